"""What the caller chose by selectors: elements to keep, and elements to drop (`Options`).

Of the elements around a text that a selector names, the nearest decides; of one that both name, it
is kept. None of this costs anything where no selector is given.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from newsclean.blocks import BODY_LABELS, Block, Decision, Label
from newsclean.compiled_template import Matched
from newsclean.dom import Node, Tree, mark
from newsclean.elements import INLINE
from newsclean.folding import fold
from newsclean.options import Options
from newsclean.segment.generic.hints import GenericSheet
from newsclean.segment.sheet import IMAGE, Reading, Sheet
from newsclean.segment.story import read_siblings
from newsclean.template import Rule

__all__ = [
    "Choices",
    "ChosenSheet",
    "is_chosen",
    "read_kept",
]

_MARK: Final = "data-newsclean-chosen"
"""Attribute of chosen elements: readers ask about elements that have any."""

_KEEP: Final = Rule(id="option-keep", label=Label.PARAGRAPH, css=f"[{_MARK}]")
_DROP: Final = Rule(id="option-drop", label=Label.BOILERPLATE, css=f"[{_MARK}]")
_PICTURES: Final = frozenset({Label.CAPTION, Label.IMAGE_NAME})
"""Labels that a block of a kept element may have: its pictures stay pictures."""
_PICTURE: Final = "img, picture, video, iframe"


class _Choice(NamedTuple):
    keeps: bool
    css: str
    is_caption: bool

    def decision(self, kind: Label, hint: Decision | None) -> Decision:
        """The decision on a block of the element."""
        if not self.keeps:
            return Decision(Label.BOILERPLATE, f"option-drop: {self.css}")
        if hint is not None and hint.label in _PICTURES and not self.is_caption:
            return hint
        return Decision(kind, f"option-keep: {self.css}")

    @property
    def matched(self) -> Matched:
        rule = _KEEP if self.keeps else _DROP
        return Matched(rule, self.decision(Label.PARAGRAPH, None), -1)


class Choices:
    """The chosen elements of one page.

    Args:
        tree: The page; the elements are marked in it.
        options: The selectors.
    """

    def __init__(self, tree: Tree, options: Options) -> None:
        self.kept: list[Node] = []
        self._chosen: dict[int, _Choice] = {}
        self._read: set[int] = set()
        for keeps, selectors in ((True, options.keep), (False, options.drop)):
            for css in selectors:
                for node in tree.every(css):
                    if node.mem_id in self._chosen:
                        continue
                    # Without a picture in it, what is a caption is what the caller means.
                    bare = node.tag == "figcaption" or node.css_first(_PICTURE) is None
                    self._chosen[node.mem_id] = _Choice(keeps, css, bare)
                    mark(node, _MARK)
                    if keeps:
                        self.kept.append(node)

    def at(self, node: Node) -> _Choice | None:
        """The choice on this very element, or None."""
        return self._chosen.get(node.mem_id)

    def over(self, node: Node) -> _Choice | None:
        """The choice that holds for what stands in a node: that of the nearest chosen element."""
        above: Node | None = node
        while above is not None:
            found = self._chosen.get(above.mem_id)
            if found is not None:
                return found
            above = above.parent
        return None

    def note(self, node: Node) -> None:
        """Note that a block of a node was written, and so of the elements around it."""
        above: Node | None = node
        while above is not None and above.mem_id not in self._read:
            self._read.add(above.mem_id)
            above = above.parent

    def is_read(self, node: Node) -> bool:
        """Whether a block of this very element was written."""
        return node.mem_id in self._read

    def missed(self) -> list[Node]:
        """The kept elements that no block was written of, in any order."""
        return [node for node in self.kept if node.mem_id not in self._read]


def is_chosen(decision: Decision) -> bool:
    """Whether the caller's selectors made a decision, True or False."""
    return decision.rule.startswith(("option-keep", "option-drop"))


