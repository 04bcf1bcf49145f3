"""The promises on pages: whole, damaged, and no pages at all."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Options
from newsclean.testing import TEMPLATES, HtmlPage, random_page
from newsclean.testing.markup.walk import texts_of
from newsclean.testing.page_promises import find_page_invented, find_page_unaccounted
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import damaged_pages, html_pages, raw_markup

PAGE = Options(removed="page")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1258", "latin-1")


Texts = tuple[str | None, str | None, tuple[str, ...]]


def twice(content: str | bytes, url: str | None = None) -> tuple[Texts | None, Texts | None]:
    """Title, lead and body of a page, and those of the text that it was written as."""
    article = newsclean.extract(content, kind="html", url=url).article
    if article is None or not article.to_text().strip():
        return None, None
    again = newsclean.clean(article.to_text(), kind="text")
    return story_texts(article), story_texts(again)


@given(html_pages())
def test_nothing_is_invented_on_pages(page: HtmlPage) -> None:
    assert not find_page_invented(page.html, newsclean.extract(page.html, url=page.url))


@given(damaged_pages())
def test_nothing_is_invented_on_damaged_pages(html: str) -> None:
    assert not find_page_invented(html, newsclean.extract(html, kind="html"), ordered=False)


@given(html_pages())
def test_nothing_vanishes_from_the_page(page: HtmlPage) -> None:
    extraction = newsclean.extract(page.html, url=page.url, options=PAGE)
    assert not find_page_unaccounted(texts_of(page.root), extraction)


@given(html_pages())
def test_nothing_vanishes_from_the_region(page: HtmlPage) -> None:
    truth = page.truth
    texts = (truth.title, truth.lead or "", *(block.text for block in truth.body))
    cards = tuple(card.title for card in truth.related)
    captions = tuple(shot.caption for shot in truth.images)
    extraction = newsclean.extract(page.html, url=page.url)
    assert not find_page_unaccounted((*texts, *cards, *captions), extraction)


@pytest.mark.parametrize("removed", ["none", "page"])
@given(html=damaged_pages())
def test_what_is_kept_does_not_depend_on_the_account(removed: str, html: str) -> None:
    account = Options.model_validate({"removed": removed})
    plain = newsclean.extract(html, kind="html").article
    assert newsclean.extract(html, kind="html", options=account).article == plain


@given(html_pages())
def test_pages_are_stable(page: HtmlPage) -> None:
    # Without its address, a page of few sentences may be refused.
    once, again = twice(page.html, page.url)
    assert once is not None
    assert again == once


# Damaged pages are left out: markup keeps a paragraph that is printed twice and a lead that breaks
# off, and flat text drops the one and reads the other as the first paragraph.


@given(raw_markup())
def test_any_markup_is_stable(html: str) -> None:
    once, again = twice(html)
    assert again == once


@given(st.one_of(raw_markup(), damaged_pages()), st.sampled_from(("html", "auto")))
def test_no_markup_raises(html: str, kind: str) -> None:
    chosen = "html" if kind == "html" else "auto"
    extraction = newsclean.extract(html, kind=chosen)  # type: ignore[arg-type]
    assert (extraction.article is None) == (extraction.failure is not None)
    with suppress(newsclean.NewscleanError):
        newsclean.clean(html, kind=chosen)  # type: ignore[arg-type]


@given(damaged_pages(), st.sampled_from(ENCODINGS), st.integers(0, 10_000))
def test_no_bytes_raise(html: str, encoding: str, cut: int) -> None:
    content = html.encode(encoding, errors="ignore")
    extraction = newsclean.extract(content[: cut % (len(content) + 1)], kind="html")
    assert (extraction.article is None) == (extraction.failure is not None)


@given(damaged_pages(), st.lists(st.sampled_from(ENCODINGS), min_size=2, max_size=4))
def test_no_page_in_several_encodings_raises(html: str, encodings: list[str]) -> None:
    size = len(html) // len(encodings) + 1
    parts = [html[at : at + size] for at in range(0, len(html), size)]
    coded = zip(parts, encodings, strict=False)
    content = b"".join(part.encode(encoding, errors="ignore") for part, encoding in coded)
    extraction = newsclean.extract(content, kind="html")
    assert (extraction.article is None) == (extraction.failure is not None)
    newsclean.Extraction.model_validate_json(extraction.model_dump_json())


@given(st.binary(max_size=300))
def test_arbitrary_bytes_never_raise(content: bytes) -> None:
    extraction = newsclean.extract(b"<html><body>" + content, kind="html")
    assert (extraction.article is None) == (extraction.failure is not None)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_page_cut_at_any_byte_never_raises(template: str) -> None:
    content = random_page(template, 1).html.encode()
    for end in range(0, len(content), max(1, len(content) // 60)):
        extraction = newsclean.extract(content[:end])
        assert (extraction.article is None) == (extraction.failure is not None)


@given(st.lists(html_pages(), min_size=2, max_size=3), st.data())
def test_neither_order_nor_history_matters(pages: list[HtmlPage], data: st.DataObject) -> None:
    first = {page.html: newsclean.extract(page.html).model_dump_json() for page in pages}
    for page in data.draw(st.permutations(pages)):
        assert newsclean.extract(page.html).model_dump_json() == first[page.html]
