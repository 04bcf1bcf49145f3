"""Tiền Phong (tienphong.vn)."""

from __future__ import annotations

from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Template

EPI = EPI_2022.evolve(id="tienphong-2021", first_seen="2021")

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
        Mark(id="site-name", weight=0.8, css='[property="og:site_name"][content*="Tiền Phong"]'),
        Mark(
            id="image-host",
            weight=0.6,
            css="[src*='//image.tienphong.vn/'], [data-src*='//image.tienphong.vn/'],"
            " [src*='-cms-tpo.epicdn.me/'], [data-src*='-cms-tpo.epicdn.me/']",
        ),
    ),
    templates=(EPI, Template(id="tienphong-text", kind="text")),
)
