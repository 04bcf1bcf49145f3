"""Files of records that look like a text or a page: CSV, TSV and XML of any vocabulary."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Container, Iterator
from itertools import islice
from typing import Final

from newsclean.decode import BLANK, FIRST, Decoded
from newsclean.lazy import lazy_re
from newsclean.phrases.keys import ELEMENTS, PAGES, STATED, TEXTS
from newsclean.read.preamble import field_key

__all__ = ["BEGINNING", "find_root", "has_fields", "is_table"]

_KEYS: Final = frozenset(key for keys in STATED.values() for key in keys.split()) | TEXTS | PAGES
_HOLDERS: Final = TEXTS | PAGES
_DELIMITERS: Final = ",;\t"
BEGINNING: Final = 20_000
"""Characters that are looked at: the first record of a file may be a long page."""
_LONGEST_NAME: Final = 40
_FEWEST: Final = 2
_PARAGRAPH: Final = "p"
_DEEPEST: Final = 3
"""Levels of elements from the root down to the fields of a record."""


def is_table(decoded: Decoded) -> bool:
    r"""Whether a document is CSV or the like: a line that names columns, and a row of as many.

    >>> is_table(Decoded('url,title,text\n/1,Giá vàng,"Sáng nay, giá vàng tăng."\n'))
    True
    >>> is_table(Decoded("Tiêu đề, nội dung và tác giả\nSáng nay, giá vàng tăng."))
    False
    """
    head = decoded.beginning(FIRST).lstrip(BLANK).partition("\n")[0]
    for delimiter in _DELIMITERS:
        # In prose, a space stands behind each of them.
        if (
            delimiter in head
            and f"{delimiter} " not in head
            and any(map(_is_key, head.split(delimiter)))
        ):
            return _has_rows(decoded.beginning(BEGINNING).lstrip("\ufeff"), delimiter)
    return False


def _is_key(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and field_key(name.strip(' "\r\n')) in _KEYS


def _has_rows(beginning: str, delimiter: str) -> bool:
    rows = csv.reader(io.StringIO(beginning, newline=""), delimiter=delimiter)
    try:
        names, row, *more = islice(rows, 3)
    except (ValueError, csv.Error):
        return False
    known = sum(map(_is_key, names))
    if (known < _FEWEST or 2 * known < len(names)) and not _is_pair(names, row):
        return False
    is_cut = len(beginning) == BEGINNING and len(row) < len(names) and not more
    return len(row) == len(names) or is_cut


def _is_pair(names: list[str], row: list[str]) -> bool:
    """Whether two columns hold texts, or pages, and what somebody knows of them ("text,label")."""
    if len(names) != len(row) or len(row) != _FEWEST or row[1].startswith(" "):
        return False
    keys = [field_key(name) for name in names if name.isidentifier()]
    return len(keys) == _FEWEST and not _HOLDERS.isdisjoint(keys)


def find_root(decoded: Decoded) -> str | None:
    """Find the root element of a document, behind comments and style sheets of XML.

    Args:
        decoded: The document.

    Returns:
        Its name in small letters; None where no element begins the document.

    >>> find_root(Decoded('<?xml version="1.0"?><!-- a --><RSS version="2.0"><channel>'))
    'rss'
    """
    found = _root_re().match(decoded.beginning(BEGINNING))
    return None if found is None else found["name"].lower()


def has_fields(decoded: Decoded) -> bool:
    """Whether elements right below the root of XML are called as fields of records are.

    >>> has_fields(Decoded("<tin><bai><tieude>Tin</tieude><noidung>Tăng.</noidung></bai></tin>"))
    True
    >>> has_fields(Decoded("<my-page><title>Tin</title><section>Tăng.</section></my-page>"))
    False
    """
    beginning = decoded.beginning(BEGINNING)
    is_xml = beginning.lstrip(BLANK).startswith("<?")
    names = _fields(beginning, frozenset() if is_xml else ELEMENTS)
    fields = Counter(map(field_key, names))
    known = fields.keys() & _KEYS
    if _PARAGRAPH in fields and all(fields[key] == 1 for key in known):
        return False  # one story in paragraphs, as agencies write it in NITF
    return len(known) >= _FEWEST


def _fields(beginning: str, unlike: Container[str]) -> Iterator[str]:
    """Names of elements some levels below the root, and what they are called by `name`."""
    depth = 0
    for tag in _tag_re().finditer(beginning):
        name = tag["name"]
        if name is None:
            continue
        if tag["closing"]:
            depth -= 1
            continue
        if 0 < depth <= _DEEPEST:
            yield tag["called"] or ""
            bare = name.rpartition(":")[2]
            if bare not in unlike:
                yield bare
        depth += not tag["alone"]


_root_re: Final = lazy_re(
    rf"""[{BLANK}]*+
    (?: (?: <\?[^>]*+> | <!--(?:(?!-->).)*+--> | <!doctype\s(?!html)[^>]*+> ) \s*+ )*+
    <(?P<name>[^\W\d][\w.:-]*+)(?=[\s>/])
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_tag_re: Final = lazy_re(
    r"""<!\[CDATA\[ .*? (?:\]\]>|\Z)
    | <!-- .*? (?:-->|\Z)
    | < (?P<closing>/)? (?P<name>[^\W\d][\w.:-]*+)
      (?: \s+ name=["'](?P<called>[^"'<>]*)["'] )? [^<>]*? (?P<alone>/)? >
    """,
    re.VERBOSE | re.DOTALL,
)
