"""The way of a document, from bytes to article: each step is one function of one module."""

from __future__ import annotations

from newsclean.build import build
from newsclean.decode import decode
from newsclean.detect import detect
from newsclean.label import label
from newsclean.options import Options
from newsclean.outcome import Outcome
from newsclean.prune import prune
from newsclean.read import Kind, read
from newsclean.segment import segment

__all__ = ["run"]


def run(document: str | bytes, url: str | None, kind: Kind, options: Options) -> Outcome:
    """Clean one document.

    Args:
        document: Bytes or str, markup or flattened text.
        url: Its address, if known.
        kind: The form of the document, "auto" to find it.
        options: How to clean it.

    Returns:
        The `Outcome`, from which `clean` takes the article and `extract` the whole account.

    Raises:
        InputError: The document cannot be read.
    """
    decoded = decode(document, options)
    source = read(decoded, kind, options)
    detection = detect(source, url, options.publishers)
    blocks = segment(source, detection, options)
    decisions = label(blocks, detection, options.publishers)
    kept = prune(blocks, decisions)
    return build(source, detection, blocks, decisions, kept)
