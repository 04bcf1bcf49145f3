"""All that a publisher file may say: `Publisher`, `Template`, `Mark`, `Rule`.

These are strict data models: an unknown key, label or a broken pattern fails when the file is
loaded, and the error names the file and the place in it.
"""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from newsclean.article import BodyRole, RelatedKind
from newsclean.blocks import Label

Zone = Literal["any", "tail", "masthead"]

__all__ = ["Mark", "Publisher", "Region", "Rule", "Template"]


_HOST = re.compile(r"(?!www\.)(?:[^\s/:@?#.A-Z]+\.)+[^\s/:@?#.A-Z]+")


def _check_host(domain: str) -> str:
    """Refuse "www.vov.vn", "https://vov.vn/" and the like, which are the host of no page."""
    if _HOST.fullmatch(domain) is None:
        raise ValueError(f"{domain!r} is no host name such as 'songxanh.vn'")
    return domain


class _Spec(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Rule(_Spec):
    """What a line or an element is. It matches when any of its tests does.

    Attributes:
        id: Stable name that says the reason ("follow-line"); it appears in results.
        label: What a match is.
        lines: Whole lines, compared without case, end punctuation and counters such as "(12)".
        starts: First words of a line, compared without case.
        longest: Characters of a line that `starts` are compared with; what is longer is a sentence
            of a story that happens to open so. 0 for lines of any length.
        words: Words, or parts of them, in lower case, of which a line that `starts` speaks of has
            one somewhere; none for any line.
        unless: A regular expression; a line in which it is found is a sentence that happens to
            open so.
        sentences: Whether `starts` speak of lines, too, that close like a sentence and lead
            nowhere, as a link would.
        pattern: A regular expression that the whole line must match.
        zone: Where in a text the rule holds: anywhere; only behind the last long paragraph (menus
            above the first one too); or there, and only where lines of a masthead stand too.
        related: Which box the heading opens, for `Label.RELATED_HEADING`.
        css: Elements that the rule is about, in markup: simple selectors such as
            "div.notebox, [data-source^=recommendation]", joined by commas, without descendants.
            `Label.RELATED_TITLE` makes the element a box of cards, or a single one, in which the
            other related labels are what a part of a card is. `Label.CAPTION` is a picture with
            its caption, in which `Label.CREDIT` is who took it; a label of the body prose of that
            kind; any other label holds for all text in the element. Of inline elements, a selector
            without a tag (".x") is about `span` alone, but for credits and parts of cards: name the
            tag for others ("a.x", "i.x"), and for buttons in boxes of cards ("span.x").
        role: The part that prose in the element plays in the story, for labels of the body.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    label: Label
    lines: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    longest: int = Field(default=0, ge=0)
    words: tuple[str, ...] = ()
    unless: str | None = None
    sentences: bool = True
    pattern: str | None = None
    zone: Zone = "any"
    related: RelatedKind = "related"
    css: str | None = None
    role: BodyRole | None = None


class Region(_Spec):
    """A part of a page that is read; what is in no region is not looked at.

    What it holds is read as its label says. Of a date the time is taken, of a byline the names,
    with agencies, papers and who took the pictures told apart; of sections, the last link that does
    not lead home is the article's; a lead loses the code that opens it. So an element will do that
    prints a little more than the field.

    Attributes:
        id: Stable name, used as the rule id of the blocks that the region alone decides.
        css: Selectors, tried in order; the first one that matches anything is the region.
        label: What the text in it is; None for the story, whose blocks are labelled one by one. A
            layout that reads pages has one of these.
        every: Whether all matches count, or only the first in the page.
        within: Selector of an element in which alone it is looked for, which is cheaper; the
            first match in the page.
        related: Which box the region is, for related labels.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    css: tuple[str, ...] = Field(min_length=1)
    label: Label | None
    every: bool = False
    within: str | None = None
    related: RelatedKind = "related"


class Mark(_Spec):
    """Something in a text, or in a page without an address, that speaks for a publisher.

    Attributes:
        id: Stable name of the mark.
        weight: How much it counts alone, from 0 to 1; marks combine as independent evidence.
        contains: Text that stands anywhere in the document.
        line: A whole line, compared as in `Rule.lines`.
        line_start: First words of a line.
        line_contains: Text that stands in a line of up to 120 characters, as in a masthead.
        lead_prefix: Whether one of `Publisher.lead_prefixes` opens one of the first lines.
        cards: The order in which the cards under `line` print their parts.
        css: A selector that matches something in the page's markup; one that begins with "meta["
            is looked for in the head alone.
        site_names: Names that the page gives its site (og:site_name), or parts of them.
        hosts: Ends of the hosts that the page's pictures and scripts are loaded from.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    weight: float = Field(gt=0, le=1)
    contains: str | None = None
    line: str | None = None
    line_start: str | None = None
    line_contains: str | None = None
    lead_prefix: bool = False
    cards: Literal["caption-title-teaser", "title-title-teaser"] | None = None
    css: str | None = None
    site_names: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()

    @property
    def needle(self) -> str:
        """The words that stand in the text wherever the mark does; empty for other marks."""
        return self.contains or self.line or self.line_start or self.line_contains or ""


class Template(_Spec):
    """One layout of a publisher.

    Attributes:
        id: Publisher and first year seen ("vov-2020"), or "-text" for flattened text.
        kind: The form it reads.
        titled: Whether documents of this layout print their headline; False for dumps of the
            body alone, whose first line is never a title.
        requires: Ids of marks that must be there for the template to be chosen.
        first_seen: First month of the layout ("2020-08"), as far as known.
        last_seen: Its last month; None where it is in use or unknown.
        markers: Selectors that must all match for the layout to be chosen (HTML).
        regions: The parts of the page that are read, in reading order (HTML).
        rules: What elements inside the regions are (HTML).
    """

    id: str
    kind: Literal["html", "text"]
    titled: bool = True
    requires: tuple[str, ...] = ()
    first_seen: str | None = Field(default=None, pattern=r"^\d{4}(-\d\d)?$")
    last_seen: str | None = Field(default=None, pattern=r"^\d{4}(-\d\d)?$")
    markers: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    rules: tuple[Rule, ...] = ()

    def evolve(self, **changes: object) -> Template:
        """Return a template that differs from this one in what is named, checked anew.

        Args:
            changes: Fields with their new values. Regions and rules are added by id: one that
                this template has is replaced in its place, a new one goes to the end.

        Returns:
            The new `Template`.

        Raises:
            pydantic.ValidationError: A field is unknown or a value does not fit.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        for name in ("regions", "rules"):
            if name in changes:
                merged = {part.id: part for part in fields[name]}
                new: tuple[Region | Rule, ...] = changes.pop(name)  # type: ignore[assignment]
                merged.update((part.id, part) for part in new)
                fields[name] = tuple(merged.values())
        return Template(**{**fields, **changes})


class Publisher(_Spec):
    """A paper or site.

    Attributes:
        id: Stable short name ("vov").
        name: Name as readers know it.
        domains: Host names in small letters, without "www."; subdomains belong to them.
        names: The paper's own names as printed in bylines, never authors.
        lead_prefixes: Codes that open its leads ("VOV.VN").
        language: Language code of its pages.
        utc_offset: Its zone as "+07:00".
        marks: What identifies it in flattened text, and in pages saved without their address.
        rules: What single lines of its pages are, in any of its layouts. They hold in the documents
            of other papers, too, which reprint it, so they are lines that no other would print.
        templates: Its layouts.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: str
    domains: tuple[Annotated[str, AfterValidator(_check_host)], ...]
    names: tuple[str, ...] = ()
    lead_prefixes: tuple[str, ...] = ()
    language: str = "vi"
    utc_offset: str = "+07:00"
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()
    templates: tuple[Template, ...] = ()
