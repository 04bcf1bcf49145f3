"""Flattened text that is a list of articles."""

from __future__ import annotations

import pytest

import newsclean
from tests.stories import CARDS, LEAD, STORY, TITLE, page

TEASERS = page(*[f"VOV.VN - {card.teaser}" for card in CARDS])
TAGGED = (
    "https://mau.example/tu-khoa/trong-cay-tag120?page=2",
    "https://mau.example/trong-cay-tag120.html",
    "https://mau.example/trong-cay-ptag.html",
    "https://mau.example/tags/trong-cay.htm",
)


def refused_as(document: str, url: str | None = None) -> str | None:
    result = newsclean.extract(document, kind="text", url=url)
    return None if result.article is not None else result.page_type


def test_teasers_alone_are_a_list() -> None:
    assert refused_as(TEASERS) == "list"
    with pytest.raises(newsclean.NotAnArticle, match="code"):
        newsclean.clean(TEASERS, kind="text")


@pytest.mark.parametrize("url", TAGGED)
def test_the_address_of_a_tag_is_that_of_a_list(url: str) -> None:
    assert refused_as(page(TITLE, LEAD, *STORY), url) == "tag"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://mau.example/trong-cay-post120.html",
        "https://mau.example/the-thao/vantage-2024.html",
        "https://mau.example/tu-khoa",
        "not an address",
    ],
)
def test_other_addresses_refuse_nothing(url: str | None) -> None:
    assert refused_as(page(TITLE, LEAD, *STORY), url) is None


@pytest.mark.parametrize("lines", [(TITLE,), (STORY[0],), ("An Bình",)])
def test_a_line_without_a_code_may_be_a_story(lines: tuple[str, ...]) -> None:
    assert refused_as(page(*lines, TEASERS)) is None
    assert refused_as(page(TEASERS, *lines)) is None


def test_a_headline_may_end_in_the_word_tag() -> None:
    address = "https://mau.example/news/behind-the-price-tag/"
    assert (
        newsclean.extract(page(TITLE, LEAD, *STORY), kind="text", url=address).article is not None
    )


def test_a_story_between_records_of_json_is_one() -> None:
    record = '{"@type": "NewsArticle", "name": "Mẫu"}'
    text = "\n".join((record, record, TITLE, LEAD, *STORY, record))
    article = newsclean.extract(text, kind="text").article
    assert article is not None
    assert STORY[0] in article.text
