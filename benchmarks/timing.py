"""Timings of several callables in turn, so that ratios hold while the machine's speed drifts.

What is measured is the time of the processor, which other work on the machine does not count into,
and what is reported is the least of all rounds: that other work slows the memory down, too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from time import process_time
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

__all__ = ["Timed", "Timing", "interleave", "page_floor", "ratio", "text_floor"]

LEAST = 0.004
"""Seconds that one measurement lasts at least: short calls are repeated."""

Timed = Callable[[], object]


class Timing(NamedTuple):
    """Processor seconds a call, one for each round."""

    rounds: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """The least."""
        return min(self.rounds)


def text_floor(page: bytes) -> list[str]:
    """Do the least that reading a flattened page takes, and return its lines, a list."""
    text = page.decode()
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return [line.strip() for line in text.splitlines()]


def page_floor(page: bytes) -> LexborHTMLParser:
    """Do the least that reading markup takes: parse it, and return the parser."""
    return LexborHTMLParser(page)


def interleave(jobs: Mapping[str, Timed], rounds: int) -> dict[str, Timing]:
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


def _repeats(job: Timed) -> int:
    """How many calls fill one measurement; the call also warms the job up."""
    job()
    return max(1, round(LEAST / max(_measure(job, 1), 1e-7)))


def _measure(job: Timed, repeats: int) -> float:
    start = process_time()
    for _ in range(repeats):
        job()
    return (process_time() - start) / repeats


def ratio(job: Timing, base: Timing) -> float:
    """Return the ratio of two jobs, a float."""
    return job.seconds / base.seconds
