"""Files in, files out, with and without workers: `python -m benchmarks.batch`.

Every way reads the same files and writes the same lines. They run in turn, and what counts is the
ratio of the medians to that of a plain loop. Workers are as fast as there are cores for them, so
that what each way had of the machine is printed beside it: a loop that had less than one core, or
workers that had less than two, were held up by others. The last column does not depend on others:
it is the ratio where all of the time that the processes took is spread over two cores.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import newsclean
from benchmarks.markdown import aligned, table
from newsclean import extract_many
from newsclean.batch import render_many
from newsclean.serialise import frame, to_json_line
from newsclean.testing import TEMPLATES, random_page

__all__ = ["BASE", "BEST", "WAYS", "main", "measure", "tables"]

CORPUS = Path(__file__).parents[2] / "shared/corpus"
GOAL = 1.6
PAGES, ROUNDS = 4_000, 5
TICK = 0.01
"""Seconds; the time that processes take is counted in steps of this length."""
INVENTED = 400
"""Pages that are invented at most; a run goes through them again and again."""

Way = Callable[[Sequence[Path], int], Iterator[str]]


def plain_loop(paths: Sequence[Path], _workers: int) -> Iterator[str]:
    """Yield the lines of a loop that anybody would write."""
    for path in paths:
        result = newsclean.extract(path.read_bytes())
        yield to_json_line(result.model_copy(update={"id": str(path)})) + "\n"


def render(paths: Sequence[Path], workers: int) -> Iterator[str]:
    """Yield the lines that `render_many` makes in its workers, as `newsclean clean` does."""
    pages = render_many(paths, with_removed=True, workers=workers)
    return frame(page.text for page in pages)


def extract(paths: Sequence[Path], workers: int) -> Iterator[str]:
    """Yield the lines of results that `extract_many` hands over as objects."""
    return (to_json_line(each) + "\n" for each in extract_many(paths, workers=workers))


WAYS: dict[str, tuple[Way, int]] = {
    "plain loop": (plain_loop, 0),
    "render_many, in process": (render, 0),
    "render_many, 2 workers": (render, 2),
    "extract_many, 2 workers": (extract, 2),
}
BASE, BEST = "plain loop", "render_many, 2 workers"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; return 1 where the goal is missed, else 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    parser.add_argument("--pages", type=int, default=PAGES, help="files in a run")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="runs of each way")
    asked = parser.parse_args(arguments)
    figures = measure(CORPUS, pages=asked.pages, rounds=asked.rounds)
    print(aligned(tables(figures)))
    return 0 if all(each["ways"][BEST]["ratio"] >= GOAL for each in figures.values()) else 1


def measure(corpus: Path, *, pages: int = PAGES, rounds: int = ROUNDS) -> dict[str, Any]:
    """Run each way over invented pages, and over those of the corpus where it is there.

    Args:
        corpus: Folder of the corpus.
        pages: Files in a run; the same ones come again and again.
        rounds: Runs of each way, in turn; the median counts.

    Returns:
        For each set of pages its "files", "kB" of one, and "ways": of each way the "seconds", the
        "ratio" to the plain loop, the "cores" it had, and "free", the ratio on two cores of its
        own.
    """
    with tempfile.TemporaryDirectory() as folder:
        sets = {
            "invented pages": _invented(Path(folder), min(INVENTED, pages)),
            "pages of the corpus": sorted(corpus.glob("html/pages/**/*.html")),
        }
        return {
            name: _measure(list(islice(cycle(paths), pages)), rounds, Path(folder, "out.jsonl"))
            for name, paths in sets.items()
            if paths
        }


def tables(figures: Mapping[str, Any]) -> str:
    """Write what `measure` returned.

    Args:
        figures: The figures.

    Returns:
        Markdown, a string.
    """
    goals = [
        [
            f"{name}: {BEST} beside the {BASE} >= {GOAL}",
            f"{each['ways'][BEST]['ratio']:.2f}",
            "met" if each["ways"][BEST]["ratio"] >= GOAL else "**missed**",
        ]
        for name, each in figures.items()
    ]
    rows = [
        [
            f"{each['files']} {name}, {each['kB']:.0f} kB",
            way,
            f"{row['seconds']:.2f}",
            f"{row['ratio']:.2f}",
            f"{row['cores']:.2f}",
            f"{row['free']:.2f}",
        ]
        for name, each in figures.items()
        for way, row in each["ways"].items()
    ]
    head = ["files", "way", "seconds", "× as fast", "cores had", "on two cores"]
    return f"{table(['goal', 'reached', ''], goals)}\n{table(head, rows)}"


def _measure(paths: Sequence[Path], rounds: int, output: Path) -> dict[str, Any]:
    times: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    told: set[str] = set()
    for _ in range(rounds):
        for way, (lines, workers) in WAYS.items():
            before, start = _spent(), perf_counter()
            with output.open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(lines(paths, workers))
            times[way].append((perf_counter() - start, _spent() - before))
            told.add(sha256(output.read_bytes()).hexdigest())
    assert len(told) == 1, "the ways write different lines"
    size = sum(path.stat().st_size for path in paths) / len(paths)
    return {"files": len(paths), "kB": size / 1e3, "ways": _ratios(times)}


def _ratios(times: Mapping[str, Sequence[tuple[float, float]]]) -> dict[str, dict[str, float]]:
    walls = {way: median(wall for wall, _ in told) for way, told in times.items()}
    spent = {way: median(cpu for _, cpu in told) for way, told in times.items()}
    return {
        way: {
            "seconds": walls[way],
            "ratio": walls[BASE] / walls[way],
            "cores": spent[way] / walls[way],
            "free": spent[BASE] / max(spent[way] / max(1, workers), TICK),
        }
        for way, (_, workers) in WAYS.items()
    }


def _spent() -> float:
    """Seconds of processor that this process and its ended children have taken."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _invented(folder: Path, size: int) -> list[Path]:
    paths = [folder / f"{number}.html" for number in range(size)]
    for number, path in enumerate(paths):
        page = random_page(TEMPLATES[number % len(TEMPLATES)], number)
        path.write_text(page.html, encoding="utf-8")
    return paths


if __name__ == "__main__":
    sys.exit(main())
