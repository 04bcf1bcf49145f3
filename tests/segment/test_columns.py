"""Columns, comments and notes beside the story of a page of an unknown layout, long as they are."""

from __future__ import annotations

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, read_page, story_of

TITLE = "The night bus over Cold Moor runs for the last time"
STORY = story_of(
    (
        "The driver had brought a cake, and eleven people shared it at the last stop.",
        "The council says that the line has cost it ninety pounds for each ticket sold.",
        "“My daughter comes home from the hospital on it,” said a woman from Upper Hag.",
        "A van for eight passengers is to leave at ten from Monday, if anybody asks for it.",
    )
)[:8]
OTHERS = (
    (
        "A farmer of the moor keeps a diary of the wind, and has filled forty books with it. "
        "He reads from it in the hall on Friday, with a slide show by the school of Lower Hag."
    ),
    (
        "The reservoir is lower than in any March since the dam was built, and a tower shows. "
        "Divers who know the drowned village say that its walls are better kept than expected."
    ),
    (
        "Two brothers have bought the inn that nobody wanted, and mean to open it in summer. "
        "They have found a cellar that no plan of the house shows, with a well and barrels."
    ),
)


def read(body: str) -> newsclean.Article:
    return read_page(body, url="https://moor.example/night-bus")


def story(texts: list[str] | None = None) -> str:
    return f"<div class='text'>{paragraphs(*(texts or STORY))}</div>"


@pytest.mark.parametrize(
    "column", ["class='aside secondary'", "id='right-rail'", "class='yom yom-secondary'"]
)
def test_teasers_of_a_column_are_no_part_of_the_story(column: str) -> None:
    items = "".join(f"<li><div class='txt'><p>{text}</p></div></li>" for text in OTHERS)
    page = f"<h1>{TITLE}</h1><div class='main'>{story()}</div><div {column}><ul>{items}</ul></div>"
    assert lines(read(f"<div class='page'>{page}</div>")) == STORY


def test_a_part_of_the_story_may_be_named_after_its_column() -> None:
    parts = f"<div class='article-left'>{paragraphs(*STORY[:5])}</div>"
    parts += f"<div class='article-secondary text'>{paragraphs(*OTHERS)}</div>"
    assert lines(read(f"<h1>{TITLE}</h1><div>{parts}</div>")) == [*STORY[:5], *OTHERS]


def test_the_story_is_shorter_than_a_text_in_the_column() -> None:
    long = "<li><div>" + paragraphs(*OTHERS) + "</div></li>"
    column = f"<div id='aside'><h2>Latest</h2><ul>{long}</ul></div>"
    page = f"<div class='main'><h1>{TITLE}</h1>{story(STORY[:4])}</div>{column}"
    assert lines(read(f"<div class='page'>{page}</div>")) == STORY[:4]


@pytest.mark.parametrize(("wide", "narrow"), [("span8", "span4"), ("col-md-9", "col-md-3")])
def test_columns_of_a_grid_are_not_alike(wide: str, narrow: str) -> None:
    box = f"<div><p>{OTHERS[0]}</p></div>"
    page = f"<div class='{wide}'><h1>{TITLE}</h1>{story()}</div><div class='{narrow}'>{box}</div>"
    assert lines(read(f"<div class='row'>{page}</div>")) == STORY


def test_columns_of_one_width_are_parts_of_the_story() -> None:
    halves = (STORY[:6], OTHERS)
    parts = "".join(f"<div class='col-6'>{paragraphs(*half)}</div>" for half in halves)
    assert lines(read(f"<h1>{TITLE}</h1><div class='row'>{parts}</div>")) == [*STORY[:6], *OTHERS]


CONSENT = (
    (
        "A cookie is a small file that your browser keeps for us, and sends back when you return. "
        "Some cookies are needed for the pages to work at all, and these cannot be turned off here."
    ),
    (
        "Other cookies count how often a page is read, and by which way readers have come. "
        "These cookies hold no names, and they are deleted by themselves when a year has gone by."
    ),
    (
        "A third kind remembers what you have looked at in the shop, so that we advise you well. "
        "You may accept all of them now, or choose in your browser which cookies it is to keep."
    ),
    (
        "What a cookie holds can be read in its settings, as can be how to be rid of it for good. "
        "If you turn all of them off, some parts of these pages may not work as they are meant to."
    ),
)


