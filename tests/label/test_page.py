"""Dumps of whole pages: menus above the story, buttons in its head, chrome behind it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.blocks import Label
from newsclean.read import Kind
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, decided, page

MENU = (
    "Trang chủ", "Thời cuộc", "Phố phường", "Làng nghề Bến Mơ", "Ẩm thực bốn mùa", "Bạn đọc",
)  # fmt: skip
LISTED = tuple(f"* {entry}" for entry in MENU)
GLUED = (" ".join(MENU),)
NUMBERS = " ".join(map(str, range(1, 32)))
CHROME = ("Thời tiết", "Tỷ giá", "Về trang chủ đề", "0", "Tặng hoa cho bài viết")


@pytest.mark.parametrize("menu", [MENU, LISTED, GLUED])
@pytest.mark.parametrize("named", [(), (f"{TITLE} - Báo Sông Trầu",), (TITLE,)])
def test_the_headline_stands_below_the_menu(menu: tuple[str, ...], named: tuple[str, ...]) -> None:
    document = page(*named, *menu, TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


def test_scripts_may_stand_above_the_line_that_names_the_headline() -> None:
    scripts = ("if(a.b){c()}else{d()}", "var o={x:1};", "e.push({y:2});")
    document = page(*scripts, TITLE, *MENU, "Giữ gìn nếp sống văn hóa", TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "TRẦN THỊ KHẾ và 2 tác giả khác",
        "Written by Joan Moss and Lan Hill",
        "Skip to main content",
        "o Chuyện làng nghề Bến Mơ",
        "Trở về đầu trang",
    ],
)
def test_who_wrote_and_entries_below_the_headline_are_none(line: str) -> None:
    document = page(*MENU, *MENU[::-1], TITLE, line, *STORY)
    assert clean(document).title == TITLE
    assert line not in body(document)


def test_menus_of_long_entries_are_none_of_the_story() -> None:
    entries = (
        "* # Tám nhà dân ven sông Trầu chờ ngày dời lên khu tái định cư",
        "1. Phố phường", "2. Làng nghề", "3. Ẩm thực bốn mùa", "+ Nhịp sống trẻ", "- Đọc báo in",
    )  # fmt: skip
    document = page(*MENU, *entries, TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


def test_entries_of_menus_printed_twice_are_no_headline() -> None:
    entry = "Giữ gìn nếp sống văn hóa phường"
    document = page(*MENU, entry, *MENU, entry, "Bạn đọc", TITLE, LEAD, *STORY)
    assert clean(document).title == TITLE


def test_titles_behind_bullets_below_the_story_go() -> None:
    titles = [f"* {card.title} và những câu chuyện bên lề" for card in CARDS]
    document = page(*MENU, TITLE, LEAD, *STORY, "Xem thêm", "Chuyên đề", *titles)
    assert body(document) == STORY


@pytest.mark.parametrize("kind", ["text", "markdown"])
@pytest.mark.parametrize(
    "choices",
    [
        " ".join(f"Báo ngày {day:02}/06/2026" for day in range(1, 20)),
        f"Xem theo ngày Ngày {NUMBERS} Tháng {NUMBERS} Năm 2026 2025",
    ],
)
def test_choices_of_forms_are_none_of_the_story(choices: str, kind: Kind) -> None:
    document = page(*MENU, TITLE, LEAD, *STORY, choices)
    article = newsclean.clean(document, kind=kind)
    assert choices not in {block.text for block in article.body}
    assert article.body[-1].text == STORY[-1]


CHOICES = f"Xem theo ngày Ngày {NUMBERS} Tháng {NUMBERS} Năm 2026 2025"


@pytest.mark.parametrize("kind", ["text", "markdown"])
@pytest.mark.parametrize(
    "told",
    [
        " ".join(STORY),
        STORY[0],
        " ".join(MENU) + " " + LEAD.rstrip("."),
    ],
)
def test_a_story_on_one_line_with_choices_of_a_form_is_kept(told: str, kind: Kind) -> None:
    for document in (f"{told} {CHOICES}", page(TITLE, f"{told} {CHOICES}")):
        found = newsclean.extract(document, kind=kind, options=newsclean.Options(removed="page"))
        assert all(decision.rule != "choices-of-form" for decision in found.decisions)
        assert found.article is not None
        assert told in " ".join(found.article.to_text().split())


def test_the_head_of_a_table_is_none_of_a_form() -> None:
    months = NUMBERS.partition(" 13")[0]
    told = f"Số cây giống đã trồng theo tháng {months} (nghìn cây) của từng phường ven sông Trầu"
    told += " và số cây được trồng lại sau mùa mưa lũ của năm ngoái và năm nay"
    assert decided(page(TITLE, LEAD, *STORY, told), told)[1] != "choices-of-form"


def test_days_of_different_things_are_prose() -> None:
    told = ", ".join(f"ngày {n:02}/06/2026 {unit}" for n, unit in enumerate("abcdefghi", 11))
    told = f"Lịch trồng cây của các tổ dân phố trong phường Hạ Trầu như sau: {told} và hết"
    assert told in body(page(TITLE, LEAD, *STORY, told, *STORY[:1]))


def test_days_behind_what_happens_on_them_are_prose() -> None:
    days = ", ".join(f"{day:02}/06/2026" for day in range(2, 28, 2))
    told = f"Các buổi trồng cây ven sông của tổ dân phố số 4 trong mùa hè: {days}"
    assert told in body(page(TITLE, LEAD, *STORY, told, *STORY[:1]))


def test_the_notice_of_a_comment_form_is_a_comment() -> None:
    notice = "Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp."
    document = page(*MENU, TITLE, LEAD, *STORY, "Trả lời", "Trang web", notice)
    assert body(document) == STORY


def test_a_licence_in_a_sentence_is_of_the_masthead() -> None:
    licence = "Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 12/GP-TTĐT cấp."
    document = page(*MENU, TITLE, LEAD, *STORY, "© 2026 - Công ty Sông Trầu.", licence)
    assert body(document) == STORY


@pytest.mark.parametrize("opening", ["By", "Bởi", "Đăng bởi:", "Tác giả"])
def test_what_opens_a_byline_above_a_date_is_no_name(opening: str) -> None:
    document = page(TITLE, f"{opening} Thảo My", "20/11/2026", LEAD, *STORY)
    assert clean(document).authors == ("Thảo My",)


def test_buttons_for_the_size_of_letters_are_no_authors() -> None:
    article = clean(page("Trang chủ", TITLE, "Cỡ chữ", "A-", "A+", LEAD, *STORY))
    assert (article.authors, article.lead) == ((), LEAD)


def test_a_byline_with_an_address_is_no_headline() -> None:
    byline = "Nguyễn Thảo My (thaomy@baosongtrau.example)"
    assert clean(page("Trang chủ", TITLE, byline, LEAD, *STORY)).title == TITLE


def test_a_named_headline_is_found_below_teasers() -> None:
    teasers = [line for card in CARDS for line in (card.title, card.teaser)]
    document = page(f"{TITLE} | Báo Sông Trầu", *MENU, *teasers, *MENU, TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "between", [("An Bình",), ("Chia sẻ", "0", "A+", "A-"), ("02/05/2024 08:15", "Nghe báo nói")]
)
def test_names_and_buttons_may_stand_above_the_lead(between: tuple[str, ...]) -> None:
    document = page(*MENU, TITLE, *between, LEAD, *STORY)
    assert clean(document).lead == LEAD
    assert body(document) == STORY


def test_what_stands_behind_the_story_of_a_page_goes() -> None:
    titles = [card.title for card in CARDS]
    document = page(*MENU, TITLE, LEAD, *STORY, "AN BÌNH", "Tin liên quan", *titles, *CHROME)
    assert body(document) == STORY


def test_sentences_of_forms_behind_the_story_of_a_page_go() -> None:
    titles = [card.title for card in CARDS]
    form = ("Số sao không đủ.", "Mật khẩu phải có ít nhất 6 kí tự.", "Tối đa:", "1.500 kí tự")
    document = page(*MENU, TITLE, LEAD, *STORY, "Tin liên quan", *titles, "Bình luận (0)", *form)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "box", [("Xem thêm: Giá cây giống giảm, nhà vườn lo",), ("Chia sẻ",), ("Tin liên quan", "A, B")]
)
def test_a_story_of_short_sentences_goes_on_behind_a_box(box: tuple[str, ...]) -> None:
    told = ("Không ai bỏ nghề.", "Nước lũ cuốn trôi một phần ba bờ bãi.", "Nhưng họ vẫn ở lại.")
    document = page("Trang chủ", TITLE, LEAD, STORY[0], *box, *told)
    assert set(told) <= set(body(document))


@pytest.mark.parametrize("under", [(), ("Bình luận (0)",), ("Ý kiến của bạn", "Gửi bình luận")])
def test_tags_behind_the_story_of_a_page_go(under: tuple[str, ...]) -> None:
    tags = ("cây xanh", "Hạ Trầu", "ngày hội trồng cây ven sông")
    assert body(page(*MENU, TITLE, LEAD, *STORY, *tags, *under)) == STORY


def test_an_author_s_address_stands_above_the_lead() -> None:
    document = page(*MENU, TITLE, "An Bình", "- anbinh@baosongtrau.example", LEAD, *STORY)
    assert clean(document).lead == LEAD
    assert body(document) == STORY


def test_short_lines_that_end_a_story_stay() -> None:
    result = ("Nhất: tổ dân phố số 4", "Nhì: tổ dân phố số 2", "Ba: tổ dân phố số 7")
    document = page(*MENU, TITLE, LEAD, *STORY, *result)
    assert body(document) == (*STORY, *result)


def test_prose_above_a_headline_that_nothing_names_stays() -> None:
    document = page(*MENU, STORY[0], TITLE, *STORY[1:])
    assert decided(document, STORY[0])[0] is not Label.MENU


@pytest.mark.parametrize("above", [(), ("Đời sống phố phường",), MENU])
def test_a_kicker_that_the_story_prints_again_is_no_headline(above: tuple[str, ...]) -> None:
    kicker = "Người trong cuộc nói gì?"
    document = page(*above, kicker, TITLE, LEAD, *STORY[:2], kicker, *STORY[2:])
    assert set(STORY) <= set(body(document))


def test_a_short_sentence_behind_a_signature_stays() -> None:
    told = "Video do bà con quay lại dài chưa đầy hai phút."
    document = page(*MENU, TITLE, LEAD, *STORY, "AN BÌNH", told)
    assert told in body(document)


def test_a_paragraph_that_is_cut_short_is_none_of_a_card() -> None:
    told = "Cách đây không lâu, phường Hạ Trầu cũng trải qua mùa nước lớn. Thế"
    assert told in body(page(TITLE, LEAD, *STORY, told))


def test_a_lead_without_a_stop_is_no_headline() -> None:
    lead = LEAD.rstrip(".")
    article = clean(page("Trang chủ", "Đăng nhập", "Thời sự", TITLE, lead, *STORY))
    assert (article.title, article.lead) == (TITLE, lead)


def test_a_line_above_the_lead_that_is_too_long_for_a_button_stays() -> None:
    line = "Hai bên bờ sông Trầu sáng nay đông như ngày hội của phường"
    assert line in body(page(f"{TITLE} - Báo Sông Trầu", *MENU, TITLE, line, LEAD, *STORY))
