"""How well the systems read the pages."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from benchmarks.peers.pages import Page, Pages
from benchmarks.peers.systems import Fields, System
from benchmarks.quality.body import leaks, word_f1
from benchmarks.quality.fold import fold
from benchmarks.quality.gold import Case
from benchmarks.quality.shingles import Match, match, means, spread
from benchmarks.quality.tally import Tally
from benchmarks.quality.web import WebCase
from benchmarks.quality.web_score import name_parts

__all__ = ["Read", "accuracy", "quiet", "read_all"]


class Read(NamedTuple):
    """What a system made of a set.

    Attributes:
        texts: The main text of each page, empty where it failed.
        failed: How many pages made it raise.
    """

    texts: tuple[str, ...]
    failed: int


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep what systems print and warn of out of the report."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


def read_all(system: System, pages: Sequence[Page]) -> Read:
    """Let a system read pages.

    Args:
        system: The system.
        pages: The pages.

    Returns:
        What it made of them.
    """
    failed = 0
    texts = []
    with quiet(), system.reader() as read:
        for page in pages:
            try:
                texts.append(system.text(read(page)))
            except Exception:  # noqa: BLE001 - a page that a system cannot read counts as empty
                failed += 1
                texts.append("")
    return Read(tuple(texts), failed)


def accuracy(system: System, pages: Pages) -> dict[str, Any]:
    """Compare what a system reads with the gold.

    Args:
        system: The system.
        pages: A set.

    Returns:
        The values by measure: for English pages "f1", "precision", "recall", "exact", with the
        bootstrap errors of the first and the last; for Vietnamese ones also "words" and the share
        of "related" lines and "captions" kept out; "title", "date" and "authors" where the gold
        knows them and the system offers them; "failed", the pages that made it raise; "pages", the
        F1 of each page.
    """
    found = read_all(system, pages.pages)
    pairs: list[tuple[WebCase | Case, str]] = list(zip(pages.gold, found.texts, strict=True))
    matches = [match(_gold_text(case), text) for case, text in pairs]
    values: dict[str, Any] = {
        **means(matches)._asdict(),
        "f1_error": spread(matches, _f1),
        "exact_error": spread(matches, _exact),
        "failed": found.failed,
        "pages": {page.id: _f1([each]) for page, each in zip(pages.pages, matches, strict=True)},
    }
    blocks = [(case, text) for case, text in pairs if isinstance(case, Case)]
    if blocks:
        values |= _by_block(blocks)
    if system.fields is not None and isinstance(pages.gold[0], WebCase):
        values |= _fields(system.fields, pages)
    return values


def _f1(matches: Sequence[Match]) -> float:
    return means(matches).f1


def _exact(matches: Sequence[Match]) -> float:
    return means(matches).exact


def _gold_text(case: WebCase | Case) -> str:
    if isinstance(case, WebCase):
        return case.gold.text
    return "\n".join([case.gold.lead or "", *(block.text for block in case.gold.body)])


def _by_block(pairs: Sequence[tuple[Case, str]]) -> dict[str, Any]:
    out: dict[str, Tally] = {}
    for case, text in pairs:
        for label, tally in leaks(case, text).items():
            out[label] = out.get(label, Tally(0, 0)).plus(tally)
    values: dict[str, Any] = {
        name: tally.value
        for name, tally in (("related", out.get("related")), ("captions", out.get("caption")))
        if tally is not None
    }
    return values | {"words": fmean(word_f1(case.gold, [fold(text)]) for case, text in pairs)}


def _fields(read: Callable[[Page], Fields], pages: Pages) -> dict[str, float]:
    """The share of titles and days that are right, and the F1 of names."""
    sums: dict[str, Tally] = {}

    def add(measure: str, got: float, of: float = 1) -> None:
        sums[measure] = sums.get(measure, Tally(0, 0)).plus(Tally(got, of))

    for case, page in zip(pages.gold, pages.pages, strict=True):
        if not isinstance(case, WebCase) or not case.has_fields:
            continue
        fields = _fields_of(read, page)
        if fields.title is not None:
            add("title", fold(fields.title) == fold(case.gold.title))
        if case.gold.date and fields.day is not None:
            add("date", fields.day == case.gold.date)
        if fields.authors is not None:
            gold = {part for name in case.gold.authors or () for part in name_parts(name)}
            given = {part for name in fields.authors for part in name_parts(name)}
            add("authors", 2 * len(gold & given), len(gold) + len(given))
    return {name: tally.value for name, tally in sums.items() if tally.value is not None}


def _fields_of(read: Callable[[Page], Fields], page: Page) -> Fields:
    with quiet():
        try:
            return read(page)
        except Exception:  # noqa: BLE001 - as in read_all
            return Fields("", "", ())
