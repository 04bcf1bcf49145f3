"""How long parts of pages are: prose, leads and headings, text of elements, links among it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from newsclean.dom import Node
from newsclean.elements import holds_more, may_hold_code, text_of
from newsclean.folding import fold, is_longer

__all__ = [
    "LARGEST",
    "LINKED_TITLE",
    "LONGEST_HEADING",
    "PROSE",
    "SHORTEST_LEAD",
    "Linked",
    "is_but_linked",
    "letters_below",
    "letters_of",
    "share_of",
    "sum_links",
]

PROSE: Final = 80
"""Characters of a paragraph, or of a caption that tells a part of the story; what is shorter is no
prose that could be missed."""

SHORTEST_LEAD: Final = 50
"""Characters; what stands under a headline and is shorter is a date, a name or a button."""

LONGEST_HEADING: Final = 60
"""Characters of what heads a box, or a note on the author."""

LINKED_TITLE: Final = 25
"""Characters of a linked title at least; shorter links are menus."""

LARGEST: Final = 100_000
"""Characters, code and white space counted, from which an element is no box, lead, byline or
caption. Boxes in boxes would have a long text measured once for each of them."""


def letters_of(node: Node) -> int:
    """Return how many letters an element shows, an int."""
    return len(fold(text_of(node)))


def letters_below(node: Node, limit: float) -> int | None:
    """Return how many letters an element shows, unless they are more than some.

    It is asked of each of many nested elements, most of which hold far more: these take no folding.

    Args:
        node: The element.
        limit: The most letters.

    Returns:
        The letters; None where they surely are more.
    """
    text = node.text()
    if len(text) > LARGEST:
        return None
    is_long = is_longer(text, limit)
    if may_hold_code(text):
        if is_long and holds_more(node, int(limit)):
            return None
        text = text_of(node)
        is_long = is_longer(text, limit)
    return None if is_long else len(fold(text))


@dataclass(slots=True)
class Linked:
    """The links in an element, or the link that it is.

    Attributes:
        letters: Characters of their texts.
        count: How many there are.
        target: The address that all of them state; None where they differ, or state none.
    """

    letters: int
    count: int
    target: str | None


def sum_links(sums: dict[int, Linked], root: Node) -> None:
    """Add the links under a node to the sums of all elements between them and it.

    Args:
        sums: What is known, by the id of the element; it is added to. An element without an entry
            holds no link.
        root: The node. Links that were added before are passed over: of a headline that nobody
            closed, the story is a part.
    """
    end = root.mem_id
    for link in root.css("a"):
        if link.mem_id in sums:
            continue
        letters = len(fold(text_of(link)))
        target = link.attrs.get("href")
        above: Node | None = link
        while above is not None:
            place = above.mem_id
            known = sums.get(place)
            if known is None:
                sums[place] = Linked(letters, 1, target)
            else:
                known.letters += letters
                known.count += 1
                if known.target != target:
                    known.target = None
            if place == end:
                break
            above = above.parent


def share_of(links: Sequence[Node], text: str) -> float:
    """Say what share of a line is text of links.

    Args:
        links: The links.
        text: The line, folded.

    Returns:
        The share, 1.0 where there is nothing else.
    """
    if not links:
        return 0.0
    texts = [fold(text_of(link)) for link in links]
    return sum(len(linked) for linked in texts if linked in text) / len(text)


def is_but_linked(links: Sequence[Node], text: str) -> bool:
    """Say whether a line is a link with but a time, a day or a number beside it.

    Args:
        links: The links of the line.
        text: The line, folded.

    Returns:
        True or False.
    """
    if len(links) != 1:
        return False
    rest = text.replace(fold(text_of(links[0])), "", 1)
    return not any(map(str.isalpha, rest)) and any(map(str.isdigit, rest))
