"""Tags below a story: the lines behind their heading, and lines of nothing but "#tag"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.lines.prose import SHORTEST_PROSE, is_prose

__all__ = ["label_hashtags", "label_tags"]

_TAG: Final = Decision(Label.TAGS, "tag")
_HASHTAGS: Final = Decision(Label.TAGS, "hashtags")

_LONGEST_TAG: Final = 45
_BETWEEN: Final = ",;"
_MARKS: Final = frozenset(",;:|•·")
"""Lines that part tags where each link stands on a line of its own."""
_HASH: Final = "#"
_LINE_OF_TAGS: Final = re.compile(
    r"(?!.*(?:[>*{}\[\]=:]|\s\.|-\d|[a-z]\.[a-z]|[,.!?…]$))"  # a selector, a sentence
    r"(?:# ?[^\W\d_][^#]{0,44}){1,20}+"
)
"""Nothing but tags; "#1" counts something."""


def label_tags(draft: Draft, start: int) -> None:
    """Label the short lines behind a heading of tags.

    Where commas part them, the list ends with the tag that none follows.

    Args:
        draft: The working state; decisions are filled in.
        start: Index of the line behind the heading.
    """
    parted = goes_on = _is_parted(draft.blocks[start - 1].text)
    if ":" in draft.blocks[start - 1].text.rstrip(": ") and not parted:
        return
    for index in range(start, len(draft.blocks)):
        text = draft.blocks[index].text
        if draft.blocks[index].hint is not None:
            return
        if text in _MARKS:
            goes_on = True
            parted = parted or draft.label(index - 1) is Label.TAGS
            continue
        if len(text) > _LONGEST_TAG or draft.index.match(text) is not None:
            return
        if is_prose(text.rstrip(" ,;")) or (parted and not goes_on):
            return
        draft.decisions[index] = _TAG
        goes_on = _is_parted(text)
        parted = parted or goes_on


def _is_parted(text: str) -> bool:
    return text[-1] in _BETWEEN


def label_hashtags(draft: Draft) -> None:
    """Label lines of nothing but hashtags: below the story, or several with no prose behind them.

    Args:
        draft: The working state; decisions are filled in.
    """
    if _HASH not in "".join([block.text for block in draft.blocks]):
        return  # most documents have none
    lines = draft.open_lines()
    marked = [index for index in lines if draft.blocks[index].text[0] == _HASH]
    runs = _runs_of_tags(draft, marked)
    known = {index for run in runs for index in run}
    story = [index for index in lines if index not in known and _is_long_prose(draft, index)]
    if not story:
        return
    for run in runs:
        several = len(run) > 1 or draft.blocks[run.start].text.count(_HASH) > 1
        closing = run.stop == len(draft.blocks) or not _is_long_prose(draft, run.stop)
        if run.start > story[-1] or (several and closing and run.start > story[0]):
            draft.decisions[run.start : run.stop] = [_HASHTAGS] * len(run)


def _runs_of_tags(draft: Draft, lines: Sequence[int]) -> list[range]:
    """Stretches of lines with the mark of a tag that hold tags alone.

    Some tools part "#" from a word, but not from the first one: there, it opens a remark in code.
    """
    runs: list[range] = []
    for index in lines:
        text = draft.blocks[index].text
        if _LINE_OF_TAGS.fullmatch(text) is None:
            continue
        if runs and runs[-1].stop == index:
            runs[-1] = range(runs[-1].start, index + 1)
        elif text[1] != " ":
            runs.append(range(index, index + 1))
    return runs


def _is_long_prose(draft: Draft, index: int) -> bool:
    return draft.prose[index] and len(draft.blocks[index].text) >= SHORTEST_PROSE
