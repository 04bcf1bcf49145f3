"""Labels single lines: hints of the markup, rules and phrases, cues of captions."""

from __future__ import annotations

from newsclean.blocks import Decision, Label
from newsclean.label.captions import caption_cue
from newsclean.label.draft import Draft, Shape
from newsclean.phrases.lines import LineRule

__all__ = ["label_lines"]

_PROSE = 60
"""Characters; the story lies between the first and the last prose of this length."""
_LONGEST_TAG = 45
_TAG = Decision(Label.TAGS, "tag")


def label_lines(draft: Draft) -> None:
    """Decide every line that says by itself what it is.

    Args:
        draft: The working state; decisions are filled in.
    """
    match = draft.index.match
    decisions = draft.decisions
    outside: list[tuple[int, LineRule]] = []  # matches of rules that hold outside the story
    prose: list[int] = []
    for index, block in enumerate(draft.blocks):
        if block.hint is not None:
            decisions[index] = block.hint
            continue
        text = block.text
        rule = match(text)
        if rule is None:
            cue = caption_cue(text)
            decisions[index] = cue
            if cue is None and draft.shapes[index] is Shape.PROSE and len(text) >= _PROSE:
                prose.append(index)
        elif rule.tail_only:
            outside.append((index, rule))
        else:
            decisions[index] = rule.decision
            if rule.decision.label is Label.RELATED_HEADING:
                draft.related[index] = rule.related
    if outside:
        _apply_outside(draft, outside, prose)


def _apply_outside(draft: Draft, found: list[tuple[int, LineRule]], prose: list[int]) -> None:
    """Apply rules that hold outside the story only, or where several of them stand together."""
    first, last = (prose[0], prose[-1]) if prose else (len(draft.blocks), -1)
    places = {index for index, _ in found}
    for index, rule in found:
        together = index - 1 in places or index + 1 in places
        outside = index > last or (index < first and rule.decision.label is Label.MENU)
        if outside or (together and rule.decision.label is Label.MASTHEAD):
            draft.decisions[index] = rule.decision
            if rule.decision.label is Label.TAGS:
                _label_tags(draft, index + 1)


def _label_tags(draft: Draft, start: int) -> None:
    """Label the short lines behind a heading of tags."""
    if ":" in draft.blocks[start - 1].text.rstrip(": "):
        return
    for index in range(start, len(draft.blocks)):
        text = draft.blocks[index].text
        if len(text) > _LONGEST_TAG or draft.index.match(text) is not None:
            return
        if draft.shapes[index] is not Shape.TITLE:
            return
        draft.decisions[index] = _TAG
