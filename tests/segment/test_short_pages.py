"""Which pages with little prose, that state nothing of themselves, are articles."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean

TITLE = "Bến đò Ngân Hạ thôi chở khách sau bảy mươi năm"
MENU = "".join(f'<a href="/muc-{number}">Mục {number}</a>' for number in range(8))
LEAD = (
    "Sáng 3/3, chuyến đò cuối cùng rời bến Ngân Hạ, nhường khách cho cây cầu vừa thông xe sau hai "
    "năm chờ đợi của bà con."
)
STORY = (
    (
        "Từ mờ sáng, hơn một trăm người đã đứng kín bờ sông để đi chuyến đò cuối cùng với ông lái, "
        "có người cõng cả cháu nhỏ theo."
    ),
    (
        "Ông Khúc Văn Diễn, người chở đò 40 năm nay, nói rằng ông vui nhiều hơn buồn, vì trẻ con "
        "không còn phải lội qua sông."
    ),
    "Cây cầu mới dài 212 mét, rộng 9 mét, được làm bằng tiền góp của ba xã ven sông.",
    "Xã giữ lại con đò gỗ làm kỷ niệm, đặt dưới gốc đa đầu bến, nơi khách vẫn ngồi chờ ngày xưa.",
)


def paged(body: str, menu: str = MENU) -> str:
    head = f"<head><title>{TITLE} - Báo Ngân Hạ</title></head>"
    return f'<html lang="vi">{head}<body><div class="menu">{menu}</div>{body}</body></html>'


def texts(article: newsclean.Article | None) -> list[str | None]:
    assert article is not None
    return [article.lead, *(block.text for block in article.body)]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_lead_beside_the_container_counts_whatever_the_container_is(count: int) -> None:
    prose = "".join(f"<p>{text}</p>" for text in STORY[:count])
    page = paged(
        f'<h1>{TITLE}</h1><div class="sapo">{LEAD}</div><div class="content">{prose}</div>'
    )
    assert texts(newsclean.extract(page).article) == [LEAD, *STORY[:count]]


def test_two_sentences_under_a_headline_are_an_article_if_the_title_names_it() -> None:
    page = paged(f"<h1>{TITLE}</h1><div><p>{LEAD}</p><p>{STORY[2]}</p></div>")
    assert texts(newsclean.extract(page).article) == [None, LEAD, STORY[2]]
    for title in ("Tin trong ngày trên sông Ngân", "Bến đò Ngân Hạ"):
        other = page.replace(f"<h1>{TITLE}", f"<h1>{title}")
        assert newsclean.extract(other).page_type == "empty"


LEADS = ("", "<div class='sapo'>{}</div>", "<p>{}</p>", "<h2>{}</h2>", "<p class='lead'>{}</p>")
BOXES = (
    "{}",
    "<div>{}</div>",
    "<div class='content'>{}</div>",
    "<div><div class='article-body'>{}</div></div>",
    "<section><div><div>{}</div></div></section>",
)
PARAGRAPHS = ("<p>{}</p>", "<div>{}</div>", "<p><span>{}</span></p>")
AROUND = ("{}", "<main>{}</main>", "<div><div>{}</div></div>")
FEET = ("", "<p>{}</p>", "<div>{}</div>", "<div><p>{}</p></div>", "<footer><p>{}</p></footer>")
SENTENCES = (*STORY, "Trời tạnh mưa từ trưa.", "Đến chiều thì bến vắng hẳn, chỉ còn lũ trẻ.")


@given(
    st.tuples(*map(st.sampled_from, (LEADS, BOXES, PARAGRAPHS, AROUND))),
    st.lists(st.sampled_from(FEET), max_size=3),
    st.lists(st.sampled_from(SENTENCES), min_size=9, max_size=9),
)
def test_a_paragraph_more_makes_no_article_a_refusal(
    markup: tuple[str, str, str, str], feet: list[str], prose: list[str]
) -> None:
    lead, box, paragraph, around = markup
    foot = "".join(form.format(text) for form, text in zip(feet, prose, strict=False))
    found = []
    for count in range(1, 8):
        story = box.format("".join(paragraph.format(text) for text in prose[:count]))
        page = paged(around.format(f"<h1>{TITLE}</h1>{lead.format(prose[-1])}{story}{foot}"))
        found.append(newsclean.extract(page).article is not None)
    assert found == sorted(found)


def link_words(text: str) -> str:
    """A text in which three words are links."""
    words = text.split()
    linked = (f"<a href='/{word}'>{word}</a>" for word in words[2:5])
    return " ".join([*words[:2], *linked, *words[5:]])


PARTS = {
    "paragraphs": "".join(f"<p>{text}</p>" for text in STORY[:2]),
    "one paragraph": f"<p>{STORY[0]}</p>",
    "a box around it": f"<div class='entry'><p>{STORY[0]}</p><p>{STORY[2]}</p></div>",
    "links in the prose": "".join(f"<p>{link_words(text)}</p>" for text in STORY[:2]),
    "text without elements": f"<div>{STORY[0]}<br><br>{STORY[2]}</div>",
}


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("kind", ["auto", "html"])
def test_a_part_of_a_page_is_an_article_as_its_text_is(
    name: str, kind: Literal["auto", "html"]
) -> None:
    part = PARTS[name]
    told = [text for text in texts(newsclean.extract(part, kind=kind).article) if text]
    assert told == [text for text in STORY if text in told]
    assert STORY[0] in told
    flat = newsclean.clean("\n\n".join(told), kind="text")
    assert [text for text in texts(flat) if text] == told


@pytest.mark.parametrize(
    ("part", "page_type"),
    [
        (f"<title>{TITLE}</title><p>{STORY[0]}</p>", "empty"),
        (f"<meta name='robots' content='all'><p>{STORY[0]}</p>", "empty"),
        (f"<div>{MENU}</div><p>{STORY[0]}</p>", "empty"),
        (f"<nav>Trang chủ</nav><p>{STORY[0]}</p>", "empty"),
        ("<p>Vui lòng chờ trong khi trang đang xác thực trình duyệt của bạn.</p>", "blocked"),
        ("<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu, mời bạn trở lại sau.</p>", "error"),
        ("<p>Ngắn.</p>", "empty"),
    ],
)
def test_little_prose_of_a_whole_page_is_no_article(part: str, page_type: str) -> None:
    assert newsclean.extract(part, kind="html").page_type == page_type


def test_many_short_sentences_are_a_story_though_a_notice_is_the_longest_line() -> None:
    short = (
        "Thư viện có hơn ba nghìn đầu sách, phần lớn do bạn đọc tặng.",
        "Tiền mua sách lấy từ quỹ khuyến học của phường.",
        "Sang năm sẽ có thêm hai điểm đọc ở bờ sông.",
    )
    story = "".join(f"<p>{number}. {text}</p>" for number in range(5) for text in short)
    notice = (
        "Mời quý độc giả theo dõi chúng tôi trên Facebook, Youtube và các nền tảng khác của báo."
    )
    page = f"<h1>Học sinh dùng thư viện số</h1><div>{story}<p>{notice}</p></div>"
    article = newsclean.clean(f"<html><head></head><body>{page}</body></html>")
    assert len(article.body) == 15


LINES = (
    "Đò cập bến lúc bảy giờ, khách lên chừng mươi người.",
    "Bà con đứng kín hai bên bờ từ lúc trời chưa sáng.",
    "Trẻ con chạy dọc kè, hò theo từng nhịp mái chèo.",
    "Cụ Diễn khóc, nói rằng nhớ những đêm chở thuốc.",
    "Mười hai người trong xóm từng theo nghề của cụ.",
    "Xã hứa giữ lại con đò gỗ cho lớp sau biết nghề.",
    "Thợ mộc làng bên sang đóng lại hai tấm ván mục.",
    "Từ mai qua sông chỉ mất chừng ba phút đi bộ.",
)
BOX = "".join(
    f"<div><a href='/tin-{number}'>Giá cá trên sông Ngân tăng gấp đôi sau lũ</a> 1 giờ trước</div>"
    for number in range(4)
)


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize("box", ["", f"<div class='box'>{BOX}</div>"])
def test_short_sentences_between_boxes_are_a_story(tag: str, box: str) -> None:
    lines = [f"<{tag}>{text}</{tag}>" for text in LINES]
    story = box.join("".join(lines[place : place + 2]) for place in range(0, len(lines), 2))
    article = newsclean.extract(paged(f"<h1>{TITLE}</h1><div>{story}</div>{BOX}")).article
    assert texts(article) == [None, *LINES]


@pytest.mark.parametrize("links", [4, 12])
def test_a_part_of_a_page_may_have_cards_and_tags(links: int) -> None:
    title = "Động đất nhẹ làm rung chuyển bản Nậm Kha"
    told = (
        "Một trận động đất nhẹ xảy ra ở bản Nậm Kha sáng nay, chưa ghi nhận thiệt hại về nhà cửa.",
        "Trạm quan trắc của huyện vẫn đang theo dõi thêm.",
    )
    titles = [f"Người dân bản Nậm Kha dựng lại nhà sau {n} ngày" for n in range(links)]
    cards = "".join(f'<li><a href="/post{n}.html">{each}</a></li>' for n, each in enumerate(titles))
    prose = "".join(f"<p>{text}</p>" for text in told)
    article = newsclean.clean(f"<h1>{title}</h1>{prose}<p>Tin liên quan</p><ul>{cards}</ul>")
    assert article.title == title
    assert tuple(block.text for block in article.body) == told
    assert [link.title for link in article.related] == titles
    teasers = "".join(
        f'<h3><a href="/{n}">{each}</a></h3><p>{n} hộ đã dời nhà khỏi sườn núi, theo lời xã.</p>'
        for n, each in enumerate(titles)
    )
    with pytest.raises(newsclean.NotAnArticle):
        newsclean.clean(f"<h1>Tin mới của báo hôm nay</h1>{teasers}")


SHORT = (
    "Cây cầu dài bốn mươi mét, bắc từ năm 1990, là lối ra chợ duy nhất của người trong xóm.",
    "Xã đã cho hai chiếc đò chở học trò sang trường, mỗi sáng chạy từ năm rưỡi đến bảy giờ.",
    "Huyện hứa bắc lại cầu trước mùa mưa năm sau, bằng tiền của tỉnh và công của dân.",
)
SAPO = "Nước lũ cuốn cây cầu gỗ duy nhất của xóm Hạ, hai trăm hộ dân phải đi đò qua sông."
OTHER = "Xóm Hạ dựng cầu tạm trong một tuần"
PICTURED = f"<a href=/a.html><img src=/t.jpg></a><a href=/a.html>{OTHER}</a>"
SHORT_CARDS = (
    f"<div class=x1>{PICTURED}</div>",
    f"<div class=x1>{PICTURED}<p>Tre do ba xóm góp, mỗi nhà mười cây.</p></div>",
    f"<div><a href=/a.html>{OTHER}</a> <a href=/a.html>Đọc tiếp</a></div>",
    "<table><tr><td>{}</td><td>{}</td></tr></table>".format(
        *PICTURED.replace("</a>", "</a>|", 1).split("|")
    ),
)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("place", [0, 1, 3])
@pytest.mark.parametrize("card", SHORT_CARDS)
def test_an_element_of_a_short_story_with_a_card_in_it_is_no_card(
    card: str, place: int, count: int
) -> None:
    parts = [f"<p>{text}</p>" for text in SHORT[:count]]
    parts[place:place] = [card]
    article = newsclean.clean(
        "<html lang=vi><head><title>Cây cầu gỗ xóm Hạ trôi mất - Báo Mẫu</title>"
        "<meta property=og:type content=article></head><body><div><a href=/>Trang chủ</a></div>"
        f"<div><h1>Cây cầu gỗ xóm Hạ trôi mất</h1><p class=sapo>{SAPO}</p>"
        f"<div class=noidung>{''.join(parts)}</div></div><div>Giấy phép số 12</div></body></html>",
        url="https://baomau.example/x.html",
    )
    assert article.lead == SAPO
    assert [block.text for block in article.body] == [*SHORT[:count]]
    assert [link.title.startswith(OTHER) for link in article.related] == [True]
