"""Tiền Phong (tienphong.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Region, Template

EPI = EPI_2022.evolve(id="tienphong-2021", first_seen="2021")

CMS_2014 = EPI_2022.evolve(
    id="tienphong-2014",
    first_seen="2014",
    last_seen="2020",
    markers=("#headline", "#article-body, .article-body"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("#headline",)),
        Region(id="article-date", label=Label.DATE, css=(".byline-dateline time", ".article-header time")),
        Region(id="sapo", label=Label.LEAD, css=(".article-sapo",)),
        Region(id="lead-picture", label=Label.CAPTION, css=(".article-avatar",)),
        Region(id="story", label=None, css=("#article-body", ".article-body")),
        Region(id="story-cards", label=Label.RELATED_TITLE, css=(".article-relate-b",), every=True),
        Region(id="credit-line", label=Label.BYLINE, css=(".article-author", ".cms-author"), every=True),
        Region(id="tag-links", label=Label.TAGS, css=(".article-tags a", "div.tags a"), every=True),
    ),
)  # fmt: skip

PUBLISHER = Publisher(
    id="tienphong",
    name="Báo Tiền Phong",
    domains=("tienphong.vn", "baotienphong.com.vn"),
    names=("Tiền Phong", "Báo Tiền Phong", "Báo điện tử Tiền Phong", "TPO"),
    lead_prefixes=("TPO", "TP"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-address", weight=0.9, line_contains="15 Hồ Xuân Hương, Hà Nội"),
        Mark(id="masthead-mail", weight=0.9, line_contains="@baotienphong.com.vn"),
        Mark(id="site-name", weight=0.8, site_names=("Tiền Phong",)),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("image.tienphong.vn", "-cms-tpo.epicdn.me"),
        ),
    ),
    templates=(EPI, CMS_2014, Template(id="tienphong-text", kind="text")),
)
