"""Markdown: marks become kinds, addresses and nothing else."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.blocks import Label
from newsclean.segment.markdown import segment_markdown
from tests.stories import CARDS, LEAD, STORY, TITLE, clean, extract, page


def texts(line: str) -> list[str]:
    return [block.text for block in segment_markdown(line, 100)]


def test_a_story_in_markdown_is_the_story() -> None:
    document = page(f"# {TITLE}", f"**{LEAD}**", *STORY[:2], "## Giữ bờ sông xanh", *STORY[2:])
    article = clean(document, "markdown")
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert [block.kind for block in article.body] == [
        "paragraph", "paragraph", "heading", "paragraph", "paragraph",
    ]  # fmt: skip
    assert [b.text for b in article.body if b.kind == "paragraph"] == list(STORY)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Trồng **sưa đỏ** và *bằng lăng* __ven__ _sông_", "Trồng sưa đỏ và bằng lăng ven sông"),
        ("***Trồng cây***, ông Lúa nói.", "Trồng cây, ông Lúa nói."),
        (r"Giá 5\* một cây \(cả công\) \_ 20\.000", "Giá 5* một cây (cả công) _ 20.000"),
        ("Phép tính 3 * 4 và tep_tin_anh", "Phép tính 3 * 4 và tep_tin_anh"),
        ("Dòng `mã` trong câu.", "Dòng mã trong câu."),
        ("Đọc [bản tin](https://a.vn/b) của phường.", "Đọc bản tin của phường."),
        ("Đọc [bản [tin]](https://a.vn/b_(c)) rồi.", "Đọc bản [tin] rồi."),
        ('Đọc [bản tin](https://a.vn "Trang nhất") rồi.', "Đọc bản tin rồi."),
        ("Ông [Lê Văn Lúa](https://a.vn/tim?q=lê văn lúa) nói.", "Ông Lê Văn Lúa nói."),
        ('Đọc [tin](/tu-khoa/lê lúa (a) "Tin") rồi.', "Đọc tin rồi."),
        ("Đọc [tin](<https://a.vn/lê lúa (a)>) rồi.", "Đọc tin rồi."),
        ('Đọc [tin](< https://a.vn/b > "Tin") rồi.', "Đọc tin rồi."),
        ("Giá [tạm tính] tăng (nhẹ).", "Giá [tạm tính] tăng (nhẹ)."),
        ("Sông  Trầu\u00a0xanh\u200b.", "Sông Trầu xanh."),
    ],
)
def test_marks_go_and_text_stays(line: str, text: str) -> None:
    assert texts(line) == [text]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("# Tiêu đề", Label.HEADING, "Tiêu đề"),
        ("###### Tiêu đề", Label.HEADING, "Tiêu đề"),
        ("- Chuẩn bị đất", Label.LIST_ITEM, "Chuẩn bị đất"),
        ("* Chuẩn bị đất", Label.LIST_ITEM, "Chuẩn bị đất"),
        ("12. Chuẩn bị đất", Label.LIST_ITEM, "Chuẩn bị đất"),
        (r"2\. Chuẩn bị đất", Label.LIST_ITEM, "Chuẩn bị đất"),
        ("> Sông là của chung.", Label.QUOTE, "Sông là của chung."),
        ("> > Sông là của chung.", Label.QUOTE, "Sông là của chung."),
        ("#hashtag", Label.PARAGRAPH, "#hashtag"),
        ("2024 là năm thứ ba.", Label.PARAGRAPH, "2024 là năm thứ ba."),
        ("- [Chợ phiên họp lại](https://a.vn/cho)", Label.PARAGRAPH, "Chợ phiên họp lại"),
    ],
)
def test_kinds(line: str, kind: Label, text: str) -> None:
    (block,) = segment_markdown(line, 100)
    assert (block.kind, block.text) == (kind, text)


@pytest.mark.parametrize("line", ["---", "***", "_ _ _", "|---|:--:|", "", "   "])
def test_rules_and_empty_lines_are_no_blocks(line: str) -> None:
    assert texts(line) == []


def test_a_link_alone_keeps_its_address() -> None:
    (block,) = segment_markdown("[Chợ phiên họp lại](https://a.vn/cho)", 100)
    assert block.url == "https://a.vn/cho"


def test_rows_of_tables_keep_their_cells() -> None:
    document = page(
        f"# {TITLE}", LEAD, *STORY[:2],
        "| Tổ | Số cây |\n|---|---|\n| Tổ 1 | 500 |\n| Tổ \\| 2 | [600](https://a.vn) |",
        *STORY[2:],
    )  # fmt: skip
    rows = [block for block in clean(document, "markdown").body if block.kind == "table_row"]
    assert [row.cells for row in rows] == [("Tổ", "Số cây"), ("Tổ 1", "500"), ("Tổ | 2", "600")]
    assert rows[1].text == "Tổ 1\t500"


def test_a_picture_gives_address_and_alternative_text_and_the_next_line_its_caption() -> None:
    caption = "Đoàn viên trồng cây. (Ảnh: An Bình)"
    picture = "![Trồng cây](https://a.vn/1.jpg)"
    document = page(f"# {TITLE}", LEAD, *STORY[:2], picture, caption, *STORY[2:])
    (image,) = clean(document, "markdown").images
    assert (image.url, image.alt, image.caption, image.credit) == (
        "https://a.vn/1.jpg", "Trồng cây", caption, "An Bình",
    )  # fmt: skip


def test_a_paragraph_below_a_picture_is_no_caption() -> None:
    paragraph = "Ủy ban phường cho biết kinh phí do doanh nghiệp đóng góp."
    document = page(f"# {TITLE}", LEAD, "![Trồng cây](https://a.vn/1.jpg)", paragraph, *STORY)
    assert clean(document, "markdown").body[0].text == paragraph


def test_the_one_heading_of_the_first_level_is_the_headline() -> None:
    menu = [f"* [Mục {number}](https://a.vn/{number})" for number in range(5)]
    logo = "## [Báo Sông Trầu và những bến đò cũ](/)"
    document = page(logo, *menu, f"# {TITLE}", "02/05/2024 08:15", LEAD, *STORY)
    article = clean(document, "markdown")
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY


def test_a_heading_of_the_first_level_inside_the_story_is_a_heading() -> None:
    document = page(TITLE, LEAD, *STORY[:2], "# Giữ bờ sông", *STORY[2:])
    article = clean(document, "markdown")
    assert article.title == TITLE
    assert "Giữ bờ sông" in [block.text for block in article.body]


def test_related_links_keep_their_addresses() -> None:
    links = [f"- [{card.title}](https://a.vn/{n})" for n, card in enumerate(CARDS)]
    document = page(f"# {TITLE}", LEAD, *STORY, "**Tin liên quan**", *links)
    article = clean(document, "markdown")
    assert [block.text for block in article.body] == list(STORY)
    assert [(link.title, link.url) for link in article.related] == [
        (card.title, f"https://a.vn/{n}") for n, card in enumerate(CARDS)
    ]


def test_places_hold_the_line_of_each_block() -> None:
    document = page(f"# {TITLE}", f"  **{LEAD}**  ", *STORY)
    for decision, text in zip(
        extract(document, "markdown").decisions, (TITLE, LEAD, *STORY), strict=True
    ):
        assert text in document[decision.place.start : decision.place.end]


def test_markdown_is_never_guessed() -> None:
    document = page(f"# {TITLE}", LEAD, *STORY)
    detection = newsclean.extract(document).detection
    assert detection is not None
    assert detection.kind == "text"


def test_lines_are_counted() -> None:
    options = newsclean.Options(limits=newsclean.Limits(max_blocks=2))
    with pytest.raises(newsclean.LimitExceeded, match="max_blocks"):
        newsclean.clean(page("# a", "b", "c"), kind="markdown", options=options)


def test_spaces_in_an_address_take_no_time_by_their_square() -> None:
    # With the spaces left as they are, this takes an hour.
    article = clean(page(f"# {TITLE}", LEAD, *STORY, "[a](" + " " * 200_000 + "x"), "markdown")
    assert [block.text for block in article.body[:-1]] == list(STORY)


CAPTION = "Người dân phường Hạ Trầu trồng cây bên bờ sông"
PICTURE = "![Trồng cây](https://a.vn/1.jpg)"


@pytest.mark.parametrize(
    "lines",
    [
        (PICTURE, f"*{CAPTION}*"),
        (PICTURE, f"_{CAPTION}_."),
        (f"{PICTURE} *{CAPTION}*",),
        (f"{PICTURE}\n*{CAPTION}*",),
        (f"| {PICTURE} |\n| --- |\n| {CAPTION} |",),
        (f"![{CAPTION}.](https://a.vn/1.jpg)", f"{CAPTION}."),
        ("<figure>", f'<img\nclass="a" src="https://a.vn/1.jpg">\n<figcaption>{CAPTION}</figcaption>\n</figure>'),
    ],
)  # fmt: skip
def test_marks_tell_a_caption_from_the_story(lines: tuple[str, ...]) -> None:
    article = clean(page(f"# {TITLE}", LEAD, *STORY[:2], *lines, *STORY[2:]), "markdown")
    assert tuple(block.text for block in article.body) == STORY
    (image,) = article.images
    assert image.url == "https://a.vn/1.jpg"
    assert image.caption is not None
    assert image.caption.rstrip(".") == CAPTION


@pytest.mark.parametrize(
    "lines",
    [
        (PICTURE, f"**{CAPTION}**"),
        (PICTURE, f"*{CAPTION}* trong buổi sáng *đầu tháng 5*, ông Lúa kể."),
        (PICTURE, f"*{STORY[0]} {STORY[1]}*"),
        (PICTURE, STORY[0], f"*{CAPTION}.*"),
        (f"![{CAPTION}](https://a.vn/1.jpg)", f"## {CAPTION}"),
    ],
)
def test_other_lines_under_a_picture_stay(lines: tuple[str, ...]) -> None:
    blocks = segment_markdown(page(*lines), 100)
    assert [block.text for block in blocks if block.hint == ("caption", "markdown-caption")] == []


NAMED = f"![{TITLE} - Ảnh 1.](https://a.vn/1.jpg)"


@pytest.mark.parametrize("picture", [PICTURE, NAMED])
@pytest.mark.parametrize("credit", [None, "LÒ VĂN MẬN", "QUÝT MẬN"])
@pytest.mark.parametrize("place", [0, 2])
def test_a_phrase_without_marks_under_a_picture_is_its_caption(
    picture: str, credit: str | None, place: int
) -> None:
    under = [CAPTION] if credit is None else [CAPTION, credit]
    document = page(f"# {TITLE}", LEAD, *STORY[:place], picture, *under, *STORY[place:])
    article = clean(document, "markdown")
    assert tuple(block.text for block in article.body) == STORY
    (image,) = article.images
    assert (image.url, image.caption, image.credit) == ("https://a.vn/1.jpg", CAPTION, credit)
    assert article.authors == ()


@pytest.mark.parametrize("picture", [NAMED, f"{TITLE} - Ảnh 1."])
def test_a_photographer_below_a_named_picture_is_no_author_of_a_text(picture: str) -> None:
    document = page(TITLE, LEAD, *STORY[:2], picture, CAPTION, "QUÝT MẬN", *STORY[2:])
    article = newsclean.clean(document)
    assert tuple(block.text for block in article.body) == STORY
    assert [(each.caption, each.credit) for each in article.images] == [(CAPTION, "QUÝT MẬN")]
    assert article.authors == ()


@pytest.mark.parametrize(
    "heading",
    [f"**{CAPTION}**", f"## {CAPTION}", "Trồng cây giữ bờ", f"Vì sao {CAPTION.lower()}?"],
)
def test_a_heading_under_a_picture_stays(heading: str) -> None:
    document = page(f"# {TITLE}", LEAD, *STORY[:2], NAMED, heading, *STORY[2:])
    body = clean(document, "markdown").body
    assert body[2].text == heading.strip("#* ")
    assert body[2].kind == "heading"


@pytest.mark.parametrize("below", [CAPTION, f"{CAPTION}."])
def test_a_heading_in_capitals_of_what_the_story_tells_is_no_photographer(below: str) -> None:
    story = [*STORY[:2], NAMED, below, "CHĂM SÓC", *STORY[2:]]
    assert any("chăm sóc" in text for text in STORY)
    article = clean(page(f"# {TITLE}", LEAD, *story), "markdown")
    assert "CHĂM SÓC" in [block.text for block in article.body]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("| Nước sông dâng |", ["Nước sông dâng"]),
        ("| Nước sông dâng", ["Nước sông dâng"]),
        (f"| {PICTURE} |", ["Trồng cây"]),
        ("| | |", []),
        ("|  | Nước |", ["Nước"]),
    ],
)
def test_the_bars_of_one_cell_are_a_frame(line: str, found: list[str]) -> None:
    assert texts(line) == found


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Chợ phiên họp lại.[^1]", "Chợ phiên họp lại."),
        ("Chợ phiên[^a-b] họp lại[^2].", "Chợ phiên họp lại."),
        ("[^1]: Theo số liệu của phường.", "Theo số liệu của phường."),
        ("Số liệu [1] và [^ 2] của phường", "Số liệu [1] và [^ 2] của phường"),
        (r"Viết \[^1\] trong câu.", "Viết [^1] trong câu."),
    ],
)
def test_marks_of_footnotes_go_and_their_text_stays(line: str, text: str) -> None:
    assert texts(line) == [text]


def test_a_sentence_with_a_footnote_is_no_heading() -> None:
    document = page(
        f"# {TITLE}", LEAD, *(f"{each}[^1]" for each in STORY), "[^1]: Theo số liệu cũ."
    )
    article = clean(document, "markdown")
    assert [(block.kind, block.text) for block in article.body[: len(STORY)]] == [
        ("paragraph", each) for each in STORY
    ]


LINKED_TITLE = "Hạ Trầu mở lớp dạy bơi cho trẻ em ven sông"
OWN = "https://songxanh.example/lop-boi"


@pytest.mark.parametrize(
    ("url", "address", "is_related"),
    [
        (OWN, "https://songxanh.example/1", True),
        ("/lop-boi", "https://songxanh.example/1", True),
        (OWN, None, True),
        ("https://khac.example/1", "https://songxanh.example/1", False),
    ],
)
@pytest.mark.parametrize("place", [2, len(STORY)])
def test_a_line_that_is_a_link_is_a_related_one_or_prose_and_no_heading(
    url: str, address: str | None, place: int, *, is_related: bool
) -> None:
    line = f"[{LINKED_TITLE}]({url})"
    document = page(f"# {TITLE}", LEAD, *STORY[:place], line, *STORY[place:])
    article = newsclean.clean(document, url=address, kind="markdown")
    expected = [*STORY] if is_related else [*STORY[:place], LINKED_TITLE, *STORY[place:]]
    assert [(block.kind, block.text) for block in article.body] == [
        ("paragraph", each) for each in expected
    ]
    assert [link.title for link in article.related] == [LINKED_TITLE] * is_related


def test_a_short_link_below_prose_is_prose() -> None:
    document = page(f"# {TITLE}", LEAD, *STORY[:2], "[Xem bản đồ](/ban-do)", *STORY[2:])
    article = clean(document, "markdown")
    kept = [*STORY[:2], "Xem bản đồ", *STORY[2:]]
    assert [(b.kind, b.text) for b in article.body] == [("paragraph", each) for each in kept]


def test_rows_of_a_table_are_no_captions_titles_or_repeats() -> None:
    rows = [
        ("Thí sinh vào vòng chung kết", "Giải thưởng"),
        ("Quách Thị Mừng, lớp nhạc dân gian", "Giải nhất"),
        ("Vi Văn Khoan, đội kèn Nậm Hoa", "Giải nhì"),
        ("Lò Thị Xuyến, nhóm sáo Pú Lùng", "Giải ba"),
    ]
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    table = "\n".join((lines[0], "|---|---|", *lines[1:]))
    document = page(f"# {TITLE}", LEAD, *STORY[:3], table, STORY[3])
    body = clean(document, "markdown").body
    assert [block.cells for block in body if block.kind == "table_row"] == rows
    assert body[-1].text == STORY[3]


@pytest.mark.parametrize("mark", ["# ", "## ", "- ", "> "])
def test_a_bar_in_a_headline_an_item_or_a_quote_makes_no_row(mark: str) -> None:
    (block,) = segment_markdown(f"{mark}Trồng cây | Giữ bờ sông", 100)
    assert (block.text, block.cells) == ("Trồng cây | Giữ bờ sông", ())
