"""What a run takes: `Document`, and how its content is read."""

from __future__ import annotations

import operator
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
)

from newsclean.arguments import Page, read_page
from newsclean.options import read_charset
from newsclean.read import Kind

__all__ = ["Content", "Document", "Item", "iter_items", "path_id", "read_content"]

Content = Page | Path
"""A page, or the file that holds it."""

_CONTENTS = "str, bytes, Path or None"


def _check_content(content: object) -> str | bytes | Path | None:
    try:
        return _plain("content", content, _CONTENTS)
    except TypeError as error:
        raise ValueError(str(error)) from None  # pydantic makes a ValidationError of it


def _is_gap(value: object) -> bool:
    """Whether a value is none: data frames write NaN and NaT, which differ from themselves, or NA.

    Whether NA differs from itself it will not say.
    """
    if value is None or isinstance(value, str | bytes | bytearray | memoryview | Path | UUID):
        return value is None
    try:
        return bool(value != value)  # noqa: PLR0124
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"


def _read_gap(value: object) -> object:
    return None if _is_gap(value) else value


def _read_id(value: object) -> object:
    """Read an id: rows of tables have numbers for it, of Python or of some library."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # data frames make floats of a column of numbers with a gap
    if isinstance(value, bool | str) or not hasattr(value, "__index__"):
        return _read_gap(value)
    with suppress(TypeError):  # an array has the method, too
        return str(operator.index(value))
    return value


def _read_charset(stated: str | None) -> str | None:
    return None if stated is None else read_charset(stated)


class Document(BaseModel):
    """A document of a run: its content, and what the caller knows of it.

    Attributes:
        content: The page as bytes or str, or the `Path` of the file that holds it, which is read
            when its turn comes, by the process that cleans it. Its name may be left out. A
            gap, None or the NaN of data frames, is a document that fails with the code "missing".
        url: Its address, as in `extract`. A gap is None here, and in `id` and `encoding`.
        id: What its result is to be called, in `Extraction.id`; a number or UUID is written out.
        encoding: Charset of the bytes as a record or a header of HTTP states it (the header's value
            will do), in place of `Options.encoding`. Servers state charsets that do not exist:
            such a one is passed over, with the warning "encoding-refused".
        kind: Its form, as in `extract`.

    >>> Document("Giá vàng tăng mạnh", id="a-1", kind="text")
    Document(url=None, id='a-1', encoding=None, kind='text')
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    content: Annotated[str | bytes | Path | None, PlainValidator(_check_content), Field(repr=False)]
    url: Annotated[str | None, BeforeValidator(_read_gap)] = None
    id: Annotated[str | None, BeforeValidator(_read_id)] = None
    encoding: Annotated[str | None, AfterValidator(_read_charset), BeforeValidator(_read_gap)] = (
        None
    )
    kind: Kind = "auto"

    def __init__(self, content: Content | None, **fields: Any) -> None:
        super().__init__(content=content, **fields)


class Item(NamedTuple):
    """A document on its way: what crosses to a worker, at a fraction of a model's cost."""

    content: str | bytes | Path | None
    url: str | None = None
    id: str | None = None
    encoding: str | None = None
    kind: Kind = "auto"


def iter_items(documents: Iterable[Document | Content | None]) -> Iterator[Item]:
    """Bring documents into one form.

    Args:
        documents: The documents of a run. A `Path` stands for its file, and is its own id; None
            is a document that is missing.

    Yields:
        An `Item` for each.

    Raises:
        TypeError: One is none of these.
    """
    for place, document in enumerate(documents):
        if isinstance(document, Document):
            known = (document.url, document.id, document.encoding, document.kind)
            yield Item(document.content, *known)
            continue
        content = _plain(f"document {place}", document, f"Document, {_CONTENTS}")
        yield Item(content, id=path_id(content) if isinstance(content, Path) else None)


def _plain(name: str, content: object, allowed: str) -> str | bytes | Path | None:
    """Return a content as what crosses to a worker, or raise a `TypeError`."""
    if _is_gap(content):
        return None
    return content if isinstance(content, Path) else read_page(name, content, allowed)


def path_id(path: str | Path) -> str:
    r"""Return a path as text, for JSON, though a name may hold bytes that are none.

    Args:
        path: The path.

    Returns:
        The path as it was given; bytes that are no UTF-8 are written as "\xff".
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_content(content: str | bytes | Path, limit: int) -> str | bytes:
    """Read a document whose content is a file.

    Args:
        content: The content of a document.
        limit: Bytes to read at most; one more is read, so that the limit shows.

    Returns:
        The page.

    Raises:
        OSError: The file cannot be read.
    """
    if not isinstance(content, Path):
        return content
    try:
        with content.open("rb") as stream:
            return stream.read(limit + 1)
    except ValueError as error:  # no path: there is a NUL in it
        raise OSError(str(error)) from None
    except IsADirectoryError:
        os.scandir(content).close()  # that it is closed to us says more than that it is a folder
        raise
