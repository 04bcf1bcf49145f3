"""Pages of the CMS of ePi Technologies: any paper's, Nhân Dân's, VietnamPlus's and others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import spoken
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Prose, Rows, Shot

__all__ = ["AnyEpi", "NhanDan2022", "Plo2025", "Sggp2022", "TienPhong2021", "VietnamPlus2024"]

_BOXES = {"recommended": "many-pack", "most_read": "trending", "related": "related-news"}
_SOURCES = {
    "recommended": "recommendation-7",
    "most_read": "mostread-news",
    "related": "related-news",
}


class AnyEpi(Markup):
    """A paper that newsclean does not know, on this CMS."""

    template = "epi-2022"
    signs_alone = True
    host = "https://songxanh.example.vn"
    site_name = "Báo Sông Xanh"
    image = "https://image.songxanh.example.vn/w800/Uploaded/{name}.jpg"
    prints = frozenset(
        "kicker section tags author source lead time lead_picture menu footer share"
        " comments player poll ad inner_deck related recommended most_read quote pull_quote"
        " fact_box table lead_again".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "div", "span")
    captions: ClassVar[tuple[str, ...]] = ("table", "figure", "photo", "fig")
    sources: ClassVar[tuple[str, ...]] = ("Theo Báo Tin tức",)
    tags_inside: ClassVar[bool] = False

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        has = parts.has
        return el(
            "body",
            el("div", id="sdaWeb_SdaMasthead", class_="rennab") if "ad" in has else None,
            el("header", links(parts.menu, "menu"), class_="site-header") if parts.menu else None,
            el("div", el("div", self._article(parts), class_="container"), class_="site-body"),
            self._footer(parts) if parts.masthead else None,
            class_="detail-normal",
        )

    def _article(self, parts: Parts) -> Element:
        return el(
            "div",
            self._breadcrumb(parts) if parts.sections else None,
            el(
                "div",
                el("div", parts.kicker, class_="article__sub-title") if parts.kicker else None,
                el("h1", parts.title, class_="article__title cms-title"),
                self._sapo(parts) if parts.lead else None,
                class_="article__header",
            ),
            el("div", el("div", self._column(parts), class_="main-col content-col"), class_="col"),
            el("div", self._side(parts), class_="sub-col sidebar-right"),
            class_="article",
        )

    def _breadcrumb(self, parts: Parts) -> Element:
        steps = (el("h2", el("a", name, href="/muc/"), class_="main") for name in parts.sections)
        return el("div", steps, class_="breadcrumb breadcrumb-detail")

    def _sapo(self, parts: Parts) -> Element:
        return el("div", el("p", parts.lead), class_="article__sapo cms-desc")

    def _column(self, parts: Parts) -> Iterator[Content]:
        yield el("div", self._line(parts), class_="article__meta")
        if parts.lead_picture is not None:
            shot = parts.lead_picture
            yield el(
                "figure",
                image(shot, "cms-photo"),
                el("figcaption", shot.caption),
                class_="article__avatar",
            )
        yield el(
            "div",
            self._inside(parts),
            class_="article__body zce-content-body cms-body",
            itemprop="articleBody",
        )
        related = [deck for deck in parts.decks if deck.kind == "related"]
        yield el(
            "div",
            (self.deck(deck) for deck in related),
            self._tags(parts) if parts.tags and not self.tags_inside else None,
            el("div", class_="wrap-comment"),
            class_="article-footer",
        )

    def _line(self, parts: Parts) -> Iterator[Content]:
        if "time" in parts.has:
            stamp = parts.time.strftime("%Y-%m-%dT%H:%M:%S%z")
            yield el("time", spoken(parts.time), class_="time", datetime=stamp)
        if "share" in parts.has:
            yield el("div", el("a", "Lưu tin", href="#"), class_="features article__social")

    def _inside(self, parts: Parts) -> Iterator[Content]:
        if "player" in parts.has:
            yield el("div", el("span", "0:00 / 0:00"), el("p", "Nghe bài viết"), class_="bm-player")
        if "lead_again" in parts.has:
            yield el("p", parts.lead)
        yield from self.story(parts)
        if "poll" in parts.has:
            yield el("div", el("p", "Thăm dò ý kiến"), el("button", "Gửi"), class_="poll-box")
        if parts.author:
            icon = el("i", "icon", class_="ic-user")
            yield el("div", icon, el("p", parts.author, class_="name"), class_="article__author")
        if parts.source:
            yield el("div", el("span", parts.source, class_="name"), class_="article__source")
        if "comments" in parts.has:
            yield el("div", el("p", "Ý kiến của bạn"), class_="box-comment")
        if parts.tags and self.tags_inside:
            yield self._tags(parts)

    def _tags(self, parts: Parts) -> Element:
        tags = (
            el("a", tag, class_="link", href=f"/tu-khoa/{n}") for n, tag in enumerate(parts.tags)
        )
        return el("div", tags, class_="article__tag")

    def _side(self, parts: Parts) -> Iterator[Content]:
        for deck in parts.decks:
            if deck.kind != "related":
                yield self.deck(deck)

    def _footer(self, parts: Parts) -> Element:
        info = el("div", (el("p", line) for line in parts.masthead), class_="info")
        return el("footer", info, class_="site-footer")

    def prose(self, block: Prose, form: str) -> Content:
        """Paint a block of prose; `div` is `div.cms-text` here."""
        if form == "div" and block.kind == "paragraph" and not block.bold:
            return el("div", block.printed, class_="cms-text")
        return super().prose(block, form)

    def quote(self, block: Prose) -> Content:
        """Paint a quotation, or a line set out from the story."""
        if block.role == "pull_quote":
            return el("div", el("p", block.text), class_="quote")
        return el("blockquote", el("p", block.text), class_="qcenter")

    def table(self, rows: Rows) -> Content:
        """Paint a table in its frame."""
        return el("div", super().table(rows), class_="article__table")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: figure, table, or `article-photo` with bare text or `.fig`."""
        if form == "table":
            return el(
                "table",
                el("tr", el("td", image(shot, "cms-photo"), class_="pic")),
                el("tr", el("td", el("p", shot.caption), class_="caption")),
                class_="picture full-width",
            )
        if form == "photo":
            return el("div", image(shot), shot.caption, class_="article-photo")
        if form == "fig":
            return el(
                "div", image(shot), el("p", shot.caption, class_="fig"), class_="article-photo"
            )
        return super().picture(shot, form)

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement of the network, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        slot = el("div", "Quảng cáo", id="sdaWeb_SdaArticleMiddle", class_="rennab fyi")
        return el("div", slot, class_="sda_middle")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint one card, or a list, between paragraphs."""
        if len(deck.cards) == 1 and not deck.heading:
            return el("div", self.card(deck.cards[0]), class_="article-relate")
        return self.deck(deck)

    def deck(self, deck: Deck) -> Element:
        """Paint a box behind the story."""
        heading = el("h3", el("span", deck.heading, class_="title"), class_="box-heading")
        return el(
            "div",
            heading if deck.heading else None,
            el(
                "div",
                (self.card(card) for card in deck.cards),
                class_="box-content",
                data_source=_SOURCES.get(deck.kind, "related-news"),
            ),
            class_=_BOXES.get(deck.kind, "related-news"),
        )

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        picture = None
        if card.caption:
            shot = Shot(card.caption, None, card.image, card.caption, lazy=True)
            link = el("a", image(shot, "lazyload"), class_="cms-link", href=card.href)
            picture = el("figure", link, class_="story__thumb")
        return el(
            "article",
            picture,
            el(
                "h2",
                el("a", card.title, class_="cms-link", href=card.href),
                class_="story__heading",
            ),
            el("div", card.teaser, class_="story__summary") if card.teaser else None,
            el("div", el("time", card.date), class_="story__meta") if card.date else None,
            class_="story",
        )


class NhanDan2022(AnyEpi):
    """Nhân Dân since 2022; tags may stand inside the body."""

    template = "nhandan-2022"
    publisher = "nhandan"
    host = "https://nhandan.vn"
    site_name = "Báo Nhân Dân điện tử"
    image = "https://image.nhandan.vn/w800/Uploaded/2026/{name}.jpg"
    sources: ClassVar[tuple[str, ...]] = ("Theo TTXVN",)
    tags_inside = True


class VietnamPlus2024(AnyEpi):
    """VietnamPlus since 2024."""

    template = "vietnamplus-2024"
    publisher = "vietnamplus"
    host = "https://www.vietnamplus.vn"
    site_name = "Vietnam+ (VietnamPlus)"
    link = "/{slug}-post{number}.vnp"
    image = "https://media.vietnamplus.vn/images/0a1b/ttxvn-{name}-resize.jpg"
    sources: ClassVar[tuple[str, ...]] = ("(TTXVN/Vietnam+)", "(Vietnam+)")


class TienPhong2021(AnyEpi):
    """Tiền Phong since 2021."""

    template = "tienphong-2021"
    publisher = "tienphong"
    host = "https://tienphong.vn"
    site_name = "Báo điện tử Tiền Phong"
    prefix = "TPO"
    link = "/{slug}-post{number}.tpo"
    image = "https://image.tienphong.vn/w890/Uploaded/2026/{name}.jpg"


class Plo2025(AnyEpi):
    """Pháp Luật TP. Hồ Chí Minh since 2025."""

    template = "plo-2025"
    publisher = "plo"
    host = "https://plo.vn"
    site_name = "Báo Pháp Luật TP. Hồ Chí Minh"
    prefix = "(PLO)"
    image = "https://image.plo.vn/w850/Uploaded/2026/{name}.jpg"

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement for phones, or what the CMS has."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", id="adsMobile_AdsArticleMiddle", class_="banner")


class Sggp2022(AnyEpi):
    """Sài Gòn Giải Phóng since 2022."""

    template = "sggp-2022"
    publisher = "sggp"
    host = "https://www.sggp.org.vn"
    site_name = "BÁO SÀI GÒN GIẢI PHÓNG"
    prefix = "SGGPO"
    image = "https://image.sggp.org.vn/w1000/Uploaded/2026/{name}.jpg.webp"
