"""Who and when, as printed around the headline of a page of an unknown layout."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from itertools import islice
from typing import NamedTuple

from newsclean.dom import Node, Tree
from newsclean.elements import SKIP
from newsclean.fields.dates import ParsedDate, find_date, parse_date
from newsclean.fields.headlines import bare_key
from newsclean.fields.people import is_name, names_in
from newsclean.folding import distinct, fold
from newsclean.phrases.bylines import byline_re

__all__ = ["Printed", "read_marked", "read_printed"]

_BEFORE, _BEHIND = 12, 60
"""Runs of text that are looked at before the headline and behind it."""
_PROSE = 60
"""Characters from which on a run is prose."""
_MUCH = 600
"""Characters of prose: more than a lead has. No byline is looked for behind them."""
_MOST_NODES = 800
_MOST_NAMES = 10
_LONGEST = 120
_LONGEST_NAME = 40
_LABEL = 30
_NEAR = 3
"""Runs between a date and a bare name beside it."""
_LEVELS = 3
"""Elements around a run whose names tell what it is."""


@dataclass(slots=True)
class Printed:
    """What is printed around a headline.

    Attributes:
        authors: Names of a byline.
        published: The date.
    """

    authors: tuple[str, ...] = ()
    published: ParsedDate | None = None


class _Run:
    """A run of text: what one text node holds."""

    def __init__(self, node: Node, text: str) -> None:
        self.node = node
        self.text = text

    @cached_property
    def marks(self) -> str:
        """Names and roles of the elements around it, in lower case."""
        found: list[str] = []
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None or element.tag in _WIDE:
                break
            attributes = element.attributes
            found += (attributes.get(name) or "" for name in _NAMING)
            element = element.parent
        return " ".join(found).lower()

    @property
    def is_author(self) -> bool:
        """Whether the markup says that it is the author."""
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None or element.tag in _WIDE:
                break
            attributes = element.attributes
            stated = f"{attributes.get('itemprop') or ''} {attributes.get('rel') or ''}"
            if "author" in stated.split():
                return True
            element = element.parent
        return False

    @property
    def time(self) -> str | None:
        """What the `time` element around it states."""
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None:
                break
            if element.tag == "time":
                return element.attributes.get("datetime")
            element = element.parent
        return None


_MARKED = 'time, [itemprop="datePublished"], [itemprop="author"], [rel="author"]'
_MOST_MARKED = 40
_CARDS = frozenset(("article", "aside", "li", "nav"))
_CARD = 600
"""Characters; what holds fewer is no story."""
_WIDE = frozenset(("body", "article", "main", "html"))
_NAMING = ("class", "id", "itemprop", "rel", "href")
_HIDDEN = (SKIP | {"nav", "footer", "form"}) - {"button"}


def read_printed(
    headline: Node, site: Collection[str], zone: str | None, *, day_first: bool | None
) -> Printed:
    """Read who and when around a headline.

    Args:
        headline: The element that prints the headline.
        site: What the site calls itself.
        zone: Zone of times that state none, as "+07:00"; None leaves such times out.
        day_first: Whether "7/8/2026" is 7 August; None refuses to choose.

    Returns:
        What was found.
    """
    behind = _up_to_prose(_runs(headline))
    before = list(islice(_runs(headline, back=True), _BEFORE))
    around = [*reversed(before), *behind]
    dates = [*_dates(behind, zone, day_first), *_dates(before, zone, day_first)]
    authors = (
        _signed(behind)
        or _signed(around)
        or _stated(around)
        or _marked(around, site)
        or _beside(around, dates, site, headline.text())
    )
    return Printed(authors, _first_published(dates))


def read_marked(
    tree: Tree, site: Collection[str], zone: str | None, *, day_first: bool | None
) -> Printed:
    """Read who and when where the markup alone says so, anywhere in a page.

    Args:
        tree: The page.
        site: What the site calls itself.
        zone: As in `read_printed`.
        day_first: As in `read_printed`.

    Returns:
        What was found; nothing where the page marks several authors or days, as lists do.
    """
    names: set[tuple[str, ...]] = set()
    dates: dict[date, ParsedDate] = {}
    for node in islice(tree.parser.css(_MARKED), _MOST_MARKED):
        if _is_in_card(node):
            continue
        attributes = node.attributes
        text = fold(node.text())
        if node.tag != "time" and attributes.get("itemprop") != "datePublished":
            if 0 < len(text) <= _LONGEST and bare_key(text) not in site:
                names.add(names_in(text))
            continue
        stated = attributes.get("datetime") or attributes.get("content") or text[:_LONGEST]
        if found := parse_date(stated, zone, day_first=day_first):
            dates.setdefault(found.day, found)
    names.discard(())
    return Printed(
        names.pop() if len(names) == 1 else (),
        next(iter(dates.values())) if len(dates) == 1 else None,
    )


def _is_in_card(node: Node) -> bool:
    """Whether an element stands in a small article of its own, or in an item of a list."""
    above = node.parent
    while above is not None and above.tag != "body":
        if above.tag in _CARDS:
            # The nearest one only: elements nested in each other would all be read again.
            return len(above.text()) < _CARD
        above = above.parent
    return False


def _up_to_prose(runs: Iterator[_Run]) -> list[_Run]:
    found: list[_Run] = []
    prose = 0
    for run in islice(runs, _BEHIND):
        if len(run.text) >= _PROSE:
            prose += len(run.text)
        if prose > _MUCH:
            break
        found.append(run)
    return found


def _runs(headline: Node, *, back: bool = False) -> Iterator[_Run]:
    """The runs of text behind a headline, or before it, the nearest first."""
    node = _next(headline, back=back, inside=False)
    for _ in range(_MOST_NODES):
        if node is None:
            return
        if node.is_text_node:
            if text := fold(node.text_content or ""):
                yield _Run(node, text)
            node = _next(node, back=back, inside=False)
        else:
            node = _next(node, back=back, inside=node.tag not in _HIDDEN)


def _next(node: Node, *, back: bool, inside: bool) -> Node | None:
    if inside and (child := node.last_child if back else node.first_child) is not None:
        return child
    above: Node | None = node
    while above is not None and above.tag != "body":
        if (sibling := above.prev if back else above.next) is not None:
            return sibling
        above = above.parent
    return None


class _Date(NamedTuple):
    run: _Run
    read: ParsedDate
    modified: bool


def _dates(runs: Sequence[_Run], zone: str | None, day_first: bool | None) -> Iterator[_Date]:
    label = ""
    for run in runs:
        text = run.text
        if len(text) <= _LONGEST and _may_hold_date(text):
            stated = run.time
            found = (stated and parse_date(stated, zone, day_first=day_first)) or find_date(
                text, zone, day_first=day_first
            )
            if found:
                is_modified = _modified_re().search(f"{label} {text}") is not None
                yield _Date(run, found, is_modified)
        label = text if len(text) <= _LABEL else ""


def _may_hold_date(text: str) -> bool:
    return any(map(str.isdigit, text)) and _digits_re().search(text) is not None


def _first_published(dates: Sequence[_Date]) -> ParsedDate | None:
    """The first date, one of publication before one of change."""
    best = min(dates, key=lambda found: found.modified, default=None)
    return None if best is None else best.read


def _signed(runs: Sequence[_Run]) -> tuple[str, ...]:
    """The names of the first byline that says so: "By Lan Anh", "Posted on May 4 by Lan Anh"."""
    for place, run in enumerate(runs):
        opening = byline_re().match(run.text) if len(run.text) <= _LONGEST else None
        if opening is None:
            continue
        rest = _behind_names_re().split(run.text[opening.end() :], maxsplit=1)[0]
        names = _people(rest) if rest else ()
        if rest and not names:
            continue
        for following in runs[place + 1 : place + 1 + _MOST_NAMES]:
            if _joins(following.text) and (names or rest):
                continue
            more = _people(_behind_names_re().split(following.text, maxsplit=1)[0])
            if not more or (names and not _joined(following)):
                break
            names += more
        if names:
            return distinct(names)
    return ()


def _people(text: str) -> tuple[str, ...]:
    names = names_in(text) if len(text) <= _LONGEST else ()
    return names if all(is_name(name, fewest=1) for name in names) else ()


def _joins(text: str) -> bool:
    """Whether a run stands between two names of one byline."""
    return text.casefold() in _JOINING


def _joined(run: _Run) -> bool:
    """Whether a run follows a comma, or an "and", in the line of the byline."""
    before = _next(run.node, back=True, inside=False)
    while before is not None and not before.is_text_node:
        before = _next(before, back=True, inside=True)
    text = fold(before.text_content or "") if before is not None else ""
    return _joins(text) or text.endswith((",", " and", "&"))


def _stated(runs: Sequence[_Run]) -> tuple[str, ...]:
    """The names that the markup says are the author's, whatever they look like."""
    found = (names_in(run.text) for run in runs if len(run.text) <= _LONGEST and run.is_author)
    return next((names for names in found if names), ())


