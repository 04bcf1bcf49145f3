"""Lines that a dump has broken inside sentences."""

from __future__ import annotations

import textwrap

import pytest

from newsclean.folding import fold
from newsclean.review import explain
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, extract, page


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_paragraphs_are_joined(width: int, newline: str) -> None:
    wrapped = [textwrap.fill(text, width, break_on_hyphens=False) for text in (LEAD, *STORY)]
    document = page(TITLE, *wrapped).replace("\n", newline)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


def test_a_joined_block_reaches_from_its_first_line_to_its_last() -> None:
    document = page(TITLE, *(textwrap.fill(text, 80) for text in (LEAD, *STORY)))
    for decision, text in zip(extract(document).decisions, (TITLE, LEAD, *STORY), strict=True):
        assert fold(document[decision.place.start : decision.place.end]) == text


def test_links_printed_on_lines_of_their_own_are_joined() -> None:
    lines = (
        "Cây giống cho cả ba đợt trồng trong năm nay đều do",
        "vườn ươm của phường Bến Mơ",
        "cung cấp; công chăm sóc hằng tuần do",
        "người dân sống ở hai bên bờ sông",
        ", doanh nghiệp trên địa bàn phường đảm nhận.",
    )
    document = page(TITLE, LEAD, "\n".join(lines), *STORY)
    assert body(document)[0] == " ".join(lines).replace(" ,", ",")


@pytest.mark.parametrize(
    "lines",
    [
        ("- năm lạng thịt bò", "- hai củ hành tây", "- một thìa nước mắm", "- gia vị vừa đủ"),
        ("a) chuẩn bị đất", "b) đào hố", "c) trồng cây", "d) tưới nước"),
        ("sông Trầu", "trồng cây"),
        (
            "a) chuẩn bị đất, phân và cây giống trước ngày hội",
            "b) đào hố theo hàng, mỗi hố cách nhau hai mét",
            "c) trồng cây và tưới đẫm nước ngay trong ngày",
            "d) chăm sóc hằng tuần trong ba năm đầu tiên",
        ),
    ],
)
def test_lists_and_single_lines_are_not_joined(lines: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, *STORY) + "\n" + "\n".join(lines)
    texts = [document[d.place.start : d.place.end] for d in extract(document).decisions]
    assert texts[-len(lines) :] == list(lines)


def test_small_first_letters_behind_empty_lines_are_not_joined() -> None:
    lines = [text[0].lower() + text[1:] for text in (LEAD, *STORY)]
    document = page(TITLE, *lines)
    assert len(extract(document).decisions) == 1 + len(lines)


def inline(*pieces: str) -> str:
    """Pieces of a paragraph, each on its line, as a text node is printed with its spaces."""
    return "\n".join(pieces)


@pytest.mark.parametrize(
    "pieces",
    [
        (
            "Đây là ngày hội ",
            "Xanh Hạ Trầu",
            " thứ hai được tổ chức ở phường, sau lần đầu.",
        ),
        ("Theo ", "Ủy ban nhân dân phường Hạ Trầu", ", cây giống đã được chuẩn bị từ tháng trước."),
        ("Khu vực bờ nam", ": trồng lộc vừng và bằng lăng, mỗi hố cách nhau hai mét."),
        ("Tổ dân phố số 4:", " nhận chăm sóc đoạn bờ sông dài hai trăm mét trong ba năm tới."),
        ("Ông Lúa nói: ", "“Sông là của chung”", " và mời mọi người cùng xuống bờ sông trồng cây."),
        (
            "Cả phường cần ",
            "104,5 tấn",
            "/năm, ",
            "gấp đôi",
            " mức của năm ngoái. Giá là ",
            "5",
            "%.",
        ),
        ("Cây giống của vườn ươm được chia cho các tổ dân phố, theo ", "Hạ Trầu Online", "."),
        ("Cây giống của vườn ươm được chia cho các tổ dân phố, ", "Hạ Trầu", " trước."),
    ],
)
def test_pieces_with_their_spaces_are_one_paragraph(pieces: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, STORY[0], inline(*pieces), *STORY[1:])
    assert body(document)[1] == fold("".join(pieces))


def test_a_long_line_in_small_letters_goes_on_the_one_above() -> None:
    pieces = "Sáng qua, người dân", "cùng xuống bờ sông Hạ Trầu trồng hai nghìn cây xanh các loại."
    document = page(TITLE, LEAD, STORY[0], inline(*pieces), *STORY[1:])
    assert body(document)[1] == " ".join(pieces)


def test_code_and_paths_are_not_joined_to_what_is_above() -> None:
    lines = (
        "Thời cuộc",
        "/thoi-cuoc",
        "primary: '#cc0000', main: '.af-tts', newsId: '18826', domain",
    )
    document = page(TITLE, LEAD, *STORY, inline(*lines))
    texts = {block.text for block in explain(extract(document))}
    assert set(lines) <= texts


