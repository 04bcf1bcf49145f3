"""Accuracy and speed of all systems in Markdown tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.markdown import table

__all__ = ["ALONE", "behind", "tables"]

ALONE = "newsclean, generic alone"
"""Shown on Vietnamese pages only: no other page has a layout to switch off."""

BEHIND = 0.02
"""How far another system must be ahead on a page for it to be listed."""

ACCURACY = {
    "f1": "F1", "precision": "precision", "recall": "recall", "exact": "exact pages",
    "words": "word F1", "related": "related kept out", "captions": "captions kept out",
    "title": "title", "date": "day", "authors": "author F1",
}  # fmt: skip
TITLES = {
    "generic": "English pages, first set",
    "articles": "English pages, second set",
    "vietnamese": "Vietnamese pages",
}
SPEED = {"generic": "english", "articles": "english", "vietnamese": "vietnamese"}


def tables(figures: Mapping[str, Any]) -> str:
    """Write the tables.

    Args:
        figures: What `benchmarks.peers.compare` returned.

    Returns:
        Markdown: one table a set, best F1 first, each system with what it costs; a string.
    """
    versions = {each["name"]: f"{each['package']} {each['version']}" for each in figures["systems"]}
    parts = [_set_table(name, figures, versions) for name in figures["sets"]]
    if figures["absent"]:
        parts.append(f"Not installed, and left out: {', '.join(figures['absent'])}.\n")
    return "\n".join(parts)


def _set_table(name: str, figures: Mapping[str, Any], versions: Mapping[str, str]) -> str:
    found = figures["sets"][name]
    costs = figures["speed"].get(SPEED[name], {}).get("systems", {})
    systems = [each for each in found["systems"] if name == "vietnamese" or each != ALONE]
    systems.sort(key=lambda each: -found["systems"][each]["f1"])
    shown = [m for m in ACCURACY if any(m in found["systems"][each] for each in systems)]
    head = ["system", "version", *(ACCURACY[measure] for measure in shown)]
    head += ["ms a page", "× parse", "worst page"] if costs else []
    rows = [
        [
            each,
            versions[each],
            *(_value(found["systems"][each], measure) for measure in shown),
            *(_costs(costs[each]) if costs else ()),
        ]
        for each in systems
    ]
    rows += [
        [each, versions[each], *[""] * len(shown), *_costs(costs[each])]
        for each in costs
        if each not in found["systems"]
    ]
    return f"### {TITLES[name]}\n\n{found['pages']} pages.\n\n{table(head, rows)}"


def _value(values: Mapping[str, Any], measure: str) -> str:
    value = values.get(measure)
    if value is None:
        return ""
    error = values.get(f"{measure}_error")
    return f"{value:.3f}" if error is None else f"{value:.3f} ± {error:.3f}"


def _costs(costs: Mapping[str, float]) -> Sequence[str]:
    return f"{costs['median_ms']:.2f}", f"{costs['ratio']:.2f}", f"{costs['ratio_worst']:.1f}"


def behind(figures: Mapping[str, Any]) -> str:
    """List the pages that another system reads better than newsclean.

    Args:
        figures: What `benchmarks.peers.compare` returned.

    Returns:
        Markdown: page, F1 of newsclean, best F1 and whose it is, widest gap first; a string.
    """
    return "\n".join(_behind(name, found["systems"]) for name, found in figures["sets"].items())


def _behind(name: str, systems: Mapping[str, Any]) -> str:
    ours = systems.get("newsclean", {}).get("pages", {})
    others = {each: told["pages"] for each, told in systems.items() if "newsclean" not in each}
    rows = []
    for page, f1 in ours.items():
        best = max(others, key=lambda each: others[each][page], default=None)
        if best is not None and others[best][page] > f1 + BEHIND:
            rows.append(
                (f1 - others[best][page], page, f"{f1:.3f}", f"{others[best][page]:.3f}", best)
            )
    head = ["page", "newsclean", "best", "by"]
    return f"### {TITLES[name]}\n\n{table(head, [row[1:] for row in sorted(rows)])}"
