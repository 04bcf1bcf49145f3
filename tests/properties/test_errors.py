"""Promise 6: only `NewscleanError` escapes `clean`; content alone never raises from `extract`."""

from __future__ import annotations

from contextlib import suppress
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing.strategies import messy_documents, raw_text

Kind = Literal["auto", "html", "text", "markdown"]
KINDS: tuple[Kind, ...] = ("auto", "text")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1258", "latin-1")


@given(st.one_of(raw_text(), messy_documents()), st.sampled_from(KINDS))
def test_no_text_raises(text: str, kind: Kind) -> None:
    extraction = newsclean.extract(text, kind=kind)
    assert (extraction.article is None) == (extraction.failure is not None)
    with suppress(newsclean.NewscleanError):
        newsclean.clean(text, kind=kind)


@given(st.binary(max_size=200), st.sampled_from(KINDS))
def test_no_bytes_raise(content: bytes, kind: Kind) -> None:
    extraction = newsclean.extract(content, kind=kind)
    assert (extraction.article is None) == (extraction.failure is not None)
    with suppress(newsclean.NewscleanError):
        newsclean.clean(content, kind=kind)


@given(messy_documents(), st.sampled_from(ENCODINGS), st.integers(0, 50))
def test_no_encoding_raises(text: str, encoding: str, cut: int) -> None:
    content = text.encode(encoding, errors="ignore")[cut:]
    extraction = newsclean.extract(content, kind="text")
    assert (extraction.article is None) == (extraction.failure is not None)
    with suppress(newsclean.NewscleanError):
        newsclean.clean(content, kind="text")


@given(raw_text())
def test_clean_and_extract_agree(text: str) -> None:
    extraction = newsclean.extract(text, kind="text")
    if extraction.failure is None:
        assert newsclean.clean(text, kind="text") == extraction.article
    else:
        with pytest.raises(newsclean.NewscleanError) as caught:
            newsclean.clean(text, kind="text")
        assert caught.value.code == extraction.failure.code