def test_a_note_on_cookies_is_no_part_of_the_story() -> None:
    note = f"<div id='ca_info'><div>{paragraphs(*CONSENT)}</div></div>"
    assert lines(read(f"<div><h1>{TITLE}</h1>{story()}</div>{note}")) == STORY


def test_a_story_on_cookies_keeps_its_parts() -> None:
    first = [*STORY[:6], "The council counts its readers with cookies, and has been told to ask."]
    page = f"<div><h1>{TITLE}</h1>{story(first)}</div><div><div>{paragraphs(*CONSENT)}</div></div>"
    assert lines(read(page)) == [*first, *CONSENT]


SAID = [
    f"{text} That is what I think, and my neighbours at number {n} say so as well, all of them."
    for n, text in enumerate((*OTHERS, *STORY, *OTHERS))
]


def comments(names: str = "class='comment'") -> str:
    return "".join(f"<div {names}><h3>To the council</h3><p>{text}</p></div>" for text in SAID)


def test_comments_longer_than_the_story_are_none_of_it() -> None:
    thread = f"<div class='comments-thread'>{comments()}</div>"
    assert lines(read(f"<div><h1>{TITLE}</h1>{story()}{thread}</div>")) == STORY


@pytest.mark.parametrize("name", ["comentarios", "commentaires", "kommentare", "reacties"])
def test_comments_are_named_in_other_languages(name: str) -> None:
    thread = f"<div id='{name}'><ol>{comments('')}</ol></div>"
    assert lines(read(f"<div><h1>{TITLE}</h1>{story()}{thread}</div>")) == STORY


def test_what_readers_write_makes_the_story_no_smaller_part_of_the_page() -> None:
    own = f"<div id='content_print'>{paragraphs(*STORY)}</div>"
    note = "<div class='papers'>" + paragraphs(OTHERS[0]) + "</div>"
    page = f"<div><h1>{TITLE}</h1>{own}<div>{comments()}</div></div><div class='right'>{note}</div>"
    assert lines(read(page)) == STORY


@pytest.mark.parametrize("column", ["right-bar", "sideColumn", "col-right"])
def test_a_short_story_beside_a_full_column_is_the_story(column: str) -> None:
    notes = "".join(
        f"<div class='block'><div><div><p>{text}</p></div></div></div>" for text in OTHERS
    )
    entry = f"<div class='entry'>{paragraphs(*STORY[:2])}</div>"
    page = f"<div class='text'><h1>{TITLE}</h1>{entry}</div><div class='{column}'>{notes}</div>"
    assert lines(read(f"<div class='columns'>{page}</div>")) == STORY[:2]


@pytest.mark.parametrize("name", ["promo-letter", "cta", "related-work", "newsletter-box"])
def test_what_a_short_story_closes_with_is_none_of_it_though_it_is_long(name: str) -> None:
    note = f"<div class='{name}'><h5>A word to our readers</h5>{paragraphs(OTHERS[0])}</div>"
    told = STORY[:4]
    assert lines(read(f"<div><h1>{TITLE}</h1>{paragraphs(*told)}{note}</div>")) == told


def test_half_of_a_story_stays_whatever_its_name() -> None:
    half = f"<div class='promo'>{paragraphs(*OTHERS)}</div>"
    page = f"<div><h1>{TITLE}</h1>{paragraphs(*STORY[:3])}{half}</div>"
    assert lines(read(page)) == [*STORY[:3], *OTHERS]


def test_a_long_part_of_a_long_story_stays_whatever_its_name() -> None:
    part = f"<div class='promo'>{paragraphs(*STORY)}</div>"
    page = (
        f"<div><h1>{TITLE}</h1>{paragraphs(*(f'{line} {OTHERS[0]}' for line in STORY))}{part}</div>"
    )
    assert lines(read(page))[-1] == STORY[-1]
