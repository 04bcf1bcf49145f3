"""The least programs read what is there; no test looks at a clock."""

from __future__ import annotations

import pytest

import newsclean
from benchmarks.inputs import html_page, seeds
from benchmarks.speed.figures import BUILT, GENERIC, LAYOUTS
from benchmarks.speed.least import least_program


@pytest.mark.parametrize("template", [*LAYOUTS, GENERIC])
def test_least_program_of_a_page_reads_its_story_and_statements(template: str) -> None:
    page = html_page(template, BUILT)
    article = newsclean.clean(page)
    read = least_program(page)(page)
    texts = {" ".join(text.split()) for text in read.texts}
    assert article.body
    assert {block.text for block in article.body if block.kind == "paragraph"} <= texts
    assert any(isinstance(each, dict) and "property" in each for each in read.beside)
    assert read.article == article


def test_least_program_of_a_known_layout_reads_headline_and_lead_too() -> None:
    page = html_page(LAYOUTS[0], BUILT)
    article = newsclean.clean(page)
    texts = " ".join(" ".join(least_program(page)(page).texts).split())
    assert article.title
    assert article.lead
    assert article.title in texts
    assert article.lead in texts
    assert "Mới nhất" not in texts  # a box beside the story


def test_least_program_of_an_unknown_layout_sees_each_class() -> None:
    page = html_page(GENERIC, BUILT)
    classes, *_ = least_program(page)(page).beside
    assert {"menu", "box", "links", None} <= classes


@pytest.mark.parametrize("name", seeds())
def test_least_program_of_a_text_reads_its_lines(name: str) -> None:
    page = seeds()[name]
    article = newsclean.clean(page)
    keys, captions, _, dates = (read := least_program(page)(page)).beside
    assert article.title in read.texts
    assert article.title is not None
    assert article.title.casefold() in keys
    assert all(caption.endswith(")") for caption in captions)
    assert all(date in page.decode() for date in dates)
    assert read.article == article


def test_least_program_of_a_page_without_an_article_gives_an_empty_one() -> None:
    page = b"<html><head><title>404</title></head><body><p>Not found.</p></body></html>"
    read = least_program(page)(page)
    assert read.texts == ["Not found."]
    assert read.article == newsclean.Article()
