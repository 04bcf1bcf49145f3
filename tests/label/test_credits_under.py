"""Names and dates under the lead, and counters beside them: who wrote a piece, and when."""

from __future__ import annotations

import datetime as dt

import pytest

from newsclean.blocks import Label
from tests.stories import LEAD, STORY, TITLE, body, cards, clean, extract, labels, page

WHEN = "03/05/2024 08:15"
TIME = dt.datetime(2024, 5, 3, 8, 15, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.mark.parametrize("line", [f"Nguyễn Lan - {WHEN}", f"{WHEN} | Nguyễn Lan"])
@pytest.mark.parametrize("head", [("{}", LEAD), (LEAD, "{}")], ids=["above", "below"])
def test_a_name_and_a_date_beside_the_lead(line: str, head: tuple[str, ...]) -> None:
    document = page(TITLE, *(part.format(line) for part in head), *STORY)
    article = clean(document)
    assert (article.lead, article.authors, article.sources) == (LEAD, ("Nguyễn Lan",), ())
    assert article.published_at == TIME
    assert body(document) == STORY


@pytest.mark.parametrize("lines", [("Nguyễn Lan", WHEN), (WHEN, "Nguyễn Lan")])
def test_name_and_time_under_the_lead_come_in_any_order(lines: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, *lines, *STORY)
    article = clean(document)
    assert (article.lead, article.authors, article.published_at) == (LEAD, ("Nguyễn Lan",), TIME)
    assert body(document) == STORY


def test_a_name_and_a_day_under_the_lead_are_no_headings() -> None:
    document = page(TITLE, LEAD, "Nguyễn Lan", "03/05/2024", *STORY)
    assert clean(document).authors == ("Nguyễn Lan",)
    assert body(document) == STORY


@pytest.mark.parametrize("line", ["Nguyễn Lan", "03/05/2024"])
def test_either_alone_may_be_a_heading(line: str) -> None:
    assert labels(page(TITLE, LEAD, line, *STORY), line) == [Label.HEADING]


@pytest.mark.parametrize(
    "heading", ["Trần Văn Lúa", "Hà Nội", "Cây và người", "Ra quân ở Hạ Trầu 03/05/2024"]
)
def test_a_heading_under_lead_and_time_stays(heading: str) -> None:
    document = page(TITLE, LEAD, WHEN, heading, *reversed(STORY))
    assert body(document) == (heading, *reversed(STORY))
    assert clean(document).published_at == TIME


def test_people_whom_a_story_tells_of_one_by_one_are_no_authors() -> None:
    document = page(TITLE, LEAD, WHEN, "Đỗ Thị Quýt", *STORY[:2], "Lý Văn Ổi", *STORY[2:])
    assert body(document) == ("Đỗ Thị Quýt", *STORY[:2], "Lý Văn Ổi", *STORY[2:])


def test_credits_under_the_lead_do_not_close_the_story() -> None:
    document = page(TITLE, LEAD, "Nguyễn Lan", WHEN, *STORY[:2], "Cả phường xuống sông", *STORY[2:])
    assert body(document) == (*STORY[:2], "Cả phường xuống sông", *STORY[2:])
    boxed = page(TITLE, LEAD, "Nguyễn Lan", WHEN, *STORY[:2], "Tin liên quan", *cards(), *STORY[2:])
    assert body(boxed) == STORY


@pytest.mark.parametrize(
    "line", ["Lượt xem: 1.234", "Lượt đọc 87", "1.234 lượt xem", "3,4K lượt đọc"]
)
@pytest.mark.parametrize("byline", [(), ("Tác giả: Nguyễn Lan",)])
def test_how_often_a_page_was_seen_is_no_heading(line: str, byline: tuple[str, ...]) -> None:
    document = page(TITLE, *byline, line, LEAD, *STORY)
    assert clean(document).lead == LEAD
    assert body(document) == STORY
    assert (Label.BOILERPLATE, line) in [(b.label, b.text) for b in extract(document).removed]
