"""Finds boxes of related news: by their headings, and by their shape where those are missing."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import RELATED_LABELS, Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.related.boxes import Boxes
from newsclean.label.related.cards import Cards
from newsclean.label.related.codes import SKIPPED, Code, Story, next_code
from newsclean.label.related.cohesion import MOST_SHARED, MOST_SHARED_MARKED
from newsclean.label.related.patterns import read_patterns
from newsclean.label.signoff import SIGN_OFF, label_sign_offs
from newsclean.lines.language import has_vietnamese
from newsclean.lines.names import is_person
from newsclean.lines.prose import BULLETS, is_entry, is_prose
from newsclean.lines.signoff import read_sign_off

__all__ = ["label_headed", "label_related"]

_REVERTED: Final = "highlights-heading"
"""Headings by this rule ("Tiêu điểm") are ordinary words; without cards they are the story's."""

_NEAR: Final = 40
"""Lines around a teaser among which it may be printed again."""
_SHORTEST_ITEM: Final = 18
"""Characters of the title of another story in a list."""
_FEWEST_LISTED: Final = 2
_SHORTEST_LISTED: Final = 30
"""Titles of a list, and characters of each with its mark."""
_MOST_BACK: Final = 12
"""Lines; titles and their repeats right above a teaser."""


def label_related(draft: Draft) -> None:
    """Label related boxes with their titles, teasers and captions.

    Args:
        draft: The working state; decisions are filled in.
    """
    boxes = Boxes(draft)
    if "T" not in boxes.codes and "H" not in boxes.codes:
        return
    _read_headed(boxes)
    if "T" not in boxes.codes:
        return  # all that could be a title is in a box
    boxes.found = False
    _read_listed_at_end(boxes)
    _read_repeated(boxes)
    _read_behind_story(boxes)
    _read_prefixed(boxes)
    _read_dated(boxes)
    read_patterns(boxes)
    if boxes.found:
        _head_boxes(boxes)
        label_sign_offs(draft)  # again: those above such boxes did not seem to close the story


def label_headed(draft: Draft) -> None:
    """Label related boxes by their headings alone: a page's data holds none of its other boxes.

    Args:
        draft: The working state; decisions are filled in.
    """
    if draft.related:
        _read_headed(Boxes(draft))


def _head_boxes(boxes: Boxes) -> None:
    """Label short lines right above boxes of several titles as their headings."""
    decisions = boxes.draft.decisions
    titles = 0
    for index in range(len(decisions) - 1, boxes.head, -1):
        decision = decisions[index]
        if decision is not None and decision.label in RELATED_LABELS:
            titles += decision.label is Label.RELATED_TITLE
        elif decision is None:
            if titles > 1 and index + 1 < len(decisions) and _is_card(decisions[index + 1]):
                boxes.head_above(index + 1, "found")
            titles = 0


def _is_card(decision: Decision | None) -> bool:
    return decision is not None and decision.label in (Label.RELATED_TITLE, Label.RELATED_CAPTION)


def _read_headed(boxes: Boxes) -> None:
    """Read the cards under each heading that a phrase gave away."""
    codes = boxes.codes
    if "H" not in codes:
        return
    headings = [index for index, code in enumerate(codes) if code == "H"]
    runs = _last_paragraph_runs(codes) if headings[0] < boxes.story_end else (-1, -1)
    told = _second_paragraph(codes, boxes.head + 1)
    for index in headings:
        if index > boxes.story_end:
            story = Story.ENDED
        elif told < index and _only_cards_follow(codes, index, runs):
            story = Story.OVER
        else:
            story = Story.OPEN
        decision = boxes.draft.decisions[index]
        if decision is not None and decision.rule != _REVERTED and _read_list(boxes, index + 1):
            continue
        cards = boxes.read(index + 1, story)
        if cards.titles:
            boxes.apply(cards.labels, "under-heading")
        elif decision is not None and decision.rule == _REVERTED and story is not Story.ENDED:
            boxes.draft.decisions[index] = None
            codes[index] = "T"


