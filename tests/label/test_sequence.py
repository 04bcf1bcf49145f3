"""Captions, headings and paragraphs told apart in stories without markup."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.blocks import Label
from newsclean.label import sequence
from newsclean.label.sequence import label_sequence
from newsclean.label.sequence.features import StoryLine
from newsclean.label.sequence.view import StoryView

P, H, C = Label.PARAGRAPH, Label.HEADING, Label.CAPTION

STORY = (
    (
        "Sáng 3/5, phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu với sự tham gia của "
        "hơn ba trăm người dân, học sinh và đoàn viên thanh niên. Hoạt động nằm trong kế hoạch "
        "phủ xanh hai bên bờ sông đến năm 2030."
    ),
    (
        "Phó Chủ tịch phường Hạ Trầu Lê Thị Mận cho biết, địa phương đã chuẩn bị hơn hai nghìn "
        "cây giống gồm sưa đỏ, bằng lăng và lộc vừng; mỗi tổ dân phố nhận chăm sóc một đoạn bờ "
        "sông dài khoảng hai trăm mét trong ba năm đầu tiên."
    ),
    (
        "Theo kế hoạch, ngày hội trồng cây sẽ được tổ chức hằng năm vào đầu tháng 5. Kinh phí mua "
        "cây giống do các doanh nghiệp trên địa bàn đóng góp, phần công chăm sóc do người dân tự "
        "đảm nhận theo lịch của từng tổ dân phố."
    ),
    (
        "Ông Trần Văn Lúa, tổ trưởng tổ dân phố số 4, nói rằng trước đây đoạn bờ sông này thường "
        "bị đổ rác thải xây dựng, người dân nhiều lần kiến nghị nhưng chưa xử lý dứt điểm. Nay có "
        "cây xanh, mọi người cùng giữ gìn nên không còn ai đổ trộm."
    ),
)

CAPTIONS = {
    "speaker": "Đồng chí Lê Thị Mận, Phó Chủ tịch phường Hạ Trầu phát biểu tại ngày hội trồng cây.",
    "scene": "Quang cảnh ngày hội trồng cây bên bờ sông Trầu.",
    "people": "Đoàn viên thanh niên chăm sóc cây giống bên bờ sông Trầu.",
    "action": "Dâng hoa trước ngày hội trồng cây.",
    "thing": "Những chiếc thuyền chở cây giống trên sông Trầu.",
    "restated": "Phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu.",
    "statement without a stop": "Người dân đang trồng cây giống bên bờ sông",
    "ceremony, without a stop": "Lãnh đạo phường Hạ Trầu và các nhà hảo tâm tặng quà bà con nghèo",
    "an occasion, without a stop": "Ông Trần Văn Lúa trong ngày được phường Hạ Trầu trao giải",
    "what was just done, without a stop": "Người dân kiểm đếm cây giống vừa chở về",
    "what is shown, without a stop": "Đoạn bờ sông này được người dân trồng hơn hai trăm cây",
}

SENTENCES = (
    "Trời mưa rất to.",
    "Không ai bị thương.",
    "Vụ việc đang được làm rõ.",
    "Mọi chuyện bắt đầu từ đó.",
    "Giá cây giống tăng nhẹ.",
    "Bờ sông sạch hơn trước.",
    "Công việc kéo dài đến trưa.",
    "Học sinh được nghỉ học để trồng cây.",
    "Tổ dân phố số 4 nhận đoạn bờ sông dài nhất.",
    "Phường Hạ Trầu có ba tổ dân phố ven sông.",
    "Ông Trần Văn Lúa tình nguyện góp cây giống.",
    "Ngày hội trồng cây kết thúc trong tiếng vỗ tay.",
    "Các đại biểu thảo luận sôi nổi.",
    "Người dân rất vui mừng.",
    "Người dân phường Hạ Trầu vừa bàn chuyện giữ cây trong ngày hội.",
    "Phường sẽ trồng thêm 941 cây sưa đỏ trong ba năm đầu tiên.",
    "Tuy nhiên, phần công chăm sóc do người dân tự đảm nhận.",
    "“Chúng tôi mong bờ sông luôn xanh”, bà Mận chia sẻ.",
)

LISTS = {
    "names under a heading": (
        "DANH SÁCH CÁC TỔ DÂN PHỐ NHẬN CÂY TỪ 3/5 ĐẾN 9/5",
        "Cán bộ phường: Lê Thị Mận, Trần Văn Lúa",
        "Học sinh: Đỗ Quýt, Mai Cam, Lý Ổi",
        "Người dân: tổ dân phố số 1, số 2 và số 4",
    ),
    "ingredients": ("Năm lạng thịt bò", "Hai củ hành tây", "Một thìa nước mắm", "Gia vị vừa đủ"),
    "steps": (
        "Rửa sạch thịt bò rồi thái lát mỏng",
        "Ướp thịt với gia vị trong ba mươi phút",
        "Phi thơm hành rồi cho thịt vào xào",
    ),
    "numbered": ("1. Chuẩn bị đất", "2. Đào hố trồng cây", "3. Tưới nước trong tuần đầu"),
    "bullets": (
        "- Người dân đang chờ kết quả tại hội trường",
        "- Các đại biểu đang thảo luận tại hội trường",
        "- Học sinh được nghỉ trong ngày hội",
    ),
    "line-up": ("Đội Bờ Bắc: Lâm, Hải, Huy", "Đội Bờ Nam: Tri, Sơn", "Trọng tài: Ân"),
    "results": ("Bờ Bắc - Bờ Nam 2-1", "Hạ Trầu - Thượng Trầu 0-0", "Cầu Gỗ - Bến Đá 1-3"),
    "names": ("Nguyễn Thị Lan, tổ số 1", "Trần Văn Bưởi, tổ số 2", "Lê Thị Mơ, tổ số 3"),
    "advice": (
        "Người dân cần làm gì",
        "Kiểm tra lại giấy tờ nhà đất",
        "Nộp hồ sơ trong giờ hành chính tại phường",
        "Nhận kết quả sau năm ngày",
    ),
}

HEADINGS = (
    "Sông Trầu",
    "Trồng cây bên bờ sông",
    "Người dân vừa mừng vừa lo khi nước về",
    "Lãnh đạo phường trao đổi với bà con",
    "Giữ bờ sông xanh để có chỗ vui chơi",
    "Người dân được hưởng lợi gì",
    "Phường đã có và sẽ có thêm nhiều cây xanh",
    "“Chìa khóa” của ngày hội",
    "2 nghìn cây giống cho bờ sông",
    "Ai sẽ giữ bờ sông?",
)

LINES = st.sampled_from(
    (
        *STORY,
        *CAPTIONS.values(),
        *SENTENCES,
        *HEADINGS,
        *(item for items in LISTS.values() for item in items),
    )
)
PLACES = st.integers(0, len(STORY))


def with_lines(at: int, *lines: str) -> list[str]:
    return [*STORY[:at], *lines, *STORY[at:]]


def kept(lines: Sequence[str]) -> list[str]:
    labels = label_sequence(lines)
    return [line for line, label in zip(lines, labels, strict=True) if label is not C]


def test_a_story_of_paragraphs_stays_as_it_is() -> None:
    assert label_sequence(STORY) == [P] * len(STORY)


def test_an_empty_story_has_no_labels() -> None:
    assert label_sequence([]) == []


@pytest.mark.parametrize("caption", CAPTIONS.values(), ids=CAPTIONS.keys())
@pytest.mark.parametrize("at", range(1, len(STORY)))
def test_a_caption_is_found_wherever_it_interrupts(caption: str, at: int) -> None:
    assert kept(with_lines(at, caption)) == list(STORY)


def test_a_very_short_phrase_is_a_caption_beside_another_only() -> None:
    phrase = "Cây giống xanh mướt."
    assert kept(with_lines(2, CAPTIONS["scene"], phrase)) == list(STORY)
    assert kept(with_lines(2, phrase)) == with_lines(2, phrase)


def test_a_run_of_phrases_that_show_people_is_a_photo_story() -> None:
    captions = [
        "Một em bé chăm chú tưới cây",
        "Nhóm học sinh khiêng cây giống xuống thuyền",
        "Hồi hộp chờ gốc cây đầu tiên",
        "Các bạn trẻ chụp ảnh cùng cây mới trồng",
    ]
    assert label_sequence([*STORY, *captions]) == [P] * len(STORY) + [C] * len(captions)


def test_repeating_lines_behind_the_story_go_with_its_captions() -> None:
    closing = [
        CAPTIONS["scene"],
        CAPTIONS["people"],
        "Thuyền nhỏ chở sưa đỏ, bằng lăng và lộc vừng qua sông.",
    ]
    assert kept([*STORY, *closing]) == list(STORY)
    assert kept([*STORY, closing[2]]) == [*STORY, closing[2]]


@given(st.sampled_from(SENTENCES), PLACES)
def test_a_sentence_of_the_story_is_kept(sentence: str, at: int) -> None:
    assert label_sequence(with_lines(at, sentence)) == [P] * (len(STORY) + 1)


def test_a_new_number_is_news_and_no_caption() -> None:
    again = "Phường Hạ Trầu tổ chức ngày hội trồng cây {} bên bờ sông Trầu."
    assert again.format("") not in kept(with_lines(3, again.format("")))
    assert again.format("lần 6") in kept(with_lines(3, again.format("lần 6")))


def test_another_number_than_in_the_line_it_repeats_is_news() -> None:
    again = "Mỗi tổ dân phố nhận {} gốc sưa đỏ trong ngày hội trồng cây."
    longer = f"{again.format(45)} Cây do các doanh nghiệp trên địa bàn đóng góp từ năm ngoái."
    lines = [longer, *STORY, f"{STORY[0]} Ngày hội kéo dài 30 phút."]
    assert kept([*lines[:2], again.format(45), *lines[2:]]) == lines
    story = [*lines[:2], again.format(30), *lines[2:]]
    assert kept(story) == story


@pytest.mark.parametrize(
    "line",
    [
        "Bà Mận cũng lưu ý mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét.",
        "Bà Mận thừa nhận mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét.",
        "Sở dĩ mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét là thế.",
        "Bước tiếp theo là phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu.",
        "Trái với tin đồn, mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét.",
        "Theo kế hoạch, phần công chăm sóc do người dân tự đảm nhận. “Ai cũng vui”, bà Mận cười.",
        "Phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu. “Ai cũng vui”, bà Mận cười.",
    ],
)
def test_what_reports_argues_or_quotes_is_no_caption(line: str) -> None:
    assert kept(with_lines(3, line)) == with_lines(3, line)


@pytest.mark.parametrize(
    "caption",
    [
        "Đội thuyền Hạ Trầu về đích trong tiếng reo hò bên bờ sông.",
        "Đoàn viên thanh niên chăm sóc cây giống bên bờ sông Trầu.",
        "Đang trồng cây giống bên bờ sông trong ngày hội",
    ],
)
def test_captions_are_known_in_the_old_spelling(caption: str) -> None:
    lines = with_lines(2, caption)
    old = [line.replace("Đ", "\u00d0") for line in lines]
    assert label_sequence(old) == label_sequence(lines)
    assert label_sequence(lines)[2] is C


def test_short_sentences_are_kept_where_paragraphs_are_short() -> None:
    lines = [
        "Theo kế hoạch, ngày hội sẽ được tổ chức hằng năm.",
        "Phường cho biết đã chuẩn bị hơn hai nghìn cây giống.",
        CAPTIONS["scene"],
        "Tuy nhiên, phần công chăm sóc do người dân tự đảm nhận.",
        CAPTIONS["people"],
        "Trước đó, đoạn bờ sông này thường bị đổ rác.",
    ]
    assert label_sequence(lines) == [P] * len(lines)


def test_without_stops_in_the_prose_a_missing_stop_says_nothing() -> None:
    lines = [line.rstrip(".") for line in with_lines(2, CAPTIONS["statement without a stop"])]
    assert C not in label_sequence(lines)


@pytest.mark.parametrize("items", LISTS.values(), ids=LISTS.keys())
@given(at=PLACES)
def test_no_item_of_a_list_is_lost(items: tuple[str, ...], at: int) -> None:
    assert C not in label_sequence(with_lines(at, *items))


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("at", range(len(STORY)))
def test_a_heading_opens_a_section(heading: str, at: int) -> None:
    labels = label_sequence(with_lines(at, heading))
    assert labels.pop(at) is H
    assert labels == [P] * len(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Tuy nhiên, phần công chăm sóc do tổ dân phố đảm nhận",
        "Nghị quyết gồm các nội dung sau:",
        "- Trồng cây bên bờ sông",
        "- Vậy phường cần làm gì?",
        "Trồng cây bên bờ sông;",
    ],
)
def test_what_is_no_heading(line: str) -> None:
    assert label_sequence(with_lines(2, line))[2] is P


def test_a_phrase_behind_the_last_paragraph_heads_nothing() -> None:
    assert label_sequence([*STORY, "Sông Trầu"])[-1] is P


def test_the_lead_counts_among_what_a_caption_repeats() -> None:
    lead = "Đội thuyền rồng Bến Đá giành huy chương vàng ở giải đua ghe ngo đầu năm."
    caption = "Quang cảnh giải đua ghe ngo."
    assert caption in kept(with_lines(2, caption))
    assert label_sequence(with_lines(2, caption), lead=lead)[2] is C


@given(st.lists(LINES, max_size=25))
def test_labelling_what_was_kept_changes_nothing(lines: list[str]) -> None:
    labels = label_sequence(lines)
    assert len(labels) == len(lines)
    rest = [(line, label) for line, label in zip(lines, labels, strict=True) if label is not C]
    assert label_sequence([line for line, _ in rest]) == [label for _, label in rest]


@given(st.lists(LINES, max_size=12))
def test_what_a_look_beside_a_line_rules_out_no_rule_finds(lines: list[str]) -> None:
    view = StoryView([StoryLine(line) for line in lines])
    for index, line in enumerate(view.lines):
        overlap = view.overlap(index)
        copies = sequence._copies(view, index, overlap)
        if copies or any(rule(view, line, overlap) for rule in sequence._RULES):
            assert sequence._may_be_shown(line) or sequence._is_told_beside(view, index)


@given(st.lists(LINES, max_size=12))
def test_only_the_texts_count(lines: list[str]) -> None:
    first = label_sequence(lines)
    label_sequence(STORY)
    assert label_sequence(tuple(lines)) == first


@given(st.lists(st.text(max_size=60).map(lambda text: " ".join(text.split())), max_size=12))
def test_any_lines_get_one_label_each(lines: list[str]) -> None:
    assert set(label_sequence(lines)) <= {P, H, C}


@pytest.mark.interpreted
def test_a_story_that_does_not_settle_is_kept_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence, "MAX_ROUNDS", 1)
    assert label_sequence(with_lines(2, CAPTIONS["scene"])) == [P] * (len(STORY) + 1)


def test_nothing_is_dropped_from_a_text_too_long_for_a_story() -> None:
    lines = [*STORY, CAPTIONS["scene"]] * (sequence.MAX_LINES // len(STORY))
    assert set(label_sequence(lines)) == {P}


def test_a_line_of_a_million_characters_is_prose() -> None:
    assert label_sequence(["Bờ sông " * 125_000, CAPTIONS["scene"]]) == [P, P]
