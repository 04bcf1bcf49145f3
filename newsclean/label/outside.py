"""What stands outside the story in dumps of whole pages: short lines behind it, mastheads, code."""

from __future__ import annotations

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft, Shape

__all__ = ["is_code", "label_outside"]

_BEHIND = Decision(Label.BOILERPLATE, "behind-story")
_IN_MASTHEAD = Decision(Label.MASTHEAD, "between-masthead-lines")

_ENDS = frozenset({Label.FOLLOW, Label.COMMENT, Label.MASTHEAD, Label.TAGS, Label.SHARE})
_PROSE = 60
"""Characters; shorter lines behind the story are buttons and notices."""


def label_outside(draft: Draft) -> None:
    """Label open lines behind the story: short ones, and all between the lines of a masthead.

    Args:
        draft: The working state; decisions are filled in.
    """
    end = _end_of_story(draft)
    if end is None:
        return
    masthead = _first_masthead(draft, end)
    for index in draft.open():
        if index > masthead:
            draft.decisions[index] = _IN_MASTHEAD
        elif index > end and not _is_prose(draft, index) and not _heads_prose(draft, index):
            draft.decisions[index] = _BEHIND


def is_code(text: str) -> bool:
    """Whether a line is script, style or data that a dump has taken for text.

    Args:
        text: A folded line.

    Returns:
        True or False.

    >>> is_code('{"@context":"http://schema.org"}'), is_code("- Bước một: đun sôi nước;")
    (True, False)
    """
    first, last = text[0], text[-1]
    if first in "{}" or last in "{}":
        return True
    if first == "[" and text[1:2] in ("{", '"'):
        return True
    return last == ";" and text.isascii() and any(mark in text for mark in ":=(")


def _end_of_story(draft: Draft) -> int | None:
    """Index of the first line that closes the story, if the head was found."""
    head = draft.lead if draft.lead is not None else draft.title
    if head is None:
        return None
    last_prose = -1
    end = None
    for index in range(head + 1, len(draft.decisions)):
        label = draft.label(index)
        if label in _ENDS and end is None:
            end = index
        elif label is None and end is not None and _is_prose(draft, index):
            # Two paragraphs behind such a line are the story going on.
            end = None if last_prose > end else end
            last_prose = index
    return end


def _first_masthead(draft: Draft, end: int) -> int:
    """Index of the first of two masthead lines that no paragraph parts, past the end if none."""
    first = len(draft.decisions)
    for index in range(len(draft.decisions) - 1, end - 1, -1):
        label = draft.label(index)
        if label is Label.MASTHEAD:
            first = index
    masts = [i for i in range(first, len(draft.decisions)) if draft.label(i) is Label.MASTHEAD]
    return first if len(masts) > 1 else len(draft.decisions)


def _is_prose(draft: Draft, index: int) -> bool:
    return draft.shapes[index] is Shape.PROSE and len(draft.blocks[index].text) >= _PROSE


def _heads_prose(draft: Draft, index: int) -> bool:
    following = index + 1
    return (
        following < len(draft.blocks)
        and draft.label(following) is None
        and _is_prose(draft, following)
    )
