"""What all layouts share: `Markup`, the head of a page, prose, tables and plain boxes."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import ClassVar

from newsclean.testing.markup.elements import Content, Element, Raw, el
from newsclean.testing.markup.parts import Advert, Deck, Item, PageCard, Parts, Prose, Rows, Shot

__all__ = ["HEAD_PARTS", "Markup", "grouped"]

HEAD_PARTS = ("canonical", "og", "json_ld", "meta_time", "meta_tags", "meta_section")
"""Parts that stand in the head of a page."""

_GAP = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


class Markup(ABC):
    """One layout: its address, what it can print, and how it prints it.

    Attributes:
        template: Id of the template that reads it.
        publisher: Id of the publisher; None for papers that newsclean does not know.
        host: Scheme and host of its pages.
        site_name: The paper's name.
        prefix: The code that opens its leads.
        link: Pattern of its addresses.
        image: Pattern of the addresses of its pictures.
        prints: The optional parts that it can print, beside those of the head.
        needs: Parts that print another, too.
        paragraphs: How it marks up paragraphs; the first is the plainest.
        captions: How it marks up captions.
        sources: The sources that it names.
        levels: How many sections it prints at most.
        signs_alone: Whether it prints a source without an author.
        follow: The line with which it asks for followers.
        least: How many sections its stories have at least.
    """

    template: ClassVar[str]
    publisher: ClassVar[str | None] = None
    host: ClassVar[str]
    site_name: ClassVar[str]
    prefix: ClassVar[str] = ""
    link: ClassVar[str] = "/{slug}-post{number}.html"
    image: ClassVar[str]
    prints: ClassVar[frozenset[str]] = frozenset()
    needs: ClassVar[tuple[tuple[str, str], ...]] = ()
    paragraphs: ClassVar[tuple[str, ...]] = ("p",)
    captions: ClassVar[tuple[str, ...]] = ("figure",)
    sources: ClassVar[tuple[str, ...]] = ()
    levels: ClassVar[int] = 2
    least: ClassVar[int] = 0
    signs_alone: ClassVar[bool] = False
    follow: ClassVar[str] = "Theo dõi Báo trên Google News"

    def page(self, parts: Parts) -> Element:
        """Paint a page.

        Args:
            parts: What is on it.

        Returns:
            Its `html` element.
        """
        return el("html", el("head", self.head(parts)), self.body(parts), lang="vi")

    @abstractmethod
    def body(self, parts: Parts) -> Element:
        """Paint the `body` element: each layout has its own."""

    def head(self, parts: Parts) -> Iterator[Content]:
        """Paint what stands in the head: titles, meta tags, JSON-LD."""
        yield el("meta", charset="utf-8")
        yield el("title", f"{parts.title} | {self.site_name}")
        if "canonical" in parts.has:
            yield el("link", rel="canonical", href=parts.url)
        if "og" in parts.has:
            yield meta("og:site_name", self.site_name)
            yield meta("og:type", "article")
            yield meta("og:title", parts.title)
            if parts.lead:
                yield meta("og:description", parts.lead)
        if "meta_time" in parts.has:
            yield meta("article:published_time", parts.time.isoformat())
        if parts.stated_sections:
            yield meta("article:section", ",".join(parts.stated_sections))
        for tag in (*parts.stated_tags, *parts.stated_tags[:1]):
            yield meta("article:tag", tag)
        if "json_ld" in parts.has:
            yield el("script", Raw(_json_ld(self, parts)), type="application/ld+json")

    def story(self, parts: Parts) -> Iterator[Content]:
        """Paint the blocks of the story and what stands between them."""
        for group in grouped(parts.body):
            first = group[0]
            if isinstance(first, Prose) and first.kind == "list_item":
                yield el(
                    "ul", (el("li", item.printed) for item in group if isinstance(item, Prose))
                )
            elif isinstance(first, Prose) and first.role == "fact_box":
                yield self.fact_box([item for item in group if isinstance(item, Prose)])
            else:
                yield self.item(first, parts)

    def item(self, item: Item, parts: Parts) -> Content:
        """Paint one block."""
        if isinstance(item, Prose):
            return self.prose(item, parts.paragraph)
        if isinstance(item, Shot):
            return self.picture(item, parts.caption)
        if isinstance(item, Deck):
            return self.inner_deck(item)
        if isinstance(item, Rows):
            return self.table(item)
        return self.advert(item)

    def prose(self, block: Prose, form: str) -> Content:
        """Paint a block of prose in one of the layout's forms."""
        if block.kind == "heading":
            return el("h2", block.text)
        if block.kind == "quote":
            return self.quote(block)
        text: Content = el("strong", block.text) if block.bold else _linked(block.printed)
        if form == "div":
            return el("div", text)
        if form == "span":
            return el("p", el("span", text, style="font-size:14px"))
        if form == "br":
            return [text, el("br"), el("br")]
        return el("p", text)

    def quote(self, block: Prose) -> Content:
        """Paint a quotation."""
        return el("blockquote", el("p", block.text))

    def fact_box(self, blocks: list[Prose]) -> Content:
        """Paint a box of facts."""
        return el("div", (el("p", block.text) for block in blocks), class_="notebox cms-note")

    def table(self, rows: Rows) -> Content:
        """Paint a table."""
        return el("table", (el("tr", (el("td", cell) for cell in row)) for row in rows.cells))

    def picture(self, shot: Shot, form: str) -> Content:  # noqa: ARG002  (layouts have forms)
        """Paint a picture with its caption in one of the layout's forms."""
        return el("figure", image(shot), el("figcaption", shot.caption))

    def advert(self, advert: Advert) -> Content:
        """Paint what stands between paragraphs and is no prose."""
        if advert.kind == "comment":
            return Raw("<!-- <p>hết phần giữa bài</p> -->")
        if advert.kind == "script":
            return el("script", Raw("if (a < b) { document.write('<p>x</p>') }"))
        return el("div", "Quảng cáo", class_="ads")

    def inner_deck(self, deck: Deck) -> Content:
        """Paint a box between paragraphs."""
        return el("div", self.cards(deck), class_="related-news")

    def cards(self, deck: Deck) -> Iterator[Content]:
        """Paint the heading and the cards of a box."""
        if deck.heading:
            yield el("h3", deck.heading)
        for card in deck.cards:
            yield self.card(card)

    def card(self, card: PageCard) -> Content:
        """Paint one card."""
        return el("div", el("a", card.title, href=card.href))


