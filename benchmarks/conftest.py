"""pytest collects the files `bench_*.py` of this folder, and imports none of the scripts."""

from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("python_files", "bench_*.py")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    is_script = collection_path.suffix == ".py" and not collection_path.name.startswith("bench_")
    return True if is_script else None
