"""The CMS of ePi Technologies: Nhân Dân, VietnamPlus, Tiền Phong, PLO, SGGP and many others."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Region, Rule, Template

_RULES = (
    Rule(id="fact-box", label=Label.PARAGRAPH, role="fact_box", css="div.notebox, .cms-note"),
    Rule(id="pull-quote", label=Label.QUOTE, role="pull_quote", css=".cms-quote, div.quote"),
    # `article` is a card here; `a.cms-relate` inside a sentence is prose, the block is a box.
    Rule(
        id="related-card",
        label=Label.RELATED_TITLE,
        css="article.story, .article-relate, .article__story, .related-news, .related-topic,"
        " .related-inline-story, div.cms-relate, .article__related, .article__related-listing,"
        " .article__relate, .article__relate-1, .article__relate-2, .article__relate-3,"
        " [data-source^=related-news], [data-source^=recommendation]",
    ),
    Rule(
        id="photo-caption",
        label=Label.CAPTION,
        css="table.picture, .article__avatar, div.article-photo, div.full-media, .video-caption,"
        " table.full-width, table.max-width, table.align-left, table.align-right, table.video,"
        " table.outset-left, table.outset-right, td.caption, .layout-image-2, .layout-image-3,"
        " p.caption, .fig",
    ),
    Rule(id="byline", label=Label.BYLINE, css=".article__author, .info-author, .cms-author"),
    Rule(id="source-line", label=Label.SOURCE, css=".article__source"),
    Rule(id="tag-list", label=Label.TAGS, css=".article__tag, div.tags"),
    Rule(
        id="share-bar",
        label=Label.SHARE,
        css=".article__social, .box-social, .social-share, .like-share, .verticle-menu,"
        " .horizol-menu, .copy-link, .fb-like",
    ),
    Rule(
        id="ad-slot",
        label=Label.AD,
        css=".sda_middle, .rennab, .ads_middle, .adsitem, [id^=adsWeb_], [id^=sdaWeb_], [id^=sas_]",
    ),
    Rule(
        id="comment-box",
        label=Label.COMMENT,
        css=".box-comment, .wrap-comment, .fb-comments, .comment.inner-comment, .sub-comment,"
        " a.comment",
    ),
    Rule(
        id="speech-player",
        label=Label.PLAYER,
        css=".bm-player, div.audio, .wrap-audio, .voice-board, .vnpplayer",
    ),
    Rule(id="poll", label=Label.PROMO, css=".poll-box, .poll, .list_vote"),
    Rule(id="live-index", label=Label.MENU, css=".timeline-index, .article__alert"),
    Rule(id="live-time", label=Label.DATE, css=".timestr"),
    Rule(id="live-entry", label=Label.PARAGRAPH, role="live_entry", css=".article__live"),
    Rule(id="live-heading", label=Label.HEADING, css=".blockcap"),
    Rule(id="interview-form", label=Label.COMMENT, css=".itv-interaction"),
    Rule(id="question", label=Label.PARAGRAPH, role="question", css=".item.question, div.q"),
    Rule(
        id="answer", label=Label.PARAGRAPH, role="answer", css=".item.anwser, .item.answer, div.a"
    ),
    Rule(id="icon-text", label=Label.MENU, css="i[class^=ic-], i[class^=fa]"),
)

EPI_2022 = Template(
    id="epi-2022",
    kind="html",
    first_seen="2021",
    markers=(".article__title, .article__header", ".article__body"),
    regions=(
        Region(
            id="breadcrumb",
            label=Label.SECTION,
            css=(".breadcrumb a", ".breadcrumbs a", ".breadcrumbs .text"),
            every=True,
        ),
        Region(
            id="kicker",
            label=Label.KICKER,
            css=(".article__sub-title, .sub-title",),
            within=".article__header",
        ),
        Region(id="headline", label=Label.TITLE, css=(".article__title", "h1.cms-title", "h1")),
        Region(
            id="sapo", label=Label.LEAD, css=(".article__sapo", ".sapo.cms-desc", "p.strong-text")
        ),
        Region(id="article-date", label=Label.DATE, css=("time, .time",), within=".article__meta"),
        Region(id="meta-author", label=Label.BYLINE, css=(".author",), within=".article__meta"),
        Region(id="lead-picture", label=Label.CAPTION, css=(".article__avatar",)),
        Region(id="story", label=None, css=(".article__body.cms-body", ".article__body")),
        Region(
            id="credit-line",
            label=Label.BYLINE,
            css=(".article__author, .article__source",),
            every=True,
        ),
        Region(id="tag-links", label=Label.TAGS, css=("a",), within=".article__tag", every=True),
        Region(
            id="card-list",
            label=Label.RELATED_TITLE,
            # The names of one kind of element in one list are looked for in a third of the time.
            css=(
                "[data-source], div:is(.related-news, .related-topic, .many-pack, .trending,"
                " .box-style-3, .box-style-9, .other-news, .suggest, .box-timeline-2, .hot-news,"
                " .timeline, .article__relate-2)",
            ),
            every=True,
        ),
        Region(
            id="side-card",
            label=Label.RELATED_TITLE,
            css=(".sub-col article.story, .sidebar-right article.story",),
            every=True,
        ),
    ),
    rules=_RULES,
)
"""Current markup, with the class names that its earlier editions add."""
