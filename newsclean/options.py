"""What the caller may set: `Options` and the `Limits` inside it. Both are frozen values."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from newsclean.registry import Registry, default_registry

__all__ = ["Limits", "Options"]


class Limits(BaseModel):
    """The largest document that is read; beyond it the answer is `LimitExceeded`.

    Attributes:
        max_bytes: Size of the document in bytes (of its UTF-8 form for `str`).
        max_blocks: Lines of text, or blocks of markup.
        max_depth: Nesting depth of the markup.
        max_nodes: Nodes of the markup.
        max_attributes: Attributes on one tag.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    max_bytes: int = Field(default=64 * 1024 * 1024, gt=0)
    max_blocks: int = Field(default=2_000_000, gt=0)
    max_depth: int = Field(default=2_000, gt=0)
    max_nodes: int = Field(default=5_000_000, gt=0)
    max_attributes: int = Field(default=1_000, gt=0)


class Options(BaseModel):
    """How documents are cleaned. What is kept never depends on `removed`.

    Attributes:
        encoding: Charset of the bytes, as an HTTP header or a record gave it; None to find it.
        registry: The publishers to know; None for those that newsclean ships.
        limits: The largest document that is read.
        removed: What `Extraction.removed` lists: nothing, what was taken out of the document's
            region (title to the end of the story and the boxes that belong to it), or of the page.
        keep: CSS selectors of elements that are kept whatever a rule says (HTML only).
        drop: CSS selectors of elements that are dropped, unless `keep` matches them (HTML only).
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True
    )

    encoding: str | None = None
    registry: Registry | None = None
    limits: Limits = Field(default_factory=Limits)
    removed: Literal["none", "region", "page"] = "region"
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    @property
    def publishers(self) -> Registry:
        """The registry to use: the caller's, or the built-in one."""
        return default_registry() if self.registry is None else self.registry
