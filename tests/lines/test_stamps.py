"""Lines of a head that hold a date beside names, sections and counters."""

from __future__ import annotations

import datetime as dt

import pytest

from newsclean.lines.stamps import read_stamp
from tests.stories import LEAD, STORY, TITLE, body, clean, page

DAY = dt.date(2024, 5, 3)


def sources(document: str) -> list[str]:
    return [source.name for source in clean(document).sources]


@pytest.mark.parametrize(
    "line",
    [
        "Trần Văn Lúa - 03/05/2024 08:15",
        "Trần Văn Lúa | 03/05/2024",
        "Trần Văn Lúa, 03/05/2024 08:15",
        "Trần Văn Lúa03/05/2024 08:15",
        "Trần Văn Lúa 08:15 03/05/2024",
        "03/05/2024 08:15 - Trần Văn Lúa",
        "03/05/2024 08:15 | Trần Văn Lúa",
        "Tác giả: Trần Văn Lúa - 03/05/2024",
        "Bởi Trần Văn Lúa | 03/05/2024",
        "Trần Văn Lúa (03/05/2024 08:15)",
        "Đăng bởi: Trần Văn Lúa lúc 08:15 03/05/2024",
        "Đăng bởi Trần Văn Lúa vào lúc 08:15, 03/05/2024",
        "Trần Văn Lúa (Phòng Nông nghiệp khu vực 7)| 03/05/2024 08:15",
        "Trần Văn Lúa Thứ Sáu, ngày 03/05/2024 08:15 AM (GMT+7)",
    ],
)
def test_a_name_beside_a_date_is_the_authors(line: str) -> None:
    document = page(TITLE, line, LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors) == (LEAD, ("Trần Văn Lúa",))
    assert (article.published_on, article.sources) == (DAY, ())
    assert body(document) == STORY


@pytest.mark.parametrize(
    ("line", "names", "papers"),
    [
        ("Trần Văn Lúa/VOV| 03/05/2024 08:15", ("Trần Văn Lúa",), ["VOV"]),
        ("Trần Văn Lúa (TTXVN) - 03/05/2024", ("Trần Văn Lúa",), ["TTXVN"]),
        ("Báo Sông Trầu - 03/05/2024", (), ["Báo Sông Trầu"]),
        ("Theo VOV | 03/05/2024", (), ["VOV"]),
        ("Sông TrầuSông Trầu03/05/2024", (), ["Sông Trầu"]),
        ("Sông Trầu03/05/2024", (), ["Sông Trầu"]),
        ("Theo dõi https://songtrau.example/ trên03/05/2024 18:34", (), []),
        ("Tú Mơ 03/05/2024 08:15", ("Tú Mơ",), []),
        ("T.Mơ 03/05/2024 08:15", ("T.Mơ",), []),
        ("Tú Mơ - Lan Bưởi 03/05/2024 08:15", ("Tú Mơ", "Lan Bưởi"), []),
        ("Tú Mơ, Lan Bưởi (VTV8)Cập nhật 08:15 ngày 03/05/2024", ("Tú Mơ", "Lan Bưởi"), ["VTV8"]),
        ("Mai Thu 03/05/2024 08:15", ("Mai Thu",), []),
    ],
)
def test_a_paper_beside_a_date_is_the_source(
    line: str, names: tuple[str, ...], papers: list[str]
) -> None:
    document = page(TITLE, line, LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors, sources(document)) == (LEAD, names, papers)
    assert article.published_on == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Thứ Sáu, 03/05/2024 08:15 (GMT+7) | Thời sự",
        "Thứ sáu, 08:15 03/05/2024 | Phố phường",
        "Thể Thao | 03/05/2024",
        "Cập nhật lúc: 08:15 03/05/2024 - Lượt xem: 120",
        "03/05/2024 | 08:15 GMT+7 | Điện thoại: 024 300 00000 | Email: toasoan@mau.example",
    ],
)
def test_sections_and_counters_beside_a_date_are_nobodys_names(line: str) -> None:
    document = page(TITLE, line, LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors, article.sources) == (LEAD, (), ())
    assert article.published_on == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Ngày 3/5/2024 - mốc son của phường",
        "Lễ ra quân ngày 3/5/2024",
        "Ngày 3/5/2024, phường trồng cây",
        "Từ 3/5/2024 đến 9/5/2024: trồng cây.",
        "Sông Trầu",
    ],
)
def test_headings_with_a_date_stay(line: str) -> None:
    assert read_stamp(line) is None
    assert line in body(page(TITLE, LEAD, line, *STORY))


def test_a_day_with_a_menu_word_is_no_headline() -> None:
    article = clean(page("Thứ Năm, 14/11/2024 Mới nhất", TITLE, "03/05/2024", LEAD, *STORY))
    assert (article.title, article.lead, article.published_on) == (TITLE, LEAD, DAY)


def test_the_day_of_reading_above_the_headline_is_not_that_of_the_piece() -> None:
    today = "Thứ bảy, 09/11/2024 04:04 (GMT+7)"
    above = clean(page(today, "Thứ sáu, 03/05/2024 13:00 (GMT+7)", TITLE, LEAD, *STORY))
    below = clean(page(today, TITLE, "Thứ sáu, 03/05/2024 13:00 (GMT+7)", LEAD, *STORY))
    assert above.published_on == below.published_on == DAY


def test_the_weather_above_the_headline_names_no_section() -> None:
    article = clean(page("23°C / 22-25°C", TITLE, LEAD, *STORY))
    assert (article.title, article.section) == (TITLE, None)


def test_a_headline_with_a_date_is_no_source() -> None:
    title = "Giá lúa hôm nay 03/05/2024"
    article = clean(page("Kinh tế", title, LEAD, *STORY))
    assert (article.title, article.lead, article.section) == (title, LEAD, "Kinh tế")


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("Nguyễn Lan 03/05/2024", "Nguyễn Lan", "03/05/2024"),
        ("Lý Thành Đạt 3/5/2024", "Lý Thành Đạt", "3/5/2024"),
        ("Trần Hoài Thu 3/5/2024", "Trần Hoài Thu", "3/5/2024"),
        ("Hoài Thu - Thứ Sáu, 3/5/2024", "Hoài Thu", "Thứ Sáu, 3/5/2024"),
        ("Trần Hoài Thu Thứ Sáu, ngày 3/5/2024", "Trần Hoài Thu", "Thứ Sáu, ngày 3/5/2024"),
        ("Lan Simon - 3/5/2024", "Lan Simon", "3/5/2024"),
    ],
)
def test_a_name_that_ends_like_a_weekday_is_whole(line: str, author: str, date: str) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    assert stamp.signed is not None
    assert (stamp.signed.authors, stamp.date) == ((author,), date)


@pytest.mark.parametrize("line", ["Đà Nẵng 03/05/2024", "Thể thao 03/05/2024 08:15"])
def test_a_place_or_a_section_joined_to_a_date_is_nobodys_name(line: str) -> None:
    document = page(TITLE, line, LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors, article.sources) == (LEAD, (), ())
    assert article.published_on == DAY


def test_a_name_with_a_day_in_brackets_may_be_a_heading() -> None:
    document = page(TITLE, LEAD, STORY[0], "Hội thi bơi chải (03/05/2024)", *STORY[1:])
    assert "Hội thi bơi chải (03/05/2024)" in body(document)


def test_initial_and_name_sign_a_story() -> None:
    document = page(TITLE, LEAD, *STORY, "T.Mơ")
    assert (clean(document).authors, body(document)) == (("T.Mơ",), STORY)
