"""Timings of several callables in turn, so that ratios hold while the machine's speed drifts."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from typing import NamedTuple

__all__ = ["Job", "Timing", "floor", "interleave", "ratio"]

LEAST = 0.004
"""Seconds that one measurement lasts at least: short calls are repeated."""

Job = Callable[[], object]


class Timing(NamedTuple):
    """Seconds a call, one for each round."""

    rounds: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """The median."""
        return median(self.rounds)


def floor(page: bytes) -> list[str]:
    """Do the least that reading a flattened page takes, and return its lines, a list."""
    text = page.decode()
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return [line.strip() for line in text.splitlines()]


def interleave(jobs: Mapping[str, Job], rounds: int) -> dict[str, Timing]:
    """Time jobs in turn.

    Args:
        jobs: What to call, by name.
        rounds: How often each is measured.

    Returns:
        The `Timing` of each job by name.
    """
    repeats = {name: _repeats(job) for name, job in jobs.items()}
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            times[name].append(_measure(job, repeats[name]))
    return {name: Timing(tuple(values)) for name, values in times.items()}


def _repeats(job: Job) -> int:
    """How many calls fill one measurement; the call also warms the job up."""
    job()
    return max(1, round(LEAST / max(_measure(job, 1), 1e-7)))


def _measure(job: Job, repeats: int) -> float:
    start = perf_counter()
    for _ in range(repeats):
        job()
    return (perf_counter() - start) / repeats


def ratio(job: Timing, base: Timing) -> float:
    """Return the median of the ratios of two jobs, round by round, a float."""
    return median(a / b for a, b in zip(job.rounds, base.rounds, strict=True))
