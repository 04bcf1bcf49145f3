"""The checks of the promises find what breaks them."""

from __future__ import annotations

from typing import Any

import pytest

import newsclean
from newsclean import BodyBlock, Extraction, Options
from newsclean.testing import random_page
from newsclean.testing.markup.walk import texts_of
from newsclean.testing.page_promises import find_page_invented, find_page_unaccounted
from newsclean.testing.promises import find_invented, find_unaccounted
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY, "Tin liên quan", "Chợ phiên Bến Mơ họp trở lại sau tám năm")
PAGE = random_page("vov-2020", 7)
ALL = Options(removed="page")


def text_result() -> Extraction:
    return newsclean.extract(TEXT, kind="text", options=ALL)


def page_result() -> Extraction:
    return newsclean.extract(PAGE.html, url=PAGE.url, options=ALL)


def with_article(result: Extraction, **fields: Any) -> Extraction:
    assert result.article is not None
    return result.model_copy(update={"article": result.article.model_copy(update=fields)})


def test_whole_results_have_no_faults() -> None:
    assert find_invented(TEXT, text_result()) == []
    assert find_unaccounted(TEXT, text_result()) == []
    assert find_page_invented(PAGE.html, page_result()) == []
    assert find_page_unaccounted(texts_of(PAGE.root), page_result()) == []


def test_one_page_in_the_place_of_its_texts_is_refused() -> None:
    assert find_page_unaccounted(PAGE.texts, page_result()) == []
    with pytest.raises(TypeError, match="texts must be an iterable of texts, not one str"):
        find_page_unaccounted(PAGE.html, page_result())


@pytest.mark.parametrize("ordered", [True, False])
def test_an_invented_or_empty_string_is_found(ordered: bool) -> None:
    for title, word in (("Không ai viết câu này bao giờ", "is not in"), ("  ", "is empty")):
        (fault,) = find_invented(TEXT, with_article(text_result(), title=title))
        assert word in fault
        changed = with_article(page_result(), title=title)
        (fault,) = find_page_invented(PAGE.html, changed, ordered=ordered)
        assert word in fault


def test_a_body_out_of_order_is_found() -> None:
    for result in (text_result(), page_result()):
        assert result.article is not None
        changed = with_article(result, body=result.article.body[::-1])
        faults = (*find_invented(TEXT, changed), *find_page_invented(PAGE.html, changed))
        assert any("out of order" in fault for fault in faults)


def test_a_line_that_vanished_is_found() -> None:
    assert find_unaccounted(TEXT, with_article(text_result(), body=()))
    assert find_unaccounted(TEXT, text_result().model_copy(update={"removed": ()}))
    texts = list(texts_of(PAGE.root))
    assert find_page_unaccounted(texts, with_article(page_result(), body=()))
    assert find_page_unaccounted(texts, page_result().model_copy(update={"removed": ()}))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"start": 0, "end": 3}, "elsewhere"),
        ({"start": 10**6, "end": 10**6 + 1}, "outside"),
        ({"start": None}, "without a place"),
    ],
)
def test_a_wrong_place_is_found(change: dict[str, Any], fault: str) -> None:
    result = text_result()
    first = result.removed[0]
    moved = first.model_copy(update={"place": first.place.model_copy(update=change)})
    faults = find_unaccounted(TEXT, result.model_copy(update={"removed": (moved,)}))
    assert fault in faults[0]


def test_a_missing_rule_path_or_article_is_found() -> None:
    texts = list(texts_of(PAGE.root))
    result = page_result()
    first = result.removed[0]
    for bare in (
        first.model_copy(update={"rule": ""}),
        first.model_copy(update={"place": first.place.model_copy(update={"path": None})}),
    ):
        changed = result.model_copy(update={"removed": (bare, *result.removed[1:])})
        assert find_page_unaccounted(texts, changed)
    assert find_page_unaccounted(texts, result.model_copy(update={"article": None}))


def test_markup_in_a_title_is_text() -> None:
    page = "<title>Tin <h2><a href='/x'> mới ở bản Lùng</title>" + PAGE.html
    result = with_article(page_result(), title="Tin <h2><a href='/x'> mới ở bản Lùng")
    assert find_page_invented(page, result) == []


def test_cells_that_run_together_are_no_invention() -> None:
    # Browsers move text between the rows of a table before it, as one run.
    page = PAGE.html.replace("</body>", "<table><tr>Hộ</td></tr><tr>Mai</td></tr></table></body>")
    invented = with_article(page_result(), kicker="HộMai")
    assert find_page_invented(page, invented, ordered=False) == []
    assert find_page_invented(page, with_article(page_result(), kicker="HộMơ"), ordered=False)


def test_a_cell_that_broke_off_may_be_short() -> None:
    rows = "<table><tr><td>Hộ</td><td>Công</td></tr><tr><td>Hồ Mơ<td>7</td></tr></table>"
    page = PAGE.html.replace("</body>", rows.replace("ơ<", "ơ<select>ng</select><") + "</body>")
    for text, stands in (("Hồ Mơ\t7", True), ("Hồ Mơ\t8.5", False)):
        row = BodyBlock(kind="table_row", text=text, cells=tuple(text.split("\t")))
        faults = find_page_invented(page, with_article(page_result(), body=(row,)), ordered=False)
        assert (not faults) == stands


def test_a_comment_that_opens_in_a_title_hides_nothing_behind_it() -> None:
    page = PAGE.html.replace("</title>", "<!-- </title>", 1) + "<!-- x -->"
    assert find_page_invented(page, page_result(), ordered=False) == []


def test_a_lead_without_its_code_holds_the_lines_it_was_made_of() -> None:
    text = "A00 - Sông Trầu lên nhanh trong đêm và\ntràn qua cầu gỗ ở đầu bản Lùng."
    result = newsclean.extract(text, kind="text")
    assert result.article is not None
    lead = "Sông Trầu lên nhanh trong đêm và tràn qua cầu gỗ ở đầu bản Lùng."
    cut = result.article.model_copy(update={"lead_prefix": "A00", "lead": lead, "body": ()})
    kept = result.model_copy(update={"article": cut, "removed": ()})
    assert find_unaccounted(text, kept) == []
    lost = result.model_copy(update={"article": cut.model_copy(update={"lead": lead[:30]})})
    assert find_unaccounted(text, lost.model_copy(update={"removed": ()}))
