"""Absolute dates of Vietnamese and English papers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.lines.date_parts import parse_offset
from newsclean.lines.dates import date_in_address, find_date, find_modified, parse_date

PRINTED = [
    ("Thứ Năm, 08:46, 16/07/2026", "2026-07-16T08:46:00+07:00"),
    ("Thứ Bảy, 29-12-2018, 20:56", "2018-12-29T20:56:00+07:00"),
    ("Thứ 5, 19:21, 21/05/2020", "2020-05-21T19:21:00+07:00"),
    ("Thứ sáu, ngày 17/09/2021 - 11:16", "2021-09-17T11:16:00+07:00"),
    ("Chủ nhật, 10/5/2026, 00:00 (GMT+7)", "2026-05-10T00:00:00+07:00"),
    ("20/10/2020 | 08:00", "2020-10-20T08:00:00+07:00"),
    ("lúc : 11/07/14 11:35", "2014-07-11T11:35:00+07:00"),
    ("04/12/2017 07:23 GMT+7", "2017-12-04T07:23:00+07:00"),
    ("16/07/2026 -08:46", "2026-07-16T08:46:00+07:00"),
    ("08:46 -16/07/2026", "2026-07-16T08:46:00+07:00"),
    ("Cập nhật lúc 15h30, ngày 1/2/2023", "2023-02-01T15:30:00+07:00"),
    ("Thứ Ba, 03/03/2026, 10:15 [GMT+7]", "2026-03-03T10:15:00+07:00"),
    ("10 giờ 15 phút, ngày 3 tháng 3 năm 2026", "2026-03-03T10:15:00+07:00"),
    ("10h15', 3/3/2026", "2026-03-03T10:15:00+07:00"),
    ("10h15’ ngày 3/3/2026", "2026-03-03T10:15:00+07:00"),
    ("Ngày tạo: 03/03/2026 10:15", "2026-03-03T10:15:00+07:00"),
    ("Thời gian đăng: 03/03/2026 10:15", "2026-03-03T10:15:00+07:00"),
    ("10/11/2022 07:50 CH", "2022-11-10T19:50:00+07:00"),
    ("2026-07-16T08:46:00+0700", "2026-07-16T08:46:00+07:00"),
    ("2026-07-16T01:46:00.000Z", "2026-07-16T01:46:00+00:00"),
    ("20260716T084600Z", "2026-07-16T08:46:00+00:00"),
    ("2021-03-02 10:11", "2021-03-02T10:11:00+07:00"),
    ("2021-03-02 10:11+0700", "2021-03-02T10:11:00+07:00"),
    ("Thu, 16 Jul 2026 08:46:00 -0500", "2026-07-16T08:46:00-05:00"),
    ("Thu Jul 16 2026 08:46:00 GMT+0700 (Indochina Time)", "2026-07-16T08:46:00+07:00"),
    ("Sept. 3, 2021 at 7 a.m. EDT", "2021-09-03T07:00:00-04:00"),
    ("12:05 am, 3 March 2021 UTC", "2021-03-03T00:05:00+00:00"),
    ("Montag, 12. März 2019, 19:16 Uhr", "2019-03-12T19:16:00+07:00"),
    ("8. Jan. 2020 - 11:00", "2020-01-08T11:00:00+07:00"),
    ("-Aktualisiert am 28.01.2020-15:49", "2020-01-28T15:49:00+07:00"),
    ("1er août 2020 à 10h31", "2020-08-01T10:31:00+07:00"),
    ("2019年11月25日 18:57", "2019-11-25T18:57:00+07:00"),
    ("发布时间：2019-10-08 11:12", "2019-10-08T11:12:00+07:00"),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_reads_printed_times(text: str, expected: str) -> None:
    parsed = parse_date(text)
    assert parsed is not None
    assert parsed.at is not None
    assert parsed.at.isoformat() == expected
    assert parsed.raw == text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("16/7/2026", "2026-07-16"),
        ("2026-07-16T08:46:00+07:00:30", "2026-07-16"),
        ("2026-07-16", "2026-07-16"),
        ("ngày 16 tháng 7 năm 2026", "2026-07-16"),
        ("16 Tháng Mười Hai, 2026", "2026-12-16"),
        ("Tháng Tư 2, 2026", "2026-04-02"),
        ("16th of July, 2026", "2026-07-16"),
        ("July 16, 2026", "2026-07-16"),
        ("Juli 16, 2026", "2026-07-16"),
        ("juillet 16, 2026", "2026-07-16"),
        ("July 16, 2026 8:46 pm ET", "2026-07-16"),
        ("07/16/2026", "2026-07-16"),
    ],
)
def test_without_a_time_or_a_clear_zone_only_the_day(text: str, day: str) -> None:
    parsed = parse_date(text)
    assert parsed is not None
    assert parsed.at is None
    assert parsed.day.isoformat() == day


@pytest.mark.parametrize(
    "text",
    [
        "4 giờ trước",
        "hôm qua",
        "3 hours ago",
        "2 tháng 9",
        "2026",
        "13: 41",
        "31/02/2020",
        "99/99/2020",
        "1/2/2020 25:00",
        "1/1/2020 2/1/2020",
        "1/1/2020 - 2/1/2020 cập nhật",
        "Đăng 1/1/2020 2/1/2020",
        "Hà Nội, ngày 1/2/2020, mưa to",
        "2026-13-41T08:00:00Z",
        "0001-01-01T00:00:00Z",
        "",
    ],
)
def test_refuses_what_is_no_single_absolute_date(text: str) -> None:
    assert parse_date(text) is None


def test_zone_printed_beats_the_callers_zone() -> None:
    printed = parse_date("01/04/2022 - 23:28 GMT+0")
    assumed = parse_date("01/04/2022 - 23:28")
    assert printed is not None
    assert assumed is not None
    assert (printed.assumed_zone, assumed.assumed_zone) == (False, True)
    assert printed.day.isoformat() == "2022-04-02"  # the day in the caller's zone
    assert assumed.day.isoformat() == "2022-04-01"


def test_without_any_zone_the_time_is_left_out() -> None:
    parsed = parse_date("01/04/2022 - 23:28", None)
    assert parsed is not None
    assert parsed.at is None
    assert parsed.day.isoformat() == "2022-04-01"


def test_order_of_day_and_month() -> None:
    days = [parse_date("7/8/2026", day_first=order) for order in (True, False, None)]
    assert [found and found.day.isoformat() for found in days] == ["2026-08-07", "2026-07-08", None]


@pytest.mark.parametrize(
    ("text", "raw", "day"),
    [
        ("Báo Sông XanhBáo Sông Xanh12/01/2024", "12/01/2024", "2024-01-12"),
        ("PV - 08:00, 13/01/2024 | Thời sự", "08:00, 13/01/2024", "2024-01-13"),
        ("Sự kiện 30/4 và 1/5; đăng 02/05/2024", "đăng 02/05/2024", "2024-05-02"),
        ("An - 02/05/2024 10:15 (GMT+7)", "02/05/2024 10:15 (GMT+7)", "2024-05-02"),
        ("An - 02/05/2024 10:15 (GMT+7).", "02/05/2024 10:15 (GMT+7)", "2024-05-02"),
        ("An - (GMT+7) 10:15 02/05/2024 | Tin", "(GMT+7) 10:15 02/05/2024", "2024-05-02"),
        ("An (02/05/2024) Tin", "02/05/2024", "2024-05-02"),
        ("An (đăng 02/05/2024", "đăng 02/05/2024", "2024-05-02"),
        ("An 02/05/2024) Tin", "02/05/2024", "2024-05-02"),
    ],
)
def test_finds_a_date_inside_a_line(text: str, raw: str, day: str) -> None:
    found = find_date(text)
    assert found is not None
    assert (found.raw, found.day.isoformat()) == (raw, day)


@pytest.mark.parametrize(
    ("text", "published", "modified"),
    [
        (
            "Ngày đăng: 02/03/2026 - Ngày cập nhật: 04/03/2026",
            "Ngày đăng: 02/03/2026",
            "cập nhật: 04/03/2026",
        ),
        (
            "Cập nhật: 04/03/2026, đăng ngày 02/03/2026",
            "đăng ngày 02/03/2026",
            "Cập nhật: 04/03/2026",
        ),
        ("02/03/2026 10:15 (cập nhật 04/03/2026)", "02/03/2026 10:15", "cập nhật 04/03/2026"),
        (
            "Published 2 March 2026 | Last updated 4 March 2026",
            "Published 2 March 2026",
            "updated 4 March 2026",
        ),
        ("Lan, 02/03/2026", "02/03/2026", None),
        ("Cập nhật: 04/03/2026", "Cập nhật: 04/03/2026", None),
        ("Từ 02/03/2026 - 04/03/2026", None, None),
    ],
)
def test_words_say_which_of_two_dates_is_that_of_publication(
    text: str, published: str | None, modified: str | None
) -> None:
    found, changed = find_date(text), find_modified(text)
    assert (found and found.raw, changed and changed.raw) == (published, modified)
    whole = parse_date(text)
    assert whole is None or found is None or whole.at == found.at


def test_finds_nothing_where_there_is_none() -> None:
    assert find_date("Trận đấu diễn ra ngày 30/4 lúc 19:00") is None


@pytest.mark.parametrize("offset", ["7", "+7:00", "07:00", "", "+ab:cd"])
def test_refuses_a_bad_offset(offset: str) -> None:
    with pytest.raises(ValueError, match="offset"):
        parse_offset(offset)


@given(st.datetimes(datetime(1950, 1, 1), datetime(2090, 1, 1)))  # noqa: DTZ001
def test_any_time_survives_being_printed(at: datetime) -> None:
    at = at.replace(second=0, microsecond=0, tzinfo=UTC)
    for form in ("%d/%m/%Y %H:%M GMT+0", "%H:%M, %d-%m-%Y +00:00", "%Y-%m-%d %H:%M+0000"):
        parsed = parse_date(at.strftime(form), "+00:00", day_first=True)
        assert parsed is not None
        assert parsed.at == at


@given(st.text(max_size=80))
def test_no_text_makes_it_fail(text: str) -> None:
    parsed, found = parse_date(text), find_date(text)
    assert parsed is None or parsed.raw in text
    assert found is None or found.raw in text


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("16/07/2026 08:46 (giờ Hà Nội)", "2026-07-16T08:46:00+07:00"),
        ("Thứ Năm, 16/07/2026 08:46 giờ Việt Nam", "2026-07-16T08:46:00+07:00"),
        ("8:46 AM Indochina Time 16/07/2026", "2026-07-16T08:46:00+07:00"),
        ("16/07/2026 GMT+9 08:46", "2026-07-16T08:46:00+09:00"),
        ("(UTC+7) 16/07/2026 08:46", "2026-07-16T08:46:00+07:00"),
        ("16/07/2026 08:46 UTC + 7", "2026-07-16T08:46:00+07:00"),
        ("16/07/2026 08:46 GMT - 3", "2026-07-16T08:46:00-03:00"),
        ("16/07/2026 08:46 múi giờ GMT+7", "2026-07-16T08:46:00+07:00"),
    ],
)
def test_zones_that_are_said_in_words_or_before_the_time_are_not_assumed(
    text: str, at: str
) -> None:
    for offset in ("+02:00", None):
        found = parse_date(text, offset)
        assert found is not None
        assert found.at is not None
        assert (found.at.isoformat(), found.assumed_zone, found.raw) == (at, False, text)


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("Mai Thu - 03/05/2024", "03/05/2024"),
        ("Mai Thu 03/05/2024", "03/05/2024"),
        ("Thu 03/05/2024", "Thu 03/05/2024"),
        ("Posted Thu 12 January 2024", "Posted Thu 12 January 2024"),
        ("Ann Lee Thu, 12 Jan 2024", "Thu, 12 Jan 2024"),
        ("Ann Lee Thu Jan 12, 2024", "Thu Jan 12, 2024"),
    ],
)
def test_a_name_that_ends_like_a_weekday_is_none(line: str, raw: str) -> None:
    found = find_date(line)
    assert found is not None
    assert found.raw == raw


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2024/01/12/flood", "2024-01-12"),
        ("a/2024-1-12-flood", "2024-01-12"),
        ("comment/2024/nov/18/flood", "2024-11-18"),
        ("2024/may/27/12/flood", "2024-05-27"),
        ("2010/POLITICS/08/13/flood/index.html", "2010-08-13"),
        ("2010/river_life/8/3/flood", "2010-08-03"),
        ("2024/flood/13/12/a", None),
        ("2024/flood-8/3/a", None),
        ("12024/01/12/a", None),
        ("2024/01/12", None),
    ],
)
def test_days_in_addresses(path: str, day: str | None) -> None:
    found = date_in_address(f"https://rivertimes.example/{path}")
    assert (found and str(found.day)) == day
