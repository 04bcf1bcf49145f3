"""pytest-benchmark of pages: `python -m pytest benchmarks`.

Each group holds a floor to compare with: a bare parse of the same bytes.
"""

from collections.abc import Callable
from functools import cache, partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import newsclean
from benchmarks.inputs import html_page
from benchmarks.speed import __main__ as speed
from benchmarks.speed.figures import BUILT, GENERIC, LAYOUTS
from benchmarks.timing import page_floor

FUNCTIONS: dict[str, Callable[[bytes], object]] = {
    "floor": page_floor,
    "clean": newsclean.clean,
    "extract": newsclean.extract,
}
SIZES = {"10kB": 10_000, "1MB": 1_000_000, "10MB": 10_000_000}

page_of = cache(html_page)


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("template", [*LAYOUTS, GENERIC])
def test_page(benchmark: BenchmarkFixture, template: str, function: str) -> None:
    kind = "generic page" if template == GENERIC else f"template page, {template}"
    benchmark.group = f"{kind}, {BUILT // 1000} kB"
    assert benchmark(FUNCTIONS[function], page_of(template, BUILT))


@pytest.mark.parametrize("function", ["floor", "clean"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("template", [LAYOUTS[0], GENERIC])
def test_size(benchmark: BenchmarkFixture, template: str, size: str, function: str) -> None:
    benchmark.group = f"{template} page of {size}"
    run = partial(FUNCTIONS[function], page_of(template, SIZES[size]))
    assert benchmark.pedantic(run, rounds=3, warmup_rounds=1)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("template", [LAYOUTS[0], GENERIC])
def test_serialise(benchmark: BenchmarkFixture, template: str) -> None:
    benchmark.group = "article as JSON"
    assert benchmark(newsclean.clean(page_of(template, BUILT)).model_dump_json)


def test_tables_of_speed(capsys: pytest.CaptureFixture[str]) -> None:
    assert speed.main(["--smoke"]) == 0
    assert "serialise" in capsys.readouterr().out
