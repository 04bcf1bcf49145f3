"""Lines of the story beside a box, which look like one more card: when unsure they are kept."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.label.related.cohesion import Vocabulary
from tests.stories import CARDS, LEAD, STORY, TITLE, body, cards, clean, labels, page

HEADING = "Tin liên quan"
TITLES = [card.title for card in CARDS]
CODED = [line for card in CARDS for line in (card.title, f"VOV.VN - {card.teaser}")]
DATED = [line for card in CARDS for line in (card.title, "02/05/2024", card.teaser)]
TWICE = cards("TTP", 1) * 2
SHOWN = "Bà con cùng nhau dọn đất trong buổi sáng đầu tuần"
"""A caption without stop or credit."""
LAST = "Khi sương xuống, ai nấy rủ nhau về nhà, chuyện trò râm ran suốt dọc đường làng."
"""A paragraph that shares no words with the story."""
SECTION = "Lời giải nào cho con đường làng?"
TITLE_OF_LAST = "Hồ trên núi Pá Lùng mở cửa đón khách chèo thuyền"
UNKNOWN = "Câu chuyện cùng thời"
TEASER = "Đêm nay gió nhẹ, thuyền nào cũng no lưới, tiếng cười vang khắp bến nước."
"""Another one."""


OPENING = (
    "Người dân phường Hạ Trầu cùng xuống bờ sông trồng cây trong ngày hội trồng cây tháng 5. Nhiều "
    "người ra bờ sông từ sáng sớm."
)
"""A paragraph that repeats what title and lead say."""


def story(*lines: str) -> str:
    return page(TITLE, LEAD, *STORY[:3], *lines)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((f">> {TITLES[0]}", LAST), id="arrows are links alone"),
        pytest.param((*cards("TT", 1), f"{LAST}/."), id="the mark closes the story"),
        pytest.param((*cards("TT", 1), LAST, "Lê Thị Na/VOV"), id="a sign-off closes the story"),
        pytest.param((*DATED, SHOWN, SHOWN, LAST), id="cards with dates, then none"),
        pytest.param((*TWICE, SHOWN, SHOWN, LAST), id="cards printed twice, then none"),
        pytest.param((*CODED, SHOWN, SHOWN, LAST, SECTION, STORY[3]), id="codes, then none"),
        pytest.param((*cards("TP", 2), SHOWN, SHOWN, LAST, STORY[3]), id="titles printed once"),
        pytest.param((*cards("TT", 1), LAST, SHOWN, STORY[3], TEASER), id="no second card follows"),
    ],
)
def test_a_paragraph_behind_a_box_is_no_teaser(lines: tuple[str, ...]) -> None:
    document = story(HEADING, *lines)
    assert LAST in body(document)
    assert set(STORY[:3]) < set(body(document))


def test_prose_without_the_code_of_the_next_teaser_is_none() -> None:
    lines = (STORY[0], HEADING, TITLE_OF_LAST, LAST, TITLES[0], f"VOV.VN - {CARDS[0].teaser}")
    assert body(page(TITLE, f"VOV.VN - {LEAD}", *lines)) == (STORY[0], LAST)


def test_what_leads_over_to_a_list_is_no_teaser() -> None:
    items = ("- Dọn đất;", "- Gánh nước.")
    over = f"{LAST[:-1]}:"
    document = story(HEADING, *cards("TTP", 1), SHOWN, SHOWN, over, *items)
    assert body(document)[3:] == (over, *items)


def test_a_caption_under_the_file_name_of_its_picture_is_no_title() -> None:
    document = story(HEADING, *cards("TP", 2), "anh-1.jpg", SHOWN, SHOWN, LAST, "Lê Thị Na/VOV")
    assert LAST in body(document)
    assert SHOWN not in [link.title for link in clean(document).related]


def test_prose_above_a_heading_of_the_story_is_no_caption_of_a_card() -> None:
    document = story(HEADING, *cards("CTP"), LAST, "Việc khó từ đâu", STORY[3])
    assert body(document) == (*STORY[:3], LAST, "Việc khó từ đâu", STORY[3])
    assert [link.title for link in clean(document).related] == TITLES


def test_prose_below_several_titles_is_no_teaser_of_the_last() -> None:
    heading = "Mời độc giả lướt thêm vài tin"
    document = page(TITLE, LEAD, heading, *TITLES[:2], LAST, SECTION, TEASER, *STORY)
    assert LAST in body(document)
    assert SECTION in body(document)


def test_two_sections_of_a_story_are_no_cards() -> None:
    sections = ("Người ở lại cùng ruộng bậc thang", LAST, SECTION, TEASER)
    document = page(TITLE, LEAD, *STORY[:2], *sections, *STORY[2:])
    assert body(document) == (*STORY[:2], *sections, *STORY[2:])


def test_a_caption_printed_twice_above_cards_is_none_of_them() -> None:
    document = page(TITLE, LEAD, SHOWN, SHOWN, OPENING, *cards("TTP"), *STORY)
    assert body(document) == (OPENING, *STORY)
    assert [link.title for link in clean(document).related] == TITLES
    again = [line for card in CARDS for line in [card.title, card.title, card.teaser] * 2]
    document = page(TITLE, LEAD, SHOWN, SHOWN, LAST, *again, *STORY)
    assert body(document) == (LAST, *STORY)
    assert [link.title for link in clean(document).related] == TITLES


def test_cards_below_a_masthead_are_behind_the_story() -> None:
    lines = ("Tổng Biên tập: Lý Vinh", "Giấy phép số: 137/GP-BTTTT cấp ngày 3/4/2019")
    document = page(TITLE, LEAD, *STORY, *lines, *cards("TTP", 1), "Bình luận (0)")
    assert body(document) == STORY
    assert labels(document, TITLES[0]) == [Label.RELATED_TITLE]


def test_the_last_card_below_the_story_is_whole() -> None:
    box = [*cards("TTP", 2), TITLE_OF_LAST, TITLE_OF_LAST, f"{STORY[0]} {STORY[1][:60]}."]
    document = page(TITLE, f"VOV.VN - {LEAD}", *STORY[:3], f"{STORY[3]}/.", *box, "Bình luận (0)")
    assert body(document) == STORY


def test_a_caption_printed_twice_is_no_heading_of_cards() -> None:
    shown, short = SHOWN[:37], "Đó là mùa thứ 7 liên tiếp."
    lines = (shown, shown, short, "Quang cảnh phiên chợ quê hôm rằm", TEASER)
    document = page(TITLE, LEAD, STORY[0], *lines, *STORY[1:])
    assert {short, TEASER} < set(body(document))


def test_a_short_sentence_is_no_teaser() -> None:
    short = "Ai nấy ra về lúc sương buông."
    assert short in body(story(HEADING, *cards("TP", 2), TITLE_OF_LAST, short))


def test_prose_that_repeats_the_story_is_no_last_teaser() -> None:
    again = f"{STORY[0]} {STORY[2]}"[:300]
    document = page(TITLE, LEAD, HEADING, *cards("TTP", 2), SHOWN, SHOWN, again, *STORY)
    assert body(document) == (again, *STORY)


def test_a_story_between_two_captions_is_no_box() -> None:
    document = page(TITLE, LEAD, SHOWN, SHOWN, LAST, TITLE_OF_LAST, TITLE_OF_LAST, TEASER)
    assert {LAST, TEASER} <= set(body(document))


def test_titles_without_teasers_end_the_teasers_of_a_box() -> None:
    document = story(HEADING, *cards("TP", 1), *TITLES[1:], TITLE_OF_LAST, LAST, *STORY[3:], TEASER)
    assert LAST in body(document)


def test_prose_above_the_captions_of_a_picture_is_no_teaser() -> None:
    again = f"{STORY[0]} {STORY[2]}"[:300]
    credited = "Thuyền chở cây giống. (Ảnh: Mai Cam)"
    lines = (*cards("TTP", 2), SHOWN, SHOWN, again, credited, "Tiếng nói của người giữ bờ sông")
    assert again in body(page(TITLE, LEAD, HEADING, *lines, *STORY))


def test_a_line_about_the_source_above_the_story_does_not_end_it() -> None:
    source = "Báo BiểnBáo Biển21/01/2024"
    titles = [line for title in TITLES for line in (title, title)]
    document = page("Tin", source, STORY[0], HEADING, *titles, LAST, "Việc khó từ đâu", *STORY[1:])
    assert LAST in body(document)


def test_words_are_the_same_in_the_old_spelling() -> None:
    words = Vocabulary(["Hai đội bóng gặp nhau", "\u00d0ội bóng gặp nhau"])
    words.leave_out([1])
    assert words.shared([1]) == 1.0


def test_words_of_a_footer_are_no_words_of_the_story() -> None:
    plain = page(TITLE, LEAD, *STORY, *cards("TTP"))
    words = " ".join(card.title for card in CARDS)
    assert body(page(plain, f"Cơ quan chủ quản: {words}", "Bình luận (0)")) == body(plain)


def test_contact_lines_far_from_a_masthead_may_be_those_of_the_subject() -> None:
    contact = "Điện thoại: 024 300 00000"
    below = ("Theo dõi Báo trên Google News", "Bình luận (0)", "No data")
    masthead = ("Tổng Biên tập: Lý Vinh", "Tel: (84) 24 300 00001")
    document = page(TITLE, LEAD, *STORY, contact, *below, *masthead)
    assert body(document) == (*STORY, contact)
    assert labels(document, masthead[1]) == [Label.MASTHEAD]
    assert body(page(TITLE, LEAD, *STORY, contact, *masthead)) == STORY
