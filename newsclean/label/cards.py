"""The grammar of related cards: titles, teasers and captions in the orders dumps print them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from newsclean.blocks import Label
from newsclean.fields.dates import parse_date
from newsclean.label.cohesion import MOST_SHARED
from newsclean.label.draft import Draft

__all__ = ["CardReader", "Cards", "Code", "Story", "codes_of"]

_SHORTEST_TITLE = 18
"""Characters; shorter lines among cards are menu words or headings of the story."""
_SHORTEST_NEXT = 26
"""Characters; the same for a line behind a first title, where the story may go on."""
_HEADING = 40
"""Characters; a line this short above several paragraphs is a heading of the story, not a card."""
_LONGEST_TEASER = 700
_NEAR = 40
"""Lines that are looked at behind a line; what lies further has no bearing on it."""
_LONGEST_CAPTION = 250
_LONGEST_DATE = 60
_DATE = re.compile(r"\d[-/. :]\d")
_SKIPPED = frozenset("XD")
_BOUNDS = frozenset("HE")

# A name of its own is found ten times as fast as a member of an enumeration.
_TITLE, _TEASER = Label.RELATED_TITLE, Label.RELATED_TEASER
_CAPTION, _META = Label.RELATED_CAPTION, Label.RELATED_META

Code = str
"""One letter for the part a line can play in a box: T could be a title, P a teaser, C is a caption,
D a date, H a heading of a box, X is something else that may stand in between, E ends any box."""

_CODES: dict[Label, Code] = {
    Label.CAPTION: "C",
    Label.RELATED_HEADING: "H",
    Label.RELATED_TITLE: "T",
    **dict.fromkeys(
        (
            Label.SEPARATOR, Label.RELATED_META, Label.SHARE, Label.AD, Label.PLAYER,
            Label.BOILERPLATE, Label.REPEAT, Label.MENU, Label.DATE, Label.SITE_LINE,
            Label.IMAGE_NAME, Label.PROMO,
        ),
        "X",
    ),
}  # fmt: skip
"""Codes of the labels that may stand in a box; all others end it."""


class Story(Enum):
    """What is known of the story where a box begins."""

    OPEN = "it may go on behind the box"
    OVER = "it does not go on, as far as the lines behind the box show"
    ENDED = "a sign-off or a closing mark stands before the box"


_OPEN, _ENDED = Story.OPEN, Story.ENDED


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


def codes_of(draft: Draft) -> list[Code]:
    """Return the code of each line.

    Args:
        draft: The working state.

    Returns:
        A list as long as the blocks.
    """
    codes = []
    for block, decision, prose in zip(draft.blocks, draft.decisions, draft.prose, strict=True):
        if decision is not None:
            codes.append(_CODES.get(decision.label, "E"))
        elif len(block.text) <= _LONGEST_DATE and _is_date(block.text):
            codes.append("D")
        else:
            codes.append("P" if prose else "T")
    return codes


def _is_date(text: str) -> bool:
    return _DATE.search(text) is not None and parse_date(text) is not None


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
        self.teased = False  # whether the last title has its teaser
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
        if self._is_story_heading(index, text):
            return None
        self.titles.add(key)
        self.title = text
        self.teased = False
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
        if self.titles and len(text) < _SHORTEST_NEXT:
            return not self.over or self._next(index + 1) == "P"
        run, _ = self._prose_run(index + 1)
        return run > 1 and bool(self.titles) and not self.captioned and len(text) < _HEADING

    def _closes_with_date(self, index: int) -> bool:
        """Whether a date stands behind a title and its teaser, as behind the cards above."""
        at = index + 1
        while at < len(self.codes) and self.draft.key(at) == self.draft.key(index):
            at += 1
        at += self.codes[at : at + 1] == ["P"]
        return self.codes[at : at + 1] == ["D"]

    def _doubles(self, index: int) -> bool:
        """Whether the next line that could be a title prints this one again."""
        for at in range(index + 1, min(index + _NEAR, len(self.codes))):
            if self.codes[at] not in _SKIPPED:
                return self.codes[at] == "T" and self.draft.key(at) == self.draft.key(index)
        return False

    def _caption(self, index: int, *, first: bool) -> Label | None:
        following = self._next(index + 1)
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
        run, following = self._prose_run(index)
        if self.last == "T" and self._is_teaser(index, run, following):
            self.cards.teasers += 1
            self.teased = True
            return _TEASER
        opens_card = following == "T" and run == 1 and _is_sentence(text)
        if opens_card and (first or self.captioned or (self.last == "P" and self.over)):
            self.captioned = True
            self.cards.captions += 1
            return _CAPTION
        return None

    def _is_teaser(self, index: int, run: int, following: str) -> bool:
        """Whether prose right behind a title is its teaser, not the story going on."""
        text = self.draft.blocks[index].text
        if self.draft.index.lead_prefix(text):
            self.cards.prefixed += 1
            return True
        if len(text) > _LONGEST_TEASER:
            return False
        if self.dated and self.teased:
            return False  # its card is complete: title, teaser, title again, date
        if self.dated or (self.dates and self.codes[index + 1 : index + 2] == ["D"]):
            return True
        if not self.ended and self._goes_on(index, run, following):
            return False
        listed = self.cards.titles > 1 and self.cards.teasers == 0  # titles only so far
        if run == 1:
            return self.ended or not listed
        carded = self.captioned or self.cards.teasers > 0 or self.over
        if run == 2 and following in ("T", "C") and carded:
            return True
        return self.cards.teasers > 0 or (self.ended and not listed and run <= 2)

    def _goes_on(self, index: int, run: int, following: str) -> bool:
        """Whether a line, by its words or for lack of a code, tells that the story goes on."""
        closing = run > 1 or following not in ("T", "C") or not self._card_follows(index)
        if closing and self.cards.prefixed:
            return True  # the teasers of this box open with a code
        alone = self.cards.titles == 1 and not self.cards.teasers
        if closing and alone and not self.over:
            return True  # nothing says that the cards of this box have teasers
        return closing and (alone or self.coded) and self.shared(index) > MOST_SHARED

    def _card_follows(self, index: int) -> bool:
        """Whether the next line that could be a title is as long as a headline."""
        for at in range(index + 1, min(index + _NEAR, len(self.codes))):
            if self.codes[at] == "T":
                return len(self.draft.blocks[at].text) >= _SHORTEST_NEXT
        return False

    def _prose_run(self, index: int) -> tuple[int, str]:
        """Length of the run of prose that begins at a line, and the code behind it."""
        run = 0
        for code in self.codes[index : index + _NEAR]:
            if code == "P":
                run += 1
            elif code not in _SKIPPED:
                return run, code
        return run, "" if index + _NEAR >= len(self.codes) else "P"

    def _next(self, index: int) -> str:
        for code in self.codes[index : index + _NEAR]:
            if code not in _SKIPPED:
                return code
        return "E"


def _is_sentence(text: str) -> bool:
    """Whether a line can be a caption: one sentence, and no long one."""
    return len(text) <= _LONGEST_CAPTION and ". " not in text
