"""The working block, the label it gets and the decision that gives it.

Blocks and decisions are plain values. `segment` makes the blocks, `label` fills one decision for
each, `prune` and `build` read both. Which labellers there are is the last question behind `segment`
that depends on whether the document was HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from newsclean.article import BodyRole, RelatedKind

__all__ = [
    "BODY_LABELS",
    "HEAD_LABELS",
    "LEAD_AGAIN",
    "PICTURE_LABELS",
    "PRINTED_TWICE",
    "RELATED_LABELS",
    "TITLE_AGAIN",
    "Block",
    "Decision",
    "Label",
]


class Label(StrEnum):
    """What a block is to the article. The value is the name used in results and publisher files."""

    # The article itself.
    TITLE = "title"
    KICKER = "kicker"
    DATELINE = "dateline"
    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    # What belongs to the article, beside its prose.
    CAPTION = "caption"
    CREDIT = "credit"
    IMAGE_NAME = "image_name"
    BYLINE = "byline"
    SOURCE = "source"
    DATE = "date"
    SECTION = "section"
    TAGS = "tags"
    # Other articles.
    RELATED_HEADING = "related_heading"
    RELATED_TITLE = "related_title"
    RELATED_TEASER = "related_teaser"
    RELATED_CAPTION = "related_caption"
    RELATED_META = "related_meta"
    # Boilerplate.
    FOLLOW = "follow"
    SHARE = "share"
    COMMENT = "comment"
    PROMO = "promo"
    AD = "ad"
    PLAYER = "player"
    MENU = "menu"
    SITE_LINE = "site_line"
    MASTHEAD = "masthead"
    REPEAT = "repeat"
    SEPARATOR = "separator"
    BOILERPLATE = "boilerplate"


BODY_LABELS: Final = frozenset(
    {Label.PARAGRAPH, Label.HEADING, Label.LIST_ITEM, Label.QUOTE, Label.TABLE_ROW}
)
"""Labels whose blocks make up `Article.body`."""

HEAD_LABELS: Final = frozenset({Label.TITLE, Label.LEAD})
"""Labels of what stands before `Article.body`."""

PICTURE_LABELS: Final = frozenset({Label.CAPTION, Label.CREDIT, Label.IMAGE_NAME})
"""Labels whose blocks make up `Article.images`."""

RELATED_LABELS: Final = frozenset(
    {
        Label.RELATED_HEADING,
        Label.RELATED_TITLE,
        Label.RELATED_TEASER,
        Label.RELATED_CAPTION,
        Label.RELATED_META,
    }
)
"""Labels whose blocks make up `Article.related`."""


class Decision(NamedTuple):
    """The label of one block and the id of the rule that gave it."""

    label: Label
    rule: str


TITLE_AGAIN: Final = Decision(Label.REPEAT, "title-again")
LEAD_AGAIN: Final = Decision(Label.REPEAT, "lead-again")
"""Later printings of headline and lead, by whichever step they are found."""

PRINTED_TWICE: Final = Decision(Label.CAPTION, "caption-printed-twice")
"""Both printings of a caption that stands on two lines in a row, in the head or in the story."""


@dataclass(slots=True, init=False)
class Block:
    """One line or paragraph of a document on its way through the pipeline.

    Attributes:
        text: The text as it may be returned: NFC, white space folded, invisible characters gone.
        start: Offset of the block in the decoded text, in characters; -1 in HTML.
        end: Offset behind the block's last character; -1 in HTML.
        gap: Empty lines between the previous block and this one (0 for the first); -1 where both
            were cut from one line.
        kind: What the markup says the block is (`Label.PARAGRAPH` where it says nothing).
        path: Path of the node in the tree; None for text.
        url: Target of the link or source of the image that the block stands for, if any.
        hint: A decision that the markup alone already allows (a caption element, a card).
        cells: The cells of a table row.
        role: The part the markup gives it in the story (a fact box, an answer).
        alt: Alternative text of the picture that a caption stands under, if any.
        box: Which box a related title stands in, where the markup says so.
        names: The names in a byline that holds more; empty where its text is to be read.
    """

    text: str
    start: int = -1
    end: int = -1
    gap: int = 0
    kind: Label = Label.PARAGRAPH
    path: str | None = None
    url: str | None = None
    hint: Decision | None = None
    cells: tuple[str, ...] = ()
    role: BodyRole | None = None
    alt: str | None = None
    box: RelatedKind | None = None
    names: tuple[str, ...] = ()

    # Written out: compiled code calls it in a tenth of the time of one that is made when it runs.
    def __init__(  # noqa: PLR0913, PLR0917 - a field each
        self,
        text: str,
        start: int = -1,
        end: int = -1,
        gap: int = 0,
        kind: Label = Label.PARAGRAPH,
        path: str | None = None,
        url: str | None = None,
        hint: Decision | None = None,
        cells: tuple[str, ...] = (),
        role: BodyRole | None = None,
        alt: str | None = None,
        box: RelatedKind | None = None,
        names: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.gap = gap
        self.kind = kind
        self.path = path
        self.url = url
        self.hint = hint
        self.cells = cells
        self.role = role
        self.alt = alt
        self.box = box
        self.names = names
