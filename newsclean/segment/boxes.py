"""Reads a box of links to other articles: heading, cards of picture, title, teaser and date."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.article import RelatedKind
from newsclean.blocks import BODY_LABELS, Decision, Label
from newsclean.dom import Node
from newsclean.elements import HEADINGS, INLINE, SKIP, text_of
from newsclean.folding import compare_key, fold
from newsclean.lines.dates import parse_date
from newsclean.phrases.classes import BOX_HEADINGS
from newsclean.segment.sheet import Sheet

__all__ = ["read_box"]

_SHORTEST_TEASER: Final = 45
"""Characters; shorter text beside a title is a date, a section or a counter."""

_SHORTEST_TITLE: Final = 12
_LONGEST_HEADING: Final = 40
_MADE_NAME: Final = re.compile(r"\b(?:ảnh|hinh anh|anh)(?: \d{1,3}\.?)?$", re.IGNORECASE)
"""What a CMS puts behind a title to name a picture, "… - Ảnh 3." or "… hinh anh": no caption."""

_IN_CARDS: Final = frozenset({Label.RELATED_TITLE}) | BODY_LABELS
"""What a rule may say of an element that is a part of a card all the same."""

_LEVELS: Final = 6
"""Elements around a box among which its link and heading are."""


class _Piece(NamedTuple):
    """A run of text in a box, or a picture.

    Attributes:
        text: The text, folded; the alternative text of a picture.
        node: Where it stands.
        url: Target of the link around it; empty for a link that leads nowhere, as in mock-ups.
        heading: Tag of the heading element around it, empty without one.
        image: Whether it is a picture.
        hint: What a rule says that it is: a button, the name of an icon, a teaser.
    """

    text: str
    node: Node
    url: str | None
    heading: str
    image: bool = False
    hint: Decision | None = None


def read_box(sheet: Sheet, root: Node, decision: Decision, kind: RelatedKind) -> None:
    """Write the parts of a related box.

    Args:
        sheet: Where blocks go.
        root: The box, or a single card.
        decision: Of the box; its rule id is that of all its parts.
        kind: Which box it is.
    """
    pieces = _Cutter(sheet, root).cut(root.first_child)
    titles = _titles(pieces)
    rule = decision.rule
    title, teaser = Decision(Label.RELATED_TITLE, rule), Decision(Label.RELATED_TEASER, rule)
    headed = opened = False
    alt: _Piece | None = None
    for number, piece in enumerate(pieces):
        if piece.image:
            alt = piece
        elif piece.hint is not None:
            sheet.add(piece.text, piece.node, piece.hint)
            headed = headed or piece.hint.label is Label.RELATED_HEADING
        elif number in titles:
            _add_alt(sheet, alt, piece, rule)
            block = sheet.add(piece.text, piece.node, title)
            block.url = piece.url or None
            block.box = None if headed and kind == "related" else kind
            opened, alt = True, None
        elif not opened and titles:
            sheet.add(piece.text, piece.node, Decision(Label.RELATED_HEADING, rule))
            headed = True
        elif len(piece.text) >= _SHORTEST_TEASER and parse_date(piece.text) is None:
            sheet.add(piece.text, piece.node, teaser)
        else:
            sheet.add(piece.text, piece.node, Decision(Label.RELATED_META, rule))


def _add_alt(sheet: Sheet, alt: _Piece | None, title: _Piece, rule: str) -> None:
    """Write the alternative text of a card's picture where it says more than its title."""
    if alt is None or len(alt.text) < _SHORTEST_TEASER or alt.text == title.text:
        return
    if compare_key(alt.text) != compare_key(title.text) and not _MADE_NAME.search(alt.text):
        sheet.add(alt.text, alt.node, Decision(Label.RELATED_CAPTION, rule))


def _titles(pieces: list[_Piece]) -> set[int]:
    """The places of the titles among the pieces of a box."""
    linked = [n for n, piece in enumerate(pieces) if piece.url is not None and not piece.image]
    headings = [n for n in linked if pieces[n].heading]
    if headings:
        first, others = pieces[headings[0]], [pieces[n] for n in headings[1:]]
        alone = all(first.heading != p.heading and (first.url or "-") != p.url for p in others)
        if others and alone and (len(first.text) <= _LONGEST_HEADING or _is_named(first.node)):
            del headings[0]
        return set(headings)
    titles: set[int] = set()
    urls: dict[str, str] = {}
    for number in linked:
        text, url = pieces[number].text, pieces[number].url
        if url and len(text) >= _SHORTEST_TITLE and urls.setdefault(url, text) == text:
            titles.add(number)
    return titles


