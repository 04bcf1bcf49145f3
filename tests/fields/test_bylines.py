"""Bylines: names without desks and accounts, and those that stand behind the story."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lines.names import is_name, names_in
from newsclean.lines.signoff import read_sign_off

STORY = "<p>The river rose in the night and took the old bridge with it, board by board.</p>" * 8
HEAD = "<title>The bridge at Lower Moss is gone</title>"
SITE = '<meta property="og:site_name" content="RT1">'


def authors(under: str = "", *, head: str = "", below: str = "", last: str = "") -> tuple[str, ...]:
    page = (
        f'<html lang="en"><head>{HEAD}{head}</head><body><main>'
        f"<h1>The bridge at Lower Moss is gone</h1>{under}<article>{STORY}{last}</article>{below}"
        "</main></body></html>"
    )
    return newsclean.clean(page).authors


@pytest.mark.parametrize(
    ("under", "names"),
    [
        ("<p>By Lan Moss, RT1 Business</p>", ("Lan Moss",)),
        ("<p>Por Lan Moss, rt1 Norte</p>", ("Lan Moss",)),
        ("<div itemprop='author'>Lan Moss, RT1</div>", ("Lan Moss",)),
        ("<p class='autor'>Lan Moss</p>", ("Lan Moss",)),
        ("<p><a href='/autorizado'>Lan Moss</a></p>", ()),
        ("<p class='author'><b>Lan Moss</b> <i>Senior River Correspondent</i></p>", ("Lan Moss",)),
        ("<p class='byline'>Por Super User</p>", ()),
        ("<p class='byline'>Por Lan Moss</p>", ("Lan Moss",)),
        ("<p class='author'>admin</p>", ()),
        ("<p>River App</p><p>March 4, 2025</p>", ()),
        ("<p>Business Law</p><p>March 4, 2025</p>", ()),
        ("<p>Text: Lan Moss</p>", ("Lan Moss",)),
        ("<p>Текст: Лан Мосс</p>", ("Лан Мосс",)),
    ],
)
def test_desks_topics_and_accounts_are_no_authors(under: str, names: tuple[str, ...]) -> None:
    assert authors(under, head=SITE) == names


@pytest.mark.parametrize("name", ["Super User", "admin", "Read about it on Facebook"])
def test_accounts_are_no_stated_authors(name: str) -> None:
    assert authors(head=f'<meta name="author" content="{name}">') == ()


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<p>By Lan Moss</p>", ("Lan Moss",)),
        ("<p>Von Lan am 04.03.2025, 11:51 | 0 Meinungen</p>", ("Lan",)),
        ("<p>Share</p><h3>Written by Lan Moss</h3>", ("Lan Moss",)),
        ("<p>Share</p><p>By Lan Moss</p>", ()),
        ("<p>Share</p><div class='comment'><p>Written by Lan Moss</p></div>", ()),
        ("<div><a href='/b'>The old mill on the weir burns</a><p>Written by Ed Reed</p></div>", ()),
        ("<div><p>By Ed Reed</p><a href='/b'>The old mill on the weir burns</a></div>", ()),
    ],
    ids=["first", "dated", "written by", "further down", "comment", "card", "card with it first"],
)
def test_bylines_behind_a_story(below: str, names: tuple[str, ...]) -> None:
    assert authors(below=f"<footer-part>{below}</footer-part>") == names


def test_a_bio_that_closes_the_story_names_its_author() -> None:
    bio = "<h3>Written by Lan Moss</h3><p>Lan Moss writes on rivers and lives on an island.</p>"
    assert authors(last=bio) == ("Lan Moss",)
    assert authors("<p>By Ed Reed</p>", last=bio) == ("Ed Reed",)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Lan Moss, Reporter", ("Lan Moss",)),
        (
            "Written by Lan Moss, Ed Reed and Ida van der Voss",
            ("Lan Moss", "Ed Reed", "Ida van der Voss"),
        ),
        ("By Rob Hall and Lan Moss", ("Rob Hall", "Lan Moss")),
        ("By Rob Hall", ("Rob Hall",)),
        ("Lan Moss", ("Rob Hall",)),
        ("Updated by Lan Moss", ("Rob Hall",)),
        ("By signing up", ("Rob Hall",)),
        ("By Lan Moss</p><p class='byline'>By Rob Hall", ("Rob Hall",)),
    ],
    ids=[
        "another",
        "several",
        "the stated one among them",
        "the same",
        "a bare name",
        "an update",
        "no name",
        "both",
    ],
)
def test_a_byline_above_the_story_says_more_than_the_head(
    byline: str, names: tuple[str, ...]
) -> None:
    head = '<meta name="author" content="Rob Hall">'
    assert authors(f"<p class='byline'>{byline}</p>", head=head) == names


def test_a_line_right_below_a_picture_says_who_took_it() -> None:
    head = '<meta name="author" content="Rob Hall">'
    picture = "<img src='/bridge.jpg'><div class='image-credit'>By Lan Moss</div>"
    assert authors(picture, head=head) == ("Rob Hall",)


def test_a_byline_in_what_is_called_comments_is_one_above_the_story() -> None:
    head = '<meta name="author" content="RW">'
    line = "<p><span class='comments_datetime'>By LAN MOSS 10/ 5/11 09:19 PM ET</span></p>"
    assert authors(line, head=head) == ("LAN MOSS",)
    assert authors("<p class='comments'>By the way</p>", head=head) == ("RW",)


def test_several_authors_behind_a_story_are_all_read() -> None:
    note = "<p>Authors: Lan Moss and Ed Reed, river educators</p>"
    for name in ("field-authors", "author-block", "byline"):
        assert authors(last=f"<div class='{name}'>{note}</div>") == ("Lan Moss", "Ed Reed")


def test_what_brackets_abbreviate_is_no_author() -> None:
    assert read_sign_off("Lower Moss River Fund (LMRF)") is None
    assert read_sign_off("Lan Moss (AFP)") is not None


def test_roles_and_months_end_no_name() -> None:
    assert not is_name("Senior River Correspondent")
    assert not is_name("Apr", fewest=1)
    assert names_in("Lan Moss and Admin") == ("Lan Moss",)
