"""One `Extraction` a line, as JSON; every line reads back as the value that wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike

from pydantic import ValidationError

from newsclean.arguments import check_many, check_type
from newsclean.errors import RecordError
from newsclean.extraction import Extraction

__all__ = ["read_jsonl", "to_json_line"]

_ACCOUNT = {"decisions", "removed"}


def to_json_line(extraction: Extraction, *, with_removed: bool = True) -> str:
    """Write one result as one line of JSON, without the line's end.

    Args:
        extraction: The result to write, an `Extraction`.
        with_removed: Whether the line holds `decisions` and `removed`, a bool. Without them it is
            about a third as long.

    Returns:
        The line, a string without line breaks.

    Raises:
        TypeError: It is no `Extraction`.

    >>> failed = Extraction(article=None, detection=None, page_type="error", id="a.txt")
    >>> next(read_jsonl([to_json_line(failed)])) == failed
    True
    """
    check_type("extraction", extraction, Extraction)
    return extraction.model_dump_json(exclude=None if with_removed else _ACCOUNT)


def read_jsonl(lines: Iterable[str | bytes]) -> Iterator[Extraction]:
    """Read results back from JSON lines; empty lines are passed over.

    Args:
        lines: The lines, strings or bytes, such as an open file.

    Yields:
        One `Extraction` for each line.

    Raises:
        RecordError: A line is not the JSON of an `Extraction`. The message names the line.
        TypeError: It is no iterable of lines, or they are neither strings nor bytes.

    >>> list(read_jsonl(["", '{"id": "a.txt"}']))
    Traceback (most recent call last):
        ...
    newsclean.errors.RecordError: line 2 is not the JSON of an Extraction: article: Field required
    """
    if isinstance(lines, str | PathLike):
        kind = type(lines).__name__
        raise TypeError(f"lines must be an iterable of lines, not one {kind}; pass the open file")
    check_many("lines", lines, (bytes,))
    return _read(lines)


def _read(lines: Iterable[str | bytes]) -> Iterator[Extraction]:
    for number, line in enumerate(lines, 1):
        if not isinstance(line, str | bytes):
            raise TypeError(f"line {number} must be str or bytes, not {type(line).__name__}")
        if not line.strip():
            continue
        try:
            yield Extraction.model_validate_json(line)
        except ValidationError as error:
            raise RecordError(number, _reason(error)) from error


def _reason(error: ValidationError) -> str:
    """The first thing that is wrong, without the line itself, which may be long."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    told = first["msg"].replace("at line 1 column", "at column")
    return f"{place}: {told}" if place else told
