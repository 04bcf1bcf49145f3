"""Pictures of pages: alternative texts, lazy addresses, captions."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Image

CAPTION = "Người dân Bản Lùng vác tre ra bờ suối. (Ảnh: Hà My)"
STORY = "".join(
    f"<p>Buổi làm thứ {n} có hơn {n} chục người dân ba xóm cùng vác tre, đan phên và lát cầu.</p>"
    for n in range(2, 9)
)


def image(attributes: str, caption: str = CAPTION) -> Image:
    """The one picture of a page whose `img` has these attributes."""
    figure = f"<figure><img {attributes}><figcaption>{caption}</figcaption></figure>"
    page = f"<h1>Bản Lùng dựng lại cầu tre</h1><div>{STORY}{figure}</div>"
    (found,) = newsclean.clean(page, url="https://bao.example/a/b.html").images
    return found


@pytest.mark.parametrize(
    ("alt", "kept"),
    [
        ("Cầu tre mới", "Cầu tre mới"),
        ("cau-tre.jpg", "cau-tre.jpg"),
        ("Cầu &amp;  suối", "Cầu & suối"),
        (CAPTION, None),
        ("Người dân Bản Lùng vác tre ra bờ suối", None),
        ("NGƯỜI DÂN  Bản Lùng vác tre ra bờ suối.", None),
        ("", None),
        (" ", None),
        ("...", None),
    ],
)
def test_alternative_text_is_kept_where_it_says_something_else(alt: str, kept: str | None) -> None:
    found = image(f'src="/1.jpg" alt="{alt}"')
    assert (found.alt, found.caption, found.credit) == (kept, CAPTION, "Hà My")


@pytest.mark.parametrize(
    "attributes",
    [
        'src="/1.jpg"',
        'src="data:image/gif;base64,R0lGOD" data-src="/1.jpg"',
        'src="/loading.gif" data-src="/1.jpg"',
        'src="/loading.gif" data-original="/1.jpg"',
        'src="/loading.gif" data-lazy-src="/1.jpg"',
        'data-photo-original-src="/1.jpg" src="/nho.jpg"',
        'srcset="/1.jpg 600w, /2.jpg 900w"',
        'src="//bao.example/1.jpg"',
        'src="../1.jpg"',
        'src="https://bao.example/1.jpg"',
    ],
)
def test_addresses_are_absolute_and_lazy_ones_win(attributes: str) -> None:
    assert image(attributes).url == "https://bao.example/1.jpg"


@pytest.mark.parametrize(
    "attributes", ["", 'src="data:image/gif;base64,R0lGOD"', 'src="about:blank"']
)
def test_a_picture_without_an_address_keeps_its_caption(attributes: str) -> None:
    found = image(attributes)
    assert (found.url, found.caption) == (None, CAPTION)


def test_a_caption_printed_again_gives_its_picture_no_empty_text() -> None:
    photo = f'<div><img alt="" src="/1.jpg"><p class="photo-caption">{CAPTION}</p></div>'
    page = f"<h1>Bản Lùng dựng lại cầu tre</h1><div>{STORY}{photo}{STORY[:90]}</p>{photo}</div>"
    found = newsclean.clean(page, url="https://bao.example/a/b.html").images
    assert [picture.alt for picture in found] == [None] * len(found)
    assert found


BARE = "Người dân Bản Lùng vác tre ra bờ suối."
UNDER = f'<p class="chu-thich text-center">{CAPTION}</p>'


def images_of(inside: str) -> list[tuple[str | None, str | None, str | None]]:
    page = f"<h1>Bản Lùng dựng lại cầu tre</h1><div>{STORY}{inside}{STORY}</div>"
    found = newsclean.clean(page, url="https://bao.example/a/b.html").images
    return [(each.url, each.alt, each.caption) for each in found]


@pytest.mark.parametrize(
    ("alt", "kept"), [(CAPTION, None), (BARE, None), ("Cầu tre mới", "Cầu tre mới")]
)
def test_a_picture_above_its_caption_has_no_text_that_this_says(alt: str, kept: str | None) -> None:
    url = "https://bao.example/1.jpg"
    picture = f'<div class="text-center"><img alt="{alt}" src="/1.jpg"></div>'
    assert images_of(picture + UNDER) == [(url, kept, CAPTION)]
    text = "\n\n".join(
        [
            *(
                f"Buổi {n}, người dân ba xóm cùng vác tre ra bờ suối và lát cầu mới."
                for n in range(4)
            ),
            f"![{alt}]({url})",
            CAPTION,
        ]
    )
    (found,) = newsclean.clean(f"# Bản Lùng dựng lại cầu tre\n\n{text}", kind="markdown").images
    assert (found.url, found.alt, found.caption) == (url, kept, CAPTION)


OVER = '<div id="banner-in-image"><script>show("b1")</script></div>'


def test_a_picture_over_which_an_advertisement_is_laid_is_one_of_the_story() -> None:
    lazy = '<img alt="{}" class="news" data-original="/1.jpg" src="data:image/gif;base64,R0">'
    laid = f'<div id="box-banner-in-image"><div>{lazy.format(BARE)}{OVER}</div></div>'
    assert images_of(laid + UNDER) == [("https://bao.example/1.jpg", None, CAPTION)]


@pytest.mark.parametrize(
    "inside",
    [
        '<div class="banner-image"><a href="/mua"><img alt="Giảm giá" src="/b.jpg"></a></div>',
        '<div class="banner-image"><img alt="" src="/b.jpg"></div>',
        '<div class="banner"><img alt="Giảm giá" src="/b.jpg"></div>',
    ],
)
def test_other_pictures_of_advertisements_are_none(inside: str) -> None:
    assert images_of(inside) == []
