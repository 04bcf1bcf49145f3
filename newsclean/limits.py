"""The largest document that is read: a frozen value, part of `Options`."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Limits"]


class Limits(BaseModel):
    """The largest document that is read; beyond it the answer is `LimitExceeded`.

    Attributes:
        max_bytes: Size of the document in bytes (of its UTF-8 form for `str`).
        max_blocks: Lines of text, or blocks of the region of a page that is read.
        max_depth: Nesting depth of the markup; browsers nest no deeper than 512.
        max_nodes: Nodes of the markup.
        max_attributes: Attributes on one tag.
        guard: How markup is looked at before it is parsed, since the parser's time grows with the
            square of nesting, attributes and formatting left open. "sampled" looks at parts of each
            page, and reads all tags of those that look wrong; a limit below what news pages have
            may then pass unseen. "full" reads all tags of every page, which takes about as long as
            the rest of the cleaning: for pages from people who may know how the parts are chosen.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    max_bytes: int = Field(default=64 * 1024 * 1024, gt=0)
    max_blocks: int = Field(default=2_000_000, gt=0)
    max_depth: int = Field(default=512, gt=0)
    max_nodes: int = Field(default=5_000_000, gt=0)
    max_attributes: int = Field(default=1_000, gt=0)
    guard: Literal["sampled", "full"] = "sampled"
