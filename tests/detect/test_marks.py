"""Marks in markup: names of the site, hosts of pictures, selectors in head and page."""

from __future__ import annotations

import pytest

from newsclean.dom import parse
from newsclean.limits import Limits
from newsclean.marks import PageMarks
from newsclean.registry import default_registry
from newsclean.template import Mark, Publisher

PAPER = Publisher(
    id="song_xanh",
    name="Báo Sông Xanh",
    domains=("songxanh.example",),
    marks=(
        Mark(id="site-name", weight=0.8, site_names=("Sông Xanh",)),
        Mark(id="image-host", weight=0.6, hosts=("anh.songxanh.example", "-cms-sx.example")),
        Mark(id="generator", weight=0.5, css='meta[name="GENERATOR"][content="SX"]'),
        Mark(id="theme", weight=0.4, css=".sx-body, #sx"),
    ),
)


def found(page: str) -> dict[str, str]:
    tree = parse(page, Limits())
    return {mark.mark: mark.text for _, mark in PageMarks([PAPER]).find(tree)}


@pytest.mark.parametrize(
    ("page", "mark", "text"),
    [
        ('<meta property="og:site_name" content="Báo Sông Xanh">', "site-name", "Báo Sông Xanh"),
        ('<img src="https://anh.songxanh.example/a.jpg">', "image-host", "anh.songxanh.example"),
        ('<img src="/x.gif" data-src="//b-cms-sx.example/1">', "image-host", "b-cms-sx.example"),
        ('<meta name="GENERATOR" content="SX">', "generator", "meta"),
        ('<body class="sx-body"><p>Tin</p>', "theme", "body"),
    ],
)
def test_each_kind_of_mark_is_found(page: str, mark: str, text: str) -> None:
    assert found(page) == {mark: text}


@pytest.mark.parametrize(
    "page",
    [
        "",
        '<meta property="og:site_name" content="Báo Đồi Cát">',
        '<img src="https://songxanh.example.org/anh.songxanh.example/a.jpg">',
        '<a href="https://anh.songxanh.example/a.jpg">Ảnh</a>',
        '<p class="sx">SX</p>',
    ],
)
def test_other_pages_have_none(page: str) -> None:
    assert found(page) == {}


def test_a_mark_is_found_once() -> None:
    tree = parse(
        '<img src="//anh.songxanh.example/1"><img src="//a-cms-sx.example/2">'
        '<img src="//anh.songxanh.example/3">',
        Limits(),
    )
    assert [mark.mark for _, mark in PageMarks([PAPER]).find(tree)] == ["image-host"]


@pytest.mark.parametrize("publisher", default_registry().publishers, ids=lambda each: each.id)
def test_every_paper_is_known_by_the_name_it_gives_its_site(publisher: Publisher) -> None:
    """A page that was saved without its address may state nothing else of its paper."""
    assert [mark.id for mark in publisher.marks if mark.site_names] == ["site-name"]
