"""`Options.keep` and `Options.drop`: what the caller's selectors do to pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import newsclean
from newsclean import Options
from newsclean.article import Article
from newsclean.testing import TEMPLATES, random_page
from newsclean.testing.page_promises import find_page_invented

PUBLISHERS = Path(__file__).parents[1] / "publishers"
PAGES = [
    (PUBLISHERS / "vov/vov-2020/cau-tre/page.html").read_text(encoding="utf-8"),
    (PUBLISHERS / "nhandan/nhandan-2022/cau-tre/page.html").read_text(encoding="utf-8"),
    (PUBLISHERS / "generic/generic-html/cau-tre/page.html").read_text(encoding="utf-8"),
]
TOLD = "Ban quản lý chợ Bến Mơ ghi thêm một dòng vào sổ trực buổi sáng."
HEAD = "Phường Hạ Trầu trồng hai nghìn cây xanh ven sông"
PARAGRAPHS = [
    f"Tổ dân phố số {n} nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét trong ba năm đầu, "
    f"mỗi tuần {n} buổi, có người ghi sổ và báo lại cho phường vào cuối tháng."
    for n in range(1, 7)
]


def story(*inserted: str, after: int = 3, outside: str = "") -> str:
    """A page of an unknown layout, with markup inserted into its story and behind it."""
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    body = "".join((*texts[:after], *inserted, *texts[after:]))
    return (
        f"<html><body><nav class=n><a href=/a>Bạn đọc</a></nav><h1>{HEAD}</h1>"
        f"<div class=than>{body}</div>{outside}</body></html>"
    )


def clean(page: str, *, keep: tuple[str, ...] = (), drop: tuple[str, ...] = ()) -> Article:
    return newsclean.clean(page, options=Options(keep=keep, drop=drop))


def body(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize("page", PAGES)
def test_a_dropped_paragraph_is_gone_and_accounted_for(page: str) -> None:
    before = clean(page)
    text = before.body[1].text
    marked = page.replace(f"<p>{text}", f'<p id="chon">{text}')
    assert marked != page
    extraction = newsclean.extract(marked, options=Options(drop=("#chon",)))
    assert extraction.article is not None
    assert body(extraction.article) == [block for block in body(before) if block != text]
    (removed,) = [block for block in extraction.removed if block.text == text]
    assert (removed.label, removed.rule) == ("boilerplate", "option-drop: #chon")
    assert removed.place.path


@pytest.mark.parametrize("page", PAGES)
def test_selectors_that_name_nothing_change_nothing(page: str) -> None:
    options = Options(keep=("div.khong-co",), drop=("section#khong-co > p",))
    assert newsclean.extract(page, options=options) == newsclean.extract(page)


def test_what_a_rule_takes_for_a_box_is_kept_in_its_place() -> None:
    box = f'<div class="related-news"><h3>Sổ trực</h3><p>{TOLD}</p></div>'
    page = story(box)
    assert TOLD not in body(clean(page))
    article = clean(page, keep=(".related-news",))
    assert body(article) == [*PARAGRAPHS[:3], "Sổ trực", TOLD, *PARAGRAPHS[3:]]
    assert [block.kind for block in article.body][3:5] == ["heading", "paragraph"]


def test_what_stands_outside_the_story_is_put_where_the_page_has_it() -> None:
    note = f"<aside class=so><p>{TOLD}</p></aside>"
    page = story(outside=f"{note}<footer>Báo Sông Trầu</footer>")
    assert TOLD not in body(clean(page))
    article = clean(page, keep=("aside.so",))
    assert body(article) == [*PARAGRAPHS, TOLD]
    above = page.replace(note, "").replace("<nav", f"{note}<nav")
    assert body(clean(above, keep=("aside.so",))) == [TOLD, *PARAGRAPHS]


def test_the_rule_of_what_is_kept_names_the_selector() -> None:
    page = story(f'<div class="related-news"><p>{TOLD}</p></div>')
    extraction = newsclean.extract(page, options=Options(keep=(".related-news",)))
    kept = [made.rule for made in extraction.decisions if made.rule.startswith("option")]
    assert kept == ["option-keep: .related-news"]


@pytest.mark.parametrize(
    ("inner", "outer", "kept"),
    [("keep", "drop", True), ("drop", "keep", False)],
)
def test_the_inner_of_two_decides(inner: str, outer: str, *, kept: bool) -> None:
    page = story(f'<div class="ngoai"><div class="trong"><p>{TOLD}</p></div></div>')
    options = Options.model_validate({inner: (".trong",), outer: (".ngoai",)})
    assert (TOLD in body(newsclean.clean(page, options=options))) is kept


def test_what_both_name_is_kept() -> None:
    page = story(f'<div class="o"><p>{TOLD}</p></div>')
    assert TOLD in body(clean(page, keep=(".o",), drop=("div.o",)))


def test_elements_without_attributes_can_be_named() -> None:
    page = story(f"<h3>Sổ trực</h3><p>{TOLD}</p>")
    assert "Sổ trực" not in body(clean(page, drop=("h3",)))
    assert clean(page, drop=("h1",)).title != HEAD
    assert body(clean(page, drop=("h3 + p",))) == [*PARAGRAPHS[:3], "Sổ trực", *PARAGRAPHS[3:]]


def test_a_dropped_piece_of_a_sentence_goes() -> None:
    page = story(f"<p>{TOLD} <span class=qc>Mua ngay.</span></p>")
    assert TOLD in body(clean(page, drop=("span.qc",)))
    assert not any("Mua ngay" in text for text in body(clean(page, drop=("span.qc",))))


def test_pictures_of_what_is_kept_stay_pictures_and_dropped_ones_go() -> None:
    picture = (
        '<figure class="anh"><img src="/1.jpg"><figcaption>Bến Mơ sáng 3/5.</figcaption></figure>'
    )
    page = story(f'<div class="o">{picture}<p>{TOLD}</p></div>')
    assert [image.caption for image in clean(page, keep=(".o",)).images] == ["Bến Mơ sáng 3/5."]
    assert clean(page, drop=("figure.anh",)).images == ()


def test_a_page_that_holds_no_story_gives_what_is_to_be_kept() -> None:
    head = "<head><title>Bạn đọc</title></head>"
    page = f'<html>{head}<body><div class="o">{TOLD}</div><p>Bạn đọc</p></body></html>'
    with pytest.raises(newsclean.NotAnArticle):
        clean(page)
    assert body(clean(page, keep=(".o",))) == [TOLD]
    with pytest.raises(newsclean.NotAnArticle):
        clean(page, keep=(".khong-co",))


@pytest.mark.parametrize("name", ["keep", "drop"])
@pytest.mark.parametrize("css", ["div[", "", ":scope > p", "p:contains(a)", "a b {"])
def test_a_selector_that_does_not_parse_is_named(name: str, css: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Options.model_validate({name: ("p", css)})
    assert repr(css) in str(caught.value)


@pytest.mark.parametrize("name", ["keep", "drop"])
def test_one_selector_stands_for_a_tuple_of_one(name: str) -> None:
    assert getattr(Options.model_validate({name: "p.x, div"}), name) == ("p.x, div",)


def test_text_has_no_elements_and_says_so() -> None:
    document = f"{HEAD}\n\n" + "\n\n".join(PARAGRAPHS)
    plain, chosen = (
        newsclean.extract(document, options=o) for o in (Options(), Options(drop=("p",)))
    )
    assert chosen.article == plain.article
    assert [note.code for note in chosen.warnings] == ["no-elements"]
    assert plain.warnings == ()


SELECTORS = st.sampled_from(
    (
        "p",
        "div",
        "p:first-child",
        "figure",
        "figcaption",
        "h1",
        "h2, h3",
        "a",
        "body *",
        "table",
        "[class]",
        "b",
    )
)


@given(
    st.sampled_from(TEMPLATES),
    st.integers(0, 60),
    st.lists(SELECTORS, max_size=2),
    st.lists(SELECTORS, max_size=2),
)
def test_any_choice_invents_nothing(
    template: str, seed: int, keep: list[str], drop: list[str]
) -> None:
    page = random_page(template, seed)
    options = Options(keep=tuple(keep), drop=tuple(drop), removed="page")
    extraction = newsclean.extract(page.html, url=page.url, options=options)
    assert find_page_invented(page.html, extraction) == []


BOX = (
    "<div class=hop><h3>Tin liên quan</h3><ul>"
    + "".join(
        f"<li><a href='/x{n}.html'>Chợ Bến Mơ họp phiên thứ {n} sau lũ</a></li>" for n in (1, 2)
    )
    + "</ul></div>"
)


@pytest.mark.parametrize("page", [*PAGES, story(outside=BOX).replace("<html>", "<html lang=vi>")])
@pytest.mark.parametrize("css", ["body", "a", "div, section, article"])
@pytest.mark.parametrize("choice", ["keep", "drop"])
def test_the_address_of_a_card_is_no_picture(page: str, css: str, choice: str) -> None:
    before = newsclean.clean(page)
    assert before.related
    pages = {link.url for link in before.related if link.url}
    after = newsclean.extract(page, options=Options.model_validate({choice: css})).article
    assert after is None or {image.url for image in after.images}.isdisjoint(pages)
