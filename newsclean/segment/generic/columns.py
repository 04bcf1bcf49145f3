"""What shows whether an element is a story, or stands beside it: columns, cards, cookie notes."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label
from newsclean.dom import Node
from newsclean.elements import text_of
from newsclean.folding import fold
from newsclean.phrases.classes import (
    COLUMN_KINDS,
    COLUMN_SIDES,
    COLUMN_WORDS,
    GRID_WORDS,
    STORY_WORDS,
)
from newsclean.segment.generic.names import hint_of, words_of
from newsclean.segment.measures import SHORTEST_LEAD

__all__ = [
    "LABELLED_TAGS",
    "are_alike",
    "is_cards",
    "is_chrome",
    "is_column",
    "is_consent",
    "likeness",
]

LABELLED_TAGS: Final = frozenset(("nav", "footer", "form", "menu"))
"""Tags that name no part of a story."""

_NO_BOX: Final = (None, Label.CAPTION)
_CARD_LINKS: Final = "a h2, a h3, a h4, a h5, h2 a, h3 a, h4 a, h5 a, a p"
_LONGEST_TEASER: Final = 700
"""Characters of a card on average, with headline and date."""
_NOTICE: Final = 150
_COOKIE: Final = "cookie"
_CONSENT: Final = 3
"""How often a note that asks for consent names what it is for, at least."""
_NO_DIGITS: Final = dict.fromkeys(map(ord, "0123456789"))


def likeness(node: Node) -> float:
    """Say how much the name of an element speaks for a story.

    Args:
        node: The element.

    Returns:
        A factor, 1 where it says nothing.
    """
    attributes = node.attributes
    if attributes.get("itemprop") == "articleBody":
        return 1.6
    factor = 1.2 if node.tag in {"article", "main"} else 1.0
    named = hint_of(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
    if named.is_story:
        factor *= 1.2
    if named.label not in _NO_BOX:
        factor *= 0.4
    return factor


def is_column(node: Node) -> bool:
    """Tell whether an element is named after a column beside the story.

    Args:
        node: The element.

    Returns:
        True or False; what is also named after stories is none.
    """
    attributes = node.attributes
    words = words_of(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
    aside = not (COLUMN_SIDES.isdisjoint(words) or COLUMN_KINDS.isdisjoint(words))
    named = aside or not COLUMN_WORDS.isdisjoint(words)
    return named and STORY_WORDS.isdisjoint(words)


def is_consent(node: Node, story: Node) -> bool:
    """Tell whether an element explains the cookies of the site, of which the story says nothing.

    Args:
        node: The element.
        story: The element that holds most of the story.

    Returns:
        True or False.
    """
    return text_of(node).lower().count(_COOKIE) >= _CONSENT and _COOKIE not in story.text().lower()


def are_alike(one: Node, other: Node) -> bool:
    """Tell whether two elements share tag and class, or else style, numbers aside.

    Args:
        one: An element.
        other: Another one.

    Returns:
        True or False. The numbers of a grid count: they are the widths of its columns.
    """
    names, others = _names_of(one), _names_of(other)
    if one.tag != other.tag or not names or not others:
        return False
    if names == others:
        return True
    bare = names.translate(_NO_DIGITS).strip()
    same = bare == others.translate(_NO_DIGITS).strip() != ""
    return same and GRID_WORDS.isdisjoint(words_of(bare))


def _names_of(node: Node) -> str:
    attributes = node.attributes
    return (attributes.get("class") or attributes.get("style") or "").strip()


def is_cards(node: Node, blocks: int) -> bool:
    """Tell whether the paragraphs of an element stand in links, or under linked headings.

    Args:
        node: The element.
        blocks: How many paragraphs it holds.

    Returns:
        True or False.
    """
    links = len(node.css(_CARD_LINKS))
    if links < 0.5 * blocks:
        return False
    return sum(len(part.text()) for part in node.css("p, li")) < _LONGEST_TEASER * links


def is_chrome(node: Node, tag: str) -> bool:
    """Tell whether a tag names no part of a story; an aside of prose is a fact box, or quotes.

    Args:
        node: The element.
        tag: Its name.

    Returns:
        True or False.
    """
    return tag in LABELLED_TAGS or (tag == "aside" and not _holds_prose(node))


def _holds_prose(node: Node) -> bool:
    text = fold(text_of(node))
    links = node.css("a")
    if links and len(text) <= _NOTICE and node.css_first("p, li, blockquote") is None:
        return False  # a headline, and a link that says "Read more"
    linked = sum(len(fold(text_of(link))) for link in links)
    return len(text) >= SHORTEST_LEAD and linked <= 0.2 * len(text)
