"""What becomes of workers when the program that started them is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(),
    reason="the tests find the processes of a run in /proc, which only Linux has",
)

_PROGRAM = """
import itertools, multiprocessing, sys
from newsclean.batch import Document, Workers, extract_many

def documents():
    for number in itertools.count():
        yield Document(f"Xã Mẫu có cầu số {number}\\n\\nCầu dài {number} mét.", kind="text")

if __name__ == "__main__":
    workers = Workers(count=2, start_method=sys.argv[1], chunk_bytes=40_000)
    results = extract_many(documents(), workers=workers)
    for number, result in enumerate(results):
        if number == 50:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
"""
PATIENCE = 30


@contextmanager
def program(tmp_path: Path, method: str) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A program in a session of its own, as in a terminal, and the ids of its workers."""
    script = tmp_path / "program.py"
    script.write_text(_PROGRAM, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, script, method],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, [int(pid) for pid in process.stdout.readline().split()]
        finally:
            process.kill()


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def wait_for_end(pids: list[int]) -> None:
    end = time.monotonic() + PATIENCE
    while any(map(is_running, pids)):
        assert time.monotonic() < end, "a worker is left"
        time.sleep(0.02)


@pytest.mark.usefixtures("ctrl_c_reaches_programs")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_ctrl_c_ends_all_and_is_told_once(tmp_path: Path, method: str) -> None:
    with program(tmp_path, method) as (process, workers):
        assert len(workers) == 2
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=PATIENCE)
        assert process.returncode == -signal.SIGINT
        assert told.count("Traceback") == 1, told
        assert told.endswith("KeyboardInterrupt\n")
        wait_for_end(workers)


def test_workers_do_not_outlive_a_program_that_was_killed(tmp_path: Path) -> None:
    with program(tmp_path, "fork") as (process, workers):
        assert len(workers) == 2
        process.kill()
        wait_for_end(workers)


def test_a_script_without_a_guard_is_told_what_it_lacks(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    body = _PROGRAM.replace('if __name__ == "__main__":', "if True:")
    script.write_text(body, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script, "spawn"],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE * 2,
    )
    assert done.returncode == 1
    last = done.stderr.rpartition("newsclean.errors.WorkerError")[2]
    assert "behind `if __name__ == '__main__':`" in last
