"""Document to blocks. After this step no code asks whether the document was markup or text."""

from __future__ import annotations

from newsclean.blocks import Block
from newsclean.options import Options
from newsclean.read import Source
from newsclean.segment.html import segment_html
from newsclean.segment.text import segment_text
from newsclean.template import Template

__all__ = ["segment"]


def segment(source: Source, template: Template, url: str | None, options: Options) -> list[Block]:
    """Cut a document into blocks, in reading order.

    Args:
        source: The document.
        template: The template to read it with.
        url: Its address, to make those in it absolute.
        options: The registry and the limits.

    Returns:
        Its blocks.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
    """
    if source.tree is not None:
        return segment_html(source.tree, options.publishers.layouts[template.id], url, options)
    headings = options.publishers.lines.headings
    return segment_text(
        source.text, options.limits.max_blocks, headings, composed=source.composed
    )
