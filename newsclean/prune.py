"""Keeps blocks by their label: the only place where anything is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from newsclean.blocks import BODY_LABELS, Decision, Label

__all__ = ["Kept", "prune"]


_TITLE: Final = Label.TITLE
_LEAD: Final = Label.LEAD


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
        if len(labels) == 1:
            return [*self.groups.get(labels[0], ())]
        return _merge(self.groups, labels)


def prune(decisions: list[Decision | None]) -> Kept:
    """Choose the blocks that stay.

    Args:
        decisions: The decision on each block.

    Returns:
        The kept blocks; a second title or lead is not kept.
    """
    groups: dict[Label, list[int]] = {}
    for index, decision in enumerate(decisions):
        if decision is None:
            continue
        if (label := decision.label) in groups:
            groups[label].append(index)
        else:
            groups[label] = [index]
    titles, leads = groups.get(_TITLE), groups.get(_LEAD)
    title, lead = titles[0] if titles else None, leads[0] if leads else None
    return Kept(title, lead, _merge(groups, BODY_LABELS), groups)


def _merge(groups: Mapping[Label, Sequence[int]], labels: Iterable[Label]) -> list[int]:
    """The blocks of some groups, in order."""
    found = [groups[label] for label in labels if label in groups]
    if len(found) == 1:
        return [*found[0]]
    return sorted(chain.from_iterable(found))
