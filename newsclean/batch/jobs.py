"""What is done with each document of a run, in this process or in a worker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, Protocol, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from newsclean.api import extract
from newsclean.batch.document import Item, read_content
from newsclean.errors import MissingExtra, PublisherError
from newsclean.extraction import Extraction, Failure, Note, PageType
from newsclean.options import Options
from newsclean.serialise.streams import Format, render

__all__ = ["Extracting", "Job", "Rendered", "Rendering", "finish"]

R = TypeVar("R")

_MISSING = Failure(
    code="missing", message="there is no page: the document's content is a gap (None, NaN or NA)"
)
_WITHOUT_NOTES = frozenset(("text", "markdown"))
"""Forms in which the warnings of a document have no place."""


def _wrong(message: str) -> Failure:
    return Failure(code="wrong-type", message=message)


class Rendered(NamedTuple):
    """A document's part of an output.

    Attributes:
        id: The id the caller gave the document.
        text: What to write for it, without separators; None where the form has nothing to write,
            as in `newsclean.serialise.render`.
        failure: Why there is no article; None where there is one.
        warnings: What to look at in the document; empty for the JSON forms, whose text has it.
        page_type: What kind of page it is, as in `Extraction`.
    """

    id: str | None
    text: str | None
    failure: Failure | None
    warnings: tuple[Note, ...] = ()
    page_type: PageType = "article"


class Job(Protocol[R]):
    """What is done with each document; a value that can be sent to a worker."""

    def run(self, item: Item) -> R:
        """Return the result of a document, whatever may be raised on the way."""

    def lose(self, item: Item, failure: Failure) -> R:
        """Return the result of a document that was lost."""

    def pack(self, result: R) -> object:
        """Return a result in the form that is the cheapest to send."""

    def unpack(self, packed: object) -> R:
        """Return the result that was packed."""


@dataclass(frozen=True, slots=True)
class Extracting:
    """Makes an `Extraction` of each document.

    It crosses as JSON, which pydantic writes three to five times, and reads 1.4 times as fast as
    pickle does.
    """

    options: Options

    def run(self, item: Item) -> Extraction:
        """As in `Job`."""
        if item.content is None:
            return self.lose(item, _MISSING if item.wrong is None else _wrong(item.wrong))
        options = self.options
        if item.encoding is not None:
            options = options.model_copy(update={"encoding": item.encoding})
        try:
            content = read_content(item.content, options.limits.max_bytes)
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}"
            return self.lose(item, Failure(code="unreadable", message=reason))
        result = extract(content, url=item.url, kind=item.kind, options=options)
        return result if item.id is None else result.model_copy(update={"id": item.id})

    def lose(self, item: Item, failure: Failure) -> Extraction:
        """As in `Job`."""
        return Extraction(
            article=None, detection=None, page_type="error", failure=failure, id=item.id
        )

    def pack(self, result: Extraction) -> bytes | Extraction:
        """As in `Job`."""
        try:
            return _extractions().dump_json(result)
        except PydanticSerializationError:  # a lone surrogate, which JSON cannot carry
            return result

    def unpack(self, packed: object) -> Extraction:
        """As in `Job`."""
        if isinstance(packed, bytes):
            return _extractions().validate_json(packed)
        assert isinstance(packed, Extraction)
        return packed


@dataclass(frozen=True, slots=True)
class Rendering:
    """Makes of each document what an output file says of it."""

    options: Options
    form: Format
    with_removed: bool

    def run(self, item: Item) -> Rendered:
        """As in `Job`."""
        return self._render(Extracting(self.options).run(item))

    def lose(self, item: Item, failure: Failure) -> Rendered:
        """As in `Job`."""
        return self._render(Extracting(self.options).lose(item, failure))

    def pack(self, result: Rendered) -> Rendered:
        """As in `Job`."""
        return result

    def unpack(self, packed: object) -> Rendered:
        """As in `Job`."""
        assert isinstance(packed, Rendered)
        return packed

    def _render(self, extraction: Extraction) -> Rendered:
        text = render(extraction, self.form, with_removed=self.with_removed)
        notes = extraction.warnings if self.form in _WITHOUT_NOTES else ()
        return Rendered(extraction.id, text, extraction.failure, notes, extraction.page_type)


def finish(job: Job[R], item: Item) -> R:
    """Run a job on a document; what goes wrong in it costs that document only.

    Args:
        job: What to do.
        item: The document.

    Returns:
        The result.

    Raises:
        MissingExtra: The options ask for a package that is not there, for this and all documents.
        PublisherError: A publisher file of the registry is wrong, for them, too.
    """
    try:
        return job.run(item)
    except (MissingExtra, PublisherError):
        raise
    except MemoryError:
        return job.lose(item, Failure(code="memory", message="it needs more memory than there is"))
    except Exception as error:  # noqa: BLE001 (a defect must not end a run of a million pages)
        message = f"a defect of newsclean: {type(error).__name__}: {error}"
        return job.lose(item, Failure(code="defect", message=message))


@cache
def _extractions() -> TypeAdapter[Extraction]:
    return TypeAdapter(Extraction)
