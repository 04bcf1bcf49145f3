"""The head of a document: title, what stands around it, lead; and documents that lack either."""

from __future__ import annotations

import datetime as dt

import pytest

from newsclean.article import Article, BodyBlock
from newsclean.blocks import Label
from newsclean.lines.stamps import source_and_date
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, decided, extract, labels, page

MENU = ("Trang nhất", "Đời sống phố phường", "Kinh doanh", "Bạn đọc viết", "Giải trí")
RUN = " ".join(STORY)


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_a_title_printed_several_times_is_one(times: int) -> None:
    document = page(*[TITLE] * times, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


@pytest.mark.parametrize("again", [TITLE.upper(), f"{TITLE}.", f"“{TITLE}”", f"{TITLE} "])
def test_a_title_printed_again_in_another_dress_is_one(again: str) -> None:
    document = page(TITLE, again, LEAD, *STORY)
    assert clean(document).lead == LEAD
    assert body(document) == STORY


def test_a_title_printed_again_behind_the_lead_or_in_the_story_goes() -> None:
    document = page(TITLE, LEAD, TITLE, STORY[0], TITLE, *STORY[1:])
    assert body(document) == STORY
    removed = extract(document).removed
    assert [(block.label, block.text) for block in removed] == [(Label.REPEAT, TITLE)] * 2


def test_a_short_line_above_the_title_names_the_section() -> None:
    document = page("Đời sống", TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, "Đời sống")


@pytest.mark.parametrize("count", [3, 5])
def test_menus_above_the_title_go(count: int) -> None:
    document = page(*MENU[:count], TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert body(document) == STORY


def test_the_head_of_a_whole_page_is_menus_and_a_title_printed_twice() -> None:
    entries = [f"Chuyên mục số {number}" for number in range(30)]
    document = page(TITLE, *entries, TITLE, "03/05/2024", LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert article.published_on == dt.date(2024, 5, 3)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "03/05/2024",
        "03/05/2024 08:15",
        "Thứ Sáu, 03/05/2024, 08:15 (GMT+7)",
        "Ngày 3 tháng 5 năm 2024",
        "08:15 03/05/2024",
    ],
)
def test_a_date_under_the_title_is_read(line: str) -> None:
    article = clean(page(TITLE, line, LEAD, *STORY))
    assert article.lead == LEAD
    assert article.published_on == dt.date(2024, 5, 3)
    assert article.published_raw == line


@pytest.mark.parametrize("line", ["Thứ Sáu, ngày 03/05/2024 - 05:42", "03/05/2024 05:42"])
def test_a_date_and_time_under_the_lead_is_no_heading(line: str) -> None:
    document = page(TITLE, LEAD, line, *STORY)
    assert body(document) == STORY
    assert clean(document).published_on == dt.date(2024, 5, 3)


def test_a_day_under_the_lead_may_be_a_heading() -> None:
    assert "Ngày 3/5/2024" in body(page(TITLE, LEAD, "Ngày 3/5/2024", *STORY))


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Báo Sông TrầuBáo Sông Trầu03/05/2024", ("Báo Sông Trầu", "03/05/2024")),
        ("Báo Sông Trầu 03/05/2024 08:15", ("Báo Sông Trầu", "03/05/2024 08:15")),
        ("Báo Sông Trầu", None),
        ("03/05/2024", None),
        ("Họp ngày 45/99/2024", None),
        ("x" * 150 + "03/05/2024", None),
    ],
)
def test_a_source_glued_to_a_date(line: str, read: tuple[str, str] | None) -> None:
    assert source_and_date(line) == read


def test_a_glued_source_line_under_the_title_gives_source_and_date() -> None:
    article = clean(page(TITLE, "Báo Sông TrầuBáo Sông Trầu03/05/2024", LEAD, *STORY))
    assert article.lead == LEAD
    assert [source.name for source in article.sources] == ["Báo Sông Trầu"]
    assert article.published_on == dt.date(2024, 5, 3)


