"""From labelled blocks to images, links, names, times; and the account of what was removed."""

from __future__ import annotations

import datetime as dt

import pytest

import newsclean
from newsclean.blocks import Label
from tests.stories import CARDS, LEAD, STORY, TITLE, body, cards, clean, extract, page, story

CAPTION = "Đoàn viên trồng cây bên sông. (Ảnh: An Bình)"
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def fields(document: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(image.alt, image.caption, image.credit) for image in clean(document).images]


def test_a_caption_printed_twice_is_one_image() -> None:
    assert fields(story(CAPTION, CAPTION)) == [(None, CAPTION, "An Bình")]
    assert fields(page(TITLE, LEAD, CAPTION, *STORY, CAPTION)) == [(None, CAPTION, "An Bình")]


def test_alternative_text_and_caption_are_one_image_and_the_fuller_one_is_its_caption() -> None:
    shorter = "Đoàn viên trồng cây bên sông. (Ảnh: A.B)"
    longer = "Đoàn viên (trái) trồng cây bên sông. (Ảnh: An Bình)"
    for lines in ((shorter, longer), (longer, shorter)):
        assert fields(story(*lines)) == [(shorter, longer, "An Bình")]


def test_a_file_name_belongs_to_the_caption_under_it() -> None:
    assert fields(story("trong-cay.jpg", CAPTION)) == [("trong-cay.jpg", CAPTION, "An Bình")]


def test_a_file_name_alone_is_an_image() -> None:
    document = story("trong-cay.jpg")
    assert fields(document) == [("trong-cay.jpg", None, None)]
    assert body(document) == STORY


def test_pictures_keep_their_order() -> None:
    other = "Cây giống xếp bên bờ sông. (Ảnh: Đỗ Quýt)"
    document = page(
        TITLE, LEAD, "a.jpg", STORY[0], "b.jpg", CAPTION, *STORY[1:], other, "c.jpg"
    )  # fmt: skip
    assert fields(document) == [
        ("a.jpg", None, None),
        ("b.jpg", CAPTION, "An Bình"),
        (None, other, "Đỗ Quýt"),
        ("c.jpg", None, None),
    ]


def test_links_are_given_once_with_what_any_printing_says() -> None:
    card = CARDS[0]
    document = story("Đọc nhiều", card.title, "Tin liên quan", *cards("TP"), after=4)
    links = clean(document).related
    assert [(link.title, link.kind, link.teaser) for link in links] == [
        (card.title, "most_read", card.teaser),
        *((other.title, "related", other.teaser) for other in CARDS[1:]),
    ]


@pytest.mark.parametrize("line", ["> {}", ">>> {}", "» {}", "Xem thêm: {}", ">>> Đọc thêm: {}"])
def test_marks_before_a_link_are_no_part_of_its_title(line: str) -> None:
    document = story("Tin liên quan", line.format(CARDS[0].title), after=4)
    assert [link.title for link in clean(document).related] == [CARDS[0].title]


BOX = """<div class="box-related"><h3>Tin liên quan</h3><div><a href="/b.html" title="{0}"><div>{0}
<span class="date">{1}</span></div><div class="tip"><p>{0}</p><p>{2}</p></div></a></div></div>"""


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("- (18/08/2026 01:40)", ""),
        ("- ( 01:37)", ""),
        ("| (18/08/2026)", ""),
        ("(18/08/2026, 7h05)", ""),
        ("(18/08/2026)", " (18/08/2026)"),
        ("(19:30)", " (19:30)"),
        ("(3-1)", " (3-1)"),
    ],
)
def test_when_a_card_appeared_is_no_part_of_its_title_nor_its_title_a_teaser(
    printed: str, left: str
) -> None:
    card = CARDS[0]
    prose = "".join(f"<p>{text}</p>" for text in (LEAD, *STORY))
    box = BOX.format(card.title, printed, card.teaser)
    html = f'<html lang="vi"><title>{TITLE}</title><h1>{TITLE}</h1><div>{prose}{box}</div></html>'
    (link,) = newsclean.clean(html, url="https://songxanh.example/a.html").related
    assert (link.title, link.url) == (card.title + left, "https://songxanh.example/b.html")
    assert link.teaser == card.teaser


@pytest.mark.parametrize(
    ("line", "at", "warnings"),
    [
        ("03/05/2024 08:15", dt.datetime(2024, 5, 3, 8, 15, tzinfo=VIETNAM), ["assumed-zone"]),
        ("03/05/2024 08:15 (GMT+7)", dt.datetime(2024, 5, 3, 8, 15, tzinfo=VIETNAM), []),
        ("03/05/2024", None, []),
    ],
)
def test_times_have_a_zone_or_are_not_given(
    line: str, at: dt.datetime | None, warnings: list[str]
) -> None:
    extraction = extract(page(TITLE, line, LEAD, *STORY))
    assert extraction.article is not None
    assert extraction.article.published_at == at
    assert extraction.article.published_on == dt.date(2024, 5, 3)
    assert [note.code for note in extraction.warnings if note.code == "assumed-zone"] == [
        code for code in warnings if at is not None
    ]


def test_a_known_paper_needs_no_assumption() -> None:
    document = page(TITLE, "03/05/2024 08:15", f"VOV.VN - {LEAD}", *STORY)
    extraction = extract(document)
    assert extraction.article is not None
    assert extraction.article.published_at == dt.datetime(2024, 5, 3, 8, 15, tzinfo=VIETNAM)
    assert extraction.warnings == ()


