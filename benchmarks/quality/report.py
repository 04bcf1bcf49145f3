"""Prints scores: the table by group, the acceptance lines, what is wrong in which document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from benchmarks.quality.acceptance import Line
from benchmarks.quality.score import add_up
from benchmarks.quality.shingles import Match, Means, means, spread
from benchmarks.quality.tally import Score, Tally

__all__ = [
    "acceptance_table",
    "as_json",
    "document_report",
    "extras_table",
    "group_table",
    "spread_lines",
]


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Align columns: the first to the left, the others to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def group_table(scores: Sequence[Score]) -> str:
    """Return the table of measures (rows) by group (columns), a string."""
    groups = add_up(scores)
    names = sorted(groups)
    sizes = Counter(group for score in scores for group in score.groups)
    measures = list(dict.fromkeys(measure for name in names for measure in groups[name]))
    head = ["measure", *(name.removeprefix("site:").removeprefix("kind:") for name in names)]
    rows = [head, ["documents", *(str(sizes[name]) for name in names)]]
    rows += [
        [measure, *(_cell(groups[name].get(measure)) for name in names)]
        for measure in sorted(measures, key=_order)
    ]
    return _table(rows)


def _order(measure: str) -> tuple[int, str]:
    first = (
        "runs",
        "found",
        "f1",
        "precision",
        "recall",
        "exact",
        "title",
        "lead",
        "body",
        "body_kept",
        "body_pure",
        "words",
    )
    return (first.index(measure), "") if measure in first else (len(first), measure)


def _cell(tally: Tally | None) -> str:
    return "-" if tally is None or tally.value is None else f"{tally.value:.4f}"


def acceptance_table(lines: Iterable[Line]) -> str:
    """Return the acceptance lines that the set can measure as a table, a string."""
    rows = [["acceptance", "goal", "value", "verdict"]]
    rows += [
        [line.what, line.goal, line.value, "met" if line.met else "MISSED"]
        for line in lines
        if line.met is not None
    ]
    return _table(rows)


def spread_lines(scores: Sequence[Score]) -> str:
    """Return the bootstrap standard errors of a set that is compared as a whole, a string."""
    if not all("recall" in score.tallies for score in scores):
        return ""
    matches = [
        Match(_value(score, "precision"), _value(score, "recall"), bool(_value(score, "exact")))
        for score in scores
    ]
    reached = means(matches)
    shown = [
        f"{name} {getattr(reached, name):.4f} ± {spread(matches, partial(_mean, name)):.4f}"
        for name in Means._fields
    ]
    return f"bootstrap over pages: {', '.join(shown)}"


def _value(score: Score, measure: str) -> float | None:
    return score.tallies[measure].value if measure in score.tallies else None


def _mean(name: str, matches: Sequence[Match]) -> float:
    value: float = getattr(means(matches), name)
    return value


def extras_table(scores: Sequence[Score]) -> str:
    """Return how many extra body blocks come from which label, and lost blocks go where."""
    extra = Counter(_kind(f.note) for s in scores for f in s.findings if f.measure == "body_pure")
    lost = Counter(_kind(f.note) for s in scores for f in s.findings if f.measure == "body_kept")
    if not extra and not lost:
        return ""
    rows = [["body blocks that differ", "count"]]
    rows += [[f"extra: {note}", str(count)] for note, count in extra.most_common()]
    rows += [[f"lost: {note}", str(count)] for note, count in lost.most_common()]
    return _table(rows)


def _kind(note: str) -> str:
    return note or "unknown"


def document_report(score: Score) -> str:
    """Return all that differs in one document, a string."""
    lines = [f"{score.id}  ({', '.join(score.groups[1:])})"]
    lines += [
        f"  {measure}: {tally.got:g} of {tally.of:g}"
        for measure, tally in score.tallies.items()
        if tally.got != tally.of
    ]
    for finding in score.findings:
        note = f"  <- {finding.note}" if finding.note else ""
        lines.append(f"  [{finding.measure}] {finding.what}: {finding.text}{note}")
    return "\n".join(lines)


def as_json(scores: Sequence[Score], lines: Iterable[Line]) -> dict[str, Any]:
    """Return the whole result as plain values: groups, acceptance lines, documents."""
    return {
        "groups": {
            group: {
                measure: {"value": tally.value, "got": tally.got, "of": tally.of}
                for measure, tally in tallies.items()
            }
            for group, tallies in add_up(scores).items()
        },
        "acceptance": [line._asdict() for line in lines],
        "documents": {
            score.id: {
                "measures": {measure: tally.value for measure, tally in score.tallies.items()},
                "findings": [finding._asdict() for finding in score.findings],
            }
            for score in scores
        },
    }
