"""Which documents paths stand for."""

import io
import os
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.cli.inputs import iter_paths, open_input


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "sub/z", "sub/deep/y.txt", ".hidden", ".git/config"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def names(folder: Path, *paths: Path, skip: Path | None = None) -> list[str]:
    found = iter_paths(paths or [folder], skip)
    return [each.relative_to(folder).as_posix() for each in found]


def problems(paths: list[Path]) -> dict[str, str]:
    results = newsclean.extract_many(iter_paths(paths))
    failed = ((Path(str(each.id)).name, each.failure) for each in results)
    return {name: each.message for name, each in failed if each and each.code == "unreadable"}


def test_folders_are_read_to_the_bottom_in_sorted_order(folder: Path) -> None:
    assert names(folder) == ["a.html", "b.txt", "sub/z", "sub/deep/y.txt"]


def test_paths_are_read_in_the_order_given(folder: Path) -> None:
    paths = [folder / "b.txt", folder / ".hidden", folder / "a.html"]
    assert names(folder, *paths) == ["b.txt", ".hidden", "a.html"]


def test_the_output_is_not_read_back(folder: Path) -> None:
    assert "b.txt" not in names(folder, skip=folder / "sub" / ".." / "b.txt")


def test_a_file_is_read_by_who_cleans_it(folder: Path) -> None:
    for path in (folder / "a.html", folder / "gone", folder):
        assert open_input(path, 100) == path


def test_standard_input_is_a_dash_and_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Tin".encode("utf-16"))))
    (path,) = iter_paths([Path("-")])
    assert open_input(path, 100) == "Tin".encode("utf-16")


def test_no_more_of_standard_input_is_read_than_shows_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a" * 9)))
    assert open_input(Path("-"), 3) == b"aaaa"


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no /dev/fd")
def test_a_pipe_is_read_here() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"Tin")
    os.close(writer)
    assert open_input(Path(f"/dev/fd/{reader}"), 100) == b"Tin"
    os.close(reader)


def test_a_file_that_cannot_be_read_is_told_and_passed(folder: Path) -> None:
    gone = folder / "gone.txt"
    assert list(iter_paths([gone, folder / "b.txt"])) == [gone, folder / "b.txt"]
    assert problems([gone, folder]) == {"gone.txt": "cannot be read: No such file or directory"}


def test_a_link_to_nothing_in_a_folder_is_told(folder: Path) -> None:
    (folder / "c.txt").symlink_to("gone.txt")
    assert problems([folder]) == {"c.txt": "cannot be read: No such file or directory"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_does_not_stop_the_walk(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert "pipe" not in names(folder)


def test_a_folder_that_cannot_be_read_is_told_and_passed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refuse_sub(path: str) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse_sub)
    assert names(folder) == ["a.html", "b.txt", "sub"]
    assert problems([folder]) == {"sub": "cannot be read: Permission denied"}
