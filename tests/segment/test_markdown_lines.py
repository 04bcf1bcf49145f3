"""Lines of Markdown that a tool has broken are one again, with their links."""

from __future__ import annotations

import textwrap

import pytest

from newsclean.folding import fold
from newsclean.segment.markdown import segment_markdown
from newsclean.segment.markdown.lines import read_lines
from newsclean.segment.markdown.tags import blank_marks
from tests.stories import CARDS, LEAD, STORY, TITLE, clean, extract, page

URL = "https://songxanh.example/xa-hoi/nguoi-dan-phuong-ha-trau-xuong-song-trong-cay.html"


def texts(document: str) -> list[str]:
    return [line.text for line in read_lines(document)]


@pytest.mark.parametrize("width", [60, 78, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_paragraphs_are_joined(width: int, newline: str) -> None:
    linked = STORY[1].replace("hai nghìn cây giống", f"[hai nghìn cây giống]({URL})")
    told = (LEAD, STORY[0], linked, *STORY[2:])
    wrapped = (textwrap.fill(text, width) for text in told)
    document = page(f"# {TITLE}", *wrapped).replace("\n", newline)
    article = clean(document, "markdown")
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY
    places = [decision.place for decision in extract(document, "markdown").decisions]
    assert fold(document[places[1].start : places[1].end]) == LEAD


def test_what_begins_or_breaks_a_line_goes_on_no_paragraph() -> None:
    lines = [
        "Hàng cây bên bờ sông Trầu được người dân trồng",
        "trong ba ngày hội liên tiếp, mỗi tổ dân phố một",
        "đoạn, theo lịch mà ủy ban phường đã chia từ đầu năm",
        "và dán ở nhà văn hóa.",
        "- chuẩn bị đất, phân và cây giống trước ngày hội",
        "> mỗi người một cây, ông Lúa dặn con cháu trong nhà",
        "## Giữ bờ sông",
        "Trụ sở: số 4, bến Mơ  ",
        "điện thoại có ở bảng tin của tổ dân phố số bốn \\",
        "thư gửi về hòm thư trước cổng nhà văn hóa của tổ",
        "| Tổ | Cây |",
        "2\\. đào hố theo hàng, mỗi hố cách nhau hai mét",
    ]
    assert texts("\n".join(lines)) == [" ".join(lines[:4]), *(line.strip() for line in lines[4:])]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    document = "\n".join([*STORY, "Bình Sa", "Lan Chi", *STORY[:2]])
    assert texts(document) == document.split("\n")


def test_lines_of_code_are_not_joined() -> None:
    code = ["function mo(a) {", "var b = a.dai + b.rong;", "return b;", "}"] * 4
    document = "\n".join(code)
    assert texts(document) == code


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ("[bản\ntin](https://a.vn/b)", "[bản tin](https://a.vn/b)"),
        ("Đọc [tin](https://a.vn/mot-\nhai-\nba) nhé.", "Đọc [tin](https://a.vn/mot-hai-ba) nhé."),
        (
            '[ ![Cây\nxanh](https://a.vn/1-\n2.jpg)\n](/b "Trang")',
            '[ ![Cây xanh](https://a.vn/1-2.jpg) ](/b "Trang")',
        ),
        ("Giá [tạm\ntính] tăng", "Giá [tạm\ntính] tăng"),
        ("Giá [tạm\n\ntính](", "Giá [tạm\ntính]("),
        ("[", "["),
    ],
)  # fmt: skip
def test_broken_links_are_joined_and_other_brackets_are_not(document: str, found: str) -> None:
    assert texts(document) == found.split("\n")


@pytest.mark.parametrize(
    "card",
    [
        "[\n\n![{caption}](https://a.vn/1.jpg)\n\n### {title}\n\n{teaser}\n\n](https://a.vn/cho)",
        "[![{caption}](https://a.vn/1.jpg)\n\n{title}\n\n{teaser}](https://a.vn/cho)",
        "* [\n\n{title}\n\n](https://a.vn/cho)",
    ],
)
def test_a_link_around_a_card_leaves_no_marks(card: str) -> None:
    cards = [card.format(**each._asdict()) for each in CARDS]
    blocks = segment_markdown("\n\n".join([STORY[0], *cards, STORY[1]]), 100)
    assert not any(set("[]") & set(block.text) for block in blocks if block.url)
    assert (blocks[0].text, blocks[-1].text) == (STORY[0], STORY[1])
    assert [block.url for block in blocks if block.text == CARDS[0].title] == ["https://a.vn/cho"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('<div class="a">\nGiá <b>vàng</b> tăng.\n</div>', "Giá vàng tăng."),
        ('<p style="x"\nid="b">Giá vàng.</p>', "Giá vàng."),
        ("Sông<br>Trầu<br/>xanh", "Sông Trầu xanh"),
        ("## Giữ sông {#giu-song .tieu-de}", "## Giữ sông"),
        ("::: {.khoi .chinh}\nGiá vàng.\n:::", "Giá vàng."),
        ('[Chép lại]{.nut style="left:50%"} Giá [vàng](/a){.lien-ket}', "Chép lại Giá [vàng](/a)"),
        # text about tags, and other text in such brackets
        ("Thẻ <div> mở một khối, `</b>` thì đóng.", "Thẻ <div> mở một khối, `</b>` thì đóng."),
        ("30 năm của <br> và bạn bè", "30 năm của <br> và bạn bè"),
        ("Thư của <Lan Chi> gửi </3", "Thư của <Lan Chi> gửi </3"),
        ("Giá < 5 và > 3, </không>", "Giá < 5 và > 3, </không>"),
        (r"Viết \<b>chữ\</b>", r"Viết \<b>chữ\</b>"),
        ("Tập {a, b} và [c] {d}", "Tập {a, b} và [c] {d}"),
        ("Ông nói: ::: rồi thôi", "Ông nói: ::: rồi thôi"),
    ],
)  # fmt: skip
def test_tags_and_attributes_are_blanks(text: str, left: str) -> None:
    blanked = blank_marks(text)
    assert len(blanked) == len(text)
    assert blanked.split() == left.split()


def test_a_story_among_tags_is_the_story() -> None:
    boxed = [
        f'<div class="khoi" data-so="{n}">\n\n{text}\n\n</div>' for n, text in enumerate(STORY)
    ]
    style = "<style>\n.khoi { color: red; }\nTrồng cây xanh.\n</style>"
    article = clean(page(style, f"# {TITLE} {{#tieu-de}}", LEAD, *boxed), "markdown")
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY


def test_brackets_without_end_cost_no_more_than_their_length() -> None:
    for text in ("[a\n" * 20_000, "[a](b\n" * 20_000, "[\n\na\n\n" * 10_000, "](" * 30_000):
        assert len(read_lines(text)) <= len(text)
    for text in ("<div " * 20_000, "</b <" * 20_000, "]{.a" * 20_000, "<figcaption>" * 10_000):
        assert len(blank_marks(text)) == len(text)
