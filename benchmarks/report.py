"""Writes docs/benchmarks.md: `python -m benchmarks.report`.

It runs the quality gate, the invented documents and the speed of pages and text in one process,
and writes what they gave, misses included. It takes minutes; run it on a machine that is idle.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

import newsclean
from benchmarks import text_speed
from benchmarks.quality import gate
from benchmarks.robustness import RELATED_GOAL, Tally, score
from benchmarks.timing import Job, Timing, interleave, ratio
from newsclean.testing.documents import random_document

__all__ = ["main", "render"]

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
SETS = {"html": "HTML pages", "text": "Flattened text"}
MEASURES = {
    "title": "title", "lead": "lead", "body": "body, all blocks", "body_kept": "body blocks kept",
    "body_pure": "body blocks that belong there", "words": "word F1 of the body",
    "out:related": "related lines kept out", "out:caption": "captions kept out",
    "captions": "captions", "credits": "credits", "authors": "authors", "sources": "sources",
    "published": "published", "modified": "modified", "section": "section", "tags": "tags",
    "related": "related", "detected": "publisher named", "unclaimed": "others not claimed",
    "refused": "pages without an article refused",
}  # fmt: skip
"""What is shown of the gate's measures, with the words of the page."""

LEAST_PAGE = 30_000
"""Bytes; the goal for pages is set for pages of this size and more."""

PAGE_GOAL = 1.6
ROUNDS = 21
INVENTED = 2_000
QUESTIONS = {
    "related": "related lines in title, lead or body", "lost": "story lines lost",
    "caption": "captions in title, lead or body", "junk": "other lines in title, lead or body",
    "title": "titles wrong", "lead": "leads wrong",
}  # fmt: skip


class PageSpeed(NamedTuple):
    """What cleaning a page costs.

    Attributes:
        bytes: Size of the page.
        template: Id of the layout that read it.
        parse_us: Microseconds of a bare parse.
        clean_us: Microseconds of `clean`.
        ratio: The one to the other, median of the rounds.
    """

    bytes: int
    template: str
    parse_us: float
    clean_us: float
    ratio: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write the page.

    Args:
        arguments: Command line, None for that of the process.

    Returns:
        0.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=gate.CORPUS, help="folder of the corpus")
    parser.add_argument("--output", type=Path, default=PAGE, help="the page to write")
    options = parser.parse_args(arguments)
    figures = {
        "quality": {name: _quality(options.corpus / name) for name in SETS},
        "invented": _invented(),
        "pages": _pages(options.corpus / "html" / "pages"),
        "text": _text_speed(),
        "load": os.getloadavg()[0],
    }
    options.output.write_text(render(figures), encoding="utf-8")
    print(f"written: {options.output.name}")
    return 0


def _quality(folder: Path) -> dict[str, Any] | None:
    """The result of the gate on a folder; None where it is absent."""
    if not folder.is_dir():
        print(f"SKIPPED: no corpus at {folder.name}")
        return None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        gate.main([str(folder), "--json"])
    result: dict[str, Any] = json.loads(printed.getvalue())
    return result


def _invented() -> dict[str, Any]:
    tally = Tally()
    for seed in range(1, INVENTED + 1):
        score(seed, random_document(seed), tally)
    wrong = {what: sum(each.what == what for each in tally.wrong) for what in QUESTIONS}
    return {
        "documents": tally.documents,
        "exact": tally.exact,
        "lines": {what: (wrong[what], tally.seen[what]) for what in QUESTIONS},
    }


def _pages(folder: Path) -> list[PageSpeed]:
    """Time pages that a layout reads; without the corpus there are none to time."""
    found = []
    for path in sorted(folder.glob("*.html")):
        page = path.read_bytes()
        article = newsclean.extract(page).article
        if article is None or article.template is None or len(page) < LEAST_PAGE:
            continue
        jobs: dict[str, Job] = {
            "parse": partial(LexborHTMLParser, page),
            "clean": partial(newsclean.clean, page),
        }
        times = interleave(jobs, ROUNDS)
        found.append(_page_speed(len(page), article.template, times))
    return found


