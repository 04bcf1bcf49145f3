"""What the commands share: the documents to read and how to read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

import newsclean
from newsclean.batch import Document
from newsclean.batch.document import path_id
from newsclean.cli.inputs import iter_paths, open_input
from newsclean.errors import PublisherError
from newsclean.extraction import Extraction
from newsclean.limits import Limits
from newsclean.options import Options, check_charset, check_selectors
from newsclean.read import Kind
from newsclean.registry import Registry, default_registry, load_publisher

__all__ = ["Request"]


@dataclass(frozen=True, slots=True)
class Request:
    """The documents of one command.

    Args:
        paths: Files, folders, "-" for standard input.
        kind: The form of the documents.
        url: The address of the only document.
        encoding: The charset of the documents.
        publisher: A publisher file to know, beside the built-in ones.
        keep: Selectors of elements to keep.
        drop: Selectors of elements to drop.

    Raises:
        typer.BadParameter: The charset is unknown, a selector does not parse, the publisher file is
            wrong, or an address is given for more than one document.
    """

    paths: list[Path]
    kind: Kind
    url: str | None
    encoding: str | None
    publisher: Path | None = None
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.url and (len(self.paths) > 1 or self.paths[0].is_dir()):
            raise typer.BadParameter("an address goes with one document", param_hint="--url")
        if self.encoding:
            _check_charset(self.encoding)
        _check_selectors(self.keep, "--keep")
        _check_selectors(self.drop, "--drop")

    def results(self, removed: Literal["none", "region", "page"]) -> Iterator[Extraction]:
        """Extract the documents one after the other; a bad one never stops the run.

        Args:
            removed: As in `Options.removed`.

        Returns:
            The `Extraction` of each document, with its path as `id`, one at a time.
        """
        return newsclean.extract_many(self.documents(), options=self.options(removed))

    def documents(self, skip: Path | None = None) -> Iterator[Document]:
        """Find the documents.

        Args:
            skip: A file inside a folder to pass over.

        Yields:
            A `Document` for each, with its path as `id`.
        """
        for path in iter_paths(self.paths, skip):
            content = open_input(path, Limits().max_bytes)
            yield Document(content, url=self.url, id=path_id(path), kind=self.kind)

    def options(self, removed: Literal["none", "region", "page"]) -> Options:
        """Say how the documents are to be cleaned.

        Args:
            removed: As in `Options.removed`.

        Returns:
            The `Options`.

        Raises:
            typer.BadParameter: The publisher file is wrong.
        """
        registry = None if self.publisher is None else _registry(self.publisher)
        return Options(
            encoding=self.encoding,
            registry=registry,
            removed=removed,
            keep=self.keep,
            drop=self.drop,
        )


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


def _check_selectors(selectors: tuple[str, ...], hint: str) -> None:
    try:
        check_selectors(selectors)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=hint) from None


def _check_charset(name: str) -> None:
    try:
        check_charset(name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--encoding") from None
