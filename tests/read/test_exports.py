"""What exports do to a text: quoted cells, joined lines, entities, marks and numbers of lines."""

from __future__ import annotations

from html.entities import codepoint2name

import pytest

import newsclean
from newsclean.extraction import Extraction
from newsclean.testing.promises import find_unaccounted
from tests.stories import LEAD, STORY, TITLE, page

LINES = (TITLE, LEAD, *STORY)
QUOTED = 'Bà Mận nói: "Cây là của chung", rồi trao "cây giống" cho từng tổ dân phố trong phường.'
MENU = "Trang chủ | Thời sự | Đời sống | Văn hóa | Thể thao | Du lịch | Bạn đọc"
LINKS = """   [1]Trang chủ
   [2]Thời sự

{title}

   {lead}

   {first} [3]bờ sông Trầu {second}

   [4]Chia sẻ

References

   Visible links:
   1. https://baomau.example/
   2. https://baomau.example/thoi-su/
   4. https://baomau.example/chia-se/

   Hidden links:
   7. https://baomau.example/an/
"""


def _entity(letter: str) -> str:
    name = codepoint2name.get(ord(letter))
    return letter if letter.isascii() else f"&{name};" if name else f"&#{ord(letter)};"


def _read(document: str) -> tuple[list[str], list[str]]:
    """What the story reads as, and the codes of the warnings."""
    extraction = newsclean.extract(document)
    assert find_unaccounted(document, extraction) == [] or _changes_words(document)
    return _texts(extraction), [note.code for note in extraction.warnings]


def _changes_words(document: str) -> bool:
    return "&" in document or '""' in document or "[3]" in document


def _texts(extraction: Extraction) -> list[str]:
    article = extraction.article
    assert article is not None
    return [article.title or "", article.lead or "", *(block.text for block in article.body)]


@pytest.mark.parametrize(
    "export",
    [
        lambda lines: "\n".join(f"{number} {line}" for number, line in enumerate(lines, 1)),
        lambda lines: "\n".join(f"{number:>4}\t{line}" for number, line in enumerate(lines)),
        lambda lines: "\n\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1)),
        lambda lines: "\n".join(f"> {line}" for line in lines),
        lambda lines: "\r\n".join(f"- {line}" for line in lines),
        lambda lines: "\n".join(f"• {line}" for line in lines),
    ],
)
def test_a_mark_or_number_before_each_line_is_left_out(export) -> None:  # type: ignore[no-untyped-def]
    texts, warnings = _read(export(LINES))
    assert texts == [*LINES]
    assert "marked-lines" in warnings


def test_marks_of_some_lines_are_those_of_a_list() -> None:
    items = ("1. Sưa đỏ trồng sát bờ.", "2. Bằng lăng trồng giữa.", "3. Lộc vừng trồng ngoài cùng.")
    texts, warnings = _read(page(*LINES, *items))
    assert texts == [*LINES, *items]
    assert warnings == []


def test_numbers_that_do_not_count_the_lines_stay() -> None:
    lines = [f"{year} là năm {LEAD.lower()}" for year in (2019, 2020, 2022, 2023, 2024, 2025)]
    assert _read(page(TITLE, LEAD, *lines))[0][2:] == lines


def test_a_quoted_cell_of_a_table_is_a_text_like_any_other() -> None:
    cell = page(*LINES, QUOTED).replace('"', '""').replace("\n", "\r\n")
    assert _read(f'"{cell}"')[0] == [*LINES, QUOTED]


def test_quotes_of_the_story_stay() -> None:
    spoken = f'"{LEAD}", ông Lúa nói.\n\n{page(*STORY)}\n\nBà Mận đáp: "Cây là của chung."'
    texts = _read(spoken)[0]
    assert texts[-1] == 'Bà Mận đáp: "Cây là của chung."'


def test_entities_are_read_as_the_signs_they_stand_for() -> None:
    document = "".join(map(_entity, page(TITLE, LEAD, *STORY, "Ông&nbsp;Lúa cười.")))
    texts, warnings = _read(document)
    assert texts == [*LINES, "Ông Lúa cười."]
    assert warnings == ["entities-read"]


def test_an_entity_that_a_sentence_speaks_of_stays() -> None:
    sentence = "Cô giáo Mận dạy học sinh viết &nbsp; và &copy; khi làm trang báo tường của lớp."
    texts, warnings = _read(page(*LINES, sentence))
    assert texts[-1] == sentence
    assert warnings == ["escaped-twice"]  # as they stand; Options.repair reads them


def test_bars_between_the_lines_of_a_page_are_breaks() -> None:
    texts, warnings = _read(" | ".join(("Thời sự", *LINES, "Bình luận (0)")))
    assert texts == [*LINES]
    assert warnings == ["written-breaks"]


def test_bars_of_a_menu_behind_a_story_on_one_line_are_none() -> None:
    document = " ".join((*LINES, MENU))
    assert "written-breaks" not in _read(document)[1]


def test_numbers_and_addresses_of_a_text_browser_are_left_out() -> None:
    first, second = STORY[0].split(" bờ sông Trầu ")
    document = LINKS.format(title=TITLE, lead=LEAD, first=first, second=second)
    extraction = newsclean.extract(document)
    assert _texts(extraction) == [TITLE, LEAD, STORY[0]]
    assert [note.code for note in extraction.warnings] == ["link-numbers"]
    assert extraction.article is not None
    assert extraction.article.related == ()
    assert {one.rule for one in extraction.removed if "://" in one.text} == {"list-of-links"}


def test_numbers_of_notes_stay_where_no_list_of_links_is() -> None:
    noted = f"{STORY[0][:-1]} [1], theo sách [2] và báo [3]."
    assert _read(page(TITLE, LEAD, noted, *STORY[1:]))[0][2] == noted


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b"])
def test_a_paper_is_known_by_words_with_signs_that_nobody_sees(sign: str) -> None:
    lead = f"V{sign}OV.V{sign}N - {LEAD}"
    detection = newsclean.extract(page(TITLE, lead, *STORY)).detection
    assert detection is not None
    assert detection.publisher == "vov"
