"""What the sequence labeller sees in one line of a story: its shape and its grammar.

A line of clear prose is settled by a few string operations; the rest is worked out when asked for.
"""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import pairwise
from typing import Final

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

__all__ = ["MAX_COMPARED", "Kind", "StoryLine", "Trait", "Words", "kind_of"]

MAX_CAPTION: Final = 200
"""Characters; the longest caption of one sentence in the measured pages has 190."""
MAX_COMPARED: Final = 1_500
"""Characters of a line that are compared with others."""
MAX_QUESTION: Final = 12
"""Syllables of a question that heads a section."""
_OPENING: Final = 40
"""Characters that hold the first three syllables of any line."""

_STOPS: Final = (".", "…", "!", "?", ")")
_CLOSERS: Final = '”"’'
_BULLETS: Final = frozenset("-–—+*•●▪■◆►→·✓#[(")
_QUOTES: Final = frozenset("“\"'‘«…")
_ITEM_MARKS: Final = frozenset(".)")
"""What stands behind the letter of a list item."""
_OPENING_QUOTES: Final = "“\"'‘«"
_OPEN_ENDS: Final = (":", ";", ",", "?", "!", "-", "–")
_PUNCTUATION: Final = re.compile(r"[;:!?()\[\]“”\"'‘’«»…/|–—]+")
"""`str.translate` takes three times as long on Vietnamese text."""


_NUMBER: Final = re.compile(r"(?<![\w.,])\d")


class Kind(IntEnum):
    """How far the text of a line alone settles what it is."""

    PROSE = 0
    """Several sentences, or a long one: a paragraph."""
    FIXED = 1
    """A quotation, a list item, a name with its value: never a caption."""
    OPEN = 2
    """One short sentence or phrase: it may be anything."""


_PROSE: Final = Kind.PROSE
_FIXED: Final = Kind.FIXED
_OPEN: Final = Kind.OPEN


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


_NARRATIVE: Final = frozenset(
    {Trait.CONNECTIVE, Trait.TIME, Trait.REPORT, Trait.ANAPHOR, Trait.MODAL}
)
"""Traits of prose that goes on from what was said before."""

_OPENERS: Final = (
    (Trait.TIME, TIME_OPENERS),
    (Trait.PERSON, PERSON_TITLES),
    (Trait.GROUP, GROUP_OPENERS),
    (Trait.SCENE, SCENE_OPENERS),
    (Trait.ACTION, SCENE_VERBS),
    (Trait.THING, THING_OPENERS),
)
_WORDS: Final = (
    (Trait.ANAPHOR, ANAPHORS),
    (Trait.MODAL, MODALS),
    (Trait.HAPPENING, HAPPENINGS),
    (Trait.PLACE, PLACE_WORDS | EVENT_NOUNS),
)


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
    def goes_on(self) -> bool:
        """Whether it goes on a sentence that the line above begins: it opens in small letters."""
        return self.text[:1].islower() and self.text[1:2] not in _ITEM_MARKS

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
