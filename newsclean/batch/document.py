"""What a run takes: `Document`, and how its content is read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator

from newsclean.options import read_charset
from newsclean.read import Kind

__all__ = ["Content", "Document", "Item", "iter_items", "path_id", "read_content"]

Content = str | bytes | Path
"""A page, or the file that holds it."""


def _check_content(content: object) -> object:
    if not isinstance(content, str | bytes | Path):
        raise ValueError(f"content must be str, bytes or Path, not {type(content).__name__}")  # noqa: TRY004 (pydantic makes a ValidationError of a ValueError)
    return content


def _read_charset(stated: str | None) -> str | None:
    return None if stated is None else read_charset(stated)


class Document(BaseModel):
    """A document of a run: its content, and what the caller knows of it.

    Attributes:
        content: The page as bytes or str, or the `Path` of the file that holds it, which is read
            when its turn comes, by the process that cleans it. Its name may be left out.
        url: Its address, as in `extract`.
        id: What its result is to be called, in `Extraction.id`.
        encoding: Charset of the bytes as a record or a header of HTTP states it (the header's value
            will do), in place of `Options.encoding`. Servers state charsets that do not exist:
            such a one is passed over, with the warning "encoding-refused".
        kind: Its form, as in `extract`.

    >>> Document("Giá vàng tăng mạnh", id="a-1", kind="text")
    Document(url=None, id='a-1', encoding=None, kind='text')
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    content: Annotated[Content, PlainValidator(_check_content), Field(repr=False)]
    url: str | None = None
    id: str | None = None
    encoding: Annotated[str | None, AfterValidator(_read_charset)] = None
    kind: Kind = "auto"

    def __init__(self, content: Content, **fields: Any) -> None:
        super().__init__(content=content, **fields)


class Item(NamedTuple):
    """A document on its way: what crosses to a worker, at a fraction of a model's cost."""

    content: Content
    url: str | None = None
    id: str | None = None
    encoding: str | None = None
    kind: Kind = "auto"


def iter_items(documents: Iterable[Document | Content]) -> Iterator[Item]:
    """Bring documents into one form.

    Args:
        documents: The documents of a run. A `Path` stands for its file, and is its own id.

    Yields:
        An `Item` for each.

    Raises:
        TypeError: One is none of these.
    """
    for place, document in enumerate(documents):
        if isinstance(document, Document):
            content = _plain(document.content)
            yield Item(content, document.url, document.id, document.encoding, document.kind)
        elif isinstance(document, str | bytes):
            yield Item(_plain(document))
        elif isinstance(document, Path):
            yield Item(document, id=path_id(document))
        else:
            kind = type(document).__name__
            raise TypeError(f"document {place} must be Document, str, bytes or Path, not {kind}")


def _plain(content: Content) -> Content:
    """Make a subclass of str or bytes, which a worker might not know, what it is at heart."""
    if isinstance(content, str):
        return str.__str__(content)
    return bytes(content) if isinstance(content, bytes) else content


def path_id(path: str | Path) -> str:
    r"""Return a path as text, for JSON, though a name may hold bytes that are none.

    Args:
        path: The path.

    Returns:
        The path as it was given; bytes that are no UTF-8 are written as "\xff".
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_content(content: Content, limit: int) -> str | bytes:
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
