"""Lao Động (laodong.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Mark, Publisher, Region, Rule, Template

DETAIL_2022 = Template(
    id="laodong-2022",
    kind="html",
    first_seen="2022",
    markers=(".chappeau, article.article-detail", ".art-body"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrumb a, .bread-crumb a, .main-cat-lnk",), every=True),
        Region(id="headline", label=Label.TITLE, css=(".article-detail h1.title", "h1.title", "h1")),
        Region(id="byline", label=Label.BYLINE, css=(".author", ".authors"), within=".article-detail"),
        Region(id="article-date", label=Label.DATE, css=(".time, time",), within=".article-detail"),
        Region(id="sapo", label=Label.LEAD, css=(".chappeau",)),
        Region(id="lead-picture", label=Label.CAPTION, css=(".wrapper-01 > figure", ".chappeau ~ figure, .article-detail > figure")),
        Region(id="story", label=None, css=(".art-body",)),
        Region(id="tag-links", label=Label.TAGS, css=(".lst-tags a", ".keywords a"), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".tin-lien-quan, .article-detail ~ .related",), every=True),
    ),
    rules=(
        Rule(
            id="related-card",
            label=Label.RELATED_TITLE,
            css=".tin-lien-quan, .related, .m-related, .article-relate, .link-content-footer",
        ),
        Rule(id="photo-caption", label=Label.CAPTION, css="figure.insert-center-image, .image-caption, .video-caption"),
        Rule(id="author-paragraph", label=Label.BYLINE, css="p.author, div.author"),
        Rule(id="reading-mode", label=Label.PLAYER, css=".for-reading-mode, .audio-player"),
        Rule(id="ad-slot", label=Label.AD, css=".ads, [id^=adm], [id^=zone], .notifysetting-inline"),
    ),
)  # fmt: skip

CMS_2017 = DETAIL_2022.evolve(
    id="laodong-2017",
    first_seen="2017",
    last_seen="2021",
    markers=("p.abs, .abs, .author-wrapper, .f-datetime", ".article-content"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrumb a",), every=True),
        Region(id="headline", label=Label.TITLE, css=(".title h1", ".section-title h1", "h1")),
        Region(id="byline", label=Label.BYLINE, css=(".author-wrapper .author", ".left-sidebar .author", ".author")),
        Region(id="article-date", label=Label.DATE, css=("time.f-datetime, .f-datetime", ".time time, span.time")),
        Region(id="sapo", label=Label.LEAD, css=("p.abs", ".abs")),
        Region(id="lead-picture", label=Label.CAPTION, css=(".section-title .imgCon",)),
        Region(id="story", label=None, css=(".article-content",)),
        Region(id="tag-links", label=Label.TAGS, css=(".keywords a",), every=True),
    ),
)  # fmt: skip

# On laodong.com.vn, in the CMS that PLO and SGGP had then.
CMS_2014 = EPI_2022.evolve(
    id="laodong-2014",
    first_seen="2014",
    last_seen="2017",
    markers=("h1.cms-title", ".cms-body:not(.article-avatar)"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.cms-title",)),
        Region(id="article-date", label=Label.DATE, css=("time.cms-date", ".cms-date")),
        Region(id="sapo", label=Label.LEAD, css=(".sapo.cms-desc", "p.sapo")),
        # The picture above the story has the class of the story, too.
        Region(id="lead-picture", label=Label.CAPTION, css=(".article-avatar",)),
        Region(id="story", label=None, css=(".cms-body:not(.article-avatar)",)),
    ),
)  # fmt: skip

PUBLISHER = Publisher(
    id="laodong",
    name="Báo Lao Động",
    domains=("laodong.vn", "laodong.com.vn"),
    names=("Lao Động", "Báo Lao Động", "Lao động", "Báo Lao động", "LĐO"),
    lead_prefixes=("LĐO", "LĐ"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-owner", weight=0.8, line_contains="Cơ quan của Tổng Liên đoàn Lao động Việt Nam"),
        Mark(id="masthead-mail", weight=0.9, line_contains="toasoan@laodong.com.vn"),
        Mark(id="site-name", weight=0.8, site_names=("laodong.vn", "Báo Lao Động")),
        Mark(id="image-host", weight=0.5, hosts=("media-cdn.laodong.vn", "media-cdn-v2.laodong.vn")),
    ),
    templates=(DETAIL_2022, CMS_2017, CMS_2014, Template(id="laodong-text", kind="text")),
)  # fmt: skip
