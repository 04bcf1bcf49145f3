"""What the steps have found about one document; `clean` and `extract` both answer from it."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.blocks import Block
from newsclean.detect.evidence import Detected
from newsclean.errors import NotAnArticle
from newsclean.extraction import Note
from newsclean.fields.anchors import Anchors
from newsclean.label.draft import Draft
from newsclean.options import Options
from newsclean.prune import Kept
from newsclean.read import Parsed

__all__ = ["Outcome"]


@dataclass(slots=True)
class Outcome:
    """A document behind the last step but `build`.

    Attributes:
        parsed: The document as read.
        url: Its address, if the caller knows it.
        detected: Its publisher and template.
        blocks: Its blocks.
        draft: The decisions on them.
        kept: Which of them stay.
        anchors: What the page states of itself.
        options: How it was cleaned.
        refused: Why the page holds no article; None where it may hold one.
    """

    parsed: Parsed
    url: str | None
    detected: Detected
    blocks: list[Block]
    draft: Draft
    kept: Kept
    anchors: Anchors
    options: Options
    refused: NotAnArticle | None = None

    @property
    def warnings(self) -> list[Note]:
        """What the caller may want to look at; steps append to it."""
        return self.parsed.warnings
