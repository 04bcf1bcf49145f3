"""Document to blocks. After this step no code asks whether the document was markup or text."""

from __future__ import annotations

from newsclean.blocks import Block
from newsclean.options import Options
from newsclean.phrases.lines import LineIndex
from newsclean.read import Source
from newsclean.segment.text import segment_text

__all__ = ["segment"]


def segment(source: Source, index: LineIndex, options: Options) -> list[Block]:
    """Cut a document into blocks, in reading order.

    Args:
        source: The document.
        index: The line rules of the registry.
        options: The limits.

    Returns:
        Its blocks.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
    """
    return segment_text(
        source.text, options.limits.max_blocks, index.headings, composed=source.composed
    )
