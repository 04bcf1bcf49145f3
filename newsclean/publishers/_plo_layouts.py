"""The layouts of PLO, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Region, Rule

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

# Kỷ Nguyên Số, its site on technology: the head of the page has names of its own.
KY_NGUYEN_SO_2021 = EPI.evolve(
    id="plo-2021",
    first_seen="2021",
    markers=("h1.article-title", ".article__body"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.article-title",)),
        Region(id="article-date", label=Label.DATE, css=(".article-meta time",)),
        Region(id="sapo", label=Label.LEAD, css=(".article__body .sapo", ".article__sapo")),
    ),
)

CMS_2017 = EPI_2022.evolve(
    id="plo-2017",
    first_seen="2017",
    last_seen="2022",
    markers=("h1.main-title, h1.cms-title", "#abody, #main-detail, .cms-body"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.main-title", "h1.cms-title")),
        Region(id="article-date", label=Label.DATE, css=(".meta time", ".cms-date", "time")),
        Region(id="sapo", label=Label.LEAD, css=(".sapo.cms-desc", "#chapeau", ".sapo")),
        Region(id="story", label=None, css=("#abody", ".cms-body:not(.article-avatar)")),
        Region(id="credit-line", label=Label.BYLINE, css=(".cms-author",), every=True),
        Region(id="tag-links", label=Label.TAGS, css=("ul.tags a", ".tags a"), every=True),
    ),
)
