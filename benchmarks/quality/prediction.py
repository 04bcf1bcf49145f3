"""What newsclean made of a page, in the keys that the scorer compares."""

from __future__ import annotations

from dataclasses import dataclass

import newsclean
from benchmarks.quality.fold import fold
from benchmarks.quality.gold import Case
from newsclean.article import Article
from newsclean.extraction import Extraction
from newsclean.options import Options

__all__ = ["Prediction", "predict", "predict_page"]


@dataclass(frozen=True, slots=True)
class Prediction:
    """The result for one page.

    Attributes:
        article: The article; an empty one where there is none.
        extraction: The whole account; None where `extract` raised.
        crash: The error that `extract` raised, if any.
    """

    article: Article
    extraction: Extraction | None
    crash: str | None = None

    @property
    def found(self) -> bool:
        """Whether there is an article."""
        return self.extraction is not None and self.extraction.article is not None

    @property
    def publisher(self) -> str | None:
        """The publisher that was named, None where none was."""
        detection = self.extraction.detection if self.extraction else None
        return detection.publisher if detection else None

    @property
    def confidence(self) -> float:
        """The confidence in the publisher, from 0 to 1."""
        detection = self.extraction.detection if self.extraction else None
        return detection.confidence if detection else 0.0

    @property
    def blocks(self) -> list[str]:
        """Keys of the body blocks, in order."""
        return [fold(block.text) for block in self.article.body]

    @property
    def prose(self) -> list[str]:
        """Keys of title, lead and body blocks, those that are not empty."""
        keys = [fold(self.article.title), fold(self.article.lead), *self.blocks]
        return [key for key in keys if key]

    @property
    def images(self) -> list[str]:
        """Keys of the captions of the images, "" for an image without one."""
        return [fold(image.caption) for image in self.article.images]

    def whereabouts(self, key: str) -> str:
        """Say in words where a text ended up that is not a body block, a string."""
        article = self.article
        fields: dict[str, list[str | None]] = {
            "title": [article.title],
            "lead": [article.lead],
            "images": [text for image in article.images for text in (image.caption, image.alt)],
            "body": [block.text for block in article.body],
            "related": [text for link in article.related for text in (link.title, link.teaser)],
            "authors": list(article.authors),
        }
        for name, texts in fields.items():
            if key in {fold(text) for text in texts}:
                return f"in {name}"
        return self._removed(key) or self._altered(key) or "nowhere"

    def _removed(self, key: str) -> str:
        for removed in self.extraction.removed if self.extraction else ():
            text = fold(removed.text)
            if text and (text in key or key in text):
                return f"removed as {removed.label} by {removed.rule}"
        return ""

    def _altered(self, key: str) -> str:
        if any(key in text for text in self.prose):
            return "inside a longer block"
        return "cut short" if any(text in key for text in self.prose) else ""


def predict(case: Case, *, with_url: bool = True, options: Options | None = None) -> Prediction:
    """Clean the page of a case, a `Prediction`; `with_url` says whether its address is told."""
    return predict_page(case.page, case.gold.url if with_url else None, options)


def predict_page(page: bytes, url: str | None, options: Options | None = None) -> Prediction:
    """Clean a page.

    Args:
        page: The page.
        url: Its address, None where it is not told.
        options: How to clean it, None for the default.

    Returns:
        The `Prediction`; an error that `extract` should not raise is in its `crash`.
    """
    try:
        extraction = newsclean.extract(page, url=url, options=options or Options())
    except Exception as error:  # noqa: BLE001 - a crash is a finding, the other pages still count
        return Prediction(Article(), None, f"{type(error).__name__}: {error}")
    return Prediction(extraction.article or Article(), extraction)
