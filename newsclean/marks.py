"""The marks of all publishers, sorted by where a text or a page has to be looked at for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias
from unicodedata import normalize

from newsclean.template import Mark, Publisher

if TYPE_CHECKING:
    from newsclean.dom import Node, Tree

__all__ = ["Found", "PageMarks", "TextMark", "TextMarks"]

_Owned: TypeAlias = tuple[str, Mark]


class Found(NamedTuple):
    """A mark that was found: its id, the text that matched, its weight."""

    mark: str
    text: str
    weight: float


class TextMark(NamedTuple):
    """A mark in text, ready to be looked for.

    Attributes:
        place: Its number among all marks.
        publisher: Id of the publisher that it speaks for.
        mark: The mark.
        needle: Its words.
    """

    place: int
    publisher: str
    mark: Mark
    needle: str


_PARTS: Final = ("@", "BTTTT", "quyền thuộc")
"""What addresses, licences and statements of rights have in common. A long text is searched the
faster the longer the words are, so that what two marks share would save nothing."""


def _shared_part(needle: str) -> str:
    return next((part for part in _PARTS if part in needle), "")


class TextMarks:
    """Marks in text. Most texts have few of the parts that the words of marks share.

    Args:
        publishers: The publishers to know.

    Attributes:
        words: The marks of words, by the part that several share; by "" where they share none.
            Where the part is absent from a text, so are they all.
        codes: The marks of codes that open leads, by the publisher whose codes they are.
    """

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        self.words: dict[str, list[TextMark]] = {}
        self.codes: dict[str, list[TextMark]] = {}
        marks = [(p.id, mark) for p in publishers for mark in p.marks]
        for place, (owner, mark) in enumerate(marks):
            one = TextMark(place, owner, mark, mark.needle)
            if mark.lead_prefix:
                self.codes.setdefault(owner, []).append(one)
            elif mark.needle:
                self.words.setdefault(_shared_part(mark.needle), []).append(one)


_LOADED: Final = ("src", "data-src", "data-original")
"""Attributes that state where pictures and scripts are loaded from."""


class PageMarks:
    """Marks in markup. Most pages have none of them, which three queries tell.

    Args:
        publishers: The publishers to know.

    Attributes:
        all: Every such mark, with its publisher's id.
    """

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        self.all: list[_Owned] = [
            (publisher.id, mark)
            for publisher in publishers
            for mark in publisher.marks
            if mark.css or mark.hosts or mark.site_names
        ]
        self._hosts = [(host, owned) for owned in self.all for host in owned[1].hosts]
        self._endings = tuple(host for host, _ in self._hosts)
        self._names = [(name, owned) for owned in self.all for name in owned[1].site_names]
        self._metas = [owned for owned in self.all if _is_meta(owned[1].css)]
        self._others = [one for one in self.all if one[1].css and not _is_meta(one[1].css)]

    def find(self, tree: Tree) -> Iterator[tuple[str, Found]]:
        """Yield the marks of a page, each with its publisher's id.

        Args:
            tree: The page.
        """
        yield from self._named(tree)
        yield from self._loaded(tree)
        if tree.metas:
            yield from _matching(tree.head, self._metas)
        yield from _matching(tree.parser.root, self._others)

    def _named(self, tree: Tree) -> Iterator[tuple[str, Found]]:
        stated = normalize("NFC", tree.stated("og:site_name") or "")
        for name, (owner, mark) in self._names if stated else ():
            if name in stated:
                yield owner, Found(mark.id, stated, mark.weight)
                return

    def _loaded(self, tree: Tree) -> Iterator[tuple[str, Found]]:
        seen: set[str] = set()
        for node in tree.parser.css("[src], [data-src], [data-original]"):
            attributes = node.attributes
            for name in _LOADED:
                address = attributes.get(name)
                if address and "//" in address:
                    seen.add(address.partition("//")[2].partition("/")[0])
        known = sorted(host for host in seen if host.endswith(self._endings))
        found: set[tuple[str, str]] = set()
        for host in known:
            for ending, (owner, mark) in self._hosts:
                if host.endswith(ending) and (owner, mark.id) not in found:
                    found.add((owner, mark.id))
                    yield owner, Found(mark.id, host, mark.weight)


def _is_meta(css: str | None) -> bool:
    return css is not None and css.startswith("meta[")


def _matching(place: Node | None, marks: list[_Owned]) -> Iterator[tuple[str, Found]]:
    """The marks whose selectors match something in an element."""
    if place is None or not marks:
        return
    if place.css_first(", ".join(mark.css for _, mark in marks if mark.css)) is None:
        return
    for owner, mark in marks:
        if mark.css is not None and (node := place.css_first(mark.css)) is not None:
            yield owner, Found(mark.id, node.tag or "", mark.weight)
