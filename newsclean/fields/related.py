"""Titles, teasers and captions of cards to related links, each other article once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from newsclean.article import RelatedKind
from newsclean.blocks import Label
from newsclean.folding import compare_key
from newsclean.label.draft import Draft

__all__ = ["collect_related"]

_MARK = re.compile(
    r"(?:[>»›]\s*|(?:xem thêm|đọc thêm|mời (?:xem|đọc) thêm|(?:tin|bài) liên quan|xem tiếp"
    r"|có thể bạn quan tâm|read more|read also|see also|related)\s*:\s*)+",
    re.IGNORECASE,
)


_ARROWS = frozenset(">»›")
_LONGEST_MARK = 28


def collect_related(draft: Draft, indices: Sequence[int]) -> list[dict[str, Any]]:
    """Collect the cards of related boxes.

    Args:
        draft: The blocks and the decisions on them.
        indices: The blocks of related boxes, in order.

    Returns:
        The fields of each `RelatedLink`, in reading order.
    """
    blocks = draft.blocks
    places = [(index, draft.label(index)) for index in indices]
    cards: dict[str, dict[str, Any]] = {}
    kind: RelatedKind = "related"
    card: dict[str, Any] = {}
    caption: str | None = None  # of the card whose title comes next
    for number, (index, label) in enumerate(places):
        text = blocks[index].text
        if label is Label.RELATED_HEADING:
            kind, card, caption = draft.related.get(index, "related"), {}, None
        elif label is Label.RELATED_TITLE:
            card = _card(draft, cards, index, blocks[index].box or kind)
            if caption is not None:
                card.setdefault("caption", caption)
                caption = None
        elif label is Label.RELATED_TEASER and card:
            card.setdefault("teaser", text)
        elif label is Label.RELATED_CAPTION:
            following = places[number + 1][1] if number + 1 < len(places) else None
            if following in (Label.RELATED_TITLE, Label.RELATED_CAPTION):
                caption = text
            elif card:
                card.setdefault("caption", text)
    return list(cards.values())


def _card(
    draft: Draft, cards: dict[str, dict[str, Any]], index: int, kind: RelatedKind
) -> dict[str, Any]:
    block = draft.blocks[index]
    title, key = block.text, None
    # A mark has a colon or an arrow near its start; most titles have neither.
    marked = title[0] in _ARROWS or ":" in title[:_LONGEST_MARK]
    mark = _MARK.match(title) if marked else None
    if mark or title[0] == "[":
        title = _bare(title[mark.end() if mark else 0 :]) or title
        key = compare_key(title)
    card = cards.setdefault(key or draft.key(index), {"title": title, "kind": kind})
    if block.url is not None:
        card.setdefault("url", block.url)
    return card


def _bare(title: str) -> str:
    """Return a title without brackets around the whole of it."""
    title = title.strip()
    if title.startswith("[") and title.endswith("]") and title.count("[") == 1:
        return title[1:-1].strip()
    return title
