"""Pinned floors: the values below which no group may fall, and the digest they were measured on."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TypedDict

from benchmarks.quality.tally import Tally

__all__ = ["FLOORS", "Floors", "SetFloors", "failures", "load_floors", "raised", "save_floors"]

FLOORS = Path(__file__).with_name("floors.json")
DIGITS = 4


class SetFloors(TypedDict):
    """The floors of one set of pages."""

    digest: str
    groups: dict[str, dict[str, float]]


Floors = dict[str, SetFloors]


def load_floors(path: Path = FLOORS) -> Floors:
    """Return the pinned floors by set, empty where none are pinned."""
    if not path.is_file():
        return {}
    floors: Floors = json.loads(path.read_text(encoding="utf-8"))
    return floors


def save_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors, sorted, so that a change shows as a small difference."""
    text = json.dumps(floors, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def _values(groups: dict[str, dict[str, Tally]]) -> dict[str, dict[str, float]]:
    """The value of each measure that applies, cut (never rounded up) to a few digits."""
    scale = 10**DIGITS
    return {
        group: {
            measure: math.floor(tally.value * scale + 1e-6) / scale
            for measure, tally in tallies.items()
            if tally.value is not None
        }
        for group, tallies in groups.items()
    }


def failures(
    pinned: SetFloors, groups: dict[str, dict[str, Tally]], digest: str
) -> tuple[list[str], list[str]]:
    """Compare values with their floors.

    Args:
        pinned: The floors of the set.
        groups: The tallies of each group by measure.
        digest: The digest of the set as it is now.

    Returns:
        Sentences on values below their floor (or no longer measured), and on a changed corpus.
    """
    values = _values(groups)
    below = [
        f"{group} {measure}: {_shown(values, group, measure)} is below its floor {floor:.4f}"
        for group, floors in sorted(pinned["groups"].items())
        for measure, floor in sorted(floors.items())
        if values.get(group, {}).get(measure, -1.0) < floor
    ]
    changed = [] if digest == pinned["digest"] else ["the pages or their gold have changed"]
    return below, changed


def _shown(values: dict[str, dict[str, float]], group: str, measure: str) -> str:
    value = values.get(group, {}).get(measure)
    return "no value" if value is None else f"{value:.4f}"


def raised(
    pinned: SetFloors | None, groups: dict[str, dict[str, Tally]], digest: str, *, lower: bool
) -> SetFloors:
    """Return the floors to pin next.

    Args:
        pinned: The floors so far, None where there are none.
        groups: The tallies of each group by measure.
        digest: The digest of the set as it is now.
        lower: Whether floors may fall, and go where nothing is measured any more.

    Returns:
        The new `SetFloors`; without `lower`, no floor is lower than before.
    """
    values = _values(groups)
    if pinned is None or lower:
        return {"digest": digest, "groups": values}
    merged = {group: dict(floors) for group, floors in pinned["groups"].items()}
    for group, measures in values.items():
        floors = merged.setdefault(group, {})
        for measure, value in measures.items():
            floors[measure] = max(value, floors.get(measure, 0.0))
    return {"digest": digest, "groups": merged}
