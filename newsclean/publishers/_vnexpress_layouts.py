"""The layouts of VnExpress, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

DETAIL_2019 = Template(
    id="vnexpress-2019",
    kind="html",
    first_seen="2019",
    markers=("h1.title-detail", ".fck_detail"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=("ul.breadcrumb a",), every=True),
        Region(id="article-date", label=Label.DATE, css=(".header-content .date", "span.date")),
        Region(id="headline", label=Label.TITLE, css=("h1.title-detail",)),
        # Cards have a `p.description` as well.
        Region(
            id="sapo",
            label=Label.LEAD,
            css=("h1.title-detail ~ p.description", ".width-detail-photo > p.description"),
        ),
        Region(id="story", label=None, css=("article.fck_detail", ".fck_detail")),
        Region(id="author-line", label=Label.BYLINE, css=(".fck_detail ~ p.author_mail",)),
        Region(
            id="tag-links",
            label=Label.TAGS,
            css=("#_detail_listtag a, .tags .item-tag a, .tags h4 a",),
            every=True,
        ),
        Region(
            id="card-list",
            label=Label.RELATED_TITLE,
            css=(
                "#_detail_cungChuyenMuc, #_detail_cungchuyenmuc, #_detail_quantam, #_detail_topnew,"
                " #_detail_danhchoban, #_box_danhchoban, #_detail_topic",
            ),
            every=True,
        ),
    ),
    rules=(
        Rule(id="place-stamp", label=Label.DATELINE, css="span.location-stamp"),
        Rule(
            id="related-card",
            label=Label.RELATED_TITLE,
            css=".box-tinlienquanv2, .list-news, .related_news, .block_tinlienquan_temp,"
            " .box-tinlienquan, [data-component-type=tin_xemthem], article.item-news",
        ),
        Rule(
            id="photo-caption",
            label=Label.CAPTION,
            css="figure.tplCaption, table.tplCaption, .box_embed_video, p.Image, .vne_video",
        ),
        Rule(id="fact-box", label=Label.PARAGRAPH, role="fact_box", css=".box_brief_info"),
        Rule(id="author-paragraph", label=Label.BYLINE, css="p.author_mail, p.author"),
        Rule(id="ad-slot", label=Label.AD, css=".banner-ads, [id^=sis_], .box_ads"),
        Rule(id="share-bar", label=Label.SHARE, css=".social_pin, .social, .social_share"),
    ),
)

CMS_2013 = DETAIL_2019.evolve(
    id="vnexpress-2013",
    first_seen="2013",
    last_seen="2019",
    # English pages have the third and last of these names.
    markers=(".title_news_detail, .title_news h1, h1.title_post", ".fck_detail"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=("#breakumb_web a, .cat_header a, .folder_title a, ul.breadcrumb a",),
            every=True,
        ),
        Region(
            id="article-date",
            label=Label.DATE,
            css=("header span.time", ".block_timer_share .block_timer", ".block_timer", ".author span"),
        ),
        Region(
            id="headline", label=Label.TITLE, css=(".title_news_detail", ".title_news h1", ".title_post")
        ),
        Region(
            id="sapo",
            label=Label.LEAD,
            css=(
                ".title_news_detail ~ .description", ".sidebar_1 > .description", ".short_intro",
                ".lead_post_detail",
            ),
        ),
        Region(id="tag-links", label=Label.TAGS, css=(".block_tag a, .tag_item a",), every=True),
        Region(
            id="card-list",
            label=Label.RELATED_TITLE,
            css=(".box_category .list_title, .list_news_dot_3x3, #box_tinkhac_detail",),
            every=True,
        ),
    ),
)  # fmt: skip
