"""What no reader sees (scripts, `noscript`, indentation) does not change what elements are."""

from __future__ import annotations

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, read_page, story_of

TITLE = "The mill at Harrow Weir grinds again after forty years"
STORY = story_of(
    (
        "The wheel had not turned since the flood, and the swallows had moved in.",
        "A retired teacher found the drawings in the loft of the parish hall.",
        "“We had the stones dressed by the last man who knew how,” she said.",
        "The first flour was sold on Saturday, and the baker took half of it.",
    )
)[:8]
UNSEEN = (
    '<script>push({"slot": "a1", "size": [300, 250]});</script>',
    '<noscript><img src="https://mill.example/p.gif" width="300" alt=""></noscript>',
    "<style>.a1 { color: #222; background: none }</style>",
)


def read(inside: str, above: str = "") -> newsclean.Article:
    story = f"{paragraphs(*STORY[:4])}{inside}{paragraphs(*STORY[4:])}"
    return read_page(f"{above}<h1>{TITLE}</h1><div>{story}</div>", url="https://mill.example/1")


@pytest.mark.parametrize("unseen", [*UNSEEN, "<svg><title>opens a window</title></svg>"])
def test_a_link_in_a_sentence_that_holds_a_script_is_a_word_of_it(unseen: str) -> None:
    link = f'<a href="/drawings">{unseen}<b>the drawings</b></a>'
    sentence = "The parish keeps the drawings, and shows them on the first Sunday of each month."
    body = lines(read(f"<p>{sentence.replace('the drawings', link)}</p>"))
    assert sentence in body


def card(title: str, number: int, unseen: str) -> str:
    href = f"/other/{number}"
    return (
        f'<div><a href="{href}"><img src="/{number}.jpg">{unseen}</a>'
        f'<div><a href="{href}">{title}</a></div>{unseen}</div>'
    )


@pytest.mark.parametrize("unseen", UNSEEN)
def test_cards_with_scripts_in_them_are_cards(unseen: str) -> None:
    titles = ("The last ferryman of Harrow sells his boat", "A school without bells, ten years on")
    cards = "".join(card(title, number, unseen) for number, title in enumerate(titles))
    assert lines(read(f"<div>{cards}</div>")) == STORY


@pytest.mark.parametrize("unseen", UNSEEN)
def test_a_list_of_links_with_scripts_between_them_is_a_list_of_links(unseen: str) -> None:
    names = ("Mills of the valley", "Weirs and fords", "Bakers", "The parish", "Old maps")
    links = unseen.join(f'<li><a href="/t/{n}">{name}</a></li>' for n, name in enumerate(names))
    assert lines(read(f"<ul>{links}</ul>")) == STORY


def test_how_deep_the_source_is_indented_says_nothing() -> None:
    words = ("Harrow", "Weir", "Mill", "Flour", "Parish", "Flood")
    indent = "\n" + " " * 400
    for space in (" ", indent):
        links = space.join(f'<span><a href="/t/{word}">{word}</a></span>' for word in words)
        box = f'<div class="sharing-box">{space}Pass it on:{space}{links}{space}</div>'
        assert lines(read(box)) == STORY


def test_a_script_in_a_paragraph_is_no_prose_that_a_container_is_chosen_by() -> None:
    code = "window.slots = window.slots || []; window.slots.push({id: 1});" * 60
    advert = f"<div><p>Advert <b>1</b><script>{code}</script></p></div>"
    assert lines(read("", advert * 4)) == STORY


@pytest.mark.parametrize("between", ["", "<!-- ad -->" * 8])
def test_comments_behind_a_centred_caption_hide_no_text(between: str) -> None:
    caption = "The wheel of the mill, a week before it turned."
    picture = '<p><img src="https://mill.example/wheel.jpg"></p>'
    inside = f'{picture}<p style="text-align: center">{caption}</p>{between}'
    article = read(inside)
    assert lines(article) == STORY
    assert [image.caption for image in article.images] == [caption]
