"""Finds the headline of a page that states none: a fragment of one, or a page without its head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from newsclean.dom import Node, Tree
from newsclean.elements import SKIP, tagged, text_of
from newsclean.folding import compare_key, fold
from newsclean.lines.language import worth_in_letters
from newsclean.lines.prose import SHORTEST_PROSE
from newsclean.phrases.classes import HEADLINE_PAIR, HEADLINE_WORDS, HEADLINED_WORDS
from newsclean.segment.generic.names import words_of

__all__ = ["find_unstated"]

_SHORTEST: Final = 8
_USUAL: Final = 20
"""Letters of a headline; what is shorter is rather the name of a section or of the site."""
_LONGEST: Final = 300
_MOST: Final = 50
"""Elements of a kind that are looked at; a list has more, and no headline."""
_FEW: Final = 3
"""Paragraphs above a headline at most: notices, and the teaser of another article."""
_NAMED: Final = "[class*=title], [class*=headline], [class*=tieu], [id*=title], [id*=tieu]"
_ELSEWHERE: Final = SKIP | {"a", "nav", "aside", "footer", "li", "table"}
"""Elements in which the headline of the page never stands."""
_NO_PARTS: Final = frozenset(("a", "p"))
"""Elements that it never holds."""


def find_unstated(tree: Tree, headings: Sequence[Node]) -> Node | None:
    """Find the headline by its rank, or else by its name.

    Args:
        tree: The page.
        headings: Its `h1` elements.

    Returns:
        The first heading that is as long as headlines are, and no link. Without any, the one
        element named "article-title", "detail__title" or the like (names that several texts share
        are those of cards), or else the first heading, a link or a short one. In a part of a page
        without any, the first heading of second rank will do, if all prose stands below it.
    """
    told = [node for node in islice(headings, _MOST) if _worth(node) >= _SHORTEST]
    bare = (node for node in told if _worth(node) >= _USUAL and not _is_link(node))
    found = next(bare, None)
    if found is not None and (found is told[0] or not _is_below_prose(tree, found)):
        return found
    return _by_name(tree) or (told[0] if told else _above_part(tree))


def _above_part(tree: Tree) -> Node | None:
    """The one heading of second rank above all prose, where the markup is but a part of a page."""
    if tree.is_whole:
        return None
    headings = tree.tagged("h2")[:2]
    if not headings or _worth(headings[0]) < _USUAL or _is_link(headings[0]):
        return None
    below = [_is_below_prose(tree, heading, few=1) for heading in headings]
    return headings[0] if not below[0] and all(below[1:]) else None  # several are those of cards


def _by_name(tree: Tree) -> Node | None:
    if tree.body is None:
        return None
    named = islice(filter(_is_named, tree.body.css(_NAMED)), _MOST)
    found = {compare_key(fold(text_of(node))): node for node in named if _may_be_headline(node)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_named(node: Node) -> bool:
    """Whether one name of an element says that it is the title of a story."""
    names = f"{node.attrs.get('class') or ''} {node.attrs.get('id') or ''}".split()
    return any(_names_headline(words_of(name)) for name in names)


def _names_headline(words: Iterable[str]) -> bool:
    words = frozenset(words)
    is_title = not HEADLINE_WORDS.isdisjoint(words) or words.issuperset(HEADLINE_PAIR)
    return is_title and not HEADLINED_WORDS.isdisjoint(words)


def _may_be_headline(node: Node) -> bool:
    parts = islice(node.traverse(), 1, None)
    if not _USUAL <= _worth(node) <= _LONGEST or any(part.tag in _NO_PARTS for part in parts):
        return False
    above: Node | None = node
    while above is not None and above.tag not in _ELSEWHERE:
        above = above.parent
    return above is None


def _is_below_prose(tree: Tree, found: Node, few: int = _FEW) -> bool:
    """Whether paragraphs stand above a heading, which then is one of a part of the story."""
    paragraphs = 0
    for node in tree.body.traverse() if tree.body is not None else ():
        if node.mem_id == found.mem_id:
            return False
        if node.tag == "p" and _worth(node) >= SHORTEST_PROSE:
            paragraphs += 1
            if paragraphs == few:
                return True
    return False


def _worth(node: Node) -> float:
    return worth_in_letters(fold(text_of(node)))


def _is_link(node: Node) -> bool:
    """Whether all text of an element is a link, as that of a logo or of a section's name is."""
    text = fold(text_of(node))
    return any(fold(text_of(link)) == text for link in tagged(node, ("a",)))
