"""Pages of real structure with ground truth: `build_page` paints a story in a layout's markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

from newsclean.article import RelatedKind
from newsclean.testing import words
from newsclean.testing.layouts import Chooser
from newsclean.testing.markup import LAYOUTS, Markup, markup_of
from newsclean.testing.markup.base import HEAD_PARTS
from newsclean.testing.markup.elements import Element, Style, print_page
from newsclean.testing.markup.parts import (
    Advert,
    Deck,
    Item,
    PageCard,
    PageTruth,
    Parts,
    Prose,
    Rows,
    Shot,
)
from newsclean.testing.markup.truth import truth_of
from newsclean.testing.markup.walk import flatten, texts_of
from newsclean.testing.prose import Writer
from newsclean.testing.stories import Card, Picture, Piece, StorySpec, write_story

__all__ = [
    "TEMPLATES",
    "HtmlPage",
    "PageOptions",
    "build_page",
    "choose_options",
    "random_page",
    "write_page_story",
]

TEMPLATES = tuple(layout.template for layout in LAYOUTS)
"""Ids of the templates that pages can be painted for."""

_DECKS: tuple[RelatedKind, ...] = ("related", "most_read", "recommended")
_CARDS = 3
"""Most cards in a box."""

_ZONE = timezone(timedelta(hours=7))
_CREDIT = re.compile(r"\((?:ảnh|nguồn)(?::| )\s*([^()]+)\)\.?$|[ -]Ảnh: (.+)$", re.IGNORECASE)


@dataclass(frozen=True)
class PageOptions:
    """What stands on a page beside its story, and how it is marked up.

    Attributes:
        parts: Optional parts that are printed; those that the layout cannot print are left out.
        paragraph: How paragraphs are marked up, one of the layout's forms.
        caption: How captions are marked up, one of the layout's forms.
        alt: What the alternative text of a picture says.
        lazy: Whether addresses of pictures stand in `data-src` alone.
        absolute: Whether links name their host.
        coded: Whether lead and teasers open with the publisher's code.
        end_mark: What closes the last paragraph.
        inner_cards: Cards of the box between paragraphs.
        deck_cards: Cards of each box behind the story.
        source: Which of the layout's sources is named.
        style: How the tree is printed.
        seed: Where pictures and boxes fall, and all numbers.
    """

    parts: frozenset[str] = frozenset(("lead", "canonical", "og"))
    paragraph: str = "p"
    caption: str = "figure"
    alt: str = "none"
    lazy: bool = False
    absolute: bool = False
    coded: bool = False
    end_mark: str = "."
    inner_cards: int = 1
    deck_cards: int = 2
    source: int = 0
    style: Style = field(default_factory=Style)
    seed: int = 0


@dataclass(frozen=True)
class HtmlPage:
    """A page and its ground truth.

    Attributes:
        html: The page.
        root: The same as a tree, for tests that change it.
        truth: What a perfect reader takes from it.
        options: What it was built with.
    """

    html: str
    root: Element
    truth: PageTruth
    options: PageOptions

    @property
    def url(self) -> str:
        """The page's address."""
        return self.truth.url

    @property
    def text(self) -> str:
        """The page flattened: one line for each block of text."""
        return flatten(self.root)

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts that the page shows, in order, for `find_page_unaccounted`."""
        return tuple(texts_of(self.root))

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        """Show options and page when Hypothesis reports a failure."""
        name = self.truth.template
        printer.text(f"HtmlPage({name}, {self.options!r},\nhtml={self.html!r})")


def build_page(story: StorySpec, template_id: str, options: PageOptions) -> HtmlPage:
    """Paint a story in the markup of a layout.

    Args:
        story: The story.
        template_id: Id of the template whose layout it is.
        options: What else stands on the page.

    Returns:
        The `HtmlPage`.

    Raises:
        ValueError: No page of this template can be painted.
    """
    markup = markup_of(template_id)
    parts = _Plan(story, markup, options).parts()
    root = markup.page(parts)
    truth = truth_of(root, parts, markup)
    return HtmlPage(f"<!doctype html>{print_page(root, options.style)}", root, truth, options)


def choose_options(chooser: Chooser, template_id: str) -> PageOptions:
    """Choose what stands on a page.

    Args:
        chooser: Where the choices come from; the first item of each is the plainest.
        template_id: Id of the template.

    Returns:
        The `PageOptions`.
    """
    markup = markup_of(template_id)
    odds = {"lead": (True, True, True, True, False), "time": (True, True, False)}
    names = (*sorted(markup.prints), *HEAD_PARTS, "comment", "script")
    return PageOptions(
        parts=frozenset(name for name in names if chooser.of(odds.get(name, (False, True)))),
        paragraph=chooser.of(markup.paragraphs),
        caption=chooser.of(markup.captions),
        alt=chooser.of(("none", "name", "same", "near")),
        lazy=chooser.of((False, True)),
        absolute=chooser.of((False, True)),
        coded=chooser.of((False, True)) if markup.prefix else False,
        end_mark=chooser.of((".", "./.")),
        inner_cards=chooser.of((1, 2, 3)),
        deck_cards=chooser.of((2, 1, 3)),
        source=chooser.of(range(max(1, len(markup.sources)))),
        style=Style(chooser.of(("none", "lines", "wide")), chooser.of((None, 1, 2))),
        seed=chooser.of(range(1000)),
    )


def write_page_story(rng: Random, *, sections: int | None = None) -> StorySpec:
    """Write a story with all that a page may need: pictures, and cards for every box.

    Args:
        rng: Source of all choices.
        sections: How many sections it has; by chance if None.

    Returns:
        The `StorySpec`.
    """
    cards = (len(_DECKS) + 1) * _CARDS
    return write_story(rng, pictures=rng.randint(0, 3), cards=cards, sections=sections)


def random_page(template_id: str, seed: int) -> HtmlPage:
    """Write a story and paint it, all by chance.

    Args:
        template_id: Id of the template whose layout it is.
        seed: Equal seeds give equal pages.

    Returns:
        The `HtmlPage`.
    """
    rng = Random(f"{template_id} {seed}")  # noqa: S311  (pages are invented, not encrypted)
    options = choose_options(Chooser(rng.choice), template_id)
    return build_page(write_page_story(rng), template_id, options)


class _Plan:
    """Decides what stands where on one page."""

    def __init__(self, story: StorySpec, markup: Markup, options: PageOptions) -> None:
        self.story, self.markup, self.options = story, markup, options
        asked = {*options.parts, *(also for part, also in markup.needs if part in options.parts)}
        self.has = (markup.prints | {*HEAD_PARTS, "comment", "script"}) & asked
        self.rng = Random(options.seed)  # noqa: S311
        self.writer = Writer(self.rng)
        self._cards = iter({card.title: card for card in story.cards}.values())
        self._number = 100 + options.seed

    def parts(self) -> Parts:
        has, story, rng, markup = self.has, self.story, self.rng, self.markup
        shots = self._shots()
        lead_picture = shots.pop(0) if shots and "lead_picture" in has else None
        sections = (story.section, "Chuyện ở bản")[: markup.levels]
        tags = tuple(dict.fromkeys((self.writer.topic.section, story.author, "Miền núi")))
        body = tuple(self._body(shots))
        return Parts(
            has=has,
            title=story.title,
            kicker=self.writer.subhead() if "kicker" in has else "",
            lead=self._coded(story.lead) if "lead" in has or not markup.prints & {"lead"} else "",
            body=body,
            lead_picture=lead_picture,
            decks=tuple(self._decks()),
            sections=sections if "section" in has else (),
            stated_sections=sections if "meta_section" in has else (),
            tags=tags if "tags" in has else (),
            stated_tags=tags if "meta_tags" in has else (),
            author=story.author if "author" in has else "",
            source=self._source(),
            time=datetime(
                2026,
                3,
                1 + rng.randrange(28),
                rng.randrange(24),
                rng.randrange(60),
                7,
                tzinfo=_ZONE,
            ),
            url=markup.host + self._link(story.title),
            paragraph=self.options.paragraph,
            caption=self.options.caption,
            menu=words.MENU_WORDS[:5] if "menu" in has else (),
            follow=markup.follow if "follow" in has else "",
            masthead=tuple(_MASTHEAD) if "footer" in has else (),
        )

    def _source(self) -> str:
        sources = self.markup.sources
        if "source" not in self.has or not (self.markup.signs_alone or "author" in self.has):
            return ""
        return sources[self.options.source % len(sources)]

    def _coded(self, text: str) -> str:
        prefix = self.markup.prefix
        return f"{prefix} - {text}" if prefix and self.options.coded else text

    def _link(self, title: str) -> str:
        self._number += 1
        link = self.markup.link
        return link.format(
            slug=_slug(title), number=self._number, section=_slug(self.story.section)
        )

    def _shots(self) -> list[Shot]:
        pictures = {picture.caption: picture for picture in self.story.pictures}
        return [self._shot(number, picture) for number, picture in enumerate(pictures.values())]

    def _shot(self, number: int, picture: Picture) -> Shot:
        name = f"anh-{number}-{self.options.seed}"
        alts = {"name": f"{name}.jpg", "same": picture.caption, "near": picture.near_copy}
        found = _CREDIT.search(picture.caption)
        return Shot(
            caption=picture.caption,
            credit=(found[1] or found[2]).strip() if found else None,
            url=self.markup.image.format(name=name),
            alt=alts.get(self.options.alt, ""),
            lazy=self.options.lazy,
        )

    def _body(self, shots: list[Shot]) -> Iterator[Item]:
        """The blocks of the story with pictures, boxes and the rest between paragraphs."""
        pieces = self.story.body
        gaps = [
            number
            for number in range(1, len(pieces))
            if pieces[number - 1].kind == pieces[number].kind == "paragraph"
        ]
        at: dict[int, list[Item]] = {}
        for item in (*shots, *self._extras()):
            at.setdefault(self.rng.choice(gaps or [len(pieces) - 1]), []).append(item)
        for number, piece in enumerate(pieces):
            if number and number in at and piece.kind != "list_item":
                yield from at[number]
            yield self._prose(piece, last=number == len(pieces) - 1)

    def _prose(self, piece: Piece, *, last: bool) -> Prose:
        if piece.kind == "question":
            return Prose("paragraph", piece.text, bold=True)
        text = piece.text.lstrip("-+*• ") if piece.kind == "list_item" else piece.text
        return Prose(piece.kind, text, mark=self.options.end_mark if last else "")

    def _extras(self) -> Iterator[Item]:
        has, writer = self.has, self.writer
        if "inner_deck" in has:
            heading = "" if self.options.inner_cards == 1 else "Tin liên quan"
            yield self._deck("related", heading, self.options.inner_cards)
        if "quote" in has:
            yield Prose("quote", self._new(lambda: writer.sentence("quote")))
        if "pull_quote" in has:
            yield Prose("quote", self._new(writer.short), role="pull_quote")
        if "table" in has:
            rows = (("Hộ", "Ngày công"), (writer.person(), "9"), (writer.person(), "7"))
            yield Rows(rows)
        yield from (Advert(kind) for kind in ("ad", "comment", "script") if kind in has)
        if "fact_box" in has:
            text = self._new(lambda: writer.sentence("data"))
            yield Prose("paragraph", text, role="fact_box")

    def _new(self, write: Callable[[], str]) -> str:
        """Write until no piece of the story opens with the text: nobody prints it twice."""
        while True:
            text = write()
            if not any(piece.text.startswith(text) for piece in self.story.body):
                return text

    def _decks(self) -> Iterator[Deck]:
        for kind in _DECKS:
            if kind in self.has:
                heading = self.rng.choice(words.HEADINGS_KNOWN[kind])
                yield self._deck(kind, heading, self.options.deck_cards)

    def _deck(self, kind: RelatedKind, heading: str, size: int) -> Deck:
        cards = [card for _, card in zip(range(size), self._cards, strict=False)]
        return Deck(kind, heading, tuple(self._card(card) for card in cards))

    def _card(self, card: Card) -> PageCard:
        link = self._link(card.title)
        url = self.markup.host + link
        return PageCard(
            title=card.title,
            href=url if self.options.absolute else link,
            url=url,
            teaser=self._coded(card.teaser),
            caption=card.caption,
            image=self.markup.image.format(name=f"bia-{self._number}"),
            date=card.date,
        )


_MASTHEAD = [line for line in words.MASTHEAD_LINES if "{" not in line]


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "-".join(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode()))
