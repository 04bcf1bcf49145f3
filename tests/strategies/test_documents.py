"""The invented pages are what they claim to be: varied, repeatable, and true to their lines."""

from __future__ import annotations

import random

import pytest
from hypothesis import given

from newsclean.testing import FlatDocument, Writer, fold, random_document
from newsclean.testing.layouts import is_decidable
from newsclean.testing.strategies import flattened_documents, messy_documents, raw_text

_PAGES = 300


def pages() -> list[FlatDocument]:
    return [random_document(seed) for seed in range(_PAGES)]


def test_a_role_that_no_line_can_have_is_refused() -> None:
    document = random_document(7)
    assert document.truths("body")
    with pytest.raises(ValueError, match="role must be one of 'title', 'lead', 'body'"):
        document.truths("boddy")  # type: ignore[arg-type]


@given(flattened_documents())
def test_every_truth_stands_in_the_page(document: FlatDocument) -> None:
    text = fold(document.text)
    for line in document.lines:
        assert fold(line.truth) in text
        assert fold(line.text) in text


@given(flattened_documents())
def test_the_story_ends_in_prose(document: FlatDocument) -> None:
    body = [line for line in document.lines if line.role == "body"]
    assert body[-1].kind in ("paragraph", "sign-off-glued", "cut")


@given(flattened_documents())
def test_a_reader_could_decide(document: FlatDocument) -> None:
    layout = document.layout
    assert all(is_decidable(box, layout) for box in layout.boxes)


@given(messy_documents(), raw_text())
def test_damaged_pages_are_strings(text: str, raw: str) -> None:
    assert isinstance(text, str)
    assert isinstance(raw, str)


def test_equal_seeds_give_equal_pages() -> None:
    assert random_document(7) == random_document(7)


def test_pages_do_not_look_alike() -> None:
    documents = pages()
    assert len({document.text for document in documents}) == _PAGES
    prose = [line.truth for page in documents for line in page.lines if line.kind == "paragraph"]
    assert len(set(prose)) > 0.9 * len(prose)


def test_pages_show_every_kind_of_line() -> None:
    kinds = {(line.role, line.kind) for page in pages() for line in page.lines}
    for wanted in (
        ("title", "title"),
        ("body", "heading"),
        ("body", "question"),
        ("body", "list_item"),
        ("body", "cut"),
        ("caption", "plain"),
        ("caption", "bracket, printed twice"),
        ("related", "teaser"),
        ("related", "date"),
        ("related", "caption"),
        ("junk", "menu"),
        ("junk", "masthead"),
        ("junk", "image-name"),
    ):
        assert wanted in kinds


def test_headlines_are_headlines() -> None:
    for seed in range(_PAGES):
        headline = Writer(random.Random(seed)).headline()  # noqa: S311
        assert 6 <= len(headline.split()) <= 18
        assert not headline.endswith(".")


def test_cards_are_about_something_else() -> None:
    for page in pages():
        story = {line.truth for line in page.lines if line.role in ("title", "lead", "body")}
        assert not story & {
            line.text
            for line in page.lines
            if line.kind in ("title", "teaser") and line.role == "related"
        }
