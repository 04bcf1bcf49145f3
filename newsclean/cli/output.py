"""Where `newsclean clean` writes: one stream, or one file for each document."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Literal, TextIO

import typer

from newsclean.batch import Document
from newsclean.cli.inputs import STDIN, Input, is_same, iter_inputs
from newsclean.errors import NotAnArticle
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
        resume: Whether documents whose file is there are passed over.

    Attributes:
        leaves_screen: Whether the screen is free for other lines: always.
        passed: Documents that were passed over.
        failed: Those of them that have no article.
        refused: Those of these that were read, and hold none.

    Raises:
        typer.BadParameter: It cannot be made, or lies among the documents.
    """

    leaves_screen = True

    def __init__(
        self, root: Path, form: Format, inputs: Iterable[Input], *, resume: bool = False
    ) -> None:
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
        self.passed = self.failed = self.refused = 0
        self._resume = resume
        self._taken: set[Path] = set()
        self._numbers: dict[Path, int] = {}  # the last one behind each name that came again

    def place(self, name: Path, document: Document) -> Path | None:  # noqa: ARG002 (as of `Stream`)
        """Say where a document goes, in the order of the documents.

        Args:
            name: Its name, with the folders it lies in below the one that was given. Two documents
                of one name get two files.
            document: The document.

        Returns:
            Its file; None where that is there already, whole, and the run goes on after another.
        """
        path = self._root / f"{name}{self._suffix}"
        number = self._numbers.get(name, 1)
        while path in self._taken:
            number += 1
            path = self._root / f"{name}.{number}{self._suffix}"
        self._numbers[name] = number
        self._taken.add(path)
        if not self._resume or (failure := _read_whole(path)) is None:
            return path
        self.passed += 1
        self.failed += failure != ""
        self.refused += failure == NotAnArticle.code
        return None

    def write_all(self, texts: Iterable[tuple[Path, str | None]]) -> None:
        """Write a file for each document, as they come.

        Args:
            texts: The file of each document, as of `place`, and what to write; no file where that
                is None.

        Raises:
            OSError: A file cannot be written.
        """
        for path, text in texts:
            if text is not None:
                _write(path, text if text.endswith("\n") else f"{text}\n")


def _read_whole(path: Path) -> str | None:
    """The code of the failure in a file, "" for an article; None where no whole file is there."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    if not content.endswith(b"\n"):  # somebody has cut it
        return None
    if path.suffix != ".json":
        return ""  # a document without an article has no file of text
    try:
        return _code_of(json.loads(content))
    except (ValueError, LookupError, TypeError):
        return None


def _code_of(result: dict[str, Any]) -> str:
    failure = result["failure"]
    return "" if failure is None else str(failure["code"])


def _write(path: Path, text: str) -> None:
    """Write a file that is whole or not there, whenever the run is stopped."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")  # behind the whole name it might be too long for the system
    try:
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None


class Stream:
    """One stream that takes all documents, as UTF-8 with bare line feeds on any machine.

    Args:
        output: The file; None for standard output.
        form: The form it is written in.
        inputs: The documents, none of which may be written over: it would be emptied before it is
            read.
        resume: Whether documents that the file has a line of are passed over, and the others are
            added to it.

    Attributes:
        leaves_screen: Whether the screen is free for other lines.
        passed: Documents that were passed over.
        failed: Those of them that have no article.
        refused: Those of these that were read, and hold none.
        holds_removed: Whether the lines that are there say what was removed; None without any.

    Raises:
        typer.BadParameter: The output is one of the documents, or no file of JSON lines that a run
            might go on with.
    """

    def __init__(
        self,
        output: Path | None,
        form: Format,
        inputs: Iterable[Input],
        *,
        resume: bool = False,
    ) -> None:
        self.leaves_screen = output is not None
        self.passed = self.failed = self.refused = 0
        self.holds_removed: bool | None = None
        self._resume = resume
        self._done: dict[str, str] = {}
        self._output, self._form = output, form
        if output is None or not output.is_file():
            return
        for each in iter_inputs(inputs):
            if each.path != STDIN and is_same(each.path, output):
                reason = f"{output} is one of the documents ({each.path})"
                raise typer.BadParameter(
                    f"{reason}, and would be written over", param_hint="--output"
                )
        if resume:
            self._done, self.holds_removed = _read_done(output)

    def place(self, name: Path, document: Document) -> Path | None:
        """Say where a document goes.

        Args:
            name: Its name.
            document: The document.

        Returns:
            Its name; None where the output holds its result already.
        """
        failure = self._done.get(_key(document.id or ""))
        if failure is None:
            return name
        self.passed += 1
        self.failed += failure != ""
        self.refused += failure == NotAnArticle.code
        return None

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
            how: Literal["a", "w"] = "a" if self._resume else "w"
            return self._output.open(how, encoding="utf-8", newline="\n")
        except OSError as error:
            reason = f"cannot write {self._output}: {error.strerror}"
            raise typer.BadParameter(reason, param_hint="--output") from None


def choose_target(
    output: Path | None,
    folder: Path | None,
    form: Format,
    inputs: Iterable[Input],
    *,
    resume: bool = False,
) -> Folder | Stream:
    """Say where a command writes, before anything is cleaned.

    Args:
        output: The file to write; None or "-" for standard output.
        folder: The folder to write a file for each document to, instead.
        form: The form that is written.
        inputs: The documents.
        resume: Whether the run goes on after another that was stopped.

    Returns:
        The `Folder` or the `Stream`.

    Raises:
        typer.BadParameter: Both are given, or it is, holds, or lies among the documents, or is
            none that a run can go on with.
    """
    if output == STDIN:  # the sign of a stream, whichever way it runs
        output = None
    if folder is None:
        if resume and (output is None or form != "jsonl"):
            reason = "goes with --output-dir, or with --output and jsonl"
            raise typer.BadParameter(reason, param_hint="--resume")
        return Stream(output, form, inputs, resume=resume)
    if output is not None:
        raise typer.BadParameter("goes without --output", param_hint="--output-dir")
    return Folder(folder, form, inputs, resume=resume)


def _key(path: str) -> str:
    """What two names of one file, from here and from the root, have in common."""
    if path == str(STDIN):
        return path
    return os.path.abspath(path)  # noqa: PTH100 (a link is a document of its own)


def _read_done(output: Path) -> tuple[dict[str, str], bool | None]:
    """Read which results a file holds, and the codes of their failures, "" for articles.

    A last line that was not written whole is cut off. Second comes whether the first line holds
    what was removed, as then all do; None where there is no line.
    """
    done: dict[str, str] = {}
    holds_removed: bool | None = None
    whole = 0
    try:
        with output.open("r+b") as lines:
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                result = json.loads(line)
                done[_key(result["id"])] = _code_of(result)
                if holds_removed is None:
                    holds_removed = "removed" in result
                whole += len(line)
            lines.truncate(whole)
    except (ValueError, LookupError, TypeError):
        reason = f"{output} has a line that newsclean clean has not written"
        raise typer.BadParameter(reason, param_hint="--resume") from None
    except OSError as error:
        reason = f"cannot read {output}: {error.strerror}"
        raise typer.BadParameter(reason, param_hint="--resume") from None
    return done, holds_removed


def use_utf8() -> None:
    """Have standard output written as UTF-8, whatever the terminal's charset."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
