"""The line rules of a registry, indexed so that a line costs a dictionary look-up or two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import Final, NamedTuple

from newsclean.article import RelatedKind
from newsclean.blocks import Decision, Label
from newsclean.errors import PublisherError
from newsclean.folding import MARKS, caseless, line_key, spellings
from newsclean.lines.leads import LeadCodes, LeadOpening, LeadPrefix
from newsclean.phrases import en, others, vi
from newsclean.template import Publisher, Rule, Zone

__all__ = ["Headings", "LineIndex", "LineRule"]


_LONGEST_PATTERN: Final = 40
_LONGEST_WORD: Final = 24
_BEGINNING: Final = 3
"""Letters by which a phrase is looked up first, at a third of what its first word costs."""
_SURE: Final = 8
"""Letters that are compared before the whole is."""
_MARKS: Final = 12
"""Characters of punctuation and counters that a line may have around a phrase."""


_SENTENCE_END: Final = re.compile(r"(?<!\.)[.!?][\"'”’»)\]]*$")
"""How a sentence closes; three points close a title that was cut short."""


class LineRule(NamedTuple):
    """What a matching line is, where the rule holds, and whether it knows its first words only."""

    decision: Decision
    zone: Zone
    related: RelatedKind
    opens: bool = False


class _Start(NamedTuple):
    """First words of a line, and what else the line has or has not."""

    opening: str
    longest: int
    words: tuple[str, ...]
    unless: re.Pattern[str] | None
    sentences: bool
    rule: LineRule

    def fits(self, text: str, *, linked: bool) -> bool:
        """Whether a line that opens so is meant, and no sentence of a story."""
        if self.longest and len(text) > self.longest:
            return False
        if not linked:
            if not self.sentences and _SENTENCE_END.search(text) is not None:
                return False
            if self.words and not any(map(text.casefold().__contains__, self.words)):
                return False
        return self.unless is None or self.unless.search(text) is None


_POINTERS: Final = ">›→➔➜➡➤➥⇒⮕▶►▷⏩☛☞👉👇\ufe0f🏻🏼🏽🏾🏿 "
"""Arrows and hands, in any colour, that papers print before a link."""

_BULLETS: Final = "-–—•●▪■*+ "
"""Marks of a list. A list of a story may advise what a notice says, but names no other article."""

_LINKS: Final = frozenset({Label.RELATED_HEADING, Label.RELATED_TITLE})


class Headings:
    """The headings of related boxes.

    Args:
        keys: Their keys, as `line_key` makes them.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self.keys = frozenset(keys)
        self._several = tuple(key for key in self.keys if " " in key)  # of two words or more
        self._beginnings = _beginnings(self._several, _BEGINNING)

    def holds(self, line: str) -> bool:
        """Whether a line is nothing but a heading, a bool."""
        return len(line) <= _LONGEST_PATTERN and line_key(line) in self.keys

    def may_open(self, line: str) -> bool:
        """Whether a line begins with a heading of two words or more, and goes on, a bool."""
        known = self._beginnings.get(line[:_BEGINNING])
        if known is None or not caseless(line[:_SURE]).startswith(known):
            return False
        folded = caseless(line[:_LONGEST_PATTERN])
        return folded.startswith(self._several) and folded not in self.keys


