"""What the tags of HTML mean to text: which are inline, which hide content, where images are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final
from urllib.parse import urljoin

from newsclean.addresses import unwrap
from newsclean.dom import Node
from newsclean.folding import fold

__all__ = [
    "BOLD",
    "HEADINGS",
    "INLINE",
    "ITALIC",
    "SKIP",
    "Addresses",
    "holds",
    "holds_more",
    "image_source",
    "is_bold",
    "may_hold_code",
    "tagged",
    "text_of",
    "visible",
]

_INLINE: Final = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt
    ruby s samp small span strike strong sub sup time tt u var wbr
"""
_SKIP: Final = """
    script style noscript template svg math iframe object embed canvas map head link meta title
    video audio button input select option textarea datalist progress meter source track area
    param col colgroup dialog -comment -doctype
"""
INLINE: Final = frozenset(_INLINE.split())
BOLD: Final = frozenset(("b", "strong"))
ITALIC: Final = frozenset(("i", "em"))
HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

SKIP: Final = frozenset((*_SKIP.split(), None))
"""Tags whose content is no text of the page, or belongs to a control."""

_SOURCES: Final = (
    "data-src", "data-original", "data-lazy-src", "data-large-src", "data-photo-original-src",
    "src", "srcset", "data-srcset",
)  # fmt: skip
_LAZY: Final = frozenset(_SOURCES) - {"src"}
_NOT_FILES: Final = ("data:", "about:", "blob:")
_WRAPS: Final = "/http"
"""What stands in the addresses of copies in archives."""
_NO_PLACES: Final = frozenset(("javascript", "data", "mailto", "tel"))
"""Schemes of addresses that lead to no page."""

_SHARED: Final = frozenset(
    ("com", "net", "org", "gov", "edu", "ac", "co", "info", "biz", "name", "or")
)
"""Parts before the code of a country that many owners share, as in "baomau.com.vn"."""


def visible(root: Node) -> Iterator[Node]:
    """Walk the elements and texts under a node, without the content of skipped tags.

    Args:
        root: The node; it is not among the results.

    Yields:
        Nodes in the order of the page.
    """
    nodes = root.traverse(include_text=True)
    next(nodes)
    resume = 0  # id of the first node behind a skipped one
    for node in nodes:
        if resume:
            if node.mem_id != resume:
                continue
            resume = 0
        if node.is_text_node or node.tag not in SKIP:
            yield node
        elif node.first_child is not None:
            following = _behind(node, root)
            if following is None:
                return
            resume = following.mem_id


def _behind(node: Node, root: Node) -> Node | None:
    """The first node under `root` behind a node and all that is in it."""
    above: Node | None = node
    while above is not None and above.mem_id != root.mem_id:
        if above.next is not None:
            return above.next
        above = above.parent
    return None


def holds(node: Node, inner: Node) -> bool:
    """Say whether an element is another, or has it somewhere in it.

    Args:
        node: The outer element.
        inner: The one that may stand in it.

    Returns:
        True or False.
    """
    above: Node | None = inner
    while above is not None:
        if above.mem_id == node.mem_id:
            return True
        above = above.parent
    return False


def text_of(root: Node) -> str:
    """Return the visible text under a node, block boundaries as spaces, not yet folded."""
    first = root.first_child
    if first is None:
        return ""
    if first.is_text_node and first.next is None:
        return first.text_content or ""
    return "".join(_texts(root))


def _texts(root: Node) -> list[str]:
    """The texts under a node; the same walk as that of `visible`, but it asks each node once."""
    parts: list[str] = []
    nodes = root.traverse(include_text=True)
    next(nodes)
    resume = 0
    for node in nodes:
        if resume:
            if node.mem_id != resume:
                continue
            resume = 0
        if node.is_text_node:
            parts.append(node.text_content or "")
        elif (tag := node.tag) not in SKIP:
            if tag not in INLINE:
                parts.append(" ")
        elif node.first_child is not None:
            following = _behind(node, root)
            if following is None:
                break
            resume = following.mem_id
    return parts


def may_hold_code(text: str) -> bool:
    """Tell whether what `Node.text` returns may hold a script, or the markup of a `noscript`.

    Args:
        text: The text.

    Returns:
        False where it is surely the same as `text_of` returns, but for what controls and pictures
        say; True else.
    """
    return "{" in text or "<" in text or "=" in text


