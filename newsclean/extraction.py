"""What `extract` returns: the article with everything that was decided on the way to it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from newsclean.article import Article, Model
from newsclean.blocks import Label

__all__ = [
    "BlockDecision",
    "Candidate",
    "Detection",
    "DocumentKind",
    "Evidence",
    "Extraction",
    "Failure",
    "Note",
    "PageType",
    "Place",
    "Removed",
]

DocumentKind = Literal["html", "text", "markdown"]
PageType = Literal[
    "article", "photo", "video", "live", "interview",
    "list", "tag", "search", "home", "error", "blocked", "empty", "no-page",
]  # fmt: skip
"""The first five are articles: a photo story has its prose in captions, a live blog has entries, an
interview questions and answers, and a video page calls itself one. The others hold none: a list of
teasers, that of one topic or author, results of a search, a front page, a page that was not found
or failed (or a document that could not be read), a check for robots, a page without prose, and what
is no page at all, such as a feed or records."""


class Evidence(Model):
    """One mark that speaks for a publisher.

    Attributes:
        mark: Id of the mark in the publisher's file.
        text: What was found in the document.
        weight: How much it counts alone, from 0 to 1.
    """

    mark: str
    text: str
    weight: float


class Candidate(Model):
    """A publisher that the document might be from.

    Attributes:
        publisher: Id of the publisher.
        confidence: From 0 to 1.
    """

    publisher: str
    confidence: float


class Detection(Model):
    """Which site and layout a document was taken for, and why.

    Attributes:
        publisher: Id of the publisher, None where nothing identifies one.
        template: Id of the template that read the document.
        kind: The form of the document.
        confidence: Of the publisher, from 0 to 1; 0 where there is none.
        evidence: The marks that were found for it, strongest first.
        candidates: All publishers that any mark speaks for, best first.
    """

    publisher: str | None
    template: str
    kind: DocumentKind
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    candidates: tuple[Candidate, ...] = ()


class Place(Model):
    """Where a block stands in the input.

    Attributes:
        start: Offset in characters in the decoded text; None in HTML.
        end: Offset behind its last character; None in HTML.
        path: Path of the node in the tree; None in text.
    """

    start: int | None = None
    end: int | None = None
    path: str | None = None


class Removed(Model):
    """A block that is not in the title, lead or body, and why.

    Attributes:
        label: What it is.
        rule: Id of the rule that said so.
        text: Its text.
        place: Where it stood.
        moved_to: The article's field that holds its content now ("images", "related", "authors",
            "sources" …), None where it is gone.
    """

    label: Label
    rule: str
    text: str
    place: Place
    moved_to: str | None = None


class BlockDecision(Model):
    """The decision on one block, kept or removed.

    Attributes:
        label: What the block is.
        rule: Id of the rule that said so.
        place: Where it stands.
        kept: Whether it is in the title, lead or body.
    """

    label: Label
    rule: str
    place: Place
    kept: bool


class Note(Model):
    """Something the caller may want to look at.

    Attributes:
        code: A stable word for it ("no-body", "assumed-zone", "encoding-guessed" …).
        message: A sentence on this document.
    """

    code: str
    message: str


class Failure(Model):
    """Why there is no article.

    Attributes:
        code: `NewscleanError.code` of the error that `clean` would raise.
        message: Its message.
    """

    code: str
    message: str


class Extraction(Model):
    """The result for one document.

    Attributes:
        article: The cleaned article, None where there is none; `failure` then says why.
        detection: Which publisher and template; None where the document could not be read.
        page_type: What kind of page it is; pages without an article are told apart by it, too.
        decisions: The decision on each block, in the order of the input.
        removed: What was taken out, as far as `Options.removed` asks for it.
        warnings: What to look at.
        failure: Why there is no article.
        encoding: The encoding the bytes were read in; None for `str` input.
        id: The id the caller gave the document.
    """

    article: Article | None
    detection: Detection | None
    page_type: PageType
    decisions: tuple[BlockDecision, ...] = Field(default=(), repr=False)
    removed: tuple[Removed, ...] = Field(default=(), repr=False)
    warnings: tuple[Note, ...] = ()
    failure: Failure | None = None
    encoding: str | None = None
    id: str | None = None
