"""The way of a document, from bytes to article: each step is one function of one module."""

from __future__ import annotations

from newsclean.addresses import read_address
from newsclean.arguments import Page, check_choice, check_type
from newsclean.blocks import Block
from newsclean.decode import Decoded, decode
from newsclean.detect import detect
from newsclean.detect.page_type import refuse_listing
from newsclean.detect.records import find_records
from newsclean.errors import NotAnArticle
from newsclean.extraction import Note
from newsclean.fields import read_anchors
from newsclean.fields.anchors import Anchors
from newsclean.label import label_own_text, label_page, label_refused, label_text
from newsclean.label.draft import Draft
from newsclean.label.preamble import add_lines, mark_headline
from newsclean.lines.index import LineIndex
from newsclean.options import Options
from newsclean.outcome import Outcome
from newsclean.prune import prune
from newsclean.read import KINDS, Kind, Parsed, is_address, read
from newsclean.read.preamble import Preamble
from newsclean.segment import segment, segment_refused
from newsclean.segment.text.own import read_own, read_slots
from newsclean.template import Template

__all__ = ["run"]

_NO_ELEMENTS = Note(
    code="no-elements",
    message="the document is text: Options.keep and Options.drop, which name elements, say nothing",
)
_NO_ADDRESS = "url is {!r}, which names no site: it was passed over"
_LEADS_ELSEWHERE = (
    "the document is an address or a path, and not what it leads to: newsclean fetches and opens"
    " nothing, so hand over the content"
)


def run(document: Page, url: str | None, kind: Kind, options: Options, *, places: bool) -> Outcome:
    """Take one document through all steps but the last, `build`.

    Args:
        document: Bytes or str, markup or flattened text.
        url: Its address, if known.
        kind: The form of the document, "auto" to find it.
        options: How to clean it.
        places: Whether the place of each block in a page is wanted; it costs time.

    Returns:
        The `Outcome`, from which `build` makes the article and the account.

    Raises:
        InputError: The document cannot be read.
        TypeError: An argument is of a wrong type: a mistake of the caller.
        ValueError: There is no such kind: a mistake of the caller, too.
    """
    _check_arguments(url, kind, options)
    registry = options.publishers
    address = read_address(url)
    parsed = _read(decode(document, options), kind, options)
    if address is None and url and not url.isspace():
        parsed.warnings.append(Note(code="url-refused", message=_NO_ADDRESS.format(url)))
    detected = detect(parsed, address, registry)
    anchors = read_anchors(parsed, address, detected.utc_offset, detected.home)
    refused = None
    try:
        draft, anchors = _decide(parsed, detected.template, anchors, options, places=places)
    except NotAnArticle as error:
        # What a list or a front page shows is of use to those who ask why it was refused.
        is_whole = places and options.removed == "page"
        blocks = segment_refused(parsed, options) if is_whole else []
        refused, draft = error, label_refused(blocks, registry.lines)
    if parsed.tree is None and (options.keep or options.drop):
        parsed.warnings.append(_NO_ELEMENTS)
    kept = prune(draft.decisions)
    return Outcome(parsed, address, detected, draft.blocks, draft, kept, anchors, options, refused)


def _read(decoded: Decoded, kind: Kind, options: Options) -> Parsed:
    """Read a document, unless it is a file of records, which nobody needs to parse."""
    records = find_records(decoded)
    if records is None:
        return read(decoded, kind, options)
    refusal = NotAnArticle(records.reason, records.page_type)
    return Parsed("text", "", decoded.encoding, decoded.warnings, refusal=refusal)


def _decide(
    parsed: Parsed, template: Template, anchors: Anchors, options: Options, *, places: bool
) -> tuple[Draft, Anchors]:
    """Cut a document into blocks and decide on each; what it states may grow on the way."""
    if parsed.refusal is not None:
        raise parsed.refusal
    lines = options.publishers.lines
    if parsed.kind == "text" and parsed.composed:
        own = read_own(parsed.text, options.limits.max_blocks)
        if own is not None:
            return label_own_text(own, lines), anchors
    if parsed.kind == "text" and is_address(parsed.text):
        raise NotAnArticle(_LEADS_ELSEWHERE, "no-page")
    blocks, anchors, stated = segment(parsed, template, anchors, options, places=places)
    if parsed.tree is not None:
        return label_page(blocks, lines, unmarked=stated == "text"), anchors
    refusal = refuse_listing(blocks, lines, anchors.url)
    if refusal is not None:
        raise NotAnArticle(refusal.reason, refusal.page_type)
    if parsed.preamble is not None:
        return _label_extracted(blocks, parsed, parsed.preamble, anchors.title, lines), anchors
    slots = read_slots(parsed.text)
    return label_text(blocks, lines, titled=template.titled, slots=slots), anchors


def _label_extracted(
    blocks: list[Block], parsed: Parsed, preamble: Preamble, title: str | None, lines: LineIndex
) -> Draft:
    """Decide on the blocks of a text before which a tool has printed what it knows of it."""
    blocks = mark_headline(blocks, parsed.text, preamble, title)
    draft = label_text(blocks, lines, extracted=not preamble.is_reader)
    add_lines(draft, parsed.text, preamble)
    return draft


def _check_arguments(url: object, kind: object, options: object) -> None:
    """Name a wrong argument here; further down it would fail oddly, or pass in silence."""
    check_type("options", options, Options)
    check_choice("kind", kind, KINDS)
    if url is not None and not isinstance(url, str):
        hint = "; newsclean.Document and extract_many take gaps" if isinstance(url, float) else ""
        raise TypeError(f"url must be str or None, not {type(url).__name__}{hint}")
