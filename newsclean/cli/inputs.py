"""The documents that a command's paths stand for: files, folders and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["STDIN", "Input", "iter_inputs"]

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
    passed over, and so are links to folders and what is not a regular file.

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
            yield from (_read(each, limit) for each in _walk(path) if not _is_same(each, skip))
        else:
            yield _read(path, limit)


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        visible = sorted(name for name in files if not name.startswith("."))
        yield from (path for name in visible if (path := Path(parent, name)).is_file())


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and other.exists() and path.samefile(other)


def _read(path: Path, limit: int) -> Input:
    # A file name may hold bytes that are no text; JSON could not carry them.
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    try:
        with path.open("rb") as stream:
            return Input(name, stream.read(limit + 1))
    except OSError as error:
        return Input(name, problem=error.strerror or str(error))
