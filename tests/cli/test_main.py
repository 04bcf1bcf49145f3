"""The command as a process."""

import os
import signal
import subprocess
import sys
import time
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import newsclean
from newsclean.cli import main

SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_entry_point_is_main() -> None:
    (script,) = entry_points(group="console_scripts", name="newsclean")
    assert script.load() is main


def test_python_m_runs_the_command_and_writes_utf8_anywhere() -> None:
    path = min(SEEDS.iterdir())
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "newsclean", "clean", path, "--format", "text"],
        env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
        cwd=Path(newsclean.__file__).parents[1],
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == newsclean.clean(path.read_bytes()).to_text() + "\n"


def test_a_missing_extra_is_named() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.modules['typer'] = None; import newsclean.cli as c; c.main()",
        ],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 2
    assert done.stderr == ("The command newsclean needs an extra: pip install 'newsclean[cli]'\n")


@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="the disk that is always full, /dev/full, is Linux's"
)
@pytest.mark.parametrize("arguments", [["schema"], ["clean", SEEDS], ["explain", SEEDS]])
def test_output_that_cannot_be_written_is_an_error(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsclean", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    assert done.returncode == 2
    assert done.stderr.endswith("Error: cannot write the output: No space left on device\n")
    assert "Traceback" not in done.stderr


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "000_ffaa8b23e66bffd3.txt.json").mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", "clean", SEEDS, "--output-dir", str(out)],
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )
    assert done.returncode == 2
    assert f"Error: cannot write {out}/000_ffaa8b23e66bffd3.txt.json: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_leaves_early_is_no_error_to_shout_about() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "explain", *[SEEDS] * 200],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 1


@pytest.mark.skipif(
    os.name != "posix", reason="the test presses Ctrl-C by SIGINT, a signal of POSIX"
)
@pytest.mark.usefixtures("ctrl_c_reaches_programs")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_leaves_what_was_cleaned_and_tells_how_much(tmp_path: Path, workers: str) -> None:
    listed, output = tmp_path / "list.txt", tmp_path / "articles.jsonl"
    listed.write_text(f"{min(SEEDS.iterdir())}\n" * 50_000, encoding="utf-8")
    command: list[str | Path] = [
        "clean",
        "--files-from",
        listed,
        "-o",
        output,
        "--workers",
        workers,
    ]
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", *command],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            end = time.monotonic() + 60
            while not (output.exists() and output.stat().st_size):
                assert time.monotonic() < end
                time.sleep(0.02)
            os.killpg(process.pid, signal.SIGINT)
            _, told = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 130
    assert told.startswith("interrupted\n")
    assert "Traceback" not in told
    assert told.endswith(" cleaned, 0 not\n")
    assert output.read_text(encoding="utf-8").endswith("\n")
