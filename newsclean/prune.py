"""Keeps blocks by their label: the only place where anything is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.blocks import BODY_LABELS, Decision, Label

__all__ = ["Kept", "prune"]


class Kept(NamedTuple):
    """Indices of the blocks that make up the article's text.

    Attributes:
        title: The headline's block, or None.
        lead: The lead's block, or None.
        body: The blocks of the story, in order.
    """

    title: int | None
    lead: int | None
    body: tuple[int, ...]


def prune(decisions: Sequence[Decision | None]) -> Kept:
    """Choose the blocks that stay.

    Args:
        decisions: The decision on each block.

    Returns:
        The kept blocks; a second title or lead is not kept.
    """
    title = lead = None
    body = []
    for index, decision in enumerate(decisions):
        if decision is None:
            continue
        label = decision.label
        if label in BODY_LABELS:
            body.append(index)
        elif label is Label.TITLE and title is None:
            title = index
        elif label is Label.LEAD and lead is None:
            lead = index
    return Kept(title, lead, tuple(body))
