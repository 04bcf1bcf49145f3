"""Chooses the headline of a document among the lines above its first prose."""

from __future__ import annotations

import re
from itertools import chain, islice, repeat
from typing import Final

from newsclean.blocks import Label
from newsclean.label.draft import Draft
from newsclean.label.head.credits import label_dated
from newsclean.label.sequence.features import StoryLine, Trait
from newsclean.lines.mastheads import is_masthead, is_name, speaks_of_paper
from newsclean.lines.prose import BULLETS, LONGEST_TITLE
from newsclean.lines.signoff import read_sign_off
from newsclean.phrases.prefixes import PLACES
from newsclean.phrases.sections import SECTIONS

__all__ = [
    "admit_long_title",
    "choose_title",
    "find_short_title",
    "is_plain_title",
    "names_paper",
    "shows",
    "title_of_kind",
    "under_papers",
]

_LONGEST_SECTION: Final = 24
"""Characters; a shorter first line above a longer one names the section."""
_SHORTEST_UNDER_SECTION: Final = 28
_LONGEST_KICKER: Final = 40
_DATES: Final = frozenset({Label.DATE, Label.SOURCE})
_HEAD_LINES: Final = 40
_LONGEST_PLAIN_TITLE: Final = 110
"""Characters. A longer first line without a stop is a title only if an empty line follows it; in
photo stories it is a caption."""
_POINTS: Final = ("...", "…")
_LONGEST: Final = 220
_SHORTEST: Final = 5
_FEWEST_SPACES: Final = 3
"""Spaces in each of several titles on one line."""
_CAPTION_AGAIN: Final = 2
"""Lines from a headline to the second printing of the caption under it."""
_SHOWING: Final = frozenset((Trait.SCENE, Trait.GROUP, Trait.PERSON))

_KIND: Final = re.compile(
    r"(?i:video|clip|infographics?|đồ họa|đồ hoạ|ảnh|chùm ảnh|podcast|bản đồ|sự kiện)\s*:\s"
    r"(?P<said>\S.{11,})"
)
"""What opens the headline of a piece that is no text, and a credit or a link elsewhere."""
_EVENT: Final = "event-line"
_ASKING: Final = (
    "Ông ",
    "Bà ",
    "Anh ",
    "Chị ",
    "Thưa ",
    "Xin ",
    "PV: ",
    "Theo ông",
    "Theo bà",
    "Vậy ",
)
"""What opens a question that is put to somebody."""
_FEWEST_SMALL: Final = 3
"""Words in small letters that tell a headline from a name."""


def admit_long_title(draft: Draft) -> None:
    """Take a first line too long for most headlines, or closed by points, for one above a date.

    Args:
        draft: The working state; what reads as prose is changed, and the date labelled.
    """
    blocks = draft.blocks
    first, below = islice(chain(draft.open(), repeat(len(blocks))), 2)
    if below >= len(blocks) or not draft.prose[first]:
        return
    text = blocks[first].text
    fits = LONGEST_TITLE < len(text) <= _LONGEST and text[-1].isalnum() and ". " not in text
    fits = fits or (len(text) <= LONGEST_TITLE and text.endswith(_POINTS) and ". " not in text)
    if fits and not draft.prose[below] and label_dated(draft, below):
        draft.prose = [told and index != first for index, told in enumerate(draft.prose)]


def is_plain_title(draft: Draft, index: int) -> bool:
    """Tell whether a first line of the document can be its headline, a bool."""
    text = draft.blocks[index].text
    words = text.count(" ") + 1
    if words < 3 or len(text) < 12 or draft.index.lead_prefix(text):
        return False
    if text[0] in BULLETS and text[1] == " ":
        return False  # an item of a list
    following = index + 1
    if text[-1] == "?" and text.startswith(_ASKING):
        below = draft.blocks[following : following + 1]
        if below and below[0].text[0] in BULLETS:
            return False  # a question of an interview above its answer
    apart = following < len(draft.blocks) and draft.blocks[following].gap > 0
    return len(text) <= _LONGEST_PLAIN_TITLE or apart


def under_papers(draft: Draft, plain: list[int], prose: int) -> list[int]:
    """Leave out the lines in which the paper names itself, above those that can be headlines.

    A line that only opens so may be a headline, and goes where a lead with a code stands right
    below another.

    Args:
        draft: The working state.
        plain: Indices of the lines that can be headlines, in order.
        prose: Index of the first prose.

    Returns:
        Those of them that are left, at least one.
    """
    first = 0
    while first < len(plain) - 1:
        below = draft.blocks[plain[first + 1]].text
        is_headline = len(below) >= _SHORTEST_UNDER_SECTION or not is_name(below)
        if not is_headline or not is_masthead(draft.blocks[plain[first]].text):
            break
        first += 1
    if first:
        return plain[first:]
    if len(plain) > 1 and plain[-1] == prose - 1 and speaks_of_paper(draft.blocks[plain[0]].text):
        coded = draft.index.split_lead(draft.blocks[prose].text).code is not None
        return plain[-1:] if coded else plain
    return plain


