"""Labels bylines, sign-offs and source lines where they stand."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsclean.blocks import HEAD_LABELS, PICTURE_LABELS, Decision, Label
from newsclean.label.draft import Draft
from newsclean.lines.names import is_address
from newsclean.lines.prose import is_entry
from newsclean.lines.signoff import SHORT, SignOff, is_taken, may_sign_off, read_sign_off
from newsclean.lines.sources import LONGEST_SOURCE, read_source
from newsclean.phrases.prefixes import PLACES

__all__ = ["SIGN_OFF", "label_sign_offs"]

_OPEN: Final = frozenset(".?!,;")
_NEAR: Final = 3
_FARTHEST: Final = 16
"""Lines behind the story of a whole page, of which one may sign it."""
_MARKS: Final = frozenset(":/(")
_PARAGRAPH: Final = Label.PARAGRAPH
_MASTHEAD: Final = Label.MASTHEAD


SIGN_OFF: Final = Decision(Label.BYLINE, "sign-off")
_SOURCE: Final = Decision(Label.SOURCE, "source-line")
_TOPIC: Final = Decision(Label.TAGS, "topic-of-title")
_OF_PAGE: Final = Decision(Label.BOILERPLATE, "far-behind-story")
_ADDRESS: Final = Decision(Label.BOILERPLATE, "author-address")
_NAMED_SOURCE: Final = Decision(Label.SOURCE, "named-source")
_EDITORS: Final = "editor-line-others"
_PLACES: Final = frozenset(map(str.casefold, PLACES))
_TAKEN: Final = ("theo ", "nguồn")
"""What opens a line that says by itself whom the story was taken from, however far below."""
_TAKEN_FOR: Final = frozenset(("caption-credit", _EDITORS))
"""Rules that take a line for a credit or a notice, which names a source where a story ends."""
_BEGINS: Final = frozenset({Label.TITLE, Label.DATE, Label.BYLINE})
_SIGNED: Final = _BEGINS | PICTURE_LABELS | {Label.LEAD, Label.SOURCE}
"""What names of one word stand below, beside prose."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_ENDS: Final = frozenset(
    {Label.SOURCE, Label.BYLINE, Label.TAGS, Label.SHARE, Label.FOLLOW, Label.COMMENT}
    | {Label.MASTHEAD, Label.RELATED_HEADING}
)
"""Labels of what stands right behind the end of a story."""


def label_sign_offs(draft: Draft) -> None:
    """Label bylines and source lines that stand where a story ends, or right under its title.

    Args:
        draft: The working state; decisions are filled in.
    """
    blocks, decisions = draft.blocks, draft.decisions
    end = _farthest(draft)
    seen = False
    closing = True  # whether the block behind the one looked at is no part of the story
    for index in range(len(blocks) - 1, -1, -1):
        decision, text = decisions[index], blocks[index].text
        may_name = len(text) <= LONGEST_SOURCE and (":" in text or "：" in text)
        if may_name and (named := _named(draft, index, decision, last=not seen)) is not None:
            decisions[index] = named
            closing, seen = True, False
            continue
        if decision is not None:
            closing = closing or decision.label not in PICTURE_LABELS
            continue
        if closing and "@" in text and is_address(text):
            decisions[index] = _ADDRESS
            continue
        last, seen = not seen, True
        if blocks[index].kind is not _PARAGRAPH and not last:
            closing = False  # a heading or list item of markup signs nothing, but a bold last line
            continue
        if index and draft.label(index - 1) is _MASTHEAD:
            continue  # who runs the paper
        if may_sign_off(text):
            signed = _read_in_place(draft, index, text, closing=closing)
            if signed is not None:
                told = text.lstrip("([").casefold().startswith(_TAKEN)
                far = index > end and not told and not _follows_prose(draft, index)
                made = _signing(draft, text, signed, closing=closing)
                far = far or (made is SIGN_OFF and _is_of_menu(draft, index))
                decisions[index] = _OF_PAGE if far else made
                closing, seen = True, False  # the line above is the last one of what is left
                continue
        closing = False


