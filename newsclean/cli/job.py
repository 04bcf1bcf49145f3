"""What the commands share: the documents to read and how to read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

import newsclean
from newsclean.cli.inputs import Input, iter_inputs
from newsclean.errors import PublisherError
from newsclean.extraction import Extraction, Failure
from newsclean.options import Options, check_charset
from newsclean.read import Kind
from newsclean.registry import Registry, default_registry, load_publisher

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """The documents of one command.

    Args:
        paths: Files, folders, "-" for standard input.
        kind: The form of the documents.
        url: The address of the only document.
        encoding: The charset of the documents.
        publisher: A publisher file to know, beside the built-in ones.

    Raises:
        typer.BadParameter: The charset is unknown, the publisher file is wrong, or an address is
            given for more than one document.
    """

    paths: list[Path]
    kind: Kind
    url: str | None
    encoding: str | None
    publisher: Path | None = None

    def __post_init__(self) -> None:
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

        Returns:
            The `Extraction` of each document, with its path as `id`, one at a time.
        """
        registry = None if self.publisher is None else _registry(self.publisher)
        options = Options(encoding=self.encoding, registry=registry, removed=removed)
        return self._results(options, skip)

    def _results(self, options: Options, skip: Path | None) -> Iterator[Extraction]:
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


def _registry(path: Path) -> Registry:
    """The built-in publishers and that of a file, which wins over a built-in one of its id."""
    try:
        own = load_publisher(path)
        others = [each for each in default_registry().publishers if each.id != own.id]
        registry = Registry((own, *others))
        registry.check()
    except (OSError, PublisherError) as error:
        raise typer.BadParameter(str(error), param_hint="--publisher") from None
    return registry


def _check_charset(name: str) -> None:
    try:
        check_charset(name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--encoding") from None


def _failed(name: str, code: str, message: str) -> Extraction:
    failure = Failure(code=code, message=message)
    return Extraction(article=None, detection=None, page_type="error", failure=failure, id=name)
