"""Promise 7: losing a sentence of the story is worse than leaving a teaser in."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import FlatDocument, Line, fold, render
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import flattened_documents, prose_paragraphs

SEEDS = st.integers(0, 1_000_000)


def body_texts(text: str) -> list[str]:
    article = newsclean.extract(text, kind="text").article
    return [] if article is None else [fold(block.text) for block in article.body]


def gaps(document: FlatDocument) -> list[int]:
    """Indexes of body lines that follow another body line: places inside the story."""
    pairs = zip(document.lines, document.lines[1:], strict=False)
    return [
        index
        for index, (before, line) in enumerate(pairs, start=1)
        if before.role == line.role == "body" and before.kind == line.kind == "paragraph"
    ]


def printed(document: FlatDocument, lines: tuple[Line, ...]) -> str:
    return render(lines, replace(document.layout, noise=()), Random(0))  # noqa: S311


@given(flattened_documents(), prose_paragraphs(), SEEDS)
def test_an_inserted_paragraph_is_kept(document: FlatDocument, prose: str, seed: int) -> None:
    places = gaps(document)
    assume(places)
    at = places[seed % len(places)]
    new = replace(document.lines[at], text=prose, truth=prose)
    before = body_texts(printed(document, document.lines))
    after = body_texts(printed(document, (*document.lines[:at], new, *document.lines[at:])))
    assert fold(prose) in after
    after.remove(fold(prose))
    assert after == before


@given(flattened_documents(), prose_paragraphs(1), SEEDS)
def test_an_inserted_sentence_is_kept(document: FlatDocument, prose: str, seed: int) -> None:
    places = gaps(document)
    assume(places)
    at = places[seed % len(places)]
    old = document.lines[at - 1]
    new = replace(old, text=f"{old.text} {prose}")
    before = body_texts(printed(document, document.lines))
    lines = (*document.lines[: at - 1], new, *document.lines[at:])
    after = body_texts(printed(document, lines))
    expected = [f"{fold(old.text)} {fold(prose)}" if t == fold(old.text) else t for t in before]
    assert after == expected


@given(flattened_documents())
def test_no_line_of_the_story_is_lost(document: FlatDocument) -> None:
    article = newsclean.extract(document.text, kind="text").article
    assert article is not None
    title, lead, body = story_texts(article)
    kept = "\n".join(fold(text or "") for text in (title, lead, *body))
    for truth in (*document.truths("lead"), *document.truths("body")):
        assert fold(truth) in kept
