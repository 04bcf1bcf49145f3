"""Markdown keeps the page's text and lets none of it become markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsclean.article import Article, BodyBlock, BodyKind, Image
from newsclean.serialise import to_markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = [
    "<script>alert(1)</script>",
    "![x](javascript:alert(1))",
    "[liên kết](https://example.org)",
    "<https://example.org>",
    "# Không phải tiêu đề",
    "- Thưa ông, vì sao?",
    "+ một",
    "12. Điều khoản",
    "3) ba",
    "---",
    "===",
    "***",
    "```python",
    "~~~",
    "> trích",
    "| a | b |",
    "[x]: https://example.org",
    "&lt;b&gt; &amp; &#60;",
    "AT&T & con",
    "~~xóa~~ **đậm** _nghiêng_",
    "một\\",
    "C #",
    "    thụt vào",
]


def rendered_text(markdown: str) -> list[str]:
    """The text of each inline token, as a reader would see it."""
    lines = []
    for token in PARSER.parse(markdown):
        assert token.type != "html_block"
        for child in token.children or ():
            assert child.type in {"text", "text_special", "strong_open", "strong_close"}, child
        if token.type == "inline":
            lines.append("".join(child.content for child in token.children or ()))
    return lines


@pytest.mark.parametrize("kind", ["paragraph", "heading", "list_item", "quote"])
@pytest.mark.parametrize("text", HOSTILE)
def test_page_text_stays_text(text: str, kind: BodyKind) -> None:
    block = BodyBlock(kind=kind, text=text)
    article = Article(title=text, lead=text, body=(block, block))
    written = text.strip()
    if kind == "list_item":
        written = written.removeprefix("- ").removeprefix("+ ")  # Markdown's own mark stands for it
    assert rendered_text(to_markdown(article)) == [text.strip()] * 2 + [written] * 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- Cầu tre Bản Lùng dài 40 m", "- Cầu tre Bản Lùng dài 40 m"),
        ("• Cầu tre", "- Cầu tre"),
        ("+ Cầu tre", "- Cầu tre"),
        ("-Cầu tre", "- \\-Cầu tre"),
        ("-5 độ", "- \\-5 độ"),
        ("- - Cầu tre", "- \\- Cầu tre"),
        ("1. Cầu tre", "- 1\\. Cầu tre"),
        ("-", "- \\-"),
    ],
)
def test_an_item_has_one_mark(text: str, line: str) -> None:
    article = Article(body=(BodyBlock(kind="list_item", text=text),))
    assert to_markdown(article) == f"{line}\n"


def test_a_dash_that_opens_a_paragraph_stays() -> None:
    article = Article(body=(BodyBlock(kind="paragraph", text="- Thưa ông, vì sao?"),))
    assert to_markdown(article) == "\\- Thưa ông, vì sao?\n"


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"])), min_size=1))
def test_any_text_survives(words: list[str]) -> None:
    text = " ".join(" ".join(words).split())
    article = Article(title="Đầu đề", body=(BodyBlock(kind="paragraph", text=text),))
    assert rendered_text(to_markdown(article)) == ["Đầu đề", *([text] if text else [])]


def test_blocks_have_the_shape_of_their_kind() -> None:
    article = Article(
        title="Đầu đề",
        lead="Sapo.",
        body=(
            BodyBlock(kind="paragraph", text="Đoạn một."),
            BodyBlock(kind="heading", text="Tiêu đề phụ"),
            BodyBlock(kind="list_item", text="Mục"),
            BodyBlock(kind="quote", text="Trích"),
            BodyBlock(kind="table_row", text="Tên\tSố", cells=("Tên", "Số")),
            BodyBlock(kind="table_row", text="Vàng|bạc", cells=("Vàng|bạc",)),
        ),
    )
    assert to_markdown(article) == (
        "# Đầu đề\n\n**Sapo.**\n\nĐoạn một.\n\n## Tiêu đề phụ\n\n- Mục\n\n> Trích\n\n"
        "| Tên | Số |\n| --- | --- |\n| Vàng\\|bạc |  |\n"
    )


def test_pictures_follow_the_body_with_their_captions() -> None:
    article = Article(
        images=(
            Image(url="https://example.org/a b.jpg", caption="Không an toàn"),
            Image(url="https://example.org/a.jpg", alt="một [ảnh]", caption="Cảnh. (Ảnh: X)"),
            Image(alt="tep-anh.jpg"),
        )
    )
    assert to_markdown(article) == (
        "*Không an toàn*\n\n"
        "![một \\[ảnh\\]](<https://example.org/a.jpg>)\n*Cảnh. (Ảnh: X)*\n\n"
        "*tep-anh.jpg*\n"
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://x/>\n# y"])
def test_only_web_addresses_are_written(url: str) -> None:
    assert "(<" not in to_markdown(Article(images=(Image(url=url, caption="Ảnh"),)))


def test_an_empty_article_is_empty_markdown() -> None:
    assert to_markdown(Article()) == ""
