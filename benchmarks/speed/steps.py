"""Where the time of `clean` goes, step by step of `newsclean.pipeline`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import perf_counter
from typing import Any
from unittest.mock import patch

import newsclean
from benchmarks.speed.least import least_program
from newsclean import api, pipeline

__all__ = ["STEPS", "step_figures"]

STEPS = {
    "decode": (pipeline, ("decode",)),
    "read (parse)": (pipeline, ("read",)),
    "detect": (pipeline, ("detect",)),
    "anchors": (pipeline, ("read_anchors",)),
    "segment": (pipeline, ("segment",)),
    "label": (pipeline, ("label_text", "label_page", "label_own_text")),
    "prune": (pipeline, ("prune",)),
    "build": (api, ("build_article",)),
}
"""Where each step is called from: its module and its names there."""

_WHOLE = ("rest", "clean", "least program", "serialise")

Times = dict[str, float]


def step_figures(
    pages: Sequence[bytes], floor: Callable[[bytes], object], rounds: int
) -> dict[str, dict[str, float]]:
    """Time the steps of the pipeline, and the floor, over some pages.

    Args:
        pages: What to clean.
        floor: The least that reading a page takes.
        rounds: How often; of each page and step the least counts.

    Returns:
        By step, "rest" (what `clean` does around the steps), "clean" as a whole, "least program"
        and "serialise" (the article as JSON), which are no part of `clean`, and "floor":
        microseconds ("us") for all pages and their "ratio" to the floor.
    """
    sums: Times = dict.fromkeys(("floor", *STEPS, *_WHOLE), 0.0)
    for page in pages:
        for name, seconds in _least(page, floor, rounds).items():
            sums[name] += seconds
    return {
        name: {"us": seconds * 1e6, "ratio": seconds / sums["floor"]}
        for name, seconds in sums.items()
    }


def _least(page: bytes, floor: Callable[[bytes], object], rounds: int) -> Times:
    least_read = least_program(page)
    spent = [_one_round(page, floor, least_read) for _ in range(rounds + 1)][1:]
    least = {name: min(times[name] for times in spent) for name in spent[0]}
    least["rest"] = max(0.0, least["clean"] - sum(least[step] for step in STEPS))
    return least


def _one_round(
    page: bytes, floor: Callable[[bytes], object], least_read: Callable[[bytes], object]
) -> Times:
    times: Times = dict.fromkeys(STEPS, 0.0)
    _clocked("floor", floor, times)(page)
    with _clocks(times):
        start = perf_counter()
        article = newsclean.clean(page)
        times["clean"] = perf_counter() - start
    _clocked("least program", least_read, times)(page)
    _clocked("serialise", article.model_dump_json, times)()
    return times


@contextmanager
def _clocks(times: Times) -> Iterator[None]:
    """Put a clock around the steps while the block runs."""
    with ExitStack() as stack:
        for name, (module, attributes) in STEPS.items():
            for attribute in attributes:
                step = getattr(module, attribute)
                stack.enter_context(patch.object(module, attribute, _clocked(name, step, times)))
        yield


def _clocked(name: str, step: Callable[..., Any], times: Times) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        start = perf_counter()
        try:
            return step(*args, **kwargs)
        finally:
            times[name] = times.get(name, 0.0) + perf_counter() - start

    return run
