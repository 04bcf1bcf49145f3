"""Captions between the headline of a story and its lead, and above the credit of their picture."""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import PRINTED_TWICE, Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.head.bylines import SHORTEST_LEAD
from newsclean.label.head.titles import shows
from newsclean.label.sequence.features import Kind, StoryLine, Trait, kind_of
from newsclean.lines.captions import is_credit, same_caption
from newsclean.lines.names import is_name, is_person

__all__ = ["NOTE", "label_above_credit", "label_caption_above", "says_what_is_shown"]

_ABOVE_CODED: Final = Decision(Label.CAPTION, "caption-above-coded-lead")
_PORTRAIT: Final = Decision(Label.CAPTION, "caption-above-lead")

_ABOVE_CREDIT: Final = Decision(Label.CAPTION, "caption-above-credit")
_CREDIT_BELOW: Final = Decision(Label.CREDIT, "credit-below-caption")

_FULL: Final = 90
"""Characters of a paragraph above which nothing but somebody's name is a caption."""
_LONGEST_PORTRAIT: Final = 70
_SOMEBODY: Final = (
    "người phát ngôn ", "đối tượng ", "bị cáo ", "bị can ", "nghi phạm ", "nghi can ", "nạn nhân ",
    "nghệ sĩ ", "nhà văn ", "nhạc sĩ ", "tác giả ", "chuyên gia ",
)  # fmt: skip
"""What stands before a name, beside the titles and offices that sentences open with."""
_SHORTEST: Final = 20
_SHORTEST_OPEN: Final = 40
"""Characters; what is shorter and has no stop may head the part of the story with the picture."""
_SHOWN: Final = frozenset((Trait.GROUP, Trait.SCENE, Trait.PERSON, Trait.ACTION, Trait.THING))
NOTE: Final = re.compile(r"(?:LTS|Lời (?:tòa|toà) soạn)\s*[.:]?\s*[-–—:]")
"""An editor's note, which stands in the place of a lead and keeps its opening."""


def label_caption_above(draft: Draft, index: int) -> bool:
    """Label a line between headline and lead that is a caption.

    Args:
        draft: The working state; decisions are filled in.
        index: The line.

    Returns:
        Whether it was one.
    """
    if _label_caption_again(draft, index) or label_above_credit(draft, index):
        return True
    if _stands_above_coded(draft, index):
        draft.decisions[index] = _ABOVE_CODED
    elif _is_portrait(draft, index):
        draft.decisions[index] = _PORTRAIT
    return draft.decisions[index] is not None


def label_above_credit(draft: Draft, index: int) -> bool:
    """Label what stands right above a line that is nothing but the credit of a picture.

    Args:
        draft: The working state; decisions are filled in.
        index: The line above what may be such a credit.

    Returns:
        Whether it was a caption.
    """
    credit, head = index + 1, draft.lead if draft.lead is not None else draft.title
    if head is None or index <= head or draft.decisions[index] is not None:
        return False
    if credit >= len(draft.blocks) or not _is_lone_credit(draft, credit):
        return False
    if not draft.is_vietnamese():
        return False  # elsewhere, names of wares stand there
    text = draft.blocks[index].text
    if not says_what_is_shown(text) or (StoryLine(text).stopped and not _goes_on(draft, credit)):
        return False
    draft.decisions[index], draft.decisions[credit] = _ABOVE_CREDIT, _CREDIT_BELOW
    return True


def _is_lone_credit(draft: Draft, index: int) -> bool:
    """Whether a line is nothing but a credit, or a name that says so by where it stands.

    Such a name is in capitals, touches the line above or follows the name of a picture and a line,
    and the story does not tell of it.
    """
    block = draft.blocks[index]
    if draft.decisions[index] is not None:
        return draft.label(index) is Label.CAPTION and is_credit(block.text)
    below = index + 1
    if not block.text.isupper() or below >= len(draft.blocks) or not draft.prose[below]:
        return False
    under = index > 1 and draft.label(index - 2) is Label.IMAGE_NAME
    if block.gap != 0 and not under:
        return False
    name = block.text.title()
    if not is_person(name) and not (under and name.count(" ") == 1 and is_name(name)):
        return False
    folded = name.casefold()
    others = (other.text.casefold() for other in draft.blocks)
    return not any(folded in text for text in others if text != folded)


def _goes_on(draft: Draft, credit: int) -> bool:
    """Whether prose of the story stands right below: the last sentence has its source below it."""
    below = credit + 1
    if below >= len(draft.blocks) or draft.decisions[below] is not None:
        return False
    return draft.prose[below]


def says_what_is_shown(text: str) -> bool:
    """Tell whether a line is one phrase or sentence that tells nothing, a bool.

    Args:
        text: A folded line.
    """
    line = StoryLine(text)
    if line.kind is not Kind.OPEN or line.is_question or line.is_open_ended:
        return False
    if not line.stopped and Trait.SCENE not in line.traits:
        return len(line.text) >= _SHORTEST_OPEN
    told = line.auxiliaries or line.is_narrative or Trait.HAPPENING in line.traits
    return len(line.text) >= _SHORTEST and not told and not _SHOWN.isdisjoint(line.traits)


def _label_caption_again(draft: Draft, index: int) -> bool:
    """Label a caption that is printed twice between title and lead; say whether there is one."""
    blocks, below = draft.blocks, index + 1
    if below >= len(blocks) or draft.decisions[below] is not None or blocks[below].gap:
        return False
    text = blocks[index].text
    if not same_caption(text, blocks[below].text) or kind_of(text) is not Kind.OPEN:
        return False
    under = below + 1
    if under >= len(blocks) or not draft.prose[under]:
        return False
    if not shows(text) and draft.index.lead_prefix(blocks[under].text) is None:
        return False
    draft.decisions[index] = draft.decisions[below] = PRINTED_TWICE
    return True


def _stands_above_coded(draft: Draft, index: int) -> bool:
    """Whether a sentence, the caption of a picture, stands right above a lead with a code."""
    below = index + 1
    if below >= len(draft.blocks) or draft.decisions[below] is not None:
        return False
    text, lead = draft.blocks[index].text, draft.blocks[below].text
    if not draft.prose[index] or draft.index.lead_prefix(text) is not None:
        return False
    prefix = draft.index.lead_prefix(lead)
    coded = prefix is not None and len(lead) - prefix.end >= SHORTEST_LEAD
    return coded and kind_of(text) is Kind.OPEN and NOTE.match(text) is None


def _is_portrait(draft: Draft, index: int) -> bool:
    """Whether nothing but somebody's name stands between the headline and a full paragraph."""
    text, below = draft.blocks[index].text, index + 1
    if len(text) > _LONGEST_PORTRAIT or text[-1] != "." or not text[-2].isalpha():
        return False
    if below >= len(draft.blocks) or draft.decisions[below] is not None:
        return False
    if not draft.prose[below] or len(draft.blocks[below].text) < _FULL:
        return False
    line, words = StoryLine(text[:-1]), text.split(" ")
    named = len(words) > 1 and words[-1][0].isupper() and not words[0].isupper()
    known = Trait.PERSON in line.traits or text.casefold().startswith(_SOMEBODY)
    return named and known and not line.auxiliaries and not line.is_narrative
