"""Joins lines that a dump has broken inside sentences: wrapped source, inline links on lines."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.blocks import Block

__all__ = ["is_wrapped", "unwrap"]

_SHARE = 0.15
_LEAST = 4
_STOPS = frozenset(".!?…:;")
_GOES_ON = frozenset(",.;:)”")
_ITEM_MARKS = frozenset((") ", ". "))
"""What follows the letter of a list item ("a) …")."""


def is_wrapped(blocks: Sequence[Block]) -> bool:
    """Whether sentences go on from line to line, as they hardly do where lines are paragraphs.

    Args:
        blocks: The lines of a document.

    Returns:
        True or False.
    """
    touching = [block for block in blocks if block.gap == 0]
    going_on = sum(map(_goes_on, touching)) if len(touching) >= _LEAST else 0
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
        if parts and _goes_on(block) and parts[-1][-1].text[-1] not in _STOPS:
            parts[-1].append(block)
        else:
            parts.append([block])
    return [_join(lines) if len(lines) > 1 else lines[0] for lines in parts]


def _goes_on(block: Block) -> bool:
    first = block.text[0]
    if block.gap != 0 or block.text[1:3] in _ITEM_MARKS:
        return False
    return first.islower() or first in _GOES_ON


def _join(lines: Sequence[Block]) -> Block:
    first = lines[0]
    text = " ".join(line.text for line in lines)
    return Block(text, first.start, lines[-1].end, first.gap)
