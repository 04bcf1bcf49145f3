"""Lines that the document prints twice: the title again, the lead again, a paragraph again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsclean.blocks import Decision, Label
from newsclean.label.captions import same_caption
from newsclean.label.draft import Draft
from newsclean.label.features import Kind, kind_of

__all__ = ["label_repeats"]

_TITLE_AGAIN = Decision(Label.REPEAT, "title-again")
_LEAD_AGAIN = Decision(Label.REPEAT, "lead-again")
_PRINTED_TWICE = Decision(Label.CAPTION, "caption-printed-twice")
_BOX_AGAIN = Decision(Label.REPEAT, "box-again")
_LINE_AGAIN = Decision(Label.REPEAT, "line-again")

_TITLE, _TEASER = Label.RELATED_TITLE, Label.RELATED_TEASER
_SHORTEST_TITLE = 20
_SHORTEST = 40
"""Characters. Shorter lines may well stand twice in a story ("PV:", "- Vâng.")."""


def label_repeats(draft: Draft) -> None:
    """Label later printings of the title, the lead and long lines of the story.

    Args:
        draft: The working state; decisions are filled in.
    """
    lines = draft.open_lines()
    if not lines:
        return
    _label_printed_twice(draft, lines)
    seen = _seen_in_boxes(draft)
    if draft.title is not None:
        seen.setdefault(draft.key(draft.title), _TITLE_AGAIN)
    if draft.lead is not None:
        text = draft.blocks[draft.lead].text
        seen.setdefault(text, _LEAD_AGAIN)
        seen.setdefault(draft.split_lead(text).text, _LEAD_AGAIN)
    for index in lines:
        if draft.decisions[index] is None:
            _label_again(draft, index, seen)


def _label_again(draft: Draft, index: int, seen: dict[str, Decision]) -> None:
    text = draft.blocks[index].text
    # Headlines vary in spaces and quotes from one printing to the next; paragraphs do not.
    key = text if draft.prose[index] else draft.key(index)
    again = seen.get(key)
    if again is None:
        if len(text) >= _SHORTEST:
            seen[key] = _LINE_AGAIN
    elif len(text) >= _SHORTEST or again in (_TITLE_AGAIN, _BOX_AGAIN):
        draft.decisions[index] = again


def _seen_in_boxes(draft: Draft) -> dict[str, Decision]:
    """The keys of titles and teasers in boxes, of which the story prints none."""
    seen = {}
    for index, decision in enumerate(draft.decisions):
        label = None if decision is None else decision.label
        if label is _TITLE or label is _TEASER:
            text = draft.blocks[index].text
            if len(text) >= _SHORTEST_TITLE:
                seen[draft.key(index) if label is _TITLE else text] = _BOX_AGAIN
    return seen


def _label_printed_twice(draft: Draft, lines: Sequence[int]) -> None:
    """Label one short sentence printed on two lines in a row: alternative text, then caption."""
    for above, index in pairwise(lines):
        if index - above != 1:
            continue
        first, second = draft.blocks[above].text, draft.blocks[index].text
        same = first == second or (first[:8] == second[:8] and same_caption(first, second))
        if same and kind_of(second) is Kind.OPEN:
            draft.decisions[index] = draft.decisions[above] = _PRINTED_TWICE
