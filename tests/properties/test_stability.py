"""Promise 4: cleaning a cleaned article again changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.article import CLOSING, Article, BodyBlock
from newsclean.folding import fold
from newsclean.testing import FlatDocument
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import flattened_documents, messy_documents, raw_text

Story = tuple[str | None, str | None, tuple[str, ...]]


def readings(text: str) -> tuple[Story, Story, Story | None] | None:
    """The story of a text: cleaned once, again as newsclean wrote it, and again without its mark.

    The mark is that by which newsclean knows its own text. None where there is no story.
    """
    article = newsclean.extract(text, kind="text").article
    if article is None or not article.to_text().strip():
        return None
    written = article.to_text()
    again = newsclean.clean(written, kind="text")
    bare = newsclean.extract(written.removesuffix(CLOSING), kind="text").article
    return story_texts(article), story_texts(again), None if bare is None else story_texts(bare)


@given(flattened_documents())
def test_invented_pages_are_stable(document: FlatDocument) -> None:
    found = readings(document.text)
    assert found is None or found[0] == found[1] == found[2]


@given(messy_documents())
def test_damaged_pages_are_stable(text: str) -> None:
    # A lead that was cut off is known by its code, which goes: without the mark it is prose then.
    found = readings(text)
    assert found is None or found[0] == found[1]


@given(raw_text())
def test_any_text_is_stable(text: str) -> None:
    # So may a heading be that is glued to what follows: behind a code it is the lead's.
    found = readings(text)
    assert found is None or found[0] == found[1]


LINES = st.one_of(
    raw_text(3).map(fold),
    st.sampled_from(
        (
            "Tin liên quan", "Chia sẻ", "Trang chủ", "AN BÌNH", "(Ảnh: An Bình)", "02/05/2024",
            "Theo TTXVN", "Người dân xuống sông. (Ảnh: An Bình)", "- Một", "var a = {};", "./",
            "Mời quý độc giả theo dõi VOV.VN trên", "Tổng Biên tập: An Bình", "1-resize.jpg",
        )
    ),
).filter(bool)  # fmt: skip
ROWS = st.lists(LINES, min_size=2, max_size=3).map("\t".join)


def is_final(text: str) -> bool:
    """Whether newsclean would return a text as it is: "./." closes nothing, no code opens it."""
    return not text.endswith("./.")


@given(
    st.none() | LINES,
    st.none()
    | LINES.filter(lambda text: text[0] not in "([" and not set("-–—").intersection(text)),
    st.lists(LINES | ROWS, max_size=6),
    st.sampled_from(("", "\n", "\n\n")),
    st.booleans(),
)
def test_newsclean_knows_its_own_text(
    title: str | None, lead: str | None, texts: list[str], end: str, wide: bool
) -> None:
    body = tuple(BodyBlock(kind="paragraph", text=text) for text in texts)
    article = Article(title=title, lead=lead, body=body)
    text = article.to_text() + end
    if not text.strip() or not all(map(is_final, [title or "", lead or "", *texts])):
        return
    again = newsclean.clean(text.replace("\n", "\r\n") if wide else text, kind="text")
    assert story_texts(again) == story_texts(article)


def test_rows_keep_their_cells() -> None:
    rows = (("Hộ", "Ngày công"), ("Nguyễn Châu", "", "9"))
    body = tuple(BodyBlock(kind="table_row", text="\t".join(row), cells=row) for row in rows)
    article = Article(title="Cầu tre", lead="Dân bản dựng cầu.", body=body)
    assert newsclean.clean(article.to_text(), kind="text").body == body


def test_what_was_changed_is_read_like_any_text() -> None:
    title, lead = (
        "Bản Lùng dựng lại cầu tre sau mùa nước",
        "Dân bản dựng lại cầu tre nối hai bờ suối.",
    )
    story = BodyBlock(kind="paragraph", text="Người dân không còn phải đi vòng năm cây số tới chợ.")
    text = Article(title=title, lead=lead, body=(story,)).to_text()
    for changed in (text + "Chia sẻ", text.replace("\n\n", "\n\n\n"), text.strip() + "\n\nChia sẻ"):
        assert newsclean.clean(changed, kind="text").text == f"{lead}\n\n{story.text}"


LEAD = "Dân bản Lùng dựng lại cây cầu tre nối hai bờ suối sau mùa nước lớn năm nay."
TOLD = [
    f"Buổi làm thứ {n} có hơn {n} chục người dân ba xóm cùng vác tre, đan phên và lát mặt cầu."
    for n in range(2, 9)
]
STORIES = {
    "printed twice": [*TOLD, TOLD[1]],
    "like a caption": [*TOLD, "Người dân vác tre ra bờ suối. (Ảnh: An Bình)", "Ảnh: An Bình"],
    "like a box": [*TOLD[:3], "Tin liên quan", "Chợ phiên Bến Mơ họp lại sau tám năm", *TOLD[3:]],
    "like a masthead": [*TOLD, "Tổng Biên tập: An Bình", "Trụ sở: 17 Bến Nước."],
}


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("lead", [LEAD, "Dân bản Lùng dựng lại", ""])
def test_stories_of_markup_are_stable(name: str, lead: str) -> None:
    prose = "".join(f"<p>{text}</p>" for text in STORIES[name])
    rows = "".join(f"<tr><td>Xóm {n}</td><td></td><td>{n}0</td></tr>" for n in range(1, 4))
    page = (
        "<html><body><h1 class='article-title'>Bản Lùng dựng lại cầu tre</h1>"
        f"<div class='article-summary'><h2><div>{lead}</div></h2></div>"
        f"<div class='article-content'><div class='text-long'>{prose}"
        f"<table>{rows}</table></div></div></body></html>"
    )
    article = newsclean.clean(page, url="https://vov.vn/a-post1.vov")
    again = newsclean.clean(article.to_text(), kind="text")
    assert story_texts(again) == story_texts(article)


def test_a_coded_lead_behind_a_title_printed_four_times_is_stable() -> None:
    title = "Cổ động viên Vĩnh Ô trông ngóng cuộc đua thuyền buồm"
    lead = "VOV.VN - Câu chuyện cuộc đua thuyền buồm cửa Lũy một lần nữa được đặt lên bàn nghị"
    spaced = title.replace(" ", "  ", 1)
    site = "Vietnam.vn - Nền tảng quảng bá Việt Nam"
    text = f"{site}\n\n{title}\n\n{spaced}\n{title}\n\n{spaced}\n\n{lead}"
    article = newsclean.clean(text, kind="text")
    assert article.lead is not None
    again = newsclean.clean(article.to_text(), kind="text")
    assert story_texts(again) == story_texts(article)
