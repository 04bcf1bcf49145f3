"""Whether closing lines tell another story than the one before them, by the words they share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["is_other_story", "shared_share"]

_WORD = re.compile(r"\w+")
_MOST_SHARED = 0.22
"""Share of a card's syllable pairs that a story may hold before the card counts as part of it. In
stories with headed sections half or more is shared with the rest; cards of other topics share the
common compounds only."""


def is_other_story(story: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether `rest` is about something else than `story`.

    Args:
        story: Lines of the story, as str.
        rest: Lines behind it, as str.

    Returns:
        True where the lines share few of their syllable pairs.
    """
    return shared_share(story, rest) <= _MOST_SHARED


def shared_share(story: Iterable[str], rest: Iterable[str]) -> float:
    """Return the share of syllable pairs of `rest` that occur in `story`, from 0 to 1.

    Args:
        story: Lines, as str.
        rest: Lines, as str.

    Returns:
        The share; 1 where `rest` has no pairs.

    >>> shared_share(["giá vàng tăng mạnh"], ["giá vàng giảm"])
    0.5
    """
    known = {pair for line in story for pair in _pairs(line)}
    pairs = {pair for line in rest for pair in _pairs(line)}
    return len(pairs & known) / len(pairs) if pairs else 1.0


def _pairs(line: str) -> Iterable[tuple[str, str]]:
    words = _WORD.findall(line.casefold())
    return zip(words, words[1:], strict=False)
