"""The forms of sign-offs, as patterns built from named parts. Matched against whole short lines."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.phrases.agencies import AGENCIES, HOME, NATIONAL

if TYPE_CHECKING:
    from regex import Pattern

__all__ = ["BARE_FORMS", "FORMS", "SMALL_WORDS", "sign_off_patterns"]

FORMS: Final = {
    "domain": ".",
    "url": "http",
    "slash": "/",
    "agency": "",
    "taken": "",
    "place": "(",
    "role": ":",
    "desk": " ",
    "capitals": "",
    "names": "",
}
"""Names of the patterns that make a line a sign-off, in the order in which they are tried, and what
stands in every line that one matches."""

BARE_FORMS: Final = frozenset(("capitals", "names"))
"""The last: those of lists of names, in which no word but these begins with a small letter."""

SMALL_WORDS: Final = frozenset(
    "và phóng viên tổng hợp ghi dịch lược biên thực hiện th t/h cộng tác tập nhà báo".split()
)

_MOST_NAMES: Final = 4

_CAPITALS: Final = r"\p{Lu}[\p{Lu}.’']*"
_WORD: Final = r"\p{Lu}[\p{L}.’']*"
_NAME: Final = (
    rf"(?:{_WORD}(?:[ ]{_WORD}){{1,4}}|\p{{Lu}}\.\p{{Lu}}\p{{Ll}}[\p{{L}}]*)"  # "Đỗ Văn An", "V.An"
)
_ANY_NAME: Final = rf"{_WORD}(?:[ ]{_WORD}){{0,5}}"
_CAPS_NAME: Final = rf"{_CAPITALS}(?:[ ]{_CAPITALS}){{0,5}}"
_AND: Final = r"\s*(?:[,;&]|[-–—]|\bvà\b)\s*"
_DESK: Final = r"(?:CTV|PV|BTV|Nhóm PV|Phóng viên|Nhóm phóng viên|P\.V|NPV)"
_ROLE: Final = (
    r"(?:Bài và ảnh|Bài, ảnh|Bài & ảnh|Tin và ảnh|Tin, ảnh"
    r"|(?:Tin|Bài)\s?[-–]\s?(?:ảnh|Ảnh|video|clip)|(?:TIN|BÀI)\s?[-–]\s?ẢNH"
    r"|Tin ảnh|Tin, bài|Tin bài|Ảnh|Bài viết|Bài|Tin"
    r"|Chùm ảnh|Thực hiện|Tác giả bài viết|Tác giả|Người viết|Ghi chép của|Phóng sự của|Bút ký của"
    r"|Video|Clip|By)"
)
_AGENCY: Final = f"(?:{'|'.join(map(re.escape, AGENCIES))})"
_BUREAU: Final = f"(?:{'|'.join(map(re.escape, (*HOME, *NATIONAL)))})"
_POST: Final = r"(?:phóng viên|cộng tác viên|biên tập viên|nhà báo)"
_NOTE: Final = r"(?:tổng hợp|ghi|dịch|lược dịch|biên dịch|thực hiện|th|t/h|lược ghi)"


def _several(name: str) -> str:
    return rf"(?P<names>(?:{_DESK}|{name})(?:{_AND}(?:{name})){{0,{_MOST_NAMES}}})"


_TWO_NAMES: Final = rf"(?:{_NAME}|{_CAPS_NAME})(?:{_AND}(?:{_NAME}|{_CAPS_NAME})){{0,2}}"

_PATTERNS: Final = {
    "domain": (
        r"(?P<source>(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:vn|com|net|org))"
    ),
    # "Nguồn VietnamPlus : https://…".
    "url": (
        r"(?:(?:Link bài gốc|Nguồn|Theo)\s*:?\s*(?:(?P<second>[\p{L}\d+.& -]{2,40}?)\s*:\s*)?)?"
        r"(?P<source>https?://\S+)"
    ),
    # "Theo CNN", "(Theo EuroNews)", "Nguồn: Tiền Phong".
    "taken": (
        r"\((?:[Tt]heo|THEO)[ :]+(?P<source>[^()]{2,60})\)\.?"
        r"|(?:(?:Theo|THEO)\s*:?\s+|Nguồn\s*(?::\s*|\s(?=\p{Lu})))"
        r"(?P<source>(?!.*[.!?,] )[^.!?]{2,70}[^.!?\s])"
    ),
    # "Đỗ An/VOV-Phnom Penh", "CTV Đỗ An/VOV online (theo Reuters)", "Đỗ An/VOV online (ghi)".
    "slash": (
        rf"(?:Theo\s+)?(?:{_DESK}\s+)?{_several(f'{_NAME}|{_CAPS_NAME}')}"
        r"\s*/\s*(?P<source>[\p{L}\d+.–-]{2,30}(?:[ ](?!Theo\b|theo\b)[\p{L}\d+.–-]{1,20}){0,3})"
        rf"(?:\s*\(\s*(?:{_NOTE}|[Tt]heo\s+(?P<second>[^()]{{2,50}})|từ\s+[^()]{{2,50}})\s*\)"
        r"|\s+(?:Theo|theo)\s+(?P<second>[^.!?]{2,50})|\s+(?:Tổng hợp|tổng hợp))?"
    ),
    "agency": rf"\(?(?P<source>{_AGENCY}(?:\s*[/,]\s*[\p{{L}}+. ]{{2,20}}){{0,3}})\)?",
    # "Đỗ An/Berlin (Vietnam+)", "Đỗ An (TTXVN)", "ĐỖ AN (TỪ AUSTRALIA)".
    "place": (
        rf"(?:{_DESK}\s+)?{_several(f'{_NAME}|{_CAPS_NAME}')}"
        rf"(?:/{_WORD}(?:[ ]{_WORD}){{0,2}})?\s*"
        rf"\(\s*(?:{_NOTE}|(?i:từ)\s+[^()]{{2,40}}|(?:(?i:theo)\s+)?(?P<source>[^()]{{2,50}}))"
        r"\s*\)\.?"
    ),
    "role": (rf"{_ROLE}(?:\s*[,&]\s*{_ROLE})?\s*:\s*{_several(_ANY_NAME)}(?:\s*\({_NOTE}\))?\.?"),
    # "Nhóm phóng viên Thời sự", "Nhóm PV VH, VN và GT".
    "desk": r"(?P<names>(?i:nhóm (?:phóng viên|pv|p\.v))[ ]\p{Lu}[\p{L}&,. –-]{1,40})",
    "capitals": rf"{_several(_CAPS_NAME)}(?:\s*\((?i:{_NOTE})\))?\.?",
    "names": (
        rf"{_several(_NAME)}(?:\s*[-–]?\s*\(?(?i:{_NOTE})\)?|\s*[-–,/|]\s*(?i:{_POST}))?\s*[-–]?"
    ),
    # "Thái DươngVOV": a name and its agency, glued.
    "glued_agency": (
        rf"(?P<names>\p{{Lu}}\p{{Ll}}+(?:[ ]\p{{Lu}}\p{{Ll}}+){{0,4}})(?P<source>{_AGENCY})"
    ),
    "bracket": rf"(?P<names>{_NAME})\s*\((?P<source>[^()]{{2,40}})\)",
    # What names an origin, perhaps behind a name: "Đỗ An (theo AFP)", "P.V - Theo VOV".
    "origin": (
        r"(?P<before>.{0,60}?)(?:^|(?<=[\s(/,–—-]))"
        r"(?P<word>(?i:theo|nguồn tin|nguồn|dẫn nguồn|(?:lược |biên )?dịch từ|tổng hợp từ))"
        r"\s*(?::\s*|\s)(?P<source>[^()]{2,80}(?:\([^()]{2,30}\))?)\)?\.?"
    ),
    # "PV TTXVN tại Berlin", "Nhóm phóng viên TTXVN", "Đỗ An - TTXVN".
    "of_agency": (
        rf"(?P<names>(?i:{_DESK}|p/v|nhóm phóng viên|nhóm p\.v)|{_TWO_NAMES}\s*[-–—])"
        rf"\s*(?P<source>{_BUREAU})(?:\s+tại\s+[\p{{L}}. ]{{2,30}})?"
    ),
    "between": _AND,
    "note": rf"\(?\b(?i:{_NOTE})\)?$|^{_DESK}\s+(?=\p{{Lu}}\p{{Ll}})|^(?:Theo|theo)\s+",
}


@cache
def sign_off_patterns() -> dict[str, Pattern[str]]:
    """Return the patterns by name, a dictionary; compiled on first use.

    `regex` is needed for the classes of capital letters.
    """
    import regex

    return {name: regex.compile(pattern) for name, pattern in _PATTERNS.items()}
