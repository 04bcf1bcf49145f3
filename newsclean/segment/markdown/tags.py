"""What Markdown holds beside its own marks: tags of HTML, and the attributes that pandoc writes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.lazy import lazy_re

__all__ = ["HTML_IMAGE", "blank_marks", "mark_elements"]

HTML_IMAGE: Final = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)

_NAMES: Final = """
    a abbr address amp-img article aside audio b big blockquote button canvas caption center cite
    code col colgroup dd del details div dl dt em fieldset figcaption figure font footer form g
    h1 h2 h3 h4 h5 h6 header i iframe input ins label legend li link main mark meta nav noscript
    object ol option p path picture pre q s script section select small source span strike strong
    style sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul use video
"""
_CAPTION: Final = Decision(Label.CAPTION, "markdown-figcaption")
_CODE: Final = Decision(Label.BOILERPLATE, "code-line")
_ELEMENTS: Final = (("figcaption", _CAPTION), ("style", _CODE), ("script", _CODE))
_ATTRIBUTES: Final = ("]{", "){", "] {", ":::", " {#", " {.")


def blank_marks(text: str) -> str:
    r"""Put blanks in the place of tags and attributes, so that all else stays where it is.

    Args:
        text: Markdown.

    Returns:
        A text of the same length.

    >>> blank_marks('<div class="a">\nGiá <b>vàng</b>\n</div>').split()
    ['Giá', 'vàng']
    """
    if "<img" in text:
        text = _picture_re().sub(lambda tag: _break_re().sub(" ", tag[0]), text)
    if "<" in text and ("</" in text or "/>" in text or '="' in text):
        closed = {name.lower() for name in _closing_re().findall(text)}
        text = _tag_re().sub(lambda tag: _blank_tag(tag, closed), text)
    if any(map(text.__contains__, _ATTRIBUTES)):
        text = _fence_re().sub(_blank, text)
        text = _span_re().sub(_blank_span, text)
        text = _attributes_re().sub(_blank, text)
    return text


def mark_elements(blocks: Sequence[Block], text: str) -> None:
    """Give the blocks inside captions, style sheets and scripts a hint.

    Args:
        blocks: The blocks of the document, in order; hints are filled in.
        text: The document as it was.
    """
    starts = [block.start for block in blocks]
    for name, decision in _ELEMENTS if "</" in text else ():
        if f"</{name}" not in text:
            continue
        for element in _element_re(name).finditer(text):
            first = bisect_right(starts, element.start() - 1)
            for block in blocks[first : bisect_right(starts, element.end() - 1)]:
                block.hint = block.hint or decision


def _blank(found: re.Match[str]) -> str:
    return _anything_re().sub(" ", found[0])


def _blank_tag(tag: re.Match[str], closed: set[str]) -> str:
    """A tag as blanks; a bare one that nothing closes, or that stands in code, is text about it."""
    if tag[0][0] == "`":
        return tag[0]
    is_tag = (
        tag["name"] is None
        or tag["slash"]
        or "=" in (tag["rest"] or "")
        or tag["name"].lower() in closed
    )
    return _blank(tag) if is_tag else tag[0]


def _blank_span(span: re.Match[str]) -> str:
    """A text in brackets with attributes, without either."""
    return f" {span['text']} {_blank_rest(span)}"


def _blank_rest(span: re.Match[str]) -> str:
    return _anything_re().sub(" ", span["rest"])


_anything_re: Final = lazy_re(r"[^\r\n]")
_break_re: Final = lazy_re(r"[\r\n]")
_picture_re: Final = lazy_re(r"<img\b[^<>\r\n]*[\r\n][^<>]*>")
"""A tag of a picture over several lines."""


@cache
def _tag_re() -> re.Pattern[str]:
    names = "|".join(_NAMES.split())
    return re.compile(
        r"`[^`\n]*`"
        # Between two spaces such a tag is text about it.
        r"|(?<![\\ ])<(?:br|hr|wbr)\s*/?>|<(?:br|hr|wbr)\s*/?>(?! )"
        rf"|(?<!\\)<(?P<slash>/?)(?P<name>{names})(?P<rest>\s[^<>]*|/)?>",
        re.IGNORECASE,
    )


_closing_re: Final = lazy_re(r"</([a-z][a-z0-9-]*)\s*>", re.IGNORECASE)


@cache
def _element_re(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{name}\b[^<>]*>[^<]*(?:<(?!/{name}\b)[^<]*)*</{name}", re.IGNORECASE)


_ITEM: Final = r"(?:[#.][^\s{}\"=]+|[A-Za-z][\w:-]*=(?:\"[^\"{}]*\"|[^\s\"{}]+))"
_SET: Final = rf"\{{(?:\s*{_ITEM}(?:\s+{_ITEM})*)?\s*\}}"


_attributes_re: Final = lazy_re(rf"(?<=[\])]){_SET}|(?<=\s){_SET}(?=[ \t]*$)", re.MULTILINE)
_span_re: Final = lazy_re(rf"\[(?P<text>[^\[\]]*)\](?P<rest>{_SET})")
_fence_re: Final = lazy_re(
    rf"^[ \t>]*:{{3,}}[ \t]*(?:(?:{_SET}|[\w-]+)[ \t]*:*[ \t]*)?$", re.MULTILINE
)
