"""Captions that no name and no element of their own tells, on pages of sites that nobody knows."""

from __future__ import annotations

import pytest

import newsclean

BEFORE = (
    "Trưởng bản Lò Văn Sính kể rằng chiếc cầu cũ bị cuốn trôi trong một đêm mưa đầu tháng ba, "
    "khi cả bản còn đang ngủ."
)
AFTER = (
    (
        "Từ sáng sớm, mỗi nhà góp mười cây tre và một ngày công, trẻ em nhặt đá kê chân cầu cho "
        "kịp ngày trở lại trường."
    ),
    (
        "Đến chiều ngày thứ ba, chiếc cầu mới dài hơn bốn mươi mét đã nối lại hai bờ suối, chắc "
        "hơn chiếc cầu cũ nhiều."
    ),
)
CAPTION = "Người dân Bản Lùng vác tre ra bờ suối"
IMAGE = '<img src="/anh/cau-tre.jpg">'
CENTRED = 'style="text-align: center"'


def page(middle: str, paragraph: str = "<p>{}</p>") -> str:
    before, *after = (paragraph.format(text) for text in (BEFORE, *AFTER))
    story = before + middle + "".join(after)
    return f"<title>Cầu tre</title><h1>Bản Lùng dựng cầu tre</h1><div class=noidung>{story}</div>"


@pytest.mark.parametrize(
    "middle",
    [
        f"<p>{IMAGE}</p><p><em>{CAPTION}</em></p>",
        f"<p>{IMAGE}</p>\n<p><span><i>{CAPTION}</i></span></p>",
        f"<p>{IMAGE}</p><p><em><small>{CAPTION}</small></em><!-- x --></p>",
        f"<p>{IMAGE}<br><em>{CAPTION}</em></p>",
        f"<p><em>{IMAGE}{CAPTION}</em></p>",
        f"<div>{IMAGE}</div><div><em>{CAPTION}</em></div>",
        f"<p {CENTRED}>{IMAGE}</p><p {CENTRED}>{CAPTION}</p>",
        f"<p align=center>{IMAGE}</p>\n\n<p align=center>{CAPTION}</p>",
        f"<p>{IMAGE}</p><p class=ql-align-center>{CAPTION}</p>",
        f"<p {CENTRED}>{IMAGE}<br>{CAPTION}</p>",
        f"<div align=center>{IMAGE}<br />{CAPTION}</div>",
        f"<table><tr><td>{IMAGE}</td></tr><tr><td>{CAPTION}</td></tr></table>",
        f"<table><tr><td>{IMAGE}<p>{CAPTION}</p></td></tr></table>",
    ],
)
@pytest.mark.parametrize("layout", ["{}", "<table><tr><td>Mục lục</td><td>{}</td></tr></table>"])
def test_what_is_set_apart_under_a_picture_is_its_caption(middle: str, layout: str) -> None:
    story = layout.format(page(middle))
    article = newsclean.clean(story, url="https://bao.example.vn/cau-tre.html")
    assert [block.text for block in article.body] == [BEFORE, *AFTER]
    assert [(image.caption, image.url) for image in article.images] == [
        (CAPTION, "https://bao.example.vn/anh/cau-tre.jpg")
    ]


@pytest.mark.parametrize(
    "middle",
    [
        f"<p>{IMAGE}</p><p>{CAPTION}</p>",  # a plain paragraph may be one of the story
        f"<p>{IMAGE}</p><p><em>Người dân Bản Lùng</em> vác tre ra bờ suối</p>",
        f"<p>{IMAGE}</p><h3><em>{CAPTION}</em></h3>",
        f"<p>{BEFORE}</p><p><em>{CAPTION}</em></p>",  # no picture above
    ],
)
def test_what_is_set_like_the_story_stays(middle: str) -> None:
    article = newsclean.clean(page(middle))
    assert CAPTION in [block.text for block in article.body]


@pytest.mark.parametrize("between", [f"</p><p {CENTRED}>", "<br>"])
def test_where_all_is_centred_centring_says_nothing(between: str) -> None:
    paragraph = f"<p {CENTRED}>{{}}</p>"
    article = newsclean.clean(page(paragraph.format(IMAGE + between + CAPTION), paragraph))
    assert CAPTION in [block.text for block in article.body]


def test_a_long_text_in_italics_is_a_part_of_the_story() -> None:
    letter = " ".join((BEFORE, *AFTER))
    article = newsclean.clean(page(f"<p>{IMAGE}</p><p><em>{letter}</em></p>"))
    assert letter in [block.text for block in article.body]


def test_a_table_with_more_to_say_than_its_pictures_is_no_caption() -> None:
    rows = "".join(
        f"<tr><td>{IMAGE}</td><td>Cầu {name}</td><td>{length} mét</td></tr>"
        for name, length in (("Bản Lùng", 42), ("Nà Pó", 36))
    )
    text = newsclean.clean(page(f"<table>{rows}</table>")).text
    assert "Cầu Nà Pó" in text
    assert "36 mét" in text


@pytest.mark.parametrize("between", ["<p></p>", "<br>", "<div> </div>"])
def test_what_is_empty_does_not_hide_that_all_is_centred(between: str) -> None:
    paragraph = f"{between}<p {CENTRED}>{{}}</p>"
    middle = f"<p {CENTRED}>{IMAGE}</p>" + paragraph.format(CAPTION)
    article = newsclean.clean(page(middle, paragraph))
    assert CAPTION in [block.text for block in article.body]


