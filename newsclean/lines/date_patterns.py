"""The parts of printed dates, as patterns: days, times, zones, and words that say no more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from newsclean.phrases.months import DATE_WORDS, MONTHS

__all__ = ["CHANGED", "PUBLISHED", "UNCLEAR_ZONES", "ZONES", "date_tokens"]

PUBLISHED: Final = frozenset(
    "đăng tạo published posted created publié publiée publicado publicada pubblicato veröffentlicht"
    " erstellt".split()
) | {"xuất bản", "发布", "发布时间", "发布日期", "发表时间", "发表于"}
"""Words before the day on which a piece appeared."""

CHANGED: Final = frozenset(
    "updated modified aktualisiert actualizado atualizado aggiornato modifié".split()
) | {"cập nhật", "更新", "更新时间"}
"""Words before the day of its last change."""

ZONES: Final = {
    "z": 0, "gmt": 0, "utc": 0, "ict": 7, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "aest": 10, "aedt": 11, "sgt": 8,
    "giờ hà nội": 7, "giờ việt nam": 7, "indochina time": 7,
}  # fmt: skip
# Names that stand for two offsets, by season or by country: the time cannot be placed.
UNCLEAR_ZONES: Final = ("et", "ct", "mt", "pt", "bst", "ist")


def _any_of(words: Iterable[str]) -> str:
    """One of some words, the longest first, sought by its first letter: most places have none."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    either = "|".join(rf"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return rf"(?=[{''.join(rests)}])(?:{either})"


