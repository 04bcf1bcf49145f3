"""What stands outside the story in dumps of whole pages: short lines behind it, mastheads."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import RELATED_LABELS, Decision, Label
from newsclean.label.draft import Draft
from newsclean.lines.prose import SHORTEST_PROSE, is_entry
from newsclean.phrases.sections import SECTIONS

__all__ = ["label_outside"]

_BEHIND: Final = Decision(Label.BOILERPLATE, "behind-story")
_IN_MASTHEAD: Final = Decision(Label.MASTHEAD, "between-masthead-lines")

_ENDS: Final = frozenset({Label.FOLLOW, Label.COMMENT, Label.MASTHEAD, Label.TAGS, Label.SHARE})
_LONGEST_OF_MENU: Final = 24
"""Characters."""
_MENU: Final = range(2, 5)
"""How many lines; a longer list may be a table of the story."""
_FEWEST_TAGS: Final = 2
_LONGEST_TAG: Final = 60
"""Characters."""
_SURE_ENDS: Final = frozenset({Label.TAGS, Label.COMMENT, Label.MASTHEAD})
_PAGE_ENDS: Final = RELATED_LABELS | {Label.BYLINE, Label.SOURCE, Label.PLAYER}


def label_outside(draft: Draft) -> None:
    """Label open lines behind the story: short ones, and all between the lines of a masthead.

    Args:
        draft: The working state; decisions are filled in.
    """
    lines = draft.open_lines()
    if not lines:
        return
    end = _end_of_story(draft, lines[-1])
    if end is not None:
        first, last = _masthead(draft, end)
        over = _over(draft, end)
        for index in lines:
            if first < index < last:
                draft.decisions[index] = _IN_MASTHEAD
            elif index > end and not _goes_on(draft, index, over=over):
                draft.decisions[index] = _BEHIND
    if draft.story is not None:
        _label_behind_page(draft, draft.story)
    _label_menu_at_end(draft, lines)


def _label_menu_at_end(draft: Draft, lines: list[int]) -> None:
    """Label a few short lines that close a document, where the name of a section is among them."""
    menu = []
    for index in reversed(lines):
        if draft.decisions[index] is not None:
            continue
        text = draft.blocks[index].text
        if len(text) > _LONGEST_OF_MENU or draft.prose[index]:
            break
        menu.append(index)
    whole = len(menu) == len(lines) and draft.lead is None
    if len(menu) in _MENU and not whole:
        names = (draft.blocks[index].text.casefold() for index in menu)
        if not SECTIONS.isdisjoint(names):
            for index in menu:
                draft.decisions[index] = _BEHIND


def _label_behind_page(draft: Draft, last_prose: int) -> None:
    """Label short lines behind the story of a whole page, below the first box or button there."""
    end = _end_of_page_story(draft, last_prose)
    over = _over(draft, end)
    for index in range(_first_tag(draft, last_prose, end), len(draft.decisions)):
        if draft.decisions[index] is None and not _goes_on(draft, index, over=over):
            draft.decisions[index] = _BEHIND


def _over(draft: Draft, end: int) -> int:
    """Index of the first line from one on that stands behind all of a story, past the end if none.

    Stories of short sentences go on behind a box or a button, not below tags, comments or a
    masthead.
    """
    ends = (i for i in range(end, len(draft.decisions)) if draft.label(i) in _SURE_ENDS)
    return next(ends, len(draft.decisions))


def _goes_on(draft: Draft, index: int, *, over: int) -> bool:
    """Whether an open line behind the end is of a story that goes on, or heads such a line."""
    text = draft.blocks[index].text
    told = _is_prose(draft, index) if index > over else draft.prose[index] and not is_entry(text)
    return told or _heads_prose(draft, index)


def _first_tag(draft: Draft, last_prose: int, end: int) -> int:
    """Index of the first of the tags between story and end, else the end.

    Tags are short lines, some of which begin with a small letter, as no name or heading does.
    """
    lines = [index for index in range(last_prose + 1, end) if draft.decisions[index] is None]
    texts = [draft.blocks[index].text for index in lines]
    if len(lines) < _FEWEST_TAGS or max(map(len, texts)) > _LONGEST_TAG:
        return end
    if any(draft.prose[index] for index in lines):
        return end
    return lines[0] if any(text[0].islower() for text in texts) else end


def _end_of_story(draft: Draft, last: int) -> int | None:
    """Index of the first line, above the last open one, that closes the story."""
    head = draft.lead if draft.lead is not None else draft.title
    if head is None:
        return None
    last_prose = -1
    end = None
    for index in range(head + 1, last + 1):
        made = draft.decisions[index]
        if made is not None:
            end = index if end is None and made.label in _ENDS else end
        elif end is not None and _is_prose(draft, index):
            # Two paragraphs behind such a line are the story going on.
            end = None if last_prose > end else end
            last_prose = index
    return end


def _end_of_page_story(draft: Draft, last_prose: int) -> int:
    """Index of the first line behind the last prose that no story holds; past the end if none."""
    for index in range(last_prose + 1, len(draft.decisions)):
        made = draft.decisions[index]
        if made is not None and (made.label in _ENDS or made.label in _PAGE_ENDS):
            return index
    return len(draft.decisions)


def _masthead(draft: Draft, end: int) -> tuple[int, int]:
    """Indices of the first and last masthead line behind the story, both past its end if none."""
    masts = [i for i in range(end, len(draft.decisions)) if draft.label(i) is Label.MASTHEAD]
    return (masts[0], masts[-1]) if masts else (len(draft.decisions), len(draft.decisions))


def _is_prose(draft: Draft, index: int) -> bool:
    block = draft.blocks[index]
    linked = block.url is not None  # in Markdown, a line that is nothing but a link
    is_long = draft.prose[index] and len(block.text) >= SHORTEST_PROSE
    return is_long and not linked and not is_entry(block.text)


def _heads_prose(draft: Draft, index: int) -> bool:
    following = index + 1
    return (
        following < len(draft.blocks)
        and draft.label(following) is None
        and _is_prose(draft, following)
    )
