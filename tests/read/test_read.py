"""Markup or text: what the beginning of a document says."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.read import find_kind
from tests.stories import LEAD, STORY, TITLE, page


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>A</title>",
        "<HTML><body>A",
        "\n\n  <div class='a'>A</div>",
        "Lời dẫn <p>Đoạn một</p>",
        "<a href='/x'>A</a>",
        "<table><tr><td>A",
        "<frameset><frame src='/a'></frameset>",
        "<main><h3>A</h3><ul><li>B</ul></main>",
        "A" * 19_000 + "<p>",
    ],
)
def test_tags_of_a_page_make_it_markup(text: str) -> None:
    assert find_kind(text) == "html"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Giá vàng < 80 triệu đồng > hôm qua",
        "Thẻ <đoạn> không phải mã",
        "<pre-order> mở bán",
        "a <b và c> d",
        "# Tiêu đề\n\n- một [liên kết](https://a.vn)",
        "A" * 20_001 + "<p>",
    ],
)
def test_other_angle_brackets_do_not(text: str) -> None:
    assert find_kind(text) == "text"


def test_the_caller_may_say_what_it_is() -> None:
    document = page(TITLE, LEAD, "Bài viết giải thích thẻ <p>đoạn</p> cho học sinh.", *STORY)
    told = newsclean.extract(document, kind="text")
    assert told.detection is not None
    assert told.detection.kind == "text"
    assert told.article is not None
    assert told.article.body[0].text == "Bài viết giải thích thẻ <p>đoạn</p> cho học sinh."
