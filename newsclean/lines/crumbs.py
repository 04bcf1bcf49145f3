"""Breadcrumbs on one line: "Trang chủ › Đời sống › Phố phường"."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["read_crumbs"]

_BETWEEN: Final = re.compile(r"\s*[›»]\s*|\s+>\s+|(?<=Trang chủ)>")
_EDGES: Final = "›»> "
_MOST: Final = 5
_LONGEST: Final = 120
"""Characters of the line."""
_LONGEST_CRUMB: Final = 36
"""Characters; a longer one is the headline, or the whole is a sentence."""


def read_crumbs(text: str) -> list[str]:
    """Read a line of breadcrumbs.

    Args:
        text: A folded line.

    Returns:
        The names on it, from the outside in; an empty list where the line is something else.

    >>> read_crumbs("Trang chủ › Đời sống"), read_crumbs("» Đời sống"), read_crumbs("Lãi 5 > 3%.")
    (['Trang chủ', 'Đời sống'], [], [])
    """
    if len(text) > _LONGEST or not text[0].isupper():
        return []
    crumbs = _BETWEEN.split(text.rstrip(_EDGES))
    fits = 1 < len(crumbs) <= _MOST and all(map(_may_be_crumb, crumbs))
    return crumbs if fits else []


def _may_be_crumb(crumb: str) -> bool:
    """Whether a part of a line can be the name of a section."""
    return 1 < len(crumb) <= _LONGEST_CRUMB and crumb[0].isupper() and crumb[-1] not in ".!?:…"
