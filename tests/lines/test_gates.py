"""What spares a line a pattern spares it nothing that the pattern would have found."""

import copy
import re
import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Options
from newsclean.blocks import Block
from newsclean.detect import text as detection
from newsclean.folding import caseless, compare_key, fold, is_plain, opening_key, spellings, unfold
from newsclean.label.draft import Draft, ProseOfPage
from newsclean.label.repeats import first_letters
from newsclean.lines import captions, dates, outlets, prose, stamps
from newsclean.lines.date_patterns import date_tokens
from newsclean.lines.index import Headings, _first_word
from newsclean.lines.leads import LeadCodes
from newsclean.lines.prose import are_prose
from newsclean.lines.signoff import _has_small_words
from newsclean.lines.signoff_patterns import BARE_FORMS, FORMS, sign_off_patterns
from newsclean.lines.stamps import read_stamp, read_stamp_anywhere
from newsclean.phrases import prefixes
from newsclean.segment import signature
from newsclean.segment.text import glued

PIECES = st.sampled_from(
    (
        *("Đỗ Văn An", "AN BÌNH", "PV", "Nhóm phóng viên", "và", "Theo", "theo", "Nguồn:", "VOV"),
        *("TTXVN", "Vietnam+", "AFP", "(Ảnh: An)", "[Nguồn An]", "(", ")", "(trái)", "tổng hợp"),
        *("(ghi)", "t/h", "/", " / ", ",", ", ", ". ", ".", "...", "ông", "Ông", "5", "A.B.", "-"),
        *(" - ", "–", "songxanh.vn", "https://songxanh.vn/a", "Ảnh:", "bến sông", "Mận", " ", "  "),
    )
)
LINES = st.lists(PIECES, max_size=9).map("".join) | st.lists(PIECES, max_size=7).map(" ".join)


@given(LINES)
def test_forms_of_sign_offs_hold_what_they_are_asked_for(line: str) -> None:
    for name, needed in FORMS.items():
        if sign_off_patterns()[name].fullmatch(line):
            assert needed in line
            assert name not in BARE_FORMS or not _has_small_words(line)


@given(LINES)
def test_two_sentences_are_found_from_their_stop(line: str) -> None:
    assert prose._holds_sentences(line) == (prose._SENTENCES.search(line) is not None)


@given(LINES)
def test_the_credit_in_brackets_is_found_from_the_last_of_them(line: str) -> None:
    searched, matched = captions._BRACKETED.search(line), captions._bracketed(line)
    assert (searched and searched.span()) == (matched and matched.span())


@given(LINES.map(fold).filter(bool))
def test_a_cue_stands_before_the_last_colon_of_what_names_a_credit(line: str) -> None:
    if captions._TRAILING.search(line) or captions._JOINED.search(line):
        assert captions._ends_in_cue(line)


@given(LINES.map(fold).filter(bool))
def test_a_sign_off_behind_a_stop_is_named_near_the_end(line: str) -> None:
    text = f"Ủy ban xã sẽ kéo điện về cuối bản để lớp có đèn trước mùa hè. {line}"
    found = signature._signature_re().search(text, max(0, len(text) - signature._TAIL - 1))
    if found is not None and (found["taken"] or found["plain"]):
        assert signature.may_be_signed(text)


CARDS = st.sampled_from(
    ("VOV.VN - ", "Songtrau.vn – ", "An 5", "Bến phà", " ", "a ", "?", "V.VN - ")
)


@given(st.lists(CARDS | PIECES, max_size=5).map("".join).map(fold))
def test_glued_cards_have_a_code_behind_their_title(line: str) -> None:
    if glued.glued_patterns()["code"].search(line):
        assert glued.may_hold_cards(line)


@given(LINES)
def test_asides_are_left_out_with_the_space_before_them(line: str) -> None:
    assert captions._without_asides(line) == re.sub(r"\s*\([^()]{1,40}\)", "", line)


