"""Lines that the document prints twice: the title again, the lead again, a paragraph again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final
from unicodedata import normalize

from newsclean.blocks import LEAD_AGAIN, PRINTED_TWICE, TITLE_AGAIN, Decision, Label
from newsclean.folding import bare_words, caseless, opening_key
from newsclean.label.draft import Draft
from newsclean.label.head.captions import label_above_credit
from newsclean.label.sequence.features import Kind, kind_of
from newsclean.lines.captions import LONGEST_CREDIT, credit_of, same_caption

__all__ = [
    "first_letters",
    "label_credit_again",
    "label_repeats",
    "label_title_again",
]

_CREDIT_AGAIN: Final = Decision(Label.CREDIT, "credit-again")
_CAPTION_AGAIN: Final = Decision(Label.REPEAT, "caption-again")
_BOX_AGAIN: Final = Decision(Label.REPEAT, "box-again")
_LINE_AGAIN: Final = Decision(Label.REPEAT, "line-again")

_NUMBERED: Final = Decision(Label.IMAGE_NAME, "title-numbered")
_UNACCENTED: Final = Decision(Label.IMAGE_NAME, "title-unaccented")
_CARD_PICTURE: Final = Decision(Label.RELATED_META, "unaccented-before-card")
_UNDER_TITLE_AGAIN: Final = Decision(Label.CAPTION, "caption-under-title-again")

_CAPTION: Final = Label.CAPTION
_TITLE: Final = Label.RELATED_TITLE
_TEASER: Final = Label.RELATED_TEASER
_SHORTEST_TITLE: Final = 20
_SHORTEST: Final = 40
"""Characters. Shorter lines may well stand twice in a story ("PV:", "- Vâng.")."""


_LONGEST_LEFT: Final = 60
"""Characters of a credit with what stands before it."""
_FEWEST_WORDS: Final = 4
_HEAD: Final = 12
"""Characters at the beginning of a line that say whether it can be one without accents."""
_LONGEST_NAME: Final = 250
_LONGEST_CREDITED: Final = 30
"""Characters of a person's name."""
_MOST_NAMED: Final = 60
"""Pictures of one story whose credits are looked for among all that it says."""
_STOPS: Final = frozenset(".!:;")
_DIGITS: Final = frozenset("0123456789")
_LAST_NUMBER: Final = re.compile(r"(?<=[^\W\d])[?!]?[”\"’']?\s[-–]\s\d{1,2}$")
"""The number behind a headline that names a picture: "Bến Rồng đón tàu mới - 2"."""
_BARE_RUN: Final = re.compile(r"(?:[a-z0-9]+ ){4,60}")
"""Small letters without accents, as no Vietnamese line begins."""


def label_title_again(draft: Draft) -> None:
    """Label later printings of the title, with accents or without, and the captions under them.

    Papers give their pictures the headline for a name, and dumps print it above each caption.

    Args:
        draft: The working state; decisions are filled in.
    """
    blocks, numbered = draft.blocks, []
    if draft.title is None:
        lines = draft.open_lines()
        _label_numbered(draft, [at for at in lines if blocks[at].text[-1] in _DIGITS])
        return
    printed = blocks[draft.title].text
    opening = caseless(printed[0]) if printed[0].isalnum() else opening_key(printed)
    letters = first_letters(opening)  # most lines are told by theirs
    accented = not printed.isascii()
    for index in draft.open_lines():
        if index < draft.title:
            continue
        text = blocks[index].text
        may_be = text[0] in letters or not text[0].isalnum()
        if may_be and draft.prints(index, printed):
            draft.decisions[index] = TITLE_AGAIN
            _label_caption_under(draft, index)
            continue
        last = text[-1]
        if last in _DIGITS:
            numbered.append(index)
        if accented and last not in _STOPS and text[:_HEAD].isascii():
            draft.decisions[index] = _unaccented(text, draft.told(bare_words, printed))
    _label_numbered(draft, numbered)


def _label_numbered(draft: Draft, numbered: list[int]) -> None:
    """Label lines that give a picture a headline and a number for a name.

    Such a line prints the title, or what another one prints, or stands right above a caption.
    """
    blocks, stems = draft.blocks, {}
    for index in numbered:
        text = blocks[index].text
        end = _LAST_NUMBER.search(text) if draft.decisions[index] is None else None
        if end is not None and end.start() >= _SHORTEST:
            stems[index] = draft.key_of(text[: end.start()])
    if not stems:
        return
    known = Counter(stems.values())
    title = None if draft.title is None else draft.key(draft.title)
    for index, stem in stems.items():
        below = index + 1
        captioned = below < len(blocks) and draft.label(below) is _CAPTION
        if stem == title or known[stem] > 1 or (captioned and blocks[below].gap <= 0):
            draft.decisions[index] = _NUMBERED


