"""What other tools print of a page before its text: front matter, and the lines of readers.

trafilatura and many programs that write Markdown open a text with YAML between two lines of "---";
the Reader of Jina prints "Title:", "URL Source:" and what more it knows, then "Markdown Content:".
Scripts of many kinds print such lines ("Title:", "Tiêu đề:", "URL:", "Date:") without marks around
them. Values are taken as they are printed. What differs from these forms in one line is text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from unicodedata import combining, normalize

from newsclean.article import CLOSING
from newsclean.decode import BLANK, FIRST, Decoded
from newsclean.folding import fold
from newsclean.lazy import lazy_re
from newsclean.phrases.keys import NAMING, STATED, TEXTS

__all__ = ["Preamble", "field_key", "read_preamble"]

_FENCE: Final = "---"
_ENDS: Final = frozenset((_FENCE, "..."))
_MOST_LINES: Final = 400
_LONGEST_KEY: Final = 24
_LONGEST: Final = 40_000
"""Characters of a preamble; abstracts and lists of tags stand in it."""

_NAMES: Final = {key: name for name, keys in STATED.items() for key in keys.split()}
"""The meta tag of each key that tools write."""
_UNREAD: Final = frozenset(("fingerprint", "language", "lang"))
"""Keys that only such lines have, and that say nothing of use."""
_PLAIN: Final = frozenset(("og:title", "og:description"))
"""Statements of which each is one, whatever stands in it."""
_BLOCKS: Final = frozenset(("|", ">", "|-", ">-", "|+", ">+"))
_NOTHING: Final = frozenset(("null", "~", "none", '""', "''", "[]", "{}"))

_READER: Final = ("title", "urlsource", "publishedtime", "numberofpages", "warning")
_CONTENT: Final = "Markdown Content:"

_FIRST_KEYS: Final = frozenset(
    key for key, name in _NAMES.items() if name in ("og:title", "address", "article:published_time")
)
"""Keys with which bare lines begin."""
_SURE: Final = frozenset(("og:title", "address"))
_FEWEST: Final = 2
_MOST_VALUES: Final = 1_000
_LISTS: Final = ("['", '["')
"""How a list begins that a table holds as a text."""
_SITES: Final = frozenset(("source", "nguon"))
"""Keys that state the address of a page, or the name of its paper."""


@dataclass(slots=True)
class Preamble:
    """What a tool has printed before a text.

    Attributes:
        meta: Its statements, by the meta tags that state the same in a page.
        end: Offset of the text behind it.
        lines: Offsets of its lines, without blanks around them.
        is_reader: Whether it is that of a reader, which says that the text is Markdown.
        served: A time of publication that is written as servers write the last change of a file.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    end: int = 0
    lines: list[tuple[int, int]] = field(default_factory=list)
    is_reader: bool = False
    served: str | None = None

    @property
    def url(self) -> str | None:
        """Address of the page as stated, or else its host; None without either."""
        return next(iter(self.meta.get("address") or self.meta.get("hostname") or ()), None)


def read_preamble(decoded: Decoded) -> Preamble | None:
    r"""Read what a tool has printed before a text.

    Args:
        decoded: The document, no markup.

    Returns:
        The `Preamble`; None for any text that does not open with one.

    >>> text = "---\ntitle: Giá vàng tăng\nurl: https://vov.vn/1\n---\nSáng nay, giá vàng tăng."
    >>> found = read_preamble(Decoded(text))
    >>> found.meta["og:title"], found.url, text[found.end :]
    (['Giá vàng tăng'], 'https://vov.vn/1', 'Sáng nay, giá vàng tăng.')
    >>> read_preamble(Decoded("---\nGiá vàng: tăng mạnh\n---\n")) is None
    True
    """
    beginning = decoded.beginning(FIRST).lstrip(BLANK)
    fenced = beginning.startswith(_FENCE)
    colon = -1 if fenced else beginning.find(":", 0, _LONGEST_KEY)
    if not fenced and (colon < 0 or field_key(beginning[:colon]) not in _FIRST_KEYS):
        return None
    text = decoded.text
    lines = list(_lines_of(text))
    if fenced:
        return _read_front_matter(lines)
    return None if text.endswith(CLOSING) else _read_reader(lines) or _read_headers(lines)


def _lines_of(text: str) -> Iterator[tuple[str, int]]:
    """The first lines of a text, each with its offset; empty ones before them aside."""
    start = len(text) - len(text.lstrip(BLANK))
    for line in text[start : start + _LONGEST].splitlines(keepends=True)[:_MOST_LINES]:
        yield line, start
        start += len(line)


def _read_front_matter(lines: list[tuple[str, int]]) -> Preamble | None:
    found = Preamble()
    entries: list[tuple[str, list[str]]] = []
    for number, (line, start) in enumerate(lines):
        bare = line.strip()
        if bare:
            _note(found, line, start)
        if number == 0:
            if bare != _FENCE:
                return None
        elif bare in _ENDS and line[0] == bare[0]:
            found.end = start + len(line)
            break
        elif (entry := _entry_re().fullmatch(line.rstrip())) is not None:
            entries.append((field_key(entry["key"]), [entry["value"] or ""]))
        elif bare.startswith("#") or (number > 1 and not bare):
            continue
        elif entries and (line[0] in " \t" or bare.startswith("- ")):
            entries[-1][1].append(bare)
        else:
            return None
    for key, values in entries:
        _state(found, key, _values_of(values))
    known = found.meta or any(key in _UNREAD for key, _ in entries)
    return found if found.end and known else None


