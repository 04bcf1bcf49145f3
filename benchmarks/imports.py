"""What `import newsclean` costs beside the import of what it stands on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.timing import Timing

__all__ = ["OURS", "THEIRS", "import_seconds", "import_times"]

ROOT = Path(__file__).parents[1]
OURS = "import newsclean"
THEIRS = "import selectolax.lexbor, regex; from pydantic import BaseModel"


def import_times(rounds: int) -> dict[str, Timing]:
    """Time both imports in turn, each in a fresh interpreter.

    Args:
        rounds: How often.

    Returns:
        The `Timing` of "newsclean" and of "base", without the start of the interpreter.
    """
    import_seconds(OURS), import_seconds(THEIRS)  # the first run may write bytecode
    pairs = [(import_seconds(OURS), import_seconds(THEIRS)) for _ in range(rounds)]
    ours, theirs = zip(*pairs, strict=True)
    return {"newsclean": Timing(ours), "base": Timing(theirs)}


def import_seconds(statement: str) -> float:
    """Return how long a statement takes in a fresh interpreter, whose start does not count."""
    code = f"from time import perf_counter as t; s = t(); {statement}; print(t() - s)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)
