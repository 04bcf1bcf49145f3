"""Who and when, as printed around the headline of a page of an unknown layout."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from newsclean.dom import Node, Tree, ids_around
from newsclean.elements import text_of
from newsclean.fields.bylines import printed_authors
from newsclean.fields.headlines import bare_key
from newsclean.fields.runs import Run, runs_from
from newsclean.folding import fold
from newsclean.lazy import lazy_re
from newsclean.lines.bylines import byline_re
from newsclean.lines.date_patterns import CHANGED, PUBLISHED
from newsclean.lines.dates import ParsedDate, find_date, find_modified, may_hold_date, parse_date
from newsclean.lines.names import is_name, is_person, names_in
from newsclean.lines.prose import SHORTEST_PROSE

__all__ = [
    "Printed",
    "read_day_behind",
    "read_marked_authors",
    "read_marked_day",
    "read_opening_day",
    "read_person_behind",
    "read_printed",
]

_BEFORE: Final = 12
_BEHIND: Final = 60
"""Runs of text that are looked at before the headline and behind it."""
_FOOT: Final = 24
"""The same right behind the story."""
_MUCH: Final = 600
"""Characters of prose: more than a lead has. No byline is looked for behind them."""
_LONGEST: Final = 120
_LABEL: Final = 30
_BESIDE: Final = 40
"""Characters beside a date; with more, the line tells of a day, unless a word says of which."""
_OPENING: Final = 90
"""Characters of a story among which a day that it opens with stands."""
_FIRST: Final = 4
"""Texts of an element among which that is that the story opens with; the headline may be one."""
_SAME_DAY: Final = timedelta(days=1)
"""What two zones make of one."""
_OLDEST: Final = 1990
"""Year before which nothing was printed on a page: what is dated so is history."""
_NEAR: Final = 8
"""Runs behind a first date in which others are of the same line, or list."""
_FOOT_WORDS: Final = frozenset(("gespeichert", "geschrieben", "submitted", "artikel wurde"))
"""Words that say the same below a story."""
_LEVELS: Final = 3


@dataclass(slots=True)
class Printed:
    """What is printed around a headline.

    Attributes:
        authors: Names of a byline.
        published: The date.
        modified: The date of the last change, where one of publication stands beside it.
    """

    authors: tuple[str, ...] = ()
    published: ParsedDate | None = None
    modified: ParsedDate | None = None


_DAYS: Final = 'time, [itemprop="datePublished"], abbr.published, .entry-date, .dt-published'
_PEOPLE: Final = (
    '[itemprop="author"], [rel="author"], .post-author .fn, .author.vcard .fn, .p-author'
)
_OTHERS: Final = ("comment", "binh-luan", "tag", "keyword", "related")
"""Words in the names of elements whose names are not of authors."""
_STATING: Final = ("datetime", "content", "title")
"""Attributes that state the day which an element prints."""
_MOST_MARKED: Final = 40
_CARDS: Final = frozenset(("article", "aside", "li", "nav"))
_CARD: Final = 600
"""Characters; what holds fewer is no story."""


def read_printed(
    headline: Node,
    story: Node | None,
    site: Collection[str],
    zone: str | None,
    *,
    day_first: bool | None,
) -> Printed:
    """Read who and when around a headline.

    Args:
        headline: The element that prints the headline.
        story: The element of the story, behind which no date is that of the article.
        site: What the site calls itself.
        zone: Zone of times that state none, as "+07:00"; None leaves such times out.
        day_first: Whether "7/8/2026" is 7 August; None refuses to choose.

    Returns:
        What was found.
    """
    behind = _up_to_prose(runs_from(headline, story=story))
    before = list(islice(runs_from(headline, back=True), _BEFORE))
    around = ids_around(headline)
    under = [date for date in _dates(behind, zone, day_first) if not date.run.is_in_card(around)]
    dates = under or list(_dates(before, zone, day_first))
    dated = dates[0].run if dates else None
    title = headline.text()
    authors = printed_authors(before[::-1], behind, site, dated=dated, headline=title)
    published = _first_published(dates)
    changed = (date.read for date in dates if date.modified and date.read is not published)
    return Printed(authors, published, next(changed, None))


def read_marked_authors(tree: Tree, site: Collection[str]) -> tuple[str, ...]:
    """Read who wrote a piece where the markup alone says so, anywhere in a page.

    Args:
        tree: The page.
        site: What the site calls itself.

    Returns:
        Names; none where the page marks several authors, as lists do.
    """
    names: set[tuple[str, ...]] = set()
    for node in _marked(tree, _PEOPLE):
        text = fold(text_of(node))
        if 0 < len(text) <= _LONGEST and bare_key(text) not in site:
            names.add(names_in(text))
    names.discard(())
    return names.pop() if len(names) == 1 else ()


def read_marked_day(tree: Tree, zone: str | None, *, day_first: bool | None) -> ParsedDate | None:
    """Read when a piece appeared where the markup alone says so, anywhere in a page.

    Args:
        tree: The page.
        zone: As in `read_printed`.
        day_first: As in `read_printed`.

    Returns:
        The date; None where the page marks several days, as lists do.
    """
    dates: dict[date, ParsedDate] = {}
    for node in _marked(tree, _DAYS):
        stated = filter(None, map(node.attributes.get, _STATING))
        read = (parse_date(text, zone, day_first=day_first) for text in stated)
        found = next(filter(None, read), None)
        if found is None:
            found = parse_date(fold(node.text())[:_LONGEST], zone, day_first=day_first)
        if found is not None:
            dates.setdefault(found.day, found)
    return next(iter(dates.values())) if len(dates) == 1 else None


def read_day_behind(story: Node, zone: str | None, *, day_first: bool | None) -> ParsedDate | None:
    """Read when a piece appeared where a line right behind its story says so.

    Args:
        story: The element of the story.
        zone: As in `read_printed`.
        day_first: As in `read_printed`.

    Returns:
        The first date behind a word such as "Published", or in a byline that is the first line;
        None where there is none, where readers' comments begin before it, or where it stands in the
        card of another article.
    """
    runs = list(islice(runs_from(story), _FOOT))
    if not any(_tells_day(run.text) for run in runs if len(run.text) <= _LONGEST):
        return None  # dates cost more to find
    around = ids_around(story)
    for found in _dates(runs, zone, day_first):
        if "comment" in found.run.names:
            return None
        is_told = _published_re().search(_line_around(runs, found.place)) is not None
        if found.modified:
            continue
        if found.place == 0 and (is_told or byline_re().match(found.run.text) is not None):
            return found.read
        if is_told and not found.run.is_in_card(around):
            return found.read
    return None


def read_opening_day(story: Node, zone: str | None, *, day_first: bool | None) -> ParsedDate | None:
    """Read when a piece appeared where its story opens with a day, as press releases do.

    Args:
        story: The element of the story.
        zone: As in `read_printed`.
        day_first: As in `read_printed`.

    Returns:
        The day, in brackets or between a place and a dash; None where a sentence opens with it.
    """
    nodes = (node for node in story.traverse(include_text=True) if node.is_text_node)
    texts = (node.text_content or "" for node in nodes if not node.is_empty_text_node)
    for text in map(fold, islice(texts, _FIRST)):
        opening = text[:_OPENING]
        if len(text) < SHORTEST_PROSE or not may_hold_date(opening):
            continue
        found = find_date(opening, zone, day_first=day_first)
        if found is None or found.day.year < _OLDEST or found.raw[:1].islower():
            continue  # "on May 4" is a part of a sentence
        before, _, behind = text.partition(found.raw)
        if _before_day_re().fullmatch(before) and _behind_day_re().match(behind):
            return found
    return None


def _tells_day(text: str) -> bool:
    return _published_re().search(text) is not None or byline_re().match(text) is not None


def _line_around(runs: Sequence[Run], place: int) -> str:
    """The text of a run with what stands before it, of which a name may be a run, and behind it."""
    before = 2 if place > 1 and len(runs[place - 1].text) <= _LABEL else 1
    return " ".join(run.text for run in runs[max(0, place - before) : place + 2])


def read_person_behind(story: Node) -> tuple[str, ...]:
    """Read who wrote a piece in Vietnamese where the first text behind its story is a bare name.

    Args:
        story: The element of the story.

    Returns:
        The full name, or any that is set to the right; empty where it is linked, as a topic is, or
        one of a reader who comments.
    """
    for run in islice(runs_from(story), 1):
        parent = run.node.parent
        linked = parent is not None and parent.tag == "a"
        signs = is_person(run.text) or (is_name(run.text) and _stands_right(run.node))
        if signs and not (linked or any(word in run.names for word in _OTHERS)):
            return (run.text,)
    return ()


def _stands_right(text: Node) -> bool:
    """Whether a text is set to the right, as names under a story are."""
    element = text.parent
    for _ in range(_LEVELS):
        if element is None:
            break
        stated = element.attributes
        if stated.get("align") == "right" or any(
            _set_right_re().search(stated.get(name) or "") for name in ("style", "class")
        ):
            return True
        element = element.parent
    return False


def _marked(tree: Tree, css: str) -> Iterator[Node]:
    marked = islice(tree.parser.css(css), _MOST_MARKED)
    return (node for node in marked if not _is_in_card(node))


def _is_in_card(node: Node) -> bool:
    """Whether an element stands in a small article of its own, or in an item of a list."""
    above = node.parent
    while above is not None and above.tag != "body":
        if above.tag in _CARDS:
            # The nearest one only: elements nested in each other would all be read again.
            return len(above.text()) < _CARD
        above = above.parent
    return False


def _up_to_prose(runs: Iterator[Run]) -> list[Run]:
    found: list[Run] = []
    prose = 0
    for run in islice(runs, _BEHIND):
        if len(run.text) >= SHORTEST_PROSE:
            prose += len(run.text)
        if prose > _MUCH:
            break
        found.append(run)
    return found


class _Date(NamedTuple):
    place: int
    run: Run
    read: ParsedDate
    modified: bool


def _dates(runs: Sequence[Run], zone: str | None, day_first: bool | None) -> Iterator[_Date]:
    label = ""
    for place, run in enumerate(runs):
        text, found = run.text, None
        if run.is_past:
            return
        if len(text) <= _LONGEST and may_hold_date(text):
            found = _read_run(run, zone, day_first)
            if found:
                is_modified = _modified_re().search(f"{label} {text}") is not None
                changed = find_modified(text, zone, day_first=day_first) if is_modified else None
                yield _Date(place, run, found, is_modified and changed is None)
                if changed is not None:
                    yield _Date(place, run, changed, modified=True)
        label = text if len(text) <= _LABEL and found is None else ""


def _read_run(run: Run, zone: str | None, day_first: bool | None) -> ParsedDate | None:
    """The date of a run, as its element states it, else as it is printed.

    What is printed as the day of publication is surer: some themes state that of the last change.
    """
    text, stated = run.text, run.time
    exact = parse_date(stated, zone, day_first=day_first) if stated else None
    if exact is not None and _opens_published_re().match(text) is None:
        return exact
    found = find_date(text, zone, day_first=day_first)
    if found is None or (exact is not None and abs(found.day - exact.day) <= _SAME_DAY):
        return exact
    if found.day.year < _OLDEST:
        return None
    if len(text) - len(found.raw) <= _BESIDE or _tells_re().search(text) is not None:
        return found
    return found if byline_re().match(text) is not None else None


def _first_published(dates: Sequence[_Date]) -> ParsedDate | None:
    """The first date; of those right beside it one of publication, with a time of day."""
    near = [date for date in dates if date.place - dates[0].place <= _NEAR]
    best = min(near, key=lambda date: (date.modified, date.read.at is None), default=None)
    return None if best is None else best.read


@cache
def _published_re() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_any_of(PUBLISHED | _FOOT_WORDS)})\b")


@cache
def _opens_published_re() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{_any_of(PUBLISHED)})\b")


@cache
def _tells_re() -> re.Pattern[str]:
    """What says of a date in a longer line which it is."""
    return re.compile(rf"(?i)\b(?:{_any_of(PUBLISHED | CHANGED)}|{_MODIFIED})\b")


def _any_of(words: Collection[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_before_day_re: Final = lazy_re(r"\(|[^\W\d_][^.!?:;()\d]{1,40}, \(?")
_behind_day_re: Final = lazy_re(r"\)|\s?(?:[-–—/]|\([^()]{2,30}\) ?[-–—])")
# A declaration of style, or a class of usual editors; "col-right" and "right" are of columns.
_set_right_re: Final = lazy_re(
    r"(?i)(?<![\w-])text-align:\s*(?:right|end)\b|(?:text|align)-(?:right|end)\b"
)
_MODIFIED: Final = "updated|modified|reviewed|edited|cập nhật|revised"
_modified_re: Final = lazy_re(rf"(?i){_MODIFIED}")
