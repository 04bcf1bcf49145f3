"""The page as a whole."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from benchmarks.batch import tables as batch_tables
from benchmarks.peers.table import tables
from benchmarks.report.quality import invented_part, quality_part
from benchmarks.speed.table import goals_table
from benchmarks.speed.table import tables as speed_tables

__all__ = ["render"]


def render(figures: Mapping[str, Any], picture: str | None = None) -> str:
    """Write the page.

    Args:
        figures: What the benchmarks gave, as `benchmarks.report.figures.gather` returns it.
        picture: Name of the file that holds the plot, None where there is none.

    Returns:
        Markdown, a string.
    """
    parts = [
        _INTRODUCTION.format(machine=_machine(), load=_load(figures["load"])),
        _peers_part(figures["peers"], picture),
        *(quality_part(name, result) for name, result in figures["quality"].items()),
        invented_part(figures["invented"], figures["pages"]),
        _speed_part(figures["speed"]),
        _compiled_part(figures["compiled"]),
        f"{_BATCH}{batch_tables(figures['batch'])}",
    ]
    return "\n".join(parts)


_INTRODUCTION = """\
# Benchmarks

Written by `python -m benchmarks.report`, from one run: other systems on the same pages, quality on
a corpus with gold, quality on invented pages, speed. What it gets wrong is listed, too.

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


def _peers_part(figures: Mapping[str, Any], picture: str | None) -> str:
    if not figures:
        return "## Beside other systems\n\nNot measured: the corpus was not there.\n"
    plot = f"![Accuracy against speed of each system]({picture})\n\n" if picture else ""
    return f"{_PEERS}{plot}{tables(figures)}"


_PEERS = """\
## Beside other systems

All systems read the same pages in one run, set up as their documentation advises for news: no
comments, lists and tables kept. What is compared is the text of the story (for newsclean lead and
body, a block a line) with that of the gold: by runs of four words, as the
article-extraction-benchmark does, each page counting the same; ± is the bootstrap standard error
over pages. Times are processor time, of each page the least over the passes, the systems taking
turns; "× parse" is the total beside a bare Lexbor parse of the same objects, "worst page" the
dearest page beside its own parse. newsclean also finds the fields in that time; the others are
asked for them apart, and that time is not counted. English pages of both sets are timed together.
"newsclean, flattened text" is handed what selectolax's `text` makes of the page, menus, scripts and
all, without markup.

"""


def _speed_part(figures: Mapping[str, Any]) -> str:
    return f"{_SPEED}{goals_table(figures)}\n{speed_tables(figures)}"


_SPEED = """\
## Speed

Each figure stands beside its floor, measured in turn with it: for a page a bare Lexbor parse of the
same bytes, for text to decode, check for NFC, split and strip. The least of all rounds counts.

The "least program" knows beforehand what newsclean has to find out (form, layout, which selectors
match, the fields): it only parses, reads the parts of the page by those selectors (of an unknown
layout tag and class of each element, and each paragraph), meta tags and JSON-LD, or searches a text
three times and folds its lines, and validates the model once. What its ratio has above 1 any such
program in Python pays; what newsclean's has above that is newsclean's own.

"""


def _compiled_part(figures: Mapping[str, Any] | None) -> str:
    told = (
        "Not measured: no compiled wheel was named.\n" if figures is None else goals_table(figures)
    )
    return f"{_COMPILED}{told}"


_COMPILED = """\
## Speed, compiled

The same goals, for the wheel of C extensions that `make compiled` builds: the same results, with
the way of a document compiled by mypyc. All else in this page is the library as plain Python.

"""


_BATCH = """\
## Many files

Files in, a file of results out: a loop that anybody would write, and the ways of newsclean, in
turn, each with the same lines. "Cores had" is what a way got of the machine. Where workers had less
than two, others held them up; "on two cores" is what their time comes to with two of their own.

"""
