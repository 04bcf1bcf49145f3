"""One `Extraction` a line, as JSON; every line reads back as the value that wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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

    >>> failed = Extraction(article=None, detection=None, page_type="error", id="a.txt")
    >>> next(read_jsonl([to_json_line(failed)])) == failed
    True
    """
    return extraction.model_dump_json(exclude=None if with_removed else _ACCOUNT)


def read_jsonl(lines: Iterable[str | bytes]) -> Iterator[Extraction]:
    """Read results back from JSON lines; empty lines are passed over.

    Args:
        lines: The lines, strings or bytes, such as an open file.

    Yields:
        One `Extraction` for each line.

    Raises:
        ValueError: A line is not the JSON of an `Extraction` (a `pydantic.ValidationError`, which
            is a `ValueError`).
    """
    for line in lines:
        if line.strip():
            yield Extraction.model_validate_json(line)