def test_date_byline_and_title_again_may_all_stand_under_the_title() -> None:
    document = page(TITLE, "03/05/2024 08:15", TITLE, "AN BÌNH", LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors) == (LEAD, ("AN BÌNH",))
    assert body(document) == STORY


@pytest.mark.parametrize("line", ["An Bình", "Trần Văn Lúa - Đỗ Quýt", "Lê Thị Mận (ghi)"])
def test_a_name_between_title_and_lead_is_a_byline(line: str) -> None:
    article = clean(page(TITLE, line, LEAD, *STORY))
    assert article.lead == LEAD
    assert article.authors


def test_a_place_above_a_short_line_is_no_byline() -> None:
    document = page(TITLE, "Phường Hạ Trầu", "Mười giờ sáng.", *STORY)
    assert clean(document).authors == ()
    assert clean(document).text.startswith("Phường Hạ Trầu")


@pytest.mark.parametrize("opening", [(), (LEAD,)])
def test_a_document_of_prose_alone_has_no_title(opening: tuple[str, ...]) -> None:
    document = page(*opening, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (None, None)
    assert body(document) == (*opening, *STORY)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("VOV.VN - ", "VOV.VN"),
        ("VOV.VN- ", "VOV.VN"),
        ("VOV.VN -", "VOV.VN"),
        ("VOV.VN – ", "VOV.VN"),
        ("(VOV) - ", "VOV"),
        ("(VOV)- ", "VOV"),
        ("[VOV] ", "VOV"),
        ("(NDO) ", "NDO"),
        ("NDO - ", "NDO"),
        ("NDĐT – ", "NDĐT"),
        ("(Dân trí) - ", "Dân trí"),
        ("TTO - ", "TTO"),
        ("STOL - ", "STOL"),
        ("(Sông Trầu) – ", "Sông Trầu"),
        ("HẠ TRẦU 24H — ", "HẠ TRẦU 24H"),
    ],
)
def test_the_code_before_the_lead_is_cut_off(printed: str, code: str) -> None:
    article = clean(page(TITLE, f"{printed}{LEAD}", *STORY))
    assert (article.lead, article.lead_prefix) == (LEAD, code)


def test_a_second_code_goes_too_and_the_first_one_is_kept() -> None:
    article = clean(page(TITLE, f"VOV.VN - (VOV) - {LEAD}", *STORY))
    assert (article.lead, article.lead_prefix) == (LEAD, "VOV.VN")


@pytest.mark.parametrize(
    "lead",
    [
        "Bờ sông - nơi hơn ba trăm người dân cùng trồng cây - đã xanh trở lại trong ngày hội.",
        "Mẹ - người trồng hàng cây đầu tiên bên bờ sông Trầu - trở lại trong ngày hội của phường.",
        "Sở – ngành và hơn ba trăm người dân cùng xuống bờ sông trồng cây trong ngày hội.",
        "Hà Nội – Hạ Trầu là tuyến đường mà người dân phường trồng cây suốt ngày hội đầu tháng 5.",
        "(Một góc sông Trầu) Hơn ba trăm người dân cùng xuống bờ sông trồng cây trong ngày hội.",
        "Ngày 3-5, hơn ba trăm người dân phường Hạ Trầu cùng xuống bờ sông trồng cây.",
    ],
)
def test_words_before_a_dash_are_no_code(lead: str) -> None:
    article = clean(page(TITLE, lead, *STORY))
    assert (article.lead, article.lead_prefix) == (lead, None)


def test_a_coded_lead_is_found_without_a_title() -> None:
    article = clean(page(f"VOV.VN - {LEAD}", *STORY))
    assert (article.title, article.lead, article.lead_prefix) == (None, LEAD, "VOV.VN")


def test_a_first_paragraph_as_long_as_a_story_is_no_lead() -> None:
    document = f"{RUN} {LEAD}\n\n{RUN}"
    assert clean(document).lead is None
    assert body(document) == (f"{RUN} {LEAD}", RUN)


