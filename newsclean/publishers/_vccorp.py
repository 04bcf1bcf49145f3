"""The CMS of VCCorp: Tuổi Trẻ, Thanh Niên, Người Lao Động, Báo Chính phủ, CafeF and others."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

VCCORP_2020 = Template(
    id="vccorp-2020",
    kind="html",
    first_seen="2020",
    markers=(".detail-content.afcbc-body, .detail-content[data-role=content]",),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".detail-breadcrumb a", "[data-role=cate-name]", ".detail-cate a"),
            every=True,
        ),
        Region(
            id="headline",
            label=Label.TITLE,
            css=("h1[data-role=title], h1.detail-title, h1.article-title", "h1"),
        ),
        Region(
            id="article-date",
            label=Label.DATE,
            css=("[data-role=publishdate]", ".detail-time"),
        ),
        Region(
            id="byline",
            label=Label.BYLINE,
            css=(
                ".author-item-name .name, .author-item-name",
                ".author-info .name, .detail-author .name, .detail-author a",
                "[data-role=author], p.author",
            ),
            every=True,
        ),
        Region(
            id="sapo",
            label=Label.LEAD,
            css=("[data-role=sapo]", ".detail-sapo, h2.sapo"),
        ),
        Region(
            id="story",
            label=None,
            css=(".detail-content.afcbc-body", ".detail-content[data-role=content]"),
        ),
        Region(
            id="tag-links",
            label=Label.TAGS,
            css=(".detail-tab a, .detail-tag-list a, .tags-item a, .detail__tag a",),
            every=True,
        ),
    ),
    rules=(
        Rule(
            id="related-card",
            label=Label.RELATED_TITLE,
            css="[type=RelatedNewsBox], [type=RelatedOneNews], [type=RelatedNews],"
            " .kbwscwlrl-content, .morenews, .seo-suggest-link",
        ),
        Rule(
            id="photo-caption",
            label=Label.CAPTION,
            css="figure.VCSortableInPreviewMode, .PhotoCMS_Caption, .VideoCMS_Caption,"
            " [type=VideoStream], [type=Photo], [type=LayoutAlbum]",
        ),
        Rule(id="thread-links", label=Label.MENU, css=".readmore-body-box"),
        Rule(
            id="ad-slot", label=Label.AD, css="zone, [id^=zone], [id^=admzone], .ads, [class^=adm]"
        ),
    ),
)
