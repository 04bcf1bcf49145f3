"""The pages that all systems read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.flattened import flatten
from benchmarks.quality.gold import Case, load_cases
from benchmarks.quality.web import WebCase, load_web

__all__ = ["Page", "Pages", "load_pages"]

ENGLISH = ("generic", "articles")
VIETNAMESE = "html"


@dataclass(frozen=True, slots=True)
class Page:
    """A page as each system may want it.

    Attributes:
        id: Its id in its set.
        data: Its bytes.
        text: The same as str, decoded beforehand: that is no part of any time.
        flat: The same as text that a tool has flattened, also beforehand.
        url: Its address.
        language: English name of its language.
    """

    id: str
    data: bytes
    text: str
    flat: str
    url: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Pages:
    """A set of pages with their gold, which is that of all blocks for Vietnamese pages.

    Attributes:
        name: The set.
        pages: The pages.
        gold: The gold of each.
    """

    name: str
    pages: tuple[Page, ...]
    gold: tuple[WebCase, ...] | tuple[Case, ...]


def load_pages(corpus: Path, most: int | None = None) -> list[Pages]:
    """Read all sets that are there.

    Args:
        corpus: Folder of the corpus.
        most: Read no more pages of each set than this.

    Returns:
        English pages by set, then real Vietnamese article pages; a list.
    """
    found = [
        Pages(name, tuple(map(_english, cases)), cases)
        for name in ENGLISH
        if (corpus / name).is_dir() and (cases := tuple(load_web(corpus / name)[:most]))
    ]
    if (corpus / VIETNAMESE).is_dir():
        real = tuple(filter(_is_real, load_cases(corpus / VIETNAMESE)))[:most]
        found.append(Pages("vietnamese", tuple(map(_vietnamese, real)), real))
    return found


def _is_real(case: Case) -> bool:
    return case.gold.is_article and not case.gold.mockup


def _english(case: WebCase) -> Page:
    return _page(case.id, case.page, case.gold.url, "English")


def _vietnamese(case: Case) -> Page:
    return _page(case.gold.id, case.page, case.gold.url, "Vietnamese")


def _page(name: str, data: bytes, url: str | None, language: str) -> Page:
    flat = flatten(data, "selectolax")
    return Page(name, data, data.decode("utf-8", "replace"), flat, url, language)