def test_a_first_paragraph_apart_above_one_run_is_the_lead() -> None:
    document = f"{LEAD}\n\n{RUN.replace('. ', '.')}"
    assert decided(document, LEAD) == (Label.LEAD, "lead-apart")
    assert clean(document).title is None


def test_a_long_lead_may_lack_its_stop() -> None:
    lead = LEAD.rstrip(".") + ", mở đầu kế hoạch phủ xanh hai bên bờ sông"
    assert clean(page(TITLE, lead, *STORY)).lead == lead


def test_a_heading_right_under_the_title_is_no_lead() -> None:
    document = page(TITLE, "Cả phường xuống sông", *STORY)
    assert clean(document).lead is None
    assert labels(document, "Cả phường xuống sông") == [Label.HEADING]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("title", [TITLE, None])
@pytest.mark.parametrize("lead", [LEAD, None])
def test_to_text_leaves_the_place_of_what_is_absent(
    title: str | None, lead: str | None, newline: str
) -> None:
    prose = tuple(BodyBlock(kind="paragraph", text=text) for text in STORY)
    article = Article(title=title, lead=lead, body=prose)
    again = clean(article.to_text().replace("\n", newline))
    assert (again.title, again.lead, again.body) == (title, lead, prose)


def test_lines_of_a_head_that_hold_no_prose_are_an_article_with_a_title_only() -> None:
    article = clean(page(TITLE, "03/05/2024"))
    assert article.title == TITLE
    assert article.body == ()


def test_a_note_of_the_editors_is_the_lead_with_its_opening() -> None:
    note = f"LTS - {LEAD}"
    for document in (page(TITLE, note, *STORY), page(note, *STORY)):
        article = clean(document)
        assert (article.lead, article.lead_prefix) == (note, None)


def test_a_date_may_stand_between_byline_and_lead() -> None:
    document = page(TITLE, "Hà My", "Thứ tư, 02/03/2022 - 08:46", LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead, article.authors) == (TITLE, LEAD, ("Hà My",))
    assert article.published_on is not None


@pytest.mark.parametrize(
    "paper",
    [
        ("CƠ QUAN CỦA ĐẢNG BỘ TỈNH MẪU",),
        ("Báo Mẫu - Tiếng nói của nhân dân tỉnh Mẫu",),
        ("Giấy phép số 12/GP-MẪU cấp ngày 5/3/2020",),
        ("Cơ quan ngôn luận của tỉnh Mẫu", "Tổng Biên tập: Lê Văn Mẫu"),
    ],
)
@pytest.mark.parametrize("code", ["VOV.VN - ", "(TTXVN) - ", "Hà Nội (TTXVN) - "])
def test_what_a_paper_says_of_itself_is_no_headline_above_a_coded_lead(
    paper: tuple[str, ...], code: str
) -> None:
    document = page(*paper, TITLE, f"{code}{LEAD}", *STORY)
    article = clean(document)
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, None)
    assert body(document) == STORY
    removed = [(block.label, block.text) for block in extract(document).removed]
    assert removed == [(Label.MASTHEAD, line) for line in paper]


def test_a_headline_that_opens_like_such_a_line_stays() -> None:
    title = "Cơ quan của tỉnh Mẫu dời về trụ sở mới bên sông"
    for document in (
        page(title, f"VOV.VN - {LEAD}", *STORY),
        page(title, LEAD, *STORY),
        page(title, "Trụ sở cũ thành thư viện", LEAD, *STORY),
    ):
        assert clean(document).title == title


