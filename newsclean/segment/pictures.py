"""Reads a picture and its caption, whatever wraps them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from newsclean.blocks import Decision, Label
from newsclean.dom import Node
from newsclean.elements import (
    INLINE,
    ITALIC,
    Addresses,
    image_source,
    tagged,
    text_of,
    visible,
)
from newsclean.folding import compare_key, fold
from newsclean.segment.measures import LINKED_TITLE
from newsclean.segment.sheet import Sheet

__all__ = [
    "FIGURE",
    "UNDER_PICTURE",
    "holds_picture",
    "is_caption",
    "is_card_table",
    "is_laid_over",
    "is_picture_table",
    "is_titled_cell",
    "read_picture",
]

FIGURE: Final = Decision(Label.CAPTION, "figure-caption")
UNDER_PICTURE: Final = Decision(Label.CAPTION, "set-under-picture")

_LONGEST: Final = 300
"""Characters of a caption that no markup names; what is longer is a part of the story."""

_LINKED: Final = 0.5
"""Share of the text of a table that titles of other articles make."""

_NEAR: Final = 6
"""Elements behind a text among which the next text is looked for."""

_CENTRED: Final = re.compile(
    r"(?i)text-align:\s*center|(?<![\w-])(?:text-|ql-align-|has-text-align-)?center\b"
)
"""An `align` attribute, a declaration of style, or a class of usual editors."""

_PICTURE_FILE: Final = re.compile(r"(?i)\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)")
"""How the address of a picture ends."""

_GOES_ON: Final = (",", ";")
"""Marks behind the first words of a sentence."""

_Image: TypeAlias = tuple[Node, str]
"""An `img` element with its address as stated."""


def read_picture(sheet: Sheet, root: Node, decision: Decision) -> None:
    """Write the pictures under a node, each with the caption that follows it.

    Args:
        sheet: Where blocks go.
        root: A figure, or a wrapper of one or more pictures.
        decision: Of the caption.
    """
    run = _Run(sheet, root, decision)
    credited: set[int] = set()  # ids of what names who took them
    for node in visible(root):
        if credited and node.mem_id in credited:
            continue
        if node.is_text_node:
            run.add_text(node)
        elif (tag := node.tag) == "img":
            run.add_image(node)
        else:
            if tag not in INLINE:
                run.parts.append(" ")
            if sheet.rules.has_credits and (named := _credit(sheet, node)) is not None:
                run.write()
                sheet.add(fold(text_of(node)), node, named)
                credited.update(part.mem_id for part in node.traverse(include_text=True))
    run.write()


def is_picture_table(table: Node) -> bool:
    """Whether a table holds pictures, and of text no more than their captions.

    Args:
        table: The `table` element.

    Returns:
        True or False.
    """
    pictures = table.css("img")
    # Old pages are laid out in tables: one that stands in another is no reason, one inside is.
    if not pictures or len(table.css("table")) > 1 or table.css_first("h1, h2, h3, li") is not None:
        return False
    texts = [text for cell in table.css("td, th") if (text := fold(text_of(cell)))]
    return 0 < len(texts) <= len(pictures) and max(map(len, texts)) <= _LONGEST


def is_card_table(table: Node) -> bool:
    """Whether a table of pictures holds cards of other articles.

    Args:
        table: What `is_picture_table` holds for one of pictures.

    Returns:
        True where pictures and titles are linked, to one address or with nearly no other text.
    """
    links = [link for link in table.css("a[href]") if not _leads_to_picture(link)]
    titles = [length for link in links if (length := len(fold(text_of(link)))) >= LINKED_TITLE]
    if not titles or all(link.css_first("img") is None for link in links):
        return False
    is_one = len({link.attrs.get("href") for link in links}) == 1
    return is_one or sum(titles) >= _LINKED * len(fold(text_of(table)))


def _leads_to_picture(link: Node) -> bool:
    """Whether a link leads to a larger print of a picture, and to no article."""
    return _PICTURE_FILE.search(link.attrs.get("href") or "") is not None


def is_titled_cell(table: Node, addresses: Addresses) -> bool:
    """Whether a table is one cell that opens with a linked title: a card of another article.

    Args:
        table: A table without pictures.
        addresses: Tells which addresses are those of the site.

    Returns:
        True where all of its links lead to one address of the site, and no sentence goes on behind
        the title.
    """
    links = table.css("a[href]")
    if not links or len(table.css("td")) != 1 or len({a.attrs.get("href") for a in links}) != 1:
        return False
    title = fold(text_of(links[0]))
    whole = fold(text_of(table))
    if len(title) < LINKED_TITLE or not whole.startswith(title) or len(whole) > _LONGEST:
        return False
    behind = whole[len(title) :].lstrip()[:1]
    goes_on = behind.islower() or behind in _GOES_ON
    return not goes_on and addresses.is_own(addresses.absolute(links[0].attrs.get("href")))


def holds_picture(paragraph: Node) -> bool:
    """Whether a paragraph is a picture with its caption: all of its text is short and italic.

    Args:
        paragraph: A paragraph with an `img` element.

    Returns:
        True or False.
    """
    said = fold(text_of(paragraph))
    slanted = " ".join(fold(text_of(part)) for part in tagged(paragraph, ITALIC))
    return 0 < len(said) <= _LONGEST and fold(slanted) == said


def is_laid_over(node: Node) -> bool:
    """Tell whether an element named after pictures and advertisements holds a picture, a bool.

    Some are laid over a picture of the story, and both stand in it; those alone are linked.

    Args:
        node: The element.
    """
    picture = node.css_first("img[alt]")
    return picture is not None and bool(picture.attrs.get("alt")) and node.css_first("a") is None


def is_caption(text: str, place: Node) -> bool:
    """Whether a text right under a picture is its caption.

    Args:
        text: The text, folded.
        place: Its paragraph, or the first node of text where it has none.

    Returns:
        True where it is short, and all of it is printed in italics, or centred.
    """
    if len(text) > _LONGEST:
        return False
    if place.is_text_node:
        parent = place.parent
        if parent is None or fold(text_of(parent)) != text:
            return False
        if parent.tag in ITALIC:
            return True
        place = parent  # of which the picture is the rest
    elif " ".join(fold(text_of(part)) for part in tagged(place, ITALIC)) == text:
        return True
    following = _text_behind(place) if _is_centred(place) else None
    return following is not None and not _is_centred(following)


def _is_centred(node: Node) -> bool:
    attributes = node.attributes
    style = f"{attributes.get('style')} {attributes.get('align')} {attributes.get('class')}"
    return _CENTRED.search(style) is not None


def _text_behind(place: Node) -> Node | None:
    """The next element with text: where it is centred too, centring says nothing."""
    following = place.next
    seen = 0
    while following is not None and seen < _NEAR:
        if following.is_element_node:
            if text_of(following).strip():
                return following
            seen += 1
        following = following.next
    return None


class _Run:
    """Pictures and the text behind them, up to the next picture."""

    __slots__ = ("_decision", "_images", "_place", "_root", "_sheet", "parts")

    def __init__(self, sheet: Sheet, root: Node, decision: Decision) -> None:
        self._sheet, self._root, self._decision = sheet, root, decision
        self._images: list[_Image] = []
        self._place: Node | None = None
        self.parts: list[str] = []

    def add_text(self, node: Node) -> None:
        self.parts.append(node.text_content or "")
        if self._place is None:
            self._place = node

    def add_image(self, node: Node) -> None:
        if self._images and "".join(self.parts).strip():
            self.write()
        if (source := image_source(node)) is not None:
            self._images.append((node, source))

    def write(self) -> None:
        place = self._root if self._place is None else self._place
        _write(self._sheet, self._images, self.parts, place, self._decision)
        self._images, self.parts, self._place = [], [], None


def _credit(sheet: Sheet, node: Node) -> Decision | None:
    """The decision of a rule that an element names who took the picture."""
    matched = sheet.judge(node, node.tag or "", node.attributes)
    if matched is None or matched.decision.label is not Label.CREDIT:
        return None
    return matched.decision if text_of(node).strip() else None


def _write(
    sheet: Sheet, images: list[_Image], parts: list[str], place: Node, decision: Decision
) -> None:
    caption = _once(fold("".join(parts)))
    if caption:
        block = sheet.add(caption, place, decision)
        if images:
            node, source = images[0]
            block.url = sheet.addresses.absolute(source)
            block.alt = node.attrs.get("alt")
    for node, source in images[1:] if caption else images:
        sheet.add_image(node, source)


def _once(caption: str) -> str:
    """Return a caption that is printed twice, once."""
    half = len(caption) // 2
    first, second = caption[:half], caption[half + len(caption) % 2 :]
    if half > 1 and caption[half] == " " and compare_key(first) == compare_key(second):
        return first
    return caption
