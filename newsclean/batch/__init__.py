"""Many documents in one run: in this process, or in worker processes that cost what they cost.

A run reads its documents when it needs them, holds a bounded number of them at a time, and gives
the same results with any number of workers. A document that is lost (its file cannot be read, its
worker is killed) is a result with a failure; it never costs another document.
"""

from __future__ import annotations

from newsclean.batch.document import Document
from newsclean.batch.jobs import Rendered
from newsclean.batch.many import extract_many, render_many
from newsclean.batch.workers import Workers

__all__ = ["Document", "Rendered", "Workers", "extract_many", "render_many"]
