"""Thanh Niên (thanhnien.vn)."""

from __future__ import annotations

from newsclean.publishers._thanhnien_layouts import CMS_2018, VCCORP
from newsclean.template import Mark, Publisher, Template

PUBLISHER = Publisher(
    id="thanhnien",
    name="Báo Thanh Niên",
    domains=("thanhnien.vn", "thanhnien.com.vn"),
    names=("Thanh Niên", "Báo Thanh Niên", "Thanh Niên Online", "Báo điện tử Thanh Niên", "TNO"),
    lead_prefixes=("TNO",),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-licence", weight=0.9, contains="110/GP - BTTTT cấp ngày 24.3.2020"),
        Mark(id="masthead-rights", weight=0.9, contains="Bản quyền thuộc về Báo Thanh Niên"),
        Mark(id="site-name", weight=0.8, site_names=("thanhnien.vn", "Báo Thanh Niên")),
        Mark(
            id="site-meta", weight=0.8, css='meta[name="GENERATOR"][content="https://thanhnien.vn"]'
        ),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=(
                "image.thanhnien.vn",
                "images2.thanhnien.vn",
                "static.thanhnien.com.vn",
                "thanhnien-static.mediacdn.vn",
            ),
        ),
    ),
    templates=(VCCORP, CMS_2018, Template(id="thanhnien-text", kind="text")),
)
