"""Nhân Dân, the paper of the Communist Party of Vietnam (nhandan.vn)."""

from __future__ import annotations

from newsclean.publishers._nhandan_layouts import BOX_2020, EPI, K2_2013
from newsclean.template import Mark, Publisher, Template

PUBLISHER = Publisher(
    id="nhandan",
    name="Báo Nhân Dân",
    domains=("nhandan.vn", "nhandan.com.vn", "nhandan.org.vn"),
    names=("Nhân Dân", "Báo Nhân Dân", "Báo Nhân Dân điện tử", "NDĐT", "NDO"),
    lead_prefixes=("NDĐT", "NDO", "ND"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-address", weight=0.9, line_contains="71 Hàng Trống - Hà Nội"),
        Mark(id="masthead-mail", weight=0.9, line_contains="nhandandientu@nhandan"),
        # Only its pages were seen to print cards in this order; the heading alone is common.
        Mark(
            id="card-order",
            weight=0.6,
            line="Có thể bạn quan tâm",
            cards="caption-title-teaser",
        ),
        Mark(id="site-name", weight=0.8, site_names=("Báo Nhân Dân",)),
        Mark(id="page-class", weight=0.6, css="html.nhandan"),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("nhandan.com.vn", "image.nhandan.vn", "cdn.nhandan.vn"),
        ),
    ),
    templates=(
        # Dumps of the body's paragraphs: headline and sapo are not printed, the masthead is.
        Template(id="nhandan-text-body", kind="text", titled=False, requires=("masthead-address",)),
        Template(id="nhandan-text", kind="text"),
        EPI,
        BOX_2020,
        K2_2013,
    ),
)
