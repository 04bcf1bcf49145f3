"""Any other news page: the templates of last resort."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.publishers._vccorp import VCCORP_2020
from newsclean.template import Rule, Template

TEXT = Template(id="generic-text", kind="text")

HTML = Template(
    id="generic-html",
    kind="html",
    rules=(
        # Links are looked at, too: one that holds a heading is a card.
        Rule(id="link-card", label=Label.RELATED_TITLE, css="a.related, a.related-link"),
    ),
)

PAGES: tuple[Template, ...] = (EPI_2022, VCCORP_2020, HTML)
"""Layouts for pages of unknown publishers, in the order they are tried."""
