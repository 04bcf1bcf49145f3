"""What a draft reads otherwise than the generic template does, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from newsclean.article import Article

__all__ = ["losses", "on_pages"]

_WHOLE: Final = ("title", "lead", "body")
"""Fields in which any difference is worth a look."""

_LONGEST: Final = 80


def losses(pages: Mapping[int, tuple[Article, Article]]) -> Iterator[str]:
    """Say which fields a draft loses, and which it reads otherwise.

    Args:
        pages: For the number of each page the article that the draft reads, and the one that was
            read without knowing the paper.

    Yields:
        A sentence for each field of which something is lost.
    """
    for field in _WHOLE:
        if found := [
            n for n, pair in pages.items() if len({repr(getattr(a, field)) for a in pair}) > 1
        ]:
            yield f"{on_pages(found)}: {field} differs from what the generic template found"
    for field in (
        "kicker",
        "authors",
        "published_on",
        "published_at",
        "section",
        "tags",
        "sources",
    ):
        lost = [n for n, pair in pages.items() if _is_lost(field, *pair)]
        if lost:
            ours, theirs = (getattr(article, field) for article in pages[lost[0]])
            yield (
                f"{on_pages(lost)}: {field} {_what(ours, theirs)}: the draft reads {_shown(ours)},"
                f" and the generic template {_shown(theirs)}"
            )
    for field in ("images", "related"):
        lost = [n for n, (a, b) in pages.items() if len(getattr(a, field)) < len(getattr(b, field))]
        if lost:
            ours, theirs = (len(getattr(article, field)) for article in pages[lost[0]])
            yield (
                f"{on_pages(lost)}: some of {field} is lost: the draft reads {ours}, and the"
                f" generic template {theirs}"
            )


def _is_lost(field: str, ours: Article, theirs: Article) -> bool:
    """Whether a value is gone or another one; what the draft reads besides is no loss."""
    mine, other = getattr(ours, field), getattr(theirs, field)
    if field == "published_on" and theirs.published_at is not None:
        return False  # said of the time
    if isinstance(other, tuple):
        return not {_name(each) for each in other} <= {_name(each) for each in mine}
    if isinstance(mine, datetime) and isinstance(other, datetime):
        return abs(mine - other) >= timedelta(minutes=1)  # data has seconds, print has none
    return other is not None and mine != other


def _what(ours: Any, theirs: Any) -> str:
    """Whether less is read, or something else: then either may be right."""
    if isinstance(ours, tuple) and {_name(each) for each in ours} <= {
        _name(each) for each in theirs
    }:
        return "is lost"
    return "differs" if ours else "is lost"


def _name(value: Any) -> str:
    return str(getattr(value, "name", value)).casefold()


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        text = ", ".join(str(getattr(each, "name", each)) for each in value)
    else:
        text = str(value or "")
    return f"{text[:_LONGEST]!r}" if text else "nothing"


def on_pages(numbers: Sequence[int]) -> str:
    """Return the numbers of pages in words, as "pages 1, 3"."""
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"
