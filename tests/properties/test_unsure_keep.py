"""Promise 7: losing a sentence of the story is worse than leaving a teaser in."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import FlatDocument, Line, fold, render
from newsclean.testing.strategies import flattened_documents, prose_paragraphs

SEEDS = st.integers(0, 1_000_000)


def story_lines(document: FlatDocument, lines: tuple[Line, ...]) -> list[str]:
    """The kept blocks that belong to the story; stray teasers are the benchmark's business."""
    article = newsclean.extract(printed(document, lines), kind="text").article
    truths = {fold(line.truth) for line in lines if line.role in ("lead", "body")}
    blocks = [] if article is None else article.body
    return [fold(block.text) for block in blocks if fold(block.text) in truths]


def gaps(document: FlatDocument) -> list[int]:
    """Indexes of body lines that follow another body line: places inside the story."""
    pairs = zip(document.lines, document.lines[1:], strict=False)
    return [
        index
        for index, (before, line) in enumerate(pairs, start=1)
        if before.role == line.role == "body" and before.kind == line.kind == "paragraph"
    ]


def pairs(text: str) -> set[tuple[str, str]]:
    words = text.casefold().split()
    return set(pairwise(words))


def says_again(one: str, other: str) -> bool:
    """Whether half of a text, by pairs of words, stands in another."""
    found = pairs(one)
    return 2 * len(found & pairs(other)) >= len(found)


def is_new(prose: str, lines: tuple[Line, ...]) -> bool:
    """Whether prose and the lines of a story do not say each other again.

    Invented prose knows some sixty patterns of sentences, and so repeats itself where reporters do
    not. A line that says what another one says is the caption of a picture, to any reader.
    """
    truths = [line.truth for line in lines if line.role in ("lead", "body")]
    return not any(says_again(prose, truth) or says_again(truth, prose) for truth in truths)


def printed(document: FlatDocument, lines: tuple[Line, ...]) -> str:
    return render(lines, replace(document.layout, noise=()), Random(0))  # noqa: S311


@given(flattened_documents(), prose_paragraphs(), SEEDS)
def test_an_inserted_paragraph_is_kept(document: FlatDocument, prose: str, seed: int) -> None:
    places = gaps(document)
    assume(places and is_new(prose, document.lines))
    at = places[seed % len(places)]
    new = replace(document.lines[at], text=prose, truth=prose)
    before = story_lines(document, document.lines)
    after = story_lines(document, (*document.lines[:at], new, *document.lines[at:]))
    assert fold(prose) in after
    after.remove(fold(prose))
    assert after == before


@given(flattened_documents(), prose_paragraphs(1), SEEDS)
def test_an_inserted_sentence_is_kept(document: FlatDocument, prose: str, seed: int) -> None:
    places = gaps(document)
    assume(places)
    at = places[seed % len(places)] - 1
    old = document.lines[at]
    new = replace(old, text=f"{old.text} {prose}", truth=f"{old.truth} {prose}")
    above, below = document.lines[:at], document.lines[at + 1 :]
    assume(is_new(prose, document.lines) and is_new(new.truth, (*above, *below)))
    before = story_lines(document, document.lines)
    after = story_lines(document, (*above, new, *below))
    longer = {fold(old.truth): fold(new.truth)}
    assert after == [longer.get(text, text) for text in before]


@given(flattened_documents())
def test_no_line_of_the_story_is_lost(document: FlatDocument) -> None:
    article = newsclean.extract(document.text, kind="text").article
    assert article is not None
    kept = fold(article.text)
    for truth in (*document.truths("lead"), *document.truths("body")):
        assert fold(truth) in kept
