"""What a command tells on standard error while it runs: progress, problems and a summary."""

from __future__ import annotations

from collections import Counter
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from newsclean.batch import Rendered
from newsclean.cli.show import printable
from newsclean.errors import NotAnArticle
from newsclean.extraction import Extraction

__all__ = ["Report"]


class Report:
    """Counts documents and prints problems; shows progress where nobody else uses the screen.

    Args:
        progress: Whether to show progress. It shows on a terminal only.

    Attributes:
        total: Documents seen.
        failed: Documents without an article.
        refused: Those of them that were read, and hold none.
    """

    def __init__(self, *, progress: bool) -> None:
        self.total = 0
        self.failed = self.refused = 0
        self._reasons: Counter[str] = Counter()  # documents without an article, by what they are
        self._noted: Counter[str] = Counter()  # documents by the code of their warnings
        self._console = Console(stderr=True)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.completed} documents"),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            disable=not (progress and self._console.is_terminal),
        )
        self._task = self._progress.add_task("", total=None)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()
        if isinstance(error, KeyboardInterrupt):
            self._print("interrupted")
            self.summarise()

    def add(self, result: Extraction | Rendered) -> None:
        """Count a document and print why it has no article, if it has none.

        Of the warnings that stand in no output, the first of each kind is printed.

        Args:
            result: Its result.
        """
        self.total += 1
        self._progress.advance(self._task)
        if result.failure is not None:
            self.failed += 1
            is_read = result.failure.code == NotAnArticle.code
            self.refused += is_read
            self._reasons[result.page_type if is_read else result.failure.code] += 1
            self._print(f"{result.id}: {result.failure.message}")
        elif isinstance(result, Rendered) and result.text is None:
            self._print(f"{result.id}: nothing to write in this format; jsonl and json have it")
        for note in result.warnings if isinstance(result, Rendered) else ():
            self._noted[note.code] += 1
            if self._noted[note.code] == 1:
                self._print(f"{result.id}: warning {note.code}: {note.message}")

    def summarise(self, passed: int = 0, failed_before: int = 0) -> None:
        """Print how many documents were cleaned, and what the others are.

        Args:
            passed: How many were passed over, since the output holds them.
            failed_before: How many of these have no article.
        """
        for code, count in self._noted.items():
            if count > 1:
                self._print(f"warning {code}: in {count} documents")
        if self.failed > 1:
            reasons = ", ".join(f"{count} {word}" for word, count in self._reasons.most_common())
            self._print(f"without an article: {reasons}")
        noun = "document" if self.total == 1 else "documents"
        told = f"{self.total} {noun}: {self.total - self.failed} cleaned, {self.failed} not"
        if passed:
            told += f"; {passed} were there already"
        if failed_before:
            told += f", {failed_before} of them without an article"
        self._print(told)

    def _print(self, line: str) -> None:
        self._console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