@pytest.mark.parametrize(
    "paper",
    [
        ("BÁO ĐIỆN TỬ CỦA ĐÀI TIẾNG NÓI VÙNG MẪU",),
        ("CƠ QUAN NGÔN LUẬN CỦA ĐẢNG BỘ TỈNH MẪU",),
        ("TẠP CHÍ SÔNG TRẦU ĐIỆN TỬ",),
        ("Cơ quan ngôn luận của Hội Nhà báo tỉnh Mẫu",),
        ("Trang thông tin điện tử tổng hợp Sông Trầu",),
        ("Đài Phát thanh và Truyền hình tỉnh Mẫu",),
        ("Báo Sông Trầu - Tin tức mới nhất trong ngày",),
        ("Sông Trầu - Tiếng nói của nhân dân tỉnh Mẫu",),
        ("Báo Sông Trầu", "Cơ quan ngôn luận của tỉnh Mẫu"),
        ("Báo Sông Trầu",),
        ("Reuters | Breaking international news and views",),
        ("The Straits Times - Breaking news, lifestyle and multimedia",),
        ("songtrau.vn - Báo điện tử tỉnh Mẫu",),
    ],
)
@pytest.mark.parametrize("between", [(), ("Đời sống",)])
def test_a_masthead_is_no_headline_above_one(
    paper: tuple[str, ...], between: tuple[str, ...]
) -> None:
    document = page(*paper, *between, TITLE, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert article.section in (None, *between)
    assert body(document) == STORY
    removed = {block.text: block.label for block in extract(document).removed}
    assert {removed[line] for line in paper} <= {Label.MASTHEAD, Label.SITE_LINE}


@pytest.mark.parametrize(
    "title",
    [
        "Báo động đỏ về nước thải ở sông Trầu",
        "BÁO ĐỘNG ĐỎ VỀ NƯỚC THẢI Ở SÔNG TRẦU",
        "Báo Sông Trầu mở chuyên trang về rừng ngập mặn",
        "ĐÀI TRUYỀN HÌNH TỈNH MẪU ĐỔI LỊCH PHÁT SÓNG TỪ THÁNG NĂM",
        "Tiếng nói của nhân dân cần được lắng nghe",
        "Diễn đàn của những người trồng rừng",
        "Truyền hình trực tiếp lễ mở bến ở Sông Trầu",
        "Giao thông - bài toán của thành phố bên sông",
        "Đầu tư - Xây dựng ở tỉnh Mẫu chậm lại",
        "The people of the river - a story of three bridges",
    ],
)
def test_a_headline_about_papers_stays_above_the_line_below_it(title: str) -> None:
    below = "Bài 2: Những người ở lại bên bến cũ của làng"
    assert clean(page(title, below, LEAD, *STORY)).title == title


def test_a_paper_above_a_name_alone_is_all_that_can_be_the_headline() -> None:
    document = page("Cơ quan ngôn luận của Đảng bộ tỉnh Mẫu", "Nguyễn Thị Bến Mai", LEAD, *STORY)
    assert clean(document).title == "Cơ quan ngôn luận của Đảng bộ tỉnh Mẫu"


@pytest.mark.parametrize(
    "top",
    [
        "HOTLINE: 024 300 00000 - HOTLINE Phát hành: 024 300 00001 - ĐẶT MUA BÁO",
        "Email: toasoan@mau.example",
        f"Trang chủĐời sốngPhố phường{TITLE}",
        f"Trang chủ > Đời sống > {TITLE}",
    ],
)
def test_what_a_page_prints_at_its_top_is_no_headline(top: str) -> None:
    article = clean(page(top, TITLE, LEAD, *STORY))
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, None)
    assert clean(page(top, "Giữ bờ sông xanh", LEAD, *STORY)).title == "Giữ bờ sông xanh"


@pytest.mark.parametrize("title", ["Điện thoại mới bán ra từ 3/5", "Trang chủ của phường đổi màu"])
def test_headlines_about_telephones_and_pages_stay(title: str) -> None:
    assert clean(page(title, LEAD, *STORY)).title == title


@pytest.mark.parametrize("under", [("Pháp luật",), ("03/05/2024 08:15", "KINH TẾ")])
def test_a_section_may_stand_under_the_title(under: tuple[str, ...]) -> None:
    document = page(TITLE, *under, LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, under[-1])
    assert body(document) == STORY


def test_a_sentence_between_the_title_and_a_coded_lead_is_a_caption() -> None:
    caption = "Người dân phường Hạ Trầu chở cây giống ra bờ sông."
    article = clean(page(TITLE, caption, f"VOV.VN - {LEAD}", *STORY))
    assert (article.lead, [image.caption for image in article.images]) == (LEAD, [caption])
    assert tuple(block.text for block in article.body) == STORY
    assert clean(page(TITLE, LEAD, STORY[0], f"VOV.VN - {STORY[1]}")).lead == LEAD