def _first_letters(words: Iterable[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


_ZONES: Final = (*ZONES, *UNCLEAR_ZONES)
_EN: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH_FIRST: Final = [name for name in MONTHS if name[0] in "jfmasond" and not name.isdecimal()]
"""Names of months that themes print before the day in any language, as they do in English."""
_VI: Final = r"(?:mười\ một|mười\ hai|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp)"

_DATES: Final = rf"""
    (?<!\d)(?=\d)(?:
        (?P<iso_y>\d{{4}})(?P<iso_s>[-/.])(?P<iso_m>\d{{1,2}})(?P=iso_s)(?P<iso_d>\d{{1,2}})(?!\d)
      | (?P<num_a>\d{{1,2}})\ ?(?P<num_s>[-/.])\ ?(?P<num_b>\d{{1,2}})\ ?(?P=num_s)\ ?
        (?P<num_y>\d{{4}}|\d{{2}})(?![\d/])
      | (?P<vi_d>\d{{1,2}})\ ?[,/-]?\ ?(?:tháng|th\.?|thg)\ ?(?P<vi_m>\d{{1,2}}|{_VI})
        \ ?[,/-]?\ ?(?:năm\ )?(?P<vi_y>\d{{4}})(?!\d)
      | (?P<en_d>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of\ )?(?P<en_m>{_EN})\b\.?,?[ -]
        (?P<en_y>\d{{4}})(?!\d)
      | (?P<xx_y>\d{{4}})\ ?[年년]\ ?(?P<xx_m>\d{{1,2}})\ ?[月월]\ ?(?P<xx_d>\d{{1,2}})
        \ ?[日일號号]?
      | (?P<ot_d>\d{{1,2}})(?:\.|er|º|ª|°)?[ -](?:de\ |d['’])?(?P<ot_m>{_any_of(MONTHS)})\b\.?,?
        (?:[ -]|\ del?\ )(?P<ot_y>\d{{4}})(?!\d)
    )
  | \b(?:
        tháng\ (?P<vj_m>\d{{1,2}}|{_VI})\ (?P<vj_d>\d{{1,2}}),\ ?(?P<vj_y>\d{{4}})(?!\d)
      | (?P<em_m>{_EN}|{_any_of(_MONTH_FIRST)})\b\.?\ (?P<em_d>\d{{1,2}})(?:st|nd|rd|th)?,?
        \ (?P<em_y>\d{{4}})(?!\d)
    )
"""
_TIMES: Final = r"""
    (?<!\d)(?:
        (?P<hour>\d{1,2})(?:\ ?:\ ?|h|g|\ giờ\ |[时時点])(?P<minute>\d{2})(?!\d)
        (?:\ ?phút\b|['’′])?(?:\ ?:\ ?(?P<second>\d{2})(?:[.,]\d+)?)?
        (?:\ ?(?P<half>[ap]\.?m\b\.?|sa\b|ch\b|sáng\b|chiều\b|tối\b))?
      | (?P<hour12>\d{1,2})\ ?(?P<half12>[ap]\.?m\b\.?)
    )
"""
# A dash is more often a separator: it is a sign behind "GMT" or seconds, or before four digits.
_ZONE: Final = rf"""
    (?=[-+gu])(?:\+|(?:gmt|utc)\ ?(?:\+|(?P<less>-))\ ?|(?:(?<=:\d\d)|(?=-\d{{4}}\b))(?P<minus>-))
    (?P<off_h>\d{{1,2}})(?::?(?P<off_m>\d{{2}}))?(?![\d/.:-])
  | (?P<zone>\b{_any_of(_ZONES)}\b|(?<=\d)z\b)
"""
_ENGLISH: Final = "published posted updated modified created first last on at date".split()
_APART: Final = r"(?<![^\W\d_])"
"""No letter stands before a word: names end in "am", "à" and "mon". Other words may be glued to a
name, as in dumps."""
_THU: Final = rf"""(?:(?:(?<![^\W\d_]\ )|(?<=\bon\ ))thu(?!\ (?!{_EN})[^\W\d_])
    |thu(?=,?\ (?:\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of\ )?)?{_EN}))"""
"""A Thursday: names end so, too ("Mai Thu - 03/05/2024"), but no month is written behind them."""
_WORDS: Final = rf"""
    (?=[tcnlvmgxđh星周週发时日更分])(?:
        (?:thứ|\bt)\ ?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])\b | chủ\ nhật\b | cn\b
      | (?:ngày|lúc|vào|múi\ giờ|giờ|xuất\ bản|đăng|cập\ nhật|tạo|thời\ gian|lần\ cuối|mới\ nhất)\b
      | việt\ nam\b | hà\ nội\b
      | (?:星期|周|週)[一二三四五六日天] | 发布(?:时间|日期)? | 发表(?:时间|于) | 时间 | 日期
      | 更新(?:时间)? | 分(?!钟)
    )
  | {_APART}(?:
        (?:mon|tue|tues|wed|wednes|{_THU}|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?
      | {_any_of((*_ENGLISH, *DATE_WORDS))}\b
    )
"""
_NO_BEGINNING: Final = r"(?!(?<=[^\W\d_])[^\W\d_tcnlvmgxđhu星周週发时日更分])"
"""No letter inside a word begins any part but these, which begin one of the words glued to it."""
_SEPARATORS: Final = r"(?:[\s,|–—:;.•·()\[\]/：（）【】]|-(?!\d{4}\b))+ | (?<=\d)t(?=\d)"


@cache
def date_tokens() -> re.Pattern[str]:
    """Return the pattern of the parts of a printed date, each a group of its name.

    They are date, time, offset, word and gap.
    """
    # Setting a group costs more than all: what each part begins with stands before its group.
    parts = (
        rf"(?=[\dtjfmasond])(?P<date>{_DATES})",
        rf"(?=\d)(?P<time>{_TIMES})",
        f"(?=[-+{_first_letters(_ZONES)}])(?P<offset>{_ZONE})",
        rf"(?=\w)(?P<word>{_WORDS})",
        rf"(?=[^\w+]|t)(?P<gap>{_SEPARATORS})",
    )
    return re.compile(f"{_NO_BEGINNING}(?:{'|'.join(parts)})", re.VERBOSE | re.IGNORECASE)
