"""The address of a page as callers give it: read as people write it, and never invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.addresses import read_address, unwrap
from newsclean.elements import Addresses

PAGE = "https://vov.vn/doi-song/cau-post1.vov"
STORY = "".join(
    f"<p>Tổ dân phố số {n} nhận chăm sóc một đoạn bờ sông dài hai trăm mét trong ba năm đầu, "
    f"mỗi tuần {n} buổi, có người ghi sổ và báo lại cho phường vào cuối tháng.</p>"
    for n in range(1, 5)
)


def page(link: str = "/doi-song/khac-post2.vov", head: str = "") -> str:
    return (
        f"<html lang=vi><head>{head}</head><body><h1>Phường Hạ Trầu sửa bờ sông</h1><div>{STORY}"
        f"<figure><img src='{link}.jpg'><figcaption>Bờ sông.</figcaption></figure></div>"
        "<div class=related><h3>Tin liên quan</h3><ul><li>"
        f"<a href='{link}'>Một bài khác của phường Hạ Trầu hôm nay</a></li></ul></div>"
    )


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (None, None),
        ("", None),
        (" \n", None),
        (PAGE, PAGE),
        (f" {PAGE}\n", PAGE),
        ("vov.vn/doi-song/cau-post1.vov", PAGE),
        ("//vov.vn/doi-song/cau-post1.vov", PAGE),
        ("vov.vn", "https://vov.vn"),
        ("www.vov.vn:443/x", "https://www.vov.vn:443/x"),
        ("vov.vn?id=7", "https://vov.vn?id=7"),
        ("báo-mẫu.vn/x", "https://báo-mẫu.vn/x"),
        ("http://vov.vn/x", "http://vov.vn/x"),
        ("vov.vn/?u=https://a.vn/", "https://vov.vn/?u=https://a.vn/"),
        ("/doi-song/cau.vov", None),
        ("doi-song/cau.vov", None),
        ("cau.html", None),
        ("cau-tre.HTM", None),
        ("../cau.html", None),
        ("cầu tre Bản Lùng", None),
        ("3.14", None),
        ("file:///tmp/cau.html", "file:///tmp/cau.html"),
        ("https://", None),
        ("https:// ", None),
        ("https://?id=7", None),
    ],
)
def test_an_address_is_read_as_people_write_it(given: str | None, read: str | None) -> None:
    assert read_address(given) == read


@pytest.mark.parametrize(
    "wrapped",
    [
        f"https://web.archive.org/web/2020/{PAGE}",
        f"https://web.archive.org/web/20200102030405/{PAGE}",
        f"http://web.archive.org/web/20200102030405id_/{PAGE}",
        "https://web.archive.org/web/2020/vov.vn/doi-song/cau-post1.vov",
        "https://web.archive.org/web/2020/https:/vov.vn/doi-song/cau-post1.vov",
        f"https://archive.org/web/{PAGE}",
        f"https://archive.ph/{PAGE}",
        f"https://archive.today/20200102030405/{PAGE}",
        f"https://archive.vn/2020.01.02-030405/{PAGE}",
        f"https://archive.is/o/aB3dE/{PAGE}",
        f"https://r.jina.ai/{PAGE}",
        f"https://webcache.googleusercontent.com/search?q=cache:aB3dE_6hI9jK:{PAGE}",
        f"https://arquivo.pt/noFrame/replay/20200102030405/{PAGE}",
        f"https://kho.songxanh.example/web/20200102030405mp_/{PAGE}",
        f"https://r.jina.ai/https://web.archive.org/web/2020/{PAGE}",
        "https://vov-vn.cdn.ampproject.org/c/s/vov.vn/doi-song/cau-post1.vov",
        "https://vov-vn.cdn.ampproject.org/v/s/vov.vn/doi-song/cau-post1.vov",
        "https://www.google.com/amp/s/vov.vn/doi-song/cau-post1.vov",
        "https://google.com.vn/amp/vov.vn/doi-song/cau-post1.vov",
    ],
)
def test_a_copy_in_an_archive_has_the_address_of_its_page(wrapped: str) -> None:
    assert read_address(wrapped) == PAGE
    given = newsclean.extract(page(), url=wrapped)
    stated = newsclean.extract(page(head=f'<link rel="canonical" href="{wrapped}">'))
    for result in (given, stated):
        assert result.detection is not None
        assert result.detection.publisher == "vov"
        assert result.article is not None
        assert result.article.url == PAGE
        assert [each.url for each in result.article.related] == [
            "https://vov.vn/doi-song/khac-post2.vov"
        ]


@pytest.mark.parametrize(
    "address",
    [
        "https://songxanh.example/chia-se/https://vov.vn/x",
        "https://web.archive.org/details/vov",
        "https://archive.org/about",
        "https://songxanh.example/?u=https://web.archive.org/web/2020/https://vov.vn/x",
        "https://songxanh.example/20200102030405/bai.html",
        "https://r.jina.ai/",
    ],
)
def test_other_addresses_stay_what_they_are(address: str) -> None:
    assert unwrap(address) == address
    assert read_address(address) == address


@pytest.mark.parametrize(
    "link",
    [
        "/web/20200102030405/https://vov.vn/doi-song/khac-post2.vov",
        "https://web.archive.org/web/20200102030405/https://vov.vn/doi-song/khac-post2.vov",
        "//web.archive.org/web/20200102030405/https://vov.vn/doi-song/khac-post2.vov",
    ],
)
def test_links_that_an_archive_has_rewritten_lead_to_the_pages(link: str) -> None:
    url = f"https://web.archive.org/web/20200102030405/{PAGE}"
    article = newsclean.clean(page(link), url=url)
    assert [each.url for each in article.related] == ["https://vov.vn/doi-song/khac-post2.vov"]
    assert [each.url for each in article.images] == ["https://vov.vn/doi-song/khac-post2.vov.jpg"]


@pytest.mark.parametrize("url", ["vov.vn/doi-song/cau-post1.vov", f"\t{PAGE} "])
def test_blanks_and_a_missing_scheme_cost_nothing(url: str) -> None:
    for document in (page(), "Phường Hạ Trầu sửa bờ sông\n\nMột câu của bài viết."):
        assert newsclean.extract(document, url=url) == newsclean.extract(document, url=PAGE)
    (result,) = newsclean.extract_many([newsclean.Document(page(), url=url)])
    assert result.article is not None
    assert result.article.url == PAGE


@pytest.mark.parametrize("url", ["/doi-song/cau.vov", "cau.html", "không rõ"])
def test_what_is_no_address_is_passed_over_and_said(url: str) -> None:
    result = newsclean.extract(page(), url=url)
    assert result.article is not None
    assert result.article.url is None
    assert [note.code for note in result.warnings] == ["url-refused", "no-address"]
    assert repr(url) in result.warnings[0].message
    assert newsclean.extract(page(), url=" ").warnings[0].code == "no-address"


def test_links_from_the_root_on_become_absolute_by_the_paper() -> None:
    path = Path(__file__).parents[1] / "publishers/vov/vov-2020/cau-tre/page.html"
    markup = path.read_text(encoding="utf-8")
    for stated in ('rel="canonical"', 'property="og:url"'):
        markup = markup.replace(stated, 'name="none"')
    markup = markup.replace("https://vov.vn/", "/")
    result = newsclean.extract(markup)
    assert result.article is not None
    assert (result.article.publisher, result.article.url) == ("vov", None)
    found = [each.url for each in result.article.related] + [result.article.image_url]
    assert found
    assert all(url is None or url.startswith("https://") for url in found)
    assert "no-address" not in [note.code for note in result.warnings]


def test_a_link_beside_an_unknown_page_is_not_joined_to_its_site() -> None:
    addresses = Addresses("https://vov.vn")
    assert addresses.absolute("/a.vov") == "https://vov.vn/a.vov"
    assert addresses.absolute("a.vov") == "a.vov"
    assert Addresses(None).absolute("/a.vov") == "/a.vov"
    result = newsclean.extract(page())
    assert result.article is not None
    assert [each.url for each in result.article.related] == ["/doi-song/khac-post2.vov"]
    assert [note.code for note in result.warnings] == ["no-address"]
    assert newsclean.extract(page(link="https://a.vn/1")).warnings == ()


def test_links_in_markdown_become_absolute_too() -> None:
    story = STORY.replace("<p>", "").replace("</p>", "\n\n")
    link = "- [Một bài khác của phường Hạ Trầu hôm nay](/khac.vov)"
    text = f"# Phường Hạ Trầu sửa bờ sông\n\n{story}## Tin liên quan\n\n{link}\n"
    article = newsclean.clean(text, kind="markdown", url=PAGE)
    assert [each.url for each in article.related] == ["https://vov.vn/khac.vov"]


@given(st.text(st.sampled_from("htps:/.-_?#%@ w3vnárchive2020\t"), max_size=40))
def test_any_text_is_an_address_or_none(text: str) -> None:
    address = read_address(text)
    assert address is None or "://" in address
    assert address is None or address.partition("://")[2] in text
    assert address is None or read_address(address) == address
    result = newsclean.extract("Giá vàng tăng mạnh\n\nSáng nay, giá vàng tăng.", url=text)
    assert result.article is not None
    assert result.article.url == address


@pytest.mark.parametrize(
    "copy",
    [
        "web.archive.org/web/2020/https://vov.vn/cau.vov",
        "r.jina.ai/https://vov.vn/cau.vov",
        "archive.ph/2026.03.02-084600/https://vov.vn/cau.vov",
    ],
)
def test_the_address_of_a_copy_may_lack_its_own_scheme(copy: str) -> None:
    assert read_address(copy) == "https://vov.vn/cau.vov"


def test_a_relative_address_that_holds_another_is_relative() -> None:
    image = '<figure><img src="/img?src=https://cdn.example/a.jpg"></figure>'
    story = "<p>Cây cầu mới đã nối lại hai bờ suối, chắc hơn cây cầu cũ nhiều.</p>" * 6
    html = f"<html><body><h1>Cầu tre Bản Lùng</h1><div>{story}{image}</div></body></html>"
    warnings = newsclean.extract(html).warnings
    assert "no-address" in [note.code for note in warnings]
