"""Markup to blocks: the regions of a template, in reading order."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import RELATED_LABELS, Block, Decision, Label
from newsclean.dom import Node
from newsclean.elements import HEADINGS, text_of
from newsclean.folding import fold
from newsclean.segment.boxes import read_box
from newsclean.segment.choices import ChosenSheet
from newsclean.segment.measures import PROSE
from newsclean.segment.pictures import read_picture
from newsclean.segment.regions import Finder
from newsclean.segment.rest import read_rest
from newsclean.segment.sheet import Reading, Sheet
from newsclean.segment.story import State, read_story
from newsclean.template import Region

__all__ = ["segment_html"]


_FEWEST_PICTURES: Final = 2
_ARROWS: Final = (">>", "»")
_PHOTO_STORY: Final = Decision(Label.PARAGRAPH, "photo-story")
_WHOLE: Final = frozenset({Label.TITLE, Label.KICKER, Label.DATE, Label.SECTION, Label.TAGS})
"""Labels of regions whose element is one block, whatever stands in it."""


def segment_html(reading: Reading) -> list[Block]:
    """Cut a page into blocks by the regions of its template.

    Args:
        reading: The page.

    Returns:
        The blocks in reading order; those that the markup alone decides carry a hint.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
    """
    sheet = ChosenSheet(reading, is_known=True) if reading.has_choices else Sheet(reading)
    regions = reading.compiled.template.regions
    finder = Finder(reading.tree, regions)
    for region in regions:
        for node in finder.find(region):
            if sheet.claim(node):
                _read(sheet, region, node)
    _keep_photo_story(sheet)
    sheet.finish()
    if reading.is_whole:
        read_rest(sheet, reading.tree)
    return sheet.blocks


def _keep_photo_story(sheet: Sheet) -> None:
    """Where all prose stands in captions, let the captions be the story, too."""
    if any(block.hint is None and len(block.text) >= PROSE for block in sheet.blocks):
        return
    captions = [block for block in sheet.blocks if block.hint and block.hint.label is Label.CAPTION]
    if sum(len(block.text) >= PROSE for block in captions) < _FEWEST_PICTURES:
        return
    told: list[Block] = []
    for block in sheet.blocks:
        told.append(block)
        if block.hint and block.hint.label is Label.CAPTION:
            path = block.path and f"{block.path}#again"
            told.append(Block(block.text, path=path, hint=_PHOTO_STORY, role="photo_story"))
    sheet.blocks[:] = told


def _read(sheet: Sheet, region: Region, node: Node) -> None:
    label = region.label
    if label is None:
        read_story(sheet, node)
        return
    decision = Decision(label, region.id)
    if label in _WHOLE:
        stated = node.attrs.get("datetime") if label is Label.DATE else None
        lines = [fold(stated or ""), fold(text_of(node))]
        # What a reader sees may lack seconds, or count in hours from now; a day alone tells less.
        for line in lines if ":" in lines[0] else lines[::-1]:
            if line:
                sheet.add(line, node, decision)
    elif label is Label.CAPTION:
        read_picture(sheet, node, decision)
    elif label in RELATED_LABELS:
        read_box(sheet, _with_heading(sheet, node), decision, region.related)
    elif label is Label.LEAD:
        _read_lead(sheet, node, decision)
    else:
        read_story(sheet, node, State(decision))


def _with_heading(sheet: Sheet, box: Node) -> Node:
    """The element around a list of cards that holds its heading too, and nothing else."""
    parent, heading = box.parent, _element_before(box)
    if parent is None or heading is None or _element_before(heading) is not None:
        return box
    is_heading = heading.tag in HEADINGS or "heading" in (heading.attrs.get("class") or "")
    return parent if is_heading and _is_last(box) and sheet.claim(parent) else box


def _element_before(node: Node) -> Node | None:
    """The element before a node in the same one; neither text nor a comment is any."""
    above = node.prev
    while above is not None and not above.is_element_node:
        above = above.prev
    return above


def _is_last(node: Node) -> bool:
    following = node.next
    while following is not None and not following.is_element_node:
        following = following.next
    return following is None


def _read_lead(sheet: Sheet, node: Node, decision: Decision) -> None:
    """Write the sapo as one block; what its own rules decide stays apart."""
    before = len(sheet.blocks)
    read_story(sheet, node, State(decision))
    written = sheet.blocks[before:]
    for block in written:
        if block.hint == decision and block.text.startswith(_ARROWS):
            block.hint = None  # a link to another article, printed under the sapo
    parts = [block for block in written if block.hint == decision]
    if len(parts) > 1:
        parts[0].text = " ".join(block.text for block in parts)
        merged = {id(part) for part in parts[1:]}
        sheet.blocks[before:] = [block for block in written if id(block) not in merged]
