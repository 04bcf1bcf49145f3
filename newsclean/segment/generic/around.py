"""Boxes of links outside the story of an unknown layout, where a heading says what they are."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.dom import Node, Tree, once
from newsclean.elements import SKIP, text_of
from newsclean.folding import fold, is_longer
from newsclean.lines.index import LineIndex, LineRule
from newsclean.segment.boxes import read_box
from newsclean.segment.measures import LINKED_TITLE, LONGEST_HEADING
from newsclean.segment.sheet import Sheet

__all__ = ["read_headed_boxes"]

_HEADS: Final = 'h2, h3, h4, h5, header, [class*="title"], [class*="head"]'
_LEVELS: Final = 4
"""Elements around a heading beside which its list may stand."""


_WITHIN: Final = (" trong ", " của ")
"""Words behind which a heading names a section ("Đọc nhiều trong Kinh doanh")."""

_HEADED: Final = Decision(Label.RELATED_TITLE, "headed-box")


def read_headed_boxes(sheet: Sheet, tree: Tree, story: frozenset[int], lines: LineIndex) -> None:
    """Write the boxes that a known heading opens, wherever they stand outside the story.

    Args:
        sheet: Where blocks go; it knows what was read.
        tree: The page.
        story: Ids of the elements around headline and story, which are no boxes.
        lines: The line rules of the registry.
    """
    for head in once(tree.parser.css(_HEADS)):
        printed = head.text()
        # What is called "head" or "title" may hold half a page: that needs no folding.
        if is_longer(printed, LONGEST_HEADING) or len(text := fold(printed)) > LONGEST_HEADING:
            continue
        rule = _heading_rule(text, lines) if text else None
        if rule is None or _is_read(sheet, head):
            continue
        box = _box_of(head, story)
        if box is not None and not _is_read(sheet, box):
            sheet.note(box)
            read_box(sheet, box, _HEADED, rule.related)


def _heading_rule(text: str, lines: LineIndex) -> LineRule | None:
    """The rule that a heading of a box matches, None for any other line."""
    for heading in (text, *(text.split(word, 1)[0] for word in _WITHIN if word in text)):
        rule = lines.match(heading)
        if rule is not None and rule.decision.label is Label.RELATED_HEADING:
            return rule
    return None


def _is_read(sheet: Sheet, node: Node) -> bool:
    """Whether a node, or one around it, was read."""
    above: Node | None = node
    while above is not None:
        if sheet.is_read(above):
            return True
        above = above.parent
    return False


def _box_of(head: Node, story: frozenset[int]) -> Node | None:
    """The element with the links that a heading is about, and the heading where it has no other."""
    node = head
    for _ in range(_LEVELS):
        behind = _next(node)
        parent = node.parent
        if behind is not None:
            if behind.mem_id in story or not _has_titles(behind):
                return None
            alone = _next(behind) is None and parent is not None and parent.mem_id not in story
            # A heading that is a link would be taken for the title of a card.
            return parent if alone and head.css_first("a") is None else behind
        if parent is None or parent.mem_id in story or parent.tag == "body":
            return None
        node = parent
    return None


def _next(node: Node) -> Node | None:
    """The next element that holds any text."""
    following = node.next
    while following is not None and (
        following.is_text_node or following.tag in SKIP or not following.text().strip()
    ):
        following = following.next
    return following


def _has_titles(box: Node) -> bool:
    return any(len(text_of(link).strip()) >= LINKED_TITLE for link in box.css("a"))
