"""Files in, files out, with and without workers: `python -m benchmarks.batch`.

Every way reads the same files and writes the same lines. They run in turn, and what counts is the
ratio of the medians to that of a plain loop; the load of the machine is printed beside it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

import newsclean
from newsclean import extract_many
from newsclean.batch import render_many
from newsclean.serialise import frame, to_json_line
from newsclean.testing import TEMPLATES, random_page

__all__ = ["WAYS", "main"]

CORPUS = Path(__file__).parents[2] / "shared/corpus"
GOAL = 1.6
INVENTED = 400
"""Pages that are invented; a run goes through them again and again."""

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
    """Print the table; return 1 where the goal is missed on invented pages, else 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    parser.add_argument("--pages", type=int, default=4_000, help="files in a run")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each way")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        sets = {"invented pages": _invented(Path(folder)), "pages of the corpus": _corpus()}
        ratios = {
            name: _measure(name, list(islice(cycle(paths), asked.pages)), asked.rounds, folder)
            for name, paths in sets.items()
            if paths
        }
    print(f"goal: {BEST} at least {GOAL} times as fast as the plain loop")
    for name, ratio in ratios.items():
        print(f"  {name}: {ratio:.2f}, {'met' if ratio >= GOAL else 'MISSED'}")
    return 0 if min(ratios.values()) >= GOAL else 1


def _measure(name: str, paths: Sequence[Path], rounds: int, folder: str) -> float:
    size = sum(path.stat().st_size for path in paths) / len(paths)
    print(f"{name}: {len(paths)} files, {size / 1e3:.0f} kB each; load {_load()}")
    output = Path(folder, "out.jsonl")
    times: dict[str, list[float]] = {way: [] for way in WAYS}
    told: dict[str, bytes] = {}
    for _ in range(rounds):
        for way, (lines, workers) in WAYS.items():
            start = perf_counter()
            with output.open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(lines(paths, workers))
            times[way].append(perf_counter() - start)
            told[way] = output.read_bytes()
    assert len(set(told.values())) == 1, "the ways write different lines"
    base = median(times[BASE])
    for way, seconds in times.items():
        each = " ".join(f"{second:.2f}" for second in seconds)
        print(f"  {way:24} {median(seconds):6.2f} s  x {base / median(seconds):.2f}  ({each})")
    print(f"  load {_load()}")
    return base / median(times[BEST])


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def _invented(folder: Path) -> list[Path]:
    paths = [folder / f"{number}.html" for number in range(INVENTED)]
    for number, path in enumerate(paths):
        page = random_page(TEMPLATES[number % len(TEMPLATES)], number)
        path.write_text(page.html, encoding="utf-8")
    return paths


def _corpus() -> list[Path]:
    return sorted(CORPUS.glob("html/pages/**/*.html"))


if __name__ == "__main__":
    sys.exit(main())
