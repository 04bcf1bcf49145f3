"""Báo Tin tức of the Vietnam News Agency (baotintuc.vn), since 2025 with Báo Dân tộc."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Region, Rule, Template

EPI = EPI_2022.evolve(
    id="baotintuc-2026",
    first_seen="2026",
    rules=(Rule(id="share-box", label=Label.SHARE, css=".box-share"),),
)

DETAIL_2018 = Template(
    id="baotintuc-2018",
    kind="html",
    first_seen="2018",
    last_seen="2025",
    markers=("h1.detail-title, .detail-left h1, .sc-longform-header-title", ".contents"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".action-link h4 a, .action-link .date a", ".breadcrumb a"), every=True),
        Region(id="article-date", label=Label.DATE, css=(".date .txt", ".action-link .time", ".time")),
        Region(id="headline", label=Label.TITLE, css=("h1.detail-title", ".detail-left h1", ".sc-longform-header-title", "h1")),
        Region(id="sapo", label=Label.LEAD, css=("h2.sapo", ".sc-longform-header-sapo", ".content > h2")),
        Region(id="story", label=None, css=(".boxdetail .contents", ".contents", ".boxdetail")),
        Region(id="credit-line", label=Label.BYLINE, css=(".boxdetail .author, .content .author",), every=True),
        Region(id="tag-links", label=Label.TAGS, css=(".keysword a, .keyword a, .tags a",), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".related-news, .list-concern, .boxdetail > .widget, .list-newsest, .other-news",), every=True),
    ),
    rules=(
        Rule(id="related-card", label=Label.RELATED_TITLE, css=".related-news, .list-concern, .widget, .news-relate, .box-relate"),
        Rule(id="photo-caption", label=Label.CAPTION, css="figure.image, table.image, .image-caption"),
        Rule(id="author-line", label=Label.BYLINE, css="div.author, p.author"),
        Rule(id="share-box", label=Label.SHARE, css=".share, .box-share"),
    ),
)  # fmt: skip

CMS_2013 = DETAIL_2018.evolve(
    id="baotintuc-2013",
    first_seen="2013",
    last_seen="2018",
    markers=("[id$=divContentLive]",),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.title", "h1")),
        Region(id="sapo", label=Label.LEAD, css=("[id$=divSapoLive]",)),
        Region(id="story", label=None, css=("[id$=divContentLive]",)),
    ),
)

PUBLISHER = Publisher(
    id="baotintuc",
    name="Báo Tin tức",
    domains=("baotintuc.vn",),
    names=("Báo Tin tức", "Tin tức", "Báo Tin tức và Dân tộc", "Báo Tin Tức", "Tin tức TTXVN"),
    marks=(
        Mark(id="masthead-mail", weight=0.9, line_contains="toasoantintuc@"),
        Mark(id="site-name", weight=0.8, site_names=("baotintuc.vn", "Báo Tin tức")),
        Mark(id="image-host", weight=0.5, hosts=(".baotintuc.vn", "-cms-baotintuc.epicdn.me")),
    ),
    templates=(EPI, DETAIL_2018, CMS_2013, Template(id="baotintuc-text", kind="text")),
)  # fmt: skip
