"""Looks for the line that names whom a Vietnamese page took its story from, outside the story."""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.detect.evidence import host_of
from newsclean.dom import Node, Tree
from newsclean.elements import holds, text_of
from newsclean.fields.anchors import Anchors
from newsclean.folding import compare_key, fold
from newsclean.lines.outlets import is_domain, read_outlets
from newsclean.segment.sheet import Sheet

__all__ = ["read_origin"]

_NAMED: Final = "[class*=source], [class*=nguon], [class*=origin], [id*=origin], [class*=author]"
_MOST: Final = 16
"""Elements that are looked at; lists of cards may name hundreds."""

_LONGEST: Final = 80
_SHORTEST: Final = 4
_LEVELS: Final = 4
_TAKEN: Final = re.compile(r"(?:Theo|THEO|Nguồn(?: tin)?)\s*:?\s+(?P<source>\S.*)")
_NOTHING: Final = frozenset({Label.BOILERPLATE, Label.MENU, Label.BYLINE})
_ORIGIN: Final = Decision(Label.SOURCE, "named-origin")


def read_origin(sheet: Sheet, tree: Tree, story: Node, anchors: Anchors) -> None:
    """Write the first element that is named for a source and names one.

    Args:
        sheet: Where blocks go.
        tree: The page.
        story: The element of the story; what stands in it is read with it.
        anchors: What the page states of itself; only Vietnamese pages are looked at.
    """
    if anchors.language != "vi":
        return
    around = _around(story)
    for node in tree.parser.css(_NAMED)[:_MOST]:
        text = fold(text_of(node))
        if not _SHORTEST <= len(text) <= _LONGEST or not _names_origin(text, node, anchors):
            continue
        if holds(story, node):
            return
        if _TAKEN.fullmatch(text) is None and not holds(around, node):
            continue  # cards of other articles name their papers, too
        read = next((block for block in sheet.blocks if _is_dropped(block, text)), None)
        if read is not None:
            read.hint = _ORIGIN
        elif not sheet.is_read(node):
            sheet.add(text, node, _ORIGIN)
            sheet.note(node)
        return


def _is_dropped(block: Block, text: str) -> bool:
    """Whether a block is this line, read between headline and story and found to be nothing."""
    return block.text == text and block.hint is not None and block.hint.label in _NOTHING


def _around(story: Node) -> Node:
    """The element a few levels around the story, which holds its head, too."""
    around = story
    for _ in range(_LEVELS):
        if around.parent is None or around.parent.tag in {"body", "html"}:
            break
        around = around.parent
    return around


def _names_origin(text: str, node: Node, anchors: Anchors) -> bool:
    taken = _TAKEN.fullmatch(text)
    if taken is not None:
        return read_outlets(taken["source"]) is not None
    named = "author" not in (node.attrs.get("class") or "")
    if is_domain(text):
        return named and host_of(text.lower()) != host_of(anchors.url)
    if named and read_outlets(text) is not None:
        return compare_key(text) != compare_key(anchors.site_name or "")
    name, slash, outlet = text.partition("/")
    return bool(slash and name) and read_outlets(outlet) is not None and len(name) <= _LONGEST // 2
