"""What is compiled where a compiler is asked for (`make compiled`) is named in pyproject.toml."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean.blocks

ROOT = Path(__file__).parents[2]
HOOK = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"][
    "build"
]["targets"]["wheel"]["hooks"]["mypyc"]
STEPS = (
    "decode",
    "guard",
    "detect",
    "segment",
    "label",
    "lines",
    "fields",
    "collect",
    "prune",
    "build",
)

FINAL = (
    "collect", "decode", "detect", "fields", "guard", "label", "lines", "phrases", "segment",
)  # fmt: skip
"""Folders whose constants are marked `Final`: compiled code looks up any other each time that it is
read, which took a sixth of its time on text."""
CONSTANT = re.compile(r"(?!_[PT]$)_?[A-Z][A-Z0-9_]*")


def _changeable(module: Path) -> Iterator[str]:
    """The constants of a module that are not marked."""
    for node in ast.parse(module.read_bytes()).body:
        targets: list[ast.expr] = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign) and not ast.unparse(node.annotation).startswith("Final"):
            targets = [node.target]
        names = [
            each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)
        ]
        yield from filter(CONSTANT.fullmatch, names)


@pytest.mark.parametrize("folder", FINAL)
def test_constants_of_compiled_modules_are_marked_final(folder: str) -> None:
    modules = [*(ROOT / "newsclean" / folder).rglob("*.py")]
    assert modules
    for module in modules:
        assert list(_changeable(module)) == [], module.name


@pytest.mark.parametrize("name", [*HOOK["include"], *HOOK["exclude"]])
def test_what_is_named_is_there(name: str) -> None:
    assert (ROOT / name.removeprefix("/")).exists()


def test_all_steps_are_named() -> None:
    named = {Path(name).stem for name in HOOK["include"]}
    assert set(STEPS) <= named


def test_compiling_is_asked_for() -> None:
    assert HOOK["enable-by-default"] is False


def test_all_that_is_named_is_compiled_or_nothing_is() -> None:
    package = Path(newsclean.blocks.__file__).parent
    left = {package.parent / name.removeprefix("/") for name in HOOK["exclude"]}
    sources: set[Path] = set()
    for name in HOOK["include"]:
        place = package.parent / name.removeprefix("/")
        sources |= {place} if place.suffix else set(place.rglob("*.py"))
    compiled = {each for each in sources - left if list(each.parent.glob(f"{each.stem}.*.so"))}
    assert compiled in (set(), sources - left)
