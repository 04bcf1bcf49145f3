"""Promise 4: cleaning a cleaned article again changes nothing."""

from __future__ import annotations

from hypothesis import given

import newsclean
from newsclean.testing import FlatDocument
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import flattened_documents, messy_documents, raw_text


def check_stable(text: str) -> None:
    article = newsclean.extract(text, kind="text").article
    if article is None or not article.to_text().strip():
        return
    again = newsclean.clean(article.to_text(), kind="text")
    assert story_texts(again) == story_texts(article)


@given(flattened_documents())
def test_invented_pages_are_stable(document: FlatDocument) -> None:
    check_stable(document.text)


@given(messy_documents())
def test_damaged_pages_are_stable(text: str) -> None:
    check_stable(text)


@given(raw_text())
def test_any_text_is_stable(text: str) -> None:
    check_stable(text)
