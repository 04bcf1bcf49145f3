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
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

import newsclean
from newsclean import extract_many
from newsclean.batch import render_many
from newsclean.serialise import frame, to_json_line
from newsclean.testing import TEMPLATES, random_page

__all__ = ["BASE", "BEST", "WAYS", "main"]

CORPUS = Path(__file__).parents[2] / "shared/corpus"
GOAL = 1.6
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
    """Print the table; return 1 where the goal is missed on invented pages, else 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    parser.add_argument("--pages", type=int, default=4_000, help="files in a run")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each way")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        invented = _invented(Path(folder), min(INVENTED, asked.pages))
        sets = {"invented pages": invented, "pages of the corpus": _corpus()}
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
    ratios = _print_times(times)
    print(f"  load {_load()}")
    return ratios[BEST]


def _print_times(times: dict[str, list[tuple[float, float]]]) -> dict[str, float]:
    """Print a line for each way, and return how many times as fast as the plain loop it is."""
    walls = {way: median(wall for wall, _ in told) for way, told in times.items()}
    spent = {way: median(cpu for _, cpu in told) for way, told in times.items()}
    print(f"  {'':24} {'seconds':>8} {'ratio':>6} {'cores had':>10} {'on two cores':>13}")
    for way, (_, workers) in WAYS.items():
        free = spent[BASE] / (spent[way] / max(1, workers))
        print(
            f"  {way:24} {walls[way]:8.2f} {walls[BASE] / walls[way]:6.2f}"
            f" {spent[way] / walls[way]:10.2f} {free:13.2f}"
        )
    return {way: walls[BASE] / wall for way, wall in walls.items()}


def _spent() -> float:
    """Seconds of processor that this process and its ended children have taken."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def _invented(folder: Path, size: int) -> list[Path]:
    paths = [folder / f"{number}.html" for number in range(size)]
    for number, path in enumerate(paths):
        page = random_page(TEMPLATES[number % len(TEMPLATES)], number)
        path.write_text(page.html, encoding="utf-8")
    return paths


def _corpus() -> list[Path]:
    return sorted(CORPUS.glob("html/pages/**/*.html"))


if __name__ == "__main__":
    sys.exit(main())
