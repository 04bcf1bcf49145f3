"""The largest document that is read: a frozen value, part of `Options`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Limits"]


class Limits(BaseModel):
    """The largest document that is read; beyond it the answer is `LimitExceeded`.

    Attributes:
        max_bytes: Size of the document in bytes (of its UTF-8 form for `str`).
        max_blocks: Lines of text, or blocks of markup.
        max_depth: Nesting depth of the markup.
        max_nodes: Nodes of the markup.
        max_attributes: Attributes on one tag. A coarse guard of the parser, which slows down by
            tens of thousands: only tags of some thousand bytes are counted, so that a small tag
            may have more than a low limit says.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    max_bytes: int = Field(default=64 * 1024 * 1024, gt=0)
    max_blocks: int = Field(default=2_000_000, gt=0)
    max_depth: int = Field(default=2_000, gt=0)
    max_nodes: int = Field(default=5_000_000, gt=0)
    max_attributes: int = Field(default=1_000, gt=0)
