"""Which publishers are known: an immutable `Registry`, and the built-in one.

A registry is a value that the caller may build and pass in `Options.registry`. The built-in one
holds what newsclean ships, whatever else is installed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from os import PathLike, fspath
from typing import TYPE_CHECKING

from pydantic import ValidationError

from newsclean.arguments import check_each, check_many
from newsclean.errors import PublisherError
from newsclean.lines.index import LineIndex
from newsclean.marks import PageMarks, TextMarks
from newsclean.template import Publisher, Template

if TYPE_CHECKING:
    from newsclean.compiled_template import CompiledTemplate

__all__ = [
    "BUILT_IN",
    "ENTRY_POINTS",
    "Registry",
    "default_registry",
    "load_publisher",
    "read_publisher",
]

ENTRY_POINTS = "newsclean.publishers"
"""Group in which other packages offer publishers: each entry point is a `Publisher`."""

BUILT_IN = (
    "vov",
    "nhandan",
    "vietnamplus",
    "vietnam_vn",
    "tienphong",
    "plo",
    "vnexpress",
    "dantri",
    "tuoitre",
    "thanhnien",
    "baochinhphu",
    "sggp",
    "znews",
    "qdnd",
    "vietnamnet",
    "laodong",
    "baotintuc",
)
"""Modules of `newsclean.publishers`, in the order in which ties are broken."""


class Registry:
    """A set of publishers, fixed when it is made.

    Args:
        publishers: The publishers, in the order in which ties are broken.

    Raises:
        PublisherError: Two publishers share an id or a domain.
        TypeError: They are not all `Publisher` values.
    """

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        check_many("publishers", publishers, (Publisher,))
        self.publishers: tuple[Publisher, ...] = tuple(
            check_each("publishers", publishers, Publisher)
        )
        self._refuse_collisions()

    def __getstate__(self) -> dict[str, object]:
        """What goes to another process: the publishers; what is made of them is made there."""
        return {"publishers": self.publishers}

    def _refuse_collisions(self) -> None:
        owners: dict[str, str] = {}
        for publisher in self.publishers:
            if publisher.id in owners:
                raise PublisherError(f"id {publisher.id!r} is taken: two publishers have it")
            for name in (publisher.id, *publisher.domains):
                if name in owners:
                    owner = owners[name]
                    told = "named twice" if owner == publisher.id else f"taken by {owner!r}"
                    raise PublisherError(f"publisher {publisher.id!r}: domain {name!r} is {told}")
                owners[name] = publisher.id

    @cached_property
    def by_id(self) -> dict[str, Publisher]:
        """The publishers by id."""
        return {publisher.id: publisher for publisher in self.publishers}

    @cached_property
    def text_marks(self) -> TextMarks:
        """The marks of all publishers in text."""
        return TextMarks(self.publishers)

    @cached_property
    def page_marks(self) -> PageMarks:
        """The marks of all publishers in markup."""
        return PageMarks(self.publishers)

    @cached_property
    def by_domain(self) -> dict[str, Publisher]:
        """The publishers by domain."""
        return {domain: p for p in self.publishers for domain in p.domains}

    def owner(self, host: str) -> Publisher | None:
        """Return the publisher whose domain a host is, or is under.

        Args:
            host: A host name.

        Returns:
            The `Publisher`, or None.
        """
        while host:
            if (publisher := self.by_domain.get(host)) is not None:
                return publisher
            host = host.partition(".")[2]
        return None

    @cached_property
    def compiled(self) -> dict[str, CompiledTemplate]:
        """All templates that read markup, ready for it, by template id, checked on first use.

        Raises:
            PublisherError: A selector of a template does not parse, or two share an id.
        """
        from newsclean.compiled_template import GENERIC, CompiledTemplate, check_mark
        from newsclean.publishers import generic

        for owner, mark in self.page_marks.all:
            check_mark(mark, owner)
        found: dict[str, tuple[Template, str]] = {}
        offered = [(template, p.id) for p in self.publishers for template in p.templates]
        for template, owner in [*offered, *((t, GENERIC) for t in generic.PAGES)]:
            first, other = found.setdefault(template.id, (template, owner))
            if first != template:
                raise PublisherError(
                    f"publisher {owner!r}: template {template.id!r} is taken: another layout, of"
                    f" {other!r}, has that id"
                )
        return {
            name: CompiledTemplate(template, owner)
            for name, (template, owner) in found.items()
            if template.kind == "html"
        }

    def with_publishers(self, publishers: Iterable[Publisher]) -> Registry:
        """Return a registry with more publishers.

        Args:
            publishers: The publishers to add, behind those that are there.

        Returns:
            The new `Registry`.

        Raises:
            PublisherError: An id or a domain is taken.
        """
        return Registry((*self.publishers, *publishers))

    def with_entry_points(self) -> Registry:
        """Return a registry with the publishers that installed packages offer.

        They are offered in the entry-point group `newsclean.publishers`; nothing but this method
        looks there. Each is checked to the last selector before it is taken in.

        Returns:
            The new `Registry`.

        Raises:
            PublisherError: An entry point is no `Publisher`, something in it is wrong, or its id,
                a template's id or a domain is taken. The message names the distribution.
        """
        offers = sorted(entry_points(group=ENTRY_POINTS), key=lambda each: (each.name, each.value))
        registry = self
        for offer in offers:
            publisher = _from_entry_point(offer)
            try:
                registry = registry.with_publishers([publisher])
                registry.check()
            except PublisherError as error:
                raise PublisherError(f"{_name(offer)}: {error}") from error
        return registry

    def check(self) -> None:
        """Check all that is otherwise checked on first use: selectors, patterns, names of marks.

        Raises:
            PublisherError: Something is wrong; the message names publisher, template and rule.
        """
        _ = self.compiled, self.lines
        from newsclean.publisher_checks import check_publisher

        for publisher in self.publishers:
            check_publisher(publisher)

    @cached_property
    def lines(self) -> LineIndex:
        """The line rules of all publishers and of the shared phrases, ready to match."""
        return LineIndex(self.publishers)


@cache
def default_registry() -> Registry:
    """Return the registry of the publishers that newsclean ships, a `Registry`.

    Raises:
        PublisherError: A shipped publisher file is wrong.
    """
    return Registry(_load(name) for name in BUILT_IN)


def load_publisher(path: str | PathLike[str]) -> Publisher:
    """Read a publisher file: Python that sets `PUBLISHER`. The file is run, so trust it first.

    Args:
        path: The file.

    Returns:
        The `Publisher`, checked to the last selector.

    Raises:
        OSError: The file cannot be read.
        PublisherError: Something in it is wrong; the message names file, template and rule.
    """
    name = fspath(path)
    with open(name, "rb") as stream:  # noqa: PTH123 (the path stays as the caller wrote it)
        return read_publisher(stream.read(), name)


def read_publisher(source: str | bytes, name: str) -> Publisher:
    """Read the text of a publisher file; see `load_publisher`.

    Args:
        source: The text. It is run, so trust it first.
        name: Name of the file, for messages.

    Returns:
        The `Publisher`, checked to the last selector.

    Raises:
        PublisherError: Something in it is wrong; the message names file, template and rule.
    """
    names: dict[str, object] = {"__name__": "publisher_file"}
    try:
        exec(compile(source, name, "exec", dont_inherit=True), names)  # noqa: S102
        publisher = names.get("PUBLISHER")
        if not isinstance(publisher, Publisher):
            raise PublisherError("it sets no PUBLISHER")  # noqa: TRY301 (named below)
        Registry((publisher,)).check()
    except Exception as error:  # other people's code
        raise _refusal(error, name) from error
    return publisher


def _from_entry_point(offer: EntryPoint) -> Publisher:
    try:
        publisher = offer.load()
    except Exception as error:  # importing is running other people's code
        raise _refusal(error, _name(offer)) from error
    if not isinstance(publisher, Publisher):
        raise PublisherError(f"{_name(offer)}: it is no Publisher")
    return publisher


def _name(offer: EntryPoint) -> str:
    package = f" of {offer.dist.name}" if offer.dist is not None else ""
    return f"entry point {offer.name!r}{package} ({offer.value})"


def _load(name: str) -> Publisher:
    try:
        publisher = import_module(f"newsclean.publishers.{name}").PUBLISHER
    except ValidationError as error:
        raise _refusal(error, f"newsclean/publishers/{name}.py") from error
    assert isinstance(publisher, Publisher)
    return publisher


def _refusal(error: Exception, name: str) -> PublisherError:
    from newsclean.publisher_checks import describe

    return PublisherError(describe(error, name))
