"""Feeds, sitemaps and JSON are refused, with what to hand over instead; pages never are."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.read import Kind
from newsclean.testing import random_page
from tests.stories import LEAD, STORY, TITLE, page

ITEM = f"<item><title>{TITLE}</title><description><![CDATA[<p>{LEAD}</p>]]></description></item>"
ENTRY = f"<entry><title>{TITLE}</title><content type='html'>&lt;p&gt;{LEAD}</content></entry>"
ADDRESS = "<url><loc>https://songxanh.example/1</loc><lastmod>2026-03-03</lastmod></url>"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
RECORD = {"url": "https://songxanh.example/1", "html": f"<h1>{TITLE}</h1><p>{LEAD}</p>"}


def json_line(**fields: object) -> str:
    return json.dumps({**RECORD, **fields}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (f"{XML}<rss version='2.0'><channel>{ITEM * 8}</channel></rss>", "feed"),
        (f"<rss><channel>{ITEM}</channel></rss>", "feed"),
        (f"{XML}<feed xmlns='http://www.w3.org/2005/Atom'>{ENTRY * 5}</feed>", "feed"),
        (f"{XML}<rdf:RDF xmlns='http://purl.org/rss/1.0/'>{ITEM * 3}</rdf:RDF>", "feed"),
        (f"{XML}<?xml-stylesheet href='/a.xsl'?>\n<!-- <html> -->\n<rss>{ITEM}</rss>", "feed"),
        (f"<!-- made by a tool --><rss>{ITEM}</rss>", "feed"),
        (f"{XML}<urlset>{ADDRESS * 5}</urlset>", "sitemap"),
        (f"\ufeff\n{XML}<sitemapindex><sitemap/></sitemapindex>", "sitemap"),
        (f"{XML}<URLSET\nxmlns='x'>{ADDRESS}</URLSET>", "sitemap"),
        (json_line(), "JSON"),
        (f"{json_line()}\n{json_line(url=2)}\n", "JSON"),
        (f"\n{json_line()}\n\n{json_line(url=2)[:-30]}", "JSON"),
        (json.dumps(RECORD, indent=2), "JSON"),
        (json.dumps([RECORD, RECORD], indent=2, ensure_ascii=False), "JSON"),
    ],
)
@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("kind", ["auto", "html", "text", "markdown"])
def test_files_of_records_are_refused(
    document: str, word: str, kind: Kind, *, as_bytes: bool
) -> None:
    given = document.encode() if as_bytes else document
    result = newsclean.extract(given, url="https://vov.vn/tin.rss", kind=kind)
    assert result.failure is not None
    assert result.failure.code == "not-an-article"
    assert word in result.failure.message
    assert "hand over the page" in result.failure.message
    assert result.page_type == ("empty" if word == "JSON" else "list")
    assert result.detection is not None
    assert result.detection.publisher == "vov"
    with pytest.raises(newsclean.NotAnArticle, match=word):
        newsclean.clean(given, kind=kind)


STORY_HTML = "".join(f"<p>{each}</p>" for each in (LEAD, *STORY))
LINKED_DATA = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Tin"}'


@pytest.mark.parametrize(
    "document",
    [
        page(LINKED_DATA, TITLE, LEAD, *STORY),
        page(LINKED_DATA, LINKED_DATA, TITLE, LEAD, *STORY),
        page("[Ảnh]", TITLE, LEAD, *STORY),
        page("{Tin nóng}", TITLE, LEAD, *STORY),
        page("[1] [2] [3]", TITLE, LEAD, *STORY),
        page("[" * 100_000, TITLE, LEAD, *STORY),
        page('{"a":' * 50_000, TITLE, LEAD, *STORY),
        f"{LINKED_DATA}<html><body><h1>{TITLE}</h1>{STORY_HTML}</body></html>",
        f"{XML}<!DOCTYPE html><html><body><h1>{TITLE}</h1>{STORY_HTML}</body></html>",
        f"<!-- <rss> --><html><body><h1>{TITLE}</h1>{STORY_HTML}</body></html>",
        f"<html><body><feed></feed><h1>{TITLE}</h1>{STORY_HTML}</body></html>",
        f"<feeds></feeds><h1>{TITLE}</h1>{STORY_HTML}",
        f"<rss-menu></rss-menu><h1>{TITLE}</h1>{STORY_HTML}",
    ],
)
def test_pages_and_texts_that_begin_alike_are_not(document: str) -> None:
    assert newsclean.clean(document).body


def test_a_random_page_is_none() -> None:
    for seed in range(20):
        page = random_page("vov-2020", seed).html
        assert newsclean.extract(XML + page).article == newsclean.extract(page).article


def test_a_large_sitemap_is_told_for_what_it_is() -> None:
    result = newsclean.extract(f"{XML}<urlset>{ADDRESS * 60_000}</urlset>")
    assert result.failure is not None
    assert "sitemap" in result.failure.message


WET = (
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://songxanh.example/1\r\n"
    "WARC-Date: 2026-03-02T01:46:00Z\r\nContent-Type: text/plain\r\n\r\n"
)
PLAIN = page(TITLE, LEAD, *STORY)


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (WET + PLAIN, "web archive"),
        (repr(PLAIN.encode()), "the bytes"),
        (repr(f"<h1>{TITLE}</h1><p>'{LEAD}'</p>".encode()), "the bytes"),
        (json.dumps(PLAIN), "json.loads"),
        (json.dumps(f"<h1>{TITLE}</h1><p>{LEAD}</p>"), "json.loads"),
        (json.dumps(PLAIN, ensure_ascii=False) + "\n", "json.loads"),
    ],
)
@pytest.mark.parametrize("kind", ["auto", "html", "text", "markdown"])
def test_what_is_written_as_something_else_is_refused(document: str, word: str, kind: Kind) -> None:
    with pytest.raises(newsclean.NotAnArticle, match=word):
        newsclean.clean(document, kind=kind)


@pytest.mark.parametrize(
    "opening",
    [
        '"Sông là của chung", ông Lúa nói.',
        'b"t" là hai chữ cái trong sách.',
        '"Sông \\n" là một dòng',
        "WARC/1.0 là tên một dạng tệp.",
        "b'",
        '"',
    ],
)
def test_a_text_that_begins_so_is_a_text(opening: str) -> None:
    for document in (page(opening, LEAD, *STORY), f"{opening}\n{PLAIN}", f"{opening} {LEAD}"):
        assert newsclean.extract(document).failure is None, document
    quoted = f'"{LEAD} {STORY[0]}"'
    assert newsclean.extract(quoted).failure is None
