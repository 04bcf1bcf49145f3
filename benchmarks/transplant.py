"""Real stories for `benchmarks.robustness`: prose of a corpus, with cards from its other pages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from newsclean.testing.documents import FlatDocument, build_text
from newsclean.testing.layouts import Chooser, choose_layout
from newsclean.testing.prose import Writer
from newsclean.testing.stories import Card, Piece, StorySpec, write_story

__all__ = ["Corpus"]

_LONGEST = 40
"""Blocks of a story; a few are ten times as long as the others and would weigh too much."""

_SHORTEST = 80
"""Characters from which a paragraph can stand as a lead or teaser."""


@dataclass(frozen=True)
class _Page:
    """What a page gives to others: its story, and cards about it."""

    title: str | None
    lead: str | None
    body: tuple[Piece, ...]
    captions: tuple[str, ...]
    cards: tuple[tuple[str, str], ...]


class Corpus:
    """Line-structured pages with gold.

    Args:
        folder: A folder of gold files, as the quality gate reads them.
    """

    def __init__(self, folder: Path) -> None:
        golds = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
        pages = [_page(gold) for gold in golds if not gold.get("glued")]
        self._pages = [page for page in pages if page.body]
        self._stories = [page for page in self._pages if len(page.body) > 1]

    def document(self, seed: int) -> FlatDocument:
        """Print a real story with real cards in a layout chosen by chance.

        Args:
            seed: Equal seeds give equal pages.

        Returns:
            The `FlatDocument`.
        """
        rng = Random(seed)  # noqa: S311  (pages are drawn, not encrypted)
        layout = choose_layout(Chooser(rng.choice))
        page = rng.choice(self._stories)
        others = [other for other in self._pages if other is not page]
        cards = sum(box.cards for box in layout.boxes)
        invented = write_story(rng, pictures=layout.pictures, cards=0)
        story = replace(
            invented,
            title=page.title or invented.title,
            lead=page.lead or page.body[0].text,
            body=page.body if page.lead else _opened(page.body[1:]) or page.body,
            cards=tuple(self._card(rng, other) for other in rng.sample(others, cards)),
        )
        return build_text(_with_real_captions(story, page, rng), layout, rng)

    def _card(self, rng: Random, page: _Page) -> Card:
        captions = page.captions or rng.choice([p.captions for p in self._pages if p.captions])
        title, teaser = page.title or Writer(rng).headline(), page.lead or page.body[0].text
        if page.cards and rng.random() < 0.5:
            title, teaser = rng.choice(page.cards)
        return Card(title, teaser, rng.choice(captions), "20/11/2026 08:30")


def _page(gold: dict[str, Any]) -> _Page:
    pieces = [_piece(block) for block in gold["body"]][:_LONGEST]
    while pieces and pieces[-1].kind != "paragraph":
        pieces.pop()
    titles, teasers = gold.get("related", []), gold.get("related_teasers", [])
    pairs = zip(titles, teasers, strict=True) if len(titles) == len(teasers) else ()
    captions = tuple(caption["text"] for caption in gold.get("captions", []))
    return _Page(gold["title"], gold["lead"], _opened(pieces), captions, tuple(pairs))


def _opened(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Begin with a full paragraph: on a page without headline, a heading would read as one."""
    full = (i for i, p in enumerate(pieces) if p.kind == "paragraph" and len(p.text) > _SHORTEST)
    return tuple(pieces[next(full, len(pieces)) :])


def _piece(block: dict[str, str]) -> Piece:
    kind = block["kind"]
    text = (
        block["text"].removesuffix("./.") + "." if block["text"].endswith("./.") else block["text"]
    )
    if kind in ("heading", "list_item"):
        return Piece("heading" if kind == "heading" else "list_item", text)
    return Piece("paragraph", text)


def _with_real_captions(story: StorySpec, page: _Page, rng: Random) -> StorySpec:
    """Print the page's own captions where it has any; the invented ones would be about others."""
    captions = [caption for caption in page.captions if "ảnh:" in caption.lower()]
    pictures = story.pictures[: len(captions)]
    chosen = rng.sample(captions, len(pictures))
    real = [
        replace(picture, caption=caption, cue="real", near_copy=caption.replace(" ", "  ", 1))
        for picture, caption in zip(pictures, chosen, strict=True)
    ]
    return replace(story, pictures=tuple(real))
