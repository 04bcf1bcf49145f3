"""How two texts are compared as the article-extraction-benchmark does: by runs of four words.

Each page counts the same, however long it is: precision and recall are means over pages, and F1 is
that of the two means. A page where nothing was found has no precision; it counts in recall only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from statistics import fmean, stdev
from typing import NamedTuple

from benchmarks.quality.tally import overlap

__all__ = ["WORD", "Match", "Means", "f1_of", "match", "means", "spread", "words_of"]

WORD = re.compile(r"\w+")
LENGTH = 4
"""Words in a shingle; a shorter text is one shingle."""

DRAWS = 1_000
"""Samples of the pages that the bootstrap draws."""


class Match(NamedTuple):
    """How one text compares with its gold.

    Attributes:
        precision: Share of its shingles that the gold has; None for an empty text.
        recall: Share of the gold's shingles that it has; None for an empty gold.
        exact: Whether the words are equal, one by one.
    """

    precision: float | None
    recall: float | None
    exact: bool


class Means(NamedTuple):
    """Values over all pages of a set."""

    f1: float
    precision: float
    recall: float
    exact: float


def words_of(text: str) -> list[str]:
    """Return the words of a text, a list of strings."""
    return WORD.findall(text)


def _shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    if not words:
        return Counter()
    last = max(1, len(words) - LENGTH + 1)
    return Counter(tuple(words[start : start + LENGTH]) for start in range(last))


def match(gold: str, text: str) -> Match:
    """Compare a text with its gold.

    Args:
        gold: The right text.
        text: What was found.

    Returns:
        The `Match`.
    """
    right, found = words_of(gold), words_of(text)
    expected, actual = _shingles(right), _shingles(found)
    shared = overlap(expected, actual)
    return Match(
        shared / actual.total() if actual else None,
        shared / expected.total() if expected else None,
        right == found,
    )


def f1_of(precision: float, recall: float) -> float:
    """Return the harmonic mean of both, a float; 0 where both are."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def means(matches: Sequence[Match]) -> Means:
    """Return the values over pages, a `Means`; 0 where no page has a value."""
    precision = fmean([m.precision for m in matches if m.precision is not None] or [0.0])
    recall = fmean([m.recall for m in matches if m.recall is not None] or [0.0])
    exact = fmean([m.exact for m in matches] or [0.0])
    return Means(f1_of(precision, recall), precision, recall, exact)


def spread(
    matches: Sequence[Match], value: Callable[[Sequence[Match]], float], draws: int = DRAWS
) -> float:
    """Return the bootstrap standard error of a value of a set.

    Args:
        matches: The pages.
        value: What to compute on each sample.
        draws: How many samples of as many pages are drawn, with replacement.

    Returns:
        The standard deviation over the samples, the same in every run.
    """
    if len(matches) < 2:
        return 0.0
    chance = Random(0)  # noqa: S311 - repeatable
    return stdev(value(chance.choices(matches, k=len(matches))) for _ in range(draws))
