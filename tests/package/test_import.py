"""Importing newsclean does no work and brings no package of an extra."""

import json
import subprocess
import sys
from typing import Any

import pytest

EXTRAS = {"hypothesis", "markdown_it", "mkdocs", "pytest", "rich", "typer"}
FEW_PATTERNS = 25
"""Small patterns of single modules; tables of phrases and dates wait for the first document."""

# Watches what newsclean does while it is imported, once the packages it stands on are there.
PROBE = """
import json, re, sys
import pydantic, regex, selectolax.lexbor
from regex import _main

class Warm(pydantic.BaseModel):
    word: str

before, patterns, events = set(sys.modules), [], []

def counted(compile):
    def count(pattern, *args, **kwargs):
        patterns.append(str(pattern))
        return compile(pattern, *args, **kwargs)
    return count

re._compile, _main._compile = counted(re._compile), counted(_main._compile)
sys.addaudithook(lambda event, args: events.append((event, str(args[0]) if args else "")))
import newsclean
print(json.dumps({
    "modules": sorted(set(sys.modules) - before),
    "opened": [name for event, name in events if event == "open"],
    "acts": [event for event, _ in events if event.split(".")[0] in ("socket", "subprocess")],
    "patterns": patterns,
}))
"""


@pytest.fixture(scope="module")
def probed() -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    assert "newsclean" in found["modules"]
    return found


def test_no_extra_is_imported(probed: dict[str, Any]) -> None:
    assert {name.split(".")[0] for name in probed["modules"]}.isdisjoint(EXTRAS)


def test_no_file_but_code_is_opened(probed: dict[str, Any]) -> None:
    code = (".py", ".pyc", ".so", ".pyd")
    assert [name for name in probed["opened"] if not name.endswith(code)] == []


def test_no_socket_and_no_process_is_opened(probed: dict[str, Any]) -> None:
    assert probed["acts"] == []


def test_patterns_are_not_compiled_in_bulk(probed: dict[str, Any]) -> None:
    assert len(probed["patterns"]) <= FEW_PATTERNS, probed["patterns"]


def test_every_public_name_is_there() -> None:
    import newsclean

    missing = [name for name in newsclean.__all__ if not hasattr(newsclean, name)]
    assert missing == []
    assert list(newsclean.__all__) == sorted(newsclean.__all__)


def test_the_version_is_the_one_installed() -> None:
    from importlib.metadata import version

    import newsclean

    assert newsclean.__version__ == version("newsclean")
