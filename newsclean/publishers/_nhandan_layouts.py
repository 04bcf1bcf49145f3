"""The layouts of Nhân Dân, newest first."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._epi import EPI_2022
from newsclean.template import Region, Rule, Template

EPI = EPI_2022.evolve(id="nhandan-2022", first_seen="2022-06")

# The same class names are on cand.com.vn.
BOX_2020 = Template(
    id="nhandan-2020",
    kind="html",
    first_seen="2020-07",
    last_seen="2022-06",
    markers=(".box-title-detail", ".box-content-detail, .detail-content-body"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".bc-item",), every=True),
        Region(id="headline", label=Label.TITLE, css=("h1.box-title-detail", ".box-title-detail")),
        Region(id="article-date", label=Label.DATE, css=(".box-date",)),
        Region(id="sapo", label=Label.LEAD, css=(".box-des-detail",)),
        Region(id="lead-picture", label=Label.CAPTION, css=(".box-detail-thumb",)),
        Region(id="story", label=None, css=(".detail-content-body", ".box-content-detail")),
        Region(id="author-line", label=Label.BYLINE, css=(".box-author",)),
        Region(id="tag-links", label=Label.TAGS, css=(".box-tags a", ".tags a"), every=True),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".box-related, .related-news",), every=True),
    ),
    rules=(
        Rule(id="photo-caption", label=Label.CAPTION, css=".image-caption, .img-caption, table.picture"),
        Rule(id="related-list", label=Label.RELATED_TITLE, css=".related-news, .box-related, article.story"),
        Rule(id="byline", label=Label.BYLINE, css=".box-author, p.author"),
    ),
)  # fmt: skip

# Joomla with K2.
K2_2013 = Template(
    id="nhandan-2013",
    kind="html",
    first_seen="2013",
    last_seen="2020-07",
    markers=(".item-content", ".sapo, .item-container"),
    regions=(
        Region(id="breadcrumb", label=Label.SECTION, css=(".breadcrumb a",), every=True),
        Region(id="headline", label=Label.TITLE, css=(".item-container > h3", ".item-container h3")),
        Region(id="article-date", label=Label.DATE, css=(".date-created",)),
        Region(id="sapo", label=Label.LEAD, css=(".item-container .sapo", ".sapo")),
        # Cards of the list have the same classes, and a heading.
        Region(id="lead-picture", label=Label.CAPTION, css=(".media:has(> .image-caption)",)),
        Region(id="story", label=None, css=(".item-content",)),
        Region(id="related-box", label=Label.RELATED_TITLE, css=(".media.content-box:has(h5)",), every=True),
    ),
    rules=(Rule(id="photo-caption", label=Label.CAPTION, css=".image-caption"),),
)  # fmt: skip
