"""Scores of the fields beside the prose: images, people, dates, related links, junk, publisher."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from benchmarks.quality.fold import contains, fold, fold_caption, fold_card, fold_teaser, words
from benchmarks.quality.gold import SITES, Case, Gold, GoldCaption
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.tally import Finding, Score
from newsclean.article import Image

__all__ = [
    "score_detection",
    "score_images",
    "score_junk",
    "score_metadata",
    "score_related",
    "score_signoffs",
]

SURE = 0.5
"""A publisher named with no more confidence than this is a guess."""


def score_images(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score captions and credits, and whether each captioned image is one of the gold's."""
    either = {fold(text) for text in gold.either}
    captions = [caption for caption in gold.captions if fold(caption.text) not in either]
    images = [image for image in prediction.article.images if image.caption]
    for caption in captions:
        image = _image_of(caption, captions, images)
        score.add("captions", image is not None)
        if image is None:
            key = fold(caption.text)
            note = prediction.whereabouts(key)
            score.findings.append(Finding("captions", "missing", key, note))
        elif caption.credit or image.credit:
            score.check("credits", fold(caption.credit), fold(image.credit))
    _score_extra_images(captions, [i for i in images if fold(i.caption) not in either], score)


def _image_of(
    caption: GoldCaption, captions: Sequence[GoldCaption], images: Sequence[Image]
) -> Image | None:
    """The image that carries a caption, or the fuller form of a near-equal one."""
    fullest = max(
        (c for c in captions if _cluster(c) == _cluster(caption)), key=lambda c: len(c.text)
    )
    for image in images:
        if _carries(image, caption) or _carries(image, fullest):
            return image
        if fullest != caption and fold(image.alt) == fold(caption.text):
            return image
    return None


def _carries(image: Image, caption: GoldCaption) -> bool:
    """Whether an image has the caption; a credit printed apart may follow it."""
    printed, key, credit = fold(image.caption), fold(caption.text), fold(caption.credit)
    if printed == key:
        return True
    return (
        bool(credit)
        and printed.startswith(key)
        and words(printed[len(key) :])[-len(words(credit)) :] == words(credit)
    )


def _cluster(caption: GoldCaption) -> tuple[str, str]:
    """What near-equal forms of one caption share: the words outside brackets, and the credit."""
    if not caption.credit:
        return fold(caption.text), ""
    return fold_caption(caption.text) or fold(caption.text), fold(caption.credit)


def _score_extra_images(
    captions: Sequence[GoldCaption], images: Sequence[Image], score: Score
) -> None:
    """An image is one too many if no gold caption, or one already spent, is its caption."""
    printed = Counter(fold(caption.text) for caption in captions)
    left = {_cluster(c): printed[fold(c.text)] for c in captions}
    for image in images:
        owner = next((_cluster(c) for c in captions if _carries(image, c)), None)
        right = owner is not None and left[owner] > 0
        score.add("images", right)
        if owner is not None and right:
            left[owner] -= 1
        else:
            score.findings.append(Finding("images", "extra", fold(image.caption)))


