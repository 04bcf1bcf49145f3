"""Headlines: the printed one, without the site's name, or else the stated one."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.headlines import agrees, choose_headline, site_keys, without_site

STORY = "<p>The river rose in the night and took the old bridge with it, board by board.</p>" * 8
SITE = site_keys(["River Times - News of the valley"], "https://www.rivertimes.example/a")


def title_of(head: str, body: str) -> str | None:
    page = f'<html lang="en"><head>{head}</head><body><main>{body}{STORY}</main></body></html>'
    return newsclean.clean(page, url="https://rivertimes.example/a").title


def og(title: str) -> str:
    return (
        f'<meta property="og:title" content="{title}">'
        '<meta property="og:site_name" content="River Times">'
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            og("The old bridge is gone"),
            "<h1>Old bridge gone for good</h1>",
            "Old bridge gone for good",
        ),
        (
            og("The old bridge is gone"),
            "<h1>The old bridge is gone – River Times</h1>",
            "The old bridge is gone",
        ),
        (og("The old bridge is gone"), "<h1>THE OLD BRIDGE IS GONE</h1>", "The old bridge is gone"),
        (og("The old bridge is gone"), "<h1>FLOOD TAKES THE BRIDGE</h1>", "FLOOD TAKES THE BRIDGE"),
        (og("The old bridge is gone | River Times"), "", "The old bridge is gone"),
        (og("The old bridge is gone"), "<h1>Valley Voices</h1>", "The old bridge is gone"),
        (
            "<title>Old bridge gone | River Times</title>",
            "<h1>Old bridge | a history</h1>",
            "Old bridge | a history",
        ),
        ("<title>03-article.html</title>", "", None),
    ],
    ids=["printed", "suffix", "capitals", "other words", "not printed", "site", "bar", "file"],
)
def test_headlines_of_pages(head: str, body: str, title: str | None) -> None:
    assert title_of(head, body) == title


LONG = "The old bridge is gone for good"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (og(LONG), f"<h1><span>Flood</span><span>{LONG}</span></h1>", LONG),
        (og(LONG), f'<h1>May 4 <a href="/a">{LONG}</a></h1>', LONG),
        (og(LONG), f"<h1><span>Flood</span>{LONG}</h1>", LONG),
        (og(LONG), f"<h1>{LONG}<span>Valley</span></h1>", LONG),
        (og(LONG), f"<h1>Flood: {LONG}</h1>", f"Flood: {LONG}"),
        (f"<title>Town council - {LONG}</title>", f"<p><b>{LONG}</b></p>", LONG),
        (
            f"<title>{LONG} ‹ The Society of the Upper Valley</title>",
            "<div>The Society of the Upper Valley</div>",
            f"{LONG} ‹ The Society of the Upper Valley",
        ),
        (
            "<title>河湾村的旧桥被大水冲走了_河湾村新闻网</title>",
            "<p>河湾村的旧桥被大水冲走了</p>",
            "河湾村的旧桥被大水冲走了",
        ),
        (
            "<title>河湾村的旧桥被大水冲走了-河湾网</title>",
            "<div>河湾村的旧桥被大水冲走了</div>",
            "河湾村的旧桥被大水冲走了",
        ),
        (
            "<title>Die Brücke ist fort » Blogs</title>",
            "<h1>Blog: Die Talfahrt</h1><h2>Die Brücke ist fort</h2>",
            "Die Brücke ist fort",
        ),
        (f"<title>{LONG} River Times</title>", f"<div>{LONG}</div>", LONG),
        (
            "<title>河湾村的旧桥被大水冲走了 河湾办事处_河湾网</title>",
            "<p>河湾村的旧桥被大水冲走了</p>",
            "河湾村的旧桥被大水冲走了",
        ),
        (
            f"<title>{LONG}: what the village says</title>",
            f"<div>{LONG}</div>",
            f"{LONG}: what the village says",
        ),
        (
            f"<title>{LONG} River Times</title>",
            f"<div><a href='/b'>{LONG}</a></div>",
            f"{LONG} River Times",
        ),
    ],
    ids=[
        "kicker",
        "day",
        "run together",
        "name behind",
        "one line",
        "section first",
        "name of a site",
        "underscore",
        "dash",
        "name of a blog",
        "space",
        "space and underscore",
        "goes on",
        "in a link",
    ],
)
def test_headlines_beside_other_words(head: str, body: str, title: str) -> None:
    assert title_of(head, body) == title


@pytest.mark.parametrize(
    ("stated", "printed"),
    [
        ("The old bridge is gone for g", "The old bridge is gone for good, and so is the ferry"),
        ("THE OLD BRIDGE IS GONE FOR G", "THE OLD BRIDGE IS GONE FOR GOOD"),
        (
            "河湾村的旧桥昨天夜里被大水冲走了，村民们",
            "河湾村的旧桥昨天夜里被大水冲走了，村民们说没有人受伤",
        ),
    ],
)
def test_a_stated_title_that_was_cut_short_is_not_taken(stated: str, printed: str) -> None:
    assert title_of(og(stated), f"<h1>{printed}</h1>") == printed


def test_what_stands_beside_the_headline_in_its_heading_is_no_story() -> None:
    heading = f"<h1><span>Flood</span> <span>{LONG}</span> <span>For members</span></h1>"
    page = (
        f'<html lang="en"><head>{og(LONG)}</head><body><main>{heading}{STORY}</main></body></html>'
    )
    result = newsclean.extract(page, url="https://rivertimes.example/a")
    assert result.article is not None
    assert result.article.title == LONG
    assert {"Flood", "For members"}.isdisjoint(block.text for block in result.article.body)
    assert {"Flood", "For members"} <= {removed.text for removed in result.removed}


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (f"<title>{LONG} – Blog</title>", f"<h2><a href='/a'>{LONG}</a></h2>", LONG),
        (
            f"<title>{LONG} ‹ The Upper Valley</title>",
            f"<h1>Our notes</h1><h3><a href='/a'>{LONG}</a></h3>",
            LONG,
        ),
        (
            og(LONG),
            f"<h1>The old bridge is now gone for good</h1><h3><a href='/a'>{LONG}</a></h3>",
            "The old bridge is now gone for good",
        ),
        (
            "<title>RIVER TIMES</title>" + og("River Times"),
            f"<h1>{LONG}</h1>{STORY}<h1><b>River Times</b> Write to us</h1>",
            LONG,
        ),
        ("<title>www.rivertimes.example - Moss and reed</title>", "", "Moss and reed"),
        (og(LONG), f"<h1><time>May 4</time> {LONG}</h1>", LONG),
        (og(f"{LONG} | Valley | River Times"), f"<h1>{LONG} <span>Members</span></h1>", LONG),
        (og(f"{LONG} – so far"), f"<h1>{LONG} <i>– so far</i></h1>", f"{LONG} – so far"),
        (og(f"{LONG} now"), f"<h1>{LONG} <i>today</i></h1>", f"{LONG} today"),
        (
            og(f"{LONG} now"),
            f"<h3>Notes</h3><h2>Now {LONG}, they say</h2>",
            f"Now {LONG}, they say",
        ),
        (og(LONG), "<h2>The old bridge of our valley, built for good</h2>", LONG),
    ],
    ids=[
        "a link to itself",
        "a link of third rank",
        "in a list, too",
        "the site's name alone",
        "an address",
        "a day",
        "a badge",
        "a part in italics",
        "another word",
        "other words",
        "some of the words",
    ],
)
def test_headlines_of_themes(head: str, body: str, title: str) -> None:
    assert title_of(head, body) == title


def test_a_site_is_named_by_its_domain_under_any_subdomain() -> None:
    keys = site_keys((), "https://news.rivertimes.co.uk/a")
    assert {"news", "rivertimes", "newsrivertimescouk"} <= keys
    assert {"co", "uk"}.isdisjoint(keys)
    head = f"<title>{LONG} - RiverTimes</title>"
    page = f"<html><head>{head}</head><body><h1>{LONG} <small>(valley.example)</small></h1>{STORY}"
    assert newsclean.clean(page, url="https://news.rivertimes.example/a").title == LONG


def test_vietnamese_capitals_stay() -> None:
    printed, stated = "NƯỚC LỚN CUỐN CẦU TRE", "Nước lớn cuốn cầu tre"
    assert choose_headline(printed, stated, (), "vi") == printed


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("The bridge is gone - RiverTimes", "The bridge is gone"),
        ("The bridge is gone | News | River Times", "The bridge is gone | News"),
        ("The bridge is gone - a report", "The bridge is gone - a report"),
        ("River Times", "River Times"),
        ("River Times - River Times", "River Times"),
    ],
)
def test_names_of_the_site_in_titles(title: str, bare: str) -> None:
    assert without_site(title, SITE) == bare


def test_headings_in_scripts_without_spaces_are_not_compared_word_by_word() -> None:
    assert agrees("川が橋を流した", "古い橋が流された")


def test_a_menu_that_stays_in_sight_prints_the_headline_less_well_than_the_story() -> None:
    menu = f"<nav><ul><li><h1>{LONG}</h1></li><li><a href='/a'>Valley</a></li></ul></nav>"
    page = f"<div>{menu}</div><main><h2>Flood: {LONG}</h2>{STORY}</main>"
    head = f'<html lang="en"><head>{og(LONG)}</head><body>{page}</body></html>'
    result = newsclean.clean(head, url="https://rivertimes.example/a")
    assert result.title == f"Flood: {LONG}"
    assert len(result.body) == 8
