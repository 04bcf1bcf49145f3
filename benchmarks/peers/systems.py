"""The systems that are compared, each imported only where it is run.

Each gives the main text of a page as plain text, set up as its own documentation advises for news:
without comments, with lists and tables, without link targets. It is handed what it likes best,
bytes or str.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from benchmarks.peers.pages import Page

__all__ = ["FLAT", "PARSES", "SYSTEMS", "Fields", "System", "absent"]

Reader = Callable[[Page], Any]


class Fields(NamedTuple):
    """What a system says beside the text: empty where it finds nothing, None if it never looks."""

    title: str | None = None
    day: str | None = None
    authors: tuple[str, ...] | None = None


def _plain(text: Any) -> str:
    return text or ""


@dataclass(frozen=True, slots=True)
class System:
    """Something that reads pages.

    Attributes:
        name: What it is called in tables.
        package: The distribution it comes in.
        takes: "bytes" or "str": what it is handed, and what its time is compared with.
        reader: Imports it, and yields what reads a page; inside the block it may be called.
        text: Takes the main text from what the reader returned; not part of the time.
        fields: Reads title, day and authors of a page; None where it has none.
    """

    name: str
    package: str
    takes: str
    reader: Callable[[], AbstractContextManager[Reader]]
    text: Callable[[Any], str] = _plain
    fields: Callable[[Page], Fields] | None = None

    @property
    def version(self) -> str:
        """The version that is installed; empty where it is not."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""


def absent() -> list[str]:
    """Return the packages that are not installed, a list; their systems are left out."""
    return sorted({system.package for system in SYSTEMS if not system.version})


@contextmanager
def _parse_bytes() -> Iterator[Reader]:
    from selectolax.lexbor import LexborHTMLParser

    yield lambda page: LexborHTMLParser(page.data)


@contextmanager
def _parse_str() -> Iterator[Reader]:
    from selectolax.lexbor import LexborHTMLParser

    yield lambda page: LexborHTMLParser(page.text)


@contextmanager
def _newsclean(content: str) -> Iterator[Reader]:
    from newsclean import clean

    if content == "str":
        yield lambda page: clean(page.text, url=page.url)
    else:
        yield lambda page: clean(page.data, url=page.url)


@contextmanager
def _newsclean_flat() -> Iterator[Reader]:
    from newsclean import clean

    yield lambda page: clean(page.flat, url=page.url, kind="text")


@contextmanager
def _newsclean_alone() -> Iterator[Reader]:
    from benchmarks.quality.sets import generic_alone
    from newsclean import clean

    with generic_alone() as options:
        yield lambda page: clean(page.data, url=page.url, options=options)


def _newsclean_text(article: Any) -> str:
    from benchmarks.quality.web_score import text_of

    return text_of(article)


def _newsclean_fields(page: Page) -> Fields:
    from newsclean import clean

    article = clean(page.data, url=page.url)
    day = article.published_on.isoformat() if article.published_on else ""
    return Fields(article.title or "", day, article.authors)


@contextmanager
def _trafilatura(**options: Any) -> Iterator[Reader]:
    from trafilatura import extract

    yield lambda page: extract(page.text, url=page.url, include_comments=False, **options)


def _trafilatura_fields(page: Page) -> Fields:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        page.text, url=page.url, with_metadata=True, include_comments=False
    )
    if found is None:
        return Fields("", "", ())
    authors = tuple(found.author.split("; ")) if found.author else ()
    return Fields(found.title or "", found.date or "", authors)


@contextmanager
def _resiliparse(**options: Any) -> Iterator[Reader]:
    from resiliparse.extract.html2text import extract_plain_text

    yield lambda page: extract_plain_text(page.text, main_content=True, **options)


_TIGHT = {"alt_texts": False, "list_bullets": False, "comments": False, "post_meta": False}


@contextmanager
def _readability() -> Iterator[Reader]:
    from readability import Document

    yield lambda page: Document(page.text).summary(html_partial=True)


