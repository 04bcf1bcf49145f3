"""The command: `python -m benchmarks.peers`.

It reads the English and the Vietnamese pages of the corpus with newsclean and with what a user
could pick instead, and prints accuracy and speed of all of them from this one run. Systems that are
not installed (extra `bench`) are named and left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.markdown import aligned
from benchmarks.peers import compare
from benchmarks.peers.speed import PASSES
from benchmarks.peers.systems import SYSTEMS
from benchmarks.peers.table import behind, tables
from benchmarks.quality.sets import CORPUS

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, and return 0; also where there is no corpus to measure on."""
    names = [system.name for system in SYSTEMS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the corpus")
    parser.add_argument("--pages", type=int, metavar="N", help="read no more pages of each set")
    parser.add_argument("--passes", type=int, default=PASSES, metavar="N", help="0: no speed")
    parser.add_argument("--only", action="append", choices=names, help="leave the others out")
    parser.add_argument("--behind", action="store_true", help="pages that others read better")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file")
    asked = parser.parse_args(arguments)
    if not asked.corpus.is_dir():
        print("SKIPPED: no corpus at ../shared/corpus")
        return 0
    figures = compare(asked.corpus, pages=asked.pages, passes=asked.passes, only=asked.only)
    print(aligned(tables(figures)))
    if asked.behind:
        print(aligned(behind(figures)))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
