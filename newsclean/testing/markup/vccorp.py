"""Pages of the CMS of VCCorp: Tuổi Trẻ, Thanh Niên, Báo Chính phủ and others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Prose, Shot

__all__ = ["AnyVcCorp", "BaoChinhPhu2022", "ThanhNien2023", "TuoiTre2023"]

_EDITED = "VCSortableInPreviewMode"
"""Class of all that the editor of the CMS inserts."""


class AnyVcCorp(Markup):
    """A paper that newsclean does not know, on this CMS."""

    template = "vccorp-2020"
    host = "https://songxanh.example.vn"
    site_name = "Báo Sông Xanh"
    link = "/{slug}-{number}.htm"
    image = "https://cdn.songxanh.example.vn/{name}.jpg"
    prints = frozenset(
        "section tags author lead time menu footer inner_deck related ad quote pull_quote"
        " fact_box".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("photo", "figure", "album")
    label: ClassVar[str] = "Đọc thêm"

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", links(parts.menu), class_="header") if parts.menu else None,
            el("div", self._detail(parts), class_="detail-container"),
            el("footer", (el("p", line) for line in parts.masthead)) if parts.masthead else None,
            class_="detail-page",
        )

    def sections(self, parts: Parts) -> Element:
        """Paint the way to the article."""
        steps = (el("li", el("a", name, href="/muc.htm")) for name in parts.sections)
        return el("div", el("ul", steps), class_="detail-breadcrumb")

    def author(self, parts: Parts) -> Element:
        """Paint who wrote the article."""
        name = el("a", parts.author, class_="name", href="/tac-gia/x.htm")
        return el("div", el("div", name, class_="author-info"), class_="detail-author")

    def _detail(self, parts: Parts) -> Iterator[Content]:
        yield self.sections(parts)
        if "time" in parts.has:
            text = f"{parts.time:%d/%m/%Y %H:%M} GMT+7"
            yield el("div", el("div", text, data_role="publishdate"), class_="detail-time")
        if parts.kicker:
            yield el("div", parts.kicker, class_="detail-title-top", data_role="title-top")
        yield self.headline(parts)
        if parts.author:
            yield self.author(parts)
        if parts.lead:
            yield el("h2", parts.lead, class_="detail-sapo", data_role="sapo")
        content = el(
            "div",
            self.story(parts),
            class_="detail-content afcbc-body",
            data_role="content",
            itemprop="articleBody",
        )
        yield el("div", content, class_="detail-cmain clearfix")
        tags = (el("a", tag, href=f"/tu-khoa-{n}.htm") for n, tag in enumerate(parts.tags))
        yield el("div", tags, class_="detail-tab")
        yield from (self._deck(deck) for deck in parts.decks)

    def headline(self, parts: Parts) -> Element:
        """Paint the headline."""
        return el("h1", parts.title, class_="detail-title article-title", data_role="title")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture as the editor leaves it, a figure, or an album of one."""
        if form == "figure":
            return super().picture(shot, form)
        caption = el("p", shot.caption)
        if form == "album":
            row = el("div", image(shot), class_="LayoutAlbumRow")
            caption = el("div", caption, class_="PhotoCMS_Caption")
            return el("div", row, caption, class_=_EDITED, type="LayoutAlbum")
        return el(
            "figure",
            el("div", el("a", image(shot), href=shot.url)),
            el("figcaption", caption, class_="PhotoCMS_Caption"),
            self.credit(shot),
            class_=_EDITED,
            type="Photo",
        )

    def credit(self, shot: Shot) -> Content:  # noqa: ARG002  (papers that print none)
        """Paint who took a picture, apart from its caption."""
        return None

    def quote(self, block: Prose) -> Content:
        """Paint a quotation, one set apart as the editor leaves it."""
        if block.role != "pull_quote":
            return super().quote(block)
        text = el("div", el("p", block.text, class_="quote"))
        return el("div", text, class_=_EDITED, type="SimpleQuote")

    def fact_box(self, blocks: list[Prose]) -> Content:
        """Paint a box of facts."""
        return el("div", (el("p", block.text) for block in blocks), class_=_EDITED, type="wrapnote")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        return (
            el("zone", "Quảng cáo", id="zone-1") if advert.kind == "ad" else super().advert(advert)
        )

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs: each alone, or a list without teasers."""
        if len(deck.cards) < 2 or any(card.teaser for card in deck.cards):
            return [self.card(card) for card in deck.cards]
        rows = el("ul", (self._row(card) for card in deck.cards), class_="kbwscwlr-list")
        box = el("div", rows, class_=f"kbwscwl-relatedbox type-6 {self.publisher or 'songxanh'}")
        return el("div", box, class_=_EDITED, type="RelatedNewsBox", relatednewsboxtype="type-6")

    def _row(self, card: PageCard) -> Element:
        title = el("a", card.title, href=card.href, class_="title link-callout")
        button = el("a", "ĐỌC NGAY", href=card.href, class_="kbwscwlrl-next link-callout")
        return el(
            "li",
            el("span", self.label, class_="kbwscwlrl-label"),
            el("h4", title, button, class_="kbwscwlrl-title"),
            class_="kbwscwlrl",
        )

    def card(self, card: PageCard) -> Content:
        """Paint one card: picture and title, each a link, and the teaser."""
        photo = el("img", src=card.image, alt=card.title)
        teaser = el("p", card.teaser, class_="VCObjectBoxRelatedNewsItemSapo")
        return el(
            "div",
            el("a", photo, href=card.href),
            el("a", card.title, href=card.href, class_="OneNewsTitle"),
            teaser if card.teaser else None,
            class_=_EDITED,
            type="RelatedOneNews",
        )

    def _deck(self, deck: Deck) -> Element:
        heading = el("a", deck.heading, class_="box-category-title", href="javascript:;")
        box = el(
            "div",
            el("div", el("h3", heading, class_="title-category"), class_="box-category-top"),
            el("div", (self._item(card) for card in deck.cards), class_="box-category-middle"),
            class_="box-category box-border-top",
        )
        return el("div", box, class_="detail__related")

    def _item(self, card: PageCard) -> Element:
        photo = el("img", src=card.image, alt=card.title, class_="box-category-avatar")
        teaser = el("p", card.teaser, class_="box-category-sapo", data_type="sapo")
        return el(
            "div",
            el("a", photo, href=card.href, class_="box-category-link-with-avatar img-resize"),
            el(
                "div",
                el("h4", el("a", card.title, href=card.href, class_="box-category-link-title")),
                teaser if card.teaser else None,
                class_="box-category-content",
            ),
            class_="box-category-item",
        )


class TuoiTre2023(AnyVcCorp):
    """Tuổi Trẻ: one level of sections, and a list of all authors behind the first."""

    template = "tuoitre-2023"
    publisher = "tuoitre"
    host = "https://tuoitre.vn"
    site_name = "TUOI TRE ONLINE"
    prefix = "TTO"
    image = "https://cdn2.tuoitre.vn/thumb_w/730/{name}.jpg"
    levels = 1

    def sections(self, parts: Parts) -> Element:
        """Paint the way to the article."""
        steps = (el("a", name, href="/muc.htm", title=name) for name in parts.sections)
        return el("div", steps, class_="detail-cate")

    def author(self, parts: Parts) -> Element:
        """Paint who wrote the article."""
        href = "/tac-gia/x.htm"
        listed = el(
            "div", el("a", parts.author, class_="name", href=href), class_="author-item-name"
        )
        return el(
            "div",
            el("div", el("a", parts.author, class_="name", href=href), class_="author-info"),
            el("div", el("div", listed, class_="author-item"), class_="swiper-slide"),
            class_="detail-author",
        )


class ThanhNien2023(AnyVcCorp):
    """Thanh Niên: a kicker, and credits apart from captions."""

    template = "thanhnien-2023"
    publisher = "thanhnien"
    host = "https://thanhnien.vn"
    site_name = "thanhnien.vn"
    image = "https://images2.thanhnien.vn/thumb_w/640/{name}.jpg"
    prints = AnyVcCorp.prints | {"kicker"}

    def sections(self, parts: Parts) -> Element:
        """Paint the way to the article."""
        steps = (el("a", name, href="/muc.htm", data_role="cate-name") for name in parts.sections)
        return el("div", steps, class_="detail-cate")

    def headline(self, parts: Parts) -> Element:
        """Paint the headline, with the place for a line under it."""
        below = el("div", class_="detail-title-bottom", data_role="title-bottom")
        return el("h1", el("span", parts.title, data_role="title"), below, class_="detail-title")

    def credit(self, shot: Shot) -> Content:
        """Paint who took a picture, once more."""
        return el("div", el("p", shot.credit), class_="PhotoCMS_Author") if shot.credit else None


class BaoChinhPhu2022(AnyVcCorp):
    """Báo Chính phủ: day and time stand apart."""

    template = "baochinhphu-2022"
    publisher = "baochinhphu"
    host = "https://baochinhphu.vn"
    site_name = "baochinhphu.vn"
    prefix = "(Chinhphu.vn)"
    image = "https://bcp.cdnchinhphu.vn/thumb_w/640/{name}.jpg"
    label = "Tham khảo thêm"
