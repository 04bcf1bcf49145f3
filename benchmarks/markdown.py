"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

__all__ = ["aligned", "table"]


def table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """Return a table, a string that ends with a line break."""
    cells = (head, ["---"] * len(head), *rows)
    return "".join(f"| {' | '.join(map(str, row))} |\n" for row in cells)


def aligned(text: str) -> str:
    """Return a text with the columns of its tables aligned, for a terminal; a string."""
    parts = groupby(text.splitlines(), key=lambda line: line.startswith("| "))
    return "\n".join(
        line for is_table, lines in parts for line in (_aligned(lines) if is_table else lines)
    )


def _aligned(lines: Iterable[str]) -> Iterator[str]:
    rows = [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in lines]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        pairs = zip(row, widths, strict=True)
        yield "  ".join(
            ("-" * width if cell == "---" else cell.ljust(width)) for cell, width in pairs
        ).rstrip()
