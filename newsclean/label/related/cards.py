"""The grammar of related cards: titles, teasers and captions in the orders dumps print them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from newsclean.blocks import Label
from newsclean.label.draft import Draft
from newsclean.label.related.codes import (
    NEAR,
    Code,
    Story,
    may_be_caption,
    next_code,
    next_place,
    prose_run,
)
from newsclean.label.related.cohesion import MOST_SHARED, MOST_SHARED_MARKED
from newsclean.lines.prose import COUNTED, is_item

__all__ = ["SHORTEST_TEASER", "CardReader", "Cards"]

_SHORTEST_TITLE: Final = 18
"""Characters; shorter lines among cards are menu words or headings of the story."""
_SHORTEST_NEXT: Final = 26
"""Characters; the same for a line behind a first title, where the story may go on."""
_HEADING: Final = 40
_LONGEST_HEADING: Final = 80
"""Characters; a line this short above several paragraphs is a heading of the story, not a card. A
longer one is so by its words."""
SHORTEST_TEASER: Final = 40
_LONGEST_TEASER: Final = 700
"""Characters."""
_STORY_RUN: Final = 3
"""Paragraphs in a row, more than a teaser and the caption of the next card."""
_MOST_UNTOLD: Final = 2
"""Titles without a teaser, below some that have one: a caption without a stop, and a title."""
_BOUNDS: Final = frozenset("HE")
_ARROWS: Final = (">", "»", "►", "▶", "→")
_SIGNS: Final = frozenset({Label.BYLINE, Label.SOURCE})

# A name of its own is found ten times as fast as a member of an enumeration.
_TITLE: Final = Label.RELATED_TITLE
_TEASER: Final = Label.RELATED_TEASER
_CAPTION: Final = Label.RELATED_CAPTION
_META: Final = Label.RELATED_META


_OPEN: Final = Story.OPEN
_ENDED: Final = Story.ENDED


@dataclass(slots=True)
class Cards:
    """A box as read, before it is accepted.

    Attributes:
        labels: The part each line plays, by index.
        end: Index behind the last line read.
        titles: Different titles.
        teasers: Teasers, repeats included.
        repeats: Titles printed again.
        captions: Card captions.
        prefixed: Teasers that a publisher's code opens.
        reprinted: Teasers printed again.
    """

    labels: dict[int, Label] = field(default_factory=dict)
    end: int = 0
    titles: int = 0
    teasers: int = 0
    repeats: int = 0
    captions: int = 0
    prefixed: int = 0
    reprinted: int = 0


class CardReader:
    """Reads the cards of one box.

    Args:
        draft: The working state.
        codes: The codes of its lines.
        story: What is known of the story where the box begins.
        shared: Gives the share of a line's words that the rest of the document holds.
        coded: Whether a publisher's code opens the lead, and so the teasers of its cards.
    """

    def __init__(
        self,
        draft: Draft,
        codes: list[Code],
        story: Story,
        shared: Callable[[int], float],
        *,
        coded: bool,
    ) -> None:
        self.draft = draft
        self.codes = codes
        self.shared = shared
        self.coded = coded
        self.ended = story is _ENDED
        self.over = story is not _OPEN
        self.cards = Cards()
        self.titles: set[str] = set()
        self.seen: dict[str, Label] = {}
        self.title = ""  # the last one
        self.doubled: set[str] = set()  # titles printed twice in a row
        self.captioned = False  # whether captions stand before titles in this box
        self.dated = False  # whether a date stands right above
        self.dates = False  # whether dates close the cards of this box
        self.headed = 0  # titles with a date right under them
        self.arrows = 0  # titles that an arrow opens
        self.items = 0  # titles that are counted
        self.teased = False  # whether the last title has its teaser
        self.untold = 0  # titles since the last teaser
        self.last = "H"

    def read(self, start: int, most: int) -> Cards:
        """Read the cards that begin at a line.

        Args:
            start: Index of the first line behind the heading.
            most: How many lines are read.

        Returns:
            What was read; the caller accepts it or not.
        """
        codes, blocks, labels = self.codes, self.draft.blocks, self.cards.labels
        index, end = start, min(len(codes), start + most)
        while index < end and codes[index] not in _BOUNDS:
            code = codes[index]
            if code == "D":
                labels[index] = _META
                self.headed += self.last == "T" and not self.dated and not self.teased
                self.dated = True
                self.dates = self.dates or self.teased
            elif code != "X":
                text = blocks[index].text
                label = self._again(text) if text in self.seen else self._label(index, code, start)
                if label is None:
                    break
                labels[index] = self.seen[text] = label
                self.dated = False
                self.last = "C" if label is _CAPTION else code
            index += 1
        self.cards.end = index
        return self.cards

    def _again(self, text: str) -> Label:
        """The part of a line that the box has printed before."""
        label = self.seen[text]
        self.cards.repeats += label is _TITLE
        if self.last == "T" and text == self.title:
            self.doubled.add(text)
        self.cards.reprinted += label is _TEASER
        return label

    def _label(self, index: int, code: Code, start: int) -> Label | None:
        """The part a line plays, or None where the box has ended before it."""
        if code == "T":
            return self._title(index)
        if code == "C":
            return self._caption(index, first=index == start)
        return self._prose(index, first=index == start)

    def _title(self, index: int) -> Label | None:
        text = self.draft.blocks[index].text
        key = self.draft.key(index)
        if key in self.titles:
            self.cards.repeats += 1
            return _TITLE
        if self.last == "T" and self.draft.are_copies(self.title, text):
            self.doubled.add(self.title)
            self.cards.repeats += 1
            return _TITLE
        if self._is_story_heading(index, text) or self._breaks_form(index):
            return None
        self.arrows += text.startswith(_ARROWS)
        self.items += text[0] in COUNTED and is_item(text)
        self.titles.add(key)
        self.title = text
        self.teased = False
        self.untold += 1
        self.cards.titles += 1
        return _TITLE

    def _is_story_heading(self, index: int, text: str) -> bool:
        """Whether the box has ended and the story goes on under a heading of its own."""
        if len(text) < _SHORTEST_TITLE:
            return True  # or a menu goes on
        if self.ended or (self.dates and self._closes_with_date(index)):
            return False
        if self.titles and len(self.doubled) == len(self.titles) and not self._doubles(index):
            return True  # where each title is printed twice, a line printed once is none
        if self._touches(index):
            return False
        if self.titles and len(text) < _SHORTEST_NEXT and not self._closes_box(index):
            return not self.over or next_code(self.codes, index + 1) == "P"
        run, _ = prose_run(self.codes, index + 1)
        if run < 2 or not self.titles or self.captioned:
            return False
        if len(text) < _HEADING:
            return True
        return len(text) < _LONGEST_HEADING and self.shared(index) > MOST_SHARED_MARKED

    def _touches(self, index: int) -> bool:
        """Whether a line stands right under the title above it, and apart from what follows."""
        blocks, below = self.draft.blocks, index + 1
        touches = bool(self.titles) and self.last == "T" and blocks[index].gap == 0
        return touches and below < len(blocks) and blocks[below].gap > 0

    def _closes_box(self, index: int) -> bool:
        """Whether a short title with its teaser closes a document, as cards of that form do."""
        alike = self.over and 1 < self.cards.teasers == self.cards.titles
        return alike and prose_run(self.codes, index + 1) == (1, "")

    def _breaks_form(self, index: int) -> bool:
        """Whether a line differs from all titles of the box as cards of one box do not.

        Such a line is a heading of the story, or the caption of a picture behind the box, which
        dumps print twice as they print titles.
        """
        titles = len(self.titles)
        if self.ended or not titles:
            return False
        text = self.draft.blocks[index].text
        if self.arrows == titles and not text.startswith(_ARROWS):
            return True
        counted = text[0] in COUNTED and not self.items and is_item(text)
        if counted or (text[:2].islower() and not self.over):
            return True  # a list of the story
        if self.headed == titles and not self._stands_above_date(index):
            return True
        return not self.doubled and self._doubles(index)

    def _stands_above_date(self, index: int) -> bool:
        for at in range(index + 1, min(index + NEAR, len(self.codes))):
            if self.codes[at] == "D":
                return True
            if self.codes[at] != "X" and self.draft.key(at) != self.draft.key(index):
                return False
        return False

    def _closes_with_date(self, index: int) -> bool:
        """Whether a date stands behind a title and its teaser, as behind the cards above."""
        at = index + 1
        while at < len(self.codes) and self.draft.key(at) == self.draft.key(index):
            at += 1
        at += self.codes[at : at + 1] == ["P"]
        return self.codes[at : at + 1] == ["D"]

    def _doubles(self, index: int) -> bool:
        """Whether the next line that could be a title prints this one again."""
        at = next_place(self.codes, index)
        return self.codes[at : at + 1] == ["T"] and self._is_copy(index, at)

    def _is_copy(self, index: int, at: int) -> bool:
        return self.draft.are_copies(self.draft.blocks[index].text, self.draft.blocks[at].text)

    def _caption(self, index: int, *, first: bool) -> Label | None:
        following = next_code(self.codes, index + 1)
        if following in "TC" and (first or self.captioned or self.last != "H"):
            self.captioned = self.captioned or following == "T"
            self.cards.captions += 1
            return _CAPTION
        if self.ended:
            self.cards.captions += 1
            return _CAPTION
        return None

    def _prose(self, index: int, *, first: bool) -> Label | None:
        text = self.draft.blocks[index].text
        run, following = prose_run(self.codes, index)
        if self.last == "T" and self._is_teaser(index, run, following):
            self.cards.teasers += 1
            self.teased = True
            self.untold = 0
            return _TEASER
        opens_card = following == "T" and run == 1 and may_be_caption(text) and self._is_card(index)
        if opens_card and (first or self.captioned or (self.last == "P" and self.over)):
            self.captioned = True
            self.cards.captions += 1
            return _CAPTION
        return None

    def _is_card(self, index: int) -> bool:
        """Whether a title with a teaser, as the box has them, stands behind a line of prose."""
        if self.ended:
            return True
        title = next_place(self.codes, index)
        if self._breaks_form(title) or len(self.draft.blocks[title].text) < _SHORTEST_NEXT:
            return False
        below = next_place(self.codes, title)
        while self.codes[below : below + 1] == ["T"]:
            if not self._is_copy(title, below):
                return False
            below = next_place(self.codes, below)
        if self._is_coded() and self.codes[below : below + 1] == ["P"]:
            return self._opens_with_code(below)
        return not self._is_signed(below)

    def _opens_with_code(self, index: int) -> bool:
        return self.draft.index.lead_prefix(self.draft.blocks[index].text) is not None

    def _is_coded(self) -> bool:
        """Whether all teasers of the box open with a code."""
        return 0 < self.cards.prefixed == self.cards.teasers

    def _closes_story(self, index: int) -> bool:
        """Whether a line is prose of the story by what closes it, or by what stands behind it."""
        text = self.draft.blocks[index].text
        if text.endswith((":", "/.")):
            return True
        # What is told at a glance is asked first: no words are compared for most lines.
        if not self._is_signed(index):
            return False
        return not (self.cards.teasers and self.shared(index) <= MOST_SHARED)

    def _is_signed(self, index: int) -> bool:
        """Whether a sign-off stands right behind a line."""
        at = next_place(self.codes, index)
        if at >= len(self.codes) or self.draft.label(at) not in _SIGNS:
            return False
        return not self.draft.blocks[at].text.islower()  # the address of a site signs no story

    def _is_printed_again(self, index: int) -> bool:
        text = self.draft.blocks[index].text
        return any(block.text == text for block in self.draft.blocks[index + 1 : index + NEAR])

    def _is_teaser(self, index: int, run: int, following: str) -> bool:
        """Whether prose right behind a title is its teaser, not the story going on."""
        text = self.draft.blocks[index].text
        if self.draft.index.lead_prefix(text):
            self.cards.prefixed += 1
            return True
        if not (self.ended or len(text) >= SHORTEST_TEASER) or len(text) > _LONGEST_TEASER:
            return False
        if self.dated and self.teased:
            return False  # its card is complete: title, teaser, title again, date
        if self.dated or (self.dates and self.codes[index + 1 : index + 2] == ["D"]):
            return True
        if not self.ended and (self._breaks_teasers(index) or self._goes_on(index, run, following)):
            return False
        listed = self.cards.titles > 1 and self.cards.teasers == 0  # titles only so far
        if run == 1:
            return self.ended or not listed
        carded = self.captioned or self.cards.teasers > 0 or self.over
        if run == 2 and following in ("T", "C") and carded:
            return True
        return self.cards.teasers > 0 or (self.ended and not listed and run <= 2)

    def _breaks_teasers(self, index: int) -> bool:
        """Whether a line differs from all teasers of the box, or is a line of the story."""
        if self.arrows or self._is_coded() or self._closes_story(index):
            return True  # a title behind an arrow is a link alone
        if self.cards.teasers and self.untold > _MOST_UNTOLD:
            return True
        reprinted = 0 < self.cards.teasers <= self.cards.reprinted
        return reprinted and not self._is_printed_again(index)

    def _goes_on(self, index: int, run: int, following: str) -> bool:
        """Whether a line, by its words or for lack of a code, tells that the story goes on."""
        card_follows = following in ("T", "C") and self._card_follows(index)
        closing = run > 1 or not card_follows
        if closing and self.cards.prefixed:
            return True  # the teasers of this box open with a code
        if closing and self.cards.titles == 1 and not self.cards.teasers:
            return True  # nothing says that the cards of this box have teasers
        if self.coded:
            return closing and self.shared(index) > MOST_SHARED
        if self.over or (run < _STORY_RUN and card_follows):
            return False
        return self.shared(index) > MOST_SHARED_MARKED

    def _card_follows(self, index: int) -> bool:
        """Whether the next line that could be a title is as long as one, and has the same form."""
        at = next_place(self.codes, index)
        while self.codes[at : at + 1] == ["P"]:
            at = next_place(self.codes, at)
        while self.codes[at : at + 1] == ["C"]:
            at = next_place(self.codes, at)
        if self.codes[at : at + 1] != ["T"] or self._breaks_form(at):
            return False
        if len(self.draft.blocks[at].text) < _SHORTEST_NEXT:
            return False
        if len(self.doubled) == len(self.titles) and not self._doubles(at):
            return False
        while self.codes[at : at + 1] == ["T"]:
            at = next_place(self.codes, at)
        coded = self.codes[at : at + 1] == ["P"] and self._opens_with_code(at)
        return not coded or self._opens_with_code(index)
