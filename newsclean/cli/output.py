"""Where `newsclean clean` writes: one stream, or one file for each document."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import typer

from newsclean.cli.inputs import STDIN, Input, is_same, iter_inputs
from newsclean.serialise import Format

__all__ = ["Folder", "check_output", "open_output", "use_utf8"]

_SUFFIXES: dict[Format, str] = {
    "jsonl": ".json",
    "json": ".json",
    "text": ".txt",
    "markdown": ".md",
}


class Folder:
    """A folder that takes one file for each document.

    Args:
        root: The folder; it is made where it is not there.
        form: The form of the files, which their names end with.
        inputs: The documents, none of which may lie where files are written.

    Raises:
        typer.BadParameter: It cannot be made, or lies among the documents.
    """

    def __init__(self, root: Path, form: Format, inputs: Iterable[Input]) -> None:
        for each in inputs:
            if each.path.is_dir() and root.resolve().is_relative_to(each.path.resolve()):
                reason = f"{root} lies in {each.path}: its files would be read as documents"
                raise typer.BadParameter(reason, param_hint="--output-dir")
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"cannot make {root}: {error.strerror}"
            raise typer.BadParameter(reason, param_hint="--output-dir") from None
        self._root, self._suffix = root, _SUFFIXES[form]
        self._taken: set[Path] = set()
        self._numbers: dict[Path, int] = {}  # the last one behind each name that came again

    def write(self, name: Path, text: str) -> None:
        """Write one file.

        Args:
            name: The document's name, with the folders it lies in below the one that was given.
            text: What to write. Two documents of one name get two files.

        Raises:
            OSError: The file cannot be written.
        """
        path = self._root / f"{name}{self._suffix}"
        number = self._numbers.get(name, 1)
        while path in self._taken:
            number += 1
            path = self._root / f"{name}.{number}{self._suffix}"
        self._numbers[name] = number
        self._taken.add(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text if text.endswith("\n") else f"{text}\n")


def check_output(output: Path | None, inputs: Iterable[Input]) -> None:
    """Refuse to write over a document: it would be emptied before it is read.

    Args:
        output: The file to write; None for standard output.
        inputs: The documents.

    Raises:
        typer.BadParameter: It is one of them.
    """
    if output is None or not output.is_file():
        return
    for each in iter_inputs(inputs):
        if each.path != STDIN and is_same(each.path, output):
            reason = f"{output} is one of the documents ({each.path}), and would be written over"
            raise typer.BadParameter(reason, param_hint="--output")


def open_output(output: Path | None) -> AbstractContextManager[TextIO]:
    """Open the output as UTF-8 with bare line feeds, on any machine.

    Args:
        output: The file; None for standard output.

    Returns:
        The open file, to be used with `with`.

    Raises:
        typer.BadParameter: It cannot be written.
    """
    if output is None:
        use_utf8()
        return nullcontext(sys.stdout)
    try:
        return output.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        reason = f"cannot write {output}: {error.strerror}"
        raise typer.BadParameter(reason, param_hint="--output") from None


def use_utf8() -> None:
    """Have standard output written as UTF-8, whatever the terminal's charset."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
