"""Which publishers are known: an immutable `Registry`, and the built-in one.

A registry is a value that the caller may build and pass in `Options.registry`. The built-in one
holds what newsclean ships, whatever else is installed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from importlib import import_module

from pydantic import ValidationError

from newsclean.errors import PublisherError
from newsclean.phrases.lines import LineIndex
from newsclean.template import Mark, Publisher

__all__ = ["BUILT_IN", "Registry", "default_registry"]

BUILT_IN = ("vov", "nhandan", "vietnamplus", "vietnam_vn")
"""Modules of `newsclean.publishers`, in the order in which ties are broken."""


class Registry:
    """A set of publishers, fixed when it is made.

    Args:
        publishers: The publishers, in the order in which ties are broken.

    Raises:
        PublisherError: Two publishers share an id or a domain.
    """

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        self.publishers = tuple(publishers)
        self._refuse_collisions()

    def _refuse_collisions(self) -> None:
        owners: dict[str, str] = {}
        for publisher in self.publishers:
            for name in (publisher.id, *publisher.domains):
                owner = owners.setdefault(name, publisher.id)
                if owner != publisher.id or (name == publisher.id and name in publisher.domains):
                    raise PublisherError(f"publisher {publisher.id!r}: {name!r} is taken by {owner!r}")

    @cached_property
    def by_id(self) -> dict[str, Publisher]:
        """The publishers by id."""
        return {publisher.id: publisher for publisher in self.publishers}

    @cached_property
    def text_marks(self) -> tuple[tuple[str, Mark], ...]:
        """The marks of all publishers in flattened text, each with its publisher's id."""
        return tuple((publisher.id, mark) for publisher in self.publishers for mark in publisher.marks)

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


def _load(name: str) -> Publisher:
    try:
        publisher = import_module(f"newsclean.publishers.{name}").PUBLISHER
    except ValidationError as error:
        raise PublisherError(f"newsclean/publishers/{name}.py: {error}") from error
    assert isinstance(publisher, Publisher)
    return publisher
