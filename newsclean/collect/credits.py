"""Bylines, source lines and date lines to authors, sources and times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from newsclean.blocks import Label
from newsclean.label.draft import Draft
from newsclean.lines.dates import ParsedDate, find_date, parse_date
from newsclean.lines.signoff import SignOff, read_sign_off
from newsclean.lines.sources import read_source

__all__ = ["collect_credits", "collect_dates"]

_MENU: Final = 4
"""Lines of a menu; above fewer of them, a day may be the story's."""


def collect_credits(draft: Draft, indices: Sequence[int]) -> tuple[list[str], list[dict[str, Any]]]:
    """Collect who wrote the piece and whom it was taken from.

    Args:
        draft: The blocks and the decisions on them.
        indices: The blocks that are bylines or sources, in order.

    Returns:
        Names of authors, and the fields of each `Source`, each once.
    """
    authors: dict[str, None] = {}
    sources: dict[str, str | None] = {}
    for index in indices:
        block = draft.blocks[index]
        if len(block.names) > 1:
            authors.update(dict.fromkeys(block.names))
            continue
        text = block.names[0] if block.names else block.text
        signed = _stamped(draft, text) or read_sign_off(text)
        if signed is None and (named := read_source(text)) is not None:
            signed = SignOff((), named)
        is_source = draft.label(index) is not Label.BYLINE
        # Markup may say that what looks like somebody's name is a paper's.
        if signed is None or (is_source and signed == SignOff((text,))):
            (sources if is_source else authors).setdefault(text)
            continue
        authors.update(dict.fromkeys(signed.authors))
        for name in signed.sources:
            sources.setdefault(name, name if name.startswith("http") else None)
    once: dict[str, str] = {}
    for name in authors:
        once.setdefault(name.casefold(), name)
    return list(once.values()), _without_addresses(sources)


def _stamped(draft: Draft, text: str) -> SignOff | None:
    """The names in a line that holds a date, too."""
    stamp = draft.stamp(text)
    return None if stamp is None else stamp.signed


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


def _is_above_menu(draft: Draft, index: int) -> bool:
    """Whether a menu stands between a line and the headline below it, which marks name."""
    title = draft.title or 0
    if draft.blocks[title].hint is None:
        return False
    return sum(draft.label(between) is Label.MENU for between in range(index, title)) >= _MENU


def collect_dates(
    draft: Draft, indices: Sequence[int], offset: str | None, *, day_first: bool | None = True
) -> ParsedDate | None:
    """Return the date of a piece, as printed in the head of a document.

    Under the headline it is the first one; above it the last, since pages open with today's: above
    a menu that one is nothing else.

    Args:
        draft: The blocks and the decisions on them.
        indices: The blocks that are dates or sources, in order.
        offset: The publisher's zone, as "+07:00"; None where it is unknown.
        day_first: Whether "7/8/2026" is 7 August; None refuses to choose.

    Returns:
        The date as read, or None.
    """
    title = draft.title if draft.title is not None else -1
    below = [index for index in indices if index > title]
    above = [index for index in indices if index < title and not _is_above_menu(draft, index)]
    for index in (*below, *reversed(above)):
        text = draft.blocks[index].text
        if draft.label(index) is Label.DATE:
            found = parse_date(text, offset, day_first=day_first)
            found = found or find_date(text, offset, day_first=day_first)
        else:
            stamp = draft.stamp(text)
            found = (
                find_date(stamp.date, offset, day_first=day_first) if stamp is not None else None
            )
        if found is not None:
            return found
    return None
