"""Lines by a headline that say when a piece appeared, perhaps with who wrote it and who read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from newsclean.blocks import Block, Decision, Label
from newsclean.lazy import lazy_re
from newsclean.lines.bylines import byline_re, counter_re
from newsclean.lines.dates import find_date, may_hold_date, parse_date
from newsclean.lines.index import LineIndex
from newsclean.lines.names import is_name, is_person
from newsclean.lines.signoff import read_sign_off
from newsclean.phrases.bylines import POSTS
from newsclean.phrases.prefixes import PLACES
from newsclean.phrases.sections import SECTIONS
from newsclean.segment.measures import PROSE, SHORTEST_LEAD

__all__ = [
    "DATE",
    "is_but_dated",
    "is_date_line",
    "join_times",
    "mark_dates",
    "part_names",
    "part_time",
]

DATE: Final = Decision(Label.DATE, "date-under-title")
"""Decision for a date that stands by the headline."""

_SIGNED: Final = Decision(Label.BYLINE, "names-beside-date")
_NAME: Final = Decision(Label.BYLINE, "name-beside-date")
_COUNTER: Final = Decision(Label.BOILERPLATE, "counter-beside-date")
_BESIDE_DATE: Final = (DATE, _NAME, _COUNTER)
_HEAD: Final = 10
"""Blocks behind a headline among which a line that is but a day dates the page."""
_LONGEST: Final = 120
_LONGEST_TIME: Final = 20
_MUCH: Final = 600
"""Characters of prose, more than a lead has: a date with a name behind them is one of the story."""
_LONGEST_MARK: Final = 2
_STOPS: Final = frozenset(".!?…")
_MARKS: Final = " |•·,;/–—-"
_MOST_DATES: Final = 2
"""Of publication and of change."""


def mark_dates(blocks: list[Block], start: int, lines: LineIndex, *, opens: bool = False) -> None:
    """Mark the dates behind a headline that stands among the blocks of the story, or above them.

    Args:
        blocks: The blocks; one that holds the time of the date above it is joined to that.
        start: Where those behind the headline begin.
        lines: The line rules of the registry.
        opens: Whether the blocks open a story without its headline: then but the first lines count.
    """
    told = 0
    for block in blocks[start : start + _HEAD]:
        text = block.text
        if len(text) >= PROSE:
            if opens:
                break
            told += len(text)
        if block.hint is not None or block.kind is Label.HEADING:
            continue  # days head the parts of a chronicle
        is_day = len(text) < SHORTEST_LEAD and parse_date(text, None) is not None
        is_open = told <= _MUCH and block.kind is Label.PARAGRAPH
        if is_day or (is_open and is_date_line(text, lines)):
            block.hint, block.text = DATE, part_time(text)
    if not any(block.hint is DATE for block in blocks[start : start + _HEAD]):
        return
    join_times(blocks, start, start + _HEAD)
    _mark_items(blocks[start : start + _HEAD])
    part_names(blocks, start, start + _HEAD)


def _mark_items(blocks: Sequence[Block]) -> None:
    """Mark names and counters beside a date, where each is an item of one list."""
    for one, other in (*pairwise(blocks), *pairwise(reversed(blocks))):
        if other.hint is not None or not one.kind is other.kind is Label.LIST_ITEM:
            continue
        if one.hint in _BESIDE_DATE:
            if len(other.text) <= SHORTEST_LEAD and is_name(other.text):
                other.hint = _NAME
            elif counter_re().fullmatch(other.text):
                other.hint = _COUNTER


def is_date_line(text: str, lines: LineIndex) -> bool:
    """Tell whether a line by the headline holds a date, and but names and counters beside it.

    Args:
        text: A folded line.
        lines: The line rules of the registry, which tell buttons.

    Returns:
        True or False.
    """
    if len(text) > _LONGEST or not may_hold_date(text):
        return False
    text = part_time(text)
    parted = _parted(text)
    return _is_dated(text if parted is None else parted.rest, lines)


def is_but_dated(text: str) -> bool:
    """Tell whether less than a lead stands beside a date in a line that is no sentence, a bool.

    Args:
        text: A folded line.
    """
    if len(text) > _LONGEST or text[-1] in _STOPS or not may_hold_date(text):
        return False
    found = find_date(text)
    return found is not None and len(text) - len(found.raw) < SHORTEST_LEAD


def _is_dated(text: str, lines: LineIndex) -> bool:
    """Whether a line holds a date, and beside it but a name or two, and counters."""
    found = find_date(text)
    if found is None:
        return False
    rest, timed = text, found.at is not None
    for _ in range(_MOST_DATES):
        if found is None:
            break
        rest = rest.replace(found.raw, "|", 1)
        found = find_date(rest)
    names = 0
    for part in _between_re().split(counter_re().sub("|", rest)):
        piece = part.strip(" .:*-")
        if _says_nothing(piece, lines):
            continue
        opening = byline_re().match(piece)
        name = piece[opening.end() :] if opening else piece
        is_account = bool(opening) and " " not in name
        if not is_account and not is_name(name, 1 if timed or opening else 2):
            return False
        names += 1
    return names <= 1 + timed


def part_time(text: str) -> str:
    """Part a time from the day before it, where each stands in an element of its own.

    Args:
        text: A folded line that dates a page, or may do so.

    Returns:
        The line, with a space between them.

    >>> part_time("03/03/202610:15"), part_time("10:15")
    ('03/03/2026 10:15', '10:15')
    """
    return _glued_re().sub(" ", text) if ":" in text else text


def _says_nothing(piece: str, lines: LineIndex) -> bool:
    """Whether a part of the line is a button, a section, another date, or marks for the size."""
    if max(map(len, piece.split()), default=0) <= _LONGEST_MARK or piece.casefold() in SECTIONS:
        return True
    return parse_date(piece, None) is not None or lines.match(piece) is not None


class _Parted(NamedTuple):
    """A line that names who wrote a piece, and whom it was taken from, before its date or behind.

    Attributes:
        names: What it names.
        rest: The date, and what stands beside it.
        is_first: Whether the names open the line.
    """

    names: str
    rest: str
    is_first: bool


def part_names(blocks: list[Block], start: int, end: int) -> None:
    """Give the names in lines with a date blocks of their own, as if they stood on another line.

    A bare name alone stays: around the headline it is looked for with what the markup says of it.

    Args:
        blocks: The blocks, of which dates are marked.
        start: Where to begin.
        end: Where to stop.
    """
    for n in range(min(end, len(blocks)) - 1, start - 1, -1):
        block = blocks[n]
        parted = _parted(block.text) if block.hint is DATE and len(block.text) <= _LONGEST else None
        if parted is not None:
            names = replace(block, text=parted.names, hint=_SIGNED)
            date = replace(block, text=parted.rest)
            blocks[n : n + 1] = [names, date] if parted.is_first else [date, names]


def _parted(text: str) -> _Parted | None:
    if text.isascii():
        return None  # no line in Vietnamese
    found = find_date(text)
    if found is None:
        return None
    start = text.find(found.raw)
    end = start + len(found.raw)
    before, behind = _bars_re().split(text[:start])[0], _bars_re().split(text[end:])[-1]
    for names, rest in (before, text[len(before) :]), (behind, text[: len(text) - len(behind)]):
        if _signs(named := names.strip(_MARKS)):
            return _Parted(named, rest.strip(_MARKS), is_first=names is before)
    return None


def _signs(text: str) -> bool:
    """Whether a part of a line with a date says by itself who wrote the piece."""
    signed = read_sign_off(text) if text else None
    if signed is None:
        return False
    if signed.sources or ":" in text or text.casefold() in POSTS:
        return True
    names = signed.authors
    if not all(is_name(name) and not _is_place(name) for name in names):
        return False
    return any(is_person(name.title()) for name in names) if text.isupper() else len(names) > 1


def _is_place(name: str) -> bool:
    """Whether a name is that of a section or of a place."""
    return name.casefold() in SECTIONS or name in PLACES


def join_times(blocks: list[Block], start: int, end: int) -> None:
    """Join a time of day that stands on a line of its own to the date above it.

    Args:
        blocks: The blocks, of which dates are marked.
        start: Where to begin.
        end: Where to stop.
    """
    for n in range(min(end, len(blocks) - 1), start, -1):
        date, time = blocks[n - 1], blocks[n]
        if date.hint is not DATE or time.hint is not None or len(time.text) > _LONGEST_TIME:
            continue
        joined = f"{date.text} {time.text}"
        found = parse_date(joined) if _time_re().match(time.text) else None
        alone = parse_date(date.text)
        if found and found.at is not None and alone and alone.at is None:
            date.text = joined
            del blocks[n]


_glued_re: Final = lazy_re(
    r"(?<=\D(?:19|20)\d\d)(?=\d{1,2}:\d\d)|(?<=\d{4}-\d\d-\d\d)(?=\d{1,2}:\d\d)"
)
_between_re: Final = lazy_re(r"[|•·,;/()\[\]–—]|\s-\s|^-|-$")
_bars_re: Final = lazy_re(r"[|•·]")
_time_re: Final = lazy_re(r"\D{0,6}\d{1,2}(?:\s?[:hg]|\sgiờ)")
