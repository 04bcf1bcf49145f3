"""Texts under the lines that a tool has put before them, which name the headline and no story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsclean.blocks import PICTURE_LABELS, Block, Decision, Label
from newsclean.fields.headlines import bare_key
from newsclean.folding import fold
from newsclean.label.draft import Draft
from newsclean.lines.captions import caption_cue
from newsclean.lines.prose import LONGEST_TITLE
from newsclean.read.preamble import Preamble

__all__ = ["add_lines", "mark_headline"]

_LINE: Final = Decision(Label.BOILERPLATE, "tool-header")
_PRINTED: Final = Decision(Label.TITLE, "title-as-stated")
_STATED: Final = Decision(Label.TITLE, "stated-title")

_HEAD: Final = 40
"""Blocks among which the headline is printed."""
_SHORTEST: Final = 12
"""Letters; a shorter line that stands in the stated title is a word of it."""
_SURE: Final = 20
_MUCH_LONGER: Final = 1.5


def mark_headline(
    blocks: Sequence[Block], text: str, preamble: Preamble, title: str | None
) -> list[Block]:
    """Mark the block that prints the stated headline, or else put the stated one before all.

    Args:
        blocks: The blocks of the text.
        text: The document.
        preamble: What a tool has printed before it.
        title: The headline that it states, without the site's name.

    Returns:
        The blocks.
    """
    if title is None:
        return [*blocks]
    stated = bare_key(title)
    wholes = {bare_key(each) for each in preamble.meta["og:title"]} | {stated}
    marked = [block for block in blocks if block.hint and block.hint.label is Label.TITLE]
    for block in islice(blocks, _HEAD):
        if not _is_of_picture(block) and _prints(block.text, stated, wholes):
            for other in marked:
                other.hint = None
            block.hint = _PRINTED
            return [*blocks]
    if marked:
        return [*blocks]  # the text names another headline itself, by its markup
    at = text.find(title, 0, preamble.end)
    start, end = (at, at + len(title)) if at >= 0 else preamble.lines[0]
    return [Block(fold(title), start, end, hint=_STATED), *blocks]


def _is_of_picture(block: Block) -> bool:
    """Whether marks tell the name of a picture, or its caption: they often say the headline."""
    return block.hint is not None and block.hint.label in PICTURE_LABELS


def _prints(line: str, stated: str, wholes: set[str]) -> bool:
    """Whether a line is the stated headline, or the one of which that is a part or the whole."""
    if len(line) > LONGEST_TITLE * _MUCH_LONGER:
        return False
    key = bare_key(line)
    if key in wholes:
        return True
    if len(key) >= _SURE and stated.startswith(key):
        return True  # names of the site follow
    if caption_cue(line) is not None:
        return False  # a headline and the number of a picture
    longer, shorter = (key, stated) if len(key) > len(stated) else (stated, key)
    return (
        len(shorter) >= _SHORTEST
        and shorter in longer
        and len(longer) <= _MUCH_LONGER * len(shorter)
    )


def add_lines(draft: Draft, text: str, preamble: Preamble) -> None:
    """Put the tool's lines before the blocks of a draft on which all is decided.

    Args:
        draft: The working state; its blocks and the decisions on them are added to.
        text: The document.
        preamble: What the tool has printed.
    """
    head = draft.blocks[0] if draft.blocks and draft.blocks[0].hint == _STATED else None
    lines = []
    for start, end in preamble.lines:
        holds = head is not None and start <= head.start and head.end <= end
        if not (holds and head is not None and head.text in text[start:end]):
            lines.append(Block(fold(text[start:end]), start, end, hint=_LINE))
    count = len(lines)
    draft.blocks = [*lines, *draft.blocks]
    draft.decisions = [*([_LINE] * count), *draft.decisions]
    draft.prose = [*([False] * count), *draft.prose]
    draft.title = None if draft.title is None else draft.title + count
    draft.lead = None if draft.lead is None else draft.lead + count
    draft.story = None if draft.story is None else draft.story + count
    draft.related = {index + count: kind for index, kind in draft.related.items()}
