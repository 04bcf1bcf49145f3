"""What a user could pick instead, on the same pages in one run: `python -m benchmarks.peers`."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from benchmarks.peers.accuracy import accuracy
from benchmarks.peers.pages import Pages, load_pages
from benchmarks.peers.speed import PASSES, measure, summary
from benchmarks.peers.systems import PARSES, SYSTEMS, System, absent

__all__ = ["compare"]


def compare(
    corpus: Path,
    *,
    pages: int | None = None,
    passes: int = PASSES,
    only: Collection[str] | None = None,
) -> dict[str, Any]:
    """Compare all systems that are installed.

    Args:
        corpus: Folder of the corpus.
        pages: Read no more pages of each set than this.
        passes: How often the pages are read to be timed; 0 times nothing.
        only: Names of the systems to compare, beside the bare parses; None for all.

    Returns:
        "systems": name, package and version of each; "absent": packages that are not installed;
        "sets": for each set the number of pages and the accuracy of each system; "speed": for
        "english" and "vietnamese" the number of pages, their size and the costs of each system.
    """
    systems = [
        system
        for system in SYSTEMS
        if system.version and (not only or system.name in only or system.name in PARSES.values())
    ]
    sets = load_pages(corpus, pages)
    return {
        "systems": [
            {"name": s.name, "package": s.package, "version": s.version, "takes": s.takes}
            for s in systems
        ],
        "absent": absent(),
        "sets": {each.name: _accuracies(systems, each) for each in sets},
        "speed": _speeds(systems, sets, passes) if passes else {},
    }


def _accuracies(systems: list[System], pages: Pages) -> dict[str, Any]:
    readers = [system for system in systems if system.name not in PARSES.values()]
    return {
        "pages": len(pages.pages),
        "systems": {system.name: accuracy(system, pages) for system in readers},
    }


def _speeds(systems: list[System], sets: list[Pages], passes: int) -> dict[str, Any]:
    """English sets are timed as one."""
    found = {}
    for language in ("English", "Vietnamese"):
        pages = [page for each in sets for page in each.pages if page.language == language]
        if pages:
            costs = measure(systems, pages, passes)
            found[language.lower()] = {
                "pages": len(pages),
                "bytes": sum(len(page.data) for page in pages),
                "systems": summary(costs, pages),
            }
    return found
