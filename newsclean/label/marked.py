"""The story's lines where the markup has told them apart from all else: their kinds are known."""

from __future__ import annotations

from newsclean.blocks import Decision, Label
from newsclean.folding import compare_key
from newsclean.label.draft import Draft

__all__ = ["label_lead_again", "label_marked"]

_KINDS = {
    Label.PARAGRAPH: Decision(Label.PARAGRAPH, "prose"),
    Label.HEADING: Decision(Label.HEADING, "heading-markup"),
    Label.LIST_ITEM: Decision(Label.LIST_ITEM, "list-markup"),
    Label.QUOTE: Decision(Label.QUOTE, "quote-markup"),
    Label.TABLE_ROW: Decision(Label.TABLE_ROW, "table-markup"),
}
_LEAD_AGAIN = Decision(Label.REPEAT, "lead-again")
_TITLE_AGAIN = Decision(Label.REPEAT, "title-again")
_HEAD = 3
"""Blocks at the beginning of a story among which title and lead may stand again."""


def label_lead_again(draft: Draft) -> None:
    """Label a first line of the story that prints title or lead once more.

    Args:
        draft: The working state; decisions are filled in.
    """
    title, lead = draft.find(Label.TITLE), draft.find(Label.LEAD)
    known = {}
    if title is not None:
        known[draft.key(title)] = _TITLE_AGAIN
    if lead is not None:
        text = draft.blocks[lead].text
        prefix = draft.index.lead_prefix(text)
        known[draft.key(lead)] = _LEAD_AGAIN
        known[compare_key(text[prefix.end :] if prefix else text)] = _LEAD_AGAIN
    for number, index in enumerate(draft.open()):
        if number == _HEAD:
            break
        if (decision := known.get(draft.key(index))) is not None:
            draft.decisions[index] = decision


def label_marked(draft: Draft) -> None:
    """Decide all lines that are left by what their markup is.

    Args:
        draft: The working state; every decision is filled in.
    """
    for index in draft.open():
        draft.decisions[index] = _KINDS[draft.blocks[index].kind]
