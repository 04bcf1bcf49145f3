"""Who wrote a piece, as printed around the headline of a page of an unknown layout."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from newsclean.dom import Node, ids_around
from newsclean.fields.headlines import bare_key, without_paper
from newsclean.fields.runs import Run, runs_from, text_before
from newsclean.folding import distinct
from newsclean.lazy import lazy_re
from newsclean.lines.bylines import behind_names_re, byline_re, counter_re
from newsclean.lines.dates import find_date
from newsclean.lines.language import has_vietnamese
from newsclean.lines.names import is_name, names_in
from newsclean.phrases.people import TOPICS
from newsclean.phrases.prefixes import PLACES

__all__ = ["byline_behind", "printed_authors"]

_FARTHEST: Final = 12
"""Runs behind a name in an element of authors in which others may stand."""
_MOST_NAMES: Final = 10
_LONGEST: Final = 120
_LONGEST_NAME: Final = 40
_BESIDE: Final = " -–—|•·,;/"
"""What parts a name from the date."""
_FOOT: Final = 24
"""Runs behind a story in which its byline may stand."""
_NEAR: Final = 3
"""Runs between a date and a bare name beside it."""


def printed_authors(
    before: Sequence[Run],
    behind: Sequence[Run],
    site: Collection[str],
    *,
    dated: Run | None,
    headline: str,
) -> tuple[str, ...]:
    """Read who wrote a piece from what is printed around its headline.

    Args:
        before: The runs before the headline, in the order of the page.
        behind: The runs behind it.
        site: What the site calls itself.
        dated: The run that holds the date, None without one.
        headline: The headline.

    Returns:
        Names: of a byline that says so, else as markup says, else a bare name beside the date.
    """
    around = [*before, *behind]
    return (
        _signed(behind, site)
        or _signed(around, site, len(before))
        or _stated(around, site)
        or _marked(around, site)
        or _with_time(dated, site, headline)
        or _beside(around, dated, site, headline)
    )


def byline_behind(story: Node, site: Collection[str]) -> tuple[str, ...]:
    """Read who wrote a piece from a byline right behind its story.

    Args:
        story: The element of the story.
        site: What the site calls itself.

    Returns:
        Names: of a byline that is the first line, or one such as "Written by" before the comments
        of readers. Of these no more than "Written by" in the first line stands beside a linked
        title: cards of other articles have bylines, too.
    """
    runs = list(islice(runs_from(story), _FOOT))
    for place, run in enumerate(runs):
        if "comment" in run.names:
            break
        is_written = _written_re().match(run.text) is not None
        if len(run.text) > _LONGEST or (place and not is_written):
            continue
        names = _signed(runs[place:], site, 1)
        is_sure = is_written and not place
        if names and (is_sure or not run.is_in_card(ids_around(story))):
            return names
    return ()


def _signed(
    runs: Sequence[Run], site: Collection[str], first: int | None = None
) -> tuple[str, ...]:
    """The names of the first byline that says so: "By Lan Anh", "Posted on May 4 by Lan Anh".

    It may open in any of the runs, or in the first few.
    """
    for place, run in enumerate(runs[:first]):
        opening = byline_re().match(run.text) if len(run.text) <= _LONGEST else None
        if opening is None:
            continue
        rest = behind_names_re().split(run.text[opening.end() :], maxsplit=1)[0]
        rest = without_paper(rest, site)
        names = _people(rest) if rest else ()
        if rest and not names:
            continue
        for following in runs[place + 1 : place + 1 + _MOST_NAMES]:
            if _joins(following.text) and (names or rest):
                continue
            more = _people(behind_names_re().split(following.text, maxsplit=1)[0])
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


def _joined(run: Run) -> bool:
    """Whether a run follows a comma, or an "and", in the line of the byline."""
    text = text_before(run.node)
    return _joins(text) or text.endswith((",", " and", "&"))


def _stated(runs: Sequence[Run], site: Collection[str]) -> tuple[str, ...]:
    """The names that the markup says are the author's, whatever they look like."""
    stated = (run.text for run in runs if len(run.text) <= _LONGEST and run.is_author)
    found = (names_in(without_paper(text, site)) for text in stated)
    return next((names for names in found if names), ())


