"""What reading the pages costs, each system in its turn over the same few pages.

Times are those of the processor, so that other work on the machine does not count, and of each page
the least over the passes. A system is compared with the bare parse of what it was handed.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import suppress
from math import inf
from statistics import fmean, median
from time import process_time
from typing import Any, NamedTuple

from benchmarks.peers.accuracy import quiet
from benchmarks.peers.pages import Page
from benchmarks.peers.systems import PARSES, Reader, System

__all__ = ["PASSES", "Costs", "measure", "summary"]

PASSES = 7
SLOW = 0.005
"""Seconds a page, on average, from which on a system is timed in two passes only: what disturbs it
is small beside it."""

SLOW_PASSES = 2
BLOCK = 10
"""Pages that a system reads before the next has its turn."""


class Costs(NamedTuple):
    """Processor seconds of one system.

    Attributes:
        system: The system.
        seconds: The least time of each page.
    """

    system: System
    seconds: tuple[float, ...]


def measure(systems: Sequence[System], pages: Sequence[Page], passes: int = PASSES) -> list[Costs]:
    """Time all systems on all pages.

    Args:
        systems: The systems.
        pages: The pages.
        passes: How often all is read.

    Returns:
        The costs of each system, a list in their order.
    """
    least = [[inf] * len(pages) for _ in systems]
    gc.collect()
    gc.freeze()  # what is loaded by now is nobody's garbage
    try:
        for number in range(passes + 1):
            for block in _blocks(len(pages)):
                for system, times in zip(systems, least, strict=True):
                    if number <= SLOW_PASSES or fmean(times) < SLOW:
                        _time_block(system, pages, block, times, warm=number == 0)
    finally:
        gc.unfreeze()
    return [Costs(system, tuple(times)) for system, times in zip(systems, least, strict=True)]


def _blocks(count: int) -> Iterator[range]:
    return (range(start, min(start + BLOCK, count)) for start in range(0, count, BLOCK))


def _time_block(
    system: System, pages: Sequence[Page], block: range, times: list[float], *, warm: bool
) -> None:
    gc.collect()
    with quiet(), system.reader() as read:
        # Whatever a reader sets up when it is first called belongs to no page.
        _seconds(read, pages[block[0]])
        if warm:
            return
        for place in block:
            times[place] = min(times[place], _seconds(read, pages[place]))


def _seconds(read: Reader, page: Page) -> float:
    start = process_time()
    with suppress(Exception):  # counted as failed where accuracy is measured
        read(page)
    return process_time() - start


def summary(costs: Sequence[Costs], pages: Sequence[Page]) -> dict[str, dict[str, Any]]:
    """Add the costs up.

    Args:
        costs: What `measure` returned, the bare parses among them.
        pages: The pages.

    Returns:
        By name of the system: "median_ms", "total_ms", "mb_s", and beside the bare parse of the
        same objects "ratio" (of the totals), "ratio_median" and "ratio_worst" (over pages).
    """
    floors = {kind: _floor(costs, kind) for kind in PARSES}
    size = sum(len(page.data) for page in pages)
    return {cost.system.name: _figures(cost, floors[cost.system.takes], size) for cost in costs}


def _floor(costs: Sequence[Costs], kind: str) -> tuple[float, ...]:
    return next(cost.seconds for cost in costs if cost.system.name == PARSES[kind])


def _figures(cost: Costs, floor: Sequence[float], size: int) -> dict[str, Any]:
    ratios = [spent / parse for spent, parse in zip(cost.seconds, floor, strict=True)]
    total = sum(cost.seconds)
    return {
        "median_ms": median(cost.seconds) * 1e3,
        "total_ms": total * 1e3,
        "mb_s": size / total / 1e6,
        "ratio": total / sum(floor),
        "ratio_median": median(ratios),
        "ratio_worst": max(ratios),
    }
