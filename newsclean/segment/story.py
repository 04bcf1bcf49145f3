"""Walks the story's part of a page: prose, headings, lists, quotes, tables, pictures, boxes."""

from __future__ import annotations

from typing import Final, NamedTuple, TypeAlias

from newsclean.article import BodyRole
from newsclean.blocks import BODY_LABELS, Decision, Label
from newsclean.compiled_template import Matched
from newsclean.dom import Node
from newsclean.elements import BOLD, HEADINGS, INLINE, SKIP, tagged
from newsclean.folding import fold
from newsclean.segment.boxes import read_box
from newsclean.segment.pictures import (
    FIGURE,
    UNDER_PICTURE,
    holds_picture,
    is_caption,
    is_card_table,
    is_picture_table,
    is_titled_cell,
    read_picture,
)
from newsclean.segment.sheet import IMAGE, Sheet
from newsclean.segment.tables import is_data_table, read_table

__all__ = ["State", "read_siblings", "read_story"]

_LONGEST_HEADING: Final = 150

# A name of its own is found ten times as fast as a member of an enumeration.
_CAPTION: Final = Label.CAPTION
_PARAGRAPH: Final = Label.PARAGRAPH
_HEADING: Final = Label.HEADING
_LIST_ITEM: Final = Label.LIST_ITEM
_QUOTE: Final = Label.QUOTE
_RELATED_TITLE: Final = Label.RELATED_TITLE
_CARD: Final = Decision(Label.RELATED_TITLE, "card")
_LISTS: Final = frozenset({Label.TAGS, Label.SECTION})
"""Labels of lists in which each link is an item."""

_WITHIN_TEXT: Final = frozenset(("br", "img"))
"""Elements that do not close the run of text before them; a break does so by itself."""

_PLAIN: Final = INLINE - {"time", "rp", "rt", "label", "data", "q"} | {"-comment"}


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