def _read_reader(lines: list[tuple[str, int]]) -> Preamble | None:
    found = Preamble(is_reader=True)
    key = ""
    for line, start in lines:
        bare = line.strip()
        if bare:
            _note(found, line, start)
        if bare == _CONTENT:
            found.end = start + len(line)
            return found if "address" in found.meta else None
        name, colon, value = bare.partition(":")
        if colon and field_key(name) in _READER:
            key = field_key(name)
            _state(found, key, [value.strip()])
        elif bare and key != "warning":
            return None
    return None


def _read_headers(lines: list[tuple[str, int]]) -> Preamble | None:
    """Read lines that a script has printed without marks around them."""
    found = Preamble()
    for line, start in lines:
        bare = line.strip()
        name, colon, value = bare.partition(":")
        key = field_key(name)
        if colon and key in TEXTS and found.meta:
            found.end = start + len(line) - len(line.lstrip()) + len(name) + 1
            found.lines.append((start, found.end))
            break
        if bare and not (colon and key in _NAMES):
            found.end = start
            break
        if bare:
            _note(found, line, start)
            _state(found, key, [_scalar(value)])
    known = len(found.meta) >= _FEWEST and not _SURE.isdisjoint(found.meta)
    return found if found.end and known else None


def _note(found: Preamble, line: str, start: int) -> None:
    begin = start + len(line) - len(line.lstrip())
    found.lines.append((begin, begin + len(line.strip())))


def _state(found: Preamble, key: str, values: Iterable[str]) -> None:
    """Note what a key states, under the name of a meta tag."""
    name = _NAMES.get(key)
    kept = [text for value in values if (text := fold(value)) and text.casefold() not in _NOTHING]
    if name is None or not kept:
        return
    if name == "address" and not kept[0].lower().startswith(("http://", "https://")):
        if key not in _SITES:
            return
        name = "og:site_name"  # the name of a paper
    if name == "article:published_time" and _served_re().fullmatch(kept[0]):
        found.served = found.served or kept[0]
        return
    if name in found.meta and name != "author":
        return  # the first key that says it
    found.meta.setdefault(name, []).extend(kept[:1] if name in _PLAIN else kept)


def field_key(name: str) -> str:
    """Return the name of a field for comparison, without marks and separators, a string.

    >>> field_key("Ngày đăng"), field_key("ngay_dang"), field_key("publishedTime")
    ('ngaydang', 'ngaydang', 'publishedtime')
    """
    key = re.sub(r"[ _-]+", "", name.casefold())
    if key.isascii():
        return key
    return "".join(each for each in normalize("NFD", key) if not combining(each)).replace("đ", "d")


def _values_of(lines: list[str]) -> Iterator[str]:
    """The values of an entry: what stands behind its key, and what is indented below."""
    first, below = lines[0].strip(), lines[1:]
    if first in _BLOCKS:
        yield " ".join(below)
    elif first.startswith(("[", "{")):
        whole = " ".join([first, *below])
        value = _value_of_json(whole)
        if value is not None:
            yield from _texts_in(value)
            return
        if whole.startswith(("[[", "{")) or not whole.endswith("]"):
            yield _scalar(whole)
            return
        yield from map(_scalar, _item_re().findall(whole[1:-1]))
    elif first or not below:
        alone = _scalar(" ".join([first, *below]))
        if alone[:2] in _LISTS and alone.endswith("]"):
            yield from map(_scalar, _item_re().findall(alone[1:-1]))
        else:
            yield alone
    else:
        for line in below:
            named = _named_re().fullmatch(line)
            item = named["name"] if named is not None else line.removeprefix("- ")
            if named is not None or line.startswith("- "):
                yield _scalar(item)


def _value_of_json(text: str) -> object:
    """What a value of JSON holds; None for anything else."""
    try:
        # Numbers stay as they are written: 1.10 is not 1.1.
        return json.loads(text, strict=False, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None


def _texts_in(value: object) -> Iterator[str]:
    """The texts and numbers in a value of JSON; of an object, its name."""
    waiting = [value]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, list):
            waiting.extend(reversed(each))
        elif isinstance(each, dict):
            named = {field_key(key): inner for key, inner in each.items()}
            names = [name for name in NAMING if name in named]
            waiting.extend(named[name] for name in names[:1])
            if not names and len(named) == 1:
                waiting.extend(named.values())  # {"$date": …}, as some databases write


def _scalar(raw: str) -> str:
    """A value without quotes around it, as YAML, JSON and Python write them."""
    raw = raw.strip()
    quote, inner = raw[:1], raw[1:-1]
    if len(raw) > 1 and quote == raw[-1] == '"':
        try:
            value = json.loads(raw, strict=False)
        except ValueError:
            value = inner
        raw = value if isinstance(value, str) else inner
    elif len(raw) > 1 and quote == raw[-1] == "'":
        raw = inner.replace("''", "'").replace("\\'", "'")
    linked = _linked_re().fullmatch(raw)
    return linked["name"] if linked is not None else raw


_entry_re: Final = lazy_re(r"(?P<key>[\w@$][\w .:@$/()-]{0,40}?):(?:\s+(?P<value>.*))?", re.DOTALL)
_item_re: Final = lazy_re(
    r"""(?:'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*")(?=\s*(?:,|$))|[^\s,][^,]*"""
)
"""An item of a list in brackets; an apostrophe inside a bare word is a part of it."""
_named_re: Final = lazy_re(r"(?:-\s+)?(?:name|title):\s+(?P<name>\S.*)")
_linked_re: Final = lazy_re(r"\[\[(?:[^\[\]|]*\|)?(?P<name>[^\[\]|]+)\]\]")
_served_re: Final = lazy_re(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
