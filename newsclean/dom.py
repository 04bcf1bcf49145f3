"""The parsed page: the only module that imports selectolax. The tree is read, but for `mark`."""

from __future__ import annotations

from itertools import islice
from typing import Final, TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from newsclean.errors import LimitExceeded, PublisherError
from newsclean.guard import check_shape
from newsclean.lazy import HasLazy, lazy
from newsclean.limits import Limits

__all__ = ["Node", "Paths", "Tree", "check_selector", "ids_around", "mark", "once", "parse"]

Node: TypeAlias = LexborNode
"""A node of the tree. `is_text_node` tells text from elements at a fraction of what `tag` costs."""


_MOST_TITLES: Final = 20
"""Titles that are looked at; that of the page stands before those of drawings."""

_OF_PAGES: Final = "title, meta, link, nav, form, footer"
"""What whole pages have, wherever a parser has put it."""

_ROOTS: Final = frozenset(("html", "head", "body"))


class Tree(HasLazy):
    """A parsed page. What several steps ask for is looked for once.

    Args:
        parser: The parser that holds the tree; it must live as long as the nodes.
    """

    def __init__(self, parser: LexborHTMLParser) -> None:
        self.parser = parser

    @property
    def head(self) -> Node | None:
        """The head element."""
        return self.parser.head

    @property
    def body(self) -> Node | None:
        """The body element."""
        return self.parser.body

    @lazy
    def metas(self) -> list[dict[str, str | None]]:
        """The attributes of each meta element, in the order of the page."""
        return [node.attributes for node in self.parser.tags("meta")]

    @lazy
    def canonical(self) -> str | None:
        """The address that the first canonical link states, None where there is no such."""
        link = self.parser.css_first('link[rel="canonical"]')
        return None if link is None else link.attrs.get("href")

    @lazy
    def title(self) -> Node | None:
        """The title element; those inside other elements name drawings and links."""
        titles = islice(self.parser.tags("title"), _MOST_TITLES)
        return next((node for node in titles if node.parent and node.parent.tag in _ROOTS), None)

    @lazy
    def is_whole(self) -> bool:
        """Whether the markup has what pages have, and no part has that was cut out of one."""
        return self.first(_OF_PAGES) is not None

    def stated(self, name: str) -> str | None:
        """Return the content of the first meta element of a property, a string, or None."""
        found = (meta for meta in self.metas if meta.get("property") == name)
        return next((meta.get("content") for meta in found), None)

    def first(self, css: str) -> Node | None:
        """Return the first match of a selector in the page, a `Node` or None."""
        return self.parser.css_first(css)

    def tagged(self, name: str) -> list[Node]:
        """Return all elements of a name, at two thirds of what a selector takes; a list."""
        return self.parser.tags(name)

    def every(self, css: str) -> list[Node]:
        """Return all matches of a selector, each once, as a list of `Node`."""
        found = self.parser.css(css)
        return once(found) if "," in css else found


def once(nodes: list[Node]) -> list[Node]:
    """Return the matches of a list of selectors, each once: one node may match several.

    Args:
        nodes: The matches, in the order of the page.

    Returns:
        The nodes in the same order.
    """
    return list({node.mem_id: node for node in nodes}.values())


def ids_around(node: Node | None) -> frozenset[int]:
    """Return the ids of an element and of all around it, a set; empty for None."""
    ids = set()
    while node is not None:
        ids.add(node.mem_id)
        node = node.parent
    return frozenset(ids)


def parse(document: str | bytes, limits: Limits) -> Tree:
    """Parse a page.

    Args:
        document: The markup; bytes must be UTF-8.
        limits: The deepest and largest page that is parsed.

    Returns:
        Its `Tree`.

    Raises:
        LimitExceeded: Nesting, attributes of one tag or open formatting elements are beyond the
            limits; the parser's time would grow with their square.
    """
    data = document.encode("utf-8", "ignore") if isinstance(document, str) else document
    check_shape(data, limits)
    tree = Tree(LexborHTMLParser(data, scripting=True))
    # Every node but text takes four bytes at least, and text stands between two of them.
    if len(data) // 2 > limits.max_nodes:
        _count_nodes(tree, limits)
    return tree


def check_selector(css: str, place: str) -> None:
    """Check that a selector parses.

    Args:
        css: The selector.
        place: Where it stands, for the message.

    Raises:
        PublisherError: It does not parse.
    """
    try:
        LexborHTMLParser("<p></p>").css(css)
    except SelectolaxError as error:
        raise PublisherError(f"{place}: selector {css!r} does not parse") from error


def mark(node: Node, name: str) -> None:
    """Give an element an attribute without a value; the one thing that is changed in a tree.

    Args:
        node: The element.
        name: Name of the attribute.
    """
    node.attrs[name] = ""


class Paths:
    """Paths of nodes from the root, as "html/body/div[2]/p[1]", for the nodes of one page.

    The number counts the siblings with the same tag, from 1. What was counted is kept: a page may
    have a hundred thousand siblings.
    """

    __slots__ = ("_known", "_numbers")

    def __init__(self) -> None:
        self._known: dict[int, str] = {}
        self._numbers: dict[int, int] = {}

    def of(self, node: Node) -> str:
        """Return the path of an element, a string."""
        chain: list[Node] = []
        above: Node | None = node
        while above is not None and above.is_element_node and above.mem_id not in self._known:
            chain.append(above)
            above = above.parent
        path = self._known.get(above.mem_id, "") if above is not None else ""
        for element in reversed(chain):
            tag = element.tag or ""
            step = tag if tag in _ROOTS else f"{tag}[{self._number(element)}]"
            path = self._known[element.mem_id] = f"{path}/{step}" if path else step
        return path

    def _number(self, node: Node) -> int:
        found = self._numbers.get(node.mem_id)
        if found is None and node.parent is not None:
            counts: dict[str | None, int] = {}
            for sibling in node.parent.iter():
                tag = sibling.tag
                self._numbers[sibling.mem_id] = counts[tag] = counts.get(tag, 0) + 1
            found = self._numbers.get(node.mem_id)
        return found or 1


def _count_nodes(tree: Tree, limits: Limits) -> None:
    root = tree.parser.root
    if root is None:
        return
    count = sum(1 for _ in root.traverse(include_text=True))
    if count > limits.max_nodes:
        raise LimitExceeded(
            f"{count} nodes of markup; Options.limits.max_nodes allows {limits.max_nodes}"
        )
