"""What newsclean promises about every result, as checks that anyone can run on their own pages.

Each check takes a document and its extraction and raises `AssertionError` with the offending text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newsclean.article import Article
from newsclean.extraction import Extraction, Removed
from newsclean.testing.compare import fold

__all__ = ["check_all_accounted", "check_nothing_invented", "returned_strings", "story_texts"]


def story_texts(article: Article) -> tuple[str | None, str | None, tuple[str, ...]]:
    """What must survive a second cleaning.

    Args:
        article: A cleaned article.

    Returns:
        Title, lead (each a string or None) and the texts of the body (a tuple of strings).
    """
    return article.title, article.lead, tuple(block.text for block in article.body)


def returned_strings(article: Article) -> Iterator[tuple[str, str]]:
    """Iterate over the strings that an article took from its document.

    Args:
        article: A cleaned article.

    Yields:
        Name of the field and the string.
    """
    for name in (
        "title",
        "kicker",
        "lead",
        "lead_prefix",
        "published_raw",
        "modified_raw",
        "section",
    ):
        value = getattr(article, name)
        if value is not None:
            yield name, value
    for name in ("authors", "tags"):
        yield from ((name, value) for value in getattr(article, name))
    yield from (("sources", source.name) for source in article.sources)
    yield from (("body", block.text) for block in article.body)
    for name, fields in (
        ("images", ("alt", "caption", "credit")),
        ("related", ("title", "teaser", "caption")),
    ):
        for item in getattr(article, name):
            values = ((field, getattr(item, field)) for field in fields)
            yield from ((f"{name}.{field}", value) for field, value in values if value is not None)


def check_nothing_invented(text: str, extraction: Extraction) -> None:
    """Check that every returned string stands in the text, and the body in the text's order.

    Args:
        text: The document.
        extraction: Its result.

    Raises:
        AssertionError: A string was invented, or the body was put in another order.
    """
    if extraction.article is None:
        return
    seen = fold(text)
    for name, value in returned_strings(extraction.article):
        assert value.strip(), f"{name} is empty: {value!r}"
        assert fold(value) in seen, f"{name} is not in the document: {value!r}"
    position = 0
    for block in extraction.article.body:
        found = seen.find(fold(block.text), position)
        assert found >= 0, f"body block out of order: {block.text!r}"
        position = found + len(fold(block.text))


def check_all_accounted(text: str, extraction: Extraction) -> None:
    """Check that every line of a text is in the article or among what was removed, in its place.

    Args:
        text: The document.
        extraction: Its result, with `Options.removed` not "none".

    Raises:
        AssertionError: A line vanished, or a removed block names no rule or a wrong place.
    """
    if extraction.article is None:
        return
    decoded = _decoded(text, extraction)
    spans = [_span(decoded, removed) for removed in extraction.removed]
    kept = [fold(value) for name, value in returned_strings(extraction.article) if name in _STORY]
    for start, end in _lines(decoded):
        line = fold(decoded[start:end])
        inside = any(first < end and start < last for first, last in spans)
        held = any(line in value or value in line for value in kept)
        assert not line or inside or held, f"line vanished: {decoded[start:end]!r}"


_STORY = ("title", "lead", "body")


def _decoded(text: str, extraction: Extraction) -> str:
    """The text that the offsets count in: the document itself, or its NFC form."""
    for candidate in (text, unicodedata.normalize("NFC", text)):
        if all(_points_at(candidate, removed) for removed in extraction.removed):
            return candidate
    wrong = next(removed for removed in extraction.removed if not _points_at(text, removed))
    raise AssertionError(f"removed block is not at its place: {wrong!r}")


def _points_at(text: str, removed: Removed) -> bool:
    start, end = _span(text, removed)
    return fold(text[start:end]) == fold(removed.text)


def _span(text: str, removed: Removed) -> tuple[int, int]:
    start, end = removed.place.start, removed.place.end
    assert removed.rule, f"removed without a rule: {removed!r}"
    assert start is not None and end is not None, f"removed without a place: {removed!r}"  # noqa: PT018
    assert 0 <= start <= end <= len(text), f"removed outside of the text: {removed!r}"
    return start, end


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)
