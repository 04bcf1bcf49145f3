"""Lists of a story beside related boxes and above its first prose; lists of titles at its end."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, labels, page, story

TITLES = [card.title for card in CARDS]
ITEMS = (
    "Trồng dặm cây chết ở đoạn bờ thứ hai",
    "Rào bờ sông cho trâu bò khỏi vào phá",
    "Lắp vòi tưới cho đoạn bờ xa nguồn nước",
    "Giao mỗi tổ dân phố một đoạn bờ sông",
)
COUNTED = {
    "numbers": [f"{number}. {item}" for number, item in enumerate(ITEMS, 1)],
    "brackets": [f"{number}) {item}" for number, item in enumerate(ITEMS, 1)],
    "letters": [f"{letter}) {item}" for letter, item in zip("abcd", ITEMS, strict=True)],
    "strokes": [f"{number}/ {item}" for number, item in enumerate(ITEMS, 1)],
    "roman": [
        f"{number}. {item}" for number, item in zip(("I", "II", "III", "IV"), ITEMS, strict=True)
    ],
    "times": [f"{7 + number}h30: {item}" for number, item in enumerate(ITEMS)],
    "minutes": [f"Phút {9 * number}: {item}" for number, item in enumerate(ITEMS, 1)],
    "steps": [f"Bước {number}: {item}" for number, item in enumerate(ITEMS, 1)],
}
PRICES = (("Cam sành loại một", 25), ("Bưởi da xanh Hạ Trầu", 40), ("Xoài cát chín cây", 55))
GAMES = (("Vân Kiệu", "Hạ Trầu"), ("Bến Mơ", "Pá Lùng"), ("Bến Rồng", "Đồng Vải"))
RECIPE = (
    "Nguyên liệu:",
    "- Cá trắm đen 600 gr",
    "- Chuối xanh bốn quả",
    "- Thịt ba chỉ 250 gr",
    "Cách làm:",
    "- Gừng và riềng cạo vỏ, thái lát mỏng.",
    "- Kho cá chừng một giờ cho mềm nhừ, nước kho sền sệt lại là được.",
)


@pytest.mark.parametrize("form", COUNTED)
@pytest.mark.parametrize("after", [2, 4])
def test_a_counted_list_of_the_story_is_no_row_of_cards(form: str, after: int) -> None:
    document = story(*COUNTED[form], after=after)
    assert body(document) == (*STORY[:after], *COUNTED[form], *STORY[after:])


@pytest.mark.parametrize("after", [2, 4])
def test_a_list_under_a_colon_is_no_row_of_cards(after: int) -> None:
    lines = ("Phường sẽ làm ngay bốn việc:", *ITEMS)
    assert body(story(*lines, after=after)) == (*STORY[:after], *lines, *STORY[after:])


@pytest.mark.parametrize("heading", ["Bốn việc của phường trong tháng", "Việc cần làm ngay"])
@pytest.mark.parametrize("after", [2, 4])
def test_short_lines_under_a_heading_of_a_story_are_its_list(heading: str, after: int) -> None:
    document = story(heading, *ITEMS, after=after)
    assert body(document) == (*STORY[:after], heading, *ITEMS, *STORY[after:])


def test_the_points_of_a_story_under_its_lead_are_no_titles() -> None:
    points = (
        "Hơn hai nghìn cây giống được trồng ven sông Trầu",
        "Mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông",
        "Kinh phí mua cây giống do các doanh nghiệp đóng góp",
    )
    assert body(page(TITLE, LEAD, "\n".join(points), *STORY)) == (*points, *STORY)
    assert body(page(TITLE, LEAD, "\n".join(TITLES), *STORY)) == STORY


def test_titles_of_their_usual_length_inside_a_story_are_cards() -> None:
    document = story(*TITLES)
    assert (body(document), len(clean(document).related)) == (STORY, 3)


@pytest.mark.parametrize("form", COUNTED)
@pytest.mark.parametrize(
    "links",
    [["Tin liên quan", *TITLES[:2]], [f">> {title}" for title in TITLES[:2]]],
    ids=["heading", "arrows"],
)
def test_a_counted_list_ends_a_box_of_titles(form: str, links: list[str]) -> None:
    document = story(*links, *COUNTED[form])
    assert body(document) == (*STORY[:2], *COUNTED[form], *STORY[2:])


@pytest.mark.parametrize(
    "lines",
    [
        [f"{name}: {price}.000 đồng một cân" for name, price in PRICES],
        [
            f"{name} - Trưởng ban công tác mặt trận"
            for name in ("Lê Thị Mơ", "Trần Văn Lúa", "Đỗ Quýt")
        ],
        [f"{one} – {other}: 2-1 (1-0) trên sân nhà" for one, other in GAMES],
        [item.lower() for item in ITEMS],
    ],
    ids=["prices", "offices", "games", "small letters"],
)
@pytest.mark.parametrize("link", [[], [f"Xem thêm: {TITLES[0]}"]])
@pytest.mark.parametrize("after", [2, 4])
def test_lines_parted_in_two_are_a_list(lines: list[str], link: list[str], after: int) -> None:
    assert body(story(*link, *lines, after=after)) == (*STORY[:after], *lines, *STORY[after:])


def test_counted_titles_under_a_heading_are_titles() -> None:
    titles = [f"{number}. {title}" for number, title in enumerate(TITLES, 1)]
    document = story("Đọc nhiều", *titles, after=4)
    assert body(document) == STORY
    assert labels(document, *titles) == [Label.RELATED_TITLE] * 3


def test_a_long_heading_of_the_story_at_the_end_of_a_box_stays() -> None:
    heading = "Mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông"
    document = story("Tin liên quan", *TITLES, heading, after=1)
    assert body(document) == (STORY[0], heading, *STORY[1:])
    assert labels(document, heading) == [Label.HEADING]


@pytest.mark.parametrize("head", [(), (TITLE,), (TITLE, LEAD)])
def test_the_items_of_a_recipe_are_no_menu(head: tuple[str, ...]) -> None:
    article = clean(page(*head, *RECIPE))
    assert article.title == (head[0] if head else None)
    assert tuple(block.text for block in article.body) == RECIPE


def test_a_list_of_titles_under_the_author_goes() -> None:
    titles = [f"• {title}" for title in TITLES]
    document = story("Trần Thị Khế", *titles, after=4)
    article = clean(document)
    assert (body(document), article.authors) == (STORY, ("Trần Thị Khế",))
    assert tuple(link.title for link in article.related) == tuple(TITLES)


@pytest.mark.parametrize(
    "items",
    [
        [f"• {item}" for item in ITEMS],
        ["- Hai nghìn cây sưa đỏ, bằng lăng và lộc vừng", "- Đoạn bờ sông dài hai trăm mét"],
    ],
)
def test_a_list_that_closes_a_story_stays(items: list[str]) -> None:
    document = story("Việc phường sẽ làm trong tháng:", *items, after=4)
    assert set(items) <= set(body(document))


def test_the_author_above_titles_is_no_heading() -> None:
    document = story("Trần Thị Khế", *TITLES, "Liên hệ", "Giới thiệu", after=4)
    assert clean(document).authors == ("Trần Thị Khế",)
    assert body(document) == STORY


MILL = (
    "The mill at Harrow Weir grinds again after forty years",
    (
        "The wheel had not turned since the flood, and the swallows had moved in under the eaves. "
        "A retired teacher found the drawings in the loft of the parish hall one wet afternoon."
    ),
    (
        "The first flour was sold on Saturday, and the baker took half of it before nine o'clock. "
        "The rest went to the school, where the children had painted the sacks the week before."
    ),
    (
        "The miller asks visitors to keep to the path and to leave dogs at the gate of the yard. "
        "He opens the sluice at ten and closes it when the last cart has crossed the bridge."
    ),
    (
        "Nobody knows how long the oak will hold, but the carpenter gives it another thirty years. "
        "The parish has promised to pay for the grease, and the county for a second set of stones."
    ),
    (
        "On the last Sunday of each month the yard is open until dusk, and the band plays twice. "
        "Whoever brings a sack of grain may stay and see it poured between the turning stones."
    ),
)


@pytest.mark.parametrize("after", [2, 3, 4])
def test_short_lines_inside_a_story_in_another_language_are_its_list(after: int) -> None:
    items = (
        "Cast iron plant with its dark leaves",
        "Ponytail palm, potted in coarse sand",
        "Rubber plants from southern gardens",
        "Weeping figs, watered twice weekly",
    )
    document = page(*MILL[:after], *items, *MILL[after:])
    assert body(document)[-(4 + len(items)) :] == (*MILL[2:after], *items, *MILL[after:])
