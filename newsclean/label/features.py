"""What the sequence labeller sees in a story: the shape and grammar of a line, and what it repeats.

A line of clear prose is settled by a few string operations; the rest is worked out when asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from newsclean.folding import caseless
from newsclean.lazy import HasLazy, lazy
from newsclean.phrases.grammar_vi import (
    ABBREVIATIONS,
    ANAPHORS,
    AUXILIARIES,
    COMPOUNDS,
    CONNECTIVE_EXCEPTIONS,
    CONNECTIVES,
    EVENT_NOUNS,
    GROUP_OPENERS,
    HAPPENINGS,
    INTERROGATIVES,
    MODALS,
    PERSON_TITLES,
    PLACE_WORDS,
    REPORTING_VERBS,
    SCENE_OPENERS,
    SCENE_VERBS,
    THING_OPENERS,
    TIME_OPENERS,
)

__all__ = ["Kind", "Overlap", "StoryLine", "StoryView", "Trait", "Words", "kind_of"]

MAX_CAPTION = 200
"""Characters; the longest caption of one sentence in the measured pages has 190."""
MAX_COMPARED = 1_500
"""Characters of a line that are compared with others."""
MAX_QUESTION = 12
"""Syllables of a question that heads a section."""
NEAREST = 8
"""Lines on each side that a line is compared with one by one."""
_OPENING = 40
"""Characters that hold the first three syllables of any line."""
WINDOW = 30
"""Lines on each side that a line may repeat."""

_STOPS = (".", "…", "!", "?", ")")
_CLOSERS = '”"’'
_BULLETS = frozenset("-–—+*•●▪■◆►→·✓#[(")
_QUOTES = frozenset("“\"'‘«…")
_OPENING_QUOTES = "“\"'‘«"
_OPEN_ENDS = (":", ";", ",", "?", "!", "-", "–")
_PUNCTUATION = re.compile(r"[;:!?()\[\]“”\"'‘’«»…/|–—]+")
"""`str.translate` takes three times as long on Vietnamese text."""


_NUMBER = re.compile(r"(?<![\w.,])\d")


class Kind(IntEnum):
    """How far the text of a line alone settles what it is."""

    PROSE = 0
    """Several sentences, or a long one: a paragraph."""
    FIXED = 1
    """A quotation, a list item, a name with its value: never a caption."""
    OPEN = 2
    """One short sentence or phrase: it may be anything."""


_PROSE, _FIXED, _OPEN = Kind.PROSE, Kind.FIXED, Kind.OPEN


class Trait(IntEnum):
    """Something in the words of a line."""

    CONNECTIVE = 0
    TIME = 1
    PERSON = 2
    GROUP = 3
    SCENE = 4
    ACTION = 5
    REPORT = 6
    ANAPHOR = 7
    MODAL = 8
    QUOTED = 9
    DIGITS = 10
    COMMA = 11
    PLACE = 12
    HAPPENING = 13
    QUESTION = 14
    CLAUSE = 15
    THING = 16


_NARRATIVE = frozenset({Trait.CONNECTIVE, Trait.TIME, Trait.REPORT, Trait.ANAPHOR, Trait.MODAL})
"""Traits of prose that goes on from what was said before."""

_OPENERS = (
    (Trait.TIME, TIME_OPENERS),
    (Trait.PERSON, PERSON_TITLES),
    (Trait.GROUP, GROUP_OPENERS),
    (Trait.SCENE, SCENE_OPENERS),
    (Trait.ACTION, SCENE_VERBS),
    (Trait.THING, THING_OPENERS),
)
_WORDS = (
    (Trait.ANAPHOR, ANAPHORS),
    (Trait.MODAL, MODALS),
    (Trait.HAPPENING, HAPPENINGS),
    (Trait.PLACE, PLACE_WORDS | EVENT_NOUNS),
)


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


class Words(HasLazy):
    """A text that a story may repeat.

    Args:
        text: The text, NFC with single spaces.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @lazy
    def tokens(self) -> list[str]:
        """The syllables in lower case without punctuation, of no more than `MAX_COMPARED`."""
        return _split(self.text[:MAX_COMPARED])

    @lazy
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of neighbouring syllables."""
        return frozenset(pairwise(self.tokens))

    @lazy
    def numbers(self) -> frozenset[str]:
        """The syllables that begin with a digit."""
        return frozenset([token for token in self.tokens if token[0].isdigit()])


class StoryLine(Words):
    """One line of a story, with what its text alone says.

    Args:
        text: The line, NFC with single spaces.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.kind = kind_of(text)
        self.stopped = text.endswith(_STOPS) or (
            text[-1:] in _CLOSERS and text.rstrip(_CLOSERS).endswith(_STOPS)
        )

    @lazy
    def traits(self) -> frozenset[Trait]:
        """The traits found in its words."""
        return frozenset((*_opening_traits(self.tokens), *_inner_traits(self.text, self.tokens)))

    @lazy
    def auxiliaries(self) -> int:
        """The number of words that make a statement of a phrase ("đã", "được", "là")."""
        tokens = self.tokens
        if AUXILIARIES.isdisjoint(tokens):
            return 0
        found = sum(map(AUXILIARIES.__contains__, tokens))
        return found - sum(f"{a} {b}" in COMPOUNDS for a, b in pairwise(tokens))

    @property
    def is_connected(self) -> bool:
        """Whether its first words tie it to what was said before."""
        return _is_connective(_split(self.text[:_OPENING]))

    @property
    def is_narrative(self) -> bool:
        """Whether it goes on from what was said before it."""
        return not _NARRATIVE.isdisjoint(self.traits)

    @property
    def is_question(self) -> bool:
        """Whether it asks something in few words."""
        return self.text.endswith("?") and len(self.tokens) <= MAX_QUESTION

    @property
    def is_bulleted(self) -> bool:
        """Whether it begins as an item of a list."""
        return self.text[:1] in _BULLETS

    @property
    def is_open_ended(self) -> bool:
        """Whether its end asks for something to follow."""
        return self.text.endswith(_OPEN_ENDS)


