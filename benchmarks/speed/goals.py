"""The goals for speed, and whether a run meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import ge, le
from typing import Any, NamedTuple

from benchmarks.speed.pages import LEAST_PAGE

__all__ = ["Verdict", "verdicts"]

LAYOUTS, GENERIC, WORST, TEXT, MB_S, IMPORT, GROWTH, SHAPE = 1.5, 2.3, 20, 15, 17, 1.3, 1.5, 2.0

USUAL = 100_000
"""Bytes of a usual page; smaller ones cost more a byte, since something is done for each."""


class Verdict(NamedTuple):
    """One goal.

    Attributes:
        what: What is measured, and the goal.
        value: The value as printed.
        met: Whether it is met.
    """

    what: str
    value: str
    met: bool


def verdicts(figures: Mapping[str, Any]) -> list[Verdict]:
    """Judge a run.

    Args:
        figures: What `benchmarks.speed.figures.measure` returned; what is missing is not judged.

    Returns:
        The verdicts, a list.
    """
    return [verdict for judge in _JUDGES for verdict in judge(figures)]


def _verdict(what: str, sign: str, goal: float, value: float, shown: str = "") -> Verdict:
    holds = {"<=": le, ">=": ge}[sign](value, goal)
    return Verdict(f"{what} {sign} {goal:g}", shown or f"{value:.2f}", bool(holds))


def _layouts(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    known = figures.get("pages", {}).get("layouts", {})
    if known.get("pages"):
        what = f"pages of known layouts, {LEAST_PAGE // 1000} kB and more: median clean / parse"
        yield _verdict(what, "<=", LAYOUTS, known["ratio_median"])


def _english(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    english = figures.get("pages", {}).get("english", {})
    if not english.get("pages"):
        return
    yield _verdict("generic pages: clean / parse, totals", "<=", GENERIC, english["ratio"])
    if "peer_ms" in english:
        ours, theirs = english["clean_ms"], english["peer_ms"]
        shown = f"{ours:.0f} ms beside {theirs:.0f} ms"
        yield Verdict("generic pages: faster than resiliparse, totals", shown, ours < theirs)


def _worst(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    if worst := figures.get("pages", {}).get("worst"):
        size, above = worst["bytes"] / 1e3, worst["above_20"]
        shown = f"{worst['ratio']:.1f} ({worst['page']}, {size:.0f} kB; {above} above 20)"
        yield _verdict("dearest page: clean / its own parse", "<=", WORST, worst["ratio"], shown)


def _text(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    if "seeds" in figures:
        whole = figures["seeds"]["all"]
        yield _verdict("text, seeds: clean / floor", "<=", TEXT, whole["ratio"])
        yield _verdict("text, seeds: MB/s", ">=", MB_S, whole["mb_s"])


def _growth(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    for form, rows in figures.get("growth", {}).items():
        sizes = list(rows.values())
        # The floor itself costs more a byte where memory is asked for anew for each document.
        usual = next((row for row in sizes if row["bytes"] >= USUAL), sizes[0])
        grown = sizes[-1]["ratio"] / usual["ratio"]
        yield _verdict(f"{form}: clean / floor, largest beside 100 kB", "<=", GROWTH, grown)


def _shapes(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    if shapes := figures.get("shapes"):
        name, row = max(shapes.items(), key=lambda shape: shape[1]["growth"])
        what = f"awkward text, ten times as large: growth a byte ({name})"
        yield _verdict(what, "<=", SHAPE, row["growth"])


def _start(figures: Mapping[str, Any]) -> Iterator[Verdict]:
    if "import" in figures:
        what = "import newsclean, beside that of its dependencies"
        yield _verdict(what, "<=", IMPORT, figures["import"]["ratio"])


_JUDGES: tuple[Callable[[Mapping[str, Any]], Iterator[Verdict]], ...] = (
    _layouts, _english, _worst, _text, _growth, _shapes, _start,
)  # fmt: skip
