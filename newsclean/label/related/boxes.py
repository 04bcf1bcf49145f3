"""What the finders of related boxes share: codes of lines, the head's end, the story's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.related.cards import CardReader, Cards
from newsclean.label.related.codes import Code, Story, codes_of, next_code
from newsclean.label.related.cohesion import Vocabulary, pairs_of
from newsclean.lazy import HasLazy, lazy
from newsclean.lines.names import is_person
from newsclean.lines.prose import is_item

__all__ = ["Boxes"]

_STORY_ENDS: Final = frozenset({Label.FOLLOW, Label.COMMENT, Label.TAGS})
_UNDER_PROSE: Final = frozenset({Label.BYLINE, Label.SOURCE, Label.MASTHEAD})
"""Such lines close a story that has begun; above it they are part of the head."""
_CHROME: Final = _STORY_ENDS | _UNDER_PROSE
_FIRST_SECTIONS: Final = ("1. ", "I. ", "1) ", "I) ")
_LONGEST_HEADING: Final = 40

_READINGS: Final = 12
"""How often each line of a document may be read as one of a box, on average."""

_SHORT_BOX: Final = 40
"""Lines of a box that are read beyond that."""


@cache
def _card(label: Label, rule: str) -> Decision:
    """The decision on a line of a card; there are few, and boxes have many lines."""
    return Decision(label, f"card-{rule}")


class Boxes(HasLazy):
    """The lines of a document as the grammar of cards sees them.

    Args:
        draft: The working state of the labellers.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.codes: list[Code] = codes_of(draft)
        self.found = False  # whether a box was found since this was last reset
        lead, title = draft.lead, draft.title
        opening = "" if lead is None else draft.blocks[lead].text
        self.coded = bool(opening) and draft.index.lead_prefix(opening) is not None
        self.head = max(-1 if lead is None else lead, -1 if title is None else title)
        self._budget = _READINGS * len(self.codes)

    @lazy
    def story_end(self) -> int:
        """Index of the first line behind the head that closes the story; past the end if none.

        That is a follow-us line or one with the mark "./.", or a sign-off or masthead under prose.
        """
        blocks, decisions = self.draft.blocks, self.draft.decisions
        prose = False
        for index in range(self.head + 1, len(self.codes)):
            decision = decisions[index]
            prose = prose or self.codes[index] == "P"
            if decision is not None:
                label = decision.label
                if label is Label.TAGS and self._opens_sections(index):
                    continue  # those of a study, above its sections
                if label in _STORY_ENDS or (prose and label in _UNDER_PROSE):
                    return index
            elif blocks[index].text.endswith("/.") and blocks[index].text[-3:-2] in '.”"…':
                return index
        return len(self.codes)

    def _opens_sections(self, index: int) -> bool:
        """Whether the first numbered section of a story stands right below a line."""
        return index + 1 < len(self.codes) and self.text(index + 1).startswith(_FIRST_SECTIONS)

    @lazy
    def first_prose(self) -> int:
        """Index of the first prose behind the head, past the end if there is none."""
        found = (i for i in range(self.head + 1, len(self.codes)) if self.codes[i] == "P")
        return next(found, len(self.codes))

    @lazy
    def words(self) -> Vocabulary:
        """The words of each line that may be of the story; made when first asked for."""
        lines = []
        for index, code in enumerate(self.codes):
            told = code in "TP" or (code == "E" and self.draft.label(index) not in _CHROME)
            lines.append(self.text(index) if told else "")
        return Vocabulary(lines, self.draft.readings(pairs_of))

    def text(self, index: int) -> str:
        """The text of a line."""
        return self.draft.blocks[index].text

    def are_copies(self, one: int, other: int) -> bool:
        """Whether two lines print one title, or one caption with an aside."""
        return self.draft.are_copies(self.text(one), self.text(other))

    def read(self, start: int, story: Story | None = None) -> Cards:
        """Read the cards that begin at a line; see `CardReader`.

        Without a word on the story, it has ended where a line above closes it.
        """
        if story is None:
            story = Story.ENDED if start > self.story_end else Story.OPEN
        reader = CardReader(
            self.draft, self.codes, story, lambda index: self.shared([index]), coded=self.coded
        )
        # Boxes read and refused again and again would take time by the square of the lines.
        most = len(self.codes) if self._budget > 0 else _SHORT_BOX
        cards = reader.read(start, most)
        self._budget -= cards.end - start
        return cards

    def may_head(self, index: int) -> bool:
        """Whether a line can be the heading of cards below it: it is short, and a title follows."""
        text = self.text(index)
        short = self.codes[index] == "T" and len(text) <= _LONGEST_HEADING and not is_item(text)
        return short and next_code(self.codes, index + 1) in ("T", "C") and not is_person(text)

    def apply(self, labels: Mapping[int, Label], rule: str) -> None:
        """Give the lines of cards their labels; `rule` says how the cards were found."""
        self.found = True
        decisions, codes = self.draft.decisions, self.codes
        for index, label in labels.items():
            decisions[index] = _card(label, rule)
            codes[index] = "X"

    def head_with(self, index: int, reason: str) -> None:
        """Label a line as the heading of a box that no phrase gave away."""
        decision = Decision(Label.RELATED_HEADING, f"heading-above-{reason}-cards")
        self.draft.decisions[index] = decision
        self.codes[index] = "X"

    def head_above(self, start: int, reason: str) -> None:
        """Label a short line right above cards as their heading."""
        index = start - 1
        titled = index > self.head and self.codes[index] == "T"
        text = self.text(index)
        if titled and len(text) <= _LONGEST_HEADING and not is_person(text):
            self.head_with(index, reason)

    def shared(self, lines: Iterable[int]) -> float:
        """The share of the word pairs of some lines that the rest of the document holds, 0 to 1."""
        lines = list(lines)
        self.words.leave_out(lines)
        share = self.words.shared(lines)
        self.words.take_back(lines)
        return share
