"""Cleans many pages in one process and tells whether its memory stays flat.

`python -m benchmarks.soak --pages 20000` paints invented pages of every layout, and texts, one
after the other, and cleans each. It exits with 1 when the resident memory at the end is more than
5 % above that after a tenth of the pages.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from time import perf_counter

import newsclean
from newsclean.testing import TEMPLATES, random_document, random_page

MOST = 1.05
"""Memory at the end over that after a tenth of the pages."""

_MEGABYTE = 1024 * 1024


def resident() -> int:
    """Return the resident memory of this process in bytes; needs /proc, as Linux has it."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def make_page(number: int) -> str | bytes:
    """Make a page that no other number gives.

    Args:
        number: Its number; every fourth is a text.

    Returns:
        Markup as bytes, or text.
    """
    if number % 4 == 3:
        return random_document(number).text
    return random_page(TEMPLATES[number % len(TEMPLATES)], number).html.encode()


def run(pages: int, steps: int) -> list[tuple[int, int]]:
    """Clean pages and note the memory.

    Args:
        pages: How many.
        steps: How often the memory is noted.

    Returns:
        Pages cleaned and resident bytes, at each step.
    """
    notes = []
    for number in range(1, pages + 1):
        newsclean.extract(make_page(number))
        if number % (pages // steps) == 0:
            gc.collect()
            notes.append((number, resident()))
            print(f"{number:8} pages  {notes[-1][1] / _MEGABYTE:7.1f} MB", flush=True)
    return notes


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark.

    Args:
        arguments: Command line, None for that of the process.

    Returns:
        0 where memory stays flat, otherwise 1.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=20_000, help="how many pages (20,000)")
    asked = parser.parse_args(arguments)
    start = perf_counter()
    notes = run(max(10, asked.pages), 10)
    ratio = notes[-1][1] / notes[0][1]
    print(f"{perf_counter() - start:.0f} s; memory at the end over that after a tenth: {ratio:.3f}")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
