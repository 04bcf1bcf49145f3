"""Runs all benchmarks and gathers what they gave."""

from __future__ import annotations

import contextlib
import io
import json
import os
from pathlib import Path
from typing import Any

from benchmarks import batch, peers
from benchmarks.page_robustness import tally_pages
from benchmarks.quality import gate
from benchmarks.report.quality import QUESTIONS, SETS
from benchmarks.robustness import Tally, score
from benchmarks.speed.compare import measure_tree, open_tree
from benchmarks.speed.figures import FULL, SMOKE, measure
from newsclean.testing.documents import random_document

__all__ = ["gather"]

INVENTED = 2_000
PAGES = 20
"""Invented pages of each layout."""


def gather(corpus: Path, *, wheel: Path | None = None, smoke: bool = False) -> dict[str, Any]:
    """Run all benchmarks.

    Args:
        corpus: Folder of the corpus.
        wheel: The same library, compiled (`make compiled`).
        smoke: Whether a little of each is enough.

    Returns:
        "quality" by set, "invented" (text), "pages" (invented markup), "peers" (empty without a
        corpus), "speed", "compiled" (the speed of the wheel, None without one), "batch" (many
        files), and the "load" of the machine at the end.
    """
    return {
        "quality": {name: _quality(name, corpus) for name in SETS},
        "invented": _invented(20 if smoke else INVENTED),
        "pages": _pages(1 if smoke else PAGES),
        "peers": _peers(corpus, smoke=smoke),
        "speed": measure(SMOKE if smoke else FULL, corpus),
        "compiled": None if wheel is None else _compiled(wheel, corpus, smoke=smoke),
        "batch": _batch(corpus, smoke=smoke),
        "load": os.getloadavg()[0],
    }


def _quality(name: str, corpus: Path) -> dict[str, Any] | None:
    """The result of the gate on a set; None where it is absent."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        gate.main([name, "--json", "--corpus", str(corpus)])
    if not printed.getvalue().strip():
        print(f"SKIPPED: no corpus for {name}")
        return None
    result: dict[str, Any] = json.loads(printed.getvalue())
    return result


def _invented(documents: int) -> dict[str, Any]:
    tally = Tally()
    for seed in range(1, documents + 1):
        score(seed, random_document(seed), tally)
    wrong = {what: sum(each.what == what for each in tally.wrong) for what in QUESTIONS}
    return {
        "documents": tally.documents,
        "exact": tally.exact,
        "lines": {what: (wrong[what], tally.seen[what]) for what in QUESTIONS},
    }


def _pages(count: int) -> dict[str, Any]:
    tally = tally_pages(1, count)
    wrong = {question: tally.total(question) for question in ("lost", "leaked")}
    return {"pages": sum(tally.pages.values()), "layouts": len(tally.pages), **wrong}


def _peers(corpus: Path, *, smoke: bool) -> dict[str, Any]:
    if not corpus.is_dir():
        return {}
    if smoke:
        return peers.compare(corpus, pages=2, passes=1)
    return peers.compare(corpus)


def _compiled(wheel: Path, corpus: Path, *, smoke: bool) -> dict[str, Any]:
    with open_tree(str(wheel)) as place:
        return measure_tree(place, ("pages", "seeds"), corpus, size="--smoke" if smoke else None)


def _batch(corpus: Path, *, smoke: bool) -> dict[str, Any]:
    if smoke:
        return batch.measure(corpus, pages=20, rounds=1)
    return batch.measure(corpus, rounds=2)  # more take as long as all other parts
