"""The layouts of Tuổi Trẻ, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vccorp import VCCORP_OWN
from newsclean.template import Region, Rule

# Older articles keep their markup in the newest page: photo tables, sections of quotes.
_RULES = (Rule(id="photo-table", label=Label.CAPTION, css="table.desc_image, .ck_legend"),)

VCCORP = VCCORP_OWN.evolve(id="tuoitre-2023", first_seen="2023", rules=_RULES)

# The editor of the CMS was there before its page: boxes and pictures are the same.
FCK_2018 = VCCORP.evolve(
    id="tuoitre-2018",
    first_seen="2018",
    last_seen="2022",
    markers=("h1.article-title", ".content.fck, #main-detail-body"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".bread-crumbs li:first-child a", ".bread-crumbs a"),
            every=True,
        ),
        Region(id="headline", label=Label.TITLE, css=("h1.article-title",)),
        Region(id="article-date", label=Label.DATE, css=(".date-time",)),
        Region(id="sapo", label=Label.LEAD, css=("h2.sapo",)),
        Region(id="story", label=None, css=("#main-detail-body", ".content.fck")),
        Region(
            id="byline",
            label=Label.BYLINE,
            css=("#main-detail-body ~ .author", ".content.fck ~ .author", "div.author"),
            every=True,
        ),
    ),
)

FCK_2013 = FCK_2018.evolve(
    id="tuoitre-2013",
    first_seen="2013",
    last_seen="2018",
    markers=("h1.title-2", ".fck"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.title-2",)),
        Region(id="article-date", label=Label.DATE, css=(".tool-bar .date",)),
        Region(id="sapo", label=Label.LEAD, css=("h2.txt-head",)),
        Region(id="story", label=None, css=(".detail-content .fck", ".fck")),
        Region(id="byline", label=Label.BYLINE, css=(".fck ~ .author", ".detail-content .author")),
    ),
)
