"""Titles, teasers and captions of cards to related links, each other article once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from newsclean.article import RelatedKind
from newsclean.blocks import Label
from newsclean.folding import compare_key
from newsclean.label.draft import Draft
from newsclean.lines.prose import BULLETS

__all__ = ["collect_related"]

_MARK: Final = re.compile(
    r"(?:[>»›]\s*|(?:xem thêm|đọc thêm|mời (?:xem|đọc) thêm|(?:tin|bài) liên quan|xem tiếp"
    r"|có thể bạn quan tâm|read more|read also|see also|related)\s*:\s*)+",
    re.IGNORECASE,
)


# When it appeared, behind a title: "Nước lên - (12/01/2024 08:15)", "Nước lên (12/01/2024, 08:15)".
_DAY: Final = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_TIME: Final = r"\d{1,2}[:h]\d{2}"
_PRINTED: Final = re.compile(
    rf"\s*(?:[-–|]\s*\(\s*(?:{_DAY}|{_TIME}|{_DAY},?\s+{_TIME})|\(\s*{_DAY},?\s+{_TIME})\s*\)$"
)

_HEADING: Final = Label.RELATED_HEADING
_TITLE: Final = Label.RELATED_TITLE
_TEASER: Final = Label.RELATED_TEASER
_CAPTION: Final = Label.RELATED_CAPTION
_ARROWS: Final = frozenset(">»›")
_LONGEST_MARK: Final = 28


def collect_related(draft: Draft, indices: Sequence[int]) -> list[dict[str, Any]]:
    """Collect the cards of related boxes.

    Args:
        draft: The blocks and the decisions on them.
        indices: The blocks of related boxes, in order.

    Returns:
        The fields of each `RelatedLink`, in reading order.
    """
    blocks, decisions = draft.blocks, draft.decisions
    labels = [None if (made := decisions[index]) is None else made.label for index in indices]
    cards: dict[str, dict[str, Any]] = {}
    kind: RelatedKind = "related"
    card: dict[str, Any] = {}
    caption: str | None = None  # of the card whose title comes next
    for index, label, following in zip(indices, labels, [*labels[1:], None], strict=True):
        if label is _TITLE:
            card = _card(draft, cards, index, blocks[index].box or kind)
            if caption is not None:
                card.setdefault("caption", caption)
                caption = None
        elif label is _HEADING:
            kind, card, caption = draft.related.get(index, "related"), {}, None
        elif label is _TEASER and card:
            if not _opens_title(draft, index, card["title"]):
                card.setdefault("teaser", blocks[index].text)
        elif label is _CAPTION:
            if following is _TITLE or following is _CAPTION:
                caption = blocks[index].text
            elif card:
                card.setdefault("caption", blocks[index].text)
    return list(cards.values())


def _opens_title(draft: Draft, index: int, title: str) -> bool:
    """Whether a block is the title of a card once more, as it is printed for the mouse."""
    # Teasers are longer: most need no keys.
    if len(draft.blocks[index].text) > len(title):
        return False
    return compare_key(title).startswith(draft.key(index))


def _card(
    draft: Draft, cards: dict[str, dict[str, Any]], index: int, kind: RelatedKind
) -> dict[str, Any]:
    block = draft.blocks[index]
    title, key = block.text, None
    if title[0] in BULLETS:
        title = title[1:].lstrip() or title
        key = compare_key(title)
    if title[-1] == ")" and (dated := _PRINTED.search(title)) is not None and dated.start():
        title = title[: dated.start()]
        key = compare_key(title)
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
