"""Lines that papers leave in the text of a page with nothing to mark them but their words."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, labels, page, story


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Tối đa: 1500 ký tự", Label.COMMENT),
        ("Bình luận 0", Label.COMMENT),
        ("12 bình luận", Label.COMMENT),
        ("Không có bình luận", Label.COMMENT),
        ("Chia sẻ ý kiến của bạn", Label.COMMENT),
        ("Bình luận của bạn đã được gửi và sẽ hiển thị sau khi được duyệt.", Label.COMMENT),
        ("Mời quý vị và các bạn theo dõi nội dung chi tiết!", Label.FOLLOW),
        ("Video đang HOT", Label.PLAYER),
        ("XEM CLIP ĐẾM NGƯỢC:", Label.PLAYER),
        ("Mời xem video trồng cây ven sông", Label.PLAYER),
        ("Xem video tại đây", Label.PLAYER),
        ("User", Label.BOILERPLATE),
        ("Your browser doesn’t support HTML5", Label.BOILERPLATE),
        ("</br>", Label.BOILERPLATE),
        ('<img src="song-trau.jpg"> <br>', Label.BOILERPLATE),
        ("Sự kiện: Nông thôn mới", Label.MENU),
        ("Chi tiết mời quý vị và các bạn theo dõi phóng sự sau:", Label.FOLLOW),
        ("img", Label.IMAGE_NAME),
        ("leftcenterrightdel", Label.IMAGE_NAME),
        ("{keywords}", Label.IMAGE_NAME),
        (f"> {CARDS[0].title}", Label.RELATED_TITLE),
        ("> Đò ngang sông Trầu nghỉ chạy từ đêm nay", Label.RELATED_TITLE),
        ("> Ước mong của người lái đò sông Trầu", Label.RELATED_TITLE),
    ],
)
def test_what_is_no_word_of_the_story(line: str, label: Label) -> None:
    document = story(line)
    assert labels(document, line) == [label]
    assert body(document) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "> Cây nào chết, tổ dân phố trồng lại cây ấy trước mùa mưa.",
        "Xem clip xong, cả tổ dân phố bàn cách giữ bờ sông trước mùa mưa.",
        "Xem video thay sách cùng con",
        "Quan tâm tới trẻ em trên Facebook",
        "Mười hai bình luận trái chiều được đọc lên giữa buổi họp tổ dân phố số 4.",
    ],
)
def test_sentences_that_open_like_them_stay(line: str) -> None:
    assert line in body(story(line))


def test_a_headline_on_watching_videos_stays() -> None:
    headline = "Xem clip cả ngày, trẻ phường Hạ Trầu chậm nói"
    article = clean(page(headline, LEAD, *STORY))
    assert (article.title, article.lead) == (headline, LEAD)


def test_the_address_of_a_print_behind_the_story() -> None:
    line = "Link nội dung: https://songtrau.example/trong-cay-a12.html"
    assert body(page(TITLE, LEAD, *STORY, line)) == STORY


def test_latest_and_hot_are_nobody() -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Tú Mơ", "MỚI - NÓNG"))
    assert article.authors == ("Tú Mơ",)


def test_several_papers_behind_a_colon() -> None:
    document = page(TITLE, LEAD, *STORY, "Theo: Sông Trầu, VTC, Đất Mới")
    assert [source.name for source in clean(document).sources] == ["Sông Trầu", "VTC", "Đất Mới"]
    assert body(document) == STORY


def test_a_papers_code_closes_a_story_above_another() -> None:
    document = page(TITLE, LEAD, *STORY, "Theo PLXH", CARDS[0].title, CARDS[0].teaser)
    assert body(document) == STORY
    assert [source.name for source in clean(document).sources] == ["PLXH"]


@pytest.mark.parametrize("place", ["img", "{keywords}"])
def test_a_caption_under_the_place_of_a_picture(place: str) -> None:
    caption = "Một đoạn bờ sông vừa phủ xanh"
    article = clean(story(f"{place}\n{caption}", place))
    assert [(image.caption, image.alt) for image in article.images] == [(caption, None)]


@pytest.mark.parametrize(
    "name",
    [
        f"{TITLE} ảnh 1",
        f"{TITLE} - ảnh 2 ",
        "[Photo] Phuong Ha Trau trong hai nghin cay xanh ven song hinh anh 3",
    ],
)
def test_the_name_of_a_picture_before_its_caption(name: str) -> None:
    caption = "Người dân trồng cây. (Ảnh: AN BÌNH)"
    title = f"[Photo] {TITLE}" if name.startswith("[") else TITLE
    document = page(title, LEAD, STORY[0], f"{name}{caption}", *STORY[1:])
    assert [image.caption for image in clean(document).images] == [caption]


def test_another_number_in_a_caption_is_its_own() -> None:
    caption = "Người dân xem ảnh 5 năm trồng cây. (Ảnh: AN BÌNH)"
    assert [image.caption for image in clean(story(caption)).images] == [caption]


def test_a_caption_printed_twice_under_the_lead_is_no_box() -> None:
    caption = "Một đoạn bờ sông vừa được phủ xanh"
    document = page(TITLE, f"{LEAD}\n{caption}\n{caption}", *STORY)
    article = clean(document)
    assert [image.caption for image in article.images] == [caption]
    assert (article.related, body(document)) == ((), STORY)


def test_a_line_under_the_lead_in_its_words_is_a_caption() -> None:
    line = "Hơn ba trăm người dân phường Hạ Trầu cùng xuống bờ sông trồng cây đầu tháng 5"
    document = "\n".join((TITLE, LEAD, line, *STORY))
    assert [image.caption for image in clean(document).images] == [line]
    assert body(document) == STORY


def test_a_heading_under_the_lead_stays() -> None:
    line = "Phủ xanh hai bên bờ sông đến năm 2030, mỗi tổ dân phố chăm một đoạn"
    assert line in body("\n".join((TITLE, LEAD, line, *STORY)))


@pytest.mark.parametrize(
    "line",
    [
        "Bài thơ được khắc lên bia đá bên bến sông từ đầu năm ngoái. (Hoàng An dịch)",
        "Hai cây cầu mới nối phường với thị trấn khởi công trong tháng này. (Sa Pa)",
        "Bia khắc năm 1820. (Hà Nội)",
        "Nguồn: nước ngầm dưới bãi bồi cạn dần từ đầu mùa khô.",
        "Nguồn: người dân tự đóng góp và quỹ của phường hỗ trợ một phần.",
    ],
)
@pytest.mark.parametrize("after", [2, 4])
def test_remarks_in_brackets_and_behind_a_word_for_sources_stay(line: str, after: int) -> None:
    assert line in body(story(line, after=after))


@pytest.mark.parametrize("heading", ["Tin liên quan", "Đọc thêm"])
def test_a_short_title_that_touches_the_one_above_is_of_its_box(heading: str) -> None:
    box = f"{heading}\n{CARDS[0].title}\nBến Mơ mở hội đua thuyền"
    document = story(box, after=1)
    assert body(document) == STORY


def test_a_heading_behind_a_box_stays() -> None:
    document = story(f"Tin liên quan\n{CARDS[0].title}", "Cây giống đã có sẵn", after=1)
    assert "Cây giống đã có sẵn" in body(document)


def test_key_words_above_numbered_sections_do_not_close_a_study() -> None:
    head = (TITLE, LEAD, STORY[0], "Từ khóa: cây xanh, bờ sông")
    sections = ("1. Cây xanh ven sông ở phường Hạ Trầu", STORY[1], "2. Kết quả bước đầu", STORY[2])
    document = page(*head, *sections)
    assert body(document) == (STORY[0], *sections)
    assert clean(document).tags == ("cây xanh", "bờ sông")


@pytest.mark.parametrize(
    ("line", "section", "day"),
    [
        (f"{TITLE} 03/05/2024 08:15", None, "2024-05-03"),
        (f"{TITLE} | Đời sống phường | 03/05/2024", "Đời sống phường", "2024-05-03"),
    ],
)
def test_a_date_behind_the_headline(line: str, section: str | None, day: str) -> None:
    article = clean(page(line, LEAD, *STORY))
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, section)
    assert article.published_on is not None
    assert article.published_on.isoformat() == day


@pytest.mark.parametrize("line", [f"{TITLE} trước 03/05/2024", "Hội Gò Mơ 03/05/2024 08:15"])
def test_a_day_in_a_headline_is_its_own(line: str) -> None:
    assert clean(page(line, LEAD, *STORY)).title == line


def test_a_dash_before_the_lead_of_a_body() -> None:
    document = page(f"- {LEAD}", *STORY)
    assert clean(document).lead == LEAD
    assert body(document) == STORY


def test_a_list_at_the_beginning_of_a_body_stays() -> None:
    items = (f"- {LEAD}", "- Mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài hai trăm mét.")
    assert body(page(*items, *STORY))[:2] == items


def test_sections_behind_a_story_are_a_menu() -> None:
    assert body(page(TITLE, LEAD, *STORY, "Hạ Trầu", "Chính trị", "Xem thêm")) == STORY


def test_short_lines_behind_a_story_may_be_its_table() -> None:
    table = ("Tổ 1", "Lộc vừng", "Tổ 2", "Đời sống", "Sưa đỏ", "Bằng lăng")
    assert body(page(TITLE, LEAD, *STORY, *table))[-len(table) :] == table


@pytest.mark.parametrize("line", ["Tin-ảnh: T.T.Mơ", "Bài - ảnh: Tú Mơ", "TIN - ẢNH: TÚ MƠ"])
def test_who_wrote_and_photographed(line: str) -> None:
    article = clean(page(TITLE, LEAD, *STORY, line))
    assert article.authors == (line.partition(": ")[2],)
    assert article.images == ()


def test_author_before_a_source_is_a_word_of_a_form() -> None:
    document = page(TITLE, LEAD, *STORY, "Tác giả Theo VTC")
    assert [source.name for source in clean(document).sources] == ["VTC"]
    assert body(document) == STORY


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Mỗi tổ dân phố chăm một đoạn bờ sông. ảnh Tú Mơ", "Tú Mơ"),
        ("Mỗi tổ dân phố chăm một đoạn bờ sông. Ảnh TM", "TM"),
    ],
)
def test_a_name_behind_the_last_stop_is_a_credit(line: str, credit: str) -> None:
    assert [image.credit for image in clean(story(line)).images] == [credit]
    assert body(story(line)) == STORY


def test_a_picture_that_a_sentence_tells_of_is_the_storys() -> None:
    line = "Trên tường nhà văn hóa treo bức ảnh Bác Hồ trồng cây bên bến sông Trầu năm ấy"
    assert line in body(story(line))


def test_a_headline_with_a_number_names_a_picture() -> None:
    captions = (
        "Người dân phường Hạ Trầu bên hàng cây mới.",
        "Hàng lộc vừng ven sông. (Ảnh: TÚ MƠ)",
    )
    document = page(
        TITLE, LEAD, f"{TITLE} - 1", captions[0], STORY[0], f"{TITLE} - 2", captions[1], *STORY[1:]
    )
    assert body(document) == STORY
    assert tuple(image.caption for image in clean(document).images) == captions


def test_a_heading_with_another_number_stays() -> None:
    heading = "Tổ dân phố số - 2"
    assert heading in body(page(TITLE, LEAD, STORY[0], heading, *STORY[1:]))


def test_an_agency_and_a_name_behind_the_last_stop_are_a_credit() -> None:
    line = "Hàng lộc vừng bên bờ sông Trầu, ngày 14/09/2022. AP - Tu Mo"
    assert [image.credit for image in clean(story(line)).images] == ["AP - Tu Mo"]
    assert body(story(line)) == STORY


def test_a_note_under_the_name_that_signs() -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Vũ Tú Mơ", "Tổng hợp"))
    assert article.authors == ("Vũ Tú Mơ",)
    assert body(page(TITLE, LEAD, *STORY, "Vũ Tú Mơ", "Tổng hợp")) == STORY


def test_another_headline_with_a_number_above_a_caption_names_its_picture() -> None:
    named = "Phường ven sông Trầu trồng thêm nghìn cây lộc vừng - 1"
    caption = "Hàng lộc vừng ven sông (Ảnh: Tú Mơ)."
    document = page(STORY[0], f"{named}\n{caption}", *STORY[1:])
    assert labels(document, named) == [Label.IMAGE_NAME]
    assert body(document) == STORY


def test_who_signed_and_when_above_a_body() -> None:
    document = page("VŨ TÚ MƠ (TTXVN) 04/12/2017 07:23 GMT+7 Bản in", LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.authors) == (None, ("VŨ TÚ MƠ",))
    assert [source.name for source in article.sources] == ["TTXVN"]


def test_a_headline_that_gives_a_day_is_no_stamp() -> None:
    title = "Báo Sông Trầu 04/12/2017"
    assert clean(page(title, LEAD, *STORY)).sources == ()


@pytest.mark.parametrize(
    "caption",
    [
        "Người dân phường Hạ Trầu bên hàng cây mới.",
        "Trồng lộc vừng ven sông",
        "Tưới cây buổi sáng.",
    ],
)
def test_the_only_cell_of_a_table_is_a_caption(caption: str) -> None:
    document = page(TITLE, LEAD, STORY[0], f"|\n{caption} |", *STORY[1:])
    assert body(document) == STORY
    assert [image.caption for image in clean(document).images] == [caption]


@pytest.mark.parametrize(
    "line",
    [
        "Đây là năm thứ ba phường Hạ Trầu trồng cây ven sông.",
        "Theo bà Mơ, cây lộc vừng chịu nước tốt. Cây sưa thì không.",
        "Các loài cây được trồng:",
    ],
)
def test_a_cell_may_hold_a_line_of_the_story(line: str) -> None:
    assert line in body(page(TITLE, LEAD, STORY[0], f"{line} |", *STORY[1:]))


def test_a_page_that_is_one_table_keeps_its_lines() -> None:
    lines = [f"{line.partition('.')[0]}. |" for line in STORY]
    assert len(body("\n".join((TITLE, LEAD, *lines)))) == len(STORY)


@pytest.mark.parametrize(
    "caption", ["Người phát ngôn phường Hạ Trầu Vũ Tú Mơ.", "Ông Trần Văn Lúa.", "Nghi phạm Lúa."]
)
def test_somebodys_name_above_the_lead_is_a_caption(caption: str) -> None:
    article = clean(page(f"{TITLE}\n{caption}", LEAD, *STORY))
    assert article.lead == LEAD
    assert [image.caption for image in article.images] == [caption]


def test_a_short_lead_stays() -> None:
    lead = "Ông Trần Văn Lúa đã trồng cây ven sông suốt ba mươi năm."
    assert clean(page(f"{TITLE}\n{lead}", *STORY)).lead == lead


def test_of_two_headings_one_stands_apart() -> None:
    caption, heading = "Hàng cây vắng lặng của phường Hạ Trầu", "Cây nào hợp với bờ sông Trầu"
    document = page(TITLE, LEAD, STORY[0], f"{caption}\n\n\n\n{heading}", *STORY[1:])
    assert heading in body(document)
    assert caption not in body(document)


def test_a_code_in_brackets_without_a_dash_opens_a_lead() -> None:
    assert clean(page(TITLE, f"(HTB) {LEAD}", *STORY)).lead == LEAD


def test_a_caption_printed_without_its_credit_first() -> None:
    caption = "Người dân phường Hạ Trầu bên hàng cây mới."
    credited = f"{caption} Ảnh: Tú Mơ"
    document = page(TITLE, LEAD, STORY[0], caption, credited, *STORY[1:])
    assert body(document) == STORY
    assert [image.caption for image in clean(document).images] == [credited]


@pytest.mark.parametrize("line", ["Toàn cảnh ngày hội.", "Một góc bến sông Trầu, phường Hạ Trầu."])
def test_a_line_that_names_a_view_is_a_caption(line: str) -> None:
    document = page(TITLE, LEAD, line, *STORY)
    assert body(document) == STORY
    assert [image.caption for image in clean(document).images] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Quang cảnh bờ sông đã khác hẳn mọi năm.",
        "Toàn cảnh bờ sông được ghi lại trong một bộ phim ngắn do phường làm.",
    ],
)
def test_a_sentence_that_opens_with_a_view_stays(line: str) -> None:
    assert line in body(page(TITLE, LEAD, *STORY[:2], line, *STORY[2:]))


def test_numbered_views_head_parts_of_a_story_and_comments_below_it() -> None:
    document = story("Ý kiến 1", STORY[1], "Ý kiến 2", after=1)
    assert labels(document, "Ý kiến 1", "Ý kiến 2") == [Label.HEADING] * 2
    comments = story("Bình luận", "Ý kiến 1", "Hay quá", after=4)
    assert body(comments) == STORY


@pytest.mark.parametrize("line", ["> ai trồng cây", "> Ai trồng cây, người đó có tiếng hát,"])
def test_a_quoted_verse_is_no_link(line: str) -> None:
    assert line in body(story(line))


@pytest.mark.parametrize(
    "line",
    [
        "Đăng ký nhận bản tin",
        "Nhận tin mới mỗi ngày qua email",
        "Tải ứng dụng Báo Hạ Trầu",
        "Mọi quyền được bảo lưu",
        "Bản quyền thuộc Báo Hạ Trầu",
        "Bạn thấy bài viết này thế nào?",
        "(0) Bình luận",
        "Lên đầu Top",
        "(Hạ Trầu đặt lại tiêu đề bài viết)",
    ],
)
def test_notices_behind_a_story_go(line: str) -> None:
    assert body(story(line, after=4)) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Đăng ký nhận tin là bước đầu để bà con biết khi nào nước sông Trầu lên cao.",
        "Bản quyền của bức tranh được chị Mơ tặng lại cho phường Hạ Trầu từ đầu tháng 5.",
    ],
)
def test_sentences_that_open_like_notices_stay(line: str) -> None:
    assert line in body(story(line, after=4))
