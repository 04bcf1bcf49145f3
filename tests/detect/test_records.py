"""Feeds, sitemaps and records are refused, with what to hand over instead; pages never are."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    assert result.page_type == "no-page"
    assert result.detection is not None
    assert result.detection.publisher == "vov"
    with pytest.raises(newsclean.NotAnArticle, match=word):
        newsclean.clean(given, kind=kind)


PAGE = f"<html><body><h1>{TITLE}</h1><p>{LEAD}</p></body></html>"
ROWS = [("https://songxanh.example/1", TITLE, page(LEAD, *STORY)), ("/2", TITLE, LEAD)]


def table(names: Iterable[str], rows: Iterable[Iterable[str]], delimiter: str = ",") -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows([names, *rows])
    return written.getvalue()


@pytest.mark.parametrize(
    "document",
    [
        table(["url", "title", "text"], ROWS),
        table(["url", "title", "text"], ROWS, ";"),
        table(["url", "title", "text"], ROWS, "\t"),
        table(["Đường dẫn", "Tiêu đề", "Nội dung"], ROWS),
        table(["link", "tieu_de", "noi_dung"], ROWS),
        table(["", "title", "content"], [("0", *row[1:]) for row in ROWS]),
        table(["id", "html"], [("1", PAGE), ("2", PAGE)]),
        table(["text", "label"], [(LEAD, "1"), (TITLE, "0")]),
        table(["ma", "noi_dung"], [("1", LEAD), ("2", TITLE)], ";"),
        table(["key", "page"], [("1", PAGE), ("2", PAGE)]),
        table(["url", "html"], [("1", PAGE * 500), ("2", PAGE)]),
        table(["url", "title", "text"], ROWS).replace("\r\n", "\n"),
        "\ufeff" + table(["url", "title", "text"], ROWS),
        'url,title,text\n/1,Tin,"' + "\n".join(STORY) * 300,
    ],
)
@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("kind", ["auto", "html", "text", "markdown"])
def test_tables_are_refused(document: str, kind: Kind, *, as_bytes: bool) -> None:
    result = newsclean.extract(document.encode() if as_bytes else document, kind=kind)
    assert result.failure is not None
    assert result.failure.message == (
        "the document is a table (CSV), and no page: hand over the page that each row holds"
    )
    assert (result.failure.code, result.page_type) == ("not-an-article", "no-page")


NAMES = st.sampled_from(["url", "title", "text", "Ngày đăng", "tac_gia", "html", "id"])
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@given(st.lists(NAMES, min_size=2, max_size=5, unique=True), st.data())
def test_any_table_with_names_of_fields_is_refused(names: list[str], data: st.DataObject) -> None:
    row = st.lists(CELLS, min_size=len(names), max_size=len(names))
    rows = data.draw(st.lists(row, min_size=1, max_size=3))
    result = newsclean.extract(table(names, rows, data.draw(st.sampled_from(",;\t"))))
    assert result.failure is not None
    assert "table" in result.failure.message


@pytest.mark.parametrize(
    "document",
    [
        f"{XML}<tin><bai><tieude>{TITLE}</tieude><noidung>{LEAD}</noidung></bai></tin>",
        f"<records><record><url>/1</url><content>{LEAD}</content></record></records>",
        f"{XML}<articles>\n<article id='1'><title>{TITLE}</title><text>{LEAD}</text></article>",
        f"{XML}<data><articles><item><title>{TITLE}</title><body><p>{LEAD}</p></body></item>",
        f"<add><doc><field name='title'>{TITLE}</field><field name='content'>{LEAD}</field></doc>",
        f"{XML}<mediawiki><page><title>{TITLE}</title><id>1</id></page></mediawiki>",
        f"{XML}<root><row><html><![CDATA[{PAGE}]]></html><url>/1</url></row></root>",
        f"{XML}<dc:records><dc:title>{TITLE}</dc:title><dc:date>2026</dc:date></dc:records>",
    ],
)
@pytest.mark.parametrize("kind", ["auto", "html", "text", "markdown"])
def test_records_of_xml_are_refused(document: str, kind: Kind) -> None:
    with pytest.raises(newsclean.NotAnArticle, match="XML records, and no page: hand over"):
        newsclean.clean(document.encode(), kind=kind)


@pytest.mark.parametrize("record", [RECORD, [RECORD, RECORD], {"text": LEAD, "tags": [TITLE]}])
def test_a_record_as_python_prints_it_is_refused(record: object) -> None:
    with pytest.raises(newsclean.NotAnArticle, match="what Python prints of a record"):
        newsclean.clean(str(record))


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
        f"<app-root><content><h1>{TITLE}</h1>{STORY_HTML}</content><title></title></app-root>",
        f"<article><title>{TITLE}</title><h1>{TITLE}</h1><content>{STORY_HTML}</content></article>",
        f"<tin><h1>{TITLE}</h1>{STORY_HTML}</tin>",
        f"<svg><path d='M0 0'/></svg><h1>{TITLE}</h1>{STORY_HTML}",
        f"<svg><path d='M0 0'/></svg><h1>{TITLE}</h1>{STORY_HTML}<svg><path d='M0 0'/></svg>",
        f"{XML}<nitf><head><title>{TITLE}</title></head><body><byline>Hà My</byline>{STORY_HTML}",
        page("{'", TITLE, LEAD, *STORY),
        page("Tiêu đề, nội dung", TITLE, LEAD, *STORY),
        page("Tiêu đề, nội dung", TITLE, LEAD, *STORY).replace("\n\n", "\n"),
        page("Tác giả; ngày đăng", "Hà My; 2/3/2026 tại Hạ Trầu; bờ sông", LEAD, *STORY),
        page("Nguồn, ảnh và video", f"{TITLE}, {TITLE}", LEAD, *STORY),
        page("Title, text", LEAD, *STORY),
        page("text,label", "Sáng nay, cầu mở.", LEAD, *STORY),
        page("Ảnh,video", "Cầu,sông", LEAD, *STORY),
        page("Ảnh,text", LEAD.replace(",", ""), *STORY),
        page("title\ttext"),
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


@pytest.mark.parametrize(
    ("document", "word"),
    [
        ('<svg xmlns="http://www.w3.org/2000/svg"><text>Tin</text></svg>', "SVG"),
        (f"{XML}<!-- a --><svg><title>Tin</title><p>Tin</p></svg>", "SVG"),
        (f"{XML}<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>", "XML"),
        (f"{XML}<root><a>1</a></root>", "XML"),
    ],
)
@pytest.mark.parametrize("kind", ["auto", "html", "text"])
def test_drawings_and_other_xml_are_refused(document: str, word: str, kind: Kind) -> None:
    with pytest.raises(newsclean.NotAnArticle, match=word) as caught:
        newsclean.clean(document.encode(), kind=kind)
    assert caught.value.page_type == "no-page"


@pytest.mark.parametrize("gap", ["null", "None", " nan\n", "N/A", "undefined", "<NA>", "\ufeffNaN"])
def test_what_stands_for_no_value_is_no_page(gap: str) -> None:
    assert newsclean.extract(gap).page_type == "no-page"
    assert newsclean.extract(gap.encode(), kind="html").page_type == "no-page"


@pytest.mark.parametrize(
    "said",
    [
        "404",
        "Not Found",
        "404 page not found\n",
        "403 Forbidden",
        "Access Denied.",
        "error code: 1020",
        "HTTP/1.1 502 Bad Gateway",
        "502 - Bad Gateway",
        "Too Many Requests",
        "no healthy upstream",
        "Internal Server Error",
    ],
)
def test_the_few_words_of_a_server_are_no_article(said: str) -> None:
    assert newsclean.extract(said).page_type == "error"


@pytest.mark.parametrize(
    "text",
    ["Nil admirari", "404 người", "Found in sea", "None of the above", "Access", "1.020 tỷ"],
)
def test_other_short_texts_are_kept(text: str) -> None:
    assert newsclean.extract(text).failure is None


@pytest.mark.parametrize("title", ["None", "Not Found", "404"])
def test_a_text_of_newsclean_is_read_whatever_it_says(title: str) -> None:
    own = newsclean.Article(title=title).to_text()
    assert newsclean.clean(own, kind="text").title == title
