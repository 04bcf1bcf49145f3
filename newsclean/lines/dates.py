"""Reads absolute dates as papers print them, in Vietnamese, English and other languages.

Words that count from today ("4 hours ago") give none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from newsclean.lazy import lazy_re
from newsclean.lines.date_parts import (
    FIRST_YEAR,
    LAST_YEAR,
    make_day,
    parse_offset,
    read_day,
    read_numbers,
    read_time,
    read_zone,
)
from newsclean.lines.date_patterns import CHANGED, PUBLISHED, date_tokens
from newsclean.phrases.months import MONTHS

__all__ = [
    "VIETNAM",
    "ParsedDate",
    "date_in_address",
    "differ",
    "find_date",
    "find_modified",
    "may_hold_date",
    "parse_date",
    "parse_epoch",
]

VIETNAM: Final = "+07:00"
"""Zone of Vietnam."""

_MINUTE: Final = 60

_LONGEST: Final = 160
"""Longest string, in characters, that is read as a date."""

_EPOCH: Final = re.compile(r"(?P<seconds>1\d{9})(?:\d{3}){0,3}(?:\.\d+)?", re.ASCII)
"""From September 2001 to May 2033, in seconds, or in thousandths, millionths and so on of them."""
_DIGIT: Final = re.compile(r"\d")
_DATED: Final = re.compile(r"\d{4}|\d ?[-/.] ?\d\d? ?[-/.] ?\d")
"""What every absolute date has: four digits of a year, or three numbers with signs between."""


_BARE_DAY: Final = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")

_LABELS: Final = PUBLISHED | CHANGED
_EDGES: Final = " ,|-–—:;.•·()[]/\n\t"
_BRACKETS: Final = (("(", ")"), ("[", "]"))
"""What stands around a date; of brackets, pairs."""


class ParsedDate(NamedTuple):
    """A date as read.

    Attributes:
        day: The day, in the zone the caller gave, or as printed where there is no time.
        at: The point in time, with its zone; None where no time, or no zone, is known.
        raw: The string it was read from.
        assumed_zone: Whether the zone is the caller's, not the page's.
    """

    day: date
    at: datetime | None
    raw: str
    assumed_zone: bool


def parse_date(
    text: str, offset: str | None = VIETNAM, *, day_first: bool | None = True
) -> ParsedDate | None:
    """Read a string that is a date and nothing else.

    Weekdays, "ngày", "lúc", "Cập nhật", "published" and separators may stand around it. Words
    relative to today ("4 giờ trước") give None.

    Args:
        text: The string.
        offset: Zone of a time printed without one, as "+07:00"; None leaves such a time out.
        day_first: Whether "7/8/2026" is 7 August (True) or 8 July (False); None refuses to choose.

    Returns:
        A `ParsedDate`, or None.

    >>> parse_date("Thứ Năm, 08:46, 16/07/2026").at.isoformat()
    '2026-07-16T08:46:00+07:00'
    >>> parse_date("16/07/2026").at is None
    True
    """
    raw = text.strip()
    if not raw or len(raw) > _LONGEST or _DIGIT.search(raw) is None:
        return None
    if _BARE_DAY.fullmatch(raw) is not None:
        return _from_bare(raw, day_first)
    return _from_iso(raw, offset) or _from_print(raw, offset, day_first)


def _from_bare(raw: str, day_first: bool | None) -> ParsedDate | None:
    """Read the commonest form of a day alone, at a tenth of what all parts of dates take."""
    first, second, year = raw.split("/")
    day = read_numbers(int(first), int(second), year, day_first)
    return None if day is None else ParsedDate(day, None, raw, assumed_zone=False)


def parse_epoch(text: str, offset: str | None = VIETNAM) -> ParsedDate | None:
    """Read a point in time as programs count it: from 1970, in seconds or in parts of them.

    Such a number may be anything where a page prints it; ask only where a time is stated.

    Args:
        text: The string.
        offset: Zone of the day.

    Returns:
        A `ParsedDate`, or None.

    >>> parse_epoch("1772414766").at.isoformat(), parse_epoch("1772414766000").day.isoformat()
    ('2026-03-02T01:26:06+00:00', '2026-03-02')
    """
    raw = text.strip()
    found = _EPOCH.fullmatch(raw)
    if found is None:
        return None
    return _placed(datetime.fromtimestamp(int(found["seconds"]), UTC), raw, offset)


def find_date(
    text: str, offset: str | None = VIETNAM, *, day_first: bool | None = True
) -> ParsedDate | None:
    """Find the first absolute date inside a longer line, with the time printed beside it.

    Args:
        text: The line; only its first 400 characters are searched.
        offset: As in `parse_date`.
        day_first: As in `parse_date`.

    Returns:
        A `ParsedDate` whose `raw` is the part of the line that was read, or None.

    >>> find_date("Báo Sông XanhBáo Sông Xanh12/01/2024").day.isoformat()
    '2024-01-12'
    """
    if _BARE_DAY.fullmatch(text) is not None:
        return _from_bare(text, day_first)
    runs = _runs(text)
    return next(filter(None, (_from_run(run, offset, day_first) for run in runs)), None)


def find_modified(
    text: str, offset: str | None = VIETNAM, *, day_first: bool | None = True
) -> ParsedDate | None:
    """Find the date of the last change in a line that holds another date, too.

    Args:
        text: The line; only its first 400 characters are searched.
        offset: As in `parse_date`.
        day_first: As in `parse_date`.

    Returns:
        A `ParsedDate`, or None.

    >>> find_modified("Ngày đăng: 02/03/2026 - Cập nhật: 04/03/2026").raw
    'Cập nhật: 04/03/2026'
    """
    parts = [part for run in _runs(text) for part in _parts(run) if _days(part)]
    changed = (part for part in parts if _tells_change(part))
    part = next(changed, None) if len(parts) > 1 else None
    return None if part is None else _from_run(part, offset, day_first)


def may_hold_date(text: str) -> bool:
    """Tell by its digits alone whether a line may hold a date, a bool; most lines hold none."""
    return any(map(str.isdigit, text)) and _digits_re().search(text) is not None


def date_in_address(url: str | None) -> ParsedDate | None:
    """Read the day that the path of an address holds between two strokes or dashes.

    The month may have its English name, and the name of a section may stand behind the year.

    Args:
        url: The address, or None.

    Returns:
        A `ParsedDate` without a time, or None.

    >>> date_in_address("https://songxanh.example/2024/01/12/lu-lon.html").raw
    '2024/01/12'
    """
    found = _address_re().search(url) if url else None
    if found is None:
        return None
    name = found["name"]
    month = MONTHS[name[:3].lower()] if name else int(found["month"])
    day = make_day(int(found["year"]), month, int(found["day"] or found["dd"]))
    return None if day is None else ParsedDate(day, None, found["date"], assumed_zone=False)


def differ(one: datetime | None, other: datetime | None) -> bool:
    """Return whether two points in time are known and a minute or more apart, a bool."""
    if one is None or other is None:
        return False
    return abs((one - other).total_seconds()) >= _MINUTE


_digits_re: Final = lazy_re(r"(?:19|20)\d\d|\d[./-]\d")
_address_re: Final = lazy_re(
    r"(?<=[/-])(?P<date>(?P<year>(?:19|20)\d\d)(?:"
    r"/(?P<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/(?P<dd>\d\d?)(?=/)"
    r"|[/-](?:(?<=/)[a-z_]{3,20}/)?(?P<month>\d\d?)[/-](?P<day>\d\d?)(?=[/-])))",
    re.IGNORECASE,
)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """The parts of dates in a line, those together that stand together."""
    line = text[:400]
    if _DATED.search(line) is None:
        return  # to read all parts of what holds no date takes ten times as long
    run: list[re.Match[str]] = []
    for match in date_tokens().finditer(line):
        if run and match.start() != run[-1].end():
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _parts(run: Iterable[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Cut a run before each word that says of another date what it is."""
    parts: list[list[re.Match[str]]] = [[]]
    for match in run:
        word = match["word"]
        if word and _days(parts[-1]) and word.casefold() in _LABELS:
            parts.append([])
        parts[-1].append(match)
    return parts


