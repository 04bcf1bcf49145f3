"""Promise 1: every returned string stands in the input, and the body keeps its order."""

from __future__ import annotations

from hypothesis import given

import newsclean
from newsclean.testing import FlatDocument
from newsclean.testing.promises import find_invented
from newsclean.testing.strategies import flattened_documents, messy_documents, raw_text


@given(flattened_documents())
def test_on_invented_pages(document: FlatDocument) -> None:
    assert not find_invented(document.text, newsclean.extract(document.text, kind="text"))


@given(messy_documents())
def test_on_damaged_pages(text: str) -> None:
    assert not find_invented(text, newsclean.extract(text, kind="text"))


@given(raw_text())
def test_on_any_text(text: str) -> None:
    assert not find_invented(text, newsclean.extract(text, kind="text"))
