"""The benchmark of flattened pages: what each tool makes of a page, and what is counted."""

from __future__ import annotations

import pytest

from benchmarks.flattened import GOAL, TOOLS, flatten, measure
from benchmarks.quality.gold import Case, Gold, GoldBlock
from tests.stories import CARDS, LEAD, STORY, TITLE

PAGE = (
    f"<title>{TITLE} | Báo Sông Trầu</title><ul><li>Trang chủ</li><li>Phố phường</li></ul>"
    f"<h1>{TITLE}</h1><p><b>{LEAD}</b></p>{''.join(f'<p>{text}</p>' for text in STORY)}"
    f"<h3>Tin liên quan</h3>{''.join(f'<h4>{card.title}</h4>' for card in CARDS)}"
    "<script>var a = {};</script>"
)
BODY = tuple(GoldBlock(kind="paragraph", text=text) for text in STORY)
GOLD = Gold(
    id="a", site="vov", kind="html", title=TITLE, lead=LEAD, body=BODY,
    related=tuple(card.title for card in CARDS),
)  # fmt: skip


@pytest.fixture(params=TOOLS)
def tool(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    pytest.importorskip(
        {"BeautifulSoup": "bs4"}.get(name, name),
        reason=f"{name} is the tool under test; extra `bench`",
    )
    return name


def test_each_tool_prints_the_story(tool: str) -> None:
    text = flatten(PAGE.encode(), tool)
    assert all(paragraph in text for paragraph in STORY)


def test_a_page_that_is_read_well_reaches_the_goal(tool: str) -> None:
    row = measure(Case(GOLD, PAGE.encode()), tool)
    assert row.counts
    assert row.good
    assert (row.title, row.lead, row.related) == (True, True, 0)


def test_a_story_that_is_missing_is_seen(tool: str) -> None:
    page = PAGE.replace(STORY[1], "").replace(STORY[2], "")
    row = measure(Case(GOLD, page.encode()), tool)
    assert row.words < GOAL
    assert not row.good
