"""Where the time of `clean` goes, step by step of `newsclean.pipeline`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from statistics import median
from time import perf_counter
from typing import Any
from unittest.mock import patch

import newsclean
from newsclean import api, pipeline

__all__ = ["STEPS", "step_times"]

STEPS = {
    "decode": (pipeline, "decode"),
    "read": (pipeline, "read"),
    "detect": (pipeline, "detect"),
    "segment": (pipeline, "segment"),
    "label": (pipeline, "label"),
    "prune": (pipeline, "prune"),
    "build": (api, "build_article"),
}
"""Where each step is called from: its module and its name there."""


def step_times(pages: list[bytes], rounds: int) -> dict[str, float]:
    """Time the steps of the pipeline over some pages.

    Args:
        pages: What to clean.
        rounds: How often.

    Returns:
        Seconds for all pages by step (medians over the rounds): each step, "rest" for what `clean`
        does around them, and "serialise" for writing the articles as JSON.
    """
    spent: list[dict[str, float]] = [_one_round(pages) for _ in range(rounds)]
    return {name: median(times[name] for times in spent) for name in spent[0]}


def _one_round(pages: list[bytes]) -> dict[str, float]:
    times = dict.fromkeys((*STEPS, "rest", "serialise"), 0.0)
    with _timed(times):
        start = perf_counter()
        articles = [newsclean.clean(page) for page in pages]
        whole = perf_counter() - start
    times["rest"] = whole - sum(times[step] for step in STEPS)
    start = perf_counter()
    for article in articles:
        article.model_dump_json()
    times["serialise"] = perf_counter() - start
    return times


@contextmanager
def _timed(times: dict[str, float]) -> Iterator[None]:
    """Put a clock around the steps while the block runs."""
    with ExitStack() as stack:
        for name, (module, attribute) in STEPS.items():
            step = getattr(module, attribute)
            stack.enter_context(patch.object(module, attribute, _clocked(name, step, times)))
        yield


def _clocked(name: str, step: Callable[..., Any], times: dict[str, float]) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        start = perf_counter()
        try:
            return step(*args, **kwargs)
        finally:
            times[name] += perf_counter() - start

    return run
