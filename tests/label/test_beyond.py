"""Dumps of whole pages: what stands far above or below all prose of the story."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, decided, page

MENU = (
    "Trang chủ", "Thời cuộc", "Phố phường", "Ẩm thực", "Bạn đọc", "Nhịp sống", "Học đường",
    "Sức khỏe", "Du lịch", "Xe cộ", "Nhà đất", "Văn hóa",
)  # fmt: skip
ENDS = (
    "Bình luận", "Gửi bình luận", "Chia sẻ", "Chuyên trang của phường", "Đặt báo", "Thời tiết",
    "Sông Trầu", "Hạ Trầu", "Bến Mơ", "Lịch phát hành", "Tòa soạn", "Bạn của báo", "Đường dây nóng",
    "Trở về đầu trang", "Đọc báo in", "Nghe báo", "Xem báo", "Báo giấy",
)  # fmt: skip
TERMS = "Mọi bài đăng lại từ trang này phải có sự đồng ý của ban biên tập bằng văn bản."
NAMES = ("An", "Bình", "Dung", "Mai", "Quỳnh")
TEASER = "Đêm qua, một cơn mưa lớn đã làm ngập ba con đường của phường bên cạnh trong hai giờ."


def test_terms_between_the_buttons_of_a_page_go() -> None:
    document = page(*MENU, TITLE, LEAD, *STORY, *ENDS, TERMS, "Về trang chủ")
    assert body(document) == STORY
    assert decided(document, TERMS) == (Label.BOILERPLATE, "beyond-prose")


def test_a_teaser_in_a_menu_goes() -> None:
    document = page(*MENU, TEASER, *MENU, TITLE, LEAD, *STORY, *ENDS)
    assert TEASER not in body(document)
    assert clean(document).title == TITLE
    assert body(document) == STORY


def test_a_paragraph_behind_a_long_box_stays() -> None:
    box = [line for card in CARDS for line in (card.title, card.teaser)] * 3
    document = page(*MENU, TITLE, LEAD, *STORY[:-1], "Tin liên quan", *box, STORY[-1], *ENDS)
    assert body(document) == STORY


def test_a_story_that_goes_on_behind_the_page_s_lines_stays() -> None:
    half = len(STORY) // 2
    document = page(*MENU, TITLE, LEAD, *STORY[:half], *ENDS, *STORY[half:])
    assert set(STORY) <= set(body(document))


def test_a_counted_list_behind_the_prose_stays() -> None:
    items = [f"{number}. Cây thứ {number} bên sông Trầu" for number in range(1, 21)]
    document = page(*MENU, TITLE, LEAD, *STORY, *items, *ENDS)
    assert body(document) == (*STORY, *items)


@pytest.mark.parametrize("ends", [(), ENDS[:2]])
def test_a_list_behind_a_story_that_is_no_page_stays(ends: tuple[str, ...]) -> None:
    names = [f"Hộ bà {name} {form}" for name in NAMES for form in ("Cúc", "Giang", "Hoa", "Lan")]
    document = page(TITLE, LEAD, *STORY, *names, *ends)
    assert set(names) <= set(body(document))
