"""Lines that a phrase gives away, repeats, and what stands outside the story."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.index import LineIndex
from newsclean.phrases.sections import HOME_WORDS, SECTIONS
from newsclean.registry import default_registry
from tests.stories import (
    CARDS,
    LEAD,
    STORY,
    TITLE,
    body,
    cards,
    clean,
    decided,
    labels,
    page,
    story,
)

FOLLOW = (
    "Mời quý độc giả theo dõi báo trên các nền tảng số",
    "Theo dõi Báo Hạ Trầu trên Zalo",
    "Google News",
    "Follow us on",
    "Theo dõi HTO trên",
    "Theo dõi Hạ Trầu Online trên Google News",
    "Theo dõi Hạ Trầu Online trên Google News để cập nhật tin mới nhất.",
    "Theo dõi báo Hạ Trầu trên Facebook để không bỏ lỡ những tin bài hay!",
    "Độc giả theo dõi Fanpage của Báo Hạ Trầu",
    "Mời bạn đọc xem thêm video đang được quan tâm:",
    "* Mời quý độc giả theo dõi các chương trình đã phát trên sóng của Đài Hạ Trầu!",
)
SHARE = (
    "Chia sẻ",
    "Top",
    "Copy link",
    "Bản in",
    "Share this article",
    "Chia sẻ bài viết này lên Facebook",
    "Facebook Youtube Tiktok Telegram",
)
COMMENT = (
    "Bình luận (12)",
    "Ý kiến bạn đọc",
    "Vui lòng nhập tiếng Việt có dấu",
    "Leave a reply",
    "Xin hãy đợi 60 giây nữa.",
    "Góp ý / Báo lỗi",
    "Tải thêm bình luận",
    "1500 ký tự",
    "Bài viết hay? Hãy đánh giá bài viết",
)
RATING = (
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
    "Xếp hạng: 5 - 1 phiếu bầu",
    "Click để đánh giá bài viết",
)
PLAYER = ("Nghe bài viết", "0:00 / 0:00", "Nữ miền Nam", "Nguồn video: Báo Hạ Trầu")
MASTHEAD = (
    "Cơ quan chủ quản: Ủy ban nhân dân phường Hạ Trầu",
    "Giấy phép số: 137/GP-BTTTT cấp ngày 3/4/2019",
    "Giấy phép Báo điện tử số 137/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 3/4/2019.",
    "Tổng Biên tập: Trần Thị Khế",
    "Trụ sở: 17 Bến Nước, phường Hạ Trầu",
    "© 2024 Báo Hạ Trầu",
)
CODE = (
    "window.dataLayer = window.dataLayer || [];",
    '{"@context": "https://schema.org", "@type": "NewsArticle"}',
    "(function(d, s, id) {",
    "} var slots = [];",
)
PROSE = (
    "Theo dõi Sông Trầu trên bản đồ cũ, phường thấy bờ đã lùi vào gần hai mươi mét từ năm 1990.",
    "Theo dõi Lúa trên Facebook, chị Mận biết người bạn cũ đã về phường từ hai tháng trước.",
    "Theo dõi hàng cây hai bên bờ sông Trầu lớn lên từng ngày trên Facebook.",
    "Theo dõi hàng cây trên Zalo để xem cây lớn đến đâu là thói quen mới của nhiều nhà.",
    "Độc giả theo dõi loạt bài này đã gửi về phường hơn bốn trăm bức thư trong một tuần.",
    "Theo dõi mực nước sông Trầu trong ba năm, phường chọn được bảy giống cây chịu ngập.",
    "Chia sẻ với bà con, ông Lúa nói rằng bờ sông sạch là công của mọi nhà trong phường.",
    "Bình luận của người dân về ngày hội đều được phường ghi lại để rút kinh nghiệm lần sau.",
    "Tổng Biên tập Báo Hạ Trầu Trần Thị Khế cũng tham gia trồng cây với người dân trong phường.",
    "Tổng số điểm của bài viết là căn cứ để phường trao giải cho học sinh kể chuyện sông Trầu.",
    "Xếp hạng: phường Hạ Trầu đứng thứ ba trong tỉnh với 5 - 1 phiếu bầu, ông Lúa cho biết.",
    "Nguồn video: camera của bà con hai bên bờ sông, theo lời Phó Chủ tịch phường Lê Thị Mận.",
    "Giấy phép trồng cây trong hành lang sông được cấp từ tháng 4, theo đề nghị của phường.",
    "Từ khóa của ngày hội năm nay là “xanh”, theo lời Phó Chủ tịch phường Lê Thị Mận.",
    "Prefer trees to concrete, the old sign at the gate of the ward by the river still says.",
    "We may receive thirty millimetres of rain by Sunday, the ward's forecaster said last night.",
    "Comments on this plan for the river were sent by four hundred people of the ward before May.",
    "Affiliate links between the two yards were found in the ward's accounts of the last years.",
    "To read the full list of trees, people had to walk to the ward's office by the old bridge.",
    "Quảng cáo trên tờ rơi của ngày hội do một nhà in trong phường tài trợ toàn bộ kinh phí.",
)


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (FOLLOW, Label.FOLLOW),
        (SHARE, Label.SHARE),
        (COMMENT, Label.COMMENT),
        (RATING, Label.COMMENT),
        (PLAYER, Label.PLAYER),
        (MASTHEAD, Label.MASTHEAD),
        (CODE, Label.BOILERPLATE),
        (("* * *", "———", "…"), Label.SEPARATOR),
        (("3 giờ trước", "một ngày trước", "3 giờ trướcBài gốc"), Label.RELATED_META),
        (("Prefer Ha Trau on Google", "Đang tải", "1.840 Lượt xem"), Label.BOILERPLATE),
        (("End of content", "(Nhấp chuột để xem kích thước chuẩn)"), Label.BOILERPLATE),
        (("2024/05/ngay-hoi.mp4", "https://media.mau.example/ngay-hoi.m3u8"), Label.PLAYER),
    ],
)
def test_lines_behind_the_story_go(lines: tuple[str, ...], label: Label) -> None:
    document = story(*lines, after=4)
    assert body(document) == STORY
    assert labels(document, *lines) == [label] * len(lines)


@pytest.mark.parametrize("line", [*FOLLOW, *SHARE, *COMMENT, *RATING, *PLAYER, *CODE, "* * *"])
def test_most_of_them_go_inside_the_story_too(line: str) -> None:
    assert body(story(line)) == STORY


@pytest.mark.parametrize("sentence", PROSE)
@pytest.mark.parametrize("after", [0, 2, 4])
def test_the_same_words_in_prose_are_kept(sentence: str, after: int) -> None:
    assert sentence in body(story(sentence, after=after))


def test_addresses_inside_a_story_are_the_storys() -> None:
    lines = ("Địa chỉ: 17 Bến Nước, phường Hạ Trầu", "Quảng cáo: bảng gỗ đầu đường ra bến")
    document = page(TITLE, LEAD, *STORY[:2], lines[0], STORY[2], lines[1], STORY[3])
    assert set(lines) <= set(body(document))


@pytest.mark.parametrize("behind", [1, 2])
def test_a_story_goes_on_behind_an_address_and_a_telephone_number(behind: int) -> None:
    lines = ("Địa chỉ: 17 Bến Nước, phường Hạ Trầu", "Điện thoại: 024 3000 0000")
    document = story(*lines, after=4 - behind)
    assert set(STORY) <= set(body(document))


def test_what_an_event_is_about_and_where_it_is_stays_in_the_story() -> None:
    lines = (
        "Nội dung: trồng cây ven sông",
        "Thời gian: sáng 3/5",
        "Địa chỉ: bờ sông Trầu",
        "Điện thoại: 024 3000 0000",
    )
    document = story(*lines)
    assert set(lines) <= set(body(document))


@pytest.mark.parametrize("heading", ["Từ khóa:", "Tags", "TAG", "Từ khoá"])
def test_short_lines_behind_a_heading_are_tags(heading: str) -> None:
    document = story(heading, "sông Trầu", "trồng cây", "Hạ Trầu", "Chia sẻ", after=4)
    assert body(document) == STORY
    assert clean(document).tags == ("sông Trầu", "trồng cây", "Hạ Trầu")


@pytest.mark.parametrize(
    "line",
    [
        "Từ khóa: sông Trầu, trồng cây, Hạ Trầu",
        "Tags: sông Trầu; trồng cây; Hạ Trầu",
        "Từ khóa : sông Trầu,trồng cây,sông Trầu, Hạ Trầu,",
        "Tag(s): #sông Trầu #trồng cây #Hạ Trầu",
        "Chủ đề: sông Trầu, trồng cây, Hạ Trầu",
    ],
)
def test_tags_may_stand_on_one_line(line: str) -> None:
    document = story(line, after=4)
    assert body(document) == STORY
    assert clean(document).tags == ("sông Trầu", "trồng cây", "Hạ Trầu")


def test_a_paragraph_behind_a_heading_of_tags_is_none() -> None:
    document = page(TITLE, LEAD, *STORY[:2], "Tags", *STORY[2:])
    assert body(document) == STORY
    assert clean(document).tags == ()


def test_a_repeated_lead_goes_with_or_without_its_code() -> None:
    assert body(page(TITLE, f"VOV.VN - {LEAD}", LEAD, *STORY)) == STORY
    assert body(page(TITLE, LEAD, *STORY, LEAD)) == STORY


def test_a_repeated_paragraph_goes_and_a_repeated_reply_stays() -> None:
    assert body(page(TITLE, LEAD, *STORY, STORY[1])) == STORY
    reply = "- Vâng, đúng thế."
    assert body(story(reply, STORY[2][:90] + ".", reply)).count(reply) == 2


def test_a_title_of_a_box_is_no_heading_of_the_story() -> None:
    card = CARDS[0]
    box = ("Tin liên quan", *cards("TP", 2))
    document = page(TITLE, LEAD, STORY[0], card.title, *STORY[1:], *box)
    assert body(document) == STORY
    assert decided(document, card.title) == (Label.REPEAT, "box-again")


def test_lines_between_a_masthead_are_part_of_it() -> None:
    line = "Báo điện tử của phường, hoạt động theo luật báo chí, phát hành sáu số một tuần."
    document = story("Bình luận", *MASTHEAD[:2], line, MASTHEAD[2], after=4)
    assert decided(document, line) == (Label.MASTHEAD, "between-masthead-lines")


def test_a_paragraph_behind_what_looks_like_a_masthead_is_kept() -> None:
    lines = ("Giấy phép số 12 của phường có hiệu lực", "Giấy phép số 13 bị thu hồi")
    assert set(STORY) <= set(body(story(*lines, after=3)))


def test_a_licence_that_a_story_ends_with_is_no_masthead() -> None:
    last = "Giấy phép trang trại của bà con được gia hạn thêm năm năm."
    assert last in body(page(TITLE, LEAD, *STORY, last))


def test_short_lines_behind_the_end_go() -> None:
    document = story("Bình luận", "Nút bấm không tên", after=4)
    assert decided(document, "Nút bấm không tên") == (Label.BOILERPLATE, "behind-story")


@pytest.mark.parametrize("bullet", ["- ", "• ", "1. ", "2) ", "a) ", "+ ", "(3) "])
def test_bullets_make_list_items(bullet: str) -> None:
    line = f"{bullet}Chuẩn bị đất và cây giống trước ngày hội ba hôm;"
    assert labels(story(line), line) == [Label.LIST_ITEM]


def test_a_line_under_the_name_of_a_picture_is_its_caption() -> None:
    caption = "Cây giống xếp hàng bên bờ sông chờ người đến nhận."
    document = story("cay-giong.jpg", caption)
    assert decided(document, caption) == (Label.CAPTION, "caption-under-picture-name")
    (image,) = clean(document).images
    assert (image.caption, image.alt) == (caption, "cay-giong.jpg")


def test_a_paragraph_apart_from_the_names_of_pictures_is_no_caption() -> None:
    paragraph = "Cây giống sẽ được trồng hết trong tuần này, từ bến đò cũ đến đình làng Hạ Trầu."
    names = "Trồng cây ven sông - Ảnh 1\nTrồng cây ven sông - Ảnh 2"
    assert body(story(names, paragraph)) == (*STORY[:2], paragraph, *STORY[2:])
    assert body(page("Trong cay ven song - Anh 1", paragraph, *STORY)) == (paragraph, *STORY)


def test_cells_of_tables_are_read_without_their_bars() -> None:
    caption = "Người dân chở cây giống ra bờ sông. Ảnh: Đỗ Quýt"
    document = story("![]() |", f"| {caption} |", "| Cây | 200 |")
    (image,) = [image for image in clean(document).images if image.caption]
    assert (image.caption, image.credit) == (caption, "Đỗ Quýt")
    assert body(document) == (*STORY[:2], "| Cây | 200 |", *STORY[2:])


def test_a_story_cut_inside_its_last_sentence_keeps_it() -> None:
    cut = STORY[3][:120]
    document = page(TITLE, LEAD, *STORY[:3], cut)
    assert body(document) == (*STORY[:3], cut)


@pytest.mark.parametrize("before", ["", "le thi man "])
def test_the_title_without_accents_names_pictures(before: str) -> None:
    bare = f"{before}phuong ha trau trong hai nghin cay xanh ven song"
    document = story(bare, f"{bare} {CARDS[0].title}", bare.capitalize())
    assert body(document) == STORY
    assert labels(document, bare) == [Label.IMAGE_NAME]


def test_lines_of_another_language_are_no_titles_without_accents() -> None:
    line = "the ward will plant two thousand trees by the river, its vice chairwoman wrote."
    assert line in body(story(line))
    said = "Two thousand trees for Ha Trau, the wards of the city have said"
    assert said in body(page("Ha Trau plants two thousand trees", said, *STORY[:2], said + " so"))


def test_a_sentence_that_stands_with_the_title_printed_again_is_a_caption() -> None:
    caption = "Cây giống xếp hàng bên bờ sông chờ người đến nhận."
    document = story(f"{TITLE}\n{caption}")
    assert decided(document, caption) == (Label.CAPTION, "caption-under-title-again")
    assert body(document) == STORY
    assert caption in body(story(TITLE, caption))
    assert clean(f"{page(TITLE, LEAD)}\n\n{TITLE}\n{LEAD}\n\n{page(*STORY)}").images == ()


def test_the_title_printed_again_is_nothing_related() -> None:
    article = clean(page(TITLE, LEAD, *STORY, "Tin liên quan", TITLE, CARDS[0].title))
    assert [link.title for link in article.related] == [CARDS[0].title]


@pytest.mark.parametrize("section", ["Thời sự", "Địa phương", "Nhân vật"])
def test_a_word_of_a_menu_above_a_headline_is_the_section(section: str) -> None:
    article = clean(page(section, TITLE, LEAD, *STORY))
    assert (article.section, article.title, article.lead) == (section, TITLE, LEAD)


def test_several_of_them_are_a_menu_wherever_they_stand() -> None:
    menu = ("Thời sự", "Địa phương", "Nhân vật")
    assert labels(page(*menu, TITLE, LEAD, *STORY), *menu) == [Label.MENU] * 3
    assert labels(story(*menu, after=4), *menu) == [Label.MENU] * 3
    assert body(story(*menu, after=4)) == STORY


def test_rules_of_one_paper_leave_words_of_all_papers_alone() -> None:
    shared = LineIndex(())
    for publisher in default_registry().publishers:
        index = LineIndex((publisher,))
        for section in (*SECTIONS, *HOME_WORDS):
            own, known = index.match(section), shared.match(section)
            assert own is None or (known is not None and own.decision == known.decision)


def test_the_length_and_speed_of_a_recording_stand_below_its_player() -> None:
    player = ("Nghe bài viết", "4:12", "1x")
    assert labels(story(*player, after=0), *player) == [Label.PLAYER] * 3
    assert "4:12" in body(story("4:12", after=1))


@pytest.mark.parametrize("date", ["13-06-2024", "13/06/2024", "1.6.2024"])
def test_a_date_glued_to_a_title_opens_a_card(date: str) -> None:
    card = f"{date}{CARDS[0].title}"
    assert body(story(card, after=0)) == STORY
    assert labels(story(card, after=0), card) == [Label.RELATED_TITLE]
    sentence = f"{date}{STORY[0]}"
    assert sentence in body(story(sentence))


def test_a_headline_glued_to_its_date_is_no_card() -> None:
    document = page("Đời sống", f"13/06/2024{TITLE}", LEAD, *STORY)
    assert body(document) == STORY
    assert clean(document).related == ()


@pytest.mark.parametrize("name", ["Lê Mận", "Minh Hiền"])
def test_titles_behind_bullets_below_a_signature_are_cards(name: str) -> None:
    entries = [f"- {card.title}" for card in CARDS]
    document = story(name, *entries, "Chia sẻ", after=4)
    assert body(document) == STORY
    assert clean(document).authors == (name,)
    assert [link.title for link in clean(document).related] == [card.title for card in CARDS]


def test_a_list_of_the_story_below_a_heading_stays() -> None:
    items = [f"- {text[:59].strip()}" for text in STORY[:2]]
    assert body(story("Cây Giống", *items, after=4))[-2:] == tuple(items)
