"""Znews, formerly Zing News (znews.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Mark, Publisher, Region, Rule, Template

ZING_2017 = Template(
    id="znews-2017",
    kind="html",
    first_seen="2017",
    markers=(".the-article-title", ".the-article-body"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".the-article-category a",), every=True),
        Region(id="headline", label=Label.TITLE, css=("h1.the-article-title", ".the-article-title")),
        Region(id="article-date", label=Label.DATE, css=(".the-article-publish",)),
        Region(id="sapo", label=Label.LEAD, css=(".the-article-summary",)),
        Region(id="story", label=None, css=(".the-article-body",)),
        Region(id="byline", label=Label.BYLINE, css=(".the-article-credit .author", ".the-article-credit p"), every=True),
        Region(
            id="tag-links",
            label=Label.TAGS,
            css=(".the-article-tags strong, .the-article-tags a, .the-article-tags span",),
            every=True,
        ),
        Region(
            id="card-list",
            label=Label.RELATED_TITLE,
            css=("#mostview-articles, #news-latest, .recommendation, .box-mostview", "#sidebarArticle"),
            every=True,
        ),
    ),
    rules=(
        Rule(id="related-card", label=Label.RELATED_TITLE, css="table.article, .inner-article, article.article-item"),
        Rule(id="photo-caption", label=Label.CAPTION, css="table.picture, td.pCaption, table.video, figure.video"),
        Rule(id="fact-box", label=Label.PARAGRAPH, role="fact_box", css="div.notebox"),
        Rule(id="survey", label=Label.PROMO, css=".surveywidget, .z-widget-corona"),
        Rule(id="ad-slot", label=Label.AD, css=".znews-banner, [id^=ZingNews_]"),
    ),
)  # fmt: skip

PUBLISHER = Publisher(
    id="znews",
    name="Znews",
    domains=("znews.vn", "zingnews.vn", "news.zing.vn"),
    names=("Znews", "Zing", "Zing.vn", "Zing News", "Tri Thức - Znews", "Tri thức trực tuyến"),
    lead_prefixes=("Znews", "Zing.vn", "Zing"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-licence", weight=0.9, contains="75/GP-BTTTT và số 442/GP-BTTTT"),
        Mark(id="masthead-mail", weight=0.9, line_contains="toasoan@znews.vn"),
        Mark(id="site-name", weight=0.8, site_names=("Znews.vn", "Zing.vn", "ZingNews.vn")),
        Mark(id="page-id", weight=0.5, css="#ZingNews_Masthead, #Zingnews_SiteHeader"),
        Mark(id="image-host", weight=0.6, hosts=("photo.znews.vn",)),
    ),
    rules=(
        Rule(
            id="notice-line",
            label=Label.BOILERPLATE,
            starts=(
                "Bạn có thể chuyển sang phiên bản mobile rút gọn",
                "Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn",
            ),
        ),
    ),
    templates=(ZING_2017, Template(id="znews-text", kind="text")),
)  # fmt: skip
