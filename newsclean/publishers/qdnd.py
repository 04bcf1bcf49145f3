"""Quân đội nhân dân, the paper of the Vietnamese army (qdnd.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Mark, Publisher, Region, Rule, Template

CMS_2016 = Template(
    id="qdnd-2016",
    kind="html",
    first_seen="2016",
    markers=("h1.post-title, .article-detail h1", ".post-content, [itemprop=articleBody]"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".brcrum-title .head a", ".brcrum-title a"), every=True),
        Region(id="headline", label=Label.TITLE, css=("h1.post-title", ".article-detail h1")),
        Region(id="article-date", label=Label.DATE, css=(".post-subinfo span", ".post-subinfo", ".post-date")),
        Region(id="author-line", label=Label.BYLINE, css=(".author-top", ".author-info .author, .author-info")),
        Region(id="sapo", label=Label.LEAD, css=(".post-summary",)),
        Region(
            id="story",
            label=None,
            css=(".post-content [itemprop=articleBody]", "[itemprop=articleBody]", ".post-content"),
        ),
        Region(id="tag-links", label=Label.TAGS, css=(".post-tag a",), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".related-post",), every=True),
    ),
    rules=(
        Rule(id="photo-table", label=Label.CAPTION, css="table.imgEditor"),
        Rule(id="related-list", label=Label.RELATED_TITLE, css=".related-post"),
        Rule(id="byline", label=Label.BYLINE, css=".author-top, p.author"),
        Rule(id="ad-slot", label=Label.AD, css=".box-banner"),
    ),
)  # fmt: skip

PUBLISHER = Publisher(
    id="qdnd",
    name="Báo Quân đội nhân dân",
    domains=("qdnd.vn",),
    names=("Quân đội nhân dân", "Báo Quân đội nhân dân", "QĐND", "QĐND Online"),
    lead_prefixes=("QĐND Online", "QĐND"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-mail", weight=0.9, line_contains="@qdnd.vn"),
        Mark(
            id="site-name", weight=0.8, site_names=("Báo Quân đội nhân dân", "Báo Quân Đội Nhân Dân")
        ),
        Mark(id="lead-class", weight=0.4, css=".post-summary .logo-online"),
        Mark(id="image-host", weight=0.6, hosts=("file.qdnd.vn", "file1.qdnd.vn", "file3.qdnd.vn")),
    ),
    rules=(
        Rule(
            id="section-line",
            label=Label.FOLLOW,
            starts=(
                "Mời bạn đọc vào chuyên mục",
                "*Mời bạn đọc vào chuyên mục",
                "* Mời bạn đọc vào chuyên mục",
            ),
        ),
    ),
    templates=(CMS_2016, Template(id="qdnd-text", kind="text")),
)  # fmt: skip
