"""Finds the regions of a template in a page, at the cost of few looks through the whole of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.blocks import RELATED_LABELS, Label
from newsclean.dom import Node, Tree, once
from newsclean.template import Region

__all__ = ["Finder"]

_BETWEEN: Final = frozenset({Label.KICKER, Label.LEAD, Label.BYLINE, Label.DATE, Label.CAPTION})
"""Labels of regions that stand with the headline and the story, in the element around both; what
looks alike outside of it belongs to other articles. A source may stand one element further out."""


class Finder:
    """Finds regions; each place that they lie within is looked up once.

    A selector that matches nothing costs a look at every node of the page, and most nodes stand
    outside the element that holds headline and story.

    Args:
        tree: The page.
        regions: The regions of its template.
    """

    __slots__ = ("_found", "_places", "_scope", "_tree")

    def __init__(self, tree: Tree, regions: Sequence[Region]) -> None:
        self._tree = tree
        self._places: dict[str, Node | None] = {}
        self._found: dict[str, list[Node]] = {}
        self._scope: Node | None = None
        headline = self._first(regions, Label.TITLE)
        story = self._first(regions, None)
        if headline is not None and story is not None:
            self._scope = _around(headline, story)

    def find(self, region: Region) -> list[Node]:
        """Return the elements that are a region, in the order of the page.

        Args:
            region: The region.

        Returns:
            The elements; none where the page lacks it.
        """
        found = self._found.get(region.id)
        if found is not None:
            return found
        if region.within is not None:
            place = self._place(region.within)
            return [] if place is None else _find(place, region)
        if self._scope is None:
            return self._everywhere(region)
        # Boxes of one kind stand in the story and below the page's column as well.
        many = region.every and region.label in RELATED_LABELS
        found = [] if many else _find(self._scope, region)
        if found or region.label in _BETWEEN:
            return found
        if region.label is Label.SOURCE and self._scope.parent is not None:
            return _find(self._scope.parent, region)
        return self._everywhere(region)

    def _first(self, regions: Sequence[Region], label: Label | None) -> Node | None:
        """Find the first region of a label that the page has, and remember all looked for."""
        for region in regions:
            if region.label is label:
                found = self._found[region.id] = self.find(region)
                if found:
                    return found[0]
        return None

    def _everywhere(self, region: Region) -> list[Node]:
        body = self._tree.body
        return [] if body is None else _find(body, region)

    def _place(self, css: str) -> Node | None:
        if css not in self._places:
            self._places[css] = self._tree.first(css)
        return self._places[css]


def _find(place: Node, region: Region) -> list[Node]:
    for css in region.css:
        if not region.every:
            node = place.css_first(css)
            if node is not None:
                return [node]
        elif found := place.css(css):
            return once(found) if "," in css else found
    return []


def _around(first: Node, second: Node) -> Node | None:
    """The innermost element that holds two others."""
    holders = set()
    above: Node | None = first
    while above is not None:
        holders.add(above.mem_id)
        above = above.parent
    above = second
    while above is not None and above.mem_id not in holders:
        above = above.parent
    return above
