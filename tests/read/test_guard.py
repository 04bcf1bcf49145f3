"""The guard before the parse: what would take the parser quadratic time or memory is refused."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import newsclean
from newsclean.errors import LimitExceeded
from newsclean.guard import check_shape, tokens
from newsclean.guard.nesting import Nesting
from newsclean.guard.plain import is_plain
from newsclean.guard.tokens import attribute_count, is_self_closing, iter_tags
from newsclean.limits import Limits
from newsclean.testing import TEMPLATES, random_page
from tests.properties.test_bounded import count_calls

SAMPLED, FULL = Limits(), Limits(guard="full")
PAGES = sorted((Path(__file__).parents[1] / "publishers").glob("*/*/*/page.html"))
MEGABYTES = 10_000_000


def refusal(page: bytes, limits: Limits) -> str | None:
    """Why the guard refuses a page; None where it lets it pass."""
    try:
        check_shape(page, limits)
    except LimitExceeded as error:
        return str(error)
    return None


def repeat(unit: bytes, size: int) -> bytes:
    return unit * (size // len(unit))


def numbered(unit: bytes, size: int) -> bytes:
    return b"".join(unit.replace(b"#", b"%d" % n) for n in range(size // (len(unit) + 6)))


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "nested": lambda size: repeat(b"<div>", size),
    "nested, then closed": lambda size: repeat(b"<div>", size // 2) + repeat(b"</div>", size // 2),
    "nested in capitals": lambda size: repeat(b"<DIV\n>", size),
    "end tags of nothing": lambda size: repeat(b"<div></x>", size),
    "end tags out of reach": lambda size: repeat(b"<div><table><td></div></table>", size),
    "forms that end without their content": lambda size: repeat(b"<form><div></form>", size),
    "cells ended in a caption": lambda size: repeat(b"<table><caption><div></td>", size),
    "an end tag by another name": lambda size: repeat(b"<div></div\x0b>", size),
    "behind an empty comment": lambda size: b"<!-->" + repeat(b"<div>", size) + b"-->",
    "behind an empty end tag": lambda size: repeat(b"</><div>", size),
    "behind a script in a script's comment": lambda size: repeat(
        b"<script><!--<script></script><textarea></script><div>", size
    ),
    "behind a bang": lambda size: b"<!-- --!>" + repeat(b"<div>", size) + b"-->",
    "behind a name that is a sign": lambda size: b'<p ="><br>' + repeat(b"<div>", size) + b'">',
    "behind a script's other end": lambda s: b"<script>a</SCRIPT >" + repeat(b"<div>", s),
    "in a style of a drawing": lambda s: b"<svg><style>" + repeat(b"<div>", s) + b"</style>",
    "in a style of a menu": lambda s: b"<select><style>" + repeat(b"<div>", s) + b"</style>",
    "drawings that HTML ends": lambda size: repeat(b"<svg><path></svg><div></p>", size),
    "many attributes": lambda size: b"<div " + numbered(b" a#=1", size) + b">",
    "attributes with ends of tags": lambda size: b"<div " + numbered(b" a#='>'", size) + b">",
    "attributes with tags": lambda size: b"<div " + numbered(b' a#="<i>"', size) + b">",
    "attributes with bare signs": lambda size: b"<div " + numbered(b' a#="< "', size) + b">",
    "attributes added to the body": lambda size: b"<body>" + numbered(b"<body a#>", size),
    "formatting in formatting": lambda size: numbered(b"<b a#><i a#>", size),
    "formatting in paragraphs": lambda size: numbered(b"<p><font a#>x", size),
    "formatting, ended out of reach": lambda s: numbered(b"<p><b a#><table><td></b></table>", s),
    "formatting, ended in an object": lambda s: numbered(b"<p><b a#><object></b></object>", s),
    "plain formatting in many paragraphs": lambda size: (
        b"<p><b><b><b><i><i><i><u><u><u><s><s><s><em><em><em><tt><tt><tt>" + repeat(b"<p>x", size)
    ),
    "a long menu": lambda size: b"<select>" + repeat(b"<option>a", size),
    "far below many": lambda size: b"<span>" * 1_900 + repeat(b"</x>", 2 * size),
}


@pytest.mark.parametrize("limits", [SAMPLED, FULL], ids=["sampled", "full"])
@pytest.mark.parametrize("shape", HOSTILE)
def test_ten_megabytes_of_it_are_refused_before_the_parse(shape: str, limits: Limits) -> None:
    with pytest.raises(LimitExceeded):
        check_shape(HOSTILE[shape](MEGABYTES), limits)


@pytest.mark.parametrize("shape", HOSTILE)
def test_a_small_one_that_is_slow_is_refused_where_all_tags_are_read(shape: str) -> None:
    with pytest.raises(LimitExceeded):
        check_shape(HOSTILE[shape](300_000), FULL)


@pytest.mark.parametrize("shape", HOSTILE)
def test_extract_answers_with_a_failure(shape: str) -> None:
    failure = newsclean.extract(HOSTILE[shape](MEGABYTES // 5), kind="html").failure
    assert failure is not None
    assert failure.code == "limit-exceeded"


@pytest.mark.parametrize("step", [1_024, 2_048, 3_072, 4_096])
@pytest.mark.parametrize("unit", [b"<div>", b"<p><b a#>"])
def test_a_page_painted_around_regular_samples_is_refused(step: int, unit: bytes) -> None:
    hostile = numbered(unit, 400_000)
    calm = b"<p>" + b"Tin " * 60 + b"</p>"
    page = b"".join(calm + hostile[at : at + step - len(calm)] for at in range(0, 400_000, step))
    with pytest.raises(LimitExceeded):
        check_shape(page, SAMPLED)


ORDINARY: dict[str, bytes] = {
    "paragraphs": b"<p>Tin</p>" * 50_000,
    "paragraphs left open": b"<p>Tin" * 50_000,
    "items left open": b"<ul>" + b"<li>Tin<br>" * 20_000,
    "lists in lists": b"<ul>" + b"<li><a href=/>Tin</a><ul><li>A<li>B</ul>" * 5_000,
    "cells left open": b"<table>" + b"<tr><td><b>Tin<td><font color=red>Tin" * 5_000,
    "links": b"<div><a href=/><span>Tin</span></a></div>" * 20_000,
    "formatting": b"<p><b>T</b><i class=x>i</i><font size=2>n</font></p>" * 20_000,
    "formatting left open": b"<p><font size=2>Tin" * 20_000,
    "icons": b'<svg viewBox="0 0 1 1"><title>T</title><path d="M0"/><g><path d=""/></g></svg>'
    * 9_000,
    "script": b"<script>" + b"if (a < b) { c('<div>') }" * 5_000 + b"</script><p>Tin</p>",
    "scripts among drawings": b"<svg><path/></svg><script>if(a<b){'<div>'}</script>" * 5_000,
    "menus": b"<select><option>1<option selected>2</select>" * 5_000,
    "a long value": b'<div data-list="' + b"one two three " * 5_000 + b'">Tin</div>',
    "comments": b"<!-- <div> -->" * 20_000,
    "comments left open": b"<!--" * 50_000,
    "bare signs": b"<" * 50_000,
    "data": b"<script>" + b'{"a b c": "d e f"} ' * 20_000 + b"</script>",
    "nothing": b"",
}


@pytest.mark.parametrize("limits", [SAMPLED, FULL], ids=["sampled", "full"])
@pytest.mark.parametrize("shape", ORDINARY)
def test_large_ordinary_pages_pass(shape: str, limits: Limits) -> None:
    assert refusal(ORDINARY[shape], limits) is None


NOT_PLAIN = {
    *("cells left open", "formatting left open", "menus", "scripts among drawings"),
    *("script", "comments", "comments left open", "bare signs"),
}
"""What cannot be followed simply, or hides thousands of signs: read tag by tag, it passes."""


@pytest.mark.parametrize("shape", ORDINARY)
def test_most_large_ordinary_pages_are_seen_to_be_plain(shape: str) -> None:
    assert is_plain(ORDINARY[shape], SAMPLED) is (shape not in NOT_PLAIN)


WIDE = ("many attributes", "attributes with ends of tags", "attributes with bare signs")
"""Tags with too many attributes: they are looked for apart."""


@pytest.mark.parametrize("shape", [shape for shape in HOSTILE if shape not in WIDE])
def test_what_is_hostile_is_not_plain(shape: str) -> None:
    assert not is_plain(HOSTILE[shape](1_000_000), SAMPLED)


def test_a_large_plain_page_is_not_read_tag_by_tag() -> None:
    page = ORDINARY["links"]

    def work(limits: Limits) -> int:
        return count_calls(lambda: check_shape(page, limits))

    work(FULL)  # patterns are compiled at the first use
    assert 5 * work(SAMPLED) < work(FULL)


@pytest.mark.parametrize("template", TEMPLATES)
def test_pages_of_every_layout_pass_where_all_tags_are_read(template: str) -> None:
    for seed in range(5):
        page = random_page(template, seed).html.encode()
        assert refusal(page, Limits(guard="full", max_depth=40)) is None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_fixtures_pass_where_all_tags_are_read(page: Path) -> None:
    assert refusal(page.read_bytes() * 20, FULL) is None


@pytest.mark.parametrize("shape", [*HOSTILE, *ORDINARY])
def test_reading_all_tags_is_linear(shape: str) -> None:
    def make(size: int) -> bytes:
        if shape in HOSTILE:
            return HOSTILE[shape](size)
        page = ORDINARY[shape] or b" "
        return (page * (1 + size // len(page)))[:size]

    def calls(size: int) -> int:
        page = make(size)

        def work() -> None:
            with suppress(LimitExceeded):
                check_shape(page, FULL)

        return count_calls(work)

    calls(5_000)  # patterns are compiled at the first use
    assert calls(200_000) <= 2.6 * calls(100_000) + 1_000


# A tag of each kind that has rules of its own; what is left out nests less than it may look.
_PIECES = st.sampled_from(
    "<div> </div> <p> </p> <span> </span> <ul> </ul> <li> </li> <a> </a> <b> <b a> </b> <i> </i> "
    "<table> </table> <tr> <td> </td> <th> <caption> </caption> <h1> </h1> <h2> <button> </button> "
    "<x> </x> <dl> <dd> </dd> <svg> </svg> <g> <path/> <br> <img> x".split()
)


@given(st.lists(_PIECES, min_size=1, max_size=60), st.integers(1, 6))
def test_no_tree_is_deeper_than_was_counted(pieces: list[str], times: int) -> None:
    page = "".join(pieces).encode() * times
    nesting, deepest = Nesting(Limits()), 0
    for name, tag in iter_tags(page, nesting.is_raw, 1_000):
        nesting.add(name, tag)
        deepest = max(deepest, nesting.depth)
    # Rows and cells are not counted, and text may open formatting again behind the last tag.
    assert _depth(page) <= 4 * deepest + 8


_ODD_PIECES = st.sampled_from(
    "<form> </form> <select> </select> <option> <optgroup> </optgroup> <input> <title> </title> "
    "<style> </style> <script> </script> <noscript> </noscript> <path> </path> <use/> <desc> "
    "</desc> <foreignobject> <template> </template> <font> </font> <nobr> <tbody> </tbody> <dt> "
    "</dt> <rt> <body> <html> <col> <object> <section> </section> <em> </em> <iframe> <b<style> "
    "<![CDATA[ ]]> <!-- --> <ol> </ol> </br> <form> </form> </> </1 <? > < </".split()
)


@given(
    st.lists(_PIECES | _ODD_PIECES, max_size=4),
    st.lists(_PIECES | _ODD_PIECES, min_size=1, max_size=12),
    st.sampled_from([1, 3, 40]),
)
def test_what_is_plain_is_neither_deep_nor_many_times_itself(
    before: list[str], pieces: list[str], times: int
) -> None:
    page = ("".join(before) + "".join(pieces) * times + "x").encode()
    if is_plain(page, Limits(max_depth=60)):
        depth, nodes = _measure(page)
        assert depth <= 64
        assert nodes <= 12 * page.count(b"<") + 60


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        ("", "<span><p></span>"),
        ("<td>", "<optgroup></td><td>"),
        ("", "<ul><span><div></ul><dd><li></div></span></ul>"),
        ("<svg>", "<path>"),
        ("<svg>", "<input>"),
        ("", "<svg><div></div><path></svg>"),
        ("", "<form><path></form>"),
        ("", "<b<style><div>"),
        ("", "</><div>"),
    ],
)
def test_stacks_that_part_are_noticed(before: str, unit: str) -> None:
    page = (before + unit * 400).encode()
    assert _measure(page)[0] < 60 or not is_plain(page, Limits(max_depth=60))


def _depth(page: bytes) -> int:
    return _measure(page)[0]


def _measure(page: bytes) -> tuple[int, int]:
    """The depth of the tree of a page, and how many nodes it has."""
    root = LexborHTMLParser(page, scripting=True).root
    assert root is not None
    deepest, nodes, waiting = 0, 0, [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        nodes += 1
        deepest = max(deepest, depth)
        waiting.extend((child, depth + 1) for child in node.iter())
    return deepest, nodes


@pytest.mark.parametrize(
    ("tag", "count"),
    [
        (b"<p>", 0),
        (b"<p a>", 1),
        (b"<p a=1 b='2 3' c=\"4>5\" d>", 4),
        (b"<p/a/b=/c>", 2),
        (b"<p =a = b>", 1),
        (b"<p =a =b =>", 2),
        (b"<p a = b>", 1),
        (b"<p a='b'c>", 2),
        (b"<p a=b'c d>", 2),
        (b"<p a='b", 1),
        (b"< p a>", 0),
        (b"</p a>", 0),
    ],
)
def test_attributes_are_counted_as_the_parser_does(tag: bytes, count: int) -> None:
    assert attribute_count(tag, 9) == count


def test_counting_attributes_stops_above_the_limit() -> None:
    assert attribute_count(b"<p a b c d e>", 3) == 4


@pytest.mark.parametrize(
    ("tag", "closes"),
    [
        (b"<g>", False),
        (b"<g/>", True),
        (b"<g a='b/c' d/>", True),
        (b"<g a=b />", None),
        (b"<g a=b/>", None),
    ],
)
def test_tags_that_close_themselves(tag: bytes, closes: bool | None) -> None:
    assert is_self_closing(tag) is closes


def test_tags_are_told_from_what_looks_like_tags() -> None:
    page = (
        b"<!DOCTYPE html '<i>'><!-- <b> --><P a='<i>'>1 < 2</p ><script><u></SCRIPT><? <s> ?>"
        b"</ <em>></><textarea><tt></textarea><q"
    )
    names = [name for name, _ in iter_tags(page, lambda _: True, 9)]
    assert names == b"p /p script /script textarea /textarea q".split()


def test_markup_that_may_be_script_or_not_is_refused() -> None:
    page = b'<script><p a="</script><p b=">'
    assert [name for name, _ in iter_tags(page, lambda _: True, 9)] == [b"script", b"/script", b"p"]
    with pytest.raises(LimitExceeded, match="cannot be told"):
        list(iter_tags(page, lambda _: None, 9))


def test_the_end_of_a_text_that_may_be_raw_is_looked_for_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[int] = []

    class Pattern:
        def search(self, _: bytes, start: int) -> None:
            searched.append(start)

    monkeypatch.setattr(tokens, "_raw_end_re", lambda _: Pattern())
    list(iter_tags(b"<p><title></p>" * 50, lambda _: None, 9))
    assert len(searched) == 1
