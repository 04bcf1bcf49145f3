"""What stands beyond the story in dumps of whole pages: menus above, forms and teasers below."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from newsclean.blocks import RELATED_LABELS, Block, Decision, Label
from newsclean.label.draft import Draft
from newsclean.lines.prose import LONGEST_TITLE, SHORTEST_PROSE, is_entry, is_item

__all__ = ["label_beyond"]

_BEYOND: Final = Decision(Label.BOILERPLATE, "beyond-prose")
_CHROME: Final = RELATED_LABELS | {
    Label.MENU, Label.SHARE, Label.COMMENT, Label.SITE_LINE, Label.FOLLOW, Label.PLAYER,
    Label.BOILERPLATE, Label.MASTHEAD, Label.AD, Label.TAGS, Label.BYLINE, Label.SOURCE,
}  # fmt: skip
"""Labels of lines behind which a story of a whole page seldom goes on."""

_FEWEST: Final = 3
"""Such lines that tell a whole page, on the side that is cut."""
_FEWEST_BEYOND: Final = 15
"""Lines; what is less is a story with a list, or little to be gained."""
_APART: Final = 8
"""Lines of other shapes, those of related boxes aside, that part one group from the next."""
_SHARE: Final = 0.1
"""Of the prose of the largest group: a smaller group is one of teasers, notices or terms."""
_MOST_COUNTED: Final = 4_000
"""Characters of one paragraph that count; all of a page's terms may stand on one line."""
_ABOVE: Final = 3
"""Lines right above the prose that are left alone where no headline was found."""
_CLOSERS: Final = "”\"'’)] "
_STOPS: Final = frozenset(".!?…:;")


class _Group(NamedTuple):
    """Lines of prose that stand near each other: the first and last, how many, their characters."""

    first: int
    last: int
    lines: int
    size: int


def label_beyond(draft: Draft) -> None:
    """Label the open lines above and below all groups of prose that can be the story of a page.

    Menus and teasers have few sentences, and stand apart from those of the story. Where as much
    prose stands apart as a tenth of what the largest group has, it may be the story going on.

    Args:
        draft: The working state; decisions are filled in.
    """
    if draft.extracted or len(draft.blocks) < _FEWEST_BEYOND:
        return
    blocks, prose = draft.blocks, draft.prose
    open_lines = draft.open_lines()
    lines = [i for i in open_lines if prose[i] and len(blocks[i].text) >= SHORTEST_PROSE]
    if not lines or _is_all(lines, open_lines):
        return
    groups = _groups(draft, [index for index in lines if _is_told(blocks[index])])
    if not groups:
        return
    least = _SHARE * max(group.size for group in groups)
    large = [group for group in groups if group.size >= least]
    first, last = _head(draft, large[0].first), large[-1].last
    beyond = first + len(draft.blocks) - 1 - last
    if beyond < _FEWEST_BEYOND or 2 * beyond < sum(group.lines for group in large):
        return
    above = _chrome(draft, 0, first)
    below = _chrome(draft, last + 1, len(draft.blocks))
    start = first if len(above) >= _FEWEST else 0
    end = below[0] if len(below) >= _FEWEST else len(draft.blocks)
    for index in open_lines:
        if (index < start or index > end) and not is_item(draft.blocks[index].text):
            draft.decisions[index] = _BEYOND


def _is_all(lines: list[int], open_lines: list[int]) -> bool:
    """Whether no open line stands above or below those of prose, and these stand together."""
    ends = lines[0] == open_lines[0] and lines[-1] == open_lines[-1]
    return ends and all(below - above <= _APART for above, below in pairwise(lines))


def _chrome(draft: Draft, start: int, end: int) -> list[int]:
    """Indices of the lines from one to before another that were told to be of the page."""
    return [index for index in range(start, end) if draft.label(index) in _CHROME]


def _head(draft: Draft, prose: int) -> int:
    """Index of the first line above some prose that may be of its article."""
    found = [index for index in (draft.title, draft.lead) if index is not None and index <= prose]
    return min(found, default=max(0, prose - _ABOVE))


def _groups(draft: Draft, lines: list[int]) -> list[_Group]:
    """The groups that some lines of prose form, in order."""
    groups: list[_Group] = []
    for index in lines:
        size = min(len(draft.blocks[index].text), _MOST_COUNTED)
        if groups and _are_near(draft, groups[-1].last, index):
            above = groups.pop()
            groups.append(_Group(above.first, index, above.lines + 1, above.size + size))
        else:
            groups.append(_Group(index, index, 1, size))
    return groups


def _are_near(draft: Draft, above: int, index: int) -> bool:
    """Whether few lines stand between two, however long a box of related news there is."""
    if index - above <= _APART:
        return True
    between = range(above + 1, index)
    return sum(draft.label(each) not in RELATED_LABELS for each in between) < _APART


def _is_told(block: Block) -> bool:
    """Whether a long line is a sentence, as most of a story's are."""
    text = block.text
    if block.url is not None or is_entry(text):
        return False
    return len(text) > LONGEST_TITLE or text.rstrip(_CLOSERS)[-1:] in _STOPS