def _marked(runs: Sequence[_Run], site: Collection[str]) -> tuple[str, ...]:
    """Names in elements that are called author or byline, or that link to an author's page."""
    found: list[str] = []
    since = 0
    for run in runs:
        since += bool(found)
        if since > _BEFORE or len(found) >= _MOST_NAMES:
            break
        if len(run.text) > _LONGEST or _author_re().search(run.marks) is None:
            continue
        names = names_in(run.text)
        if names and all(is_name(name) and bare_key(name) not in site for name in names):
            found += names
    return distinct(found)


def _beside(
    runs: Sequence[_Run], dates: Sequence[_Date], site: Collection[str], headline: str
) -> tuple[str, ...]:
    """A bare name beside the date; topics stand there, too, and share words with the headline."""
    if not dates:
        return ()
    taken = set(headline.casefold().split())
    place = next(n for n, run in enumerate(runs) if run is dates[0].run)
    near = sorted(range(place - _NEAR, place + _NEAR + 1), key=lambda n: (abs(n - place), -n))
    for number in near:
        if number == place or not 0 <= number < len(runs):
            continue
        text = runs[number].text
        if _is_person(runs[number], site) and taken.isdisjoint(text.casefold().split()):
            return (text,)
    return ()


def _is_person(run: _Run, site: Collection[str]) -> bool:
    text = run.text
    if len(text) > _LONGEST_NAME or not is_name(text) or bare_key(text) in site:
        return False
    return text != text.upper() and _topic_re().search(run.marks) is None


_JOINING = frozenset((",", "and", "&", "|", "/", ", and", "·", "•", "with", ";"))


@cache
def _behind_names_re() -> re.Pattern[str]:
    return re.compile(
        r"\s*[|•·–—(]|\s-\s|\s(?=\d)|\s(?:on|updated|published|posted|for|in|at|from)\b",
        re.IGNORECASE,
    )


@cache
def _author_re() -> re.Pattern[str]:
    return re.compile(r"author|byline|by-line|writer|contributor|/people/|/profiles?/")


@cache
def _topic_re() -> re.Pattern[str]:
    return re.compile(
        r"categor|tag|topic|section|breadcrumb|label|badge|kicker|eyebrow|share|social|nav|menu"
        r"|button|btn|/c/|caption|credit"
    )


@cache
def _modified_re() -> re.Pattern[str]:
    return re.compile(r"(?i)updated|modified|reviewed|edited|cập nhật|revised")


@cache
def _digits_re() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d|\d[./-]\d")
