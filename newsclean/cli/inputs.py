"""The documents that a command's paths stand for: files, folders and standard input."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import typer

__all__ = [
    "STDIN",
    "Input",
    "find_inputs",
    "is_same",
    "iter_inputs",
    "iter_paths",
    "open_input",
]

STDIN = Path("-")
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Input(NamedTuple):
    """A document of a command, or a folder of them.

    Attributes:
        path: The path.
        url: The address of a document, where it is known.
        name: The document's path below the folder that was given; else the name of its file.
    """

    path: Path
    url: str | None = None
    name: Path = Path()


def find_inputs(paths: Iterable[Path] | None, files_from: Path | None = None) -> list[Input]:
    """Put together what a command is given.

    Args:
        paths: Its arguments.
        files_from: A file of more paths, or "-" for standard input.

    Returns:
        What they name, in order.

    Raises:
        typer.BadParameter: That file cannot be read, standard input would be read twice, a path is
            an address, or a line of the file gives an address to a folder.
    """
    inputs = [Input(path) for path in paths or ()]
    for each in inputs:
        # A `Path` of "https://vov.vn" has lost one of its strokes.
        if str(each.path).startswith(("http:/", "https:/")) and not each.path.exists():
            address = str(each.path).replace(":/", "://", 1)
            reason = f"{address} is an address, and nothing is fetched: name the saved page here, "
            raise typer.BadParameter(f"{reason}and its address with --url", param_hint="PATH")
    if files_from is None:
        return inputs
    if files_from == STDIN and any(each.path == STDIN for each in inputs):
        raise typer.BadParameter("standard input is a document", param_hint="--files-from")
    try:
        return inputs + _read_list(files_from)
    except OSError as error:
        reason = f"cannot read {files_from}: {error.strerror}"
        raise typer.BadParameter(reason, param_hint="--files-from") from None


def _read_list(path: Path) -> list[Input]:
    """Read a path from each line, and behind a tab the page's address, where one is given.

    Names may end with NUL instead, as `find -print0` writes them.
    """
    content = sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    content = content.removeprefix(codecs.BOM_UTF8)
    if content.startswith(_WIDE):  # as PowerShell writes files
        content = content.decode("utf-16", "replace").encode()
    lines = content.split(b"\0") if b"\0" in content else content.splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        name, _, url = line.partition(b"\t")
        if not name.strip():
            continue
        each = Input(Path(os.fsdecode(name)), url.strip().decode("utf-8", "replace") or None)
        if each.url is not None and each.path.is_dir():
            reason = f"line {number} of {path}: an address goes with one document, and "
            hint = "--files-from"
            raise typer.BadParameter(f"{reason}{each.path} is a folder", param_hint=hint)
        found.append(each)
    return found


def iter_paths(paths: Iterable[Path], skip: Path | None = None) -> Iterator[Path]:
    """Find the documents that paths name, one at a time; see `iter_inputs`.

    Args:
        paths: Files, folders, or "-" for standard input.
        skip: As in `iter_inputs`.

    Yields:
        The path of each document.
    """
    return (each.path for each in iter_inputs(map(Input, paths), skip))


def iter_inputs(inputs: Iterable[Input], skip: Path | None = None) -> Iterator[Input]:
    """Find the documents that inputs name, one at a time.

    Folders are walked to the bottom in sorted order. Hidden files and folders inside them are
    passed over, and so are links to folders and what is not a regular file. A path or link that
    leads nowhere, and a folder that cannot be read, is a document that cannot be read.

    Args:
        inputs: Files, folders, or "-" for standard input.
        skip: A file inside a folder to pass over: the output of the same command.

    Yields:
        Each document, with its name.
    """
    for each in inputs:
        path = each.path
        if path != STDIN and path.is_dir():
            for found in _folder(path, skip):
                yield Input(found, name=found.relative_to(path))
        else:
            name = Path("stdin") if path == STDIN else Path(path.name)
            yield each._replace(name=name)


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


def open_input(path: Path, limit: int) -> bytes | Path:
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
