"""Pages of VnExpress."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Prose, Shot

__all__ = ["VnExpress2019"]


class VnExpress2019(Markup):
    """VnExpress since 2019: the author signs in the last paragraph."""

    template = "vnexpress-2019"
    publisher = "vnexpress"
    host = "https://vnexpress.net"
    site_name = "vnexpress.net"
    link = "/{slug}-{number}.html"
    image = "https://i1-doisong.vnecdn.net/2026/03/02/{name}.jpg"
    prints = frozenset(
        "section tags author lead time menu footer share ad inner_deck related most_read fact_box"
        " table".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("figure", "table")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        column = el("div", self._column(parts), class_="sidebar-1")
        return el(
            "body",
            el("header", links(parts.menu), class_="section top-header") if parts.menu else None,
            el("section", el("div", column, class_="container"), class_="page-detail top-detail"),
            (self._deck(deck) for deck in parts.decks),
            el("footer", (el("p", line) for line in parts.masthead), class_="footer")
            if parts.masthead
            else None,
            id="dark_theme",
        )

    def _column(self, parts: Parts) -> Iterator[Content]:
        steps = (el("li", el("a", name, href="/muc")) for name in parts.sections)
        date = f"{weekday(parts.time)}, {parts.time.day}/{parts.time.month}/{parts.time:%Y, %H:%M}"
        yield el(
            "div",
            el("ul", steps, class_="breadcrumb"),
            el("span", f"{date} (GMT+7)", class_="date") if "time" in parts.has else None,
            class_="header-content width_common",
        )
        yield el("h1", parts.title, class_="title-detail")
        if parts.lead:
            yield el("p", parts.lead, class_="description")
        yield el("article", self._inside(parts), class_="fck_detail")
        if "share" in parts.has:
            tip = el("span", "Copy link thành công", class_="tip")
            yield el("div", el("a", tip, href="#"), class_="social")
        tags = (el("h4", el("a", tag, href="/tag/x"), class_="item-tag") for tag in parts.tags)
        yield el("div", tags, id="_detail_listtag") if parts.tags else None

    def _inside(self, parts: Parts) -> Iterator[Content]:
        yield from self.story(parts)
        if parts.author:
            yield el("p", el("strong", parts.author), class_="Normal", style="text-align:right;")

    def prose(self, block: Prose, form: str) -> Content:
        """Paint a block of prose; headings are paragraphs in bold."""
        if block.kind == "heading":
            return el("p", el("strong", block.text), class_="Normal")
        painted = super().prose(block, form)
        if isinstance(painted, Element) and painted.tag == "p":
            return el("p", painted.children, class_="Normal")
        return painted

    def fact_box(self, blocks: list[Prose]) -> Content:
        """Paint a box of facts."""
        return el("div", (el("p", each.text) for each in blocks), class_="box_brief_info")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: a figure, or the table that came before it."""
        caption = el("p", shot.caption, class_="Image")
        if form == "figure":
            photo = el("div", el("picture", image(shot)), class_="fig-picture")
            return el("figure", photo, el("figcaption", caption), class_="tplCaption")
        rows = (el("tr", el("td", cell)) for cell in (image(shot), caption))
        return el("table", rows, class_="tplCaption")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", el("div", "Quảng cáo", id="sis_outstream"), class_="banner-ads")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box of cards between paragraphs."""
        return el("div", self.cards(deck), class_="width_common box-tinlienquanv2")

    def _deck(self, deck: Deck) -> Element:
        names = {"most_read": "_detail_quantam"}
        return el("div", self.cards(deck), id=names.get(deck.kind, "_detail_cungChuyenMuc"))

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        photo = el("picture", el("img", src=card.image, alt=card.title))
        link = el("a", card.title, href=card.href)
        teaser = el("p", el("a", card.teaser, href=card.href), class_="description")
        return el(
            "article",
            el("div", el("a", photo, href=card.href, class_="thumb"), class_="thumb-art"),
            el("h4", link, class_="title-news"),
            teaser if card.teaser else None,
            class_="item-news",
        )
