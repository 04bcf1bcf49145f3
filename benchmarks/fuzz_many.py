"""Puts many inputs through `extract`, and tells whether any broke it, or took it too long.

`python -m benchmarks.fuzz_many --count 1000000` makes that many inputs from as many seeds: slices
and damages of invented pages and texts, runs of tags, characters and bytes, in any encoding. An
input is wrong that raises, whose result contradicts itself, or that takes more than a second of the
processor's time. `--seed N --count 1 --show` prints the one with that seed.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import traceback
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from random import Random
from time import perf_counter, thread_time
from typing import Literal

import newsclean
from newsclean import Extraction, Options
from newsclean.testing import TEMPLATES, random_document, random_page
from newsclean.testing.markup.damage import DAMAGES, NOISY_TOKENS
from newsclean.testing.noise import NOISES, apply_noise

LONGEST = 1.0
"""Seconds of the processor that one input may take."""

_POOL = 8
"""Pages of each layout, and texts for each of them, that inputs are cut from."""

_KINDS: tuple[Literal["auto", "html", "text", "markdown"], ...] = (
    "auto",
    "auto",
    "html",
    "text",
    "markdown",
)
_ENCODINGS = ("utf-8", "utf-8", "utf-16", "utf-16-le", "cp1258", "latin-1", "utf-8-sig")
_DECLARED = (None, None, None, "utf-8", "cp1258", "utf-16-le")
_ACCOUNTS: tuple[Literal["none", "region", "page"], ...] = ("none", "region", "page")


@dataclass
class Report:
    """What has happened so far.

    Attributes:
        outcomes: Inputs by maker and outcome.
        wrong: Seeds of the inputs that were wrong, with the reason.
        slowest: Seconds and seed of the slowest.
        size: Bytes of all inputs.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[tuple[int, str]] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, 0)
    size: int = 0


@cache
def _pages() -> list[str]:
    return [random_page(name, seed).html for name in TEMPLATES for seed in range(_POOL)]


@cache
def _texts() -> list[str]:
    return [random_document(seed).text for seed in range(_POOL * len(TEMPLATES))]


def _slice(text: str, rng: Random) -> str:
    """A part of a text, most often a small one: a million whole pages would take a day."""
    size = int(len(text) ** rng.uniform(0.3, 1.0))
    start = rng.randint(0, len(text) - size)
    return text[start : start + size]


def _spliced(text: str, others: list[str], rng: Random) -> str:
    for _ in range(rng.randint(0, 4)):
        at, end = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        match rng.randrange(5):
            case 0:
                text = text[:at] + text[end:]
            case 1:
                text = text[:end] + text[at:]
            case 2:
                text = text[:at] + _slice(rng.choice(others), rng)[:2_000] + text[at:]
            case 3:
                text = text[:at] + rng.choice(NOISY_TOKENS) * rng.choice((1, 1, 2, 30)) + text[at:]
            case _:
                text = text[:at] + _character(rng) * rng.choice((1, 1, 1, 9)) + text[at:]
    return text


def _character(rng: Random) -> str:
    return chr(rng.choice((rng.randrange(0x80), rng.randrange(0x3000), rng.randrange(0x110000))))


def _make_page(rng: Random) -> str:
    return _spliced(_slice(rng.choice(_pages()), rng), _pages(), rng)


def _make_damaged(rng: Random) -> str:
    text = _slice(rng.choice(_pages()), rng)
    for _ in range(rng.randint(1, 3)):
        text = DAMAGES[rng.choice(list(DAMAGES))](text, rng)
    return text


def _make_text(rng: Random) -> str:
    text = _spliced(_slice(rng.choice(_texts()), rng), _texts(), rng)
    return apply_noise(text, tuple(rng.sample(NOISES, rng.randint(0, 2))), rng)


def _make_tags(rng: Random) -> str:
    tokens = rng.choices(NOISY_TOKENS, k=rng.randint(1, 60))
    return "".join(token if rng.random() < 0.9 else f"{token} Tin ở Phú Lạc. " for token in tokens)


