"""What the pages of the corpus cost, each beside its own bare parse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import newsclean
from benchmarks.peers.pages import Page, load_pages
from benchmarks.peers.speed import Costs, measure
from benchmarks.peers.systems import PARSES, SYSTEMS, System
from benchmarks.speed.least import least_program

__all__ = ["LEAST_PAGE", "PEER", "page_figures"]

LEAST_PAGE = 30_000
"""Bytes; the goal for pages of known layouts is set for pages of this size and more."""

PEER = "resiliparse"
"""The fastest system that reads whole pages with care, as far as it is installed."""

GENERIC = "generic-html"
LEAST = "least program"


class Timed(NamedTuple):
    """One page."""

    page: Page
    template: str | None
    parse: float
    clean: float
    least: float
    peer: float | None

    @property
    def ratio(self) -> float:
        """What `clean` costs beside the parse."""
        return self.clean / self.parse


def page_figures(corpus: Path, passes: int, most: int | None = None) -> dict[str, Any]:
    """Time all pages of the corpus.

    Args:
        corpus: Its folder.
        passes: How often.
        most: Take no more pages of each set than this.

    Returns:
        "layouts", the Vietnamese pages of known layouts that are large enough: "pages",
        "ratio_median", "ratio" (of the totals), the same of the least programs ("least_median",
        "least") and "rows", the figures of each; "english": the same without "rows", with
        "clean_ms" and, where it is installed, "peer_ms", in total;
        "worst": "page", "ratio", "bytes" of the page that is dearest beside its parse, and how many
        are "above_20". Empty without a corpus.
    """
    pages = [page for each in load_pages(corpus, most) for page in each.pages]
    if not pages:
        return {}
    timed = _time(pages, passes)
    english = [t for t in timed if t.page.language == "English"]
    other = [t for t in timed if t.page.language != "English"]
    known = [t for t in other if t.template != GENERIC and len(t.page.data) >= LEAST_PAGE]
    worst = max(timed, key=lambda each: each.ratio)
    return {
        "layouts": _shares(known) | {"rows": [_row(each) for each in known]},
        "english": _shares(english),
        "worst": {
            "page": worst.page.id[:16],
            "ratio": worst.ratio,
            "bytes": len(worst.page.data),
            "above_20": sum(each.ratio > 20 for each in timed),
        },
    }


def _time(pages: Sequence[Page], passes: int) -> list[Timed]:
    wanted = (PARSES["bytes"], "newsclean", PEER)
    systems = [*(s for s in SYSTEMS if s.name in wanted and s.version), _least_system(pages)]
    costs = {cost.system.name: cost for cost in measure(systems, pages, passes)}
    peer = costs.get(PEER)
    return [
        Timed(
            page,
            _template(page),
            costs[PARSES["bytes"]].seconds[place],
            costs["newsclean"].seconds[place],
            costs[LEAST].seconds[place],
            _seconds(peer, place),
        )
        for place, page in enumerate(pages)
    ]


def _least_system(pages: Sequence[Page]) -> System:
    """The least program of each page, timed in turn with the others."""
    programs = {page.id: least_program(page.data, page.url) for page in pages}

    @contextmanager
    def reader() -> Iterator[Callable[[Page], object]]:
        yield lambda page: programs[page.id](page.data)

    return System(LEAST, "selectolax", "bytes", reader)


def _seconds(costs: Costs | None, place: int) -> float | None:
    return None if costs is None else costs.seconds[place]


def _template(page: Page) -> str | None:
    detection = newsclean.extract(page.data, url=page.url).detection
    return GENERIC if detection is None else detection.template


def _shares(timed: Sequence[Timed]) -> dict[str, Any]:
    if not timed:
        return {"pages": 0}
    peers = [each.peer for each in timed if each.peer is not None]
    total, parse = sum(each.clean for each in timed), sum(each.parse for each in timed)
    return {
        "pages": len(timed),
        "ratio": total / parse,
        "ratio_median": median(each.ratio for each in timed),
        "least": sum(each.least for each in timed) / parse,
        "least_median": median(each.least / each.parse for each in timed),
        "clean_ms": total * 1e3,
        **({"peer_ms": sum(peers) * 1e3} if peers else {}),
    }


def _row(timed: Timed) -> dict[str, Any]:
    return {
        "page": timed.page.id,
        "template": timed.template,
        "bytes": len(timed.page.data),
        "parse_ms": timed.parse * 1e3,
        "clean_ms": timed.clean * 1e3,
        "ratio": timed.ratio,
        "least": timed.least / timed.parse,
    }