@pytest.mark.parametrize(
    "pieces",
    [
        ("Thời cuộc ", "Phố phường ", "Bạn đọc "),
        ("sông Trầu ", "trồng cây ", "ngày hội "),
        ("Câu thứ nhất đứng riêng một dòng. ", "Câu thứ hai cũng đứng riêng một dòng. "),
    ],
)
def test_lines_that_end_in_a_space_are_not_joined_for_that(pieces: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, *STORY, inline(*pieces))
    texts = [document[d.place.start : d.place.end] for d in extract(document).decisions]
    assert texts[-len(pieces) :] == [piece.strip() for piece in pieces]


def test_the_name_of_a_site_goes_on_no_line() -> None:
    document = page(TITLE, LEAD, *STORY[:-1], f"{STORY[-1]}/. Lê Kiều Phúc/VOV \nnhandan.vn")
    article = clean(document)
    assert article.authors == ("Lê Kiều Phúc",)
    assert "VOV" in {source.name for source in article.sources}
    assert all(
        "nhandan" not in source.name or source.name == "nhandan.vn" for source in article.sources
    )


def test_tags_in_small_letters_join_no_cards() -> None:
    cards = (
        "Hưng Khê: không còn tàu vi phạm vùng biển nước ngoài ",
        "Nam Lãng: 863 công nhân đi làm ca sớm chờ bến phà Long Thượng",
        "Tân Giang: 241 hộ trồng cà phê chờ vườn sầu riêng ghép ở Bắc Lãm ",
    )
    document = page(
        TITLE, LEAD, *STORY, "\n".join(("Từ khóa:  ", "lâm hải ", "môi trường ", *cards))
    )
    removed = [item.text for item in extract(document).removed]
    assert not any("lâm hải môi trường" in text for text in removed)


def test_the_name_of_a_file_goes_on_no_title() -> None:
    title = "Chuyện ở Hòa Khê khi trường thiếu hai mươi lăm giáo viên tiếng Anh suốt năm học "
    document = page(
        TITLE, LEAD, f"{STORY[0]}\nTin liên quan \n{title}\nttxvn-ben-pha-resize.jpg \n", *STORY[1:]
    )
    removed = [item.text for item in extract(document).removed]
    assert title.strip() in removed


@pytest.mark.parametrize("width", [60, 72, 78])
def test_lines_that_a_tool_filled_go_on_with_names_and_sentences(width: int) -> None:
    names = (
        "Hai bên bờ sông Trầu có Bến Mơ, Hạ Trầu, Vân Kiệu, Bình Sa. Lan Chi, Hưng Khê, Tân Giang "
        "ở phía nam. Ông Lúa, bà Mận, cô Quýt, anh Cam, chị Mai cùng xuống sông. Nước trong. Cây "
        "xanh. Trời nắng. Hội Phụ nữ, Hội Nông dân, Đoàn Thanh niên phường Hạ Trầu góp công."
    )
    menu = [f"Mục {number}" for number in range(60)]
    told = (LEAD, *STORY, names)
    wrapped = [textwrap.fill(text, width, break_on_hyphens=False) for text in told]
    document = page("\n".join(menu), TITLE, *wrapped)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == (*STORY, names)


def test_lines_of_many_widths_go_on_by_their_letters_alone() -> None:
    pieces = [" ".join(text.split()[n : n + 9 + 2 * n % 7]) for text in STORY for n in (0, 11, 25)]
    closing = "Cây xanh bên bờ sông.\nTổ dân phố số 4 nhận chăm sóc cây."
    document = page(TITLE, LEAD, *STORY, "\n".join(pieces), closing)
    texts = [document[d.place.start : d.place.end] for d in extract(document).decisions]
    assert texts[-2:] == closing.split("\n")


def test_items_and_addresses_go_on_no_full_line() -> None:
    address = "https://songxanh.example/xa-hoi/nguoi-dan-phuong-ha-trau-trong-cay.html"
    cards = [f"* {card.title} {'.' * (70 - len(card.title))}" for card in CARDS]
    above = "Người dân phường Hạ Trầu cùng xuống bờ sông trồng cây đầu tháng 5."
    lines = [above, address, *cards, "• Bình Sa đón hơn hai nghìn khách trong ba ngày hội."]
    wrapped = [textwrap.fill(text, 72, break_on_hyphens=False) for text in STORY]
    document = page(TITLE, *wrapped, "\n".join(lines))
    texts = [document[d.place.start : d.place.end] for d in extract(document).decisions]
    assert texts[-len(lines) :] == lines


