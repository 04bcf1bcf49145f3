"""Many results in one stream of text, in each of the forms that the command line offers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from newsclean.extraction import Extraction
from newsclean.serialise.jsonlines import to_json_line
from newsclean.serialise.markdown import to_markdown

__all__ = ["FORMATS", "Format", "write"]

Format = Literal["jsonl", "json", "text", "markdown"]
FORMATS: tuple[Format, ...] = get_args(Format)

TEXT_BREAK = "\f\n"
"""Between two articles in a stream of text; a form feed never stands in an article."""

MARKDOWN_BREAK = "\n---\n\n"
"""Between two articles in a stream of Markdown; page text cannot contain it unescaped."""


def write(
    extractions: Iterable[Extraction], form: Format = "jsonl", *, with_removed: bool = False
) -> Iterator[str]:
    """Write results in one form, piece by piece, so that a long run needs no memory.

    Args:
        extractions: The results, `Extraction` values.
        form: "jsonl" (one `Extraction` a line), "json" (one array of them), "text" or "markdown".
        with_removed: Whether JSON holds `decisions` and `removed`, a bool.

    Yields:
        Pieces of text, to be written one after the other. Results without an article are in the
        JSON forms only.
    """
    if form == "jsonl":
        for extraction in extractions:
            yield to_json_line(extraction, with_removed=with_removed) + "\n"
    elif form == "json":
        yield from _array(to_json_line(each, with_removed=with_removed) for each in extractions)
    else:
        yield from _articles(extractions, form)


def _array(items: Iterable[str]) -> Iterator[str]:
    before = "[\n"
    for item in items:
        yield before + item
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _articles(extractions: Iterable[Extraction], form: Format) -> Iterator[str]:
    separator = ""
    for extraction in extractions:
        if extraction.article is None:
            continue
        if form == "markdown":
            yield separator + to_markdown(extraction.article)
            separator = MARKDOWN_BREAK
        else:
            yield separator + extraction.article.to_text() + "\n"
            separator = TEXT_BREAK
