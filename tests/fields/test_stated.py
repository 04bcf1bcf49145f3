"""Fields that a page states outside its prose."""

from __future__ import annotations

import newsclean

STORY = "<p>Con nước đầu mùa cuốn đi chiếc cầu cũ, lũ trẻ phải đi vòng gần một giờ để đến lớp.</p>"


def test_names_of_boxes_are_no_topics() -> None:
    head = '<meta name="keywords" content="cầu tre, Tin nóng, Bản Lùng, Tiêu điểm">'
    page = f"<head>{head}</head><h1>Bản Lùng dựng lại cầu tre</h1><article>{STORY * 8}</article>"
    assert newsclean.clean(page).tags == ("cầu tre", "Bản Lùng")


def signed(name: str) -> tuple[str, ...]:
    byline = f'<div class="author-info"><a class="name">{name}</a></div>'
    body = f'<div class="detail-content afcbc-body">{STORY * 3}</div>'
    link = '<link rel="canonical" href="https://tuoitre.vn/cau-tre-1.htm">'
    return newsclean.clean(f"{link}<h1>Bản Lùng dựng lại cầu tre</h1>{byline}{body}").authors


def test_a_paper_is_no_author_of_its_own() -> None:
    assert signed("TUỔI TRẺ ONLINE") == ()
    assert signed("LÒ THỊ MÂY") == ("LÒ THỊ MÂY",)
