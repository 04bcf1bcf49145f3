"""`extract_many` and `render_many`: one run over many documents."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

from newsclean.arguments import check_choice, check_type
from newsclean.batch.document import Content, Document, Item, check_documents, iter_items
from newsclean.batch.jobs import Extracting, Job, Rendered, Rendering, finish
from newsclean.batch.workers import Workers, workers_of
from newsclean.extraction import Extraction
from newsclean.options import Options
from newsclean.serialise.streams import FORMATS, Format

__all__ = ["extract_many", "render_many"]

R = TypeVar("R")

_DEFAULT = Options()


def extract_many(
    documents: Iterable[Document | Content | None],
    *,
    workers: int | Workers | None = None,
    options: Options = _DEFAULT,
    ordered: bool = True,
) -> Generator[Extraction, None, None]:
    r"""Extract many documents, one result for each.

    Documents are read as results are taken: they may be endless. With workers, some are read
    ahead, about a megabyte for each worker. What the documents themselves raise comes behind the
    results of those that were read before. Take all results, or close the iterator
    (`contextlib.closing`), for the workers to end; they do when it is deleted, too.

    Args:
        documents: The documents: `Document` values, pages as bytes or str (or as bytearray or
            memoryview), or a `Path` for each file, which is its own id. None stands for a page
            that is missing.
        workers: How many processes clean them, or `Workers`; None, 0 or 1 for this process. What
            comes out is the same.
        options: How to clean them, as in `extract`.
        ordered: Whether results come in the order of the documents. Without it, workers need not
            wait for a slow document.

    Yields:
        The `Extraction` of each document, with the document's id as its `id`. A document that is
        lost has a failure: "missing" (its content is a gap), "wrong-type" (it is a number, say),
        "unreadable" (its file), "memory", "timeout" or "worker-died" (the process that cleaned it,
        twice), and "defect" where newsclean failed.

    Raises:
        MissingExtra: `Options.repair` asks for a package that is not installed.
        PublisherError: A publisher file of the registry is wrong: a mistake in code.
        TypeError: An argument is of a wrong type, or the documents are a table, a mapping, an open
            file or rows of several values: a mistake in code.
        ValueError: `workers` is negative, or names a start method that the system does not have.
        WorkerError: Worker processes cannot be started, or the options cannot be sent to them.

    >>> pages = [Document("Giá vàng tăng mạnh\n\nSáng nay, giá vàng tăng.", id="a"), b""]
    >>> for result in extract_many(pages):
    ...     print(result.id, result.failure.code if result.failure else result.article.title)
    a Giá vàng tăng mạnh
    None not-an-article
    """
    check_type("options", options, Options)
    return _run(Extracting(options), documents, workers_of(workers), ordered=ordered)


def render_many(
    documents: Iterable[Document | Content | None],
    form: Format = "jsonl",
    *,
    with_removed: bool = False,
    workers: int | Workers | None = None,
    options: Options = _DEFAULT,
) -> Generator[Rendered, None, None]:
    """Extract many documents and write the results; workers do both, so that it costs the least.

    `frame(texts, form)` of `newsclean.serialise` puts the separators of the form between the texts.

    Args:
        documents: As in `extract_many`.
        form: "jsonl", "json", "text" or "markdown", as in `newsclean.serialise.write`.
        with_removed: Whether JSON holds `decisions` and `removed`, a bool.
        workers: As in `extract_many`.
        options: As in `extract_many`.

    Yields:
        What to write for each document, in their order, with its id and failure: `Rendered`.

    Raises:
        MissingExtra: As in `extract_many`.
        PublisherError: As in `extract_many`.
        TypeError: As in `extract_many`.
        ValueError: As in `extract_many`, or there is no such form.
        WorkerError: As in `extract_many`.

    >>> from newsclean.serialise import frame
    >>> pages = render_many([Document("Giá vàng tăng mạnh", id="a")], "jsonl")
    >>> for line in frame(page.text for page in pages):
    ...     print(line[:44])
    {"article":{"title":"Giá vàng tăng mạnh","ki
    """
    check_type("options", options, Options)
    check_choice("form", form, FORMATS)
    job = Rendering(options, form, with_removed)
    return _run(job, documents, workers_of(workers), ordered=True)


def _run(
    job: Job[R],
    documents: Iterable[Document | Content | None],
    workers: Workers | None,
    *,
    ordered: bool,
) -> Generator[R, None, None]:
    check_documents(documents)
    items = iter_items(documents)
    if workers is None:
        return _run_here(job, items)
    from newsclean.batch.pool import Pool

    return Pool(job, workers, ordered=ordered).run(items)


def _run_here(job: Job[R], items: Iterator[Item]) -> Generator[R, None, None]:
    for item in items:
        yield finish(job, item)
