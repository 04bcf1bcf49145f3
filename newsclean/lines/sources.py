"""Lines that name whom a story was taken from, behind a word for it: "Quelle: dpa"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.lines.mastheads import is_name
from newsclean.lines.outlets import read_outlets
from newsclean.phrases.outlets import NO_OUTLETS, SOURCE_PARTICLES, SOURCE_WORDS

__all__ = ["LONGEST_SOURCE", "read_source"]

LONGEST_SOURCE: Final = 90
"""Characters of such a line; longer ones are notes on how a story came about."""


_NO_NAME: Final = re.compile(r"[。！？!?]|[.] \w")
_ABBREVIATION: Final = re.compile(r"\b(?:[^\W\d_][.])+(?= )")
_LONGEST: Final = 45
_LONGEST_IN_CHARACTERS: Final = 16
_MOST_WORDS: Final = 6
_MOST: Final = 4


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "line": re.compile(
            rf"(?i)[(（【\[*]?\s?(?:{'|'.join(SOURCE_WORDS)})\s?[:：]\s?(?P<names>[^:：]{{2,80}}?)"
            r"\s?[)）】\]*]?[.]?"
        ),
        "between": re.compile(r"\s?[,，、;；/]\s?"),
    }


def read_source(text: str) -> tuple[str, ...] | None:
    """Read a line that is a word for a source, a colon and a name or a few.

    Args:
        text: A folded line.

    Returns:
        The names as printed, none for "Internet" and its like; None where the line is another, or
        goes on behind the names.

    >>> read_source("Quelle: Hafenblatt Nord"), read_source("（来源：河湾日报）")
    (('Hafenblatt Nord',), ('河湾日报',))
    >>> read_source("Source: the mayor said so on Monday") is None
    True
    """
    if len(text) > LONGEST_SOURCE:
        return None
    found = _patterns()["line"].fullmatch(text)
    if found is None:
        return None
    stated = found["names"]
    if stated.casefold() in NO_OUTLETS:
        return ()
    if (outlets := read_outlets(stated)) is not None:
        return outlets
    names = tuple(dict.fromkeys(_patterns()["between"].split(stated)))
    return names if len(names) <= _MOST and all(map(_is_named, names)) else None


def _is_named(name: str) -> bool:
    return _may_be_name(name) or read_outlets(name) is not None


def _may_be_name(name: str) -> bool:
    if not name or len(name) > _LONGEST or _NO_NAME.search(_ABBREVIATION.sub("", name)):
        return False
    if any(word[0].isupper() for word in name.split()):
        return name.count(" ") < _MOST_WORDS and is_name(name, SOURCE_PARTICLES)
    # Scripts without capitals have no spaces between words, or few.
    return not name.isascii() and name == name.upper() == name.lower() and _is_short(name)


def _is_short(name: str) -> bool:
    return len(name) <= _LONGEST_IN_CHARACTERS and name.count(" ") <= 1
