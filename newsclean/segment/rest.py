"""Accounts for the rest of a page: all text that no region or story holds."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.dom import Node, Tree
from newsclean.elements import INLINE, SKIP
from newsclean.folding import fold
from newsclean.segment.sheet import Sheet

__all__ = ["read_rest"]

_OUTSIDE: Final = Decision(Label.BOILERPLATE, "outside-the-story")
_BY_TAG: Final = {
    "nav": Decision(Label.MENU, "page-menu"),
    "header": Decision(Label.MENU, "page-header"),
    "footer": Decision(Label.SITE_LINE, "page-footer"),
}


def read_rest(sheet: Sheet, tree: Tree, outside: Decision = _OUTSIDE) -> None:
    """Write what is left of a page; nothing of it can be kept.

    Args:
        sheet: Where blocks go; it knows what was read.
        tree: The page.
        outside: The decision on what stands in no menu, header or footer.
    """
    body = tree.body
    if body is None or sheet.is_read(body):
        return
    frames: list[tuple[Node | None, Decision, bool]] = []
    parts: list[str] = []
    place: Node | None = None
    node, decision = body.first_child, outside
    while True:
        if node is None:
            if not frames:
                break
            following, outer, block = frames.pop()
            if block:
                _close(sheet, parts, place, decision)
                place = None
            node, decision = following, outer
            continue
        if node.is_text_node:
            parts.append(node.text_content or "")
            place = place or node
            node = node.next
            continue
        tag = node.tag
        if sheet.is_read(node):
            _close(sheet, parts, place, decision)
            place = None
        elif tag not in SKIP and (child := node.first_child) is not None:
            block = tag not in INLINE
            if block:
                _close(sheet, parts, place, decision)
                place = None
            frames.append((node.next, decision, block))
            node, decision = child, _BY_TAG.get(tag or "", decision)
            continue
        node = node.next
    _close(sheet, parts, place, decision)


def _close(sheet: Sheet, parts: list[str], place: Node | None, decision: Decision) -> None:
    text = fold("".join(parts))
    parts.clear()
    if text and place is not None:
        sheet.add_plain(text, place, decision)
