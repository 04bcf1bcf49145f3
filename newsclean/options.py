"""What the caller may set: `Options`, a frozen value."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from newsclean.limits import Limits
from newsclean.registry import Registry, default_registry

__all__ = ["Options"]


class Options(BaseModel):
    """How documents are cleaned. What is kept never depends on `removed`.

    Attributes:
        encoding: Charset of the bytes, as an HTTP header or a record gave it; None to find it.
        registry: The publishers to know; None for those that newsclean ships.
        limits: The largest document that is read.
        removed: What `Extraction.removed` lists: nothing, what was taken out of the document's
            region (title to the end of the story and the boxes that belong to it), or of the page.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True
    )

    encoding: str | None = None
    registry: Registry | None = None
    limits: Limits = Field(default_factory=Limits)
    removed: Literal["none", "region", "page"] = "region"

    @property
    def publishers(self) -> Registry:
        """The registry to use: the caller's, or the built-in one."""
        return default_registry() if self.registry is None else self.registry
