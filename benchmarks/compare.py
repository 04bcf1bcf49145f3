"""Compares two runs of a speed benchmark: `python -m benchmarks.compare BASE.json NEW.json`.

Only ratios to a floor measured in the same run are compared, never seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

__all__ = ["main", "ratios", "regressions"]

TOLERANCE = 0.15
SMALL = 0.5
"""Steps cheaper than this many floors are noise: they are shown, never flagged."""


def ratios(figures: dict[str, Any]) -> dict[str, float]:
    """Return the ratios in the figures of a run, a dict by their place ("steps.label.ratio")."""
    return {
        place: value
        for place, value in _leaves(figures)
        if place.rpartition(".")[2].endswith("ratio")
    }


def _leaves(figures: dict[str, Any]) -> Iterator[tuple[str, float]]:
    for name, value in figures.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{place}", leaf) for place, leaf in _leaves(value))
        elif isinstance(value, int | float):
            yield name, value


def regressions(base: dict[str, float], new: dict[str, float], tolerance: float) -> list[str]:
    """Return the places whose ratio grew by more than the tolerance, or that are gone, a list."""
    return [
        place
        for place, before in base.items()
        if place not in new
        or (new[place] > before * (1 + tolerance) and max(before, new[place]) >= SMALL)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both runs side by side and return 1 where a ratio has grown too much, else 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--tolerance", type=float, default=TOLERANCE, help="growth that is allowed")
    asked = parser.parse_args(arguments)
    base, new = (ratios(json.loads(path.read_bytes())) for path in (asked.base, asked.new))
    slower = set(regressions(base, new, asked.tolerance))
    width = max(map(len, base), default=0)
    for place, before in base.items():
        after = f"{new[place]:8.2f} ({new[place] / before - 1:+.0%})" if place in new else "gone"
        print(f"{place:{width}} {before:8.2f} -> {after}{'  SLOWER' if place in slower else ''}")
    return 1 if slower else 0


if __name__ == "__main__":
    sys.exit(main())
