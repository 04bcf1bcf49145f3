"""The wheel holds what users need, and works with the three core dependencies alone."""

import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.interpreted  # a wheel made of compiled sources is none of the sources
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
CORE = ("pydantic", "regex", "selectolax")

CLEAN_SEEDS = """
import pathlib, sys, newsclean
for path in sys.argv[1:]:
    article = newsclean.clean(pathlib.Path(path).read_bytes())
    assert article.title and article.body, path
    print(newsclean.__version__, article.publisher)
"""


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": ""}
    return subprocess.run(
        command, cwd=cwd, env=environment, check=False, capture_output=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    built = run(
        sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT
    )
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("*.whl")
    return path


def requirements(of: str) -> set[str]:
    """The packages that a package needs in this environment, to the bottom, without extras."""
    found: set[str] = set()
    ahead = [of]
    while ahead:
        name = ahead.pop()
        for line in distribution(name).requires or ():
            need = Requirement(line)
            if (need.marker is None or need.marker.evaluate({"extra": ""})) and (
                need.name not in found
            ):
                found.add(need.name)
                ahead.append(need.name)
    return found


@pytest.fixture(scope="module")
def bare_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel and what it needs, copied from here: no network."""
    home = tmp_path_factory.mktemp("bare")
    assert run(sys.executable, "-m", "venv", "--without-pip", home).returncode == 0
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = Path(run(python, "-c", "import site; print(site.getsitepackages()[-1])").stdout.strip())
    for name in requirements("newsclean"):
        for file in distribution(name).files or ():
            target = site / file
            if target.resolve().is_relative_to(site.resolve()):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(Path(str(file.locate())).read_bytes())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return python


def test_the_core_needs_three_packages() -> None:
    needs = [Requirement(line) for line in distribution("newsclean").requires or ()]
    assert sorted(need.name for need in needs if need.marker is None) == list(CORE)


def test_the_wheel_is_pure_typed_and_licensed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith("/METADATA"))
        fields = Parser().parsestr(archive.read(metadata).decode())
    assert wheel.name.endswith("-py3-none-any.whl")
    assert "newsclean/py.typed" in names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert fields["License-Expression"] == "MIT"
    assert {name.split("/")[0].split("-")[0] for name in names} == {"newsclean"}


def test_the_wheel_cleans_the_seeds_with_the_core_alone(bare_python: Path, tmp_path: Path) -> None:
    done = run(bare_python, "-W", "error", "-c", CLEAN_SEEDS, *SEEDS, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [
        word
        for name in ("vov", "vov", "nhandan", "vietnamplus", "vietnam_vn")
        for word in (distribution("newsclean").version, name)
    ]


@pytest.mark.parametrize(
    ("command", "extra"),
    [
        (["-m", "newsclean", "--version"], "cli"),
        (["-c", "import newsclean.testing.strategies"], "testing"),
    ],
)
def test_without_an_extra_its_name_is_told(
    command: list[str], extra: str, bare_python: Path, tmp_path: Path
) -> None:
    done = run(bare_python, *command, cwd=tmp_path)
    assert done.returncode != 0
    assert f"pip install 'newsclean[{extra}]'" in done.stderr
    assert "pip install" not in done.stdout
