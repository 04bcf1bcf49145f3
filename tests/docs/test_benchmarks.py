"""The page of benchmarks: what was missed and what was not measured is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.report import QUESTIONS, PageSpeed, render
from benchmarks.text_speed import GOALS

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
SPEED = {"bytes": 10, "clean_us": 1.0, "mb_s": 10.0, "docs_s": 1.0, "ratio": 2.0}


def figures(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = {
        "quality": {"html": None},
        "invented": {"documents": 2, "exact": 1, "lines": dict.fromkeys(QUESTIONS, (1, 10))},
        "pages": [],
        "text": {
            "seeds": {"all": SPEED},
            "growth": {"1 KB": SPEED | {"clean_ms": 1.0, "ns_byte": 1.0}},
            "shapes": {"prose": {"growth": 2.1}},
            "import": {"ratio": 1.0},
        },
        "load": 0.5,
    }
    return found | changes


def test_what_was_not_measured_is_said() -> None:
    page = render(figures())
    assert page.count("Not measured: the corpus was not there.") == 2
    assert "**It did other work" not in page
    assert "**It did other work" in render(figures(load=3.0))


def test_missed_goals_are_said() -> None:
    page = render(figures(pages=[PageSpeed(40_000, "vov-2020", 1.0, 9.0, 9.0)]))
    assert "Median with a layout: 9.00 (goal: at most 1.6, **missed**)." in page
    assert "at most 1% of related lines left in: **missed**" in page
    assert f"| seeds >= {GOALS['docs_s']:.0f} documents/s | 1 | **missed** |" in page
    assert "(prose) | 2.10 | **missed** |" in page


def test_documents_that_are_not_all_right_are_listed_without_their_text() -> None:
    value = {"value": 0.5, "got": 1, "of": 2}
    told = {
        "groups": {"all": {"title": value}},
        "acceptance": [],
        "documents": {
            "one": {"measures": {"title": 0.5}, "findings": [{"text": "Giá vàng"}]},
            "two": {"measures": {"title": 1.0, "lead": None}, "findings": []},
        },
    }
    page = render(figures(quality={"text": told}))
    assert "Not all right in 1 of 2 documents" in page
    assert "| `one` | title 0.50 |" in page
    assert "Giá vàng" not in page


def test_the_page_is_one_that_the_report_wrote() -> None:
    page = PAGE.read_text(encoding="utf-8")
    introduction = render(figures()).split("\n\n", 2)
    assert page.split("\n\n", 2)[:2] == introduction[:2]
    for heading in ("## HTML pages", "## Flattened text", "## Invented text", "## Speed on"):
        assert heading in page
