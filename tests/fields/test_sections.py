"""The section of a page, told from its breadcrumbs."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.sections import deepest_section

TITLE = "Bản Lùng dựng lại chiếc cầu tre sau mùa nước lớn"


@pytest.mark.parametrize(
    "last", [TITLE, "Bản Lùng dựng lại chiếc cầu tre…", "Bản Lùng dựng lại chiếc cầu tre ..."]
)
def test_the_headline_is_no_section_though_it_is_cut_short(last: str) -> None:
    assert deepest_section(["Trang chủ", "Đời sống", last], [TITLE], ()) == "Đời sống"


def test_a_section_may_open_the_headline() -> None:
    assert deepest_section(["Trang chủ", "Bản Lùng"], [TITLE], ()) == "Bản Lùng"


def test_home_and_the_site_itself_are_no_sections() -> None:
    assert deepest_section(["Trang chủ", "Báo Sông Xanh"], [TITLE], ("báosôngxanh",)) is None


@pytest.mark.parametrize(
    "last",
    [
        "07",
        "Uncategorized",
        "Subscribe",
        "< Về trang trước",
        "← Back",
        "Back to news",
        "Strona główna",
    ],
)
def test_numbers_and_ways_back_are_no_sections(last: str) -> None:
    assert deepest_section(["Trang chủ", "Đời sống", last], [TITLE], ()) == "Đời sống"


STORY = "".join(
    f"<p>Người dân bản Lùng vác {count} cây tre ra bờ suối, buộc lại thành cầu trong một buổi.</p>"
    for count in range(40, 48)
)


def read(
    above: str = "", behind: str = "", head: str = "", title: str = TITLE
) -> newsclean.Article:
    return newsclean.clean(
        f"<html><head><title>{title}</title>{head}</head><body>{above}<h1>{title}</h1>"
        f"<div>{STORY}</div>{behind}</body></html>"
    )


HOME, LIFE = "<a href='/'>Trang chủ</a>", "<a href='/doi-song'>Đời sống</a>"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (f"<div>{HOME} › {LIFE}</div>", "Đời sống"),
        (f"<div>{HOME} » <a href='/xa-hoi'>Xã hội</a> » {LIFE}</div>", "Đời sống"),
        (f"<ul><li>{HOME}</li><li>/</li><li>{LIFE}</li></ul><p>03/03/2026</p>", "Đời sống"),
        ("<div>Trang chủ > Xã hội > Đời sống</div>", "Đời sống"),
        (f"<div>{HOME} › {LIFE} › {TITLE}</div>", "Đời sống"),
        (f"<div>{HOME} {LIFE} <a href='/xa-hoi'>Xã hội</a></div>", None),
        (f"<div>{HOME} | {LIFE} | <a href='/xa-hoi'>Xã hội</a></div>", None),
        ("<div>Xã hội > Đời sống</div>", None),
    ],
)
def test_breadcrumbs_without_a_name_are_told_by_their_signs(
    above: str, section: str | None
) -> None:
    assert read(above).section == section


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (
            "<div><a href='https://songxanh.example/dau-tu-xa-hoi-d6/'>Đầu tư xã hội</a></div>",
            "Đầu tư xã hội",
        ),
        ("<p><b><a href='/c/health'><span>Health</span></a></b></p>", "Health"),
        ("<h4><a href='/chuyen-muc/doi_song.html?p=1'>Đời sống</a></h4>", "Đời sống"),
        ("<div><a href='/doi-song'>Đời sống</a><a href='/in'>In</a></div>", None),
        ("<ul><li><a href='/xa-hoi'>Xã hội</a><li><a href='/doi-song'>Đời sống</a></ul>", None),
        ("<div><a href='#noi-dung'>Bỏ qua menu</a></div>", None),
        ("<div><a href='/tim-kiem'>Search</a></div>", None),
        ("<div><a href='/authors/ha-my'>Hà My</a></div>", None),
        ("<div><a href='/so/249'>249</a></div>", None),
        ("<div><a href='/doi-song'>Đời sống</a></div><p>Bản Lùng, 2/3</p>", None),
        ("<div>Đời sống</div>", None),
    ],
)
def test_a_section_linked_alone_above_the_headline(above: str, section: str | None) -> None:
    assert read(f"<div>{above}</div>").section == section


CHIPS = "<a href='/t/1'>cầu tre</a> <a href='/t/2'>bản Lùng</a>"
MANY = "".join(f"<a href='/{number}'>Mục {number}</a>" for number in range(22))
BESIDE = "<div><a href='/tin-2'>Bản Lùng mở hội xuống đồng đầu tháng sau</a></div>"


@pytest.mark.parametrize(
    ("behind", "tags"),
    [
        (f"<ul class='list-tag'><li>Từ khóa:</li><li>{CHIPS}</li></ul>", ("cầu tre", "bản Lùng")),
        (
            f"{BESIDE}<div class='box'><b>Tags:</b> <div class='tags'>{CHIPS}</div></div>{BESIDE}",
            ("cầu tre", "bản Lùng"),
        ),
        (
            "<div><a rel='tag' href='/a'>#cầu tre</a>, <a rel='tag' href='/b'>bản Lùng</a></div>",
            ("cầu tre", "bản Lùng"),
        ),
        ("<p><a href='/tu-khoa/cau-tre-12.html'>cầu tre (12)</a></p>", ("cầu tre",)),
        (f"<div class='hot-tags'>{CHIPS}</div>", ()),
        (f"<div class='tagcloud'>{CHIPS}</div>", ()),
        (f"<div class='stage'>{CHIPS}</div>", ()),
        (f"<footer class='tags'>{CHIPS}</footer>", ()),
        ("<p><a rel='category tag' href='/c'>Đời sống</a></p>", ()),
        (f"<div class='tags'>{MANY}</div>", ()),
        (f"<div class='tags'><a href='/tin-2'>{'Bản Lùng mở hội xuống đồng ' * 3}</a></div>", ()),
    ],
)
def test_topics_linked_behind_the_story(behind: str, tags: tuple[str, ...]) -> None:
    assert read(behind=behind).tags == tags


def test_a_breadcrumb_may_repeat_the_printed_headline() -> None:
    crumbs = f"<div class='breadcrumb'>{HOME} {LIFE} <a href='/a'>Cầu tre mới</a></div>"
    page = f"<title>{TITLE}</title>{crumbs}<h1>Cầu tre mới</h1><div>{STORY}</div>"
    assert newsclean.clean(page).section == "Đời sống"


RIVER = "<p>The river rose in the night and took the old bridge with it, board by board.</p>" * 8


@pytest.mark.parametrize(
    ("head", "behind", "tags"),
    [
        (
            "",
            "<p class='tags'>Tags: <a href='/t/1'>river</a> <a href='/t/2'>flood</a></p>",
            ("river", "flood"),
        ),
        ("", "<p class='tags'><a href='/t/0'>Slider</a> <a href='/t/1'>river</a></p>", ("river",)),
        ("<meta name='keywords' content='river;flood;Uncategorized'>", "", ("river", "flood")),
        ("<meta name='keywords' content='river, ctp_video, flood'>", "", ("river", "flood")),
        ("<meta name='keywords' content='Related tags:, river'>", "", ("river",)),
    ],
    ids=["printed", "of a system", "semicolons", "a code", "a heading"],
)
def test_topics_in_other_languages(head: str, behind: str, tags: tuple[str, ...]) -> None:
    page = (
        f"<html lang='en'><head><title>The bridge is gone</title>{head}</head><body>"
        f"<main><h1>The bridge is gone</h1><article>{RIVER}</article>{behind}</main></body></html>"
    )
    assert newsclean.clean(page).tags == tags


def test_stated_topics_come_first() -> None:
    stated = "<meta property='article:tag' content='suối'>"
    assert read(behind=f"<div class='tags'>{CHIPS}</div>", head=stated).tags == ("suối",)


def test_topics_in_the_foot_of_the_article_are_its_own() -> None:
    foot = f"<footer class='tags'>{CHIPS}</footer>"
    article = newsclean.clean(f"<article><h1>{TITLE}</h1><div>{STORY}</div>{foot}</article>")
    assert article.tags == ("cầu tre", "bản Lùng")
