"""The quality gate: `python -m benchmarks.quality.gate [SET …]`.

It scores the pages of each set against their gold and fails (exit 1) where a value is below its
pinned floor or where the pages have changed. `--update` raises the floors to the values reached;
only `--allow-regression` lets one fall. A set is a folder, or one of the corpus by its name: text,
html, alone (the pages of html through the generic template, publisher files switched off),
generic, articles; all of these where none is named. `--show ID` and `--wrong` print what differs,
word by word for generic and articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.floors import Floors, failures, load_floors, raised, save_floors
from benchmarks.quality.report import (
    acceptance_table,
    as_json,
    document_report,
    extras_table,
    group_table,
    spread_lines,
)
from benchmarks.quality.score import add_up
from benchmarks.quality.sets import CORPUS, DEFAULT_SETS, PageSet, find_page_sets
from benchmarks.quality.tally import Score, Tally

__all__ = ["CORPUS", "main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality.gate", description=__doc__)
    parser.add_argument("sets", nargs="*", help="folders with gold and pages, or names of sets")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the named sets")
    parser.add_argument("--update", action="store_true", help="raise the floors to these values")
    parser.add_argument("--allow-regression", action="store_true", help="let --update lower floors")
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    parser.add_argument(
        "--show", metavar="ID", action="append", default=[], help="explain documents"
    )
    parser.add_argument("--wrong", action="store_true", help="explain all documents that differ")
    parser.add_argument("--no-url", action="store_true", help="do not tell the address of a page")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gate and return its exit code: 0 passed or skipped, 1 failed, 2 no such folder."""
    asked = _parser().parse_args(arguments)
    if not asked.sets and not asked.corpus.is_dir():
        print("SKIPPED: no corpus at ../shared/corpus; the gold of the seeds runs in tests/seeds")
        return 0
    sets = list(find_page_sets(asked.sets or DEFAULT_SETS, asked.corpus))
    if not sets:
        print("no folder with gold and pages in: " + ", ".join(asked.sets), file=sys.stderr)
        return 2
    floors = load_floors()
    passed = [_gate(pages, floors, asked) for pages in sets]
    if asked.update:
        save_floors(floors)
    return 0 if all(passed) else 1


def _gate(pages: PageSet, floors: Floors, asked: argparse.Namespace) -> bool:
    scores = pages.score(not asked.no_url, bool(asked.show or asked.wrong))
    _print(pages, scores, asked)
    digest, groups = pages.digest(), _pinned_part(pages, scores)
    pinned = floors.get(pages.name)
    if asked.update:
        floors[pages.name] = raised(pinned, groups, digest, lower=asked.allow_regression)
    if asked.update and (asked.allow_regression or pinned is None):
        return True
    if pinned is None:
        print(f"{pages.name}: no floors are pinned", file=sys.stderr)
        return True
    below, changed = failures(pinned, groups, digest)
    problems = below if asked.update else changed + below
    for problem in problems:
        print(f"FAILED {pages.name}: {problem}", file=sys.stderr)
    return not problems


def _pinned_part(pages: PageSet, scores: Sequence[Score]) -> dict[str, dict[str, Tally]]:
    """The tallies that floors are pinned for, by group and measure."""
    kept = {
        group: {name: tally for name, tally in tallies.items() if pages.is_pinned(group, name)}
        for group, tallies in add_up(scores).items()
    }
    return {group: tallies for group, tallies in kept.items() if tallies}


def _print(pages: PageSet, scores: Sequence[Score], asked: argparse.Namespace) -> None:
    lines = pages.judge(scores)
    if asked.json:
        print(json.dumps({"set": pages.name, **as_json(scores, lines)}, ensure_ascii=False))
        return
    if asked.show or asked.wrong:
        shown = [s for s in scores if s.id in asked.show or (asked.wrong and s.findings)]
        print("\n\n".join(map(document_report, shown)))
        return
    tables = (
        group_table(scores),
        spread_lines(scores),
        extras_table(scores),
        acceptance_table(lines),
    )
    print(f"\n== {pages.name}: {len(scores)} documents ==\n")
    print("\n\n".join(table for table in tables if table))


if __name__ == "__main__":
    sys.exit(main())
