"""Pages in other signs, which nobody has read back, and texts that begin like them."""

from __future__ import annotations

import base64
import html
import json
import urllib.parse

import pytest

import newsclean
from newsclean.read import Kind
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY)
PART = "".join(f"<p>{text}</p>" for text in (LEAD, *STORY))
PAGE = f"<!DOCTYPE html>\n<html><body><h1>{TITLE}</h1>{PART}</body></html>"
ESCAPED = json.dumps(PAGE).replace("<", "\\u003c").replace(">", "\\u003e")[1:-1]


@pytest.mark.parametrize(
    ("document", "reader"),
    [
        (base64.b64encode(PAGE.encode()), "base64.b64decode"),
        (base64.encodebytes(PAGE.encode()), "base64.b64decode"),
        (base64.urlsafe_b64encode(PART.encode()), "base64.b64decode"),
        (b"data:text/html;base64," + base64.b64encode(PAGE.encode()), "base64.b64decode"),
        (b"data:text/html;charset=utf-8;base64," + base64.b64encode(PART.encode()), "b64decode"),
        (PAGE.encode().hex().encode(), "bytes.fromhex makes"),
        (rb"\x" + PAGE.encode().hex().encode(), r"bytes.fromhex, without"),
        (html.escape(PAGE).encode(), "html.unescape"),
        (html.escape(html.escape(PAGE)).encode(), "html.unescape"),
        (html.escape(PART).encode(), "html.unescape"),
        (html.escape(f"<div class='a'>{LEAD}<br/>{STORY[0]}").encode(), "html.unescape"),
        (ESCAPED.encode(), "json.loads"),
        (urllib.parse.quote(PAGE).encode(), "urllib.parse.unquote"),
        (urllib.parse.quote_plus(PART).encode(), "urllib.parse.unquote"),
    ],
)
@pytest.mark.parametrize("kind", ["auto", "html", "text"])
def test_a_page_in_other_signs_is_refused_with_what_reads_it(
    document: bytes, reader: str, kind: Kind
) -> None:
    for form in (document, document.decode(), b"\n " + document):
        with pytest.raises(newsclean.NotAnArticle, match=reader) as caught:
            newsclean.clean(form, kind=kind)
        assert caught.value.page_type == "no-page"


@pytest.mark.parametrize(
    "opening",
    [
        "&lt;3 là một hình trái tim.",
        "&lt;b&gt; là thẻ in đậm chữ.",
        "&lt;!-- quảng cáo --&gt;",
        "&lt;br&gt;",
        "ngay-hoi-trong-cay-ven-song-trau-2026-lan-thu-nam",
        "\\x là hai chữ trong sách.",
        "data: là một từ tiếng Anh.",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA",
        "%3 là một tỷ lệ nhỏ.",
        "-" * 80,
        "=" * 80,
        "_" * 80,
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
        "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
        "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789",
    ],
)
def test_a_text_that_begins_so_is_a_text(opening: str) -> None:
    for document in (page(opening, TITLE, LEAD, *STORY), f"{opening}\n{TEXT}", f"{opening} {LEAD}"):
        assert newsclean.extract(document).failure is None, document


def test_short_lines_of_names_are_a_text() -> None:
    names = "\n".join(("HaNoi", "Hue", "DaNang", "CanTho", "HaiPhong", "VinhLong") * 5)
    assert newsclean.extract(names).failure is None
