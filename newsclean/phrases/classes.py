"""Words of class names and ids that hint at what an element is; they never decide alone."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import NamedTuple

from newsclean.blocks import Label

__all__ = [
    "BOX_HEADINGS",
    "CLASS_WORDS",
    "LEAD_WORDS",
    "SAYS_NOTHING",
    "Named",
    "hint_of",
    "names_caption",
    "words_of",
]

_LONGEST_NAMES = 500
"""Characters of the names that are remembered; what a page makes up is not kept beyond it."""

_TABLE = {
    Label.RELATED_TITLE: (
        "related relate recommended recommend recommendations recirc recirculation outbrain taboola "
        "mostread mostpopular popular trending readmore seealso suggested suggest suggestion relates "
        "lienquan docthem xemthem tinlienquan cungchuyenmuc moinhat docnhieu"
    ),
    Label.AD: "ad ads advert adverts advertisement advertisements adsense advertising sponsor sponsored "
    "banner dfp quangcao adbox adslot adunit",
    Label.SHARE: "share sharing shares social socials addthis sharethis sharedaddy sharebar copylink",
    Label.COMMENT: "comment comments disqus respond binhluan commenting forum",
    Label.PROMO: "newsletter newsletters subscribe subscription subscriptions signup paywall promo "
    "promotion membership donate donation optin cta",
    Label.BYLINE: "byline bylines author authors writer tacgia contributor contributors bio",
    Label.DATE: "timestamp dateline pubdate datetime publishdate",
    Label.TAGS: "tags keywords tukhoa taglist tagcloud",
    Label.MENU: "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager toolbar toc "
    "skiplink tools",
    Label.SITE_LINE: "footer copyright colophon disclaimer",
    Label.PLAYER: "player audioplayer jwplayer podcast",
    Label.BOILERPLATE: "sidebar widget widgets popup modal cookie cookies gdpr consent hidden visuallyhidden "
    "screenreader sr tooltip lightbox print",
}  # fmt: skip

CLASS_WORDS = {word: label for label, words in _TABLE.items() for word in words.split()}
"""Label hinted at by each word."""

LEAD_WORDS = frozenset(
    "sapo lead standfirst dek deck summary excerpt subtitle subhead subheadline description intro "
    "abstract strapline teaser sub hometext chapeau tomtat mota trichdan trichyeu".split()
)
_LEAD_PAIRS = (("tom", "tat"), ("mo", "ta"), ("trich", "dan"), ("trich", "yeu"))
_OF_PICTURES = frozenset("anh hinh img image photo pic".split())
"""Words beside those of descriptions that say what is described."""

_WEAK_WORDS = frozenset("widget widgets hidden disclaimer video videos".split())
"""Words that name short boxes, and parts of a story as well."""

_STATE_WORDS = frozenset(
    "has no non not with without is enabled disabled enable disable true false hide show".split()
)
"""Words of classes that say how an element looks or what it goes with, not what it is."""

BOX_HEADINGS = frozenset(("box-heading",))
"""Classes of the heading of a box, which may be a link and as long as the title of a card."""

_HIDDEN_NAMES = frozenset(("hide", "invisible", "d-print-block", "visible-print-block"))
"""Classes of common style sheets by which an element is not shown on a screen."""

_PICTURE_WORDS = frozenset("pic picbox picture image img photo foto bild thumb thumbnail".split())
_GALLERY_WORDS = frozenset(
    "gallery slideshow carousel slider galerie bildergalerie galeria".split()
)

_STORY_WORDS = frozenset("article story post content entry body text main detail news".split())


@cache
def _cut_re() -> re.Pattern[str]:
    return re.compile(r"[^a-zA-Z0-9]+|(?<=[a-z0-9])(?=[A-Z])")


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
    """

    label: Label | None
    strong: Label | None
    is_weak: bool
    is_lead: bool
    may_lead: bool
    is_story: bool
    is_picture: bool
    is_gallery: bool


SAYS_NOTHING = Named(
    None, None, is_weak=False, is_lead=False, may_lead=False,
    is_story=False, is_picture=False, is_gallery=False,
)  # fmt: skip
"""What most names hint at; there is but this one, told by `is`."""


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
    strong = next((CLASS_WORDS[word] for word in known if word not in _WEAK_WORDS), None)
    label = strong or (CLASS_WORDS[known[0]] if known else None)
    is_weak = strong is None and label is not None
    is_caption = label is None and names_caption(words)
    if is_caption:
        label = Label.CAPTION
    named = Named(
        label,
        strong,
        is_weak,
        is_lead="sapo" in words,
        may_lead=not is_caption and _names_lead(words),
        is_story=not _STORY_WORDS.isdisjoint(words),
        is_picture=not _PICTURE_WORDS.isdisjoint(words),
        is_gallery=not _GALLERY_WORDS.isdisjoint(words),
    )
    return SAYS_NOTHING if named == SAYS_NOTHING else named


def _names_lead(words: Collection[str]) -> bool:
    if not LEAD_WORDS.isdisjoint(words):
        return True
    paired = any(first in words and second in words for first, second in _LEAD_PAIRS)
    return paired and _OF_PICTURES.isdisjoint(words)


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
    if name in _HIDDEN_NAMES:
        return ("hidden",)
    words = tuple(word.lower() for word in _cut_re().split(name) if word)
    return words if _STATE_WORDS.isdisjoint(words) else ()


def names_caption(words: Collection[str]) -> bool:
    """Say whether the words of a name are those of captions ("img_chu_thich", "cap-img").

    Args:
        words: Words of class names and ids.

    Returns:
        True or False.
    """
    if not _CAPTION_WORDS.isdisjoint(words):
        return True
    return any(first in words and second in words for first, second in _CAPTION_PAIRS)


_CAPTION_WORDS = frozenset("caption captions figcaption imgcaption cutline chuthich".split())
_CAPTION_PAIRS = (
    ("chu", "thich"),
    ("cap", "img"),
    ("cap", "photo"),
    ("image", "desc"),
    ("image", "description"),
    ("img", "desc"),
    ("photo", "description"),
)
