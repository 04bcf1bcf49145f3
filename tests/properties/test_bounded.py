"""Promise 5: work grows linearly with the input, and limits give a typed answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any
from unicodedata import normalize

import pytest

import newsclean
from newsclean import Limits, Options
from newsclean.testing import random_document

_SLACK = 1.3
"""Calls for twice the input, over twice the calls for the input once. Quadratic work gives 2."""


def count_calls(work: Callable[[], Any]) -> int:
    """Count Python and C calls: unlike time, the same on any machine."""
    calls = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


def _pages(times: int) -> str:
    return "\n\n".join(random_document(seed).text for seed in range(times))


_SHAPES: dict[str, Callable[[int], str]] = {
    "pages in a row": lambda size: _pages(size // 20),
    "one line": lambda size: "Câu chuyện ở Phú Lạc. " * size,
    "short lines": lambda size: "Tin liên quan\n" * size,
    "different short lines": lambda size: "\n".join(
        f"Chuyện thứ {i} ở Phú Lạc" for i in range(size)
    ),
    "captions": lambda size: "\n".join(f"Cầu số {i} ở Phú Lạc. (Ảnh: A{i})" for i in range(size)),
    "doubled headlines": lambda size: "\n".join(
        f"Chuyện thứ {i // 2} ở Phú Lạc" for i in range(size)
    ),
    "separators": lambda size: ";\n" * size,
    "blank lines": lambda size: "Một câu ở đây.\n\n\n\n" * size,
    "open brackets": lambda size: "(Ảnh: " * size,
    "marks": lambda size: "./." * size,
    # Cut in many places, each of which has to be found in the line as it was printed.
    "one line with marks unseen": lambda size: "<br> Tin ở\u200b Phú Lạc. (Ảnh: A)</p>" * size,
    "one line, decomposed": lambda size: normalize("NFD", "Tin ở Phú Lạc. (Ảnh: A)Ảnh: B. ") * size,
    # Boxes of related news begin in each pair of lines, and none is one.
    "pairs of titles": lambda size: "Phú Lạc hôm nay\n\n|\n" + "Tin\n\n'Phú Lạc hôm nay\n" * size,
    "capitals": lambda size: "NGUYỄN VĂN A " * size,
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_calls_grow_linearly(shape: str) -> None:
    make = _SHAPES[shape]
    newsclean.extract(make(40), kind="text")  # patterns are compiled at the first use
    small, large = make(1_000), make(2_000)
    once = count_calls(lambda: newsclean.extract(small, kind="text"))
    twice = count_calls(lambda: newsclean.extract(large, kind="text"))
    growth = len(large) / len(small)
    assert twice <= once * growth * _SLACK


_PAGES: dict[str, Callable[[int], str]] = {
    "siblings": lambda size: "<p>Một câu ở Phú Lạc, dài vừa đủ.</p>" * size,
    "pictures": lambda size: '<img src="a.jpg" alt="Ảnh: A"> ' * size,
    "open emphasis": lambda size: "<div><p>Một câu ở Phú Lạc, dài vừa đủ.</p><b>a</div>" * size,
    "cells": lambda size: "<table>" + "<tr><td>Tin ở Phú Lạc<td>A" * size,
    "cards": lambda size: "".join(
        f"<div class=item><a href=/a{i}><h3>Chuyện thứ {i} ở Phú Lạc</h3></a></div>"
        for i in range(size)
    ),
    "menus in menus": lambda size: "<ul class=menu><li><a href=/a>Tin</a></ul>" * size,
    "headlines": lambda size: "<h1>Tin ở Phú Lạc</h1>" * size,
    "rules": lambda size: "<h1>Tin</h1>" + "<div class=related><p>Tin ở Phú Lạc</div>" * size,
}


@pytest.mark.parametrize("shape", _PAGES)
def test_calls_for_pages_grow_linearly(shape: str) -> None:
    def page(size: int) -> str:
        prose = "<p>Hơn ba trăm người dân phường Hạ Trầu cùng xuống bờ sông trồng cây xanh.</p>" * 5
        return f"<html><body><h1>Tin ở Phú Lạc hôm nay</h1>{prose}{_PAGES[shape](size)}"

    newsclean.extract(page(40), kind="html")
    small, large = page(400), page(800)
    once = count_calls(lambda: newsclean.extract(small, kind="html"))
    twice = count_calls(lambda: newsclean.extract(large, kind="html"))
    assert twice <= once * 2 * _SLACK


def test_calls_grow_linearly_where_another_title_is_printed_again_and_again() -> None:
    def page(size: int) -> str:
        stated = ("The ferry stops for good at the pier", "What the keeper of the inn says of it")
        head = "".join(
            f'<meta property="{name}:title" content="{title}">'
            for name, title in zip(("og", "twitter"), stated, strict=True)
        )
        again = f"<b>{stated[1]}</b>" * size
        prose = "<p>The boat left the pier at six with forty people and a crate of hens.</p>" * 9
        return f"<html><head>{head}</head><body><span>{again}</span><div>{prose}</div>"

    newsclean.extract(page(2), kind="html")
    once = count_calls(lambda: newsclean.extract(page(400), kind="html"))
    twice = count_calls(lambda: newsclean.extract(page(800), kind="html"))
    assert twice <= once * 2 * _SLACK


_HEADS: dict[str, Callable[[int], str]] = {
    "crumbs": lambda size: f"<body><div>{'Trang chủ / ' * size}</div>",
    "titles that texts open": lambda size: (
        "".join(
            f"<meta property=og:title content='Tin ở Phú Lạc hôm nay, phần {i}'>"
            for i in range(size)
        )
        + "".join(f"<div>Tin ở Phú Lạc hôm nay: {i}</div>" for i in range(size))
    ),
}


@pytest.mark.parametrize("shape", _HEADS)
def test_calls_grow_linearly_with_what_stands_above_a_headline(shape: str) -> None:
    def page(size: int) -> str:
        prose = "<p>Hơn ba trăm người dân phường Hạ Trầu cùng xuống bờ sông trồng cây xanh.</p>" * 5
        return f"<html>{_HEADS[shape](size)}<h1>Ba trăm người trồng cây</h1><div>{prose}</div>"

    newsclean.extract(page(40), kind="html")
    once = count_calls(lambda: newsclean.extract(page(400), kind="html"))
    twice = count_calls(lambda: newsclean.extract(page(800), kind="html"))
    assert twice <= once * 2 * _SLACK


@pytest.mark.parametrize("between", ["\\n", "<br>"])
def test_calls_grow_linearly_where_the_data_holds_the_story(between: str) -> None:
    def page(size: int) -> str:
        story = between.join(f"Chuyện thứ {i} ở Phú Lạc được kể lại trên đò." for i in range(size))
        data = f'{{"@type": "NewsArticle", "headline": "Tin ở Phú Lạc", "articleBody": "{story}"}}'
        notices = "".join(f"<p>Lời nhắn thứ {i} của bạn đọc báo.</p>" for i in range(size // 2))
        return f"<html><script type='application/ld+json'>{data}</script><h1>Tin</h1>{notices}"

    codes = [note.code for note in newsclean.extract(page(40), kind="html").warnings]
    assert "body-from-data" in codes
    once = count_calls(lambda: newsclean.extract(page(400), kind="html"))
    twice = count_calls(lambda: newsclean.extract(page(800), kind="html"))
    assert twice <= once * 2 * _SLACK


class _Sliced(str):
    """Text that counts the characters of all its slices, and of theirs."""

    __slots__ = ()
    copied = 0

    def __getitem__(self, key: Any) -> _Sliced:
        part = super().__getitem__(key)
        _Sliced.copied += len(part)
        return _Sliced(part)


@pytest.mark.parametrize("opening", ["- ", "(PLO) - ", "Phú Lạc (TTXVN) - "])
def test_a_lead_with_many_openings_is_not_copied_for_each(opening: str) -> None:
    copied = []
    for size in (500, 1_000):
        _Sliced.copied = 0
        text = _Sliced(opening * size + "Một câu ở Phú Lạc.")
        assert newsclean.default_registry().lines.split_lead(text).text == "Một câu ở Phú Lạc."
        copied.append(_Sliced.copied)
    assert copied[1] <= copied[0] * 2 * _SLACK


@pytest.mark.parametrize("limits", [Limits(max_bytes=99), Limits(max_blocks=3)])
def test_a_page_over_a_limit_gives_a_typed_error(limits: Limits) -> None:
    text = "Một câu dài vừa phải ở đây để vượt giới hạn.\n\n" * 4
    options = Options(limits=limits)
    with pytest.raises(newsclean.errors.LimitExceeded):
        newsclean.clean(text, kind="text", options=options)
    extraction = newsclean.extract(text, kind="text", options=options)
    assert extraction.article is None
    assert extraction.failure is not None
    assert extraction.failure.code == "limit-exceeded"


def test_a_page_at_the_limit_is_read() -> None:
    text = "Tiêu đề của một bài viết\n\nMột câu dài vừa phải ở đây."
    options = Options(limits=Limits(max_bytes=len(text.encode())))
    assert newsclean.extract(text, kind="text", options=options).failure is None
