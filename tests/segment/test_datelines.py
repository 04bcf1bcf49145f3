"""Date and byline lines between headline and prose, in the element that holds the story."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "Chợ nổi Cái Sậy dời về bến mới sau mùa nước"
LEAD = "Từ tuần này, hơn bảy mươi ghe buôn của chợ nổi Cái Sậy neo ở khúc sông rộng phía trên cầu."
STORY = (
    "Bến cũ nằm sát chân cầu, mỗi khi nước ròng ghe lớn phải chờ nhau cả buổi mới quay đầu được.",
    "Ông Thạch Văn Sơ, bán khóm ở chợ 30 năm, nói rằng chỗ mới thoáng, khách du lịch dễ ghé hơn.",
    "Huyện lắp thêm phao neo, đèn tín hiệu và một cầu tàu nổi để học sinh lên xuống cho an toàn.",
    "Tiền thuê chỗ được miễn đến hết năm, sau đó mỗi ghe góp một khoản nhỏ để dọn rác trên sông.",
)
PROSE = "".join(f"<p>{text}</p>" for text in (LEAD, *STORY))
DAY = "03/03/2026 10:15"


def read(
    head: str, prose: str = PROSE, around: str = "<div><h1>{}</h1>{}{}</div>"
) -> newsclean.Article:
    body = around.format(TITLE, head, prose)
    page = f'<html lang="vi"><head><title>{TITLE}</title></head><body>{body}</body></html>'
    return newsclean.clean(page)


def texts(article: newsclean.Article) -> list[str | None]:
    return [text for text in (article.lead, *(block.text for block in article.body)) if text]


AROUND = (
    "<div><h1>{}</h1>{}{}</div>",
    "<h1>{}</h1>{}<div>{}</div>",
    "<h1>{}</h1><div>{}{}</div>",
)
LINES = (
    f"<div><span>Vũ Hạnh Mai</span> <span>{DAY}</span></div>",
    f"<div>{DAY} <span>Vũ Hạnh Mai</span></div>",
    f"<p>Vũ Hạnh Mai - {DAY}</p>",
    f"<p>Vũ Hạnh Mai | {DAY} | 1.204 lượt xem</p>",
    f"<p>Tác giả: Vũ Hạnh Mai - {DAY}</p>",
    f"<div>{DAY} <i>1.204</i> lượt xem</div>",
    f"<div>Lượt xem: 1.204 - {DAY}</div>",
    "<div>Thứ Ba, 03/03/2026, 10:15 [GMT+7]</div>",
    f"<div>Ngày đăng: {DAY} - Cập nhật: 04/03/2026 08:00</div>",
    f"<div>Cập nhật: 04/03/2026 08:00 | Ngày tạo: {DAY}</div>",
    "<div>Thời gian đăng: 10 giờ 15 phút, ngày 3 tháng 3 năm 2026</div>",
    "<div>Đăng lúc 10h15', ngày 3/3/2026 - Chia sẻ</div>",
    "<div>Đăng bởi Vũ Hạnh Mai lúc 10:15 03/03/2026</div>",
    f"<div>{DAY} bởi Vũ Hạnh Mai</div>",
    f"<div>Vũ Hạnh Mai (TTXVN) | {DAY}</div>",
    f"<div>Đăng bởi: admin - {DAY}</div>",
    f"<div>Thời sự | {DAY} | A A A+</div>",
    f"<ul><li>Vũ Hạnh Mai</li><li>{DAY}</li><li>0 bình luận</li></ul>",
    "<div>03/03/2026<br>10:15</div>",
    "<div><span>03/03/2026</span><span>10:15</span></div>",
    "<div>03/03/2026</div><div>10:15 (GMT+7)</div>",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("line", LINES)
def test_a_line_of_date_names_and_counters_is_no_prose(line: str, around: str) -> None:
    article = read(line, around=around)
    assert texts(article) == [LEAD, *STORY]
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-03-03T10:15:00+07:00"
    assert article.authors == (("Vũ Hạnh Mai",) if "Mai" in line else ())
    changed = article.modified_at and article.modified_at.isoformat()
    assert changed == ("2026-03-04T08:00:00+07:00" if "Cập nhật" in line else None)


WEEKDAY = "Thứ ba, 03/03/2026 | 10:15"
FORMS = (
    "<div><span>{}</span> <span>{}</span></div>",
    "<p><em>{}</em> - <span>{}</span></p>",
    "<div>{} - {}</div>",
    "<div>{} | <time>{}</time></div>",
    "<div><span>{1}</span> <span>{0}</span></div>",
    "<div>{1} | {0}</div>",
    "<div class=author>{}</div><div>{}</div>",
)
SIGNED = (
    ("Vũ Hạnh Mai, Thạch Bến", ("Vũ Hạnh Mai", "Thạch Bến"), None),
    ("Vũ Hạnh Mai - Thạch Bến", ("Vũ Hạnh Mai", "Thạch Bến"), None),
    ("Vũ Hạnh Mai và Thạch Bến", ("Vũ Hạnh Mai", "Thạch Bến"), None),
    ("Hạnh Mai - Thạch Bến", ("Hạnh Mai", "Thạch Bến"), None),
    ("VŨ HẠNH MAI", ("VŨ HẠNH MAI",), None),
    ("VŨ MAI - THẠCH BẾN", ("VŨ MAI", "THẠCH BẾN"), None),
    ("Vũ Mai (theo TTXVN)", ("Vũ Mai",), "TTXVN"),
    ("Bài và ảnh: Vũ Hạnh Mai", ("Vũ Hạnh Mai",), None),
    ("Theo TTXVN", (), "TTXVN"),
    ("PV", ("PV",), None),
    ("Lê Mùa", ("Lê Mùa",), None),
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("names", "authors", "source"), SIGNED)
def test_all_who_sign_beside_a_date_are_read(
    names: str, authors: tuple[str, ...], source: str | None, form: str, around: str
) -> None:
    article = read(form.format(names, WEEKDAY), around=around)
    assert article.authors == authors
    assert [each.name for each in article.sources] == ([source] if source else [])
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-03-03T10:15:00+07:00"
    assert texts(article) == [LEAD, *STORY]


@pytest.mark.parametrize("form", FORMS[:-1])
@pytest.mark.parametrize(
    "section",
    [
        "Kinh tế - Xã hội",
        "THỜI SỰ - CHÍNH TRỊ",
        "Thời sự",
        "PHÓNG SỰ",
        "Cần Thơ - Hà Nội",
        "Cần Thơ",
    ],
)
def test_sections_and_places_beside_a_date_sign_nothing(section: str, form: str) -> None:
    assert read(form.format(section, WEEKDAY)).authors == ()


def test_a_bold_lead_below_a_long_line_of_names_and_date_is_the_lead() -> None:
    line = f"<div>Thạch Thị Hạnh Mai - Vũ Thị Bích Bến <span>{WEEKDAY}</span></div>"
    prose = f"<p><b>{LEAD}</b></p>" + "".join(f"<p>{text}</p>" for text in STORY)
    article = read(line, prose)
    assert (article.lead, len(article.body)) == (LEAD, len(STORY))
    assert article.authors == ("Thạch Thị Hạnh Mai", "Vũ Thị Bích Bến")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Chiều 03/03/2026 15:30 nước rút.</p>",
        "<p>Họp chợ lại từ 03/03/2026</p>",
        "<h2>Vũ Hạnh Mai và chuyến ghe 03/03/2026</h2>",
        "<h2>Cái Sậy 03/03/2026</h2>",
        "<ul><li>Cái Sậy 03/03/2026</li></ul>",
        "<p>Đăng bởi lẽ ghe đã dời bến từ 03/03/2026</p>",
    ],
)
def test_a_line_that_says_more_stays(line: str) -> None:
    assert len(texts(read(PROSE + line, prose=""))) == len(STORY) + 2
    assert len(texts(read(f"<p>{LEAD}</p>{line}"))) == len(STORY) + 3


def test_a_name_with_a_day_behind_the_first_paragraphs_stays() -> None:
    letter = "<p>Cái Sậy, 03/03/2026</p>"
    long = "".join(f"<p>{text} {text}</p>" for text in STORY)
    assert "Cái Sậy, 03/03/2026" in texts(read(long, prose=letter + PROSE))


def test_a_date_in_two_lines_vanishes_from_no_account() -> None:
    head = "<div>03/03/2026<br>10:15</div>"
    page = f"<html lang='vi'><title>{TITLE}</title><div><h1>{TITLE}</h1>{head}{PROSE}</div></html>"
    removed = newsclean.extract(page).removed
    assert [(each.text, each.label, each.moved_to) for each in removed] == [
        (DAY, "date", "published_on")
    ]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("mark", [" - ", " | ", ", "])
def test_a_name_that_ends_like_a_weekday_signs(mark: str, around: str) -> None:
    article = read(f"<p>Mai Thu{mark}{DAY}</p>", around=around)
    assert article.authors == ("Mai Thu",)
    assert article.published_at is not None
    assert texts(article) == [LEAD, *STORY]


def test_a_date_line_that_opens_the_story_without_an_element_of_its_own_is_no_prose() -> None:
    article = read(f"Vũ Hạnh Mai - {DAY}", around="<h1>{}</h1><div>{}{}</div>")
    assert texts(article) == [LEAD, *STORY]
    assert article.authors == ("Vũ Hạnh Mai",)


def test_days_that_head_the_parts_of_a_chronicle_stay() -> None:
    days = ("01/03/2026", "02/03/2026", "03/03/2026", "04/03/2026", "05/03/2026")
    parts = "".join(
        f"<h3>{day}</h3><p>{text}</p>" for day, text in zip(days, (LEAD, *STORY), strict=True)
    )
    for around in AROUND:
        told = texts(read("", parts, around))
        assert [text for text in told if text in days] == list(days)
