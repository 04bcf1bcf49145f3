"""What a page of unknown layout prints of itself, in the place of what its head does not state."""

from __future__ import annotations

from typing import Final

from newsclean.dom import Node
from newsclean.fields.anchors import Anchors
from newsclean.fields.bylines import byline_behind
from newsclean.fields.headlines import is_told_apart
from newsclean.fields.printed import (
    Printed,
    read_day_behind,
    read_marked_authors,
    read_marked_day,
    read_opening_day,
    read_person_behind,
    read_printed,
)
from newsclean.fields.sections import crumbs_above, deepest_section, link_above, printed_crumbs
from newsclean.fields.topics import printed_tags
from newsclean.folding import fold
from newsclean.lazy import lazy
from newsclean.lines.dates import VIETNAM
from newsclean.lines.language import guess_language

__all__ = ["SearchedAnchors"]

_FEWEST_PARTS: Final = 2
"""Of a heading that holds an element beside its own text."""


class SearchedAnchors(Anchors):
    """Statements of a page, with what it prints where they leave something open.

    Args:
        stated: The statements; what has been read of them is not read again.
        headline: The element that prints the headline, None where none does.

    Attributes:
        headline: The element.
        story: The element that holds the story, once it is found.
    """

    def __init__(self, stated: Anchors, headline: Node | None) -> None:
        self.__dict__.update(stated.__dict__)
        self.headline = headline
        self.story: Node | None = None

    @lazy
    def is_vietnamese(self) -> bool:
        """Whether the page is in Vietnamese: templates state any language, or none."""
        return self.language == "vi" or (
            self.headline is not None and guess_language(self.headline.text()) == "vi"
        )

    @property
    def own_titles(self) -> list[str]:
        """The titles that a breadcrumb may repeat, the printed one among them."""
        printed = [] if self.headline is None else [fold(self.headline.text())]
        return [*filter(None, (self.title,)), *self.titles, *printed]

    @lazy
    def own_title(self) -> str | None:
        """The headline without a badge, a day or a name that an element in its heading holds."""
        children = [] if self.headline is None else list(self.headline.iter(include_text=True))
        if len(children) < _FEWEST_PARTS or all(map(_is_text, children)):
            return None
        own, beside = (
            fold(" ".join(child.text() for child in children if _is_text(child) is wanted))
            for wanted in (True, False)
        )
        return own if is_told_apart(own, beside, self.titles) else None

    @lazy
    def printed(self) -> Printed:
        """Who and when as printed around the headline, else as the markup says."""
        found = Printed()
        zone, day_first = self._zone, self.day_first
        if self.is_vietnamese:
            zone, day_first = zone or VIETNAM, True
        if self.headline is not None:
            how = (self.story, self.site, zone)
            found = read_printed(self.headline, *how, day_first=day_first)
        if self._tree is None:
            return found
        who, when = found.authors, found.published
        # Each costs a look at every node of the page.
        if not (who or self.authors):
            who = read_marked_authors(self._tree, self.site)
            if not who and self.story is not None:
                behind = read_person_behind if self.is_vietnamese else self._byline_behind
                who = behind(self.story)
        if not (when or self.published):
            when = read_marked_day(self._tree, zone, day_first=day_first)
            if when is None and self.story is not None:
                when = read_day_behind(self.story, zone, day_first=day_first)
                when = when or read_opening_day(self.story, zone, day_first=day_first)
        return Printed(who, when, found.modified)

    def _byline_behind(self, story: Node) -> tuple[str, ...]:
        return byline_behind(story, self.site)

    @property
    def section(self) -> str | None:
        """Section of the paper as stated, else by printed breadcrumbs or a link above all else."""
        if self._section is not None or self._tree is None:
            return self._section
        crumbs = printed_crumbs(self._tree)
        if not crumbs and self.headline is not None and self.is_vietnamese:
            crumbs = crumbs_above(self.headline)
        if not crumbs and self.headline is not None:
            crumbs = link_above(self.headline)
        return deepest_section(crumbs, self.own_titles, self.site) if crumbs else None

    @property
    def tags(self) -> tuple[str, ...]:
        """Topics as stated, or those that are linked right behind a story."""
        return self._topics or (() if self.story is None else printed_tags(self.story))


def _is_text(node: Node) -> bool:
    return bool(node.is_text_node)
