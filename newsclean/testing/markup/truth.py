"""What a perfect reader takes from a painted page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from newsclean.testing.markup.base import Markup
from newsclean.testing.markup.elements import Element
from newsclean.testing.markup.parts import Deck, Item, PageTruth, Parts, Prose, Rows, Shot
from newsclean.testing.markup.walk import texts_of

__all__ = ["truth_of"]


def truth_of(root: Element, parts: Parts, markup: Markup) -> PageTruth:
    """Say what a perfect reader takes from a page.

    Args:
        root: The page.
        parts: What was painted.
        markup: The layout it was painted in.

    Returns:
        The `PageTruth`.
    """
    has = parts.has
    body = tuple(_body_truth(parts.body))
    shots = tuple(item for item in (parts.lead_picture, *parts.body) if isinstance(item, Shot))
    inner = (item for item in parts.body if isinstance(item, Deck))
    decks = (*inner, *parts.decks)
    cards = tuple(card for deck in decks for card in deck.cards)
    headings, texts = Counter(deck.heading for deck in decks), Counter(texts_of(root))
    lead = parts.lead if "lead" in has else ""
    sections = parts.sections or parts.stated_sections
    timed = has & {"time", "meta_time", "json_ld"}
    truth = PageTruth(
        title=parts.title,
        kicker=parts.kicker or None,
        lead=lead.removeprefix(f"{markup.prefix} - ") or None,
        body=body,
        images=shots,
        authors=(parts.author,) if parts.author else (),
        sources=(re.sub(r"^Theo |[()]", "", parts.source),) if parts.source else (),
        published=parts.time.replace(second=0) if timed else None,
        section=sections[-1] if sections else None,
        tags=parts.tags or parts.stated_tags,
        related=cards,
        url=parts.url,
        publisher=markup.publisher,
        template=markup.template,
        junk=(),
        headed=headings <= texts,
    )
    return replace(truth, junk=tuple(_junk(root, truth)))


def _body_truth(items: tuple[Item, ...]) -> Iterator[Prose]:
    for item in items:
        if isinstance(item, Prose):
            yield item
        elif isinstance(item, Rows):
            yield from (Prose("table_row", "\t".join(row)) for row in item.cells)


def _junk(root: Element, truth: PageTruth) -> Iterator[str]:
    """All texts of the page that are part of nothing in the truth."""
    cells = (cell for block in truth.body for cell in block.text.split("\t"))
    stated = (truth.title, truth.kicker, truth.lead, truth.section, *truth.authors, *truth.sources)
    captions = (shot.caption for shot in truth.images)
    wanted = " \n".join(part for part in (*stated, *cells, *captions, *truth.tags) if part)
    folded = " ".join(wanted.split()).casefold()
    for text in dict.fromkeys(texts_of(root)):
        if text.removesuffix("./.").removesuffix(".").casefold() not in folded:
            yield text
