"""The speed of flattened text: the seeds, documents that grow, documents of awkward shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import newsclean
from benchmarks.inputs import seeds
from benchmarks.speed.least import least_program
from benchmarks.timing import Timed, interleave, ratio, text_floor

__all__ = ["seed_figures"]


def seed_figures(rounds: int) -> dict[str, dict[str, float]]:
    """Time each seed, and all five as one job.

    Args:
        rounds: How often.

    Returns:
        By seed and for "all": "bytes", "floor_us", "clean_us", "mb_s", "docs_s", and beside the
        floor "ratio" (of `clean`), "extract_ratio" and "least" (of the least program).
    """
    pages = seeds()
    groups = {**{name: [page] for name, page in pages.items()}, "all": list(pages.values())}
    return {name: _figures(group, rounds) for name, group in groups.items()}


def _figures(pages: Sequence[bytes], rounds: int) -> dict[str, float]:
    jobs: dict[str, Timed] = {
        "floor": partial(_each, text_floor, pages),
        "clean": partial(_each, newsclean.clean, pages),
        "extract": partial(_each, newsclean.extract, pages),
        "least": partial(_each_its_own, [(least_program(page), page) for page in pages]),
    }
    times = interleave(jobs, rounds)
    size, seconds = sum(map(len, pages)), times["clean"].seconds
    return {
        "bytes": size,
        "floor_us": times["floor"].seconds * 1e6,
        "clean_us": seconds * 1e6,
        "mb_s": size / seconds / 1e6,
        "docs_s": len(pages) / seconds,
        "ratio": ratio(times["clean"], times["floor"]),
        "extract_ratio": ratio(times["extract"], times["floor"]),
        "least": ratio(times["least"], times["floor"]),
    }


def _each(function: Callable[[bytes], object], pages: Sequence[bytes]) -> None:
    for page in pages:
        function(page)


def _each_its_own(programs: Sequence[tuple[Callable[[bytes], object], bytes]]) -> None:
    for program, page in programs:
        program(page)
