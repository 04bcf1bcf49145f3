"""Pages of Lao Động."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, Parts, Shot

__all__ = ["LaoDong2022"]


class LaoDong2022(Markup):
    """Lao Động since 2022."""

    template = "laodong-2022"
    publisher = "laodong"
    host = "https://laodong.vn"
    site_name = "laodong.vn"
    link = "/{section}/{slug}-1{number}.ldo"
    image = "https://media-cdn-v2.laodong.vn/storage/newsportal/2026/3/2/{name}.jpg"
    prints = frozenset(
        "section tags author lead time lead_picture menu footer player ad inner_deck related"
        " quote table".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    levels = 1

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", links(parts.menu), class_="m-top") if parts.menu else None,
            el("div", self._rows(parts), class_="wrapper", itemprop="articleBody"),
            el("footer", (el("p", line) for line in parts.masthead)) if parts.masthead else None,
        )

    def _rows(self, parts: Parts) -> Iterator[Content]:
        steps = (el("a", name, class_="main-cat-lnk", href="/muc") for name in parts.sections)
        yield el("div", steps, class_="breadcrumb")
        yield el("article", self._article(parts), class_="article-detail")

    def _article(self, parts: Parts) -> Iterator[Content]:
        line: list[Content] = []
        if parts.author:
            line.append(el("span", parts.author, class_="author"))
        if "time" in parts.has:
            line.append(el("span", f"{parts.time:%d/%m/%Y %H:%M} (GMT+7)", class_="time"))
        title = el("h1", parts.title, class_="title")
        yield el("div", title, el("div", line, class_="m-bottom"), class_="wrapper-01")
        if parts.lead:
            yield el("div", el("p", parts.lead), class_="chappeau")
        if parts.lead_picture is not None:
            yield self.picture(parts.lead_picture, "figure")
        yield el("div", self._inside(parts), class_="art-body")
        for deck in parts.decks:
            yield el("div", self.cards(deck), class_="tin-lien-quan")
        if parts.tags:
            tags = (el("a", tag, href="/tags/x.ldo") for tag in parts.tags)
            yield el("div", tags, class_="lst-tags")

    def _inside(self, parts: Parts) -> Iterator[Content]:
        if "player" in parts.has:
            yield el("div", "Nghe bài viết", class_="for-reading-mode")
        yield from self.story(parts)

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (there is one form)
        """Paint a picture."""
        caption = el("figcaption", shot.caption, class_="image-caption")
        return el("figure", image(shot), caption, class_="insert-center-image")

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", id="adm-slot-1", class_="ads")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box of cards between paragraphs."""
        return el("div", self.cards(deck), class_="article-relate")