def _second_paragraph(codes: list[Code], start: int) -> int:
    """Index of the second paragraph from a line on, past the end if there is none."""
    try:
        return codes.index("P", codes.index("P", start) + 1)
    except ValueError:
        return len(codes)


def _read_list(boxes: Boxes, start: int) -> bool:
    """Read a list of titles right under a heading; say whether there is one.

    One item that reads as prose makes it a list of the story.
    """
    blocks = boxes.draft.blocks
    end = start
    while end < len(blocks) and boxes.codes[end] in "PT" and boxes.text(end)[0] in BULLETS:
        title = boxes.text(end)[1:].lstrip()
        if len(title) < _SHORTEST_ITEM or is_prose(title):
            return False
        end += 1
    boxes.apply(dict.fromkeys(range(start, end), Label.RELATED_TITLE), "listed")
    return end > start


def _read_listed_at_end(boxes: Boxes) -> None:
    """Read a list of titles that closes a document, right under who wrote the story above it."""
    codes, draft = boxes.codes, boxes.draft
    end = len(codes)
    while end and codes[end - 1] in "XE":
        end -= 1
    start = end
    while start > boxes.head + 1 and codes[start - 1] == "P" and is_entry(boxes.text(start - 1)):
        start -= 1
    if end - start < _FEWEST_LISTED or any(
        len(boxes.text(index)) < _SHORTEST_LISTED for index in range(start, end)
    ):
        return
    signed = codes[start - 1] == "T" and _signs(boxes.text(start - 1))
    signs = signed or draft.label(start - 1) in (Label.BYLINE, Label.SOURCE)
    if signs and boxes.shared(range(start, end)) <= MOST_SHARED:
        boxes.apply(dict.fromkeys(range(start, end), Label.RELATED_TITLE), "listed-at-end")
        if signed:
            draft.decisions[start - 1] = SIGN_OFF


def _signs(text: str) -> bool:
    """Whether a line is the name of a person, or a pen name of two words: "Minh Hiền"."""
    two = text.count(" ") == 1 and all(map(str.istitle, text.split(" ")))
    return is_person(text) or (two and has_vietnamese(text) and read_sign_off(text) is not None)


def _last_paragraph_runs(codes: list[Code]) -> tuple[int, int]:
    """Where the last run of two, and of three paragraphs ends."""
    last = [-1, -1]
    run = 0
    for index, code in enumerate(codes):
        if code not in SKIPPED:
            run = run + 1 if code == "P" else 0
        if run > 1:
            last[0] = index
        if run > 2:
            last[1] = index
    return last[0], last[1]


def _only_cards_follow(codes: list[Code], heading: int, runs: tuple[int, int]) -> bool:
    """Whether nothing but cards stands behind a heading: then no story goes on there.

    Paragraphs follow each other there only as a teaser and the next card's caption.
    """
    opening = "".join(code for code in codes[heading + 1 : heading + 12] if code not in SKIPPED)
    captioned = opening.startswith(("C", "PT"))
    return runs[1 if captioned else 0] < heading


def _read_repeated(boxes: Boxes) -> None:
    """Read cards whose titles are printed twice: no story prints its headings twice in a row."""
    draft, codes = boxes.draft, boxes.codes
    own = draft.key(draft.title) if draft.title is not None else ""
    previous: tuple[int, str] | None = None
    index = 0
    while index < len(codes):
        if codes[index] != "T":
            previous = previous if codes[index] in SKIPPED else None
            index += 1
            continue
        key = draft.key(index)
        if previous is None or previous[1] != key or key == own or len(key) <= 12:
            previous = (index, key)
            index += 1
            continue
        index = max(_read_repeated_from(boxes, previous[0]), index + 1)
        previous = None


