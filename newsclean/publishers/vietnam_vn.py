"""Vietnam.vn, a portal that reprints many papers (vietnam.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vietnam_vn_layouts import PORTAL_2025, WORDPRESS_2023
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="vietnam_vn",
    name="Vietnam.vn",
    domains=("vietnam.vn",),
    names=("Vietnam.vn",),
    marks=(
        Mark(id="site-line", weight=0.95, line="Vietnam.vn - Nền tảng quảng bá Việt Nam"),
        Mark(id="site-name", weight=0.8, site_names=("Vietnam.vn",)),
        Mark(id="empty-video-box", weight=0.4, line="No videos available"),
        Mark(id="empty-box", weight=0.1, line="No data"),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("vstatic.vietnam.vn", "vphoto.vietnam.vn", "cdn.vietnam.vn"),
        ),
    ),
    rules=(
        Rule(
            id="site-line",
            label=Label.SITE_LINE,
            lines=("Vietnam.vn - Nền tảng quảng bá Việt Nam",),
        ),
    ),
    templates=(PORTAL_2025, WORDPRESS_2023, Template(id="vietnam_vn-text", kind="text")),
)