def score_metadata(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score authors, sources, times, section and tags."""
    article = prediction.article
    sources = gold.sources or ((gold.source,) if gold.source else ())
    score.compare_sets("authors", map(fold, gold.authors), map(fold, article.authors))
    score.compare_sets("sources", map(fold, sources), (fold(s.name) for s in article.sources))
    published = _time(article.published_at, article.published_on, gold.published)
    score.check("published", _stated(gold.published), published)
    if gold.form in {"html", "mockup"}:
        score.check(
            "modified", _stated(gold.modified), _time(article.modified_at, None, gold.modified)
        )
        score.check("section", fold(gold.section).casefold(), fold(article.section).casefold())
        tags = {fold(tag).casefold() for tag in gold.tags}
        score.compare_sets("tags", tags, (fold(tag).casefold() for tag in article.tags))


def _stated(text: str | None) -> str:
    """A time of the gold as a key: an instant in UTC, or a day where no time is stated."""
    if text is None or len(text) <= len("2024-01-21"):
        return text or ""
    return _instant(datetime.fromisoformat(text))


def _time(moment: datetime | None, day: date | None, gold: str | None) -> str:
    by_day = gold is not None and len(gold) <= len("2024-01-21")
    if by_day and moment is not None:
        return moment.date().isoformat()
    if moment is not None:
        return _instant(moment)
    return day.isoformat() if day else ""


def _instant(moment: datetime) -> str:
    return str(moment.timestamp())


def score_related(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score titles of related links, and where the gold has them their teasers and captions."""
    links = prediction.article.related
    score.compare_sets("related", map(fold_card, gold.related), (fold_card(k.title) for k in links))
    if gold.related_teasers is not None:
        teasers = {fold_teaser(link.teaser) for link in links} - {""}
        score.compare_sets("teasers", map(fold_teaser, gold.related_teasers), teasers)
    if gold.related_captions is not None:
        captions = {fold_teaser(link.caption) for link in links} - {""}
        score.compare_sets("card_captions", map(fold_teaser, gold.related_captions), captions)
    _score_cards(gold, prediction, score)


def _score_cards(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score whole cards (title, teaser, caption) where the gold's lists run parallel."""
    teasers, captions = gold.related_teasers or (), gold.related_captions or ()
    if len(teasers) != len(gold.related):
        return
    captions = captions if len(captions) == len(teasers) else ("",) * len(teasers)
    found = {
        (fold_card(link.title), fold_teaser(link.teaser), fold_teaser(link.caption))
        for link in prediction.article.related
    }
    for title, teaser, caption in zip(gold.related, teasers, captions, strict=True):
        score.add("cards", (fold_card(title), fold_teaser(teaser), fold_teaser(caption)) in found)


def score_junk(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score the junk phrases that are nowhere in title, lead and body."""
    own = [fold(gold.title), fold(gold.lead), *(fold(block.text) for block in gold.body)]
    either = [fold(text) for text in gold.either]
    for phrase in map(fold, gold.junk):
        if not phrase or any(contains(text, phrase) for text in [*own, *either]):
            continue
        leak = next((text for text in prediction.prose if contains(text, phrase)), None)
        score.add("junk", leak is None)
        if leak is not None:
            score.findings.append(Finding("junk", "leak", phrase, f"in: {leak[:80]}"))


def score_signoffs(case: Case, prediction: Prediction, score: Score) -> None:
    """Score for each byline or source span of a glued document that none of its words is left.

    The span is looked for behind the last words of the gold's body, where sign-offs are glued.
    """
    gold = case.gold
    ending = words(fold(gold.body[-1].text))[-4:] if gold.body else []
    text = words("\n".join(prediction.blocks))
    tail = text[_behind(text, ending) :]
    for span in gold.spans:
        if span.label not in {"byline", "source"}:
            continue
        key = fold(span.text)
        left = sorted(set(words(key)) & set(tail))
        whole = any(contains(block, key) for block in prediction.prose)
        score.add("signoffs", not left and not whole)
        if left or whole:
            score.findings.append(Finding("signoffs", "leak", key, f"left: {' '.join(left)}"))


def _behind(text: Sequence[str], ending: Sequence[str]) -> int:
    """Index behind the last place where the ending stands; the end where it stands nowhere."""
    size = len(ending)
    for start in range(len(text) - size, -1, -1):
        if list(text[start : start + size]) == list(ending):
            return start + size
    return len(text)


def score_detection(gold: Gold, prediction: Prediction, score: Score) -> None:
    """Score whether the site is named, and whether a foreign page is left unclaimed."""
    named = prediction.publisher
    if gold.publisher == "other":
        score.add("unclaimed", named not in SITES)
    else:
        right = named == gold.publisher
        score.add("detected", right)
        score.add("confident", right and prediction.confidence > SURE)
        score.add("unclaimed", named is None or named == gold.publisher or named not in SITES)
    if named != gold.publisher and (named in SITES or gold.publisher != "other"):
        text = f"{named} ({prediction.confidence:.2f})"
        score.findings.append(Finding("detected", "differs", text, f"gold: {gold.site}"))
