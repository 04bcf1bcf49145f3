"""VnExpress (vnexpress.net)."""

from __future__ import annotations

from newsclean.publishers._vnexpress_layouts import CMS_2013, DETAIL_2019
from newsclean.template import Mark, Publisher, Template

PUBLISHER = Publisher(
    id="vnexpress",
    name="VnExpress",
    domains=("vnexpress.net",),
    names=("VnExpress", "VnExpress.net", "Báo VnExpress", "Tin nhanh VnExpress", "VnExpress International"),
    marks=(
        Mark(id="masthead-licence", weight=0.9, line_contains="548/GP-BTTTT"),
        Mark(id="rights-line", weight=0.9, line_contains="bản quyền thuộc VnExpress"),
        Mark(id="site-name", weight=0.8, site_names=("vnexpress.net", "VnExpress")),
        Mark(id="site-meta", weight=0.8, css='meta[name="copyright"][content="VnExpress"]'),
        Mark(id="site-number", weight=0.5, css='meta[name="tt_site_id"], meta[name="tt_article_id"]'),
        Mark(id="image-host", weight=0.4, hosts=(".vnecdn.net",)),
    ),
    templates=(DETAIL_2019, CMS_2013, Template(id="vnexpress-text", kind="text")),
)  # fmt: skip
