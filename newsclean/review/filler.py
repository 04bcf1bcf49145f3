"""A saved page with its prose replaced: same structure and shape, invented words.

What a page says belongs to its paper; how it is built is what a fixture needs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import Any
from unicodedata import normalize
from urllib.parse import urlsplit, urlunsplit
from zlib import crc32

from newsclean.dom import Node, Tree
from newsclean.folding import fold
from newsclean.lines.dates import parse_date
from newsclean.lines.index import LineIndex, LineRule
from newsclean.phrases.bylines import TEAM, WRITTEN
from newsclean.testing.topics import TOPICS

__all__ = ["Filler", "skeleton"]

_CUES = frozenset(" ".join(("nguồn tags tag tin và", *WRITTEN, *TEAM)).split())
"""Words that are kept in front of a colon, alone or in a row ("Bài, ảnh:"): names follow them."""

_TO_COLON = re.compile(
    rf"(?:[ ]?[,&/+–-]?[ ]?(?:{'|'.join(sorted(_CUES))})(?!\w)){{0,6}}[ ]?:", re.IGNORECASE
)
_DATED = 60
"""Characters; in a line that is no longer and holds a date, the words of the date are kept."""

_DATE_WORDS = frozenset(
    "thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc giờ phút trước gmt utc am pm sáng chiều"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december".split()
)
_MOST_KEPT = 12
"""Words with which a known phrase opens, at most."""

_GONE = frozenset(
    "style noscript template svg iframe object embed -comment canvas source track".split()
)
_GRAMMAR = frozenset(("@type", "@context"))
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_KEPT_META = frozenset(
    "og:type og:site_name og:locale article:published_time article:modified_time datepublished"
    " datemodified pubdate lastmod".split()
)
_PROSE_META = frozenset(
    "og:title og:description description keywords news_keywords author article:author article:tag"
    " article:section articlesection twitter:title twitter:description headline".split()
)
_ADDRESS_META = frozenset(("og:url", "og:image", "twitter:image", "twitter:url"))
_KEPT_ATTRIBUTES = frozenset(
    "class id itemprop itemtype itemscope property name rel type lang datetime role align colspan"
    " rowspan charset data-source data-role data-type".split()
)
_PROSE_ATTRIBUTES = frozenset("alt title data-alt data-caption data-desc aria-label".split())
_ADDRESS_ATTRIBUTES = frozenset("href src data-src data-original data-lazy-src poster".split())


class Filler:
    """Replaces words by invented ones; the same word always by the same one.

    Args:
        lines: Phrases that papers share; they are kept, since rules look for them.
        kept: Other texts that are kept: names of the paper.
    """

    def __init__(self, lines: LineIndex, kept: frozenset[str]) -> None:
        self._lines = lines
        longest = "|".join(map(re.escape, sorted(kept, key=len, reverse=True)))
        self._kept = re.compile(rf"(?<!\w)({longest})(?!\w)") if kept else None
        self._addresses: dict[str, int] = {}

    def text(self, text: str) -> str:
        """Return text of the same shape: as many words, of the same length, case and marks.

        Args:
            text: Text of a page.

        Returns:
            The filler; a known phrase, a date, and the code that opens a lead stay as they are.
        """
        if self._kept is None:
            return self._made(text)
        # Every second part is what the pattern found.
        parts = enumerate(self._kept.split(normalize("NFC", text)))
        return "".join(part if number % 2 else self._made(part) for number, part in parts)

    def _made(self, text: str) -> str:
        folded = fold(text)
        if not folded:
            return text
        before = text[: len(text) - len(text.lstrip())]
        return f"{before}{self._line(folded, text)}{text[len(text.rstrip()) :]}"

    def _line(self, folded: str, text: str) -> str:
        if (rule := self._lines.match(folded)) is not None:
            return self._phrase(folded, rule)
        if len(folded) <= _DATED and parse_date(folded) is not None:
            return _words(folded, _DATE_WORDS)
        opening = self._lines.split_lead(folded)
        if opening.code:
            return folded[: len(folded) - len(opening.text)] + _words(opening.text)
        return _words(normalize("NFC", text.strip()))

    def _phrase(self, text: str, rule: LineRule) -> str:
        """Keep of a known line what makes its rule match: what follows may be a name."""
        words = text.split(" ")
        for count in range(1, min(len(words), _MOST_KEPT)):
            made = " ".join([*words[:count], _words(" ".join(words[count:]))])
            if self._lines.match(made) == rule:
                return made
        return text if len(words) <= _MOST_KEPT else _words(text)

    def address(self, url: str) -> str:
        """Return an address with the same host and suffix, and a number for a path.

        Args:
            url: An address of the page.

        Returns:
            The address; the same one for the same input.
        """
        parts = urlsplit(url.strip())
        if parts.scheme not in {"", "http", "https"} or not (parts.netloc or parts.path):
            return "data:," if parts.scheme == "data" else "#"
        if parts.path in {"", "/"}:
            return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        number = self._addresses.setdefault(f"{parts.netloc}{parts.path}", len(self._addresses) + 1)
        suffix = re.search(r"\.[a-z][a-z0-9]{1,4}$", parts.path)
        path = f"/trang-{number}{suffix[0] if suffix else ''}"
        return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def skeleton(tree: Tree, filler: Filler) -> str:
    """Write a page anew with filler for prose, without scripts, styles and comments.

    Args:
        tree: The page.
        filler: What replaces its words and addresses.

    Returns:
        The markup, a string.
    """
    root = tree.parser.root
    return "<!doctype html>\n" + "".join(_markup(root, filler)) + "\n" if root is not None else ""


def _markup(root: Node, filler: Filler) -> Iterator[str]:
    pending: list[Node | str] = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            yield node
        elif node.is_text_node:
            yield escape(filler.text(node.text_content or ""), quote=False)
        elif node.tag == "script":
            yield _statement(node, filler)
        elif node.tag not in _GONE and node.is_element_node and (opened := _tag(node, filler)):
            yield opened
            if node.tag not in _VOID:
                pending.append(f"</{node.tag}>" + ("\n" if node.tag in {"p", "div"} else ""))
                pending.extend(reversed(list(node.iter(include_text=True))))


def _tag(node: Node, filler: Filler) -> str:
    """The opening tag with the attributes that matter; empty where the element does not."""
    given = {name: value or "" for name, value in node.attributes.items()}
    if node.tag == "meta":
        return _meta(given, filler)
    if node.tag == "link" and given.get("rel") != "canonical":
        return ""
    parts = [node.tag or ""]
    for name, value in given.items():
        if name in _KEPT_ATTRIBUTES:
            parts.append(f'{name}="{escape(value)}"')
        elif name in _PROSE_ATTRIBUTES:
            parts.append(f'{name}="{escape(filler.text(value))}"')
        elif name in _ADDRESS_ATTRIBUTES:
            parts.append(f'{name}="{escape(filler.address(value))}"')
        elif name == "style" and re.search(r"display\s*:\s*none", value):
            parts.append('style="display:none"')
    return f"<{' '.join(parts)}>"


def _meta(given: dict[str, str], filler: Filler) -> str:
    if "charset" in given:
        return '<meta charset="utf-8">\n'
    key = next((name for name in ("property", "name", "itemprop") if given.get(name)), "")
    kind, content = given.get(key, "").casefold(), given.get("content", "")
    if kind in _PROSE_META:
        content = filler.text(content)
    elif kind in _ADDRESS_META:
        content = filler.address(content)
    elif kind not in _KEPT_META:
        return ""
    return f'<meta {key}="{escape(given[key])}" content="{escape(content)}">\n'


def _statement(node: Node, filler: Filler) -> str:
    """JSON-LD with filler for its strings; nothing of other scripts."""
    if (node.attributes.get("type") or "").casefold() != "application/ld+json":
        return ""
    try:
        data = json.loads(node.text() or "")
    except (ValueError, RecursionError):
        return ""
    holder = [data]
    pending: list[tuple[Any, Any]] = [(holder, 0)]
    while pending:
        place, key = pending.pop()
        value = place[key]
        if isinstance(value, dict | list):
            keys = list(value) if isinstance(value, dict) else range(len(value))
            pending.extend((value, each) for each in keys)
        elif isinstance(value, str) and key not in _GRAMMAR:
            place[key] = _string(value, filler)
    written = json.dumps(holder[0], ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{written}</script>\n'


def _string(value: str, filler: Filler) -> str:
    if re.match(r"\d{4}-\d\d-\d\d", value):
        return value
    return filler.address(value) if re.match(r"(?:https?:)?//", value) else filler.text(value)


def _words(text: str, kept: frozenset[str] = frozenset()) -> str:
    """Replace the words of a text, but for those that are kept and the cues of captions."""

    def replaced(found: re.Match[str]) -> str:
        word = found[0]
        if not word[0].isalpha() or word.casefold() in kept:
            return word
        if word.casefold() in _CUES and _TO_COLON.match(text, found.end()):
            return word
        return _like(word)

    return re.sub(r"[^\W\d_]+|\d+", replaced, text)


def _like(word: str) -> str:
    """An invented word of the same length and case."""
    made = ""
    number = crc32(word.casefold().encode())
    while len(made) < len(word):
        choices = _syllables().get(min(len(word) - len(made), 5), ("a",))
        made += choices[number % len(choices)]
        number = number // 7 + 1
    made = made[: len(word)]
    if word.isupper():
        return made.upper()
    return made.capitalize() if word[0].isupper() else made


@cache
def _syllables() -> dict[int, tuple[str, ...]]:
    """Syllables of invented prose by length."""
    found: dict[int, set[str]] = {}
    for topic in TOPICS:
        for text in (*topic.things, *topic.plans, *topic.facts, *topic.scenes, *topic.problems):
            for word in re.findall(r"(?<!\{)\b[^\W\d_]+\b(?!\})", text):
                found.setdefault(len(word), set()).add(word.casefold())
    return {length: tuple(sorted(words)) for length, words in found.items()}
