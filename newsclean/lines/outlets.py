"""Lists of agencies, papers and sites in a line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.folding import caseless
from newsclean.phrases.agencies import HOME, NATIONAL
from newsclean.phrases.outlets import OUTLETS

__all__ = ["is_domain", "read_outlets"]

_BUREAU_LETTERS: Final = frozenset(name[0] for name in (*HOME, *NATIONAL))
_BETWEEN: Final = ",;&-–"
"""What parts outlets, but for a word."""
_MOST: Final = 4
_LONGEST: Final = 80


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    bureaus = "|".join(map(re.escape, (*HOME, *NATIONAL)))
    return {
        "kind": re.compile(
            r"(?:báo điện tử|báo|tờ|hãng tin|hãng|trang tin|trang|đài|tạp chí) (?=\w)"
        ),
        "paper": re.compile(r"(?:Báo|BÁO|Tạp chí|Thông tấn xã|Cổng TTĐT|Đài)(?: [\w&.+-]+){1,4}"),
        "station": re.compile(rf"(?:{bureaus})(?:\s?-\s?[\w. ]{{1,24}}|\d)?"),
        "place": re.compile(r"(?<=\w) tại [\w. ]{2,30}$"),
        "domain": re.compile(
            r"(?:[\w-]{1,40}\.){1,4}(?:vn|com|net|org|info|tv|gov|edu|us|uk|cn|jp)"
        ),
        "between": re.compile(r"\s*[,;]\s+|\s+(?:và|&|-|–)\s+"),
    }


def is_domain(text: str) -> bool:
    """Whether a text is the name of a site, as "vov.vn" or "VOV.VN".

    Args:
        text: A folded text.

    Returns:
        True or False.

    >>> is_domain("www.vov.vn"), is_domain("Hà Anh")
    (True, False)
    """
    return _patterns()["domain"].fullmatch(text.lower()) is not None


def read_outlets(text: str) -> tuple[str, ...] | None:
    """Read a list of agencies, papers and sites.

    Args:
        text: What stands behind "Theo", or in the brackets of a sign-off.

    Returns:
        The names as printed, without "báo" and the like before them; None where one is unknown.

    >>> read_outlets("báo Dân trí, VOV.VN và AFP")
    ('Dân trí', 'VOV.VN', 'AFP')
    >>> read_outlets("Công an xã") is None
    True
    """
    text = text.strip(" .,:;()*–—-")
    if not text or len(text) > _LONGEST or ":" in text:
        return None
    if (name := _outlet(text)) is not None:
        return (name,)
    if not (any(map(text.__contains__, _BETWEEN)) or " và " in text):
        return None
    parts = _patterns()["between"].split(text)
    if not 2 <= len(parts) <= _MOST:
        return None
    names = [_outlet(part) for part in parts]
    if None in names:
        return None
    return tuple(dict.fromkeys(name for name in names if name is not None))


def _outlet(text: str) -> str | None:
    name = _patterns()["kind"].sub("", text, count=1) if text[:1].islower() else text
    if " tại " in name:
        name = _patterns()["place"].sub("", name)
    known = all(_is_known(half.strip()) for half in name.split("/"))
    return name if known or _patterns()["paper"].fullmatch(name) else None


def _is_known(name: str) -> bool:
    key = caseless(name)
    plain = key.removeprefix("báo ").removesuffix(" online")
    if key in OUTLETS or plain in OUTLETS or ("." in name and is_domain(name)):
        return True
    return name[:1] in _BUREAU_LETTERS and _patterns()["station"].fullmatch(name) is not None
