"""Pages of Vietnam.vn, and of a site whose class names nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Shot

__all__ = ["Unknown", "VietnamVn2023", "VietnamVn2025"]


class VietnamVn2025(Markup):
    """The portal since 2025."""

    template = "vietnam_vn-2025"
    publisher = "vietnam_vn"
    signs_alone = True
    host = "https://www.vietnam.vn"
    site_name = "Vietnam.vn"
    link = "/{slug}-{number}"
    image = "https://vstatic.vietnam.vn/vietnam/resource/IMAGE/2026/3/2/{name}.jpg"
    prints = frozenset(
        "section tags author source lead time menu footer inner_deck related quote".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("figure", "wp-caption", "table")
    sources: ClassVar[tuple[str, ...]] = ("Báo Sông Xanh",)

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el("body", self._rows(parts))

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("header", links(parts.menu))
        steps = (el("a", name, href="/category/x") for name in parts.sections)
        yield el("nav", steps, class_="breadcrumb")
        yield el("div", self._detail(parts), class_="post-detail")
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def _detail(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title)
        if "time" in parts.has:
            stamp = parts.time.isoformat()
            yield el("div", el("time", f"{parts.time:%d/%m/%Y}", datetime=stamp), class_="info")
        if parts.lead:
            yield el("div", parts.lead, class_="post-detail-summary")
        signed = el("p", parts.author, class_="author") if parts.author else None
        yield el("div", self.story(parts), signed, class_="post-detail-body")
        if parts.source:
            yield el("div", f"Nguồn: {parts.source}", class_="post-detail-source")
        if parts.tags:
            tags = (el("a", tag, href=f"/tag/{n}") for n, tag in enumerate(parts.tags))
            yield el("div", tags, class_="tags")
        for deck in parts.decks:
            yield el("div", self.cards(deck), class_="related-posts")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture as a figure, as WordPress does, or in a table."""
        if form == "wp-caption":
            caption = el("p", shot.caption, class_="wp-caption-text")
            return el("div", image(shot), caption, class_="wp-caption")
        if form == "table":
            rows = (el("tr", el("td", cell)) for cell in (image(shot), shot.caption))
            return el("table", rows, class_="picture")
        return super().picture(shot, form)

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return [el("article", self.card(card), class_="story") for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card: a link alone."""
        return el("a", card.title, href=card.href)


class VietnamVn2023(VietnamVn2025):
    """WordPress, 2023 and 2024."""

    template = "vietnam_vn-2023"
    link = "/{slug}-{number}/"
    image = "https://cdn.vietnam.vn/wp-content/uploads/2024/03/{name}.jpg"
    prints = frozenset("tags author lead time menu footer inner_deck related quote".split())

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("header", links(parts.menu))
        yield el("article", self._detail(parts))
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def _detail(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="entry-title")
        if "time" in parts.has:
            text, stamp = f"{parts.time:%d/%m/%Y}", parts.time.isoformat()
            yield el("time", text, class_="entry-date", datetime=stamp)
        if parts.lead:
            yield el("div", el("p", parts.lead), class_="entry-summary")
        signed = el("p", parts.author, class_="author") if parts.author else None
        yield el("div", self.story(parts), signed, class_="entry-content")
        tags = (el("a", tag, rel="tag", href=f"/tag/{n}") for n, tag in enumerate(parts.tags))
        yield el("p", tags)
        for deck in parts.decks:
            yield el("div", self.cards(deck), class_="related-posts")


class Unknown(Markup):
    """A site whose class names are found nowhere else.

    Its lead is told from the first paragraph by what the page states as its description, and lists
    of links count as related where they stand in one box with the story.
    """

    template = "generic-html"
    host = "https://songxanh.example.vn"
    site_name = "Sông Xanh"
    needs = (("lead", "og"),)
    # Beside a story of one or two paragraphs, the lead is read as the first of them so far.
    least = 2
    link = "/bai/{slug}-{number}"
    image = "https://songxanh.example.vn/anh/{name}.jpg"
    prints = frozenset(
        "lead time author menu footer share comments ad inner_deck related quote".split()
    )
    # Where paragraphs are bare `div`s, the lead is read as the first paragraph so far.
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "span")
    captions: ClassVar[tuple[str, ...]] = ("figure", "below", "alt")

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        has = parts.has
        foot = (el("p", line) for line in parts.masthead)
        return el(
            "body",
            el("nav", links(parts.menu)) if parts.menu else None,
            el("main", el("div", self._post(parts), class_="post")),
            el("aside", el("h3", "Quảng cáo")) if "ad" in has else None,
            el("footer", foot) if parts.masthead else None,
        )

    def _post(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="post-title")
        author = el("span", parts.author, class_="byline") if parts.author else None
        time = el("span", f"{parts.time:%d/%m/%Y %H:%M}", class_="post-time")
        yield el("div", author, time if "time" in parts.has else None, class_="post-meta")
        if parts.lead:
            yield el("p", parts.lead, class_="standfirst")
        lists = (self.cards(deck) for deck in parts.decks)
        yield el("div", self.story(parts), lists, class_="post-content")
        if "share" in parts.has:
            yield el("div", el("a", "Chia sẻ", href="https://zalo.example/x"), class_="share-bar")
        if "comments" in parts.has:
            yield el("div", el("p", "Ý kiến của bạn"), el("form"), class_="comments")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture as a figure, with a named caption, or with its alternative text below."""
        if form == "below":
            caption = el("p", shot.caption, class_="photo-caption")
            return el("div", image(shot), caption, class_="photo")
        if form == "alt":
            return [
                el("p", el("img", src=shot.url, alt=shot.caption)),
                el("p", shot.caption),
            ]
        return super().picture(shot, form)

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", class_="banner-ads")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs: each is one link."""
        return [
            el(
                "a",
                el("h3", card.title),
                el("p", card.teaser) if card.teaser else None,
                class_="related",
                href=card.href,
            )
            for card in deck.cards
        ]

    def cards(self, deck: Deck) -> Iterator[Content]:
        """Paint the heading and a list of links."""
        if deck.heading:
            yield el("h3", deck.heading)
        yield el("ul", (el("li", el("a", card.title, href=card.href)) for card in deck.cards))

    def card(self, card: PageCard) -> Content:
        """Paint one card: a link alone."""
        return el("a", card.title, href=card.href)
