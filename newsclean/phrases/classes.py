"""Words of class names and ids that hint at what an element is. Data only."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label

__all__ = [
    "BOX_HEADINGS",
    "CAPTION_PAIRS",
    "CAPTION_WORDS",
    "CLASS_WORDS",
    "COLUMN_KINDS",
    "COLUMN_SIDES",
    "COLUMN_WORDS",
    "GALLERY_WORDS",
    "GRID_WORDS",
    "HIDDEN_NAMES",
    "LEAD_PAIRS",
    "LEAD_WORDS",
    "OF_PICTURES",
    "PICTURE_WORDS",
    "STATE_WORDS",
    "STORY_WORDS",
    "VIDEO_TITLES",
    "WEAK_WORDS",
]

_TABLE: Final = {
    Label.RELATED_TITLE: (
        "related relate recommended recommend recommendations recirc recirculation outbrain taboola "
        "mostread mostpopular popular trending readmore seealso suggested suggest suggestion relates "
        "lienquan docthem xemthem tinlienquan cungchuyenmuc moinhat docnhieu"
    ),
    Label.AD: "ad ads advert adverts advertisement advertisements adsense advertising sponsor sponsored "
    "banner dfp quangcao adbox adslot adunit",
    Label.SHARE: "share sharing shares social socials addthis sharethis sharedaddy sharebar copylink",
    Label.COMMENT: "comment comments disqus respond binhluan commenting forum cmt danhgia comentarios "
    "commentaires kommentare kommentarer komentarze reacties yorumlar",
    Label.PROMO: "newsletter newsletters subscribe subscription subscriptions signup paywall promo "
    "promotion membership donate donation optin cta",
    Label.BYLINE: "byline bylines author authors writer tacgia contributor contributors bio authorbox authorinfo authorbio",
    Label.DATE: "timestamp dateline pubdate datetime publishdate",
    Label.TAGS: "tags keywords tukhoa taglist tagcloud tagbox",
    Label.MENU: "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging phantrang toolbar toc "
    "skiplink tools",
    Label.SITE_LINE: "footer copyright colophon disclaimer",
    Label.PLAYER: "player audioplayer jwplayer podcast audio beyondwords speechkit readspeaker trinityaudio",
    Label.BOILERPLATE: "sidebar widget widgets popup modal cookie cookies gdpr consent hidden visuallyhidden "
    "screenreader sr tooltip lightbox print",
}  # fmt: skip

CLASS_WORDS: Final = {word: label for label, words in _TABLE.items() for word in words.split()}
"""Label hinted at by each word."""

LEAD_WORDS: Final = frozenset(
    "sapo lead standfirst dek deck summary excerpt subtitle subhead subheadline description intro "
    "abstract strapline teaser sub hometext chapeau chappeau desc tomtat mota trichdan trichyeu".split()
)

LEAD_PAIRS: Final = (("tom", "tat"), ("mo", "ta"), ("trich", "dan"), ("trich", "yeu"))

OF_PICTURES: Final = frozenset("anh hinh img image photo pic".split())
"""Words beside those of descriptions that say what is described."""

WEAK_WORDS: Final = frozenset("widget widgets hidden disclaimer video videos audio danhgia".split())
"""Words that name short boxes, and parts of a story as well."""

STATE_WORDS: Final = frozenset(
    "has no non not with without is enabled disabled enable disable true false hide show".split()
)
"""Words of classes that say how an element looks or what it goes with, not what it is."""

BOX_HEADINGS: Final = frozenset(("box-heading",))
"""Classes of the heading of a box, which may be a link and as long as the title of a card."""

HIDDEN_NAMES: Final = frozenset(("hide", "invisible", "d-print-block", "visible-print-block"))
"""Classes of common style sheets by which an element is not shown on a screen."""

PICTURE_WORDS: Final = frozenset(
    "pic picbox picture image img photo foto bild thumb thumbnail".split()
)

COLUMN_WORDS: Final = frozenset(
    "aside secondary rail rightrail leftrail rightcol leftcol sidecol complementary".split()
)
"""Words for the columns beside a story; beside words for stories they name notes in it."""

COLUMN_SIDES: Final = frozenset("right side".split())
COLUMN_KINDS: Final = frozenset("bar col column rail".split())
"""One of the first and one of the second name such a column, too; the left one may be the story."""

GALLERY_WORDS: Final = frozenset(
    "gallery slideshow carousel slider galerie bildergalerie galeria".split()
)

STORY_WORDS: Final = frozenset(
    "article story post content entry body text main detail news".split()
)

VIDEO_TITLES: Final = frozenset("headline heading title label".split())
"""Words that name the title of a video beside "video"."""

GRID_WORDS: Final = frozenset("span col cols column columns grid".split())
"""Words of classes that set how wide a column is, by a number."""

HEADLINE_WORDS: Final = frozenset("title headline tieude".split())
HEADLINE_PAIR: Final = ("tieu", "de")
HEADLINED_WORDS: Final = STORY_WORDS | frozenset("page single bai tin baiviet chitiet".split())
"""What has a headline: names of headlines hold one of these beside; without, they are of cards."""

CAPTION_WORDS: Final = frozenset("caption captions figcaption imgcaption cutline chuthich".split())

CAPTION_PAIRS: Final = (
    ("chu", "thich"),
    ("cap", "img"),
    ("cap", "photo"),
    ("image", "desc"),
    ("image", "description"),
    ("img", "desc"),
    ("photo", "description"),
)
