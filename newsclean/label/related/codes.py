"""What lines can be in a box of related news, as codes of one letter, and the story behind it."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from newsclean.blocks import Label
from newsclean.label.draft import Draft
from newsclean.label.sequence.features import Kind, kind_of
from newsclean.lines.captions import same_caption
from newsclean.lines.dates import parse_date

__all__ = [
    "NEAR",
    "SKIPPED",
    "Code",
    "Story",
    "codes_of",
    "may_be_caption",
    "next_code",
    "next_place",
    "prose_run",
]

_LONGEST_CAPTION: Final = 250
_LONGEST_DATE: Final = 60
_LONGEST_COUNT: Final = 4
"""Digits."""
_DATE: Final = re.compile(r"\d[-/. :]\d")
_IMAGE_NAME: Final = Label.IMAGE_NAME

Code = str
"""One letter for the part a line can play in a box: T could be a title, P a teaser, C is a caption,
D a date or a count, H a heading of a box, X is something else that may stand in between, E ends any
box."""

SKIPPED: Final = "XD"
"""Codes that do not count where the lines of cards follow each other."""

NEAR: Final = 40
"""Lines that are looked at behind a line; what lies further has no bearing on it."""

_CODES: Final[dict[Label, Code]] = {
    Label.CAPTION: "C",
    Label.RELATED_HEADING: "H",
    Label.RELATED_TITLE: "T",
    **dict.fromkeys(
        (
            Label.SEPARATOR, Label.RELATED_META, Label.SHARE, Label.AD, Label.PLAYER,
            Label.BOILERPLATE, Label.REPEAT, Label.MENU, Label.DATE, Label.SITE_LINE,
            Label.IMAGE_NAME, Label.PROMO,
        ),
        "X",
    ),
}  # fmt: skip
"""Codes of the labels that may stand in a box; all others end it."""


class Story(Enum):
    """What is known of the story where a box begins."""

    OPEN = "it may go on behind the box"
    OVER = "it does not go on, as far as the lines behind the box show"
    ENDED = "a sign-off or a closing mark stands before the box"


def codes_of(draft: Draft) -> list[Code]:
    """Return the code of each line.

    Args:
        draft: The working state.

    Returns:
        A list as long as the blocks.
    """
    codes = []
    named: str | None = None  # the caption that stands right above, under a file name; "" that name
    for block, decision, prose in zip(draft.blocks, draft.decisions, draft.prose, strict=True):
        caption, named = named, None
        if decision is not None:
            label = decision.label
            codes.append(_CODES.get(label, "E"))
            if label is _IMAGE_NAME and block.url is None:
                named = ""
        elif caption is not None and _is_caption_of_name(block.text, caption):
            codes.append("C")
            named = block.text
        elif len(block.text) <= _LONGEST_DATE and _is_date(block.text):
            codes.append("D")
        else:
            codes.append("P" if prose else "T")
    return codes


def _is_caption_of_name(text: str, caption: str) -> bool:
    """Whether a line is the caption under the file name of a picture, or the same once more."""
    return kind_of(text) is Kind.OPEN and (not caption or same_caption(caption, text))


def _is_date(text: str) -> bool:
    if len(text) <= _LONGEST_COUNT and text.isdigit():
        return True  # how many comments a card has stands in the same place
    return _DATE.search(text) is not None and parse_date(text) is not None


def may_be_caption(text: str) -> bool:
    """Tell whether prose can be a caption, a bool: one sentence, and no long one."""
    return len(text) <= _LONGEST_CAPTION and ". " not in text


def prose_run(codes: list[Code], index: int) -> tuple[int, Code]:
    """Measure the run of prose that begins at a line.

    Args:
        codes: The codes of the lines.
        index: The line.

    Returns:
        Its length in lines, and the code behind it, empty at the end.
    """
    run = 0
    for code in codes[index : index + NEAR]:
        if code == "P":
            run += 1
        elif code not in SKIPPED:
            return run, code
    return run, "" if index + NEAR >= len(codes) else "P"


def next_place(codes: list[Code], index: int) -> int:
    """Return the index of the next line that counts, past the end where none is near.

    Args:
        codes: The codes of the lines.
        index: The line.

    Returns:
        An int.
    """
    at, near, end = index + 1, index + NEAR, len(codes)
    while at < end and at < near and codes[at] in SKIPPED:
        at += 1
    return at if at < near else end


def next_code(codes: list[Code], index: int) -> Code:
    """Return the code of the first line that counts, from a line on; "E" where none is near.

    Args:
        codes: The codes of the lines.
        index: The line.

    Returns:
        The code.
    """
    for code in codes[index : index + NEAR]:
        if code not in SKIPPED:
            return code
    return "E"
