"""A worker process as its parent sees it."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import current_process, get_context, resource_tracker
from multiprocessing.connection import Connection
from time import monotonic
from typing import TYPE_CHECKING, cast

from newsclean.batch.chunks import NOWHERE, Task
from newsclean.batch.serving import PLACE, SINCE, serve
from newsclean.errors import WorkerError

if TYPE_CHECKING:
    from multiprocessing.context import DefaultContext

__all__ = ["Worker", "start"]

GRACE = 1.0
"""Seconds that a process which has closed its connection is given to end by itself."""


class Worker:
    """A worker process, and what it has in hand.

    Args:
        job: The pickled `Job`.
        method: How to start the process.
        others: Connections to other workers.

    Attributes:
        connection: Where tasks go and results come from.
        is_ready: Whether it can take documents.
        task: What it has in hand.
    """

    def __init__(self, job: bytes, method: str | None, others: Iterable[Connection]) -> None:
        context = cast("DefaultContext", get_context(method))  # any context can do as much
        self.connection, theirs = context.Pipe()
        self.is_ready = False
        self.task: Task | None = None
        self._progress = context.RawArray("d", [NOWHERE, 0.0])
        # A forked process has all that is open here. If it kept that open, its siblings would not
        # notice when this process has gone.
        forked = context.get_start_method() == "fork"
        inherited = [*others, self.connection] if forked else []
        self._process = context.Process(
            target=serve,
            args=(theirs, inherited, self._progress, job),
            name="newsclean-worker",
            daemon=True,
        )
        try:
            self._process.start()
        except BaseException:
            self.connection.close()
            raise
        finally:
            theirs.close()

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return bool(self._process.is_alive())

    @property
    def place(self) -> int:
        """Place in its task of the document that it is at, or `NOWHERE`."""
        return int(self._progress[PLACE])

    @property
    def since(self) -> float:
        """When it began with that document, on the monotonic clock."""
        return float(self._progress[SINCE])

    def give(self, task: Task) -> None:
        """Send a task to the worker, which is idle and reads it at once.

        Args:
            task: The task.

        Raises:
            OSError: The worker has died.
        """
        self._progress[PLACE] = NOWHERE
        self._progress[SINCE] = monotonic()
        self.connection.send_bytes(pickle.dumps(task.items, pickle.HIGHEST_PROTOCOL))
        self.task = task

    def kill(self) -> None:
        """Kill the process, whatever it is doing. It holds nothing that could be lost."""
        self.connection.close()
        self._process.kill()

    def bury(self) -> str:
        """Wait until the process has ended.

        Returns:
            How it did, to follow a noun: "ended with code 1", "was killed by SIGSEGV".
        """
        self._process.join(GRACE)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        self.connection.close()
        code = self._process.exitcode or 0
        self._process.close()
        if code >= 0:
            return f"ended with code {code}"
        with suppress(ValueError):
            return f"was killed by {signal.Signals(-code).name}"
        return f"was killed by signal {-code}"


def start(job: bytes, method: str | None, others: Iterable[Connection]) -> Worker:
    """Start a worker.

    Args:
        job: As in `Worker`.
        method: As in `Worker`.
        others: As in `Worker`.

    Returns:
        The `Worker`, which says when it is ready.

    Raises:
        WorkerError: This process may start none, or the system has no room for one.
    """
    if current_process().daemon:
        raise WorkerError(
            "a daemonic process of multiprocessing may start no workers; use workers=None in it"
        )
    try:
        with _interrupts_blocked(get_context(method).get_start_method()):
            return Worker(job, method, others)
    except OSError as error:
        raise WorkerError(f"a worker process cannot be started: {error}") from error


@contextmanager
def _interrupts_blocked(method: str | None) -> Iterator[None]:
    """Keep a Ctrl-C from a process while it starts; it has the mask until it ignores the signal."""
    # The server of 'forkserver' would keep the mask, for all processes that anybody has it start.
    if method == "forkserver" or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    if method == "spawn":
        resource_tracker.ensure_running()  # it starts the first time, and would end the block
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
