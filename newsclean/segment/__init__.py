"""Document to blocks. Behind this step all but the choice of labellers is one for all documents."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.blocks import BODY_LABELS, Block, Decision, Label
from newsclean.dom import Tree
from newsclean.elements import Addresses
from newsclean.errors import NotAnArticle
from newsclean.extraction import DocumentKind, Note, PageType
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
from newsclean.segment.stated import is_told, read_headline, read_stated
from newsclean.segment.text import segment_text
from newsclean.template import Template

__all__ = ["Cut", "segment", "segment_refused"]

_REFUSED: Final = Decision(Label.BOILERPLATE, "refused-page")
_LISTINGS: Final[frozenset[PageType]] = frozenset(("home", "search", "tag"))
"""Pages that are no article, whatever their data describes."""
_FROM_DATA: Final = Note(
    code="body-from-data",
    message="the markup prints no story, or a teaser; the body is what the page's JSON-LD states",
)


class Cut(NamedTuple):
    """A document in blocks.

    Attributes:
        blocks: Its blocks in reading order.
        anchors: What it states of itself: where the layout is unknown, with what was found printed.
        stated: The form of its story, where that was taken from the page's data; else None.
    """

    blocks: list[Block]
    anchors: Anchors
    stated: DocumentKind | None = None


def segment(
    parsed: Parsed, template: Template, anchors: Anchors, options: Options, *, places: bool
) -> Cut:
    """Cut a document into blocks, in reading order.

    Args:
        parsed: The document.
        template: The template to read it with.
        anchors: What it states of itself.
        options: The registry and the limits.
        places: Whether the place of each block in a page is wanted; it costs time.

    Returns:
        The `Cut`.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
        NotAnArticle: It is a page without a story.
    """
    if parsed.tree is not None:
        cut = _segment_page(parsed.tree, template, anchors, options, places)
        if cut.stated is not None:
            parsed.warnings.append(_FROM_DATA)
        return cut._replace(blocks=sign_last(cut.blocks))
    begin = 0 if parsed.preamble is None else parsed.preamble.end
    blocks = _segment_text(parsed, options, begin)
    if parsed.kind == "markdown":
        blocks = _resolved(blocks, anchors)
    for block in blocks if begin else ():
        block.start, block.end = block.start + begin, block.end + begin
    return Cut(blocks, anchors)


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
) -> Cut:
    """Read a page by its template, by the generic one where that finds no story, then its data."""
    compiled = options.publishers.compiled
    reading = Reading(tree, compiled[HTML.id], anchors.base, options, places)
    blocks: list[Block] = []
    if template.regions:
        blocks = segment_html(reading._replace(compiled=compiled[template.id]))
        if any(map(_is_story, blocks)):
            return Cut(blocks, anchors) if is_told(blocks) else _completed(reading, anchors, blocks)
    searched = SearchedAnchors(anchors, find_headline(tree, anchors))
    try:
        return _completed(reading, searched, segment_generic(reading, searched))
    except NotAnArticle as refusal:
        if kept := read_kept(reading):
            return Cut(kept, searched)
        if refusal.page_type in _LISTINGS:
            raise
        if not any(block.hint and block.hint.label is Label.TITLE for block in blocks):
            blocks = read_headline(reading, searched.headline)
        if refusal.page_type == "list" and not _is_named(searched):
            raise
        cut = _completed(reading, searched, blocks)
        if cut.stated is None:
            raise
        return cut


def _completed(reading: Reading, anchors: Anchors, blocks: list[Block]) -> Cut:
    """What the markup of a page prints, and the story of its data where it prints none."""
    stated = read_stated(reading, anchors, blocks)
    if stated is None:
        return Cut(blocks, anchors)
    return Cut(stated.blocks, anchors, stated.form)


def _is_named(anchors: Anchors) -> bool:
    """Whether the title of a page is the headline of the story that its data holds."""
    return anchors.stated_story is not None and anchors.stated_story.is_named


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
