"""A small tree of elements, and how it is printed as markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from random import Random
from typing import Literal

__all__ = ["Content", "Element", "Raw", "Style", "el", "print_page", "rebuild"]

_VOID = frozenset(("area", "br", "hr", "img", "input", "link", "meta", "source"))
_INLINE = frozenset(("a", "b", "button", "em", "i", "img", "span", "strong", "picture", "source"))


@dataclass(frozen=True)
class Raw:
    """Markup that is printed as it is: comments, scripts.

    Attributes:
        text: The markup.
    """

    text: str


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        tag: Its name.
        attributes: Names and values; None stands for a name alone.
        children: What is in it.
    """

    tag: str
    attributes: tuple[tuple[str, str | None], ...] = ()
    children: tuple[Element | Raw | str, ...] = ()


Content = Element | Raw | str | None | Iterable["Content"]


@dataclass(frozen=True)
class Style:
    """How a tree is printed; no choice changes what a reader sees.

    Attributes:
        spacing: What stands between block elements.
        shuffled: Seed of the order of attributes; None leaves it.
        quote: The quotation mark around values.
    """

    spacing: Literal["none", "lines", "wide"] = "none"
    shuffled: int | None = None
    quote: Literal['"', "'"] = '"'


_SPACES = {"none": "", "lines": "\n", "wide": "\r\n\t \n   "}


def el(tag: str, *content: Content, **attributes: str | None) -> Element:
    """Make an element.

    Args:
        tag: Its name.
        content: Elements, texts, lists of them; None is left out.
        attributes: Its attributes; "class_" and "data_src" stand for "class" and "data-src".

    Returns:
        The `Element`.

    >>> print_page(el("p", "Tin ", [el("b", "mới")], class_="text"))
    '<p class="text">Tin <b>mới</b></p>'
    """
    named = tuple((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return Element(tag, named, tuple(_flat(content)))


def _flat(content: Iterable[Content]) -> Iterator[Element | Raw | str]:
    stack: list[Iterator[Content]] = [iter(content)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, (Element, Raw, str)):
                yield item
            elif item is not None:
                stack.append(iter(item))
                break
        else:
            stack.pop()


def rebuild(root: Element, change: Callable[[Element], Element]) -> Element:
    """Return a tree in which every element was changed, children first.

    Args:
        root: The tree.
        change: Gives the new element for one whose children are changed already.

    Returns:
        The new tree.
    """
    done: list[list[Element | Raw | str]] = [[]]
    stack: list[tuple[Element, Iterator[Element | Raw | str]]] = [(root, iter(root.children))]
    while stack:
        element, children = stack[-1]
        for child in children:
            if isinstance(child, Element):
                stack.append((child, iter(child.children)))
                done.append([])
                break
            done[-1].append(child)
        else:
            stack.pop()
            new = change(replace(element, children=tuple(done.pop())))
            if not stack:
                return new
            done[-1].append(new)
    return root


def print_page(root: Element, style: Style | None = None) -> str:
    """Print a tree.

    Args:
        root: The tree.
        style: How; the plain style if None.

    Returns:
        The markup.
    """
    chosen = style or Style()
    rng = None if chosen.shuffled is None else Random(chosen.shuffled)  # noqa: S311
    parts: list[str] = []
    stack: list[Element | Raw | str] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, Raw):
            parts.append(item.text)
        elif isinstance(item, str):
            parts.append(escape(item, quote=False))
        else:
            parts.append(_opening(item, chosen, rng))
            if item.tag in _VOID:
                continue
            stack.append(Raw(f"</{item.tag}>"))
            stack.extend(reversed(list(_spaced(item, chosen))))
    return "".join(parts)


def _spaced(element: Element, style: Style) -> Iterator[Element | Raw | str]:
    space = _SPACES[style.spacing]
    blocks = space and all(_is_block(child) for child in element.children)
    for child in element.children:
        if blocks:
            yield Raw(space)
        yield child
    if blocks and element.children:
        yield Raw(space)


def _is_block(child: Element | Raw | str) -> bool:
    return isinstance(child, Element) and child.tag not in _INLINE


def _opening(element: Element, style: Style, rng: Random | None) -> str:
    attributes = list(element.attributes)
    if rng is not None:
        rng.shuffle(attributes)
    written = (_attribute(name, value, style.quote) for name, value in attributes)
    return f"<{' '.join((element.tag, *written))}>"


def _attribute(name: str, value: str | None, quote: str) -> str:
    if value is None:
        return name
    return f"{name}={quote}{escape(value)}{quote}"
