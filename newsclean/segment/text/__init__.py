"""Flattened text to blocks: one block a line, glued lines cut where their parts meet."""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

from newsclean.blocks import Block, Decision, Label
from newsclean.errors import LimitExceeded
from newsclean.folding import fold
from newsclean.lines.index import Headings
from newsclean.phrases.grammar_vi import CONNECTIVES
from newsclean.read.shortcodes import CAPTION_END, match_caption
from newsclean.segment.signature import may_be_signed
from newsclean.segment.text.code import (
    DATA_ENDS,
    mark_choices,
    mark_data,
    mark_links,
    mark_scripts,
)
from newsclean.segment.text.glued import (
    cut_cards,
    cut_dated,
    cut_doubled,
    cut_heading,
    cut_tail,
    is_glued,
    may_hold_cards,
    split_glued,
)
from newsclean.segment.text.wrapped import is_wrapped, join_inline, touching, unwrap

__all__ = ["segment_text"]

_SHORTEST_SIGNED: Final = 80
_LONGEST_TITLE: Final = 180
_HARD_SPACE: Final = "\xa0"
_BAR: Final = "|"
_AROUND_CELL: Final = f" \t{_BAR}"
_IN_CELL: Final = Decision(Label.CAPTION, "caption-in-cell")
_IN_SHORTCODE: Final = Decision(Label.CAPTION, "caption-in-shortcode")
_SHORTCODE: Final = Decision(Label.BOILERPLATE, "shortcode")
_LONGEST_IN_CELL: Final = 200
_HEAD: Final = 2
"""Lines of a document that are no caption, whatever stands around them."""
_TELLING: Final = "đây là"
_FEWEST_SMALL: Final = 2
"""Words in small letters, of which names have none."""


def segment_text(
    text: str, max_blocks: int, headings: Headings, *, composed: bool = True, plain: bool = False
) -> list[Block]:
    """Cut flattened text into blocks.

    Args:
        text: The decoded document.
        max_blocks: The most blocks that are made.
        headings: The headings of related boxes, which are cut off what is glued to them.
        composed: Whether the text is in NFC.
        plain: Whether it is known to hold nothing that needs folding but spaces.

    Returns:
        The blocks in order, with offsets into `text`.

    Raises:
        LimitExceeded: The text has more than `max_blocks` lines that hold anything.
    """
    blocks = _lines(text, composed=composed, plain=plain)
    if len(blocks) > max_blocks:
        raise LimitExceeded(
            f"{len(blocks)} lines of text; Options.limits.max_blocks allows {max_blocks}"
        )
    mark_scripts(blocks, text)
    mark_links(blocks, text)
    pairs = touching(blocks)
    if is_wrapped(blocks, pairs):
        blocks = unwrap(blocks, headings)
        pairs = touching(blocks)
    blocks = join_inline(blocks, pairs, text, headings)
    if len(blocks) > 1:
        blocks[:1] = cut_doubled(blocks[0], text)
        blocks[:1] = cut_dated(blocks[0], text)
    if is_glued(blocks):
        parts = [part for block in blocks for part in split_glued(block, text, blocks[0].text)]
    else:
        parts = _cut_lines(blocks, text, headings)
    if CAPTION_END in text:
        parts = [part for block in parts for part in _cut_caption(block, text)]
    mark_choices(parts)
    # Greek alone spells a mark otherwise, and text with it is not composed.
    if not composed or any(map(text.__contains__, DATA_ENDS)):
        mark_data(parts)
    return parts


def _cut_caption(block: Block, text: str) -> list[Block]:
    """Cut a caption out of the shortcode that its line is."""
    found = match_caption(text[block.start : block.end])
    caption = "" if found is None or block.hint is not None else fold(found["text"])
    if found is None or not caption:
        return [block]
    begin, end = (block.start + found.start("text"), block.start + found.end("text"))
    return [
        Block(fold(text[block.start : begin]), block.start, begin, block.gap, hint=_SHORTCODE),
        Block(caption, begin, end, -1, hint=_IN_SHORTCODE),
        Block(fold(text[end : block.end]), end, block.end, -1, hint=_SHORTCODE),
    ]