def holds_more(root: Node, limit: int) -> bool:
    """Tell whether the visible text under a node surely has more than some characters.

    Args:
        root: The node; no more of it is read than that takes.
        limit: The most characters, white space around the text not counted.

    Returns:
        True where that is sure; False else.
    """
    length = 0
    for node in visible(root):
        if node.is_text_node and not node.is_empty_text_node:
            length += len((node.text_content or "").strip())
            if length > limit:
                return True
    return False


def tagged(root: Node, tags: Collection[str]) -> list[Node]:
    """Return the elements of some names in a small element, and itself if it is one.

    Args:
        root: An element such as a paragraph: to look through it takes a third of what a selector
            does, which is read anew each time.
        tags: The names.

    Returns:
        The elements in the order of the page.
    """
    return [node for node in root.traverse() if node.tag in tags]


def image_source(node: Node) -> str | None:
    """Return the address of an image as the page states it; lazy ones before placeholders.

    Args:
        node: An `img` element.

    Returns:
        The address, None for images that are only data or have none.
    """
    attributes = node.attributes
    if _LAZY.isdisjoint(attributes):
        source = (attributes.get("src") or "").strip()
        return source if source and not source.startswith(_NOT_FILES) else None
    for name in _SOURCES:
        value = (attributes.get(name) or "").strip()
        if value and not value.startswith(_NOT_FILES):
            return value.split(None, 1)[0].rstrip(",") if "srcset" in name else value
    return None


class Addresses:
    """Makes the addresses of one page absolute.

    Args:
        base: Address of the page, or of its site alone ("https://vov.vn"), by which addresses from
            the root on become absolute, and no others; None where both are unknown.
    """

    __slots__ = ("_base", "_origin", "_scheme")

    def __init__(self, base: str | None) -> None:
        self._base = base or ""
        self._scheme, mark, rest = self._base.partition("://")
        self._origin = f"{self._scheme}://{rest.split('/', 1)[0]}" if mark else ""
        self._scheme = self._scheme if mark else "https"
        self._base = "" if self._base == self._origin else self._base

    def is_own(self, url: str | None) -> bool:
        """Whether an absolute address is one of the page's own site, or of an unknown one.

        Args:
            url: The address.

        Returns:
            True also where the page's address is unknown, or the link leads nowhere.
        """
        if url is None or not self._origin or "://" not in url:
            return True
        host = url.partition("://")[2].partition("/")[0]
        own = self._origin.partition("://")[2]
        return _site_of(host) == _site_of(own)

    def absolute(self, address: str | None) -> str | None:
        """Return an address in absolute form, a string; None for scripts and fragments.

        Args:
            address: As stated in the page.

        Returns:
            The address; a relative one stays as it is where nothing tells what it is relative to.
        """
        address = (address or "").strip()
        if not address:
            return None
        if address.startswith(("https://", "http://")):
            return unwrap(address) if _WRAPS in address else address
        if address.startswith("//"):
            address = f"{self._scheme}:{address}"
            return unwrap(address) if _WRAPS in address else address
        if address.startswith("#") or _scheme_of(address) in _NO_PLACES:
            return None
        if address.startswith("/"):
            whole = self._origin + address
            return unwrap(whole) if _WRAPS in address else whole
        try:
            return urljoin(self._base, address) or None
        except ValueError:
            return None


def _site_of(host: str) -> tuple[str, ...]:
    """The parts of a host that its owner registered: "vov.vn", "baomau.com.vn"."""
    parts = tuple(host.lower().partition(":")[0].split("."))
    shared = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SHARED
    return parts[-3:] if shared else parts[-2:]


def _scheme_of(address: str) -> str:
    return address.partition(":")[0].lower()


def is_bold(node: Node, text: str) -> bool:
    """Say whether all of a line is printed in bold.

    Args:
        node: The element or the node of text that holds the line.
        text: The line, folded.

    Returns:
        True or False.
    """
    inside = sum(len(fold(text_of(part))) for part in tagged(node, BOLD))
    if not inside:
        element = node.parent
        return element is not None and element.tag in BOLD
    return inside >= len(text) - 2
