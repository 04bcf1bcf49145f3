"""Vietnamese pages of any site name whom they took a story from, in an element named for it."""

from __future__ import annotations

import pytest

import newsclean

STORY = "".join(
    f"<p>Đoạn {n}: con nước đầu mùa cuốn đi chiếc cầu cũ, lũ trẻ ở Bản Lùng phải đi vòng gần một"
    " giờ qua con dốc sau bản để kịp giờ vào lớp.</p>"
    for n in ("một", "hai", "ba", "bốn")
)
CARDS = '<div class="muc"><p class="source">Báo Hạ Trầu</p></div>'


def sources(line: str, *, above: bool = False, lang: str = "vi") -> list[str]:
    head = f"<h1>Bản Lùng dựng lại cầu tre</h1>{line if above else ''}"
    tail = "" if above else line
    page = (
        f'<html lang="{lang}"><head><link rel="canonical" href="https://songxanh.vn/bai-1">'
        '<meta property="og:site_name" content="Sông Xanh"></head><body><main><div>'
        f'<div class="dau">{head}</div><div class="bai">{STORY}</div>{tail}</div></main>'
        f"<section><div><div>{CARDS}</div></div></section></body></html>"
    )
    return [source.name for source in newsclean.clean(page).sources]


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('<p class="link-source">Theo Dân trí</p>', "Dân trí"),
        ('<p><span class="nguon-tin">Nguồn: VOV.VN</span></p>', "VOV.VN"),
        (
            '<p><span>Nguồn:</span> <span id="origin_name">doisong.hatrau.vn</span></p>',
            "doisong.hatrau.vn",
        ),
        ('<div class="row article-author"><a href="/x">PV/VOV.VN</a></div>', "VOV.VN"),
        ('<p class="source">Nhịp sống thị trường</p>', "Nhịp sống thị trường"),
        ('<div class="article__author"><a class="name">Theo TTXVN</a></div>', "TTXVN"),
        ('<p class="author">(TTXVN/Vietnam+)</p>', "TTXVN/Vietnam+"),
    ],
)
def test_an_element_named_for_the_source_names_it(line: str, name: str, above: bool) -> None:
    assert sources(line, above=above) == [name]


@pytest.mark.parametrize(
    "line",
    [
        '<p class="source">Sông Xanh</p>',
        '<p class="source">songxanh.vn</p>',
        '<p class="source">Theo kế hoạch năm tới</p>',
        '<p class="open-source">Phần mềm nguồn mở</p>',
        '<div class="article__author"><a class="name">Theo chân người dựng cầu</a></div>',
        '<p class="author">(Bản Lùng)</p>',
        '<p class="bai-khac">Báo Hạ Trầu</p>',
    ],
)
def test_other_words_in_such_elements_name_nobody(line: str) -> None:
    assert sources(line) == []
