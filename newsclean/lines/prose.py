"""Tells prose from lines that could be headlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.folding import CAPITALS

__all__ = [
    "BULLETS",
    "COUNTED",
    "LONGEST_TITLE",
    "SHORTEST_PROSE",
    "are_prose",
    "is_entry",
    "is_item",
    "is_prose",
]

LONGEST_TITLE: Final = 150
"""Characters; the longest of 300 headlines looked at had 137."""
SHORTEST_PROSE: Final = 60
"""Characters; shorter lines are buttons, notices and headings more often than prose of a story."""
_CLOSERS: Final = "”\"'’)]»›」』） "
_ENDS: Final = frozenset(".…:;,。：；，、।۔")
"""Stops, and what leads over to something that follows, as scripts write them."""
_ASKS: Final = frozenset("?!")
_ITEM_ENDS: Final = frozenset('.!?…:;,”"')
BULLETS: Final = frozenset("-–—•*+▪●◦")
"""Marks that open an item of a list."""
COUNTED: Final = frozenset("(0123456789abcdđBCMPIVX")
"""First letters of what counts the items of a list."""
_ITEM: Final = re.compile(
    r"(?:\(?\d{1,2}(?:[.)/]| ?[-–])|[IVX]{1,4}[.)]|[a-eđ]\)"
    r"|(?:Bước|Cách|Câu|Mẹo|Phương án) \d{1,2}\s?[:.]"
    r"|\d{1,2}(?:h|g| giờ )\d{0,2}['’′]?\s?:|Phút \d{1,3}(?:\s?\+\s?\d)?\s?:) ?(?=\D)"
)
"""What counts an item of a list, or times it; "Bài 1: …" and "Kỳ 2: …" are titles of a series."""
_STOP: Final = ". "
_SENTENCES: Final = re.compile(rf"(?![{CAPITALS}])\w{{2}}\. [{CAPITALS}](?![.{CAPITALS}])")
"""A sentence and the next; matched from two letters before a stop on."""
_LONGEST_NAME: Final = 30
"""Characters; a question behind a name and a colon is put to someone in an interview."""


def is_prose(text: str) -> bool:
    """Tell prose from a line that could be a headline.

    Args:
        text: A folded line.

    Returns:
        True for a line that a stop closes, an item of a list, and one longer than any headline.

    >>> is_prose("Giá vàng tăng mạnh"), is_prose("Giá vàng tăng mạnh."), is_prose("金价上涨。")
    (False, True, True)
    >>> is_prose("Giá vàng tăng mạnh. (VOV)"), is_prose("Giá vàng tăng mạnh (VOV)")
    (True, False)
    """
    if not text or len(text) > LONGEST_TITLE:
        return text != ""
    last = text[-1]
    if last in _CLOSERS:
        last = text.rstrip(_CLOSERS)[-1:] or last
    if last in _ENDS or text[0] in BULLETS or ";" in text:
        return True
    # A single character is found five times as fast as two, and most headlines have no stop.
    if text[-1] == ")" and text[text.rfind("(") - 2 :].startswith(_STOP):
        return True  # "… tăng mạnh. (Lao Động)"
    if "." in text and _STOP in text:  # a paragraph that was cut short, or a question
        return last in _ASKS or _holds_sentences(text)
    return last in _ASKS and ":" in text[:_LONGEST_NAME]


def _holds_sentences(text: str) -> bool:
    # The stops are found first: the pattern, tried at each letter, takes ten times as long.
    at = text.find(_STOP, 2)
    while at >= 0:
        if _SENTENCES.match(text, at - 2):
            return True
        at = text.find(_STOP, at + 1)
    return False


def are_prose(texts: Sequence[str]) -> list[bool]:
    """Tell of each line whether it is prose.

    Args:
        texts: Folded lines.

    Returns:
        What `is_prose` says of each, at half the cost: most prose is long, or closed by a stop.
    """
    return [len(text) > LONGEST_TITLE or is_prose(text) for text in texts]


def is_entry(text: str) -> bool:
    """Tell an entry of a menu or of a list of titles from an item of a story's list.

    Args:
        text: A folded line.

    Returns:
        True for a line behind a bullet that has no stop at its end and is no longer than titles.

    >>> is_entry("* Giá vàng tăng mạnh"), is_entry("* Giá vàng tăng mạnh.")
    (True, False)
    """
    return text[0] in BULLETS and len(text) <= LONGEST_TITLE and text[-1] not in _ITEM_ENDS


def is_item(text: str) -> bool:
    """Tell whether a number or a letter counts a line as an item of a list, a bool.

    Args:
        text: A folded line.

    >>> is_item("1. Đào hố sâu"), is_item("Bước 2: Lấp đất"), is_item("2.500 cây")
    (True, True, False)
    """
    return text[0] in COUNTED and _ITEM.match(text) is not None
