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
            css=(".detail-breadcrumb a", ".detail-cate a", "[data-role=cate-name]"),
            every=True,
        ),
        Region(id="kicker", label=Label.KICKER, css=("[data-role=title-top], .detail-title-top",)),
        Region(
            id="headline",
            label=Label.TITLE,
            css=(
                "h1 [data-role=title], h1:is([data-role=title], .detail-title, .article-title)",
                "h1",
            ),
        ),
        Region(
            id="article-date", label=Label.DATE, css=("[data-role=publishdate]", ".detail-time")
        ),
        # Of several authors, the line shows the first alone; all stand in the list behind it.
        Region(
            id="byline",
            label=Label.BYLINE,
            css=(
                ".author-item-name .name, .author-item-name",
                ".author-info .name, .detail-author .name, .detail-author a",
                ".detail-author-bot .name, .box-author-detail .name",
                "[data-role=author], p.author",
            ),
            every=True,
        ),
        Region(id="sapo", label=Label.LEAD, css=("[data-role=sapo]", ".detail-sapo, h2.sapo")),
        Region(
            id="story",
            label=None,
            css=(".detail-content.afcbc-body", ".detail-content[data-role=content]"),
        ),
        Region(id="source-name", label=Label.SOURCE, css=("p.source", ".link-source-text-name")),
        Region(id="source-address", label=Label.SOURCE, css=(".link-source-full",)),
        Region(
            id="tag-links",
            label=Label.TAGS,
            css=(".detail-tab a, .detail-tag-list a, .tags-item a, .detail__tag a, .tagdetail a",),
            every=True,
        ),
        Region(
            id="related-box",
            label=Label.RELATED_TITLE,
            css=(".detail__related, #box-detail-related",),
            every=True,
        ),
        Region(
            id="same-section-box",
            label=Label.RELATED_TITLE,
            css=(".detail__same-category, .detail-same-cate, .tincungmucdetail",),
            every=True,
            related="same_section",
        ),
    ),
    rules=(
        Rule(
            id="related-card",
            label=Label.RELATED_TITLE,
            css="[type=RelatedNewsBox], [type=RelatedOneNews], [type=RelatedNews],"
            " .kbwscwl-relatedbox, .kbwscwlrl-content, .VCObjectBoxRelatedNewsContentWrapper",
        ),
        # "ĐỌC NGAY": a second link of a card to the same article.
        Rule(id="card-button", label=Label.MENU, css="a.kbwscwlrl-next"),
        # The name of the photographer may stand under the caption, in an element of its own.
        Rule(id="photo-credit", label=Label.CREDIT, css=".PhotoCMS_Author"),
        Rule(
            id="photo-caption",
            label=Label.CAPTION,
            css="figure.VCSortableInPreviewMode, .PhotoCMS_Caption, .VideoCMS_Caption,"
            " [type=VideoStream], [type=LayoutAlbum], [type^=Photo]",
        ),
        Rule(id="fact-box", label=Label.PARAGRAPH, role="fact_box", css="div[type=wrapnote]"),
        Rule(
            id="pull-quote",
            label=Label.QUOTE,
            role="pull_quote",
            css="[type=SimpleQuote], [type=quote]",
        ),
        Rule(id="thread-links", label=Label.MENU, css=".readmore-body-box"),
        Rule(
            id="ad-slot", label=Label.AD, css="zone, [id^=zone], [id^=admzone], .ads, [class^=adm]"
        ),
    ),
)
"""Its newest layout, with the class names that single papers add."""

VCCORP_OWN = VCCORP_2020.evolve(
    id="vccorp-own",
    # Longer stories have the role without the class. Others use that role, too: jQuery Mobile.
    markers=("[data-role=content], .detail-content.afcbc-body",),
    regions=(
        Region(id="story", label=None, css=(".detail-content.afcbc-body", "[data-role=content]")),
    ),
)
"""The same for papers that are known to run on it."""
