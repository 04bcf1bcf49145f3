"""The story's lines where the markup has told them apart from all else: their kinds are known."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.blocks import LEAD_AGAIN, TITLE_AGAIN, Decision, Label
from newsclean.folding import compare_key, opening_key
from newsclean.label.draft import Draft
from newsclean.label.story import MARKED, label_story

__all__ = ["label_lead_again", "label_marked", "label_own"]

_KINDS: Final = {Label.PARAGRAPH: Decision(Label.PARAGRAPH, "prose"), **MARKED}
_HEAD: Final = 3
"""Blocks at the beginning of a story among which title and lead may stand again."""


def label_lead_again(draft: Draft) -> None:
    """Label a first line of the story that prints title or lead once more.

    Args:
        draft: The working state; decisions are filled in.
    """
    printed = list(islice(draft.open(), _HEAD))
    if not printed:
        return
    known: dict[str, tuple[str, Decision]] = {}  # by its first letters
    title, lead = draft.find(Label.TITLE), draft.find(Label.LEAD)
    if title is not None:
        _know(known, draft.blocks[title].text, TITLE_AGAIN)
    if lead is not None:
        text = draft.blocks[lead].text
        _know(known, text, LEAD_AGAIN)
        if prefix := draft.index.lead_prefix(text):
            _know(known, text[prefix.end :], LEAD_AGAIN)
    for index in printed:
        text = draft.blocks[index].text
        # Most lines differ from title and lead in their first letters, and need no whole key.
        found = known.get(opening_key(text))
        if found is not None and draft.key(index) == compare_key(found[0]):
            draft.decisions[index] = found[1]


def _know(known: dict[str, tuple[str, Decision]], text: str, decision: Decision) -> None:
    known[opening_key(text)] = (text, decision)


def label_marked(draft: Draft) -> None:
    """Decide all lines that are left by what their markup is.

    Args:
        draft: The working state; every decision is filled in.
    """
    for index in draft.open():
        draft.decisions[index] = _KINDS[draft.blocks[index].kind]


def label_own(draft: Draft) -> None:
    """Decide the lines of a text that newsclean wrote: title and lead are marked, all else is body.

    Args:
        draft: The working state; every decision is filled in.
    """
    for index, block in enumerate(draft.blocks):
        draft.decisions[index] = block.hint
    draft.title, draft.lead = draft.find(Label.TITLE), draft.find(Label.LEAD)
    label_story(draft)
    for index, decision in enumerate(draft.decisions):
        if decision is not None and decision.label is Label.CAPTION:
            draft.decisions[index] = _KINDS[Label.PARAGRAPH]
