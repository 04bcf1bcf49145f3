"""Finds the element that prints the headline of a page of unknown layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final
from unicodedata import normalize

from newsclean.dom import Node, Tree
from newsclean.elements import INLINE, SKIP, text_of
from newsclean.fields.anchors import Anchors
from newsclean.fields.headlines import agrees, bare_key, is_reworded
from newsclean.folding import compare_key, fold, opening_key
from newsclean.lazy import lazy_re
from newsclean.lines.language import worth_in_letters
from newsclean.segment.generic.unstated import find_unstated

__all__ = ["find_headline"]

_SURE: Final = 20
"""Letters of a heading that is in the title, or has it in it, and so prints it."""
_SHORTEST: Final = 8
_SHORTEST_PART: Final = 15
"""Letters of a part of a title that may be the headline: a site's name is a part, too."""
_PART_SHARE: Final = 0.5
"""What it makes of the title at least."""
_MOST_PARTS: Final = 8
_LINKED: Final = frozenset(("h1", "h2", "h3", "h4"))
"""Headings whose link may lead to the page itself."""
_MOST_TITLES: Final = 8
"""Stated titles that the openings of are looked for, each in many texts; pages state three."""
_OPENS_ON: Final = ":：,，"
"""Behind these a title goes on: what stands before them is a kicker, or cut short."""


def find_headline(tree: Tree, anchors: Anchors) -> Node | None:
    """Find the element that prints a page's headline.

    Args:
        tree: The page.
        anchors: What it states of itself.

    Returns:
        The heading, or any other element, that prints a title which the page states, or a part of
        one; else the first `h1` that shares a word with it; else what prints the opening of one;
        None where there is no such. Where the page states none, as `find_unstated` finds it.
    """
    stated = anchors.title or ""
    wanted = compare_key(stated)
    headings = tree.tagged("h1")
    if not wanted or bare_key(stated) in anchors.site:
        return find_unstated(tree, headings)
    found = _heading(chain(headings, _second(tree)), wanted)
    if found is not None:
        return found if _key(found) == wanted else _innermost(found, anchors)
    parts = [key for key in _parts_of(anchors) if key != wanted]
    titles = tuple(dict.fromkeys(anchors.titles))[:_MOST_TITLES]
    found, opening = _printed(tree, (wanted, *parts), headings, titles)
    if found is not None and not _is_linked(found):
        return found
    # A list of what is read most may name the piece, too, by the words of the title.
    found = _reworded(headings, stated) or found
    if found is not None:
        return found
    for node in headings:
        text = node.text()
        if len(_key(node)) >= _SHORTEST and agrees(text, stated):
            return node
    return opening or _reworded(_second(tree), stated)


def _second(tree: Tree) -> Iterator[Node]:
    """The headings of second rank, which are looked for where no first one is the title."""
    yield from tree.tagged("h2")


def _heading(headings: Iterable[Node], wanted: str) -> Node | None:
    """The first heading that prints the title; one in a menu only where there is no other."""
    in_menu: Node | None = None
    for heading in headings:
        key = _key(heading)
        if key == wanted or (len(key) > _SURE and (key in wanted or wanted in key)):
            if not _is_in_menu(heading):
                return heading
            in_menu = in_menu or heading
    return in_menu


def _reworded(headings: Iterable[Node], stated: str) -> Node | None:
    """The first heading with nearly the words of the title."""
    return next((node for node in headings if is_reworded(node.text(), stated)), None)


def _is_linked(heading: Node) -> bool:
    return heading.tag in _LINKED and heading.css_first("a") is not None


def _key(node: Node) -> str:
    return compare_key(fold(text_of(node)))  # pages may be decomposed, what they state is not


def _is_in_menu(node: Node) -> bool:
    above = node.parent
    while above is not None:
        if above.tag == "nav":
            return True
        above = above.parent
    return False


def _innermost(heading: Node, anchors: Anchors) -> Node:
    """The element in a heading that prints the title alone, beside a kicker, a day or a mark."""
    keys = {compare_key(anchors.title or ""), *_parts_of(anchors)}
    inside = (node for node in heading.css("*") if node.mem_id != heading.mem_id)
    return next((node for node in inside if _key(node) in keys), heading)


