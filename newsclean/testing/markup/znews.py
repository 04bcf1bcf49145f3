"""Pages of Znews."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Prose, Shot

__all__ = ["Znews2017"]

_BOXES = {"related": "mostview-articles", "most_read": "news-latest"}


class Znews2017(Markup):
    """Znews since 2017: pictures and cards are tables."""

    template = "znews-2017"
    publisher = "znews"
    host = "https://znews.vn"
    site_name = "Znews.vn"
    image = "https://photo.znews.vn/Uploaded/2026/{name}.jpg"
    prints = frozenset(
        "section tags author lead time menu footer ad inner_deck related most_read recommended"
        " quote fact_box".split()
    )
    levels = 1
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("table", "figure")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", links(parts.menu), id="site-header") if parts.menu else None,
            el("div", el("div", id="ZingNews_Masthead"), id="Zingnews_SiteHeader"),
            el("article", self._article(parts), class_="the-article type-text"),
            el("footer", (el("p", line) for line in parts.masthead), id="footer")
            if parts.masthead
            else None,
            id="page-article",
        )

    def _article(self, parts: Parts) -> Iterator[Content]:
        steps = (el("a", name, href="/muc.html", class_="parent_cate") for name in parts.sections)
        day = f"{weekday(parts.time)}, {parts.time.day}/{parts.time.month}/{parts.time:%Y %H:%M}"
        date = el("li", f"{day} (GMT+7)", class_="the-article-publish")
        yield el(
            "header",
            el("p", steps, class_="the-article-category"),
            el("h1", parts.title, class_="the-article-title"),
            el("ul", date, class_="the-article-meta") if "time" in parts.has else None,
            class_="the-article-header",
        )
        yield el("section", self._main(parts), class_="main")
        yield from (self._deck(deck) for deck in parts.decks)

    def _main(self, parts: Parts) -> Iterator[Content]:
        if parts.lead:
            yield el("p", parts.lead, class_="the-article-summary")
        yield el("div", self.story(parts), class_="the-article-body")
        if parts.author:
            yield el("div", el("p", parts.author, class_="author"), class_="the-article-credit")
        tags = (el("strong" if not n else "span", tag) for n, tag in enumerate(parts.tags))
        yield el("p", tags, class_="the-article-tags")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture in a table, or in a figure."""
        if form == "figure":
            return super().picture(shot, form)
        rows = (
            el("tr", el("td", image(shot), class_="pic")),
            el("tr", el("td", el("p", shot.caption), class_="pCaption caption")),
        )
        return el("table", el("tbody", rows), class_="picture", align="center")

    def fact_box(self, blocks: list[Prose]) -> Content:
        """Paint a box of facts."""
        return el("div", (el("p", block.text) for block in blocks), class_="notebox ncenter")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", id="ZingNews_Inpage", class_="znews-banner")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs, each a table of its own."""
        return [self.card(card) for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card: a link around picture, title, teaser and date."""
        date = el("p", el("span", card.date, class_="friendly-time"), class_="article-meta")
        link = el(
            "a",
            el("p", class_="cover formatted"),
            el("h2", card.title, class_="title"),
            el("p", card.teaser, class_="summary") if card.teaser else None,
            date if card.date else None,
            href=card.href,
        )
        cell = el("td", el("div", link, class_="inner-article"))
        return el("table", el("tbody", el("tr", cell)), class_="article", align="center")

    def _deck(self, deck: Deck) -> Element:
        heading = el("div", el("h3", deck.heading, class_="section-title"), class_="section-header")
        cards = el("div", (self._item(card) for card in deck.cards), class_="article-list")
        box = el("div", cards, class_="section-content")
        if deck.kind == "recommended":
            return el("section", heading, box, class_="section recommendation hide")
        return el("div", heading, box, id=_BOXES[deck.kind], class_="section hide")

    def _item(self, card: PageCard) -> Element:
        photo = el("a", el("img", data_src=card.image, alt="Chuyen hinh anh"), href=card.href)
        teaser = el("p", card.teaser, class_="article-summary")
        count = el("p", el("span", "0", class_="rating-count"), class_="article-count")
        title = el("h3", el("a", card.title, href=card.href), class_="article-title")
        return el(
            "article",
            el("p", photo, class_="article-thumbnail"),
            el("header", title, count, teaser if card.teaser else None),
            class_="article-item type-text",
        )
