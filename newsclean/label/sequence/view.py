"""What the sequence labeller sees of a line only among the others: what it repeats of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsclean.label.sequence.features import MAX_COMPARED, Kind, StoryLine, Words
from newsclean.lazy import HasLazy, lazy

__all__ = ["Beside", "Overlap", "StoryView"]

NEAREST: Final = 8
"""Lines on each side that a line is compared with one by one."""
WINDOW: Final = 30
"""Lines on each side that a line may repeat."""

# A name of its own is found ten times as fast as a member of an enumeration.
_PROSE: Final = Kind.PROSE
_OPEN: Final = Kind.OPEN
_FIXED: Final = Kind.FIXED


class Overlap(NamedTuple):
    """How much of a line stands in the other lines of its story.

    Attributes:
        cover: Share of its syllable pairs that other lines have too, from 0 to 1.
        run: Length of its longest repeated stretch, in syllable pairs.
        before: Share of its pairs that one longer line just before it has.
        after: The same for one longer line just after it.
        is_new: Whether it holds a number that no other line has.
        differs: Whether it holds a number that the one of them that has most of it lacks.
    """

    cover: float
    run: int
    before: float
    after: float
    is_new: bool
    differs: bool


class Beside(NamedTuple):
    """How much of a line stands in one longer line near it.

    Attributes:
        before: Share of its syllable pairs that one of those just before it has, from 0 to 1.
        after: The same for one just after it.
        numbers: The numbers of the one that has most of it.
    """

    before: float
    after: float
    numbers: frozenset[str]


class StoryView(HasLazy):
    """The lines of one story, and what can be said of a line only among the others.

    Args:
        lines: The lines in their order.
        context: Texts outside the story that it may repeat (title, lead).
    """

    def __init__(self, lines: Sequence[StoryLine], context: Sequence[Words] = ()) -> None:
        self.lines = lines
        self._context = context
        prose = [line for line in lines if line.kind is _PROSE]
        lengths = sorted(len(line.text) for line in prose)
        self.prose_count = len(prose)
        self.usual_length = lengths[len(lengths) // 4] if lengths else 0
        self._stopped_prose = sum(line.stopped for line in prose)

    @lazy
    def stops_sentences(self) -> bool:
        """Whether the prose ends in full stops, so that a line without one stands out."""
        if self.prose_count >= 2 and self._stopped_prose >= 0.8 * self.prose_count:
            return True
        longer = [line.stopped for line in self.lines if len(line.text) > 50]
        return sum(longer) >= 4 and sum(longer) >= 0.6 * len(longer)

    @lazy
    def short_prose(self) -> float:
        """Share of one-sentence paragraphs among the lines that are surely prose, from 0 to 1."""
        short = sum(_is_short_prose(line) for line in self.lines)
        return short / max(1, short + self.prose_count)

    @lazy
    def last_prose(self) -> int:
        """Index of the last line of clear prose, the number of lines where there is none."""
        found = (i for i in reversed(range(len(self.lines))) if self.lines[i].kind is _PROSE)
        return next(found, len(self.lines))

    def echoes(self, index: int) -> int:
        """Return how many stretches of three words of a line stand in the lines just before it.

        This is quick and rough: it compares the words as printed.
        """
        near = self.lines[max(0, index - NEAREST) : index]
        text = "\n".join(line.text[:MAX_COMPARED] for line in near).lower()
        words = self.lines[index].text.lower().split()
        return sum(" ".join(words[at : at + 3]) in text for at in range(0, len(words) - 2, 3))

    def copied(self, index: int) -> int:
        """Return the longest stretch, in syllable pairs, that one line just before has too."""
        pairs = list(pairwise(self.lines[index].tokens))
        near = self.lines[max(0, index - NEAREST) : index]
        others = (line.pairs for line in near if line.text != self.lines[index].text)
        return max((_longest_run(pair in other for pair in pairs) for other in others), default=0)

    def is_said_above(self, line: StoryLine, share: float, run: int) -> bool:
        """Whether one text above the story has so much of a line, so many pairs of it in a row."""
        pairs = list(pairwise(line.tokens))
        for known in self._context:
            hits = list(map(known.pairs.__contains__, pairs))
            if sum(hits) >= share * len(hits) and _longest_run(hits) >= run:
                return True
        return False

    def beside(self, index: int) -> Beside:
        """Return how much of a line stands in one longer line near it, a `Beside`."""
        line = self.lines[index]
        wanted, length = line.pairs, 1.5 * len(line.tokens)
        best = [0, 0]
        numbers: frozenset[str] = frozenset()
        for at in range(max(0, index - NEAREST), min(len(self.lines), index + NEAREST + 1)):
            other = self.lines[at]
            if len(other.tokens) > length and other.text != line.text:
                common = len(wanted & other.pairs)
                if common > max(best):
                    numbers = other.numbers
                best[at > index] = max(best[at > index], common)
        size = max(1, len(wanted))
        return Beside(best[0] / size, best[1] / size, numbers)

    def overlap(self, index: int) -> Overlap:
        """Return how much of the line at `index` stands in other lines, an `Overlap`."""
        line = self.lines[index]
        pairs = list(pairwise(line.tokens))
        wanted, numbers = line.pairs, line.numbers
        seen: set[tuple[str, str]] = set()
        for at in range(max(0, index - WINDOW), min(len(self.lines), index + WINDOW + 1)):
            other = self.lines[at]
            if other.text == line.text:
                continue
            seen |= wanted & other.pairs
            numbers -= other.numbers
        for known in self._context:
            seen |= wanted & known.pairs
            numbers -= known.numbers
        hits = [pair in seen for pair in pairs]
        cover = sum(hits) / max(1, len(hits))
        near = self.beside(index)
        differs = not line.numbers <= near.numbers
        return Overlap(cover, _longest_run(hits), near.before, near.after, bool(numbers), differs)


def _is_short_prose(line: StoryLine) -> bool:
    if line.kind is _OPEN:
        return line.stopped and (line.auxiliaries > 1 or line.is_narrative)
    return line.kind is _FIXED and (line.stopped or line.is_open_ended)


def _longest_run(flags: Iterable[bool]) -> int:
    best = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        best = max(best, run)
    return best