def _cut_lines(blocks: list[Block], text: str, headings: Headings) -> list[Block]:
    """Cut sign-offs and headings off the lines that they are glued to."""
    parts: list[Block] = []
    closed = False  # whether the closing mark of a story stands above
    for block in blocks:
        line = block.text
        if closed and may_hold_cards(line):
            cards = cut_cards(block, text)
            if len(cards) > 1:
                parts += cards
                continue
        # A single character is found five times as fast as two, and most lines have none.
        marked = "/" in line and "/." in line
        closed = closed or (marked and line.endswith("./."))
        if marked or (len(line) >= _SHORTEST_SIGNED and may_be_signed(line)):
            cut = cut_tail(block, text)
            if len(cut) > 1:
                parts += cut
                continue
        if line[-1] != "." and len(line) <= _LONGEST_TITLE and headings.may_open(line):
            parts += cut_heading(block, text, headings)
        else:
            parts.append(block)
    return parts


def _lines(text: str, *, composed: bool, plain: bool) -> list[Block]:
    blocks: list[Block] = []
    cells: list[int] = []
    gap = 0
    if _HARD_SPACE in text:
        text = text.replace(_HARD_SPACE, " ")  # each is one space, so that offsets stay
    # Lines that are cut without their ends need no copy to be stripped of them.
    width = 1 if plain and "\r" not in text else 0
    whole = text.split("\n") if width else text.splitlines(keepends=True)
    # Asked of all lines at once, what no line has need not be looked for in each.
    plain = plain or (composed and "".join(map(str.strip, whole)).isprintable())
    doubled, barred = "  " in text, _BAR in text
    behind = 0
    for raw in whole:
        start = behind
        behind += len(raw) + width
        row = raw and raw.strip()
        if not row:
            gap += 1
            continue
        line = _cell(row) if barred and _BAR in (row[0], row[-1]) else row
        begin = start if line is raw else start + raw.index(line[0])
        folded = line
        if not plain:
            folded = _fold(line, composed=composed)
        elif doubled and "  " in line:
            folded = " ".join(line.split())
        if folded:
            blocks.append(Block(folded, begin, begin + len(line), gap))
            gap = 0
            if barred and line is not row and row[-1] == _BAR:
                cells.append(len(blocks) - 1)
    if cells:
        _mark_captions(blocks, cells)
    return blocks


def _mark_captions(blocks: list[Block], cells: list[int]) -> None:
    """Mark those cells that are captions, where the page is not all one table."""
    if len(cells) * 2 > len(blocks):
        return
    for index in cells:
        if index >= _HEAD and _shows(blocks[index].text):
            blocks[index].hint = _IN_CELL


def _cell(row: str) -> str:
    """A line without the bars around it, where it is a table's only cell.

    Papers set pictures with their captions as tables, and some tools print such cells so.
    """
    cell = row.strip(_AROUND_CELL)
    return cell if _BAR not in cell and fold(cell) else row


def _shows(cell: str) -> bool:
    """Whether a table's only cell holds one sentence or phrase, as captions are."""
    if len(cell) > _LONGEST_IN_CELL or not cell[0].isupper() or cell[-1] in ":;,?":
        return False
    if ". " in cell or ": " in cell:
        return False  # a credit is read from its words
    words = cell.split(" ")
    opening = " ".join(words[:2]).casefold()
    if opening == _TELLING or not CONNECTIVES.isdisjoint((words[0].casefold(), opening)):
        return False
    return sum(word[0].islower() for word in words) >= _FEWEST_SMALL


def _fold(line: str, *, composed: bool) -> str:
    # Most lines need no folding, and asking here saves a call for each.
    folded = line if line.isprintable() and "  " not in line else fold(line)
    return folded if composed else normalize("NFC", folded)
