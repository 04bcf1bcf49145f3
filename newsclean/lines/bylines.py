"""Patterns of what opens a byline ("By", "Words by"), what follows its names, and counters."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.lazy import lazy_re
from newsclean.phrases.bylines import ACTS, BY, DATED, ELSEWHERE, HEADED

__all__ = ["author_re", "behind_names_re", "byline_re", "counter_re", "stated_re"]


author_re: Final = lazy_re(BY, re.IGNORECASE)
"""Return the pattern of what opens a byline and no line that is headed ("Report: …")."""
byline_re: Final = lazy_re(rf"(?:{BY}|{HEADED}|{DATED}|{ELSEWHERE})[\s:：]*", re.IGNORECASE)
"""Return the pattern of what opens a byline by the headline, up to the first name."""


@cache
def stated_re() -> re.Pattern[str]:
    """Return the pattern of what opens a line that is known to name authors.

    "Reviewed by" names none but where somebody says so, and "Theo" opens what is taken from others.
    """
    stated = rf"(?:{ACTS}|reviewed)\s?:|reviewed\sby\b|theo\b"
    return re.compile(rf"(?:{BY}|{HEADED}|{DATED}|{stated})[\s:]*", re.IGNORECASE)


behind_names_re: Final = lazy_re(
    r"\s*[|•·–—(]|\s-\s|\s(?:(?:am|le|el|em)\s)?(?=\d)|\s(?:on|updated|published|posted|for|in|at|from|lúc|vào|ngày)\b",
    re.IGNORECASE,
)
"""Return the pattern of where the names in a byline end, and dates or offices begin."""


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
