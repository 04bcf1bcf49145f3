"""Pages of vov.vn: Drupal since 2020, and the two layouts before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.testing.markup.base import Markup, image, links
from newsclean.testing.markup.dates import numbered, weekday
from newsclean.testing.markup.elements import Content, Element, el
from newsclean.testing.markup.parts import Advert, Deck, PageCard, Parts, Prose, Shot

__all__ = ["Vov2014", "Vov2019", "Vov2020"]


class Vov2020(Markup):
    """Drupal, theme `vovvn`."""

    template = "vov-2020"
    publisher = "vov"
    host = "https://vov.vn"
    site_name = "VOV.VN"
    prefix = "VOV.VN"
    link = "/{section}/{slug}-post{number}.vov"
    image = "https://media.vov.vn/sites/default/files/styles/large/public/2026-03/{name}.jpg"
    prints = frozenset(
        "kicker section tags author source lead time menu footer share follow comments ad"
        " inner_deck related quote table".split()
    )
    captions: ClassVar[tuple[str, ...]] = ("embed", "figure")
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "ad", "span")
    levels = 1
    sources: ClassVar[tuple[str, ...]] = ("VOV-Tây Bắc", "VOV1", "VOV.VN")
    follow = "Mời quý độc giả theo dõi VOV.VN trên"

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el(
            "body",
            el("header", el("nav", links(parts.menu)), class_="vovvn-header")
            if parts.menu
            else None,
            el(
                "section",
                el("div", self._article(parts), self._below(parts), class_="container"),
                class_="vovvn-body page-normal",
            ),
            el("footer", (el("div", line) for line in parts.masthead), class_="vovvn-footer")
            if parts.masthead
            else None,
            class_="path-node page-node-type-article",
        )

    def _article(self, parts: Parts) -> Element:
        return el(
            "article",
            self._top(parts),
            _row("article-content", el("div", self._inside(parts), class_="text-long")),
            self._end(parts),
            class_="detail detail--normal",
            itemprop="articleBody",
        )

    def _top(self, parts: Parts) -> Iterator[Content]:
        for section in parts.sections[:1]:
            step = el(
                "li",
                el("a", section, href="/muc"),
                class_="breadcrumb-item breadcrumb-item-first",
            )
            yield _row("article-breadcrumb", el("ol", step, class_="breadcrumb"))
        yield _row("article-subtitle", parts.kicker or None)
        yield _row("article-title", el("h1", parts.title, class_="article-title mb-0"))
        line: list[Content] = []
        if "time" in parts.has:
            line.append(
                el(
                    "div",
                    f"{weekday(parts.time)}, {parts.time:%H:%M, %d/%m/%Y}",
                    class_="col-md-4 mb-3",
                )
            )
        if "share" in parts.has:
            tip = el("button", el("span", "Copy link thành công!"), title="Sao chép liên kết")
            line.append(el("div", el("div", tip, class_="socials-share"), class_="col-md-8"))
        yield el("div", line, class_="row article-date align-items-center")
        if parts.lead:
            text = el("div", parts.lead, el("br"), el("br"))
            yield _row("article-summary mb-3", el("h2", text, class_="mb-0"))

    def _inside(self, parts: Parts) -> Iterator[Content]:
        yield from self.story(parts)
        if parts.author and not parts.source:
            yield el("p", parts.author, class_="author")

    def _end(self, parts: Parts) -> Iterator[Content]:
        if parts.source:
            signed = "/".join(name for name in (parts.author, parts.source) if name)
            link = el("a", signed, href="/author?keyword=x")
            column = el("div", link, el("br"), class_="col text-end")
            yield el("div", column, class_="row article-author")
        tags = (el("a", tag, href=f"/tag/{n}") for n, tag in enumerate(parts.tags))
        yield el("div", el("div", tags, class_="col"), class_="row article-tags", id="list-tags")
        if parts.follow:
            fan = el("a", el("i", class_="zmdi"), href="https://www.facebook.com/x")
            yield el(
                "div",
                el("div", parts.follow, class_="col-auto"),
                el("div", fan, class_="col-auto"),
                class_="row align-items-center",
            )

    def _below(self, parts: Parts) -> Iterator[Content]:
        if "comments" in parts.has:
            head = el("div", "Viết bình luận", class_="vovvn-title")
            yield el("div", el("form", head, el("button", "Gửi tin")), class_="comment-block")
        for deck in parts.decks:
            yield el(
                "div",
                el("h2", deck.heading, class_="vovvn-title") if deck.heading else None,
                (self.card(card) for card in deck.cards),
                class_="field-related-article",
            )

    def prose(self, block: Prose, form: str) -> Content:
        """Paint a block of prose; some paragraphs have the class of an advertisement."""
        if block.kind == "paragraph" and not block.bold and form == "ad":
            return el("p", block.printed, class_=" ads-detail-center")
        return super().prose(block, form)

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture: an `article` inside a figure, the caption in an attribute as well."""
        if form == "figure":
            return super().picture(shot, form)
        source = el("source", type="image/jpeg", srcset="/sites/default/files/x.webp")
        inner = el("article", el("div", el("picture", source, image(shot))))
        return el(
            "figure",
            el("div", inner, alt=shot.alt, data_alt=shot.caption, data_langcode="vi"),
            el("figcaption", shot.caption),
            role="group",
            class_="gallery-embed embedded-entity image align-center",
        )

    def advert(self, advert: Advert) -> Content:
        """Paint an empty or labelled block of advertisements, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", el("div", "Quảng cáo", id="block-ads-69", class_="block-ads block-ads69"))

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs: each is an `article`."""
        return [self._inner_card(card) for card in deck.cards]

    def _inner_card(self, card: PageCard) -> Element:
        photo = el("img", src=card.image, alt="anh-bia.jpg")
        cover = el("figure", el("a", photo, href=card.href), class_="cover")
        heading = el("h2", card.title, class_="article-title mb-0")
        link = el(
            "a", el("h5", class_="media-title"), heading, class_="vovvn-title", href=card.href
        )
        teaser = el("p", card.teaser, class_="mt-2") if card.teaser else None
        body = el("div", link, teaser, class_="media-body")
        return el(
            "article",
            el("div", cover, body, class_="article-media media"),
            class_="inner-article hzol-clear",
        )

    def card(self, card: PageCard) -> Iterator[Content]:
        """Paint one card behind the story: twice, for wide and for narrow screens."""
        teaser = el("p", card.teaser, class_="mt-2") if card.teaser else None
        photo = el("picture", el("img", src=card.image, alt=card.title))
        for tag, name, frame in (
            ("h5", "media-title", "article-media media d-none d-lg-flex"),
            ("h3", "card-title", "article-card card d-flex d-lg-none"),
        ):
            heading = el(tag, card.title, class_=name)
            yield el(
                "div",
                el("a", photo, class_="vovvn-title", href=card.href),
                el("div", el("a", heading, class_="vovvn-title", href=card.href), teaser),
                class_=frame,
            )


