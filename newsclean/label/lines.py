"""Labels single lines: hints of the markup, rules and phrases, cues of captions."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.blocks import Decision, Label
from newsclean.label.captions import caption_cue
from newsclean.label.draft import Draft, Shape
from newsclean.label.outside import is_code
from newsclean.phrases.lines import LineRule

__all__ = ["label_lines"]

_CODE = Decision(Label.BOILERPLATE, "code-line")
_CODE_ENDS = frozenset("{};]")
_PROSE = 60
"""Characters; the story lies between the first and the last prose of this length."""
_HEADINGS = frozenset({Label.RELATED_HEADING, Label.TAGS})
_LONGEST_NOTICE = 120
_LONGEST_TAG = 45
_TAG = Decision(Label.TAGS, "tag")
_TEAM = "team-line"


def label_lines(draft: Draft) -> None:
    """Decide every line that says by itself what it is.

    Args:
        draft: The working state; decisions are filled in.
    """
    match = draft.index.match
    decisions = draft.decisions
    outside: list[tuple[int, LineRule]] = []  # matches of rules that hold outside the story
    headings: list[tuple[int, LineRule]] = []
    prose: list[int] = []
    for index, block in enumerate(draft.blocks):
        if block.hint is not None:
            _take_hint(draft, index, block.hint)
            continue
        text = block.text
        rule = match(text)
        if rule is not None and rule.zone == "any":
            decisions[index] = rule.decision
            if rule.decision.label in _HEADINGS:
                headings.append((index, rule))
        elif rule is not None and not _reads_as_prose(text):
            outside.append((index, rule))
        else:
            cue = caption_cue(text) or (_code(text) if text[-1] in _CODE_ENDS else None)
            decisions[index] = cue
            if cue is None and len(text) >= _PROSE and draft.shapes[index] is Shape.PROSE:
                prose.append(index)
    headings += _apply_outside(draft, outside, prose) if outside else ()
    for index, rule in headings:
        if rule.decision.label is Label.RELATED_HEADING:
            draft.related[index] = rule.related
        else:
            _label_tags(draft, index + 1)


def _take_hint(draft: Draft, index: int, hint: Decision) -> None:
    draft.decisions[index] = hint
    if hint.label is Label.RELATED_HEADING:
        known = draft.index.match(draft.blocks[index].text)
        if known is not None:
            draft.related[index] = known.related


def _code(text: str) -> Decision | None:
    return _CODE if is_code(text) else None


def _apply_outside(
    draft: Draft, found: Sequence[tuple[int, LineRule]], prose: Sequence[int]
) -> list[tuple[int, LineRule]]:
    """Apply rules that hold outside the story only, or where several of them stand together.

    Returns the headings among the lines.
    """
    headings = []
    first, last = (prose[0], prose[-1]) if prose else (len(draft.blocks), -1)
    places = {index for index, _ in found}
    masthead = any(rule.zone == "tail" and _is_masthead(rule) for _, rule in found)
    for index, rule in found:
        if rule.zone == "masthead" and not masthead:
            continue
        together = index - 1 in places or index + 1 in places
        menu = rule.decision.label is Label.MENU
        outside = index > last or (menu and (index < first or _by_separator(draft, index)))
        if outside or (together and _is_masthead(rule)):
            draft.decisions[index] = rule.decision
            if rule.decision.label in _HEADINGS:
                headings.append((index, rule))
    return headings


def _is_masthead(rule: LineRule) -> bool:
    """Whether a rule tells a masthead by itself; "Nội dung: …" stands in stories too."""
    return rule.decision.label is Label.MASTHEAD and rule.decision.rule != _TEAM


def _reads_as_prose(text: str) -> bool:
    """Whether a line that begins like one of a masthead is a sentence of a story."""
    return len(text) > _LONGEST_NOTICE and text[-1] == "." and ":" not in text[:_PROSE]


def _by_separator(draft: Draft, index: int) -> bool:
    """Whether a line of punctuation stands right above or below."""
    around = draft.decisions[max(0, index - 1) : index + 2]
    return any(decision and decision.label is Label.SEPARATOR for decision in around)


def _label_tags(draft: Draft, start: int) -> None:
    """Label the short lines behind a heading of tags."""
    if ":" in draft.blocks[start - 1].text.rstrip(": "):
        return
    for index in range(start, len(draft.blocks)):
        text = draft.blocks[index].text
        if draft.blocks[index].hint is not None:
            return
        if len(text) > _LONGEST_TAG or draft.index.match(text) is not None:
            return
        if draft.shapes[index] is not Shape.TITLE:
            return
        draft.decisions[index] = _TAG
