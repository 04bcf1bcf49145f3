"""Keeps blocks by their label: the only place where anything is dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.blocks import BODY_LABELS, Decision, Label

__all__ = ["Kept", "prune"]


class Kept(NamedTuple):
    """Indices of the blocks, sorted by what becomes of them.

    Attributes:
        title: The headline's block, or None.
        lead: The lead's block, or None.
        body: The blocks of the story, in order.
        groups: All blocks by their label, each group in order.
    """

    title: int | None
    lead: int | None
    body: Sequence[int]
    groups: Mapping[Label, Sequence[int]]

    def having(self, *labels: Label) -> list[int]:
        """The blocks that have one of some labels, in order; a list of indices."""
        found = [index for label in labels for index in self.groups.get(label, ())]
        return sorted(found) if len(labels) > 1 else found


def prune(decisions: Sequence[Decision | None]) -> Kept:
    """Choose the blocks that stay.

    Args:
        decisions: The decision on each block.

    Returns:
        The kept blocks; a second title or lead is not kept.
    """
    groups: dict[Label, list[int]] = {}
    for index, decision in enumerate(decisions):
        if decision is not None:
            groups.setdefault(decision.label, []).append(index)
    title, lead = (groups.get(label, [None])[0] for label in (Label.TITLE, Label.LEAD))
    body = sorted(index for label in BODY_LABELS for index in groups.get(label, ()))
    return Kept(title, lead, body, groups)
