"""What the commands share: the documents to read and how to read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, TypeVar

import typer

import newsclean
from newsclean.batch import Document
from newsclean.batch.document import path_id
from newsclean.cli.inputs import Input, iter_inputs, open_input
from newsclean.errors import MissingExtra, PublisherError
from newsclean.extraction import Extraction
from newsclean.limits import Limits
from newsclean.options import Options, check_charset, check_selectors
from newsclean.read import Kind
from newsclean.registry import Registry, default_registry, load_publisher

__all__ = ["Request", "Settings", "set_limits"]

T = TypeVar("T")


def set_limits(
    max_bytes: int | None, max_depth: int | None, guard: Literal["sampled", "full"] | None
) -> Limits:
    """Return the limits that a command sets, a `Limits`; None leaves one at its default."""
    stated = {"max_bytes": max_bytes, "max_depth": max_depth, "guard": guard}
    return Limits.model_validate({name: each for name, each in stated.items() if each is not None})


@dataclass(frozen=True, slots=True)
class Settings:
    """How the documents of a command are cleaned.

    Args:
        encoding: The charset of the documents.
        publisher: A publisher file to know, beside the built-in ones.
        keep: Selectors of elements to keep.
        drop: Selectors of elements to drop.
        repair: Whether text that was coded twice is mended.
        limits: How large and how deep a document may be, and how closely it is looked at.

    Raises:
        typer.BadParameter: The charset is unknown, a selector does not parse, the publisher file is
            wrong, or the package that mends text is not installed.
    """

    encoding: str | None = None
    publisher: Path | None = None
    keep: Sequence[str] | None = None
    drop: Sequence[str] | None = None
    repair: bool = False
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        if self.encoding:
            _check(check_charset, self.encoding, "--encoding")
        _check(check_selectors, tuple(self.keep or ()), "--keep")
        _check(check_selectors, tuple(self.drop or ()), "--drop")
        if self.repair and find_spec("ftfy") is None:
            raise typer.BadParameter(str(MissingExtra("It", "repair")), param_hint="--repair")

    def options(self, removed: Literal["none", "region", "page"]) -> Options:
        """Say how the documents are to be cleaned.

        Args:
            removed: As in `Options.removed`.

        Returns:
            The `Options`.

        Raises:
            typer.BadParameter: The publisher file is wrong.
        """
        return Options(
            encoding=self.encoding,
            repair=self.repair,
            registry=None if self.publisher is None else _registry(self.publisher),
            limits=self.limits,
            removed=removed,
            keep=tuple(self.keep or ()),
            drop=tuple(self.drop or ()),
        )


@dataclass(frozen=True, slots=True)
class Request:
    """The documents of one command.

    Args:
        inputs: Files, folders, "-" for standard input.
        kind: The form of the documents.
        url: The address of the only document.
        settings: How they are cleaned.

    Raises:
        typer.BadParameter: There is no document, or an address for more than one.
    """

    inputs: Sequence[Input]
    kind: Kind
    url: str | None
    settings: Settings

    def __post_init__(self) -> None:
        if not self.inputs:
            raise typer.BadParameter("name at least one document", param_hint="PATH")
        if self.url and (len(self.inputs) > 1 or self.inputs[0].path.is_dir()):
            raise typer.BadParameter("an address goes with one document", param_hint="--url")

    def results(self, removed: Literal["none", "region", "page"]) -> Iterator[Extraction]:
        """Extract the documents one after the other; a bad one never stops the run.

        Args:
            removed: As in `Options.removed`.

        Returns:
            The `Extraction` of each document, with its path as `id`, one at a time.
        """
        options = self.settings.options(removed)
        documents = (document for _, document in self.documents(options))
        return newsclean.extract_many(documents, options=options)

    def documents(
        self, options: Options, skip: Path | None = None
    ) -> Iterator[tuple[Path, Document]]:
        """Find the documents.

        Args:
            options: How they are cleaned.
            skip: A file inside a folder to pass over.

        Yields:
            The name of each, as of `Input`, and the `Document`, with its path as `id`.
        """
        for path, url, name in iter_inputs(self.inputs, skip):
            content = open_input(path, options.limits.max_bytes)
            yield name, Document(content, url=self.url or url, id=path_id(path), kind=self.kind)


def _registry(path: Path) -> Registry:
    """The built-in publishers and that of a file, which wins over a built-in one of its id."""
    try:
        own = load_publisher(path)
    except OSError as error:
        reason = f"cannot read {path}: {error.strerror or error}"
        raise typer.BadParameter(reason, param_hint="--publisher") from None
    except PublisherError as error:
        raise typer.BadParameter(str(error), param_hint="--publisher") from None
    others = [each for each in default_registry().publishers if each.id != own.id]
    try:
        Registry((*others, own)).check()  # in this order, it is the file that is named
    except PublisherError as error:
        reason = f"{path}: {error}; a file with the id of a built-in publisher takes its place"
        raise typer.BadParameter(reason, param_hint="--publisher") from None
    return Registry((own, *others))


def _check(check: Callable[[T], object], value: T, hint: str) -> None:
    try:
        check(value)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=hint) from None
