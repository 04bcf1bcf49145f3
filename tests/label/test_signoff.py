"""Bylines and source lines: what they say, and lines of the story that look like them."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.signoff import SignOff, read_sign_off
from tests.stories import CARDS, LEAD, STORY, TITLE, body, clean, labels, page, story

READ = {
    "AN BÌNH": (("AN BÌNH",), ()),
    "AN BÌNH - ĐỖ QUÝT": (("AN BÌNH", "ĐỖ QUÝT"), ()),
    "A.B": (("A.B",), ()),
    "AN BÌNH (TỔNG HỢP)": (("AN BÌNH",), ()),
    "An Bình": (("An Bình",), ()),
    "An Bình và Đỗ Quýt": (("An Bình", "Đỗ Quýt"), ()),
    "An Bình (tổng hợp)": (("An Bình",), ()),
    "An Bình - Đỗ Quýt (ghi)": (("An Bình", "Đỗ Quýt"), ()),
    "PV": (("PV",), ()),
    "Nhóm PV": (("Nhóm PV",), ()),
    "Bài và ảnh: AN BÌNH": (("AN BÌNH",), ()),
    "Bài, ảnh: An Bình": (("An Bình",), ()),
    "Tin, ảnh: An Bình, Đỗ Quýt": (("An Bình", "Đỗ Quýt"), ()),
    "Tin bài: An Bình": (("An Bình",), ()),
    "Chùm ảnh: An Bình – Đỗ Quýt": (("An Bình", "Đỗ Quýt"), ()),
    "(RFA)": ((), ("RFA",)),
    "Thực hiện: An Bình": (("An Bình",), ()),
    "Tác giả: An Bình": (("An Bình",), ()),
    "Tác giả bài viết: An Bình": (("An Bình",), ()),
    "An Bình/VOV": (("An Bình",), ("VOV",)),
    "CTV An Bình/VOV-Hạ Trầu": (("An Bình",), ("VOV-Hạ Trầu",)),
    "An Bình/VOV.VN (theo Reuters)": (("An Bình",), ("VOV.VN", "Reuters")),
    "An Bình/VOV (biên dịch)": (("An Bình",), ("VOV",)),
    "An Bình (TTXVN)": (("An Bình",), ("TTXVN",)),
    "An Bình (TTXVN/Vietnam+)": (("An Bình",), ("TTXVN/Vietnam+",)),
    "An Bình/Hạ Trầu (Vietnam+)": (("An Bình",), ("Vietnam+",)),
    "(TTXVN/Vietnam+)": ((), ("TTXVN/Vietnam+",)),
    "(TTXVN)": ((), ("TTXVN",)),
    "(Vnews)": ((), ("Vnews",)),
    "Vietnam+": ((), ("Vietnam+",)),
    "Theo Sông Trầu Online": ((), ("Sông Trầu Online",)),
    "Theo VOV": ((), ("VOV",)),
    "Theo TTXVN": ((), ("TTXVN",)),
    "(Theo Báo Hạ Trầu)": ((), ("Báo Hạ Trầu",)),
    "THEO BÁO HẠ TRẦU": ((), ("BÁO HẠ TRẦU",)),
    "Nguồn: Báo Hạ Trầu": ((), ("Báo Hạ Trầu",)),
    "Theo An Bình (Báo Hạ Trầu)": (("An Bình",), ("Báo Hạ Trầu",)),
    "Theo An BìnhVOV": (("An Bình",), ("VOV",)),
    "https://hatrau.example.vn/trong-cay": ((), ("https://hatrau.example.vn/trong-cay",)),
    f"Nguồn: https://hatrau.vn/{'a' * 200}": ((), (f"https://hatrau.vn/{'a' * 200}",)),
    "hatrau.vn": ((), ("hatrau.vn",)),
    "- AN BÌNH -": (("AN BÌNH",), ()),
    "*An Bình*": (("An Bình",), ()),
}
NO_SIGN_OFF = (
    "Ông An cho biết vụ việc đang được làm rõ.",
    "Theo kế hoạch, ngày hội sẽ được tổ chức hằng năm.",
    "Theo ông Lúa, không còn ai đổ trộm.",
    "Cây xanh ven sông",
    "Kinh phí: 50 triệu đồng",
    "Nguồn nước sạch",
    "Hãy giữ bờ sông sạch!",
    "1. Chuẩn bị đất",
    "24/7",
    "II.",
    "",
)


@pytest.mark.parametrize(("line", "said"), READ.items())
def test_a_sign_off_is_read(line: str, said: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert read_sign_off(line) == SignOff(*said)


@pytest.mark.parametrize("line", NO_SIGN_OFF)
def test_other_lines_are_none(line: str) -> None:
    assert read_sign_off(line) is None


@pytest.mark.parametrize(("line", "said"), READ.items())
def test_a_last_line_signs_the_story(
    line: str, said: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    article = clean(story(line, after=4))
    assert tuple(block.text for block in article.body) == STORY
    assert article.authors == said[0]
    names = [source.name for source in article.sources]
    addresses = [source.url for source in article.sources if source.url]
    assert (names or addresses) == list(said[1])


@pytest.mark.parametrize("line", ["Theo TTXVN", "Theo VOV"])
def test_an_agency_inside_the_lines_is_a_source(line: str) -> None:
    document = story(line, "Ngày hội sang năm sẽ kéo dài hai hôm", after=4)
    assert line not in body(document)


def test_an_event_and_its_place_are_no_agency() -> None:
    assert "Theo VOV, hội mở từ sáng sớm." in body(story("Theo VOV, hội mở từ sáng sớm.", after=2))


def test_a_sign_off_stands_above_boxes_and_follow_lines_too() -> None:
    document = page(
        TITLE,
        LEAD,
        *STORY,
        "An Bình",
        "Mời quý độc giả theo dõi báo trên mạng",
        "Tin liên quan",
        "Chợ phiên Bến Mơ họp trở lại sau tám năm vắng khách",
    )
    assert clean(document).authors == ("An Bình",)
    assert body(document) == STORY


@pytest.mark.parametrize(
    "line", ["AN BÌNH", "AN BÌNH - ĐỖ QUÝT", "Bài và ảnh: An Bình", "An Bình/VOV", "(TTXVN)"]
)
def test_a_line_between_title_and_lead_signs_too(line: str) -> None:
    article = clean(page(TITLE, line, LEAD, *STORY))
    assert article.lead == LEAD
    assert article.authors or article.sources
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("line", ["CÂY XANH VEN SÔNG", "HẠ TRẦU", "Bờ Sông Trầu", "Lê Thị Mận"])
def test_a_heading_inside_the_story_is_no_byline(line: str) -> None:
    document = story(line)
    assert labels(document, line) == [Label.HEADING]
    assert clean(document).authors == ()


@pytest.mark.parametrize("line", NO_SIGN_OFF[:3])
def test_a_last_sentence_is_no_sign_off(line: str) -> None:
    assert body(story(line, after=4)) == (*STORY, line)


def test_a_name_is_returned_once() -> None:
    article = clean(page(TITLE, "AN BÌNH", LEAD, *STORY, "An Bình"))
    assert article.authors == ("AN BÌNH",)


def test_an_address_behind_a_source_is_its_url() -> None:
    document = story("Theo Báo Hạ Trầu", "https://hatrau.example.vn/trong-cay", after=4)
    (source,) = clean(document).sources
    assert (source.name, source.url) == ("Báo Hạ Trầu", "https://hatrau.example.vn/trong-cay")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Nguồn: Báo Hạ Trầu", ["Báo Hạ Trầu"]),
        ("(Nguồn: Cổng Bến Mơ)", ["Cổng Bến Mơ"]),
        ("Nguồn: Internet", []),
        ("Source : Le Phare du Port", ["Le Phare du Port"]),
        ("Source: The Harbour Gazette", ["The Harbour Gazette"]),
        ("Sources: Reuters, AP", ["Reuters", "AP"]),
        ("Source: U.S. Office of Rivers", ["U.S. Office of Rivers"]),
        ("Quelle: dpa", ["dpa"]),
        ("Quellen: Hafenblatt Nord/dpa", ["Hafenblatt Nord", "dpa"]),
        ("Fuente: El Faro del Puerto", ["El Faro del Puerto"]),
        ("Fonte: ANSA", ["ANSA"]),
        ("Источник: Речная газета", ["Речная газета"]),
        ("本文来源：河湾日报", ["河湾日报"]),
        ("（来源：河湾日报）", ["河湾日报"]),
        ("출처: 강변신문", ["강변신문"]),
    ],
)
@pytest.mark.parametrize("below", [(), ("Chia sẻ",), ("Tin liên quan", *(c.title for c in CARDS))])
def test_a_last_line_names_a_source_in_many_languages(
    line: str, names: list[str], below: tuple[str, ...]
) -> None:
    document = page(TITLE, LEAD, *STORY, line, *below)
    assert body(document) == STORY
    assert [source.name for source in clean(document).sources] == names
    assert clean(document).images == ()


@pytest.mark.parametrize(
    "line",
    [
        "Quelle: das Büro der Bürgermeisterin teilte es am Montag mit",
        "Quelle: Am Montag war das Boot weg. Niemand wusste davon",
        "Fuente: 12 vecinos del puerto",
        "Fonte: intervista di martedì sera con il capitano della barca",
        "Sources: Company ledgers, the cook and 3 sailors: all agree",
        "来源于河湾村的一位老船长：这条船再也不会回来了，大家都很难过。",
    ],
)
def test_a_last_line_that_goes_on_is_of_the_story(line: str) -> None:
    assert body(story(line, after=4))[-1] == line


@pytest.mark.parametrize("line", ["Quelle: Hafenblatt Nord", "Fonte: ANSA", "Bron: ANP"])
def test_a_source_between_the_lines_is_of_a_picture_or_a_table(line: str) -> None:
    document = story(line, after=2)
    assert line in body(document)
    assert clean(document).sources == ()


def test_a_credit_under_a_picture_at_the_end_is_none_of_the_story() -> None:
    document = page(TITLE, LEAD, *STORY, "Cây giống ở bến. Ảnh: AN BÌNH", "Nguồn: Báo Hạ Trầu")
    assert clean(document).sources == ()
    assert body(document) == STORY


@pytest.mark.parametrize(
    "names",
    ["AN BÌNH", "Đ.AN", "P.V", "PV", "A.B", "VĂN LÚA - Đ.AN", "A.B - Đ.Q", "A.B (tổng hợp)"],
)
def test_names_glued_to_the_last_stop_sign_the_piece(names: str) -> None:
    signed = read_sign_off(names)
    assert signed is not None
    for document in (
        page(TITLE, LEAD, *STORY[:-1], f"{STORY[-1]} {names}"),
        page(TITLE, f"{LEAD} {names}"),
    ):
        article = clean(document)
        assert article.authors == signed.authors
        assert (article.body[-1].text if article.body else article.lead) in (STORY[-1], LEAD)
    if "(" not in names:
        run = clean(f"{TITLE}\n{' '.join(STORY)} {names}")
        assert run.authors == signed.authors
        last = run.body[-1].text if run.body else run.lead
        assert last is not None
        assert last.endswith(STORY[-1])


@pytest.mark.parametrize("end", ["ở Tp. HẠ TRẦU", "của Q. AN BÌNH", "theo chuẩn VIETGAP. OCOP"])
def test_other_capitals_at_the_end_are_the_storys(end: str) -> None:
    last = f"{STORY[-1][:-1]} {end}"
    assert body(page(TITLE, LEAD, *STORY[:-1], last)) == (*STORY[:-1], last)


def test_the_name_of_a_paper_may_stand_before_its_address() -> None:
    url = "https://hatrau.vn/trong-cay"
    article = clean(page(TITLE, LEAD, *STORY, f"Nguồn Báo Hạ Trầu : {url}"))
    assert [(source.name, source.url) for source in article.sources] == [("Báo Hạ Trầu", url)]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By An Mai and Lan Moss", ("An Mai", "Lan Moss")),
        ("By An Mai, Lan Moss, and Kim Reed", ("An Mai", "Lan Moss", "Kim Reed")),
        ("Bởi Lê Thị Mơ | Thứ sáu", ("Lê Thị Mơ",)),
        ("Lê Thị Mơ / Phóng viên", ("Lê Thị Mơ",)),
        ("Lê Thị Mơ - Phóng viên", ("Lê Thị Mơ",)),
        ("Lê Thị Mơ (le.mo@songxanh.example)", ("Lê Thị Mơ",)),
    ],
)
def test_names_beside_posts_days_and_addresses(line: str, authors: tuple[str, ...]) -> None:
    assert read_sign_off(line) == SignOff(authors, ())


@pytest.mark.parametrize("address", ["le.mo@songxanh.example", "Email: le.mo@songxanh.example"])
def test_the_address_of_the_author_goes_and_the_name_signs(address: str) -> None:
    document = story("Lê Thị Mơ", address, after=4)
    assert (body(document), clean(document).authors) == (STORY, ("Lê Thị Mơ",))


def test_two_names_behind_by_stand_under_a_headline() -> None:
    english = (
        "The river ward planted two thousand trees",
        "By An Mai and Lan Moss",
        "More than three hundred people went down to the bank on Friday to plant trees there.",
        "The ward said every family would look after one stretch of the bank for three years.",
    )
    article = clean(page(*english))
    assert (article.authors, article.lead) == (("An Mai", "Lan Moss"), english[2])


BESIDE = "Lê Thị Mơ – Ảnh: Vũ Tấn"


def _as_html(*lines: str) -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{told}</article>"


@pytest.mark.parametrize("line", [BESIDE, "LÊ MƠ - ẢNH: CTV", "Hạnh Mai - Đỗ An - Ảnh: Vũ Tấn"])
def test_who_took_the_pictures_stands_beside_who_wrote(line: str) -> None:
    authors = tuple(line.replace("–", "-").split(" - ")[:-1])
    for end in ((), ("Tin liên quan", CARDS[0].title, CARDS[1].title)):
        signed = page(TITLE, LEAD, *STORY, line, *end)
        assert (body(signed), clean(signed).authors, clean(signed).images) == (STORY, authors, ())
    below = clean(page(TITLE, line, LEAD, *STORY))
    assert (below.authors, below.lead, below.images) == (authors, LEAD, ())
    html = clean(_as_html(LEAD, *STORY, line), "html")
    assert (html.authors, html.images) == (authors, ())


@pytest.mark.parametrize(
    "line",
    [
        "Lê Thị Mận - Ảnh: NVCC",  # whom the story tells of
        "Hà Nội - Ảnh: Vũ Tấn",
        "Bến Mơ sáng nay – Ảnh: Vũ Tấn",
    ],
)
def test_what_a_picture_shows_stands_beside_who_took_it(line: str) -> None:
    for document in (page(TITLE, LEAD, *STORY, line), page(TITLE, line, LEAD, *STORY)):
        article = clean(document)
        assert ([image.caption for image in article.images], article.authors) == ([line], ())


def test_inside_a_story_a_name_beside_a_credit_is_that_of_a_picture() -> None:
    article = clean(story(BESIDE))
    assert ([image.caption for image in article.images], article.authors) == ([BESIDE], ())
    shown = _as_html(LEAD, *STORY, '<img src="https://songxanh.example/1.jpg">', BESIDE)
    article = clean(shown, "html")
    assert (article.images[0].caption, article.authors) == (BESIDE, ())


@pytest.mark.parametrize(
    "below",
    [
        ("CÙNG CHUYÊN MỤC", "XEM"),
        ("Chia sẻ", "IOS", "Android"),
        ("Bình luận", "Đọc báo Hạ Trầu trên máy cầm tay:", "IOS"),
        ("Bình luận", "* NHÀ ĐẤT", "* PHỐ PHƯỜNG", "* SỐNG"),
    ],
)
def test_words_of_menus_behind_a_story_are_no_authors(below: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, *STORY, "Hạnh Mai", *below)
    assert (clean(document).authors, body(document)) == (("Hạnh Mai",), STORY)


@pytest.mark.parametrize("above", [(), ("Học sinh xuống bờ sông. Ảnh: Đỗ Quýt",), ("Đỗ An/VOV",)])
def test_an_author_may_have_a_name_of_one_word(above: tuple[str, ...]) -> None:
    document = page(TITLE, LEAD, *STORY, *above, "MẬN", "Tin liên quan", CARDS[0].title)
    assert (clean(document).authors[-1], body(document)) == ("MẬN", STORY)


def test_an_author_may_sign_behind_the_mark_of_a_list() -> None:
    assert clean(page(TITLE, LEAD, *STORY, "* HẠNH MAI")).authors == ("HẠNH MAI",)
