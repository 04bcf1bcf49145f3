"""Tells tables of data from tables of layout, and reads the rows of the first."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.article import BodyRole
from newsclean.blocks import Label
from newsclean.dom import Node
from newsclean.elements import text_of
from newsclean.folding import fold
from newsclean.segment.sheet import Sheet

__all__ = ["is_data_table", "read_table"]

_MANY_CELLS: Final = 4
_FEWEST_ROWS: Final = 2


def is_data_table(table: Node) -> bool:
    """Whether a table holds data: no table inside, two columns in two rows at least, no pictures.

    Args:
        table: The `table` element.

    Returns:
        True or False.
    """
    if len(table.css("td, th")) < _MANY_CELLS or table.css_first("img, p p, figure") is not None:
        return False
    if len(table.css("table")) > 1:
        return False
    wide = (row for row in table.css("tr") if len(_cells(row)) > 1)
    return len(list(islice(wide, _FEWEST_ROWS))) == _FEWEST_ROWS


def read_table(sheet: Sheet, table: Node, role: BodyRole | None) -> None:
    """Write the rows of a table.

    Args:
        sheet: Where blocks go.
        table: The `table` element.
        role: The part it plays in the story.
    """
    caption = table.css_first("caption")
    if caption is not None and (text := fold(text_of(caption))):
        sheet.add(text, caption).role = role
    for row in table.css("tr"):
        cells = tuple(fold(text_of(cell)) for cell in _cells(row))
        if any(cells):
            text = "\t".join(cells)
            block = sheet.add(text, row, kind=Label.TABLE_ROW)
            block.cells, block.role = cells, role


def _cells(row: Node) -> list[Node]:
    return [cell for cell in row.iter() if cell.tag in {"td", "th"}]
