"""Counts that add up: `Tally`, and `Score`, the tallies of one document with what went wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

__all__ = ["Finding", "Score", "Tally", "overlap"]

Key = TypeVar("Key")


class Tally(NamedTuple):
    """So much right out of so much; two tallies add up part by part."""

    got: float
    of: float

    @property
    def value(self) -> float | None:
        """The share that is right, from 0 to 1; None where there was nothing to count."""
        return self.got / self.of if self.of else None

    def plus(self, other: Tally) -> Tally:
        """Return the sum of both, a `Tally`."""
        return Tally(self.got + other.got, self.of + other.of)


class Finding(NamedTuple):
    """One thing that differs from the gold.

    Attributes:
        measure: The measure it counts in.
        what: "missing", "extra", "leak" or "differs".
        text: The text it is about.
        note: Where it went, or where it comes from.
    """

    measure: str
    what: str
    text: str
    note: str = ""


@dataclass(slots=True)
class Score:
    """How one document compares with its gold.

    Attributes:
        id: Id of the document.
        groups: The groups it counts in.
        tallies: Its tallies by measure.
        findings: What differs.
    """

    id: str
    groups: tuple[str, ...]
    tallies: dict[str, Tally] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def add(self, measure: str, got: float, of: float = 1) -> None:
        """Count `got` out of `of` for a measure."""
        self.tallies[measure] = self.tallies.get(measure, Tally(0, 0)).plus(Tally(got, of))

    def check(self, measure: str, expected: str, actual: str) -> None:
        """Count whether two keys are equal, and note it where they are not."""
        self.add(measure, expected == actual)
        if expected != actual:
            self.findings.append(Finding(measure, "differs", actual, f"gold: {expected}"))

    def compare_sets(self, measure: str, expected: Iterable[str], actual: Iterable[str]) -> None:
        """Count the F1 of two sets of keys: got is twice the hits, of the sum of both sizes."""
        gold, found = set(expected), set(actual)
        self.add(measure, 2 * len(gold & found), len(gold) + len(found))
        self.findings += [Finding(measure, "missing", text) for text in sorted(gold - found)]
        self.findings += [Finding(measure, "extra", text) for text in sorted(found - gold)]

    def is_full(self, measures: Iterable[str]) -> bool:
        """Tell whether nothing is wrong in any of the measures that apply, a bool."""
        tallies = (self.tallies.get(measure) for measure in measures)
        return all(tally is None or tally.got == tally.of for tally in tallies)


def overlap(left: Mapping[Key, int], right: Mapping[Key, int]) -> int:
    """Return how many items two multisets share, an int."""
    return sum(min(count, right.get(item, 0)) for item, count in left.items())
