"""What the caller may set: `Options`, a frozen value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from newsclean.dom import check_selector
from newsclean.errors import PublisherError
from newsclean.limits import Limits
from newsclean.registry import Registry, default_registry

__all__ = ["Options", "check_charset", "check_selectors", "read_charset"]

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s;\"']+)", re.IGNORECASE)


def check_charset(name: str) -> str:
    """Check that Python can decode a charset.

    Args:
        name: Its name, or a header of HTTP such as "text/html; charset=utf-8".

    Returns:
        The name as it is.

    Raises:
        ValueError: No charset of text has this name.

    >>> check_charset("text/html; charset=windows-1258")
    'windows-1258'
    """
    found = _CHARSET.search(name)
    name = found[1] if found else name
    try:
        # Decoding asks for more than `codecs.lookup`, which knows "rot13" and "hex", too.
        b"a".decode(name)
    except UnicodeError:
        return name  # it exists, and wants more bytes
    except (LookupError, ValueError):
        raise ValueError(f"unknown charset {name!r}") from None
    return name


def read_charset(stated: str) -> str | None:
    """Read the charset that a record or a header of HTTP states, known to Python or not.

    Args:
        stated: Its name, or a header such as "text/html; charset=utf-8".

    Returns:
        The name; None for a header that states none.

    >>> read_charset("text/html; charset=utf-8"), read_charset('"utf-8"'), read_charset("text/html")
    ('utf-8', 'utf-8', None)
    """
    found = _CHARSET.search(stated)
    if found is not None:
        return found[1]
    name = stated.strip(" \t\"'")  # some readers of headers leave their quotes
    return None if "/" in stated or not name else name


def check_selectors(selectors: tuple[str, ...]) -> tuple[str, ...]:
    """Check that selectors parse.

    Args:
        selectors: The selectors.

    Returns:
        The selectors as they are.

    Raises:
        ValueError: One does not parse; the message names it.
    """
    for css in selectors:
        try:
            check_selector(css, "Options")
        except PublisherError:
            raise ValueError(f"selector {css!r} does not parse") from None
    return selectors


def _as_tuple(selectors: object) -> object:
    """One selector stands for a tuple of one, as anyone would write it first."""
    return (selectors,) if isinstance(selectors, str) else selectors


Selectors = Annotated[tuple[str, ...], BeforeValidator(_as_tuple), AfterValidator(check_selectors)]


class Options(BaseModel):
    """How documents are cleaned. What is kept never depends on `removed`.

    Attributes:
        encoding: Charset of the bytes, as an HTTP header or a record gave it (the header's value
            will do); None to find it. A name that Python does not know is a `ValueError`.
        repair: Whether text that was coded twice ("á»‹" for "ị") or escaped twice ("&amp;nbsp;")
            is mended before it is read, which changes what the document holds. Needs the extra
            `repair`. Without it such text is noted in `Extraction.warnings`.
        registry: The publishers to know; None for those that newsclean ships.
        limits: The largest document that is read.
        removed: What `Extraction.removed` lists: nothing, what was taken out of the document's
            region (title to the end of the story and the boxes that belong to it), or of the page.
            The region of text is all of its lines. `Extraction.decisions` is full in any case; a
            refused page, which has no region, has both with "page" alone.
        keep: CSS selectors of elements whose text is kept in the body, whatever they seem to be and
            wherever they stand. For HTML; a selector that does not parse is a `ValueError`.
        drop: CSS selectors of elements whose text is no part of the article. Of nested elements
            that `keep` and `drop` name, the inner one decides; what both name is kept.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True
    )

    encoding: Annotated[str, AfterValidator(check_charset)] | None = None
    repair: bool = False
    registry: Registry | None = None
    limits: Limits = Field(default_factory=Limits)
    removed: Literal["none", "region", "page"] = "region"
    keep: Selectors = ()
    drop: Selectors = ()

    if TYPE_CHECKING:  # the fields, but that a checker takes one selector or a list of them, too

        def __init__(  # noqa: PLR0913 (each is an option)
            self,
            *,
            encoding: str | None = None,
            repair: bool = False,
            registry: Registry | None = None,
            limits: Limits = ...,
            removed: Literal["none", "region", "page"] = "region",
            keep: str | Iterable[str] = (),
            drop: str | Iterable[str] = (),
        ) -> None: ...

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Show what is set: the default of the functions is short in their help, too."""
        return (each for each in super().__repr_args__() if each[0] in self.model_fields_set)

    @property
    def publishers(self) -> Registry:
        """The registry to use: the caller's, or the built-in one."""
        return default_registry() if self.registry is None else self.registry
