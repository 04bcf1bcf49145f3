"""A property that is made once, when it is first asked for, by one thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["lazy"]

_T = TypeVar("_T")


class lazy(Generic[_T]):  # noqa: N801 - used like a function, as `property` is
    """The property: what its function returned is kept in the instance, under its name.

    `functools.cached_property` does the same, but up to Python 3.11 under a lock, which takes as
    long as most of what is made. What one document has is made by one thread only.

    Args:
        make: The function.

    >>> class Page:
    ...     @lazy
    ...     def title(self) -> str:
    ...         return "Bến phà"
    >>> page = Page()
    >>> page.title is page.title
    True
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[_T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...
    def __get__(self, instance: object | None, owner: type) -> lazy[_T] | _T:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
