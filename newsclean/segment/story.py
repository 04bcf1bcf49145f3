"""Walks the story's part of a page: prose, headings, lists, quotes, tables, pictures, boxes."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.article import BodyRole
from newsclean.blocks import BODY_LABELS, RELATED_LABELS, Decision, Label
from newsclean.dom import TEXT, Node
from newsclean.elements import BOLD, HEADINGS, INLINE, SKIP
from newsclean.folding import fold
from newsclean.layout import Matched
from newsclean.segment.boxes import read_box
from newsclean.segment.pictures import read_picture
from newsclean.segment.sheet import Sheet
from newsclean.segment.tables import is_data_table, read_table

__all__ = ["State", "read_siblings", "read_story"]

_LONGEST_HEADING = 150
_LISTS = frozenset({Label.TAGS, Label.SECTION})
"""Labels of lists in which each link is an item."""

_PLAIN = INLINE - {"time", "rp", "rt", "label", "data", "q"}


class State(NamedTuple):
    """What holds for the text under an element.

    Attributes:
        hint: The decision that the markup alone allows, None where it is open.
        kind: What kind of block the text is.
        role: The part it plays in the story.
    """

    hint: Decision | None = None
    kind: Label = Label.PARAGRAPH
    role: BodyRole | None = None


class _Run:
    """Text collected since the last block boundary."""

    __slots__ = ("bold", "letters", "node", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.letters = self.bold = 0
        self.node: Node | None = None


class _Frame(NamedTuple):
    following: Node | None
    state: State
    bold: bool
    is_block: bool


def read_story(sheet: Sheet, root: Node, state: State | None = None) -> None:
    """Write the blocks under a node to the sheet, in reading order.

    Args:
        sheet: Where blocks go, with the rules of the layout.
        root: The node that holds the story, or a part of it.
        state: What holds for all text under it; None for a story, where all is open.
    """
    _Walk(sheet, state or State()).run(root)


def read_siblings(sheet: Sheet, first: Node | None, stops: set[int]) -> Node | None:
    """Write the blocks of a node and of those behind it in the same element.

    Args:
        sheet: Where blocks go, with the rules of the layout.
        first: The first node, None for none.
        stops: Ids of nodes; reading ends before the first of them.

    Returns:
        The node that reading ended before, None at the end of the element.
    """
    return _Walk(sheet, State()).run_beside(first, stops)


class _Walk:
    """One walk; `state` is what holds where it stands."""

    __slots__ = ("bold", "frames", "node", "run_", "sheet", "state")

    def __init__(self, sheet: Sheet, state: State) -> None:
        self.sheet = sheet
        self.state = state
        self.bold = False
        self.frames: list[_Frame] = []
        self.run_ = _Run()
        self.node: Node | None = None

    def run(self, root: Node) -> None:
        self.node = root.first_child
        self._loop(beside=True)
        self._flush()

    def run_beside(self, first: Node | None, stops: set[int]) -> Node | None:
        self.node = first
        while self.node is not None and self.node.mem_id not in stops:
            if self.node.tag != TEXT:
                self.sheet.note(self.node)
            self._step()
            self._loop(beside=False)
        self._flush()
        return self.node

    def _loop(self, *, beside: bool) -> None:
        """Walk on to the end of the elements entered, or beside to that of all siblings too."""
        while self.frames or (beside and self.node is not None):
            if self.node is None:
                self._leave(self.frames.pop())
            else:
                self._step()

    def _step(self) -> None:
        node = self.node
        if node is None:
            return
        if node.tag == TEXT:
            self._text(node)
            self.node = node.next
        else:
            self._enter(node, node.tag or "")

    def _leave(self, frame: _Frame) -> None:
        if frame.is_block:
            self._flush()
        self.node, self.state, self.bold = frame.following, frame.state, frame.bold

    def _text(self, node: Node) -> None:
        text = node.text_content or ""
        run = self.run_
        run.parts.append(text)
        letters = len(text.strip())
        if letters:
            run.letters += letters
            run.bold += letters if self.bold else 0
            if run.node is None:
                run.node = node

    def _enter(self, node: Node, tag: str) -> None:
        following = node.next
        if tag not in INLINE:
            if tag in SKIP or self.sheet.is_claimed(node):
                self.node = following
                return
            if tag not in {"br", "img"}:
                self._flush()
            attributes = node.attributes
        else:
            attributes = node.attributes if tag in self.sheet.inline else {}
        if attributes or node.mem_id == self.sheet.headline:
            matched = self.sheet.judge(node, tag, attributes)
            if matched is not None and self._apply(node, matched, tag):
                return
        handler = _HANDLERS.get(tag)
        if handler is not None:
            handler(self, node)
        elif tag in INLINE:
            alone = tag == "a" and self.state.hint is not None and self.state.hint.label in _LISTS
            if alone:
                self._flush()
            self._descend(node, self.state, is_block=alone, bold=self.bold or tag in BOLD)
        else:
            self._descend(node, self.state)

    def _apply(self, node: Node, matched: Matched, tag: str) -> bool:
        """Treat an element as its rule says; say whether that was all."""
        sheet, label = self.sheet, matched.decision.label
        if tag in INLINE:
            self._flush()
        if label is Label.CAPTION:
            read_picture(sheet, node, matched.decision)
        elif label in RELATED_LABELS:
            read_box(sheet, node, matched.decision, matched.rule.related)
        elif label in BODY_LABELS:
            kind = self.state.kind if label is Label.PARAGRAPH else label
            self._descend(node, State(None, kind, matched.rule.role or self.state.role))
            return True
        else:
            self._descend(node, State(matched.decision, self.state.kind))
            return True
        self.node = node.next
        return True

    def _descend(
        self, node: Node, state: State, *, is_block: bool = True, bold: bool | None = None
    ) -> None:
        self.frames.append(_Frame(node.next, self.state, self.bold, is_block))
        self.state = state
        self.bold = self.bold if bold is None else bold
        self.node = node.first_child

    def read_paragraph(self, node: Node) -> None:
        """Read a paragraph of text and plain inline elements at once; others are walked."""
        first = node.first_child
        if first is not None and first.tag == TEXT and first.next is None:
            self._add(fold(first.text_content or ""), node, bold=self.bold)
            self.node = node.next
            return
        parts: list[str] = []
        bold = self.bold
        inline = self.sheet.inline
        for child in node.traverse(include_text=True):
            tag = child.tag
            if tag == TEXT:
                parts.append(child.text_content or "")
            elif tag in BOLD:
                bold = True
            elif (tag not in _PLAIN and tag != "p") or (tag in inline and self._matches(child)):
                self._descend(node, self.state)
                return
        text = fold("".join(parts))
        self._add(text, node, bold=bold and _is_all_bold(node, text))
        self.node = node.next

    def _matches(self, node: Node) -> bool:
        return self.sheet.judge(node, node.tag or "", node.attributes) is not None

    def read_heading(self, node: Node) -> None:
        self._descend(node, self.state._replace(kind=Label.HEADING))

    def read_item(self, node: Node) -> None:
        kind = self.state.kind
        if kind is Label.PARAGRAPH:
            kind = Label.LIST_ITEM
        self._descend(node, self.state._replace(kind=kind))

    def read_quote(self, node: Node) -> None:
        self._descend(node, self.state._replace(kind=Label.QUOTE))

    def read_table(self, node: Node) -> None:
        if self.state.hint is None and is_data_table(node):
            read_table(self.sheet, node, self.state.role)
            self.node = node.next
        else:
            self._descend(node, self.state)

    def read_figure(self, node: Node) -> None:
        if self.state.hint is None:
            read_picture(self.sheet, node, _FIGURE)
            self.node = node.next
        else:
            self._descend(node, self.state)

    def read_image(self, node: Node) -> None:
        if self.state.hint is None:
            self.sheet.add_image(node)
        self.node = node.next

    def read_break(self, node: Node) -> None:
        self._flush()
        self.node = node.next

    def _flush(self) -> None:
        run = self.run_
        if not run.letters:
            if run.parts:
                run.parts.clear()
            return
        text = fold("".join(run.parts))
        node = run.node
        all_bold = run.bold >= run.letters
        self.run_ = _Run()
        if node is not None:
            self._add(text, node, bold=all_bold)

    def _add(self, text: str, node: Node, *, bold: bool) -> None:
        if not text:
            return
        hint, kind, role = self.state
        if bold and kind is Label.PARAGRAPH and is_heading(text):
            kind = Label.HEADING
        self.sheet.add(text, node, hint, kind).role = role


def is_heading(text: str) -> bool:
    """Whether a line set in bold alone can be a heading inside the story.

    Args:
        text: The line.

    Returns:
        True where it is short and does not close like a sentence.

    >>> is_heading("Mưa lớn ở nhiều nơi"), is_heading("Mưa lớn ở nhiều nơi.")
    (True, False)
    """
    return len(text) <= _LONGEST_HEADING and text[-1] not in ".,;…"


def _is_all_bold(node: Node, text: str) -> bool:
    if not is_heading(text or "."):
        return False
    return sum(len(fold(part.text())) for part in node.css("b, strong")) >= len(text) - 2


_FIGURE = Decision(Label.CAPTION, "figure-caption")
_HANDLERS = {
    "p": _Walk.read_paragraph,
    **dict.fromkeys(HEADINGS - {"h1"}, _Walk.read_heading),
    "li": _Walk.read_item,
    "dd": _Walk.read_item,
    "dt": _Walk.read_item,
    "blockquote": _Walk.read_quote,
    "table": _Walk.read_table,
    "figure": _Walk.read_figure,
    "img": _Walk.read_image,
    "br": _Walk.read_break,
}
