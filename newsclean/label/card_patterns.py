"""Finds cards that nothing gives away but their pattern, and that they tell other stories."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.blocks import Decision, Label
from newsclean.label.cards import Code
from newsclean.label.cohesion import Vocabulary
from newsclean.label.draft import Draft

__all__ = ["apply_labels", "head_end", "may_head", "read_patterns"]

_HEADING = Decision(Label.RELATED_HEADING, "heading-above-card-pattern")
_LONGEST_HEADING = 40

_SHORTEST_TITLE = 28
"""Characters; half of the headings inside stories are shorter, few headlines are."""
_MOST_SHARED = 0.12
"""Share of a card's syllable pairs that the story may hold. Of 41 sections of real stories none
shares less than 0.15 with the rest; of 17 real cards twelve share less than 0.12."""
_MOST_SHARED_MARKED = 0.22
"""The same where a heading stands above the cards, or they close the document in threes; the real
cards share 0.22 at most."""

# Title and teaser, with a caption before the title where the first card has one; or titles alone.
_RUN = re.compile(r"(?:C?T{1,4}P){2,}|CT{1,2}P(?:[CP]T{1,2}P)+|T{3,}")
_CARD = re.compile(r"([CP]?)(T{1,4})(P?)")


class _Card(NamedTuple):
    """Indices of the lines of one card."""

    caption: tuple[int, ...]
    titles: tuple[int, ...]
    teaser: tuple[int, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        return self.caption + self.titles + self.teaser


def read_patterns(draft: Draft, codes: list[Code], head: int) -> None:
    """Label cards by their pattern.

    Args:
        draft: The working state; decisions are filled in.
        codes: The codes of its lines; those of labelled lines become "X".
        head: Index of the lead or title.
    """
    _read_stuck_together(draft, codes, head)
    seen = [index for index, code in enumerate(codes) if index > head and code not in "XD"]
    text = "".join(codes[index] for index in seen)
    runs = list(_RUN.finditer(text))
    if not runs:
        return
    words = Vocabulary([draft.blocks[i].text if codes[i] in "TPE" else "" for i in range(len(codes))])
    for run in runs:
        _read_run(draft, codes, words, seen[run.start() : run.end()])


def apply_labels(
    draft: Draft, codes: list[Code], labels: Mapping[int, Label], rule: str
) -> None:
    """Give lines of cards their labels.

    Args:
        draft: The working state.
        codes: The codes of its lines.
        labels: The label of each line, by index.
        rule: How the cards were found.
    """
    for index, label in labels.items():
        draft.decisions[index] = Decision(label, f"card-{rule}")
        codes[index] = "X"


def head_end(draft: Draft) -> int:
    """Return the index of the lead, else of the title, else -1.

    Args:
        draft: The working state.

    Returns:
        The index behind which the story begins.
    """
    lead = draft.find(Label.LEAD)
    title = draft.find(Label.TITLE)
    return max(-1 if lead is None else lead, -1 if title is None else title)


def may_head(draft: Draft, codes: Sequence[Code], index: int) -> bool:
    """Whether a line can be the heading of the cards below it: it is short, and a title follows.

    Args:
        draft: The working state.
        codes: The codes of its lines.
        index: The line.

    Returns:
        True or False.
    """
    text = draft.blocks[index].text
    following = next((code for code in codes[index + 1 :] if code not in "XD"), "")
    return codes[index] == "T" and len(text) <= _LONGEST_HEADING and following in ("T", "C")


def _read_stuck_together(draft: Draft, codes: list[Code], head: int) -> None:
    """Read two or more titles under the lead on lines that touch, where all paragraphs stand apart."""
    blocks = draft.blocks
    if head < 0:
        return
    start = end = head + 1
    while end < len(codes) and codes[end] == "T" and (end == start or blocks[end].gap == 0):
        end += 1
    if end - start < 2 or end == len(blocks) or blocks[end].gap <= 0:  # noqa: PLR2004
        return
    paragraphs = [index for index in range(end, len(codes)) if codes[index] == "P"]
    apart = paragraphs and all(blocks[index].gap > 0 for index in paragraphs)
    if apart and all(len(blocks[i].text) > _LONGEST_HEADING for i in range(start, end)):
        labels = dict.fromkeys(range(start, end), Label.RELATED_TITLE)
        apply_labels(draft, codes, labels, "stuck-together")


def _read_run(draft: Draft, codes: list[Code], words: Vocabulary, lines: list[int]) -> None:
    """Label the cards of one run that tell other stories."""
    heading = lines[0] if may_head(draft, codes, lines[0]) else None
    inner = lines[1:] if heading is not None else lines
    cards = _cut("".join(codes[i] for i in inner), inner)
    marked = heading is not None or (len(cards) > 2 and _closes(codes, lines[-1]))  # noqa: PLR2004
    words.leave_out(lines)
    limit = _MOST_SHARED_MARKED if marked else _MOST_SHARED
    foreign = [
        len(draft.blocks[card.titles[0]].text) >= _SHORTEST_TITLE
        and words.shared(card.lines) <= limit
        for card in cards
    ]
    words.take_back(lines)
    groups = _groups(foreign)
    for begin, end in groups:
        for card in cards[begin:end]:
            apply_labels(draft, codes, _labels(card), "pattern")
    if heading is not None and groups and groups[0][0] == 0:
        draft.decisions[heading] = _HEADING
        codes[heading] = "X"


def _cut(text: str, lines: Sequence[int]) -> list[_Card]:
    """Cut a run into cards; a run of titles alone has a card for each."""
    if "P" not in text:
        return [_Card((), (index,), ()) for index in lines]
    cards = []
    for found in _CARD.finditer(text):
        parts = (tuple(lines[found.start(part) : found.end(part)]) for part in (1, 2, 3))
        cards.append(_Card(*parts))
    return cards


def _groups(foreign: Sequence[bool]) -> list[tuple[int, int]]:
    """Stretches of two or more cards that tell other stories."""
    groups = []
    begin = None
    for number, is_foreign in enumerate([*foreign, False]):
        if is_foreign and begin is None:
            begin = number
        elif not is_foreign and begin is not None:
            if number - begin > 1:
                groups.append((begin, number))
            begin = None
    return groups


def _labels(card: _Card) -> dict[int, Label]:
    return {
        **dict.fromkeys(card.caption, Label.RELATED_CAPTION),
        **dict.fromkeys(card.titles, Label.RELATED_TITLE),
        **dict.fromkeys(card.teaser, Label.RELATED_TEASER),
    }


def _closes(codes: Sequence[Code], last: int) -> bool:
    return all(code in "XDEC" for code in codes[last + 1 :])