def _named(draft: Draft, index: int, decision: Decision | None, *, last: bool) -> Decision | None:
    """Decide a line at the end of a story that names a source behind a word for it and a colon.

    Elsewhere it is the source of a picture or of a table; Chinese papers name theirs above, too.
    Who wrote a piece, beside who took its pictures, stands at either end.
    """
    block = draft.blocks[index]
    if decision is not None and decision.rule not in _TAKEN_FOR:
        return None
    above = draft.label(index - 1) if index else None
    if index == 0 or block.kind is not _PARAGRAPH or above in PICTURE_LABELS:
        return None
    ends = last or draft.label(index + 1) in _ENDS
    if not ends and above not in _BEGINS:
        return None
    listed = decision is not None and decision.rule == _EDITORS
    if (ends or listed) and read_source(block.text) is not None:
        return _NAMED_SOURCE
    return SIGN_OFF if decision is not None and _signs_beside(draft, index) else None


def _signs_beside(draft: Draft, index: int) -> bool:
    """Whether a line reads "Đỗ An - Ảnh: Lan Moss", and nothing tells of whom it names first."""
    text = draft.blocks[index].text
    signed = read_sign_off(text)
    if signed is None or not text.startswith(signed.authors[:1]) or not draft.is_vietnamese():
        return False  # "Ảnh: Lan Moss" names nobody first
    names = [*map(str.casefold, signed.authors)]
    if not _PLACES.isdisjoint(names):
        return False
    others = (block.text.casefold() for block in draft.blocks if block.text != text)
    return not any(name in other for other in others for name in names)


def _signing(draft: Draft, text: str, signed: SignOff, *, closing: bool) -> Decision:
    """Decide a line that reads as a sign-off: a bare name of the headline is one of its topics."""
    title = "" if draft.title is None else draft.blocks[draft.title].text
    if closing and signed.authors == (text,) and _names(title, text):
        return _TOPIC
    return SIGN_OFF if signed.authors else _SOURCE


def _names(title: str, name: str) -> bool:
    """Whether a headline has a name in it, and not as the beginning of a longer word."""
    return name in title and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None


def _is_of_menu(draft: Draft, index: int) -> bool:
    """Whether a name is one word that stands with no story ("XEM"), or an entry among others."""
    text = draft.blocks[index].text
    if is_entry(text):
        around = draft.blocks[max(0, index - 1) : index + 2]
        return sum(is_entry(block.text) for block in around) > 1
    if _WORD.fullmatch(text) is None or index == 0:
        return False
    above, label = draft.blocks[index - 1].text, draft.label(index - 1)
    if label is not None:
        return label not in _SIGNED
    told = draft.prose[index - 1] and above[-1] != ":"
    return not told and (" " not in above or read_sign_off(above) is None)


def _follows_prose(draft: Draft, index: int) -> bool:
    """Whether prose that may be the story's stands in the lines right above."""
    near = range(max(0, index - _NEAR), index)
    return any(draft.decisions[at] is None and draft.prose[at] for at in near)


def _farthest(draft: Draft) -> int:
    """Index of the last line that may sign the story of a whole page; scripts are not counted."""
    if draft.story is None:
        return len(draft.blocks)
    behind = range(draft.story + 1, len(draft.blocks))
    counted = (index for index in behind if draft.label(index) is not Label.BOILERPLATE)
    return next(islice(counted, _FARTHEST, None), len(draft.blocks))


def _read_in_place(draft: Draft, index: int, text: str, *, closing: bool) -> SignOff | None:
    """Read a line as a sign-off if one can stand where it stands, or if it says so itself."""
    if not closing and not (
        text[-1] not in _OPEN and ("/" in text or text[0] == "(" or ":" in text or is_taken(text))
    ):
        previous = draft.decisions[index - 1] if index else None
        opening = previous is not None and previous.label in HEAD_LABELS
        if not opening and (len(text) > SHORT or not _stands_above_title(draft, index)):
            return None
    signed = read_sign_off(text, closing=closing)
    if signed is not None and not signed.sources and _MARKS.isdisjoint(text):
        return signed if draft.is_vietnamese() else None  # else headings, buttons
    return signed


def _stands_above_title(draft: Draft, index: int) -> bool:
    """Whether a line stands between prose and a title: a heading stands above prose."""
    if index == 0 or index + 1 == len(draft.blocks):
        return False
    return draft.prose[index - 1] and not draft.prose[index + 1]
