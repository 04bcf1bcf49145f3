"""Detection in flattened text: codes before leads, site lines, mastheads, the order of cards."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final
from unicodedata import normalize

from newsclean.addresses import read_address
from newsclean.detect.evidence import THRESHOLD, Detected, host_of, rank, same_site
from newsclean.folding import INVISIBLE, fold
from newsclean.marks import Found
from newsclean.publishers import generic
from newsclean.read import Parsed
from newsclean.registry import Registry
from newsclean.template import Mark, Publisher, Template

__all__ = ["detect_text", "marks_in"]

_HOST_WEIGHT: Final = 0.98
_HEAD: Final = 6_000
_HEAD_BREAKS: Final = 300
"""Characters and lines in which the lead stands, menus and masthead before it."""
_NEAR: Final = 500
_HEAD_LINE: Final = 80
_FIRST_LINES: Final = 4
_PROSE: Final = 50
"""Characters of a line that no menu has: behind the first lines, only such a one can be a lead."""
_PROSE_LINES: Final = 3
"""Headline, lead, and one more; behind them a code is no longer that of the lead."""
_LONGEST_MASTHEAD: Final = 120
_LONGEST_MARKED: Final = 400
"""Characters around a mark in which the ends of its line are looked for."""
_MOST_PLACES: Final = 20
"""Places of its words that are looked at for one mark; more do not make it likelier."""
_MOST_PIECES: Final = 50
"""Places of what marks share that are looked at one by one."""
_CARD_LINES: Final = 12
_CARDS_WINDOW: Final = 8_000


def detect_text(parsed: Parsed, url: str | None, registry: Registry) -> Detected:
    """Find the publisher of a flattened document.

    Args:
        parsed: The document.
        url: Its address, if known.
        registry: The publishers to know.

    Returns:
        What was found, with the template for text.
    """
    text = parsed.text if parsed.composed else normalize("NFC", parsed.text)
    if parsed.preamble is not None:
        text = text[parsed.preamble.end :]
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    if not parsed.plain:
        text = INVISIBLE.sub("", text)
    found = marks_in(text, registry)
    for host in dict.fromkeys(_hosts(parsed, url)):
        for publisher in registry.publishers:
            if any(same_site(host, domain) for domain in publisher.domains):
                found.setdefault(publisher.id, []).append(Found("host", host, _HOST_WEIGHT))
    if not found:
        return Detected(None, generic.TEXT)
    candidates = rank(found)
    name, confidence = candidates[0]
    if confidence < THRESHOLD:
        return Detected(None, generic.TEXT, 0.0, (), tuple(candidates))
    publisher = registry.by_id[name]
    evidence = tuple(sorted(found[name], key=lambda mark: -mark.weight))
    template = _template(publisher, {mark.mark for mark in evidence})
    return Detected(publisher, template, confidence, evidence, tuple(candidates))


def _hosts(parsed: Parsed, url: str | None) -> Iterator[str]:
    """The hosts that the caller, or a tool in its lines before the text, names for the page."""
    if host := host_of(url):
        yield host
    if parsed.preamble is not None and (host := host_of(read_address(parsed.preamble.url))):
        yield host


def _template(publisher: Publisher, marks: set[str]) -> Template:
    for template in publisher.templates:
        if template.kind == "text" and marks.issuperset(template.requires):
            return template
    return generic.TEXT


def marks_in(text: str, registry: Registry, words_in: str | None = None) -> dict[str, list[Found]]:
    """Find the marks of all publishers in a text.

    Args:
        text: The text, in NFC.
        registry: The publishers to know.
        words_in: The same text without the white space around its lines, of which that of a page
            is mostly made: words are looked for in it.

    Returns:
        The marks found, by publisher id.
    """
    owner, code = _lead_prefix_owner(text, registry) or ("", "")
    known = registry.text_marks
    present = [*known.codes.get(owner, ())]
    text = text if words_in is None else words_in
    for part, marks in known.words.items():
        if part in text:
            near = _around(text, part, max(len(one.needle) for one in marks)) if part else text
            present += [one for one in marks if one.needle in near]
    present.sort()  # as the registry has them, which breaks ties
    found: dict[str, list[Found]] = {}
    for _, publisher, mark, _ in present:
        what = code if mark.lead_prefix else _find(mark, text)
        if what is not None:
            found.setdefault(publisher, []).append(Found(mark.id, what, mark.weight))
    return found


def _around(text: str, part: str, reach: int) -> str:
    """What stands so near to a part that it may belong to it; the whole text where it is common."""
    pieces: list[str] = []
    at = text.find(part)
    while at >= 0 and len(pieces) < _MOST_PIECES:
        pieces.append(text[max(0, at - reach) : at + reach])
        at = text.find(part, at + 1)
    return "\n".join(pieces) if at < 0 else text


def _lead_prefix_owner(text: str, registry: Registry) -> tuple[str, str] | None:
    """Id of the publisher whose code opens the lead, and the code.

    The lead is among the first lines, or among the first long ones behind menus and masthead.
    """
    index = registry.lines
    seen = prose = 0
    for raw in islice(_head_lines(text), _HEAD_BREAKS):
        line = raw[:_HEAD_LINE].strip()
        if not line:
            continue
        seen += 1
        is_long = len(line) >= _PROSE
        if seen > _FIRST_LINES and not is_long:
            continue
        opener = index.lead_prefix(line)
        if opener is not None:
            owner = index.prefixes.get(opener.code.casefold(), "")
            if owner or is_long:
                return (owner, opener.code) if owner else None
        prose += is_long
        if seen >= _FIRST_LINES and prose >= _PROSE_LINES:
            return None
    return None


def _head_lines(text: str) -> Iterator[str]:
    """The lines of the head of a text; most leads stand in the first few, and need no more."""
    near = text.find("\n", _NEAR, _HEAD) + 1
    yield from text[:near].splitlines()
    yield from text[near:_HEAD].splitlines()


def _find(mark: Mark, text: str) -> str | None:
    """Return what matches a mark in a text that holds its words, or None."""
    if mark.contains is not None:
        return mark.contains
    at = -1
    for _ in range(_MOST_PLACES):
        at = text.find(mark.needle, at + 1)
        if at < 0:
            return None
        first, last = max(0, at - _LONGEST_MARKED), at + _LONGEST_MARKED
        begin = max(text.rfind("\n", first, at), text.rfind("\r", first, at)) + 1
        ends = [text.find("\n", at, last), text.find("\r", at, last)]
        stop = max(ends) if -1 in ends else min(ends)
        begin = begin or first
        line = fold(text[begin : begin + _LONGEST_MARKED if stop < 0 else stop])
        if _line_matches(mark, line) and (mark.cards is None or _cards_match(text, stop)):
            return line
    return None


def _line_matches(mark: Mark, line: str) -> bool:
    if mark.line is not None:
        return line == mark.line
    if mark.line_start is not None:
        return line.startswith(mark.line_start) and " " not in line
    return len(line) <= _LONGEST_MASTHEAD


def _cards_match(text: str, end: int) -> bool:
    """Whether the cards behind a heading print caption, title and teaser in this order."""
    if end < 0:
        return False
    number = 0
    in_place = 0
    for raw in text[end : end + _CARDS_WINDOW].split("\n"):
        line = raw.strip()
        if not line:
            continue
        if line.endswith((")", ").")) and "Ảnh:" in line:
            if number % 3:
                return False
            in_place += 1
        number += 1
        if number == _CARD_LINES:
            break
    return in_place > 1
