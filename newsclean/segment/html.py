"""Markup to blocks: the regions of a template, in reading order."""

from __future__ import annotations

from newsclean.blocks import RELATED_LABELS, Block, Decision, Label
from newsclean.dom import Node, Tree
from newsclean.folding import fold
from newsclean.layout import Layout
from newsclean.options import Options
from newsclean.segment.boxes import read_box
from newsclean.segment.elements import text_of
from newsclean.segment.pictures import read_picture
from newsclean.segment.sheet import Sheet
from newsclean.segment.story import State, read_story
from newsclean.template import Region

__all__ = ["segment_html"]

_WHOLE = frozenset({Label.TITLE, Label.KICKER, Label.DATE, Label.SECTION, Label.TAGS})
"""Labels of regions whose element is one block, whatever stands in it."""


def segment_html(
    tree: Tree, layout: Layout, url: str | None, options: Options, *, paths: bool = True
) -> list[Block]:
    """Cut a page into blocks by the regions of its template.

    Args:
        tree: The page.
        layout: The template that was chosen for it.
        url: Address of the page, to make others absolute.
        options: The limits.
        paths: Whether blocks get the path of their node.

    Returns:
        The blocks in reading order; those that the markup alone decides carry a hint.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
    """
    sheet = Sheet(layout.rules, url, options.limits.max_blocks, paths=paths)
    for region in layout.template.regions:
        for node in _find(tree, region):
            if sheet.claim(node):
                _read(sheet, region, node)
    return sheet.blocks


def _find(tree: Tree, region: Region) -> list[Node]:
    for css in region.css:
        if region.every:
            if found := tree.every(css):
                return found
        elif (node := tree.first(css)) is not None:
            return [node]
    return []


def _read(sheet: Sheet, region: Region, node: Node) -> None:
    label = region.label
    if label is None:
        read_story(sheet, node)
        return
    decision = Decision(label, region.id)
    if label in _WHOLE:
        if text := fold(text_of(node)):
            sheet.add(text, node, decision)
    elif label is Label.CAPTION:
        read_picture(sheet, node, decision)
    elif label in RELATED_LABELS:
        read_box(sheet, node, decision, region.related)
    elif label is Label.LEAD:
        _read_lead(sheet, node, decision)
    else:
        read_story(sheet, node, State(decision))


def _read_lead(sheet: Sheet, node: Node, decision: Decision) -> None:
    """Write the sapo as one block; what its own rules decide stays apart."""
    before = len(sheet.blocks)
    read_story(sheet, node, State(decision))
    written = sheet.blocks[before:]
    parts = [block for block in written if block.hint == decision]
    if len(parts) > 1:
        parts[0].text = " ".join(block.text for block in parts)
        sheet.blocks[before:] = [block for block in written if block not in parts[1:]]
