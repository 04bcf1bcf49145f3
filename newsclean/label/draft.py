"""The working state of `label`: blocks, the decisions so far, and which lines read as prose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from newsclean.article import RelatedKind
from newsclean.blocks import Block, Decision, Label
from newsclean.folding import caseless, close_mark, compare_key, opening_key
from newsclean.lines.captions import same_caption
from newsclean.lines.index import LineIndex
from newsclean.lines.language import has_vietnamese
from newsclean.lines.leads import LeadOpening
from newsclean.lines.prose import is_prose
from newsclean.lines.stamps import Stamp, read_stamp, read_stamp_anywhere

__all__ = ["Draft", "ProseOfPage"]

_T = TypeVar("_T")


_ALIKE: Final = 8
_FEW: Final = 3


class ProseOfPage(Sequence[bool]):
    """Whether the blocks of a page are prose, each told when asked: hardly any is.

    Args:
        blocks: The blocks.
    """

    __slots__ = ("_blocks",)

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks

    def __len__(self) -> int:
        return len(self._blocks)

    def __getitem__(self, index: int) -> bool:  # type: ignore[override]
        return is_prose(self._blocks[index].text)


@dataclass(slots=True)
class Draft:
    """What the labellers share while they work on one document.

    Attributes:
        blocks: The blocks in order.
        decisions: The decision on each block; None where none was made yet.
        prose: Whether each block reads as prose, no headline.
        index: The line rules of the registry.
        title: Index of the headline, once found.
        lead: Index of the lead, once found.
        related: For blocks that open a related box, its kind.
        story: In the dump of a whole page, the index of the last prose of its story; else None.
        titled: Whether the layout prints its headline.
        extracted: Whether a tool has cut the text out of its page, which then has no rest.
        slots: For text that newsclean wrote, whether title and lead are there; else None.
    """

    blocks: list[Block]
    decisions: list[Decision | None]
    prose: Sequence[bool]
    index: LineIndex
    title: int | None = None
    lead: int | None = None
    related: dict[int, RelatedKind] = field(default_factory=dict)
    story: int | None = None
    titled: bool = True
    slots: tuple[bool, bool] | None = None
    extracted: bool = False
    _keys: dict[str, str] = field(default_factory=dict)
    _openings: dict[str, LeadOpening] = field(default_factory=dict)
    _told: dict[Callable[[str], Any], dict[str, Any]] = field(default_factory=dict)
    _vietnamese: bool | None = None

    def key(self, index: int) -> str:
        """The comparison key of a block, made once for all lines that print the same text."""
        text = self.blocks[index].text
        key = self._keys.get(text)
        return self.key_of(text) if key is None else key

    def key_of(self, text: str) -> str:
        """The same of a text."""
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = compare_key(text)
        return key

    def prints(self, index: int, text: str) -> bool:
        """Whether a block prints a text: as most do not, by their first letters they are told."""
        line = self.blocks[index].text
        if line == text:
            return True
        one, other = line[:_FEW], text[:_FEW]
        if one.isalnum() and other.isalnum() and caseless(one) != caseless(other):
            return False
        alike = self.told(opening_key, line) == self.told(opening_key, text)
        return alike and self.key(index) == self.key_of(text)

    def are_copies(self, one: str, other: str) -> bool:
        """Whether two lines print one title, or one caption with an aside."""
        if one == other or self.key_of(one) == self.key_of(other):
            return True
        # Only what begins alike is compared word by word.
        return one[:_ALIKE] == other[:_ALIKE] and same_caption(one, other)

    def split_lead(self, text: str) -> LeadOpening:
        """The lead and what opens it, split once for all who ask."""
        opening = self._openings.get(text)
        if opening is None:
            opening = self._openings[text] = self.index.split_lead(text)
        return opening

    def readings(self, read: Callable[..., _T]) -> dict[str, _T]:
        """What a reader of lines has said so far, by text; to be added to."""
        return self._told.setdefault(read, {})

    def told(self, read: Callable[[str], _T], text: str) -> _T:
        """What a reader of lines says of a text, asked once for all who want to know."""
        known: dict[str, _T] = self._told.setdefault(read, {})
        if text not in known:
            known[text] = read(text)
        return known[text]

    def share(self, other: Draft) -> None:
        """Share what is read of texts with the draft of another document: it is the same there."""
        self._keys, self._openings, self._told = other._keys, other._openings, other._told

    def stamp(self, text: str, *, placed: bool = True) -> Stamp | None:
        """What a line says that holds a date beside something else, under a headline or not."""
        stamp = self.told(read_stamp_anywhere, text)
        # What is a stamp anywhere is the same one under a headline, where more are.
        return self.told(read_stamp, text) if stamp is None and placed else stamp

    def as_written(self, index: int) -> Block:
        """A block as `Article.to_text` writes it: the lead without its code, "./." as ".".

        What the markup says of rows of tables stands: no text could say it.
        """
        block = self.blocks[index]
        text = self.split_lead(block.text).text if index == self.lead else block.text
        return Block(close_mark(text), gap=1, hint=block.hint if block.cells else None)

    def label(self, index: int) -> Label | None:
        """The label of a block, None where it is still open."""
        decision = self.decisions[index]
        return None if decision is None else decision.label

    def is_vietnamese(self) -> bool:
        """Whether a bare name may be an author's: other languages have headings that look so."""
        if self._vietnamese is None:
            self._vietnamese = any(self.told(has_vietnamese, block.text) for block in self.blocks)
        return self._vietnamese

    def open_lines(self) -> list[int]:
        """The same as `open`, as a list, which costs less where all are wanted."""
        return [index for index, decision in enumerate(self.decisions) if decision is None]

    def open(self) -> Iterator[int]:
        """The indices of the blocks that no labeller has decided on."""
        return (index for index, decision in enumerate(self.decisions) if decision is None)

    def find(self, label: Label) -> int | None:
        """The index of the first block with a label, or None."""
        for index, decision in enumerate(self.decisions):
            if decision is not None and decision.label is label:
                return index
        return None