TEASER = "Hội năm nay có đua thuyền thúng và thi nấu cháo cá, ban tổ chức cho biết."


@pytest.mark.parametrize("name", ["card", "article_in_image"])
def test_a_table_whose_picture_and_title_lead_to_one_article_is_a_card(name: str) -> None:
    title = "Bản Lùng mở hội xuống đồng đầu tháng sau"
    link = f"<a href='/tin-2.html'>{IMAGE}{title}</a> <span>{TEASER}</span>"
    card = f"<table class='{name}'><tr><td><div>{link}</div></td></tr></table>"
    article = newsclean.clean(page(card))
    assert [block.text for block in article.body] == [BEFORE, *AFTER]
    assert [(related.title, related.teaser) for related in article.related] == [(title, TEASER)]
    assert article.images == ()


def test_a_table_of_several_cards_has_no_captions() -> None:
    titles = ["Bản Lùng mở hội xuống đồng đầu tháng sau", "Nà Pó thông xe cây cầu treo mới"]
    rows = "".join(
        f"<tr><td><a href='/tin-{number}'>{IMAGE}<br>{title}</a></td></tr>"
        for number, title in enumerate(titles)
    )
    article = newsclean.clean(page(f"<table>{rows}</table>"))
    assert [related.title for related in article.related] == titles
    assert [block.text for block in article.body] == [BEFORE, *AFTER]


@pytest.mark.parametrize("caption", [CAPTION, f"<a href='/lon.jpg'>{CAPTION}</a>"])
def test_a_picture_linked_to_its_larger_print_is_no_card(caption: str) -> None:
    rows = f"<tr><td><a href='/lon.jpg'>{IMAGE}</a></td></tr><tr><td>{caption}</td></tr>"
    article = newsclean.clean(page(f"<table>{rows}</table>"))
    assert [image.caption for image in article.images] == [CAPTION]


def test_a_centred_line_in_italics_under_the_last_picture_is_its_caption() -> None:
    end = f"<p {CENTRED}>{IMAGE}</p><p {CENTRED}><em>{CAPTION}</em></p>"
    article = newsclean.clean(page("").replace("</div>", f"{end}</div>"))
    assert [block.text for block in article.body] == [BEFORE, *AFTER]
    assert [image.caption for image in article.images] == [CAPTION]


ROWS = "<tr><th>Lantern</th><th>Hours</th></tr><tr><td>Storm</td><td>nine</td></tr>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (f"<table>{ROWS}</table>", ["Lantern\tHours", "Storm\tnine"]),
        (f"<div><table>{ROWS}</table></div>", ["Lantern\tHours", "Storm\tnine"]),
        (
            "<blockquote><p>Oil smells, and wax runs.</p></blockquote>",
            ["Oil smells, and wax runs."],
        ),
    ],
)
def test_a_figure_that_frames_a_table_or_a_quotation_is_no_picture(
    inside: str, expected: list[str]
) -> None:
    article = newsclean.clean(page(f"<figure class='wp-block'>{inside}</figure>"))
    assert [block.text for block in article.body] == [BEFORE, *expected, *AFTER]
    assert article.images == ()


def test_a_table_of_layout_in_a_figure_holds_its_caption() -> None:
    figure = f"<table><tr><td>{IMAGE}</td></tr><tr><td>{CAPTION}</td></tr></table>"
    article = newsclean.clean(page(f"<figure>{figure}</figure>"))
    assert [block.text for block in article.body] == [BEFORE, *AFTER]
    assert [image.caption for image in article.images] == [CAPTION]


ENGLISH = (
    "The mill had not turned since the flood, and the swallows had built their nests in it.",
    "The first flour was sold at noon, and the baker took half of it home on a handcart.",
    "Nobody in the village can say who paid for the wheel, and nobody seems to mind at all.",
)
CREDIT = '<a href="https://pictures.example/anna">Anna Lowe Pictures</a>'


@pytest.mark.parametrize(
    "picture",
    [
        f'<div class="image-box"><img src="/a.jpg"><p class="from">{CREDIT}</p></div>',
        '<div class="image-box"><img src="/a.jpg"><p>Anna Lowe</p></div>',
        '<div class="image-box"><p><img src="/a.jpg"></p><p>Anna Lowe</p><p></p></div>',
        '<p><img src="/a.jpg"></p><p>© Anna Lowe / Harrow</p>',
        '<p><img src="/a.jpg"></p><p>Image credit : Anna Lowe</p>',
    ],
)
def test_who_took_a_picture_is_no_text(picture: str) -> None:
    told = [f"<p>{text}</p>" for text in ENGLISH]
    page = f"<title>The mill</title><h1>The mill</h1><div>{told[0]}{picture}{''.join(told[1:])}"
    article = newsclean.clean(f"<html lang=en>{page}</div>", url="https://mill.example/1")
    assert tuple(block.text for block in article.body) == ENGLISH
    assert "Anna Lowe" in (article.images[0].caption or article.images[0].credit or "")


def test_a_picture_with_a_linked_title_of_the_site_is_a_card() -> None:
    card = '<div class="image-box"><img src="/a.jpg"><p><a href="/2">A ferry is sold</a></p></div>'
    told = [f"<p>{text}</p>" for text in ENGLISH]
    page = f"<title>The mill</title><h1>The mill</h1><div>{told[0]}{card}{''.join(told[1:])}</div>"
    article = newsclean.clean(f"<html lang=en>{page}", url="https://mill.example/1")
    assert not any(image.caption for image in article.images)