@pytest.mark.parametrize("cue", ["Điện thoại", "ĐT", "Email"])
def test_a_headline_may_open_like_a_line_of_contacts(cue: str) -> None:
    headline = f"{cue}: hãng Mận ra mắt mẫu mới giá dưới 300 nghìn đồng"
    assert clean(page(headline, LEAD, *STORY)).title == headline


@pytest.mark.parametrize("owner", ["Ủy ban Dân tộc", "Uỷ ban Dân tộc"])
def test_either_spelling_of_an_owner_is_known(owner: str) -> None:
    assert clean(page(f"Cơ quan của {owner}", TITLE, LEAD, *STORY)).title == TITLE


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Trang chủ › Đời sống", "Đời sống"),
        ("ĐỜI SỐNG » Phố phường", "Phố phường"),
        ("Trang chủ > Đời sống > Phố phường", "Phố phường"),
    ],
)
def test_breadcrumbs_name_the_section(line: str, section: str) -> None:
    article = clean(page(line, TITLE, LEAD, *STORY))
    assert (article.title, article.lead, article.section) == (TITLE, LEAD, section)


def test_a_line_with_a_colon_above_the_headline_is_a_kicker() -> None:
    kicker = "Ngày hội trồng cây lần thứ ba:"
    article = clean(page(kicker, TITLE, "- Thứ Sáu, 03/05/2024, 15:51 - Chia sẻ", LEAD, *STORY))
    assert (article.title, article.lead, article.kicker) == (TITLE, LEAD, kicker)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-03T15:51:00+07:00"


@pytest.mark.parametrize("menu", [(), ("Trang nhất", "Kinh doanh", "Bạn đọc", "Giải trí") * 4])
def test_a_short_headline_above_the_date(menu: tuple[str, ...]) -> None:
    article = clean(page(*menu, "Giữ rừng", "03/05/2024 08:15", LEAD, *STORY))
    assert (article.title, article.lead) == ("Giữ rừng", LEAD)
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("first", ["Đời sống", "Hà Nội", "Lê Thị Mơ", "Kỳ 2"])
def test_a_short_first_line_that_is_no_headline(first: str) -> None:
    assert clean(page(first, LEAD, *STORY)).title is None


def test_an_entry_of_a_menu_below_the_date_is_no_headline() -> None:
    document = page(*MENU, *MENU, *MENU, TITLE, "03/05/2024", "Nhịp sống phố phường", LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)


def test_a_headline_that_names_an_event() -> None:
    title = "Sự kiện: Ngày hội trồng cây ven sông"
    article = clean(page(title, LEAD, *STORY))
    assert (article.title, article.lead) == (title, LEAD)


def test_the_author_and_the_section_with_the_date_stand_under_the_headline() -> None:
    document = page(TITLE, "Lê Thị Mơ\nChân dung văn học 11:00 | 28/02/2026", LEAD, *STORY)
    article = clean(document)
    assert (article.lead, article.authors) == (LEAD, ("Lê Thị Mơ",))
    assert article.published_on == dt.date(2026, 2, 28)


@pytest.mark.parametrize(
    ("stamp", "time"),
    [
        ("03/05/2024 8:15 chiều", "20:15:00"),
        ("8h30 sáng 03/05/2024", "08:30:00"),
        ("Theo Sông Xanh 03/05/2024 16:17", "16:17:00"),
    ],
)
def test_times_of_a_half_day_and_behind_a_source(stamp: str, time: str) -> None:
    article = clean(page(TITLE, stamp, LEAD, *STORY))
    assert article.published_at is not None
    assert article.published_at.isoformat() == f"2024-05-03T{time}+07:00"
    assert [source.name for source in article.sources] == ["Sông Xanh"] * ("Theo" in stamp)


