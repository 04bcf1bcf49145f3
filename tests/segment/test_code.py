"""Scripts, style sheets and data that a dump has printed with the text."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.index import Headings
from newsclean.segment.text import segment_text
from tests.stories import LEAD, STORY, TITLE, body, clean, page

SCRIPT = """var cauHinh = {
    tenMien: 'https://bao.example',
    chuyenMuc: "Đời sống",
    hien: function (o) {
        if (o.an) { return; }
        o.chay("Trồng cây");
    }
};
// nạp quảng cáo
googletag.cmd.push(function () {
    googletag.display('o-tren');
});"""
STYLE = """.tin .anh > img {
    max-width: 100%!important;
    width: auto
}
@media (max-width: 600px) { .tin { padding: 0 } }"""
SELECTORS = """table td,
.tin .anh,
.tin h1:not(.nho),
a[href^="/anh"] > img {
    max-width: 100%
}"""
MINIFIED = "[class*=nut]:is(.to){padding:0;margin:0}.tin{color:red!important}.cuoi::before{top:0}"
STATEMENTS = """var cho = 3000
var dat = {
    ma: 3886,
    ten: 'tren'
}"""
DATA = """{
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Phường Hạ Trầu trồng hai nghìn cây xanh ven sông",
    "image": ["https://bao.example/1.jpg"],
    "author": {
        "name": "An Bình"
    }
}"""


@pytest.mark.parametrize("code", [SCRIPT, STYLE, SELECTORS, MINIFIED, STATEMENTS, DATA])
@pytest.mark.parametrize("after", [0, 2, 4])
def test_code_is_no_story(code: str, after: int) -> None:
    document = page(TITLE, code, LEAD, *STORY[:after], code, *STORY[after:])
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


def test_an_open_brace_does_not_swallow_the_story() -> None:
    document = page(TITLE, LEAD, "var a = '{';", *STORY)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Hàm số: f(x) = {x nếu x > 0; -x nếu x < 0}.",
        "Let us go (they said) and plant trees; the river waits.",
        "if you plant a tree, it grows {in time}, he said.",
        "Công thức {đất, nước} được ghi trên bảng.",
        "return tickets cost 20 (one way: 12)",
        "The letter opens with {name} and {street}, which nobody had filled in.",
    ],
)
def test_prose_with_braces_stays(line: str) -> None:
    document = page(TITLE, LEAD, *STORY[:2], line, *STORY[2:])
    assert line in body(document)


@pytest.mark.parametrize("code", ['{"cay": 2, "o": {"dat": 1}, "m": 3}', "{\n    cay: 2;\n}"])
@pytest.mark.parametrize(
    "line",
    [
        "The list of trees that the town had planted by the river was printed whole.",
        "Nguoi dan trong hai nghin cay xanh ven song, nhu sau,",
        "The list has these lines",
    ],
)
def test_prose_without_accents_above_code_stays(line: str, code: str) -> None:
    document = page(TITLE, LEAD, *STORY[:2], line, code, *STORY[2:])
    assert body(document) == (*STORY[:2], line, *STORY[2:])


@pytest.mark.parametrize("line", ['{"ten": "An Bình"}', "var cay = trong(5);", '["a", "b"]'])
def test_a_line_of_data_alone_is_no_story_but_what_a_page_prints_is(line: str) -> None:
    assert body(page(TITLE, LEAD, *STORY[:2], line, *STORY[2:])) == STORY
    markup = "".join(f"<p>{text}</p>" for text in (*STORY[:2], line, *STORY[2:]))
    article = clean(f"<article><h1>{TITLE}</h1>{markup}</article>", kind="html")
    assert line in [block.text for block in article.body]


def test_marked_lines_are_boilerplate() -> None:
    blocks = segment_text(SCRIPT, 100, Headings(()))
    assert {block.hint.label for block in blocks if block.hint} == {Label.BOILERPLATE}
    assert all(block.hint for block in blocks)
