"""Many documents in this process: what goes in, what comes out, what is refused."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import count, islice
from pathlib import Path
from typing import Any, Self
from uuid import UUID

import pytest

import newsclean
from newsclean import Document, Options, extract_many
from newsclean.arguments import Page
from newsclean.batch import Workers, render_many
from newsclean.batch.document import path_id
from newsclean.errors import PublisherError
from newsclean.serialise import FORMATS, Format, frame, write
from tests.batch.traps import DEFECT, MEMORY, PUBLISHER, STORY, Traps, story, trap

SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())


def code(result: newsclean.Extraction) -> str | None:
    return result.failure.code if result.failure else None


@pytest.mark.parametrize("workers", [None, 0, 1])
def test_results_are_those_of_extract(workers: int | None) -> None:
    documents = [path.read_bytes() for path in SEEDS]
    results = list(extract_many(documents, workers=workers))
    assert results == [newsclean.extract(document) for document in documents]


def test_a_document_hands_on_what_is_known_of_it() -> None:
    text = STORY.format(number=7)
    url = "https://example.org/bai.html"
    (found,) = extract_many(
        [Document(text.encode("utf-16-le"), url=url, id="a", encoding="utf-16-le", kind="text")]
    )
    assert found.article is not None
    assert (found.id, found.encoding, found.article.url) == ("a", "utf-16-le", url)
    assert found.article == newsclean.clean(text, url=url, kind="text")


def test_the_charset_of_a_document_goes_before_that_of_the_options() -> None:
    content = STORY.format(number=7).encode("utf-16-le")
    options = Options(encoding="utf-16-le")
    first, second = extract_many(
        [content, Document(STORY.format(number=7).encode(), encoding="utf-8")], options=options
    )
    assert (first.encoding, second.encoding) == ("utf-16-le", "utf-8")
    assert first.article == second.article


def test_options_are_handed_on() -> None:
    results = extract_many(SEEDS, options=Options(removed="none"))
    assert [each.removed for each in results] == [()] * len(SEEDS)


def test_a_file_is_its_own_id() -> None:
    results = list(extract_many(SEEDS))
    assert [each.id for each in results] == [str(path) for path in SEEDS]
    assert [each.article for each in results] == [newsclean.clean(p.read_bytes()) for p in SEEDS]


@pytest.mark.parametrize("workers", [None, 2])
def test_a_file_that_cannot_be_read_is_a_failure(tmp_path: Path, workers: int | None) -> None:
    gone, folder = tmp_path / "gone.txt", tmp_path / "folder"
    folder.mkdir()
    results = list(extract_many([gone, folder, tmp_path / "a\0.txt", SEEDS[0]], workers=workers))
    assert [code(each) for each in results] == ["unreadable"] * 3 + [None]
    assert [each.failure.message for each in results if each.failure] == [
        "cannot be read: No such file or directory",
        "cannot be read: Is a directory",
        "cannot be read: embedded null byte",
    ]


def test_no_more_of_a_file_is_read_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("a" * 1000)
    options = Options(limits=newsclean.Limits(max_bytes=999))
    assert [code(each) for each in extract_many([path], options=options)] == ["limit-exceeded"]


def test_documents_are_read_as_results_are_taken() -> None:
    read: list[int] = []

    def documents() -> Iterator[Document]:
        for number in count():
            read.append(number)
            yield story(number)

    assert [each.id for each in islice(extract_many(documents()), 3)] == ["0", "1", "2"]
    assert read == [0, 1, 2]


@pytest.mark.parametrize(
    ("encoding", "expected", "message"),
    [
        (DEFECT, "defect", "a defect of newsclean: IndexError: list index out of range"),
        (MEMORY, "memory", "it needs more memory than there is"),
    ],
)
def test_a_defect_costs_one_document(encoding: str, expected: str, message: str) -> None:
    results = list(extract_many([story(1), trap(encoding), story(2)], options=Traps()))
    assert [(each.id, code(each)) for each in results] == [
        ("1", None),
        ("trap", expected),
        ("2", None),
    ]
    assert results[1].failure is not None
    assert results[1].failure.message == message


def test_a_wrong_publisher_file_is_raised() -> None:
    results = extract_many([story(1), trap(PUBLISHER)], options=Traps())
    assert next(results).id == "1"
    with pytest.raises(PublisherError, match="mau"):
        next(results)


@pytest.mark.parametrize(
    ("arguments", "settings", "error", "message"),
    [
        (("Tin.",), {}, TypeError, "not one str"),
        ((b"Tin.",), {}, TypeError, "not one bytes"),
        ((Document("Tin."),), {}, TypeError, "not one Document"),
        (([],), {"workers": -1}, ValueError, "0 or more"),
        (([],), {"workers": "2"}, TypeError, "Workers or None, not str"),
        (([],), {"options": {"removed": "none"}}, TypeError, "not dict"),
    ],
)
def test_wrong_arguments_are_named_at_once(
    arguments: tuple[Any, ...], settings: dict[str, Any], error: type[Exception], message: str
) -> None:
    for run in (extract_many, render_many):
        with pytest.raises(error, match=message):
            run(*arguments, **settings)


def test_an_unknown_form_is_named() -> None:
    with pytest.raises(ValueError, match="'yaml'"):
        render_many([], "yaml")  # type: ignore[arg-type]


class Odd:
    """A value of a table that will not be compared."""

    def __ne__(self, other: object) -> bool:
        raise ArithmeticError

    __hash__ = None  # type: ignore[assignment]


ODD: list[Any] = [7, 1.5, True, Decimal("1.5"), date(2026, 3, 2), [b"Tin."], {"a": 1}, Odd()]


@pytest.mark.parametrize("workers", [None, 2])
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("bare", [False, True])
def test_a_value_that_is_no_page_costs_its_row_only(
    odd: Any, workers: int | None, *, bare: bool
) -> None:
    value = odd if bare else Document(odd, id="b", url="https://songxanh.example/1")
    results = list(extract_many([story(1), value, story(2)], workers=workers))
    assert [code(each) for each in results] == [None, "wrong-type", None]
    failure = results[1].failure
    assert failure is not None
    expected = "document 1 must be Document, " if bare else "content must be "
    kind = type(odd).__name__
    assert failure.message == f"{expected}str, bytes, Path or None, not {kind}"
    assert results[1].id == (None if bare else "b")


def test_a_column_may_begin_with_a_number() -> None:
    column: list[Any] = [7, b"Tin."]
    assert [code(each) for each in extract_many(column)] == ["wrong-type", None]


@pytest.mark.parametrize("odd", [*ODD, "/a", "", b"https://vov.vn/1", UUID(int=1)])
def test_nothing_that_a_table_holds_beside_a_page_costs_the_page(odd: Any) -> None:
    if isinstance(odd, Odd):
        odd = 3 + 4j
    document = Document(STORY.format(number=7), url=odd, id=odd, encoding=odd)
    (result,) = extract_many([document])
    assert result.article is not None
    assert result.id == (odd.decode() if isinstance(odd, bytes) else str(odd))
    codes = [note.code for note in result.warnings]
    assert ("url-refused" in codes) == (odd not in ("", b"https://vov.vn/1"))
    assert result.article.publisher == ("vov" if odd == b"https://vov.vn/1" else None)


class Scalar:
    """A value as Arrow hands it over."""

    def __init__(self, value: object) -> None:
        self._value = value

    def as_py(self) -> object:
        return self._value


@pytest.mark.parametrize("workers", [None, 2])
def test_values_of_arrow_are_those_that_they_hold(workers: int | None) -> None:
    address: Any = Scalar("https://vov.vn/1")
    contents: list[Any] = [Scalar(STORY.format(number=7).encode()), Scalar(None), Scalar(7)]
    for documents in (contents, [Document(each, url=address, id=address) for each in contents]):
        results = list(extract_many(documents, workers=workers))
        assert [code(each) for each in results] == [None, "missing", "wrong-type"]
        assert results[1].failure is not None
        assert "a gap (None, NaN or NA)" in results[1].failure.message
    assert [each.id for each in results] == ["https://vov.vn/1"] * 3
    assert results[0].article is not None
    assert results[0].article.publisher == "vov"


class Address:
    """An address of another library, as those of httpx and yarl are."""

    def __str__(self) -> str:
        return "https://vov.vn/1"


def test_an_address_of_another_library_is_written_out() -> None:
    address: Any = Address()
    document = Document("Tin.", url=address, id=Path("a.txt"))
    assert (document.url, document.id) == ("https://vov.vn/1", "a.txt")


class Frame(list[str]):
    """A table, which yields the names of its columns."""

    @property
    def columns(self) -> list[str]:
        raise AssertionError("the columns were asked for")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Frame(["html"]), "documents is a Frame, no column of pages: pass one of its col"),
        (lambda: {"a": "Tin."}, "documents is a dict, which yields its keys: pass newsclean.Doc"),
        (
            lambda: io.StringIO("Tin."),
            r"documents is an open file \(StringIO\), which yields lines",
        ),
        (lambda: "Tin.", "documents must be an iterable of documents, not one str"),
        (lambda: Path("pages"), "documents must be an iterable of documents, not one .*Path"),
        (lambda: 5, "documents must be an iterable of documents, not int"),
        (lambda: [["Tin.", "/1"]], "document 0 is a list: pass newsclean.Document"),
        (lambda: [{"html": "Tin."}], "document 0 is a dict: pass newsclean.Document.page, url=url"),
        (lambda: zip(["Tin."], ["/1"], strict=True), "document 0 is a tuple: pass newsclean.Doc"),
        (lambda: csv.DictReader(["html,url", "Tin.,/1"]), "document 0 is a dict: pass newsclean"),
        (lambda: [io.BytesIO(b"Tin.")], "document 0 must be .*, not BytesIO; pass what its read"),
    ],
)
@pytest.mark.parametrize("run", [extract_many, render_many])
@pytest.mark.parametrize("workers", [None, 2])
def test_tables_and_records_are_refused_with_advice(
    make: Callable[[], Any],
    message: str,
    run: Callable[..., Iterator[object]],
    workers: int | None,
) -> None:
    with pytest.raises(TypeError, match=f"^{message}"):
        list(run(make(), workers=workers))


def test_wrong_fields_of_a_document_are_refused() -> None:
    wrong: dict[str, Any] = {"kind": "pdf"}
    with pytest.raises(ValueError, match=r"^kind must be one of 'auto', .* not 'pdf'$"):
        Document("Tin.", **wrong)
    misspelt: dict[str, Any] = {"adress": "https://example.org"}
    with pytest.raises(TypeError, match="unexpected keyword argument 'adress'"):
        Document("Tin.", **misspelt)


def test_a_document_reads_back() -> None:
    document = Document("Tin.", url="https://vov.vn/1", id=7, kind="text")
    assert Document.model_validate_json(document.model_dump_json()) == document
    odd = Document.model_validate({"content": 7})
    assert [code(each) for each in extract_many([odd])] == ["wrong-type"]


def test_an_open_file_is_no_content() -> None:
    stream: Any = io.BytesIO(b"Tin.")
    with pytest.raises(TypeError, match=r"content must be .* not BytesIO; pass what its read"):
        Document(stream)


@pytest.mark.parametrize("workers", [None, 2])
@pytest.mark.parametrize("bare", [False, True])
def test_content_is_read_in_any_of_its_types(*, workers: int | None, bare: bool) -> None:
    page = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh.".encode()
    contents: list[Page] = [page, bytearray(page), memoryview(page), page.decode()]
    strided = memoryview(bytes(byte for each in page for byte in (each, 0)))[::2]
    contents.append(strided)
    documents = contents if bare else map(Document, contents)
    results = list(extract_many(documents, workers=workers))
    article = newsclean.clean(page)
    assert [each.article for each in results] == [article] * len(contents)
    for content in contents:
        assert newsclean.clean(content) == newsclean.extract(content).article == article


class NAType:
    """The gap of pandas, which will not say whether it differs from anything."""

    def __ne__(self, other: object) -> Self:  # type: ignore[override]
        return self

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize("workers", [None, 2])
@pytest.mark.parametrize("gap", [None, float("nan"), Decimal("nan"), NAType()])
def test_a_gap_in_a_table_costs_its_row_only(gap: None, workers: int | None) -> None:
    documents = [story(1), Document(gap, id="b", url=gap, encoding=gap), gap, story(2)]
    results = list(extract_many(documents, workers=workers))
    assert [(each.id, code(each)) for each in results] == [
        ("1", None),
        ("b", "missing"),
        (None, "missing"),
        ("2", None),
    ]
    assert results[1].page_type == "error"
    lines = list(render_many(documents, workers=workers))
    assert [each.failure and each.failure.code for each in lines] == [
        code(each) for each in results
    ]


def test_a_charset_may_stand_in_quotes() -> None:
    document = Document(STORY.format(number=7).encode("utf-16-le"), encoding='"utf-16-le"')
    (result,) = extract_many([document])
    assert (result.encoding, result.warnings) == ("utf-16-le", ())


class Number:
    """An integer of another library, as numpy's are."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __index__(self) -> int:
        return self._number


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (5, "5"),
        (-1, "-1"),
        (Number(7), "7"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (float("nan"), None),
        (NAType(), None),
        (None, None),
        ("a", "a"),
    ],
)
def test_an_id_may_be_that_of_a_row(given: Any, name: str | None) -> None:
    assert [each.id for each in extract_many([Document("Tin.", id=given)])] == [name]


