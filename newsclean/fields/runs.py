"""The runs of text around a headline, and what the elements around each say of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from newsclean.dom import Node
from newsclean.elements import SKIP, text_of
from newsclean.folding import fold
from newsclean.lazy import HasLazy, lazy

__all__ = ["Run", "runs_from", "text_before"]

_MOST_NODES: Final = 800
_LEVELS: Final = 3
"""Elements around a run whose names tell what it is."""
_CARD: Final = 600
"""Characters; what holds fewer is no story."""
_TITLE: Final = 25
_TITLE_SPACES: Final = 4
"""Characters of a linked title, and spaces between its words; names and sections have fewer."""
_WIDE: Final = frozenset(("body", "article", "main", "html"))
_NAMING: Final = ("class", "id", "itemprop", "rel", "href")
_HIDDEN: Final = (SKIP | {"nav", "footer", "form"}) - {"button"}
_HIDDEN_ABOVE: Final = _HIDDEN | {"header"}


class Run(HasLazy):
    """A run of text: what one text node holds.

    Args:
        node: The text node.
        text: Its text, folded.
        known: What elements are called, by their ids: runs of one line stand in the same ones.
        is_past: Whether it stands behind the story.
    """

    def __init__(
        self, node: Node, text: str, known: dict[int, str], *, is_past: bool = False
    ) -> None:
        self.node = node
        self.text = text
        self.is_past = is_past
        self._known = known

    @lazy
    def names(self) -> str:
        """Classes, ids, roles and addresses of the elements around it, in lower case."""
        found: list[str] = []
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None or element.tag in _WIDE:
                break
            names = self._known.get(element.mem_id)
            if names is None:
                names = self._known[element.mem_id] = _names_of(element)
            found.append(names)
            element = element.parent
        return " ".join(found)

    @property
    def is_author(self) -> bool:
        """Whether the markup says that it is the author."""
        if "author" not in self.names:
            return False
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None or element.tag in _WIDE:
                break
            attributes = element.attributes
            stated = f"{attributes.get('itemprop') or ''} {attributes.get('rel') or ''}"
            if "author" in stated.split():
                return True
            element = element.parent
        return False

    @property
    def time(self) -> str | None:
        """What the `time` element around it states."""
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None:
                break
            if element.tag == "time":
                return element.attrs.get("datetime")
            element = element.parent
        return None

    def is_in_card(self, around: Collection[int]) -> bool:
        """Tell whether it stands beside the linked title of another article, a bool.

        Args:
            around: Ids of the elements that hold the headline or the story: they are no cards.
        """
        element = self.node.parent
        for _ in range(_LEVELS):
            if element is None or element.mem_id in around:
                return False
            links = element.css("a")
            if links and len(element.text()) < _CARD:
                return any(_is_title(fold(text_of(link))) for link in links)
            element = element.parent
        return False


def _is_title(text: str) -> bool:
    return len(text) >= _TITLE and text.count(" ") >= _TITLE_SPACES


def _names_of(element: Node) -> str:
    """Class, id, role and address of an element, in lower case."""
    attributes = element.attributes
    if not attributes:
        return ""
    return " ".join([attributes.get(name) or "" for name in _NAMING]).lower()


def runs_from(headline: Node, *, back: bool = False, story: Node | None = None) -> Iterator[Run]:
    """Walk the text behind a headline, or before it.

    Args:
        headline: Its element.
        back: Whether to go up the page; the head of a site holds nothing of the article.
        story: The element of the story, where it is known.

    Yields:
        The runs, the nearest first.
    """
    known: dict[int, str] = {}
    hidden = _HIDDEN_ABOVE if back else _HIDDEN
    following = None if story is None else _next(story, back=False, inside=False)
    end = 0 if following is None else following.mem_id
    is_past = False
    node = _next(headline, back=back, inside=False)
    for _ in range(_MOST_NODES):
        if node is None:
            return
        is_past = is_past or node.mem_id == end
        if node.is_text_node:
            if not node.is_empty_text_node and (text := fold(node.text_content or "")):
                yield Run(node, text, known, is_past=is_past)
            node = _next(node, back=back, inside=False)
        else:
            node = _next(node, back=back, inside=node.tag not in hidden)


def _next(node: Node, *, back: bool, inside: bool) -> Node | None:
    if inside and (child := node.last_child if back else node.first_child) is not None:
        return child
    above: Node | None = node
    while above is not None and above.tag != "body":
        if (sibling := above.prev if back else above.next) is not None:
            return sibling
        above = above.parent
    return None


def text_before(node: Node) -> str:
    """Return the text right before a node, of whatever element, folded; empty where none is.

    Args:
        node: The node.

    Returns:
        The text.
    """
    before = _next(node, back=True, inside=False)
    while before is not None and not before.is_text_node:
        before = _next(before, back=True, inside=True)
    return fold(before.text_content or "") if before is not None else ""
