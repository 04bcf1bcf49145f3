"""The documents that a command's paths stand for: files, folders and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["STDIN", "Input", "is_same", "iter_inputs"]

STDIN = "-"


class Input(NamedTuple):
    """A document to be read, or why it cannot be.

    Attributes:
        id: The path as it was given or found, "-" for standard input.
        content: Its bytes.
        problem: What went wrong in reading them; empty where nothing did.
    """

    id: str
    content: bytes = b""
    problem: str = ""


def iter_inputs(paths: Iterable[Path], limit: int, skip: Path | None = None) -> Iterator[Input]:
    """Read the documents that paths name, one at a time.

    Folders are walked to the bottom in sorted order. Hidden files and folders inside them are
    passed over, and so are links to folders and what is not a regular file. A path or link that
    leads nowhere is a document that cannot be read.

    Args:
        paths: Files, folders, or "-" for standard input.
        limit: Bytes to read of a document at most; one more is read, so that the limit shows.
        skip: A file inside a folder to pass over: the output of the same command.

    Yields:
        An `Input` for each document, whether it could be read or not.
    """
    for path in paths:
        if str(path) == STDIN:
            yield Input(STDIN, sys.stdin.buffer.read(limit + 1))
        elif path.is_dir():
            yield from _folder(path, limit, skip)
        else:
            yield _read(path, limit)


def _folder(folder: Path, limit: int, skip: Path | None) -> Iterator[Input]:
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = _visible(folders)
        for path in (Path(parent, name) for name in _visible(files)):
            if _is_document(path) and not is_same(path, skip):
                yield _read(path, limit)
    for error in closed:
        yield Input(_name(error.filename), problem=error.strerror or str(error))


def _visible(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith("."))


def _is_document(path: Path) -> bool:
    """Whether a path is a file, or a link to nothing, which has to be told and not passed over."""
    return path.is_file() or (path.is_symlink() and not path.exists())


def is_same(path: Path, other: Path | None) -> bool:
    """Whether two paths lead to one file, by whatever names; False where one leads nowhere."""
    return other is not None and other.exists() and path.exists() and path.samefile(other)


def _read(path: Path, limit: int) -> Input:
    try:
        with path.open("rb") as stream:
            return Input(_name(path), stream.read(limit + 1))
    except OSError as error:
        return Input(_name(path), problem=error.strerror or str(error))


def _name(path: str | Path) -> str:
    """Return a path as text: a name may hold bytes that are none, and JSON could not carry them."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
