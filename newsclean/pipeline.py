"""The way of a document, from bytes to article: each step is one function of one module."""

from __future__ import annotations

from newsclean.decode import decode
from newsclean.detect import detect
from newsclean.fields import read_anchors
from newsclean.label import label
from newsclean.options import Options
from newsclean.outcome import Outcome
from newsclean.prune import prune
from newsclean.read import Kind, read
from newsclean.segment import segment
from newsclean.segment.text import read_slots

__all__ = ["run"]


def run(
    document: str | bytes, url: str | None, kind: Kind, options: Options, *, places: bool
) -> Outcome:
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
    """
    registry = options.publishers
    source = read(decode(document, options), kind, options)
    detected = detect(source, url, registry)
    anchors = read_anchors(source, url, detected.utc_offset)
    blocks = segment(source, detected.template, anchors, options, places=places)
    draft = label(
        blocks,
        registry.lines,
        titled=detected.template.titled,
        slots=read_slots(source.text) if source.tree is None else None,
        marked=source.tree is not None,
    )
    kept = prune(draft.decisions)
    return Outcome(source, url, detected, blocks, draft, kept, anchors, options)
