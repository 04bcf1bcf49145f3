"""Options of the command line: lists of paths, folders of output, limits, repair, time."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean import Document, Limits, Options
from newsclean.batch import jobs
from newsclean.batch.document import Item
from newsclean.cli.inputs import find_inputs
from newsclean.serialise import FORMATS, read_jsonl, to_markdown
from tests.cli.test_commands import EMPTY, STORY, run

SUFFIXES = {"jsonl": "json", "json": "json", "text": "txt", "markdown": "md"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    (pages / "sub").mkdir(parents=True)
    (pages / "a.txt").write_text(STORY, encoding="utf-8")
    (pages / "b.txt").write_text(EMPTY, encoding="utf-8")
    (pages / "sub" / "a.txt").write_text(STORY, encoding="utf-8")
    return pages


def ids(stdout: str) -> list[str | None]:
    return [each.id for each in read_jsonl(stdout.splitlines())]


def test_paths_come_from_a_list_with_their_addresses(folder: Path) -> None:
    url = "https://vov.vn/xa-hoi/cau-moi-post1.vov"
    listed = folder.parent / "list.txt"
    listed.write_text(f"{folder / 'a.txt'}\t{url}\n\n{folder / 'sub'}\r\n", encoding="utf-8-sig")
    found = list(read_jsonl(run("clean", "--files-from", listed).stdout.splitlines()))
    assert [each.id for each in found] == [str(folder / "a.txt"), str(folder / "sub/a.txt")]
    assert [each.article and each.article.url for each in found] == [url, None]
    assert [each.article and each.article.publisher for each in found] == ["vov", None]


def test_a_list_may_come_from_standard_input_behind_other_paths(folder: Path) -> None:
    result = run("clean", folder / "sub", "--files-from", "-", stdin=f"{folder / 'a.txt'}".encode())
    assert ids(result.stdout) == [str(folder / "sub/a.txt"), str(folder / "a.txt")]


def test_names_in_a_list_may_end_with_nul(folder: Path) -> None:
    odd = folder / "hai\ndòng.txt"
    odd.write_text(STORY, encoding="utf-8")
    listed = b"\0".join((bytes(odd), bytes(folder / "a.txt"), b""))
    assert ids(run("clean", "--files-from", "-", stdin=listed).stdout) == [
        str(odd),
        str(folder / "a.txt"),
    ]


def test_a_list_may_be_in_utf_16(folder: Path) -> None:
    listed = folder.parent / "list.txt"
    listed.write_text(f"{folder / 'a.txt'}\r\n{folder / 'sub'}\r\n", encoding="utf-16")
    found = ids(run("clean", "--files-from", listed).stdout)
    assert found == [str(folder / "a.txt"), str(folder / "sub/a.txt")]


def test_an_address_behind_a_folder_is_refused_and_its_line_named(folder: Path) -> None:
    listed = folder.parent / "list.txt"
    listed.write_text(f"{folder / 'a.txt'}\thttps://a.vn/1\n\n{folder}\thttps://a.vn/2\n", "utf-8")
    result = run("clean", "--files-from", listed)
    assert result.exit_code == 2
    assert result.stdout == ""
    told = " ".join(result.stderr.split())
    assert f"line 3 of {listed}: an address goes with one document" in told
    assert f"{folder} is a folder" in told


def test_names_that_are_no_utf_8_come_from_a_list(tmp_path: Path) -> None:
    name = tmp_path / "t\udce9.txt"
    try:
        name.write_text(STORY, encoding="utf-8")
    except OSError:
        pytest.skip("this file system refuses names that are not UTF-8, so none can be listed")
    listed = tmp_path / "list"
    listed.write_bytes(bytes(tmp_path) + b"/t\xe9.txt\n")
    assert [each.path for each in find_inputs((), listed)] == [name]
    assert ids(run("clean", "--files-from", listed).stdout) == [f"{tmp_path}/t\\xe9.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["clean"], "name at least one document"),
        (["clean", "--files-from", "no-such-list"], "cannot read no-such-list: No such file"),
        (["clean", "-", "--files-from", "-"], "standard input is a document"),
        (["clean", "https://vov.vn/a.vov"], "https://vov.vn/a.vov is an address, and nothing is"),
        (["clean", "http://vov.vn/a.vov"], "http://vov.vn/a.vov is an address, and nothing is"),
        (["explain", "http://vov.vn/a.vov"], "and its address with --url"),
        (["clean", "-", "--timeout", "0"], "must be more than 0"),
        (["clean", "-", "--max-bytes", "0"], "--max-bytes"),
        (["clean", "-", "--max-depth", "-3"], "--max-depth"),
        (["clean", "-", "--guard", "none"], "--guard"),
        (["clean", "-", "-o", "a", "--output-dir", "b"], "goes without --output"),
        (["clean", "-", "--output-dir", "/dev/null/b"], "cannot make /dev/null/b"),
    ],
)
def test_wrong_usage_is_named(arguments: list[object], message: str) -> None:
    result = run(*arguments, stdin=STORY.encode())
    assert message in " ".join(result.stderr.split())
    assert result.exit_code == 2


def test_the_output_is_no_document_of_the_list(folder: Path) -> None:
    listed = folder.parent / "list.txt"
    listed.write_text(str(folder / "a.txt"), encoding="utf-8")
    result = run("clean", "--files-from", listed, "-o", folder / "a.txt")
    assert result.exit_code == 2
    assert (folder / "a.txt").read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_folder_takes_one_file_for_each_document(folder: Path, form: str, workers: int) -> None:
    out = folder.parent / "new" / "out"
    result = run("clean", folder, "--output-dir", out, "--format", form, "--workers", workers)
    assert result.exit_code == 1
    assert "3 documents: 2 cleaned, 1 not" in result.stderr
    written = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*"))
    expected = ["a.txt", "b.txt", "sub/a.txt"] if "json" in form else ["a.txt", "sub/a.txt"]
    assert written == [f"{name}.{SUFFIXES[form]}" for name in expected]
    content = (out / f"sub/a.txt.{SUFFIXES[form]}").read_text(encoding="utf-8")
    article = newsclean.clean(STORY)
    if "json" in form:
        assert json.loads(content)["id"] == str(folder / "sub/a.txt")
        assert json.loads(content)["article"] == article.model_dump(mode="json")
    else:
        assert content == {"text": article.to_text() + "\n", "markdown": to_markdown(article)}[form]


def test_two_documents_of_one_name_get_two_files(folder: Path) -> None:
    out = folder.parent / "out"
    for _ in range(2):  # a second run writes the same files anew
        result = run("clean", folder / "a.txt", folder / "sub/a.txt", "--output-dir", out)
        assert result.exit_code == 0
        found = {path.name: json.loads(path.read_text("utf-8"))["id"] for path in out.iterdir()}
        assert found == {
            "a.txt.json": str(folder / "a.txt"),
            "a.txt.2.json": str(folder / "sub/a.txt"),
        }


def test_standard_input_has_a_name_in_a_folder(tmp_path: Path) -> None:
    run("clean", "-", "--output-dir", tmp_path, "--format", "text", stdin=STORY.encode())
    assert [path.name for path in tmp_path.iterdir()] == ["stdin.txt"]


@pytest.mark.parametrize("out", [".", "sub", "sub/new", "../pages"])
def test_files_are_not_written_among_the_documents(folder: Path, out: str) -> None:
    before = sorted(folder.rglob("*"))
    result = run("clean", folder, "--output-dir", folder / out)
    assert "its files would be read as documents" in " ".join(result.stderr.split())
    assert result.exit_code == 2
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("command", ["clean", "explain", "detect"])
def test_limits_are_handed_on(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    original = jobs.Extracting.run

    def note(task: jobs.Extracting, item: Item) -> object:
        seen.append(task.options.limits)
        return original(task, item)

    monkeypatch.setattr(jobs.Extracting, "run", note)
    arguments = ["--max-bytes", 500_000, "--max-depth", 99, "--guard", "full"]
    assert run(command, "-", *arguments, stdin=STORY.encode()).exit_code == 0
    assert run(command, "-", stdin=STORY.encode()).exit_code == 0
    assert seen == [Limits(max_bytes=500_000, max_depth=99, guard="full"), Limits()]


def test_a_document_beyond_a_limit_is_named() -> None:
    result = run("clean", "-", "--max-bytes", 20, stdin=STORY.encode())
    assert result.exit_code == 1
    assert "max_bytes" in result.stderr
    deep = f"{'<div>' * 40}<p>{STORY}".encode()
    assert "max_depth" in run("clean", "-", "--max-depth", 30, "--guard", "full", stdin=deep).stderr


@pytest.mark.parametrize("command", ["clean", "explain", "detect"])
def test_text_that_was_coded_twice_is_mended(command: str) -> None:
    given = STORY.replace("\n\n", "\n").encode().decode("latin-1").encode()
    plain = run(command, "-", stdin=given).stdout
    mended = run(command, "-", "--repair", stdin=given).stdout
    assert "khánh thành" not in plain
    assert command == "detect" or "khánh thành" in mended


def test_repair_without_its_package_is_wrong_usage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cli.request.find_spec", lambda _: None)
    result = run("clean", "-", "--repair", stdin=STORY.encode())
    assert "pip install 'newsclean[repair]'" in " ".join(result.stderr.split())
    assert result.exit_code == 2
    assert importlib.util.find_spec("ftfy") is not None


@pytest.mark.interpreted
def test_a_missing_extra_ends_a_run_of_many_and_is_no_defect(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise newsclean.MissingExtra("Options.repair", "repair")

    monkeypatch.setattr("newsclean.decode.symptoms.repair_text", refuse)
    pages = [Document(STORY, id="a")]
    with pytest.raises(newsclean.MissingExtra, match="repair"):
        list(newsclean.extract_many(pages, options=Options(repair=True)))


def test_a_bound_on_time_needs_a_worker(folder: Path) -> None:
    result = run("clean", folder / "a.txt", "--timeout", 60)
    assert result.exit_code == 0
    assert result.stdout == run("clean", folder / "a.txt").stdout
