"""The command: `python -m benchmarks.speed`.

It prints where the time of the hot path goes, step by step, what the pages of the corpus and the
seeds cost, how the cost grows with the size of a document, what the import costs and what memory a
page takes: each beside its floor in the same run. Judge the ratios; the seconds change with the
machine. `--brief` takes half a minute, the whole some minutes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.markdown import aligned
from benchmarks.quality.sets import CORPUS
from benchmarks.speed.figures import BRIEF, FULL, PARTS, SMOKE, measure
from benchmarks.speed.table import goals_table, tables

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables and the goals, and return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--brief", action="store_true", help="fewer rounds, no very large documents")
    size.add_argument("--smoke", action="store_true", help="a few seconds, to see that it runs")
    parser.add_argument("--only", action="append", choices=list(PARTS), help="only these parts")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the corpus")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file")
    asked = parser.parse_args(arguments)
    plan = SMOKE if asked.smoke else BRIEF if asked.brief else FULL
    figures = measure(plan, asked.corpus, asked.only)
    print(aligned(f"{tables(figures)}\n{goals_table(figures)}"))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
