"""Boxes of related news, wherever they stand and however they are printed; and what is none."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import (
    CARDS,
    LEAD,
    STORY,
    TITLE,
    body,
    cards,
    clean,
    decided,
    extract,
    labels,
    page,
    story,
)

HEADINGS = {
    "Tin liên quan": "related",
    "BÀI LIÊN QUAN:": "related",
    "» Xem thêm «": "related",
    "Related news": "related",
    "Có thể bạn quan tâm": "recommended",
    "Đừng bỏ lỡ": "recommended",
    "Tiêu điểm": "recommended",
    "Recommended for you": "recommended",
    "Cùng chuyên mục": "same_section",
    "Cùng chủ đề": "same_topic",
    "Cùng tác giả": "same_author",
    "Đọc nhiều nhất": "most_read",
    "Most read": "most_read",
    "Tin mới nhất": "latest",
    "Tin mới (12)": "latest",
    "Những tin mới hơn": "latest",
    "Những tin cũ hơn": "latest",
}
TITLES = [card.title for card in CARDS]
TEASERS = [card.teaser for card in CARDS]
CAPTIONS = [card.caption for card in CARDS]
UNKNOWN = "Câu chuyện cùng thời"
PLACES = {"before the story": 0, "in the middle": 2, "behind the story": 4}


@pytest.mark.parametrize(("heading", "kind"), HEADINGS.items())
@pytest.mark.parametrize("after", PLACES.values(), ids=PLACES)
def test_each_heading_opens_a_box_of_its_kind(heading: str, kind: str, after: int) -> None:
    document = story(heading, *cards("TP"), after=after)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES
    assert {link.kind for link in clean(document).related} == {kind}
    assert labels(document, heading) == [Label.RELATED_HEADING]


@pytest.mark.parametrize("order", ["T", "TP", "TTP", "CTP", "CTTP", "TTPCTTP"])
@pytest.mark.parametrize("after", PLACES.values(), ids=PLACES)
def test_cards_are_read_in_each_order(order: str, after: int) -> None:
    document = story("Tin liên quan", *cards(order), after=after)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES


@pytest.mark.parametrize("order", ["TTP", "CTP", "CTTP"])
@pytest.mark.parametrize("after", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("heading", [(), (UNKNOWN,)], ids=["no heading", "unknown heading"])
def test_cards_are_found_without_a_known_heading(
    heading: tuple[str, ...], order: str, after: int
) -> None:
    document = story(*heading, *cards(order), after=after)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES


def test_cards_with_codes_before_their_teasers_are_found() -> None:
    lines = [line for card in CARDS for line in (card.title, f"VOV.VN - {card.teaser}")]
    document = page(TITLE, f"VOV.VN - {LEAD}", *STORY[:2], *lines, *STORY[2:])
    assert body(document) == STORY
    assert [link.teaser for link in clean(document).related] == [
        f"VOV.VN - {teaser}" for teaser in TEASERS
    ]


def test_cards_with_dates_under_their_titles_are_found() -> None:
    lines = [line for title in TITLES for line in (title, "02/05/2024")]
    document = story(*lines, after=4)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES
    assert clean(document).published_on is None


def test_a_number_below_a_name_may_be_a_cell_of_a_table() -> None:
    cells = ("Lê Thị Mận phường Hạ Trầu", "9", "Trần Văn Lúa phường Hạ Trầu", "7")
    assert set(cells) <= set(body(story(*cells, after=3)))


def test_the_last_of_cards_that_close_a_document_may_have_a_short_title() -> None:
    lines = [line for card in CARDS for line in (card.title, card.teaser)]
    last = ("Khi cả phố cùng làm", CARDS[0].teaser.replace("chợ", "phố"))
    document = page(TITLE, LEAD, *STORY, "Xem thêm", *lines, *last)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == [*TITLES, last[0]]


def test_counts_of_comments_stand_in_cards_as_dates_do() -> None:
    lines = [line for card in CARDS for line in (card.title, "0", card.teaser)]
    document = story("Đọc thêm", *lines, after=4)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES


@pytest.mark.parametrize("heading", ["Tin liên quan", "Đọc thêm"])
def test_the_last_of_cards_that_close_with_a_date_is_one_of_them(heading: str) -> None:
    lines = [
        line
        for card in CARDS
        for line in (card.title, card.teaser, card.title, "17/08/2026 23:35")
    ]  # fmt: skip
    plain = [
        line for card in CARDS for line in (card.title, card.teaser, "17/08/2026 23:35")
    ]  # fmt: skip
    for cards_ in (lines, plain):
        document = story(heading, *cards_, after=2)
        assert body(document) == STORY
        assert [link.title for link in clean(document).related] == TITLES


def test_teaser_and_caption_go_with_their_title() -> None:
    links = clean(story("Tin liên quan", *cards("CTP"), after=4)).related
    assert [(link.title, link.teaser, link.caption) for link in links] == list(CARDS)


def test_captions_of_cards_are_no_images_of_the_story() -> None:
    assert clean(story("Tin liên quan", *cards("CTP"), after=4)).images == ()


def test_a_card_printed_twice_is_one() -> None:
    document = story("Tin liên quan", *cards("TP"), *cards("TP"), after=4)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES


@pytest.mark.parametrize(
    "heading", ["Đọc thêm", "Tin liên quan", "Xem thêm", "Tin liên quan ", "CÙNG CHUYÊN MỤC"]
)
def test_a_heading_glued_to_its_first_title_is_cut_off(heading: str) -> None:
    first, *others = cards("TTP")
    document = story(f"{heading}{first}", *others, after=4)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES


@pytest.mark.parametrize(
    "mark", [">>> ", ">> ", "» ", "Xem thêm: ", "Đọc thêm: ", "Tin liên quan: ", "READ MORE: "]
)
def test_a_marked_link_inside_the_story_is_a_card(mark: str) -> None:
    document = story(f"{mark}{TITLES[0]}")
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES[:1]


def test_the_story_goes_on_behind_a_box_with_a_heading_of_its_own() -> None:
    heading = "Giữ bờ sông xanh"
    document = page(
        TITLE, LEAD, *STORY[:2], "Tin liên quan", *cards("TP"), heading, *STORY[2:]
    )  # fmt: skip
    assert body(document) == (*STORY[:2], heading, *STORY[2:])


def test_the_story_goes_on_behind_titles_alone() -> None:
    document = story("Tin liên quan", *TITLES)
    assert body(document) == STORY


def test_a_heading_without_cards_takes_nothing_with_it() -> None:
    document = story("Tin liên quan")
    assert body(document) == STORY
    assert labels(document, "Tin liên quan") == [Label.RELATED_HEADING]


def test_an_ordinary_word_without_cards_is_a_heading_of_the_story() -> None:
    document = story("Tiêu điểm")
    assert body(document) == (*STORY[:2], "Tiêu điểm", *STORY[2:])


@pytest.mark.parametrize(
    "sentence",
    [
        "Phường sẽ gửi tin liên quan đến ngày hội tới từng hộ dân trước ngày 30/4.",
        "Xem thêm cây giống ở vườn ươm, ông Lúa quyết định góp hai trăm cây sưa đỏ.",
        "Đọc nhiều nhất trong tháng vẫn là bài viết về bờ sông Trầu trên bản tin của phường.",
        "Tin mới nhất từ vườn ươm cho biết cây giống đã đủ cho cả ba đợt trồng trong năm.",
    ],
)
def test_a_sentence_with_the_words_of_a_heading_is_kept(sentence: str) -> None:
    assert sentence in body(story(sentence))


def test_an_article_in_sections_of_one_paragraph_is_kept() -> None:
    headings = (
        "Bờ sông từng đầy rác thải",
        "Mỗi tổ dân phố một đoạn bờ sông",
        "Kinh phí từ doanh nghiệp",
        "Không còn ai đổ trộm",
    )
    sections = [line for pair in zip(headings, STORY, strict=True) for line in pair]
    assert body(page(TITLE, LEAD, *sections)) == tuple(sections)


def test_an_interview_is_kept() -> None:
    questions = (
        "PV: Thưa bà, vì sao phường chọn trồng cây bên bờ sông Trầu?",
        "PV: Phường chuẩn bị cây giống cho ngày hội như thế nào?",
        "PV: Kinh phí mua cây giống lấy từ đâu?",
        "PV: Người dân tham gia ra sao?",
    )
    turns = [line for pair in zip(questions, STORY, strict=True) for line in pair]
    assert body(page(TITLE, LEAD, *turns)) == tuple(turns)


def test_a_caption_printed_twice_in_the_story_is_no_card() -> None:
    caption = "Người dân phường Hạ Trầu trồng cây bên bờ sông"
    document = story(caption, caption)
    assert body(document) == STORY
    assert clean(document).related == ()
    assert [image.caption for image in clean(document).images] == [caption]


def test_a_box_has_no_say_over_what_stands_in_another() -> None:
    document = page(
        TITLE, LEAD, *STORY[:2], "Đọc nhiều", *TITLES[:2], *STORY[2:], "Tin mới", *TITLES[2:]
    )  # fmt: skip
    links = clean(document).related
    assert [(link.title, link.kind) for link in links] == [
        (TITLES[0], "most_read"), (TITLES[1], "most_read"), (TITLES[2], "latest"),
    ]  # fmt: skip


def test_every_line_of_a_box_is_accounted_for() -> None:
    lines = ("Tin liên quan", *cards("CTP"))
    removed = [block.text for block in extract(story(*lines)).removed]
    assert removed == list(lines)
    assert decided(story(*lines), TITLES[0]) == (Label.RELATED_TITLE, "card-under-heading")


@pytest.mark.parametrize("mark", ["- ", "• ", "* ", "+ "])
@pytest.mark.parametrize("heading", ["Xem thêm:", "Tin liên quan"])
@pytest.mark.parametrize("after", PLACES.values(), ids=PLACES)
def test_a_list_under_a_heading_is_cards(mark: str, heading: str, after: int) -> None:
    document = story(heading, *(mark + title for title in TITLES[:2]), after=after)
    assert body(document) == STORY
    assert [link.title for link in clean(document).related] == TITLES[:2]


@pytest.mark.parametrize(
    "items",
    [
        ("- Chuẩn bị đất và cây giống;", "- Đào hố trồng cây ven bờ sông."),
        ("- Sưa đỏ", "- Bằng lăng"),
    ],
)
def test_a_list_of_the_story_is_none(items: tuple[str, ...]) -> None:
    assert set(items) <= set(body(story("Xem thêm:", *items)))


def test_a_list_of_what_matters_is_the_storys() -> None:
    items = tuple(f"- {title}" for title in TITLES[:2])
    assert set(items) <= set(body(story("Tiêu điểm", *items)))


def test_long_paragraphs_under_headings_are_sections_of_a_list() -> None:
    places = (
        "Làng gốm Bàu Trúc bên sông Quao, nơi đất còn nặn bằng tay",
        "Chợ nổi Láng Sen họp từ lúc gà chưa gáy đến khi nắng lên",
        "Bến đò Vĩnh Hạ với cây đa hai trăm tuổi soi bóng xuống nước",
        "Đình Phú Thứ và hội đua thuyền của những người thợ mộc già",
    )
    told = (
        "Người thợ đi giật lùi quanh khối đất, tay vuốt miệng bình bằng miếng vải ướt.",
        "Lò nung lộ thiên chất rơm và củi từ chiều, đỏ lửa suốt đêm, sáng hôm sau dỡ ra còn ấm.",
        "Khách có thể ngồi nặn thử một chiếc chén, chờ phơi nắng hai hôm rồi mang về làm quà.",
        "Mỗi mẻ nung chừng bảy chục chiếc, vỡ mất dăm bảy chiếc là chuyện thường ngày của lò.",
        "Ai thích màu loang thì xin thêm một gáo nước vỏ dông, vẩy lên lúc gốm còn đỏ lửa.",
        "Những vệt nâu đen hiện ra trên da gốm, không có chiếc nào giống chiếc nào bao giờ.",
        "Tháng giêng, cả làng nghỉ tay ba hôm để rước nước, rồi lại đỏ lửa cho đến cuối năm.",
    )
    paragraphs = [" ".join((*told[n:], *told[:n])) for n in range(len(places))]
    sections = [line for pair in zip(places, paragraphs, strict=True) for line in pair]
    assert body(page(TITLE, LEAD, *STORY, *sections)) == (*STORY, *sections)
