"""Selectors that find the same part on several pages: ids, classes and attributes, no positions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsclean.dom import Node, Tree
from newsclean.folding import fold
from newsclean.segment.pictures import is_picture_table

__all__ = ["Part", "choose_selectors", "compounds", "is_in_picture", "node_at", "same_text"]

_MOST = 3
"""Alternatives that are given for one part."""

_UNSTABLE = re.compile(
    r".*\d{3}|.*[0-9a-f]{6}|css-|sc-|js-|is-|has-"
    r"|(?:row|col|container|wrapper|inner|clearfix|active|lazy\w*|d-\w+|[mp][tbxylr]?-[\w-]+"
    r"|(?:col|text|align|justify|order|offset|flex|font|bg|float)-[\w-]+)$",
    re.IGNORECASE,
)
"""Class names that say how something looks, or that differ from page to page."""

_NAME = re.compile(r"[a-zA-Z][\w-]*")
_ATTRIBUTES = ("itemprop", "data-role")


class Part(NamedTuple):
    """A part of one page that a selector has to find.

    Attributes:
        tree: The page.
        node: The element.
    """

    tree: Tree
    node: Node


def node_at(tree: Tree, path: str) -> Node | None:
    """Return the element that a path of a decision leads to.

    Args:
        tree: The page.
        path: The path, as in `Place.path`.

    Returns:
        The `Node`, or None.
    """
    return tree.first(re.sub(r"\[(\d+)\]", r":nth-of-type(\1)", path.replace("/", " > ")))


def same_text(node: Node) -> Iterator[Node]:
    """Yield an element and those around it that hold the same text and nothing more.

    Args:
        node: The element.

    Yields:
        Nodes, from the inside out.
    """
    text = fold(node.text())
    current: Node | None = node
    while current is not None and current.tag not in {"body", "html"}:
        if fold(current.text()) != text:
            return
        yield current
        current = current.parent


def is_in_picture(node: Node) -> bool:
    """Whether an element stands in a picture that is read whole, with its caption.

    Args:
        node: The element.

    Returns:
        True in a `figure`, or in a table that holds pictures and their captions.
    """
    above = node.parent
    while above is not None:
        if above.tag == "table" and is_picture_table(above):
            return True
        if above.tag == "figure" and above.css_first("table, blockquote, pre") is None:
            return True
        above = above.parent
    return False


def compounds(node: Node) -> Iterator[str]:
    """Yield simple selectors of an element, the plainest first.

    Args:
        node: The element.

    Yields:
        Selectors such as ".story", "div.story", "#story", "[itemprop=articleBody]".
    """
    attributes = node.attributes
    tag = node.tag or ""
    classes = [name for name in (attributes.get("class") or "").split() if _is_stable(name)]
    # The longer the name, the more it says.
    classes.sort(key=lambda name: -len(name))
    yield from (f".{name}" for name in classes)
    if (name := attributes.get("id")) and _is_stable(name):
        yield f"#{name}"
    yield from (f"{tag}.{name}" for name in classes)
    for key in _ATTRIBUTES:
        if (value := attributes.get(key)) and _NAME.fullmatch(value):
            yield f"[{key}={value}]"
    yield from (f".{one}.{two}" for one in classes for two in classes if one < two)


def choose_selectors(parts: Sequence[Sequence[Part]]) -> tuple[str, ...]:
    """Choose selectors whose first match is the part, on as many pages as can be.

    Args:
        parts: For each page the elements of which any will do; those of a page are in order of
            preference.

    Returns:
        Selectors in the order in which they are to be tried; none where no page has one.
    """
    left = [page for page in parts if page]
    chosen: list[str] = []
    while left and len(chosen) < _MOST:
        best = max(
            enumerate(_candidates(left)),
            key=lambda pair: (_score(pair[1], left), -pair[0]),
            default=None,
        )
        if best is None or not _hits(best[1], left):
            break
        chosen.append(best[1])
        left = [page for page in left if page[0].tree.first(best[1]) is None]
    return tuple(chosen)


def _candidates(pages: Sequence[Sequence[Part]]) -> list[str]:
    found: dict[str, None] = {}
    for page in pages:
        for _, node in page:
            found.update(dict.fromkeys(compounds(node)))
        for _, node in page:
            found.update(dict.fromkeys(_scoped(node)))
    return list(found)


def _scoped(node: Node) -> Iterator[str]:
    """Selectors that lean on an element around, then the bare tag of a headline or time."""
    own = [*compounds(node), node.tag or ""]
    above, steps = node.parent, 0
    while above is not None and above.tag not in {"body", "html"} and steps < _MOST:
        yield from (f"{outer} {inner}" for outer in compounds(above) for inner in own)
        above, steps = above.parent, steps + 1
    if node.tag in {"h1", "time"}:
        yield node.tag


def _score(css: str, pages: Sequence[Sequence[Part]]) -> int:
    """Pages where it is right, less those where it leads elsewhere."""
    return sum(2 * hit - 1 for hit in _found(css, pages))


def _hits(css: str, pages: Sequence[Sequence[Part]]) -> bool:
    return any(_found(css, pages))


def _found(css: str, pages: Iterable[Sequence[Part]]) -> Iterator[bool]:
    for page in pages:
        first = page[0].tree.first(css)
        if first is not None:
            yield any(first.mem_id == node.mem_id for _, node in page)


def _is_stable(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and _UNSTABLE.match(name) is None
