"""Pages of the CMS of VCCorp: Tuổi Trẻ, Thanh Niên, Người Lao Động and others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Shot

__all__ = ["AnyVcCorp"]


class AnyVcCorp(Markup):
    """A paper that newsclean does not know, on this CMS."""

    template = "vccorp-2020"
    host = "https://songxanh.example.vn"
    site_name = "Báo Sông Xanh"
    link = "/{slug}-{number}.htm"
    image = "https://cdn.songxanh.example.vn/{name}.jpg"
    prints = frozenset("section tags author lead time menu footer inner_deck ad quote".split())
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("photo", "figure")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", links(parts.menu), class_="header") if parts.menu else None,
            el("div", self._detail(parts), class_="detail-container"),
            el("footer", (el("p", line) for line in parts.masthead)) if parts.masthead else None,
            class_="detail-page",
        )

    def _detail(self, parts: Parts) -> Iterator[Content]:
        steps = (el("li", el("a", name, href="/muc.htm")) for name in parts.sections)
        yield el("div", el("ul", steps), class_="detail-breadcrumb")
        if "time" in parts.has:
            text = f"{parts.time:%d/%m/%Y %H:%M} GMT+7"
            yield el("div", el("div", text, data_role="publishdate"), class_="detail-time")
        yield el("h1", parts.title, class_="detail-title article-title", data_role="title")
        if parts.author:
            name = el("a", parts.author, class_="name", href="/tac-gia/x.htm")
            yield el("div", el("div", name, class_="author-info"), class_="detail-author")
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

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture as the editor leaves it, or a figure."""
        if form == "figure":
            return super().picture(shot, form)
        return el(
            "figure",
            el("div", el("a", image(shot), href=shot.url)),
            el("figcaption", el("p", shot.caption), class_="PhotoCMS_Caption"),
            class_="VCSortableInPreviewMode",
            type="Photo",
        )

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        return (
            el("zone", "Quảng cáo", id="zone-1") if advert.kind == "ad" else super().advert(advert)
        )

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return [self.card(card) for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card: picture and title, each a link, and the teaser."""
        photo = el("img", src=card.image, alt=card.title)
        teaser = el("p", card.teaser, class_="VCObjectBoxRelatedNewsItemSapo")
        return el(
            "div",
            el("a", photo, href=card.href),
            el("a", card.title, href=card.href, class_="OneNewsTitle"),
            teaser if card.teaser else None,
            class_="VCSortableInPreviewMode",
            type="RelatedOneNews",
        )
