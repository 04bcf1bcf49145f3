"""Sài Gòn Giải Phóng, known as SGGP (sggp.org.vn)."""

from __future__ import annotations

from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Template

EPI = EPI_2022.evolve(id="sggp-2022", first_seen="2022")

PUBLISHER = Publisher(
    id="sggp",
    name="Báo Sài Gòn Giải Phóng",
    domains=("sggp.org.vn",),
    names=("SGGP", "SGGPO", "SGGP Online", "Sài Gòn Giải Phóng", "Báo Sài Gòn Giải Phóng"),
    lead_prefixes=("SGGPO", "SGGP", "ĐTTCO"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-mail", weight=0.9, line_contains="@sggp.org.vn"),
        Mark(id="site-name", weight=0.8, site_names=("SÀI GÒN GIẢI PHÓNG", "Sài Gòn Giải Phóng")),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=("image.sggp.org.vn", "-cms-sggp.epicdn.me"),
        ),
    ),
    templates=(EPI, Template(id="sggp-text", kind="text")),
)
