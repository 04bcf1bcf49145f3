"""Sài Gòn Giải Phóng, known as SGGP (sggp.org.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Region, Template

EPI = EPI_2022.evolve(id="sggp-2022", first_seen="2022")

CMS_2016 = EPI_2022.evolve(
    id="sggp-2016",
    first_seen="2016",
    last_seen="2022",
    markers=(".article-hdr", ".cms-body:not(.article-avatar)"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=(".article-hdr h1", "h1.cms-title")),
        Region(id="article-date", label=Label.DATE, css=(".article-hdr time", ".meta-info time")),
        Region(id="meta-author", label=Label.BYLINE, css=(".cms-author",), within=".article-hdr"),
        Region(id="sapo", label=Label.LEAD, css=(".article-hdr .summary", ".summary.cms-desc")),
        # The picture above the story has the class of the story, too.
        Region(id="lead-picture", label=Label.CAPTION, css=(".article-avatar",)),
        Region(id="story", label=None, css=(".cms-body:not(.article-avatar)",)),
    ),
)

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
            hosts=("image.sggp.org.vn", "-cms-sggp.epicdn.me", "-cms-sggp.zadn.vn"),
        ),
    ),
    templates=(EPI, CMS_2016, Template(id="sggp-text", kind="text")),
)
