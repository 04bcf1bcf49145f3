"""Links of a page of an unknown layout: those of a line, and those that are cards."""

from __future__ import annotations

from typing import Final

from newsclean.dom import Node
from newsclean.elements import INLINE, SKIP, Addresses, tagged, text_of

__all__ = ["LINK", "is_card_link", "is_own", "leads_elsewhere", "links_from", "opens_card"]

LINK: Final = ("a",)
_IN_LINKS: Final = INLINE | SKIP | {"img", "picture", "svg", "figure", "br"}
"""What a word of a sentence may hold that is a link: emphasis, an icon, a script."""
_LISTS: Final = frozenset(("ul", "ol", "dl"))
_NAMED: Final = "h2, h3, h4, h5"
_SHOWN: Final = f"img, {_NAMED}"
_TO_PEOPLE: Final = ("mailto:", "tel:")
_PAID: Final = "sponsored"


def opens_card(node: Node) -> bool:
    """Whether the first two links of an element, picture and title, lead to the same place.

    Args:
        node: The element; it holds two links or more.

    Returns:
        True or False.
    """
    first, second = node.css("a")[:2]
    target = first.attrs.get("href")
    is_picture = first.css_first("img") is not None and not text_of(first).strip()
    return is_picture and target is not None and target == second.attrs.get("href")


def links_from(first: Node) -> list[Node]:
    """The links of a line, from the node that opens it to the next boundary of a block.

    Args:
        first: The node.

    Returns:
        The `a` elements, a list.
    """
    links: list[Node] = []
    node: Node | None = first
    while node is not None and (node.is_text_node or node.tag in INLINE):
        if node.tag == "a":
            links.append(node)
        elif not node.is_text_node:
            links += tagged(node, LINK)
        node = node.next
    return links


def is_card_link(link: Node) -> bool:
    """Whether a link holds more than a run of text: it is a card, not a word in a sentence.

    Args:
        link: The `a` element.

    Returns:
        True or False.
    """
    child = link.first_child
    if child is None or (child.is_text_node and child.next is None):
        return False
    return any(child.tag not in _IN_LINKS for child in link.iter())


def leads_elsewhere(node: Node, addresses: Addresses) -> bool:
    """Whether a card or a list leads to other sites only, as goods in reviews and sources do.

    A button is no part of a story wherever it leads.

    Args:
        node: The card, perhaps an `a` element, or the list.
        addresses: Of the page, by which those of its own site are known.

    Returns:
        True or False.
    """
    tag = node.tag
    if tag == "a":
        return not is_own(node, addresses) and node.css_first(_NAMED) is not None
    if any(is_own(link, addresses) for link in node.css("a")):
        return False
    return tag in _LISTS or node.css_first(_SHOWN) is not None


def is_own(link: Node, addresses: Addresses) -> bool:
    """Whether a link leads to the page's own site, and is no way to a shop that pays for it.

    Args:
        link: The `a` element.
        addresses: Of the page.

    Returns:
        True or False.
    """
    attributes = link.attributes
    target = attributes.get("href")
    if _PAID in (attributes.get("rel") or "") or (target or "").startswith(_TO_PEOPLE):
        return False
    return addresses.is_own(addresses.absolute(target))
