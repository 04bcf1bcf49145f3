"""How long the text of an element is, whatever code and indentation its source holds."""

from __future__ import annotations

from typing import Final

from newsclean.dom import Node
from newsclean.elements import holds_more, may_hold_code, text_of
from newsclean.folding import fold, is_longer

__all__ = ["LARGEST", "letters_below", "letters_of"]

LARGEST: Final = 100_000
"""Characters, code and white space counted, from which an element is no box, lead, byline or
caption. Boxes in boxes would have a long text measured once for each of them."""


def letters_of(node: Node) -> int:
    """Return how many letters an element shows, an int."""
    return len(fold(text_of(node)))


def letters_below(node: Node, limit: float) -> int | None:
    """Return how many letters an element shows, unless they are more than some.

    It is asked of each of many nested elements, most of which hold far more: these take no folding.

    Args:
        node: The element.
        limit: The most letters.

    Returns:
        The letters; None where they surely are more.
    """
    text = node.text()
    if len(text) > LARGEST:
        return None
    is_long = is_longer(text, limit)
    if may_hold_code(text):
        if is_long and holds_more(node, int(limit)):
            return None
        text = text_of(node)
        is_long = is_longer(text, limit)
    return None if is_long else len(fold(text))