def _days(part: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    return [match for match in part if match["date"]]


def _tells_change(part: Iterable[re.Match[str]]) -> bool:
    return any(match["word"] and match[0].casefold() in CHANGED for match in part)


def _from_run(
    run: list[re.Match[str]], offset: str | None, day_first: bool | None
) -> ParsedDate | None:
    if not _days(run):
        return None
    return _from_tokens(run, _trimmed("".join(match[0] for match in run)), offset, day_first)


def _trimmed(run: str) -> str:
    """A run without separators around it, but with the bracket whose other half is in it."""
    raw = run.strip(_EDGES)
    if raw == run:
        return raw
    for opening, closing in _BRACKETS:
        start = run.find(raw)
        end = start + len(raw)
        if raw.count(opening) > raw.count(closing) and run.startswith(closing, end):
            raw = run[start : end + 1]
        elif raw.count(closing) > raw.count(opening) and run.endswith(opening, 0, start):
            raw = run[start - 1 : end]
    return raw


def _from_iso(raw: str, offset: str | None) -> ParsedDate | None:
    if not (raw.isascii() and len(raw) > 10 and (raw[4] == "-" or raw[8] == "T")):
        return None
    try:
        at = datetime.fromisoformat(raw)
    except ValueError:
        return None
    if (at.utcoffset() or timedelta()) % timedelta(minutes=1):
        # No zone has such an offset, and JSON would round it: the result would not read back.
        return ParsedDate(at.date(), None, raw, assumed_zone=False)
    return _placed(at, raw, offset)


def _from_print(raw: str, offset: str | None, day_first: bool | None) -> ParsedDate | None:
    found: list[re.Match[str]] = []
    position, tokens = 0, date_tokens()
    while position < len(raw):
        match = tokens.match(raw, position)
        if match is None:
            return None
        found.append(match)
        position = match.end()
    return _from_tokens(found, raw, offset, day_first)


def _from_tokens(
    found: list[re.Match[str]], raw: str, offset: str | None, day_first: bool | None
) -> ParsedDate | None:
    days = _days(found)
    if len(days) > 1:
        return _from_several(found, len(days), offset, day_first)
    times = [match for match in found if match["time"]]
    if not days or len(times) > 1:
        return None
    day = read_day(days[0], day_first)
    if day is None:
        return None
    if not times:
        return ParsedDate(day, None, raw, assumed_zone=False)
    at = read_time(day, times[0])
    if at is None:
        return None
    zones = [match for match in found if match["offset"]]
    behind = [match for match in zones if match.start() >= times[0].end()]
    # Before the time, a number with a sign may be anything; with a name it is a zone.
    named = [match for match in zones if match[0][0].isalpha()]
    return _zoned(at, behind or named, raw, offset)


def _from_several(
    found: Iterable[re.Match[str]], count: int, offset: str | None, day_first: bool | None
) -> ParsedDate | None:
    """Read the day of publication where words say which of several dates it is."""
    parts = _parts(found)
    if len(parts) != count:
        return None  # from one day to another, or a date and a number that looks like one
    part = next((part for part in parts if not _tells_change(part)), parts[0])
    while len(part) > 1 and (part[-1]["word"] or (part[-1]["gap"] and part[-2]["word"])):
        part.pop()  # "Ngày" of "Ngày cập nhật", which opens the next one
    return _from_run(part, offset, day_first)


def _zoned(
    at: datetime, zones: list[re.Match[str]], raw: str, offset: str | None
) -> ParsedDate | None:
    if not zones:
        return _placed(at, raw, offset)
    # "GMT+7" comes as one match, "08:46 Z" as one; the last says most ("UTC (+07:00)").
    zone = read_zone(zones[-1])
    if zone is None:
        return ParsedDate(at.date(), None, raw, assumed_zone=False)
    return _placed(at.replace(tzinfo=zone), raw, offset)


def _placed(at: datetime, raw: str, offset: str | None) -> ParsedDate | None:
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        return None
    zone = None if offset is None else parse_offset(offset)
    if at.tzinfo is None:
        aware = None if zone is None else at.replace(tzinfo=zone)
        return ParsedDate(at.date(), aware, raw, assumed_zone=aware is not None)
    local = at if zone is None else at.astimezone(zone)
    return ParsedDate(local.date(), at, raw, assumed_zone=False)
