"""The typed result: `Article` and the models inside it. All are frozen and serialise to JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, ClassVar, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

__all__ = [
    "ABSENT",
    "CLOSING",
    "SCHEMA_VERSION",
    "Article",
    "BodyBlock",
    "BodyKind",
    "BodyRole",
    "Image",
    "Model",
    "RelatedKind",
    "RelatedLink",
    "Source",
]

SCHEMA_VERSION = "1.0"
"""Version of the JSON form of `Article`: the first number changes when a field goes or is renamed,
the second when one is added."""

ABSENT = "\n\n"
"""What `Article.to_text` writes in the place of a title or lead that is not there."""

CLOSING = "\n\n \t"
"""What `Article.to_text` closes with: white space by which newsclean knows its own text."""

BodyKind = Literal["paragraph", "heading", "list_item", "quote", "table_row"]
BodyRole = Literal["fact_box", "pull_quote", "question", "answer", "live_entry", "photo_story"]
RelatedKind = Literal[
    "related", "recommended", "same_section", "same_topic", "same_author", "most_read", "latest"
]


class Model(BaseModel):
    """Base of all result models: frozen, no unknown fields, built on first use."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Show what is there: most fields of most articles are empty."""
        fields = type(self).model_fields
        for name, value in super().__repr_args__():
            field = fields.get(name or "")  # what a subclass computes is no field
            if field is None or value != field.default:
                yield name, value


class BodyBlock(Model):
    """One block of the story, in reading order.

    Attributes:
        kind: What the block is.
        text: Its text; the cells of a table row are joined by a tab.
        role: The part it plays where the page says so (a fact box, a question of an interview).
        cells: The cells of a table row; empty for other kinds.
    """

    kind: BodyKind
    text: str
    role: BodyRole | None = None
    cells: tuple[str, ...] = ()


class Image(Model):
    """A picture or video of the story.

    Attributes:
        url: Address of the picture, absolute as `RelatedLink.url`; None in text.
        alt: Its alternative text or file name, where the caption does not open with it.
        caption: The caption as printed, credit included.
        credit: Photographer, agency or source alone, as printed.
    """

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


class RelatedLink(Model):
    """A card or link to another article, printed on the page.

    Attributes:
        title: Headline of the other article.
        url: Its absolute address; None in text. Where the page's address is unknown, and the paper
            too, one that is relative stays as the page has it (the warning is "no-address").
        teaser: The summary printed with it.
        caption: The caption of the card's own picture, which is never one of `Article.images`.
        kind: Which box it stood in.
    """

    title: str
    url: str | None = None
    teaser: str | None = None
    caption: str | None = None
    kind: RelatedKind = "related"


class Source(Model):
    """An agency or paper that the piece was taken from.

    Attributes:
        name: As printed, without "Theo", "Nguồn:" and brackets.
        url: Its address where the page gives one.
    """

    name: str
    url: str | None = None


class Article(Model):
    """A cleaned news article.

    Attributes:
        title: The printed headline, or the one that the page states where it prints none; None
            where the input holds neither.
        kicker: The short line above the headline.
        lead: The sapo, without the publisher's code.
        lead_prefix: The publisher's code or place stamp that opened the lead ("VOV.VN").
        body: The story in reading order, without the lead.
        images: Pictures and videos of the story, each caption once.
        related: Cards and links to other articles.
        authors: Names of people and desks; the paper's own only where a page of an unknown site
            states it as that of a person.
        sources: Agencies or papers that the piece was taken from.
        published_at: Time of publication, always with a zone; None where no time is stated.
        modified_at: Time of the last change, always with a zone.
        published_on: Day of publication, in the publisher's zone.
        published_raw: The string the publication time was read from: as printed, or as meta tags
            or JSON-LD state it, where the page's own statement was taken.
        modified_raw: The string the modification time was read from, as `published_raw`.
        section: Section of the paper.
        tags: Topics, each once.
        language: Language code ("vi", "en"): of the text where that is sure, else as stated; None
            where unknown.
        url: Canonical address, or the one the caller gave.
        site_name: What the site calls itself in meta tags, or who publishes the article by its
            JSON-LD, or what a tool has printed before a text; None in other text.
        image_url: Address of the picture that stands for the article in meta tags or JSON-LD, which
            need not be one of `images`.
        publisher: Id of the publisher ("vov", "nhandan", …), None where nothing identifies one.
        template: Id of the template the document was read with.
        schema_version: Version of this model's JSON form.
    """

    title: str | None = None
    kicker: str | None = None
    lead: str | None = None
    lead_prefix: str | None = None
    body: tuple[BodyBlock, ...] = ()
    images: tuple[Image, ...] = ()
    related: tuple[RelatedLink, ...] = ()
    authors: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    published_at: AwareDatetime | None = None
    modified_at: AwareDatetime | None = None
    published_on: date | None = None
    published_raw: str | None = None
    modified_raw: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    site_name: str | None = None
    image_url: str | None = None
    publisher: str | None = None
    template: str | None = None
    schema_version: str = SCHEMA_VERSION

    @property
    def text(self) -> str:
        """Lead and body, blocks joined by an empty line (a string; empty without either)."""
        blocks = [block.text for block in self.body]
        return "\n\n".join([self.lead, *blocks] if self.lead else blocks)

    def to_text(self) -> str:
        r"""Return the article as plain text that newsclean reads back as the same article.

        Title, lead and body blocks are joined by an empty line. An absent title or lead leaves its
        place empty, three lines wide, so that cleaning the text again does not take the next block
        for it. White space closes the text, by which it is known again: all of it is read as the
        story it is, not as a page. Without it (stripped, or joined to other text) the text is read
        like any other. The text of an article without title, lead and body (a byline or a picture
        alone) is white space, and holds no article to read back.

        Returns:
            The text, a string.

        >>> story = BodyBlock(kind="paragraph", text="Tin.")
        >>> Article(title="Tiêu đề", lead="Sapo.", body=(story,)).to_text()
        'Tiêu đề\n\nSapo.\n\nTin.\n\n \t'
        """
        blocks = [block.text for block in self.body]
        return "\n\n".join([self.title or ABSENT, self.lead or ABSENT, *blocks]) + CLOSING


# Names used only in annotations; pydantic resolves them when the models are built.
_ = (date, datetime)
