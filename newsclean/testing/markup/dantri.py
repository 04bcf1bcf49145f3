"""Pages of Dân Trí: named slots since 2024, and the layout before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Shot

__all__ = ["DanTri2021", "DanTri2024"]

_NAMES = {"related": "article-related", "most_read": "article-popular"}


class DanTri2024(Markup):
    """Attributes name the parts; the class names say how they look."""

    template = "dantri-2024"
    publisher = "dantri"
    host = "https://dantri.com.vn"
    site_name = "Báo điện tử Dân Trí"
    prefix = "(Dân trí)"
    link = "/{section}/{slug}-2026{number}.htm"
    image = "https://cdnphoto.dantri.com.vn/0a1b=/2026/03/02/{name}.jpg"
    prints = frozenset(
        "section tags author lead time menu footer ad inner_deck related most_read quote"
        " table".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", links(parts.menu), class_="header") if parts.menu else None,
            el("main", el("div", self._column(parts), class_="dt-flex"), class_="body container"),
            el("footer", (el("li", line) for line in parts.masthead), class_="footer")
            if parts.masthead
            else None,
        )

    def _column(self, parts: Parts) -> Iterator[Content]:
        steps = (el("li", self._link(name, "article-breadcrumb")) for name in parts.sections)
        yield el("ul", steps, class_="dt-list-none")
        yield el("article", self._slots(parts), data_slot="container")
        for deck in parts.decks:
            yield self._deck(deck)
        if parts.tags:
            tags = (el("li", self._link(tag, "article-tags")) for tag in parts.tags)
            yield el("ul", el("li", "Từ khoá:"), tags)

    def _link(self, text: str, name: str) -> Element:
        return el("a", text, href="/muc.htm", data_content_name=name)

    def _slots(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, data_slot="title")
        line: list[Content] = []
        if parts.author:
            href = "https://dantri.com.vn/tac-gia/x-1.htm"
            photo = el("img", alt=parts.author, src=self.image.format(name="tac-gia"))
            line = [
                el("div", el("a", photo, href=href)),
                el("div", el("a", parts.author, href=href)),
            ]
        if "time" in parts.has:
            text = f"{weekday(parts.time)}, {parts.time:%d/%m/%Y - %H:%M}"
            line.append(el("time", text, datetime=f"{parts.time:%Y-%m-%d %H:%M}"))
        yield el("div", line, class_="dt-items-center")
        if parts.lead:
            yield el("h2", parts.lead, data_slot="sapo")
        yield el("div", self.story(parts), data_slot="content", id="desktop-in-article")

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (there is one form)
        """Paint a picture."""
        caption = el("figcaption", el("p", shot.caption))
        return el("figure", image(shot), caption, class_="image align-center")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", id="desktop-in-content", class_="mdbl")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return el("aside", self.cards(deck), data_module="related-article-in-content")

    def _deck(self, deck: Deck) -> Element:
        name = _NAMES[deck.kind]
        cards = (el("article", self.card(card), data_content_name=name) for card in deck.cards)
        return el("div", el("div", deck.heading) if deck.heading else None, cards)

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        photo = el("img", data_prop="thumbnail", alt=card.title, data_src=card.image)
        teaser = el("a", card.teaser, href=card.href, data_prop="sapo")
        return [
            el("a", photo, href=card.href),
            el("h3", el("a", card.title, href=card.href, data_prop="title")),
            teaser if card.teaser else None,
        ]


class DanTri2021(DanTri2024):
    """The layout of 2021 to 2024."""

    template = "dantri-2021"
    image = "https://icdn.dantri.com.vn/zoom/2022/{name}.jpg"
    prints = DanTri2024.prints - {"most_read"}

    def _column(self, parts: Parts) -> Iterator[Content]:
        steps = (el("li", el("a", name, href="/muc.htm")) for name in parts.sections)
        yield el("ul", steps, class_="breadcrumbs")
        yield el("article", self._slots(parts), class_="singular-container")
        tags = (el("li", el("a", tag, href="/tag.htm")) for tag in parts.tags)
        yield el("ul", tags, class_="tags-wrap") if parts.tags else None
        for deck in parts.decks:
            yield el("div", self.cards(deck), class_="article-related")

    def _slots(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="title-page detail")
        if parts.author:
            name = el("a", el("b", parts.author), href="/tac-gia/x-1.htm")
            yield el("div", name, class_="author-name")
        if "time" in parts.has:
            text = f"{weekday(parts.time)}, {parts.time:%d/%m/%Y - %H:%M}"
            yield el("time", text, class_="author-time", datetime=f"{parts.time:%Y-%m-%d %H:%M}")
        if parts.lead:
            yield el("h2", parts.lead, class_="singular-sapo")
        yield el("div", self.story(parts), class_="singular-content")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return [self.card(card) for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        return el("article", super().card(card), class_="article-item")
