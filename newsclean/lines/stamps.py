"""Lines under a headline that hold a date beside something else: who, which paper, which section.

"Báo Sông XanhBáo Sông Xanh12/01/2024", "Đỗ An | 12/01/2024 08:15", "12/01/2024 08:15 | Thời sự".
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.lines.bylines import author_re, counter_re
from newsclean.lines.dates import find_date, parse_date
from newsclean.lines.mastheads import is_masthead, is_name
from newsclean.lines.names import is_person
from newsclean.lines.outlets import read_outlets
from newsclean.lines.signoff import LONGEST, SignOff, read_sign_off
from newsclean.phrases.bylines import NOTES
from newsclean.phrases.prefixes import PLACES
from newsclean.phrases.sections import SECTIONS

__all__ = ["Stamp", "read_stamp", "read_stamp_anywhere", "source_and_date"]

_DIGIT: Final = re.compile(r"\d")
_PRINT: Final = re.compile(r"(?:\s|(?<=\d))(?i:bản in|in bài(?: viết)?|in trang|print|chia sẻ)$")
"""The button that prints or shares the page, glued behind all else."""
_PRINT_ENDS: Final = frozenset("nNtTgGiIıİẻẺ")
_MARKS: Final = " \t|-–—•·,;:(["
_PARTS: Final = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+|,\s+")
_PARTED: Final = re.compile(r"\s*(?:[|•·,]|[-–—](?=\s))")
"""What parts a date from what stands behind it."""
_MOST_PARTS: Final = 4
_LONGEST_PART: Final = 34
"""Characters; what stands beside a date is a name, a section, a counter."""
_LONGEST_BEHIND: Final = 70
_BARS: Final = frozenset("|•·")
_STOPS: Final = frozenset(".!?;")
_TAKEN: Final = ("Theo ", "Nguồn")
_DATING: Final = frozenset(
    "ngày tháng năm từ đến lúc vào sáng trưa chiều tối đêm trước sau hôm".split()
)
_ASIDE: Final = re.compile(r"\s*\([^()]{2,60}\)$")
"""Where somebody works, or for whom, behind the name."""

# A name, the same name (logo text and link), a date, with nothing between: "Báo XBáo X21/01/2024".
_TWICE_AND_DATE: Final = re.compile(
    r"(?P<name>\S.{2,59}?)\s*+(?:(?P=name)\s*+)?(?P<date>\d{1,2}/\d{1,2}/\d{4}\b.{0,20})"
)
_CLOCK: Final = re.compile(
    r"(?i:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)\b[,\s]*(?:ngày )?"
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?: [^\W\d_]{2,5}){1,2}"
)
"""The day on which a page was read, with a menu word behind it: "… 14/11/2024 Mới nhất"."""


class Stamp(NamedTuple):
    """What such a line says.

    Attributes:
        date: The date, as printed.
        signed: Who wrote the piece and where it is from; None where the line says neither.
    """

    date: str
    signed: SignOff | None = None


def read_stamp(text: str, *, placed: bool = True) -> Stamp | None:
    """Read a line that holds a date and little else.

    Args:
        text: A folded line, of which more than a date is printed.
        placed: Whether it stands under a headline. Else it may be one, which gives a day, too.

    Returns:
        The date and the names, None where the line is something else.

    >>> read_stamp("Đỗ Văn An/VOV | 12/01/2024 08:15")
    Stamp(date='12/01/2024 08:15', signed=SignOff(authors=('Đỗ Văn An',), sources=('VOV',)))
    >>> read_stamp("Đăng bởi: Đỗ Văn An (12/01/2024)").signed.authors
    ('Đỗ Văn An',)
    >>> read_stamp("12/01/2024 08:15 | Thời sự")
    Stamp(date='12/01/2024 08:15', signed=None)
    >>> read_stamp("Ngày 12/01/2024, giá vàng tăng mạnh") is None
    True
    """
    if len(text) > LONGEST or text[-1] in _STOPS or _DIGIT.search(text) is None:
        return None
    if _CLOCK.fullmatch(text):
        return Stamp(text)
    if text[-1] in _PRINT_ENDS:
        text = _PRINT.sub("", text)
    found = find_date(text)
    if found is None:
        return None
    at = _start_of(text, found.raw)
    end = text.find(found.raw) + len(found.raw)
    before, date, behind = text[:at], text[at:end], text[end:].lstrip(")]")
    behind = counter_re().sub(" | ", behind)
    if (opened := author_re().match(before)) is not None and is_name(before[opened.end() :]):
        named = before[opened.end() :].strip(_MARKS)
        return Stamp(date, _read_part(named) or SignOff((named,))) if named else None
    glued = source_and_date(text) if _is_joined(before) else None
    if glued is not None:
        return _read_joined(before, glued[0], date, placed=placed)
    parts = [*_parts(before), *_parts(behind)]
    if not _are_of_head(parts, behind):
        return None
    stamp = _sum_up(date, parts)
    # "Đại hội phường Mẫu (12/01/2024)" is a heading.
    return None if before.endswith(("(", "[")) and stamp.signed is None else stamp


def read_stamp_anywhere(text: str) -> Stamp | None:
    """Read such a line that need not stand under a headline, where it says the same.

    Args:
        text: A folded line.

    Returns:
        What `read_stamp` reads without a place, None where only the place makes it a stamp.
    """
    return read_stamp(text, placed=False)


def _start_of(text: str, raw: str) -> int:
    """Where a date begins in a line: not with the end of a word, and not with a mark."""
    start = text.find(raw)
    while start and text[start - 1].isalpha() and text[start].isalpha():
        start += 1
    while not text[start].isalnum():
        start += 1
    return start


def source_and_date(text: str) -> tuple[str, str] | None:
    """Read a source's name, printed twice or once, with a date glued to it.

    Args:
        text: A folded line.

    Returns:
        The name and the date as printed, None where the line is something else.

    >>> source_and_date("Báo Sông XanhBáo Sông Xanh12/01/2024")
    ('Báo Sông Xanh', '12/01/2024')
    """
    if len(text) > LONGEST:
        return None
    found = _TWICE_AND_DATE.fullmatch(text)
    if found is None or parse_date(found["date"]) is None:
        return None
    return found["name"], found["date"]


def _is_joined(before: str) -> bool:
    """Whether nothing but a space parts a name from the date behind it."""
    name = before.rstrip()
    return name != "" and name[-1] not in _MARKS


def _read_joined(before: str, name: str, date: str, *, placed: bool) -> Stamp | None:
    """Read a name with a date joined to it: a paper, but for a full name of a person."""
    printed = before.strip()
    around = (printed.rsplit(" ", maxsplit=1)[-1].casefold(), date[:4].casefold())
    if not _DATING.isdisjoint(around):
        return None  # "Lễ ra quân ngày 12/01/2024" is a heading
    if printed.startswith(name) and printed.count(name) > 1:
        return Stamp(date, SignOff((), (name,)))
    if printed in PLACES or printed.casefold() in SECTIONS:
        return Stamp(date)
    if (signed := _read_signed(printed, apart=placed and before[-1] == " ")) is not None:
        return Stamp(date, signed)
    if printed.startswith(_TAKEN) and (taken := read_sign_off(printed)) is not None:
        return Stamp(date, taken)
    if not (placed or before[-1] != " " or read_outlets(printed) is not None):
        return None  # "Giá lúa hôm nay 12/01/2024" is a headline
    named = is_name(printed) or is_masthead(printed)
    return Stamp(date, SignOff((), (printed,)) if named else None)


def _read_signed(printed: str, *, apart: bool) -> SignOff | None:
    """Read the names of people that stand before a date, None where they are a paper's."""
    if read_outlets(printed) is not None:
        return None
    name = _without_office(printed)
    signed = read_sign_off(name)
    if signed is None or not signed.authors:
        return None
    one = len(signed.authors) == 1 and not signed.sources and name == printed
    return signed if apart or not one or is_person(printed) else None


