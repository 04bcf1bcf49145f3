"""The errors of newsclean.

    NewscleanError
    ├── InputError               the document cannot be read as text or markup
    │   ├── DecodeError          its bytes are in no encoding that was declared or tried
    │   └── LimitExceeded        it is larger or deeper than `Options.limits` allows
    ├── NotAnArticle             it was read, and it holds no article (list, home or error page)
    ├── PublisherError           a publisher file or registry is wrong: a mistake in code
    ├── RecordError              a line of stored results does not read back as a result
    ├── WorkerError              worker processes cannot be started: a matter of the caller's code
    └── MissingExtra             a function needs a package that an extra of newsclean installs

`clean` raises only these; `extract` reports the first three in `Extraction.failure` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.extraction import PageType

__all__ = [
    "DecodeError",
    "InputError",
    "LimitExceeded",
    "MissingExtra",
    "NewscleanError",
    "NotAnArticle",
    "PublisherError",
    "RecordError",
    "WorkerError",
]


class NewscleanError(Exception):
    """Base of all errors that newsclean raises.

    Attributes:
        code: A stable word for the kind of error, as in `Failure.code`.
    """

    code = "error"


class InputError(NewscleanError):
    """The document cannot be read."""

    code = "input"


class DecodeError(InputError):
    """The document is no text, or its bytes are in no encoding that was declared or tried."""

    code = "decode"


class LimitExceeded(InputError):
    """The document exceeds one of `Options.limits`."""

    code = "limit-exceeded"


class NotAnArticle(NewscleanError):
    """The document holds no article: a list page, a home page, an error page, or nothing.

    Attributes:
        page_type: What kind of page it is, as in `Extraction.page_type`.
    """

    code = "not-an-article"

    def __init__(self, message: str, page_type: PageType = "empty") -> None:
        """Say why, and what kind of page it is."""
        super().__init__(message)
        self.page_type: PageType = page_type

    def __reduce__(self) -> tuple[type[NotAnArticle], tuple[str, PageType]]:
        """Keep the page type where the error goes from one process to another."""
        return type(self), (str(self), self.page_type)


class PublisherError(NewscleanError):
    """A publisher file or a registry is wrong; the message names the file, template and rule."""

    code = "publisher"


class RecordError(NewscleanError, ValueError):
    """A line of stored results is not the JSON of an `Extraction`; the message names the line.

    Attributes:
        line: Number of the line, from 1.
    """

    code = "record"

    def __init__(self, line: int, reason: str) -> None:
        """Say which line, and what is wrong with it."""
        super().__init__(f"line {line} is not the JSON of an Extraction: {reason}")
        self.line = line
        self._reason = reason

    def __reduce__(self) -> tuple[type[RecordError], tuple[int, str]]:
        """Keep the line where the error goes from one process to another."""
        return type(self), (self.line, self._reason)


class WorkerError(NewscleanError):
    """Worker processes cannot be started, or cannot be told what to do; the message says why."""

    code = "worker"


class MissingExtra(NewscleanError, ImportError):
    """A function needs a package that one of newsclean's extras installs.

    It is an `ImportError` too, so that code which probes for optional packages keeps working.
    """

    code = "missing-extra"

    def __init__(self, feature: str, extra: str) -> None:
        """Name the feature that was asked for and the extra that brings it."""
        super().__init__(f"{feature} needs an extra: pip install 'newsclean[{extra}]'")
        self.extra = extra
        self._feature = feature

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str]]:
        """Keep the message where the error goes from one process to another."""
        return type(self), (self._feature, self.extra)