def test_a_document_does_not_print_its_page() -> None:
    assert "Tin" not in repr(Document("Tin.", id="a"))


def test_workers_are_as_many_as_cores_by_default() -> None:
    assert 1 <= Workers().number <= (os.cpu_count() or 1)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX allows names of files that are no text")
def test_a_name_that_is_no_text_is_an_id_that_can_be_written() -> None:
    assert path_id(Path(os.fsdecode(b"/tin\xff.txt"))) == "/tin\\xff.txt"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("with_removed", [False, True])
def test_what_is_rendered_and_framed_is_what_is_written(form: Format, with_removed: bool) -> None:
    documents = [story(1), Document(b"", id="b"), story(2)]
    rendered = list(render_many(documents, form, with_removed=with_removed))
    written = "".join(write(extract_many(documents), form, with_removed=with_removed))
    assert "".join(frame((each.text for each in rendered), form)) == written
    assert [(each.id, each.failure and each.failure.code) for each in rendered] == [
        ("1", None),
        ("b", "not-an-article"),
        ("2", None),
    ]


@pytest.mark.parametrize(
    ("stated", "encoding", "warnings"),
    [
        ("windows-1258", "windows-1258", []),
        ('text/html; charset="windows-1258"', "windows-1258", []),
        ("text/html", "windows-1258", ["encoding-guessed"]),
        ("", "windows-1258", ["encoding-guessed"]),
        ("klingon", "windows-1258", ["encoding-refused", "encoding-guessed"]),
        ("utf-8\x00", "windows-1258", ["encoding-refused", "encoding-guessed"]),
        ("text/html; charset=rot13", "windows-1258", ["encoding-refused", "encoding-guessed"]),
    ],
)
def test_a_charset_that_a_server_made_up_costs_no_document(
    stated: str, encoding: str, warnings: list[str]
) -> None:
    text = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh.".encode(
        "cp1258", "ignore"
    )
    (result,) = extract_many([Document(text, encoding=stated)])
    assert result.article is not None
    assert (result.encoding or "").replace("cp", "windows-") == encoding
    assert [note.code for note in result.warnings] == warnings


def test_ids_that_a_data_frame_made_floats_are_numbers() -> None:
    assert newsclean.Document(b"Tin.", id=1.0).id == "1"
