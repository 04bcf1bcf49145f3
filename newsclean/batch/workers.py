"""What the caller may say of worker processes: `Workers`, a frozen value."""

from __future__ import annotations

import os
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Workers", "workers_of"]


class Workers(BaseModel):
    """How documents are cleaned in processes of their own.

    Attributes:
        count: How many processes; None for one for each core. With one, documents are not cleaned
            faster, but the caller is safe from one that kills or blocks its process.
        timeout: Seconds that one document may take. A worker that takes longer is killed, and the
            document's failure is "timeout". None for no bound.
        start_method: How processes are started; None for what `multiprocessing` does by default.
        chunk_bytes: How much goes to a worker at once. More costs less in passing; less spreads
            the work better, and keeps fewer documents in memory.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    count: int | None = Field(default=None, gt=0)
    timeout: float | None = Field(default=None, gt=0)
    start_method: Literal["spawn", "fork", "forkserver"] | None = None
    chunk_bytes: int = Field(default=256 * 1024, gt=0)

    @property
    def number(self) -> int:
        """How many processes there are to be: `count`, or the number of cores."""
        return _cores() if self.count is None else self.count


def _cores() -> int:
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers_of(workers: int | Workers | None) -> Workers | None:
    """Read the argument `workers`.

    Args:
        workers: A number of processes, or `Workers`; None, 0 and 1 for this process.

    Returns:
        The `Workers`, or None for this process.

    Raises:
        TypeError: It is neither.
        ValueError: The number is negative.
    """
    if workers is None or isinstance(workers, Workers):
        return workers
    if not isinstance(workers, int):
        raise TypeError(f"workers must be int, Workers or None, not {type(workers).__name__}")
    if workers < 0:
        raise ValueError(f"workers must be 0 or more, not {workers}")
    return Workers(count=workers) if workers > 1 else None
