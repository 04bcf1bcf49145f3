"""The benchmark of runs compares what is the same."""

from pathlib import Path

from benchmarks.batch import BASE, BEST, WAYS

SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())


def test_all_ways_write_the_same_lines() -> None:
    written = {name: list(lines(SEEDS, workers)) for name, (lines, workers) in WAYS.items()}
    assert {BASE, BEST} <= set(written)
    assert len(written[BASE]) == len(SEEDS)
    assert all(lines == written[BASE] for lines in written.values())
