"""Tells Vietnamese and English text apart from each other and from the rest, by their letters."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.lazy import lazy_re

__all__ = ["guess_language", "has_vietnamese", "is_dense", "worth_in_letters"]

_WINDOW: Final = 2_000
_VIETNAMESE: Final = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_ENGLISH: Final = frozenset(
    ("the", "and", "of", "to", "in", "for", "with", "that", "was", "is", "on")
)
_SHARE_VI: Final = 0.02
_SHARE_EN: Final = 0.12
_SHARE_DENSE: Final = 0.4
_LETTERS_SAVED: Final = 2.5
"""Letters that tell as much as one Chinese character."""


def has_vietnamese(text: str) -> bool:
    """Tell whether a text has a letter that other languages written in Latin lack, a bool.

    >>> has_vietnamese("Lò Thị Mây"), has_vietnamese("À la carte")
    (True, False)
    """
    return not text.isascii() and _either_case_re().search(text) is not None


def is_dense(text: str) -> bool:
    """Tell whether a text is mostly in characters that stand for syllables or words, a bool.

    >>> is_dense("村里的渡船停了。"), is_dense("The ferry (渡船) has stopped.")
    (True, False)
    """
    sample = text[:_WINDOW]
    return not sample.isascii() and len(_dense_re().findall(sample)) > _SHARE_DENSE * len(sample)


def worth_in_letters(text: str) -> float:
    """Return how long a text is: the letters that say as much, where it is written without any.

    >>> worth_in_letters("The ferry has stopped."), worth_in_letters("村里的渡船停了。")
    (22, 20.0)
    """
    return len(text) * _LETTERS_SAVED if is_dense(text) else len(text)


def guess_language(text: str) -> str | None:
    """Guess the language of a text.

    Args:
        text: Some of the article's text.

    Returns:
        "vi", "en", or None where it is neither for sure.

    >>> guess_language("Giá vàng trong nước tăng mạnh"), guess_language("Oro en alza")
    ('vi', None)
    """
    sample = text[:_WINDOW].lower()
    if not sample.isascii() and len(_vietnamese_re().findall(sample)) > _SHARE_VI * len(sample):
        return "vi"
    words = sample.split()
    if sum(map(_ENGLISH.__contains__, words)) > _SHARE_EN * len(words):
        return "en"
    return None


_dense_re: Final = lazy_re("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@cache
def _either_case_re() -> re.Pattern[str]:
    letters = sorted(_VIETNAMESE)
    return re.compile(f"[{''.join(letters)}{''.join(map(str.upper, letters))}]")


@cache
def _vietnamese_re() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(_VIETNAMESE))}]")
