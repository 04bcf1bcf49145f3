"""Pages of Báo Tin tức: on the CMS of ePi since 2026, and the layout before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.epi import AnyEpi
from newsclean.testing.markup.parts import PageCard, Parts, Shot

__all__ = ["BaoTinTuc2018", "BaoTinTuc2026"]


class BaoTinTuc2026(AnyEpi):
    """Báo Tin tức since 2026."""

    template = "baotintuc-2026"
    publisher = "baotintuc"
    host = "https://baotintuc.vn"
    site_name = "Báo Tin tức và Dân tộc"
    image = "https://image.baotintuc.vn/w1000/Uploaded/2026/{name}.jpg"
    sources: ClassVar[tuple[str, ...]] = ("(TTXVN)", "Theo TTXVN")


class BaoTinTuc2018(Markup):
    """The layout of 2018 to 2025: one line holds section and date, another author and agency."""

    template = "baotintuc-2018"
    publisher = "baotintuc"
    host = "https://baotintuc.vn"
    site_name = "baotintuc.vn"
    link = "/{section}/{slug}-2023{number}.htm"
    image = "https://cdnmedia.baotintuc.vn/Upload/0a1b/files/2023/03/{name}.jpg"
    prints = frozenset(
        "section tags author source lead time menu footer share inner_deck related table".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("figure", "table")
    sources: ClassVar[tuple[str, ...]] = ("Báo Tin tức", "TTXVN")
    levels = 1

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("div", links(parts.menu, "list-navbar"), id="menu") if parts.menu else None,
            el("div", self._left(parts), class_="detail-left"),
            (el("ul", self.cards(deck), class_="list-newsest") for deck in parts.decks),
            el("footer", (el("p", line) for line in parts.masthead)) if parts.masthead else None,
        )

    def _left(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="detail-title")
        steps = (el("h4", el("a", el("strong", name), href="/m.htm")) for name in parts.sections)
        stamp = el("span", f"{weekday(parts.time)}, {parts.time:%d/%m/%Y %H:%M}", class_="txt")
        line = el("div", steps, stamp if "time" in parts.has else None, class_="date")
        yield el("div", line, class_="action-link")
        yield el("div", self._content(parts), class_="content")

    def _content(self, parts: Parts) -> Iterator[Content]:
        if parts.lead:
            yield el("h2", parts.lead, class_="sapo")
        signed = "/".join(name for name in (parts.author, parts.source) if name)
        yield el(
            "div",
            el("div", self.story(parts), class_="contents"),
            el("div", el("strong", signed), class_="author") if signed else None,
            el("div", "Chia sẻ:", class_="share") if "share" in parts.has else None,
            class_="boxdetail",
        )
        if parts.tags:
            tags = (el("a", tag, href="/tag.htm") for tag in parts.tags)
            yield el("div", tags, class_="keysword")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: a figure, or the table that came before it."""
        if form == "figure":
            return el(
                "figure",
                image(shot),
                el("figcaption", el("em", shot.caption)),
                class_="image",
            )
        rows = (el("tr", el("td", cell)) for cell in (image(shot), el("em", shot.caption)))
        return el("table", rows, class_="image")

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        photo = el("img", src=card.image, alt=card.title)
        return el(
            "li",
            el("a", photo, class_="thumb", href=card.href),
            el("h3", el("a", card.title, href=card.href)),
            class_="item",
        )
