"""Bylines, source lines and date lines to authors, sources and times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsclean.blocks import Block, Decision, Label
from newsclean.fields.dates import ParsedDate, find_date, parse_date
from newsclean.label.header import source_and_date
from newsclean.label.signoff import read_sign_off

__all__ = ["collect_credits", "collect_dates"]


def collect_credits(
    blocks: Sequence[Block], decisions: Sequence[Decision | None]
) -> tuple[list[str], list[dict[str, Any]]]:
    """Collect who wrote the piece and whom it was taken from.

    Args:
        blocks: The blocks.
        decisions: Their decisions.

    Returns:
        Names of authors, and the fields of each `Source`, each once.
    """
    authors: dict[str, None] = {}
    sources: dict[str, str | None] = {}
    for block, decision in zip(blocks, decisions, strict=True):
        if decision is None or decision.label not in (Label.BYLINE, Label.SOURCE):
            continue
        glued = source_and_date(block.text)
        if glued is not None:
            sources.setdefault(glued[0])
            continue
        signed = read_sign_off(block.text)
        if signed is None:
            target = authors if decision.label is Label.BYLINE else sources
            target.setdefault(block.text)
            continue
        authors.update(dict.fromkeys(signed.authors))
        for name in signed.sources:
            sources.setdefault(name, name if name.startswith("http") else None)
    return list(authors), _without_addresses(sources)


def _without_addresses(sources: dict[str, str | None]) -> list[dict[str, Any]]:
    """An address behind a source's name is its URL, not a source of its own."""
    names = [name for name in sources if not name.startswith("http")]
    urls = [name for name in sources if name.startswith("http")]
    if names and urls:
        return [
            {"name": name, "url": urls[0] if number == len(names) - 1 else None}
            for number, name in enumerate(names)
        ]
    return [{"name": name, "url": url} for name, url in sources.items()]


def collect_dates(
    blocks: Sequence[Block], decisions: Sequence[Decision | None], offset: str
) -> ParsedDate | None:
    """Return the first date printed in the head of a document.

    Args:
        blocks: The blocks.
        decisions: Their decisions.
        offset: The publisher's zone, as "+07:00".

    Returns:
        The date as read, or None.
    """
    for block, decision in zip(blocks, decisions, strict=True):
        if decision is None:
            continue
        if decision.label is Label.DATE:
            found = parse_date(block.text, offset) or find_date(block.text, offset)
        elif decision.label is Label.SOURCE:
            glued = source_and_date(block.text)
            found = find_date(glued[1], offset) if glued is not None else None
        else:
            continue
        if found is not None:
            return found
    return None