def _row(name: str, *content: Content) -> Element:
    return el("div", el("div", *content, class_="col"), class_=f"row {name}")


class Vov2019(Markup):
    """The last layout before Drupal."""

    template = "vov-2019"
    publisher = "vov"
    host = "https://vov.vn"
    site_name = "VOV.VN"
    prefix = "VOV.VN"
    link = "/{section}/{slug}-10{number}.vov"
    image = "https://images.vov.vn/w800/uploaded/{name}.jpg"
    prints = frozenset(
        "section tags author source lead time menu footer share inner_deck ad quote".split()
    )
    paragraphs: ClassVar[tuple[str, ...]] = ("p", "div", "br")
    captions: ClassVar[tuple[str, ...]] = ("table", "figure")
    sources: ClassVar[tuple[str, ...]] = ("VOV",)

    def body(self, parts: Parts) -> Element:
        """Paint the `body` element."""
        return el("body", self._rows(parts))

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("header", links(parts.menu))
        steps = (el("li", el("h2", el("a", name, href="/muc"))) for name in parts.sections)
        yield el("ul", steps, class_="vov-breadcrumb")
        yield el("div", self._header(parts), class_="article__header")
        if parts.lead:
            yield el("div", parts.lead, class_="article__sapo")
        yield el("div", self.story(parts), id="article-body")
        if parts.author:
            signed = f"{parts.author}/{parts.source}" if parts.source else parts.author
            yield el("div", signed, class_="article__author")
        if parts.tags:
            tags = (el("a", tag, href=f"/tag/{n}") for n, tag in enumerate(parts.tags))
            yield el("div", el("div", tags, class_="box-content"), class_="article__tag")
        if parts.masthead:
            yield el("footer", (el("p", line) for line in parts.masthead))

    def _header(self, parts: Parts) -> Iterator[Content]:
        yield el("h2", parts.title)
        if "time" in parts.has:
            text = f"{numbered(parts.time)}, {parts.time:%H:%M, %d/%m/%Y}"
            yield el("div", el("time", text), class_="article__meta")
        if "share" in parts.has:
            yield el("div", el("a", "Facebook", href="#"), class_="social-share")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture in a table, or a figure."""
        if form == "figure":
            return super().picture(shot, form)
        return el(
            "table",
            el("tr", el("td", image(shot), class_="pic")),
            el("tr", el("td", shot.caption, class_="caption")),
            class_="picture",
        )

    def advert(self, advert: Advert) -> Content:
        """Paint an advertisement of the network, or what all layouts have."""
        if advert.kind != "ad":
            return super().advert(advert)
        return el("div", "Quảng cáo", class_="ads_middle")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint cards between paragraphs."""
        return [self.card(card) for card in deck.cards]

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        link = el("a", card.title, href=card.href)
        return el("article", el("h5", link, class_="story__heading"), class_="story")


