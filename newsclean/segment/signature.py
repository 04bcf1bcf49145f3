"""Cuts the sign-off off a paragraph that closes with it: "… mùa hè. (TTXVN/Vietnam+)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.blocks import Block, Label
from newsclean.lines.language import has_vietnamese
from newsclean.lines.names import is_name
from newsclean.lines.outlets import read_outlets
from newsclean.phrases.bylines import NOTES
from newsclean.phrases.prefixes import PLACES

if TYPE_CHECKING:
    from regex import Pattern

__all__ = ["find_signature", "may_be_signed", "sign_last"]

_TAIL: Final = 90
_SHORTEST: Final = 80
_STOP: Final = re.compile('[.!?…”"]')
_STOPS: Final = ".!?…”"
_LONGEST_NAMES: Final = 40
_SHORTEST_STORY: Final = 150
"""Characters from which an agency in brackets closes a story; below, it is a caption's credit."""


def find_signature(text: str) -> int | None:
    """Return where the sign-off begins that stands behind the last stop of a paragraph.

    Args:
        text: A folded paragraph.

    Returns:
        The offset, None where the paragraph closes with its own words.

    >>> text = "Ủy ban xã sẽ kéo điện về cuối bản trong quý tới, để lớp có đèn trước mùa hè."
    >>> find_signature(f"{text} Theo Dân trí") == len(text) + 1
    True
    >>> find_signature(f"{text} Theo kế hoạch") is None
    True
    """
    if len(text) < _SHORTEST:
        return None
    if text[-1].isupper() and (capitals := _find_capitals(text)) is not None:
        return capitals
    if not may_be_signed(text):
        return None
    found = _signature_re().search(text, max(0, len(text) - _TAIL - 1))
    if found is None:
        return None
    named = found["taken"] or found["plain"] or found["bare"] or found["signed"] or ""
    if found["taken"] is not None:
        return found.start("all") if named[:1].isupper() else None
    if found["signed"] is not None and named.casefold() in NOTES:
        return found.start("all")
    if read_outlets(named) is None or (found["bare"] and len(text) < _SHORTEST_STORY):
        return None
    return found.start("all")


def _find_capitals(text: str) -> int | None:
    """Where names in capitals begin behind the last stop: "… mùa hè. ĐỖ AN", "… mùa hè. Đ.AN"."""
    found = _capitals_re().search(text, max(0, len(text) - _TAIL))
    return None if found is None else found.start("names")


def _slash_behind_stop(tail: str) -> bool:
    """Whether a slash stands behind a stop ("Lan Anh/VOV"), as that of a date seldom does."""
    at = tail.rfind("/", 0, -2 if tail.endswith("/.") else len(tail))
    return at >= 0 and _STOP.search(tail, 0, at) is not None


def may_be_signed(text: str) -> bool:
    """Say whether a line can close with a sign-off.

    Args:
        text: The line.

    Returns:
        False for most lines: no bracket but that of a credit ("(Ảnh: …)") closes them, and near
        their end nobody is named whom they are taken from, and no slash stands ("Lan Anh/VOV").
    """
    tail = text[-_TAIL:]
    if text[-1].isupper() and _STOP.search(tail) is not None:
        return True
    if "/" in tail and _slash_behind_stop(tail):
        return True
    if ")" in tail[-2:] and ":" not in text[text.rfind("(") :]:
        return True
    # Few searches settle most lines; one for a single character costs a third of the others.
    return ("heo" in tail and ("Theo" in tail or "(theo" in tail)) or (
        "O" in tail and "THEO" in tail
    )


def sign_last(blocks: Sequence[Block]) -> list[Block]:
    """Cut the sign-off off the last paragraph of a page's story.

    Args:
        blocks: The blocks of the page.

    Returns:
        The same blocks, one more where the story closes with a sign-off.
    """
    signed = list(blocks)
    for index in range(len(signed) - 1, -1, -1):
        block = signed[index]
        if block.hint is not None or block.kind is not Label.PARAGRAPH:
            continue
        at = find_signature(block.text)
        if at is None:
            at = _find_bare(block.text)
        if at is not None:
            path = block.path and f"{block.path}#signed"
            rest = replace(block, text=block.text[at:], path=path, url=None)
            signed[index : index + 1] = [replace(block, text=block.text[:at].rstrip()), rest]
        if len(block.text) >= _SHORTEST:
            break
    return signed


def _find_bare(text: str) -> int | None:
    """Where names begin that are all that stands behind the last stop: "… mùa hè. Đỗ An"."""
    at = max(map(text.rfind, _STOPS)) + 1
    names = text[at:].strip()
    if len(text) < _SHORTEST or not 0 < len(names) <= _LONGEST_NAMES or not has_vietnamese(text):
        return None
    told = text[:at].removesuffix("/.")
    before = told.rstrip(_STOPS)
    word = before.rpartition(" ")[2]
    # "Tp. Hồ Chí Minh": what stands before the stop of a sentence is no abbreviation.
    if told == before or not (word.islower() and any(map(_is_vowel, word))):
        return None
    signed = names not in PLACES and all(map(is_name, names.split(" - ")))
    return len(text) - len(names) if signed else None


def _is_vowel(letter: str) -> bool:
    return letter in "aeiouy" or not (letter.isascii() or letter == "đ")


@cache
def _capitals_re() -> Pattern[str]:
    import regex

    # One word in capitals may be anything; a desk, and what holds an initial, signs a piece.
    word = r"(?:\p{Lu}\.)*\p{Lu}{2,}"
    initials = r"(?:\p{Lu}\.)+\p{Lu}+"
    name = rf"(?:{word}(?:\s{word}){{1,4}}|{initials}|P\.?V|CTV|NPV)"
    # "Tp. HỒ CHÍ MINH": what stands before the stop of a sentence is no abbreviation.
    stop = r"(?:(?<=[\p{Ll})]{2}[.!?…])|(?<=\d[.!?…])|(?<=[.!?…][”\"]))"
    return regex.compile(rf"{stop}\s*(?P<names>{name}(?:\s*[-–,]\s*{name}){{0,3}})$")


@cache
def _signature_re() -> Pattern[str]:
    import regex

    name = r"\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}"
    outlet = r"(?:(?!\.\s)[^()!?/]){2,40}(?:/[^()!?/]{2,30})?"
    # "(Nguồn: AFP)" behind a stop is the credit of a caption.
    return regex.compile(
        r"[.!?…”\"](?:/\.)?\s*(?P<all>"
        r"\((?:[Tt]heo|THEO)\s*:?\s+(?P<taken>[^()]{2,60})\)"
        r"|(?:Theo|THEO)\s*:?\s+(?P<plain>(?:(?!\.\s)[^!?()]){2,60})"
        rf"|\((?P<bare>{outlet})\)"
        rf"|{name}\s*(?:/|\()\s*(?P<signed>{outlet})\)?"
        r")\s*\.?$"
    )
