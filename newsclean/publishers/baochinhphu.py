"""Báo Chính phủ, the paper of the Government of Vietnam (baochinhphu.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vccorp import VCCORP_OWN
from newsclean.template import Mark, Publisher, Region, Rule, Template

VCCORP = VCCORP_OWN.evolve(id="baochinhphu-2022", first_seen="2022")

CMS_2020 = VCCORP_OWN.evolve(
    id="baochinhphu-2020",
    first_seen="2020",
    last_seen="2022",
    markers=(".article-header h1", ".article-body"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrums a", ".breadcrumb a"), every=True),
        Region(id="headline", label=Label.TITLE, css=(".article-header h1",)),
        Region(id="article-date", label=Label.DATE, css=(".article-header time, .article-header .date", ".article-header .meta")),
        Region(id="sapo", label=Label.LEAD, css=(".article-body .summary",)),
        Region(id="story", label=None, css=(".article-body",)),
        Region(id="tag-links", label=Label.TAGS, css=(".keywords .word a",), every=True),
    ),
    rules=(Rule(id="related-list", label=Label.RELATED_TITLE, css=".inline-related"),),
)  # fmt: skip

PUBLISHER = Publisher(
    id="baochinhphu",
    name="Báo Điện tử Chính phủ",
    domains=("baochinhphu.vn", "baodientu.chinhphu.vn"),
    names=(
        "Báo Chính phủ", "Báo Điện tử Chính phủ", "Chinhphu.vn", "VGP", "VGP News",
        "Cổng TTĐT Chính phủ", "Cổng Thông tin điện tử Chính phủ",
    ),
    lead_prefixes=("Chinhphu.vn",),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-licence", weight=0.9, contains="102/GP-BTTTT, cấp ngày 15/04/2024"),
        Mark(id="site-name", weight=0.8, site_names=("baochinhphu.vn",)),
        Mark(id="box-class", weight=0.5, css=".kbwscwl-relatedbox.baochinhphu"),
        Mark(id="image-host", weight=0.6, hosts=("bcp.cdnchinhphu.vn",)),
    ),
    rules=(
        Rule(
            id="masthead-line",
            label=Label.MASTHEAD,
            starts=(
                "Bản quyền thuộc Báo Điện tử Chính phủ",
                "Ghi rõ nguồn \"Cổng Thông tin điện tử Chính phủ\"",
                "Quét mã QR để tải",
            ),
        ),
    ),
    templates=(VCCORP, CMS_2020, Template(id="baochinhphu-text", kind="text")),
)  # fmt: skip
