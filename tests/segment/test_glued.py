"""Lines into which a dump has glued several parts."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newsclean.blocks import Label
from newsclean.lines.index import Headings
from newsclean.segment.text import segment_text
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, decisions, extract, page

RUN = " ".join(STORY)
GLUED = "".join(STORY)
"""Paragraphs that meet without a space, as dumps print them."""


def parts(line: str) -> list[str]:
    """The blocks of a document with a title above one line."""
    return [text for text, _, _ in decisions(f"{TITLE}\n{line}")][1:]


def test_paragraphs_that_meet_without_a_space_are_cut() -> None:
    assert clean(f"{TITLE}\n{LEAD}{GLUED}").body[-3:] == clean(page(TITLE, LEAD, *STORY)).body[-3:]
    assert parts(f"{LEAD}{GLUED}") == [LEAD, *STORY]


def test_one_line_that_holds_a_whole_story_loses_no_word() -> None:
    article = clean(RUN)
    assert article.text.split() == RUN.split()


@pytest.mark.parametrize(
    ("tail", "authors", "sources"),
    [
        ("AN BÌNH", ("AN BÌNH",), ()),
        (" AN BÌNH", ("AN BÌNH",), ()),
        ("(Theo Báo Hạ Trầu)", (), ("Báo Hạ Trầu",)),
        (" Theo Báo Hạ Trầu", (), ("Báo Hạ Trầu",)),
        ("/.(TTXVN/Vietnam+)", (), ("TTXVN/Vietnam+",)),
        ("/. (TTXVN)", (), ("TTXVN",)),
        ("An Bình/VOV", ("An Bình",), ("VOV",)),
        (" CTV An Bình/VOV-Hạ Trầu", ("An Bình",), ("VOV-Hạ Trầu",)),
        ("An Bình (TTXVN)", ("An Bình",), ("TTXVN",)),
    ],
)
def test_a_sign_off_glued_to_the_story_is_cut_off(
    tail: str, authors: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    article = clean(f"{TITLE}\n{LEAD}\n{GLUED}{tail}")
    assert article.text.split()[-5:] == STORY[-1].split()[-5:]
    assert (article.authors, tuple(source.name for source in article.sources)) == (authors, sources)


def test_an_address_at_the_end_is_cut_off() -> None:
    article = clean(f"{TITLE}\n{LEAD}\n{GLUED}Link bài gốc: https://hatrau.example.vn/trong-cay")
    assert "https" not in article.text
    assert article.text.endswith(STORY[-1])


@pytest.mark.parametrize(
    "caption",
    [
        "Đoàn viên trồng cây bên sông (Ảnh: An Bình)",
        "Đoàn viên trồng cây bên sông (Nguồn: Báo Hạ Trầu)",
        "Đoàn viên trồng cây bên sông (ảnh: An Bình).",
    ],
)
@pytest.mark.parametrize("space", ["", " "])
def test_a_caption_inside_a_run_is_cut_out(caption: str, space: str) -> None:
    run = space.join([*STORY[:2], caption, *STORY[2:]])
    article = clean(f"{TITLE}\n{LEAD}\n{run}")
    assert [image.caption for image in article.images] == [caption]
    assert "".join(block.text for block in article.body).replace(" ", "") == RUN.replace(" ", "")


def test_links_in_brackets_are_cut_out() -> None:
    run = f"{STORY[0]} {STORY[1]} [{CARDS[0].title}] {STORY[2]} {STORY[3]}"
    article = clean(f"{TITLE}\n{LEAD}\n{run}")
    assert [link.title for link in article.related] == [CARDS[0].title]
    assert CARDS[0].title not in article.text


def test_short_brackets_are_the_storys() -> None:
    run = RUN.replace("lộc vừng", "[lộc vừng]")
    assert "[lộc vừng]" in clean(f"{TITLE}\n{LEAD}\n{run}").text


def test_a_lead_repeated_by_the_run_is_read_once() -> None:
    article = clean(f"{LEAD}\n\n{LEAD}{GLUED}")
    assert article.text.count(LEAD) == 1
    assert article.text.endswith(STORY[-1])


def test_parts_of_a_run_touch_each_other_and_cover_it() -> None:
    document = f"{TITLE}\n{GLUED}/.AN BÌNH"
    blocks = extract(document).decisions
    spans = [(block.place.start or 0, block.place.end or 0) for block in blocks]
    assert spans[1][0] == len(TITLE) + 1
    assert spans[-1][1] == len(document)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "Giá cây giống là 1.000.000 đồng. Tăng 2.5 lần.",
        "Ông A. B. Lúa, ở P.4, nói với TP.HCM và U.S.A. rằng hệ số là 3.Ba năm nữa.",
        "Bà nói: “Sông đẹp.” Rồi bà đi. “Xanh quá!” họ reo.",
    ],
)
def test_stops_inside_numbers_and_names_lose_nothing(text: str) -> None:
    line = f"{RUN} {text} {RUN}"
    assert "".join(clean(line).text.split()) == "".join(line.split())


def test_what_stands_behind_the_closing_mark_of_a_line_is_cut_off() -> None:
    document = page(TITLE, LEAD, *STORY[:3], f"{STORY[3][:-1]}./.AN BÌNH")
    assert body(document) == STORY
    assert clean(document).authors == ("AN BÌNH",)


@pytest.mark.parametrize("line", ["Tỷ lệ là 1/.2 trong năm nay", "Hết./.", "24/7. Mở cửa cả tuần."])
def test_other_slashes_cut_nothing(line: str) -> None:
    blocks = segment_text(line, 10, Headings(()))
    assert [block.text for block in blocks] == [line]


def test_kinds_of_glued_parts_are_named() -> None:
    run = f"{STORY[0]} {STORY[1]} Cây giống bên sông (Ảnh: An Bình) {STORY[2]} {STORY[3]}"
    found = {(label, rule) for _, label, rule in decisions(f"{TITLE}\n{LEAD}\n{run}")}
    assert (Label.CAPTION, "glued-caption") in found


@pytest.mark.parametrize("heading", ["Đọc thêm >> ", "Ðọc thêm >> ", "Đọc thêm", "Ðọc thêm"])
def test_either_letter_opens_a_glued_heading(heading: str) -> None:
    card = "Hội Nông dân huyện Tây Phú nói gì về trạm bơm đầu kênh Trầu"
    document = page(TITLE, LEAD, *STORY, f"{heading}{card}")
    assert body(document) == STORY


def test_coded_cards_glued_behind_the_closing_mark_are_cut() -> None:
    cards = " ".join(f"{card.title} VOV.VN - {card.teaser}" for card in CARDS)
    closed = f"{STORY[-1]}/."
    article = clean(page(TITLE, f"VOV.VN - {LEAD}", *STORY[:-1], closed, cards))
    assert tuple(block.text for block in article.body) == STORY
    assert [link.title for link in article.related] == [card.title for card in CARDS]
    asked = cards.replace("khách VOV.VN", "khách? VOV.VN")
    assert body(page(TITLE, LEAD, *STORY[:-1], closed, asked)) == STORY


def test_a_code_inside_the_story_cuts_nothing() -> None:
    line = f"Trả lời VOV.VN - Báo điện tử, ông Lúa nói như sau. {STORY[1]}"
    assert line in body(page(TITLE, LEAD, STORY[0], line, *STORY[2:]))


def test_a_headline_printed_twice_on_one_line_is_one() -> None:
    article = clean(page(f"{TITLE} {TITLE}", LEAD, *STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert clean(page("Trồng cây Trồng cây", LEAD, *STORY)).title == "Trồng cây Trồng cây"


@pytest.mark.parametrize(
    "date", ["2024-05-03 08:15:00+07:00", "2024-05-03T08:15:00+0700", "2024-05-03 08:15:00"]
)
def test_a_date_as_programs_print_it_is_cut_off_the_headline(date: str) -> None:
    article = clean(page(f"{TITLE} {date}", LEAD, *STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-03T08:15:00+07:00"


def test_a_day_in_a_headline_stays() -> None:
    title = "Phường Hạ Trầu đặt tên giống cây mới ven sông là 2024-05-03"
    assert clean(page(title, LEAD, *STORY)).title == title
