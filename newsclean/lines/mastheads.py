"""Lines above a headline in which a paper names itself, and what tells them from headlines."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.lines.outlets import is_domain, read_outlets
from newsclean.phrases.agencies import AGENCIES
from newsclean.phrases.mastheads import HAPPENS, NEWS, OWNERS, SMALL_WORDS

__all__ = ["is_masthead", "is_name", "speaks_of_paper"]

_LONGEST: Final = 110
_LONGEST_NAME: Final = 4
"""Words of a name of a site; what has more and is no paper's name is a headline."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "between": re.compile(r"\s+[-–—|]\s+"),
        "kind": re.compile(
            r"(?i)(?:báo điện tử|tạp chí điện tử|trang (?:thông )?tin điện tử|cổng thông tin"
            r"|cổng ttđt|chuyên trang(?= của)|thông tấn xã"
            r"|đài (?:phát thanh|truyền hình|tiếng nói|pt-?th)(?: (?:và|&) truyền hình)?"
            r"|truyền hình|cơ quan (?:ngôn luận|chủ quản|trung ương)"
            rf"|(?:cơ quan|tiếng nói|diễn đàn)(?= của (?:{OWNERS})\b))(?!\w)"
        ),
        "paper": re.compile(r"(?i)(?:báo|tạp chí) (?=\S)"),
        "speaks": re.compile(
            r"(?i)(?:.{3,60} - )?(?:cơ quan (?:của|ngôn luận|trung ương)|tiếng nói của"
            r"|diễn đàn của|giấy phép (?:số|hoạt động)|tổng biên tập|trang thông tin điện tử"
            r"|cổng thông tin|báo điện tử|tạp chí điện tử)"
        ),
    }


def speaks_of_paper(text: str) -> bool:
    """Whether a line opens as what a paper says of itself does; some headlines open so, too.

    Args:
        text: A folded line.

    Returns:
        True or False.
    """
    return _patterns()["speaks"].match(text) is not None


def is_masthead(text: str) -> bool:
    """Whether a line is nothing but the name of a paper or site, its kind, and whose it is.

    Args:
        text: A folded line.

    Returns:
        True or False.

    >>> is_masthead("Cơ quan ngôn luận của Đảng bộ tỉnh Mẫu"), is_masthead("VOV.VN - Báo điện tử")
    (True, True)
    >>> is_masthead("Cơ quan của tỉnh Mẫu dời về trụ sở mới bên sông")
    False
    """
    if len(text) > _LONGEST:
        return False
    first, *others = _patterns()["between"].split(text)
    if not _is_paper(first) and not _is_site(first):
        # "Sông Xanh - Tiếng nói của nhân dân tỉnh Mẫu"
        return bool(others) and _is_short_name(first) and all(map(_is_paper, others))
    return all(_is_paper(part) or _is_short_name(part) or _offers_news(part) for part in others)


def is_name(text: str, small: frozenset[str] = SMALL_WORDS) -> bool:
    """Whether a text is written like a name: its words open with capitals, or every second one.

    Args:
        text: A folded text.
        small: Words in small letters that stand in names, too.

    Returns:
        True or False.

    >>> is_name("Hội Nhà báo tỉnh Mẫu"), is_name("Mẫu dời về trụ sở mới")
    (True, False)
    """
    after_capital = named = False
    for word in text.split():
        capital = not word[0].islower()
        if not capital and not after_capital and word not in small:
            return False
        after_capital = capital
        named = named or capital
    return named


def _is_paper(part: str) -> bool:
    """Whether a part of a line is a kind of paper with its name, or with whose it is."""
    found = _patterns()["kind"].match(part)
    capitals = part.isupper()
    if found is None:
        # In capitals, "BÁO ĐỘNG …" looks no other than "BÁO SÔNG …".
        named = not capitals or part.casefold().endswith(("điện tử", "online"))
        found = _patterns()["paper"].match(part) if named else None
        if found is None:
            return False
    rest = part[found.end() :]
    if capitals and not HAPPENS.isdisjoint(rest.casefold().split()):
        return False
    if not rest.strip():  # "Truyền hình" alone is a section
        return part.casefold().endswith(("điện tử", "ngôn luận"))
    return is_name(rest)


def _is_site(part: str) -> bool:
    """Whether a part of a line is a known name that is no word of a language, or an address."""
    if part in AGENCIES or is_domain(part):
        return True
    return " " in part and part.isascii() and read_outlets(part) == (part,)


def _is_short_name(part: str) -> bool:
    return part.count(" ") < _LONGEST_NAME and is_name(part)


def _offers_news(part: str) -> bool:
    folded = part.casefold()
    return any(words in folded for words in NEWS)
