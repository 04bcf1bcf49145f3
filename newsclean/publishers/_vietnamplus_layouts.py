"""The layouts of VietnamPlus, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Region

EPI = EPI_2022.evolve(id="vietnamplus-2024", first_seen="2024-01")

CMS_2018 = EPI_2022.evolve(
    id="vietnamplus-2018",
    first_seen="2018",
    last_seen="2023",
    markers=(".details__headline", ".article-body, .details__content"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=(".details__headline",)),
        Region(id="sapo", label=Label.LEAD, css=(".details__summary",)),
        Region(id="article-date", label=Label.DATE, css=(".details__meta time",)),
        Region(
            id="story",
            label=None,
            css=(".article-body.cms-body", ".details__content .content", ".article-body"),
        ),
        Region(id="credit-line", label=Label.BYLINE, css=(".cms-author",)),
        Region(id="tag-links", label=Label.TAGS, css=("div.tags a",), every=True),
    ),
)

# No sapo is marked; paragraphs are `div`s, in pasted fragments without any container.
CMS_2014 = CMS_2018.evolve(
    id="vietnamplus-2014",
    first_seen="2014",
    last_seen="2017",
    markers=("header.article-header",),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("header.article-header h1",)),
        Region(id="article-date", label=Label.DATE, css=("header.article-header time",)),
        Region(id="credit-line", label=Label.BYLINE, css=(".article-header .author",)),
        Region(
            id="story",
            label=None,
            css=(
                ".article-body",
                "header.article-header ~ div, header.article-header ~ p",
            ),
            every=True,
        ),
    ),
)
