"""Checks of arguments: a wrong one is named where it comes in, and fails no further on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import isnan
from os import PathLike
from typing import TypeVar

__all__ = ["Page", "check_choice", "check_each", "check_many", "check_type", "read_page"]

T = TypeVar("T")

Page = str | bytes | bytearray | memoryview
"""The content of a document. Drivers of databases and data frames hand over all of these."""


def read_page(name: str, value: object, allowed: str = "bytes or str") -> str | bytes:
    """Check that an argument is a page, whatever way it came in.

    Args:
        name: Name of the argument.
        value: The argument.
        allowed: What it may be, for the message.

    Returns:
        The page, as plain str or bytes: a worker might not know a subclass of them.

    Raises:
        TypeError: It is something else: a mistake in code.

    >>> [read_page("document", kind(b"Tin.")) for kind in (bytes, bytearray, memoryview)]
    [b'Tin.', b'Tin.', b'Tin.']
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    hint = ""
    if isinstance(value, PathLike):
        hint = "; read a file with Path.read_bytes()"
    elif hasattr(value, "read"):
        hint = "; pass what its read() returns"
    elif value is None or (isinstance(value, float) and isnan(value)):
        hint = "; extract_many takes gaps of tables, as newsclean.Document(page, url=url)"
    raise TypeError(f"{name} must be {allowed}, not {type(value).__name__}{hint}")


def check_type(name: str, value: object, expected: type) -> None:
    """Check that an argument is a value of a class of newsclean.

    Args:
        name: Name of the argument.
        value: The argument.
        expected: The class.

    Raises:
        TypeError: It is something else: a mistake in code.

    >>> check_type("article", "Giá vàng", Exception)
    Traceback (most recent call last):
        ...
    TypeError: article must be Exception, not str
    """
    if not isinstance(value, expected):
        home = "newsclean." if expected.__module__.startswith("newsclean") else ""
        raise TypeError(f"{name} must be {home}{expected.__name__}, not {type(value).__name__}")


def check_choice(name: str, value: object, choices: Iterable[str]) -> None:
    """Check that an argument is one of a few words.

    Args:
        name: Name of the argument.
        value: The argument.
        choices: The words.

    Raises:
        ValueError: It is none of them: a mistake in code.

    >>> check_choice("form", "xml", ("json", "text"))
    Traceback (most recent call last):
        ...
    ValueError: form must be one of 'json', 'text', not 'xml'
    """
    words = tuple(choices)
    if value not in words:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, words))}, not {value!r}")


def check_many(name: str, value: object, singles: tuple[type, ...]) -> None:
    """Check that an argument holds several values, and is not one of them.

    Args:
        name: Name of the argument.
        value: The argument.
        singles: Classes of what is iterable, and yet one value.

    Raises:
        TypeError: It is one value, or cannot be iterated over: a mistake in code.

    >>> check_many("documents", "Giá vàng", (str,))
    Traceback (most recent call last):
        ...
    TypeError: documents must be an iterable of documents, not one str
    """
    one = isinstance(value, singles)
    if one or not isinstance(value, Iterable):
        kind = f"one {type(value).__name__}" if one else type(value).__name__
        raise TypeError(f"{name} must be an iterable of {name}, not {kind}")


def check_each(name: str, values: Iterable[T], expected: type[T]) -> Iterator[T]:
    """Pass values on, each checked when its turn comes.

    Args:
        name: Name of the argument that holds them.
        values: The values.
        expected: The class of each.

    Yields:
        The values.

    Raises:
        TypeError: One is something else: a mistake in code.
    """
    for place, value in enumerate(values):
        check_type(f"{name}[{place}]", value, expected)
        yield value
