"""How many words a line shares with the rest of its document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import Final

from newsclean.folding import caseless

__all__ = ["MOST_SHARED", "MOST_SHARED_MARKED", "Vocabulary", "pairs_of"]

MOST_SHARED: Final = 0.12
"""Share of a card's syllable pairs that the story may hold. Of 41 sections of real stories none
shares less than 0.15 with the rest; of 17 real cards twelve share less than 0.12."""
MOST_SHARED_MARKED: Final = 0.22
"""The same where a heading stands above the cards, or they close the document in threes; the real
cards share 0.22 at most."""


_WORD: Final = re.compile(r"\w+")
_Pair = tuple[str, str]


class Vocabulary:
    """The pairs of neighbouring syllables of each line, and how many lines hold each.

    Vietnamese writes a word of two syllables as two words, so pairs stand for words.

    Args:
        lines: The lines of a document, as str; empty for those that do not count.
        known: The pairs of lines, by their texts; they are used and added to.

    >>> words = Vocabulary(["giá vàng tăng mạnh", "giá vàng giảm"])
    >>> words.leave_out([1])
    >>> words.shared([1])
    0.5
    """

    def __init__(
        self, lines: Sequence[str], known: dict[str, frozenset[_Pair]] | None = None
    ) -> None:
        known = {} if known is None else known
        for line in lines:
            if line not in known:
                known[line] = pairs_of(line)
        self._pairs = [known[line] for line in lines]
        self._counts = Counter(chain.from_iterable(self._pairs))

    def leave_out(self, indices: Iterable[int]) -> None:
        """Take lines out of the document that others are compared with.

        Args:
            indices: The lines.
        """
        for index in indices:
            self._counts.subtract(self._pairs[index])

    def take_back(self, indices: Iterable[int]) -> None:
        """Take lines back that were left out.

        Args:
            indices: The lines.
        """
        for index in indices:
            self._counts.update(self._pairs[index])

    def shared(self, indices: Iterable[int]) -> float:
        """Return the share of the pairs of some lines that the document holds.

        Args:
            indices: Lines that were left out.

        Returns:
            The share, from 0 to 1; 1 where they have no pairs.
        """
        pairs: set[_Pair] = set()
        for index in indices:
            pairs |= self._pairs[index]
        return sum(self._counts[pair] > 0 for pair in pairs) / len(pairs) if pairs else 1.0


def pairs_of(line: str) -> frozenset[_Pair]:
    """Return the pairs of neighbouring syllables of a line, each once."""
    return frozenset(pairwise(_WORD.findall(caseless(line))))
