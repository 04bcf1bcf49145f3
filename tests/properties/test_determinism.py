"""Promise 3: same input and options, same output: in any order, thread or process."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import TEMPLATES, random_document, random_page
from newsclean.testing.strategies import messy_documents, raw_text

_PROGRAM = """
import hashlib, sys
import newsclean
from newsclean.testing import TEMPLATES, random_document, random_page
digest = hashlib.sha256()
for seed in range(int(sys.argv[1])):
    page = random_page(TEMPLATES[seed % len(TEMPLATES)], seed).html
    for content in (random_document(seed).text, page):
        digest.update(newsclean.extract(content).model_dump_json().encode())
print(digest.hexdigest())
"""
_PAGES = 25


def clean_all(texts: Sequence[str]) -> list[str]:
    return [newsclean.extract(text, kind="text").model_dump_json() for text in texts]


@given(st.lists(st.one_of(messy_documents(), raw_text()), min_size=2, max_size=5), st.data())
def test_neither_order_nor_history_matters(texts: list[str], data: st.DataObject) -> None:
    first = dict(zip(texts, clean_all(texts), strict=True))
    again = data.draw(st.permutations(texts))
    assert clean_all(again) == [first[text] for text in again]


def test_threads_agree() -> None:
    texts = [random_document(seed).text for seed in range(_PAGES)]
    pages = [random_page(template, 1).html for template in TEMPLATES]
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(clean_pages, [[*texts, *pages]] * 8))
    assert all(result == results[0] for result in results)


def clean_pages(contents: Sequence[str]) -> list[str]:
    return [newsclean.extract(content).model_dump_json() for content in contents]


@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_processes_agree_under_any_hash_seed(hash_seed: str) -> None:
    digest = hashlib.sha256()
    for seed in range(_PAGES):
        page = random_page(TEMPLATES[seed % len(TEMPLATES)], seed).html
        for content in (random_document(seed).text, page):
            digest.update(newsclean.extract(content).model_dump_json().encode())
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(_PAGES)],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "TZ": "America/Lima"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == digest.hexdigest()


@given(messy_documents())
def test_results_survive_json(text: str) -> None:
    extraction = newsclean.extract(text, kind="text")
    again = newsclean.Extraction.model_validate(json.loads(extraction.model_dump_json()))
    assert again == extraction
