"""Fields that a page states outside its prose: sections, tags, times and names, printed or meta."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from newsclean.blocks import Label
from newsclean.extraction import Note
from newsclean.fields.anchors import Anchors
from newsclean.fields.headlines import choose_headline
from newsclean.fields.sections import deepest_section
from newsclean.fields.topics import is_topic
from newsclean.folding import compare_key, distinct, line_key
from newsclean.lines.crumbs import read_crumbs
from newsclean.lines.dates import ParsedDate, date_in_address, differ, parse_date
from newsclean.lines.signoff import read_sign_off
from newsclean.outcome import Outcome
from newsclean.phrases.sections import HOME_WORDS
from newsclean.phrases.topics import TAG_WORDS
from newsclean.template import Publisher

__all__ = ["add_headline", "add_printed", "add_stated", "choose_time", "own_names"]

_KICKER: Final = Label.KICKER
_SECTION: Final = Label.SECTION
_TAGS: Final = Label.TAGS
_BETWEEN_TAGS: Final = re.compile("[,;#]")
_BY_ADDRESS: Final = Note(
    code="date-from-address", message="the page tells no date; the day was read from its address"
)


def add_printed(outcome: Outcome, fields: dict[str, Any]) -> None:
    """Add kicker, section and tags as the document prints them.

    Args:
        outcome: The document.
        fields: The article's fields so far; they are added to.
    """
    if kickers := _texts(outcome, _KICKER):
        fields["kicker"] = kickers[0]
    sections = [text for text in _texts(outcome, _SECTION) if line_key(text) not in HOME_WORDS]
    if sections:
        crumbs = read_crumbs(sections[-1]) or sections[-1:]
        fields["section"] = deepest_section(crumbs, filter(None, (fields.get("title"),)), ())
    tags = _texts(outcome, _TAGS)
    fields["tags"] = distinct(tag.strip("#, ") for text in tags for tag in _tags_of(text))


def _tags_of(text: str) -> Iterable[str]:
    """The tags of one line: behind their heading or behind "#" several, else the line."""
    if text.startswith("#"):
        return text.split("#")
    head, colon, rest = text.partition(":")
    if line_key(head) in TAG_WORDS:
        return _BETWEEN_TAGS.split(rest) if colon else ()
    return filter(is_topic, (text,))


def add_headline(outcome: Outcome, fields: dict[str, Any]) -> None:
    """Set the headline: as printed, else as stated.

    Args:
        outcome: The document.
        fields: The article's fields so far; they are changed.
    """
    title, anchors = fields.get("title"), outcome.anchors
    if title is None:
        fields["title"] = anchors.title
    elif outcome.detected.publisher is None:
        title = anchors.own_title or title
        fields["title"] = choose_headline(title, anchors.title, anchors.site, fields["language"])


def add_stated(outcome: Outcome, fields: dict[str, Any]) -> None:
    """Add language, addresses and names; section and tags where the page prints none.

    Args:
        outcome: The document.
        fields: The article's fields so far; they are added to.
    """
    anchors = outcome.anchors
    if anchors.url:
        fields["url"] = anchors.url
    if anchors.language and outcome.detected.publisher is not None:
        fields["language"] = anchors.language
    fields["site_name"], fields["image_url"] = anchors.site_name, anchors.image_url
    if "section" not in fields:
        fields["section"] = anchors.section
    fields["tags"] = fields["tags"] or _topics(outcome)
    _add_authors(outcome, fields)
    for sentence in anchors.disagreements:
        outcome.warnings.append(Note(code="statements-differ", message=sentence))


def _add_authors(outcome: Outcome, fields: dict[str, Any]) -> None:
    """Add the stated names where the page prints none, or only some of them."""
    printed = {compare_key(name) for name in fields.get("authors", ())}
    if printed and outcome.detected.publisher is not None:
        return
    stated = distinct(_stated_authors(outcome))
    if printed <= {compare_key(name) for name in stated}:
        fields["authors"] = stated


def _topics(outcome: Outcome) -> tuple[str, ...]:
    """The stated topics, without names of desks and boxes such as "Tin nóng"."""
    boxes = outcome.draft.index.headings.keys
    return tuple(tag for tag in outcome.anchors.tags if line_key(tag) not in boxes)


def choose_time(
    outcome: Outcome, printed: ParsedDate | None, fields: dict[str, Any], zone: str | None
) -> tuple[ParsedDate | None, ParsedDate | None]:
    """Set the times: the page's own statement, which has seconds, before the printed minute.

    Args:
        outcome: The document.
        printed: The date printed in its head.
        fields: The article's fields so far; they are added to.
        zone: Zone of times that state none, as "+07:00"; None leaves such times out.

    Returns:
        What was taken as the times of publication and of change.
    """
    anchors = outcome.anchors
    # The language of a page that states none is found in its text, which is read after its head.
    late = zone if anchors.language is None else None
    modified = _in_zone(anchors.modified, late, anchors)
    stated = _in_zone(anchors.published or anchors.page_published, late, anchors)
    if stated is None:
        stated = _in_zone(anchors.printed.published, zone, anchors)
        modified = modified or _in_zone(anchors.printed.modified, zone, anchors)
    if modified is not None:
        fields["modified_at"], fields["modified_raw"] = _exact(modified), modified.raw
    if stated is None and printed is None:
        stated = _in_zone(anchors.served, zone, anchors)
    if stated is None:
        if printed is None and (address := date_in_address(anchors.url)) is not None:
            fields["published_on"], fields["published_raw"] = address.day, address.raw
            outcome.warnings.append(_BY_ADDRESS)
        return printed, modified
    if stated.at is None and printed is not None and _is_surer(outcome, printed, stated):
        return printed, modified
    fields["published_at"], fields["published_on"] = _exact(stated), stated.day
    fields["published_raw"] = stated.raw
    if printed is not None and differ(printed.at, stated.at):
        message = f"published: printed as {printed.raw}, stated as {stated.raw}"
        outcome.warnings.append(Note(code="statements-differ", message=message))
    return stated, modified


def _is_surer(outcome: Outcome, printed: ParsedDate, stated: ParsedDate) -> bool:
    """Whether a printed date tells the time of a stated day; without a layout it may be another."""
    known = outcome.detected.publisher is not None
    return printed.at is not None and (known or printed.day == stated.day)


def _in_zone(stated: ParsedDate | None, zone: str | None, anchors: Anchors) -> ParsedDate | None:
    """Place a time that states no zone, and was read before any was known, in one."""
    if stated is None or stated.at is not None or zone is None:
        return stated
    placed = parse_date(stated.raw, zone, day_first=anchors.day_first)
    return placed if placed is not None and placed.day == stated.day else stated


def _exact(stated: ParsedDate) -> datetime | None:
    return stated.at and stated.at.replace(microsecond=0)


def _texts(outcome: Outcome, label: Label) -> list[str]:
    return [outcome.blocks[index].text for index in outcome.kept.groups.get(label, ())]


def _stated_authors(outcome: Outcome) -> Iterator[str]:
    papers = own_names(outcome.detected.publisher)
    for name in outcome.anchors.people:
        if compare_key(name) in papers:
            continue
        signed = read_sign_off(name)
        yield from signed.authors if signed is not None else (name,)


def own_names(publisher: Publisher | None) -> set[str]:
    """The names under which a paper signs for itself, which are no authors.

    Args:
        publisher: The paper; None where it is unknown.

    Returns:
        Their keys, as `compare_key` makes them; empty for an unknown paper.
    """
    if publisher is None:
        return set()
    return {compare_key(name) for name in (*publisher.names, *publisher.domains)}
