"""Tells paragraphs, headings and photo captions apart among the lines of a story without markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.blocks import Label
from newsclean.label.features import Kind, StoryView, kind_of
from newsclean.label.weights import CAPTION_COST, TRANSITIONS, WEIGHTS

__all__ = ["MODEL", "Model", "label_story", "label_with"]

MAX_LINES = 2_000
"""A text of more lines is no news story; nothing in it is taken for a caption."""
MAX_ROUNDS = 8
"""Rounds of dropping captions and looking again; a story that does not settle is kept whole."""

_LABELS = (Label.PARAGRAPH, Label.HEADING, Label.CAPTION)
_Scores = tuple[int, int, int]
_NEVER = -1_000_000


class Model(NamedTuple):
    """Weights of the linear chain, in hundredths of a nat.

    Attributes:
        weights: Scores of paragraph, heading and caption for each feature.
        transitions: Score of each label (column) behind each label (row).
        caption_cost: What a caption must win by.
    """

    weights: Mapping[str, _Scores]
    transitions: tuple[_Scores, _Scores, _Scores]
    caption_cost: int


MODEL = Model(WEIGHTS, TRANSITIONS, CAPTION_COST)


def label_story(
    lines: Sequence[str], *, title: str | None = None, lead: str | None = None
) -> list[Label]:
    """Label the lines of a story that no cue has labelled.

    When in doubt a line is a paragraph. Labelling the kept lines again gives the same labels.

    Args:
        lines: The lines, NFC with single spaces, as str.
        title: Headline of the story, if known.
        lead: Its lead, which captions may repeat, if known.

    Returns:
        `Label.PARAGRAPH`, `Label.HEADING` or `Label.CAPTION` for each line, a list.
    """
    context = tuple(text for text in (title, lead) if text)
    return label_with(MODEL, lines, context)


def label_with(model: Model, lines: Sequence[str], context: Sequence[str] = ()) -> list[Label]:
    """Label `lines` as `label_story` does, with the weights of `model`.

    Args:
        model: The weights.
        lines: The lines, NFC with single spaces, as str.
        context: Texts that captions may repeat, as str.

    Returns:
        The labels, a list of `Label`.
    """
    kinds = [kind_of(line) for line in lines]
    labels = [Label.PARAGRAPH] * len(lines)
    if Kind.OPEN not in kinds:
        return labels
    kept = list(range(len(lines)))
    for _ in range(MAX_ROUNDS if len(lines) <= MAX_LINES else 0):
        found = _decode(model, [lines[i] for i in kept], [kinds[i] for i in kept], context)
        for i, label in zip(kept, found, strict=True):
            labels[i] = label
        if Label.CAPTION not in found:
            return labels
        kept = [i for i, label in zip(kept, found, strict=True) if label is not Label.CAPTION]
    return [Label.PARAGRAPH] * len(lines)


def _decode(
    model: Model, lines: Sequence[str], kinds: Sequence[Kind], context: Sequence[str]
) -> list[Label]:
    view = StoryView(lines, kinds, context)
    best: _Scores = (0, 0, 0)
    back: list[_Scores] = []
    for index, kind in enumerate(kinds):
        own = _emission(model, view, index, kind)
        best, came = _step(model, best, own) if index else (own, (0, 0, 0))
        back.append(came)
    state = max(range(3), key=best.__getitem__) if back else 0
    found = []
    for came in reversed(back):
        found.append(_LABELS[state])
        state = came[state]
    return found[::-1]


def _emission(model: Model, view: StoryView, index: int, kind: Kind) -> _Scores:
    if kind is Kind.PROSE:
        return (0, _NEVER, _NEVER)
    paragraph = heading = caption = 0
    for name in view.features(index):
        p, h, c = model.weights.get(name, (0, 0, 0))
        paragraph += p
        heading += h
        caption += c
    if kind is Kind.FIXED:
        caption = _NEVER
    return (paragraph, heading, caption - model.caption_cost)


def _step(model: Model, best: _Scores, own: _Scores) -> tuple[_Scores, _Scores]:
    scores = []
    came = []
    for label in range(3):
        reached = [best[before] + model.transitions[before][label] for before in range(3)]
        source = max(range(3), key=reached.__getitem__)
        came.append(source)
        scores.append(reached[source] + own[label])
    return (scores[0], scores[1], scores[2]), (came[0], came[1], came[2])
