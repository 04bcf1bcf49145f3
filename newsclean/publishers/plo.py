"""Pháp Luật TP. Hồ Chí Minh, known as PLO (plo.vn)."""

from __future__ import annotations

from newsclean.publishers._plo_layouts import CMS_2017, EPI, KY_NGUYEN_SO_2021
from newsclean.template import Mark, Publisher, Template

PUBLISHER = Publisher(
    id="plo",
    name="Báo Pháp Luật TP. Hồ Chí Minh",
    domains=("plo.vn", "phapluattp.vn"),
    names=("PLO", "Pháp Luật TP.HCM", "Báo Pháp Luật TP.HCM", "Báo Pháp Luật TP. Hồ Chí Minh"),
    lead_prefixes=("PLO", "PL"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        # Numbers of licences begin anew each year.
        Mark(
            id="masthead-licence",
            weight=0.9,
            contains="636/GP-BTTTT của Bộ Thông tin và Truyền thông cấp ngày 28-12-2020",
        ),
        Mark(id="masthead-mail", weight=0.9, line_contains="bandoc@phapluattp.vn"),
        Mark(id="site-name", weight=0.8, site_names=("Báo Pháp Luật TP",)),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("image.plo.vn", "-cms-plo.epicdn.me"),
        ),
    ),
    templates=(EPI, KY_NGUYEN_SO_2021, CMS_2017, Template(id="plo-text", kind="text")),
)
