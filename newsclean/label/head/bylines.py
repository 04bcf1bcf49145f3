"""Bylines between the headline of a story and its lead."""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.head.credits import label_dated
from newsclean.lines.names import is_address
from newsclean.lines.signoff import read_sign_off

__all__ = ["SHORTEST_LEAD", "SOURCE_IN_HEAD", "UNDER_TITLE", "is_lead", "label_byline_above"]

SOURCE_IN_HEAD: Final = Decision(Label.SOURCE, "source-under-title")
UNDER_TITLE: Final = Decision(Label.BOILERPLATE, "between-title-and-lead")
_BYLINE: Final = Decision(Label.BYLINE, "byline-under-title")

SHORTEST_LEAD: Final = 40
_SHORTEST_UNSTOPPED_LEAD: Final = 90
"""Characters."""
_SEVERAL: Final = 2
_NEAR: Final = 12
"""Names, and lines below them that tell of people."""

_DEGREE: Final = re.compile(r"(?:(?:PGS|GS|TS|ThS|Th\.S|BS|TSKH)[. ])+\s?(?=[^\W\d_a-z])")
"""What stands before the names of scholars, who sign under the headline."""


def is_lead(text: str, *, prose: bool) -> bool:
    """Tell whether a line below a headline is long enough for a lead, a bool.

    Args:
        text: The line.
        prose: Whether it reads as prose.
    """
    if prose:
        return len(text) >= SHORTEST_LEAD
    return len(text) >= _SHORTEST_UNSTOPPED_LEAD


def label_byline_above(draft: Draft, index: int) -> bool:
    """Label a byline between title and lead, with the addresses and names again below it.

    Args:
        draft: The working state; decisions are filled in.
        index: The line.

    Returns:
        Whether the line was one.
    """
    text = draft.blocks[index].text
    learned = _DEGREE.match(text) is not None
    if draft.prose[index] and not learned and not text.startswith("("):
        return False
    again, following = _below_byline(draft, index)
    above_lead = following < len(draft.blocks) and is_lead(
        draft.blocks[following].text, prose=draft.prose[following]
    )
    signed = read_sign_off(text, closing=above_lead or learned)
    if signed is None or _are_told_of(draft, signed.authors, following):
        return False
    if again and above_lead and _is_told(draft, text, following):
        return False  # a caption, printed twice
    for at in again:
        draft.decisions[at] = UNDER_TITLE if "@" in draft.blocks[at].text else _BYLINE
    draft.decisions[index] = _BYLINE if signed.authors else SOURCE_IN_HEAD
    return True


def _below_byline(draft: Draft, index: int) -> tuple[list[int], int]:
    """Where addresses of its people and their names again stand below a byline, and what follows.

    Dates among them are labelled.
    """
    text = draft.blocks[index].text
    again: list[int] = []
    for below in range(index + 1, len(draft.blocks)):
        line = draft.blocks[below].text
        if draft.decisions[below] is not None:
            continue
        named = line in text or ("@" in line and is_address(line))
        if named and len(again) < _NEAR:
            again.append(below)
        elif not label_dated(draft, below):
            return again, below
    return again, len(draft.blocks)


def _is_told(draft: Draft, name: str, lead: int) -> bool:
    """Whether headline or lead tell of somebody."""
    title = "" if draft.title is None else draft.blocks[draft.title].text
    return name in title or name in draft.blocks[lead].text


def _are_told_of(draft: Draft, names: tuple[str, ...], lead: int) -> bool:
    """Whether the story tells of all of several people: then their names are a heading."""
    if len(names) < _SEVERAL:
        return False
    below = " ".join(block.text for block in draft.blocks[lead : lead + _NEAR])
    return all(name in below for name in names)
