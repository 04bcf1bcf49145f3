"""Markdown to blocks: marks become kinds and addresses, and what is left is the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.blocks import Block, Decision, Label
from newsclean.errors import LimitExceeded
from newsclean.folding import fold
from newsclean.segment.code import mark_data

__all__ = ["segment_markdown"]

_ADDRESS = (
    r"(?:\(\s*<?(?P<url>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+\"[^\"]*\"|\s+'[^']*')?\s*\)"
    # Some tools leave the spaces in addresses as they find them.
    r"|\((?:https?:|data:|mailto:|javascript:|/)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))"
)
_TEXT = r"\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]"
_IMAGE = re.compile(rf"!{_TEXT}{_ADDRESS}")
_LINK = re.compile(rf"{_TEXT}{_ADDRESS}")
_HEADING = re.compile(r"#{1,6}\s+")
_ITEM = re.compile(r"(?:[*+-]|\d{1,3}\\?[.)])\s+")
_QUOTE = re.compile(r"(?:>\s?)+")
_RULE = re.compile(r"(?:[*_-]\s*){3,}|[|:\s-]+")
_EMPHASIS = re.compile(
    r"(?<!\S)[*_]{2,3}(?!\S)|(?<![\\\w])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?!\w)|(?<!\\)`+"
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_WIDE = re.compile(r"\s{2,}")
_CELLS = re.compile(r"\s*(?<!\\)\|\s*")

_PICTURE = Decision(Label.IMAGE_NAME, "markdown-image")
_TITLE = Decision(Label.TITLE, "markdown-title")
_TITLE_MARK = re.compile(r"#\s+\S")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_TITLE_LINE = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t]*={3}")
_LONGEST_UNDERLINED = 150
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
    blocks = list(_lines(text))
    _mark_title(blocks, text)
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


def _lines(text: str) -> Iterator[Block]:
    start = gap = 0
    above: Block | None = None  # all of the line above, where it is one block
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        # The pattern of addresses would try each share of a long run of spaces.
        line = _WIDE.sub(" ", bare)
        found = False
        if above is not None and _UNDERLINE.fullmatch(line):
            if above.kind is Label.PARAGRAPH and len(above.text) <= _LONGEST_UNDERLINED:
                above.kind = Label.HEADING
            line = ""
        above = None
        if line and not _RULE.fullmatch(line):
            begin = start + len(raw) - len(raw.lstrip())
            for block in _blocks_of(line):
                block.start, block.end = begin, begin + len(bare)
                block.gap = -1 if found else gap
                above = None if found else block
                found = True
                yield block
        gap = 0 if found else gap + 1
        start += len(raw)


def _blocks_of(line: str) -> Iterator[Block]:
    """The picture or pictures of a line, then its text."""
    for image in _IMAGE.finditer(line):
        yield Block(_plain(image["text"]), url=image["url"] or None, hint=_PICTURE)
    line = _IMAGE.sub("", line)
    kind = Label.PARAGRAPH
    for pattern, marked in (
        (_QUOTE, Label.QUOTE),
        (_HEADING, Label.HEADING),
        (_ITEM, Label.LIST_ITEM),
    ):
        found = pattern.match(line)
        if found:
            kind, line = marked, line[found.end() :]
    links = list(_LINK.finditer(line))
    rest = _plain(_LINK.sub("", line))
    url = links[0]["url"] if len(links) == 1 and not rest else None
    if kind is Label.LIST_ITEM and links and not rest:
        kind = Label.PARAGRAPH  # an item that is a link is a menu entry or a headline, no prose
    cells = tuple(_plain(_LINK.sub(r"\g<text>", cell)) for cell in _CELLS.split(line.strip("| ")))
    if len(cells) > 1:
        yield from _row(cells)
        return
    text = _plain(_LINK.sub(r"\g<text>", line))
    if text:
        yield Block(text, kind=kind, url=url or None)


def _row(cells: tuple[str, ...]) -> Iterator[Block]:
    if any(cells):
        yield Block("\t".join(cells), kind=Label.TABLE_ROW, cells=cells)


def _plain(text: str) -> str:
    """A text without marks of emphasis and escapes."""
    return fold(_ESCAPE.sub(r"\1", _EMPHASIS.sub("", text)))
