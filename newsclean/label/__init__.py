"""Blocks to decisions: each block gets the label of the first labeller that answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from newsclean.blocks import BODY_LABELS, HEAD_LABELS, Block, Decision
from newsclean.label.draft import Draft, ProseOfPage
from newsclean.label.head import label_header, label_marked_header
from newsclean.label.last import label_last_headings, label_story_again
from newsclean.label.lines import label_lines
from newsclean.label.marked import label_lead_again, label_marked, label_own
from newsclean.label.related import label_headed, label_related
from newsclean.label.repeats import label_credit_again, label_repeats, label_title_again
from newsclean.label.signoff import label_sign_offs
from newsclean.label.story import label_story
from newsclean.label.whole_page.beyond import label_beyond
from newsclean.label.whole_page.outside import label_outside
from newsclean.lines.index import LineIndex
from newsclean.lines.prose import are_prose

__all__ = [
    "LABELLERS",
    "MARKED_LABELLERS",
    "OWN_LABELLERS",
    "UNMARKED_LABELLERS",
    "label_own_text",
    "label_page",
    "label_refused",
    "label_text",
]

LABELLERS: Final = (
    label_lines,
    label_header,
    label_title_again,
    label_credit_again,
    label_sign_offs,
    label_related,
    label_outside,
    label_beyond,
    label_repeats,
    label_story,
)
"""In the order in which they are asked; each fills in decisions that are still open."""

_OF_PAGES: Final = (label_lines, label_marked_header, label_lead_again, label_sign_offs)

MARKED_LABELLERS: Final = (*_OF_PAGES, label_marked, label_story_again, label_last_headings)
"""The same where markup tells title, lead, boxes and the kinds of lines: shapes decide nothing."""

UNMARKED_LABELLERS: Final = (*_OF_PAGES, label_headed, label_story)
"""The same where markup tells the head of a page, and its story is text that its data states."""

OWN_LABELLERS: Final = (label_own,)
"""The same for text that newsclean wrote."""

_MOST_ROUNDS: Final = 4
_MOST_LINES: Final = 2_000
"""Lines of the story; a longer one is taken as it is."""


def label_text(
    blocks: list[Block],
    index: LineIndex,
    *,
    titled: bool = True,
    slots: tuple[bool, bool] | None = None,
    extracted: bool = False,
) -> Draft:
    """Decide what each block of a flattened text is.

    Args:
        blocks: Its blocks.
        index: The line rules of the registry.
        titled: Whether the layout prints its headline.
        slots: Whether title and lead are there, for text that newsclean wrote; else None.
        extracted: Whether a tool has cut the text out of its page already.

    Returns:
        The draft, in which every block has a decision.
    """
    draft = _draft(blocks, index)
    draft.titled, draft.slots, draft.extracted = titled, slots, extracted
    _run(draft, LABELLERS)
    _settle(draft)
    return draft


def label_page(blocks: list[Block], index: LineIndex, *, unmarked: bool = False) -> Draft:
    """Decide what each block of a page is, whose markup names title and lead where there are any.

    Args:
        blocks: Its blocks, with the hints of the markup.
        index: The line rules of the registry.
        unmarked: Whether its story is text without markup, which the page states in its data.

    Returns:
        The draft, in which every block has a decision.
    """
    decisions: list[Decision | None] = [None] * len(blocks)
    labellers = UNMARKED_LABELLERS if unmarked else MARKED_LABELLERS
    return _run(Draft(blocks, decisions, ProseOfPage(blocks), index), labellers)


def label_refused(blocks: list[Block], index: LineIndex) -> Draft:
    """Take the decisions that the blocks of a refused document carry: nothing else is asked.

    Args:
        blocks: Its blocks, each with a hint; none where no account is wanted.
        index: The line rules of the registry.

    Returns:
        The draft, in which every block has a decision.
    """
    return Draft(blocks, [block.hint for block in blocks], ProseOfPage(blocks), index)


def label_own_text(blocks: list[Block], index: LineIndex) -> Draft:
    """Decide the blocks of a text that newsclean wrote: all of it is the article.

    Args:
        blocks: Its blocks; title and lead carry their decision.
        index: The line rules of the registry.

    Returns:
        The draft, in which every block has a decision.
    """
    return _run(_draft(blocks, index), OWN_LABELLERS)


def _draft(blocks: list[Block], index: LineIndex) -> Draft:
    decisions: list[Decision | None] = [None] * len(blocks)
    return Draft(blocks, decisions, are_prose([block.text for block in blocks]), index)


def _run(draft: Draft, labellers: Sequence[Callable[[Draft], None]]) -> Draft:
    for labeller in labellers:
        labeller(draft)
    return draft


def _label_kept(draft: Draft, blocks: list[Block]) -> Draft:
    """Label the kept blocks of a draft as the document that `Article.to_text` writes."""
    again = _draft(blocks, draft.index)
    again.share(draft)
    if draft.title is None or draft.lead is None:
        again.slots = (draft.title is not None, draft.lead is not None)
    return _run(again, LABELLERS)


def _settle(draft: Draft) -> None:
    """Drop what cleaning the cleaned text would drop.

    Without the lines between them, kept lines can show a pattern that they did not show before.
    Only lines that could be titles make one, so most stories need no second look.

    Args:
        draft: The working state, with a decision on every block; decisions are changed.
    """
    for _ in range(_MOST_ROUNDS):
        made = enumerate(draft.decisions)
        body = [index for index, found in made if found and found.label in BODY_LABELS]
        if len(body) > _MOST_LINES or all(draft.prose[i] for i in body):
            return
        head = [index for index in (draft.title, draft.lead) if index is not None]
        again = _label_kept(draft, [*map(draft.as_written, head), *map(draft.as_written, body)])
        if not _take_over(draft, again, body, len(head)):
            return


def _take_over(draft: Draft, again: Draft, body: list[int], head: int) -> bool:
    """Take over decisions against lines that were kept; say whether there were any."""
    changed = False
    for index, made in zip(body, again.decisions[head:], strict=True):
        if made is not None and made.label not in BODY_LABELS and made.label not in HEAD_LABELS:
            draft.decisions[index] = made
            changed = True
    return changed
