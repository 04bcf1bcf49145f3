"""What the sequence labeller sees in the lines of a story: shape, grammar, overlap, neighbours.

A line of clear prose is settled by a few string operations (`kind_of`); only open lines get
features. Nothing here depends on lines that may be dropped later, except the neighbours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum

from newsclean.phrases.grammar_vi import (
    ABBREVIATIONS,
    ANAPHORS,
    AUXILIARIES,
    CONNECTIVE_EXCEPTIONS,
    CONNECTIVES,
    EVENT_NOUNS,
    GROUP_OPENERS,
    MODALS,
    PERSON_TITLES,
    PICTURE_PHRASES,
    PRONOUNS,
    REPORTING_VERBS,
    SCENE_OPENERS,
    TIME_OPENERS,
)

__all__ = ["Kind", "StoryView", "kind_of"]

MAX_CAPTION_LENGTH = 200
"""Characters; the longest caption of one sentence in the measured pages has 190."""
MAX_COMPARED = 1_500
"""Characters of a prose line that are compared with an open line."""
NEAREST = 8
"""Prose lines on each side that an open line is compared with one by one."""

_STOPS = (".", "…", "!", "?", "”", '"', ")", "’")
_LIST_STARTS = frozenset("-–—+*•●▪■◆►→·✓“\"'‘«([…#")
_QUOTES = frozenset("“\"'‘«")
_LIST_ENDS = (":", ";", ",", "?", "!", "-", "–")
_PUNCTUATION = str.maketrans({c: " " for c in ";:!?()[]“”\"'‘’«»…/|–—"} | {".": "", ",": ""})


class Kind(IntEnum):
    """How far the text of a line alone settles what it is."""

    PROSE = 0
    """Several clauses or sentences, or too long: a paragraph."""
    FIXED = 1
    """A quotation, a list item, a name with a value: a paragraph or heading, never a caption."""
    OPEN = 2
    """One short sentence or phrase: anything."""


def kind_of(line: str) -> Kind:
    """Return how far the text of `line`, a str, settles what it is, a `Kind`."""
    if len(line) > MAX_CAPTION_LENGTH:
        return Kind.PROSE
    if line[:1] in _LIST_STARTS or line.endswith(_LIST_ENDS) or ": " in line or "://" in line:
        return Kind.FIXED
    if not line[:1].isupper():
        return Kind.FIXED
    if ". " in line and _has_inner_stop(line):
        return Kind.PROSE
    return Kind.OPEN


def _has_inner_stop(line: str) -> bool:
    head = line
    while True:
        head, stop, tail = head.rpartition(". ")
        if not stop:
            return False
        word = head.rpartition(" ")[2]
        ends_sentence = len(word) > 1 and word.lower() not in ABBREVIATIONS and not word.isupper()
        if ends_sentence and tail[:1].isupper():
            return True


def syllables(line: str) -> list[str]:
    """Return the syllables of `line` in lower case without punctuation, a list of str."""
    return line.lower().translate(_PUNCTUATION).split()


class StoryView:
    """The lines of one story with what is computed from them once.

    Args:
        lines: The lines of the story, folded.
        kinds: The kind of each line.
        context: Texts that the story may repeat (its lead).
    """

    def __init__(
        self, lines: Sequence[str], kinds: Sequence[Kind], context: Iterable[str] = ()
    ) -> None:
        self.lines = lines
        self.kinds = kinds
        self.tokens = [syllables(line[:MAX_COMPARED]) for line in lines]
        self._owners = _pair_owners(lines, self.tokens)
        for text in context:
            tokens = syllables(text[:MAX_COMPARED])
            self._owners.update(dict.fromkeys(zip(tokens, tokens[1:], strict=False), -1))
        self._stops = [line.endswith(_STOPS) for line in lines]
        prose = [i for i, kind in enumerate(kinds) if kind is Kind.PROSE]
        self._last_prose = prose[-1] if prose else len(lines)
        lengths = sorted(len(lines[i]) for i in prose)
        self._low = lengths[len(lengths) // 4] if lengths else 0
        self._stop_habit = self._has_stop_habit(prose)
        stopped = sum(self._stops)
        short = sum(s and kind is Kind.OPEN for s, kind in zip(self._stops, kinds, strict=True))
        self._style = bucket(short / stopped if stopped else 0.0, (0.0, 0.2, 0.4, 0.65))

    def _has_stop_habit(self, prose: list[int]) -> bool:
        stopped = sum(self._stops[i] for i in prose)
        if len(prose) >= 2 and stopped >= 0.8 * len(prose):
            return True
        longer = [stop for line, stop in zip(self.lines, self._stops, strict=True) if len(line) > 50]
        return sum(longer) >= 4 and sum(longer) >= 0.6 * len(longer)

    def features(self, index: int) -> list[str]:
        """Return the names of the features of the open line at `index`, a list of str."""
        line = self.lines[index]
        tokens = self.tokens[index]
        if self.kinds[index] is Kind.FIXED:
            return self._fixed(index, line, tokens)
        return [
            *self._shape(line, tokens),
            *_opening(tokens),
            *_grammar(line.lower(), tokens),
            *self._overlap(index, tokens),
            *self._place(index),
        ]

    def _fixed(self, index: int, line: str, tokens: list[str]) -> list[str]:
        if self._stops[index] and not line.endswith((")", "”", '"')):
            return ["fixed:stop"]
        first = line[0] if line[0] in _LIST_STARTS else "digit" if line[0].isdigit() else "other"
        return [
            "fixed:bare",
            f"fixed:{'quote' if first in _QUOTES else 'dash' if first in _LIST_STARTS else first}",
            f"fixed:end={line[-1] if line.endswith(_LIST_ENDS) else 'word'}",
            f"fixed:len{bucket(len(tokens), (2, 5, 8, 12, 18, 26))}",
            f"fixed:next={self._look(index + 1)}",
        ]

    def _shape(self, line: str, tokens: list[str]) -> list[str]:
        stop = "stop" if line.endswith(_STOPS) else "bare"
        if stop == "bare" and not self._stop_habit:
            stop = "loose"
        ratio = len(line) / self._low if self._low else 0.0
        return [
            stop,
            f"{stop}:len{bucket(len(tokens), (2, 5, 8, 12, 18, 26))}",
            f"{stop}:ratio{bucket(ratio, (0.0, 0.25, 0.45, 0.7))}",
        ]

    def _overlap(self, index: int, tokens: list[str]) -> list[str]:
        owners, line = self._owners, self.lines[index]
        hits = [owners.get(pair, line) != line for pair in zip(tokens, tokens[1:], strict=False)]
        if not hits:
            return ["cover:none"]
        share = sum(hits) / len(hits)
        found = [
            f"cover{bucket(share, (0.0, 0.2, 0.4, 0.6, 0.8))}",
            f"run{bucket(longest_run(hits), (0, 1, 3, 5, 8))}",
        ]
        if share >= 0.5:
            found.append(f"single{bucket(self._best_line(index, tokens), (0.35, 0.5, 0.65, 0.8))}")
        return found

    def _best_line(self, index: int, tokens: list[str]) -> float:
        pairs = set(zip(tokens, tokens[1:], strict=False))
        best = 0
        for near in range(max(0, index - NEAREST), min(index + NEAREST + 1, len(self.lines))):
            other = self.tokens[near]
            if self.lines[near] != self.lines[index] and len(other) > len(tokens):
                best = max(best, len(pairs.intersection(zip(other, other[1:], strict=False))))
        return best / len(pairs)

    def _place(self, index: int) -> list[str]:
        stop = "stop" if self._stops[index] else "bare"
        found = [f"{stop}:style{self._style}"]
        found += [f"{stop}:{side}={self._look(at)}" for side, at in (("prev", index - 1), ("next", index + 1))]
        if index > self._last_prose:
            found.append("tail")
        return found

    def _look(self, index: int) -> str:
        if not 0 <= index < len(self.lines):
            return "edge"
        if self.kinds[index] is Kind.OPEN:
            return "short" if self._stops[index] else "bare"
        return self.kinds[index].name.lower()


def _pair_owners(
    lines: Sequence[str], tokens: Sequence[list[str]]
) -> dict[tuple[str, str], str | int]:
    owners: dict[tuple[str, str], str | int] = {}
    for line, words in zip(lines, tokens, strict=True):
        for pair in zip(words, words[1:], strict=False):
            if owners.setdefault(pair, line) != line:
                owners[pair] = -1
    return owners


def bucket(value: float, bounds: Sequence[float]) -> int:
    """Return how many of `bounds` lie below `value`, an int."""
    return bisect_left(bounds, value)


def longest_run(flags: Iterable[bool]) -> int:
    """Return the length of the longest run of true values in `flags`, an int."""
    best = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        best = max(best, run)
    return best


def _opening(tokens: list[str]) -> list[str]:
    one, two, three = tokens[:1], " ".join(tokens[:2]), " ".join(tokens[:3])
    heads = {*one, two, three}
    found = []
    if two not in CONNECTIVE_EXCEPTIONS and not heads.isdisjoint(CONNECTIVES):
        found.append("opens:connective")
    for name, words in _OPENERS:
        if not heads.isdisjoint(words):
            found.append(name)
    return found


_OPENERS = (
    ("opens:time", TIME_OPENERS),
    ("opens:person", PERSON_TITLES),
    ("opens:group", GROUP_OPENERS),
    ("opens:scene", SCENE_OPENERS),
)


def _grammar(lower: str, tokens: list[str]) -> list[str]:
    words = set(tokens)
    found = [name for name, hit in (
        ("reports", any(verb in lower for verb in REPORTING_VERBS)),
        ("picture", any(phrase in lower for phrase in PICTURE_PHRASES)),
        ("anaphor", not words.isdisjoint(ANAPHORS)),
        ("pronoun", not words.isdisjoint(PRONOUNS)),
        ("modal", not words.isdisjoint(MODALS)),
        ("quoted", "“" in lower or '"' in lower),
        ("digits", any(token[:1].isdigit() for token in tokens)),
        ("comma", ", " in lower),
    ) if hit]
    found.append(f"aux{min(sum(token in AUXILIARIES for token in tokens), 2)}")
    if _ends_at_event(tokens):
        found.append("at-event")
    return found


def _ends_at_event(tokens: list[str]) -> bool:
    return any(
        first in {"tại", "ở", "trong", "dự"} and f"{second} {third}" in EVENT_NOUNS
        for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )
