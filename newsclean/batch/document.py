"""What a run takes: `Document`, and how its content is read."""

from __future__ import annotations

import operator
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, ClassVar, NamedTuple, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    PrivateAttr,
)

from newsclean.arguments import Page, check_choice, check_many, read_page
from newsclean.options import read_charset
from newsclean.read import KINDS, Kind

__all__ = [
    "Content",
    "Document",
    "Item",
    "check_documents",
    "iter_items",
    "path_id",
    "read_content",
]

T = TypeVar("T")

Content = Page | Path
"""A page, or the file that holds it."""

_CONTENTS = "str, bytes, Path or None"
_OF_EACH = "pass newsclean.Document(page, url=url, id=key) for each"
_SINGLE = (str, bytes, bytearray, memoryview, Path)


def _is_gap(value: object) -> bool:
    """Whether a value is none: data frames write NaN and NaT, which differ from themselves, or NA.

    Whether NA differs from itself it will not say.
    """
    if value is None or isinstance(value, str | bytes | bytearray | memoryview | Path | UUID):
        return value is None
    try:
        return bool(value != value)  # noqa: PLR0124
    except Exception:  # noqa: BLE001 (it is another library's)
        return type(value).__name__ == "NAType"


def _bare(value: object) -> object:
    """A value as Python has it, where Arrow hands over one of its own."""
    return value.as_py() if hasattr(value, "as_py") else value


def _read_text(value: object) -> str | None:
    """Read what is known of a document: a table may have anything for it, and loses no page."""
    value = _bare(value)
    if isinstance(value, str):
        return str.__str__(value)
    if _is_gap(value):
        return None
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("utf-8", "backslashreplace")
    return path_id(value) if isinstance(value, Path) else str(value)


def _read_id(value: object) -> str | None:
    """Read an id: rows of tables have numbers for it, of Python or of some library."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # data frames make floats of a column of numbers with a gap
    if isinstance(value, bool | str) or not hasattr(value, "__index__"):
        return _read_text(value)
    with suppress(TypeError):  # an array has the method, too
        return str(operator.index(value))
    return str(value)


def _as_it_is(content: T) -> T:
    """Leave a content alone: it is read before the model is made, which would copy it."""
    return content


def _read_charset(stated: str | None) -> str | None:
    return None if stated is None else read_charset(stated)


class Document(BaseModel):
    """A document of a run: its content, and what the caller knows of it.

    Attributes:
        content: The page as bytes or str, or the `Path` of the file that holds it, which is read
            when its turn comes, by the process that cleans it. Its name may be left out. A
            gap, None or the NaN of data frames, is a document that fails with the code "missing";
            another value that is no page, as a number is, one that fails with "wrong-type".
        url: Its address, as in `extract`. A gap is None here, and in `id` and `encoding`; other
            values are written out, as numbers, UUIDs and addresses of other libraries are.
        id: What its result is to be called, in `Extraction.id`.
        encoding: Charset of the bytes as a record or a header of HTTP states it (the header's value
            will do), in place of `Options.encoding`. Servers state charsets that do not exist:
            such a one is passed over, with the warning "encoding-refused".
        kind: Its form, as in `extract`.

    Raises:
        TypeError: The content is an open file: pass its `Path`, or what it holds.
        ValueError: There is no such kind.

    >>> Document("Giá vàng tăng mạnh", id="a-1", kind="text")
    Document(url=None, id='a-1', encoding=None, kind='text')
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    content: Annotated[str | bytes | Path | None, PlainValidator(_as_it_is), Field(repr=False)]
    url: Annotated[str | None, BeforeValidator(_read_text)] = None
    id: Annotated[str | None, BeforeValidator(_read_id)] = None
    encoding: Annotated[str | None, AfterValidator(_read_charset), BeforeValidator(_read_text)] = (
        None
    )
    kind: Kind = "auto"
    _wrong: str | None = PrivateAttr(default=None)  # why there is no page, if not for a gap

    def __init__(
        self,
        content: Content | None,
        *,
        url: str | None = None,
        id: str | float | UUID | Path | None = None,
        encoding: str | None = None,
        kind: Kind = "auto",
    ) -> None:
        if hasattr(content, "read"):
            read_page("content", content, _CONTENTS)  # raises: it is an open file
        page, wrong = _read_page("content", content, _CONTENTS)
        check_choice("kind", kind, KINDS)
        super().__init__(content=page, url=url, id=id, encoding=encoding, kind=kind)
        if wrong is not None:
            self._wrong = wrong


class Item(NamedTuple):
    """A document on its way: what crosses to a worker, at a fraction of a model's cost."""

    content: str | bytes | Path | None
    url: str | None = None
    id: str | None = None
    encoding: str | None = None
    kind: Kind = "auto"
    wrong: str | None = None


def check_documents(documents: object) -> None:
    """Check that an argument holds documents, and is no table, mapping or file of them.

    Args:
        documents: The argument.

    Raises:
        TypeError: It is one value, or what it yields are names of columns, keys or lines: a mistake
            in code.

    >>> check_documents({"a": "Tin."})
    Traceback (most recent call last):
        ...
    TypeError: documents is a dict, which yields its keys: pass newsclean.Document(page, url=url, \
id=key) for each entry
    """
    kind = type(documents).__name__
    if isinstance(documents, Mapping):
        raise TypeError(f"documents is a {kind}, which yields its keys: {_OF_EACH} entry")
    if hasattr(type(documents), "columns"):  # of a table that is not computed yet, they would cost
        raise TypeError(
            f"documents is a {kind}, no column of pages: pass one of its columns, or {_OF_EACH} row"
        )
    if hasattr(documents, "readline"):
        raise TypeError(
            f"documents is an open file ({kind}), which yields lines: pass the Path of a page, or"
            f" read its records and {_OF_EACH}"
        )
    check_many("documents", documents, (*_SINGLE, Document))


def iter_items(documents: Iterable[Document | Content | None]) -> Iterator[Item]:
    """Bring documents into one form.

    Args:
        documents: The documents of a run. A `Path` stands for its file, and is its own id; None
            is a document that is missing.

    Yields:
        An `Item` for each.

    Raises:
        TypeError: The first is a record, a row of several values or an open file: a mistake in
            code. Any other document that is no page costs its own result only.
    """
    for place, document in enumerate(documents):
        if isinstance(document, Document):
            known = (document.url, document.id, document.encoding, document.kind)
            yield Item(document.content, *known, document._wrong)  # noqa: SLF001
            continue
        name = f"document {place}"
        if place == 0:  # then all of them are
            _check_single(name, document)
        content, wrong = _read_page(name, document, f"Document, {_CONTENTS}")
        known_as = path_id(content) if isinstance(content, Path) else None
        yield Item(content, id=known_as, wrong=wrong)


def _check_single(name: str, document: object) -> None:
    """Raise a `TypeError` where a document is several values, or a file that is open."""
    if hasattr(document, "__len__") and not isinstance(document, Page):
        raise TypeError(f"{name} is a {type(document).__name__}: {_OF_EACH} of them")
    if hasattr(document, "read"):
        read_page(name, document)


def _read_page(
    name: str, content: object, allowed: str
) -> tuple[str | bytes | Path | None, str | None]:
    """Return a content as what crosses to a worker, and why it is no page, if it is none."""
    if isinstance(content, Path):
        return content, None
    content = _bare(content)
    try:
        return (None if _is_gap(content) else read_page(name, content, allowed)), None
    except TypeError as error:
        return None, str(error)


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
