"""The promises on pages of markup, checked without newsclean's own reader.

Each check takes a page and its extraction and returns what is wrong, an empty list if nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from newsclean.arguments import check_many
from newsclean.article import Article
from newsclean.dom import parse
from newsclean.extraction import Extraction
from newsclean.limits import Limits
from newsclean.testing.compare import fold
from newsclean.testing.promises import returned_strings

__all__ = ["find_page_invented", "find_page_unaccounted", "squeeze"]

_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_SHORTEST_STORY = 200
"""Letters of a value in which the blocks of a story may be looked for."""
_SHORTEST_RUN = 5
"""Letters of the shortest piece that a moved block may be cut into."""


def squeeze(text: str) -> str:
    """Reduce a text to its visible letters without any space, so that markup may part them.

    Args:
        text: Any string.

    Returns:
        The folded text without white space.
    """
    return "".join(fold(text).split())


def find_page_invented(html: str, extraction: Extraction, *, ordered: bool = True) -> list[str]:
    """Find returned strings that stand in no text, attribute or JSON-LD of a page.

    Args:
        html: The page.
        extraction: Its result.
        ordered: Whether all comes in the order of the page, which is then read with a parser of its
            own. That one reads broken markup otherwise than browsers do, which move what stands in
            the wrong place: of such a page (`damaged_pages`), pass False. The tree is searched
            then, and a block may be made of runs from several places.

    Returns:
        What is wrong, a line each: strings that were invented, body blocks out of order. Empty
        where the promise holds.
    """
    if extraction.article is None:
        return []
    found = _collect(html) if ordered else _collect_tree(html)
    texts, stated = squeeze("".join(found.texts)), [squeeze(value) for value in found.values]
    whole = "\n".join((texts, *stated))
    faults = []
    for name, value in returned_strings(extraction.article):
        stands = squeeze(value) in whole if ordered else _has_pieces(value, whole)
        if not value.strip():
            faults.append(f"{name} is empty: {value!r}")
        elif not stands:
            faults.append(f"{name} is not in the page: {value!r}")
    if ordered:
        # A story may be told by one string of JSON-LD, as well as by the page.
        told = (texts, *(value for value in stated if len(value) >= _SHORTEST_STORY))
        fewest: list[str] = min((_out_of_order(each, extraction.article) for each in told), key=len)
        faults += fewest
    return faults


def _out_of_order(texts: str, article: Article) -> list[str]:
    faults = []
    position = 0
    for block in article.body:
        at = texts.find(squeeze(block.text), position)
        if at < 0:
            faults.append(f"body block out of order: {block.text!r}")
        else:
            position = at + len(squeeze(block.text))
    return faults


def _has_pieces(value: str, whole: str) -> bool:
    """Whether each cell of a value (one, unless it is a row of a table) is made of runs."""
    return all(_is_made_of(squeeze(cell), whole) for cell in value.split("\t"))


def _is_made_of(text: str, whole: str) -> bool:
    """Whether a text consists of runs of another, none shorter than a syllable but the last."""
    while text:
        low, high = 0, len(text)
        while low < high:  # the longest beginning that occurs
            middle = (low + high + 1) // 2
            low, high = (middle, high) if text[:middle] in whole else (low, middle - 1)
        if low < min(_SHORTEST_RUN, len(text)):
            return False
        text = text[low:]
    return True


def find_page_unaccounted(texts: Iterable[str], extraction: Extraction) -> list[str]:
    """Find texts of a page that are neither in the article nor among what was removed.

    Args:
        texts: The texts, as a reader sees them: `HtmlPage.texts` of an invented page.
        extraction: The result of the page, with `Options(removed="page")` where the texts are all
            that it shows.

    Returns:
        What is wrong, a line each: texts that vanished, removed blocks without a rule or a place.
        Empty where the promise holds.

    Raises:
        TypeError: The texts are one string, such as the page itself.
    """
    check_many("texts", texts, (str, bytes))
    article = extraction.article
    if article is None:
        return ["there is no article"]
    faults = []
    for removed in extraction.removed:
        if not removed.rule:
            faults.append(f"removed without a rule: {removed!r}")
        if not removed.place.path:
            faults.append(f"removed without a path: {removed!r}")
    # A code in brackets is returned without them, right before its lead.
    story = (article.title, f"{article.lead_prefix or ''}{article.text}")
    held = [*(text for text in story if text), *(removed.text for removed in extraction.removed)]
    account = "\n".join(map(_bare, held))
    return faults + [f"text vanished: {text!r}" for text in texts if _bare(text) not in account]


def _bare(text: str) -> str:
    """Letters and digits alone: codes and marks may be cut from the text that is returned."""
    return "".join(letter for letter in squeeze(text).casefold() if letter.isalnum())


@dataclass
class _Found:
    texts: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)


class _Collector(HTMLParser):
    """Collects texts, values of attributes, and strings of scripts."""

    def __init__(self, found: _Found) -> None:
        super().__init__(convert_charrefs=True)
        self._found = found
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the values of attributes, and whether a script begins."""
        self._script = tag == "script"
        self._found.values.extend(unescape(value) for _, value in attrs if value)

    def handle_endtag(self, tag: str) -> None:
        """Note where a script ends."""
        self._script = self._script and tag != "script"

    def handle_data(self, data: str) -> None:
        """Note a text, or the strings of JSON in a script."""
        if self._script:
            self._found.values.extend(_json_strings(data))
        else:
            self._found.texts.append(data)


def _collect(html: str) -> _Found:
    found = _Found()
    collector = _Collector(found)
    collector.feed(html)
    collector.close()
    # Tags in a title are text to browsers, though not to every version of this parser.
    found.values.extend(unescape(title) for title in _TITLE.findall(html))
    return found


def _collect_tree(html: str) -> _Found:
    """The same, as browsers build the page: by its tree, whatever newsclean reads of it."""
    found = _Found()
    root = parse(html, Limits()).parser.root
    in_script = 0
    for node in root.traverse(include_text=True) if root is not None else ():
        if not node.is_text_node:
            in_script = node.mem_id if node.tag == "script" else 0
            found.values.extend(value for value in node.attributes.values() if value)
        elif in_script and node.parent is not None and node.parent.mem_id == in_script:
            found.values.extend(_json_strings(node.text_content or ""))
        else:
            found.texts.append(node.text_content or "")
    return found


def _json_strings(data: str) -> Iterator[str]:
    try:
        stack = [json.loads(data)]
    except (ValueError, RecursionError):
        yield unescape(data)
        return
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield (text := unescape(item))
            if "<" in text:  # a story with its tags
                yield unescape(_TAG.sub("", text))
        elif isinstance(item, dict):
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
