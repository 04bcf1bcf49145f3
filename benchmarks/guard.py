"""What the guard before the parse costs: `python -m benchmarks.guard [FOLDER]`.

Prints, for each page of 10 kB and more, the time of the guard over that of the bare parse, for both
values of `Limits.guard`, and the ratio of the sums. It exits with 1 when sampling costs more than a
tenth of the parse.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from benchmarks.timing import Timed, interleave
from newsclean.guard import check_shape
from newsclean.limits import Limits

CORPUS = Path(__file__).parents[1] / ".." / "shared" / "corpus"
MOST = 0.1
_LEAST = 10_000


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; return 0 where sampling costs at most a tenth of the parse, else 1."""
    given = sys.argv[1:] if arguments is None else arguments
    folder = Path(given[0]) if given else CORPUS
    sums = dict.fromkeys(("parse", "sampled", "full"), 0.0)
    for path in sorted(folder.rglob("*.html")):
        data = path.read_bytes()
        if len(data) < _LEAST:
            continue
        jobs: dict[str, Timed] = {
            "parse": partial(LexborHTMLParser, data, scripting=True),
            "sampled": partial(check_shape, data, Limits()),
            "full": partial(check_shape, data, Limits(guard="full")),
        }
        timings = interleave(jobs, rounds=5)
        best = {name: min(timing.rounds) for name, timing in timings.items()}
        for name, seconds in best.items():
            sums[name] += seconds
        ratios = (f"{name} {best[name] / best['parse']:6.3f}" for name in ("sampled", "full"))
        print(f"{path.stem[:40]:40} {len(data) // 1000:5} kB  {'  '.join(ratios)}")
    if not sums["parse"]:
        print(f"skipped: there are no pages in {folder}")
        return 0
    ratio = sums["sampled"] / sums["parse"]
    print(f"of the parse: sampled {ratio:.3f}, full {sums['full'] / sums['parse']:.2f}")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
