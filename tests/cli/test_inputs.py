"""Which documents paths stand for."""

import io
import os
import sys
from pathlib import Path

import pytest

from newsclean.cli.inputs import Input, iter_inputs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "sub/z", "sub/deep/y.txt", ".hidden", ".git/config"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def names(found: list[Input], folder: Path) -> list[str]:
    return [Path(each.id).relative_to(folder).as_posix() for each in found]


def test_folders_are_read_to_the_bottom_in_sorted_order(folder: Path) -> None:
    found = list(iter_inputs([folder], 100))
    assert names(found, folder) == ["a.html", "b.txt", "sub/z", "sub/deep/y.txt"]
    assert [each.content.decode() for each in found] == names(found, folder)


def test_paths_are_read_in_the_order_given(folder: Path) -> None:
    found = list(iter_inputs([folder / "b.txt", folder / ".hidden", folder / "a.html"], 100))
    assert names(found, folder) == ["b.txt", ".hidden", "a.html"]


def test_the_output_is_not_read_back(folder: Path) -> None:
    found = list(iter_inputs([folder], 100, skip=folder / "sub" / ".." / "b.txt"))
    assert "b.txt" not in names(found, folder)


def test_one_byte_more_than_the_limit_is_read(folder: Path) -> None:
    (found,) = iter_inputs([folder / "a.html"], 3)
    assert found.content == b"a.ht"


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Tin".encode("utf-16"))))
    assert list(iter_inputs([Path("-")], 100)) == [Input("-", "Tin".encode("utf-16"))]


def test_a_file_that_cannot_be_read_is_told_and_passed(folder: Path) -> None:
    gone = folder / "gone.txt"
    found = list(iter_inputs([gone, folder / "b.txt"], 100))
    assert found[0] == Input(str(gone), problem="No such file or directory")
    assert found[1].content == b"b.txt"


def test_a_link_to_nothing_in_a_folder_is_told(folder: Path) -> None:
    (folder / "c.txt").symlink_to("gone.txt")
    found = list(iter_inputs([folder], 100))
    assert Input(str(folder / "c.txt"), problem="No such file or directory") in found
    assert len(found) == 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_does_not_stop_the_walk(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert "pipe" not in names(list(iter_inputs([folder], 100)), folder)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_text_can_be_written(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/tin\xff.txt")).write_text("Tin")
    (found,) = iter_inputs([tmp_path], 100)
    assert found.id.encode().endswith(b"tin\\xff.txt")


def test_a_folder_that_cannot_be_read_is_told_and_passed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refuse_sub(path: str) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse_sub)
    found = list(iter_inputs([folder], 100))
    assert names(found, folder) == ["a.html", "b.txt", "sub"]
    assert found[-1].problem == "Permission denied"
