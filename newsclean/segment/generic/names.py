"""What the words of class names and ids hint at; they never decide alone."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Final, NamedTuple

from newsclean.blocks import Label
from newsclean.lazy import lazy_re
from newsclean.phrases.classes import (
    CAPTION_PAIRS,
    CAPTION_WORDS,
    CLASS_WORDS,
    GALLERY_WORDS,
    HIDDEN_NAMES,
    LEAD_PAIRS,
    LEAD_WORDS,
    OF_PICTURES,
    PICTURE_WORDS,
    STATE_WORDS,
    STORY_WORDS,
    WEAK_WORDS,
)

__all__ = ["SAYS_NOTHING", "Named", "hint_of", "names_caption", "words_of"]

_LONGEST_NAMES: Final = 500
"""Characters of the names that are remembered; what a page makes up is not kept beyond it."""


_cut_re: Final = lazy_re(r"[^a-zA-Z0-9]+|(?<=[a-z0-9])(?=[A-Z])")


class Named(NamedTuple):
    """What the names of an element hint at.

    Attributes:
        label: What the first telling word says; one that often names parts of a story yields to
            others.
        strong: The same, by words that seldom name a part of a story.
        is_weak: Whether `label` is from a word that often does.
        is_lead: Whether a word says that it is the lead, wherever it stands.
        may_lead: Whether a word says so of what stands under a headline.
        is_story: Whether a word names stories.
        is_picture: Whether a word names pictures.
        is_gallery: Whether a word names rows of pictures.
        tells: Whether any of this is more than that a word names stories.
    """

    label: Label | None
    strong: Label | None
    is_weak: bool
    is_lead: bool
    may_lead: bool
    is_story: bool
    is_picture: bool
    is_gallery: bool
    tells: bool


SAYS_NOTHING: Final = Named(
    None, None, is_weak=False, is_lead=False, may_lead=False,
    is_story=False, is_picture=False, is_gallery=False, tells=False,
)  # fmt: skip
"""What most names hint at."""


def hint_of(names: str) -> Named:
    """Say what the class and the id of an element hint at.

    Args:
        names: Both, with a space between.

    Returns:
        The hint, a `Named`.

    >>> hint_of("box-related widget").label.value, hint_of("widget").strong
    ('related_title', None)
    """
    return _known_hint(names) if len(names) <= _LONGEST_NAMES else _read_hint(names)


@lru_cache(maxsize=8192)
def _known_hint(names: str) -> Named:
    return _read_hint(names)


def _read_hint(names: str) -> Named:
    words = words_of(names)
    known = [word for word in words if word in CLASS_WORDS]
    strong = next((CLASS_WORDS[word] for word in known if word not in WEAK_WORDS), None)
    label = strong or (CLASS_WORDS[known[0]] if known else None)
    is_weak = strong is None and label is not None
    is_caption = label is None and names_caption(words)
    if is_caption:
        label = Label.CAPTION
    is_lead, may_lead = "sapo" in words, not is_caption and _names_lead(words)
    is_story = not STORY_WORDS.isdisjoint(words)
    is_picture = not PICTURE_WORDS.isdisjoint(words)
    is_gallery = not GALLERY_WORDS.isdisjoint(words)
    tells = label is not None or is_lead or may_lead or is_picture or is_gallery
    if not (tells or is_story):
        return SAYS_NOTHING
    return Named(label, strong, is_weak, is_lead, may_lead, is_story, is_picture, is_gallery, tells)


def _names_lead(words: Collection[str]) -> bool:
    if not OF_PICTURES.isdisjoint(words):
        return False
    if not LEAD_WORDS.isdisjoint(words):
        return True
    return any(first in words and second in words for first, second in LEAD_PAIRS)


def words_of(names: str) -> tuple[str, ...]:
    """Cut class names and ids into words; names of states ("has-sidebar") give none.

    Args:
        names: The value of a class attribute.

    Returns:
        Lower-case words.

    >>> words_of("relatedNews article__share-bar")
    ('related', 'news', 'article', 'share', 'bar')
    """
    found: list[str] = []
    for name in names.split():
        found += _known_words(name) if len(name) <= _LONGEST_NAMES else _read_words(name)
    return tuple(found)


@lru_cache(maxsize=8192)
def _known_words(name: str) -> tuple[str, ...]:
    """The words of one name: the pages of a site have many classes made of few names."""
    return _read_words(name)


def _read_words(name: str) -> tuple[str, ...]:
    if name in HIDDEN_NAMES:
        return ("hidden",)
    words = tuple(word.lower() for word in _cut_re().split(name) if word)
    return words if STATE_WORDS.isdisjoint(words) else ()


def names_caption(words: Collection[str]) -> bool:
    """Say whether the words of a name are those of captions ("img_chu_thich", "cap-img").

    Args:
        words: Words of class names and ids.

    Returns:
        True or False.
    """
    if not CAPTION_WORDS.isdisjoint(words):
        return True
    return any(first in words and second in words for first, second in CAPTION_PAIRS)
