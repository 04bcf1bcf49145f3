"""The parsed page: the only module that imports selectolax. The tree is read, but for `mark`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from newsclean.errors import LimitExceeded, PublisherError
from newsclean.guard import check_shape
from newsclean.limits import Limits

__all__ = ["Node", "Tree", "check_selector", "mark", "once", "parse", "path_of"]

Node: TypeAlias = LexborNode
"""A node of the tree. `is_text_node` tells text from elements at a fraction of what `tag` costs."""


@dataclass(slots=True, frozen=True)
class Tree:
    """A parsed page.

    Attributes:
        parser: The parser that holds the tree; it must live as long as the nodes.
    """

    parser: LexborHTMLParser

    @property
    def head(self) -> Node | None:
        """The head element."""
        return self.parser.head

    @property
    def body(self) -> Node | None:
        """The body element."""
        return self.parser.body

    def first(self, css: str) -> Node | None:
        """Return the first match of a selector in the page, a `Node` or None."""
        return self.parser.css_first(css)

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


def path_of(node: Node) -> str:
    """Return the path of a node from the root, as "html/body/div[2]/p[1]".

    Args:
        node: The node.

    Returns:
        The path; the number counts the siblings with the same tag, from 1.
    """
    parts: list[str] = []
    current: Node | None = node
    while current is not None and current.is_element_node:
        tag = current.tag or ""
        number, sibling = 1, current.prev
        while sibling is not None:
            number += sibling.tag == tag
            sibling = sibling.prev
        parts.append(tag if tag in {"html", "body", "head"} else f"{tag}[{number}]")
        current = current.parent
    return "/".join(reversed(parts))


def _count_nodes(tree: Tree, limits: Limits) -> None:
    root = tree.parser.root
    if root is None:
        return
    count = sum(1 for _ in root.traverse(include_text=True))
    if count > limits.max_nodes:
        raise LimitExceeded(
            f"{count} nodes of markup; Options.limits.max_nodes allows {limits.max_nodes}"
        )
