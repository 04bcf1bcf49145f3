"""The layouts of Dân Trí, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

_RULES = (
    Rule(
        id="related-card",
        label=Label.RELATED_TITLE,
        css="[data-module=related-article-in-content], [data-content-name=article-related],"
        " [data-content-name^=article-content-related], .article-related, .dt-news__related,"
        " article.article-item, [type=RelatedNewsBox], [type=RelatedOneNews], .news-relation",
    ),
    Rule(
        id="photo-caption",
        label=Label.CAPTION,
        css="figure.image, .photo-story__item, .dt-media, .VCSortableInPreviewMode,"
        " .PhotoCMS_Caption, .VideoCMS_Caption, [data-module=video]",
    ),
    Rule(id="widget", label=Label.PROMO, css=".dantri-widget, [data-module=donation-content]"),
    Rule(id="tag-list", label=Label.TAGS, css=".news-tag, .tags-wrap"),
    Rule(id="author-paragraph", label=Label.BYLINE, css="p.author, .dt-news__author"),
    Rule(id="ad-slot", label=Label.AD, css=".mdbl, .ads-sticky, .dt-ads, [id^=desktop-native]"),
)

# Class names say nothing here; the parts are named by attributes.
SLOTS_2024 = Template(
    id="dantri-2024",
    kind="html",
    first_seen="2024",
    markers=("[data-slot=title]", "[data-slot=content]"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=("a[data-content-name=article-breadcrumb]",), every=True),
        Region(id="headline", label=Label.TITLE, css=("[data-slot=title]",)),
        Region(
            id="byline",
            label=Label.BYLINE,
            css=("[data-slot=container] a[href*='/tac-gia/']:not(:has(img))", "[data-slot=author]"),
            every=True,
        ),
        Region(id="article-date", label=Label.DATE, css=("time[datetime]",), within="[data-slot=container]"),
        Region(id="sapo", label=Label.LEAD, css=("[data-slot=sapo]",)),
        Region(id="lead-picture", label=Label.CAPTION, css=("[data-slot=container] > figure",)),
        Region(id="story", label=None, css=("[data-slot=content]",)),
        Region(id="tag-links", label=Label.TAGS, css=("a[data-content-name=article-tags]",), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=("[data-content-name=article-related]",), every=True),
        Region(
            id="most-read-box",
            label=Label.RELATED_TITLE,
            css=("[data-content-name=article-popular]",),
            every=True,
            related="most_read",
        ),
    ),
    rules=_RULES,
)  # fmt: skip

SINGULAR_2021 = SLOTS_2024.evolve(
    id="dantri-2021",
    first_seen="2021",
    last_seen="2024",
    markers=(".title-page, .e-magazine__title, .dnews__title", ".singular-content, .e-magazine__body"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=("ul.breadcrumbs a", ".breadcrumbs a"), every=True),
        Region(id="headline", label=Label.TITLE, css=("h1.title-page", ".e-magazine__title", ".dnews__title", "h1")),
        Region(id="byline", label=Label.BYLINE, css=(".author-name",), every=True),
        Region(id="article-date", label=Label.DATE, css=("time.author-time, time.e-magazine__meta-item, .author-time",)),
        Region(id="sapo", label=Label.LEAD, css=(".singular-sapo", ".e-magazine__sapo")),
        Region(id="story", label=None, css=(".singular-content", ".e-magazine__body")),
        Region(id="tag-links", label=Label.TAGS, css=(".tags-wrap a", "ul.tags a"), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".article-related",), every=True),
    ),
)  # fmt: skip

NEWS_2020 = SINGULAR_2021.evolve(
    id="dantri-2020",
    first_seen="2020",
    last_seen="2021",
    markers=(".dt-news__title", ".dt-news__content"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".dt-breadcrumb a",), every=True),
        Region(id="headline", label=Label.TITLE, css=(".dt-news__title",)),
        Region(id="article-date", label=Label.DATE, css=(".dt-news__time",)),
        Region(id="sapo", label=Label.LEAD, css=(".dt-news__sapo", ".dt-news__subtitle")),
        Region(id="story", label=None, css=(".dt-news__content",)),
        Region(id="tag-links", label=Label.TAGS, css=(".dt-news__tags a",), every=True),
    ),
)

CMS_2012 = SINGULAR_2021.evolve(
    id="dantri-2012",
    first_seen="2012",
    last_seen="2020",
    markers=("#divNewsContent",),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrumb a", ".box26 .fl a"), every=True),
        Region(id="headline", label=Label.TITLE, css=("#ctl00_IDContent_ctl00_divContent h1", "h1")),
        Region(id="article-date", label=Label.DATE, css=(".tt-capitalize",)),
        Region(id="sapo", label=Label.LEAD, css=("h2.sapo", ".sapo")),
        Region(id="story", label=None, css=("#divNewsContent",)),
        Region(id="tag-links", label=Label.TAGS, css=(".news-tag a", ".news-tags-item a"), every=True),
    ),
)  # fmt: skip
