"""Measures the parts of the hot path."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Collection
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.inputs import html_page, seeds
from benchmarks.speed.growth import SIZES, growth_figures
from benchmarks.speed.pages import page_figures
from benchmarks.speed.shapes import shape_growth
from benchmarks.speed.start import import_times, memory_figures
from benchmarks.speed.steps import step_figures
from benchmarks.speed.text import seed_figures
from benchmarks.timing import page_floor, ratio, text_floor

__all__ = ["BRIEF", "FULL", "PARTS", "SMOKE", "Plan", "measure"]

BUILT = 100_000
"""Bytes of the invented pages whose steps are timed, about those of a real page."""

LAYOUTS = ("vov-2020", "nhandan-2022", "vietnamplus-2024", "epi-2022", "vccorp-2020")
GENERIC = "generic-html"


class Plan(NamedTuple):
    """How much is measured.

    Attributes:
        rounds: Rounds of the seeds and of the steps.
        imports: Rounds of the imports.
        sizes: Sizes of the documents that grow, in bytes.
        shape: Size of an awkward document, in bytes, which is also measured ten times as large.
        passes: Passes over the pages of the corpus.
        most: Most pages of each set of the corpus.
    """

    rounds: int
    imports: int
    sizes: tuple[int, ...]
    shape: int
    passes: int
    most: int | None = None


FULL = Plan(rounds=41, imports=15, sizes=SIZES, shape=20_000, passes=7)
BRIEF = Plan(rounds=25, imports=5, sizes=SIZES[:4], shape=5_000, passes=5)
SMOKE = Plan(rounds=3, imports=1, sizes=SIZES[:3], shape=1_000, passes=1, most=2)


def measure(plan: Plan, corpus: Path, parts: Collection[str] | None = None) -> dict[str, Any]:
    """Measure.

    Args:
        plan: How much.
        corpus: Folder of the corpus; its pages are left out where it is absent.
        parts: Which of `PARTS`; None for all.

    Returns:
        The figures by part, and the version of "python".
    """
    figures: dict[str, Any] = {"python": platform.python_version()}
    for name, part in PARTS.items():
        if parts is None or name in parts:
            figures[name] = part(plan, corpus)
    return figures


def _steps(plan: Plan, _: Path) -> dict[str, Any]:
    """Steps of invented pages of known layouts, of a generic page, and of the seeds."""
    known = [html_page(template, BUILT) for template in LAYOUTS]
    return {
        "template pages": step_figures(known, page_floor, plan.rounds),
        "generic page": step_figures([html_page(GENERIC, BUILT)], page_floor, plan.rounds),
        "text": step_figures(list(seeds().values()), text_floor, plan.rounds),
    }


def _pages(plan: Plan, corpus: Path) -> dict[str, Any]:
    return page_figures(corpus, plan.passes, plan.most)


def _seeds(plan: Plan, _: Path) -> dict[str, Any]:
    return seed_figures(plan.rounds)


def _growth(plan: Plan, _: Path) -> dict[str, Any]:
    return growth_figures(plan.sizes, plan.rounds)


def _shapes(plan: Plan, _: Path) -> dict[str, Any]:
    return shape_growth(plan.shape, rounds=2)


def _import(plan: Plan, _: Path) -> dict[str, Any]:
    times = import_times(plan.imports)
    return {
        "newsclean_ms": times["newsclean"].seconds * 1e3,
        "base_ms": times["base"].seconds * 1e3,
        "ratio": ratio(times["newsclean"], times["base"]),
    }


def _memory(_: Plan, __: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_bytes(html_page(LAYOUTS[0], BUILT))
        return memory_figures(page)


PARTS = {
    "steps": _steps,
    "pages": _pages,
    "seeds": _seeds,
    "growth": _growth,
    "shapes": _shapes,
    "import": _import,
    "memory": _memory,
}
"""What can be measured."""