def grouped(body: Iterable[Item]) -> list[list[Item]]:
    """Put items of one list, and blocks of one box of facts, together.

    Args:
        body: The items of a story.

    Returns:
        Groups in order.
    """
    groups: list[list[Item]] = []
    for item in body:
        key = _group(item)
        if groups and key and _group(groups[-1][-1]) == key:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _group(item: Item) -> str:
    if not isinstance(item, Prose):
        return ""
    return "list" if item.kind == "list_item" else item.role or ""


def meta(name: str, content: str) -> Element:
    """Make a meta tag.

    Args:
        name: Its property.
        content: Its content.

    Returns:
        The element.
    """
    return el("meta", property=name, content=content)


def image(shot: Shot, class_: str | None = None) -> Element:
    """Make an `img`, its address in `data-src` where it is lazy.

    Args:
        shot: The picture.
        class_: The element's class.

    Returns:
        The element.
    """
    source = {"src": _GAP, "data_src": shot.url} if shot.lazy else {"src": shot.url}
    name = {} if class_ is None else {"class_": class_}
    return el("img", alt=shot.alt, **name, **source)


def links(texts: Iterable[str], class_: str | None = None) -> Element:
    """Make a list of links, as in a menu.

    Args:
        texts: What the links say.
        class_: The list's class.

    Returns:
        The element.
    """
    items = (el("li", el("a", text, href=f"/muc-{n}/")) for n, text in enumerate(texts))
    return el("ul", items) if class_ is None else el("ul", items, class_=class_)


def _linked(text: str) -> Content:
    """A text whose fifth word is a link inside the sentence, if it has ten."""
    words = text.split(" ")
    if len(words) < 25:
        return text
    before, word, after = " ".join(words[:4]), words[4], " ".join(words[5:])
    return [f"{before} ", el("a", word, href="/tu-khoa/mot-tu/", class_="cms-relate"), f" {after}"]


def _json_ld(markup: Markup, parts: Parts) -> str:
    entity = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": parts.title,
        "description": parts.lead,
        "datePublished": parts.time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "author": {"@type": "Person", "name": parts.author or markup.site_name},
        "publisher": {"@type": "Organization", "name": markup.site_name},
    }
    return json.dumps(entity, ensure_ascii=False)
