"""Finds a story right under the headline, on a page that states nothing of itself but its title."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from newsclean.detect.page_type import is_front
from newsclean.dom import Node, Tree
from newsclean.elements import SKIP, text_of
from newsclean.fields.anchors import Anchors
from newsclean.fields.headlines import bare_key
from newsclean.folding import compare_key, fold
from newsclean.lines.language import worth_in_letters
from newsclean.lines.prose import SHORTEST_PROSE, is_prose
from newsclean.segment.measures import LINKED_TITLE

__all__ = ["is_short_story", "is_story_around"]

_HEADLINE: Final = 25
"""Letters of a headline; names of sections and of sites are mostly shorter."""
_SHORT: Final = 120
"""Letters of the prose right under it that make a short story."""
_FEW_TITLES: Final = 8
"""Linked titles below a short story; lists that open with a note on their topic have more."""
_FEW_HEADINGS: Final = 5
_FEWEST: Final = 4
"""Paragraphs of a story that has a box of linked headings in it."""
_OPENING: Final = 2
"""The same above the box."""
_TWICE: Final = 2
_LINKED: Final = "h2 a, h3 a, h4 a, a h2, a h3, a h4"


def is_short_story(tree: Tree, headline: Node | None, anchors: Anchors) -> bool:
    """Tell whether a page with little prose holds a story, though nothing says that it is one.

    Args:
        tree: The page.
        headline: The element of its headline, None where none was found.
        anchors: What it states.

    Returns:
        True where the title of the page names the headline, prose stands right under it, and linked
        titles are few: those of lists are many, each with its teaser.
    """
    if headline is None or not _is_titled(headline, anchors):
        return False
    under = _read_under(tree, headline)
    are_few = under.headings < _FEW_HEADINGS and under.headings + under.titles <= _FEW_TITLES
    return under.opening >= _SHORT and are_few and under.told <= _OPENING


def is_story_around(tree: Tree, headline: Node | None, anchors: Anchors) -> bool:
    """Tell whether what looks like a list of linked headings is a story with a box of them in it.

    Args:
        tree: The page.
        headline: The element of its headline, None where none was found.
        anchors: What it states.

    Returns:
        True where the title of the page names the headline, and the prose under it goes on behind
        the linked headings, of which there are not many for so much prose.
    """
    if headline is None or not _is_titled(headline, anchors):
        return False
    under = _read_under(tree, headline)
    prose = sum(under.runs)
    goes_on = under.runs[0] >= _OPENING and under.told == _OPENING and prose >= _FEWEST
    return goes_on and under.headings <= _TWICE * prose


@dataclass(slots=True)
class _Under:
    """What stands below the headline of a page.

    Attributes:
        opening: Letters of the paragraphs right under it, before any title that is a link.
        runs: How many paragraphs stand between such titles, those right under the headline first.
        headings: Headings that are links.
        titles: Other links as long as titles.
    """

    opening: float = 0.0
    runs: list[int] = field(default_factory=lambda: [0])
    headings: int = 0
    titles: int = 0

    @property
    def told(self) -> int:
        """How many of the runs hold prose."""
        return sum(run > 0 for run in self.runs)

    def add_prose(self, text: str) -> None:
        """Count a text if it is a sentence, and longer than buttons and dates."""
        letters = worth_in_letters(text)
        if letters < SHORTEST_PROSE or not is_prose(text):
            return
        self.runs[-1] += 1
        if len(self.runs) == 1:
            self.opening += letters

    def add_link(self, text: str, *, is_heading: bool) -> None:
        """Count a link if it is as long as a title: what stands below it may be its teaser."""
        if is_heading:
            self.headings += 1
        elif worth_in_letters(text) >= LINKED_TITLE:
            self.titles += 1
        else:
            return
        if self.runs[-1] or len(self.runs) == 1:
            self.runs.append(0)


def _is_titled(headline: Node, anchors: Anchors) -> bool:
    """Whether a page's title names its headline, which is long enough to be none of a section.

    A page that states what it is says that it is no article, and a front page may be titled with
    the motto of its site.
    """
    printed = fold(text_of(headline))
    if worth_in_letters(printed) < _HEADLINE or bare_key(printed) in anchors.site:
        return False
    if anchors.og_type is not None or is_front(anchors.url):
        return False
    key = compare_key(printed)
    return any(key in compare_key(title) for title in anchors.titles)


def _read_under(tree: Tree, headline: Node) -> _Under:
    """Count what stands below a headline, to the end of its page."""
    under = _Under()
    linked = {node.mem_id for node in tree.parser.css(_LINKED)}
    nodes = iter(()) if tree.body is None else tree.body.traverse(include_text=True)
    for node in nodes:
        if node.mem_id == headline.mem_id:
            break
    seen = _ids_in(headline)  # elements whose text was counted, or is no text of the page
    for node in nodes:
        place, tag = node.mem_id, node.tag
        if place in seen:
            continue
        if node.is_text_node:
            if node.parent is not None and node.parent.mem_id not in seen:
                under.add_prose(fold(node.text_content or ""))
        elif tag in SKIP:
            seen.add(place)
        elif tag == "a" or place in linked:
            seen |= _ids_in(node)
            under.add_link(fold(text_of(node)), is_heading=place in linked)
        elif tag == "p":
            seen |= _ids_in(node)
            under.add_prose(_unlinked(node))
    return under


def _unlinked(paragraph: Node) -> str:
    """The text of a paragraph, unless most of it is a link."""
    text = fold(text_of(paragraph))
    links = sum(len(fold(text_of(link))) for link in paragraph.css("a"))
    return text if links <= 0.5 * len(text) else ""


def _ids_in(node: Node) -> set[int]:
    return {node.mem_id, *(inner.mem_id for inner in node.css("*"))}
