"""The life of a worker process: it takes documents, cleans them, and sends what came of it."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import MutableSequence, Sequence
from multiprocessing.connection import Connection
from time import monotonic

from newsclean.batch.chunks import NOWHERE
from newsclean.batch.document import Item
from newsclean.batch.jobs import Job, finish
from newsclean.errors import NewscleanError, WorkerError

__all__ = ["PLACE", "READY", "SINCE", "serve"]

READY = b""
"""What a worker says when it can take documents."""

PULSE = 5.0
"""Seconds after which a worker without a task asks whether its parent lives."""

PLACE, SINCE = 0, 1
"""What stands where in the memory that tells how far a worker is: the place of its document in the
task, and since when it has been at it (on the monotonic clock, which all processes share)."""


def serve(
    connection: Connection,
    inherited: Sequence[Connection],
    progress: MutableSequence[float],
    job: bytes,
) -> None:
    """Clean documents until the other side hangs up. This is all that a worker does.

    Args:
        connection: Where tasks come from and results go to.
        inherited: Connections of the parent's that a forked process must not keep open.
        progress: The memory that tells how far it is.
        job: The pickled `Job`.
    """
    parent = os.getppid()
    _leave_signals_to_parent()
    for each in inherited:
        each.close()
    try:
        work = _load(job)
        connection.send_bytes(READY)
        while _has_task(connection, parent):
            items = pickle.loads(connection.recv_bytes())  # noqa: S301 (the parent's own)
            connection.send_bytes(_clean(work, items, progress))
    except NewscleanError as error:
        connection.send_bytes(pickle.dumps(error))
    except (EOFError, ConnectionError):
        return  # the parent has gone


def _has_task(connection: Connection, parent: int) -> bool:
    """Wait for a task; False where the parent has gone without hanging up.

    That is what it looks like where a process that somebody else has forked keeps its end open.
    """
    while not connection.poll(PULSE):
        if os.getppid() != parent:
            return False
    return True


def _load(job: bytes) -> Job[object]:
    try:
        loaded: Job[object] = pickle.loads(job)  # noqa: S301 (the parent's own)
    except Exception as error:
        raise WorkerError(f"a worker process cannot read the options: {error}") from error
    return loaded


def _clean(job: Job[object], items: Sequence[Item], progress: MutableSequence[float]) -> bytes:
    results = []
    for place, item in enumerate(items):
        progress[SINCE] = monotonic()  # first, so that no document is blamed for another's time
        progress[PLACE] = place
        results.append(job.pack(finish(job, item)))
    progress[SINCE] = monotonic()
    progress[PLACE] = NOWHERE
    return pickle.dumps(results, pickle.HIGHEST_PROTOCOL)


def _leave_signals_to_parent() -> None:
    """A Ctrl-C goes to all processes of a terminal; the parent is the one to answer it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a forked process has its parent's handlers
    if hasattr(signal, "pthread_sigmask"):  # it was blocked until now
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
