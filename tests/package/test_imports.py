"""Imports between the parts of newsclean point one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import newsclean

ROOT = Path(newsclean.__file__).parent


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


def test_no_part_needs_one_that_needs_it() -> None:
    needs = _needs()
    assert {"decode", "detect", "registry", "pipeline"} <= set(needs)
    while free := [part for part, others in needs.items() if not others]:
        for part in free:
            del needs[part]
        for others in needs.values():
            others.difference_update(free)
    assert needs == {}
