"""The page of benchmarks: what was missed and what was not measured is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.batch import WAYS
from benchmarks.report import render
from benchmarks.report.quality import QUESTIONS

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
WHOLE = {"bytes": 10, "clean_us": 1.0, "mb_s": 10.0, "docs_s": 1.0, "ratio": 16.0}
SPEED: dict[str, Any] = {
    "pages": {},
    "seeds": {"all": WHOLE | {"extract_ratio": 17.0, "least": 3.0}},
    "shapes": {"prose": {"ns_byte": 1.0, "ns_byte_large": 2.1, "growth": 2.1}},
    "import": {"newsclean_ms": 1.0, "base_ms": 1.0, "ratio": 1.0},
}


BATCH = {"seconds": 1.0, "ratio": 1.5, "cores": 2.0, "free": 1.6}


def figures(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = {
        "quality": {"html": None},
        "invented": {"documents": 2, "exact": 1, "lines": dict.fromkeys(QUESTIONS, (1, 10))},
        "pages": {"pages": 40, "layouts": 20, "lost": 0, "leaked": 3},
        "peers": {},
        "speed": SPEED,
        "compiled": None,
        "batch": {"invented pages": {"files": 10, "kB": 8.0, "ways": dict.fromkeys(WAYS, BATCH)}},
        "load": 0.5,
    }
    return found | changes


def test_what_was_not_measured_is_said() -> None:
    page = render(figures())
    assert page.count("Not measured: the corpus was not there.") == 3
    assert "**It did other work" not in page
    assert "**It did other work" in render(figures(load=3.0))


def test_missed_goals_are_said() -> None:
    page = render(figures())
    assert "| text, seeds: clean / floor <= 15 | 16.00 | **missed** |" in page
    assert "| text, seeds: MB/s >= 17 | 10.00 | **missed** |" in page
    assert (
        "| text: related lines in title, lead or body | <= 1% | 10.00% of 10 | **missed** |" in page
    )
    assert "| text: story lines lost | 0 | 1 of 10 | **missed** |" in page
    assert "| pages that lost a block of their story | 0 | 0 of 40 | met |" in page
    assert "| pages with a card in their story | 0 | 3 of 40 | **missed** |" in page
    assert "(prose) <= 2 | 2.10 | **missed** |" in page
    assert "beside the plain loop >= 1.6 | 1.50 | **missed** |" in page


def test_a_compiled_wheel_is_judged_by_the_same_goals() -> None:
    assert "Not measured: no compiled wheel was named." in render(figures())
    page = render(figures(compiled={"seeds": {"all": WHOLE | {"mb_s": 18.0}}}))
    assert "| text, seeds: MB/s >= 17 | 18.00 | met |" in page.partition("## Speed, compiled")[2]


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
    for heading in (
        "## HTML pages",
        "## Flattened text",
        "## Invented documents",
        "## Beside",
        "## Speed",
    ):
        assert heading in page
