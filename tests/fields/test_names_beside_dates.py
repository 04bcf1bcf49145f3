"""Names of authors beside a date: whole, though they end or begin like a word of a date."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lines.dates import find_date
from tests.stories import STORY

BODY = "".join(f"<p>{text}</p>" for text in STORY)


def read(byline: str, title: str = "Chợ nổi Hạ Trầu họp trở lại") -> newsclean.Article:
    html = f"<html><head><title>x</title></head><body><h1>{title}</h1><p class=meta>{byline}</p>"
    return newsclean.clean(f"{html}<div>{BODY}</div></body></html>")


@pytest.mark.parametrize(
    "name", ["Hoàng Nam", "Nguyễn Thị Hà", "Lê Thanh Trà", "Bảo Lam", "Đỗ Tấn"]
)
@pytest.mark.parametrize("between", [" - ", " | ", ", "])
def test_a_name_loses_no_letter_to_the_date_behind_it(name: str, between: str) -> None:
    article = read(f"{name}{between}20/11/2026 10:02")
    assert article.authors == (name,)
    assert article.published_raw == "20/11/2026 10:02"


@pytest.mark.parametrize("name", ["Tom Ashby", "Maria Derby Lopez", "Carl von Weber"])
def test_a_name_is_cut_nowhere_but_at_what_opens_a_byline(name: str) -> None:
    assert read(f"{name} | 12/01/2024 08:15").authors == (name,)


@pytest.mark.parametrize("name", ["Thu Hằng", "Ngọc Minh", "Phạm An"])
def test_a_name_may_share_a_word_with_the_headline(name: str) -> None:
    title = "TP Hồ Chí Minh thu phí vỉa hè an toàn từ tháng sau"
    assert read(f"{name} - 20/11/2026 10:02", title).authors == (name,)


def test_a_day_of_the_week_is_one_before_a_date_only() -> None:
    known = find_date("Thu Nov 20, 2026")
    named = find_date("20/11/2026 10:02 - Thu Hằng")
    assert (known and known.raw, named and named.raw) == ("Thu Nov 20, 2026", "20/11/2026 10:02")
