"""The documents that a command's paths stand for: files, folders and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.batch.document import Content

__all__ = ["STDIN", "is_same", "iter_paths", "open_input"]

STDIN = Path("-")


def iter_paths(paths: Iterable[Path], skip: Path | None = None) -> Iterator[Path]:
    """Find the documents that paths name, one at a time.

    Folders are walked to the bottom in sorted order. Hidden files and folders inside them are
    passed over, and so are links to folders and what is not a regular file. A path or link that
    leads nowhere, and a folder that cannot be read, is a document that cannot be read.

    Args:
        paths: Files, folders, or "-" for standard input.
        skip: A file inside a folder to pass over: the output of the same command.

    Yields:
        The path of each document.
    """
    for path in paths:
        if path != STDIN and path.is_dir():
            yield from _folder(path, skip)
        else:
            yield path


def _folder(folder: Path, skip: Path | None) -> Iterator[Path]:
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = _visible(folders)
        for path in (Path(parent, name) for name in _visible(files)):
            if _is_document(path) and not is_same(path, skip):
                yield path
    yield from (Path(error.filename) for error in closed)


def _visible(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith("."))


def _is_document(path: Path) -> bool:
    """Whether a path is a file, or a link to nothing, which has to be told and not passed over."""
    return path.is_file() or (path.is_symlink() and not path.exists())


def is_same(path: Path, other: Path | None) -> bool:
    """Whether two paths lead to one file, by whatever names; False where one leads nowhere."""
    return other is not None and other.exists() and path.exists() and path.samefile(other)


def open_input(path: Path, limit: int) -> Content:
    """Say what a run is to clean for a path.

    Args:
        path: The path of a document.
        limit: Bytes to read at most; one more is read, so that the limit shows.

    Returns:
        The path of a file; for standard input and pipes, which only this process can read, what
        they hold.
    """
    if path == STDIN:
        return sys.stdin.buffer.read(limit + 1)
    if path.is_file() or path.is_dir() or not path.exists():
        return path
    try:
        with path.open("rb") as stream:
            return stream.read(limit + 1)
    except OSError:
        return path  # whoever reads it again will tell
