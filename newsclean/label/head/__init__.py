"""The head of a document: headline, byline and date lines under it, lead."""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import TITLE_AGAIN, Decision, Label
from newsclean.folding import CAPITALS
from newsclean.label.draft import Draft
from newsclean.label.head.bylines import (
    SHORTEST_LEAD,
    SOURCE_IN_HEAD,
    UNDER_TITLE,
    is_lead,
    label_byline_above,
)
from newsclean.label.head.captions import NOTE, label_caption_above
from newsclean.label.head.credits import label_credits_under, label_dated
from newsclean.label.head.titles import (
    admit_long_title,
    choose_title,
    find_short_title,
    is_plain_title,
    names_paper,
    title_of_kind,
    under_papers,
)
from newsclean.label.whole_page.start import find_story, find_verse, is_page, title_of_page
from newsclean.lines.crumbs import read_crumbs
from newsclean.lines.mastheads import is_masthead
from newsclean.lines.names import is_address
from newsclean.lines.prose import is_entry
from newsclean.lines.signoff import read_sign_off
from newsclean.phrases.prefixes import PLACES
from newsclean.phrases.sections import SECTIONS

__all__ = ["label_header", "label_marked_header"]

_TITLE: Final = Decision(Label.TITLE, "title-first-line")
_TITLE_SLOT: Final = Decision(Label.TITLE, "title-slot")
_TITLE_ABOVE: Final = Decision(Label.TITLE, "title-above-lead")
_LEAD: Final = Decision(Label.LEAD, "lead-under-title")
_LEAD_PREFIX: Final = Decision(Label.LEAD, "lead-prefix")
_LEAD_APART: Final = Decision(Label.LEAD, "lead-apart")
_LEAD_SLOT: Final = Decision(Label.LEAD, "lead-slot")
_MENU: Final = Decision(Label.MENU, "above-title")
_SECTION: Final = Decision(Label.SECTION, "section-above-title")
_SECTION_BELOW: Final = Decision(Label.SECTION, "section-under-title")
_PLACE: Final = Decision(Label.DATELINE, "place-under-title")
_CRUMBS: Final = Decision(Label.SECTION, "breadcrumb")
_KICKER: Final = Decision(Label.KICKER, "kicker-above-title")
_PAPER: Final = Decision(Label.MASTHEAD, "paper-above-title")

_LONGEST_KICKER: Final = 60
"""Characters; a longer line above a headline is no name of a section."""
_LONGEST_PAPER: Final = 40
"""Characters of the name of a paper that stands where a headline does."""
_SMALL_HEAD: Final = 3
_MENU_HEAD: Final = 12
"""Lines; a longer head is that of a whole page, with its menus."""

_RUN: Final = 600
_LONGEST_BUTTON: Final = 32
_LEFT: Final = re.compile(rf"[-–—] [{CAPITALS}“\"\d].{{{SHORTEST_LEAD - 3}}}")
_FEWEST_BELOW: Final = 3
_MOST_BUTTONS: Final = 12
"""Lines between the headline of a page and its lead."""
_DIGIT: Final = re.compile(r"\d")
_CODE: Final = 30
"""Characters that hold the address of a paper before a lead."""

_TOP: Final = re.compile(
    r"Trang chủ(?:\s*[>»›/|]|[A-ZĐ])"
    r"|(?i:hotline|tổng đài|đường dây nóng|điện thoại|đt|tel|e-?mail)\s*[:.]\s*"
    r"(?:[+(]?\d[\d\s().+/-]{6,}|\S+@)"
)
"""A breadcrumb on one line, its parts perhaps glued; whom to call."""


def label_header(draft: Draft) -> None:
    """Find title, lead and what stands between them.

    Args:
        draft: The working state; decisions are filled in.
    """
    if draft.slots is not None:
        _fill_slots(draft, *draft.slots)
        draft.title, draft.lead = draft.find(Label.TITLE), draft.find(Label.LEAD)
    else:
        _find_title(draft)
        _find_lead(draft)


def label_marked_header(draft: Draft) -> None:
    """Take over title and lead where markup names them; a first block may be the lead without.

    Args:
        draft: The working state; decisions are filled in.
    """
    _find_coded_lead(draft)
    draft.title, draft.lead = draft.find(Label.TITLE), draft.find(Label.LEAD)


def _find_coded_lead(draft: Draft) -> None:
    """Take a first open block that opens with a paper's code for the lead, if none is marked."""
    if draft.find(Label.LEAD) is not None:
        return
    index = next(draft.open(), None)
    text = "" if index is None else draft.blocks[index].text
    if len(text) < SHORTEST_LEAD or index is None:
        return
    if NOTE.match(text) or draft.index.lead_prefix(text):
        draft.decisions[index] = _LEAD_PREFIX


def _fill_slots(draft: Draft, has_title: bool, has_lead: bool) -> None:
    """Read the head of a text that newsclean wrote, where an empty place means: there is none."""
    index = 0
    if has_title and draft.blocks:
        draft.decisions[0] = _TITLE_SLOT
        index = 1
    if has_lead and index < len(draft.blocks):
        draft.decisions[index] = _LEAD_SLOT