def _marked(runs: Sequence[Run], site: Collection[str]) -> tuple[str, ...]:
    """Names in elements that are called author or byline, or that link to an author's page."""
    found: list[str] = []
    since = 0
    for run in runs:
        since += bool(found)
        if since > _FARTHEST or len(found) >= _MOST_NAMES:
            break
        if len(run.text) > _LONGEST or not _names_author(run.names):
            continue
        rest = _behind_opening(run.text)
        names = names_in(without_paper(rest if is_name(rest) else run.text, site))
        if names and all(is_name(name) and bare_key(name) not in site for name in names):
            found += names
    return distinct(found)


def _names_author(names: str) -> bool:
    found = [word for word in _AUTHOR_WORDS if word in names]
    # "Autor" opens other words: "autorizado", "autoridad".
    return bool(found) and (found != ["autor"] or _autor_re().search(names) is not None)


def _with_time(dated: Run | None, site: Collection[str], headline: str) -> tuple[str, ...]:
    """A bare name in the run that holds day and time; with the day alone it may be a place."""
    found = None if dated is None else find_date(dated.text)
    if dated is None or found is None or found.at is None:
        return ()
    rest = counter_re().sub("|", dated.text.replace(found.raw, "|", 1))
    pieces = (_behind_opening(part.strip(" ,:;")) for part in _apart_re().split(rest))
    names = tuple(piece for piece in pieces if _is_person(piece, dated, site, headline))
    return names if len(names) == 1 else ()


def _behind_opening(text: str) -> str:
    """A text without what opens a byline; inside it, "von" and "-by" are parts of names."""
    opening = byline_re().match(text)
    return text if opening is None else text[opening.end() :]


def _beside(
    runs: Sequence[Run], dated: Run | None, site: Collection[str], headline: str
) -> tuple[str, ...]:
    """A bare name beside the date."""
    if dated is None:
        return ()
    place = next(n for n, run in enumerate(runs) if run is dated)
    near = sorted(range(place - _NEAR, place + _NEAR + 1), key=lambda n: (abs(n - place), -n))
    for number in near:
        if number == place or not 0 <= number < len(runs):
            continue
        text = runs[number].text.strip(_BESIDE)
        if _is_person(text, runs[number], site, headline):
            return (text,)
    return ()


def _is_of_headline(name: str, headline: str) -> bool:
    """Whether a name is a topic of the headline; names in Vietnamese are made of common words."""
    told, words = set(headline.casefold().split()), name.casefold().split()
    if has_vietnamese(f"{name} {headline}"):
        return told.issuperset(words)
    return not told.isdisjoint(words)


def _is_person(text: str, run: Run, site: Collection[str], headline: str) -> bool:
    """Whether a bare name is none of the site or of a topic, which shares words with a headline."""
    if len(text) > _LONGEST_NAME or not is_name(text) or bare_key(text) in site:
        return False
    if not TOPICS.isdisjoint(text.casefold().split()):
        return False
    if text == text.upper() or text in PLACES or _topic_re().search(run.names) is not None:
        return False
    if _is_of_headline(text, headline):
        return False
    # A link to "/digital-life" leads to a section.
    section = re.escape(re.sub(r"\W+", "-", text.lower()))
    return re.search(rf"(?:^|\s|//[^/\s]+)/{section}/?(?:\s|$)", run.names) is None


_written_re: Final = lazy_re(r"(?:written|authored|story|words|text) by\b", re.IGNORECASE)
_apart_re: Final = lazy_re(r"[|•·/()\[\]–—]|\s-\s|^-|-$")


_JOINING: Final = frozenset((",", "and", "&", "|", "/", ", and", "·", "•", "with", ";"))


_AUTHOR_WORDS: Final = (
    "author", "byline", "by-line", "writer", "contributor", "/people/", "/profile/", "/profiles/",
    "tacgia", "tac-gia", "tac_gia", "autor",
)  # fmt: skip
_autor_re: Final = lazy_re(r"(?<![a-z])autor(?:es|as?|e|in|en)?(?![a-z])")


_topic_re: Final = lazy_re(
    r"categor|tag|topic|section|breadcrumb|label|badge|kicker|eyebrow|share|social|nav|menu"
    r"|button|btn|/c/|caption|credit"
)
