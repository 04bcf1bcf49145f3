"""Lines of the head that tell when a piece was printed and whose it is, around its lead."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.lines.dates import parse_date
from newsclean.lines.prose import BULLETS
from newsclean.lines.signoff import LONGEST, read_sign_off
from newsclean.phrases.prefixes import PLACES

__all__ = ["label_credits_under", "label_dated"]

_DATE: Final = Decision(Label.DATE, "date-line")
_STAMP: Final = Decision(Label.DATE, "date-among-others")
_GLUED: Final = Decision(Label.SOURCE, "glued-source-date")
_BYLINE: Final = Decision(Label.BYLINE, "byline-under-lead")

_MOST_CREDITS: Final = 4
"""Lines under the lead among which names and dates stand."""
_DIGIT: Final = re.compile(r"\d")


def label_dated(draft: Draft, index: int) -> bool:
    """Label a line of the head that is a date, or holds one beside names.

    Args:
        draft: The working state; decisions are filled in.
        index: The line.

    Returns:
        Whether the line was one.
    """
    text = draft.blocks[index].text
    if len(text) > LONGEST or _DIGIT.search(text) is None:
        return False
    if parse_date(text) is not None:
        draft.decisions[index] = _DATE
        return True
    listed = text[0] in BULLETS  # a dash before the date, and no item of a list
    return (listed or not draft.prose[index]) and _label_stamp(
        draft, index, placed=draft.title is not None
    )


def _label_stamp(draft: Draft, index: int, *, placed: bool) -> bool:
    """Label a line that holds a date beside something else; say whether the line was one."""
    stamp = draft.stamp(draft.blocks[index].text, placed=placed)
    if stamp is None:
        return False
    if index == 0 and stamp.signed is not None and not _tells_time(stamp.date):
        return False  # a headline that gives a day
    draft.decisions[index] = _STAMP if stamp.signed is None else _GLUED
    return True


def _tells_time(date: str) -> bool:
    found = parse_date(date)
    return found is not None and found.at is not None


def label_credits_under(draft: Draft, lead: int) -> None:
    """Label the dates and names right under the lead, in any order.

    A bare name may be a heading, and so may a day without a time: only both together are none.

    Args:
        draft: The working state; decisions are filled in.
        lead: Index of the lead.
    """
    if draft.title is None:
        return
    told = False
    maybe: dict[int, Decision] = {}
    for index in range(lead + 1, min(lead + 1 + _MOST_CREDITS, len(draft.blocks))):
        text = draft.blocks[index].text
        if draft.decisions[index] is not None:
            continue
        if draft.prose[index] or len(text) > LONGEST:
            break
        date = parse_date(text) if _DIGIT.search(text) is not None else None
        if date is not None:
            maybe[index] = _DATE
            told = told or date.at is not None
        elif _label_stamp(draft, index, placed=False):
            told = True
        elif _is_name_of_author(draft, index):
            maybe[index] = _BYLINE
        else:
            break
    if told or len({decision.label for decision in maybe.values()}) > 1:
        for index, decision in maybe.items():
            draft.decisions[index] = decision


def _is_name_of_author(draft: Draft, index: int) -> bool:
    """Whether a bare name is that of who wrote the story, and of nobody in it."""
    text = draft.blocks[index].text
    if text in PLACES or not _is_bare_name(text) or not draft.is_vietnamese():
        return False
    below = [at for at in draft.open() if at > index]
    if any(draft.prose[at] and text in draft.blocks[at].text for at in below):
        return False
    # People whom a story tells of one by one have a heading each.
    return not any(
        draft.prose[after] and not draft.prose[at] and _is_bare_name(draft.blocks[at].text)
        for at, after in pairwise(below)
    )


def _is_bare_name(text: str) -> bool:
    signed = read_sign_off(text)
    return signed is not None and bool(signed.authors)
