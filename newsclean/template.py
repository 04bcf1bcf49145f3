"""All that a publisher file may say: `Publisher`, `Template`, `Mark`, `Rule`.

These are strict data models: an unknown key, label or a broken pattern fails when the file is
loaded, and the error names the file and the place in it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from newsclean.article import RelatedKind
from newsclean.blocks import Label

__all__ = ["Mark", "Publisher", "Rule", "Template"]


class _Spec(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Rule(_Spec):
    """What a line or an element is. It matches when any of its tests does.

    Attributes:
        id: Stable name that says the reason ("follow-line"); it appears in results.
        label: What a match is.
        lines: Whole lines, compared without case, end punctuation and counters such as "(12)".
        starts: First words of a line, compared without case.
        pattern: A regular expression that the whole line must match.
        zone: Where in a text the rule holds: anywhere, or only behind the last long paragraph.
        related: Which box the heading opens, for `Label.RELATED_HEADING`.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    label: Label
    lines: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    pattern: str | None = None
    zone: Literal["any", "tail"] = "any"
    related: RelatedKind = "related"


class Mark(_Spec):
    """Something in a text that speaks for a publisher.

    Attributes:
        id: Stable name of the mark.
        weight: How much it counts alone, from 0 to 1; marks combine as independent evidence.
        contains: Text that stands anywhere in the document.
        line: A whole line, compared as in `Rule.lines`.
        line_start: First words of a line.
        line_contains: Text that stands in a short line, as in a masthead.
        lead_prefix: Whether one of `Publisher.lead_prefixes` opens one of the first lines.
        cards: The order in which the cards under `line` print their parts.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    weight: float = Field(gt=0, le=1)
    contains: str | None = None
    line: str | None = None
    line_start: str | None = None
    line_contains: str | None = None
    lead_prefix: bool = False
    cards: Literal["caption-title-teaser", "title-title-teaser"] | None = None


class Template(_Spec):
    """One layout of a publisher.

    Attributes:
        id: Publisher and first year seen ("vov-2020"), or "-text" for flattened text.
        kind: The form it reads.
        titled: Whether documents of this layout print their headline; False for dumps of the
            body alone, whose first line is never a title.
        requires: Ids of marks that must be there for the template to be chosen.
    """

    id: str
    kind: Literal["html", "text"]
    titled: bool = True
    requires: tuple[str, ...] = ()


class Publisher(_Spec):
    """A paper or site.

    Attributes:
        id: Stable short name ("vov").
        name: Name as readers know it.
        domains: Host names, without "www."; subdomains belong to them.
        names: The paper's own names as printed in bylines, never authors.
        lead_prefixes: Codes that open its leads ("VOV.VN").
        language: Language code of its pages.
        utc_offset: Its zone as "+07:00".
        marks: What identifies it in flattened text.
        rules: What single lines of its pages are, in any of its layouts.
        templates: Its layouts.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: str
    domains: tuple[str, ...]
    names: tuple[str, ...] = ()
    lead_prefixes: tuple[str, ...] = ()
    language: str = "vi"
    utc_offset: str = "+07:00"
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()
    templates: tuple[Template, ...] = ()
