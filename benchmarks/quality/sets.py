"""The sets of pages that the gate knows, and how each is read, scored and judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from unittest.mock import patch

from benchmarks.quality.acceptance import Line, acceptance_lines, alone_lines, page_lines, web_lines
from benchmarks.quality.gold import corpus_digest, find_sets, load_cases
from benchmarks.quality.score import score_case
from benchmarks.quality.tally import Score
from benchmarks.quality.web import is_web_set, load_web, web_digest
from benchmarks.quality.web_score import score_web
from newsclean.options import Options
from newsclean.publishers import generic
from newsclean.registry import Registry

__all__ = ["CORPUS", "DEFAULT_SETS", "PageSet", "find_page_sets", "generic_alone"]

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
ALONE = "alone"
DEFAULT_SETS = ("text", "html", ALONE, "generic", "articles")
"""Sets that are gated when none is named; "alone" is `html` without publisher files."""

GOALS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "generic": {"f1": 0.970, "exact": 0.42},
        "articles": {"f1": 0.955, "title": 0.90, "date": 0.95, "authors": 0.82},
    }
)


@dataclass(frozen=True, slots=True)
class PageSet:
    """A set of pages with gold.

    Attributes:
        name: The name its floors are pinned under.
        score: Cleans and scores all pages, given whether addresses are told, and whether words
            that differ are to be found.
        digest: Returns what changes when pages or gold do.
        judge: Makes the acceptance lines of the scores.
        is_pinned: Whether a measure of a group has a floor.
    """

    name: str
    score: Callable[[bool, bool], list[Score]]
    digest: Callable[[], str]
    judge: Callable[[Sequence[Score]], list[Line]]
    is_pinned: Callable[[str, str], bool]


def find_page_sets(names: Iterable[str], corpus: Path = CORPUS) -> Iterator[PageSet]:
    """Find sets.

    Args:
        names: Folders that hold sets, or names of sets of the corpus.
        corpus: The folder of the corpus.

    Yields:
        The sets; none for what is neither.
    """
    for name in names:
        if name == ALONE:
            yield from (_alone(place) for place in find_sets(corpus / "html"))
            continue
        folder = Path(name) if Path(name).is_dir() else corpus / name
        if is_web_set(folder):
            yield _web(folder)
        else:
            yield from map(_annotated, find_sets(folder))


def _annotated(folder: Path) -> PageSet:
    """A set with gold of each block."""

    def score(with_url: bool, _: bool) -> list[Score]:
        return [score_case(case, with_url=with_url) for case in load_cases(folder)]

    def judge(scores: Sequence[Score]) -> list[Line]:
        has_pages = any({"kind:html", "kind:mockup"} & set(each.groups) for each in scores)
        return page_lines(scores) if has_pages else acceptance_lines(scores)

    digest = partial(corpus_digest, folder)
    return PageSet(folder.name, score, digest, judge, lambda *_: True)


def _alone(folder: Path) -> PageSet:
    """The same, with the generic template alone."""

    def score(with_url: bool, _: bool) -> list[Score]:
        with generic_alone() as options:
            cases = load_cases(folder)
            return [score_case(case, with_url=with_url, options=options) for case in cases]

    def is_pinned(group: str, measure: str) -> bool:
        return group == "all" and measure not in ("detected", "confident")

    return PageSet(ALONE, score, partial(corpus_digest, folder), alone_lines, is_pinned)


def _web(folder: Path) -> PageSet:
    """A set with gold of the text as a whole."""

    def score(with_url: bool, explain: bool) -> list[Score]:
        cases = load_web(folder)
        return [score_web(case, with_url=with_url, explain=explain) for case in cases]

    def is_pinned(group: str, measure: str) -> bool:
        # F1 decides between precision and recall; a fold is too small for a floor.
        return group == "all" and measure not in ("precision", "recall", "date_unasked")

    judge = partial(web_lines, GOALS.get(folder.name, {}))
    return PageSet(folder.name, score, partial(web_digest, folder), judge, is_pinned)


@contextmanager
def generic_alone() -> Iterator[Options]:
    """Switch off all publishers, and the layouts that papers share.

    Yields:
        Options with which pages are read by the generic template alone, inside the block.
    """
    with patch.object(generic, "PAGES", (generic.HTML,)):
        yield Options(registry=Registry(()))
