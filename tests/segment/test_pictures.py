"""Pictures whose photographer is named in an element of its own."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.blocks import Label

STORY = "Trưởng bản Lò Văn Sính kể rằng chiếc cầu cũ bị cuốn trôi trong một đêm mưa đầu tháng ba."
CAPTION = "Người dân Bản Lùng vác tre ra bờ suối"


def page(figure: str) -> str:
    return f"""<link rel="canonical" href="https://thanhnien.vn/cau-tre-1.htm"><h1>Cầu tre</h1>
<div class="detail-content afcbc-body"><p>{STORY}</p>
<figure class="VCSortableInPreviewMode" type="Photo">{figure}</figure></div>"""


def image(name: str) -> str:
    return f'<div><img src="https://images2.thanhnien.vn/{name}.jpg"></div>'


def caption(text: str) -> str:
    return f'<figcaption class="PhotoCMS_Caption"><p>{text}</p></figcaption>'


def author(text: str) -> str:
    return f'<div class="PhotoCMS_Author"><p>{text}</p></div>'


@pytest.mark.parametrize("printed", ["HÀ MY", "Ảnh: HÀ MY"])
def test_a_credit_apart_is_that_of_the_picture_above(printed: str) -> None:
    html = page(image("a") + caption(CAPTION) + author(printed))
    pictures = newsclean.clean(html).images
    assert [(each.caption, each.credit) for each in pictures] == [(CAPTION, "HÀ MY")]
    removed = newsclean.extract(html).removed
    assert [block.moved_to for block in removed if block.label is Label.CREDIT] == ["images"]


def test_each_picture_keeps_its_own_credit() -> None:
    first = image("a") + caption(CAPTION) + author("HÀ MY")
    second = image("b") + caption("Chiếc cầu mới nhìn từ phía đồi") + author("LÒ THỊ MÂY")
    pictures = newsclean.clean(page(first + second)).images
    assert [(each.url, each.credit) for each in pictures] == [
        ("https://images2.thanhnien.vn/a.jpg", "HÀ MY"),
        ("https://images2.thanhnien.vn/b.jpg", "LÒ THỊ MÂY"),
    ]


def test_a_picture_without_a_caption_may_have_a_credit() -> None:
    pictures = newsclean.clean(page(image("a") + caption("") + author("HÀ MY"))).images
    assert [(each.caption, each.credit) for each in pictures] == [(None, "HÀ MY")]


def test_an_empty_credit_is_none() -> None:
    pictures = newsclean.clean(page(image("a") + caption(CAPTION) + author(" "))).images
    assert [(each.caption, each.credit) for each in pictures] == [(CAPTION, None)]
