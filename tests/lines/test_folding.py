"""Folding, and that places point at the text that was folded."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal
from unicodedata import combining, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.folding import (
    INVISIBLE,
    close_mark,
    compare_key,
    fold,
    is_longer,
    line_key,
    unfold,
)
from tests.stories import LEAD, STORY, TITLE, body, extract, page

PLAIN = page(TITLE, LEAD, *STORY)
DISGUISES = {
    "as it is": PLAIN,
    "decomposed": normalize("NFD", PLAIN),
    "zero width": PLAIN.replace(" ", "\u200b \u200b"),
    "soft hyphens": PLAIN.replace("ng", "n\u00adg"),
    "no-break spaces": PLAIN.replace(" ", "\u00a0"),
    "double spaces": PLAIN.replace(" ", "  "),
    "tabs": PLAIN.replace(" ", "\t"),
    "carriage returns": PLAIN.replace("\n", "\r\n"),
    "old carriage returns": PLAIN.replace("\n", "\r"),
    "line separators": PLAIN.replace("\n\n", "\u2028"),
    "paragraph separators": PLAIN.replace("\n\n", "\u2029"),
    "next lines": PLAIN.replace("\n\n", "\u0085"),
    "form feeds": PLAIN.replace("\n\n", "\n\f\n"),
    "mark at the beginning": "\ufeff" + PLAIN,
    "indented": PLAIN.replace("\n\n", "  \n\n \u3000 "),
    "nothing visible between": PLAIN.replace("\n\n", "\n\u200b\n"),
    "controls": PLAIN.replace(" ", "\x00 "),
    "lone surrogates": PLAIN.replace(" ", "\ud800 "),
}


@pytest.mark.parametrize("name", DISGUISES)
def test_a_disguised_document_gives_the_same_article(name: str) -> None:
    extraction = extract(DISGUISES[name])
    assert extraction.article is not None
    assert extraction.article.title == TITLE
    assert extraction.article.lead == LEAD
    assert body(DISGUISES[name]) == STORY


@pytest.mark.parametrize("name", DISGUISES)
def test_places_point_at_what_was_folded(name: str) -> None:
    document = DISGUISES[name]
    places = [decision.place for decision in extract(document).decisions]
    texts = [fold(document[place.start : place.end]) for place in places]
    assert texts == [TITLE, LEAD, *STORY]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("space", [" ", "  ", "\u00a0", " \u200b"])
def test_places_of_parts_of_one_line_point_at_them_too(
    form: Literal["NFC", "NFD"], space: str
) -> None:
    # One long line, without spaces where its paragraphs meet.
    line = normalize(form, "".join((LEAD, *STORY, *STORY[:1])).replace(" ", space))
    document = f"{TITLE}\n{line}"
    decisions = extract(document).decisions
    assert len(decisions) > 4
    spans = [(decision.place.start or 0, decision.place.end or 0) for decision in decisions]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    texts = [fold(document[start:end]) for start, end in spans]
    assert "".join(texts) == fold(document.replace("\n", ""))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("space", [" ", "  ", " \u200b"])
def test_a_folded_line_is_composed(form: Literal["NFC", "NFD"], space: str) -> None:
    assert fold(normalize(form, TITLE).replace(" ", space)) == TITLE


def test_a_decomposed_page_of_markup_gives_a_composed_article() -> None:
    prose = "".join(f"<p>{text}</p>" for text in (LEAD, *STORY))
    markup = f"<html><body><article><h1>{TITLE}</h1>{prose}</article></body></html>"
    assert newsclean.clean(normalize("NFD", markup)) == newsclean.clean(markup)


SPACES = st.sampled_from(
    [*" \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2003\u2028\u3000\u200b\xad\ufeff\ue000"]
)


@given(st.lists(SPACES | st.sampled_from(["Bến", "phà", "e\u0301", "\u0301"])).map("".join))
def test_lines_are_joined_as_words_are(text: str) -> None:
    bare = " ".join(INVISIBLE.sub("", text).split())
    assert fold(text) == normalize("NFC", bare)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    line = " ".join(text.splitlines())
    assert fold(fold(line)) == fold(line)


@given(st.text("aâ \u0301\u200b\u00a0d đ\u0323", max_size=30), st.data())
def test_unfolding_finds_the_place(text: str, data: st.DataObject) -> None:
    raw = text.strip()
    folded = fold(raw)
    ats = sorted(data.draw(st.lists(st.integers(0, len(folded)), min_size=1)))
    places = unfold(raw, ats)
    assert places == sorted(places)
    assert places == [unfold(raw, [at])[0] for at in ats]
    assert 0 <= places[0] <= places[-1] <= len(raw)
    for at, place in zip(ats, places, strict=True):
        before = fold(raw[:place])
        assert before.startswith(folded[:at].rstrip())
        assert all(map(combining, before[at:]))  # marks are not parted from their letter
    if ats[-1] == len(folded):
        assert fold(raw[places[-1] :]) == ""


@pytest.mark.parametrize("raw", ["Pho\u2060\u0301 Ty", "\u200b Pho\u0301 Ty", "Ph\u00f3 \u200b Ty"])
def test_what_is_invisible_parts_neither_letters_nor_spaces(raw: str) -> None:
    (place,) = unfold(raw, [4])
    assert raw[place:] == "Ty"


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("Hết./.", "Hết."),
        ("“Hết.”/.", "“Hết.”"),
        ("Hết…/.", "Hết…"),
        ("Hết./././.", "Hết."),
        ("a/.", "a/."),
        ("/.", "/."),
        ("Tỷ lệ 1/.", "Tỷ lệ 1/."),
        ("Hết.", "Hết."),
        ("", ""),
    ],
)
def test_the_closing_mark_goes_and_nothing_else(text: str, closed: str) -> None:
    assert close_mark(text) == closed


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("» Tin liên quan »", "tin liên quan"),
        ("BÌNH LUẬN ( 12 )", "bình luận"),
        ("Tag(s)", "tag(s"),
        ("…", ""),
        ("(3)", ""),
    ],
)
def test_keys_of_lines(line: str, key: str) -> None:
    assert line_key(line) == key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ðà Nẵng", "Đà Nẵng", True),
        ("“Sông Trầu”", '"Sông Trầu"', True),
        ("Hạ Trầu – Bến Mơ", "Hạ Trầu-Bến Mơ.", True),
        ("HẠ TRẦU", "Hạ Trầu", True),
        ("Hạ Trầu 1", "Hạ Trầu 2", False),
        ("ma", "má", False),
    ],
)
def test_keys_for_comparison(one: str, other: str, *, same: bool) -> None:
    assert (compare_key(one) == compare_key(other)) is same


@pytest.mark.parametrize("word", ["từ ", "word ", "e\u0323\u0302 ", "\n   x", "\u200b a"])
@pytest.mark.parametrize("blank", [0, 1, 900])
def test_what_is_surely_longer_is_longer_when_folded(word: str, blank: int) -> None:
    for times in (1, 9, 60, 900):
        text = blank * " " + times * word
        length = len(fold(text))
        assert not is_longer(text, length)
        assert is_longer(text, length / 20 - 1)
