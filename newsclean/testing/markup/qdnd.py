"""Pages of Quân đội nhân dân."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Deck, PageCard, Parts, Shot

__all__ = ["Qdnd2016"]


class Qdnd2016(Markup):
    """Quân đội nhân dân since 2016: pictures are tables."""

    template = "qdnd-2016"
    publisher = "qdnd"
    host = "https://www.qdnd.vn"
    site_name = "Báo Quân đội nhân dân"
    prefix = "QĐND"
    link = "/{section}/{slug}-{number}"
    image = "https://file3.qdnd.vn/data/images/0/2026/03/02/upload/{name}.jpg"
    prints = frozenset("section author lead time menu footer inner_deck related quote".split())
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("table",)

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        steps = (el("a", name, href="/muc") for name in parts.sections)
        way = el("div", el("span", steps, class_="head"), class_="brcrum-title")
        masthead = (el("p", line) for line in parts.masthead)
        return el(
            "body",
            el("div", links(parts.menu), class_="menu") if parts.menu else None,
            el("div", way, class_="bgbrdm"),
            el("div", self._article(parts), class_="article-detail"),
            (self._deck(deck) for deck in parts.decks),
            el("div", masthead, class_="footerBot-content") if parts.masthead else None,
        )

    def _article(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="post-title")
        if "time" in parts.has:
            date = f"{weekday(parts.time)}, {parts.time:%d/%m/%Y - %H:%M}"
            yield el("span", el("span", date), class_="post-subinfo")
        if parts.author:
            yield el("div", parts.author, class_="author-top")
        if parts.lead:
            yield el("div", el("p", parts.lead, class_="logo-online"), class_="post-summary")
        story = el("div", self.story(parts), itemprop="articleBody")
        yield el("div", story, class_="post-content")

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (there is one form)
        """Paint a picture in a table, its caption in the row below."""
        caption = el("em", el("span", shot.caption, style="font-size:12px;"))
        rows = (
            el("tr", style="text-align:center"),
            el("tr", el("td", image(shot, "imgtelerik"))),
            el("tr", el("td", caption, style="text-align: center;")),
        )
        return el("table", el("tbody", rows), class_="imgEditor", border="0")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box between paragraphs."""
        return self._deck(deck)

    def _deck(self, deck: Deck) -> Element:
        rows = (el("li", self.card(card)) for card in deck.cards)
        heading = el("h3", deck.heading) if deck.heading else None
        return el("div", heading, el("ul", rows), class_="related-post")

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        return el("a", card.title, href=card.href)