class LineIndex:
    """Whole lines and first words of the shared phrases and of all publishers' rules.

    Args:
        publishers: Publishers whose own rules are added; theirs win over shared phrases.

    Raises:
        PublisherError: A pattern does not compile.
    """

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        self._lines: dict[str, LineRule] = {}
        self._starts: dict[str, list[_Start]] = {}
        self._openings: dict[str, tuple[str, ...]] = {}  # the same, as they are looked for
        self._longest_start = 0
        self._patterns: list[tuple[re.Pattern[str], LineRule]] = []
        self.prefixes: dict[str, str] = {}
        publishers = tuple(publishers)
        for publisher in publishers:
            for rule in publisher.rules:
                self._add(rule, publisher.id)
            codes = map(str.casefold, publisher.lead_prefixes)
            self.prefixes.update(dict.fromkeys(codes, publisher.id))
        for rule in (*vi.RULES, *en.RULES, *others.RULES):
            self._add(rule, "")
        # Few lines match any pattern: one search tells that none does.
        self._any_pattern = re.compile("|".join(_scoped(one.pattern) for one, _ in self._patterns))
        self._longest = max(map(len, self._lines), default=0) + _MARKS
        self.headings = Headings(
            key for key, rule in self._lines.items() if rule.decision.label is Label.RELATED_HEADING
        )
        openings = [*chain(*self._openings.values())]
        words = [each for each in openings if each[:1].isalnum()]
        self._width = min([_BEGINNING, *map(len, words)])
        self._beginnings = _beginnings((*words, *self._lines), self._width)
        # What may stand before a phrase, and letters that are one: such lines are looked up whole.
        marks = {*_POINTERS, *_BULLETS, *(each[:1] for each in openings if each not in words)}
        letters = (spellings(key, 1) for key in self._lines if len(key) < self._width - 1)
        self._odd = MARKS | marks | frozenset(chain(*letters))
        self._lead_codes = LeadCodes(code for each in publishers for code in each.lead_prefixes)

    def _add(self, rule: Rule, owner: str) -> None:
        name = f"{owner}/{rule.id}" if owner else rule.id
        entry = LineRule(Decision(rule.label, name), rule.zone, rule.related)
        for line in rule.lines:
            self._lines.setdefault(line_key(line), entry)
        unless = None if rule.unless is None else _compiled(rule, rule.unless, owner)
        opened = entry._replace(opens=not owner)  # a paper's own rules name the paper
        for start in rule.starts:
            opening = start.casefold()
            found = _Start(opening, rule.longest, rule.words, unless, rule.sentences, opened)
            word = _first_word(start)
            self._starts.setdefault(word, []).append(found)
            self._openings[word] = (*self._openings.get(word, ()), opening)
            self._longest_start = max(self._longest_start, len(opening))
        if rule.pattern is not None:
            self._patterns.append((_compiled(rule, rule.pattern, owner), entry))

    def lead_prefix(self, text: str) -> LeadPrefix | None:
        """Return the publisher's code that opens a lead or teaser, or None.

        Args:
            text: A folded line.

        Returns:
            The code without brackets and dash, and where the text behind it begins.
        """
        return self._lead_codes.match(text)

    def split_lead(self, text: str) -> LeadOpening:
        """Split the paper's code, a place or a dateline off a lead.

        Args:
            text: The lead as printed.

        Returns:
            What opens the lead, and the lead without it.
        """
        return self._lead_codes.split(text)

    def match(self, text: str, *, linked: bool = False) -> LineRule | None:
        """Return the rule for a folded line, or None.

        Args:
            text: A folded line.
            linked: Whether most of it is known to be a link.

        Returns:
            The first rule that matches: a whole line before patterns before first words.
        """
        size = len(text)
        if size and text[0] not in self._odd:  # most lines are told by their first letters
            known = self._beginnings.get(text[: self._width])
            if known is None or (
                size > _LONGEST_WORD and not caseless(text[:_SURE]).startswith(known)
            ):
                return self._match_pattern(text) if size <= _LONGEST_PATTERN else None
        if "\u00d0" in text:
            text = text.replace("\u00d0", "Đ")  # old pages print one for the other, phrases do not
        if size <= self._longest:
            found = self._lines.get(line_key(text))
            if found is not None:
                return found
            if size <= _LONGEST_PATTERN and (found := self._match_pattern(text)) is not None:
                return found
        found = self._match_start(text, linked=linked)
        if found is None and not text[:1].isalnum():
            found = self._match_behind_mark(text, linked=linked)
        return found

    def _match_pattern(self, text: str) -> LineRule | None:
        """Match a short line as a whole."""
        text = text.replace("\u00d0", "Đ")
        if self._any_pattern.fullmatch(text):
            for pattern, entry in self._patterns:
                if pattern.fullmatch(text):
                    return entry
        return None

    def _match_start(self, text: str, *, linked: bool) -> LineRule | None:
        word = _first_word(text)
        openings = self._openings.get(word)
        if openings is None:
            return None
        head = text[: self._longest_start].casefold()
        for start in self._starts[word] if head.startswith(openings) else ():
            if head.startswith(start.opening) and start.fits(text, linked=linked):
                return start.rule
        return None

    def _match_behind_mark(self, text: str, *, linked: bool) -> LineRule | None:
        """Match the first words that stand behind an arrow, a hand or the mark of a list."""
        pointed = text.lstrip(_POINTERS)
        said = text.lstrip(_BULLETS) if pointed == text else pointed
        if said == text:
            return None
        rule = self._match_start(said, linked=linked)
        if rule is None or pointed != text or rule.decision.label in _LINKS:
            return rule
        return None


def _beginnings(phrases: Iterable[str], width: int) -> dict[str, tuple[str, ...]]:
    """The first letters of phrases, by what a line that opens with one may begin with."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        heads = spellings(phrase, width)
        if len(phrase) < width:  # a mark may follow, or a counter
            heads |= {head + mark for head in heads for mark in MARKS}
        for head in heads:
            found[head] = (*found.get(head, ()), phrase[:_SURE])
    return found


def _scoped(pattern: str) -> str:
    """Return a pattern as one of several alternatives, its flag for case kept to itself."""
    ignores_case = pattern.startswith("(?i)")
    return f"(?i:{pattern[4:]})" if ignores_case else f"(?:{pattern})"


def _compiled(rule: Rule, pattern: str, owner: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise PublisherError(f"{owner or 'phrases'}: rule {rule.id!r}: {error}") from error


def _first_word(text: str) -> str:
    # What rules on first words are found by; of a longer word, its beginning.
    return text[:_LONGEST_WORD].split(" ", 1)[0].casefold()
