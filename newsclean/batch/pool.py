"""Worker processes, and who does what when. No threads and no locks: the caller's `next` drives it.

A worker has one task at a time, and is idle when it is given one. So the two sides never both wait
to write, however large a page is, and a worker that dies or hangs has one document in hand, which
shared memory names.
"""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Generator, Iterator
from multiprocessing import connection, get_context
from time import monotonic
from typing import Generic, TypeVar

from newsclean.batch.chunks import Chunk, ChunkReader, Task, divide
from newsclean.batch.document import Item
from newsclean.batch.jobs import Job
from newsclean.batch.process import Worker, start
from newsclean.batch.serving import READY
from newsclean.batch.workers import Workers
from newsclean.errors import NewscleanError, WorkerError
from newsclean.extraction import Failure

__all__ = ["Pool"]

R = TypeVar("R")

AHEAD = 4
"""Chunks a worker that are held at most, from when they are read to when they are handed over."""

GLANCE = 0.002
"""Seconds after which workers are looked after while the caller takes the results of a chunk."""

PULSE = 1.0
"""Seconds after which workers are asked whether they live: a connection may fail to say so, where
another thread has forked at the wrong moment."""

FAILED_STARTS = 3
"""Workers in a row that may die before they are ready."""


class Pool(Generic[R]):
    """Runs a job on documents in worker processes.

    Args:
        job: What to do with each document.
        workers: How many processes, and how they are started.
        ordered: Whether results come in the order of the documents.

    Raises:
        ValueError: This system has no such start method.
        WorkerError: The job cannot be pickled.
    """

    def __init__(self, job: Job[R], workers: Workers, *, ordered: bool) -> None:
        get_context(workers.start_method)
        self._job = job
        self._settings = workers
        self._count = workers.number
        self._ordered = ordered
        self._owner = os.getpid()
        self._workers: list[Worker] = []
        self._tasks: deque[Task] = deque()
        self._chunks: deque[Chunk] = deque()
        self._failed_starts = 0
        self._looked = 0.0
        try:
            self._pickled = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        except Exception as error:
            raise WorkerError(f"the options cannot be sent to worker processes: {error}") from error

    def run(self, items: Iterator[Item]) -> Generator[R, None, None]:
        """Run the job.

        Args:
            items: The documents.

        Yields:
            The result of each.

        Raises:
            PublisherError: A publisher file of the registry is wrong.
            WorkerError: Processes cannot be started, or cannot read the job.
        """
        reader = ChunkReader(items, self._settings.chunk_bytes)
        try:
            while True:
                self._feed(reader)
                if (chunk := self._take_chunk()) is not None:
                    yield from self._hand_over(chunk, reader)
                elif self._chunks:
                    self._look_after(PULSE)
                elif reader.is_over:
                    break
            if reader.error is not None:
                raise reader.error
        finally:
            self._stop()

    def _take_chunk(self) -> Chunk | None:
        """Take the chunk that is to be handed over, if it is done."""
        for chunk in self._chunks:
            if chunk.is_done:
                self._chunks.remove(chunk)
                return chunk
            if self._ordered:
                break
        return None

    def _hand_over(self, chunk: Chunk, reader: ChunkReader) -> Iterator[R]:
        """Yield the results of a chunk; the workers are not to wait until the caller has all."""
        for packed in chunk.results:
            yield self._job.unpack(packed)
            if monotonic() - self._looked > GLANCE:
                self._look_after(0)
                self._feed(reader)

    def _feed(self, reader: ChunkReader) -> None:
        """Give every worker that is idle a task, and start workers where tasks are left."""
        free = self._count - sum(each.task is not None for each in self._workers)
        while len(self._tasks) < free and self._has_room() and (chunk := reader.read()):
            self._chunks.append(chunk)
            self._tasks.append(Task(chunk, range(len(chunk.items))))
        for worker in [each for each in self._workers if each.is_ready and not each.task]:
            if self._tasks:
                self._give(worker, self._tasks.popleft())
        starting = sum(not each.is_ready for each in self._workers)
        for _ in range(min(len(self._tasks) - starting, self._count - len(self._workers))):
            others = [each.connection for each in self._workers]
            self._workers.append(start(self._pickled, self._settings.start_method, others))

    def _has_room(self) -> bool:
        """Whether one more chunk may be held; documents larger than a chunk do not stop the run."""
        held = sum(chunk.size for chunk in self._chunks)
        most = AHEAD * self._count * self._settings.chunk_bytes
        return len(self._chunks) < self._count or held < most

    def _give(self, worker: Worker, task: Task) -> None:
        try:
            worker.give(task)
        except OSError:  # it has died idle, and the task is as it was
            self._tasks.appendleft(task)
            self._remove(worker)

    def _look_after(self, patience: float) -> None:
        """Take in what workers have done, and what has become of them; wait for it that long."""
        timeout = self._settings.timeout
        if timeout is not None:
            ends = [each.since + timeout for each in self._workers if each.task]
            patience = max(0.0, min([patience, *(end - monotonic() for end in ends)]))
        ready = connection.wait([each.connection for each in self._workers], patience)
        for worker in [each for each in self._workers if each.connection in ready]:
            self._receive(worker)
        self._looked = monotonic()
        for worker in list(self._workers):
            if worker.connection.poll():
                continue
            since = worker.since
            if timeout is not None and worker.task and monotonic() - since > timeout:
                worker.kill()
                failure = Failure(code="timeout", message=f"took more than {timeout:g} s")
                self._lose(worker, failure, since)
            elif patience and not worker.is_alive:
                self._lose(worker)

    def _receive(self, worker: Worker) -> None:
        try:
            message = worker.connection.recv_bytes()
        except (EOFError, OSError):
            self._lose(worker)
            return
        if message == READY:
            worker.is_ready = True
            self._failed_starts = 0
            return
        results = pickle.loads(message)  # noqa: S301 (the worker is this program, too)
        if isinstance(results, NewscleanError):
            raise results
        task, worker.task = worker.task, None
        assert task is not None
        for place, result in zip(task.places, results, strict=True):
            task.chunk.put(place, result)

    def _lose(
        self, worker: Worker, reason: Failure | None = None, since: float | None = None
    ) -> None:
        """See to what a worker had in hand that has died, or was killed for what it did since."""
        how = self._remove(worker)
        if not worker.is_ready:
            self._count_failed_start(how)
        if worker.task is None:
            return
        # Between a look at the clock and its end, it may have gone on to another document.
        again, lost = divide(worker.task, worker.place, sure=worker.since == since)
        self._tasks.extendleft(again)
        if lost is not None:
            chunk = worker.task.chunk
            failure = reason or Failure(code="worker-died", message=f"its worker {how}, twice")
            chunk.put(lost, self._job.pack(self._job.lose(chunk.items[lost], failure)))

    def _remove(self, worker: Worker) -> str:
        self._workers.remove(worker)
        return worker.bury()

    def _count_failed_start(self, how: str) -> None:
        self._failed_starts += 1
        if self._failed_starts > FAILED_STARTS:
            raise WorkerError(
                f"workers do not start: the last one {how}. A script that starts processes needs"
                " its own start behind `if __name__ == '__main__':`"
            )

    def _stop(self) -> None:
        """End all workers."""
        if os.getpid() != self._owner:
            return  # a copy of this pool, in a process that was forked from its owner
        for worker in self._workers:
            worker.kill()
        while self._workers:
            self._remove(self._workers[-1])
