"""A coverage-guided fuzz target for `extract`, run by `python -m tests.fuzz.target [CORPUS]`.

Needs the extra `fuzz` (atheris). What it feeds is tried by `test_target` without it, too.
"""

from __future__ import annotations

import sys
from typing import Literal

import newsclean
from newsclean import Limits, Options
from newsclean.testing.promises import find_invented

KINDS: tuple[Literal["auto", "html", "text", "markdown"], ...] = (
    "auto",
    "html",
    "text",
    "markdown",
)
LIMITS = Limits(max_bytes=1_000_000)


def find_faults(data: bytes) -> list[str]:
    """Put bytes through `extract`, the first says how, and name the promises that it breaks."""
    how, content = (data[0] if data else 0), data[1:]
    kind = KINDS[how % 4]
    removed: Literal["none", "page"] = "page" if how & 4 else "none"
    document = content.decode("utf-8", "surrogateescape") if how & 8 else content
    result = newsclean.extract(document, kind=kind, options=Options(removed=removed, limits=LIMITS))
    faults = []
    if (result.article is None) != (result.failure is not None):
        faults.append("neither an article nor a failure, or both")
    if newsclean.Extraction.model_validate_json(result.model_dump_json()) != result:
        faults.append("its JSON is another result")
    if kind == "text" and isinstance(document, str):
        faults += [f"invented: {text}" for text in find_invented(document, result)]
    return faults


def run_one(data: bytes) -> None:
    """Stop the fuzzer at an input that breaks a promise."""
    if faults := find_faults(data):
        raise AssertionError("; ".join(faults))


def main() -> None:
    """Run the fuzzer until it is stopped, or finds what breaks a promise."""
    try:
        import atheris
    except ImportError as error:
        raise newsclean.errors.MissingExtra("the fuzz target", "fuzz") from error
    atheris.instrument_all()
    atheris.Setup(sys.argv, run_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
