"""The shape of the package: imports point one way, tables hold no code, modules are short."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import newsclean

ROOT = Path(newsclean.__file__).parent

WAY = ("decode", "read", "detect", "segment", "label", "prune", "collect", "build", "pipeline")
"""The way of a document: no part needs a later one. `collect` is what `build` begins with."""
BELOW = ("lines", "fields")
"""What the way needs, and in what order: it needs no step behind the reading."""
DATA = ("phrases", "publishers")
"""Folders of tables."""
LINES = 400
"""What a module has fewer of, by CONTRIBUTING.md."""


def _imported(path: Path) -> Iterator[str]:
    """Full names of what a module imports of newsclean, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsclean"):
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def _part(name: str) -> str:
    """The module or folder right under newsclean that a name belongs to, "" for none of them."""
    part = name.removeprefix("newsclean.").partition(".")[0]
    return part if (ROOT / part).is_dir() or (ROOT / f"{part}.py").is_file() else ""


def _needs() -> dict[str, set[str]]:
    needs: dict[str, set[str]] = {}
    for path in ROOT.rglob("*.py"):
        if path.parent != ROOT or not path.name.startswith("__"):
            part = path.relative_to(ROOT).with_suffix("").parts[0]
            found = {_part(name) for name in _imported(path) if name.startswith("newsclean.")}
            needs.setdefault(part, set()).update(found - {part, ""})
    return needs


def test_the_way_of_a_document_goes_one_way() -> None:
    needs = _needs()
    for order in (WAY, (*BELOW, *WAY[2:])):
        for place, part in enumerate(order):
            assert needs[part].isdisjoint(order[place + 1 :]), part
    for part in DATA:
        assert needs[part].isdisjoint((*WAY, *BELOW)), part


def test_folders_of_tables_hold_no_code() -> None:
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.If, ast.For)
    tables = [path for part in DATA for path in (ROOT / part).rglob("*.py")]
    assert len(tables) > 30
    for path in tables:
        assert not any(isinstance(node, code) for node in ast.walk(ast.parse(path.read_bytes())))


def test_modules_are_short() -> None:
    for path in ROOT.rglob("*.py"):
        assert len(path.read_bytes().splitlines()) < LINES, path.name


def test_no_part_needs_one_that_needs_it() -> None:
    needs = _needs()
    assert {"decode", "detect", "registry", "pipeline"} <= set(needs)
    while free := [part for part, others in needs.items() if not others]:
        for part in free:
            del needs[part]
        for others in needs.values():
            others.difference_update(free)
    assert needs == {}