_Frame: TypeAlias = tuple[Node | None, State, bool, bool]
"""What holds again behind an element: the next node, state and boldness; whether it is a block."""


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
    """One walk; `state` is what holds where it stands.

    The text since the last block boundary stands in `parts`, from its first visible node on, which
    is `place`; `plain` says that some of it is not bold.
    """

    __slots__ = ("asked", "bold", "frames", "parts", "place", "plain", "sheet", "state")

    def __init__(self, sheet: Sheet, state: State) -> None:
        self.sheet = sheet
        self.state = state
        self.bold = self.plain = False
        self.frames: list[_Frame] = []
        self.asked: set[int] = set()  # elements that a text under a picture stood in
        self.parts: list[str] = []
        self.place: Node | None = None

    def run(self, root: Node) -> None:
        self._walk(root.first_child)
        self._flush()

    def run_beside(self, first: Node | None, stops: set[int]) -> Node | None:
        node = first
        while node is not None and node.mem_id not in stops:
            following = node.next
            if not node.is_text_node:
                self.sheet.note(node)
            self._walk(node, following)
            node = following
        self._flush()
        return node

    def _walk(self, node: Node | None, end: Node | None = None) -> None:
        """Read a node and its siblings, up to the one at `end`."""
        frames, claimed = self.frames, self.sheet.claimed
        stop = 0 if end is None else end.mem_id
        while True:
            if node is None:
                if not frames:
                    return
                node, state, bold, is_block = frames.pop()
                if is_block and self.place is not None:
                    self._flush()
                self.state, self.bold = state, bold
                continue
            if stop and not frames and node.mem_id == stop:
                return
            if node.is_text_node:
                # Half of all texts are the white space between elements, told without reading it.
                if self.place is not None or not node.is_empty_text_node:
                    self._take(node)
                node = node.next
                continue
            tag = node.tag or ""
            if tag in INLINE:
                node = self._enter_inline(node, tag)
            elif tag in SKIP or (claimed and node.mem_id in claimed):
                node = node.next
            else:
                node = self._enter(node, tag)

    def _take(self, node: Node) -> None:
        """Add a text to the run."""
        text = node.text_content or ""
        if self.place is None:
            if text.isspace():
                return
            self.place = node
        self.parts.append(text)
        if not (self.plain or self.bold or text.isspace()):
            self.plain = True

    def _enter(self, node: Node, tag: str) -> Node | None:
        if self.place is not None and tag not in _WITHIN_TEXT:
            self._flush()
        attributes = node.attributes
        if attributes or node.mem_id == self.sheet.headline:
            matched = self.sheet.judge(node, tag, attributes)
            if matched is not None:
                return self._apply(node, matched, tag)
        handler = _HANDLERS.get(tag)
        if handler is not None:
            return handler(self, node)
        return self._descend(node, self.state)

    def _enter_inline(self, node: Node, tag: str) -> Node | None:
        sheet = self.sheet
        if tag in sheet.inline or (sheet.headline and node.mem_id == sheet.headline):
            matched = sheet.judge(node, tag, node.attributes)
            if matched is not None:
                return self._apply(node, matched, tag)
        alone = tag == "a" and (hint := self.state.hint) is not None and hint.label in _LISTS
        if alone:
            self._flush()
        self.frames.append((node.next, self.state, self.bold, alone))
        self.bold = self.bold or tag in BOLD
        return node.first_child

    def _apply(self, node: Node, matched: Matched, tag: str) -> Node | None:
        """Treat an element as its rule says."""
        sheet, label = self.sheet, matched.decision.label
        if tag in INLINE:
            self._flush()
        if label is _CAPTION:
            self._read_pictures(node, matched.decision)
        elif label is _RELATED_TITLE:
            read_box(sheet, node, matched.decision, matched.rule.related)
        elif label in BODY_LABELS:
            kind = self.state.kind if label is _PARAGRAPH else label
            return self._descend(node, State(None, kind, matched.rule.role or self.state.role))
        else:
            return self._descend(node, State(matched.decision, self.state.kind))
        return node.next

    def _descend(self, node: Node, state: State) -> Node | None:
        self.frames.append((node.next, self.state, self.bold, True))
        self.state = state
        return node.first_child

    def read_paragraph(self, node: Node) -> Node | None:
        """Read a paragraph of text and plain inline elements at once; others are walked."""
        first = node.first_child
        if first is None:
            return node.next
        if first.is_text_node and first.next is None:
            self._add(fold(first.text_content or ""), node, bold=self.bold)
            return node.next
        parts: list[str] = []
        bold = self.bold
        inline = self.sheet.inline
        for child in node.traverse(include_text=True):
            if child.is_text_node:
                parts.append(child.text_content or "")
                continue
            tag = child.tag
            if tag in BOLD:
                bold = True
            elif tag == "img" and self.state.hint is None and holds_picture(node):
                read_picture(self.sheet, node, FIGURE)
                return node.next
            elif (tag not in _PLAIN and tag != "p") or (tag in inline and self._matches(child)):
                return self._descend(node, self.state)
        text = fold("".join(parts))
        self._add(text, node, bold=bold and _is_all_bold(node, text))
        return node.next

    def _matches(self, node: Node) -> bool:
        return self.sheet.judge(node, node.tag or "", node.attributes) is not None

    def read_heading(self, node: Node) -> Node | None:
        return self._descend(node, State(self.state.hint, _HEADING, self.state.role))

    def read_item(self, node: Node) -> Node | None:
        hint, kind, role = self.state
        if kind is _PARAGRAPH:
            kind = _LIST_ITEM
        return self._descend(node, State(hint, kind, role))

    def read_quote(self, node: Node) -> Node | None:
        return self._descend(node, State(self.state.hint, _QUOTE, self.state.role))

    def read_table(self, node: Node) -> Node | None:
        if self.state.hint is not None:
            return self._descend(node, self.state)
        if is_picture_table(node):
            self._read_pictures(node, FIGURE)
            return node.next
        if not is_data_table(node):
            if is_titled_cell(node, self.sheet.addresses):
                read_box(self.sheet, node, _CARD, "related")
                return node.next
            return self._descend(node, self.state)
        read_table(self.sheet, node, self.state.role)
        return node.next

    def _read_pictures(self, node: Node, decision: Decision) -> None:
        if node.tag == "table" and is_card_table(node):
            read_box(self.sheet, node, _CARD, "related")
        else:
            read_picture(self.sheet, node, decision)

    def read_figure(self, node: Node) -> Node | None:
        if self.state.hint is not None or _frames_text(node):
            return self._descend(node, self.state)
        read_picture(self.sheet, node, FIGURE)
        return node.next

    def read_image(self, node: Node) -> Node | None:
        if self.state.hint is None:
            self.sheet.add_image(node)
        return node.next

    def read_chrome(self, node: Node) -> Node | None:
        """Read what its name tells, which is asked of others where they have attributes."""
        tag = node.tag or ""
        matched = None if node.attributes else self.sheet.judge(node, tag, {})
        return (
            self._descend(node, self.state) if matched is None else self._apply(node, matched, tag)
        )

    def read_break(self, node: Node) -> Node | None:
        self._flush()
        return node.next

    def _flush(self) -> None:
        place = self.place
        if place is not None:
            parts = self.parts
            text = fold(parts[0] if len(parts) == 1 else "".join(parts))
            bold = not self.plain
            parts.clear()
            self.place, self.plain = None, False
            self._add(text, place, bold=bold)

    def _add(self, text: str, node: Node, *, bold: bool) -> None:
        if not text:
            return
        hint, kind, role = self.state
        if kind is _PARAGRAPH:
            if bold and is_heading(text):
                kind = _HEADING
            elif hint is None and self._is_under_picture() and self._is_alone(node):
                hint = UNDER_PICTURE if is_caption(text, node) else None
        block = self.sheet.add(text, node, hint, kind)
        if role is not None:
            block.role = role

    def _is_alone(self, node: Node) -> bool:
        """Whether no other text of the same element was asked about: then neither is all of it."""
        if not node.is_text_node or node.parent is None:
            return True
        asked = node.parent.mem_id in self.asked
        self.asked.add(node.parent.mem_id)
        return not asked

    def _is_under_picture(self) -> bool:
        above = self.sheet.blocks
        return bool(above) and above[-1].hint is IMAGE


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


def _frames_text(figure: Node) -> bool:
    """Whether a figure holds a table or a quotation in the place of a picture, as editors do."""
    inner = figure.css_first("table, blockquote, pre")
    if inner is None or figure.css_first("img, video, iframe, object") is not None:
        return False
    return inner.tag != "table" or is_data_table(inner)


def _is_all_bold(node: Node, text: str) -> bool:
    if not is_heading(text or "."):
        return False
    return sum(len(fold(part.text())) for part in tagged(node, BOLD)) >= len(text) - 2


_HANDLERS: Final = {
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
    **dict.fromkeys(("nav", "form", "menu", "aside"), _Walk.read_chrome),
}
