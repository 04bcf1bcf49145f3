"""What the caller may set: `Options`, a frozen value."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from newsclean.limits import Limits
from newsclean.registry import Registry, default_registry

__all__ = ["Options", "check_charset"]


def check_charset(name: str) -> str:
    """Check that Python can decode a charset.

    Args:
        name: Its name.

    Returns:
        The name as it is.

    Raises:
        ValueError: No charset of text has this name.
    """
    try:
        # Decoding asks for more than `codecs.lookup`, which knows "rot13" and "hex", too.
        b"a".decode(name)
    except UnicodeError:
        return name  # it exists, and wants more bytes
    except (LookupError, ValueError):
        raise ValueError(f"unknown charset {name!r}") from None
    return name


class Options(BaseModel):
    """How documents are cleaned. What is kept never depends on `removed`.

    Attributes:
        encoding: Charset of the bytes, as an HTTP header or a record gave it; None to find it.
            A name that Python does not know is a `ValueError`.
        registry: The publishers to know; None for those that newsclean ships.
        limits: The largest document that is read.
        removed: What `Extraction.removed` lists: nothing, what was taken out of the document's
            region (title to the end of the story and the boxes that belong to it), or of the page.
            The region of text is all of its lines. `Extraction.decisions` is full in any case.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True
    )

    encoding: Annotated[str, AfterValidator(check_charset)] | None = None
    registry: Registry | None = None
    limits: Limits = Field(default_factory=Limits)
    removed: Literal["none", "region", "page"] = "region"

    @property
    def publishers(self) -> Registry:
        """The registry to use: the caller's, or the built-in one."""
        return default_registry() if self.registry is None else self.registry
