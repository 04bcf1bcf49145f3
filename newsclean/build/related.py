"""Titles, teasers and captions of cards to related links, each other article once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from newsclean.article import RelatedKind
from newsclean.blocks import RELATED_LABELS, Block, Decision, Label
from newsclean.folding import compare_key

__all__ = ["collect_related"]

_MARK = re.compile(
    r"(?:[>»›]+\s*|(?:xem thêm|đọc thêm|mời (?:xem|đọc) thêm|(?:tin|bài) liên quan|xem tiếp"
    r"|có thể bạn quan tâm|read more|read also|see also|related)\s*:\s*)+",
    re.IGNORECASE,
)


def collect_related(
    blocks: Sequence[Block],
    decisions: Sequence[Decision | None],
    kinds: Mapping[int, RelatedKind],
) -> list[dict[str, Any]]:
    """Collect the cards of related boxes.

    Args:
        blocks: The blocks.
        decisions: Their decisions.
        kinds: For blocks that head a box, its kind.

    Returns:
        The fields of each `RelatedLink`, in reading order.
    """
    places = [
        (index, decision.label)
        for index, decision in enumerate(decisions)
        if decision is not None and decision.label in RELATED_LABELS
    ]
    cards: dict[str, dict[str, Any]] = {}
    kind: RelatedKind = "related"
    card: dict[str, Any] = {}
    caption: str | None = None  # of the card whose title comes next
    for number, (index, label) in enumerate(places):
        text = blocks[index].text
        if label is Label.RELATED_HEADING:
            kind, card, caption = kinds.get(index, "related"), {}, None
        elif label is Label.RELATED_TITLE:
            card = _card(cards, blocks[index], kind)
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


def _card(cards: dict[str, dict[str, Any]], block: Block, kind: RelatedKind) -> dict[str, Any]:
    title = _MARK.sub("", block.text, count=1).strip(" []") or block.text
    card = cards.setdefault(compare_key(title), {"title": title, "kind": kind})
    if block.url is not None:
        card.setdefault("url", block.url)
    return card