def test_an_unknown_zone_of_an_english_page_is_not_guessed() -> None:
    english = (
        "The ward of Ha Trau planted two thousand trees along the river on Friday morning. "
        "Residents and students joined the day and will look after the trees for three years."
    )
    article = clean(page("Ward plants trees along the river", "03/05/2024 08:15", english, english))
    assert article.language == "en"
    assert article.published_at is None
    assert article.published_on == dt.date(2024, 5, 3)


def test_the_closing_mark_goes_from_lead_and_body() -> None:
    article = clean(page(TITLE, f"{LEAD[:-1]}./.", *STORY[:3], f"{STORY[3][:-1]}./."))
    assert article.lead == LEAD
    assert article.body[-1].text == STORY[3]


def test_a_title_alone_is_an_article_with_a_warning() -> None:
    extraction = extract(TITLE)
    assert extraction.article is not None
    assert extraction.article.title == TITLE
    assert [note.code for note in extraction.warnings] == ["no-body"]


@pytest.mark.parametrize("document", ["", " \n\u200b\n", "* * *", "Chia sẻ\n\nBình luận (0)"])
def test_what_holds_nothing_is_no_article(document: str) -> None:
    with pytest.raises(newsclean.NotAnArticle):
        newsclean.clean(document)
    extraction = newsclean.extract(document)
    assert extraction.article is None
    assert extraction.page_type == "empty"
    assert extraction.failure is not None
    assert extraction.failure.code == "not-an-article"
    assert all(block.moved_to is None for block in extraction.removed)


FULL = page(
    "Đời sống",
    TITLE,
    "03/05/2024",
    LEAD,
    *STORY[:2],
    CAPTION,
    *STORY[2:],
    "An Bình",
    "Theo Báo Hạ Trầu",
    "Từ khóa: sông Trầu, trồng cây",
    "Tin liên quan",
    *cards("CTP"),
    "Bình luận (2)",
)
MOVED = {
    Label.SECTION: "section",
    Label.DATE: "published_on",
    Label.CAPTION: "images",
    Label.BYLINE: "authors",
    Label.SOURCE: "sources",
    Label.TAGS: "tags",
    Label.RELATED_TITLE: "related",
    Label.RELATED_TEASER: "related",
    Label.RELATED_CAPTION: "related",
    Label.RELATED_HEADING: None,
    Label.COMMENT: None,
}


def test_what_is_removed_says_where_it_went() -> None:
    extraction = extract(FULL)
    assert {block.label: block.moved_to for block in extraction.removed} == MOVED
    assert extraction.article is not None
    given = extraction.article.model_dump(exclude_defaults=True)
    assert {name for name in MOVED.values() if name} <= set(given)


def test_nothing_is_said_to_have_moved_where_it_did_not() -> None:
    extraction = extract(page(TITLE, LEAD, *STORY, "Từ khóa"))
    assert [(block.label, block.moved_to) for block in extraction.removed] == [(Label.TAGS, None)]


def test_removed_may_be_left_out_and_changes_nothing_else() -> None:
    results = {}
    for removed in ("none", "region", "page"):
        options = newsclean.Options.model_validate({"removed": removed})
        results[removed] = newsclean.extract(FULL, kind="text", options=options)
    assert results["none"].removed == ()
    assert results["region"] == results["page"]
    assert results["none"].article == results["page"].article
    assert results["none"].decisions == results["page"].decisions


def test_each_block_is_kept_or_removed() -> None:
    extraction = extract(FULL)
    kept = [decision.place for decision in extraction.decisions if decision.kept]
    removed = [block.place for block in extraction.removed]
    assert len(kept) == 2 + len(STORY)
    assert sorted([*kept, *removed], key=lambda place: place.start or 0) == [
        decision.place for decision in extraction.decisions
    ]
    for block in extraction.removed:
        assert FULL[block.place.start : block.place.end] == block.text


def test_the_account_survives_json() -> None:
    extraction = extract(FULL)
    assert type(extraction).model_validate_json(extraction.model_dump_json()) == extraction


def test_the_day_above_a_menu_is_not_that_of_the_story() -> None:
    names = ("Vườn ươm", "Bến bãi", "Sông nước", "Cây trái", "Chợ phiên", "Mùa vụ")
    menu = "\n".join(f"* [{name}](https://songxanh.example/{n})" for n, name in enumerate(names))
    head = ("Thứ Sáu, 20/11/2026 10:05", menu)
    served = (
        f"Title: {TITLE}\n\nURL Source: https://songxanh.example/trong-cay\n\n"
        "Published Time: Mon, 02 Mar 2026 01:46:10 GMT\n\nMarkdown Content:\n"
    )
    for mark in (f"# {TITLE}", f"{TITLE}\n====="):
        document = page(*head, mark, LEAD, *STORY)
        assert clean(document, "markdown").published_raw is None
        assert clean(served + document, "auto").published_raw == "Mon, 02 Mar 2026 01:46:10 GMT"
        dated = page(*head, mark, "02/03/2026 08:46", LEAD, *STORY)
        assert clean(dated, "markdown").published_raw == "02/03/2026 08:46"
        above = page(menu, "02/03/2026 08:46", mark, LEAD, *STORY)
        assert clean(above, "markdown").published_raw == "02/03/2026 08:46"
