"""Joins lines that a dump has broken inside sentences: wrapped source, inline links on lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsclean.blocks import Block

__all__ = ["is_wrapped", "unwrap"]

_SHARE = 0.15
_LEAST = 4
_STOPS = frozenset(".!?…:;")
_GOES_ON = frozenset(",.)”")
_SHORTEST = 60
"""Characters of two lines; shorter ones are no parts of a wrapped paragraph."""
_ITEM_MARKS = frozenset((") ", ". "))
"""What follows the letter of a list item ("a) …")."""


def is_wrapped(blocks: Sequence[Block]) -> bool:
    """Whether sentences go on from line to line, as they hardly do where lines are paragraphs.

    Args:
        blocks: The lines of a document.

    Returns:
        True or False.
    """
    going_on = sum(_goes_on(above, block) for above, block in pairwise(blocks) if block.gap == 0)
    return going_on >= max(_LEAST, _SHARE * len(blocks))


def unwrap(blocks: Sequence[Block]) -> list[Block]:
    """Join each line that goes on a sentence to the line above it.

    Args:
        blocks: The lines of a wrapped document.

    Returns:
        The blocks; a joined one reaches from its first line to its last.
    """
    parts: list[list[Block]] = []
    for block in blocks:
        if parts and block.gap == 0 and _goes_on(parts[-1][-1], block):
            parts[-1].append(block)
        else:
            parts.append([block])
    return [_join(lines) if len(lines) > 1 else lines[0] for lines in parts]


def _goes_on(above: Block, block: Block) -> bool:
    first = block.text[0]
    if not (first.islower() or first in _GOES_ON) or above.text[-1] in _STOPS:
        return False
    if block.text[1:3] in _ITEM_MARKS:
        return False
    # Tags and menu words in small letters are short, each on a line.
    return len(above.text) + len(block.text) >= _SHORTEST


def _join(lines: Sequence[Block]) -> Block:
    first = lines[0]
    text = " ".join(line.text for line in lines)
    return Block(text, first.start, lines[-1].end, first.gap)
