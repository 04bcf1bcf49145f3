"""Promise 8: importing newsclean does no work."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.programs import COUNT_PATTERNS

_PROGRAM = f"""
import json, sys
import pydantic, regex, selectolax.lexbor
from pydantic.plugin import _loader
_loader.get_plugins()  # pydantic looks for its plug-ins once, whoever defines the first model

opened, sockets = [], []

def watch(event, arguments):
    if event == "open" and not str(arguments[0]).endswith((".py", ".pyc", ".so")):
        opened.append(str(arguments[0]))
    elif event.startswith("socket."):
        sockets.append(event)

{COUNT_PATTERNS}
sys.addaudithook(watch)
import newsclean
print(json.dumps({{"opened": opened, "sockets": sockets, "compiled": compiled}}))
"""

_PATTERNS = 20
"""How many patterns newsclean may compile on import: each costs as much as a small module."""


def watched_import() -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_import_reads_no_files_and_opens_no_sockets() -> None:
    found = watched_import()
    assert found["opened"] == []
    assert found["sockets"] == []


def test_import_compiles_few_patterns() -> None:
    assert len(watched_import()["compiled"]) <= _PATTERNS


def test_import_leaves_heavy_packages_alone() -> None:
    program = "import sys, newsclean; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not {"hypothesis", "typer", "rich", "asyncio", "http", "ssl"} & set(done.stdout.split())
