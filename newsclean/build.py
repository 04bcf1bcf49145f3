"""Puts the article together: text from the kept blocks, fields from the labelled ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from newsclean.article import Article
from newsclean.blocks import PICTURE_LABELS, RELATED_LABELS, Block, Label
from newsclean.collect.credits import collect_credits, collect_dates
from newsclean.collect.images import collect_images
from newsclean.collect.related import collect_related
from newsclean.collect.stated import add_headline, add_printed, add_stated, choose_time, own_names
from newsclean.errors import NotAnArticle
from newsclean.extraction import Note
from newsclean.folding import close_mark, compare_key
from newsclean.lines.dates import VIETNAM, ParsedDate
from newsclean.lines.language import guess_language
from newsclean.lines.scripts import name_language
from newsclean.outcome import Outcome
from newsclean.template import Publisher

__all__ = ["build_article"]

_SIGNED: Final = (Label.BYLINE, Label.SOURCE)
_DATED: Final = (Label.DATE, Label.SOURCE)
_RELATED: Final = Label.RELATED_TITLE
_DATELINE: Final = Label.DATELINE

_SAMPLE: Final = 10
"""Blocks of a story whose language is looked at."""
_NO_BODY: Final = Note(code="no-body", message="the article has no body text")
_NO_ADDRESS: Final = Note(
    code="no-address",
    message="the page's address is unknown: links or pictures are relative, as it has them",
)
_ABSOLUTE: Final = ("https://", "http://")
_ASSUMED_ZONE: Final = Note(
    code="assumed-zone", message="the site is unknown; times without a zone were read as +07:00"
)


def build_article(outcome: Outcome) -> Article:
    """Build the article of a document.

    Args:
        outcome: What the steps before have found.

    Returns:
        The `Article`, validated in one call.

    Raises:
        NotAnArticle: Nothing of the document belongs to an article, or it was refused before.
    """
    blocks, kept = outcome.blocks, outcome.kept
    fields: dict[str, Any] = {}
    if kept.title is not None:
        fields["title"] = blocks[kept.title].text
    agency = _add_lead(outcome, fields) if kept.lead is not None else None
    fields["body"] = [_body_block(outcome, index) for index in kept.body]
    if pictures := kept.having(*PICTURE_LABELS):
        fields["images"] = collect_images(outcome.draft, pictures)
    if _RELATED in kept.groups:
        fields["related"] = collect_related(outcome.draft, kept.having(*RELATED_LABELS))
    if signed := kept.having(*_SIGNED):
        authors, fields["sources"] = collect_credits(outcome.draft, signed)
        papers = own_names(outcome.detected.publisher) if authors else ()
        fields["authors"] = [name for name in authors if compare_key(name) not in papers]
    if agency is not None and not fields.get("sources"):
        fields["sources"] = [{"name": agency}]
    if not fields["body"]:
        _check_article(outcome, fields)
        outcome.warnings.append(_NO_BODY)
    _add_identity(outcome, fields)
    add_printed(outcome, fields)
    zone = _zone(outcome, fields)
    printed = None
    if not kept.groups.keys().isdisjoint(_DATED):
        printed = _add_dates(outcome, fields, zone)
    times: Iterable[ParsedDate | None] = (printed,)
    if not outcome.anchors.is_silent:
        add_headline(outcome, fields)
        add_stated(outcome, fields)
        times = choose_time(outcome, printed, fields, zone)
    if outcome.detected.publisher is None and any(time and time.assumed_zone for time in times):
        outcome.warnings.append(_ASSUMED_ZONE)
    _check_addresses(outcome, fields)
    return Article.model_validate(fields)


def _check_addresses(outcome: Outcome, fields: dict[str, Any]) -> None:
    """Say where addresses are relative, and to what nobody knows."""
    if fields["url"] is not None:
        return
    found = [each.get("url") for name in ("images", "related") for each in fields.get(name, ())]
    if any(url and not url.startswith(_ABSOLUTE) for url in [*found, fields.get("image_url")]):
        outcome.warnings.append(_NO_ADDRESS)


def _add_lead(outcome: Outcome, fields: dict[str, Any]) -> str | None:
    """Add the lead and what opened it; return the agency that a dateline names."""
    kept = outcome.kept
    assert kept.lead is not None
    opening = outcome.draft.split_lead(outcome.blocks[kept.lead].text)
    code = opening.code
    if code is None and (places := kept.having(_DATELINE)):
        code = outcome.blocks[places[0]].text.rstrip(" ,-–—")
    fields["lead_prefix"], fields["lead"] = code, close_mark(opening.text)
    return opening.source


def _body_block(outcome: Outcome, index: int) -> dict[str, Any]:
    block: Block = outcome.blocks[index]
    decision = outcome.draft.decisions[index]
    assert decision is not None
    text = block.text
    if text[-2:] == "/.":
        text = close_mark(text)
    fields: dict[str, Any] = {"kind": decision.label, "text": text}
    if block.cells:
        fields["cells"] = block.cells
    if block.role is not None:
        fields["role"] = block.role
    return fields


def _check_article(outcome: Outcome, fields: dict[str, Any]) -> None:
    if outcome.refused is not None:
        raise outcome.refused
    told = any(fields.get(name) for name in ("title", "lead", "authors", "sources"))
    if not (told or any(image.get("caption") for image in fields.get("images", ()))):
        raise NotAnArticle("no headline, story, caption or byline was found in the document")


def _add_identity(outcome: Outcome, fields: dict[str, Any]) -> None:
    publisher = outcome.detected.publisher
    fields["template"] = outcome.detected.template.id
    fields["url"] = outcome.url
    if publisher is not None:
        fields["publisher"] = publisher.id
        fields["language"] = publisher.language
        _check_layout(outcome, publisher)
    else:
        fields["language"] = _language(fields, outcome.anchors.language)


def _language(fields: dict[str, Any], stated: str | None) -> str | None:
    """The language of the text where that is sure, else the stated one."""
    body = [block["text"] for block in fields["body"][:_SAMPLE]]
    sample = fields.get("lead") or fields.get("title") or ""
    guessed = guess_language(" ".join((sample, *body[:1])))
    if guessed is not None and stated in (None, guessed):
        return guessed
    return name_language(" ".join((sample, *body)), stated)


def _check_layout(outcome: Outcome, publisher: Publisher) -> None:
    """Say where a paper whose layouts are known prints another: it may have been redesigned."""
    used = outcome.detected.template
    layouts = [each for each in publisher.templates if each.kind == used.kind == "html"]
    tree = outcome.parsed.tree
    if tree is None or not tree.is_whole:
        return  # a part of a page, as feeds and databases hold it, has no layout
    if layouts and not any(each is used for each in layouts):
        message = f"the page is in no known layout of {publisher.id!r}; {used.id!r} was used"
        first = layouts[0]
        if lacking := [css for css in first.markers if not tree.first(css)]:
            message += f", since it lacks the marker {lacking[0]!r} of {first.id!r}"
        outcome.warnings.append(Note(code="unknown-layout", message=message))


def _zone(outcome: Outcome, fields: dict[str, Any]) -> str | None:
    """Zone of times that state none: the paper's, or that of Vietnam for a text in Vietnamese."""
    if outcome.detected.publisher is not None:
        return outcome.detected.utc_offset
    return VIETNAM if "vi" in (fields["language"], outcome.anchors.language) else None


def _add_dates(outcome: Outcome, fields: dict[str, Any], zone: str | None) -> ParsedDate | None:
    publisher = outcome.detected.publisher
    vietnamese = fields["language"] == "vi"
    found = collect_dates(
        outcome.draft,
        outcome.kept.having(Label.DATE, Label.SOURCE),
        zone,
        day_first=publisher is not None or vietnamese or outcome.anchors.day_first,
    )
    if found is None:
        return None
    fields["published_on"] = found.day
    fields["published_raw"] = found.raw
    fields["published_at"] = found.at
    return found
