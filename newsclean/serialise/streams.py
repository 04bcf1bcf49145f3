"""Many results in one stream of text, in each of the forms that the command line offers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from newsclean.arguments import check_choice, check_each, check_many, check_type
from newsclean.extraction import Extraction
from newsclean.serialise.jsonlines import to_json_line
from newsclean.serialise.markdown import to_markdown

__all__ = ["FORMATS", "Format", "frame", "render", "write"]

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
        Pieces of text, to be written one after the other. Results without an article, and articles
        that hold nothing a form writes (a byline alone), are in the JSON forms only.

    Raises:
        TypeError: They are not all `Extraction` values.
        ValueError: There is no such form.

    >>> write([], "xml")
    Traceback (most recent call last):
        ...
    ValueError: form must be one of 'jsonl', 'json', 'text', 'markdown', not 'xml'
    """
    check_choice("form", form, FORMATS)
    check_many("extractions", extractions, (Extraction,))
    results = check_each("extractions", extractions, Extraction)
    texts = (render(each, form, with_removed=with_removed) for each in results)
    return frame(texts, form)


def render(extraction: Extraction, form: Format, *, with_removed: bool = False) -> str | None:
    """Write one result in a form, without what stands between results.

    Args:
        extraction: The result, an `Extraction`.
        form: As in `write`.
        with_removed: As in `write`.

    Returns:
        The text, a string; None where the form has nothing to write: for a result without an
        article, and for an article without title, lead and body (in Markdown: and pictures).

    Raises:
        TypeError: It is no `Extraction`.
        ValueError: There is no such form.
    """
    check_type("extraction", extraction, Extraction)
    check_choice("form", form, FORMATS)
    if form in ("jsonl", "json"):
        return to_json_line(extraction, with_removed=with_removed)
    article = extraction.article
    if article is None:
        return None
    if form == "markdown":
        return to_markdown(article) or None
    # White space alone would be an empty article between two others, and reads back as none.
    return article.to_text() + "\n" if article.title or article.text else None


def frame(texts: Iterable[str | None], form: Format = "jsonl") -> Iterator[str]:
    r"""Put results that were rendered one by one into one stream.

    Args:
        texts: What `render` returned for each, in this form.
        form: As in `write`.

    Yields:
        Pieces of text, to be written one after the other.

    Raises:
        ValueError: There is no such form.

    >>> "".join(frame(['{"id": "a"}', '{"id": "b"}'], "json"))
    '[\n{"id": "a"},\n{"id": "b"}\n]\n'
    """
    check_choice("form", form, FORMATS)
    return _framed(texts, form)


def _framed(texts: Iterable[str | None], form: Format) -> Iterator[str]:
    before, separator, end = _FRAMES[form]
    opening = before
    for text in texts:
        if text is not None:
            yield before + text + end
            before = separator
    if form == "json":
        yield "[]\n" if before == opening else "\n]\n"


_FRAMES: dict[Format, tuple[str, str, str]] = {
    "jsonl": ("", "", "\n"),
    "json": ("[\n", ",\n", ""),
    "text": ("", TEXT_BREAK, ""),
    "markdown": ("", MARKDOWN_BREAK, ""),
}
"""What stands before the first text of a form, before each further one, and behind each."""
