"""Which publisher and template a document is from, with the evidence for it."""

from __future__ import annotations

from newsclean.detect.evidence import Detected
from newsclean.detect.html import detect_html
from newsclean.detect.text import detect_text
from newsclean.read import Source
from newsclean.registry import Registry

__all__ = ["Detected", "detect"]


def detect(source: Source, url: str | None, registry: Registry) -> Detected:
    """Find the publisher and the template of a document.

    Args:
        source: The document.
        url: Its address, if the caller knows it.
        registry: The publishers to know.

    Returns:
        What was found; its publisher is None where nothing identifies one.
    """
    if source.tree is not None:
        return detect_html(source.tree, url, registry)
    return detect_text(source, url, registry)
