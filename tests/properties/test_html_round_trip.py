"""What was painted in a layout's markup is what is read from it, as markup and as flat text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Article
from newsclean.testing import TEMPLATES, HtmlPage, fold
from newsclean.testing.promises import returned_strings
from newsclean.testing.strategies import html_pages

_HEADLINE = 26
"""Characters of a title that is told from a heading of a story."""

_LONG = 20
"""Characters from which a text counts as found when it is part of a returned string."""


def read(page: HtmlPage) -> Article:
    return newsclean.clean(page.html, url=page.url)


def folded(*texts: str | None) -> list[str]:
    return [fold(text or "") for text in texts]


def check_story(page: HtmlPage, article: Article) -> None:
    truth = page.truth
    assert (article.template, article.publisher) == (truth.template, truth.publisher)
    assert folded(article.title, article.kicker, article.lead) == folded(
        truth.title, truth.kicker, truth.lead
    )
    assert folded(*(block.text for block in article.body)) == folded(
        *(block.text for block in truth.body)
    )
    kinds = [
        ((block.kind, block.role), (wanted.kind, wanted.role))
        for block, wanted in zip(article.body, truth.body, strict=True)
        if not wanted.bold  # a line set in bold is a heading or a question
    ]
    assert [kind for kind, _ in kinds] == [wanted for _, wanted in kinds]


def check_fields(page: HtmlPage, article: Article) -> None:
    truth = page.truth
    images = [(fold(i.caption or ""), i.credit, i.url) for i in article.images]
    assert images == [(fold(shot.caption), shot.credit, shot.url) for shot in truth.images]
    names = sorted(name.casefold() for name in article.authors)
    assert names == sorted(name.casefold() for name in truth.authors)
    assert sorted(source.name for source in article.sources) == sorted(truth.sources)
    at = article.published_at
    assert (at and at.replace(second=0)) == truth.published
    assert (article.section, article.tags, article.url) == (truth.section, truth.tags, truth.url)
    related = {(fold(link.title), link.url) for link in article.related}
    assert related == {(fold(card.title), card.url) for card in truth.related}


def leaked(page: HtmlPage, article: Article) -> list[str]:
    """The junk of a page that a field of its article is, or holds."""
    returned = [
        fold(value)
        for name, value in returned_strings(article)
        if not name.startswith("related") and name not in ("images.alt", "lead_prefix")
        if not name.endswith("_raw")
    ]
    return [
        junk
        for junk in map(fold, page.truth.junk)
        if junk in returned or (len(junk) >= _LONG and any(junk in text for text in returned))
    ]


@pytest.mark.parametrize("template", TEMPLATES)
@given(data=st.data())
def test_what_is_painted_is_read(template: str, data: st.DataObject) -> None:
    page = data.draw(html_pages(template))
    article = read(page)
    check_story(page, article)
    check_fields(page, article)
    assert leaked(page, article) == []


@given(html_pages())
def test_the_publisher_is_found_without_the_address(page: HtmlPage) -> None:
    detection = newsclean.extract(page.html).detection
    assert detection is not None
    if {"canonical", "og"} & page.options.parts:
        assert detection.publisher == page.truth.publisher
        assert detection.template == page.truth.template
    else:
        assert detection.publisher in (page.truth.publisher, None)


@given(html_pages())
def test_the_story_survives_in_flat_text(page: HtmlPage) -> None:
    article = newsclean.clean(page.text, kind="text")
    kept = fold(article.text)
    prose = [block.text for block in page.truth.body if block.kind != "table_row"]
    # A box without a heading between paragraphs cannot be told from the story by its words.
    if page.truth.headed:
        assert [text for text in prose if fold(text) not in kept] == []


@given(html_pages())
def test_cards_behind_the_story_stay_out_of_flat_text(page: HtmlPage) -> None:
    if not page.truth.headed or "inner_deck" in page.options.parts:
        return
    # A shorter title reads as a heading under which the story goes on: when unsure, it is kept.
    if any(len(card.title) < _HEADLINE for card in page.truth.related):
        return
    article = newsclean.clean(page.text, kind="text")
    kept = {fold(block.text) for block in article.body}
    assert not kept & {fold(card.title) for card in page.truth.related}
