"""Scores one document, and adds scores up by group."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.quality.body import score_body, score_leaks, score_words
from benchmarks.quality.fields import (
    score_detection,
    score_images,
    score_junk,
    score_metadata,
    score_related,
    score_signoffs,
)
from benchmarks.quality.gold import Case
from benchmarks.quality.prediction import Prediction, predict
from benchmarks.quality.shingles import f1_of
from benchmarks.quality.tally import Finding, Score, Tally
from newsclean.options import Options

__all__ = ["add_up", "score_case", "score_prediction"]


def score_case(case: Case, *, with_url: bool = True, options: Options | None = None) -> Score:
    """Clean a page and compare the result with its gold, a `Score`."""
    return score_prediction(case, predict(case, with_url=with_url, options=options))


def score_prediction(case: Case, prediction: Prediction) -> Score:
    """Compare what was made of a page with its gold.

    Args:
        case: The page and its gold.
        prediction: What newsclean made of it.

    Returns:
        The `Score`.
    """
    gold = case.gold
    score = Score(gold.id, ("all", f"kind:{gold.form}", f"site:{gold.publisher}"))
    score.add("runs", prediction.crash is None)
    if prediction.crash:
        score.findings.append(Finding("runs", "crash", prediction.crash))
    score_junk(gold, prediction, score)
    if gold.is_article:
        _score_article(case, prediction, score)
    else:
        score.add("refused", not prediction.found)
    return score


def _score_article(case: Case, prediction: Prediction, score: Score) -> None:
    gold = case.gold
    score.add("found", prediction.found)
    score_body(case, prediction, score)
    score_leaks(case, prediction, score)
    score_words(gold, prediction, score)
    score_images(gold, prediction, score)
    score_metadata(gold, prediction, score)
    score_related(gold, prediction, score)
    score_detection(gold, prediction, score)
    if gold.glued:
        score_signoffs(case, prediction, score)


def add_up(scores: Iterable[Score]) -> dict[str, dict[str, Tally]]:
    """Add scores up.

    Args:
        scores: The scores of the documents of a set.

    Returns:
        For each group, its tallies by measure. Where there is precision and recall, "f1" is that of
        their means.
    """
    groups: dict[str, dict[str, Tally]] = {}
    for score in scores:
        for group in score.groups:
            sums = groups.setdefault(group, {})
            for measure, tally in score.tallies.items():
                sums[measure] = sums.get(measure, Tally(0, 0)).plus(tally)
    for sums in groups.values():
        _add_f1(sums)
    return groups


def _add_f1(sums: dict[str, Tally]) -> None:
    if "recall" in sums:
        pages = sums["recall"].of
        precision = sums.get("precision", Tally(0, 1)).value or 0.0
        sums["f1"] = Tally(f1_of(precision, sums["recall"].value or 0.0) * pages, pages)
