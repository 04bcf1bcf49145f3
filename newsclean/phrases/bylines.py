"""What opens a byline ("By", "Words by", "Tác giả:"), what follows the names in it, and counters."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["NOTES", "author_re", "behind_names_re", "byline_re", "counter_re", "stated_re"]

NOTES = frozenset(
    ("tổng hợp", "ghi", "dịch", "lược dịch", "biên dịch", "thực hiện", "th", "t/h", "biên soạn")
)
"""What stands behind a name and says how the piece was made, in lower case."""

_ACTS = "written|posted|published|reported|created|authored|updated"
_KINDS = "story|words|text|article|report|post|analysis|opinion|review"
_BY = rf"(?:(?:{_ACTS}|{_KINDS}|(?:view\s)?(?:all\s)?posts)\s?)?by\b|tác giả(?:\sbài\sviết)?\b|(?:(?:đăng|viết|gửi)\s)?bởi\b"
# "Posted:" and "Updated:" open dates.
_HEADED = rf"(?:{_KINDS}|authors?)\s?:"
_DATED = r"(?:posted|published|updated|written)\s(?:on\s)?.{4,40}?\sby\b"
# Names begin with such words, too ("Di Pietro"): they open a byline by the headline only.
_ELSEWHERE = (
    r"(?:(?:texte?|ein\sbeitrag)\s)?(?:von|par|por|door)\b"
    r"|(?:autor(?:in|es|a|e)?|auteur|texto|testo|redazione|作者|撰文|文)\s?[:：]"
)


@cache
def author_re() -> re.Pattern[str]:
    """Return the pattern of what opens a byline and no line that is headed ("Report: …")."""
    return re.compile(_BY, re.IGNORECASE)


@cache
def byline_re() -> re.Pattern[str]:
    """Return the pattern of what opens a byline by the headline, up to the first name."""
    return re.compile(rf"(?:{_BY}|{_HEADED}|{_DATED}|{_ELSEWHERE})[\s:：]*", re.IGNORECASE)


@cache
def stated_re() -> re.Pattern[str]:
    """Return the pattern of what opens a line that is known to name authors.

    "Reviewed by" names none but where somebody says so, and "Theo" opens what is taken from others.
    """
    stated = rf"(?:{_ACTS}|reviewed)\s?:|reviewed\sby\b|theo\b"
    return re.compile(rf"(?:{_BY}|{_HEADED}|{_DATED}|{stated})[\s:]*", re.IGNORECASE)


@cache
def behind_names_re() -> re.Pattern[str]:
    """Return the pattern of where the names in a byline end, and dates or offices begin."""
    return re.compile(
        r"\s*[|•·–—(]|\s-\s|\s(?=\d)|\s(?:on|updated|published|posted|for|in|at|from|lúc|vào|ngày)\b",
        re.IGNORECASE,
    )


@cache
def counter_re() -> re.Pattern[str]:
    """Return the pattern of how often a piece was seen, or how long it takes, beside its date."""
    counted = (
        r"lượt\s(?:xem|đọc|truy cập|nghe|thích|chia sẻ)|người\s(?:xem|đọc)|bình luận|chia sẻ"
        r"|phút đọc|views?|comments?|shares?|hits|min(?:ute)?s?\sread"
    )
    counting = r"(?:số\s)?lượt\s(?:xem|đọc|truy cập)|đã (?:xem|đọc)|views?|comments?|hits"
    number = r"\d[\d.,]*\s?[km]?"
    return re.compile(
        rf"(?<!\w){number}\s?(?:{counted})(?!\w)|(?<!\w)(?:{counting})\s?:?\s?{number}(?!\w)",
        re.IGNORECASE,
    )
