"""Runs every pattern that newsclean compiles over lines made to defeat it; `test_patterns` runs it.

The patterns are found, not listed: compiling is watched while all modules are imported, all cached
tables are made, and pages and texts of all kinds are cleaned. A line is built of what the pattern
itself names and of what patterns stumble over, and doubled: a pattern that takes more than six
times as long for twice the line backtracks too much; one that never ends is stopped by the test.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from pathlib import Path
from time import process_time
from typing import Any

import regex

SIZE = 200
"""Characters of the shorter line; the gates in the code let most patterns see few more."""

GROWTH = 6.5
"""Time for twice a line over that for the line; the square gives 4, the cube 8."""

NOTICED = 0.008
"""Seconds for a line below which nothing is measured: the square of its size takes less."""

END = "\x01 A)"
UNITS = (
    "a",
    "An ",
    "An, ",
    "A.",
    "1/",
    "12:30 ",
    "- ",
    "(",
    "(Ảnh: A) ",
    "http://",
    "<a b=",
    '="',
    "“a” ",
)
"""No unit is white space alone: patterns see lines in which it is folded."""


def collect() -> dict[tuple[object, int], Any]:
    """Import and use all of newsclean and return the patterns that it compiled, by their text."""
    found: dict[tuple[object, int], Any] = {}

    def watch(module: Any) -> None:
        original = module.compile

        def compile_and_note(pattern: Any, *rest: Any, **named: Any) -> Any:
            compiled = original(pattern, *rest, **named)
            if sys._getframe(1).f_globals["__name__"].startswith("newsclean"):
                found[compiled.pattern, compiled.flags] = compiled
            return compiled

        module.compile = compile_and_note

    for each in (re, regex):
        watch(each)
    _use_all()
    return found


def _use_all() -> None:
    import newsclean

    names = [
        each.name
        for each in pkgutil.walk_packages(newsclean.__path__, "newsclean.")
        if not each.name.endswith("__main__")
    ]
    for name in names:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue  # the package of an extra is not installed
        for value in list(vars(module).values()):
            if hasattr(value, "cache_info") and not inspect.signature(value).parameters:
                value()
    newsclean.registry.default_registry().lines  # noqa: B018 - made when first asked for
    from newsclean.testing import TEMPLATES, random_document, random_page

    for number, template in enumerate(TEMPLATES):
        newsclean.extract(random_page(template, number).html)
        text = random_document(number).text
        newsclean.extract(text)
        newsclean.extract(text, kind="markdown")
        newsclean.extract(text.replace("\n", ""), kind="text")
    for page in sorted((Path(__file__).parents[1] / "publishers").glob("*/*/*/page.*")):
        newsclean.extract(page.read_bytes())


def units(pattern: Any) -> dict[str, None]:
    """What lines for a pattern are made of, what it names itself first."""
    text = (
        pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    )
    return dict.fromkeys((*re.findall(r"[^\W\d_]{2,}|[^\w\s\\]", text)[:6], *UNITS))


def slowest_growth(pattern: Any) -> tuple[float, str] | None:
    """The worst growth of the time for twice a line, with its unit; None where all is fast."""
    worst = None
    for unit in units(pattern):
        line: Any = unit * (SIZE // len(unit)) + END
        twice: Any = unit * (2 * SIZE // len(unit)) + END
        if isinstance(pattern.pattern, bytes):
            line, twice = line.encode(), twice.encode()
        if time_of(pattern, line, 1) > NOTICED:
            growth = time_of(pattern, twice, 2) / time_of(pattern, line, 2)
            worst = max(worst or (0.0, ""), (growth, unit))
    return worst


def time_of(pattern: Any, line: Any, rounds: int) -> float:
    """The least time of some rounds in which a pattern is matched and searched for in a line."""
    times = []
    for _ in range(rounds):
        start = process_time()
        pattern.fullmatch(line)
        for _ in pattern.finditer(line):
            pass
        times.append(process_time() - start)
    return min(times)


def main() -> None:
    """Print how many patterns there were, and those that backtrack too much."""
    patterns = collect()
    print(len(patterns))  # noqa: T201
    for pattern in patterns.values():
        worst = slowest_growth(pattern)
        if worst is not None and worst[0] > GROWTH:
            print(f"{worst[0]:.1f} x for twice {worst[1]!r}: {pattern.pattern!r}")  # noqa: T201


if __name__ == "__main__":
    main()
