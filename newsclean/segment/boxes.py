"""Reads a box of links to other articles: heading, cards of picture, title, teaser and date."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.article import RelatedKind
from newsclean.blocks import Decision, Label
from newsclean.dom import TEXT, Node
from newsclean.fields.dates import parse_date
from newsclean.folding import compare_key, fold
from newsclean.segment.elements import HEADINGS, INLINE, SKIP
from newsclean.segment.sheet import Sheet

__all__ = ["read_box"]

_SHORTEST_TEASER = 45
"""Characters; shorter text beside a title is a date, a section or a counter."""

_SHORTEST_TITLE = 12
_LONGEST_HEADING = 40


@dataclass(slots=True)
class _Piece:
    """A run of text in a box, or a picture.

    Attributes:
        text: The text, folded; the alternative text of a picture.
        node: Where it stands.
        url: Target of the link around it.
        heading: Tag of the heading element around it, empty without one.
        image: Whether it is a picture.
    """

    text: str
    node: Node
    url: str | None
    heading: str
    image: bool = False


def read_box(sheet: Sheet, root: Node, decision: Decision, kind: RelatedKind) -> None:
    """Write the parts of a related box.

    Args:
        sheet: Where blocks go.
        root: The box, or a single card.
        decision: Of the box; its rule id is that of all its parts.
        kind: Which box it is.
    """
    pieces = _linked_pieces(sheet, root) or _pieces(sheet, root)
    title_places = _titles(pieces)
    rule = decision.rule
    headed = opened = False
    alt: _Piece | None = None
    for number, piece in enumerate(pieces):
        if piece.image:
            alt = piece
        elif number in title_places:
            _add_alt(sheet, alt, piece, rule)
            box = None if headed and kind == "related" else kind
            block = sheet.add(piece.text, piece.node, Decision(Label.RELATED_TITLE, rule))
            block.url, block.box = piece.url, box
            opened, alt = True, None
        elif not opened and title_places:
            sheet.add(piece.text, piece.node, Decision(Label.RELATED_HEADING, rule))
            headed = True
        else:
            label = Label.RELATED_META
            if len(piece.text) >= _SHORTEST_TEASER and parse_date(piece.text) is None:
                label = Label.RELATED_TEASER
            sheet.add(piece.text, piece.node, Decision(label, rule))


def _add_alt(sheet: Sheet, alt: _Piece | None, title: _Piece, rule: str) -> None:
    """Write the alternative text of a card's picture where it says more than its title."""
    if alt is None or len(alt.text) < _SHORTEST_TEASER:
        return
    if compare_key(alt.text) != compare_key(title.text):
        sheet.add(alt.text, alt.node, Decision(Label.RELATED_CAPTION, rule))


def _titles(pieces: list[_Piece]) -> set[int]:
    """The places of the titles among the pieces of a box."""
    linked = [n for n, piece in enumerate(pieces) if piece.url and not piece.image]
    headings = [n for n in linked if pieces[n].heading]
    if headings:
        first, others = pieces[headings[0]], [pieces[n] for n in headings[1:]]
        alone = all(first.heading != p.heading and first.url != p.url for p in others)
        if others and alone and len(first.text) <= _LONGEST_HEADING:
            del headings[0]
        return set(headings)
    titles: set[int] = set()
    urls: dict[str, str] = {}
    for number in linked:
        text, url = pieces[number].text, pieces[number].url or ""
        if len(text) >= _SHORTEST_TITLE and urls.setdefault(url, text) == text:
            titles.add(number)
    return titles


def _linked_pieces(sheet: Sheet, root: Node) -> list[_Piece]:
    """The pieces of a box that holds nothing but a heading and links; empty for others.

    Most boxes are of this kind, and need no walk.
    """
    heading = root.css_first("h1, h2, h3, h4, h5, .box-heading")
    pieces: list[_Piece] = []
    letters = 0
    if heading is not None and heading.css_first("a") is None and (text := fold(heading.text())):
        pieces.append(_Piece(text, heading, None, ""))
        letters += _letters(text)
    for link in root.css("a"):
        url = sheet.addresses.absolute(link.attributes.get("href"))
        text = fold(link.text())
        if text:
            letters += _letters(text)
            pieces.append(_Piece(text, link, url, ""))
        elif (image := link.css_first("img")) is not None:
            alt = fold(image.attributes.get("alt") or "")
            pieces.append(_Piece(alt, image, url, "", image=True))
    return pieces if letters == _letters(root.text()) else []


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _pieces(sheet: Sheet, root: Node) -> list[_Piece]:
    """Cut a box into runs of text and pictures, with the link and heading around each."""
    reader = _BoxReader(sheet)
    reader.read(root)
    return reader.pieces


class _BoxReader:
    """One walk through a box; `url` and `heading` are those around the place it stands at."""

    __slots__ = ("_parts", "_place", "_sheet", "heading", "pieces", "url")

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._parts: list[str] = []
        self._place: Node | None = None
        self.pieces: list[_Piece] = []
        self.url: str | None = None
        self.heading = ""

    def read(self, root: Node) -> None:
        # The frame of a node: what follows it, and what link and heading hold there.
        frames: list[tuple[Node | None, str | None, str, bool]] = []
        if root.tag == "a":
            self.url = self._sheet.addresses.absolute(root.attributes.get("href"))
        node = root.first_child
        while True:
            if node is None:
                if not frames:
                    break
                node, url, heading, block = frames.pop()
                if block or url != self.url:
                    self._flush()
                self.url, self.heading = url, heading
                continue
            tag = node.tag
            if tag == TEXT:
                self._text(node)
            elif tag == "img":
                self._image(node)
            elif tag not in SKIP and (child := node.first_child) is not None:
                frames.append((node.next, self.url, self.heading, tag not in INLINE))
                self._enter(node, tag or "")
                node = child
                continue
            elif tag == "br":
                self._flush()
            node = node.next
        self._flush()

    def _enter(self, node: Node, tag: str) -> None:
        if tag == "a":
            url = self._sheet.addresses.absolute(node.attributes.get("href"))
            if url != self.url:
                self._flush()
            self.url = url
        elif tag not in INLINE:
            self._flush()
            if tag in HEADINGS:
                self.heading = tag

    def _text(self, node: Node) -> None:
        text = node.text_content or ""
        self._parts.append(text)
        if self._place is None and text.strip():
            self._place = node

    def _image(self, node: Node) -> None:
        self._flush()
        alt = fold(node.attributes.get("alt") or "")
        if alt:
            self.pieces.append(_Piece(alt, node, self.url, "", image=True))

    def _flush(self) -> None:
        if self._place is not None:
            text = fold("".join(self._parts))
            if text:
                self.pieces.append(_Piece(text, self._place, self.url, self.heading))
            self._place = None
        self._parts.clear()
