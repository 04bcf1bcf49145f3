"""Compares the speed of two commits: `python -m benchmarks.speed.compare BASE [NEW]`.

Each is anything that git knows as a commit, a wheel (`make compiled` builds one of C extensions),
or a file that `python -m benchmarks.speed --json` has written; NEW is the working tree where it is
not named. The benchmarks of the working tree run on the library of both, in turn and several times
over; where something seems slower, as often again. Only ratios to a floor of the same run are
compared, the median of the runs: what the machine does for others, and how fast it is, cancels out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.markdown import aligned, table
from benchmarks.quality.sets import CORPUS

__all__ = ["main", "measure_tree", "open_tree", "ratios", "regressions"]

ROOT = Path(__file__).parents[2]
GIT = shutil.which("git") or "git"
TOLERANCE = 0.10
SMALL = 0.5
"""Steps cheaper than this many floors are noise: they are shown, never flagged."""

ROUNDS = 3
PARTS = ("steps", "pages", "seeds", "growth")
"""What is compared unless asked otherwise; the steps of compiled modules cannot be told apart."""

WHEEL = ".whl"

Ratios = dict[str, float]


def ratios(figures: Mapping[str, Any]) -> Ratios:
    """Return the ratios in the figures of a run, a dict by their place ("steps.text.label")."""
    return {
        place.removesuffix(".ratio"): value
        for place, value in _leaves(figures)
        if place.rpartition(".")[2].endswith("ratio")
    }


def _leaves(figures: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for name, value in figures.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{place}", leaf) for place, leaf in _leaves(value))
        elif isinstance(value, int | float):
            yield name, value


def regressions(base: Ratios, new: Ratios, tolerance: float) -> list[str]:
    """Return the places whose ratio grew by more than the tolerance, or that are gone, a list."""
    return [
        place
        for place, before in base.items()
        if place not in new
        or (new[place] > before * (1 + tolerance) and max(before, new[place]) >= SMALL)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both side by side and return 1 where a ratio has grown too much, else 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.compare", description=__doc__)
    parser.add_argument("base", help="commit, wheel or file of figures")
    parser.add_argument("new", nargs="?", help="the same; the working tree if absent")
    parser.add_argument("--tolerance", type=float, default=TOLERANCE, help="growth that is allowed")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="runs of each commit")
    parser.add_argument("--only", action="append", help=f"parts to compare, if not {PARTS}")
    parser.add_argument("--smoke", action="store_true", help="a little, to see that it runs")
    asked = parser.parse_args(arguments)
    base, new = _both(asked)
    slower = set(regressions(base, new, asked.tolerance))
    print(aligned(table(("", "base", "new", "", ""), _rows(base, new, slower))))
    print(f"{len(slower)} of {len(base)} slower by more than {asked.tolerance:.0%}")
    return 1 if slower else 0


def _rows(base: Ratios, new: Ratios, slower: Iterable[str]) -> Iterator[Sequence[str]]:
    flagged = set(slower)
    for place, before in base.items():
        after = (
            (f"{new[place]:.2f}", f"{new[place] / before - 1:+.0%}")
            if place in new
            else ("gone", "")
        )
        yield place, f"{before:.2f}", *after, "SLOWER" if place in flagged else ""


def _both(asked: argparse.Namespace) -> tuple[Ratios, Ratios]:
    """The ratios of both, measured in turn as far as they are commits."""
    found: tuple[list[Ratios], list[Ratios]] = ([], [])
    wheels = any(str(name).endswith(WHEEL) for name in (asked.base, asked.new))
    asked.only = asked.only or (PARTS[1:] if wheels else PARTS)
    size = "--smoke" if asked.smoke else "--brief"
    with open_tree(asked.base) as base, open_tree(asked.new) as new:
        for _ in range(2):
            for _ in range(asked.rounds):
                for runs, place in zip(found, (base, new), strict=True):
                    runs.append(ratios(measure_tree(place, asked.only, size=size)))
            both = _medians(found[0]), _medians(found[1])
            if not regressions(*both, asked.tolerance):
                break
    return both


def _medians(runs: Sequence[Ratios]) -> Ratios:
    return {place: median(run[place] for run in runs if place in run) for place in runs[0]}


@contextmanager
def open_tree(name: str | None) -> Iterator[Path]:
    """Lay out what is measured.

    Args:
        name: A commit, a wheel or a file of figures; None for the working tree.

    Yields:
        The file of figures, or a folder with that library and today's benchmarks.
    """
    if name is not None and Path(name).is_file() and not name.endswith(WHEEL):
        yield Path(name)
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "tree")
        is_commit = name is not None and not name.endswith(WHEEL)
        if is_commit:
            _git("worktree", "add", "--detach", "--quiet", str(place), str(name))
            shutil.rmtree(place / "benchmarks", ignore_errors=True)
        else:
            shutil.copytree(ROOT / "seeds", place / "seeds")
            if name is None:
                shutil.copytree(ROOT / "newsclean", place / "newsclean")
            else:
                zipfile.ZipFile(name).extractall(place)
        shutil.copytree(ROOT / "benchmarks", place / "benchmarks")
        try:
            yield place
        finally:
            if is_commit:
                _git("worktree", "remove", "--force", str(place))


def _git(*arguments: str) -> None:
    subprocess.run([GIT, "-C", str(ROOT), *arguments], check=True)


def measure_tree(
    place: Path, parts: Iterable[str], corpus: Path = CORPUS, *, size: str | None = "--brief"
) -> dict[str, Any]:
    """Measure a library in a process of its own.

    Args:
        place: What `open_tree` gave.
        parts: The parts to measure.
        corpus: Folder of the corpus.
        size: How much, an option of `python -m benchmarks.speed`; None for all.

    Returns:
        The figures, as `benchmarks.speed.figures.measure` returns them.
    """
    if place.is_file():
        figures: dict[str, Any] = json.loads(place.read_bytes())
        return figures
    written = place / "figures.json"
    command = [sys.executable, "-m", "benchmarks.speed", *([size] if size else ())]
    command += ["--json", str(written), "--corpus", str(corpus.resolve())]
    command += [word for part in parts for word in ("--only", part)]
    environment = {**os.environ, "PYTHONPATH": str(place)}
    subprocess.run(command, cwd=place, env=environment, stdout=subprocess.DEVNULL, check=True)
    found: dict[str, Any] = json.loads(written.read_bytes())
    return found


if __name__ == "__main__":
    sys.exit(main())
