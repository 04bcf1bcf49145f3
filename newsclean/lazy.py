"""What is made once, when it is first asked for: properties, by one thread, and patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any, AnyStr, Generic, TypeVar, overload

__all__ = ["HasLazy", "lazy", "lazy_re"]

_T = TypeVar("_T")


class HasLazy:
    """A class with lazy properties, which each object keeps in a dictionary.

    Objects of a class that is compiled have one only if a class that is not stands above it.
    """


class lazy(Generic[_T]):  # noqa: N801 - used like a function, as `property` is
    """The property: what its function returned is kept in the instance, under its name.

    `functools.cached_property` does the same, but up to Python 3.11 under a lock, which takes as
    long as most of what is made. What one document has is made by one thread only.

    Args:
        make: The function.

    >>> class Page(HasLazy):
    ...     @lazy
    ...     def title(self) -> str:
    ...         return "Bến phà"
    >>> page = Page()
    >>> page.title is page.title
    True
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self._name = make.__name__  # compiled classes tell no attribute its name
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[_T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...
    def __get__(self, instance: object | None, owner: type) -> lazy[_T] | _T:
        if instance is None:
            return self
        value = self._make(instance)
        setattr(instance, self._name, value)
        return value


def lazy_re(pattern: AnyStr, flags: int = 0) -> Callable[[], re.Pattern[AnyStr]]:
    """Return a function that gives a pattern, which it compiles when it is first called.

    Args:
        pattern: Its source, str or bytes.
        flags: As those of `re.compile`.

    >>> lazy_re("b.+")().findall("bến phà")
    ['bến phà']
    """
    return cache(partial(re.compile, pattern, flags))
