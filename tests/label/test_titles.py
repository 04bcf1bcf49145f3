"""The headline among the lines above a story: sections, pictures and other titles beside it."""

from __future__ import annotations

import pytest

from newsclean.article import Article
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, page

LONG = (
    "Một số kinh nghiệm bước đầu của phường Hạ Trầu trong việc vận động người dân cùng trồng và "
    "chăm sóc cây xanh ven sông gắn với bảo vệ nguồn nước sinh hoạt"
)
CODED = f"VOV.VN - {LEAD}"


def head(document: str) -> tuple[str | None, str | None, str | None]:
    article: Article = clean(document)
    return article.title, article.lead, article.section


def test_a_long_headline_above_a_date() -> None:
    assert len(LONG) > 150
    document = page(LONG, "Lê Mơ (Phòng Nông nghiệp khu vực 7)| 03/05/2024 08:15", LEAD, *STORY)
    assert head(document) == (LONG, LEAD, None)
    assert clean(document).authors == ("Lê Mơ",)


def test_a_long_first_paragraph_above_a_date_stays_prose() -> None:
    document = page(STORY[0], "03/05/2024", *STORY[1:])
    assert head(document)[0] is None
    assert STORY[0] in body(document)


def test_other_titles_on_one_line_are_no_headline() -> None:
    document = page(f"{CARDS[0].title} / {CARDS[1].title}", TITLE, LEAD, *STORY)
    assert head(document) == (TITLE, LEAD, None)


def test_a_section_printed_twice_above_the_clock_and_the_date() -> None:
    lines = "Nông thôn Mẫu\nNông thôn Mẫu\nThứ bảy, ngày 4 tháng 5 năm 2024\n03/05/2024 08:15"
    document = page(lines, TITLE, LEAD, *STORY)
    assert head(document) == (TITLE, LEAD, "Nông thôn Mẫu")
    published = clean(document).published_at
    assert published is not None
    assert published.isoformat() == "2024-05-03T08:15:00+07:00"


@pytest.mark.parametrize(
    "caption",
    [
        "Quang cảnh ngày hội",
        "Người dân phường Hạ Trầu trồng cây bên bờ sông",
        "Người dân phường Hạ Trầu trồng cây bên bờ sông, ngày 3/5/2024.",
    ],
)
def test_a_caption_printed_twice_above_the_lead(caption: str) -> None:
    document = page(TITLE, f"{caption}\n{caption}\n{CODED}", *STORY)
    assert head(document) == (TITLE, LEAD, None)
    assert [image.caption for image in clean(document).images] == [caption]
    assert body(document) == STORY


def test_a_headline_printed_twice_is_no_caption() -> None:
    document = page("Tin Sông Trầu", f"{TITLE}\n{TITLE}\n{CODED}", *STORY)
    assert head(document)[:2] == (TITLE, LEAD)


def test_a_lead_printed_twice_is_no_caption() -> None:
    document = page(TITLE, f"{STORY[0]}\n{STORY[0]}", *STORY[1:])
    assert head(document) == (TITLE, STORY[0], None)


@pytest.mark.parametrize(
    ("line", "section", "sources"),
    [
        ("Đời sống phường", "Đời sống phường", []),
        ("(TTXVN/Vietnam+)", None, ["TTXVN/Vietnam+"]),
        ("Powered by Songtrau", None, []),
        ("• Kênh Sông Trầu", None, []),
    ],
)
def test_what_stands_above_a_headline(line: str, section: str | None, sources: list[str]) -> None:
    document = page(line, TITLE, LEAD, *STORY)
    assert head(document) == (TITLE, LEAD, section)
    assert [source.name for source in clean(document).sources] == sources


def test_a_tip_above_a_headline_is_no_section() -> None:
    tip = (
        f"Mẹo nhỏ: Để tìm tin bài của Sông Trầu, hãy nhập từ khóa vào ô tìm kiếm, {'thử lại, ' * 5}"
    )
    document = page(f"{tip}tìm ngay\n2142", TITLE, LEAD, *STORY)
    assert head(document) == (TITLE, LEAD, None)


def test_a_section_in_capitals_under_the_headline_is_nobody() -> None:
    document = page(TITLE, "03/05/2024 08:15", "THỊ TRƯỜNG CÂY GIỐNG", *STORY)
    assert clean(document).authors == ()


def test_the_line_above_the_date_wins_over_a_topic() -> None:
    topic = "Đời sốngHội trồng cây năm 2024"
    stamp = "09:57 - Thứ Sáu, 03/05/2024 Lượt xem: 3180 In bài viết"
    document = page(topic, TITLE, stamp, LEAD, *STORY)
    assert head(document)[:2] == (TITLE, LEAD)
    published = clean(document).published_at
    assert published is not None
    assert published.isoformat() == "2024-05-03T09:57:00+07:00"


def test_a_short_headline_above_a_long_lead_and_a_date_wins() -> None:
    document = page("Hạ Trầu trồng cây bên sông", LEAD, "03/05/2024 08:15", *STORY)
    assert head(document)[0] == "Hạ Trầu trồng cây bên sông"


def test_whom_to_call_is_no_headline() -> None:
    document = page(
        "Tổng đài: 0243 000 0000 | Email: toasoan@songtrau.example", TITLE, LEAD, *STORY
    )
    assert head(document) == (TITLE, LEAD, None)


@pytest.mark.parametrize("kind", ["Video", "Infographic", "ẢNH", "Đồ họa"])
def test_a_headline_that_opens_with_the_kind_of_the_piece(kind: str) -> None:
    title = f"{kind}: {TITLE}"
    assert head(page(title, LEAD, *STORY)) == (title, LEAD, None)


def test_a_credit_above_a_body_is_no_headline() -> None:
    assert head(page("Ảnh: Tú Mơ và Lê Mơ", *STORY))[0] is None


def test_a_link_to_a_recording_above_another_headline() -> None:
    link = "Video: Người dân phường bên kia sông cùng đi trồng cây"
    assert head(page(TITLE, LEAD, link, *STORY)) == (TITLE, LEAD, None)


def test_the_switch_of_languages_above_a_headline() -> None:
    assert head(page("Tiếng Việt | English", TITLE, LEAD, *STORY)) == (TITLE, LEAD, None)


def test_scholars_sign_under_the_headline() -> None:
    article = clean(page(TITLE, "ThS. Lê Mơ, Vũ Tú Mơ", LEAD, *STORY))
    assert article.authors == ("ThS. Lê Mơ", "Vũ Tú Mơ")
    assert article.lead == LEAD


def test_the_address_of_a_paper_before_the_lead() -> None:
    assert head(page(TITLE, f"Hatrautv.vn - {LEAD}", *STORY)) == (TITLE, LEAD, None)


def test_the_note_of_an_editor_behind_the_papers_code() -> None:
    assert head(page(TITLE, f"(HT&B) LTS: {LEAD}", *STORY))[1] == f"LTS: {LEAD}"


@pytest.mark.parametrize("above", [(), ("Tải ứng dụng:",)])
@pytest.mark.parametrize("paper", ["BÁO ĐIỆN TỬ HẠ TRẦU", "Báo điện tử Hạ Trầu"])
def test_the_name_of_the_paper_alone_is_no_headline(paper: str, above: tuple[str, ...]) -> None:
    article = clean(page(*above, paper, LEAD, *STORY))
    assert article.title is None
    told = [article.lead, *(block.text for block in article.body)]
    assert [text for text in told if text] == [LEAD, *STORY]
    assert clean(page(*above, paper, TITLE, LEAD, *STORY)).title == TITLE