def _page_speed(size: int, template: str, times: dict[str, Timing]) -> PageSpeed:
    parsed, cleaned = times["parse"], times["clean"]
    share = ratio(cleaned, parsed)
    return PageSpeed(size, template, parsed.seconds * 1e6, cleaned.seconds * 1e6, share)


def _text_speed() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "speed.json")
        with contextlib.redirect_stdout(io.StringIO()):
            text_speed.main(["--json", str(written)])
        result: dict[str, Any] = json.loads(written.read_text(encoding="utf-8"))
    return result


def render(figures: dict[str, Any]) -> str:
    """Write the page.

    Args:
        figures: What the benchmarks gave: "quality" by set, "invented", "pages", "text", and the
            "load" of the machine at the end.

    Returns:
        Markdown, a string.
    """
    parts = [
        _INTRODUCTION.format(machine=_machine(), load=_load(figures["load"])),
        *(_quality_part(name, result) for name, result in figures["quality"].items()),
        _invented_part(figures["invented"]),
        _pages_part(figures["pages"]),
        _text_part(figures["text"]),
    ]
    return "\n".join(parts)


_INTRODUCTION = """\
# Benchmarks

Written by `python -m benchmarks.report`, from one run: quality on a corpus with gold made by hand,
quality on invented pages, speed. What it gets wrong is listed, too.

{machine}

The corpus is kept beside the repository (its texts belong to their papers) and is what newsclean
was developed with. Expect somewhat less on pages that nobody has looked at. Seconds are those of
one machine; ratios within a run are what to compare.

{load}
"""


def _machine() -> str:
    packages = ("newsclean", "selectolax", "regex", "pydantic")
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{versions}; {python} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores."
    )


def _load(load: float) -> str:
    """Say whether the times can be trusted."""
    cores = os.cpu_count() or 1
    said = f"Load of the machine at the end of the run: {load:.1f} on {cores} cores"
    # The run itself keeps one core busy.
    if load <= 1.5:
        return f"{said}."
    return f"{said}. **It did other work at the same time: the speeds are too low, and rough.**"


def _quality_part(name: str, result: dict[str, Any] | None) -> str:
    if result is None:
        return f"## {SETS[name]}\n\nNot measured: the corpus was not there.\n"
    groups: dict[str, dict[str, Any]] = result["groups"]
    kinds = sorted(group for group in groups if group.startswith("kind:"))
    sites = sorted(group for group in groups if group.startswith("site:"))
    columns = ["all", *kinds, *sites]
    rows = [
        [words, *(_share(groups[group].get(measure)) for group in columns)]
        for measure, words in MEASURES.items()
        if measure in groups["all"]
    ]
    head = ["measure", *(column.partition(":")[2] or column for column in columns)]
    goals = [
        [line["what"], line["goal"], line["value"], "met" if line["met"] else "**missed**"]
        for line in result["acceptance"]
        if line["met"] is not None
    ]
    parts = [f"## {SETS[name]}\n\n{len(result['documents'])} documents.\n", _table(head, rows)]
    if goals:
        parts.append(_table(["goal", "wanted", "reached", ""], goals))
    return "\n".join([*parts, _misses(result["documents"])])


def _share(value: dict[str, Any] | None) -> str:
    if value is None or value["value"] is None:
        return ""
    return f"{value['value']:.3f} of {value['of']:.0f}"


def _misses(documents: dict[str, Any]) -> str:
    """List what is not right in which document; texts stay out."""
    rows = []
    for name, told in sorted(documents.items()):
        wrong = [
            f"{MEASURES[measure]} {value:.2f}"
            for measure, value in told["measures"].items()
            if measure in MEASURES and value is not None and value < 1
        ]
        if wrong:
            rows.append([f"`{name}`", ", ".join(wrong)])
    if not rows:
        return "Nothing is wrong in any document.\n"
    head = f"Not all right in {len(rows)} of {len(documents)} documents:\n"
    return f"{head}\n{_table(['document', 'measures below 1'], rows)}"


