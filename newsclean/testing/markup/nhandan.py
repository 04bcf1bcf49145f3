"""Pages of Nhân Dân before 2022."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Deck, PageCard, Parts, Shot

__all__ = ["NhanDan2013", "NhanDan2020"]


class NhanDan2020(Markup):
    """The layout between Joomla and ePi's CMS."""

    template = "nhandan-2020"
    publisher = "nhandan"
    host = "https://nhandan.vn"
    site_name = "Báo Nhân Dân"
    prefix = "NDO"
    link = "/{section}/{slug}-68{number}/"
    image = "https://img.nhandan.com.vn/Files/Images/2021/03/01/{name}.jpg"
    prints = frozenset(
        "section tags author lead time lead_picture menu footer inner_deck related quote".split()
    )
    captions: ClassVar[tuple[str, ...]] = ("figure", "table", "img-caption")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el("body", self._rows(parts))

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("header", links(parts.menu), class_="header")
        steps = (el("span", el("a", s, href="/muc"), class_="bc-item") for s in parts.sections)
        yield el("div", steps, class_="bc")
        yield el("h1", parts.title, class_="box-title-detail entry-title")
        if "time" in parts.has:
            text = f"{weekday(parts.time)}, {parts.time:%d-%m-%Y, %H:%M}"
            yield el("div", text, class_="box-date pull-left")
        if parts.lead:
            yield el("div", el("p", parts.lead), class_="box-des-detail")
        if parts.lead_picture is not None:
            shot = parts.lead_picture
            yield el("div", image(shot), el("p", shot.caption), class_="box-detail-thumb")
        author = el("div", parts.author, class_="box-author") if parts.author else None
        inner = el("div", self.story(parts), author, class_="detail-content-body")
        yield el("div", inner, class_="box-content-detail")
        if parts.tags:
            tags = (el("a", tag, href=f"/tag/{n}") for n, tag in enumerate(parts.tags))
            yield el("div", tags, class_="box-tags")
        for deck in parts.decks:
            yield el("div", self.cards(deck), class_="related-news")
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: a figure or a table."""
        if form == "table":
            return el(
                "table",
                el("tr", el("td", image(shot))),
                el("tr", el("td", shot.caption)),
                class_="picture",
            )
        name = "img-caption" if form == "img-caption" else "image-caption"
        return el("figure", image(shot), el("p", shot.caption, class_=name))

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box between paragraphs."""
        return el("div", self.cards(deck), class_="box-related")

    def card(self, card: PageCard) -> Content:
        """Paint one card: a link alone."""
        return el("a", card.title, href=card.href)


class NhanDan2013(Markup):
    """Joomla with K2."""

    template = "nhandan-2013"
    publisher = "nhandan"
    host = "https://nhandan.com.vn"
    site_name = "Báo Nhân Dân điện tử"
    prefix = "NDĐT"
    link = "/{section}/item/39{number}-{slug}.html"
    image = "https://nhandan.com.vn/imgold/media/k2/items/src/1/{name}.jpg"
    prints = frozenset("section author lead time lead_picture menu footer related quote".split())
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "br")
    captions: ClassVar[tuple[str, ...]] = ("p",)

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el("body", self._rows(parts))

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("div", links(parts.menu), class_="navbar")
        steps = (el("li", el("a", el("span", s), href="/muc")) for s in parts.sections)
        yield el("ul", steps, class_="breadcrumb")
        yield el("div", self._container(parts), class_="item-container")
        for deck in parts.decks:
            for card in deck.cards:
                link = el("h5", el("a", card.title, href=card.href))
                yield el("div", link, class_="media content-box")
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def _container(self, parts: Parts) -> Iterator[Content]:
        yield el("h3", parts.title)
        if "time" in parts.has:
            text = f"{weekday(parts.time)}, {parts.time:%d/%m/%Y, %H:%M:%S}"
            yield el("h5", text, class_="date-created")
        if parts.lead:
            yield el("div", el("p", parts.lead), class_="sapo")
        if parts.lead_picture is not None:
            shot = parts.lead_picture
            yield el(
                "div",
                image(shot, "mr-3 img-responsive"),
                el("p", shot.caption, class_="image-caption"),
                class_="media content-box mgb-0",
            )
        signed = el("p", parts.author.upper()) if parts.author else None
        yield el("div", self.story(parts), signed, class_="item-content")

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (it has one form)
        """Paint a picture and, below it, its caption."""
        return [el("p", image(shot)), el("p", shot.caption, class_="image-caption")]