def kind_of(text: str) -> Kind:
    """How far the text of a line alone settles what it is, a `Kind`."""
    first = text[:1]
    if len(text) > MAX_CAPTION:
        return _PROSE
    if not first.isupper() or first in _QUOTES or text.endswith(_OPEN_ENDS) or ": " in text:
        return _FIXED
    if ". " in text and _has_inner_stop(text):
        return _PROSE
    return _OPEN


def _has_inner_stop(text: str) -> bool:
    head = text
    while head:
        head, _, tail = head.rpartition(". ")
        word = head.rpartition(" ")[2]
        ends_sentence = len(word) > 1 and word.lower() not in ABBREVIATIONS and not word.isupper()
        if ends_sentence and tail.lstrip(_OPENING_QUOTES)[:1].isupper():
            return True
    return False


def _split(text: str) -> list[str]:
    return _PUNCTUATION.sub(" ", caseless(text)).replace(".", "").replace(",", "").split()


def _is_connective(tokens: list[str]) -> bool:
    two = " ".join(tokens[:2])
    heads = {*tokens[:1], two, " ".join(tokens[:3])}
    return two not in CONNECTIVE_EXCEPTIONS and not heads.isdisjoint(CONNECTIVES)


def _opening_traits(tokens: list[str]) -> list[Trait]:
    heads = {*tokens[:1], " ".join(tokens[:2]), " ".join(tokens[:3])}
    found = [trait for trait, words in _OPENERS if not heads.isdisjoint(words)]
    if _is_connective(tokens):
        found.append(Trait.CONNECTIVE)
    return found


def _inner_traits(text: str, tokens: list[str]) -> list[Trait]:
    found = []
    if not INTERROGATIVES.isdisjoint((*tokens[-1:], " ".join(tokens[:2]))):
        found.append(Trait.QUESTION)
    if tokens[-1:] == ["trên"]:
        found.append(Trait.ANAPHOR)
    lower = caseless(text)
    for verb in REPORTING_VERBS:
        if verb in lower:
            found.append(Trait.REPORT)
            break
    if "“" in text or '"' in text:
        found.append(Trait.QUOTED)
    if _NUMBER.search(text):
        found.append(Trait.DIGITS)
    if ", " in text:
        found.append(Trait.COMMA)
        if any(part[:1].islower() for part in text.split(", ")):
            found.append(Trait.CLAUSE)
    words = {*tokens, *map(" ".join, pairwise(tokens))}
    found += [trait for trait, known in _WORDS if not words.isdisjoint(known)]
    return found


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
