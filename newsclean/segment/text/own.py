"""Text that `Article.to_text` wrote, read back as what it is."""

from __future__ import annotations

from typing import Final

from newsclean.article import ABSENT, CLOSING
from newsclean.blocks import Block, Decision, Label
from newsclean.folding import fold

__all__ = ["read_own", "read_slots"]

_TITLE: Final = Decision(Label.TITLE, "own-title")
_LEAD: Final = Decision(Label.LEAD, "own-lead")
_APART: Final = "\n\n"
_WIDE_CLOSING: Final = CLOSING.replace("\n", "\r\n")
_EMPTY: Final = ABSENT + _APART
"""How a text begins whose title is not there, or goes on behind it without a lead."""


def read_own(text: str, max_blocks: int) -> list[Block] | None:
    r"""Read a text that newsclean wrote and in which nothing but line ends was changed.

    Args:
        text: The decoded document.
        max_blocks: The most blocks that are read; a text of more is read like any other.

    Returns:
        A block each for title, lead and the blocks of the body, title and lead with their
        decision; None for any other text.

    >>> [block.text for block in read_own("Tiêu đề\n\nSapo.\n\nTin.\n\n \t", 9)]
    ['Tiêu đề', 'Sapo.', 'Tin.']
    >>> read_own("Tiêu đề\n\nSapo.\n\nTin.", 9) is None
    True
    """
    if text[-1:] in ("\n", "\r"):
        text = text.rstrip("\r\n")
    if text.endswith(CLOSING):
        return _Reader(text, 1, max_blocks).read()
    if text.endswith(_WIDE_CLOSING):
        return _Reader(text.replace("\r\n", "\n"), 2, max_blocks).read()
    return None


class _Reader:
    """Reads one text.

    Args:
        text: The text, its line ends single characters.
        width: How many characters a line end has in the document.
        max_blocks: The most blocks that are read.
    """

    def __init__(self, text: str, width: int, max_blocks: int) -> None:
        self._most = max_blocks
        self._text = text
        self._end = len(text) - len(CLOSING)
        self._wider = width - 1
        self._at = 0
        self._lines = 0
        self._blocks: list[Block] = []

    def read(self) -> list[Block] | None:
        for hint in (_TITLE, _LEAD):
            if self._text.startswith(_EMPTY, self._at, self._end):
                self._at, self._lines = self._at + len(_EMPTY), self._lines + len(_EMPTY)
            elif self._text[self._at : self._end] == ABSENT:
                return self._blocks  # nothing stands behind the lead that is not there
            elif not self._take(hint):
                return None
        while self._at < self._end:
            if not self._take(None):
                return None
        return self._blocks

    def _take(self, hint: Decision | None) -> bool:
        """Read the next block; say whether there is one as newsclean would write it."""
        text, at = self._text, self._at
        stop = text.find(_APART, at, self._end)
        stop = stop if stop >= 0 else self._end
        cells = tuple(text[at:stop].split("\t"))
        piece = "\t".join(fold(cell) for cell in cells)
        if piece != text[at:stop] or not piece.strip() or len(self._blocks) == self._most:
            return False
        begin = at + self._lines * self._wider
        block = Block(piece, begin, begin + len(piece), 1, hint=hint)
        if len(cells) > 1:
            block.kind, block.cells = Label.TABLE_ROW, cells
        self._blocks.append(block)
        self._at, self._lines = stop + len(_APART), self._lines + len(_APART)
        return True


def read_slots(text: str) -> tuple[bool, bool] | None:
    r"""Tell whether title and lead are there, in a text that `Article.to_text` wrote without one.

    Such a text leaves the place of an absent title or lead empty, three lines wide, and divides all
    else by exactly one empty line. Other texts give None, and their head is found by its shape.

    Args:
        text: The decoded document.

    Returns:
        Whether there is a title, and whether there is a lead; None where the form is another.

    >>> read_slots(8 * "\n" + "Tin.\n\nTin nữa."), read_slots("Tiêu đề\n\nSapo.")
    ((False, False), None)
    """
    wide = "\r" in text and "\r\n\r\n\r\n\r\n" in text
    if not wide and "\n\n\n\n" not in text:
        return None
    text = text.replace("\r\n", "\n")
    has_title = not text.startswith(_EMPTY)
    head, _, rest = text.partition("\n\n") if has_title else ("", "", text[len(_EMPTY) :])
    has_lead = rest != ABSENT and not rest.startswith(_EMPTY)  # nothing stands behind the former
    if has_title and has_lead:
        return None
    body = rest if has_lead else rest[len(_EMPTY) :]
    if "\n" in head or body.strip() != body or "\n" in body.replace("\n\n", ""):
        return None
    return has_title, has_lead
