"""What a page states of itself outside its text: meta tags, JSON-LD, canonical links.

Anchors verify and fill in; they are never blind truth. Flattened text has none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

__all__ = ["Anchors"]


@dataclass(slots=True)
class Anchors:
    """Statements of the page's head. All optional.

    Attributes:
        title: Headline of JSON-LD or og:title, without the site's suffix.
        description: Description of JSON-LD, og:description or the meta tag.
        authors: Names that JSON-LD or meta tags give.
        published_at: Time of publication, zone-aware.
        published_on: Day of publication, in the publisher's zone.
        published_raw: The string it was read from.
        modified_at: Time of the last change, zone-aware.
        modified_raw: The string it was read from.
        section: Section of the paper.
        tags: Topics.
        image_url: Main image.
        image_captions: Caption texts of JSON-LD image objects.
        url: Canonical address.
        language: Language code of the page.
        site_name: Name of the site.
        body: articleBody of JSON-LD.
        schema_type: schema.org type of the page ("NewsArticle" …).
        og_type: Open Graph type of the page ("article", "website").
        disagreements: Where two statements differ, a sentence each.
    """

    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    published_at: datetime | None = None
    published_on: date | None = None
    published_raw: str | None = None
    modified_at: datetime | None = None
    modified_raw: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image_url: str | None = None
    image_captions: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    site_name: str | None = None
    body: str | None = None
    schema_type: str | None = None
    og_type: str | None = None
    disagreements: list[str] = field(default_factory=list)
