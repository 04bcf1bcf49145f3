"""Scores of pages of any site: the text by shingles, and the fields that the gold knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from benchmarks.quality.fold import contains, fold
from benchmarks.quality.prediction import Prediction, predict_page
from benchmarks.quality.shingles import WORD, Match, match
from benchmarks.quality.tally import Finding, Score
from benchmarks.quality.web import WebCase, fold_of
from newsclean.article import Article
from newsclean.options import Options

__all__ = ["name_parts", "score_web", "score_web_prediction", "text_match", "text_of"]

CONTEXT = 5
"""Words shown on either side of words that were lost or wrongly kept."""

LONGEST = 400
"""Characters shown of such words; the middle of longer runs is left out."""

TRACEABLE = 12
"""Characters from which on a lost text can be told from others that hold it by chance."""

BETWEEN_NAMES = re.compile(r"\s*(?:[,;&|/]|\band\b|\bwith\b)\s*", re.IGNORECASE)
BRACKETED = re.compile(r"\([^()]*\)")
TITLED = re.compile(r"\b(?:dr|mr|mrs|ms|prof)\b\.?", re.IGNORECASE)
NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
ROLES = frozenset(
    "ceo cto cfo coo director editor expert experience manager newsroom of operations officer "
    "president reporter writer years".split()
)


def text_of(article: Article) -> str:
    """Return the text that is compared, a string: lead, then body blocks, one a line.

    All systems are compared in this form: whatever stands in the text of the story, headings and
    lists included, without title, captions, byline and date.
    """
    return "\n".join([article.lead or "", *(block.text for block in article.body)])


def text_match(case: WebCase, text: str) -> Match:
    """Compare a text with that of the gold, a `Match`."""
    return match(case.gold.text, text)


def score_web(
    case: WebCase, *, with_url: bool = True, options: Options | None = None, explain: bool = False
) -> Score:
    """Clean a page and compare the result with its gold, a `Score`."""
    url = case.gold.url if with_url else None
    if explain:
        # What was lost may stand anywhere in the page.
        options = (options or Options()).model_copy(update={"removed": "page"})
    return score_web_prediction(case, predict_page(case.page, url, options), explain=explain)


def score_web_prediction(case: WebCase, prediction: Prediction, *, explain: bool = False) -> Score:
    """Compare what was made of a page with its gold.

    Args:
        case: The page and its gold.
        prediction: What newsclean made of it.
        explain: Whether the words that differ become findings; it costs time.

    Returns:
        The `Score`.
    """
    score = Score(case.id, ("all", f"fold:{fold_of(case.id)}"))
    score.add("runs", prediction.crash is None)
    if prediction.crash:
        score.findings.append(Finding("runs", "crash", prediction.crash))
    score.add("found", prediction.found)
    text = text_of(prediction.article)
    compared = text_match(case, text)
    for measure, value in (("precision", compared.precision), ("recall", compared.recall)):
        if value is not None:
            score.add(measure, value)
    score.add("exact", compared.exact)
    _score_snippets(case, text, score)
    if case.has_fields:
        _score_fields(case, prediction.article, score)
    if explain:
        score.findings += _differences(case.gold.text, text, prediction)
    return score


def _score_snippets(case: WebCase, text: str, score: Score) -> None:
    key = fold(text)
    for snippet in case.gold.wanted:
        score.add("wanted", contains(key, fold(snippet)))
    for snippet in case.gold.unwanted:
        leaks = contains(key, fold(snippet)) and not contains(fold(case.gold.text), fold(snippet))
        score.add("unwanted", not leaks)
        if leaks:
            score.findings.append(Finding("unwanted", "leak", snippet))


def _score_fields(case: WebCase, article: Article, score: Score) -> None:
    gold = case.gold
    score.check("title", fold(gold.title), fold(article.title))
    day = article.published_on.isoformat() if article.published_on else ""
    if gold.date:
        score.check("date", gold.date, day)
    else:
        # The gold holds what is printed; a day from meta data is no mistake.
        score.add("date_unasked", not day)
    expected = [part for printed in gold.authors or () for part in name_parts(printed)]
    actual = [part for name in article.authors for part in name_parts(name)]
    score.compare_sets("authors", expected, actual)
    score.add("authors_exact", set(expected) == set(actual))


def name_parts(printed: str) -> list[str]:
    """Return the keys of the names in a byline, a list of strings.

    A byline may hold several names, with degrees and roles behind them, which are no names. A key
    has the words of a name in alphabetic order: "Mai, An" and "An Mai" are one.
    """
    plain = TITLED.sub(" ", BRACKETED.sub(" ", printed))
    pieces = [piece for piece in BETWEEN_NAMES.split(plain) if piece]
    if len(pieces) == 2 and " " not in pieces[0] and "," in plain and not _is_note(pieces[1]):
        pieces = [" ".join(pieces)]  # family name first
    names = [piece for piece in pieces if not _is_note(piece)]
    return [" ".join(sorted(_name_words(name))) for name in names or pieces]


def _name_words(name: str) -> list[str]:
    return [word.strip(".").casefold() for word in NAME_WORD.findall(fold(name))]


def _is_note(piece: str) -> bool:
    """Whether a piece of a byline is a degree or a role."""
    found = NAME_WORD.findall(piece)
    degree = len(found) == 1 and found[0].isupper()
    return not found or degree or bool(ROLES & set(_name_words(piece)))


def _differences(gold: str, text: str, prediction: Prediction) -> Iterator[Finding]:
    """The words that were lost and those that were wrongly kept, run by run, in their order."""
    right, found = list(WORD.finditer(gold)), list(WORD.finditer(text))
    matcher = SequenceMatcher(None, [w[0] for w in right], [w[0] for w in found], autojunk=False)
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag in ("delete", "replace"):
            lost = gold[right[start].start() : right[end - 1].end()]
            shown = _in_context(gold, right, start, end)
            place = prediction.whereabouts(fold(lost)) if len(lost) >= TRACEABLE else ""
            yield Finding("recall", "lost", shown, place)
        if tag in ("insert", "replace"):
            yield Finding("precision", "extra", _in_context(text, found, begin, stop))


def _in_context(text: str, words: Sequence[re.Match[str]], start: int, end: int) -> str:
    first, last = max(0, start - CONTEXT), min(len(words), end + CONTEXT) - 1
    opens, closes = words[start].start(), words[end - 1].end()
    before, after = text[words[first].start() : opens], text[closes : words[last].end()]
    return " ".join(f"{before}[[{_shortened(text[opens:closes])}]]{after}".split())


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST * 3 // 4]} … {text[-LONGEST // 4 :]}"
