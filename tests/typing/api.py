"""Typed use of the public names, as mypy sees it (`make types`); nothing here is run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import assert_type

import newsclean
from newsclean import (
    Article,
    Document,
    Extraction,
    Limits,
    Options,
    RelatedLink,
    Workers,
    clean,
    extract,
    extract_many,
)


def use_an_article(page: bytes) -> None:
    options = Options(keep=("div.story",), limits=Limits(max_bytes=2_000_000, guard="full"))
    Options(keep="div.story", drop=["p.nho", "p.khac"])
    article = clean(page, url="https://vov.vn/a.vov", kind="html", options=options)
    assert_type(article, Article)
    assert_type(article.title, str | None)
    assert_type(article.text, str)
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.published_at, datetime | None)
    assert_type(article.published_on, date | None)
    assert_type(article.related, tuple[RelatedLink, ...])


def use_an_extraction(page: str) -> None:
    result = extract(page)
    assert_type(result, Extraction)
    assert_type(result.article, Article | None)
    if result.failure is not None:
        assert_type(result.failure.code, str)
    for removed in result.removed:
        assert_type(removed.label, newsclean.Label)
        assert_type(removed.place, newsclean.Place)


def use_many(paths: list[Path]) -> None:
    documents: list[Document | str | bytes | Path] = [*paths, Document(b"", id="a"), "Tin."]
    for result in extract_many(documents, workers=Workers(count=2, timeout=30)):
        assert_type(result, Extraction)
    for rendered in newsclean.batch.render_many(paths, "markdown", workers=2):
        assert_type(rendered.text, str | None)


def use_documents(key: int) -> None:
    Document(b"Tin.", url=None, id=key, encoding="utf-8", kind="html")


def use_public_modules(article: Article, lines: list[bytes]) -> None:
    assert_type(newsclean.__version__, str)
    assert_type(newsclean.serialise.to_markdown(article), str)
    assert_type(newsclean.serialise.read_jsonl(lines), Iterator[Extraction])
    try:
        newsclean.default_registry().check()
    except newsclean.errors.PublisherError as error:
        assert_type(error.code, str)


def use_wrongly(page: bytes) -> None:
    """Each ignore below is needed, or mypy says so."""
    clean(Path("page.html"))  # type: ignore[arg-type]
    clean(page, kind="xml")  # type: ignore[arg-type]
    clean(page, "https://vov.vn")  # type: ignore[call-arg]
    newsclean.clear(page)  # type: ignore[attr-defined]
    Options(removed="all")  # type: ignore[arg-type]
    Document("Tin.", adress="https://vov.vn")  # type: ignore[call-arg]
    Document("Tin.", kind="pdf")  # type: ignore[arg-type]