@pytest.mark.parametrize(
    ("opening", "code"),
    [("iPhone và ", ""), ("eSông ", ""), ("baohatrau.vn - ", "baohatrau.vn - "), ("htv – ", "")],
)
def test_names_that_open_with_a_small_letter_go_on_no_headline(opening: str, code: str) -> None:
    lead = f"{opening}{LEAD}"
    article = clean("\n".join((TITLE, lead, *STORY)))
    assert (article.title, article.lead) == (TITLE, lead.removeprefix(code))


def test_units_with_a_capital_go_on_behind_a_number() -> None:
    lines = ("Mỗi năm phường Hạ Trầu dùng 500", "kWh điện để bơm nước tưới cây ven sông Trầu.")
    assert body(page(TITLE, LEAD, "\n".join(lines), *STORY))[0] == " ".join(lines)


@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize(
    ("pieces", "joined"),
    [
        (
            (
                "Ngày hội có các loài",
                "sưa đỏ",
                ",",
                "bằng lăng",
                ",",
                "lộc vừng",
                "và",
                "bàng",
                ".",
            ),
            "Ngày hội có các loài sưa đỏ, bằng lăng, lộc vừng và bàng.",
        ),
        (
            (
                "Ông Lúa nói với bà con trong tổ rằng: “",
                "Cây là của chung",
                "”, rồi ông ra bờ sông.",
            ),
            "Ông Lúa nói với bà con trong tổ rằng: “Cây là của chung”, rồi ông ra bờ sông.",
        ),
        (
            (
                "Phường phát động phong trào (",
                "Mỗi nhà một cây xanh",
                ") từ đầu năm nay ở bờ sông.",
            ),
            "Phường phát động phong trào (Mỗi nhà một cây xanh) từ đầu năm nay ở bờ sông.",
        ),
    ],
)
def test_pieces_tied_by_marks_and_words_are_one(
    pieces: tuple[str, ...], joined: str, space: str
) -> None:
    document = page(TITLE, LEAD, f"{space}\n".join(pieces), *STORY)
    assert body(document) == (joined, *STORY)


@pytest.mark.parametrize("mark", [",", ";", "|"])
def test_entries_of_a_menu_that_marks_part_are_not_joined(mark: str) -> None:
    menu = f"\n{mark}\n".join(("Di sản", "Địa phương", "Sản phẩm", "Du lịch"))
    article = clean(f"{menu}\n{TITLE}\n{LEAD}\n" + "\n".join(STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)


def test_nothing_goes_on_the_heading_of_a_box() -> None:
    pieces = (
        "Phường đã chuẩn bị cho mùa này hơn hai nghìn",
        "Tin liên quan",
        "cây giống ở bờ sông xa.",
    )
    document = page(TITLE, LEAD, "\n".join(pieces), *STORY)
    assert body(document) == (pieces[0], pieces[2], *STORY)


def test_names_of_pictures_among_filled_lines_part_no_paragraph() -> None:
    """Lines go on in capitals, and those with the name of a picture were ended by it."""
    pictures = "\n".join(
        f"ngay-hoi-trong-cay-ven-song-trau-o-phuong-ha-trau-{number}.jpg Bà con trồng cây"
        for number in range(9)
    )
    paragraphs = [
        textwrap.fill(f"{text} Cùng đi có bà Lê Thị Mận và ông Trần Văn Lúa.", 79) for text in STORY
    ]
    document = page(TITLE, LEAD, pictures, *paragraphs)
    told = body(document)
    assert told[-len(paragraphs) :] == tuple(" ".join(text.split()) for text in paragraphs)


def test_a_comma_leads_on_to_a_capital_where_lines_have_no_one_width() -> None:
    """As the source of a page is wrapped, whose tags are gone."""
    lines = (
        "Ngày hội trồng cây của phường",
        "Hạ Trầu có sự tham gia của bà Lê Thị Mận, ông Trần Văn Lúa,",
        "Đoàn thanh niên và học sinh ba trường bên",
        "sông, với hơn hai nghìn cây giống gồm sưa đỏ, bằng",
        "lăng và lộc vừng được trồng",
        "trong một buổi sáng đầu tháng 5, bà con trong phường",
        "cho biết như vậy.",
    )
    wrapped = [textwrap.fill(text, 70) for text in STORY]
    joined = " ".join(lines[1:])
    assert joined in body(page(TITLE, LEAD, "\n".join(lines), *wrapped))


def test_the_code_of_a_paper_opens_a_lead_where_lines_are_filled() -> None:
    title = "Phường Hạ Trầu trồng hai nghìn cây xanh ven sông Trầu trong một buổi"
    filled = [textwrap.fill(text, 72) for text in (f"VOV.VN - {LEAD}", *STORY)]
    article = clean("\n".join((title, *filled)))
    assert (article.title, article.lead) == (title, LEAD)