def _without_office(part: str) -> str:
    """What stands beside a date, without the office in brackets behind a name."""
    aside = _ASIDE.search(part)
    if aside is None:
        return part
    inner, name = aside[0].strip(" ()"), part[: aside.start()]
    named = is_name(inner) and not any(map(str.isdigit, inner))
    told = named or read_outlets(inner) is not None or read_sign_off(inner) is not None
    return part if told or inner in NOTES or read_sign_off(name) is None else name


def _parts(text: str) -> list[str]:
    return [_without_office(part) for part in _PARTS.split(text.strip(_MARKS)) if part]


def _are_of_head(parts: list[str], behind: str) -> bool:
    """Whether what stands beside a date belongs to a head, and is no sentence that it opens."""
    if len(parts) > _MOST_PARTS or any(len(part) > _LONGEST_PART for part in parts):
        return False
    if not behind.strip(_MARKS):
        return True
    if len(behind) > _LONGEST_BEHIND or _PARTED.match(behind) is None:
        return False
    known = any(_read_part(part) is not None or _is_known(part) for part in parts)
    return known or behind.lstrip()[0] in _BARS


def _is_known(part: str) -> bool:
    return part.casefold() in SECTIONS or any(map(str.isdigit, part))


def _sum_up(date: str, parts: list[str]) -> Stamp:
    """The date with the names that stand beside it."""
    signed = [one for part in parts if (one := _read_part(part)) is not None]
    if not signed:
        return Stamp(date)
    authors = (name for one in signed for name in one.authors)
    sources = (name for one in signed for name in one.sources)
    return Stamp(date, SignOff(tuple(authors), tuple(sources)))


def _read_part(part: str) -> SignOff | None:
    """Read what stands beside a date as a byline or a source, if it is one."""
    if part.casefold() in SECTIONS or any(map(str.isdigit, part)):
        return None
    sources = read_outlets(part)
    return read_sign_off(part) if sources is None else SignOff((), sources)
