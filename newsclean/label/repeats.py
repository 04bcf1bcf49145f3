"""Lines that the document prints twice: the title again, the lead again, a paragraph again."""

from __future__ import annotations

from newsclean.blocks import BODY_LABELS, Decision, Label
from newsclean.folding import compare_key
from newsclean.label.draft import Draft

__all__ = ["label_repeats"]

_TITLE_AGAIN = Decision(Label.REPEAT, "title-again")
_LEAD_AGAIN = Decision(Label.REPEAT, "lead-again")
_LINE_AGAIN = Decision(Label.REPEAT, "line-again")

_SHORTEST = 40
"""Characters. Shorter lines may well stand twice in a story ("PV:", "- Vâng.")."""


def label_repeats(draft: Draft) -> None:
    """Label later printings of the title, the lead and long lines of the story.

    Args:
        draft: The working state; decisions are filled in.
    """
    seen: dict[str, Decision] = {}
    for index, decision in enumerate(draft.decisions):
        text = draft.blocks[index].text
        label = decision.label if decision is not None else None
        if label is Label.TITLE:
            seen.setdefault(draft.key(index), _TITLE_AGAIN)
        elif label is Label.LEAD:
            prefix = draft.index.lead_prefix_re.match(text)
            seen.setdefault(draft.key(index), _LEAD_AGAIN)
            if prefix:
                seen.setdefault(compare_key(text[prefix.end() :]), _LEAD_AGAIN)
        elif label is None or label in BODY_LABELS:
            key = draft.key(index)
            again = seen.get(key)
            if again is None:
                if len(text) >= _SHORTEST:
                    seen[key] = _LINE_AGAIN
            elif len(text) >= _SHORTEST or again is _TITLE_AGAIN:
                draft.decisions[index] = again
