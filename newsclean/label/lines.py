"""Labels single lines: hints of the markup, rules and phrases, cues of captions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from newsclean.blocks import PICTURE_LABELS, Block, Decision, Label
from newsclean.folding import CAPITALS
from newsclean.label.draft import Draft
from newsclean.label.tags import label_hashtags, label_tags
from newsclean.lines.captions import BRACKETED, caption_cue
from newsclean.lines.index import LineRule
from newsclean.lines.prose import SHORTEST_PROSE

__all__ = ["label_lines"]

_SEPARATOR: Final = Label.SEPARATOR

# A name of its own is found ten times as fast as a member of an enumeration.
_RELATED_HEADING: Final = Label.RELATED_HEADING
_HEADING: Final = Label.HEADING
_TAGS: Final = Label.TAGS
_MENU: Final = Label.MENU
_SHARE: Final = Label.SHARE
_MASTHEAD: Final = Label.MASTHEAD
_OPENING: Final = 60
"""Characters in which a notice names what it gives, before a colon."""
_HEADINGS: Final = frozenset({Label.RELATED_HEADING, Label.TAGS})
_LONGEST_NOTICE: Final = 120
_NEAR: Final = 3
"""Lines; contact lines stand no farther from the masthead, or from one another."""
_TEAM: Final = "team-line"
_DATED: Final = Decision(Label.RELATED_TITLE, "title-behind-date")
_DATED_TITLE: Final = re.compile(
    rf"\d{{1,2}}([-/.])\d{{1,2}}\1\d{{4}}[{CAPITALS}“\"'].{{14,140}}(?<![.:;,])"
)
"""The date of another story glued to its title: "13/06/2024Bà con trồng cây bên sông"."""
_PLAYER: Final = "player-line"
_PLAYED: Final = re.compile(r"\d{1,2}:\d\d|\d(?:[.,]\d{1,2})?x")
_SECTIONS: Final = "section-menu"
_SHORT_HEAD: Final = 6
"""Lines above the first prose; a page with menus has more."""
_FEWEST_REVIEWED: Final = 3
"""Sentences in a row with a source in brackets behind each: what the papers say, no pictures."""
_COMMENT: Final = Label.COMMENT
_NUMBERED: Final = "comment-number"
_LOOKED_AT_AGAIN: Final = _HEADINGS | {Label.PLAYER, Label.SHARE, Label.DATE, Label.COMMENT}
_MAY_BE_TOLD: Final = frozenset({Label.FOLLOW, Label.COMMENT, Label.TAGS, Label.RELATED_TITLE})
"""What sentences of stories open like; players and offers have sentences of their own."""
_TOLD: Final = re.compile(r"[^\W_].*(?<!\.)\.[\"”’»)]*")
"""What opens with a word and closes with one stop, as sentences of stories do."""
_POINTS: Final = re.compile(
    r"(?i)google news|zalo|facebook|youtube|tiktok|telegram|tại đây"
    r"|\.(?:vn|com|net)\b|https?:|@|/GP\b|website này|trang này"
    rf"|(?-i:\b(?:[Bb]áo|[Tt]ạp chí|[Kk]ênh) [{CAPITALS}])"
)
"""Where a notice sends its readers."""
_ABOVE: Final = frozenset({Label.MENU, Label.SHARE})
"""What stands above the story as well as below it."""


def label_lines(draft: Draft) -> None:
    """Decide every line that says by itself what it is.

    Args:
        draft: The working state; decisions are filled in.
    """
    match = draft.index.match
    decisions = draft.decisions
    outside: list[tuple[int, LineRule]] = []  # matches of rules that hold outside the story
    again: list[tuple[int, LineRule]] = []
    answers = draft.readings(_answer)  # titles of cards are printed twice
    for index, block in enumerate(draft.blocks):
        if block.hint is not None:
            _take_hint(draft, index, block.hint)
            continue
        text = block.text
        if block.url is not None:
            answer = _answer(text, match(text, linked=True))
        elif text in answers:
            answer = answers[text]
        else:
            rule = match(text)
            answer = _answer(text, rule)
            answers[text] = answer
        if answer is None:
            continue
        if isinstance(answer, Decision):
            decisions[index] = answer
        elif answer.zone == "any":
            decisions[index] = answer.decision
            if answer.opens or answer.decision.label in _LOOKED_AT_AGAIN:
                again.append((index, answer))
        else:
            outside.append((index, answer))
    again += _apply_outside(draft, outside) if outside else ()
    for index, rule in again:
        _look_again(draft, index, rule)
    _release_parts(draft, [index for index, rule in again if rule.decision.rule == _NUMBERED])
    _release_reviews(draft)
    _release_headline(draft)
    label_hashtags(draft)


def _answer(text: str, rule: LineRule | None) -> LineRule | Decision | None:
    """What a line says by itself: a rule, or the decision of a caption's cue, or nothing."""
    if rule is not None and (rule.zone == "any" or not _reads_as_prose(text)):
        return rule
    if "0" <= text[0] <= "9" and _DATED_TITLE.fullmatch(text) is not None:
        return _DATED
    return caption_cue(text)


