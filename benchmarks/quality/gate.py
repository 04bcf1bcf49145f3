"""The quality gate: `python -m benchmarks.quality.gate [FOLDER …]`.

It scores the pages of each folder against their gold and fails (exit 1) where a value is below its
pinned floor or where the pages have changed. `--update` raises the floors to the values reached;
only `--allow-regression` lets one fall.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.acceptance import acceptance_lines
from benchmarks.quality.floors import Floors, failures, load_floors, raised, save_floors
from benchmarks.quality.gold import corpus_digest, find_sets, load_cases
from benchmarks.quality.report import (
    acceptance_table,
    as_json,
    document_report,
    extras_table,
    group_table,
)
from benchmarks.quality.score import add_up, score_case
from benchmarks.quality.tally import Score

__all__ = ["main"]

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
DEFAULT_SETS = ("text", "html")
"""Sets of the corpus that are gated when no folder is named."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality.gate", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders with gold and pages")
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
    folders = asked.folders or [CORPUS / name for name in DEFAULT_SETS]
    if not asked.folders and not CORPUS.is_dir():
        print("SKIPPED: no corpus at ../shared/corpus; the gold of the seeds runs in tests/seeds")
        return 0
    sets = [place for folder in folders for place in find_sets(folder)]
    if not sets:
        print("no folder with gold and pages in: " + ", ".join(map(str, folders)), file=sys.stderr)
        return 2
    floors = load_floors()
    passed = [_gate(folder, floors, asked) for folder in sets]
    if asked.update:
        save_floors(floors)
    return 0 if all(passed) else 1


def _gate(folder: Path, floors: Floors, asked: argparse.Namespace) -> bool:
    scores = [score_case(case, with_url=not asked.no_url) for case in load_cases(folder)]
    _print(folder, scores, asked)
    digest, groups = corpus_digest(folder), add_up(scores)
    pinned = floors.get(folder.name)
    if asked.update:
        floors[folder.name] = raised(pinned, groups, digest, lower=asked.allow_regression)
    if asked.update and (asked.allow_regression or pinned is None):
        return True
    if pinned is None:
        print(f"{folder.name}: no floors are pinned", file=sys.stderr)
        return True
    below, changed = failures(pinned, groups, digest)
    problems = below if asked.update else changed + below
    for problem in problems:
        print(f"FAILED {folder.name}: {problem}", file=sys.stderr)
    return not problems


def _print(folder: Path, scores: Sequence[Score], asked: argparse.Namespace) -> None:
    lines = acceptance_lines(scores)
    if asked.json:
        print(json.dumps({"set": folder.name, **as_json(scores, lines)}, ensure_ascii=False))
        return
    if asked.show or asked.wrong:
        shown = [s for s in scores if s.id in asked.show or (asked.wrong and s.findings)]
        print("\n\n".join(map(document_report, shown)))
        return
    tables = (group_table(scores), extras_table(scores), acceptance_table(lines))
    print(f"== {folder.name}: {len(scores)} documents ==\n")
    print("\n\n".join(tables))


if __name__ == "__main__":
    sys.exit(main())
