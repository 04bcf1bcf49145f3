"""The layouts of Thanh Niên, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.publishers._vccorp import VCCORP_OWN
from newsclean.template import Region, Rule

# Older articles keep their markup in the newest page.
_RULES = (
    Rule(id="more-news", label=Label.RELATED_TITLE, css=".details__morenews, div.morenews"),
    Rule(id="photo-credit", label=Label.CREDIT, css=".PhotoCMS_Author, div.source"),
    Rule(
        id="photo-table",
        label=Label.CAPTION,
        css="table.imagefull, table.video, .imgcaption",
    ),
    Rule(id="poll", label=Label.PROMO, css=".article-poll"),
)

VCCORP = VCCORP_OWN.evolve(id="thanhnien-2023", first_seen="2023", rules=_RULES)

# An older cousin of ePi's system. Paragraphs are `div`s.
CMS_2018 = EPI_2022.evolve(
    id="thanhnien-2018",
    first_seen="2018",
    last_seen="2022",
    markers=(".details__headline, h1.main-title", "#abody"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".breadcrumbs [itemprop=title], .breadcrumbs [itemprop=name]", ".breadcrumbs a"),
            every=True,
        ),
        Region(id="headline", label=Label.TITLE, css=(".details__headline", "h1.main-title")),
        Region(
            id="article-date",
            label=Label.DATE,
            css=(".details__meta time", ".main-article .meta time", "#storybox time"),
        ),
        Region(
            id="meta-author",
            label=Label.BYLINE,
            css=(".details__author h4 a, .details__author__meta h4", ".details__author a[title]"),
            every=True,
        ),
        Region(id="sapo", label=Label.LEAD, css=("#chapeau", ".sapo.cms-desc", "div.sapo")),
        Region(id="lead-picture", label=Label.CAPTION, css=("#contentAvatar",)),
        Region(id="story", label=None, css=("#abody",)),
        Region(id="tag-links", label=Label.TAGS, css=("ul.tags a", ".details__tags a"), every=True),
    ),
    rules=_RULES,
)
