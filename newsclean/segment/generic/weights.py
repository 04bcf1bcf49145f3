"""How much prose stands in each paragraph of a page."""

from __future__ import annotations

from typing import Final

from newsclean.dom import Node, Tree
from newsclean.elements import INLINE, SKIP, may_hold_code, tagged, text_of

__all__ = ["paragraph_weights", "text_weights"]

_SHORTEST: Final = 25
"""Characters; shorter paragraphs are no evidence of prose."""
_LINK: Final = ("a",)
_STOPS: Final = frozenset(".!?…”")
"""How short lines of a story close; buttons and entries of menus do not."""
_NOTHING: Final = (None, 0.0)


def paragraph_weights(tree: Tree) -> list[tuple[Node, float]]:
    """Weigh the paragraphs of a page.

    Args:
        tree: The page.

    Returns:
        The parents of paragraphs, each with the prose of one of them, in characters.
    """
    weights = []
    for node in tree.tagged("p"):
        weight = _prose(node)
        if weight >= _SHORTEST and (parent := node.parent) is not None:
            weights.append((parent, weight))
    return weights


def _prose(node: Node) -> float:
    """Characters of a paragraph, links counted against it."""
    first = node.first_child
    is_plain = first is not None and first.next is None and first.is_text_node
    text = first.text_content or "" if first is not None and is_plain else node.text()
    if not is_plain and may_hold_code(text):
        text = text_of(node)
    length = len(text.strip())
    if length < _SHORTEST:
        return 0
    if is_plain:
        return length
    linked = 0
    for link in tagged(node, _LINK):
        linked += len(text_of(link).strip())
    return length - 1.5 * linked


def text_weights(body: Node) -> list[tuple[Node, float]]:
    """Weigh the paragraphs of a page whatever their markup.

    A block with text of its own is a paragraph of the element around it, unless line breaks cut it
    into several.

    Args:
        body: Its body.

    Returns:
        The elements that hold paragraphs, each with the prose of one of them, in characters.
    """
    own: dict[int, tuple[Node, float, str]] = {}
    cut: dict[int, int] = {}
    waiting: list[tuple[Node | None, Node, bool]] = []
    node, block, linked = body.first_child, body, False
    while True:
        if node is None:
            if not waiting:
                break
            node, block, linked = waiting.pop()
            continue
        if node.is_text_node:
            text = (node.text_content or "").strip()
            if length := len(text):
                before = own.get(block.mem_id, _NOTHING)[1]
                weight = before + (-0.5 * length if linked else length)
                own[block.mem_id] = (block, weight, text)
        elif (tag := node.tag) == "br":
            cut[block.mem_id] = cut.get(block.mem_id, 0) + 1
        elif tag not in SKIP and (child := node.first_child) is not None:
            waiting.append((node.next, block, linked))
            if tag not in INLINE:
                block, linked = node, False
            linked = linked or tag == "a"
            node = child
            continue
        node = node.next
    return [
        (block if cut.get(key, 0) > 1 or block.tag == "body" else block.parent or block, weight)
        for key, (block, weight, last) in own.items()
        if weight >= 2 * _SHORTEST or (weight >= _SHORTEST and last[-1] in _STOPS)
    ]
