"""Every block of a document beside its decision."""

from __future__ import annotations

from collections.abc import Callable

from newsclean.arguments import check_type
from newsclean.article import Article, Model
from newsclean.blocks import Label
from newsclean.extraction import BlockDecision, Extraction, Place

__all__ = ["ExplainedBlock", "explain"]


class ExplainedBlock(Model):
    """A block with the decision on it.

    Attributes:
        kept: Whether it is in the title, lead or body.
        label: What it is.
        rule: Id of the rule that said so.
        text: Its text, as it was kept or removed; None where the extraction does not hold it.
        moved_to: The article's field that holds its content now, None where it is gone or kept.
        place: Where it stands.
    """

    kept: bool
    label: Label
    rule: str
    text: str | None
    moved_to: str | None
    place: Place


def explain(extraction: Extraction) -> tuple[ExplainedBlock, ...]:
    r"""Put each block of a document beside the decision on it.

    Args:
        extraction: The result of the document, an `Extraction`. To account for the whole page,
            make it with `Options(removed="page")`.

    Returns:
        A tuple of `ExplainedBlock`: what a text holds in its order; of a page first what the
        template reads, in the order of the article, then all else that the page shows.

    Raises:
        TypeError: It is no `Extraction`.

    >>> import newsclean
    >>> blocks = explain(newsclean.extract("Tin mới\n\nMột câu.\n\nTin liên quan"))
    >>> [(block.kept, str(block.label)) for block in blocks][-1]
    (False, 'related_heading')
    """
    check_type("extraction", extraction, Extraction)
    kept = _kept_texts(extraction.article or Article())
    removed = {each.place: each for each in extraction.removed}
    blocks = []
    for decision in extraction.decisions:
        gone = None if decision.kept else removed.get(decision.place)
        blocks.append(
            ExplainedBlock(
                kept=decision.kept,
                label=decision.label,
                rule=decision.rule,
                text=kept(decision) if decision.kept else gone and gone.text,
                moved_to=gone and gone.moved_to,
                place=decision.place,
            )
        )
    return tuple(blocks)


def _kept_texts(article: Article) -> Callable[[BlockDecision], str | None]:
    """Return what gives the text of a kept block; blocks of the body come in order."""
    body = iter(article.body)

    def text_of(decision: BlockDecision) -> str | None:
        if decision.label is Label.TITLE:
            return article.title
        if decision.label is Label.LEAD:
            return article.lead
        block = next(body, None)
        return None if block is None else block.text

    return text_of
