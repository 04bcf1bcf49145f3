"""What the names of one element hint at, its tag and what stands around it considered."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label
from newsclean.dom import Node
from newsclean.elements import HEADINGS
from newsclean.phrases.classes import VIDEO_TITLES
from newsclean.segment.generic.names import SAYS_NOTHING, Named, hint_of, words_of

__all__ = ["hint_at", "is_of_author"]

_LONGEST_ID: Final = 2
"""Words of the id of a heading that is none of its text."""
_LEVELS: Final = 3
_NOTE: Final = 1_500
"""Characters of a note on an author; what holds more is named after them and holds the story."""
_VIDEO: Final = "video"
_IN_VIDEO: Final = _VIDEO[1:]
"""What all names have that hold the word, however they write its first letter."""
_OF_VIDEO: Final = SAYS_NOTHING._replace(label=Label.PLAYER, is_weak=True, tells=True)
"""What the name of a title of a video hints at: it is short, or no title."""


def hint_at(tag: str, attributes: dict[str, str | None]) -> Named:
    """Say what the names of an element hint at.

    Args:
        tag: Its name.
        attributes: Its attributes.

    Returns:
        The hint of class and id together. The id of a heading is mostly made of its text, and the
        title of a video heads a part of the story where it is a heading.
    """
    names = attributes.get("class") or ""
    is_heading = tag in HEADINGS
    if "id" in attributes:
        stated = attributes["id"] or ""
        if not is_heading or _is_lead_id(stated):
            names = f"{names} {stated}"
    if _IN_VIDEO in names and not is_heading and any(map(_is_video_title, names.split())):
        return _OF_VIDEO
    return hint_of(names) if names else SAYS_NOTHING


def is_of_author(node: Node) -> bool:
    """Tell whether what is named as a description is one of the author.

    Args:
        node: The element, which stands above the story.

    Returns:
        True where it, or a small element around it, is named after authors.
    """
    around: Node | None = node
    for _ in range(_LEVELS):
        if around is None:
            return False
        if hint_at(around.tag or "", around.attributes).label is Label.BYLINE:
            return len(around.text()) <= _NOTE
        around = around.parent
    return False


def _is_lead_id(stated: str) -> bool:
    """Whether the id of a heading names a lead; longer ones are made of the heading's own words."""
    return hint_of(stated).may_lead and len(words_of(stated)) <= _LONGEST_ID


def _is_video_title(name: str) -> bool:
    """Whether one name of an element is that of the title of a video in the story."""
    words = words_of(name)
    return _VIDEO in words and not VIDEO_TITLES.isdisjoint(words)