VERSE = tuple(
    """
    Sông Trầu chảy mãi về đâu
    Mà bờ cứ lở mà sâu thế này
    Mẹ ngồi đếm lá trên tay
    Đếm đi đếm lại vẫn đầy tháng ba
    Con đi xa thật là xa
    Về nghe sóng vỗ quanh nhà lại thương
    Bến xưa con nước còn vương
    Lối quen ai đứng bên đường gọi tên
    Chiều nghiêng một mảnh trăng lên
    Soi vào mắt mẹ bình yên lạ thường
    Mai này dẫu vạn nẻo đường
    Con còn một bến yêu thương để về
    Sông ơi giữ lấy bờ đê
    Giữ cho câu hát đồng quê thuở nào
    """.strip().split("\n    ")
)


@pytest.mark.parametrize("lead", [(), (LEAD,)])
@pytest.mark.parametrize("cards", [(), ("Tin liên quan", CARDS[0].title, CARDS[0].teaser)])
def test_the_lines_of_a_poem_are_no_menu(lead: tuple[str, ...], cards: tuple[str, ...]) -> None:
    article = clean(page(TITLE, *lead, *VERSE, *cards))
    assert article.title == TITLE
    assert tuple(block.text for block in article.body[: len(VERSE)]) == VERSE


def test_a_lead_without_a_stop_behind_an_address_ends_the_head() -> None:
    lead = "Songxanh.vn- Sông Trầu chảy mãi về đâu/ Mà bờ cứ lở mà sâu thế này"
    card = (CARDS[0].title, CARDS[0].title, f"Songxanh.vn- {CARDS[0].teaser}")
    document = page("Sáng tác", TITLE, "Lê Thị Mơ\nThơ 06:00 | 18/10/2025", lead, *VERSE, *card)
    article = clean(document)
    assert (article.title, article.section, article.sources) == (TITLE, "Sáng tác", ())
    assert set(VERSE) <= {block.text for block in article.body}


def test_people_of_whom_a_story_tells_are_no_authors() -> None:
    told = "Sáng 3/5, Lê Thị Mơ và Trần Thị Khế cùng xuống bờ sông trồng cây với bà con trong tổ."
    article = clean(page(TITLE, "Lê Thị Mơ - Trần Thị Khế", told, *STORY))
    assert article.authors == ()
    assert clean(page(TITLE, "Lê Thị Mơ - Trần Thị Khế", LEAD, *STORY)).authors == (
        "Lê Thị Mơ",
        "Trần Thị Khế",
    )


def test_a_question_above_its_answer_is_no_headline() -> None:
    lines = ("Ông đánh giá thế nào về ngày hội trồng cây?", f"- {LEAD}", *STORY)
    article = clean(page(*lines))
    assert article.title is None
    assert tuple(block.text for block in article.body) == lines


def test_a_dateline_with_its_day_needs_no_dash() -> None:
    article = clean(page(TITLE, f"Hà Nội (TTXVN 3/5/2024) {LEAD}", *STORY))
    assert (article.lead, [source.name for source in article.sources]) == (LEAD, ["TTXVN"])


def test_rows_of_names_above_a_headline_are_no_poem() -> None:
    clubs = ("Sông Trầu", "Vân Kiệu", "Bến Mơ", "Pá Lùng", "Hạ Trầu", "Bến Rồng", "Đồng Vải")
    rows = [f"Câu lạc bộ {one} gặp {other}" for one in clubs for other in clubs[:2]]
    logos = [f"Logo {one} - {one} {other}" for one in clubs for other in clubs[:2]]
    lines = [line for pair in zip(rows, logos, strict=True) for line in pair]
    article = clean(page("Trận đấu nổi bật", *lines, TITLE, LEAD, *STORY))
    assert (article.title, article.lead) == (TITLE, LEAD)


def test_a_time_counted_from_now_stands_under_the_headline() -> None:
    document = page(TITLE, "• Thứ sáu, 03/05/2024 16:31 (GMT+7)\n• 4 giờ trước", LEAD, *STORY)
    article = clean(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert tuple(block.text for block in article.body) == STORY
