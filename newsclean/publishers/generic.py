"""Any other news page: the templates of last resort."""

from __future__ import annotations

from newsclean.publishers._epi import EPI_2022
from newsclean.template import Template

TEXT = Template(id="generic-text", kind="text")

HTML = Template(id="generic-html", kind="html")

PAGES = (EPI_2022, HTML)
"""Layouts for pages of unknown publishers, in the order they are tried."""
