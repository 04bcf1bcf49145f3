"""The commands: what they write where, and the code they exit with."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from typer.testing import CliRunner, Result

import newsclean
from newsclean.article import Article, Model
from newsclean.batch import jobs
from newsclean.cli.app import app
from newsclean.extraction import Extraction
from newsclean.review import ExplainedBlock, explain
from newsclean.serialise import FORMATS, read_jsonl, to_markdown

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = (
    "Xã Mẫu khánh thành cây cầu mới\n\n"
    "Cây cầu dài 120 mét nối hai bờ sông vừa được đưa vào sử dụng sáng nay.\n\n"
    "Ông Lê Văn Mẫu cho biết người dân không còn phải đi đò qua sông như trước.\n"
)
EMPTY = "\n\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "b.txt").write_text(EMPTY, encoding="utf-8")
    (tmp_path / "c.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    result = CliRunner().invoke(app, [str(each) for each in arguments], input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_clean_writes_one_extraction_a_line() -> None:
    result = run("clean", SEEDS)
    found = list(read_jsonl(result.stdout.splitlines()))
    assert result.exit_code == 0
    assert [Path(str(each.id)).name for each in found] == sorted(p.name for p in SEEDS.iterdir())
    for each in found:
        assert each.article == newsclean.clean(Path(str(each.id)).read_bytes())
        assert (each.removed, each.decisions) == ((), ())


def test_with_removed_a_line_is_the_whole_extraction() -> None:
    path = min(SEEDS.iterdir())
    (found,) = read_jsonl(run("clean", path, "--with-removed").stdout.splitlines())
    expected = newsclean.extract(path.read_bytes()).model_copy(update={"id": str(path)})
    assert found == expected
    assert found.removed


def test_a_document_without_an_article_stops_nothing(folder: Path) -> None:
    result = run("clean", folder)
    found = list(read_jsonl(result.stdout.splitlines()))
    assert [each.article is None for each in found] == [False, True, False]
    assert found[1].failure is not None
    assert f"b.txt: {found[1].failure.message}" in result.stderr
    assert "3 documents: 2 cleaned, 1 not" in result.stderr
    assert result.exit_code == 1


def test_the_closing_lines_say_what_the_others_are(tmp_path: Path) -> None:
    contents = {
        "a": b"",
        "b": b"",
        "c": b"404 Not Found",
        "d": b"{}",
        "e": b"%PDF-1.4",
        "f": min(SEEDS.iterdir()).read_bytes(),
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    for workers in ("1", "2"):
        told = run("clean", tmp_path, "gone.html", "--workers", workers).stderr.splitlines()
        assert told[-1] == "7 documents: 1 cleaned, 6 not"
        reasons = "2 empty, 1 error, 1 no-page, 1 decode, 1 unreadable"
        assert told[-2] == f"without an article: {reasons}"
    assert "without an article" not in run("clean", tmp_path / "a").stderr


@pytest.mark.parametrize("target", ["--output", "--output-dir"])
def test_pages_without_an_article_may_be_no_failure(tmp_path: Path, target: str) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    command = ["clean", PAGE, empty, target, tmp_path / "articles", "--refused-ok"]
    result = run(*command)
    assert (result.exit_code, run(*command[:-1]).exit_code) == (0, 1)
    assert "2 documents: 1 cleaned, 1 not" in result.stderr
    assert run(*command, "--resume").exit_code == 0
    gone = [tmp_path / "gone.html", *command[2:], "--resume"]
    assert run(*command[:2], *gone).exit_code == 1
    assert run(*command[:2], *gone).exit_code == 1  # nothing is tried again


def test_a_whole_page_may_be_accounted_for() -> None:
    region, page = (
        json.loads(run("clean", PAGE, how).stdout) for how in ("--with-removed", "--whole-page")
    )
    assert page["article"] == region["article"]
    whole = newsclean.extract(PAGE.read_bytes(), options=newsclean.Options(removed="page"))
    assert page["removed"] == json.loads(whole.model_dump_json())["removed"]
    assert len(page["removed"]) > len(region["removed"])


@pytest.mark.parametrize("first", [(), ("--with-removed",)])
def test_a_run_goes_on_with_lines_of_one_kind(tmp_path: Path, first: tuple[str, ...]) -> None:
    output = tmp_path / "articles.jsonl"
    run("clean", PAGE, "-o", output, *first)
    whole = output.read_bytes()
    other = () if first else ("--with-removed",)
    result = run("clean", PAGE, SEEDS, "-o", output, "--resume", *other)
    assert result.exit_code == 2
    assert "--with-removed" in " ".join(result.stderr.split())
    assert output.read_bytes() == whole


def test_a_document_that_cannot_be_read_stops_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Path.open

    def refuse_a(path: Path, *arguments: str, **options: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return original(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse_a)
    result = run("clean", folder)
    found = list(read_jsonl(result.stdout.splitlines()))
    assert [each.failure.code if each.failure else None for each in found] == [
        "unreadable",
        "not-an-article",
        None,
    ]
    assert "a.txt: cannot be read: Permission denied" in result.stderr


@pytest.mark.parametrize("command", ["clean", "explain", "detect"])
def test_a_path_that_leads_nowhere_stops_nothing(folder: Path, command: str) -> None:
    gone = folder / "gone.txt"
    result = run(command, folder / "a.txt", gone, folder / "c.txt")
    assert f"{gone}: cannot be read: No such file or directory" in result.stderr
    assert str(folder / "a.txt") in result.stdout
    assert str(folder / "c.txt") in result.stdout
    assert result.exit_code == 1


@pytest.mark.parametrize("name", ["a.txt", "sub/../a.txt", "link.txt"])
def test_a_document_is_never_written_over(folder: Path, name: str) -> None:
    (folder / "sub").mkdir()
    (folder / "link.txt").symlink_to("a.txt")
    result = run("clean", folder / "c.txt", folder / name, "-o", folder / "a.txt")
    assert result.exit_code == 2
    assert "is one of the documents" in " ".join(result.stderr.split())
    assert (folder / "a.txt").read_text(encoding="utf-8") == STORY


def test_a_defect_of_newsclean_stops_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = newsclean.extract

    def fail_once(document: bytes, **settings: Any) -> Extraction:
        if document == EMPTY.encode():
            raise IndexError("list index out of range")
        return original(document, **settings)

    monkeypatch.setattr(jobs, "extract", fail_once)
    result = run("clean", folder)
    found = list(read_jsonl(result.stdout.splitlines()))
    assert [each.failure.code if each.failure else None for each in found] == [
        None,
        "defect",
        None,
    ]
    assert "b.txt: a defect of newsclean: IndexError: list index out of range" in result.stderr
    assert result.exit_code == 1


def test_the_output_may_be_a_new_file_in_the_folder_itself(folder: Path) -> None:
    output = folder / "out.jsonl"
    result = run("clean", folder, "-o", output)
    assert result.stdout == ""
    assert len(list(read_jsonl(output.read_text(encoding="utf-8").split("\n")))) == 3


@pytest.mark.parametrize("name", ["a.txt", "sub/d.txt", "sub/../a.txt"])
def test_a_document_in_a_folder_is_never_written_over(folder: Path, name: str) -> None:
    (folder / "sub").mkdir()
    (folder / "sub/d.txt").write_text(STORY, encoding="utf-8")
    result = run("clean", folder, "-o", folder / name)
    assert result.exit_code == 2
    assert "is one of the documents" in " ".join(result.stderr.split())
    assert (folder / name).read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_a_document_that_a_folder_links_to_is_never_written_over(folder: Path, link: str) -> None:
    output = folder / "a.txt"
    (folder / "sub").mkdir()
    getattr(folder / "sub/link.txt", link)(output)
    result = run("clean", folder / "sub", "-o", output)
    assert result.exit_code == 2
    assert output.read_text(encoding="utf-8") == STORY


def test_an_old_output_that_is_no_document_is_written_anew(folder: Path) -> None:
    for output in (folder / ".out.jsonl", folder.parent / "out.jsonl"):
        for _ in range(2):
            run("clean", folder, "-o", output)
            assert len(output.read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.parametrize("form", FORMATS)
def test_workers_write_the_same(folder: Path, form: str) -> None:
    paths = (folder / "gone.txt", folder, SEEDS, "--format", form)
    alone, together = run("clean", *paths), run("clean", *paths, "--workers", 2)
    assert together.output == alone.output
    assert together.exit_code == alone.exit_code == 1


def test_standard_input_is_bytes() -> None:
    result = run(
        "clean", "-", "--format", "text", "--encoding", "utf-16", stdin=STORY.encode("utf-16")
    )
    assert result.stdout == newsclean.clean(STORY).to_text() + "\n"


def test_other_formats(folder: Path) -> None:
    article = newsclean.clean(STORY)
    text = run("clean", folder, "--format", "text").stdout
    assert text.split("\f\n") == [article.to_text() + "\n"] * 2
    markdown = run("clean", folder, "--format", "markdown").stdout
    assert markdown.split("\n---\n\n") == [to_markdown(article)] * 2
    rows = json.loads(run("clean", folder, "--format", "json").stdout)
    assert [Extraction.model_validate(row).article for row in rows] == [article, None, article]


def test_the_address_reaches_the_article(folder: Path) -> None:
    url = "https://example.org/bai.html"
    (found,) = read_jsonl(run("clean", folder / "a.txt", "--url", url).stdout.splitlines())
    assert found.article is not None
    assert found.article.url == url


def test_the_kind_is_handed_on(folder: Path) -> None:
    result = run("detect", folder / "a.txt", "--kind", "markdown", "--json")
    assert json.loads(result.stdout)["detection"]["kind"] == "markdown"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["clean"], "PATH: name at least one document"),
        (["clean", SEEDS, "--url", "https://example.org"], "an address goes with one document"),
        (["clean", SEEDS, "--encoding", "utf-99"], "unknown charset 'utf-99'"),
        (["clean", SEEDS, "--format", "yaml"], "yaml"),
        (["clean", SEEDS, "--workers", "0"], "--workers"),
        (["clean", SEEDS, "-o", SEEDS], "cannot write"),
        (["clean", SEEDS, "--encoding", "rot13"], "unknown charset 'rot13'"),
        (["schema", "page"], "page"),
        (["wash"], "wash"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[object], message: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert result.stdout == ""


def test_explain_shows_every_block(folder: Path) -> None:
    result = run("explain", folder / "a.txt", "--full")
    assert result.exit_code == 0
    for line in STORY.split("\n\n"):
        assert line.strip() in result.stdout
    assert result.stdout.startswith(str(folder / "a.txt"))


def test_explain_json_holds_the_blocks_of_the_page() -> None:
    path = min(SEEDS.iterdir())
    row = json.loads(run("explain", path, "--json").stdout)
    options = newsclean.Options(removed="page")
    blocks = TypeAdapter(tuple[ExplainedBlock, ...]).validate_python(row["blocks"])
    assert blocks == explain(newsclean.extract(path.read_bytes(), options=options))
    assert row["detection"]["publisher"] == "vov"
    assert "article" not in row


def test_explain_tells_why_there_is_no_article(folder: Path) -> None:
    result = run("explain", folder)
    assert result.exit_code == 1
    assert "failed     not-an-article: " in result.stdout


def test_a_page_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY.replace("cây cầu", "\x1b[31mcây\x9b2Jcầu"), encoding="utf-8")
    for command in (["explain", path], ["explain", path, "--full"], ["detect", path]):
        assert not set(run(*command).output) & {"\x1b", "\x9b"}


def test_the_cells_of_a_row_stand_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    table = "| Loại | Giá |\n|---|---|\n| Vàng miếng | 80 triệu |\n"
    path.write_text(f"# {STORY}\n{table}", encoding="utf-8")
    printed = run("explain", path, "--full", "--kind", "markdown").stdout
    assert "Vàng miếng  80 triệu" in printed
    assert "\ufffd" not in printed


def test_detect_names_publisher_and_evidence() -> None:
    result = run("detect", SEEDS)
    assert result.exit_code == 0
    found = [line.split()[1] for line in result.stdout.splitlines() if "  publisher" in line]
    assert found == ["vov", "vov", "nhandan", "vietnamplus", "vietnam_vn"]
    assert result.stdout.count("  evidence ") >= 5


@pytest.mark.parametrize("model", ["article", "extraction"])
def test_schema_is_that_of_the_model(model: str) -> None:
    expected: type[Model] = Article if model == "article" else Extraction
    printed = json.loads(run("schema", model).stdout)
    assert printed == expected.model_json_schema(mode="serialization")


def test_version_and_help() -> None:
    told = "" if str(newsclean.blocks.__file__).endswith(".py") else " (compiled)"
    assert run("--version").stdout == f"newsclean {newsclean.__version__}{told}\n"
    for command in ([], ["clean"], ["explain"], ["detect"]):
        assert "Exit codes: 0" in run(*command, "--help").stdout


PAGE = Path(__file__).parents[1] / "publishers/vov/vov-2020/cau-tre/page.html"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_run_goes_on_where_another_was_stopped(tmp_path: Path, workers: str) -> None:
    output = tmp_path / "articles.jsonl"
    command = ["clean", SEEDS, tmp_path / "gone.txt", "-o", output, "--workers", workers]
    assert run(*command, "--resume").exit_code == 1  # nothing is there, and all is done
    whole = output.read_bytes()
    lines = whole.splitlines(keepends=True)
    output.write_bytes(b"".join(lines[:2]) + lines[2][:100])
    result = run(*command, "--resume")
    assert result.exit_code == 1
    assert output.read_bytes() == whole
    assert "4 documents: 3 cleaned, 1 not; 2 were there already" in result.stderr
    again = run(*command, "--resume")
    assert again.exit_code == 1
    told = "0 documents: 0 cleaned, 0 not; 6 were there already, 1 of them without an article"
    assert told in again.stderr
    assert output.read_bytes() == whole
    assert run("clean", SEEDS, "-o", output, "--resume").exit_code == 0  # that one is not asked for


def test_a_dash_is_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = run("clean", PAGE, "-o", "-")
    assert told.stdout == run("clean", PAGE).stdout
    assert [*tmp_path.iterdir()] == []
    assert run("clean", PAGE, "-o", "-", "--resume").exit_code == 2


@pytest.mark.parametrize("given", ["pages", "./pages/../pages", "{}/pages", "../{}/pages"])
def test_a_run_knows_its_documents_by_any_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html").write_bytes(PAGE.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert run("clean", "pages", "-o", "articles.jsonl").exit_code == 0
    whole = Path("articles.jsonl").read_bytes()
    path = given.format(tmp_path.name if given.startswith("..") else tmp_path)
    result = run("clean", path, "-o", "articles.jsonl", "--resume")
    assert "0 documents: 0 cleaned, 0 not; 1 were there already" in result.stderr
    assert Path("articles.jsonl").read_bytes() == whole


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "markdown"])
def test_a_file_that_was_cut_is_written_again(tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    gone = tmp_path / "gone.html"
    command = ["clean", PAGE, gone, "--output-dir", out, "--format", form]
    assert run(*command).exit_code == 1
    file = next(out.glob("page*"))
    whole = file.read_bytes()
    told = len([*out.iterdir()])  # a document without an article has a file of JSON only
    for cut in (whole[:-1], whole[:30], b""):
        file.write_bytes(cut)
        result = run(*command, "--resume")
        assert result.exit_code == 1
        assert file.read_bytes() == whole
        assert f"; {told - 1} were there already" in result.stderr or told == 1
    again = run(*command, "--resume")
    assert again.exit_code == 1
    assert f"; {told} were there already" in again.stderr


def test_a_file_of_json_that_was_cut_between_lines_is_written_again(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("clean", PAGE, "--output-dir", out).exit_code == 0
    file = out / "page.html.json"
    whole = file.read_bytes()
    for other in (b'{"article":\n', b"{}\n", b"[]\n"):
        file.write_bytes(other)
        assert run("clean", PAGE, "--output-dir", out, "--resume").exit_code == 0
        assert file.read_bytes() == whole


MARKED = "## Giữ sông\n\nĐọc [bản tin](https://a.vn/b) nhé. Hôm nay trời mưa to ở xã Mẫu.\n"


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_warnings_that_no_output_holds_are_told_once_a_kind(
    tmp_path: Path, form: str, workers: str
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(MARKED, encoding="utf-8")
    result = run("clean", tmp_path, "--format", form, "--workers", workers)
    assert result.exit_code == 0
    assert "warning" not in result.stdout
    told = [line for line in result.stderr.splitlines() if "looks-like-markdown" in line]
    assert len(told) == 2
    assert told[0].startswith(f"{tmp_path / 'a.txt'}: warning looks-like-markdown: the text")
    assert told[1] == "warning looks-like-markdown: in 2 documents"
    assert "looks-like-markdown" not in run("clean", tmp_path, "--format", "jsonl").stderr


def test_a_run_into_a_folder_goes_on_where_another_was_stopped(tmp_path: Path) -> None:
    pages, out = tmp_path / "pages", tmp_path / "out"
    for folder in ("a", "b"):
        (pages / folder).mkdir(parents=True)
        for number in (1, 2):
            text = f"Cầu số {number}{folder}\n\nMột câu của bài viết này."
            (pages / folder / f"{number}.txt").write_text(text, encoding="utf-8")
    command = ["clean", pages / "a", pages / "b", "--output-dir", out, "--format", "text"]
    assert run(*command).exit_code == 0
    found = {path.name: path.read_bytes() for path in out.iterdir()}
    assert set(found) == {"1.txt.txt", "2.txt.txt", "1.txt.2.txt", "2.txt.2.txt"}
    (out / "2.txt.txt").unlink()
    (out / "1.txt.2.txt").rename(out / "1.txt.2.part")
    (out / "1.txt.txt").write_text("mine\n")
    result = run(*command, "--resume")
    assert "2 documents: 2 cleaned, 0 not; 2 were there already" in result.stderr
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {
        **found,
        "1.txt.txt": b"mine\n",
    }


def test_a_name_as_long_as_a_file_may_have_is_written(tmp_path: Path) -> None:
    page, out = tmp_path / f"{245 * 'a'}.html", tmp_path / "out"
    page.write_bytes(PAGE.read_bytes())
    assert run("clean", page, "--output-dir", out, "--format", "json").exit_code == 0
    assert [path.name for path in out.iterdir()] == [f"{page.name}.json"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "goes with --output-dir, or with --output and jsonl"),
        (["-o", "o.txt", "--format", "text"], "goes with --output-dir, or with --output and jsonl"),
        (["-o", "o.txt"], "o.txt has a line that newsclean clean has not written"),
    ],
)
@pytest.mark.parametrize("content", ["mine\n", "{}\n", "[1]\n"])
def test_what_no_run_can_go_on_with_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    message: str,
    content: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("o.txt").write_text(content, encoding="utf-8")
    result = run("clean", SEEDS, *arguments, "--resume")
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert Path("o.txt").read_text(encoding="utf-8") == content


def test_scaffold_writes_a_draft_that_the_other_commands_can_use(tmp_path: Path) -> None:
    result = run("scaffold", PAGE, "--id", "nhap", "--domain", "nhap.example", "--out", tmp_path)
    assert result.exit_code == 0
    folder = tmp_path / "nhap" / "nhap-2026" / "page-1"
    written = [str(tmp_path / "nhap.py"), str(folder / "page.html"), str(folder / "expected.json")]
    assert result.stdout.splitlines()[:3] == written
    draft = tmp_path / "nhap.py"
    url = "https://nhap.example/1"
    told = run("detect", PAGE, "--url", url, "--publisher", draft, "--json").stdout
    assert json.loads(told)["detection"]["template"] == "nhap-2026"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    article = newsclean.clean((folder / "page.html").read_bytes())
    assert article.title == expected["title"]


def test_scaffold_overwrites_nothing(tmp_path: Path) -> None:
    draft = tmp_path / "nhap.py"
    draft.write_text("mine")
    result = run("scaffold", PAGE, "--id", "nhap", "--domain", "nhap.example", "--out", tmp_path)
    assert result.exit_code == 1
    assert "is there already" in result.stderr
    assert draft.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [draft]


@pytest.mark.parametrize("name", ["Bad Id", "", "../up", "1", "báo"])
def test_scaffold_refuses_an_id_that_no_publisher_can_have(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    result = run("scaffold", PAGE, "--id", name, "--domain", "nhap.example", "--out", out)
    assert result.exit_code == 2
    assert "small letters" in " ".join(result.stderr.split())
    assert "pydantic" not in result.stderr
    assert not out.exists()


def test_scaffold_names_a_page_without_an_article(folder: Path) -> None:
    result = run("scaffold", folder / "b.txt", "--id", "nhap", "--domain", "nhap.example")
    assert result.exit_code == 1
    assert f"Error: {folder / 'b.txt'}: page 1 is of no use" in result.stderr


def test_a_publisher_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    result = run("detect", PAGE, "--publisher", tmp_path / "gone.py")
    assert result.exit_code == 2
    told = " ".join(result.stderr.split())
    assert f"cannot read {tmp_path / 'gone.py'}: No such file" in told
    assert "Errno" not in told


def test_detect_tells_what_to_look_at(folder: Path) -> None:
    result = run("detect", PAGE, "--url", "/a/b")
    assert "  warning    url-refused: url is '/a/b', which names no site" in result.stdout
    told = json.loads(run("detect", PAGE, "--url", "/a/b", "--json").stdout)
    assert [note["code"] for note in told["warnings"]] == ["url-refused"]
    refused = run("detect", folder / "b.txt")
    assert refused.exit_code == 1
    assert "  failed     not-an-article: " in refused.stdout


def test_a_wrong_publisher_file_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("PUBLISHER = 3")
    result = run("detect", PAGE, "--publisher", tmp_path / "bad.py")
    assert result.exit_code == 2
    assert "PUBLISHER" in result.stderr


def test_publishers_are_listed_with_their_layouts_or_rules() -> None:
    assert "| `vov-2020` |" in run("publishers").stdout
    assert "| `ad-slot` | `ad` |" in run("publishers", "--rules").stdout
    assert run("publishers", "--installed").exit_code == 0


def test_explain_accounts_for_a_page_with_paths() -> None:
    result = run("explain", PAGE, "--places", "--full")
    lines = result.stdout.splitlines()
    blocks = [number for number, line in enumerate(lines) if line.startswith(("  + ", "  - "))]
    assert len(blocks) > 10
    assert all(lines[number + 1].startswith("      html/body/") for number in blocks)
    assert any("page-footer" in line for line in lines)


def test_explain_tells_a_program_the_path_of_each_block() -> None:
    told = json.loads(run("explain", PAGE, "--json").stdout)
    assert told["detection"]["template"] == "vov-2020"
    paths = [block["place"]["path"] for block in told["blocks"]]
    assert all(path.startswith("html/body/") for path in paths)
    assert len(set(paths)) == len(paths)
    assert all(block["text"] for block in told["blocks"])


def test_elements_are_kept_and_dropped(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    story = "".join(f"<p>{line}</p>" for line in STORY.splitlines() if line)
    page.write_text(f"<h1>Xã Mẫu</h1>{story * 3}<div class=o>Một dòng.</div>", encoding="utf-8")
    (found,) = read_jsonl(run("clean", page, "--drop", "h1", "--keep", ".o").stdout.splitlines())
    assert found.article is not None
    assert (found.article.title, found.article.body[-1].text) == (None, "Một dòng.")
    assert "option-drop: h1" in run("explain", page, "--drop", "h1").stdout


def test_a_selector_that_does_not_parse_is_wrong_usage(tmp_path: Path) -> None:
    result = run("clean", tmp_path, "--drop", "div[")
    assert result.exit_code == 2
    assert "div[" in result.output


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_an_article_that_a_format_has_no_words_for_is_named(folder: Path, form: str) -> None:
    (folder / "b.txt").write_text("PV/VOV", encoding="utf-8")
    result = run("clean", folder, "--format", form)
    assert (
        result.stdout == run("clean", folder / "a.txt", folder / "c.txt", "--format", form).stdout
    )
    assert "b.txt: nothing to write in this format; jsonl and json have it" in result.stderr
    assert "3 documents: 3 cleaned, 0 not" in result.stderr
    assert result.exit_code == 0


def test_what_never_fired_of_a_publisher_file_is_shown(tmp_path: Path) -> None:
    out = tmp_path / "out"
    host = ("--id", "draft", "--domain", "draft.example", "--out", out)
    assert run("scaffold", PAGE, *host).exit_code == 0
    draft, url = out / "draft.py", "https://draft.example/1"
    result = run("coverage", PAGE, "--publisher", draft, "--url", url)
    assert result.exit_code == 0
    assert re.search(r"^    region +headline +1$", result.stdout, flags=re.MULTILINE)
    assert re.search(r"^  template +draft-text +never$", result.stdout, flags=re.MULTILINE)
    told = json.loads(run("coverage", PAGE, "--publisher", draft, "--url", url, "--json").stdout)
    assert (told["documents"], told["unread"]) == (1, [])
    result = run("coverage", PAGE, "--publisher", draft, "--url", "https://vov.vn/1")
    assert result.exit_code == 1
    assert "not read: " in result.stdout
    assert run("coverage", PAGE).exit_code == 2
    assert run("coverage", PAGE, "--publisher", tmp_path / "gone.py").exit_code == 2
    gone = run("coverage", tmp_path / "gone.html", PAGE, "--publisher", draft, "--url", url)
    assert gone.exit_code == 2  # an address is that of one document
    gone = run("coverage", tmp_path / "gone.html", PAGE, "--publisher", draft)
    assert gone.exit_code == 1
    assert "gone.html: cannot be read: No such file or directory" in gone.stdout
    assert "2 documents" in gone.stdout


def test_a_domain_of_a_built_in_publisher_is_refused_with_the_file(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(
        "from newsclean.template import Publisher\n"
        "PUBLISHER = Publisher(id='song_xanh', name='Sông Xanh', domains=('vov.vn',))\n",
        encoding="utf-8",
    )
    result = run("detect", PAGE, "--publisher", bad)
    assert result.exit_code == 2
    assert "bad.py: publisher 'song_xanh': domain 'vov.vn' is taken by 'vov'" in result.stderr
