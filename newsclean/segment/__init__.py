"""Document to blocks. Behind this step all but the choice of labellers is one for all documents."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import BODY_LABELS, Block, Decision, Label
from newsclean.dom import Tree
from newsclean.elements import Addresses
from newsclean.errors import NotAnArticle
from newsclean.fields.anchors import Anchors
from newsclean.fields.searched import SearchedAnchors
from newsclean.options import Options
from newsclean.publishers.generic import HTML
from newsclean.read import Parsed
from newsclean.segment.choices import is_chosen, read_kept
from newsclean.segment.generic.headline import find_headline
from newsclean.segment.generic.page import segment_generic
from newsclean.segment.html import segment_html
from newsclean.segment.markdown import mark_links, segment_markdown
from newsclean.segment.rest import read_rest
from newsclean.segment.sheet import Reading, Sheet
from newsclean.segment.signature import sign_last
from newsclean.segment.text import segment_text
from newsclean.template import Template

__all__ = ["segment", "segment_refused"]

_REFUSED: Final = Decision(Label.BOILERPLATE, "refused-page")


def segment(
    parsed: Parsed, template: Template, anchors: Anchors, options: Options, *, places: bool
) -> tuple[list[Block], Anchors]:
    """Cut a document into blocks, in reading order.

    Args:
        parsed: The document.
        template: The template to read it with.
        anchors: What it states of itself.
        options: The registry and the limits.
        places: Whether the place of each block in a page is wanted; it costs time.

    Returns:
        Its blocks, and what it states of itself: where the layout is unknown, with what was found
        printed instead.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
        NotAnArticle: It is a page without a story.
    """
    if parsed.tree is not None:
        blocks, anchors = _segment_page(parsed.tree, template, anchors, options, places)
        return sign_last(blocks), anchors
    begin = 0 if parsed.preamble is None else parsed.preamble.end
    blocks = _segment_text(parsed, options, begin)
    if parsed.kind == "markdown":
        blocks = _resolved(blocks, anchors)
    for block in blocks if begin else ():
        block.start, block.end = block.start + begin, block.end + begin
    return blocks, anchors


def segment_refused(parsed: Parsed, options: Options) -> list[Block]:
    """Cut a document that holds no article into blocks, none of which can be kept.

    Args:
        parsed: The document.
        options: The registry and the limits.

    Returns:
        All its blocks, each with a hint.
    """
    if parsed.tree is not None:
        sheet = Sheet(Reading(parsed.tree, options.publishers.compiled[HTML.id], None, options))
        read_rest(sheet, parsed.tree, _REFUSED)
        return sheet.blocks
    blocks = _segment_text(parsed, options, 0)
    for block in blocks:
        block.hint = _REFUSED
    return blocks


def _segment_text(parsed: Parsed, options: Options, begin: int) -> list[Block]:
    """Cut a text into blocks from an offset on, by which theirs count."""
    text, most = parsed.text[begin:], options.limits.max_blocks
    if parsed.kind == "markdown":
        return segment_markdown(text, most)
    headings = options.publishers.lines.headings
    return segment_text(text, most, headings, composed=parsed.composed, plain=parsed.plain)


def _segment_page(
    tree: Tree, template: Template, anchors: Anchors, options: Options, places: bool
) -> tuple[list[Block], Anchors]:
    """Read a page by its template, and by the generic one where that finds no story."""
    compiled = options.publishers.compiled
    if template.regions:
        blocks = segment_html(Reading(tree, compiled[template.id], anchors.base, options, places))
        if any(map(_is_story, blocks)):
            return blocks, anchors
    searched = SearchedAnchors(anchors, find_headline(tree, anchors))
    reading = Reading(tree, compiled[HTML.id], anchors.base, options, places)
    try:
        return segment_generic(reading, searched), searched
    except NotAnArticle:
        kept = read_kept(reading)
        if not kept:
            raise
        return kept, searched


def _resolved(blocks: list[Block], anchors: Anchors) -> list[Block]:
    """Make the addresses in a document absolute, as those of a page are on its way."""
    addresses = Addresses(anchors.base)
    for block in blocks:
        if block.url is not None:
            block.url = addresses.absolute(block.url)
    mark_links(blocks, addresses)
    return blocks


def _is_story(block: Block) -> bool:
    """Whether a block was found to be a part of a story, not only chosen by the caller."""
    hint = block.hint
    return hint is None or (hint.label in BODY_LABELS and not is_chosen(hint))