@given(st.lists(LINES | st.sampled_from(("\n", "\r\n", "\u2028", "\n\n", "x" * 700))).map("".join))
def test_the_head_of_a_text_has_all_its_lines(text: str) -> None:
    assert list(detection._head_lines(text)) == text[: detection._HEAD].splitlines()


@given(st.text("ab@.\n", max_size=200), st.sampled_from(("a@b", "@", "b.@", "@ab.", "aa@bb.a")))
def test_words_that_hold_a_part_are_found_around_it(text: str, words: str) -> None:
    assert (words in text) == (words in detection._around(text, "@", len(words)))


def test_every_code_is_read_before_a_dash_and_in_brackets() -> None:
    codes = LeadCodes(("Báo Sông Trầu",))
    for code in (*prefixes.CODES, "Báo Sông Trầu"):
        for opening in (f"{code} - ", f"{code} – ", f"({code}) - ", f"{code.replace('Đ', 'Ð')} - "):
            found = codes.match(f"{opening}Hôm nay, xã mở hội.")
            assert found is not None, opening
            assert found.end == len(opening)
    assert codes.match("Bến sông mở hội - cả xã cùng đi") is None


@given(st.sampled_from(prefixes.PLACES))
def test_every_place_is_split_off_a_lead(place: str) -> None:
    opening = LeadCodes(()).split(f"{place} - Hôm nay, xã mở hội.")
    assert (opening.code, opening.text) == (place, "Hôm nay, xã mở hội.")


def test_headings_open_a_line_where_something_follows() -> None:
    headings = Headings(("tin liên quan", "đọc thêm", "video"))
    assert headings.may_open("Đọc thêmGiá vải tăng mạnh")
    assert headings.may_open("Đọc thêm: Giá vải tăng mạnh")
    assert headings.may_open("TIN LIÊN QUAN Giá vải")
    assert not headings.may_open("Đọc thêm")
    assert not headings.may_open("Tin từ bến sông")
    assert not headings.may_open("Video")


def test_first_words_of_rules_are_found_by_their_letters() -> None:
    index = Options().publishers.lines
    for word, starts in index._starts.items():
        for start in starts:
            for line in (start.opening, start.opening.upper(), f"{start.opening} và nữa"):
                if _first_word(line) == word and start.fits(line, linked=True):
                    assert index.match(line, linked=True) is not None


class _Everything(frozenset[str]):
    def __contains__(self, _: object) -> bool:
        return True


INDEX = Options().publishers.lines
PHRASES = st.sampled_from(
    sorted({*INDEX._lines, *(each for pair in INDEX._openings.values() for each in pair)})
)
SPELT = st.sampled_from(
    (str, str.upper, str.title, lambda text: text.replace("đ", "\u00d0"), lambda text: f"“{text}")
)


@pytest.mark.interpreted
@given(PHRASES, SPELT, LINES | st.sampled_from((":", " (12)", "…", "!!", " và nữa")))
def test_lines_are_told_by_their_first_letters_in_any_spelling(
    phrase: str, spelt: Callable[[str], str], behind: str
) -> None:
    looked_up_whole = copy.copy(INDEX)
    looked_up_whole._odd = _Everything()
    line = fold(f"{spelt(phrase)}{behind}")
    assert INDEX.match(line) == looked_up_whole.match(line)


def test_letters_of_phrases_are_known_in_every_spelling() -> None:
    letters = {*"".join(INDEX._lines), *"".join(map("".join, INDEX._openings.values()))}
    for letter in map(chr, range(sys.maxunicode + 1)):
        folded = caseless(letter)
        if letters.issuperset(folded):
            assert letter in spellings(f"{folded}ab", 1)
            assert letter in spellings(folded[:1], 1)
    assert {"ST", "ſt", "ﬆ"} <= spellings("st", 2)


