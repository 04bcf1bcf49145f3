"""How much of each element is text of links, summed up once over a part of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.dom import Node
from newsclean.elements import text_of
from newsclean.folding import fold

__all__ = ["Linked", "share_of", "sum_links"]


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
