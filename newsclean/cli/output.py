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
from newsclean.serialise import Format, frame

__all__ = ["Folder", "Stream", "choose_target", "use_utf8"]

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

    Attributes:
        leaves_screen: Whether the screen is free for other lines: always.

    Raises:
        typer.BadParameter: It cannot be made, or lies among the documents.
    """

    leaves_screen = True

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

    def write_all(self, texts: Iterable[tuple[Path, str | None]]) -> None:
        """Write a file for each document, as they come.

        Args:
            texts: The name of each document, with the folders it lies in below the one that was
                given, and what to write; no file where that is None. Two documents of one name
                get two files.

        Raises:
            OSError: A file cannot be written.
        """
        for name, text in texts:
            if text is not None:
                self._write(name, text)

    def _write(self, name: Path, text: str) -> None:
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


class Stream:
    """One stream that takes all documents, as UTF-8 with bare line feeds on any machine.

    Args:
        output: The file; None for standard output.
        form: The form it is written in.
        inputs: The documents, none of which may be written over: it would be emptied before it is
            read.

    Attributes:
        leaves_screen: Whether the screen is free for other lines.

    Raises:
        typer.BadParameter: The output is one of the documents.
    """

    def __init__(self, output: Path | None, form: Format, inputs: Iterable[Input]) -> None:
        self.leaves_screen = output is not None
        self._output, self._form = output, form
        if output is None or not output.is_file():
            return
        for each in iter_inputs(inputs):
            if each.path != STDIN and is_same(each.path, output):
                reason = f"{output} is one of the documents ({each.path})"
                raise typer.BadParameter(
                    f"{reason}, and would be written over", param_hint="--output"
                )

    def write_all(self, texts: Iterable[tuple[Path, str | None]]) -> None:
        """Write the documents as they come.

        Args:
            texts: The name of each document, and what to write; None where there is nothing.

        Raises:
            OSError: The output can no longer be written.
            typer.BadParameter: It cannot be opened.
        """
        with self._open() as stream:
            stream.writelines(frame((text for _, text in texts), self._form))

    def _open(self) -> AbstractContextManager[TextIO]:
        if self._output is None:
            use_utf8()
            return nullcontext(sys.stdout)
        try:
            return self._output.open("w", encoding="utf-8", newline="\n")
        except OSError as error:
            reason = f"cannot write {self._output}: {error.strerror}"
            raise typer.BadParameter(reason, param_hint="--output") from None


def choose_target(
    output: Path | None, folder: Path | None, form: Format, inputs: Iterable[Input]
) -> Folder | Stream:
    """Say where a command writes, before anything is cleaned.

    Args:
        output: The file to write; None for standard output.
        folder: The folder to write a file for each document to, instead.
        form: The form that is written.
        inputs: The documents.

    Returns:
        The `Folder` or the `Stream`.

    Raises:
        typer.BadParameter: Both are given, or it is, holds, or lies among the documents.
    """
    if folder is None:
        return Stream(output, form, inputs)
    if output is not None:
        raise typer.BadParameter("goes without --output", param_hint="--output-dir")
    return Folder(folder, form, inputs)


def use_utf8() -> None:
    """Have standard output written as UTF-8, whatever the terminal's charset."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
