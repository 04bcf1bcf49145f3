"""How well a page that some other tool has flattened is read: `python -m benchmarks.flattened`.

Each page of the corpus is flattened by five tools, the text is cleaned, and the body is compared
with the gold of the page. It exits with 1 when a page of the four publishers is below the goal, or
the mean of all pages, mock-ups and other papers among them, below what was reached. The tools come
with the extra `bench`; one that is not installed is skipped.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import newsclean
from benchmarks.quality.body import score_body, score_leaks, score_words
from benchmarks.quality.fields import score_junk
from benchmarks.quality.gold import SITES, Case, load_cases
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.tally import Score
from newsclean.article import Article
from newsclean.decode import decode
from newsclean.errors import MissingExtra
from newsclean.options import Options
from newsclean.read import Kind

__all__ = ["TOOLS", "Row", "flatten", "main", "measure"]

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "html"
GOAL = 0.98
"""F1 of the syllables of lead and body that each page of the four publishers must reach."""
LEAST_MEAN = 0.89
"""The mean of all pages, mock-ups and other papers among them: what is reached is kept."""


def _selectolax(page: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    root = LexborHTMLParser(page).root
    return "" if root is None else root.text(separator="\n")


def _beautifulsoup(page: str) -> str:
    from bs4 import BeautifulSoup

    return BeautifulSoup(page, "html.parser").get_text("\n")


def _inscriptis(page: str) -> str:
    from inscriptis import get_text

    return str(get_text(page))


def _html2text(page: str) -> str:
    from html2text import HTML2Text

    tool = HTML2Text(bodywidth=0)
    tool.unicode_snob = True  # else "&iacute;" becomes "i"
    return tool.handle(page)


def _resiliparse(page: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page, main_content=False))


TOOLS: dict[str, tuple[Callable[[str], str], Kind]] = {
    "selectolax": (_selectolax, "text"),
    "BeautifulSoup": (_beautifulsoup, "text"),
    "inscriptis": (_inscriptis, "text"),
    "html2text": (_html2text, "markdown"),
    "resiliparse": (_resiliparse, "text"),
}
"""The tools by name, and the kind of text that each writes."""


class Row(NamedTuple):
    """What was measured on one page flattened by one tool.

    Attributes:
        page: Id of the page.
        counts: Whether it is a page of the four publishers, and no mock-up.
        tool: Name of the tool.
        words: F1 of the syllables of lead and body.
        related: Titles of other articles that leaked.
        junk: Phrases of the chrome that leaked.
        title: Whether the title is right.
        lead: Whether the lead is right.
        score: All that differs.
    """

    page: str
    counts: bool
    tool: str
    words: float
    related: int
    junk: int
    title: bool
    lead: bool
    score: Score

    @property
    def good(self) -> bool:
        """Whether the page reaches the goal."""
        return self.words >= GOAL and not self.related


def flatten(page: bytes, tool: str) -> str:
    """Flatten a page.

    Args:
        page: The page as stored.
        tool: Name of the tool.

    Returns:
        What the tool made of it, a str.

    Raises:
        MissingExtra: The tool is not installed.
    """
    try:
        return TOOLS[tool][0](decode(page, Options()).text)
    except ImportError as error:
        raise MissingExtra(f"flattening with {tool}", "bench") from error


def measure(case: Case, tool: str) -> Row:
    """Flatten a page, clean the text and compare it with the gold of the page.

    Args:
        case: The page and its gold.
        tool: Name of the tool.

    Returns:
        The `Row`.
    """
    gold = case.gold
    extraction = newsclean.extract(flatten(case.page, tool), url=gold.url, kind=TOOLS[tool][1])
    prediction = Prediction(extraction.article or Article(), extraction)
    score = Score(gold.id, ("all", f"tool:{tool}"))
    for scorer in (score_leaks, score_body):
        scorer(case, prediction, score)
    score_words(gold, prediction, score)
    score_junk(gold, prediction, score)
    return Row(
        gold.id, gold.site in SITES and not gold.mockup, tool, score.tallies["words"].value or 0.0,
        _missed(score, "out:related"), _missed(score, "junk"),
        score.is_full(["title"]), score.is_full(["lead"]), score,
    )  # fmt: skip


def _missed(score: Score, measure: str) -> int:
    tally = score.tallies.get(measure)
    return 0 if tally is None else round(tally.of - tally.got)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return the exit code: 0 met or skipped, 1 missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.flattened", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS, help="gold and pages")
    parser.add_argument("--show", metavar="ID", help="explain this page")
    parser.add_argument("--tool", choices=TOOLS, help="only this tool")
    parser.add_argument("--dump", action="store_true", help="print the flattened text of --show")
    asked = parser.parse_args(arguments)
    if not asked.folder.is_dir():
        print(f"SKIPPED: there is no folder {asked.folder}")
        return 0
    tools = [tool for tool in ([asked.tool] if asked.tool else TOOLS) if _is_there(tool)]
    cases = [case for case in load_cases(asked.folder) if case.gold.is_article]
    if asked.show:
        cases = [case for case in cases if case.gold.id == asked.show]
    if asked.dump:
        print("\n".join(flatten(case.page, tool) for case in cases for tool in tools))
        return 0
    rows = [measure(case, tool) for case in cases for tool in tools]
    means = _print(rows, explain=asked.show is not None)
    four = [row for row in rows if row.counts]
    print(f"\nfour publishers: {sum(row.good for row in four)} of {len(four)} reach the goal")
    low = [tool for tool, mean in means.items() if mean < LEAST_MEAN and not asked.show]
    if low:
        print(f"all pages: mean below {LEAST_MEAN} with {', '.join(low)}")
    return 0 if all(row.good for row in four) and not low else 1


def _is_there(tool: str) -> bool:
    """Whether a tool is installed; say so where it is not."""
    try:
        flatten(b"<p>.</p>", tool)
    except MissingExtra as error:
        print(f"SKIPPED: {error}")
        return False
    return True


def _print(rows: Sequence[Row], *, explain: bool) -> dict[str, float]:
    """Print the rows; return the mean over the pages for each tool."""
    print(f"{'page':42} {'tool':14} {'body F1':>8} related junk title lead")
    for row in sorted(rows, key=lambda row: not row.counts):
        marks = " ".join("yes  " if right else "NO   " for right in (row.title, row.lead))
        mark = "" if row.good else "  <-"
        print(
            f"{row.page:42} {row.tool:14} {row.words:8.4f} {row.related:7} {row.junk:4} "
            f"{marks}{mark}"
        )
        if explain:
            for finding in row.score.findings:
                print(f"    [{finding.measure}] {finding.what}: {finding.text[:200]}")
    means = {}
    for tool in dict.fromkeys(row.tool for row in rows):
        of_tool = [row for row in rows if row.tool == tool]
        means[tool] = mean = sum(row.words for row in of_tool) / len(of_tool)
        print(f"{'mean of ' + str(len(of_tool)) + ' pages':42} {tool:14} {mean:8.4f}")
    return means


if __name__ == "__main__":
    sys.exit(main())
