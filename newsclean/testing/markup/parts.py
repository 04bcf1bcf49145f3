"""What a page is made of (`Parts`) and what a perfect reader takes from it (`PageTruth`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsclean.article import BodyKind, BodyRole, RelatedKind

__all__ = [
    "Advert",
    "Deck",
    "Item",
    "PageCard",
    "PageTruth",
    "Parts",
    "Prose",
    "Rows",
    "Shot",
]


@dataclass(frozen=True)
class Prose:
    """A block of the story.

    Attributes:
        kind: What it is.
        text: What a perfect reader returns.
        role: The part it plays.
        mark: What the page prints for the last full stop, where it prints something else.
        bold: Whether it is set in bold, as questions of an interview are.
    """

    kind: BodyKind
    text: str
    role: BodyRole | None = None
    mark: str = ""
    bold: bool = False

    @property
    def printed(self) -> str:
        """The text as the page prints it."""
        return self.text.removesuffix(".") + self.mark if self.mark else self.text


@dataclass(frozen=True)
class Rows:
    """A table of the story.

    Attributes:
        cells: Its rows.
    """

    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Shot:
    """A picture.

    Attributes:
        caption: Its caption as printed.
        credit: Who took it, as printed.
        url: Its absolute address.
        alt: Its alternative text.
        lazy: Whether the address stands in `data-src` alone.
    """

    caption: str
    credit: str | None
    url: str
    alt: str
    lazy: bool = False


@dataclass(frozen=True)
class PageCard:
    """A link to another article.

    Attributes:
        title: Its headline.
        href: The address as printed.
        url: The absolute address.
        teaser: Its summary; empty where none is printed.
        caption: The caption of its picture; empty where none is printed.
        image: Address of its picture.
        date: Its time as printed.
    """

    title: str
    href: str
    url: str
    teaser: str
    caption: str
    image: str
    date: str


@dataclass(frozen=True)
class Deck:
    """A box of cards.

    Attributes:
        kind: Which box it is.
        heading: Its heading; empty where none is printed.
        cards: Its cards.
    """

    kind: RelatedKind
    heading: str
    cards: tuple[PageCard, ...]


@dataclass(frozen=True)
class Advert:
    """A slot for an advertisement, or something else between paragraphs that is no prose.

    Attributes:
        kind: What it is: "ad", "comment" (of the markup), "script".
    """

    kind: str


Item = Prose | Rows | Shot | Deck | Advert


@dataclass(frozen=True)
class Parts:
    """All that a layout paints; empty strings and tuples are not printed.

    Attributes:
        has: Optional parts that the page has (see `Markup.prints`).
        title: The headline.
        kicker: The line above it.
        lead: The lead as printed, with the publisher's code.
        body: The story, with what stands between its blocks.
        lead_picture: The picture above the story.
        decks: Boxes behind the story.
        sections: Printed names of sections, outermost first.
        stated_sections: The same in a meta tag.
        tags: Printed topics.
        stated_tags: The same in meta tags.
        author: A name.
        source: The source line as printed.
        time: When it was published.
        url: Address of the page.
        paragraph: How paragraphs are marked up.
        caption: How captions are marked up.
        menu: Words of the menu.
        follow: A line that asks to follow the paper.
        masthead: Lines of the footer.
    """

    has: frozenset[str]
    title: str
    kicker: str
    lead: str
    body: tuple[Item, ...]
    lead_picture: Shot | None
    decks: tuple[Deck, ...]
    sections: tuple[str, ...]
    stated_sections: tuple[str, ...]
    tags: tuple[str, ...]
    stated_tags: tuple[str, ...]
    author: str
    source: str
    time: datetime
    url: str
    paragraph: str
    caption: str
    menu: tuple[str, ...]
    follow: str
    masthead: tuple[str, ...]


@dataclass(frozen=True)
class PageTruth:
    """What a perfect reader takes from the page.

    Attributes:
        title: The headline.
        kicker: The line above it.
        lead: The lead without the publisher's code.
        body: Its blocks.
        images: The pictures in reading order.
        authors: Names of authors.
        sources: Names of sources.
        published: The time that the page states or prints, to the minute; None where none is.
        section: The innermost section.
        tags: Topics.
        related: The cards, each other article once, in reading order.
        url: The page's own address.
        publisher: Id of the publisher.
        template: Id of the template.
        junk: Texts that belong in no field.
        headed: Whether every box has a printed heading, so that the flat text tells it from the
            story, too.
    """

    title: str
    kicker: str | None
    lead: str | None
    body: tuple[Prose, ...]
    images: tuple[Shot, ...]
    authors: tuple[str, ...]
    sources: tuple[str, ...]
    published: datetime | None
    section: str | None
    tags: tuple[str, ...]
    related: tuple[PageCard, ...]
    url: str
    publisher: str | None
    template: str
    junk: tuple[str, ...]
    headed: bool
