"""Articles as Markdown (CommonMark with tables). Page text is escaped: it cannot become markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from newsclean.arguments import check_type
from newsclean.article import Article, BodyBlock, Image

__all__ = ["to_markdown"]

# Characters that open inline markup, HTML, entities, table cells, strikethrough or formulas.
_INLINE = re.compile(r"[\\`*_\[\]{}<>~|#$]|&(?=[#a-zA-Z])")
# What makes a list item or a rule of a line; the last character is the one to escape.
_LINE_START = re.compile(r"\d{1,9}[.)](?=\s|$)|[-+]")
_BULLET = re.compile(r"^[-–—•*+▪●◦]\s+(?=\S)")
"""How a page, or the text made of one, marks an item; Markdown has a mark of its own."""
_WEB = re.compile(r"https?://[^\s<>\\]+", re.IGNORECASE)


def to_markdown(article: Article) -> str:
    r"""Write title, lead, body and pictures as Markdown.

    The title becomes the first heading, the lead is bold, and the pictures follow the body, each
    with its caption. Addresses are written for `http` and `https` only.

    Args:
        article: The article, an `Article`.

    Returns:
        The Markdown, a string that ends with a line break; empty for an empty article.

    Raises:
        TypeError: It is no `Article`.

    >>> to_markdown(Article(title="Giá *vàng*", lead="<b>Tăng</b>."))
    '# Giá \\*vàng\\*\n\n**\\<b\\>Tăng\\</b\\>.**\n'
    """
    check_type("article", article, Article)
    parts = [*_head(article), *_body(article.body), *map(_image, article.images)]
    return "".join(f"{part}\n\n" for part in parts if part)[:-1]


def _head(article: Article) -> Iterator[str]:
    title, lead = _inline(article.title or ""), _inline(article.lead or "")
    if title:
        yield f"# {title}"
    if lead:
        yield f"**{lead}**"


def _body(blocks: tuple[BodyBlock, ...]) -> Iterator[str]:
    for kind, run in groupby(blocks, lambda block: block.kind):
        if kind == "table_row":
            yield _table(list(run))
        else:
            yield from map(_block, run)


def _block(block: BodyBlock) -> str:
    printed = block.text.strip()
    if block.kind == "list_item":
        printed = _BULLET.sub("", printed)
    text = _line(printed)
    if not text:
        return ""
    prefix = {"heading": "## ", "list_item": "- ", "quote": "> "}.get(block.kind, "")
    return prefix + text


def _table(rows: list[BodyBlock]) -> str:
    """Write rows as a table; the first is its header, since Markdown has no table without one."""
    grid = [[_inline(cell) for cell in (row.cells or row.text.split("\t"))] for row in rows]
    width = max(map(len, grid))
    grid = [row + [""] * (width - len(row)) for row in grid]
    grid.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row)} |" for row in grid)


def _image(image: Image) -> str:
    url = _WEB.fullmatch(image.url or "")
    picture = f"![{_inline(image.alt or '')}](<{url[0]}>)" if url else ""
    caption = _inline(image.caption or ("" if url else image.alt) or "")
    return "\n".join(part for part in (picture, f"*{caption}*" if caption else "") if part)


def _inline(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", " ".join(text.split()))


def _line(text: str) -> str:
    """Escape text that starts a line, where more characters have a meaning."""
    escaped = _inline(text)
    match = _LINE_START.match(escaped)
    if match is None:
        return escaped
    at = match.end() - 1
    return f"{escaped[:at]}\\{escaped[at:]}"
