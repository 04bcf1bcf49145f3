"""Elements of a saved page that print what its article holds, where no block tells which do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newsclean.article import Article
from newsclean.dom import Node, Paths, Tree
from newsclean.elements import SKIP
from newsclean.folding import fold
from newsclean.lines.dates import may_hold_date, parse_date

__all__ = ["author_paths", "date_paths", "dated", "section_paths", "tag_path"]

_LONGEST_MORE = 30
"""Characters beside the names in a line of authors: who took the pictures, a place."""

_LEVELS = 3
"""Elements around a name among which the one is that holds all of them."""

_MOST = 200
"""Elements in the line of a date."""

_LONGEST_LINE = 150
"""Characters of a line of links to sections."""


def dated(node: Node, article: Article) -> Node:
    """Return the element that prints the date, where a line begins with something else.

    Args:
        node: The element in which the line of the date begins.
        article: The article of the page.

    Returns:
        The element beside or inside it that holds the date and the least besides, or the element.
    """
    if node.parent is None or _fits(node, article):
        return node
    beside = islice((each for each in node.parent.traverse() if each.is_element_node), _MOST)
    fitting = [each for each in beside if each.tag not in SKIP and _fits(each, article)]
    return min(fitting, key=lambda each: len(fold(each.text())), default=node)


def date_paths(tree: Tree, article: Article, story: str) -> list[str]:
    """Find the elements that print the date, in the order of the page.

    Args:
        tree: The page.
        article: Its article.
        story: Path of the element around the body.

    Returns:
        Their paths.
    """
    paths = Paths()
    found: dict[str, None] = {}
    for text in tree.body.traverse(include_text=True) if tree.body is not None else ():
        node = text.parent
        if node is None or not text.is_text_node or not may_hold_date(text.text_content or ""):
            continue
        if node.tag not in SKIP and _fits(node, article):
            path = paths.of(node)
            if not f"{path}/".startswith(f"{story}/"):
                found[path] = None
    return list(found)


def _fits(node: Node, article: Article) -> bool:
    """Whether an element prints the date of an article, or states it beside what it prints."""
    if article.published_on is None:
        return False
    stated = node.attrs.get("datetime") if node.tag == "time" else None
    return any(_is_date(fold(text), article) for text in (stated or "", node.text()))


def _is_date(text: str, article: Article) -> bool:
    found = parse_date(text)
    if found is None:
        return False
    if article.published_at is None or article.published_at.tzinfo is None:
        return found.day == article.published_on
    printed = article.published_at.replace(tzinfo=None)
    return found.at is not None and found.at.replace(tzinfo=None) == printed


def author_paths(tree: Tree, article: Article, story: str) -> list[str]:
    """Find the elements that print the authors and little more, those of the least text first.

    Args:
        tree: The page.
        article: Its article.
        story: Path of the element around the body, in which the lines of authors are read anyway.

    Returns:
        Their paths.
    """
    names = article.authors
    if not names or tree.body is None:
        return []
    most = len(", ".join(names)) + _LONGEST_MORE
    paths = Paths()
    found: dict[str, int] = {}
    for text in tree.body.traverse(include_text=True):
        if text.is_text_node and names[0] in fold(text.text_content or ""):
            node = _around(text, names)
            path = paths.of(node) if node is not None else story
            if node is not None and not f"{path}/".startswith(f"{story}/"):
                found[path] = len(fold(node.text()))
    return sorted((path for path in found if found[path] <= most), key=found.__getitem__)


def _around(text: Node, names: Sequence[str]) -> Node | None:
    """The nearest element around a text that holds all names."""
    node = text.parent
    for _ in range(_LEVELS):
        if node is None or node.tag in SKIP:
            return None
        held = fold(node.text())
        if all(name in held for name in names):
            return node
        node = node.parent
    return None


def section_paths(tree: Tree, article: Article) -> list[str]:
    """Find the lines of links of which the last is the section, those next to the story first.

    Args:
        tree: The page.
        article: Its article.

    Returns:
        Their paths.
    """
    paths = Paths()
    found: dict[str, None] = {}
    for link in _links(tree, (article.section,) if article.section else ()):
        around = link.parent
        links = around.css("a") if around is not None else []
        if around is not None and links[-1].mem_id == link.mem_id and _is_line(around):
            found[paths.of(around)] = None
    return list(found)[::-1]


def _is_line(node: Node) -> bool:
    return node.tag != "body" and len(fold(node.text())) <= _LONGEST_LINE


def tag_path(tree: Tree, article: Article) -> str:
    """Find the element around the links that are the article's tags.

    Args:
        tree: The page.
        article: Its article.

    Returns:
        Its path; empty where the page links none of them.
    """
    paths = Paths()
    return _shared([paths.of(link) for link in _links(tree, article.tags)])


def _shared(paths: Sequence[str]) -> str:
    steps = [path.split("/")[:-1] for path in paths]
    length = 0
    while steps and all(len(each) > length for each in steps):
        if len({each[length] for each in steps}) > 1:
            break
        length += 1
    return "/".join(steps[0][:length]) if steps else ""


def _links(tree: Tree, texts: Iterable[str]) -> Iterator[Node]:
    wanted = frozenset(texts)
    for link in tree.tagged("a") if wanted else ():
        if fold(link.text()).strip("#, ") in wanted:
            yield link
