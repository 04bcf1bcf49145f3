"""Reads a box of links to other articles: heading, cards of picture, title, teaser and date."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.article import RelatedKind
from newsclean.blocks import Decision, Label
from newsclean.dom import TEXT, Node
from newsclean.elements import HEADINGS, INLINE, visible
from newsclean.fields.dates import parse_date
from newsclean.folding import compare_key, fold
from newsclean.segment.sheet import Sheet

__all__ = ["read_box"]

_SHORTEST_TEASER = 45
"""Characters; shorter text beside a title is a date, a section or a counter."""

_SHORTEST_TITLE = 12
_LONGEST_HEADING = 40
_LEVELS = 6
"""Elements around a text among which its link and heading are."""


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
    """The pieces of a box that holds links, times and a heading alone; empty for others.

    Most boxes are of this kind, and need no walk. Times are no piece of the article; where all
    text has to be accounted for, a box with times is walked.
    """
    own = _own_heading(root.css("h1, h2, h3, h4, h5, .box-heading"))
    texts = _plain_links(root, own, times=not sheet.accounts)
    pieces = [_Piece(fold(own.text()), own, None, "")] if own is not None else []
    images = len(root.css("img"))
    if not texts:
        return []
    for link, text in texts:
        url = sheet.addresses.absolute(link.attributes.get("href"))
        for child in link.iter():
            image = child if child.tag == "img" else child.css_first("img")
            if image is not None:
                images -= 1
                if alt := fold(image.attributes.get("alt") or ""):
                    pieces.append(_Piece(alt, image, url, "", image=True))
            elif child.tag not in INLINE:
                return []
        if folded := fold(text):
            pieces.append(_Piece(folded, link, url, _heading_around(link)))
    return [] if images else pieces  # one outside the links belongs to some card, too


def _plain_links(root: Node, own: Node | None, *, times: bool) -> list[tuple[Node, str]]:
    """The links of a box with their texts; none where text stands outside them and the heading."""
    whole = root.text()
    if "<" in whole:  # the markup of a `noscript` counts as text here
        return []
    skipped = {link.mem_id for link in own.css("a")} if own is not None else set()
    texts = [(link, link.text()) for link in root.css("a") if link.mem_id not in skipped]
    letters = _letters(own.text() if own is not None else "") - _letters(whole)
    letters += sum(_letters(text) for _, text in texts)
    if letters and times:
        stamps = [time.text() for time in root.css("time")]
        if any(len(text.strip()) >= _SHORTEST_TEASER for text in stamps):
            return []
        letters += sum(map(_letters, stamps))
    return [] if letters else texts


def _heading_around(link: Node) -> str:
    """Tag of the heading around a link, empty without one."""
    heading = ""
    above = link.parent
    for _ in range(_LEVELS - 1):
        if above is None:
            break
        if above.tag in HEADINGS:
            heading = above.tag or ""
        above = above.parent
    return heading


def _own_heading(headings: list[Node]) -> Node | None:
    """The heading of the box itself, where the headings of its cards are of another kind."""
    if not headings or headings[0].css_first("a") is None:
        return headings[0] if headings else None
    first, others = headings[0], headings[1:]
    other_kind = bool(others) and all(node.tag != first.tag for node in others)
    return first if other_kind and len(fold(first.text())) <= _LONGEST_HEADING else None


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _pieces(sheet: Sheet, root: Node) -> list[_Piece]:
    """Cut a box into runs of text and pictures, with the link and heading around each."""
    pieces: list[_Piece] = []
    parts: list[str] = []
    place: Node | None = None
    block = 0
    for node in visible(root):
        tag = node.tag
        if tag == TEXT:
            text = node.text_content or ""
            if text.isspace():
                parts.append(" ")
                continue
            around = _block_of(node)
            if around != block and parts:
                _close(sheet, pieces, parts, place)
                parts, place = [], None
            block = around
            parts.append(text)
            place = place or node
        elif tag == "img" and (alt := fold(node.attributes.get("alt") or "")):
            _close(sheet, pieces, parts, place)
            parts, place = [], None
            pieces.append(_Piece(alt, node, _around(sheet, node)[0], "", image=True))
    _close(sheet, pieces, parts, place)
    return pieces


def _block_of(node: Node) -> int:
    """Id of the block element or the link that a text stands in."""
    above = node.parent
    while above is not None and above.tag in INLINE and above.tag != "a":
        above = above.parent
    return 0 if above is None else above.mem_id


def _close(sheet: Sheet, pieces: list[_Piece], parts: list[str], place: Node | None) -> None:
    text = fold("".join(parts))
    if text and place is not None:
        url, heading = _around(sheet, place)
        pieces.append(_Piece(text, place, url, heading))


def _around(sheet: Sheet, node: Node) -> tuple[str | None, str]:
    """Target of the link and tag of the heading around a node."""
    url, heading = None, ""
    above = node.parent
    for _ in range(_LEVELS):
        if above is None:
            break
        tag = above.tag or ""
        if tag == "a":
            url = url or sheet.addresses.absolute(above.attributes.get("href"))
        elif tag in HEADINGS:
            heading = tag
        above = above.parent
    return url, heading
