"""Scores painted pages, field by field and layout by layout, as markup and flattened.

`python -m benchmarks.robustness --html` runs it; each page is invented, so its truth is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import newsclean
from newsclean.article import Article
from newsclean.testing import TEMPLATES, HtmlPage, random_page
from newsclean.testing.compare import fold

__all__ = ["PageTally", "score_pages", "show_page", "tally_pages"]

_LONG = 20
"""Characters from which a text counts as found when it is part of a kept block."""

_QUESTIONS = (
    "template", "publisher", "title", "kicker", "lead", "body", "images", "authors",
    "sources", "published", "section", "tags", "related", "url", "lost", "leaked", "junk",
    "flat lost", "flat leaked",
)  # fmt: skip


@dataclass
class PageTally:
    """What came out wrong.

    Attributes:
        pages: How many pages of each layout.
        wrong: Pages by layout and question.
        examples: The first seeds by layout and question.
    """

    pages: Counter[str] = field(default_factory=Counter)
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def add(self, template: str, seed: int, questions: set[str]) -> None:
        """Count one page and what was wrong with it."""
        self.pages[template] += 1
        for question in questions:
            self.wrong[template, question] += 1
            self.examples.setdefault((template, question), []).append(seed)

    def total(self, question: str) -> int:
        """How many pages of all layouts went wrong in a question."""
        return sum(self.wrong[template, question] for template in self.pages)


def tally_pages(first: int, count: int) -> PageTally:
    """Paint pages of every layout and clean them.

    Args:
        first: Seed of the first page of each layout.
        count: How many pages of each layout.

    Returns:
        What came out wrong.
    """
    tally = PageTally()
    for template in TEMPLATES:
        for seed in range(first, first + count):
            page = random_page(template, seed)
            tally.add(template, seed, set(_wrong(page)) | set(_wrong_flat(page)))
    return tally


def score_pages(first: int, count: int, show: int) -> bool:
    """Paint pages of every layout, clean them and print what came out wrong.

    Args:
        first: Seed of the first page of each layout.
        count: How many pages of each layout.
        show: How many seeds to name for each failure.

    Returns:
        Whether no page lost a block of its story or leaked a card into it, as markup.
    """
    tally = tally_pages(first, count)
    print(f"{sum(tally.pages.values())} pages of {len(TEMPLATES)} layouts")
    for template in TEMPLATES:
        _print_layout(tally, template, show)
    good = tally.total("lost") == tally.total("leaked") == 0
    print("goals met" if good else "GOALS MISSED: no block lost, no card leaked")
    return good


def show_page(template: str, seed: int) -> None:
    """Print one page with what was wrong with it.

    Args:
        template: Id of its template.
        seed: Its seed.
    """
    page = random_page(template, seed)
    extraction = newsclean.extract(page.html, url=page.url)
    print(page.html)
    print(f"\n{page.options}\n\n{page.truth}\n\n{extraction.article}\n")
    print("wrong:", ", ".join((*_wrong(page), *_wrong_flat(page))) or "nothing")


def _print_layout(tally: PageTally, template: str, show: int) -> None:
    wrong = {question: tally.wrong[template, question] for question in _QUESTIONS}
    parts = (f"{question} {count}" for question, count in wrong.items() if count)
    print(f"{template:18} {tally.pages[template]:6}  {', '.join(parts) or 'all right'}")
    for question, count in wrong.items():
        if count:
            seeds = tally.examples[template, question][:show]
            print(f"{'':26}{question}: seeds {', '.join(map(str, seeds))}")


def _wrong(page: HtmlPage) -> Iterator[str]:
    article = newsclean.extract(page.html, url=page.url).article
    if article is None:
        yield from _QUESTIONS
        return
    found, wanted = dict(_found(article)), dict(_wanted(page))
    yield from (name for name, value in wanted.items() if found[name] != value)
    yield from _misplaced(page, article)


def _misplaced(page: HtmlPage, article: Article) -> Iterator[str]:
    """Whether a block of the story is gone, or something else stands in it."""
    kept = [fold(text) for text in (article.lead or "", *(block.text for block in article.body))]
    story = "\n".join(kept)
    if any(fold(block.text) not in story for block in page.truth.body):
        yield "lost"
    cards = [text for card in page.truth.related for text in (card.title, card.teaser)]
    if any(fold(text) in kept for text in cards):
        yield "leaked"
    junk = (fold(text) for text in page.truth.junk)
    if any(text in kept or (len(text) > _LONG and text in story) for text in junk):
        yield "junk"


def _wrong_flat(page: HtmlPage) -> Iterator[str]:
    """The same of the flattened page, where the words alone tell its boxes from the story."""
    if not page.truth.headed:
        return
    # The cells of a table come out as lines of their own.
    body = tuple(block for block in page.truth.body if block.kind != "table_row")
    article = newsclean.extract(page.text, kind="text").article
    if article is None:
        yield "flat lost"
        return
    flat = replace(page, truth=replace(page.truth, body=body))
    yield from (f"flat {name}" for name in _misplaced(flat, article) if name != "junk")


def _found(article: Article) -> Iterator[tuple[str, object]]:
    yield "template", article.template
    yield "publisher", article.publisher
    yield "title", fold(article.title or "")
    yield "kicker", fold(article.kicker or "")
    yield "lead", fold(article.lead or "")
    yield "body", [fold(block.text) for block in article.body]
    yield "images", [(fold(i.caption or ""), i.credit, i.url) for i in article.images]
    yield "authors", sorted(name.casefold() for name in article.authors)
    yield "sources", sorted(source.name for source in article.sources)
    yield "published", article.published_at and article.published_at.replace(second=0)
    yield "section", article.section
    yield "tags", article.tags
    yield "related", {(fold(link.title), link.url) for link in article.related}
    yield "url", article.url


def _wanted(page: HtmlPage) -> Iterator[tuple[str, object]]:
    truth = page.truth
    yield "template", truth.template
    yield "publisher", truth.publisher
    yield "title", fold(truth.title)
    yield "kicker", fold(truth.kicker or "")
    yield "lead", fold(truth.lead or "")
    yield "body", [fold(block.text) for block in truth.body]
    yield "images", [(fold(shot.caption), shot.credit, shot.url) for shot in truth.images]
    yield "authors", sorted(name.casefold() for name in truth.authors)
    yield "sources", sorted(truth.sources)
    yield "published", truth.published
    yield "section", truth.section
    yield "tags", truth.tags
    yield "related", {(fold(card.title), card.url) for card in truth.related}
    yield "url", truth.url
