"""Flattened text that lists articles and is none: by its address, or by a code before each line."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Block
from newsclean.detect.page_type import LISTED, Refusal, is_tag_address
from newsclean.lines.index import LineIndex

__all__ = ["refuse_listing"]

_TEASERS: Final = Refusal("list", "each line opens with a paper's code, as teasers of a list do")
_FEWEST: Final = 3


def refuse_listing(blocks: list[Block], lines: LineIndex, url: str | None) -> Refusal | None:
    """Find what shows that flattened text is a list of articles.

    Args:
        blocks: Its lines.
        lines: The line rules of the registry, which know the codes of papers.
        url: Its address, if known.

    Returns:
        Why it is none, or None where it may be an article.
    """
    if is_tag_address(url):
        return LISTED
    if len(blocks) < _FEWEST or not all(_is_coded(block.text, lines) for block in blocks):
        return None  # a headline, or a story
    return _TEASERS


def _is_coded(text: str, lines: LineIndex) -> bool:
    return text != "" and lines.lead_prefix(text) is not None
