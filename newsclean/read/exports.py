"""What an export has done to a text on its way: quoted its cell, joined its lines, marked each.

All that is undone keeps its place: what is taken out leaves as many blanks or invisible characters.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from typing import Final

from newsclean.extraction import Note

__all__ = ["undo_exports"]

_QUOTE: Final = '"'
_FILL: Final = "\u200b"
"""Stands where a part of a word was taken out; it is removed wherever text is returned."""

_BAR: Final = " | "
_FEWEST_BARS: Final = 6
_LEAST_PROSE: Final = 120
"""Characters of a paragraph; what joins shorter lines only is the menu of a page."""
_MOST_OF_LINE: Final = 0.5
"""Of the line that a part may be: a story that stands beside a menu is more."""
_READ_AS_LINES: Final = Note(
    code="written-breaks",
    message="the document is one line with bars between its parts, which were read as breaks",
)

_ENTITY: Final = re.compile(r"&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_FEWEST_ENTITIES: Final = 3
"""Entities; a text that speaks of one prints it as often as not."""
_READ_AS_SIGNS: Final = Note(
    code="entities-read",
    message="the text holds entities such as '&nbsp;', which were read as the signs they stand for",
)

_FEWEST_LINES: Final = 5
_SIGNS: Final = frozenset(">-*•–+·")
_COUNTED: Final = re.compile(r"[ \t]*(\d{1,6})(?:[.):|]?[ \t]+|[.):|]?$)")
_READ_AS_MARKS: Final = Note(
    code="marked-lines",
    message="each line opens with the same mark, or with its number; these marks were left out",
)

_REFERENCES: Final = re.compile(
    r"^[ \t]*(?:References|Links?|Visible links?:?)[ \t]*\n\s*(?:Visible links?:?\s*)?"
    r"(?=1\. +[a-z]+:\S)",
    re.MULTILINE,
)
_REFERENCE: Final = re.compile(r"\s*(?:Hidden links:?\s*)?(\d{1,5})\. +[a-z]+:\S*[ \t]*(?:\n|\Z)")
_LINK_NUMBER: Final = re.compile(r"\[(\d{1,5})\]")
_FEWEST_LINKS: Final = 3
_READ_AS_LINKS: Final = Note(
    code="link-numbers",
    message="the text holds the numbers that a text browser prints before links; they were left"
    " out",
)


def undo_exports(text: str) -> tuple[str, list[Note]]:
    r"""Undo what an export has done to all lines of a text.

    Args:
        text: The decoded document, which is no markup.

    Returns:
        The text, as long as it was, and a note for each thing undone, a list.

    >>> undo_exports('"Nước lên.\n""Chưa từng có"", bà kể."')[0]
    ' Nước lên.\n"\u200bChưa từng có"\u200b, bà kể. '
    >>> undo_exports("Nước lên &amp; rút.")
    ('Nước lên &amp; rút.', [])
    """
    notes: list[Note] = []
    text = _unquoted(text)
    for undo, note in (
        (_in_lines, _READ_AS_LINES),
        (_decoded, _READ_AS_SIGNS),
        (_unnumbered, _READ_AS_LINKS),
        (_unmarked, _READ_AS_MARKS),
    ):
        undone = undo(text)
        if undone is not None:
            text = undone
            notes.append(note)
    return text, notes


def _unquoted(text: str) -> str:
    """A cell of a table without the quotes around it, where each quote in it is doubled."""
    bare = text.strip() if _QUOTE in text[:2] else ""
    if len(bare) < 2 or bare[0] != _QUOTE or bare[-1] != _QUOTE:
        return text
    cell = bare[1:-1]
    if "\n" not in cell or _QUOTE in cell.replace(_QUOTE * 2, ""):
        return text
    cell = cell.replace(_QUOTE * 2, _QUOTE + _FILL)
    begin = text.index(_QUOTE)
    return f"{text[:begin]} {cell} {text[begin + len(bare) :]}"


def _in_lines(text: str) -> str | None:
    """A text whose lines stand on one line with bars between them, with breaks instead."""
    if _BAR not in text or "\n" in text.strip():
        return None
    parts = text.split(_BAR)
    longest = max(map(len, parts))
    if len(parts) <= _FEWEST_BARS or not _LEAST_PROSE <= longest < _MOST_OF_LINE * len(text):
        return None
    return text.replace(_BAR, " \n ")


def _decoded(text: str) -> str | None:
    """A text with the signs that its entities stand for."""
    if "&" not in text or ";" not in text:
        return None
    found = [match for match in _ENTITY.finditer(text) if _is_known(match[0])]
    if len(found) < _FEWEST_ENTITIES:
        return None
    return _ENTITY.sub(lambda match: _sign(match[0]), text)


def _is_known(entity: str) -> bool:
    return entity[1] == "#" or entity[1:] in html5


def _sign(entity: str) -> str:
    sign = unescape(entity) if _is_known(entity) else entity
    # One that stands for a break would move all lines below it.
    return entity if sign in "<>\r\n" else sign + _FILL * (len(entity) - len(sign))


def _unnumbered(text: str) -> str | None:
    """A text without the numbers of links, where the list of their addresses closes it."""
    if "[1]" not in text:
        return None
    opening = _REFERENCES.search(text, text.rfind("[1]"))
    if opening is None:
        return None
    last, place, links = 0, opening.end(), 0
    while (line := _REFERENCE.match(text, place)) is not None and int(line[1]) > last:
        last, place, links = int(line[1]), line.end(), links + 1
    if links < _FEWEST_LINKS:
        return None

    def blank(match: re.Match[str]) -> str:
        return _FILL * len(match[0]) if 0 < int(match[1]) <= last else match[0]

    return _LINK_NUMBER.sub(blank, text[: opening.start()]) + text[opening.start() :]


def _unmarked(text: str) -> str | None:
    """A text without the mark, or the number, that each of its lines opens with."""
    opening = text[:20].lstrip()
    if not opening or not (opening[0] in _SIGNS or "0" <= opening[0] <= "1"):
        return None
    lines = text.split("\n")
    if len(lines) < _FEWEST_LINES:
        return None
    bare = _without_sign(lines, opening[0]) if opening[0] in _SIGNS else _without_number(lines)
    return None if bare is None else "\n".join(bare)


def _without_sign(lines: list[str], sign: str) -> list[str] | None:
    bare = []
    marked = 0
    for line in lines:
        rest = line.lstrip()
        if not rest:
            bare.append(line)
        elif rest[0] == sign and (len(rest) == 1 or rest[1].isspace()):
            marked += 1
            bare.append(f"{line[: len(line) - len(rest)]} {rest[1:]}")
        else:
            return None
    return bare if marked >= _FEWEST_LINES else None


def _without_number(lines: list[str]) -> list[str] | None:
    bare = []
    marked, first = 0, 0
    for line in lines:
        if not line.strip():
            bare.append(line)
            continue
        found = _COUNTED.match(line)
        if found is None:
            return None
        number = int(found[1])
        first = first if marked else number
        if number != first + marked:
            return None
        marked += 1
        bare.append(" " * found.end() + line[found.end() :])
    return bare if marked >= _FEWEST_LINES else None
