"""Pháp Luật TP. Hồ Chí Minh, known as PLO (plo.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Region, Rule, Template

EPI = EPI_2022.evolve(
    id="plo-2025",
    first_seen="2025",
    regions=(
        # The line under the headline is a `time` of its own; the bar below the story has none.
        Region(id="article-date", label=Label.DATE, css=(".article__time", ".article__meta time")),
    ),
    rules=(
        Rule(id="mobile-ad-slot", label=Label.AD, css="[id^=adsMobile_]"),
        # Its icon is no picture of the story.
        Rule(id="follow-button", label=Label.FOLLOW, css="a.google-news"),
    ),
)

PUBLISHER = Publisher(
    id="plo",
    name="Báo Pháp Luật TP. Hồ Chí Minh",
    domains=("plo.vn", "phapluattp.vn"),
    names=("PLO", "Pháp Luật TP.HCM", "Báo Pháp Luật TP.HCM", "Báo Pháp Luật TP. Hồ Chí Minh"),
    lead_prefixes=("PLO", "PL"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-licence", weight=0.9, line_contains="636/GP-BTTTT"),
        Mark(id="masthead-mail", weight=0.9, line_contains="bandoc@phapluattp.vn"),
        Mark(
            id="site-name", weight=0.8, css='[property="og:site_name"][content^="Báo Pháp Luật TP"]'
        ),
        Mark(
            id="image-host",
            weight=0.6,
            css="[src*='//image.plo.vn/'], [data-src*='//image.plo.vn/'], [src*='-cms-plo.epicdn.me/']",
        ),
    ),
    rules=(Rule(id="follow-line", label=Label.FOLLOW, starts=("Theo dõi PLO trên",)),),
    templates=(EPI, Template(id="plo-text", kind="text")),
)
