"""The examples of README and documentation run, and print what the pages say they print."""

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from newsclean.cli.app import app

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FENCE = re.compile(
    r"(?:^<!-- needs (?P<needs>\w+) -->\n)?"
    r"^(?P<indent> *)```(?P<language>\w+)[^\n]*\n(?P<code>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
PIPELINES = {"datasets", "fastwarc", "pandas", "pyarrow", "scrapy", "warcio"}
"""Packages of the extra `examples`, large ones that the other tests do without."""
IMPORT = re.compile(r"^(?:import|from) (\w+)", re.MULTILINE)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


class Example(NamedTuple):
    language: str
    code: str
    line: int
    needs: str | None


def examples(page: Path) -> Iterator[Example]:
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield Example(found["language"], found["code"], line, found["needs"])


def pages_with(*languages: str) -> list[Path]:
    return [page for page in PAGES if any(each.language in languages for each in examples(page))]


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds and the fixtures, as in a fresh clone."""
    for folder in ("seeds", "tests/publishers"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", pages_with("python", "pycon"), ids=name_of)
def test_python_examples_run(page: Path, workplace: Path) -> None:
    """The blocks of a page share their names, in order."""
    named = {name for each in examples(page) for name in IMPORT.findall(each.code)}
    if missing := sorted(name for name in named & PIPELINES if find_spec(name) is None):
        pytest.skip(f"needs {', '.join(missing)}, too large for every run: see `make examples`")
    names: dict[str, object] = {"__name__": "__main__"}
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    for example in examples(page):
        if example.needs is not None:
            continue
        if example.language == "python":
            exec(compile(example.code, f"{page}:{example.line}", "exec"), names)  # noqa: S102
        elif example.language == "pycon":
            test = doctest.DocTestParser().get_doctest(
                example.code, names, name_of(page), str(page), example.line
            )
            report: list[str] = []
            assert test.examples, "a pycon block without a prompt"
            runner.run(test, out=report.append, clear_globs=False)
            names.update(test.globs)
            assert runner.summarize(verbose=False).failed == 0, "".join(report)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "<!-- needs" in page.read_text("utf-8")]
)
def test_blocks_with_programs_of_their_own_run_where_those_are(page: Path, workplace: Path) -> None:
    """Such a program may outlive the test, and so the page runs in a process of its own."""
    found = [example for example in examples(page) if example.language == "python"]
    needed = {each.needs for each in found if each.needs}
    needed |= {name for each in found for name in IMPORT.findall(each.code)} & PIPELINES
    if missing := sorted(name for name in needed if find_spec(name) is None):
        pytest.skip(f"needs {', '.join(missing)}, too large for every run; pip installs it")
    script = workplace / "page.py"
    script.write_text("\n\n".join(each.code for each in found), encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable}
    done = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, check=False, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("page", pages_with("console"), ids=name_of)
def test_console_examples_print_what_they_say(page: Path, workplace: Path) -> None:
    for example in examples(page):
        if example.language == "console":
            for command, expected in sessions(example.code):
                assert matches(expected, run(command)), f"{page}:{example.line}: {run(command)}"


def sessions(code: str) -> Iterator[tuple[str, str]]:
    """Cut a block into commands and the output that follows each."""
    assert code.startswith("$ "), "a console block starts with a prompt"
    for part in code[2:].split("\n$ "):
        command, _, output = part.partition("\n")
        yield command, output


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "newsclean", "a console block runs newsclean; others are sh blocks"
    return CliRunner(env={"COLUMNS": "100"}).invoke(app, arguments).output


def matches(expected: str, printed: str) -> bool:
    """Compare as doctest does, with "…" for what is left out."""
    want = re.sub(r"^\s*…\s*$", "...", expected, flags=re.MULTILINE)
    return doctest.OutputChecker().check_output(want.rstrip(), printed.rstrip(), FLAGS)


def test_every_block_runs_but_those_of_programs_too_large_for_a_test() -> None:
    """Blocks of Python are python or pycon; what is not run is named here."""
    found = [example for page in PAGES for example in examples(page)]
    assert {example.needs for example in found} == {None, "pyspark"}
    assert {example.language for example in found} <= {
        "python", "pycon", "console", "sh", "json", "text", "toml", "diff",
    }  # fmt: skip
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        fences = re.findall(r"^ *```", text, re.MULTILINE)
        assert len(fences) == 2 * len(list(examples(page))), f"{page}: a block without a language"


def test_the_fences_are_read() -> None:
    assert len(pages_with("python", "pycon")) >= 4
    assert name_of(ROOT / "README.md") in map(name_of, pages_with("console"))
