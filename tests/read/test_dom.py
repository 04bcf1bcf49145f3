"""Parsing, its guard against shapes that take the parser quadratic time, and paths."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newsclean import dom
from newsclean.errors import LimitExceeded, PublisherError
from newsclean.limits import Limits

LIMITS = Limits()


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 40_000,
        b"<div>" * 40_000 + b"</div>" * 40_000,
        b"<div><p></p>" * 40_000,
        b"<div " + b" ".join(b"a%d=1" % n for n in range(20_000)) + b">",
        b"<div " + b" ".join(b'a%d=">"' % n for n in range(20_000)) + b">",
        b"<div " + b" ".join(b'a%d="<i>"' % n for n in range(20_000)) + b">",
        b"".join(b"<b a%d><i a%d>" % (n, n) for n in range(2_000)),
    ],
    ids=["open", "closed", "diluted", "attributes", "hidden-ends", "hidden-tags", "formatting"],
)
def test_quadratic_shapes_are_refused_before_the_parse(page: bytes) -> None:
    with pytest.raises(LimitExceeded):
        dom.parse(page, LIMITS)
    with pytest.raises(LimitExceeded):
        dom.parse(page.decode(), LIMITS)


@pytest.mark.parametrize(
    "page",
    [
        b"<p>Tin</p>" * 50_000,
        b"<p>Tin" * 50_000,
        b"<script>" + b"if (a < b) { c('<div>') }" * 5_000 + b"</script><p>Tin</p>",
        b'<div data-list="' + b"one two three " * 5_000 + b'">Tin</div>',
        b"<!--" * 50_000,
        b"<" * 50_000,
        b"",
    ],
    ids=["closed", "unclosed", "script", "long-value", "comments", "bare", "empty"],
)
def test_large_ordinary_shapes_are_parsed(page: bytes) -> None:
    assert dom.parse(page, LIMITS).body is not None


def test_limits_are_the_callers() -> None:
    deep = b"<div>" * 500 + b"Tin" + b"</div>" * 500
    assert dom.parse(deep, LIMITS).first("div") is not None
    with pytest.raises(LimitExceeded, match="deeper than 100"):
        dom.parse(deep, Limits(max_depth=100))
    with pytest.raises(LimitExceeded, match="nodes"):
        dom.parse(b"<p>Tin</p>" * 100, Limits(max_nodes=50))


def test_a_noscript_image_in_the_head_leaves_the_head_whole() -> None:
    page = b'<head><noscript><img src="x"></noscript><meta name="author" content="A"></head>'
    head = dom.parse(page, LIMITS).head
    assert head is not None
    assert head.css_first("meta") is not None


def test_every_match_comes_once() -> None:
    tree = dom.parse(b'<p class="a">1</p><p>2</p>', LIMITS)
    assert [node.text() for node in tree.every("p, .a")] == ["1", "2"]


def test_paths_tell_nodes_apart() -> None:
    tree = dom.parse(b"<div><p>1</p><ul><li>2</li></ul><p>3</p></div><div><p>4</p></div>", LIMITS)
    paths = [dom.Paths().of(node) for node in tree.every("p")]
    again = dom.Paths()
    assert [again.of(node) for node in tree.every("p")] == paths
    assert paths == ["html/body/div[1]/p[1]", "html/body/div[1]/p[2]", "html/body/div[2]/p[1]"]
    assert all(one != other for one, other in pairwise(paths))


def test_a_bad_selector_names_its_place() -> None:
    with pytest.raises(PublisherError, match=r"vov\.py: template 'vov-2020': region 'story'"):
        dom.check_selector("p:contains(x)", "vov.py: template 'vov-2020': region 'story'")


def test_what_the_head_states_is_found_wherever_the_parser_has_put_it() -> None:
    page = (
        '<title>Bến phà</title><meta property="og:url" content="https://mau.example/a">'
        '<p>Tin.</p><meta property="og:url" content="https://mau.example/b">'
        '<link rel="alternate canonical" href="/x"><link rel="canonical" href="/c">'
        '<meta name="og:site_name" content="Mẫu"><meta property="og:title">'
    )
    tree = dom.parse(page, LIMITS)
    assert [meta.get("content") for meta in tree.metas] == [
        "https://mau.example/a",
        "https://mau.example/b",
        "Mẫu",
        None,
    ]
    assert tree.stated("og:url") == "https://mau.example/a"
    assert (tree.stated("og:site_name"), tree.stated("og:title")) == (None, None)
    assert tree.canonical == "/c"
    assert dom.parse("<p>Tin.</p>", LIMITS).canonical is None
