"""The least programs: what reading a page or text takes at least, with these three libraries.

They show how much of a ratio to the bare parse any Python program has to pay. Each knows beforehand
what newsclean has to find out: the form, the layout, which of its selectors match, and the fields,
which it validates once, as newsclean found them. It looks at no encoding, guards against nothing,
detects, labels and decides nothing, and gives no reasons.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

import newsclean
from newsclean.article import Article
from newsclean.blocks import Label
from newsclean.options import Options

__all__ = ["Read", "least_program"]

Fields = dict[str, Any]

_STATED = "script[type='application/ld+json']"
_PARTS = (Label.TITLE, Label.LEAD, None)
"""Labels of the regions that are read: headline, lead and story."""

_LINE_CLASSES = (
    re.compile(r"^.*\((?:ảnh|nguồn|photo|source)\b[^()\n]*\)$", re.IGNORECASE | re.MULTILINE),
    re.compile(
        r"^(?:tin liên quan|xem thêm|mời độc giả|theo dõi)\b.*$", re.IGNORECASE | re.MULTILINE
    ),
    re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b"),
)
"""A pattern for each class of lines: captions, lines that lead elsewhere, dates."""


class Read(NamedTuple):
    """What a least program gives.

    Attributes:
        texts: The texts that it read.
        beside: What it looked at beside them: statements, classes, matches, keys.
        article: The validated model.
    """

    texts: list[str]
    beside: tuple[Any, ...]
    article: Article


def least_program(page: bytes, url: str | None = None) -> Callable[[bytes], Read]:
    """Make the least program for one document.

    Args:
        page: The document; newsclean reads it once, for what the program is to know beforehand.
        url: Its address, if known.

    Returns:
        A function that reads the document from its bytes.
    """
    result = newsclean.extract(page, url=url)
    fields = result.article.model_dump(exclude_defaults=True) if result.article else {}
    detected = result.detection
    if detected is None or detected.kind == "text":
        return lambda data: _read_text(data, fields)
    selectors = _selectors(page, detected.template)
    if selectors:
        return lambda data: _read_known(data, selectors, fields)
    return lambda data: _read_unknown(data, fields)


def _selectors(page: bytes, name: str) -> list[str]:
    """The selectors of a layout that match headline, lead and story; none without a layout."""
    publishers = Options().publishers
    template = publishers.compiled[name].template if name in publishers.compiled else None
    tree = LexborHTMLParser(page)
    regions = () if template is None else template.regions
    found = (
        next((css for css in region.css if tree.css_first(css) is not None), None)
        for label in _PARTS
        for region in regions
        if region.label is label
    )
    return [css for css in found if css is not None]


def _read_known(data: bytes, selectors: list[str], fields: Fields) -> Read:
    """Parse, find the parts by the site's selectors, and take the text of each block in them."""
    tree = LexborHTMLParser(data)
    texts = []
    for css in selectors:
        if (part := tree.css_first(css)) is not None:
            # The story comes last; headline and lead are a block each.
            texts += [block.text() for block in (part.iter() if css == selectors[-1] else (part,))]
    return Read(texts, _stated(tree), Article.model_validate(fields))


def _read_unknown(data: bytes, fields: Fields) -> Read:
    """Parse, look once at tag and class of every element, and take the text of each paragraph."""
    tree = LexborHTMLParser(data)
    texts, classes = [], set()
    for node in () if tree.body is None else tree.body.traverse():
        classes.add(node.attributes.get("class"))
        if node.tag == "p":
            texts.append(node.text())
    return Read(texts, (classes, *_stated(tree)), Article.model_validate(fields))


def _stated(tree: LexborHTMLParser) -> tuple[Any, ...]:
    """What meta tags and JSON-LD state."""
    found: list[Any] = [node.attributes for node in tree.css("meta")]
    for node in tree.css(_STATED):
        with suppress(ValueError):
            found.append(json.loads(node.text()))
    return tuple(found)


def _read_text(data: bytes, fields: Fields) -> Read:
    """Decode, split, fold each line for comparison, and search each class of lines once."""
    text = data.decode()
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    lines = [line.strip() for line in text.splitlines()]
    keys = {line.casefold() for line in lines}
    found = [pattern.findall(text) for pattern in _LINE_CLASSES]
    return Read(lines, (keys, *found), Article.model_validate(fields))
