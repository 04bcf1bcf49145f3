"""How the cost grows with the size of a document: it should not, a byte."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import newsclean
from benchmarks.inputs import html_page, synthetic
from benchmarks.timing import Timed, interleave, page_floor, ratio, text_floor
from newsclean.options import Options

__all__ = ["SIZES", "growth_figures"]

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
FORMS: dict[str, tuple[Callable[[int], bytes], Callable[[bytes], object]]] = {
    "template page": (partial(html_page, "vov-2020"), page_floor),
    "generic page": (partial(html_page, "generic-html"), page_floor),
    "text": (synthetic, text_floor),
}
"""By form: what builds a document of a size, and its floor."""

ENOUGH = 20_000_000
"""Bytes that are cleaned in all, about, whatever the size of a document."""


def growth_figures(sizes: tuple[int, ...], rounds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Time documents of each form, from small to large.

    Args:
        sizes: Their sizes in bytes; a page is no smaller than its plainest form.
        rounds: How often each is timed at most; large ones are timed less often.

    Returns:
        By form and size: "bytes", "clean_ms", "mb_s", "ns_byte", and the "ratio" to the floor.
    """
    return {form: dict(_rows(*FORMS[form], sizes, rounds)) for form in FORMS}


def _rows(
    build: Callable[[int], bytes],
    floor: Callable[[bytes], object],
    sizes: tuple[int, ...],
    rounds: int,
) -> Iterator[tuple[str, dict[str, float]]]:
    for size in sizes:
        page = build(size)
        jobs: dict[str, Timed] = {
            "floor": partial(floor, page),
            "clean": partial(newsclean.clean, page, options=_options(len(page))),
        }
        times = interleave(jobs, max(2, min(rounds, ENOUGH // size)))
        seconds = times["clean"].seconds
        yield (
            f"{size // 1000} KB",
            {
                "bytes": len(page),
                "clean_ms": seconds * 1e3,
                "mb_s": len(page) / seconds / 1e6,
                "ns_byte": seconds / len(page) * 1e9,
                "ratio": ratio(times["clean"], times["floor"]),
            },
        )


def _options(size: int) -> Options:
    """The default, with a limit that a large document does not meet."""
    options = Options()
    limits = options.limits.model_copy(update={"max_bytes": max(size, options.limits.max_bytes)})
    return options.model_copy(update={"limits": limits})
