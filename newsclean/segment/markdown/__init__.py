"""Markdown to blocks: marks become kinds and addresses, and what is left is the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.elements import Addresses
from newsclean.errors import LimitExceeded
from newsclean.folding import fold
from newsclean.lines.captions import same_caption
from newsclean.lines.prose import SHORTEST_PROSE
from newsclean.segment.generic.hints import LINKED
from newsclean.segment.markdown.lines import IMAGE, LINK, Line, read_lines
from newsclean.segment.markdown.tags import HTML_IMAGE, blank_marks, mark_elements
from newsclean.segment.measures import LINKED_TITLE
from newsclean.segment.text.code import mark_choices, mark_data

__all__ = ["mark_links", "segment_markdown"]

_HEADING: Final = re.compile(r"#{1,6}\s+")
_ITEM: Final = re.compile(r"(?:[*+-]|\d{1,3}\\?[.)])\s+")
_QUOTE: Final = re.compile(r"(?:>\s?)+")
_RULE: Final = re.compile(r"(?:[*_-]\s*){3,}|[|:\s-]+")
_EMPHASIS: Final = re.compile(
    r"(?<!\S)[*_]{2,3}(?!\S)|(?<![\\\w])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?!\w)|(?<!\\)`+"
)
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_ITALIC: Final = re.compile(r"\*(?![*\s])[^*]+\*[.\s]*|_(?![_\s])[^_]+_[.\s]*")
_NOTE: Final = re.compile(r"(?:^\s*\[\^[^\[\]\s]{1,40}\]:|(?<!\\)\[\^[^\[\]\s]{1,40}\](?!\())")
"""What marks a footnote: before it, with a colon, and where a sentence refers to it."""
_NOTE_MARK: Final = "[^"
_BAR: Final = "|"
_BAR_OR_SPACE: Final = "| "
_CELLS: Final = re.compile(r"\s*(?<!\\)\|\s*")

_PICTURE: Final = Decision(Label.IMAGE_NAME, "markdown-image")
_CAPTION: Final = Decision(Label.CAPTION, "markdown-caption")
_LONGEST_CAPTION: Final = 300
"""Characters; a longer text under a picture belongs to the story, however it is set."""
_ROW: Final = Decision(Label.TABLE_ROW, "table-markup")
"""What a row of text between bars is: menus and footers have links, or no bars around them."""
_TITLE: Final = Decision(Label.TITLE, "markdown-title")
_TITLE_MARK: Final = re.compile(r"#\s+\S")
_UNDERLINE: Final = re.compile(r"={3,}|-{3,}")
_TITLE_LINE: Final = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t]*={3}")
_STOPS: Final = ".!?…:\"”')"
_LONGEST_UNDERLINED: Final = 150
"""Characters; a line under a longer paragraph is a rule."""


def segment_markdown(text: str, max_blocks: int) -> list[Block]:
    """Cut Markdown into blocks.

    Args:
        text: The decoded document.
        max_blocks: The most blocks that are made.

    Returns:
        The blocks in order; offsets point at the whole line in `text`.

    Raises:
        LimitExceeded: The text has more than `max_blocks` lines that hold anything.
    """
    blocks = list(_lines(read_lines(blank_marks(text))))
    mark_elements(blocks, text)
    _mark_title(blocks, text)
    mark_choices(blocks)
    mark_data(blocks)
    if len(blocks) > max_blocks:
        raise LimitExceeded(
            f"{len(blocks)} lines of text; Options.limits.max_blocks allows {max_blocks}"
        )
    return blocks


def _mark_title(blocks: Sequence[Block], text: str) -> None:
    """Take a heading of the first level for the headline, where the document has just one."""
    found = [
        block
        for block in blocks
        if block.kind is Label.HEADING
        and (_TITLE_MARK.match(text, block.start, block.end) or _TITLE_LINE.match(text, block.end))
    ]
    if len(found) == 1:
        found[0].hint = _TITLE


def mark_links(blocks: Sequence[Block], addresses: Addresses) -> None:
    """Take lines that are links to other pages of the site for related ones, below prose.

    Args:
        blocks: The blocks, with absolute addresses.
        addresses: Tells which addresses are those of the site.
    """
    is_below = False
    for block in blocks:
        text = block.text
        is_plain = block.kind is Label.PARAGRAPH and block.hint is None
        if not (is_plain and block.url is not None):
            is_below = is_plain and len(text) >= SHORTEST_PROSE and text[-1] in _STOPS
        elif is_below and text[-1] not in _STOPS and addresses.is_own(block.url):
            is_below = len(text) >= LINKED_TITLE
            block.hint = LINKED if is_below else None


def _lines(lines: Sequence[Line]) -> Iterator[Block]:
    above: Block | None = None  # all of the line above, where it is one block
    picture: Block | None = None  # the picture above, with nothing but a rule below it
    gap = 0
    for line in lines:
        gap += line.gap
        if above is not None and not line.gap and _UNDERLINE.fullmatch(line.text):
            if above.kind is Label.PARAGRAPH and len(above.text) <= _LONGEST_UNDERLINED:
                above.kind = Label.HEADING
            above = None
            gap += 1
            continue
        above = None
        if _RULE.fullmatch(line.text):
            gap += 1
            continue
        found = 0
        for block in _blocks_of(line.text):
            block.start, block.end, block.gap = line.start, line.end, -1 if found else gap
            block.url = block.url or line.url
            above = None if found else block
            if picture is not None and _is_caption(block, line.text, picture):
                block.hint = _CAPTION
            picture = block if block.hint is _PICTURE else None
            found += 1
            yield block
        gap = 0 if found else gap + 1


def _is_caption(block: Block, line: str, picture: Block) -> bool:
    """Whether a text right below a picture is its caption: in italics, or in the same table."""
    text = block.text
    if block.hint is not None or block.kind is not Label.PARAGRAPH or len(text) > _LONGEST_CAPTION:
        return False
    if block.url is None and text[-1] in ".)" and same_caption(picture.text, text):
        return True  # a title of a card is the alternative text of its picture, too
    bare = IMAGE.sub("", line).strip("| ")
    return line[0] == line[-1] == _BAR or _ITALIC.fullmatch(bare) is not None


def _blocks_of(line: str) -> Iterator[Block]:
    """The picture or pictures of a line, then its text."""
    for image in IMAGE.finditer(line):
        yield Block(_plain(image["text"]), url=image["url"] or None, hint=_PICTURE)
    line = IMAGE.sub("", line)
    for tag in HTML_IMAGE.findall(line):
        yield Block(
            fold(_attribute(tag, "alt") or ""), url=_attribute(tag, "src") or None, hint=_PICTURE
        )
    line = HTML_IMAGE.sub("", line)
    if _NOTE_MARK in line:
        line = _NOTE.sub("", line)
    kind = Label.PARAGRAPH
    for pattern, marked in (
        (_QUOTE, Label.QUOTE),
        (_HEADING, Label.HEADING),
        (_ITEM, Label.LIST_ITEM),
    ):
        found = pattern.match(line)
        if found:
            kind, line = marked, line[found.end() :]
    links = list(LINK.finditer(line))
    rest = _plain(LINK.sub("", line))
    url = links[0]["url"] if len(links) == 1 and not rest else None
    if kind is Label.LIST_ITEM and links and not rest:
        kind = Label.PARAGRAPH  # an item that is a link is a menu entry or a headline, no prose
    if _BAR in line and kind is Label.PARAGRAPH:
        # One cell is a frame around a paragraph, and none is the frame of a picture.
        inside = line.strip(_BAR_OR_SPACE)
        cells = tuple(_plain(LINK.sub(r"\g<text>", cell)) for cell in _CELLS.split(inside))
        if len(cells) > 1:
            framed = line[0] == line[-1] == _BAR and not links
            yield from _row(cells, _ROW if framed and sum(map(bool, cells)) > 1 else None)
            return
        line = inside
    text = _plain(LINK.sub(r"\g<text>", line))
    if text:
        yield Block(text, kind=kind, url=url or None)


def _attribute(tag: str, name: str) -> str | None:
    found = re.search(rf"\s{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag, re.IGNORECASE)
    return None if found is None else found[1] or found[2]


def _row(cells: tuple[str, ...], hint: Decision | None) -> Iterator[Block]:
    if any(cells):
        yield Block("\t".join(cells), kind=Label.TABLE_ROW, hint=hint, cells=cells)


def _plain(text: str) -> str:
    """A text without marks of emphasis and escapes."""
    return fold(_ESCAPE.sub(r"\1", _EMPHASIS.sub("", text)))
