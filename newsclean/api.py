"""`clean` and `extract`: the two ways in."""

from __future__ import annotations

from newsclean.account import build_extraction
from newsclean.arguments import Page
from newsclean.article import Article
from newsclean.build import build_article
from newsclean.decode.symptoms import find_symptoms
from newsclean.errors import MissingExtra, NewscleanError, NotAnArticle, PublisherError
from newsclean.extraction import Extraction, Failure
from newsclean.options import Options
from newsclean.pipeline import run
from newsclean.read import Kind, find_marks

__all__ = ["clean", "extract"]

_DEFAULT = Options()


def clean(
    document: Page,
    *,
    url: str | None = None,
    kind: Kind = "auto",
    options: Options = _DEFAULT,
) -> Article:
    r"""Clean one document.

    Args:
        document: A news page as HTML, or text that some tool has flattened; bytes (or a
            bytearray or memoryview, as drivers of databases hand them over) or str.
        url: Its address, if known: it names the publisher and makes links absolute. Blanks around
            it are stripped, "https://" may be left out, and that of a copy in an archive is read
            as the page's own.
        kind: "html", "text" or "markdown"; "auto" tells HTML from text, and never takes a text for
            Markdown (which has a warning in `extract`), unless the Reader that wrote it says so.
        options: How to clean it.

    Returns:
        The `Article`. One without body text (a photo or video page) is an article too.

    Raises:
        DecodeError: The bytes are no text (an image, an archive), or in no encoding that was
            declared or tried; or the str was made of such.
        LimitExceeded: The document is larger or deeper than `Options.limits` allows.
        NotAnArticle: It is a list, home or error page, or holds nothing.
        MissingExtra: `Options.repair` asks for a package that is not installed.
        PublisherError: A publisher file of the registry is wrong.
        TypeError: An argument is of a wrong type: a mistake in code.
        ValueError: There is no such `kind`.

    >>> page = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh.\n\nTin liên quan"
    >>> article = clean(page)
    >>> article.title, article.lead
    ('Giá vàng tăng mạnh', 'Sáng nay, giá vàng trong nước tăng mạnh.')
    """
    return build_article(run(document, url, kind, options, places=False))


def extract(
    document: Page,
    *,
    url: str | None = None,
    kind: Kind = "auto",
    options: Options = _DEFAULT,
) -> Extraction:
    r"""Clean one document and account for all that was decided. Content never makes it raise.

    Args:
        document: As in `clean`.
        url: As in `clean`.
        kind: As in `clean`.
        options: As in `clean`.

    Returns:
        The `Extraction`: the article or the reason why there is none, the detection, a decision
        for each block, and what was removed.

    Raises:
        MissingExtra: `Options.repair` asks for a package that is not installed.
        PublisherError: A publisher file of the registry is wrong: a mistake in code.
        TypeError: As in `clean`.
        ValueError: As in `clean`.

    >>> page = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh.\n\nTin liên quan"
    >>> result = extract(page)
    >>> [(block.label.value, block.text) for block in result.removed]
    [('related_heading', 'Tin liên quan')]
    """
    try:
        outcome = run(document, url, kind, options, places=True)
    except (MissingExtra, PublisherError):
        raise
    except NewscleanError as error:
        failure = Failure(code=error.code, message=str(error))
        return Extraction(article=None, detection=None, page_type="error", failure=failure)
    try:
        article = build_article(outcome)
        text = article.to_text()
        repaired = any(note.code == "repaired" for note in outcome.warnings)
        outcome.warnings.extend(find_symptoms(text, outcome.parsed.encoding, repaired=repaired))
        if outcome.parsed.kind == "text":
            outcome.warnings.extend(find_marks(text))
        return build_extraction(outcome, {"article": article})
    except NotAnArticle as error:
        failure = Failure(code=error.code, message=str(error))
        fields = {"article": None, "failure": failure, "page_type": error.page_type}
        return build_extraction(outcome, fields)
