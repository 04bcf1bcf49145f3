"""What the commands share: the documents to read and how to read them."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

import newsclean
from newsclean.cli.inputs import STDIN, Input, iter_inputs
from newsclean.extraction import Extraction, Failure
from newsclean.options import Options
from newsclean.read import Kind

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """The documents of one command.

    Args:
        paths: Files, folders, "-" for standard input.
        kind: The form of the documents.
        url: The address of the only document.
        encoding: The charset of the documents.

    Raises:
        typer.BadParameter: A path does not exist, the charset is unknown, or an address is given
            for more than one document.
    """

    paths: list[Path]
    kind: Kind
    url: str | None
    encoding: str | None

    def __post_init__(self) -> None:
        for path in self.paths:
            if str(path) != STDIN and not path.exists():
                raise typer.BadParameter(f"{path} does not exist", param_hint="PATHS")
        if self.url and (len(self.paths) > 1 or self.paths[0].is_dir()):
            raise typer.BadParameter("an address goes with one document", param_hint="--url")
        if self.encoding:
            _check_charset(self.encoding)

    def results(
        self, removed: Literal["none", "region", "page"], skip: Path | None = None
    ) -> Iterator[Extraction]:
        """Extract the documents one after the other; a bad one never stops the run.

        Args:
            removed: As in `Options.removed`.
            skip: A file inside a folder to pass over.

        Yields:
            The `Extraction` of each document, with its path as `id`.
        """
        options = Options(encoding=self.encoding, removed=removed)
        for source in iter_inputs(self.paths, options.limits.max_bytes, skip):
            if source.problem:
                yield _failed(source.id, "unreadable", f"cannot be read: {source.problem}")
            else:
                yield self._extract(source, options)

    def _extract(self, source: Input, options: Options) -> Extraction:
        try:
            result = newsclean.extract(
                source.content, url=self.url, kind=self.kind, options=options
            )
        except newsclean.NewscleanError:
            raise
        except Exception as error:  # noqa: BLE001 (a defect must not end a run of a million pages)
            kind = type(error).__name__
            return _failed(source.id, "defect", f"a defect of newsclean: {kind}: {error}")
        return result.model_copy(update={"id": source.id})


def _check_charset(name: str) -> None:
    try:
        codecs.lookup(name)
    except LookupError:
        raise typer.BadParameter(f"unknown charset {name!r}", param_hint="--encoding") from None


def _failed(name: str, code: str, message: str) -> Extraction:
    failure = Failure(code=code, message=message)
    return Extraction(article=None, detection=None, page_type="error", failure=failure, id=name)
