"""Links in the story of a page of an unknown layout: goods and lists that belong to it."""

from __future__ import annotations

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, read_page, story_of

TITLE = "Which lantern to take on the marsh at night"
STORY = story_of(
    (
        "The keeper tried nine lanterns on the long dam, and four of them went out in the wind.",
        "A lantern that a child can carry is worth more here than one that lights the far bank.",
        "“Oil smells, and wax runs,” said the keeper, “but neither of them needs the sun.”",
        "The glass of the tall one broke on the second night, and nobody had dropped it.",
    )
)
TOLD = "It burns for nine hours, shuts with one hand and does not mind the rain."


def read(inside: str) -> newsclean.Article:
    body = f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:4])}{inside}{paragraphs(*STORY[4:8])}</div>"
    return read_page(body, url="https://marsh.example/lanterns")


def goods(link: str) -> str:
    return (
        f'<div class="good"><a {link}><img src="/l.jpg" alt=""></a><div>'
        f"<h3><a {link}>Harlow Storm Lantern No. 4</a></h3><p>{TOLD}</p>"
        f"<a {link}>£40 at the chandler’s</a></div></div>"
    )


@pytest.mark.parametrize(
    "link",
    [
        'href="https://chandler.example/storm-4"',
        'href="/out/storm-4" rel="nofollow sponsored"',
    ],
)
def test_goods_of_shops_are_parts_of_a_review(link: str) -> None:
    kept = lines(read(goods(link)))
    assert [line for line in kept if line not in STORY][:2] == ["Harlow Storm Lantern No. 4", TOLD]


def test_a_card_of_the_site_is_none() -> None:
    assert lines(read(goods('href="/storm-lantern-tested"'))) == STORY[:8]


@pytest.mark.parametrize("rel", ["", ' rel="nofollow"'])
def test_a_heading_in_a_link_to_a_shop_heads_a_part(rel: str) -> None:
    head = f'<a href="https://chandler.example/4"{rel}><h3>Harlow Storm Lantern No. 4</h3></a>'
    assert "Harlow Storm Lantern No. 4" in lines(read(f"{head}<p>{TOLD}</p>"))


def test_a_list_of_links_to_other_sites_belongs_to_the_story() -> None:
    inns = [f"The {name} Inn on the northern dam" for name in ("Heron", "Otter", "Eel")]
    links = [f'<li><a href="https://{n}.example/">{inn}</a></li>' for n, inn in enumerate(inns)]
    assert lines(read(f"<ul>{''.join(links)}</ul>")) == [*STORY[:4], *inns, *STORY[4:8]]


LANTERNS = ["Storm lantern, with a lid", "Candle in a jar", "Carbide lamp, brass"]
LINKED = ("Hand torch", "A lamp that the keeper built himself")


def listed(*others: str) -> str:
    links = [f'<li><a href="/lamps/{n}">{text}</a></li>' for n, text in enumerate(LINKED)]
    return f"<ul>{links[0]}{''.join(f'<li>{text}</li>' for text in others)}{links[1]}</ul>"


def test_items_that_are_but_a_link_are_kept_in_a_list_of_others() -> None:
    expected = [*STORY[:4], LINKED[0], *LANTERNS, LINKED[1], *STORY[4:8]]
    assert lines(read(listed(*LANTERNS))) == expected


@pytest.mark.parametrize("others", [(), LANTERNS[:2], [*LANTERNS, "4 March 2025"]])
def test_lists_of_links_with_teasers_or_dates_are_none(others: list[str]) -> None:
    assert not {*LINKED} & {*lines(read(listed(*others)))}


@pytest.mark.parametrize("target", ["mailto:keeper@northern-dam.example", "tel:+84243000000"])
def test_a_line_that_is_an_address_of_people_is_no_teaser(target: str) -> None:
    line = "keeper@northern-dam.example"
    assert line in lines(read(f'<p><a href="{target}">{line}</a></p>'))


@pytest.mark.parametrize("heading", ["<h3>More Harlow stories</h3>", "<p>Related articles</p>"])
def test_items_with_but_some_words_linked_are_teasers_under_their_heading(heading: str) -> None:
    titles = ("The inn is for sale, and nobody knows who bids", "Why the eels came back to the dam")
    items = "".join(
        f'<li>{title[:30]}<a href="/more/{n}">{title[30:]}</a></li>'
        for n, title in enumerate(titles)
    )
    article = read(f"{heading}<ul>{items}</ul>")
    assert lines(article) == STORY[:8]
    assert [link.title for link in article.related] == [*titles]


@pytest.mark.parametrize("heading", ["<h3>What else burns</h3>", ""])
def test_items_with_some_words_linked_are_the_story_under_any_other(heading: str) -> None:
    items = [f'{text} by <a href="/h">the hour</a>' for text in LANTERNS]
    kept = lines(read(f"{heading}<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"))
    assert [line for line in kept if line not in STORY][-3:] == [
        f"{t} by the hour" for t in LANTERNS
    ]