def _readability_fields(page: Page) -> Fields:
    from readability import Document

    return Fields(title=Document(page.text).short_title())


_BLOCK_ENDS = re.compile(r"(</(?:p|div|li|h[1-6]|blockquote|tr|td|th|figcaption)>|<br ?/?>)")


def _flattened(markup: str) -> str:
    """The text of markup, its blocks apart."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(_BLOCK_ENDS.sub(r"\n\1", markup))
    return tree.body.text() if tree.body is not None else ""


@contextmanager
def _newspaper() -> Iterator[Reader]:
    yield _read_newspaper


def _read_newspaper(page: Page) -> Any:
    from newspaper import Article

    # Pictures are fetched by default, to choose the largest.
    article = Article(page.url or "https://example.org/", fetch_images=False)
    article.download(input_html=page.text)
    article.parse()
    return article


def _newspaper_text(article: Any) -> str:
    text: str = article.text
    return text


def _newspaper_fields(page: Page) -> Fields:
    article = _read_newspaper(page)
    day = article.publish_date.date().isoformat() if article.publish_date else ""
    return Fields(article.title or "", day, tuple(article.authors))


@contextmanager
def _justext() -> Iterator[Reader]:
    from justext import get_stoplist, justext

    words = {name: get_stoplist(name) for name in ("English", "Vietnamese")}
    yield lambda page: justext(page.text, words[page.language])


def _justext_text(paragraphs: Any) -> str:
    return "\n".join(part.text for part in paragraphs if not part.is_boilerplate)


_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@contextmanager
def _turbohtml() -> Iterator[Reader]:
    from turbohtml import parse

    yield lambda page: parse(page.text).article()


def _turbohtml_text(article: Any) -> str:
    text: str = article.text
    return text


def _turbohtml_fields(page: Page) -> Fields:
    from turbohtml import parse

    article = parse(page.text).article()
    # The day stands there as printed; other forms than this would need a parser of dates.
    day = article.date[:10] if article.date and _ISO_DAY.match(article.date) else ""
    return Fields(article.title or "", day, (article.byline,) if article.byline else ())


def _nothing(_: Any) -> str:
    return ""


PARSES = {"bytes": "bare parse of bytes", "str": "bare parse of str"}
"""The floors: parsing alone, which no system that reads the whole page can do without."""

FLAT = "newsclean, flattened text"
"""newsclean on what selectolax's `text` made of the page, without markup; its time stands beside
the parse of the page, which it did not need."""

SYSTEMS = (
    System(PARSES["bytes"], "selectolax", "bytes", _parse_bytes, _nothing),
    System(PARSES["str"], "selectolax", "str", _parse_str, _nothing),
    System(
        "newsclean",
        "newsclean",
        "bytes",
        partial(_newsclean, "bytes"),
        _newsclean_text,
        _newsclean_fields,
    ),
    System("newsclean, str", "newsclean", "str", partial(_newsclean, "str"), _newsclean_text),
    System(FLAT, "newsclean", "bytes", _newsclean_flat, _newsclean_text),
    System("newsclean, generic alone", "newsclean", "bytes", _newsclean_alone, _newsclean_text),
    System("trafilatura", "trafilatura", "str", _trafilatura, _plain, _trafilatura_fields),
    System("trafilatura, fast", "trafilatura", "str", partial(_trafilatura, fast=True)),
    System(
        "trafilatura, precision",
        "trafilatura",
        "str",
        partial(_trafilatura, favor_precision=True),
    ),
    System("resiliparse", "Resiliparse", "str", _resiliparse),
    System("resiliparse, tight", "Resiliparse", "str", partial(_resiliparse, **_TIGHT)),
    System(
        "readability-lxml", "readability-lxml", "str", _readability, _flattened, _readability_fields
    ),
    System("newspaper4k", "newspaper4k", "str", _newspaper, _newspaper_text, _newspaper_fields),
    System("jusText", "jusText", "str", _justext, _justext_text),
    System("turbohtml", "turbohtml", "str", _turbohtml, _turbohtml_text, _turbohtml_fields),
)
