"""Documents in chunks: what goes to a worker at once, and what came back of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsclean.batch.document import Item

__all__ = ["NOWHERE", "Chunk", "ChunkReader", "Task", "divide"]

NOWHERE = -1
"""The place of no document: a worker is at it before the first and behind the last one."""

LEAST = 4_096
"""Bytes that a document counts at least: a short one costs its share of passing, too."""

FIRST = 8
"""The first chunk is this fraction of a whole one, so that the first results come soon."""


class Chunk:
    """Some documents in a row, and their results as they come.

    Args:
        items: The documents.
        size: Their size in bytes.

    Attributes:
        items: The documents; empty once all results are there.
        results: Their packed results, in their order.
        size: Their size in bytes.
    """

    __slots__ = ("_missing", "items", "results", "size")

    def __init__(self, items: Sequence[Item], size: int) -> None:
        self.items = items
        self.size = size
        self.results: list[object] = [None] * len(items)
        self._missing = len(items)

    def put(self, place: int, result: object) -> None:
        """Take the result of one document.

        Args:
            place: Place of the document in the chunk.
            result: Its packed result.
        """
        self.results[place] = result
        self._missing -= 1
        if self.is_done:
            self.items = ()  # pages are large, and no longer needed

    @property
    def is_done(self) -> bool:
        """Whether all results are there."""
        return self._missing == 0


class Task(NamedTuple):
    """Documents of a chunk that a worker is to clean.

    Attributes:
        chunk: The chunk.
        places: Their places in it.
        again: Whether a worker was lost over them.
    """

    chunk: Chunk
    places: Sequence[int]
    again: bool = False

    @property
    def items(self) -> list[Item]:
        """The documents."""
        return [self.chunk.items[place] for place in self.places]


def divide(task: Task, place: int, *, sure: bool) -> tuple[list[Task], int | None]:
    """Say what becomes of the documents that a worker had when it was lost.

    A process may be killed for no fault of a document, so that one that a worker has died over is
    cleaned again, alone. Those that it stood with are no worse for it.

    Args:
        task: What the worker had.
        place: Place in the task of the document that it was at, or `NOWHERE`.
        sure: Whether that document is known to be the reason.

    Returns:
        What is to be done again, and the place in the chunk of the document that is lost, if any.
    """
    chunk, places, again = task
    if len(places) == 1:
        return ([], places[0]) if sure or again else ([task._replace(again=True)], None)
    if place == NOWHERE:
        if not again:
            return [task._replace(again=True)], None
        return [Task(chunk, [each], again=True) for each in places], None
    suspect = places[place]
    rest = Task(chunk, [each for each in places if each != suspect])
    if sure:
        return [rest], suspect
    return [rest, Task(chunk, [suspect], again=True)], None


class ChunkReader:
    """Reads documents into chunks.

    Args:
        items: The documents; they may be endless.
        chunk_bytes: How large a chunk is.

    Attributes:
        error: What the documents raised; what was read before is cleaned all the same.
        is_over: Whether there are no more documents.
    """

    def __init__(self, items: Iterator[Item], chunk_bytes: int) -> None:
        self.error: Exception | None = None
        self.is_over = False
        self._items = items
        self._whole = chunk_bytes
        self._size = max(1, chunk_bytes // FIRST)

    def read(self) -> Chunk | None:
        """Read the next documents.

        Returns:
            The `Chunk`, or None where there are no more.
        """
        items: list[Item] = []
        size = 0
        while size < self._size and (item := self._next()) is not None:
            items.append(item)
            size += max(LEAST, _size_of(item))
        self._size = min(2 * self._size, self._whole)
        return Chunk(items, size) if items else None

    def _next(self) -> Item | None:
        if self.is_over:
            return None
        try:
            return next(self._items)
        except StopIteration:
            self.is_over = True
        except Exception as error:  # noqa: BLE001 (it is raised behind the results)
            self.is_over = True
            self.error = error
        return None


def _size_of(item: Item) -> int:
    if not isinstance(item.content, Path):
        return len(item.content or "")
    try:
        return item.content.stat().st_size
    except (OSError, ValueError):
        return 0  # the worker will tell
