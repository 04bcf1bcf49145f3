"""Wrong arguments: one clear error that names the argument, from both ways in."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.batch import render_many
from newsclean.errors import PublisherError
from newsclean.registry import default_registry
from newsclean.review import explain, publishers_table, rules_table, scaffold
from newsclean.serialise import (
    frame,
    read_jsonl,
    render,
    to_json_line,
    to_jsonld,
    to_jsonld_script,
    to_markdown,
    write,
)
from newsclean.testing import random_page

PAGE = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh."


@pytest.mark.parametrize("function", [newsclean.clean, newsclean.extract])
@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"kind": "foo"}, ValueError, "kind must be one of 'auto', 'html', 'text', 'markdown'"),
        ({"kind": None}, ValueError, "kind must be one of .*, not None"),
        ({"kind": []}, ValueError, "kind must be one of"),
        ({"url": 5}, TypeError, "url must be str or None, not int"),
        ({"url": float("nan")}, TypeError, "not float; newsclean.Document and extract_many take"),
        ({"url": b"https://example.org"}, TypeError, "url must be str or None, not bytes"),
        ({"options": {"removed": "none"}}, TypeError, "options must be newsclean.Options, not"),
        ({"options": None}, TypeError, "options must be newsclean.Options, not NoneType"),
    ],
)
def test_a_wrong_argument_is_named(
    function: Callable[..., object],
    arguments: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    for document in (PAGE, PAGE.encode(), f"<p>{PAGE}</p>"):
        with pytest.raises(error, match=message):
            function(document, **arguments)


@pytest.mark.parametrize("name", ["klingon", "", "rot13", "hex", "utf-8\x00"])
def test_options_refuse_an_unknown_charset(name: str) -> None:
    with pytest.raises(ValueError, match="unknown charset"):
        newsclean.Options(encoding=name)


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "windows-1258", "utf-16", "utf-32-le", "gbk"])
def test_options_take_any_charset_of_text(name: str) -> None:
    assert newsclean.Options(encoding=name).encoding == name


RESULT: Any = newsclean.extract(PAGE)
ARTICLE: Any = RESULT.article
FORMS = "form must be one of 'jsonl', 'json', 'text', 'markdown', not "


@pytest.mark.parametrize("form", ["xml", None, [], "JSONL"])
@pytest.mark.parametrize(
    "function",
    [
        lambda form: write([RESULT], form),
        lambda form: render(RESULT, form),
        lambda form: frame(["{}"], form),
        lambda form: render_many([PAGE], form),
    ],
)
def test_an_unknown_form_is_refused_at_once(function: Callable[[Any], object], form: Any) -> None:
    with pytest.raises(ValueError, match=f"^{FORMS}") as caught:
        function(form)
    assert not isinstance(caught.value, KeyError)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: to_markdown(RESULT), "article must be newsclean.Article, not Extraction"),
        (lambda: to_jsonld(RESULT), "article must be newsclean.Article, not Extraction"),
        (lambda: to_jsonld_script(None), "article must be newsclean.Article, not NoneType"),  # type: ignore[arg-type]
        (lambda: to_json_line(ARTICLE), "extraction must be newsclean.Extraction, not Article"),
        (lambda: render(ARTICLE, "text"), "extraction must be newsclean.Extraction, not Article"),
        (
            lambda: write(RESULT),
            "extractions must be an iterable of extractions, not one Extraction",
        ),
        (lambda: write(5), "extractions must be an iterable of extractions, not int"),  # type: ignore[arg-type]
        (lambda: list(write([RESULT, ARTICLE])), r"extractions\[1\] must be newsclean.Extraction"),
        (lambda: explain(ARTICLE), "extraction must be newsclean.Extraction, not Article"),
        (lambda: publishers_table([]), "registry must be newsclean.Registry, not list"),  # type: ignore[arg-type]
        (lambda: rules_table(None), "registry must be newsclean.Registry, not NoneType"),  # type: ignore[arg-type]
        (lambda: read_jsonl("a.jsonl"), "lines must be .* not one str; pass the open file"),
        (lambda: read_jsonl(Path("a")), "lines must be .* not one .*Path; pass the open file"),  # type: ignore[arg-type]
        (lambda: read_jsonl(b"{}"), "lines must be an iterable of lines, not one bytes"),  # type: ignore[arg-type]
        (lambda: read_jsonl(5), "lines must be an iterable of lines, not int"),  # type: ignore[arg-type]
        (lambda: list(read_jsonl([5])), "line 1 must be str or bytes, not int"),  # type: ignore[list-item]
        (lambda: newsclean.Registry(5), "publishers must be an iterable of publishers, not int"),  # type: ignore[arg-type]
        (
            lambda: newsclean.Registry(["vov"]),  # type: ignore[list-item]
            r"publishers\[0\] must be newsclean.Publisher, not str",
        ),
        (
            lambda: newsclean.Registry(default_registry().publishers[0]),  # type: ignore[arg-type]
            "publishers must be an iterable of publishers, not one Publisher",
        ),
        (lambda: newsclean.extract_many(5), "documents must be an iterable of .* not int"),  # type: ignore[arg-type]
        (lambda: newsclean.extract_many(bytearray(b"a")), "documents must be .* not one bytearray"),  # type: ignore[arg-type]
        (
            lambda: scaffold(PAGE, publisher="bao_mau", domain="baomau.example"),
            "documents must be an iterable of documents, not one str",
        ),
    ],
)
def test_a_value_of_another_type_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}"):
        call()


def test_a_line_that_does_not_read_back_is_named_by_its_number() -> None:
    good = to_json_line(RESULT)
    lines: Iterable[str | bytes] = [good, "", '{"id": "a.txt"}']
    read = read_jsonl(lines)
    assert next(read) == RESULT
    with pytest.raises(
        newsclean.RecordError, match=r"^line 3 .*: article: Field required"
    ) as caught:
        next(read)
    assert caught.value.line == 3
    with pytest.raises(newsclean.RecordError, match=r"^line 1 .* at column \d+$"):
        next(read_jsonl([good[:-9]]))
    for line in (b"\xff\xfe", "[]"):
        with pytest.raises(
            newsclean.RecordError, match=r"^line 1 is not the JSON of an Extraction"
        ):
            next(read_jsonl([line]))


def test_an_id_that_no_publisher_can_have_is_refused_before_the_pages_are_read() -> None:
    with pytest.raises(PublisherError, match="id 'Báo Mẫu' is not like song_xanh"):
        scaffold([PAGE], publisher="Báo Mẫu", domain="baomau.example")


def test_an_unknown_layout_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"template 'vov-1066'; it must be of .*vov-2020"):
        random_page("vov-1066", 1)


@pytest.mark.parametrize(
    "text",
    [
        "https://vov.vn/xa-hoi/cau-moi-post1.vov",
        " http://vov.vn ",
        "www.vov.vn/a",
        "pages/1.html",
        "C:\\pages\\1.htm",
        "crawl.warc.gz",
    ],
)
def test_an_address_is_told_from_the_page_that_it_leads_to(text: str) -> None:
    for document in (text, text.encode()):
        with pytest.raises(newsclean.NotAnArticle, match="fetches and opens nothing") as caught:
            newsclean.clean(document)
        assert caught.value.page_type == "no-page"
        result = newsclean.extract(document)
        assert (result.article, result.page_type) == (None, "no-page")


@pytest.mark.parametrize(
    "text",
    [f"{PAGE}\n\nhttps://vov.vn/a.html", "Xem thêm tại https://vov.vn/a.html", "Theo vov.vn"],
)
def test_a_text_with_an_address_in_it_is_no_address(text: str) -> None:
    assert newsclean.extract(text).article is not None


@pytest.mark.parametrize("gap", [None, float("nan")])
def test_a_gap_is_refused_with_advice(gap: Any) -> None:
    with pytest.raises(TypeError, match=r"not .*; extract_many takes gaps of tables, as newsclean"):
        newsclean.extract(gap)


def test_a_file_is_read_by_the_caller(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    with path.open("rb") as file:
        for document, hint in ((path, "Path.read_bytes"), (file, "what its read")):
            with pytest.raises(TypeError, match=hint):
                newsclean.clean(document)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "domain",
    ["https://baomau.example/", "www.baomau.example", "BaoMau.example", "bao mau.vn", "vn", ""],
)
def test_a_domain_that_no_page_has_is_refused(domain: str) -> None:
    with pytest.raises(ValueError, match="is no host name such as"):
        newsclean.Publisher(id="bao_mau", name="Báo Mẫu", domains=(domain,))


def test_a_draft_takes_the_host_of_an_address_for_its_domain() -> None:
    page = random_page("tienphong-2021", 1)
    draft = scaffold([page.html], publisher="bao_mau", domain="https://www.TienPhong.vn/")
    assert 'domains=("tienphong.vn",)' in draft.source
    for domain in ("", "tien phong", "vn"):
        with pytest.raises(PublisherError, match=r"is no host name such as songxanh\.vn"):
            scaffold([page.html], publisher="bao_mau", domain=domain)


def test_an_archive_of_pages_is_no_page() -> None:
    record = b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"
    for document in (record + PAGE.encode(), gzip.compress(record + PAGE.encode())):
        with pytest.raises(newsclean.DecodeError, match="the bytes are a WARC file, not text"):
            newsclean.clean(document)
    saved = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<p>Gi=C3=A1 v=C3=A0ng</p>"
    with pytest.raises(newsclean.DecodeError, match="the bytes are an MHTML file, not text"):
        newsclean.clean(saved)