def _reads_as_told(block: Block) -> bool:
    """Whether a line that opens like a notice is a sentence, and sends its readers nowhere."""
    if block.url is not None or _POINTS.search(block.text) is not None:
        return False
    return _TOLD.fullmatch(block.text) is not None


def _ends_story(draft: Draft, index: int) -> bool:
    """Whether the only line of a document that opens like one of its foot is its last sentence."""
    block = draft.blocks[index]
    if index == 0 or len(block.text) < SHORTEST_PROSE or not _reads_as_told(block):
        return False
    return _is_paragraph(draft, index - 1)


def _is_told(draft: Draft, index: int) -> bool:
    """Whether a line is a sentence between paragraphs of a story, pictures aside.

    No paper prints a notice there that closes with a stop and does not say where to go.
    """
    if draft.label(index) not in _MAY_BE_TOLD or not _reads_as_told(draft.blocks[index]):
        return False
    for way in (range(index - 1, -1, -1), range(index + 1, len(draft.blocks))):
        near = next((at for at in way if draft.label(at) not in PICTURE_LABELS), None)
        if near is None or not _is_paragraph(draft, near):
            return False
    return True


def _label_player(draft: Draft, index: int) -> None:
    """Label how long a recording is, and how fast it is read, below the name of its player."""
    for near in range(index + 1, min(index + 1 + _NEAR, len(draft.blocks))):
        if draft.decisions[near] is None and _PLAYED.fullmatch(draft.blocks[near].text) is None:
            return
        draft.decisions[near] = draft.decisions[near] or draft.decisions[index]


def _look_again(draft: Draft, index: int, rule: LineRule) -> None:
    """Open a sentence that a story goes on behind; treat what follows a heading as it says."""
    if rule.opens and _is_told(draft, index):
        draft.decisions[index] = None
    elif rule.decision.label is _RELATED_HEADING:
        draft.related[index] = rule.related
    elif rule.decision.label is _TAGS:
        label_tags(draft, index + 1)
    elif rule.decision.rule == _PLAYER:
        _label_player(draft, index)
    elif rule.decision.label not in _LOOKED_AT_AGAIN:
        return
    elif draft.blocks[index].kind is _HEADING and _heads_prose(draft, index):
        # "Listen" or "Next", set as a heading above prose, is what the prose is about.
        draft.decisions[index] = None


def _release_parts(draft: Draft, numbered: Sequence[int]) -> None:
    """Open what looks like the number of a comment and heads a part of the story ("Ý kiến 2")."""
    if not numbered:
        return
    comments = (
        index
        for index, made in enumerate(draft.decisions)
        if made is not None and made.label is _COMMENT and made.rule != _NUMBERED
    )
    first = next(comments, len(draft.decisions))
    for index in numbered:
        if index < first and _heads_prose(draft, index):
            draft.decisions[index] = None


def _release_reviews(draft: Draft) -> None:
    """Open sentences with a source in brackets where several stand one below the other."""
    runs: list[list[int]] = [[]]
    for index in [at for at, made in enumerate(draft.decisions) if made is BRACKETED]:
        if runs[-1] and index != runs[-1][-1] + 1:
            runs.append([])
        runs[-1].append(index)
    for run in runs:
        if len(run) >= _FEWEST_REVIEWED:
            for index in run:
                draft.decisions[index] = None


def _release_headline(draft: Draft) -> None:
    """Open a title glued to its date above all prose: it may be the headline."""
    for index, made in enumerate(draft.decisions):
        if made is _DATED:
            draft.decisions[index] = None
        elif made is None and draft.prose[index]:
            return