def _make_repeated(rng: Random) -> str:
    return (_make_tags(rng)[:60] or "<") * rng.randint(1, 200)


def _make_characters(rng: Random) -> str:
    return "".join(_character(rng) for _ in range(rng.randint(0, 200)))


MAKERS: dict[str, Callable[[Random], str]] = {
    "spliced page": _make_page,
    "damaged page": _make_damaged,
    "text": _make_text,
    "tags": _make_tags,
    "repeated tags": _make_repeated,
    "characters": _make_characters,
}


def make_input(seed: int) -> tuple[str, str | bytes]:
    """Make the input of a seed.

    Args:
        seed: Equal seeds give equal inputs.

    Returns:
        The name of its maker, and the input.
    """
    rng = Random(seed)  # noqa: S311 - repeatable
    maker = rng.choice(list(MAKERS))
    text = MAKERS[maker](rng)
    return maker, text if rng.random() < 0.4 else _coded(text, rng)


def _coded(text: str, rng: Random) -> bytes:
    data = text.encode(rng.choice(_ENCODINGS), "ignore")
    for _ in range(rng.choice((0, 0, 1, 3))):
        at = rng.randint(0, len(data))
        data = data[:at] + rng.randbytes(rng.choice((0, 1, 1, 4))) + data[at + rng.randrange(3) :]
    packed = rng.random()
    if packed < 0.04:
        data = rng.choice((gzip.compress, zlib.compress))(data)
        return data[: rng.randint(0, len(data))] if packed < 0.02 else data
    return data[: rng.randint(0, len(data))] if packed > 0.9 else data


def run_input(seed: int, report: Report) -> None:
    """Put the input of a seed through `extract` and note what happens.

    Args:
        seed: The seed.
        report: What is added to.
    """
    maker, content = make_input(seed)
    rng = Random(-seed)  # noqa: S311 - repeatable
    options = Options(removed=rng.choice(_ACCOUNTS), encoding=rng.choice(_DECLARED))
    start = thread_time()
    try:
        result = newsclean.extract(content, kind=rng.choice(_KINDS), options=options)
        outcome, fault = _judge(result)
    except Exception:  # noqa: BLE001 - whatever escapes is what is looked for
        outcome, fault = "raised", traceback.format_exc()
    spent = thread_time() - start
    report.outcomes[maker, outcome] += 1
    report.slowest = max(report.slowest, (spent, seed))
    report.size += len(content)
    if spent > LONGEST:
        fault = fault or f"took {spent:.2f} s"
    if fault:
        report.wrong.append((seed, fault))


def _judge(result: Extraction) -> tuple[str, str]:
    if (result.article is None) == (result.failure is None):
        return "contradiction", "neither article nor failure, or both"
    result.model_dump_json()
    return ("article" if result.failure is None else result.failure.code), ""


def print_report(report: Report, seconds: float) -> None:
    """Print what has happened.

    Args:
        report: The counts.
        seconds: How long it took.
    """
    count = sum(report.outcomes.values())
    print(f"{count} inputs, {report.size / 1e6:.0f} MB, {seconds:.0f} s", flush=True)
    for (maker, outcome), number in sorted(report.outcomes.items()):
        print(f"  {maker:16} {outcome:16} {number:9}")
    print(f"slowest: {report.slowest[0]:.3f} s of processor time (seed {report.slowest[1]})")
    print(f"wrong: {len(report.wrong)}")
    for seed, fault in report.wrong[:20]:
        print(f"  seed {seed}: {fault}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark.

    Args:
        arguments: Command line, None for that of the process.

    Returns:
        0 where no input was wrong, otherwise 1.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="how many inputs (10,000)")
    parser.add_argument("--seed", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--show", action="store_true", help="print the inputs instead")
    asked = parser.parse_args(arguments)
    report, start = Report(), perf_counter()
    for seed in range(asked.seed, asked.seed + asked.count):
        if asked.show:
            print(seed, *make_input(seed))
            continue
        run_input(seed, report)
        if (seed + 1 - asked.seed) % 50_000 == 0:
            print_report(report, perf_counter() - start)
    print_report(report, perf_counter() - start)
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
