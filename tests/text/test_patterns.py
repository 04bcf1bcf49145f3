"""No shipped pattern backtracks without end, whatever line it is given."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.text.adversarial import LENGTHS, UNITS

ROOT = Path(__file__).parents[2]
LIMIT = 600
"""Seconds, for what takes a few; catastrophic backtracking takes years."""


def test_no_line_keeps_a_pattern_busy() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.text.adversarial"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
        timeout=LIMIT,
    )
    assert int(done.stdout) == 3 * len(UNITS) * (len(LENGTHS) + 1)
