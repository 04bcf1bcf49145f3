"""The parsed page: the only module that imports selectolax. The tree is read, never changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from newsclean.errors import LimitExceeded, PublisherError
from newsclean.limits import Limits

__all__ = ["Node", "Tree", "check_selector", "once", "parse", "path_of"]

Node: TypeAlias = LexborNode
"""A node of the tree. `is_text_node` tells text from elements at a fraction of what `tag` costs."""

_STEP = 4_096
_WINDOW = 256
"""Every 4,096 bytes, 256 are looked at: a sixteenth of the page tells its shape at a cost far
below that of the parse."""

_SMALL = 4_096
"""Bytes; the worst shape of this size parses in 20 ms."""

_MAX_FORMATTING = 400
"""Formatting elements with attributes left open; each paragraph behind them repeats them all."""

_OPEN_SHARE = 0.4
"""Share of tags left open that is alarming; void elements make it 0.05 to 0.15 on real pages."""

_LONG_STRETCH = 2 * _STEP
"""Bytes without a tag that are worth a look: a script, or a tag with many attributes."""

_FORMATTING = frozenset(b"b big code em font i nobr s small strike strong tt u".split())
# Void elements, and those which a second one closes: they do not nest.
_FLAT = frozenset(
    b"area base br col embed hr img input link meta param source track wbr "
    b"p li dt dd option optgroup td th tr tbody thead tfoot html head body rp rt".split()
)
_OPAQUE = {b"script": b"</script", b"style": b"</style", b"textarea": b"</textarea"}


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
    if len(data) > min(_SMALL, limits.max_depth):
        _guard(data, limits)
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


def _guard(data: bytes, limits: Limits) -> None:
    """Look at samples of the page, and read all its tags where the samples look wrong."""
    tags = opened = peak = silent = 0
    for position in range(0, len(data), _STEP):
        found = data.count(b"<", position, position + _WINDOW)
        if not found:
            silent += _STEP
            continue
        if silent >= _LONG_STRETCH:
            _check_stretch(data, position - silent, limits)
        silent = 0
        tags += found
        opened += found - 2 * data.count(b"</", position, position + _WINDOW)
        peak = max(peak, opened)
    if silent >= _LONG_STRETCH:
        _check_stretch(data, len(data) - silent, limits)
    estimate = peak * _STEP // _WINDOW
    many = peak > _OPEN_SHARE * tags and 2 * estimate > _MAX_FORMATTING
    if 2 * estimate > limits.max_depth or (many and _formatting(data) > _MAX_FORMATTING):
        _check_tags(data, limits)


def _formatting(data: bytes) -> int:
    """Count formatting tags with attributes; without any, the parser keeps three of a kind."""
    names = b"|".join(sorted(_FORMATTING, reverse=True))
    return sum(1 for _ in re.finditer(rb"(?i)<(?:%b)[\s/]" % names, data))


def _check_stretch(data: bytes, position: int, limits: Limits) -> None:
    """Count the attributes of the tag in which a stretch without tags may lie."""
    tag = _tag_re().match(data, max(0, data.rfind(b"<", 0, position + 1)))
    if tag is not None and tag.end() > position:
        _check_attributes(tag[0], limits)


def _check_attributes(tag: bytes, limits: Limits) -> None:
    bare = re.sub(rb"=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s\"'>]*+)", b" ", tag)
    # Names, and the tag's own.
    if len(bare.split(None, limits.max_attributes + 1)) > limits.max_attributes + 1:
        raise LimitExceeded(
            f"a tag with over {limits.max_attributes} attributes; see Options.limits.max_attributes"
        )


def _check_tags(data: bytes, limits: Limits) -> None:
    """Follow the nesting through all tags; on doubt an element counts as open."""
    depth = formatting = 0
    for closes, name, has_attributes in _tags(data, limits):
        if name in _FLAT:
            continue
        depth = max(0, depth - 1) if closes else depth + 1
        if depth > limits.max_depth:
            raise LimitExceeded(
                f"markup nested deeper than {limits.max_depth}; see Options.limits.max_depth"
            )
        if name in _FORMATTING and (closes or has_attributes):
            formatting = max(0, formatting - 1) if closes else formatting + 1
            if formatting > _MAX_FORMATTING:
                raise LimitExceeded(f"over {_MAX_FORMATTING} formatting elements left open")


def _tags(data: bytes, limits: Limits) -> Iterator[tuple[bool, bytes, bool]]:
    """Yield whether a tag closes, its name and whether it has attributes, for all tags."""
    position, tag_re = 0, _tag_re()
    while (tag := tag_re.search(data, position)) is not None:
        position = tag.end()
        if tag["comment"]:
            position = data.find(b"-->", position)
            if position < 0:
                return
            continue
        if position - tag.start() > _LONG_STRETCH:
            _check_attributes(tag[0], limits)
        name = tag["name"].lower()
        yield bool(tag["end"]), name, bool(tag["rest"])
        if name in _OPAQUE and not tag["end"]:
            end = data.find(_OPAQUE[name], position)
            position = position if end < 0 else end


@cache
def _tag_re() -> re.Pattern[bytes]:
    return re.compile(
        rb"<(?:(?P<comment>!--)|(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*+)"
        rb"(?P<rest>(?:[^=>]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)?)*+))"
    )
