"""Captions that say so, the credits in them, and prose that only looks like one."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.captions import caption_cue, credit_of, same_caption
from tests.stories import LEAD, STORY, TITLE, body, clean, labels, page, story

CREDITED = {
    "Đoàn viên trồng cây bên sông. (Ảnh: AN BÌNH)": "AN BÌNH",
    "Đoàn viên trồng cây bên sông. (Ảnh: AN BÌNH/Báo Hạ Trầu).": "AN BÌNH/Báo Hạ Trầu",
    "Đoàn viên trồng cây bên sông (ảnh: An Bình)": "An Bình",
    "Đoàn viên trồng cây bên sông - Ảnh: A.B.H.": "A.B.H.",
    "Đoàn viên trồng cây bên sông. Ảnh: Báo Hạ Trầu.": "Báo Hạ Trầu",
    "Đoàn viên trồng cây bên sông. [Ảnh: An Bình]": "An Bình",
    "Đoàn viên trồng cây bên sông. (Nguồn: Báo Hạ Trầu)": "Báo Hạ Trầu",
    "Đoàn viên trồng cây bên sông. (Đồ họa: An Bình)": "An Bình",
    "Đoàn viên trồng cây bên sông. (Ảnh An Bình)": "An Bình",
    "Đoàn viên trồng cây bên sông. Ảnh: An Bình": "An Bình",
    "Đoàn viên trồng cây bên sông - Ảnh: AN BÌNH": "AN BÌNH",
    "Đoàn viên trồng cây bên sông. Nguồn: Báo Hạ Trầu": "Báo Hạ Trầu",
    "Đoàn viên trồng cây ở bến đò Hạ Trầu - xã Mẫu Ảnh: AP": "AP",
    "Đoàn viên trồng cây bên sông. Clip: An Bình": "An Bình",
    "Đoàn viên trồng cây bên sông. (Ảnh tư liệu: An Bình)": "An Bình",
    "Đoàn viên trồng cây bên sông. Ảnh minh họa: An Bình": "An Bình",
    "Ảnh: An Bình": "An Bình",
    "Saplings by the river. Photo: An Binh": "An Binh",
    "Mực nước sông Trầu qua năm tháng. (Viện Thủy văn Hạ Trầu)": "Viện Thủy văn Hạ Trầu",
}
UNCREDITED = (
    "Ảnh minh họa",
    "Ảnh minh hoạ.",
    "Cây giống bên sông. Ảnh minh họa",
    "Cây giống bên sông (ảnh chỉ mang tính minh họa)",
    "Hình ảnh minh họa",
    "Cây giống bên sông. (Ảnh minh họa)",
    "Cây giống bên sông. (Ảnh tư liệu)",
)
PICTURE_NAMES = (
    "ngay-hoi-trong-cay.jpg",
    "IMG_2043.JPEG",
    "song-trau-2.webp",
    "Ngày hội trồng cây bên sông Trầu - Ảnh 1.",
    "Ngày hội trồng cây bên sông Trầu - Ảnh 12",
    "Ngày hội trồng cây bên sông Trầu hình ảnh 3",
    "ngay hoi trong cay ben song trau hinh 1",
    "Ngay hoi trong cay ben song Trau - Anh 12",
    "![](https://anh.mau.example/1.jpg)",
    "/uploads/2024/05/trong-cay.jpg",
)
PROSE = (
    "Đoàn viên trồng cây bên sông trong ngày hội.",
    "Ông Lúa nói: “Ảnh đẹp nhất là ảnh chụp lúc bình minh”.",
    "Cuộc thi gồm ba hạng mục: Ảnh phong cảnh, ảnh chân dung và ảnh đời sống thường ngày của dân.",
    "Nhà trường tổ chức thi vẽ tranh cho học sinh (khối 6 và khối 7).",
    "Theo báo cáo của phường, kinh phí còn thiếu 50 triệu đồng (theo số liệu tháng 4).",
    "Ông Lúa cho biết như vậy. (TTXVN)",
    "Tập tin bài.doc đã được gửi cho phường.",
    "Mỗi tổ dân phố nhận 20",
    "Tổ bốn nhận 20 cây, anh 1",
)


@pytest.mark.parametrize("text", [*CREDITED, *UNCREDITED])
def test_a_cue_makes_a_caption(text: str) -> None:
    decision = caption_cue(text)
    assert decision is not None
    assert decision.label is Label.CAPTION


@pytest.mark.parametrize("text", PICTURE_NAMES)
def test_a_name_of_a_picture_is_no_caption(text: str) -> None:
    decision = caption_cue(text)
    assert decision is not None
    assert decision.label is Label.IMAGE_NAME


@pytest.mark.parametrize("text", PROSE)
def test_prose_has_no_cue(text: str) -> None:
    assert caption_cue(text) is None


@pytest.mark.parametrize(("text", "credit"), CREDITED.items())
def test_the_credit_is_returned_as_printed(text: str, credit: str) -> None:
    assert credit_of(text) == credit


@pytest.mark.parametrize("text", [*UNCREDITED, *PROSE[:4]])
def test_no_credit_is_invented(text: str) -> None:
    assert credit_of(text) is None


def test_a_long_paragraph_with_a_source_in_brackets_is_kept() -> None:
    paragraph = f"{STORY[0]} {STORY[3]} (Nguồn: Ủy ban nhân dân phường Hạ Trầu)"
    assert paragraph in body(story(paragraph))


@pytest.mark.parametrize("text", [*CREDITED, *UNCREDITED, *PICTURE_NAMES])
@pytest.mark.parametrize("after", [0, 2, 4])
def test_captions_leave_the_story_wherever_they_stand(text: str, after: int) -> None:
    document = story(text, after=after)
    assert body(document) == STORY
    (image,) = clean(document).images
    assert text in (image.caption, image.alt)


@pytest.mark.parametrize("text", PROSE[1:5])
def test_prose_stays_in_the_story(text: str) -> None:
    assert labels(story(text), text) == [Label.PARAGRAPH]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Ông A tiếp ông B. (Ảnh: X)", "Ông A tiếp ông B. (Ảnh: X)", True),
        ("Ông A tiếp ông B.", "Ông A tiếp ông B. (Ảnh: X)", True),
        ("Ông A tiếp ông B tại trụ sở.", "Ông A (trái) tiếp ông B tại trụ sở.", True),
        ("Ông A tiếp ông B", "Ông B tiếp ông A", False),
        ("Ông A tiếp ông B tại trụ sở phường", "Bà C thăm chợ phiên vào sáng Chủ nhật", False),
        ("Cây giống", "Cây giống được chở đến bờ sông bằng thuyền từ sáng sớm", False),
    ],
)
def test_two_printings_of_one_caption(first: str, second: str, *, same: bool) -> None:
    assert same_caption(first, second) is same
    assert same_caption(second, first) is same


@pytest.mark.parametrize("text", ["ẢNH:./.", "Ảnh: /", "(Ảnh: ...)"])
def test_marks_alone_are_no_credit(text: str) -> None:
    assert credit_of(text) is None


def test_what_stands_behind_a_word_for_a_clip_is_no_credit() -> None:
    caption = "CLIP: Người dân trồng cây bên sông Trầu."
    decision = caption_cue(caption)
    assert decision is not None
    assert decision.label is Label.CAPTION
    assert credit_of(caption) is None
    assert credit_of("Clip: An Bình") == "An Bình"


PHOTO = "Cây giống xếp bên bờ sông. (Ảnh: ĐỖ QUÝT)"


def test_a_credit_printed_again_under_its_caption_signs_no_story_that_goes_on() -> None:
    article = clean(story(PHOTO, "ĐỖ QUÝT"))
    assert [(image.caption, image.credit) for image in article.images] == [(PHOTO, "ĐỖ QUÝT")]
    assert article.authors == ()
    assert [block.text for block in article.body] == list(STORY)


def test_who_took_the_last_picture_may_sign_the_story() -> None:
    assert clean(page(story(), PHOTO, "Đỗ Quýt")).authors == ("Đỗ Quýt",)


@pytest.mark.parametrize(
    "remark",
    [
        "(nguồn thu này nộp về ngân sách)",
        "(hình bên)",
        "(ảnh)",
        "(Ảnh hưởng của bão khiến vườn nhà chị mất một phần ba.)",
        "(video hướng dẫn mua vé đăng trên trang của phường)",
    ],
)
def test_a_remark_in_brackets_is_no_credit(remark: str) -> None:
    assert caption_cue(f"Mỗi nhà góp hai cây giống {remark}.") is None


@pytest.mark.parametrize(
    "credit", ["(ảnh CTV)", "(Ảnh do nhân vật cung cấp)", "(Ảnh minh họa)", "(Nguồn internet)"]
)
def test_a_credit_in_brackets_needs_no_colon(credit: str) -> None:
    assert caption_cue(f"Bà con bên cầu mới {credit}") is not None


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh: đó là thứ ông Lúa còn giữ lại sau trận lũ năm 1996.",
        "Toàn cảnh bờ sông thay đổi chỉ sau ba tháng.",
        "Một góc hồ cạn trơ đáy.",
        "Hiện trường ngổn ngang cành khô và đất đá.",
    ],
)
def test_a_sentence_that_opens_like_a_caption_is_kept(line: str) -> None:
    assert body(story(line, after=1)) == (STORY[0], line, *STORY[1:])


@pytest.mark.parametrize(
    "line",
    [
        "Một góc phường Hạ Trầu nhìn từ trên cao.",
        "Toàn cảnh ngày hội trồng cây bên bờ sông.",
        "Quang cảnh buổi lễ.",
        "Ảnh: người dân trồng cây ven sông Trầu.",
    ],
)
def test_a_view_is_a_caption(line: str) -> None:
    assert labels(story(line, after=1), line) == [Label.CAPTION]


def test_a_cut_sentence_that_goes_on_below_is_no_caption() -> None:
    cut = ("Phó Chủ tịch phường cho biết địa phương đã chuẩn bị hơn hai nghìn", "cây giống.")
    document = story(cut[0], "Tin liên quan", cut[1], after=1)
    assert body(document)[:3] == (STORY[0], *cut)


def test_a_line_printed_twice_above_a_coded_lead_is_a_caption() -> None:
    caption = "Đoàn viên Lê Thị Mơ (bìa phải) trong lần tiếp xúc bà con."
    document = page(TITLE, f"{caption}\n{caption}\nHTO - {LEAD}", *STORY)
    article = clean(document)
    assert (article.lead, [image.caption for image in article.images]) == (LEAD, [caption])


@pytest.mark.parametrize(
    "line",
    [
        "Chủ tịch phường Lê Thị Mận phát biểu tại lễ ra quân",
        "Giám đốc vườn ươm Trần Thị Khế trong buổi giao cây giống cho các tổ",
        "Đoàn viên dựng rào quanh bờ sông cho cây ẢNH: K.HOAN",
    ],
)
def test_a_phrase_that_shows_somebody_by_name_is_a_caption(line: str) -> None:
    document = story(line)
    assert (labels(document, line), body(document)) == ([Label.CAPTION], STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Chủ tịch phường Lê Thị Mận nói gì về việc này tại bờ sông",
        "Chủ tịch phường yêu cầu giữ bờ sông sạch",
        "Trần Thị Khế và những ngày ở bờ sông",
    ],
)
def test_a_heading_with_a_name_stays(line: str) -> None:
    assert line in body(story(line))


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Video: Cách diệt loăng quăng", None),
        ("Clip: Khoảnh khắc cứu người", None),
        ("Ảnh: Một góc chợ nổi", None),
        ("Infographic: 5 cách phòng bệnh", None),
        ("Ảnh: Nhân vật cung cấp", "Nhân vật cung cấp"),
        ("Ảnh: Công an tỉnh", "Công an tỉnh"),
        ("Ảnh: An Bình", "An Bình"),
    ],
)
def test_what_describes_a_picture_is_nobodys_credit(caption: str, credit: str | None) -> None:
    assert credit_of(caption) == credit


BRIEF = "Đội bóng chuyền phường Hạ Trầu vô địch giải đua đầu năm. Đội Bến Mơ đứng thứ nhì."


@pytest.mark.parametrize(
    "signed", ["(H.A)", "(K.L.)", "(Bảo Trung)", "(Công Vinh)", "(Trường An)", "(LÊ MẬN)"]
)
def test_news_in_brief_that_a_reporter_signs_are_no_captions(signed: str) -> None:
    assert caption_cue(f"{BRIEF} {signed}") is None


def test_a_long_paragraph_that_an_agency_signs_is_no_caption() -> None:
    assert caption_cue(f"{BRIEF} (Reuters)") is not None
    assert caption_cue(f"{STORY[0]} {BRIEF} (Reuters)") is None


@pytest.mark.parametrize("house", ["(Trung tâm Sông Trầu)", "(Bảo tàng Hạ Trầu)", "(UNESCO)"])
def test_houses_lend_pictures(house: str) -> None:
    assert caption_cue(f"Chiếc thuyền chở cây giống trên sông Trầu năm 1986. {house}") is not None


def test_what_several_papers_say_is_a_story() -> None:
    said = (
        "Phường Hạ Trầu đẩy nhanh việc trồng cây ven sông trước mùa mưa năm nay. (Tiền Phong)",
        "Ngư dân Bến Mơ trúng đậm mùa cá, mỗi chuyến đò thu về năm triệu đồng. (Lao Động)",
        "Thị trấn Vân Kiệu dừng cấp phép xây nhà ven sông để rà soát lại. (Tuổi Trẻ)",
    )
    assert body(page(TITLE, LEAD, *STORY[:2], *said, STORY[2])) == (*STORY[:2], *said, STORY[2])
    assert body(story(said[0])) == STORY


def test_a_long_sentence_that_states_something_is_no_caption_of_the_picture_above() -> None:
    stated = (
        "Cứ đến đầu tháng 5, một trong những việc mà bà con phường Hạ Trầu chờ đợi nhất là ngày "
        "hội trồng cây ven sông do phường tổ chức."
    )
    picture = f"{TITLE} - Ảnh 1."
    assert stated in body(story(picture, stated))
    shown = "Bà con phường Hạ Trầu chở cây giống ra bờ sông."
    assert shown not in body(story(picture, shown))


@pytest.mark.parametrize("note", ["Minh họa/INT.", "Minh hoạ: Đỗ Quýt", "Ảnh minh họa/INT"])
def test_a_note_on_a_drawing_is_no_sentence(note: str) -> None:
    assert caption_cue(note) is not None
    assert caption_cue("Minh họa cho điều đó, ông Lúa kể về trận lũ năm 1996.") is None
