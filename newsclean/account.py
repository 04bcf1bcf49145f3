"""Puts the whole account together: detection, decisions, what was removed and why."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter

from newsclean.article import BodyRole
from newsclean.blocks import Block, Label
from newsclean.detect.evidence import Detected
from newsclean.extraction import Detection, Extraction, PageType, Place
from newsclean.outcome import Outcome

__all__ = ["build_extraction"]

_MOVED_TO: Final = {
    Label.KICKER: "kicker",
    Label.CAPTION: "images",
    Label.CREDIT: "images",
    Label.IMAGE_NAME: "images",
    Label.BYLINE: "authors",
    Label.SOURCE: "sources",
    Label.DATE: "published_on",
    Label.SECTION: "section",
    Label.TAGS: "tags",
    Label.RELATED_TITLE: "related",
    Label.RELATED_TEASER: "related",
    Label.RELATED_CAPTION: "related",
}
"""The fields that hold what blocks of a label said."""

_BY_ROLE: Final[tuple[tuple[PageType, BodyRole], ...]] = (
    ("photo", "photo_story"),
    ("live", "live_entry"),
    ("interview", "question"),
)


def build_extraction(outcome: Outcome, fields: dict[str, Any]) -> Extraction:
    """Build the account of one document.

    Args:
        outcome: What the steps have found.
        fields: The article, or the failure and the type of the page.

    Returns:
        The `Extraction`.
    """
    kept = {outcome.kept.title, outcome.kept.lead, *outcome.kept.body}
    decisions = []
    removed = []
    article = fields.get("article")
    moved = {label: name for label, name in _MOVED_TO.items() if getattr(article, name, None)}
    # Made in one call, and once for both lists: a long page has many places.
    places = _places().validate_python([*map(_place, outcome.blocks)])
    for index, (block, decision, place) in enumerate(
        zip(outcome.blocks, outcome.draft.decisions, places, strict=True)
    ):
        if decision is None:
            continue
        decisions.append({
            "label": decision.label, "rule": decision.rule, "place": place, "kept": index in kept,
        })  # fmt: skip
        if index not in kept and outcome.options.removed != "none":
            removed.append({
                "label": decision.label, "rule": decision.rule, "text": block.text, "place": place,
                "moved_to": moved.get(decision.label),
            })  # fmt: skip
    return Extraction.model_validate(
        {
            "detection": describe(outcome.detected, outcome.parsed.kind),
            "page_type": _page_type(outcome, fields),
            "decisions": decisions,
            "removed": removed,
            "warnings": tuple(outcome.warnings),
            "encoding": outcome.parsed.encoding,
            **fields,
        }
    )


def describe(detected: Detected, kind: str) -> Detection:
    """Return a detection as the model that results carry.

    Args:
        detected: What `detect` found.
        kind: The form of the document.

    Returns:
        The `Detection`.
    """
    return Detection.model_validate(
        {
            "publisher": detected.publisher.id if detected.publisher else None,
            "template": detected.template.id,
            "kind": kind,
            "confidence": detected.confidence,
            "evidence": [mark._asdict() for mark in detected.evidence],
            "candidates": [
                {"publisher": name, "confidence": confidence}
                for name, confidence in detected.candidates
            ],
        }
    )


@cache
def _places() -> TypeAdapter[list[Place]]:
    return TypeAdapter(list[Place])


def _place(block: Block) -> dict[str, Any]:
    if block.start < 0:
        return {"path": block.path}
    return {"start": block.start, "end": block.end, "path": block.path}


def _page_type(outcome: Outcome, fields: dict[str, Any]) -> PageType:
    """What kind of article it is, by the parts that its blocks play."""
    article = fields.get("article")
    roles = {block.role for block in article.body} if article is not None else set()
    for page_type, role in _BY_ROLE:
        if role in roles:
            return page_type
    return "video" if (outcome.anchors.og_type or "").startswith("video") else "article"
