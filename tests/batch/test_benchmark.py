"""The benchmark of runs compares what is the same."""

from pathlib import Path

from benchmarks.batch import BASE, BEST, WAYS, measure, tables

SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())


def test_all_ways_write_the_same_lines() -> None:
    written = {name: list(lines(SEEDS, workers)) for name, (lines, workers) in WAYS.items()}
    assert {BASE, BEST} <= set(written)
    assert len(written[BASE]) == len(SEEDS)
    assert all(lines == written[BASE] for lines in written.values())


def test_each_way_has_its_row_beside_the_plain_loop(tmp_path: Path) -> None:
    figures = measure(tmp_path, pages=2, rounds=1)
    assert list(figures) == ["invented pages"]  # there is no corpus
    assert list(figures["invented pages"]["ways"]) == list(WAYS)
    assert figures["invented pages"]["ways"][BASE]["ratio"] == 1
    assert tables(figures).count("| 2 invented pages, ") == len(WAYS)
