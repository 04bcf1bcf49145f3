"""What pages print and state of themselves, read: dates, names, titles, JSON-LD, meta tags."""

from __future__ import annotations

from newsclean.fields.anchors import Anchors
from newsclean.read import Parsed

__all__ = ["read_anchors"]


def read_anchors(parsed: Parsed, url: str | None, offset: str | None, home: str | None) -> Anchors:
    """Read what a document states of itself outside its text.

    Args:
        parsed: The document.
        url: Its address, if the caller knows it.
        offset: Zone of times that state none, as "+07:00"; None where it is unknown.
        home: Address of its paper's site; None where it is unknown.

    Returns:
        The `Anchors`; flattened text states nothing, unless a tool has put lines before it.
    """
    anchors = Anchors(parsed.tree, url, offset, home)
    if parsed.preamble is not None:
        anchors.take(parsed.preamble)
    return anchors
