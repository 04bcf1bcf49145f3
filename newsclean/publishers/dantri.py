"""Dân Trí (dantri.com.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._dantri_layouts import CMS_2012, NEWS_2020, SINGULAR_2021, SLOTS_2024
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="dantri",
    name="Báo Dân trí",
    domains=("dantri.com.vn",),
    names=("Dân trí", "Báo Dân trí", "Báo điện tử Dân trí", "dantri.com.vn"),
    lead_prefixes=("Dân trí", "Dân Trí"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-mail", weight=0.9, line_contains="info@dantri.com.vn"),
        Mark(id="rights-line", weight=0.9, line_contains="Bản quyền thuộc về Báo điện tử Dân trí"),
        Mark(id="site-name", weight=0.8, site_names=("Báo điện tử Dân Trí", "Báo điện tử Dân trí")),
        Mark(id="site-meta", weight=0.8, css='meta[name="author"][content="Dân Trí"]'),
        Mark(id="image-host", weight=0.5, hosts=(".dantri.com.vn", ".dantricdn.com")),
    ),
    rules=(
        Rule(id="rights-line", label=Label.MASTHEAD, starts=("© 2005-", "Giấy phép hoạt động báo điện tử Dân trí")),
    ),
    templates=(SLOTS_2024, SINGULAR_2021, NEWS_2020, CMS_2012, Template(id="dantri-text", kind="text")),
)  # fmt: skip
