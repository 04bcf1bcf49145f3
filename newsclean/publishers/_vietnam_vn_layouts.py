"""The layouts of Vietnam.vn, newest first; little is known of them, so selectors come in several."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

PORTAL_2025 = Template(
    id="vietnam_vn-2025",
    kind="html",
    first_seen="2025-01",
    markers=(".post-detail-body",),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrumb a", "[class*=breadcrumb] a"), every=True),
        Region(id="headline", label=Label.TITLE, css=(".post-detail-title", "h1")),
        Region(id="article-date", label=Label.DATE, css=(".post-detail time", "h1 ~ * time", "time")),
        Region(
            id="sapo",
            label=Label.LEAD,
            css=(".post-detail-sapo", ".post-detail-summary", ".post-detail-description"),
        ),
        Region(id="story", label=None, css=(".post-detail-body",)),
        Region(id="origin", label=Label.SOURCE, css=(".post-detail-source", "[class*=post-source]")),
        Region(id="tag-links", label=Label.TAGS, css=(".post-detail-tags a", "a[href*='/tag/']"), every=True),
        Region(
            id="related-box",
            label=Label.RELATED_TITLE,
            css=(".post-related, .related-posts, [class*=same-topic], [class*=same-category]",),
            every=True,
        ),
    ),
    rules=(
        Rule(id="photo-caption", label=Label.CAPTION, css=".wp-caption, .wp-caption-text, table.picture, .image-caption"),
        Rule(id="related-card", label=Label.RELATED_TITLE, css="article.story, .related-posts"),
        Rule(id="byline", label=Label.BYLINE, css=".article__author, .author"),
        Rule(id="source-line", label=Label.SOURCE, css=".article__source, .post-source"),
    ),
)  # fmt: skip

WORDPRESS_2023 = PORTAL_2025.evolve(
    id="vietnam_vn-2023",
    first_seen="2023-01",
    last_seen="2024-12",
    markers=(".entry-content, .td-post-content, .post-content",),
    regions=(
        Region(id="headline", label=Label.TITLE, css=("h1.entry-title", "h1.post-title", "h1")),
        Region(id="article-date", label=Label.DATE, css=("time.entry-date", "time[datetime]")),
        Region(id="sapo", label=Label.LEAD, css=(".entry-summary", ".post-excerpt")),
        Region(id="story", label=None, css=(".entry-content", ".td-post-content", ".post-content")),
        Region(id="tag-links", label=Label.TAGS, css=("a[rel=tag]",), every=True),
    ),
)
