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


@pytest.mark.parametrize(
    "mark",
    [
        "Đọc [bản tin](https://songxanh.example/b) của phường.",
        "## Giữ bờ sông xanh\n\n**Ông Lúa** nói rằng cây xanh là của chung, ai cũng phải giữ gìn.",
        "![Trồng cây](/anh/1.jpg) Người dân trồng cây, [xem thêm](/b).",
    ],
)
def test_marks_of_markdown_in_plain_text_are_told(mark: str) -> None:
    document = page(TITLE, LEAD, *STORY[:2], mark, *STORY[2:])
    for front in ("", f"---\ntitle: {TITLE}\n---\n"):
        result = newsclean.extract(front + document)
        assert [note.code for note in result.warnings].count("looks-like-markdown") == 1
        again = newsclean.extract(front + document, kind="markdown")
        assert "looks-like-markdown" not in [note.code for note in again.warnings]
        assert again.article is not None
        assert not set("[]*#") & set(again.article.to_text())


@pytest.mark.parametrize(
    "line",
    [
        "Phép tính 3 ** 4 và [1], [2] (a) trong sách giáo khoa.",
        "Ai cũng nhắc #SongTrau và # sông xanh.",
        "Điểm số: ** Hạ Trầu 3, ** Bến Mơ 2, * Vân Kiệu.",
        "Hàm f[i](x) và g[j](y) được dạy ở lớp mười hai.",
        "* Ghi chú (a) [b] ở cuối trang.",
    ],
)
def test_other_signs_in_plain_text_are_no_marks(line: str) -> None:
    result = newsclean.extract(page(TITLE, LEAD, *STORY[:2], line, *STORY[2:]))
    assert "looks-like-markdown" not in [note.code for note in result.warnings]
