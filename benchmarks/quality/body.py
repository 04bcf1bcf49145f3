"""Scores of the prose: title, lead, body blocks, what leaked into them, and their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from benchmarks.quality.fold import contains, fold, fold_teaser, words
from benchmarks.quality.gold import Case, Gold
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.tally import Finding, Score, Tally, overlap

__all__ = ["LEAK_LABELS", "leaks", "origin", "score_body", "score_leaks", "score_words", "word_f1"]

PROSE_LABELS = frozenset(
    {"paragraph", "heading", "list_item", "quote", "table_row", "title", "lead"}
)
LEAK_LABELS = {
    "related_head": "related",
    "related_title": "related",
    "related_teaser": "related",
    "related_caption": "related",
    "follow_us": "follow_us",
    "footer": "masthead",
    "image_name": "file_name",
    "caption": "caption",
    "byline": "byline",
    "source": "source",
}
"""The name under which each gold label is reported; all others are "other"."""


def score_body(case: Case, prediction: Prediction, score: Score) -> None:
    """Score title and lead, and the body block by block where the document has blocks."""
    gold, either = case.gold, _either(case.gold)
    if fold(prediction.article.title) not in either:
        score.check("title", fold(gold.title), fold(prediction.article.title))
    if fold(prediction.article.lead) not in either:
        score.check("lead", fold(gold.lead), fold(prediction.article.lead))
    if not gold.glued:
        _score_blocks(case, prediction, score)


def _score_blocks(case: Case, prediction: Prediction, score: Score) -> None:
    either = _either(case.gold)
    expected = [key for block in case.gold.body if (key := fold(block.text)) not in either]
    actual = [key for key in prediction.blocks if key not in either]
    missing, extra = Counter(expected) - Counter(actual), Counter(actual) - Counter(expected)
    hits = overlap(Counter(expected), Counter(actual))
    same = prediction.found and expected == actual
    score.add("body", same)
    score.add("body_kept", hits, len(expected))
    score.add("body_pure", hits, len(actual))
    score.add("body_order", _common(expected, actual) == hits)
    score.add("exact", same and score.is_full(["lead"]))
    _score_kinds(case.gold, prediction, score)
    for key in missing.elements():
        score.findings.append(Finding("body_kept", "missing", key, prediction.whereabouts(key)))
    for key in extra.elements():
        score.findings.append(Finding("body_pure", "extra", key, origin(case, key)))


def _score_kinds(gold: Gold, prediction: Prediction, score: Score) -> None:
    expected = Counter((fold(block.text), block.kind) for block in gold.body)
    for block in prediction.article.body:
        key = fold(block.text)
        kinds = {kind for (text, kind), count in expected.items() if text == key and count}
        if not kinds:
            continue
        right = block.kind in kinds
        expected[key, block.kind if right else min(kinds)] -= 1
        score.add("body_kind", right)
        if not right:
            note = f"{block.kind}, gold: {min(kinds)}"
            score.findings.append(Finding("body_kind", "differs", key, note))


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(right) + 1)
    for item in left:
        diagonal = 0
        for column, other in enumerate(right, start=1):
            diagonal, row[column] = (
                row[column],
                diagonal + 1 if item == other else max(row[column], row[column - 1]),
            )
    return row[-1]


def score_leaks(case: Case, prediction: Prediction, score: Score) -> None:
    """Score for each printed line that is not prose whether it stayed out of title, lead and body.

    A line leaks as a block, inside a block, or in part; text that the gold's own prose contains
    cannot leak. A gold without lines counts its related titles and captions.
    """
    either, prose = _either(case.gold), _gold_prose(case.gold)
    blocks = [key for key in prediction.prose if key not in either and key not in prose]
    for label, text in _labelled(case):
        key = fold_teaser(text)
        if label in PROSE_LABELS or not key or fold(text) in either:
            continue
        if any(contains(kept, key) for kept in prose):
            continue
        leak = next((block for block in blocks if _leaks(key, block)), None)
        name = LEAK_LABELS.get(label, "other")
        score.add(f"out:{name}", leak is None)
        if leak is not None:
            score.findings.append(Finding(f"out:{name}", "leak", key, f"in: {leak[:80]}"))


def _leaks(key: str, block: str) -> bool:
    return contains(block, key) or (block in key and len(words(block)) > 1)


def leaks(case: Case, text: str) -> dict[str, Tally]:
    """Count what stayed out of a text that has no blocks.

    Args:
        case: The page and its gold.
        text: What some system took for the story.

    Returns:
        For each label under which a leak is reported, how many of its lines are not in the text.
    """
    key, either, prose = fold(text), _either(case.gold), _gold_prose(case.gold)
    counts: dict[str, Tally] = {}
    for label, printed in _labelled(case):
        line = fold_teaser(printed)
        if label in PROSE_LABELS or not line or fold(printed) in either:
            continue
        if any(contains(kept, line) for kept in prose):
            continue
        name = LEAK_LABELS.get(label, "other")
        counts[name] = counts.get(name, Tally(0, 0)).plus(Tally(not contains(key, line), 1))
    return counts


def score_words(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score the F1 of the syllables of lead and body, as multisets."""
    texts = [fold(prediction.article.lead), *prediction.blocks]
    score.add("words", word_f1(gold, texts, default=float(prediction.found)))


def word_f1(gold: Gold, texts: Iterable[str], default: float = 0.0) -> float:
    """Return the F1 of the syllables of some folded texts and those of the gold, as multisets.

    Args:
        gold: The gold; what it counts neither way is left out of both.
        texts: The texts.
        default: The value where there are no words at all.
    """
    either = sorted(_either(gold), key=len, reverse=True)
    expected = _syllables([fold(gold.lead), *(fold(block.text) for block in gold.body)], either)
    actual = _syllables(texts, either)
    size = expected.total() + actual.total()
    return 2 * overlap(expected, actual) / size if size else default


def _syllables(texts: Iterable[str], either: Iterable[str]) -> Counter[str]:
    joined = "\n".join(text for text in texts if text)
    for key in either:
        joined = joined.replace(key, "\n")
    return Counter(words(joined))


def origin(case: Case, key: str) -> str:
    """Name the label of the printed line that an extra body block comes from, a string."""
    lines = [(label, fold(text)) for label, text in _labelled(case)]
    if not case.labelled_lines:
        lines += [("paragraph", fold(block.text)) for block in case.gold.body]
    equal = [label for label, line in lines if key in (line, fold_teaser(line))]
    if equal:
        junk = [label for label in equal if label not in PROSE_LABELS]
        return LEAK_LABELS.get(junk[0], junk[0]) if junk else f"repeat of {equal[0]}"
    for label, line in lines:
        if key and line and (key in line or line in key):
            return f"part of {label}" if key in line else f"holds {label}"
    return "unknown"


def _labelled(case: Case) -> list[tuple[str, str]]:
    gold = case.gold
    return case.labelled_lines or [
        *(("related_title", text) for text in gold.related),
        *(("related_teaser", text) for text in gold.related_teasers or ()),
        *(("related_caption", text) for text in gold.related_captions or ()),
        *(("caption", caption.text) for caption in gold.captions),
    ]


def _either(gold: Gold) -> frozenset[str]:
    return frozenset(key for text in gold.either if (key := fold(text)))


def _gold_prose(gold: Gold) -> list[str]:
    keys = [fold(gold.title), fold(gold.lead), *(fold(block.text) for block in gold.body)]
    return [key for key in keys if key]
