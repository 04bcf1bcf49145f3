"""What `import newsclean` costs, and the memory that a page takes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.timing import Timing

__all__ = ["OURS", "THEIRS", "import_seconds", "import_times", "memory_figures"]

ROOT = Path(__file__).parents[2]
OURS = "import newsclean"
THEIRS = "import selectolax.lexbor, regex; from pydantic import BaseModel"

STATM = Path("/proc/self/statm")
KEPT = 40
"""Trees, or articles, that are held at a time to see what one takes."""

MEMORY = """
import gc, os, sys
from pathlib import Path
from selectolax.lexbor import LexborHTMLParser
from newsclean import clean

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")

def grown(build):
    gc.collect()
    before = resident()
    kept = [build() for _ in range(int(sys.argv[2]))]
    return (resident() - before) / len(kept)

page = Path(sys.argv[1]).read_bytes()
clean(page)
print(grown(lambda: LexborHTMLParser(page)), grown(lambda: clean(page)))
"""


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
    code = f"from time import process_time as t; s = t(); {statement}; print(t() - s)"
    return float(_run(code))


def memory_figures(page: Path) -> dict[str, float]:
    """Measure what a page takes in the memory of a fresh process.

    Args:
        page: A file that holds a page.

    Returns:
        "bytes" of the page, and of one "tree" and one "article" while they are held; nothing but
        the first where the system does not tell (no `/proc`).
    """
    figures = {"bytes": float(page.stat().st_size)}
    if STATM.is_file():
        tree, article = _run(MEMORY, str(page), str(KEPT)).split()
        figures |= {"tree": float(tree), "article": float(article)}
    return figures


def _run(code: str, *arguments: str) -> str:
    """What a fresh interpreter prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout
