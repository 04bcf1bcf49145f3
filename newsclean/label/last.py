"""The end of a story: headings of what was taken out below them, and the story once more."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from newsclean.blocks import BODY_LABELS, RELATED_LABELS, Decision, Label
from newsclean.folding import caseless
from newsclean.label.draft import Draft
from newsclean.label.story import MARKED

__all__ = ["label_last_headings", "label_story_again"]

_LONGEST: Final = 60
"""Characters of what heads a box; a longer line says something by itself."""
_TOLD: Final = frozenset(".!?…)\"'”’")
"""How lines close that are set large, but say something: thanks, a question to readers."""
_THANKS: Final = ("cảm ơn", "cám ơn", "thank", "danke", "merci", "gracias", "obrigad", "grazie")
"""What interviews close with, set in bold as the questions are."""
_BELOW: Final = frozenset({"short-line-of-links", "author-bio"})
"""Rules, beside those of cards, by which what a heading is about is no part of the story."""

_PROSE: Final = 80
"""Characters of a paragraph that no story prints twice, but for lists and songs."""
_FEWEST: Final = 3
"""Such paragraphs that are printed again in a row, where all of the story is."""

_MOST_BELOW: Final = 3
"""Lines below the second printing at most: who wrote it, and when."""

_HEADS: Final = (Label.TITLE, Label.LEAD)
_HEADING: Final = MARKED[Label.HEADING]
_HEADS_NOTHING: Final = Decision(Label.RELATED_HEADING, "heads-nothing-of-story")
_STORY_AGAIN: Final = Decision(Label.REPEAT, "story-again")


def label_last_headings(draft: Draft) -> None:
    """Take a heading that closes the story for that of the cards, or the note, right below it.

    Inside a story a heading may head a part that a card opens; behind its last line there is none.

    Args:
        draft: The working state, with a decision on each block; decisions are changed.
    """
    decisions, blocks = draft.decisions, draft.blocks
    below: Decision | None = None
    for index in range(len(decisions) - 1, -1, -1):
        decision = decisions[index]
        if decision is not None and decision.label in BODY_LABELS:
            if decision != _HEADING or below is None or _says_something(blocks[index].text):
                return
            if below.label not in RELATED_LABELS and below.rule not in _BELOW:
                return
            decisions[index] = decision = _HEADS_NOTHING
        below = decision


def _says_something(text: str) -> bool:
    """Whether a line is no mere heading: a sentence, thanks, or a rule that is drawn with signs."""
    if len(text) > _LONGEST or text[-1] in _TOLD or not any(map(str.isalpha, text)):
        return True
    return any(map(caseless(text).__contains__, _THANKS))


def label_story_again(draft: Draft) -> None:
    """Label the second printing of a story, as pages hold it for narrow screens or for printers.

    It begins with the first paragraph, repeats the others in their order, and closes the page:
    entries of a report that goes on may open alike.

    Args:
        draft: The working state, with a decision on each block; decisions are changed.
    """
    kept = [
        index
        for index, made in enumerate(draft.decisions)
        if made is not None and made.label in BODY_LABELS
    ]
    texts = [draft.blocks[index].text for index in kept]
    first = next((at for at, text in enumerate(texts) if len(text) >= _PROSE), len(texts))
    if first == len(texts) or texts[first] not in texts[first + 1 :]:
        return
    again = texts.index(texts[first], first + 1)
    prose = sum(len(text) >= _PROSE for text in texts[first:again])
    same = list(takewhile(_are_same, zip(texts[first:again], texts[again:], strict=False)))
    repeated = sum(len(text) >= _PROSE for text, _ in same)
    end = again + len(same)
    if repeated < max(_FEWEST, 0.5 * prose) or len(texts) - end > _MOST_BELOW:
        return
    heads = {draft.blocks[at].text for at in map(draft.find, _HEADS) if at is not None}
    for at in range(first + 1, end):
        if at >= again or texts[at] in heads:
            draft.decisions[kept[at]] = _STORY_AGAIN


def _are_same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]
