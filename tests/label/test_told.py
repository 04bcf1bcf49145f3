"""Sentences of a story that open like a notice, and notices that stand where sentences do."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import LEAD, STORY, TITLE, body, labels, page, story

TOLD = (
    "Vui lòng đăng nhập để nhận cây là dòng chữ hiện lên khi bà con mở trang đăng ký của phường.",
    "Vui lòng nhập số nhà, chiếc máy ở cổng nhà văn hóa nhắc từng người đến nhận cây.",
    "Bạn phải đăng nhập để chọn đoạn bờ, chị Mận giải thích với những người lớn tuổi.",
    "Hãy đăng nhập để xem cây của nhà mình lớn đến đâu, học sinh lớp 8 chỉ cho ông bà.",
    "Hãy là người đầu tiên cầm cuốc.",
    "Mời bạn đọc theo dõi chuyến đi của một hạt giống là lời mở đầu cuốn sổ tay phát cho học sinh.",
    "Mời quý vị theo dõi, người dẫn chương trình nói, và hàng cây đầu tiên được dựng thẳng lên.",
    "Mời các bạn nghe câu chuyện của dòng sông, cô bé lớp 5 rụt rè nói trước đám đông.",
    "Theo dõi trang trại ươm từ xa giúp ông Lúa bớt được hai công lao động mỗi ngày.",
    "Theo dõi báo cáo ba năm liền, phường thấy bờ sông lùi vào nhanh nhất ở đoạn thứ hai.",
    "Đăng ký kênh bán hàng chỉ mất mười phút, chị Mận cho biết, giữ khách mới là chuyện khó.",
    "Quý độc giả theo dõi chuyện này từ đầu hẳn còn nhớ người chèo đò ở bến Trầu năm nào.",
    "Sau đây mời quý vị xuống sông, ông Lúa nói vậy rồi tự tay xới nhát đất đầu tiên.",
    "Bình luận của bạn sẽ được đọc trong buổi họp là lời hứa mà phường giữ từ đầu năm.",
    "Từ khóa: đó là thứ học sinh dùng để tìm tên cây trong máy, cô giáo giải thích.",
    "Xem tiếp: ông lật sang trang sau của cuốn sổ, nơi ghi tên từng nhà đã nhận cây.",
    "Có thể bạn quan tâm: câu ấy hiện lên cuối mỗi tin nhắn lạ gửi cho bà con trong phường.",
    "Email của bạn sẽ không được trả lời, phường thừa nhận, vì hộp thư ấy từ lâu không ai mở.",
)
NOTICES = (
    ("Mời bạn đọc theo dõi Hạ Trầu Online trên Google News.", Label.FOLLOW),
    ("Theo dõi trang của chúng tôi tại hatrau.vn để biết thêm tin tức.", Label.FOLLOW),
    ("Bình luận của bạn đã được gửi và sẽ hiển thị sau khi được duyệt.", Label.COMMENT),
    ("* Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Hạ Trầu.", Label.FOLLOW),
    (">> Đọc thêm: Chợ phiên Bến Mơ họp trở lại sau tám năm vắng khách.", Label.RELATED_TITLE),
)
PICTURE = "Học sinh xuống bờ sông. Ảnh: Đỗ Quýt"


@pytest.mark.parametrize("sentence", TOLD)
@pytest.mark.parametrize("after", [1, 3])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_sentence_between_paragraphs_is_of_the_story(sentence: str, after: int, gap: str) -> None:
    document = gap.join((TITLE, LEAD, *STORY[:after], sentence, *STORY[after:]))
    assert body(document) == (*STORY[:after], sentence, *STORY[after:])


@pytest.mark.parametrize("lines", [(PICTURE, TOLD[0]), (TOLD[0], PICTURE)])
def test_pictures_beside_it_do_not_matter(lines: tuple[str, ...]) -> None:
    assert body(story(*lines)) == (*STORY[:2], TOLD[0], *STORY[2:])


@pytest.mark.parametrize(("line", "label"), NOTICES)
def test_a_notice_that_says_where_to_go_goes_from_there_too(line: str, label: Label) -> None:
    document = story(line)
    assert labels(document, line) == [label]
    assert body(document) == STORY


def test_behind_the_story_it_is_a_notice() -> None:
    line = "Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Hạ Trầu."
    assert body(page(TITLE, LEAD, *STORY, line)) == STORY


def test_a_notice_between_paragraphs_names_its_paper() -> None:
    assert body(story("Mời quý độc giả theo dõi Báo Hạ Trầu.")) == STORY


def test_what_a_keyword_is_heads_no_tags() -> None:
    lines = ("Từ khóa: đó là thứ học sinh dùng để tìm tên cây trong máy, cô giáo giải thích.",)
    assert body(story(*lines, STORY[3], after=3)) == (*STORY[:3], *lines, STORY[3])


CLOSING = (
    "Bản quyền thuộc về người kể chuyện, còn phường chỉ in một trăm cuốn sổ cho học sinh.",
    "Giấy phép số 12 do tỉnh cấp cho bến đò từ năm 1987 vẫn còn treo trên tường nhà ông Lúa.",
    "Chịu trách nhiệm giữ cây trong ba năm đầu là các tổ dân phố có nhà quay mặt ra sông.",
    "Văn phòng đại diện của công ty cây giống ở tỉnh đã đóng cửa từ tuần trước, không ai nghe máy.",
    "Tổ chức thực hiện: mỗi tổ dân phố lo một đoạn bờ sông dài chừng hai trăm mét.",
    "Mọi ý kiến xin gửi về nhà văn hóa phường trước ngày trồng cây, bà Mận nhắc bà con.",
)
FOOT = (
    "Bản quyền thuộc về Báo Hạ Trầu.",
    "Giấy phép số 137/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 3/4/2019.",
    "Ghi rõ nguồn Báo Hạ Trầu khi phát hành lại thông tin từ website này.",
)


@pytest.mark.parametrize("sentence", CLOSING)
def test_a_story_may_close_with_a_sentence_that_opens_like_a_masthead(sentence: str) -> None:
    assert body(page(TITLE, LEAD, *STORY, sentence)) == (*STORY, sentence)


@pytest.mark.parametrize("line", FOOT)
def test_the_foot_of_a_page_goes_alone_too(line: str) -> None:
    assert body(page(TITLE, LEAD, *STORY, line)) == STORY


def test_several_lines_of_a_foot_go_whatever_they_read_like() -> None:
    assert body(page(TITLE, LEAD, *STORY, CLOSING[0], FOOT[0])) == STORY