def _find_title(draft: Draft) -> None:
    """Label the headline: above the first prose, the line that has the shape of one."""
    admit_long_title(draft)
    above, prose = _above_prose(draft)
    if _has_marked_title(draft, prose):
        return
    if len(above) > _MENU_HEAD and (verse := find_verse(draft, above)) is not None:
        above, prose = [index for index in above if index < verse], verse
    if (len(above) > _MENU_HEAD or is_page(draft, prose)) and _find_title_of_page(draft, prose):
        return
    if prose == len(draft.blocks):
        # No prose at all: the first line alone can be a headline, over a list or a video.
        above = above[:1]
    above, plain = _may_be_titles(draft, above, prose)
    if not plain or not (draft.titled or len(above) > _SMALL_HEAD):
        return  # a dump of the body alone opens with prose or a heading, never with a menu
    under = under_papers(draft, plain, prose)
    if len(under) == 1 and _names_paper_only(draft.blocks[under[0]].text):
        _label_without_title(draft, above, under[0])
        return
    head = above if under is plain else above[above.index(under[0]) :]
    title = choose_title(draft, head, under)
    draft.title = title
    draft.decisions[title] = _TITLE if title == above[0] else _TITLE_ABOVE
    _label_beside_title(draft, above, title)


def _names_paper_only(text: str) -> bool:
    # Most headlines are longer, and need not be looked into.
    return len(text) <= _LONGEST_PAPER and is_masthead(text)


def _label_without_title(draft: Draft, above: list[int], paper: int) -> None:
    """Label a head that holds no headline but the name of the paper."""
    draft.decisions[paper] = _PAPER
    for index in above:
        if index < paper:
            draft.decisions[index] = _MENU


def _may_be_titles(draft: Draft, above: list[int], prose: int) -> tuple[list[int], list[int]]:
    """The lines of the head, and those of them that can be headlines."""
    plain = [index for index in above if is_plain_title(draft, index)]
    if not plain:
        first = title_of_kind(draft, prose)
        return (
            (above, find_short_title(draft, above, prose)) if first is None else ([first], [first])
        )
    if len(plain) > 1 and draft.blocks[plain[0]].text[-1] == ":":
        plain = plain[1:]  # a kicker
    return above, plain


def _label_beside_title(draft: Draft, above: list[int], title: int) -> None:
    """Label the other lines of the head."""
    for index in above:
        if index < title and names_paper(draft.blocks[index].text):
            draft.decisions[index] = _PAPER
        elif index < title:
            draft.decisions[index] = _above_title(draft, index, small=len(above) <= _SMALL_HEAD)
        elif index > title and draft.key(index) == draft.key(title):
            draft.decisions[index] = TITLE_AGAIN


def _above_title(draft: Draft, index: int, *, small: bool) -> Decision:
    """Decide a line above the headline: the section, a source, else something of the page."""
    text = draft.blocks[index].text
    if text[-1] == ":" and index + 1 == draft.title:
        return _KICKER
    if not small or len(text) > _LONGEST_KICKER or _DIGIT.search(text) is not None:
        return _MENU
    if not text[0].isalnum():
        signed = read_sign_off(text, closing=False) if text[0] == "(" else None
        return SOURCE_IN_HEAD if signed is not None and signed.sources else _MENU
    rule = draft.index.match(text)
    return _SECTION if rule is None or rule.decision.label is Label.MENU else rule.decision


def _has_marked_title(draft: Draft, prose: int) -> bool:
    """Whether marks name the headline, above the story; what stands above it is then labelled."""
    title = draft.find(Label.TITLE)
    if title is None:
        return False
    story = find_story(draft)
    if title > prose and (story is None or title > story[0]):
        draft.decisions[title] = None  # a heading of the story
        return False
    draft.title = title
    if story is not None and not (draft.extracted and not is_page(draft, prose)):
        draft.story = story[1]
    for index in draft.open():
        if index < title and not _reads_as_prose(draft, index):
            draft.decisions[index] = _MENU
    return True


def _above_prose(draft: Draft) -> tuple[list[int], int]:
    """The open lines above the first prose, without dates; and its index, past the end if none."""
    above: list[int] = []
    for index in draft.open():
        if _reads_as_prose(draft, index):
            if len(above) != 1 or not _stands_above_head(draft, above[0], index):
                return above, index
            draft.decisions[index] = _MENU
            continue
        text = draft.blocks[index].text
        if above and ".vn" in text[:_CODE] and draft.split_lead(text).code is not None:
            return above, index  # a lead without a stop, behind the address of its paper
        if ("›" in text or "»" in text or ">" in text) and read_crumbs(text):
            draft.decisions[index] = _CRUMBS
        elif _TOP.match(text):
            draft.decisions[index] = _MENU
        elif not label_dated(draft, index):
            above.append(index)
    return above, len(draft.blocks)