def test_plain_characters_need_no_folding() -> None:
    plain = [char for char in map(chr, range(sys.maxunicode + 1)) if is_plain(char)]
    assert {*"aZ09 ạỲđĐưƠ“”…–₫•→"} <= {*plain}
    for char in plain:
        assert char.isprintable() or char in "\r\n\xa0"
        # No two of them are composed either: that takes a mark, or a letter of another script.
        assert unicodedata.is_normalized("NFC", char)
        assert unicodedata.category(char)[0] != "M"
    assert unicodedata.is_normalized("NFC", "".join(plain))


@given(st.lists(PIECES | st.sampled_from(("\xa0", "\r\n", "\n  "))).map("".join).map(str.strip))
def test_places_of_plain_lines_are_those_found_letter_by_letter(raw: str) -> None:
    positions = range(len(fold(raw)) + 1)
    read = unfold(f"{raw}\x01", positions)  # an invisible character behind it
    assert unfold(raw, positions) == [min(place, len(raw)) for place in read]


@given(LINES.map(fold).filter(bool), LINES.map(fold).filter(bool))
def test_what_a_block_prints_is_told_as_by_whole_keys(line: str, other: str) -> None:
    draft = Draft([Block(line)], [None], [False], Options().publishers.lines)
    for text in (other, line, line.upper(), line.replace("Đ", "\u00d0")):
        assert draft.prints(0, text) == (compare_key(line) == compare_key(text))


DATES = st.sampled_from(
    ("12/01/2024", "12 / 1 / 24", "2024-01-12", "12.01.24", "ngày", "12 tháng 3 năm 2024", "08:15")
)


@given(st.lists(DATES | PIECES, max_size=5).map(" ".join))
def test_what_holds_no_date_is_told_by_its_digits(line: str) -> None:
    if any(match["date"] for match in date_tokens().finditer(line)):
        assert dates._DATED.search(line) is not None


@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(0, 9999),
    st.sampled_from((True, False, None)),
)
def test_a_day_alone_is_read_as_by_its_parts(
    first: int, second: int, year: int, day_first: bool | None
) -> None:
    for raw in (f"{first}/{second}/{year:04}", f"{first:02}/{second:02}/{year:04}"):
        assert dates.parse_date(raw, day_first=day_first) == dates._from_print(raw, None, day_first)
        runs = dates._runs(raw)
        found = filter(None, (dates._from_run(run, None, day_first) for run in runs))
        assert dates.find_date(raw, day_first=day_first) == next(found, None)


@given(
    st.lists(PIECES | st.sampled_from(("bản in", "In bài", "in bài viết", "5In", "Print"))).map(
        "".join
    )
)
def test_buttons_that_print_the_page_end_so(line: str) -> None:
    if stamps._PRINT.search(line):
        assert line[-1] in stamps._PRINT_ENDS


@given(LINES)
def test_outlets_are_parted_by_few_signs(line: str) -> None:
    if outlets._patterns()["between"].search(line):
        assert any(sign in line for sign in outlets._BETWEEN) or " và " in line


@given(st.lists(DATES | PIECES, max_size=5).map(" ".join).map(fold).filter(bool))
def test_a_stamp_says_the_same_wherever_it_stands(line: str) -> None:
    anywhere = read_stamp_anywhere(line)
    assert anywhere is None or anywhere == read_stamp(line)


@given(st.lists(LINES | DATES, min_size=1, max_size=5).map("".join).filter(str.strip))
def test_lines_of_a_page_are_told_as_those_of_a_text(line: str) -> None:
    text = fold(line)
    if text:
        assert [*ProseOfPage([Block(text)])] == are_prose([text])


@given(LINES.map(fold).filter(bool), st.sampled_from(("{}", "“{}”.", "– {}", "{}…")))
def test_printings_of_one_title_open_alike(line: str, form: str) -> None:
    for printed in (line, line.upper(), line.replace("Đ", "\u00d0").replace("đ", "\u00f0")):
        again = form.format(printed)
        if compare_key(again) == compare_key(line):
            assert again[0] in first_letters(opening_key(line)) or not again[0].isalnum()
            assert opening_key(again) == opening_key(line)
