"""The fields of an article: dates, anchors, names, leads, credits."""

from __future__ import annotations

from newsclean.fields.anchors import Anchors
from newsclean.read import Source

__all__ = ["read_anchors"]


def read_anchors(source: Source, url: str | None, offset: str | None) -> Anchors:
    """Read what a document states of itself outside its text.

    Args:
        source: The document.
        url: Its address, if the caller knows it.
        offset: Zone of times that state none, as "+07:00"; None where it is unknown.

    Returns:
        The `Anchors`; flattened text states nothing.
    """
    return Anchors(source.tree, url, offset)
