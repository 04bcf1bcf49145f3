"""Paragraphs of stories that a shared phrase takes: `python -m benchmarks.phrases [PATH …]`.

A path is a folder of pages with gold, as `generic` and `articles` of the corpus are, or one of text
files that hold stories; both sets of the corpus where none is given. Gold holds notices and buttons
too, so that each paragraph taken is printed, to be read by a person.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.sets import CORPUS
from benchmarks.quality.web import is_web_set, load_web
from newsclean.folding import fold
from newsclean.lines.index import LineIndex

__all__ = ["Taken", "find_taken", "main", "read_paragraphs"]

_SETS = ("generic", "articles")
_SHORTEST = 40
"""Characters; what is shorter is a button or a heading as often as a sentence."""


class Taken(NamedTuple):
    """A paragraph that a phrase takes.

    Attributes:
        place: The file or page that it is from.
        rule: Id of the rule.
        text: The paragraph.
    """

    place: str
    rule: str
    text: str


def read_paragraphs(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of stories in a folder, each with the place that it is from.

    Args:
        folder: A set of pages with gold, or a folder of text files.
    """
    if is_web_set(folder):
        stories: Iterable[tuple[str, str]] = (
            (case.id, case.gold.text) for case in load_web(folder)
        )
    else:
        files = sorted(folder.glob("*.txt"))
        stories = ((path.name, path.read_text(encoding="utf-8")) for path in files)
    for place, story in stories:
        for line in story.splitlines():
            if len(text := fold(line)) >= _SHORTEST:
                yield place, text


def find_taken(paragraphs: Iterable[tuple[str, str]]) -> list[Taken]:
    """Find the paragraphs that a shared phrase takes wherever they stand.

    Args:
        paragraphs: Paragraphs of stories, each with its place.

    Returns:
        Those that are taken, in order.
    """
    index = LineIndex(())
    matched = ((place, text, index.match(text)) for place, text in paragraphs)
    return [
        Taken(place, rule.decision.rule, text)
        for place, text, rule in matched
        if rule is not None and rule.zone == "any"
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what phrases take and return the exit code: 0, or 2 where there is nothing to read."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phrases", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="folders with stories")
    folders = parser.parse_args(arguments).paths or [CORPUS / name for name in _SETS]
    missing = [str(folder) for folder in folders if not folder.is_dir()]
    if missing:
        print("no folder with stories: " + ", ".join(missing), file=sys.stderr)
        return 2
    paragraphs = [found for folder in folders for found in read_paragraphs(folder)]
    taken = find_taken(paragraphs)
    for one in taken:
        print(f"{one.place[:12]}  {one.rule}  {one.text[:150]}")
    print(f"{len(taken)} of {len(paragraphs)} paragraphs are taken by a phrase")
    return 0


if __name__ == "__main__":
    sys.exit(main())
