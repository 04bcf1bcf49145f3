"""Which publisher and template a document is from, with the evidence for it."""

from __future__ import annotations

from newsclean.detect.evidence import Detected
from newsclean.detect.html import detect_html
from newsclean.detect.text import detect_text
from newsclean.read import Parsed
from newsclean.registry import Registry

__all__ = ["Detected", "detect"]


def detect(parsed: Parsed, url: str | None, registry: Registry) -> Detected:
    """Find the publisher and the template of a document.

    Args:
        parsed: The document.
        url: Its address, if the caller knows it.
        registry: The publishers to know.

    Returns:
        What was found; its publisher is None where nothing identifies one.
    """
    if parsed.tree is not None:
        return detect_html(parsed.tree, url, registry)
    return detect_text(parsed, url, registry)
