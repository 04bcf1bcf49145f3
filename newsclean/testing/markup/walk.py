"""Walks over painted trees: their texts, and the flat text that a simple tool makes of them."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.testing.markup.elements import Element, Raw

__all__ = ["flatten", "texts_of"]

_INLINE = frozenset("a b button em i img span strong time".split())
_UNSEEN = frozenset("head script style".split())
_CONTROLS = frozenset(("button",))
"""Elements whose text is the name of a control, and part of no account."""


def texts_of(root: Element) -> Iterator[str]:
    """Iterate over the texts that a reader sees, without the names of controls.

    Args:
        root: The page.

    Yields:
        Each text without the space around it.
    """
    for item, _ in _walk(root):
        if isinstance(item, str) and item.strip():
            yield item.strip()


def flatten(root: Element) -> str:
    """Print the texts of a page, a line for each block, with an empty line between them.

    Args:
        root: The page.

    Returns:
        The text.
    """
    lines: list[str] = []
    alone: set[int] = set()  # ids of links that are lines; the tree keeps them alive
    parts: list[str] = []
    for item, _ in _walk(root):
        if isinstance(item, str):
            parts.append(item)
        elif item.tag not in _INLINE or id(item) in alone:
            if text := " ".join("".join(parts).split()):
                lines.append(text)
            parts = []
            if _is_list(item):
                alone.update(id(child) for child in item.children)
    return "\n\n".join(lines)


def _is_list(element: Element) -> bool:
    """Whether an element holds several links and no text: each is a line of its own."""
    children = element.children
    links = [child for child in children if isinstance(child, Element) and child.tag == "a"]
    return len(links) > 1 and not any(isinstance(child, str) for child in children)


def _walk(root: Element) -> Iterator[tuple[Element | str, bool]]:
    """Every text once, every element at its start and at its end."""
    stack: list[tuple[Element | str, bool]] = [(root, False)]
    while stack:
        item, leaving = stack.pop()
        yield item, leaving
        if isinstance(item, str) or leaving or item.tag in _UNSEEN | _CONTROLS:
            continue
        stack.append((item, True))
        stack.extend(
            (child, False) for child in reversed(item.children) if not isinstance(child, Raw)
        )
