"""Small elements that are walked in the place of a query, and texts told without reading them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.dom import parse
from newsclean.elements import tagged, text_of, visible
from newsclean.limits import Limits
from newsclean.segment.generic.weights import paragraph_weights

PARAGRAPHS = (
    "<p>Cầu tre bắc qua suối Nậm Hoa đã xong.</p>",
    '<p>Cầu <a href="/a">tre <b>bắc</b></a> qua <em><a>suối</a></em><!-- x --> đã xong.</p>',
    "<p><b>Cầu tre</b> \n <strong> bắc qua</strong><br>suối <script>var a;</script>Nậm Hoa</p>",
    "<p></p><p> \n\t</p>",
    "<p>\xa0</p><p><style>p {}</style></p>",
    "<div>Cầu<noscript>a</noscript></div><div><script>b</script></div>",
)


@pytest.mark.parametrize("markup", PARAGRAPHS)
@pytest.mark.parametrize("css", ["a", "b, strong"])
def test_a_walk_finds_what_a_query_does(markup: str, css: str) -> None:
    body = parse(markup, Limits()).body
    assert body is not None
    for node in body.css("p, div"):
        found = [each.mem_id for each in tagged(node, css.split(", "))]
        assert found == [each.mem_id for each in node.css(css)]


@pytest.mark.parametrize("markup", PARAGRAPHS)
def test_texts_are_those_of_what_is_visible(markup: str) -> None:
    body = parse(f"<div>{markup}</div>", Limits()).body
    assert body is not None
    shown = [node.text_content or "" for node in visible(body) if node.is_text_node]
    assert "".join(text_of(body).split()) == "".join("".join(shown).split())


def test_links_count_against_a_paragraph_wherever_they_stand_in_it() -> None:
    linked = '<p><b><a href="/a">Cầu tre bắc qua suối Nậm Hoa</a></b> đã xong từ hôm qua.</p>'
    assert paragraph_weights(parse(linked, Limits())) == []


@pytest.mark.parametrize("space", [" ", "\n\n\t", "\xa0", "\u2003\n"])
def test_white_space_between_elements_is_no_text_of_theirs(space: str) -> None:
    story = "".join(
        f"{space}<p>{space}Con đường <i>số {number}</i>{space}qua bến phà đã thông xe sáng nay."
        f"</p>{space}<div>{space}<b>Đoạn {number}</b>{space}</div>"
        for number in range(8)
    )
    page = "<html lang=vi><title>Bến phà</title><article><h1>Bến phà đã thông xe</h1>{}</article>"
    plain = newsclean.clean(page.format(story.replace(space, " ")))
    assert newsclean.clean(page.format(story)).body == plain.body
    assert len(plain.body) == 16
