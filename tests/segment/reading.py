"""Pages of unknown layout, read: what the tests of the generic template share."""

from __future__ import annotations

from collections.abc import Sequence

import newsclean

__all__ = ["lines", "paragraphs", "read_page", "story_of"]


def story_of(sentences: Sequence[str]) -> list[str]:
    """Paragraphs of two sentences each, every pair once."""
    return [f"{first} {second}" for first in sentences for second in sentences if first != second]


def paragraphs(*texts: str) -> str:
    """Texts as markup, a paragraph each."""
    return "".join(f"<p>{text}</p>" for text in texts)


def read_page(body: str, head: str = "", *, url: str | None = None) -> newsclean.Article:
    """The article of a page."""
    page = f'<html lang="en"><head>{head}</head><body>{body}</body></html>'
    article = newsclean.extract(page, url=url).article
    assert article is not None
    return article


def lines(article: newsclean.Article) -> list[str | None]:
    """The texts of the body's blocks."""
    return [block.text for block in article.body]
