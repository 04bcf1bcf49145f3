"""Streams of results: what is written reads back, and failures are not lost in JSON."""

import json
from collections.abc import Iterator

import pytest

from newsclean.article import ABSENT, CLOSING, Article, BodyBlock, Image, Source
from newsclean.blocks import Label
from newsclean.errors import RecordError
from newsclean.extraction import (
    BlockDecision,
    Detection,
    Extraction,
    Failure,
    Place,
    Removed,
)
from newsclean.serialise import FORMATS, Format, read_jsonl, render, to_json_line, write

PLACE = Place(start=3, end=9)
GOOD = Extraction(
    article=Article(title="Đầu đề", body=(BodyBlock(kind="paragraph", text="Tin\u2028mới."),)),
    detection=Detection(publisher=None, template="generic-text", kind="text"),
    page_type="article",
    decisions=(BlockDecision(label=Label.MENU, rule="menu-word", place=PLACE, kept=False),),
    removed=(Removed(label=Label.MENU, rule="menu-word", text="Thời sự", place=PLACE),),
    id="thư mục/a.txt",
)
BAD = Extraction(
    article=None,
    detection=None,
    page_type="error",
    failure=Failure(code="decode", message="no encoding fits"),
    id="b.txt",
)


def test_a_line_reads_back_as_the_same_extraction() -> None:
    lines = "".join(write([GOOD, BAD], "jsonl", with_removed=True))
    assert lines.count("\n") == 2
    assert tuple(read_jsonl(lines.split("\n"))) == (GOOD, BAD)


def test_without_the_account_a_line_holds_all_else() -> None:
    (back,) = read_jsonl([to_json_line(GOOD, with_removed=False).encode()])
    assert back == GOOD.model_copy(update={"decisions": (), "removed": ()})


def test_lines_keep_letters_as_they_are() -> None:
    assert '"Đầu đề"' in to_json_line(GOOD)


def test_a_line_that_is_no_extraction_is_refused() -> None:
    line = '{"article": null, "detection": null, "page_type": "error", "unexpected": 1}'
    with pytest.raises(RecordError, match=r"^line 1 .*: unexpected: Extra inputs are not"):
        list(read_jsonl([line]))


@pytest.mark.parametrize("results", [[], [BAD], [GOOD, BAD, GOOD]])
def test_json_is_one_array(results: list[Extraction]) -> None:
    rows = json.loads("".join(write(results, "json", with_removed=True)))
    assert [Extraction.model_validate(row) for row in rows] == results


def test_text_and_markdown_part_articles_and_leave_failures_out() -> None:
    gap = "\n\n" + ABSENT + "\n\n"  # the place of the lead, which is absent
    assert "".join(write([BAD, GOOD, GOOD], "text")) == (
        f"Đầu đề{gap}Tin\u2028mới.{CLOSING}\n\f\nĐầu đề{gap}Tin\u2028mới.{CLOSING}\n"
    )
    assert "".join(write([GOOD, BAD, GOOD], "markdown")) == (
        "# Đầu đề\n\nTin mới.\n\n---\n\n# Đầu đề\n\nTin mới.\n"
    )


@pytest.mark.parametrize("form", FORMATS)
def test_results_are_written_as_they_come(form: Format) -> None:
    seen: list[int] = []

    def results() -> Iterator[Extraction]:
        for number in range(3):
            seen.append(number)
            yield GOOD

    stream = write(results(), form)
    next(stream)
    assert seen == [0]


@pytest.mark.parametrize(
    ("article", "forms"),
    [
        (Article(authors=("Hà My",)), {"json", "jsonl"}),
        (Article(sources=(Source(name="Báo Mẫu"),), url="https://a.example"), {"json", "jsonl"}),
        (Article(images=(Image(caption="Cầu tre."),)), {"json", "jsonl", "markdown"}),
        (Article(title="Cầu tre"), set(FORMATS)),
        (Article(lead="Cầu tre đã xong."), set(FORMATS)),
    ],
)
def test_an_article_is_in_the_forms_that_can_tell_something_of_it(
    article: Article, forms: set[str]
) -> None:
    result = GOOD.model_copy(update={"article": article})
    assert {form for form in FORMATS if render(result, form) is not None} == forms
    for form in ("text", "markdown"):
        alone = "".join(write([GOOD, GOOD], form))
        assert ("".join(write([GOOD, result, GOOD], form)) == alone) is (form not in forms)
