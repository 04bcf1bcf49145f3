"""The layouts of VietnamNet, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

DETAIL_2022 = Template(
    id="vietnamnet-2022",
    kind="html",
    first_seen="2022",
    markers=(
        ".content-detail-title, .newsFeature__header, .video-detail__title, .video-detail__text",
        "#maincontent, .maincontent, .video-detail__content",
    ),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".bread-crumb-detail li a:not(:has(img))", ".breadcrumb-box__link a"),
            every=True,
        ),
        # It stands with the breadcrumb, outside the element of headline and story.
        Region(
            id="article-date",
            label=Label.DATE,
            css=(".bread-crumb-detail__time", ".breadcrumb-box__time", ".bread-crumb__detail-time", ".publish-date"),
            within="body",
        ),
        Region(
            id="headline",
            label=Label.TITLE,
            css=(".content-detail-title", ".newsFeature__header h1", ".video-detail__title", "h1"),
        ),
        Region(
            id="byline",
            label=Label.BYLINE,
            css=(
                ".article-author-multiple__slide .name a, .article-detail-author__info .name,"
                " .article-detail-author__name",
                ".newsFeature__author-info a",
            ),
            every=True,
        ),
        Region(id="sapo", label=Label.LEAD, css=(".content-detail-sapo", ".newFeature__main-textBold", ".video-detail__sabo")),
        Region(id="story", label=None, css=("#maincontent", ".maincontent", ".video-detail__content")),
        Region(id="tag-links", label=Label.TAGS, css=(".tag-cotnent a", ".tag-content a", ".list-tag-related a"), every=True),
        Region(
            id="related-box",
            label=Label.RELATED_TITLE,
            css=(".related-news, .article-relate, .vnn-news-ai-suggest, .horizontal-box-wrapper",),
            every=True,
        ),
    ),
    rules=(
        Rule(
            id="related-card",
            label=Label.RELATED_TITLE,
            css=".ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content,"
            " .article-relate, .inner-article, .related-news, .ArticleRelate,"
            " [data-vnnembedtype=article], .content-detail__link-special",
        ),
        Rule(
            id="photo-caption",
            label=Label.CAPTION,
            css="figure.vnn-content-image, figure.image, .ImageBox, .vnn-content-video, .image_desc,"
            " .vnn-figure-image-gallery",
        ),
        Rule(id="pull-quote", label=Label.QUOTE, role="pull_quote", css="table.quote, .vnn-quote"),
        Rule(id="sponsor-box", label=Label.PROMO, css=".box-taitro, .insert-rating"),
        Rule(id="ad-slot", label=Label.AD, css="vmcadszone, .VnnAdsBox, .VnnAdsPos, .adContainer, .article__ads, [id^=adzone]"),
        Rule(id="share-bar", label=Label.SHARE, css=".vnn-share-social, .share-social, .controll__box"),
    ),
)  # fmt: skip

CMS_2013 = DETAIL_2022.evolve(
    id="vietnamnet-2013",
    first_seen="2013",
    last_seen="2021",
    markers=(".ArticleDetail, h1.title", "#ArticleContent"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".top-cate-head-title a, .top-cate-head-subtitle a", ".ArticleCateNavigator a"),
            every=True,
        ),
        Region(id="article-date", label=Label.DATE, css=(".ArticleDate",)),
        Region(id="headline", label=Label.TITLE, css=(".ArticleDetail h1.title", "h1.title")),
        Region(
            id="sapo",
            label=Label.LEAD,
            # Before it had a class, the lead was the first paragraph, in bold behind a logo.
            css=(
                ".ArticleLead",
                "#ArticleContent > p:has(img.logo-small)",
                "#ArticleContent > p:first-child:has(> strong:first-child, > .bold:first-child)",
            ),
        ),
        Region(id="story", label=None, css=("#ArticleContent",)),
        Region(id="tag-links", label=Label.TAGS, css=(".tagBoxContent a", ".TagBox a"), every=True),
    ),
)