def _invented_part(figures: dict[str, Any]) -> str:
    rows = [
        [words, f"{wrong} of {seen}", f"{wrong / seen:.2%}" if seen else ""]
        for what, words in QUESTIONS.items()
        for wrong, seen in [figures["lines"][what]]
    ]
    wrong, seen = figures["lines"]["related"]
    verdict = "met" if wrong <= RELATED_GOAL * seen else "**missed**"
    return (
        "## Invented text\n\nDocuments made up at random, with boxes and junk of any shape, which "
        f"nobody has looked at: {figures['exact']} of {figures['documents']} have title, lead and "
        f"body all right.\n\n{_table(['what went wrong', 'lines', 'share'], rows)}\n"
        f"Goal: at most {RELATED_GOAL:.0%} of related lines left in: {verdict}.\n"
    )


def _pages_part(pages: Sequence[PageSpeed]) -> str:
    title = "## Speed on HTML pages\n"
    if not pages:
        return f"{title}\nNot measured: the corpus was not there.\n"
    rows = [
        [
            f"`{page.template}`",
            f"{page.bytes / 1e3:.0f}",
            f"{page.parse_us / 1e3:.2f}",
            f"{page.clean_us / 1e3:.2f}",
            f"{page.ratio:.2f}",
        ]
        for page in sorted(pages, key=lambda each: each.template)
    ]
    own = [page.ratio for page in pages if not page.template.startswith("generic")]
    other = [page.ratio for page in pages if page.template.startswith("generic")]
    said = [f"Pages of {LEAST_PAGE // 1000} kB and more; a bare parse is the unit.\n"]
    head = ["layout", "kB", "parse, ms", "clean, ms", "clean / parse"]
    said.append(_table(head, rows))
    if own:
        verdict = "met" if median(own) <= PAGE_GOAL else "**missed**"
        said.append(
            f"Median with a layout: {median(own):.2f} (goal: at most {PAGE_GOAL}, {verdict})."
        )
    if other:
        said.append(f"Median with the generic template: {median(other):.2f}.")
    return "\n".join([title, *said]) + "\n"


def _text_part(figures: dict[str, Any]) -> str:
    seeds = [
        [
            name,
            str(told["bytes"]),
            f"{told['clean_us']:.0f}",
            f"{told['mb_s']:.1f}",
            f"{told['docs_s']:.0f}",
            f"{told['ratio']:.1f}",
        ]
        for name, told in figures["seeds"].items()
    ]
    growth = [
        [name, f"{told['clean_ms']:.2f}", f"{told['mb_s']:.1f}", f"{told['ns_byte']:.0f}"]
        for name, told in figures["growth"].items()
    ]
    worst = max(figures["shapes"].items(), key=lambda shape: shape[1]["growth"])
    rows = [_table(_SEED_HEAD, seeds), _table(_GROWTH_HEAD, growth)]
    return (
        "## Speed on flattened text\n\nThe five documents of `seeds/`; the floor is to decode, "
        f"check for NFC, split and strip.\n\n{rows[0]}\nInvented documents:\n\n{rows[1]}\n"
        f"Of {len(figures['shapes'])} awkward shapes, {worst[0]!r} grows most: ten times the input "
        f"takes {10 * worst[1]['growth']:.1f} times as long.\n\n{_goals(figures)}"
    )


_SEED_HEAD = ("document", "bytes", "clean, µs", "MB/s", "documents/s", "× floor")
_GROWTH_HEAD = ("size", "clean, ms", "MB/s", "ns a byte")


def _goals(figures: dict[str, Any]) -> str:
    rows = [
        (goal, reached, "met" if met else "**missed**")
        for goal, reached, met in text_speed.verdicts(figures)
    ]
    return _table(("goal", "reached", ""), rows)


def _table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    return "".join(_lines([head, ["---"] * len(head), *rows]))


def _lines(rows: Iterable[Sequence[object]]) -> Iterator[str]:
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |\n"


if __name__ == "__main__":
    sys.exit(main())
