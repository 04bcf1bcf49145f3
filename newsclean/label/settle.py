"""Labels what is kept once more, as a reader of the cleaned text would, until nothing more goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsclean.blocks import BODY_LABELS, HEAD_LABELS, Block
from newsclean.label.draft import Draft

__all__ = ["settle"]

_MOST_ROUNDS: Final = 4
_MOST_LINES: Final = 2_000
"""Lines of the story; a longer one is taken as it is."""


def settle(draft: Draft, relabel: Callable[[Draft, list[Block]], Draft]) -> None:
    """Drop what cleaning the cleaned text would drop.

    Without the lines between them, kept lines can show a pattern that they did not show before.
    Only lines that could be titles make one, so most stories need no second look.

    Args:
        draft: The working state, with a decision on every block; decisions are changed.
        relabel: Labels the kept blocks as a document of their own.
    """
    for _ in range(_MOST_ROUNDS):
        made = enumerate(draft.decisions)
        body = [index for index, found in made if found and found.label in BODY_LABELS]
        if len(body) > _MOST_LINES or all(draft.prose[i] for i in body):
            return
        head = [index for index in (draft.title, draft.lead) if index is not None]
        again = relabel(draft, [*map(draft.as_written, head), *map(draft.as_written, body)])
        if not _take_over(draft, again, body, len(head)):
            return


def _take_over(draft: Draft, again: Draft, body: list[int], head: int) -> bool:
    """Take over decisions against lines that were kept; say whether there were any."""
    changed = False
    for index, made in zip(body, again.decisions[head:], strict=True):
        if made is not None and made.label not in BODY_LABELS and made.label not in HEAD_LABELS:
            draft.decisions[index] = made
            changed = True
    return changed
