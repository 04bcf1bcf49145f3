"""`preload`: what the first documents would wait for is done, and nothing else changes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.registry import Registry
from newsclean.template import Publisher, Rule, Template
from tests.programs import COUNT_PATTERNS

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("seeds/*.txt")), *sorted(ROOT.glob("tests/publishers/*/*/*/page.*"))]
_PROGRAM = f"""
import json, sys
from pathlib import Path
import newsclean

if sys.argv[1] == "preload":
    newsclean.preload()
known = set(sys.modules)
{COUNT_PATTERNS}
results = [newsclean.extract(Path(name).read_bytes()).model_dump_json() for name in sys.argv[2:]]
loaded = [name for name in set(sys.modules) - known if name.startswith("newsclean")]
print(json.dumps({{"loaded": loaded, "compiled": compiled, "results": results}}))
"""

_RARE = 12
"""Patterns that only some documents need, such as those of dates in addresses."""


def run(first: str) -> dict[str, Any]:
    arguments = [sys.executable, "-c", _PROGRAM, first, *map(str, PAGES)]
    done = subprocess.run(arguments, capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_what_documents_need_is_there_and_results_are_the_same() -> None:
    assert len(PAGES) > 20
    warm, cold = run("preload"), run("-")
    assert warm["loaded"] == []
    assert len(warm["compiled"]) <= _RARE < len(cold["compiled"])
    assert warm["results"] == cold["results"]


def test_a_wrong_publisher_file_is_found_before_the_first_document() -> None:
    rule = Rule(id="box", label=newsclean.Label.BOILERPLATE, css="p:contains(x)")
    layout = Template(id="bao_mau-2020", kind="html", markers=("h1",), rules=(rule,))
    wrong = Publisher(id="bao_mau", name="Báo Mẫu", domains=(), templates=(layout,))
    with pytest.raises(newsclean.PublisherError, match="bao_mau-2020"):
        newsclean.preload(newsclean.Options(registry=Registry([wrong])))
    with pytest.raises(TypeError, match="options must be"):
        newsclean.preload({})  # type: ignore[arg-type]
