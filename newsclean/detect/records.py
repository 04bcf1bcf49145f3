"""What holds a page, or several, and is none: feeds, sitemaps, records of JSON, CSV, XML, WARC."""

from __future__ import annotations

import json
import re
from typing import Final

from newsclean.decode import BLANK, FIRST, Decoded
from newsclean.detect.code import is_code
from newsclean.detect.encoded import find_encoded
from newsclean.detect.page_type import Refusal
from newsclean.detect.rows import BEGINNING, find_root, has_fields, is_table
from newsclean.lazy import lazy_re
from newsclean.phrases.keys import ELEMENTS
from newsclean.phrases.servers import GAPS, STATUSES
from newsclean.read import holds_tags

__all__ = ["find_records"]

_SVG: Final = "svg"
_SVG_ENDS: Final = ("</svg>", "/>")
_PAGES: Final = ("<!doctype", "<html")
_FEEDS: Final = ("rss", "feed", "rdf:rdf")
_SITEMAPS: Final = ("urlset", "sitemapindex")

_ARCHIVES: Final = ("WARC/1.", "WARC/0.")
_ODD: Final = (*_ARCHIVES, "b'", 'b"', '"')

_FEED: Final = Refusal(
    "no-page", "the document is a feed, and no page: hand over the page of each item that it lists"
)
_SITEMAP: Final = Refusal(
    "no-page", "the document is a sitemap, and no page: hand over the pages that it lists"
)
_ARCHIVE: Final = Refusal(
    "no-page",
    "the document is a record of a web archive, and no page: hand over what stands behind its"
    " headers, and the address in them as url",
)
_PRINTED: Final = Refusal(
    "no-page", "the document is what Python prints of bytes, and no page: hand over the bytes"
)
_STRING: Final = Refusal(
    "no-page",
    "the document is a string of JSON, and no page: hand over what json.loads makes of it",
)
_TABLE: Final = Refusal(
    "no-page", "the document is a table (CSV), and no page: hand over the page that each row holds"
)
_RECORDS: Final = Refusal(
    "no-page",
    "the document is XML records, and no page: hand over the page that each of them holds",
)
_XML: Final = Refusal(
    "no-page", "the document is XML, and no page: hand over the page or the text that it holds"
)
_DRAWING: Final = Refusal("no-page", "the document is a drawing (SVG), and no page")
_CODE: Final = Refusal("no-page", "the document is a script or a style sheet, and no page")
_GAP: Final = Refusal(
    "no-page", "the document is what programs write where there is no value, and no page"
)
_STATUS: Final = Refusal("error", "the document is what a server says where it has no page to give")
_DICT: Final = Refusal(
    "no-page",
    "the document is what Python prints of a record, and no page: hand over the page that it holds",
)
_PRINTED_DICT: Final = re.compile(r"\[?\{'[^'\n]{1,40}': .*\}\]?", re.DOTALL)
_PRINTED_BYTES: Final = re.compile(r"(?:\\x[0-9a-f]{2}){2}|\\n")
_JSON: Final = Refusal(
    "no-page", "the document is JSON, and no page: hand over the page that each record holds"
)


def find_records(decoded: Decoded) -> Refusal | None:
    r"""Find that a document is a file of records, by how it begins.

    Args:
        decoded: The document.

    Returns:
        The `Refusal`, with what to hand over instead; None for a page or text.

    >>> find_records(Decoded('<?xml version="1.0"?><rss version="2.0"><channel>')).page_type
    'no-page'
    >>> find_records(Decoded('{"url": "/1"}\n{"url": "/2"}')).page_type
    'no-page'
    >>> find_records(Decoded('{"a": 1}\nGiá vàng tăng.')) is None
    True
    """
    beginning = decoded.beginning(FIRST)
    if len(beginning) < FIRST and (said := _find_said(beginning)) is not None:
        return said
    beginning = beginning.lstrip(BLANK)
    encoded = find_encoded(beginning, decoded)
    if encoded is not None:
        return encoded
    if beginning.startswith(("{", "[")):
        text = decoded.text.strip(BLANK)
        if _PRINTED_DICT.fullmatch(text):
            return _DICT
        return _JSON if _is_json(text) else None
    if beginning.startswith(_ODD):
        return _find_written(beginning, decoded.text.strip(BLANK))
    if beginning.startswith("<"):
        return None if beginning.lower().startswith(_PAGES) else _find_xml(decoded)
    if is_code(decoded):
        return _CODE
    return _TABLE if is_table(decoded) else None


def _find_xml(decoded: Decoded) -> Refusal | None:
    """Find that a document is XML, and of which kind."""
    root = find_root(decoded)
    if root in _SITEMAPS:
        return _SITEMAP
    if root in _FEEDS:
        return _FEED
    if root == _SVG:
        return _DRAWING if _is_drawing(decoded.text) else None
    if root is None or root in ELEMENTS:
        return None
    if has_fields(decoded):
        return _RECORDS
    beginning = decoded.beginning(BEGINNING)
    is_xml = beginning.lstrip(BLANK).lower().startswith("<?xml")
    return _XML if is_xml and not holds_tags(beginning) else None


def _is_drawing(text: str) -> bool:
    """Whether a drawing is all of a text, and no sign before a story."""
    return text.rstrip().endswith(_SVG_ENDS) and text.count(_SVG_ENDS[0]) <= 1


def _find_said(text: str) -> Refusal | None:
    """Find that a short document is no text of anybody: a gap, or a server's few words."""
    # Not behind a tab, with which what newsclean has written itself ends.
    said = text.lstrip(BLANK).rstrip("\r\n ").casefold()
    if said in GAPS:
        return _GAP
    return _STATUS if _status_re().fullmatch(said.rstrip(".!")) is not None else None


def _find_written(beginning: str, text: str) -> Refusal | None:
    """Find that a document is written as something else is that holds one."""
    if beginning.startswith(_ARCHIVES):
        return _ARCHIVE if "WARC-Type:" in text[:BEGINNING] else None
    if beginning[0] == "b":
        is_printed = len(text) > 2 and text[-1] == text[1] and _PRINTED_BYTES.search(text)
        return _PRINTED if is_printed else None
    if len(text) > 1 and text[-1] == '"' and "\\" in text:
        try:
            json.loads(text)
        except ValueError:
            return None
        return _STRING
    return None


def _is_json(text: str) -> bool:
    """Whether a text is records of JSON and nothing else.

    A page that was flattened with its scripts may begin so, too, and goes on in prose.
    """
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return False
    records = value if isinstance(value, list) else [value]
    if not records or not all(isinstance(each, dict) for each in records):
        return False
    # The last line of a file that was cut off does not end as it should.
    return all(line.lstrip(BLANK)[:1] in ("", "{") for line in text[end:].split("\n"))


_status_re: Final = lazy_re(STATUSES)