def _stands_above_head(draft: Draft, first: int, index: int) -> bool:
    """Whether a teaser stands between two printings of a headline, the second with date or lead."""
    again, below = index + 1, index + 2
    if below + 1 >= len(draft.blocks) or draft.decisions[again] is not None:
        return False
    if not draft.prints(again, draft.blocks[first].text):
        return False
    if draft.blocks[below].text.startswith(draft.blocks[index].text.rstrip(".… ")):
        return True
    dated = draft.label(below) is Label.DATE or label_dated(draft, below)
    near = range(below + 1, min(below + 3, len(draft.blocks)))  # a name may stand between
    return dated and any(draft.prose[at] for at in near)


def _ends_head(text: str) -> bool:
    """Whether prose is long enough to end the head; menus hold short entries."""
    return len(text) >= SHORTEST_LEAD and not is_entry(text)


def _find_title_of_page(draft: Draft, prose: int) -> bool:
    """Label the headline in the dump of a whole page, and all above it; say if there is one.

    Prose above it, a teaser in a menu, goes with the menu only where the page names its headline.
    """
    lines = draft.open_lines()
    story = find_story(draft)
    plain = [index for index in lines if is_plain_title(draft, index)]
    title, sure = title_of_page(draft, plain, prose, story)
    if title is None:
        return False
    draft.title = title
    draft.story = story[1] if story is not None else None
    draft.decisions[title] = _TITLE if title == lines[0] else _TITLE_ABOVE
    for index in lines:
        if index < title and (sure or not _reads_as_prose(draft, index)):
            draft.decisions[index] = _MENU
    return True


def _reads_as_prose(draft: Draft, index: int) -> bool:
    return draft.prose[index] and _ends_head(draft.blocks[index].text)


def _find_lead(draft: Draft) -> None:
    title = draft.title
    for index in draft.open():
        if title is not None and (index < title or draft.decisions[index] is not None):
            continue
        if label_dated(draft, index) or (title is not None and _is_above_lead(draft, title, index)):
            continue
        found = _lead_decision(draft, index)
        if found is not None:
            draft.decisions[index] = found
            draft.lead = index
            label_credits_under(draft, index)
        return


def _is_above_lead(draft: Draft, title: int, index: int) -> bool:
    """Label what may stand between title and lead; say whether the line was such."""
    text = draft.blocks[index].text
    if draft.prints(index, draft.blocks[title].text):
        found = TITLE_AGAIN
    elif len(text) <= _LONGEST_KICKER and text.casefold() in SECTIONS:
        found = _SECTION_BELOW
    elif text.strip(" ,-–—") in PLACES:
        found = _PLACE
    elif label_byline_above(draft, index):
        return True
    elif ("@" in text and is_address(text)) or (
        draft.story is not None and _stands_under_title(draft, index)
    ):
        found = UNDER_TITLE
    else:
        return label_caption_above(draft, index)
    draft.decisions[index] = found
    return True


def _stands_under_title(draft: Draft, index: int) -> bool:
    """Whether a short line of a page stands between headline and lead: a name, a button."""
    if draft.prose[index] or len(draft.blocks[index].text) > _LONGEST_BUTTON:
        return False
    for below in range(index + 1, min(index + _MOST_BUTTONS, len(draft.blocks))):
        text = draft.blocks[below].text
        if draft.decisions[below] is None and len(text) > _LONGEST_BUTTON:
            return is_lead(text, prose=draft.prose[below])
    return False


def _lead_decision(draft: Draft, index: int) -> Decision | None:
    """Decide whether the first open line behind the title, or of all, is the lead."""
    text = draft.blocks[index].text
    prefix = draft.index.lead_prefix(text)
    if prefix is not None and len(text) - prefix.end >= SHORTEST_LEAD:
        return _LEAD_PREFIX
    if len(text) >= SHORTEST_LEAD and NOTE.match(text):
        return _LEAD_PREFIX
    if draft.title is None:
        if _stands_apart(draft, index) or _is_dashed(draft, index):
            return _LEAD_APART
        return None
    return _LEAD if is_lead(text, prose=draft.prose[index]) else None


def _is_dashed(draft: Draft, index: int) -> bool:
    """Whether a dash opens the first line of a body, as papers print one before each lead."""
    blocks = draft.blocks
    if index != 0 or len(blocks) < _FEWEST_BELOW or _LEFT.match(blocks[0].text) is None:
        return False
    return draft.prose[0] and all(_LEFT.match(block.text) is None for block in blocks[1:])


def _stands_apart(draft: Draft, index: int) -> bool:
    """Whether a first line stands alone above a story that is one run: then it is the lead."""
    blocks = draft.blocks
    if index != 0 or len(blocks) < 2 or not draft.prose[0]:
        return False
    run = blocks[1:]
    return (
        len(blocks[0].text) < _RUN
        and run[0].gap >= 0
        and all(block.gap < 0 for block in run[1:])
        and sum(len(block.text) for block in run) >= _RUN
    )
