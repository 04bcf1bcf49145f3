"""What the speed benchmarks clean and how they add up; no test looks at a clock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import newsclean
from benchmarks.inputs import html_page, seeds
from benchmarks.speed import __main__ as command
from benchmarks.speed.figures import BUILT, GENERIC, LAYOUTS, PARTS, SMOKE, measure
from benchmarks.speed.goals import verdicts
from benchmarks.speed.start import STATM, memory_figures
from benchmarks.speed.steps import STEPS, step_figures
from benchmarks.timing import Timing, interleave, page_floor, ratio, text_floor


@pytest.mark.parametrize("template", [*LAYOUTS, GENERIC])
@pytest.mark.parametrize("size", [1_000, BUILT])
def test_built_pages_are_read_by_their_template(template: str, size: int) -> None:
    page = html_page(template, size)
    assert abs(len(page) - max(size, 3_500)) < 3_000
    article = newsclean.clean(page)
    assert article.template == template
    assert article.title
    # The chrome holds no prose, and the story holds all of the page's.
    assert len(article.body) == page.count("Đây là hồ sơ thứ".encode()) + 3


@pytest.mark.interpreted
def test_steps_hold_every_step_of_the_way() -> None:
    figures = step_figures(list(seeds().values()), text_floor, rounds=1)
    assert list(figures) == ["floor", *STEPS, "rest", "clean", "least program", "serialise"]
    assert figures["floor"]["ratio"] == 1.0
    assert all(row["us"] > 0 for name, row in figures.items() if name != "rest")
    assert sum(figures[step]["us"] for step in STEPS) <= figures["clean"]["us"] * 1.001


def test_the_least_round_counts() -> None:
    assert Timing((3.0, 1.0, 2.0)).seconds == 1.0
    assert ratio(Timing((3.0, 8.0)), Timing((2.0, 1.5))) == 2.0
    times = interleave({"a": lambda: None, "b": lambda: None}, rounds=2)
    assert [len(timing.rounds) for timing in times.values()] == [2, 2]


def test_floors() -> None:
    assert text_floor(b" a \nb") == ["a", "b"]
    assert page_floor(b"<p>a</p>").css_first("p") is not None


def test_memory_is_that_of_a_fresh_process(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html_page(LAYOUTS[0], BUILT))
    figures = memory_figures(page)
    assert figures["bytes"] == page.stat().st_size
    if STATM.is_file():
        assert figures["tree"] > figures["bytes"]


def test_all_parts_are_measured_and_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = SMOKE._replace(rounds=1, sizes=(1_000,), shape=300)
    figures = measure(plan, tmp_path / "absent")
    assert list(figures) == ["python", *PARTS]
    assert command.main(["--smoke", "--only", "seeds", "--corpus", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "text, seeds: MB/s >= 17" in printed


PAGES: dict[str, Any] = {
    "layouts": {"pages": 3, "ratio_median": 1.5, "ratio": 9.0, "rows": []},
    "english": {"pages": 2, "ratio": 2.4, "clean_ms": 5.0, "peer_ms": 6.0},
    "worst": {"page": "x", "ratio": 20.5, "bytes": 5_000, "above_20": 1},
}


def test_goals_are_judged() -> None:
    met = {verdict.what: verdict.met for verdict in verdicts({"pages": PAGES})}
    assert met == {
        "pages of known layouts, 30 kB and more: median clean / parse <= 1.5": True,
        "generic pages: clean / parse, totals <= 2.3": False,
        "generic pages: faster than resiliparse, totals": True,
        "dearest page: clean / its own parse <= 20": False,
    }


def test_growth_is_judged_beside_a_usual_page() -> None:
    def row(size: int, beside: float) -> dict[str, float]:
        return {"bytes": size, "ratio": beside}

    rows = {"1 KB": row(1_000, 30.0), "100 KB": row(100_000, 4.0), "1000 KB": row(10**6, 7.0)}
    (verdict,) = verdicts({"growth": {"text": rows}})
    assert (verdict.value, verdict.met) == ("1.75", False)
    assert verdicts({"pages": {}}) == []
