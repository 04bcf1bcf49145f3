"""Markup or text: what the beginning of a document says."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.read import find_kind
from newsclean.testing.promises import find_invented, find_unaccounted
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
        "<img src='/a.jpg'> Lời dẫn",
        "<IMG SRC=/a.jpg>Lời dẫn",
        "Lời dẫn <img alt='' src='/a.jpg' /> và thân bài",
        "<b>Hà Nội</b>, sáng nay",
        "Sáng nay, <em>cây cầu</em> mở",
        "Sáng nay, <font color='red'>cây cầu</font> mở\n",
        "<center>Sáng nay</center>",
        "<blockquote>Sáng nay</blockquote>",
        "<li>Sáng nay</li><li>Cầu mở</li>",
        "<td>Sáng nay</td>",
        "<iframe width='9' src='/v'></iframe>Sáng nay",
        "<!-- chèn --> Sáng nay",
        "<strong>Sáng nay</strong>, cầu mở.\n\nĐò nghỉ.",
        "<em>Sáng nay</em>, cầu mở.\r\n\r\nĐò nghỉ.",
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
        "<b và c> d",
        "<i>, <b> và <u> là tên ba thẻ",
        "Thẻ <b> in đậm chữ, thẻ </i> thì không",
        "<tin>Sáng nay</tin>",
        "Cầu mở\n\nSáng nay, <b>cây cầu</b> mở",
        "<b>Cầu mở</b>\nSáng nay, cây cầu mở",
        "<Ảnh: Hà My>",
        "<q&a> trên sông",
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
        "Ông Lúa nói rằng cây xanh là **của chung**, ai cũng phải giữ gìn.",
        "Đọc [bản tin](/tin/b.html) của phường, ông Lúa nói.",
        "## Giữ bờ sông xanh",
        "Phường đã trồng một nghìn cây trong năm nay[^1].",
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


def test_a_headline_of_markdown_in_plain_text_is_told() -> None:
    document = page(f"# {TITLE}", LEAD, *STORY)
    assert [note.code for note in newsclean.extract(document).warnings] == ["looks-like-markdown"]


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


@pytest.mark.parametrize("ends", [r"\n", r"\r\n", r"\n\t"])
@pytest.mark.parametrize("as_bytes", [False, True])
def test_breaks_that_an_export_has_written_are_breaks(ends: str, *, as_bytes: bool) -> None:
    text = page(TITLE, LEAD, *STORY)
    markup = "<h1>{}</h1>\n{}\n".format(TITLE, "\n".join(f"<p>{each}</p>" for each in STORY))
    for document in (text, markup):
        written = document.replace("\n", ends)
        result = newsclean.extract(written.encode() if as_bytes else written)
        assert result.article is not None
        assert result.article.title == TITLE
        assert [block.text for block in result.article.body] == [*STORY]
        assert [note.code for note in result.warnings] == ["written-breaks"]
        assert find_invented(written, result) == []
        assert document is markup or find_unaccounted(written, result) == []


@pytest.mark.parametrize(
    "document",
    [
        page(TITLE, LEAD, *STORY, r"Tệp ở C:\nam\ngay\nha"),
        f"{TITLE}: " + r"tệp ở C:\nam, mở bằng máy tính.",
        f"<h1>{TITLE}</h1><script>var a='b\\nc\\nd';</script><p>{STORY[0]}</p><p>{STORY[1]}</p>",
    ],
)
def test_other_strokes_are_no_breaks(document: str) -> None:
    result = newsclean.extract(document)
    assert "written-breaks" not in [note.code for note in result.warnings]


@pytest.mark.parametrize("end", ["", "\n", " \n\n"])
def test_a_page_without_its_breaks_is_noted(end: str) -> None:
    story = " ".join([TITLE, LEAD, *STORY] * 8)
    for document in (f"{story}{end}", f"{story}{end}".encode()):
        assert "one-line" in [note.code for note in newsclean.extract(document).warnings]
    for other in (f"{TITLE}\n{story}", " ".join(STORY)[:1_900]):
        assert "one-line" not in [note.code for note in newsclean.extract(other).warnings]


@pytest.mark.parametrize(
    "cell",
    [
        "Sáng nay, cây cầu <b>mới</b> dài 120 mét &amp; rộng năm mét đã được mở cho người đi bộ.",
        '<img src="https://mau.example/a.jpg"/>Sáng nay, cây cầu mới &amp; bến đò đã được mở lại.',
        "<strong>Sáng nay</strong>, cây cầu mới &amp; bến đò đã được mở lại.\n\n<i>Dân vui.</i>",
    ],
)
def test_no_tag_of_a_cell_of_a_table_stays_in_its_text(cell: str) -> None:
    text = newsclean.clean(cell).text
    assert "Sáng nay" in text
    assert not set("<>;") & set(text)


@pytest.mark.parametrize(
    "line",
    [
        "Ông Lúa nói rằng <b>cây xanh</b> là của chung, ai cũng phải giữ gìn.",
        'Người dân trồng cây <img src="/a.jpg"> bên bờ sông trong ngày hội.',
    ],
)
def test_tags_in_plain_text_are_told(line: str) -> None:
    result = newsclean.extract(page(TITLE, LEAD, *STORY, line, STORY[0]))
    assert [note.code for note in result.warnings] == ["looks-like-html"]
    about = page(TITLE, LEAD, *STORY, "Thẻ <b> in đậm chữ, 3 < 5 và 7 > 6.", STORY[1])
    assert newsclean.extract(about).warnings == ()