def _read_repeated_from(boxes: Boxes, first: int) -> int:
    """Read one box whose first title is printed twice; return the line behind it."""
    start = _with_caption(boxes.codes, first)
    cards = boxes.read(start)
    # A caption is printed twice too; cards come several in a row, and tell other stories.
    several = cards.titles > 2 or (cards.titles > 1 and _closes(boxes, cards.end))
    alike = cards.reprinted and _is_printed_again(boxes, _first_card(cards)[-1])
    if cards.prefixed or alike or (several and _tell_others(boxes, cards)):
        boxes.apply(cards.labels, "repeated")
        boxes.head_above(start, "repeated")
        return cards.end
    return first + 2


def _tell_others(boxes: Boxes, cards: Cards) -> bool:
    """Whether cards tell other stories, the first of them too: it may be a caption and prose."""
    if cards.reprinted or boxes.shared(cards.labels) > MOST_SHARED:
        return False
    if boxes.first_prose in cards.labels and next_code(boxes.codes, cards.end) != "P":
        return False  # the whole story would be cards
    return boxes.shared(_first_card(cards)) <= MOST_SHARED_MARKED


def _first_card(cards: Cards) -> list[int]:
    """Indices of the lines down to the first teaser, of all where there is none."""
    lines = list(cards.labels)
    teaser = next((i for i in lines if cards.labels[i] is Label.RELATED_TEASER), lines[-1])
    return [index for index in lines if index <= teaser]


def _is_printed_again(boxes: Boxes, index: int) -> bool:
    text = boxes.text(index)
    near = range(max(0, index - _NEAR), min(index + _NEAR, len(boxes.codes)))
    return any(boxes.text(at) == text for at in near if at != index)


def _closes(boxes: Boxes, end: int) -> bool:
    """Whether no prose stands in the lines behind a box."""
    return next_code(boxes.codes, end) not in ("P", "T")


def _read_behind_story(boxes: Boxes) -> None:
    """Read what has the form of cards behind a line that closes the story."""
    codes = boxes.codes
    index = boxes.story_end + 1
    while index < len(codes):
        code = codes[index]
        if code not in ("T", "C", "P") or (
            code != "T" and next_code(boxes.codes, index + 1) != "T"
        ):
            index += 1
            continue
        start = index + 1 if boxes.may_head(index) else index
        cards = boxes.read(start, Story.ENDED)
        whole = codes[cards.end : cards.end + 1] != ["P"]
        several = cards.titles > 1 or (code != "P" and bool(cards.teasers or cards.captions))
        if cards.titles and whole and several:
            boxes.apply(cards.labels, "behind-story")
            if start > index:
                boxes.head_with(index, "closing")
        index = max(cards.end, index + 1)


def _read_prefixed(boxes: Boxes) -> None:
    """Read cards whose teasers begin with a publisher's code, as only leads and teasers do."""
    codes = boxes.codes
    if boxes.draft.lead is None:
        return
    for index, code in enumerate(codes):
        if code != "P" or not boxes.draft.index.lead_prefix(boxes.text(index)):
            continue
        start = index
        while start > max(0, index - _MOST_BACK) and codes[start - 1] in "TXD":
            start -= 1
        while start < index and codes[start] != "T":
            start += 1
        if start == index:
            continue
        if boxes.may_head(start) and codes[start + 1] == "T":
            start += 1
        cards = boxes.read(start)
        if cards.prefixed:
            boxes.apply(cards.labels, "prefixed")
            boxes.head_above(start, "prefixed")


def _read_dated(boxes: Boxes) -> None:
    """Read cards that print a date under each title, as no heading of a story does."""
    codes = boxes.codes
    for index in range(boxes.head + 1, len(codes) - 1):
        if codes[index] != "T" or codes[index + 1] != "D" or boxes.text(index + 1).isdigit():
            continue  # a number may be a cell of a table
        start = _with_caption(codes, index)
        cards = boxes.read(start)
        if cards.titles:
            boxes.apply(cards.labels, "dated")
            boxes.head_above(start, "dated")


def _with_caption(codes: list[Code], start: int) -> int:
    return start - 1 if start > 0 and codes[start - 1] == "C" else start
