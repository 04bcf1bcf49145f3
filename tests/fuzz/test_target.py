"""What the fuzz target feeds to `extract` is tried here with a few inputs of each kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.testing import random_document, random_page
from newsclean.testing.strategies import raw_markup, raw_text
from tests.fuzz.target import find_faults


@given(st.integers(0, 15), st.one_of(raw_markup(), raw_text(), st.binary(max_size=200)))
def test_the_target_takes_any_bytes(how: int, content: str | bytes) -> None:
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    assert find_faults(bytes([how]) + data) == []


@pytest.mark.parametrize("how", range(16))
def test_the_target_takes_documents(how: int) -> None:
    for content in (random_document(how).text, random_page("vov-2020", how).html, ""):
        assert find_faults(bytes([how]) + content.encode()) == []
    assert find_faults(b"") == []
