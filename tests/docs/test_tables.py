"""Tables of the documentation name everything there is, and nothing else."""

import re
from pathlib import Path
from typing import get_args

from typer.core import TyperGroup
from typer.main import get_command

import newsclean
from newsclean import errors
from newsclean.blocks import Label
from newsclean.cli.app import app
from newsclean.extraction import PageType
from newsclean.registry import default_registry
from newsclean.review import publishers_table, rules_table

DOCS = Path(__file__).parents[2] / "docs"


def first_column(page: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(r"^\| `([\w-]+)` \|", text, flags=re.MULTILINE)


def test_every_label_is_described_in_order() -> None:
    assert first_column("reference/labels.md") == [str(label) for label in Label]


def test_every_error_is_described() -> None:
    leaves = {name for name in errors.__all__ if not getattr(errors, name).__subclasses__()}
    assert {name for name in first_column("reference/errors.md") if name[0].isupper()} == leaves


def test_every_failure_of_a_run_is_described() -> None:
    sources = (Path(newsclean.__file__).parent / "batch").glob("*.py")
    given = {
        code
        for source in sources
        for code in re.findall(r'Failure\(\s*code="([\w-]+)"', source.read_text(encoding="utf-8"))
    }
    for page in ("reference/errors.md", "how-to/clean-many-documents.md"):
        text = (DOCS / page).read_text(encoding="utf-8")
        rows = re.findall(r"^\| ([^|]+) \|", text, flags=re.MULTILINE)
        assert given <= {code.strip("`") for row in rows for code in row.split(", ")}, page


def test_every_page_type_is_described_in_order() -> None:
    assert first_column("reference/page-types.md") == ["page_type", *get_args(PageType)]


def test_publishers_and_rules_are_those_of_the_registry() -> None:
    page = (DOCS / "reference/publishers.md").read_text(encoding="utf-8")
    for command, table in (("", publishers_table), (" --rules", rules_table)):
        assert table(default_registry()) in page, f"paste: newsclean publishers{command}"


def test_every_option_of_the_command_line_is_described_with_its_commands() -> None:
    page = (DOCS / "reference/command-line.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`-.*?) \| ([a-z, ]+) \|", page, flags=re.MULTILINE)
    described = {
        (name, command)
        for names, commands in rows
        for name in re.findall(r"(--[\w-]+)", names)
        for command in commands.split(", ")
    }
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    offered = {
        (option, name)
        for name, command in group.commands.items()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--") and option != "--help"
    }
    assert described == offered
