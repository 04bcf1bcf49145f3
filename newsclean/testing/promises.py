"""What newsclean promises about every result, as checks that anyone can run on their own pages.

Each check takes a document and its extraction and returns what is wrong, an empty list if nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import unescape

from newsclean.article import Article
from newsclean.extraction import Extraction, Removed
from newsclean.testing.compare import fold

__all__ = ["find_invented", "find_unaccounted", "returned_strings", "story_texts"]


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


def find_invented(text: str, extraction: Extraction) -> list[str]:
    """Find returned strings that do not stand in the text, and body blocks out of its order.

    Args:
        text: The document.
        extraction: Its result.

    Returns:
        What is wrong, a line each; empty where the promise holds.
    """
    if extraction.article is None:
        return []
    if any(note.code == "entities-read" for note in extraction.warnings):
        text = unescape(text)
    seen = _joined(text)
    faults = []
    for name, value in returned_strings(extraction.article):
        if not value.strip():
            faults.append(f"{name} is empty: {value!r}")
        elif _joined(value) not in seen:
            faults.append(f"{name} is not in the document: {value!r}")
    position = 0
    for block in extraction.article.body:
        found = seen.find(_joined(block.text), position)
        if found < 0:
            faults.append(f"body block out of order: {block.text!r}")
        else:
            position = found + len(_joined(block.text))
    return faults


def _joined(text: str) -> str:
    """A text without spaces: pieces of a sentence are joined without any beside marks."""
    return fold(text).replace(" ", "")


def find_unaccounted(text: str, extraction: Extraction) -> list[str]:
    """Find lines of a text that are neither in the article nor, in their place, in `removed`.

    Args:
        text: The document.
        extraction: Its result, with `Options.removed` not "none".

    Returns:
        What is wrong, a line each: lines that vanished, removed blocks without a rule or in a
        wrong place. Empty where the promise holds.
    """
    if extraction.article is None:
        return []
    composed = unicodedata.normalize("NFC", text)
    found = [_misplaced(candidate, extraction) for candidate in (text, composed)]
    if all(found):
        return found[0]
    decoded = composed if found[0] else text
    spans = [(removed.place.start or 0, removed.place.end or 0) for removed in extraction.removed]
    kept = [fold(value) for name, value in returned_strings(extraction.article) if name in _STORY]
    article = extraction.article
    code, lead = _bare(article.lead_prefix or ""), _bare(article.lead or "")
    faults = []
    for start, end in _lines(decoded):
        line = fold(decoded[start:end])
        inside = any(first < end and start < last for first, last in spans)
        held = any(line in value or value in line for value in kept)
        # A lead is returned without its code, which some pages print twice.
        held = held or (bool(code) and _bare(line).replace(code, "") in lead)
        if line and not inside and not held:
            faults.append(f"line vanished: {decoded[start:end]!r}")
    return faults


def _bare(text: str) -> str:
    """Letters and digits alone, without the marks that stand around a code."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


_STORY = ("title", "lead", "body")


def _misplaced(text: str, extraction: Extraction) -> list[str]:
    """What is wrong with the places of removed blocks, if they count in this form of the text."""
    faults = ((_fault_of(text, removed), removed) for removed in extraction.removed)
    return [f"{fault}: {removed!r}" for fault, removed in faults if fault]


def _fault_of(text: str, removed: Removed) -> str | None:
    start, end = removed.place.start, removed.place.end
    if not removed.rule:
        return "removed without a rule"
    if start is None or end is None:
        return "removed without a place"
    if not 0 <= start <= end <= len(text):
        return "removed outside of the text"
    stands, told = _joined(text[start:end]), _joined(removed.text)
    return None if stands == told else "removed block elsewhere"


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)