def _is_named(node: Node) -> bool:
    """Whether the heading around a text has the class of a box's own heading."""
    above: Node | None = node
    for _ in range(_LEVELS):
        if above is None:
            break
        if above.tag in HEADINGS:
            names = (above.attrs.get("class") or "").split()
            return not BOX_HEADINGS.isdisjoint(names)
        above = above.parent
    return False


class _Cutter:
    """Cuts a box into runs of text and pictures, with the link and heading around each."""

    __slots__ = ("frames", "heading", "parts", "pieces", "place", "sheet", "url")

    def __init__(self, sheet: Sheet, root: Node) -> None:
        self.sheet = sheet
        self.url, self.heading = _around(sheet, root)
        self.pieces: list[_Piece] = []
        self.parts: list[str] = []
        self.place: Node | None = None
        self.frames: list[tuple[Node | None, str | None, str, bool]] = []

    def cut(self, node: Node | None) -> list[_Piece]:
        """Read a node and its siblings."""
        frames = self.frames
        while node is not None or frames:
            if node is None:
                node, url, heading, is_block = frames.pop()
                if is_block and self.place is not None:
                    self._close()
                self.url, self.heading = url, heading
                continue
            if node.is_text_node:
                if self.place is not None:
                    self.parts.append(node.text_content or "")
                elif not (node.is_empty_text_node or (text := node.text_content or "").isspace()):
                    self.parts.append(text)
                    self.place = node
                node = node.next
                continue
            tag = node.tag or ""
            node = node.next if tag in SKIP else self._enter(node, tag)
        self._close()
        return self.pieces

    def _enter(self, node: Node, tag: str) -> Node | None:
        child = node.first_child
        if child is None:
            if tag == "img":
                self._add_picture(node)
            elif tag == "br" and self.place is not None:
                self.parts.append(" ")
            return node.next
        rules = self.sheet.rules
        if (tag in rules.named or rules.has_parts) and self._add_decided(node, tag):
            return node.next
        is_block = tag == "a" or tag not in INLINE
        if self.place is not None and (is_block or (tag == "span" and self._is_set_apart(node))):
            self._close()
        self.frames.append((node.next, self.url, self.heading, is_block))
        if tag == "a":
            self.url = self._target(node)
        elif tag in HEADINGS:
            self.heading = self.heading or tag
        return child

    def _is_set_apart(self, span: Node) -> bool:
        """Whether a span opens anew right behind another, as only blocks of a card do."""
        before = span.prev
        if before is None or before.tag != "span" or self.parts[-1][-1:].isspace():
            return False
        names = span.attrs.get("class"), before.attrs.get("class")
        return all(names) and names[0] != names[1] and span.text()[:1].isupper()

    def _target(self, link: Node) -> str | None:
        href = link.attrs.get("href")
        url = self.sheet.addresses.absolute(href)
        if url is None and href is not None and href[:1] in ("", "#"):
            return ""
        return url or self.url

    def _add_decided(self, node: Node, tag: str) -> bool:
        """Add an element of which a rule says that it is no title: a button, an icon, a teaser."""
        matched = self.sheet.judge(node, tag, node.attributes)
        if matched is None or matched.decision.label in _IN_CARDS:
            return False
        self._close()
        if text := fold(text_of(node)):
            self.pieces.append(_Piece(text, node, None, "", hint=matched.decision))
        return True

    def _add_picture(self, node: Node) -> None:
        if alt := fold(node.attrs.get("alt") or ""):
            self._close()
            self.pieces.append(_Piece(alt, node, self.url, "", image=True))

    def _close(self) -> None:
        if self.place is not None:
            parts = self.parts
            if text := fold(parts[0] if len(parts) == 1 else "".join(parts)):
                self.pieces.append(_Piece(text, self.place, self.url, self.heading))
            parts.clear()
            self.place = None


def _around(sheet: Sheet, root: Node) -> tuple[str | None, str]:
    """Target of the link and tag of the heading that a box is or stands in."""
    url, heading = None, ""
    above: Node | None = root
    for _ in range(_LEVELS):
        if above is None:
            break
        tag = above.tag or ""
        if tag == "a":
            url = url or sheet.addresses.absolute(above.attrs.get("href"))
        elif tag in HEADINGS:
            heading = tag
        above = above.parent
    return url, heading
