"""The story's own lines: paragraphs, headings, list items, captions without a cue."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.head.captions import says_what_is_shown
from newsclean.label.sequence import label_sequence
from newsclean.label.sequence.features import Kind, StoryLine, Trait, kind_of

__all__ = ["MARKED", "label_story"]

_PARAGRAPH: Final = Label.PARAGRAPH
_CAPTION: Final = Label.CAPTION
_IMAGE_NAME: Final = Label.IMAGE_NAME
_HEADING: Final = Label.HEADING
_BY_LABEL: Final = {
    Label.PARAGRAPH: Decision(Label.PARAGRAPH, "prose"),
    Label.HEADING: Decision(Label.HEADING, "heading-in-story"),
    Label.CAPTION: Decision(Label.CAPTION, "caption-in-sequence"),
}
MARKED: Final = {
    Label.HEADING: Decision(Label.HEADING, "heading-markup"),
    Label.LIST_ITEM: Decision(Label.LIST_ITEM, "list-markup"),
    Label.QUOTE: Decision(Label.QUOTE, "quote-markup"),
    Label.TABLE_ROW: Decision(Label.TABLE_ROW, "table-markup"),
}
"""Decisions on lines whose kind the markup tells."""

_NAMED: Final = Decision(Label.CAPTION, "caption-under-picture-name")
_SCENE: Final = Decision(Label.CAPTION, "caption-of-scene")
_SCENES: Final = ("Toàn cảnh ", "Quang cảnh ", "Một góc ", "Hiện trường ")
_VIEWED: Final = re.compile(r"nhìn từ|^\w+ \w+ (?:vụ|buổi|lễ|phiên|cuộc|trận|hội|đám|nơi|chương)\b")
_LONGEST_SCENE: Final = 80
_LONG_STATEMENT: Final = 120
_CUT: Final = "..."
_WIDE: Final = 2
"""Empty lines more than above a line, where a dump left out a picture or a box below it."""
_BULLET: Final = Decision(Label.LIST_ITEM, "list-bullet")
_BULLET_STARTS: Final = frozenset("-–—•*+▪●◦‣·(0123456789abcdefghijklmnopqrstuvwxyzđ")
_BULLET_RE: Final = re.compile(r"(?:[-–—•*+▪●◦‣·]\s+|\(?\d{1,2}[.)]\s+|[a-zđ]\)\s+)(?=\S)")


def label_story(draft: Draft) -> None:
    """Decide all lines that are left.

    Args:
        draft: The working state; every decision is filled in.
    """
    plain = []
    for index in draft.open_lines():
        block = draft.blocks[index]
        if block.kind is not _PARAGRAPH:
            draft.decisions[index] = MARKED[block.kind]
        elif _is_named(draft, index):
            draft.decisions[index] = _NAMED
        elif block.text.startswith(_SCENES) and _is_scene(block.text):
            draft.decisions[index] = _SCENE
        else:
            plain.append(index)
    texts = [draft.blocks[index].text for index in plain]
    title, lead = _text(draft, draft.title), _text(draft, draft.lead)
    labels = label_sequence(texts, title=title, lead=lead, known=draft.readings(StoryLine))
    if plain and plain[-1] == len(draft.blocks) - 1:
        _keep_cut_line(texts, labels)
    for at, (label, below) in enumerate(pairwise(labels)):
        if label is _HEADING is below and _stands_apart(draft, plain[at], plain[at + 1]):
            labels[at] = _CAPTION
    for index, text, label in zip(plain, texts, labels, strict=True):
        bullet = text[0] in _BULLET_STARTS and label is not _CAPTION and _BULLET_RE.match(text)
        linked = label is _HEADING and draft.blocks[index].url is not None  # it heads nothing
        draft.decisions[index] = _BULLET if bullet else _BY_LABEL[_PARAGRAPH if linked else label]


def _is_named(draft: Draft, index: int) -> bool:
    """Whether a line stands right under a picture's name as its caption: a short sentence.

    A picture of Markdown stands in a paragraph of its own, so there it is a phrase without a stop,
    and without marks, which headings have.
    """
    above = draft.decisions[index - 1] if index else None
    if above is None or above.label is not _IMAGE_NAME:
        return False
    block, name = draft.blocks[index], draft.blocks[index - 1]
    if block.gap > 0 and name.url is not None:
        bare = block.url is None and block.end - block.start == len(block.text)
        shown = bare and block.text[-1].isalnum() and draft.is_vietnamese()
        return shown and says_what_is_shown(block.text)
    if block.gap > name.gap and _follows_names(draft, index - 1):
        return False  # a paragraph, apart from a gallery or from the picture of a headline
    stated = block.url is None and _states(block.text)
    return kind_of(block.text) is Kind.OPEN and not stated


def _states(text: str) -> bool:
    """Whether a long sentence says what is so, as paragraphs do, and few captions."""
    if len(text) < _LONG_STATEMENT or text[-1] != "." or text.endswith(_CUT):
        return False
    return StoryLine(text).auxiliaries > 0


def _is_scene(text: str) -> bool:
    """Whether a line with a stop names a view and says nothing of it: "Toàn cảnh hội nghị."."""
    if len(text) > _LONGEST_SCENE or text[-1] != "." or kind_of(text) is not Kind.OPEN:
        return False
    line = StoryLine(text)
    if line.auxiliaries or line.is_narrative or Trait.HAPPENING in line.traits:
        return False
    # "Một góc hồ cạn trơ đáy." tells what came to pass: a view is one of a place, or of an event.
    viewed = _VIEWED.search(text) is not None or any(map(str.isupper, text[1:]))
    return viewed or Trait.PLACE in line.traits


def _stands_apart(draft: Draft, index: int, below: int) -> bool:
    """Whether a line stands nearer to what is above it than to the heading below."""
    return below == index + 1 and draft.blocks[below].gap - draft.blocks[index].gap >= _WIDE


def _follows_names(draft: Draft, name: int) -> bool:
    """Whether nothing stands above the name of a picture but another one."""
    above = draft.decisions[name - 1] if name else None
    return name == 0 or (above is not None and above.label is _IMAGE_NAME)


def _keep_cut_line(texts: list[str], labels: list[Label]) -> None:
    """Keep a last line that lacks its stop: more often than a caption it is a story cut short."""
    alone = len(labels) < 2 or labels[-2] is not Label.CAPTION
    if labels[-1] is Label.CAPTION and alone and texts[-1][-1] not in '.…!?"”)':
        labels[-1] = Label.PARAGRAPH


def _text(draft: Draft, index: int | None) -> str | None:
    if index is None:
        return None
    text = draft.blocks[index].text
    return draft.split_lead(text).text if index == draft.lead else text
