"""The end of a story: headings of which what they headed was taken out, and the story again."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.blocks import Label

TITLE = "The old mill of Harrow Weir turns again"
STORY = [
    f"{text} It was the talk of the village on {day}, and of the two next to it for a week."
    for day in ("Monday", "Tuesday", "Friday")
    for text in (
        "The wheel had not turned since the flood, and swallows had built in it.",
        "The first flour was sold at noon, and the baker took half of it home.",
    )
]
LINKS = "".join(
    f'<li><a href="/{number}">{title}</a></li>'
    for number, title in enumerate(
        ("A ferryman sells his boat and buys a bus", "Ten years without a bell at the school")
    )
)
CARDS = f"<ul>{LINKS}</ul>"
TOPIC = '<p><a href="/mills">Mills</a></p>'


def read(below: str) -> newsclean.Extraction:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{story}{below}</div>"
    return newsclean.extract(f"<html lang='en'>{page}</html>", url="https://mill.example/1")


def body(extraction: newsclean.Extraction) -> list[str | None]:
    assert extraction.article is not None
    return [block.text for block in extraction.article.body]


@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<p><b>{}</b></p>"])
@pytest.mark.parametrize("text", ["The valley and its mills:", "FROM THE PARISH »", "On the weir"])
@pytest.mark.parametrize("below", [CARDS, TOPIC])
def test_a_heading_above_cards_closes_no_story(heading: str, text: str, below: str) -> None:
    extraction = read(heading.format(text) + below)
    assert body(extraction) == STORY
    removed = next(block for block in extraction.removed if block.text == text)
    assert removed.label == Label.RELATED_HEADING


def test_several_headings_above_cards_close_none() -> None:
    assert body(read(f"<h2>The valley</h2><h3>On the weir</h3>{CARDS}")) == STORY


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for talking to us, and good luck with the flour!",
        "Xin trân trọng cảm ơn bà",
        "Thank you for talking to us",
        "Have you been there? Tell us what you think of it…",
        "Open on each first Sunday of the month, on all days of summer",
    ],
)
def test_what_says_something_by_itself_stays(text: str) -> None:
    assert body(read(f"<p><b>{text}</b></p>{CARDS}")) == [*STORY, text]


def test_a_heading_with_nothing_below_stays() -> None:
    assert body(read("<p><b>Anna Lowe and her brother Tom</b></p>")) == [
        *STORY,
        "Anna Lowe and her brother Tom",
    ]


def test_a_heading_inside_the_story_may_stand_above_a_card() -> None:
    card = '<p><a href="/0">A ferryman sells his boat and buys a bus</a></p>'
    part = f"<h3>On the weir</h3>{card}<p>{STORY[0]} That was in spring.</p>"
    assert body(read(part)) == [*STORY, "On the weir", f"{STORY[0]} That was in spring."]


PROSE = "".join(f"<p>{text}</p>" for text in STORY)


@pytest.mark.parametrize("again", [PROSE, f"<h2>{TITLE}</h2>{PROSE}", PROSE + "<p>Harrow, May</p>"])
def test_a_story_that_is_printed_twice_is_read_once(again: str) -> None:
    left = ["Harrow, May"] if "May" in again else []
    extraction = read(f"<div class='print'>{again}</div>")
    assert body(extraction) == STORY + left
    assert {block.rule for block in extraction.removed if block.text in STORY} == {"story-again"}


def test_a_part_that_is_printed_twice_stays() -> None:
    told = [*STORY[:2], "Again we asked, and again they said:", *STORY[:2]]
    below = "".join(f"<p>{text}</p>" for text in told)
    assert body(read(below)) == [*STORY, *told]


def test_entries_that_open_alike_stay() -> None:
    told = [*STORY, "At noon", *STORY, "At six", *STORY]
    entries = "".join(f"<p>{text}</p>" for text in told)
    assert body(read(f"<h3>In the evening</h3>{entries}")) == [*STORY, "In the evening", *told]
