"""Headings at the end of a story that head nothing of it: what stood below them was taken out."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import BODY_LABELS, RELATED_LABELS, Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.story import MARKED

__all__ = ["label_last_headings"]

_LONGEST: Final = 60
"""Characters of what heads a box; a longer line says something by itself."""
_TOLD: Final = frozenset(".!?…)\"'”’")
"""How lines close that are set large, but say something: thanks, a question to readers."""
_BELOW: Final = frozenset({"short-line-of-links", "author-bio"})
"""Rules, beside those of cards, by which what a heading is about is no part of the story."""

_HEADING: Final = MARKED[Label.HEADING]
_HEADS_NOTHING: Final = Decision(Label.RELATED_HEADING, "heads-nothing-of-story")


def label_last_headings(draft: Draft) -> None:
    """Take a heading that closes the story for that of the cards, or the note, right below it.

    Inside a story a heading may head a part that a card opens; behind its last line there is none.

    Args:
        draft: The working state, with a decision on each block; decisions are changed.
    """
    decisions, blocks = draft.decisions, draft.blocks
    below: Decision | None = None
    for index in range(len(decisions) - 1, -1, -1):
        decision = decisions[index]
        if decision is not None and decision.label in BODY_LABELS:
            if decision != _HEADING or below is None or _says_something(blocks[index].text):
                return
            if below.label not in RELATED_LABELS and below.rule not in _BELOW:
                return
            decisions[index] = decision = _HEADS_NOTHING
        below = decision


def _says_something(text: str) -> bool:
    """Whether a line is no mere heading: a sentence, or a rule that is drawn with signs."""
    return len(text) > _LONGEST or text[-1] in _TOLD or not any(map(str.isalpha, text))
