"""The reference has every public name, and says where to import it from."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import newsclean

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PACKAGES = (
    "newsclean",
    "newsclean.batch",
    "newsclean.serialise",
    "newsclean.review",
    "newsclean.testing",
)
DIRECTIVE = re.compile(r"^::: ([\w.]+)$", re.MULTILINE)
MODULE = re.compile(r"^In `([\w.]+)`", re.MULTILINE)


def names_of(path: str) -> tuple[str, ...]:
    """Names that a directive shows: those of a module, or one."""
    try:
        return tuple(import_module(path).__all__)
    except ModuleNotFoundError:
        return (path.rpartition(".")[2],)


def shown() -> dict[str, str]:
    """Each name that the pages on functions and models show, with the module that they name."""
    pages = (REFERENCE / name for name in ("api.md", "testing.md"))
    page = "\n".join(each.read_text(encoding="utf-8") for each in pages)
    found = {}
    for section in re.split(r"^## ", page, flags=re.MULTILINE):
        for directive in DIRECTIVE.finditer(section):
            told = MODULE.findall(section, 0, directive.start())
            for name in names_of(directive[1]):
                found[name] = told[-1] if told else "newsclean"
    return found


def test_what_the_reference_shows_is_where_it_says() -> None:
    wrong = {
        (name, module) for name, module in shown().items()
        if not hasattr(import_module(module), name)
    }  # fmt: skip
    assert wrong == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_is_in_the_reference(package: str) -> None:
    errors = import_module("newsclean.errors").__all__  # on a page of their own
    assert set(import_module(package).__all__) - set(errors) - set(shown()) == set()


def test_every_public_name_says_what_it_is() -> None:
    for package in PACKAGES:
        for name in import_module(package).__all__:
            value = getattr(import_module(package), name)
            if isinstance(value, type) or callable(value):
                assert (value.__doc__ or name).strip(), name
    assert newsclean.Workers is import_module("newsclean.batch").Workers
