"""Who wrote a piece, as heads print it, and what papers print below a story."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.signoff import read_sign_off
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, labels, page, story

MAIL = "doquyt@hatrau.example"
DATE = "03/05/2024 08:15 GMT+7"
PLAYER = ("0:00/0:00", "Nam miền Bắc", "Nữ miền Nam")
MASTHEAD = ("Tổng biên tập:", "Lý Ổi", "© 2024 Báo Hạ Trầu")


@pytest.mark.parametrize(
    "head",
    [
        ("Đỗ Quýt", "Đỗ Quýt"),
        ("Đỗ Quýt", MAIL, DATE),
        ("Đỗ Quýt", f"- {MAIL}", DATE),
        (DATE, "Đỗ Quýt", "Đỗ Quýt", MAIL, *PLAYER),
        ("Theo dõi Hạ Trầu trên Google News", "Đỗ Quýt", "Theo dõi tác giả"),
    ],
)
def test_an_author_is_named_once_whatever_a_head_prints_below(head: tuple[str, ...]) -> None:
    article = clean(page(TITLE, *head, LEAD, *STORY))
    assert article.authors == ("Đỗ Quýt",)
    assert article.lead == LEAD
    assert tuple(block.text for block in article.body) == STORY


def test_two_authors_may_have_a_card_each() -> None:
    article = clean(page(TITLE, "Đỗ Quýt - Mai Cam", "Đỗ Quýt", "Mai Cam", LEAD, *STORY))
    assert article.authors == ("Đỗ Quýt", "Mai Cam")
    assert article.lead == LEAD


def test_somebody_whom_the_headline_names_twice_printed_is_in_a_picture() -> None:
    title = "Chị Đỗ Quýt trồng hai nghìn cây xanh ven sông Trầu"
    document = page(title, "Đỗ Quýt", LEAD, *STORY).replace(
        "Đỗ Quýt\n\nHơn", "Đỗ Quýt\nĐỗ Quýt\n\nHơn"
    )
    article = clean(document)
    assert article.authors == ()
    assert [image.caption for image in article.images] == ["Đỗ Quýt"]


@pytest.mark.parametrize("place", ["Lai Châu", "Lai Châu -"])
def test_a_place_under_a_headline_is_no_author(place: str) -> None:
    article = clean(page(TITLE, DATE, place, LEAD, *STORY))
    assert article.authors == ()
    assert (article.lead_prefix, article.lead) == ("Lai Châu", LEAD)


@pytest.mark.parametrize("behind", [("Hạ Trầu",), ("Chia sẻ", "Hạ Trầu")])
def test_a_topic_of_the_headline_behind_a_story_is_a_tag(behind: tuple[str, ...]) -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Đỗ Quýt", *behind))
    assert article.authors == ("Đỗ Quýt",)
    assert tuple(block.text for block in article.body) == STORY


def test_a_name_that_a_longer_one_in_the_headline_begins_with_signs() -> None:
    title = "Chị Lê Nam trồng hai nghìn cây xanh ven sông Trầu"
    assert clean(page(title, LEAD, *STORY, "Lê Na")).authors == ("Lê Na",)
    assert clean(page(title, LEAD, *STORY, "Lê Nam")).authors == ()


def test_who_runs_the_paper_has_not_written_the_story() -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Đỗ Quýt", *MASTHEAD))
    assert article.authors == ("Đỗ Quýt",)
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("code", ["SGGPO", "HTO", "HTTĐO", "BBT"])
def test_a_papers_own_code_names_neither_author_nor_source(code: str) -> None:
    for document in (page(TITLE, code, LEAD, *STORY), page(TITLE, LEAD, *STORY, code)):
        article = clean(document)
        assert (article.authors, article.sources, article.lead) == ((), (), LEAD)
        assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("name", ["THO", "NGO", "LTH", "T.H", "MAI"])
def test_initials_and_short_names_sign_a_story(name: str) -> None:
    signed = read_sign_off(name)
    assert signed is not None
    assert signed.authors == (name,)


@pytest.mark.parametrize(
    "desk", ["Nhóm phóng viên Thời sự", "Nhóm PV VH, VN và GT", "NHÓM PHÓNG VIÊN", "Nhóm PV"]
)
def test_a_desk_signs_as_it_is_printed(desk: str) -> None:
    article = clean(page(TITLE, LEAD, *STORY, desk, "Chia sẻ"))
    assert article.authors == (desk,)
    assert tuple(block.text for block in article.body) == STORY


def test_a_desk_that_does_something_is_told_of() -> None:
    line = "Nhóm phóng viên đã theo chiếc đò của ông Lúa suốt hai ngày."
    assert line in body(story(line, after=4))


@pytest.mark.parametrize(
    "tail",
    [
        (f"Bạn đang đọc bài viết {TITLE} tại chuyên mục Đời sống của Tạp chí Hạ Trầu.",),
        (
            f'Bạn đang đọc bài viết "{TITLE}" tại chuyên mục Đời sống. Góp ý xin gửi về {MAIL}.',
            "Hotline: 0900 000 000",
        ),
        ("Bạn đang đọc bài viết:", TITLE, "tại chuyên mục", "Đời sống"),
        (f"Mời độc giả gửi bài cộng tác qua email: {MAIL}",),
        (f"Mời quý độc giả gửi bài viết, hình ảnh cộng tác qua email {MAIL} hoặc 0900000000.",),
        (f"Bạn đọc có tin bài, phản ánh xin gửi về hộp thư {MAIL}",),
    ],
)
def test_what_local_papers_print_below_the_name_of_the_author_goes(tail: tuple[str, ...]) -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Đỗ Quýt", *tail))
    assert article.authors == ("Đỗ Quýt",)
    assert tuple(block.text for block in article.body) == STORY


def test_readers_are_asked_for_help_by_the_story() -> None:
    line = "Mọi sự giúp đỡ xin gửi về: ông Trần Văn Lúa, tổ dân phố số 4, phường Hạ Trầu."
    assert body(page(TITLE, LEAD, *STORY, line, "Đỗ Quýt")) == (*STORY, line)


@pytest.mark.parametrize("name", ["Tấn Ngạn", "TẤN NGẠN"])
def test_who_drew_signs_a_picture_inside_a_story(name: str) -> None:
    line = f"Đồ họa: {name}"
    document = story(line)
    assert labels(document, line) == [Label.CAPTION]
    assert body(document) == STORY


def test_the_mark_of_a_box_that_an_editor_leaves_behind_goes() -> None:
    assert body(story("[links()]")) == STORY


TEASER = "Ngày hội đầu tháng 5 kéo cả phường xuống bờ sông, ai cũng muốn góp một cây."


@pytest.mark.parametrize(
    "head",
    [
        (TITLE, TEASER, TITLE, DATE),
        (TITLE, TEASER, TITLE, "Thứ Sáu, 3/5/2024, 08:15", "Đỗ Quýt"),
        (TITLE, LEAD, TITLE),
        (TITLE, f"{LEAD[:70]}…", TITLE),
    ],
)
def test_a_teaser_between_two_printings_of_the_headline_is_no_lead(head: tuple[str, ...]) -> None:
    article = clean(page(*head, LEAD, *STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY


def test_a_lead_above_a_picture_that_has_the_headline_for_a_name_is_one() -> None:
    article = clean(page(TITLE, LEAD, TITLE, *STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY


SHOWN = "Học sinh phường Hạ Trầu mang cây giống xuống bờ sông"


@pytest.mark.parametrize("caption", [SHOWN, f"{SHOWN}.", "Bản đồ đoạn bờ sông trồng cây"])
@pytest.mark.parametrize("credit", ["ẢNH: ĐỖ QUÝT", "Ảnh: Đỗ Quýt", "Đồ họa: Đỗ Quýt"])
def test_a_caption_stands_above_its_credit(caption: str, credit: str) -> None:
    for document in (story(caption, credit), page(TITLE, caption, credit, LEAD, *STORY)):
        article = clean(document)
        found = [(image.caption, image.credit) for image in article.images]
        assert found == [(caption, credit.partition(": ")[2])]
        assert article.lead == LEAD
        assert tuple(block.text for block in article.body) == STORY


LAST = "Người dân phường Hạ Trầu cùng giữ gìn hàng cây bên bờ sông."
HOPED = "Người dân mong hàng cây sớm cho bóng mát."


@pytest.mark.parametrize("last", [LAST, HOPED, "Nghệ nhân truyền nghề trồng cây cho con cháu…"])
@pytest.mark.parametrize(
    ("below", "source"),
    [
        (("Nguồn: Báo Tin tức",), "Báo Tin tức"),
        (("Nguồn: VOV", "Tin liên quan", CARDS[0].title, CARDS[1].title), "VOV"),
        (("Nguồn: VOV", "Từ khóa:", "Hạ Trầu", "cây xanh"), "VOV"),
    ],
)
def test_the_last_sentence_above_its_source_is_no_caption(
    last: str, below: tuple[str, ...], source: str
) -> None:
    article = clean(page(TITLE, LEAD, *STORY, last, *below))
    assert tuple(block.text for block in article.body) == (*STORY, last)
    assert ([each.name for each in article.sources], article.images) == ([source], ())


def test_the_last_sentence_above_who_took_the_pictures_is_no_caption() -> None:
    article = clean(page(TITLE, LEAD, *STORY, LAST, "Ảnh: TTXVN"))
    assert tuple(block.text for block in article.body) == (*STORY, LAST)
    assert [image.credit for image in article.images] == ["TTXVN"]


def test_what_people_hope_for_is_shown_in_no_picture() -> None:
    assert HOPED in body(story(HOPED, "Ảnh: Đỗ Quýt"))


def test_a_name_in_capitals_that_touches_a_caption_is_its_credit() -> None:
    document = story("@").replace("@", f"{SHOWN}.\nĐỖ QUÝT")
    assert [image.credit for image in clean(document).images] == ["ĐỖ QUÝT"]
    assert body(document) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        ("Không ai bị thương.", "Ảnh: Đỗ Quýt"),
        ("Trời mưa rất to từ nửa đêm.", "Ảnh: Đỗ Quýt"),
        ("Ba ngày vác tre", "Ảnh: Đỗ Quýt"),
        ("Vì sao bờ sông lùi vào nhanh đến thế trong ba năm?", "Ảnh: Đỗ Quýt"),
        ("Theo kế hoạch, cây được trồng trong ba ngày.", "Ảnh: Đỗ Quýt"),
    ],
)
def test_what_a_picture_without_a_caption_follows_stays(lines: tuple[str, ...]) -> None:
    assert body(story(*lines)) == (*STORY[:2], lines[0], *STORY[2:])


def test_somebody_whom_a_part_of_the_story_is_about_heads_it() -> None:
    told = f"Đỗ Quýt nhận đoạn bờ sông xa nhất. {STORY[2]}"
    document = story("@", told).replace("@", f"{SHOWN}.\nĐỖ QUÝT")
    assert "ĐỖ QUÝT" in body(document)


@pytest.mark.parametrize(
    "heading",
    ["Đọc nhiều trong Đời sống", "Tin đọc nhiều trong tuần", "Thông tin doanh nghiệp - sản phẩm"],
)
def test_headings_of_boxes_are_no_tags(heading: str) -> None:
    titles = [card.title for card in CARDS]
    article = clean(page(TITLE, LEAD, *STORY, "Từ khóa:", "Hạ Trầu", "cây xanh", heading, *titles))
    assert article.tags == ("Hạ Trầu", "cây xanh")
    assert [link.title for link in article.related] == titles
    assert tuple(block.text for block in article.body) == STORY


def test_what_people_read_most_may_head_a_part_of_a_story() -> None:
    assert "Đọc nhiều trong mùa mưa" in body(story("Đọc nhiều trong mùa mưa"))


MENU = [f"Chuyên mục số {number}" for number in range(14)]
FOOT = ("ĐỌC BÁO IN", "IOS", "Báo Nhân Dân điện tử", "Nghi Vũ")


@pytest.mark.parametrize("line", FOOT)
def test_what_stands_far_behind_the_story_of_a_page_signs_nothing(line: str) -> None:
    document = page(*MENU, TITLE, DATE, LEAD, *STORY, "Đỗ Quýt", "Chia sẻ", *MENU, *MENU, line)
    article = clean(document)
    assert (article.title, article.authors, article.sources) == (TITLE, ("Đỗ Quýt",), ())
    assert tuple(block.text for block in article.body) == STORY


def test_scripts_do_not_part_a_story_from_its_author() -> None:
    code = [f".author-{number} {{ color: #33{number}; }}" for number in range(10, 40)]
    document = page(*MENU, TITLE, DATE, LEAD, *STORY, *code, "Đỗ Quýt")
    assert clean(document).authors == ("Đỗ Quýt",)


@pytest.mark.parametrize("points", ["...", "…"])
@pytest.mark.parametrize("between", [(), ("EmailPrintAa",)])
def test_points_close_a_headline_above_a_date(points: str, between: tuple[str, ...]) -> None:
    article = clean(page(f"{TITLE}{points}", *between, DATE, LEAD, *STORY))
    assert (article.title, article.lead) == (f"{TITLE}{points}", LEAD)
    assert article.published_on is not None
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("line", ["Theo Hà My/Báo Mẫu", "(Theo TTXVN)", "Nguồn: Báo Mẫu"])
def test_whom_a_story_was_taken_from_may_stand_far_behind_it(line: str) -> None:
    menu = [f"Chuyên mục số {number}" for number in range(15)]
    box = [text for card in CARDS for text in (card.title, "3 giờ trước")] * 4
    document = page(*menu, TITLE, LEAD, *STORY, "Tin liên quan", *box, line, "Bình luận")
    assert clean(document).sources != ()
    assert body(document) == STORY
