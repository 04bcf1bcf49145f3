"""Flattened text to blocks: one block a line, glued lines cut where their parts meet."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import normalize

from newsclean.blocks import Block
from newsclean.errors import LimitExceeded
from newsclean.folding import fold
from newsclean.phrases.lines import Headings
from newsclean.segment.code import mark_data, mark_scripts
from newsclean.segment.glued import cut_heading, cut_tail, is_glued, split_glued
from newsclean.segment.signature import may_be_signed
from newsclean.segment.wrapped import is_wrapped, join_inline, unwrap

__all__ = ["segment_text"]

_SHORTEST_SIGNED = 80
_LONGEST_TITLE = 180


def segment_text(
    text: str, max_blocks: int, headings: Headings, *, composed: bool = True
) -> list[Block]:
    """Cut flattened text into blocks.

    Args:
        text: The decoded document.
        max_blocks: The most blocks that are made.
        headings: The headings of related boxes, which are cut off what is glued to them.
        composed: Whether the text is in NFC.

    Returns:
        The blocks in order, with offsets into `text`.

    Raises:
        LimitExceeded: The text has more than `max_blocks` lines that hold anything.
    """
    blocks = _lines(text, composed=composed)
    if len(blocks) > max_blocks:
        raise LimitExceeded(
            f"{len(blocks)} lines of text; Options.limits.max_blocks allows {max_blocks}"
        )
    mark_scripts(blocks, text)
    if is_wrapped(blocks):
        blocks = unwrap(blocks)
    blocks = join_inline(blocks, text)
    if is_glued(blocks):
        parts = [part for block in blocks for part in split_glued(block, text, blocks[0].text)]
    else:
        parts = _cut_lines(blocks, text, headings)
    mark_data(parts)
    return parts


def _cut_lines(blocks: Sequence[Block], text: str, headings: Headings) -> list[Block]:
    """Cut sign-offs and headings off the lines that they are glued to."""
    parts: list[Block] = []
    for block in blocks:
        line = block.text
        long = len(line) >= _SHORTEST_SIGNED
        if ("/" in line and (long or "/." in line)) or (long and may_be_signed(line)):
            cut = cut_tail(block, text)
            if len(cut) > 1:
                parts += cut
                continue
        if line[-1] != "." and len(line) <= _LONGEST_TITLE:
            parts += cut_heading(block, text, headings)
        else:
            parts.append(block)
    return parts


def _lines(text: str, *, composed: bool) -> list[Block]:
    blocks = []
    start = 0
    gap = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            begin = start if raw[0] == bare[0] else start + raw.index(bare[0])
            # Most lines need no folding, and asking here saves a call for each.
            line = bare if bare.isprintable() and "  " not in bare else fold(bare)
            if not composed:
                line = normalize("NFC", line)
            if line:
                blocks.append(Block(line, begin, begin + len(bare), gap))
                gap = 0
        else:
            gap += 1
        start += len(raw)
    return blocks
