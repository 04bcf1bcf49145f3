"""Pages of VietnamNet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Shot

__all__ = ["VietnamNet2022"]


class VietnamNet2022(Markup):
    """VietnamNet since 2022: a box of the author's above the lead, the agency below the story."""

    template = "vietnamnet-2022"
    publisher = "vietnamnet"
    host = "https://vietnamnet.vn"
    site_name = "VietNamNet News"
    link = "/{slug}-2{number}.html"
    image = "https://static-images.vnncdn.net/vps_images_publish/000001/2026/3/2/{name}.jpg"
    prints = frozenset(
        "section tags author source lead time menu footer share ad inner_deck related recommended"
        " quote table".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("figure", "table")
    sources: ClassVar[tuple[str, ...]] = ("Theo Báo Sông Xanh", "Theo Reuters")
    signs_alone = True

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        side = [deck for deck in parts.decks if deck.kind != "related"]
        return el(
            "body",
            el("header", links(parts.menu, "mainNav__list")) if parts.menu else None,
            el("div", self._column(parts), class_="container__left"),
            el("div", (self._side(deck) for deck in side), class_="container__right"),
            el("footer", (el("p", line) for line in parts.masthead), class_="footer")
            if parts.masthead
            else None,
        )

    def _column(self, parts: Parts) -> Iterator[Content]:
        home = el("a", el("img", src="https://static.vnncdn.net/v1/icon/home.svg"), href="/")
        steps = (el("li", el("a", name, href="/muc")) for name in parts.sections)
        date = f"{weekday(parts.time)}, {parts.time:%d/%m/%Y - %H:%M}"
        yield el(
            "div",
            el("ul", el("li", home), steps),
            el("div", date, class_="bread-crumb-detail__time") if "time" in parts.has else None,
            class_="bread-crumb-detail sm-show-time",
        )
        yield el("div", self._detail(parts), class_="content-detail")

    def _detail(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="content-detail-title")
        if "share" in parts.has:
            yield el("div", el("a", "Chia sẻ", href="#"), class_="vnn-share-social")
        if parts.author:
            name = el("span", el("a", parts.author, href="/tac-gia/x.html"), class_="name")
            info = el("p", name, class_="article-detail-author__info")
            more = el("a", "Xem các bài viết của tác giả", href="/tac-gia/x.html")
            yield el("div", info, el("div", more), class_="article-detail-author-wrapper")
        if parts.lead:
            yield el("h2", parts.lead, class_="content-detail-sapo sm-sapo-mb-0")
        yield el("div", self._inside(parts), class_="maincontent main-content", id="maincontent")
        for deck in parts.decks:
            if deck.kind == "related":
                yield el("div", self.cards(deck), class_="related-news mb-25")
        if parts.tags:
            tags = (el("li", el("h3", el("a", tag, href="/t.html"))) for tag in parts.tags)
            yield el("div", el("ul", tags), class_="tag-cotnent")

    def _inside(self, parts: Parts) -> Iterator[Content]:
        yield from self.story(parts)
        if parts.source:
            yield el("p", el("strong", parts.source), style="text-align: right;")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: a figure, or the table that came before it."""
        if form == "figure":
            photo = el("picture", image(shot))
            return el(
                "figure", photo, el("figcaption", shot.caption), class_="image vnn-content-image"
            )
        caption = el("td", shot.caption, class_="image_desc")
        rows = (el("tr", el("td", image(shot))), el("tr", caption))
        return el("table", rows, class_="ImageBox")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("vmcadszone", "Quảng cáo")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box of cards between paragraphs."""
        return el("div", self.cards(deck), class_="ck-cms-insert-neww-group articles-edit")

    def _side(self, deck: Deck) -> Element:
        heading = el("h2", deck.heading, class_="horizontal-heading") if deck.heading else None
        cards = (el("div", self.card(card), class_="horizontal-item") for card in deck.cards)
        return el("div", heading, el("div", cards), class_="vnn-news-ai-suggest")

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        photo = el("picture", el("img", data_original=card.image, alt=card.title))
        teaser = el("div", card.teaser, class_="insert-wiki-description")
        return el(
            "article",
            el("a", photo, href=card.href),
            el("h3", el("a", card.title, href=card.href), class_="insert-wiki-title"),
            teaser if card.teaser else None,
            class_="ck-cms-insert-news",
        )
