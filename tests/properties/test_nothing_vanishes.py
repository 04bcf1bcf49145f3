"""Promise 2: every line is in the article, or in `removed` with label, rule and place."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsclean
from newsclean import Options
from newsclean.testing import FlatDocument, fold
from newsclean.testing.promises import find_unaccounted, story_texts
from newsclean.testing.strategies import flattened_documents, messy_documents, raw_text

PAGE = Options(removed="page")


@given(flattened_documents())
def test_invented_pages_are_accounted_for(document: FlatDocument) -> None:
    assert not find_unaccounted(
        document.text, newsclean.extract(document.text, kind="text", options=PAGE)
    )


@given(flattened_documents())
def test_the_region_holds_the_story_and_its_boxes(document: FlatDocument) -> None:
    extraction = newsclean.extract(document.text, kind="text")
    lines = [i for i, line in enumerate(document.lines) if line.role in ("title", "lead", "body")]
    boxes = [i for i, line in enumerate(document.lines) if line.role == "related"]
    region = document.lines[min(lines) : max([*lines, *boxes]) + 1]
    gone = sorted({fold(item.text) for item in extraction.removed}, key=len, reverse=True)
    kept = fold(extraction.article.to_text()) if extraction.article else ""
    for line in region:
        text = fold(line.truth or line.text)
        assert text in kept or not _left_over(text, gone), line.text


def _left_over(text: str, pieces: list[str]) -> str:
    """What remains of a line without the removed pieces; a line may be removed piece by piece."""
    for piece in pieces:
        text = text.replace(piece, "")
    return text.strip(" :>./")


@pytest.mark.parametrize(
    "text",
    [
        "ttxvn-ben-pha.jpg\nÝ kiến của bạn\n, Phó ban nhấn mạnh lớp nghệ nhân còn 7 người. “",
        "TIN LIÊN QUANMời quý vị theo dõi chúng tôi trên Google News 50\n%\nHết",
    ],
)
def test_joined_pieces_of_a_removed_line_stand_in_their_place(text: str) -> None:
    assert not find_unaccounted(text, newsclean.extract(text, kind="text", options=PAGE))


@given(messy_documents())
def test_damaged_pages_are_accounted_for(text: str) -> None:
    assert not find_unaccounted(text, newsclean.extract(text, kind="text", options=PAGE))


@given(raw_text())
def test_any_text_is_accounted_for(text: str) -> None:
    assert not find_unaccounted(text, newsclean.extract(text, kind="text", options=PAGE))


@pytest.mark.parametrize("removed", ["none", "page"])
@given(text=messy_documents())
def test_what_is_kept_does_not_depend_on_the_account(removed: str, text: str) -> None:
    account = Options.model_validate({"removed": removed})
    plain = newsclean.extract(text, kind="text").article
    other = newsclean.extract(text, kind="text", options=account).article
    assert (plain and story_texts(plain)) == (other and story_texts(other))
