"""Pages that state no title: fragments, and pages without their head."""

from __future__ import annotations

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, story_of

TITLE = "Bến đò Vĩnh Hạ chở chuyến cuối cùng sau sáu mươi năm"
STORY = story_of(
    (
        "Sáu giờ sáng, con đò rời bến với bốn mươi người khách và một lồng gà.",
        "Chủ quán ven sông không hay tin, ông vẫn nấu nồi cháo cho khách chợ sớm.",
        "“Tôi tập đi trên chính mạn đò này”, người lái đò già kể lại cho khách nghe.",
        "Xã muốn giữ chiếc chuông làm kỷ niệm, còn trường học thì xin lại mái chèo.",
    )
)[:8]
OTHERS = ("Chợ phiên bản Nậm Kha họp lại sau mùa lũ", "Trường làng Phú Gia có thêm hai lớp mới")


def read(above: str, story: str = paragraphs(*STORY)) -> newsclean.Article:
    return newsclean.clean(f"<body><div class='page'>{above}<div>{story}</div></div></body>")


@pytest.mark.parametrize(
    "above",
    [
        f"<svg><title>Tin tức mới nhất hôm nay</title></svg><h1>{TITLE}</h1>",
        f"<a href='/'><title>Báo Sông Trầu mỗi ngày</title></a><h1>{TITLE}</h1>",
        f"<h1><a href='/kinh-te'>Kinh tế sông nước</a></h1><h1>{TITLE}</h1>",
        f"<h1>Sông nước</h1><h1>{TITLE}</h1>",
        f"<div class='title-detail'>{TITLE}</div>",
        f"<p class='detail__title'>{TITLE}</p>",
        f"<div id='tieu_de_bai_viet'>{TITLE}</div>",
        f"<h1><a href='/'>Sông Trầu</a></h1><h2 class='article-headline'>{TITLE}</h2>",
        f"<h1><a href='/ben-do-1.html'>{TITLE}</a></h1>",
        f"<h2>{TITLE}</h2><p>09:12 | 03/04/2026</p>",
    ],
)
def test_the_headline_is_told_by_its_rank_or_its_name(above: str) -> None:
    article = read(above)
    assert article.title == TITLE
    assert [article.lead, *lines(article)][-len(STORY) :] == STORY


def test_what_several_elements_are_called_is_no_headline() -> None:
    cards = "".join(f"<h2 class='post-title'>{title}</h2>" for title in OTHERS)
    assert read(cards).title not in OTHERS


def test_elements_in_links_and_lists_name_other_articles() -> None:
    card = f"<ul><li><div class='post-title'>{OTHERS[0]}</div></li></ul>"
    link = f"<a href='/2.html'><span class='post-title'>{OTHERS[1]}</span></a>"
    for other in (card, link):
        assert read(f"{other}<div class='title-detail'>{TITLE}</div>").title == TITLE


def test_a_heading_below_prose_drops_nothing_above_it() -> None:
    part = "Ngày thứ hai: ai còn nhớ tiếng chuông đò"
    story = f"{paragraphs(*STORY[:4])}<h1>{part}</h1>{paragraphs(*STORY[4:])}"
    article = read("<h1><a href='/'>Sông Trầu</a></h1>", story)
    assert article.title != part
    assert set(STORY) <= {article.lead, *lines(article)}


def test_a_heading_of_second_rank_heads_a_part_of_a_page_above_its_prose_alone() -> None:
    heading = "Con đò cuối cùng của bến Vĩnh Hạ đã cập bờ"
    story = f"{paragraphs(*STORY[:2])}<h2>{heading}</h2>{paragraphs(*STORY[2:])}"
    assert read("", story).title is None
    page = f"<nav><a href='/'>Trang chủ</a></nav><h2>{heading}</h2>"
    assert read(page).title is None