def names_paper(text: str) -> bool:
    """Tell whether a line above the headline speaks of the paper itself, a bool."""
    return speaks_of_paper(text) or is_masthead(text)


def choose_title(draft: Draft, above: list[int], plain: list[int]) -> int:
    """Choose among the lines above the first prose: one printed twice, else the first full one.

    Args:
        draft: The working state.
        above: Indices of all open lines above the first prose.
        plain: Those of them that can be headlines, at least one.

    Returns:
        The index of the headline.
    """
    plain = [index for index in plain if not _lists_titles(draft.blocks[index].text)] or plain
    seen: dict[str, int] = {}
    for index in plain if len(plain) > 1 else ():
        first = seen.setdefault(draft.key(index), index)
        if first != index and not _is_section_again(draft, index, plain):
            return first if not _is_caption_again(draft, index, plain) else plain[0]
    first = plain[0]
    dated = [index for index in plain if _stands_above_date(draft, index)]
    if dated and _is_kicker(draft.blocks[first].text, draft.blocks[dated[-1]].text):
        return dated[-1]
    short = len(draft.blocks[first].text) <= _LONGEST_SECTION
    if first == above[0] and not short:
        return first
    longest = max(plain[:_HEAD_LINES], key=lambda index: len(draft.blocks[index].text))
    if first == above[0] and len(draft.blocks[longest].text) < _SHORTEST_UNDER_SECTION:
        return first
    return longest


def title_of_kind(draft: Draft, prose: int) -> int | None:
    """Find a first line that was taken for a credit, for it names a kind of piece: "Video: …".

    "Sự kiện: …" stands beside headlines, and is one where nothing else is.

    Args:
        draft: The working state.
        prose: Index of the first prose.

    Returns:
        The index of that line, None where there is none.
    """
    known = (index for index in range(prose) if draft.decisions[index] is not None)
    index = next((at for at in known if draft.label(at) is not Label.DATE), None)
    made = None if index is None else draft.decisions[index]
    if index is None or (
        draft.label(index) is not Label.CAPTION
        and (made is None or made.rule != _EVENT or prose == len(draft.blocks))
    ):
        return None
    found = _KIND.match(draft.blocks[index].text)
    small = 0 if found is None else sum(word[0].islower() for word in found["said"].split())
    return index if small >= _FEWEST_SMALL else None


def find_short_title(draft: Draft, above: list[int], prose: int) -> list[int]:
    """Find a headline too short for most: alone above a lead, or right above the date of a piece.

    Args:
        draft: The working state.
        above: Indices of the open lines above the first prose.
        prose: Index of the first prose.

    Returns:
        The index of that line in a list, which is empty without one.
    """
    if not above or prose == len(draft.blocks):
        return []
    index = above[-1]
    if index != 0 and not _stands_above_date(draft, index):
        return []
    text = draft.blocks[index].text
    if not _SHORTEST <= len(text) <= _LONGEST_SECTION or " " not in text:
        return []
    if not (text[0].isupper() and text[-1].isalpha()):
        return []
    known = text in PLACES or text.casefold() in SECTIONS or read_sign_off(text) is not None
    return [] if known else [index]


def _stands_above_date(draft: Draft, index: int) -> bool:
    return index + 1 < len(draft.blocks) and draft.label(index + 1) in _DATES


def _is_kicker(text: str, title: str) -> bool:
    """Whether a first line is short beside the one right above the date."""
    return len(text) <= _LONGEST_KICKER and len(text) < len(title) <= _LONGEST_PLAIN_TITLE


def _lists_titles(text: str) -> bool:
    """Whether a line names several other stories: "Title / Title"."""
    titles = text.split(" / ")
    return len(titles) > 1 and min(title.count(" ") for title in titles) >= _FEWEST_SPACES


def _is_section_again(draft: Draft, again: int, plain: list[int]) -> bool:
    """Whether what is printed twice names a section, or a picture, beside a full headline."""
    if len(draft.blocks[again].text) > _LONGEST_SECTION:
        return False
    return any(len(draft.blocks[index].text) >= _SHORTEST_UNDER_SECTION for index in plain)


def _is_caption_again(draft: Draft, again: int, plain: list[int]) -> bool:
    """Whether what is printed twice is a caption, its lines touching, apart from a headline."""
    blocks, first = draft.blocks, plain[0]
    if first != 0 or again - first != _CAPTION_AGAIN or blocks[again].gap or not blocks[1].gap:
        return False
    title, caption = blocks[first].text, blocks[again].text
    return len(title) > _LONGEST_SECTION and not title.startswith(caption) and shows(caption)


def shows(text: str) -> bool:
    """Tell whether a line opens as captions do, with what is shown or whom, a bool."""
    return not _SHOWING.isdisjoint(StoryLine(text).traits)