class ChosenSheet(GenericSheet):
    """The sheet of a page where the caller chose elements.

    Args:
        reading: The page.
        is_known: Whether its layout is known: then names and links say nothing.

    Attributes:
        choices: The chosen elements.
        places: Node and decision of each block, by the id of the block, and whether it is a caption
            where nobody chose.
    """

    def __init__(self, reading: Reading, *, is_known: bool) -> None:
        super().__init__(reading)
        self._is_known = is_known
        self.inline = INLINE
        self.choices = Choices(reading.tree, reading.options)
        self.places: dict[int, tuple[Node, Decision | None, bool]] = {}
        self._tree = reading.tree

    def judge(self, node: Node, tag: str, attributes: dict[str, str | None]) -> Matched | None:
        """Say what an element is; the caller's choice stands above all rules."""
        chosen = self.choices.at(node)
        if chosen is not None:
            return chosen.matched
        if self.choices.over(node) is not None:
            return None
        if self._is_known:
            return Sheet.judge(self, node, tag, attributes)
        return super().judge(node, tag, attributes)

    def note(self, node: Node) -> None:
        """Note that a node and all in it is read."""
        if self._is_known:
            Sheet.note(self, node)
        else:
            super().note(node)

    def claim(self, node: Node) -> bool:
        """Note that a region is read now; what is kept is read where it stands in the story."""
        chosen = self.choices.over(node)
        return not (chosen is not None and chosen.keeps) and super().claim(node)

    def add(
        self,
        text: str,
        node: Node,
        hint: Decision | None = None,
        kind: Label = Label.PARAGRAPH,
    ) -> Block:
        """Write one block; the caller's choice stands above all hints."""
        chosen = self.choices.over(node)
        if chosen is not None and chosen.keeps and node.tag == "img":
            chosen = None  # alternative text is no part of a story
        decision = None if chosen is None else chosen.decision(kind, hint)
        if decision is None and not self._is_known:
            block = super().add(text, node, hint, kind)
        else:
            block = Sheet.add(self, text, node, decision or hint, kind)
        self.choices.note(node)
        is_caption = hint is not None and hint.label in _PICTURES
        self.places[id(block)] = node, decision, is_caption
        return block

    def add_plain(self, text: str, node: Node, hint: Decision) -> Block:
        """Write a block whose decision is made, unless the caller chose otherwise."""
        return self.add(text, node, hint)

    def finish(self) -> None:
        """Read the kept elements that stand outside what was read, and put them in their place."""
        missed = self.choices.missed()
        if missed:
            order = {node.mem_id: place for place, node in enumerate(_nodes(self._tree))}
            missed.sort(key=lambda node: order[node.mem_id])
            self._insert(missed, order)
        blocks, self.blocks = self.blocks, []
        for block in blocks:
            node, decision, is_caption = self.places.get(id(block), (None, None, False))
            if node is not None and decision is not None:
                if block.url and is_caption and decision.label not in _PICTURES:
                    self._part(block, node)
                block.hint = decision
            self.blocks.append(block)

    def _part(self, caption: Block, node: Node) -> None:
        """Write the picture of a caption that is none any more, before it."""
        picture = Sheet.add_plain(self, fold(caption.alt or ""), node, IMAGE)
        picture.url, caption.url = caption.url, None

    def _insert(self, missed: Sequence[Node], order: Mapping[int, int]) -> None:
        """Read elements, each behind the blocks that stand above it in the page."""
        blocks = self.blocks
        places = [self._place(block, order) for block in blocks]
        above = list(accumulate(places, max))
        added: dict[int, list[Block]] = {}
        for node in missed:
            if self.choices.is_read(node):
                continue  # it stands in one that was kept before it
            self.blocks = []
            following = node.next
            read_siblings(self, node, set() if following is None else {following.mem_id})
            at = bisect_left(above, order[node.mem_id])
            added.setdefault(at, []).extend(self.blocks)
        self.blocks = []
        for number in range(len(blocks) + 1):
            self.blocks += added.get(number, ())
            self.blocks += blocks[number : number + 1]

    def _place(self, block: Block, order: Mapping[int, int]) -> int:
        """Place of a block of the story in the page; other blocks are not read in its order."""
        place = self.places.get(id(block))
        told = block.hint is None or block.hint.label in BODY_LABELS
        return order.get(place[0].mem_id, -1) if told and place is not None else -1


def read_kept(reading: Reading) -> list[Block]:
    """Read the elements to keep alone, of a page that holds no story otherwise.

    Args:
        reading: The page; the rules of its template hold inside the elements.

    Returns:
        The blocks; none where no element is to be kept.
    """
    if not reading.has_choices:
        return []
    sheet = ChosenSheet(reading, is_known=True)
    sheet.finish()
    return sheet.blocks


def _nodes(tree: Tree) -> Iterator[Node]:
    root = tree.parser.root
    return iter(()) if root is None else root.traverse(include_text=True)
