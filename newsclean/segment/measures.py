"""How long prose, leads and headings of pages are, for all who read them."""

from __future__ import annotations

from typing import Final

__all__ = ["LINKED_TITLE", "LONGEST_HEADING", "PROSE", "SHORTEST_LEAD"]

PROSE: Final = 80
"""Characters of a paragraph, or of a caption that tells a part of the story; what is shorter is no
prose that could be missed."""

SHORTEST_LEAD: Final = 50
"""Characters; what stands under a headline and is shorter is a date, a name or a button."""

LONGEST_HEADING: Final = 60
"""Characters of what heads a box, or a note on the author."""

LINKED_TITLE: Final = 25
"""Characters of a linked title at least; shorter links are menus."""
