"""Pages of VietnamPlus before 2024."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Shot

__all__ = ["VietnamPlus2014", "VietnamPlus2018"]


class VietnamPlus2018(Markup):
    """The layout of 2018 to 2023."""

    template = "vietnamplus-2018"
    publisher = "vietnamplus"
    host = "https://www.vietnamplus.vn"
    site_name = "Vietnam+ (VietnamPlus)"
    link = "/{slug}/47{number}.vnp"
    image = "https://imagev3.vietnamplus.vn/w1000/Uploaded/{name}.jpg"
    prints = frozenset(
        "section tags author source lead time menu footer inner_deck ad quote".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "div", "br")
    captions: ClassVar[tuple[str, ...]] = ("span", "bare", "table")
    sources: ClassVar[tuple[str, ...]] = ("Vietnam+", "TTXVN/Vietnam+")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el("body", self._rows(parts))

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("nav", links(parts.menu))
        steps = (el("a", name, href="/muc.vnp") for name in parts.sections)
        yield el("div", steps, class_="breadcrumb")
        yield el("h1", parts.title, class_="details__headline cms-title")
        if "time" in parts.has:
            stamp = f"{parts.time:%Y-%m-%d %H:%M}"
            time = el("time", f"{parts.time:%d/%m/%Y %H:%M}", datetime=stamp)
            yield el("div", el("div", time, class_="source"), class_="details__meta")
        if parts.lead:
            yield el("div", parts.lead, class_="details__summary cms-desc")
        inner = el("div", self.story(parts), class_="content article-body cms-body AdAsia")
        yield el("div", inner, class_="details__content")
        if parts.author:
            source = f" ({parts.source})" if parts.source else ""
            yield el("span", parts.author + source, class_="author cms-author")
        if parts.tags:
            tags = (el("a", tag, href=f"/tags/{n}.vnp") for n, tag in enumerate(parts.tags))
            yield el("div", tags, class_="tags")
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture with a caption as bare text, in a `span` or a table."""
        if form == "table":
            return el(
                "table",
                el("tr", el("td", image(shot), class_="img")),
                el("tr", el("td", shot.caption, class_="caption")),
                class_="picture",
            )
        caption = shot.caption if form == "bare" else el("span", shot.caption)
        return el("div", image(shot), caption, class_="article-photo")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement of the network, or what all layouts have."""
        return el("div", "Quảng cáo", id="sas_1") if advert.kind == "ad" else super().advert(advert)

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return [self.card(card) for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        return el("article", el("h5", el("a", card.title, href=card.href)), class_="story")


class VietnamPlus2014(Markup):
    """The layout of 2014 to 2017: no sapo, paragraphs are `div`s without a container."""

    template = "vietnamplus-2014"
    publisher = "vietnamplus"
    signs_alone = True
    host = "https://www.vietnamplus.vn"
    site_name = "Vietnam+ (VietnamPlus)"
    link = "/{slug}/27{number}.vnp"
    image = "http://img.vietnamplus.vn/t660/Uploaded/{name}.jpg"
    prints = frozenset(("source", "time"))
    paragraphs: ClassVar[tuple[str, ...]] = ("div", "p")
    captions: ClassVar[tuple[str, ...]] = ("bare",)
    sources: ClassVar[tuple[str, ...]] = ("TTXVN/Vietnam+", "Vietnam+")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        signed = el("span", f" ({parts.source})", class_="author") if parts.source else None
        time = el("time", f"lúc : {parts.time:%d/%m/%y %H:%M} ") if "time" in parts.has else None
        return el(
            "body",
            el(
                "header",
                el("h1", parts.title),
                el("p", signed, " ", time, class_="meta"),
                class_="article-header",
            ),
            (el("div", block, style="text-align: justify;") for block in self.story(parts)),
        )

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (it has one form)
        """Paint a picture that is a link, its caption as bare text."""
        link = el("a", image(shot), href=shot.url, rel="photoslide")
        return el("div", link, shot.caption, class_="article-photo")
