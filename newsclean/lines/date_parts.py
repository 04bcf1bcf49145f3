"""The parts of a printed date, matched by `date_patterns`, as days, times and zones."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Final

from newsclean.lines.date_patterns import ZONES
from newsclean.phrases.months import MONTHS

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "make_day",
    "parse_offset",
    "read_day",
    "read_numbers",
    "read_time",
    "read_zone",
]

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
_MONTHS_EN: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_MONTHS_VI: Final = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip


@cache
def parse_offset(offset: str) -> timezone:
    """Read an offset such as "+07:00".

    Args:
        offset: Sign, hours and minutes, a string.

    Returns:
        The `timezone`.

    Raises:
        ValueError: It is not of that form.
    """
    sign = {"+": 1, "-": -1}.get(offset[:1], 0)
    if not sign or not re.fullmatch(r"[+-]\d\d:\d\d", offset):
        raise ValueError(f"not an offset such as '+07:00': {offset!r}")
    return timezone(sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6])))


def read_zone(match: re.Match[str]) -> timezone | None:
    """Read a zone.

    Args:
        match: A match that has an offset or the name of a zone.

    Returns:
        The `timezone`; None for a name that stands for two offsets, or an offset that none has.
    """
    if match["off_h"] is None:
        hours = ZONES.get(match["zone"].casefold())
        return None if hours is None else timezone(timedelta(hours=hours))
    delta = timedelta(hours=int(match["off_h"]), minutes=int(match["off_m"] or 0))
    if delta > timedelta(hours=14):
        return None
    return timezone(-delta if match["less"] or match["minus"] else delta)


def read_day(match: re.Match[str], day_first: bool | None) -> date | None:
    """Read a day.

    Args:
        match: A match that has a day in one of its forms.
        day_first: Whether "7/8/2026" is 7 August (True) or 8 July (False); None refuses to choose.

    Returns:
        The `date`, None where there is no such day.
    """
    if year := match["num_y"]:
        if match["num_s"] == ".":
            day_first = True  # nobody writes a month in front of a point
        return read_numbers(int(match["num_a"]), int(match["num_b"]), year, day_first)
    for form in ("iso", "vi", "vj", "en", "em", "xx", "ot"):
        if year := match[f"{form}_y"]:
            return make_day(int(year), _month(match[f"{form}_m"]), int(match[f"{form}_d"]))
    return None


def read_numbers(first: int, second: int, year: str, day_first: bool | None) -> date | None:
    """Read a day of two numbers and a year.

    Args:
        first: The first number.
        second: The second one.
        year: The year, of two digits or four.
        day_first: As in `read_day`.

    Returns:
        The `date`, None where there is no such day.
    """
    full = int(year) if len(year) == 4 else 2000 + int(year)
    either = first <= 12 and second <= 12 and first != second
    if either and day_first is None:
        return None
    if second > 12 or (either and not day_first):
        return make_day(full, first, second)
    return make_day(full, second, first)


def _month(word: str) -> int:
    if word.isdecimal():
        return int(word)
    key = word.casefold()
    return _MONTHS_VI.get(key) or MONTHS.get(key) or _MONTHS_EN.index(key[:3]) + 1


def make_day(year: int, month: int, day: int) -> date | None:
    """Make a day of its numbers.

    Args:
        year: The year, an int of four digits.
        month: The month, from 1 on.
        day: The day of the month.

    Returns:
        The `date`, None where there is no such day or no page can be of that year.
    """
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def read_time(day: date, match: re.Match[str]) -> datetime | None:
    """Read a time of day.

    Args:
        day: The day.
        match: A match that has a time.

    Returns:
        The `datetime`, without a zone; None where no clock shows such a time.
    """
    hour = int(match["hour"] or match["hour12"])
    half = (match["half"] or match["half12"] or "").casefold().replace(".", "")
    if half in {"pm", "ch", "chiều", "tối"} and hour < 12:
        hour += 12
    elif half in {"am", "sa"} and hour == 12:
        hour = 0
    try:
        clock = time(hour, int(match["minute"] or 0), int(match["second"] or 0))
    except ValueError:
        return None
    return datetime.combine(day, clock)
