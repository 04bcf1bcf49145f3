"""Two runs are compared by their ratios alone, two commits on the same benchmarks."""

import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from benchmarks.speed import compare
from benchmarks.speed.compare import main, ratios, regressions

BASE: dict[str, Any] = {
    "python": "3.11",
    "seeds": {"all": {"clean_us": 100.0, "ratio": 10.0, "extract_ratio": 12.0}},
    "steps": {"prune": {"us": 1.0, "ratio": 0.1}},
}


def _with(place: str, value: float) -> dict[str, Any]:
    group, name, measure = place.split(".")
    changed: dict[str, Any] = json.loads(json.dumps(BASE))
    changed[group][name][measure] = value
    return changed


def test_only_ratios_are_taken() -> None:
    assert ratios(BASE) == {
        "seeds.all": 10.0,
        "seeds.all.extract_ratio": 12.0,
        "steps.prune": 0.1,
    }


@pytest.mark.parametrize(
    ("place", "value", "slower"),
    [
        ("seeds.all.ratio", 11.0, False),
        ("seeds.all.ratio", 12.0, True),
        ("seeds.all.ratio", 2.0, False),
        ("seeds.all.clean_us", 900.0, False),
        ("steps.prune.ratio", 0.3, False),
        ("steps.prune.ratio", 0.6, True),
    ],
)
def test_growth_beyond_the_tolerance_is_flagged(place: str, value: float, slower: bool) -> None:
    found = regressions(ratios(BASE), ratios(_with(place, value)), 0.15)
    assert found == ([place.removesuffix(".ratio")] if slower else [])


def test_files_of_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base, new = tmp_path / "base.json", tmp_path / "new.json"
    base.write_text(json.dumps(BASE))
    new.write_text(json.dumps({"seeds": BASE["seeds"]}))
    assert main([str(base), str(base)]) == 0
    assert main([str(base), str(new)]) == 1
    assert "1 of 3 slower by more than 10%" in capsys.readouterr().out


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits of a library whose benchmark reads its speed from a file."""
    root = tmp_path / "root"
    (root / "newsclean").mkdir(parents=True)
    (root / "seeds").mkdir()
    speed = root / "benchmarks" / "speed"
    speed.mkdir(parents=True)
    for package in (speed.parent, speed):
        (package / "__init__.py").write_text("")
    (speed / "__main__.py").write_text(
        "import json, sys\n"
        "from pathlib import Path\n"
        "root = Path(__file__).parents[2]\n"
        "ratio = float((root / 'newsclean' / 'speed.txt').read_text())\n"
        "place = Path(sys.argv[sys.argv.index('--json') + 1])\n"
        "place.write_text(json.dumps({'seeds': {'all': {'ratio': ratio}}}))\n"
    )

    def git(*words: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        subprocess.run(["git", "-C", str(root), *identity, *words], check=True)

    git("init", "--quiet")
    for number, ratio in enumerate(("10", "12")):
        (root / "newsclean" / "speed.txt").write_text(ratio)
        git("add", "--all")
        git("commit", "--quiet", "-m", str(number))
    monkeypatch.setattr(compare, "ROOT", root)
    return root


def test_commits(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["HEAD~1", "HEAD", "--rounds", "1"]) == 1
    assert "seeds.all  10.00  12.00  +20%  SLOWER" in capsys.readouterr().out
    assert main(["HEAD", "HEAD~1", "--rounds", "1"]) == 0
    assert main(["HEAD~1", "HEAD", "--rounds", "1", "--tolerance", "0.3"]) == 0
    trees = subprocess.run(
        ["git", "-C", str(repository), "worktree", "list"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(trees.stdout.splitlines()) == 1


def test_the_working_tree_is_compared_where_no_commit_is_named(repository: Path) -> None:
    (repository / "newsclean" / "speed.txt").write_text("9")
    assert main(["HEAD", "--rounds", "2"]) == 0
    (repository / "newsclean" / "speed.txt").write_text("20")
    assert main(["HEAD", "--rounds", "1"]) == 1


def test_wheels_are_compared_too(repository: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "newsclean-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("newsclean/speed.txt", "20")
    assert main(["HEAD", str(wheel), "--rounds", "1"]) == 1
    assert main([str(wheel), "HEAD", "--rounds", "1"]) == 0