def _take_hint(draft: Draft, index: int, hint: Decision) -> None:
    draft.decisions[index] = hint
    if hint.label is _RELATED_HEADING:
        known = draft.index.match(draft.blocks[index].text)
        if known is not None:
            draft.related[index] = known.related


def _apply_outside(
    draft: Draft, found: Sequence[tuple[int, LineRule]]
) -> list[tuple[int, LineRule]]:
    """Apply rules that hold outside the story only, or where several of them stand together.

    Returns the headings among the lines.
    """
    headings = []
    if len(found) == 1 and found[0][1].opens and _ends_story(draft, found[0][0]):
        return []
    places = {index for index, _ in found}
    first, last = _first_and_last_prose(draft, places)
    masthead = _masthead_lines(found)
    for index, rule in found:
        if rule.zone == "masthead" and index not in masthead:
            continue
        together = index - 1 in places or index + 1 in places
        label = rule.decision.label
        alone = rule.decision.rule == _SECTIONS and not together and first <= _SHORT_HEAD
        above = index < first and label in _ABOVE and not alone
        menu = label is _MENU and _by_separator(draft, index)
        if index > last or above or menu or (together and _tells_together(rule)):
            draft.decisions[index] = rule.decision
            if rule.decision.label in _HEADINGS:
                headings.append((index, rule))
        else:  # "Đồ họa: …" signs a page below its story, and a picture inside it
            draft.decisions[index] = caption_cue(draft.blocks[index].text)
    return headings


def _masthead_lines(found: Sequence[tuple[int, LineRule]]) -> set[int]:
    """Indices of masthead lines, and of the contact lines among them or near them.

    A story closes with the telephone of its subject; a masthead below its comments is another's.
    """
    marks = [index for index, rule in found if rule.zone == "tail" and _is_masthead(rule)]
    if not marks:
        return set()
    lines = {index for index, rule in found if marks[0] <= index <= marks[-1]}
    contacts = [index for index, rule in found if rule.zone == "masthead"]
    lines |= _chain(marks[0], [index for index in reversed(contacts) if index < marks[0]])
    return lines | _chain(marks[-1], [index for index in contacts if index > marks[-1]])


def _chain(start: int, indices: Sequence[int]) -> set[int]:
    """Those of some lines from which small steps lead to a line."""
    reached = [start]
    for index in indices:
        if abs(index - reached[-1]) > _NEAR:
            break
        reached.append(index)
    return set(reached)


def _heads_prose(draft: Draft, index: int) -> bool:
    """Whether the next line is a paragraph of a story."""
    return index + 1 < len(draft.blocks) and _is_paragraph(draft, index + 1)


def _is_paragraph(draft: Draft, index: int) -> bool:
    if draft.label(index) not in (None, Label.PARAGRAPH):
        return False
    return draft.prose[index] and len(draft.blocks[index].text) >= SHORTEST_PROSE


def _tells_together(rule: LineRule) -> bool:
    """Whether two lines of such a rule, one below the other, are no part of a story."""
    return rule.decision.label is _SHARE or _is_masthead(rule)


def _first_and_last_prose(draft: Draft, places: Collection[int]) -> tuple[int, int]:
    """Between which lines the story lies, those at some places aside."""
    prose = [
        index
        for index in draft.open_lines()
        if draft.prose[index]
        and index not in places
        and len(draft.blocks[index].text) >= SHORTEST_PROSE
    ]
    return (prose[0], prose[-1]) if prose else (len(draft.blocks), -1)


def _is_masthead(rule: LineRule) -> bool:
    """Whether a rule tells a masthead by itself; "Nội dung: …" stands in stories too."""
    return rule.decision.label is _MASTHEAD and rule.decision.rule != _TEAM


def _reads_as_prose(text: str) -> bool:
    """Whether a line that begins like one of a masthead is a sentence of a story."""
    if len(text) <= _LONGEST_NOTICE or text[-1] != "." or ":" in text[:_OPENING]:
        return False
    return _POINTS.search(text) is None


def _by_separator(draft: Draft, index: int) -> bool:
    """Whether a line of punctuation stands right above or below."""
    around = draft.decisions[max(0, index - 1) : index + 2]
    return any(decision and decision.label is _SEPARATOR for decision in around)
