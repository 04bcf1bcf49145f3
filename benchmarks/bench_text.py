"""pytest-benchmark of flattened text: `python -m pytest benchmarks`.

Each group holds a floor to compare with: decode, NFC check, split and strip.
"""

from collections.abc import Callable
from functools import cache, partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import newsclean
from benchmarks.inputs import seeds, synthetic
from benchmarks.speed.start import OURS, THEIRS, import_seconds
from benchmarks.timing import text_floor

LARGE = {"1MB": 1_000_000, "10MB": 10_000_000}
FUNCTIONS: dict[str, Callable[[bytes], object]] = {
    "floor": text_floor,
    "clean": newsclean.clean,
    "extract": newsclean.extract,
}

large_page = cache(synthetic)


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("name", sorted(seeds()))
def test_seed(benchmark: BenchmarkFixture, name: str, function: str) -> None:
    benchmark.group = f"seed {name}"
    assert benchmark(FUNCTIONS[function], seeds()[name])


@pytest.mark.parametrize("function", ["floor", "clean"])
@pytest.mark.parametrize("size", LARGE)
def test_large(benchmark: BenchmarkFixture, size: str, function: str) -> None:
    benchmark.group = f"invented document of {size}"
    page = large_page(LARGE[size])
    run = partial(FUNCTIONS[function], page)
    assert benchmark.pedantic(run, rounds=3, warmup_rounds=1)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("name", sorted(seeds()))
def test_serialise(benchmark: BenchmarkFixture, name: str) -> None:
    benchmark.group = f"seed {name}"
    assert benchmark(newsclean.clean(seeds()[name]).model_dump_json)


@pytest.mark.parametrize("statement", [OURS, THEIRS], ids=["newsclean", "base"])
def test_import(benchmark: BenchmarkFixture, statement: str) -> None:
    benchmark.group = "import, with the start of the interpreter"
    run = partial(import_seconds, statement)
    assert benchmark.pedantic(run, rounds=5, warmup_rounds=1)  # type: ignore[no-untyped-call]
