"""The command: `python -m benchmarks.report`.

It runs the quality gate, the invented documents, the comparison with other systems and the speed of
each way in one process, and writes what they gave, misses included. It takes some ten minutes; run
it on a machine that is idle, with the extra `bench`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.sets import CORPUS
from benchmarks.report.figures import gather
from benchmarks.report.page import render
from benchmarks.report.plot import plot

__all__ = ["main"]

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the page and its plot, and return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.report", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the corpus")
    parser.add_argument("--output", type=Path, default=PAGE, help="the page to write")
    parser.add_argument("--wheel", type=Path, help="compiled wheel, from `make compiled`")
    parser.add_argument("--smoke", action="store_true", help="a little of all, to see that it runs")
    asked = parser.parse_args(arguments)
    figures = gather(asked.corpus, wheel=asked.wheel, smoke=asked.smoke)
    picture = asked.output.with_suffix(".svg")
    drawn = bool(figures["peers"]) and plot(figures["peers"], picture)
    asked.output.write_text(render(figures, picture.name if drawn else None), encoding="utf-8")
    print(f"written: {asked.output.name}{f', {picture.name}' if drawn else ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
