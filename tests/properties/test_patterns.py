"""No shipped pattern backtracks without end, whatever line it is given."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.properties.adversarial import LENGTHS, UNITS
from tests.properties.shipped_patterns import GROWTH, slowest_growth

ROOT = Path(__file__).parents[2]
LIMIT = 600
"""Seconds, for what takes a few; catastrophic backtracking takes years."""


def printed_by(module: str) -> str:
    """What a module prints that is run in a process of its own, which can be stopped."""
    command = [sys.executable, "-m", f"tests.properties.{module}"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, check=True, text=True, timeout=LIMIT
    )
    return done.stdout


def test_no_line_keeps_a_pattern_busy() -> None:
    assert int(printed_by("adversarial")) == 3 * len(UNITS) * (len(LENGTHS) + 1)


@pytest.mark.interpreted
def test_every_pattern_that_is_compiled_backtracks_little() -> None:
    count, *faults = printed_by("shipped_patterns").splitlines()
    assert int(count) > 100
    assert not faults


def test_a_pattern_that_backtracks_is_found() -> None:
    growth, _ = slowest_growth(re.compile(r"a*a*[^b]*b")) or (0.0, "")
    assert growth > GROWTH
    assert slowest_growth(re.compile(r"a+b")) is None