def _parts_of(anchors: Anchors) -> list[str]:
    """Keys of other titles that a page states, then of their parts, the longest first.

    Sites put their name, or a section's, before or behind a title.
    """
    titles = tuple(dict.fromkeys(anchors.titles))  # most pages state one title several times
    parts = {
        compare_key(part)
        for title in titles
        for part in _between_re().split(title)
        if len(part) >= _PART_SHARE * len(title)
        and worth_in_letters(part) >= _SHORTEST_PART
        and bare_key(part) not in anchors.site
    }
    return [*map(compare_key, titles), *sorted(parts, key=lambda part: (-len(part), part))]


_between_re: Final = lazy_re(r"\s*[|–—•·»›‹«_]+\s*|\s+-+\s+|(?<=[\u3040-\u9fff\uff01-\uff5e])-+")
"""Compile what stands between a title and a name; a dash alone may be one of a word."""


def _printed(
    tree: Tree, keys: Sequence[str], headings: Sequence[Node], titles: Sequence[str]
) -> tuple[Node | None, Node | None]:
    """The first element outside links whose own text is a title; of several titles the first.

    Where there is none, a heading that is a link will do, as themes link each entry to itself.
    Beside it the first whose own text opens a title: any sign, or none but a space, may stand
    between a headline and the site's name.
    """
    printed = {_key(node): node for node in reversed(headings)}
    linked: dict[str, Node] = {}
    wanted = frozenset(keys)
    parts: list[Node] = []
    for text, parent in _texts_like(tree, keys):
        key = compare_key(text)
        if parent.tag == "a":
            heading = parent.parent
            if key in wanted and heading is not None and heading.tag in _LINKED:
                linked.setdefault(key, heading)
        elif key not in wanted:
            if len(parts) < _MOST_PARTS and _opens(text, titles):
                parts.append(parent)
        # Looking around each of many would be quadratic.
        elif key not in printed and _is_shown(parent):
            printed[key] = _outermost(parent, key)
            if key == keys[0]:
                break
    for key, heading in linked.items():
        printed.setdefault(key, heading)
    found = next((printed[key] for key in keys if key in printed), None)
    return found, next(filter(_is_shown, parts), None)


def _texts_like(tree: Tree, keys: Sequence[str]) -> Iterator[tuple[str, Node]]:
    """The texts that open like a title, each with the element around it."""
    if tree.body is None:
        return
    openings = {opening_key(key) for key in keys}
    least = int(_PART_SHARE * min(map(len, keys)))
    firsts = {normalize("NFD", opening[:1])[:1] for opening in openings}
    for node in tree.body.traverse(include_text=True):
        if not node.is_text_node or node.is_empty_text_node:
            continue
        text = node.text_content or ""
        if len(text) < least:
            continue
        # An Ascii letter opens no key but its own, or that of a letter with a mark.
        first = (text.lstrip() or " ")[0]
        if first.isascii() and first.isalnum() and first.lower() not in firsts:
            continue
        if opening_key(text) in openings:
            parent = node.parent
            if parent is not None:
                yield fold(text), parent


def _opens(text: str, titles: Iterable[str]) -> bool:
    """Whether a text is the opening of a title, at a boundary of its words."""
    if worth_in_letters(text) < _SHORTEST_PART:
        return False
    key = text.casefold()
    for title in titles:
        if len(text) >= _PART_SHARE * len(title) and title.casefold().startswith(key):
            rest = title[len(text) :].lstrip()
            if not title[len(text) : len(text) + 1].isalnum() and rest[:1] not in _OPENS_ON:
                return True
    return False


def _is_shown(node: Node) -> bool:
    """Whether an element's text is text of the page."""
    above: Node | None = node
    while above is not None:
        if above.tag in SKIP:
            return False
        above = above.parent
    return True


def _outermost(node: Node, wanted: str) -> Node:
    """The element around inline ones that holds the title and nothing else."""
    while node.tag in INLINE and (parent := node.parent) is not None:
        if compare_key(fold(text_of(parent))) != wanted:
            break
        node = parent
    return node
