"""Two runs of a benchmark are compared by their ratios alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.compare import main, ratios, regressions

BASE: dict[str, Any] = {
    "python": "3.11",
    "seeds": {"all": {"clean_us": 100.0, "ratio": 10.0, "extract_ratio": 12.0}},
    "steps": {"prune": {"us": 1.0, "ratio": 0.1}},
}


def _with(place: str, value: float) -> dict[str, Any]:
    group, name, measure = place.split(".")
    changed: dict[str, Any] = json.loads(json.dumps(BASE))
    changed[group][name][measure] = value
    return changed


def test_only_ratios_are_taken() -> None:
    assert ratios(BASE) == {
        "seeds.all.ratio": 10.0,
        "seeds.all.extract_ratio": 12.0,
        "steps.prune.ratio": 0.1,
    }


@pytest.mark.parametrize(
    ("place", "value", "slower"),
    [
        ("seeds.all.ratio", 11.0, False),
        ("seeds.all.ratio", 12.0, True),
        ("seeds.all.ratio", 2.0, False),
        ("seeds.all.clean_us", 900.0, False),
        ("steps.prune.ratio", 0.3, False),
        ("steps.prune.ratio", 0.6, True),
    ],
)
def test_growth_beyond_the_tolerance_is_flagged(place: str, value: float, slower: bool) -> None:
    found = regressions(ratios(BASE), ratios(_with(place, value)), 0.15)
    assert found == ([place] if slower else [])


def test_a_ratio_that_is_gone_is_flagged(tmp_path: Path) -> None:
    base, new = tmp_path / "base.json", tmp_path / "new.json"
    base.write_text(json.dumps(BASE))
    new.write_text(json.dumps({"seeds": BASE["seeds"]}))
    assert main([str(base), str(new)]) == 1
    assert main([str(base), str(base)]) == 0
