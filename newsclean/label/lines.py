"""Labels single lines: hints of the markup, rules and phrases, cues of captions."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.label.captions import caption_cue
from newsclean.label.draft import Draft, Shape

__all__ = ["label_lines"]

_TAIL_PROSE = 60
"""Characters; prose of this length ends the head of a document, and the tail begins behind it."""


def label_lines(draft: Draft) -> None:
    """Decide every line that says by itself what it is.

    Args:
        draft: The working state; decisions are filled in.
    """
    match = draft.index.match
    decisions = draft.decisions
    tail_rules = []
    last_prose = -1
    for index, block in enumerate(draft.blocks):
        if block.hint is not None:
            decisions[index] = block.hint
            continue
        text = block.text
        rule = match(text)
        if rule is None:
            cue = caption_cue(text)
            decisions[index] = cue
            if cue is None and draft.shapes[index] is Shape.PROSE and len(text) >= _TAIL_PROSE:
                last_prose = index
        elif rule.tail_only:
            tail_rules.append((index, rule))
        else:
            decisions[index] = rule.decision
            if rule.decision.label is Label.RELATED_HEADING:
                draft.related[index] = rule.related
    _apply_tail_rules(draft, tail_rules, last_prose)


def _apply_tail_rules(draft: Draft, found: list, last_prose: int) -> None:  # type: ignore[type-arg]
    """Apply rules that hold behind the story only, or where several of them stand together."""
    places = {index for index, _ in found}
    for index, rule in found:
        together = index - 1 in places or index + 1 in places
        if index > last_prose or (together and rule.decision.label is Label.MASTHEAD):
            draft.decisions[index] = rule.decision
