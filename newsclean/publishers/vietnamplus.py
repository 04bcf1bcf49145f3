"""VietnamPlus, the online paper of the Vietnam News Agency (vietnamplus.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vietnamplus_layouts import CMS_2014, CMS_2018, EPI
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="vietnamplus",
    name="VietnamPlus",
    domains=("vietnamplus.vn",),
    names=("Vietnam+", "VietnamPlus", "TTXVN/Vietnam+"),
    marks=(
        Mark(id="domain-line", weight=0.5, line="vietnamplus.vn"),
        Mark(id="image-name", weight=0.25, line_start="ttxvn-"),
        Mark(id="masthead-mail", weight=0.9, line_contains="vietnamplus2008@"),
        Mark(id="rights-line", weight=0.9, line_contains="Bản quyền thuộc về VietnamPlus"),
        Mark(id="site-name", weight=0.8, site_names=("Vietnam+",)),
        Mark(id="site-meta", weight=0.8, css='meta[content^="VietnamPlus"]'),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("img.vietnamplus.vn", "imagev3.vietnamplus.vn", "media.vietnamplus.vn"),
        ),
    ),
    rules=(
        Rule(id="domain-line", label=Label.SOURCE, lines=("vietnamplus.vn", "www.vietnamplus.vn")),
    ),
    templates=(EPI, CMS_2018, CMS_2014, Template(id="vietnamplus-text", kind="text")),
)
