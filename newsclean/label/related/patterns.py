"""Finds cards that nothing gives away but their pattern, and that they tell other stories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsclean.blocks import Label
from newsclean.label.related.boxes import Boxes
from newsclean.label.related.cards import SHORTEST_TEASER
from newsclean.label.related.codes import SKIPPED
from newsclean.label.related.cohesion import MOST_SHARED, MOST_SHARED_MARKED
from newsclean.lines.prose import is_item

__all__ = ["read_patterns"]

_SHORTEST_TITLE: Final = 28
"""Characters; half of the headings inside stories are shorter, few headlines are."""

_LONGEST_TEASER: Final = 450
"""Characters; what is longer is a section of a list of places, books or persons."""

_USUAL_TITLE: Final = 38
"""Characters; the titles of a box have more on an average, and items of a list fewer."""
_PARTING: Final = (": ", " - ", " – ")
_FEWEST_TITLES: Final = 3
_FEWEST: Final = 2
_FEWEST_PLAIN: Final = 3
"""Cards in a row; title and teaser, printed once inside a story, look like a section of it."""
_FEWEST_PARAGRAPHS: Final = 3
_SHORTEST_STORY: Final = 600
"""Characters. In a shorter story each part has words of its own."""

# Title and teaser, with a caption before the title where the first card has one; or titles alone.
_RUN: Final = re.compile(r"(?:C?T{1,4}P){2,}|CT{1,2}P(?:[CP]T{1,2}P)+|T{3,}")
_CARD: Final = re.compile(r"([CP]?)(T{1,4})(P?)")


class _Card(NamedTuple):
    """Indices of the lines of one card."""

    caption: tuple[int, ...]
    titles: tuple[int, ...]
    teaser: tuple[int, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        return self.caption + self.titles + self.teaser


def read_patterns(boxes: Boxes) -> None:
    """Label cards by their pattern.

    Args:
        boxes: The lines; decisions are filled in.
    """
    _read_stuck_together(boxes)
    codes = boxes.codes
    seen = [index for index, code in enumerate(codes) if index > boxes.head and code not in SKIPPED]
    text = "".join(codes[index] for index in seen)
    runs = list(_RUN.finditer(text))
    if not runs:
        return
    last_open = max((index for index in seen if codes[index] not in "EC"), default=-1)
    for run in runs:
        lines = seen[run.start() : run.end()]
        listed = run.start() > 0 and boxes.text(seen[run.start() - 1])[-1] == ":"
        closing = lines[-1] >= last_open
        if listed or _asks(boxes, lines) or not _tells_enough(boxes, seen, lines):
            continue
        if _are_items(boxes, lines):
            continue
        if closing or boxes.draft.is_vietnamese():  # elsewhere, lists of short lines are common
            _read_run(boxes, lines, closing=closing)


def _tells_enough(boxes: Boxes, seen: Sequence[int], lines: Sequence[int]) -> bool:
    """Whether the story around a run is long enough to tell other stories from its own parts."""
    around = [
        len(boxes.text(index))
        for index in seen
        if boxes.codes[index] == "P" and not lines[0] <= index <= lines[-1]
    ]
    return len(around) >= _FEWEST_PARAGRAPHS and sum(around) >= _SHORTEST_STORY


def _asks(boxes: Boxes, lines: Sequence[int]) -> bool:
    """Whether most titles of a run are questions, as in an interview."""
    titles = [boxes.text(index) for index in lines if boxes.codes[index] == "T"]
    return 2 * sum(title.endswith("?") for title in titles) > len(titles)


def _are_items(boxes: Boxes, lines: Sequence[int]) -> bool:
    """Whether a run is one of lines alone that are items of a list of the story without marks.

    They are short, or a colon or a dash parts each in two.
    """
    if any(boxes.codes[index] != "T" for index in lines):
        return False
    texts = [boxes.text(index) for index in lines if boxes.draft.decisions[index] is None]
    if len(texts) < _FEWEST:
        return False  # at most a heading above links
    if len(texts) < _FEWEST_TITLES or sum(map(len, texts)) < _USUAL_TITLE * len(texts):
        return True
    first, last = lines[0], lines[-1]
    rest = texts[1:] if boxes.may_head(first) and first != last else texts
    return any(all(mark in text for text in rest) for mark in _PARTING)


def _read_stuck_together(boxes: Boxes) -> None:
    """Read titles under the lead on lines that touch, where all paragraphs stand apart."""
    blocks, codes = boxes.draft.blocks, boxes.codes
    if boxes.head < 0:
        return
    start = end = boxes.head + 1
    while end < len(codes) and codes[end] == "T" and (end == start or blocks[end].gap == 0):
        end += 1
    if end - start < 2 or end == len(blocks) or blocks[end].gap <= 0:
        return
    paragraphs = [index for index in range(end, len(codes)) if codes[index] == "P"]
    if len({boxes.draft.key(index) for index in range(start, end)}) < 2:
        return  # a caption, printed twice
    apart = paragraphs and all(blocks[index].gap > 0 for index in paragraphs)
    long = all(len(boxes.text(index)) >= _SHORTEST_TITLE for index in range(start, end))
    # What says again what the story says are its points.
    if apart and long and boxes.shared(range(start, end)) <= MOST_SHARED_MARKED:
        boxes.apply(dict.fromkeys(range(start, end), Label.RELATED_TITLE), "stuck-together")


def _read_run(boxes: Boxes, lines: list[int], *, closing: bool) -> None:
    """Label the cards of one run that tell other stories."""
    words = boxes.words
    first, second = lines[:2]
    heading = first if boxes.may_head(first) and not boxes.are_copies(first, second) else None
    inner = lines[1:] if heading is not None else lines
    cards = _cut(boxes, inner)
    marked = heading is not None or (closing and len(cards) > 2)
    limit = MOST_SHARED_MARKED if marked else MOST_SHARED
    words.leave_out(lines)
    forms = [
        _form(card) if _may_be_card(boxes, card) and words.shared(card.lines) <= limit else ""
        for card in cards
    ]
    words.take_back(lines)
    plain = all(len(card.titles) == 1 and card.teaser and not card.caption for card in cards)
    fewest = _FEWEST_PLAIN if plain and not (marked or closing) else _FEWEST
    groups = _groups(forms, fewest)
    for begin, end in groups:
        for card in cards[begin:end]:
            boxes.apply(_labels(card), "pattern")
    if heading is not None and groups and groups[0][0] == 0:
        boxes.head_with(heading, "pattern")


def _cut(boxes: Boxes, lines: Sequence[int]) -> list[_Card]:
    """Cut a run into cards; a run of titles alone has a card for each."""
    text = "".join(boxes.codes[index] for index in lines)
    if "P" not in text:
        return [_Card((), (index,), ()) for index in lines]
    cards = []
    for found in _CARD.finditer(text):
        caption, titles, teaser = (
            tuple(lines[found.start(part) : found.end(part)]) for part in (1, 2, 3)
        )
        printed = _by_title(boxes, titles)
        if len(printed) == 1:
            cards.append(_Card(caption, titles, teaser))
        else:  # titles alone, and prose of which nobody can say whether it is a teaser
            cards += [_Card((), same, ()) for same in printed]
            cards.append(_Card((), (), teaser))
    return cards


def _by_title(boxes: Boxes, lines: Sequence[int]) -> list[tuple[int, ...]]:
    """Put the printings of one title together."""
    printed: list[tuple[int, ...]] = []
    for index in lines:
        if printed and boxes.are_copies(printed[-1][0], index):
            printed[-1] = (*printed[-1], index)
        else:
            printed.append((index,))
    return printed


def _may_be_card(boxes: Boxes, card: _Card) -> bool:
    """Whether title and teaser are as long as headlines and teasers are, and no item of a list."""
    title = boxes.text(card.titles[0]) if card.titles else ""
    if len(title) < _SHORTEST_TITLE or is_item(title) or title[:2].islower():
        return False
    if not card.teaser:
        return True
    return SHORTEST_TEASER <= len(boxes.text(card.teaser[0])) <= _LONGEST_TEASER


def _form(card: _Card) -> str:
    """What cards of one box have in common: titles printed once or more, teasers or none."""
    return ("T" if len(card.titles) == 1 else "TT") + ("P" if card.teaser else "")


def _groups(forms: Sequence[str], fewest: int) -> list[tuple[int, int]]:
    """Stretches of so many cards of one form; without any form are those of the story."""
    groups = []
    begin = 0
    for number in range(1, len(forms) + 1):
        if number == len(forms) or forms[number] != forms[begin]:
            if forms[begin] and number - begin >= fewest:
                groups.append((begin, number))
            begin = number
    return groups


def _labels(card: _Card) -> dict[int, Label]:
    return {
        **dict.fromkeys(card.caption, Label.RELATED_CAPTION),
        **dict.fromkeys(card.titles, Label.RELATED_TITLE),
        **dict.fromkeys(card.teaser, Label.RELATED_TEASER),
    }