class Vov2014(Vov2019):
    """The layout of 2014 to 2018."""

    template = "vov-2014"
    link = "/{section}/{slug}-67{number}.vov"
    image = "https://images.vov.vn/w490/uploaded/{name}.jpg"
    prints = frozenset("section author source lead time menu footer inner_deck quote".split())
    captions: ClassVar[tuple[str, ...]] = ("contentimg", "figure")
    sources: ClassVar[tuple[str, ...]] = ("VOV-Tây Bắc", "VOV online")

    def _rows(self, parts: Parts) -> Iterator[Content]:
        if parts.menu:
            yield el("div", links(parts.menu), id="menu")
        steps = (el("h2", el("a", name, href="/muc")) for name in parts.sections)
        yield el("ul", steps, class_="vov-breadcrumb")
        yield el("section", self._section(parts), class_="main-article vov-content")
        if parts.masthead:
            yield el("div", (el("p", line) for line in parts.masthead), class_="footer")

    def _section(self, parts: Parts) -> Iterator[Content]:
        yield el("h1", parts.title, class_="title")
        if "time" in parts.has:
            text = f"{numbered(parts.time)}, {parts.time:%H:%M, %d/%m/%Y}"
            yield el("p", el("time", text), class_="meta")
        if parts.lead:
            yield el("p", parts.lead, class_="sapo")
        yield el("div", self.story(parts), id="article-body")
        if parts.author:
            source: Content = None
            if parts.source:
                source = ["/", el("span", parts.source, class_="source")]
            name = el("span", parts.author, class_="name")
            yield el("div", el("p", name, source, class_="author"), class_="main-contents")

    def picture(self, shot: Shot, form: str) -> Content:
        """Paint a picture in a table, or a figure."""
        if form == "figure":
            return super().picture(shot, form)
        return el(
            "table",
            el("tr", el("td", image(shot))),
            el("tr", el("td", shot.caption, class_="fig")),
            class_="contentimg",
        )
