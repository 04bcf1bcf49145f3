"""VOV, the Voice of Vietnam (vov.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vov_layouts import CMS_2014, CMS_2019, DRUPAL_2020
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="vov",
    name="Báo điện tử VOV",
    domains=("vov.vn", "vovworld.vn"),
    names=("VOV", "VOV.VN", "VOV online", "Báo điện tử VOV"),
    lead_prefixes=("VOV.VN", "VOV Online"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="follow-line", weight=0.8, contains="theo dõi VOV.VN"),
        Mark(id="site-name", weight=0.8, site_names=("VOV.VN",)),
        Mark(
            id="theme", weight=0.9, css=".vovvn-body, .vovvn-header, [src*='/themes/custom/vovvn/']"
        ),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("images.vov.vn", "media.vov.vn"),
        ),
    ),
    rules=(
        Rule(
            id="follow-line",
            label=Label.FOLLOW,
            starts=("Mời quý độc giả theo dõi VOV.VN", "Theo dõi VOV.VN"),
        ),
    ),
    templates=(DRUPAL_2020, CMS_2019, CMS_2014, Template(id="vov-text", kind="text")),
)
