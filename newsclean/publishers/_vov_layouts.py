"""The layouts of vov.vn, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Region, Rule, Template

DRUPAL_2020 = Template(
    id="vov-2020",
    kind="html",
    first_seen="2020-08",
    # An inner card holds an `h2.article-title`: the class alone is not the headline.
    markers=("h1.article-title, .row.article-title, .video__summary", ".text-long, .article-content"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".breadcrumb-item-first a", "a.special-header-title"),
        ),
        Region(id="kicker", label=Label.KICKER, css=(".article-subtitle",)),
        Region(id="headline", label=Label.TITLE, css=("h1.article-title", ".row.article-title", "h1")),
        Region(id="article-date", label=Label.DATE, css=(".article-date .col-md-4", ".col-md-4.mb-2")),
        Region(id="sapo", label=Label.LEAD, css=(".article-summary", ".video__summary")),
        Region(id="story", label=None, css=(".article-content .text-long", ".text-long", ".article-content")),
        Region(id="author-line", label=Label.BYLINE, css=(".article-author",)),
        Region(id="tag-links", label=Label.TAGS, css=("a",), within=".article-tags", every=True),
        Region(id="follow-line", label=Label.FOLLOW, css=(".article-tags ~ .row",)),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".field-related-article",), every=True),
    ),
    rules=(
        # An image stands in an `article` of its own; only this class is a card.
        Rule(id="inner-card", label=Label.RELATED_TITLE, css="article.inner-article"),
        Rule(id="ad-slot", label=Label.AD, css="div.block-ads, [id^=block-ads], [id^=ats-apm], .insert_ads"),
        Rule(id="author-paragraph", label=Label.BYLINE, css="p.author"),
    ),
)  # fmt: skip

# The CMS before Drupal is an older cousin of ePi's.
CMS_2019 = EPI_2022.evolve(
    id="vov-2019",
    first_seen="2019",
    last_seen="2020-08",
    markers=("#article-body", ".article__header"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=("ul.vov-breadcrumb a",), every=True),
        Region(id="headline", label=Label.TITLE, css=(".article__header h1", ".article__header h2")),
        Region(id="story", label=None, css=("#article-body",)),
    ),
)  # fmt: skip
CMS_2014 = CMS_2019.evolve(
    id="vov-2014",
    first_seen="2014",
    last_seen="2018",
    markers=("#article-body",),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.title", ".vov-content h1", "h1")),
        Region(id="sapo", label=Label.LEAD, css=("p.sapo", ".vov-content .sapo", ".article__sapo")),
        Region(id="article-date", label=Label.DATE, css=(".vov-content .meta time", ".meta time", "time")),
        Region(id="credit-line", label=Label.BYLINE, css=(".author .name",)),
        Region(id="source-name", label=Label.SOURCE, css=(".author .source",)),
    ),
    rules=(
        Rule(id="photo-table", label=Label.CAPTION, css="table.contentimg, .fig, figcaption"),
    ),
)  # fmt: skip
