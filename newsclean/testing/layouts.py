"""How a page comes out as flat text: `Layout`, `Box`, and which of them a reader could undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeVar

from newsclean.testing import words

__all__ = ["Box", "Choice", "Chooser", "Layout", "choose_layout", "is_decidable"]

T = TypeVar("T")


class Choice(Protocol):
    """Picks one item of a sequence, as `random.Random.choice` does."""

    def __call__(self, items: Sequence[T], /) -> T:
        """Pick an item."""


class Chooser:
    """Choices from a random source or from Hypothesis; the first item is the simplest.

    Args:
        choice: A function that picks one item of a sequence, such as `Random.choice`.
    """

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    def of(self, items: Sequence[T]) -> T:
        """Pick one of the items."""
        return self._choice(items)

    def some(self, items: Sequence[T], most: int) -> tuple[T, ...]:
        """Pick up to `most` different items, in any order."""
        left, picked = list(items), []
        for _ in range(self.of(range(min(most, len(left)) + 1))):
            picked.append(self.of(left))
            left.remove(picked[-1])
        return tuple(picked)


Place = Literal["after", "before", "middle"]
Heading = Literal["known", "unknown", "missing", "repeated", "glued"]
Order = Literal[
    "title-title-teaser-twice",
    "title-title-teaser",
    "title-title",
    "title-teaser",
    "caption-title-teaser",
    "title-date-teaser",
    "titles",
    "arrows",
]
Spacing = Literal["blank", "none", "loose", "tight"]
SignOff = Literal["none", "caps", "desk", "agency", "theo", "photos", "glued"]

_PLACES: tuple[Place, ...] = ("after", "after", "after", "after", "before", "middle")
_HEADINGS: tuple[Heading, ...] = (
    "known",
    "known",
    "known",
    "unknown",
    "unknown",
    "missing",
    "missing",
    "repeated",
    "glued",
)
_ORDERS: tuple[Order, ...] = (
    "title-title-teaser-twice",
    "title-title-teaser",
    "title-teaser",
    "caption-title-teaser",
    "title-date-teaser",
    "titles",
    "arrows",
    "title-title",
)
_SIGN_OFFS: tuple[SignOff, ...] = (
    "none",
    "none",
    "caps",
    "desk",
    "agency",
    "theo",
    "photos",
    "glued",
)
_HEAD_JUNK = ("site", "menu", "date", "byline", "share", "section")
_TAIL_JUNK = ("follow", "comments", "menu", "masthead", "tags", "share", "host")
_NOISES = ("crlf", "nfd", "zero_width", "nbsp", "double_spaces", "trailing", "indent")


@dataclass(frozen=True)
class Box:
    """One box of cards.

    Attributes:
        place: Behind the story, between lead and story, or in the middle of the story.
        heading: How its heading appears.
        heading_text: The words of the heading.
        order: In which order a card prints its parts.
        cards: How many cards.
        coded: Whether teasers open with the publisher's code.
        ragged: Whether the first card lacks its caption and the last its teaser.
    """

    place: Place = "after"
    heading: Heading = "known"
    heading_text: str = "Tin liên quan"
    order: Order = "title-title-teaser-twice"
    cards: int = 3
    coded: bool = False
    ragged: bool = False


@dataclass(frozen=True)
class Layout:
    """How a page is flattened.

    Attributes:
        titled: Whether title and lead are printed; without them the body comes first.
        title_copies: How often the title is printed.
        prefix: The publisher's code that opens lead and coded teasers.
        spacing: Empty lines between blocks.
        end_mark: What closes the last paragraph.
        sign_off: How the author signs.
        caption_copies: How often each caption is printed, and how ("once", "twice", "near").
        pictures: How many pictures of the story are used.
        file_names: Whether a file name or an alternative text stands before captions.
        head_junk: Kinds of lines before the story.
        tail_junk: Kinds of lines behind it, in order.
        junk_before_boxes: Whether the first of them stands before the boxes.
        boxes: The boxes of cards.
        noise: What happens to the characters at the end.
        advert: Whether the word for an advertisement stands between two paragraphs.
        truncated: Whether the page breaks off inside a paragraph of the story.
    """

    titled: bool = True
    title_copies: int = 1
    prefix: str = ""
    spacing: Spacing = "blank"
    end_mark: str = "."
    sign_off: SignOff = "none"
    caption_copies: Literal["once", "twice", "near"] = "once"
    pictures: int = 0
    file_names: bool = False
    head_junk: tuple[str, ...] = ()
    tail_junk: tuple[str, ...] = ()
    junk_before_boxes: bool = False
    boxes: tuple[Box, ...] = ()
    noise: tuple[str, ...] = ()
    advert: bool = False
    truncated: bool = False


def choose_layout(chooser: Chooser) -> Layout:
    """Choose a layout that a careful reader could undo.

    Args:
        chooser: Where the choices come from.

    Returns:
        A `Layout`.
    """
    titled = chooser.of((True, True, True, True, True, False))
    prefix = chooser.of(("", "", "", *words.PREFIXES)) if titled else ""
    layout = Layout(
        titled=titled,
        title_copies=chooser.of((1, 1, 1, 2, 3, 4)),
        prefix=prefix,
        spacing=chooser.of(("blank", "blank", "none", "loose", "tight")),
        end_mark=chooser.of((".", "./.", "./.")),
        sign_off=chooser.of(_SIGN_OFFS),
        caption_copies=chooser.of(("once", "twice", "near")),
        pictures=chooser.of((0, 1, 1, 2, 3)),
        file_names=chooser.of((False, False, True)),
        head_junk=chooser.some(_HEAD_JUNK, 3) if titled else (),
        tail_junk=chooser.some(_TAIL_JUNK, 4),
        junk_before_boxes=chooser.of((False, True)),
        noise=chooser.some(_NOISES, 2),
        advert=chooser.of((False,) * 7 + (True,)),
        truncated=chooser.of((False,) * 11 + (True,)),
    )
    boxes = tuple(_choose_box(chooser, layout) for _ in range(chooser.of((1, 0, 1, 1, 1, 2))))
    return replace(layout, boxes=boxes)


def _choose_box(chooser: Chooser, layout: Layout) -> Box:
    heading = chooser.of(_HEADINGS)
    known = [text for texts in words.HEADINGS_KNOWN.values() for text in texts]
    box = Box(
        place=chooser.of(_PLACES),
        heading=heading,
        heading_text=chooser.of(words.HEADINGS_INVENTED if heading == "unknown" else known),
        order=chooser.of(_ORDERS),
        cards=chooser.of((1, 2, 3, 4, 5, 6)),
        coded=bool(layout.prefix) and chooser.of((True, True, False)),
    )
    if box.place == "after" and heading in ("known", "repeated"):
        box = replace(box, ragged=chooser.of((False, False, False, True)))
    if is_decidable(box, layout):
        return box
    # Otherwise the nearest box that a reader can tell from the story.
    return replace(box, heading="known", heading_text=chooser.of(known), place="after")


def is_decidable(box: Box, layout: Layout) -> bool:
    """Whether a careful reader could tell the box from the story by the text alone.

    Left out because nobody could: a headline or two without heading, teaser or repeat inside the
    story (they read as its subheads); headline and summary pairs, printed once, inside the story
    without a heading (they read as its sections); a single card behind a story that nothing closes
    (an unmarked caption printed twice, before the last paragraph, looks the same); anything before
    the story when the page prints neither title nor lead.

    Args:
        box: The box.
        layout: The layout that it is part of.

    Returns:
        True where the text decides.
    """
    if box.place == "before" and not layout.titled:
        return False
    if box.heading in ("known", "repeated", "glued"):
        return True
    if box.order == "arrows":
        return True
    if box.heading == "unknown":
        return box.cards > 1
    return _decides_without_heading(box, layout)


def _decides_without_heading(box: Box, layout: Layout) -> bool:
    repeats = box.order.startswith("title-title")
    coded = box.coded and box.order.endswith("teaser")
    if box.place != "after":
        return box.cards > 2 and (repeats or coded or box.order in ("titles", "title-date-teaser"))
    closed = (
        layout.end_mark == "./."
        or layout.sign_off != "none"
        or (layout.junk_before_boxes and bool(layout.tail_junk))
    )
    if coded or box.order in ("title-title-teaser-twice", "title-date-teaser"):
        return True
    if repeats:
        return closed or box.cards > 1
    return box.cards > (1 if closed else 2)
