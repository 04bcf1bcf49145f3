"""Boxes of cards: what stands in a link beside its title, and the box's own heading."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import RelatedLink
from newsclean.blocks import Label

TITLE = "Mùa quýt chín muộn ở thung lũng Nậm Hoa"
STORY = "Trưởng bản Lò Văn Sính kể rằng chiếc cầu cũ bị cuốn trôi trong một đêm mưa đầu tháng ba."


def page(box: str) -> str:
    return f"""<link rel="canonical" href="https://plo.vn/cau-tre-post1.html">
<h1 class="article__title cms-title">Bản Lùng dựng lại chiếc cầu tre</h1>
<div class="article__body cms-body"><p>{STORY}</p></div>{box}"""


def related(box: str) -> tuple[RelatedLink, ...]:
    return newsclean.clean(page(box)).related


def card(title: str, number: int, more: str = "") -> str:
    href = f"/tin-post{number}.html"
    return (
        f'<article class="story"><h2 class="story__heading"><a href="{href}">{title}{more}</a></h2>'
        "</article>"
    )


def test_the_name_of_an_icon_is_no_part_of_a_title() -> None:
    box = f'<div class="related-news">{card(TITLE, 1, "<i class=ic-type-video>Video</i>")}</div>'
    assert [link.title for link in related(box)] == [TITLE]
    removed = newsclean.extract(page(box)).removed
    assert [block.label for block in removed if block.text == "Video"] == [Label.MENU]


def test_a_topic_in_the_heading_of_a_box_is_no_card() -> None:
    topic = "<span>Dòng sự kiện:</span> Những nhịp cầu vùng cao nối bản làng với phố chợ"
    heading = f'<h3 class="box-heading"><a href="/chu-de/cau-1.html">{topic}</a></h3>'
    box = f'<div class="related-topic">{heading}<div>{card(TITLE, 1)}</div></div>'
    assert [link.title for link in related(box)] == [TITLE]


@pytest.mark.parametrize("alt", ["Cầu tre ở bản Lùng sau mùa nước lớn đầu tháng ba - Ảnh 3."])
def test_the_name_a_cms_gives_a_picture_is_no_caption(alt: str) -> None:
    image = f'<a href="/tin-post1.html"><img src="/a.jpg" alt="{alt}"></a>'
    box = f'<div class="related-news">{image}{card(TITLE, 1)}</div>'
    assert [(link.title, link.caption) for link in related(box)] == [(TITLE, None)]


def test_a_second_link_of_a_card_is_its_button() -> None:
    link = '<a class="{}" href="/mua-quyt-2.htm">{}</a>'
    title = link.format("title", TITLE) + link.format("kbwscwlrl-next", "ĐỌC NGAY")
    box = f'<div class="kbwscwl-relatedbox"><ul><li><h4>{title}</h4></li></ul></div>'
    html = f"""<link rel="canonical" href="https://tuoitre.vn/cau-tre-1.htm"><h1>Cầu tre</h1>
<div class="detail-content afcbc-body"><p>{STORY}</p>{box}</div>"""
    assert [link.title for link in newsclean.clean(html).related] == [TITLE]


def test_cards_of_a_mock_up_link_nowhere() -> None:
    heading = '<h3 class="box-heading"><a class="title" href="">đọc nhiều</a></h3>'
    cards = "".join(
        f'<article class="story"><h5><a href="#">{title}</a></h5></article>'
        for title in (TITLE, "Lớp học đêm bên bếp lửa")
    )
    links = related(f'<div class="hot-news">{heading}<div>{cards}</div></div>')
    assert [(link.title, link.url) for link in links] == [
        (TITLE, None),
        ("Lớp học đêm bên bếp lửa", None),
    ]
    assert {link.kind for link in links} == {"most_read"}


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("<!-- Tin -->", TITLE),
        ("<h3>Tin nổi bật của báo hôm nay</h3>\n<!-- Tin -->\n", TITLE),
        ("<p>Câu này không phải của thẻ.</p>\n<h3>Tin nổi bật của báo hôm nay</h3>\n", TITLE),
    ],
)
def test_what_stands_before_a_list_of_cards_may_be_a_comment(before: str, title: str) -> None:
    box = f'<div>{before}<div class="related-news">{card(title, 1)}</div><!-- hết --></div>'
    html = page(box)
    result = newsclean.extract(html)
    assert result.article is not None
    assert [link.title for link in result.article.related] == [title]
    headed = "Tin nổi bật" in before and "<p>" not in before
    removed = {block.label for block in result.removed}
    assert (Label.RELATED_HEADING in removed) == headed