def first_letters(opening: str) -> frozenset[str]:
    """Return the letters that a line with an opening key may begin with, decomposed or not.

    Args:
        opening: The key, as `opening_key` makes it.

    Returns:
        Small and capital letters; a line may begin with a mark, too.

    >>> sorted(first_letters("ồạt"))
    ['O', 'o', 'Ồ', 'ồ']
    """
    first = opening[:1]
    base = normalize("NFD", first)[:1]
    other = "\u00d0\u00f0" if first == "đ" else ""
    return frozenset((first, first.upper(), base, base.upper(), *other))


def _label_caption_under(draft: Draft, title: int) -> None:
    """Label a sentence that stands with a printed name of a picture, apart from the story."""
    index = title + 1
    blocks = draft.blocks
    if draft.lead is None or title < draft.lead or index >= len(blocks):
        return
    closes = index + 1 == len(blocks) or blocks[index + 1].gap > 0
    if not closes or draft.decisions[index] is not None or blocks[index].gap != 0:
        return
    if kind_of(blocks[index].text) is Kind.OPEN and draft.key(index) != draft.key(draft.lead):
        draft.decisions[index] = _UNDER_TITLE_AGAIN


def _unaccented(text: str, title: Sequence[str]) -> Decision | None:
    """Decide a line that opens with the words of the title without their accents."""
    if len(title) < _FEWEST_WORDS:
        return None
    if text.isascii():
        named = len(text) <= _LONGEST_NAME and {*bare_words(text)}.issuperset(title)
        return _UNACCENTED if named else None
    run = _BARE_RUN.match(text)
    return _CARD_PICTURE if run is not None and {*bare_words(run[0])}.issuperset(title) else None


def label_credit_again(draft: Draft) -> None:
    """Label what prints the credit of the caption above it again: it signs no story that goes on.

    Args:
        draft: The working state; decisions are filled in.
    """
    decisions = draft.decisions
    captions = _label_above_credits(draft)
    if not captions:
        return
    behind = range(len(decisions) - 1, 0, -1)
    told = next((at for at in behind if decisions[at] is None and draft.prose[at]), 0)
    for above in captions:
        _label_without_credit(draft, above)
        index = above + 1
        if index >= told or decisions[index] is not None:
            continue
        if len(draft.blocks[index].text) > LONGEST_CREDIT:
            continue
        credit = draft.told(credit_of, draft.blocks[above].text)
        if credit is not None and draft.prints(index, credit):
            decisions[index] = _CREDIT_AGAIN


def _label_above_credits(draft: Draft) -> list[int]:
    """Label captions whose credit is a line of its own; return the places of all other captions."""
    blocks, captions, lone = draft.blocks, [], []
    for index, made in enumerate(draft.decisions):
        if made is None:
            text = blocks[index].text
            if len(text) <= _LONGEST_CREDITED and text.isupper():
                lone.append(index)
        elif made.label is _CAPTION:
            captions.append(index)
            if len(blocks[index].text) <= _LONGEST_LEFT:
                lone.append(index)
    for index in lone[:_MOST_NAMED]:
        if draft.decisions[index - 1] is None:
            label_above_credit(draft, index - 1)
    return captions


def _label_without_credit(draft: Draft, caption: int) -> None:
    """Label the same words without the credit above a caption: the text for want of the picture."""
    index, blocks = caption - 1, draft.blocks
    if index < 0 or draft.decisions[index] is not None or draft.lead in (None, index):
        return
    text, printed = blocks[index].text.rstrip("."), blocks[caption].text
    left = len(printed) - len(text)
    if len(text) >= _SHORTEST_TITLE and 0 < left <= _LONGEST_LEFT and printed.startswith(text):
        draft.decisions[index] = _CAPTION_AGAIN


def label_repeats(draft: Draft) -> None:
    """Label later printings of the title, the lead and long lines of the story.

    Args:
        draft: The working state; decisions are filled in.
    """
    lines = draft.open_lines()
    if not lines:
        return
    _label_printed_twice(draft, lines)
    keyed = False in [draft.prose[index] for index in lines]  # whether keys are compared at all
    seen = _seen_in_boxes(draft, keyed=keyed)
    if keyed and draft.title is not None:
        seen.setdefault(draft.key(draft.title), TITLE_AGAIN)
    if draft.lead is not None:
        text = draft.blocks[draft.lead].text
        seen.setdefault(text, LEAD_AGAIN)
        seen.setdefault(draft.split_lead(text).text, LEAD_AGAIN)
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
    elif len(text) >= _SHORTEST or again in (TITLE_AGAIN, _BOX_AGAIN):
        draft.decisions[index] = again


def _seen_in_boxes(draft: Draft, *, keyed: bool) -> dict[str, Decision]:
    """The texts of teasers and the keys of titles in boxes, of which the story prints none."""
    seen = {}
    for index, decision in enumerate(draft.decisions):
        if decision is None:
            continue
        label = decision.label
        if (label is _TITLE and keyed) or label is _TEASER:
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
            draft.decisions[index] = draft.decisions[above] = PRINTED_TWICE
