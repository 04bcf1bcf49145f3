"""The acceptance lines of each kind of set: goal, value, verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from benchmarks.quality.score import add_up
from benchmarks.quality.tally import Score, Tally

__all__ = ["Line", "acceptance_lines", "alone_lines", "page_lines", "web_lines"]

SEED_MEASURES = (
    "title", "lead", "body", "captions", "credits", "images", "related", "teasers",
    "card_captions", "cards", "sources", "published", "junk",
)  # fmt: skip
"""What must equal the gold in a seed."""

PAGE_MEASURES = (
    "title", "lead", "body", "captions", "images", "authors", "sources", "published", "related",
)  # fmt: skip
"""What must equal the gold in a page of a paper whose layout is known."""

NEVER_IN_BODY = ("related", "follow_us", "masthead", "file_name")


class Line(NamedTuple):
    """One line of the acceptance table.

    Attributes:
        what: What is measured.
        goal: The goal, as printed.
        value: The value, as printed.
        met: Whether the goal is met; None where the set holds nothing to measure.
    """

    what: str
    goal: str
    value: str
    met: bool | None


def acceptance_lines(scores: Sequence[Score]) -> list[Line]:
    """Return the acceptance table of a set, a list of `Line`."""
    groups = add_up(scores)
    lines, glued = groups.get("kind:lines", {}), groups.get("kind:glued", {})
    everything = groups.get("all", {})
    return [
        *_seed_lines([score for score in scores if score.id.startswith("seed-")]),
        _none_wrong("foreign documents claimed by the four", everything.get("unclaimed")),
        _at_least("body blocks kept exactly (lines)", 0.995, lines.get("body_kept")),
        *(
            _none_wrong(f"{label} lines in title, lead or body (lines)", lines.get(f"out:{label}"))
            for label in NEVER_IN_BODY
        ),
        _at_least("caption lines out of the body (lines)", 0.90, lines.get("out:caption")),
        _at_least("documents exact, lead and body (lines)", 0.75, lines.get("exact")),
        _none_wrong("sign-offs left (glued)", glued.get("signoffs")),
        _at_least("word F1, mean (glued)", 0.98, glued.get("words")),
        _worst("word F1, worst (glued)", 0.98, _word_scores(scores)),
    ]


def page_lines(scores: Sequence[Score]) -> list[Line]:
    """Return the acceptance table of pages, a list of `Line`."""
    real = [s for s in scores if "kind:html" in s.groups and "found" in s.tallies]
    mockups = [s for s in scores if "kind:mockup" in s.groups and "found" in s.tallies]
    other = [s for s in real if "site:other" in s.groups]
    four = [s for s in real if s not in other]
    made, everything = add_up(mockups).get("all", {}), add_up(scores).get("all", {})
    of_four = add_up(s for s in scores if "site:other" not in s.groups).get("all", {})
    return [
        _all_of("pages of the four right in all fields", _full(four, PAGE_MEASURES), len(four)),
        _all_of("pages of other papers, lead and body exact", _full(other, ["exact"]), len(other)),
        _all_of(
            "pages of other papers right in all fields", _full(other, PAGE_MEASURES), len(other)
        ),
        _worst("word F1, worst (mock-ups)", 0.95, {s.id: s.tallies["words"].got for s in mockups}),
        _none_wrong("related lines in title, lead or body (mock-ups)", made.get("out:related")),
        _none_wrong("junk in title, lead or body (mock-ups)", made.get("junk")),
        _none_wrong("pages of the four not named", of_four.get("detected")),
        _none_wrong("foreign documents claimed by the four", everything.get("unclaimed")),
        _none_wrong("pages without an article not refused", everything.get("refused")),
    ]


def _full(scores: Sequence[Score], measures: Sequence[str]) -> int:
    return sum(score.is_full(measures) for score in scores)


def web_lines(goals: Mapping[str, float], scores: Sequence[Score]) -> list[Line]:
    """Return the acceptance table of a set of pages of any site.

    Args:
        goals: The least value of each measure.
        scores: The scores of its pages.

    Returns:
        A list of `Line`.
    """
    everything = add_up(scores).get("all", {})
    return [
        _at_least(measure, goal, everything.get(measure))._replace(goal=f">= {goal:.3f}")
        for measure, goal in goals.items()
    ]


def alone_lines(scores: Sequence[Score]) -> list[Line]:
    """Return the acceptance table of papers read by the generic template alone.

    Args:
        scores: The scores of all pages of the set; those of papers that newsclean ships a file
            for, and mock-ups, do not count.

    Returns:
        A list of `Line`.
    """
    other = [s for s in scores if {"site:other", "kind:html"} <= set(s.groups)]
    tallies = add_up(other).get("all", {})
    return [
        _at_least("word F1, mean", 0.98, tallies.get("words")),
        _none_wrong("related lines in title, lead or body", tallies.get("out:related")),
        _none_wrong("captions in title, lead or body", tallies.get("out:caption")),
    ]


def _seed_lines(seeds: Sequence[Score]) -> list[Line]:
    equal = sum(seed.is_full(SEED_MEASURES) for seed in seeds)
    named = sum(seed.is_full(["detected", "confident"]) for seed in seeds)
    return [
        _all_of("seeds that equal their gold", equal, len(seeds)),
        _all_of("seeds whose publisher is named, confidence > 0.5", named, len(seeds)),
    ]


def _all_of(what: str, count: int, total: int) -> Line:
    return Line(what, "all", f"{count} of {total}", count == total if total else None)


def _none_wrong(what: str, tally: Tally | None) -> Line:
    if tally is None or not tally.of:
        return Line(what, "0", "-", None)
    wrong = round(tally.of - tally.got)
    return Line(what, "0", f"{wrong} of {tally.of:.0f}", wrong == 0)


def _at_least(what: str, goal: float, tally: Tally | None) -> Line:
    if tally is None or tally.value is None:
        return Line(what, f">= {goal:.1%}", "-", None)
    value = f"{tally.value:.2%} of {tally.of:.0f}"
    return Line(what, f">= {goal:.1%}", value, tally.value >= goal)


def _word_scores(scores: Sequence[Score]) -> dict[str, float]:
    return {s.id: s.tallies["words"].got for s in scores if "kind:glued" in s.groups}


def _worst(what: str, goal: float, values: dict[str, float]) -> Line:
    if not values:
        return Line(what, f">= {goal:.1%}", "-", None)
    worst = min(values, key=lambda name: values[name])
    below = sum(value < goal for value in values.values())
    shown = f"{values[worst]:.2%} ({worst}; {below} below)"
    return Line(what, f">= {goal:.1%}", shown, below == 0)
