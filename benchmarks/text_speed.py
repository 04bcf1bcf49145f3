"""The speed of cleaning flattened text: `python -m benchmarks.text_speed`.

All figures come from one run in which each page and its floor (decode, NFC check, split, strip)
are measured in turn; judge the ratios, since the seconds change with the machine.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import newsclean
from benchmarks.imports import import_times
from benchmarks.inputs import seeds, synthetic
from benchmarks.shapes import shape_growth
from benchmarks.steps import step_times
from benchmarks.timing import Job, Timing, floor, interleave, ratio

__all__ = ["main", "measure", "verdicts"]

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
GOALS = {"mb_s": 10.0, "docs_s": 2_500.0, "ratio": 25.0, "import": 1.3, "growth": 1.5, "shape": 2.0}


class Plan(NamedTuple):
    """How much is measured.

    Attributes:
        rounds: Rounds of each seed.
        imports: Rounds of the imports.
        sizes: Sizes of the invented documents, in bytes.
        shape: Size of an awkward document, in bytes, which is also measured ten times as large.
    """

    rounds: int
    imports: int
    sizes: tuple[int, ...]
    shape: int


FULL = Plan(rounds=41, imports=15, sizes=SIZES, shape=20_000)
SMOKE = Plan(rounds=3, imports=1, sizes=SIZES[:3], shape=1_000)


def _seed_figures(plan: Plan) -> dict[str, dict[str, float]]:
    """Figures of each seed, and of all five as one job."""
    pages = seeds()
    groups = {**{name: [page] for name, page in pages.items()}, "all": list(pages.values())}
    figures = {}
    for name, group in groups.items():
        jobs: dict[str, Job] = {
            "floor": partial(_each, floor, group),
            "clean": partial(_each, newsclean.clean, group),
            "extract": partial(_each, newsclean.extract, group),
        }
        times = interleave(jobs, plan.rounds)
        figures[name] = _figures(times, sum(map(len, group)), len(group))
    return figures


def _each(function: Callable[[bytes], object], pages: list[bytes]) -> None:
    for page in pages:
        function(page)


def _figures(times: dict[str, Timing], size: int, documents: int) -> dict[str, float]:
    clean = times["clean"].seconds
    return {
        "bytes": size,
        "floor_us": times["floor"].seconds * 1e6,
        "clean_us": clean * 1e6,
        "mb_s": size / clean / 1e6,
        "docs_s": documents / clean,
        "ratio": ratio(times["clean"], times["floor"]),
        "extract_ratio": ratio(times["extract"], times["floor"]),
    }


def _growth(plan: Plan) -> dict[str, dict[str, float]]:
    """Figures of invented documents, from small to large, with the time of a byte in each."""
    rows = {}
    for size in plan.sizes:
        page = synthetic(size)
        rounds = max(2, min(plan.rounds, 20_000_000 // size))
        jobs: dict[str, Job] = {
            "floor": partial(floor, page),
            "clean": partial(newsclean.clean, page),
        }
        times = interleave(jobs, rounds)
        clean = times["clean"].seconds
        rows[f"{size // 1000} KB"] = {
            "bytes": len(page),
            "clean_ms": clean * 1e3,
            "mb_s": len(page) / clean / 1e6,
            "ns_byte": clean / len(page) * 1e9,
            "ratio": ratio(times["clean"], times["floor"]),
        }
    return rows


def _step_figures(plan: Plan, floor_us: float) -> dict[str, dict[str, float]]:
    times = step_times(list(seeds().values()), plan.rounds * 5)
    return {
        name: {"us": seconds * 1e6, "ratio": seconds * 1e6 / floor_us}
        for name, seconds in times.items()
    }


def measure(plan: Plan = FULL) -> dict[str, Any]:
    """Measure everything.

    Args:
        plan: How much.

    Returns:
        The figures: "seeds", "steps" (all seeds together), "growth", "shapes", "import", "python".
    """
    figures = _seed_figures(plan)
    imports = import_times(plan.imports)
    return {
        "python": platform.python_version(),
        "seeds": figures,
        "steps": _step_figures(plan, figures["all"]["floor_us"]),
        "growth": _growth(plan),
        "shapes": shape_growth(plan.shape, rounds=2),
        "import": {
            "newsclean_ms": imports["newsclean"].seconds * 1e3,
            "base_ms": imports["base"].seconds * 1e3,
            "ratio": ratio(imports["newsclean"], imports["base"]),
        },
    }


def _print(result: dict[str, Any]) -> None:
    print(f"Python {result['python']}; ratios are to the floor of the same page, same run\n")
    print("seed      bytes  floor us  clean us   MB/s  docs/s  clean x  extract x")
    for name, row in result["seeds"].items():
        print(
            f"{name:6} {row['bytes']:8.0f} {row['floor_us']:9.1f} {row['clean_us']:9.1f} "
            f"{row['mb_s']:6.1f} {row['docs_s']:7.0f} {row['ratio']:8.1f} "
            f"{row['extract_ratio']:10.1f}"
        )
    print("\nstep (all seeds)       us  x floor")
    for name, row in result["steps"].items():
        print(f"{name:16} {row['us']:8.1f} {row['ratio']:8.2f}")
    print("\ninvented document   clean ms    MB/s  ns/byte  x floor")
    for row in result["growth"].values():
        print(
            f"{row['bytes']:14.0f} B {row['clean_ms']:11.2f} {row['mb_s']:7.1f} "
            f"{row['ns_byte']:8.1f} {row['ratio']:8.1f}"
        )
    print("\nawkward document          ns/byte  ten times as large  growth")
    for name, row in result["shapes"].items():
        print(f"{name:24} {row['ns_byte']:8.1f} {row['ns_byte_large']:19.1f} {row['growth']:7.2f}")
    imports = result["import"]
    print(
        f"\nimport newsclean {imports['newsclean_ms']:.1f} ms, what it stands on "
        f"{imports['base_ms']:.1f} ms: x {imports['ratio']:.2f}\n"
    )


def verdicts(result: dict[str, Any]) -> list[tuple[str, str, bool]]:
    """Judge a result.

    Args:
        result: What `measure` returned.

    Returns:
        For each goal what it is, the value as printed, and whether it is met.
    """
    whole, growth = result["seeds"]["all"], list(result["growth"].values())
    middle = next((row for row in growth if row["bytes"] >= 1_000_000), growth[0])
    grown = growth[-1]["ratio"] / middle["ratio"]
    worst = max(result["shapes"], key=lambda name: result["shapes"][name]["growth"])
    awkward = result["shapes"][worst]["growth"]
    imports = result["import"]["ratio"]
    goals = GOALS
    return [
        (
            f"seeds >= {goals['mb_s']:.0f} MB/s",
            f"{whole['mb_s']:.1f}",
            whole["mb_s"] >= goals["mb_s"],
        ),
        (
            f"seeds >= {goals['docs_s']:.0f} documents/s",
            f"{whole['docs_s']:.0f}",
            whole["docs_s"] >= goals["docs_s"],
        ),
        (
            f"seeds <= {goals['ratio']:.0f} x floor",
            f"{whole['ratio']:.1f}",
            whole["ratio"] <= goals["ratio"],
        ),
        (f"import <= {goals['import']} x base", f"{imports:.2f}", imports <= goals["import"]),
        (
            f"x floor of the largest <= {goals['growth']} times that of 1 MB",
            f"{grown:.2f}",
            grown <= goals["growth"],
        ),
        (
            f"growth of awkward documents <= {goals['shape']} ({worst})",
            f"{awkward:.2f}",
            awkward <= goals["shape"],
        ),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, and return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text_speed", description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few seconds, to see that it runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file")
    asked = parser.parse_args(arguments)
    result = measure(SMOKE if asked.smoke else FULL)
    _print(result)
    for what, value, met in verdicts(result):
        print(f"{what:70} {value:>8}  {'met' if met else 'MISSED'}")
    if asked.json:
        asked.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
