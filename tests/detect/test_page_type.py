"""Pages without an article: what they are, and that it is said."""

from __future__ import annotations

import pickle

import pytest

import newsclean
from newsclean.extraction import PageType

STORY = (
    "Sáng 3/5, phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu với sự tham gia của hơn "
    "ba trăm người dân, học sinh và đoàn viên thanh niên trên địa bàn."
)
TEASERS = "".join(
    f'<div class="o"><h3><a href="/tin-{n}.html">Chợ phiên Bến Mơ họp lại lần thứ {n} trong năm</a>'
    f"</h3><p>Tiểu thương bày hơn {n} gian hàng gốm và thổ cẩm ngay buổi sáng đầu tiên của phiên "
    "chợ, khách quen đã quay về trước mùa rẫy.</p></div>"
    for n in range(2, 12)
)
PROSE = "".join(f"<p>{STORY} Đợt {n}.</p>" for n in range(30))

ARTICLE = f"<article><h1>{{}}</h1>{PROSE}</article><aside>{TEASERS}</aside>"


def built(body: str, title: str = "Báo Sông Trầu", head: str = "", attributes: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body{attributes}>{body}</body></html>"


def canonical(address: str) -> str:
    return f'<link rel="canonical" href="{address}">'


CHECK = "Just a moment..."
TITLE = "Ngày hội trồng cây ven sông Trầu"
ROBOT = "<h2>Xác minh bạn không phải là robot</h2><p>Vui lòng bấm vào ô bên dưới.</p>"
GONE = f"<h1>Trang bạn tìm không tồn tại</h1><ul><li>Về trang chủ</li></ul><p>{STORY}</p>"
WEBSITE = '<meta property="og:type" content="website">'
FRONT = TEASERS.replace("<p>", "<p><a href='/tin.html'>").replace("</p>", "</a></p>") + (
    f"<div class='intro'><p>{STORY}</p></div>"
)
DATED = (
    '<meta property="og:type" content="website"><script type="application/ld+json">'
    '{"@type": "Article", "headline": "Báo Sông Trầu", "datePublished": "2026-03-02T08:00:00Z"}'
    "</script>"
)
PAGES: dict[PageType, dict[str, str]] = {
    "blocked": {
        "by title": built(f"<h1>{CHECK}</h1><p>Ray ID: 1</p>", CHECK),
        "by heading": built("<h1>Access denied</h1><p>Sự cố được ghi lại.</p>"),
        "by form": built('<form action="/captcha/verify"><p>Nhập mã bên dưới.</p></form>'),
        "by words": built("<div>Verifying your browser, please wait a few seconds.</div>"),
        "in Vietnamese": built(ROBOT),
    },
    "error": {
        "by number": built("<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu.</p>"),
        "by words": built(GONE),
        "by class": built("<p>Mời trở lại sau.</p>", attributes=' class="error404"'),
        "of the server": built("<h1>502 Bad Gateway</h1><hr><p>nginx</p>"),
        "of another place": built("<h1>301 Moved Permanently</h1><hr><p>nginx</p>"),
        "of an old server": built("<h1>Object Moved</h1>This object may be found <a>here</a>."),
    },
    "home": {
        "by address": built(TEASERS, head=canonical("https://bao.example/")),
        "by index": built(TEASERS, head=canonical("https://bao.example/index.html")),
        "with a date": built(FRONT, head=canonical("https://bao.example/") + DATED),
        "with a motto": built(
            "<h1>Báo Sông Trầu: chuyện ven sông, chuyện trong phố</h1>" + FRONT,
            "Báo Sông Trầu: chuyện ven sông, chuyện trong phố",
            canonical("https://bao.example/"),
        ),
    },
    "search": {
        "by address": built(TEASERS, head=canonical("https://bao.example/tim-kiem?q=song")),
        "by class": built(f'<div class="search-results">{TEASERS}</div>'),
    },
    "tag": {
        "of a topic": built(TEASERS, head=canonical("https://bao.example/tag/song-trau")),
        "of an author": built(TEASERS, head=canonical("https://bao.example/tac-gia/an-binh")),
    },
    "list": {
        "of a section": built(TEASERS, head=canonical("https://bao.example/doi-song")),
        "that says so": built(TEASERS, head=WEBSITE),
    },
    "empty": {
        "nothing": built("<div></div>"),
        "a menu": built("<ul><li>Đời sống</li><li>Bạn đọc</li></ul>"),
    },
}
CASES = [(kind, name) for kind, pages in PAGES.items() for name in pages]


@pytest.mark.parametrize(("page_type", "name"), CASES)
@pytest.mark.parametrize("host", [None, "https://vov.vn/a", "https://nhandan.vn/a"])
def test_what_a_page_is_that_holds_no_article(
    page_type: PageType, name: str, host: str | None
) -> None:
    page = PAGES[page_type][name]
    extraction = newsclean.extract(page, url=host)
    assert extraction.article is None
    assert extraction.page_type == page_type
    assert extraction.failure is not None
    assert extraction.failure.code == "not-an-article"
    assert extraction.detection is not None
    with pytest.raises(newsclean.NotAnArticle) as caught:
        newsclean.clean(page, url=host)
    assert caught.value.page_type == page_type
    assert str(caught.value) == extraction.failure.message


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="article">',
        '<meta property="article:published_time" content="2026-03-02T08:00:00+07:00">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "name": "Bờ"}</script>',
    ],
)
def test_a_page_that_a_script_fills_is_told_from_an_empty_one(head: str) -> None:
    for body in ("<div id=root></div>", "<h1>Ngày hội trồng cây</h1><div id=app>Đang tải…</div>"):
        refused = newsclean.extract(built(body, TITLE, head))
        assert refused.page_type == "empty"
        assert refused.failure is not None
        assert "render it first" in refused.failure.message
        plain = newsclean.extract(built(body, TITLE)).failure
        assert plain is not None
        assert "render" not in plain.message


def test_a_story_whose_template_states_the_address_of_the_site() -> None:
    cards = "".join(f"<h3><a href='/{n}'>Chợ phiên Bến Mơ họp lần {n}</a></h3>" for n in range(20))
    story = f"<h1>{TITLE}</h1>" + "".join(f"<p>Đợt {n}: {STORY}</p>" for n in range(4))
    head = canonical("https://bao.example/")
    article = newsclean.extract(built(f"<div>{story}</div><div>{cards}</div>", TITLE, head)).article
    assert article is not None
    assert article.to_text().count(STORY) == 4


def test_a_refused_page_keeps_its_detection() -> None:
    extraction = newsclean.extract(PAGES["list"]["of a section"], url="https://vov.vn/doi-song")
    assert extraction.detection is not None
    assert extraction.detection.publisher == "vov"


@pytest.mark.parametrize(
    "title",
    [
        "Lỗi 404 và chuyện một tờ báo",
        "Access denied: vì sao sông Trầu bị rào",
        "Trang chủ của làng",
    ],
)
@pytest.mark.parametrize(
    "address", ["https://bao.example/", "https://bao.example/tim-kiem-cau.html"]
)
def test_a_story_about_errors_is_a_story(title: str, address: str) -> None:
    page = built(ARTICLE.format(title), title, canonical("https://bao.example/a.html"))
    assert newsclean.extract(page, url=address).article is not None


@pytest.mark.parametrize(
    "heading",
    [
        "404",
        "404 Not Found",
        "404 - Không tìm thấy trang",
        "404 (Not Found)",
        "404 không tìm thấy",
        "Lỗi 404",
        "Error 500: something broke",
        "HTTP Error 403",
        "500 Internal Server Error",
        "403 | Báo Sông Trầu",
        "Không tìm thấy trang bạn yêu cầu",
        "Không tìm thấy kết quả phù hợp",
        "Không tìm thấy dữ liệu",
        "Lỗi hệ thống",
        "Lỗi kết nối - Báo Sông Trầu",
        "Trang này không tồn tại",
        "Bài viết bạn tìm không còn tồn tại",
    ],
)
def test_headings_of_errors(heading: str) -> None:
    page = built(f"<h1>{heading}</h1><p>{STORY}</p>", heading)
    assert newsclean.extract(page).page_type == "error"


@pytest.mark.parametrize(
    "headline",
    [
        "500 người dân phường Hạ Trầu trồng cây ven sông",
        "404 hộ ven sông Trầu có nước sạch trước mùa khô",
        "400 tỷ đồng sửa bờ sông Trầu",
        "502 chuyến đò qua sông trong một ngày",
        "500.000 cây tràm được trồng ven sông Trầu",
        "500-600 hộ ven sông Trầu có nước sạch",
        "401(k) và chuyện để dành của người chèo đò",
        "500 không gian đọc sách mở ven sông",
        "Lỗi hệ thống khiến bến phà sông Trầu ngừng bán vé",
        "Không tìm thấy trang phục cũ của đội chèo làng Trầu",
        "Không tìm thấy dữ liệu về trận lụt năm 1990",
        "Trang trại ven sông Trầu không còn tồn tại",
    ],
)
def test_headlines_that_begin_like_errors(headline: str) -> None:
    page = built(f"<h1>{headline}</h1>" + f"<p>{STORY}</p>" * 3, headline)
    article = newsclean.extract(page).article
    assert article is not None
    assert article.title == headline


def test_a_stated_article_is_one_wherever_it_stands() -> None:
    head = canonical("https://bao.example/") + (
        '<meta property="article:published_time" content="2026-03-02T08:00:00+07:00">'
    )
    page = built(ARTICLE.format("Phường Hạ Trầu trồng cây ven sông"), head=head)
    extraction = newsclean.extract(page)
    assert extraction.page_type == "article"
    assert extraction.article is not None


@pytest.mark.parametrize(
    "mark",
    ['<a href="#sua" title="Liên kết đến đoạn này">{}</a>', '{} [<a href="/sua?doan=1">sửa</a>]'],
)
def test_headings_with_a_mark_to_link_to_them_make_no_list(mark: str) -> None:
    parts = "".join(
        f"<h2>{mark.format(f'Chặng {number} của con đường')}</h2><p>{STORY} Đợt {number}.</p>"
        for number in range(12)
    )
    page = built(f"<h1>Con đường ven sông Trầu</h1>{parts}", "Con đường ven sông Trầu")
    assert newsclean.extract(page, url="https://bao.example/duong.html").page_type == "article"


def test_text_without_a_story_is_empty() -> None:
    extraction = newsclean.extract("Chia sẻ\n\nBình luận (0)", kind="text")
    assert (extraction.article, extraction.page_type) == (None, "empty")


def test_what_cannot_be_read_is_an_error() -> None:
    extraction = newsclean.extract(b"\x89PNG\r\n\x1a\n\x00\x00")
    assert (extraction.page_type, extraction.detection) == ("error", None)


def test_the_error_goes_to_another_process_as_it_is() -> None:
    error = newsclean.NotAnArticle("the page is a list", "list")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made right here
    assert (str(again), again.page_type) == ("the page is a list", "list")


def test_a_short_story_that_the_markup_names_is_a_story() -> None:
    menu = "".join(f'<li><a href="/muc-{n}/">Mục {n}</a></li>' for n in range(9))
    story = f'<h1>{TITLE}</h1><div itemprop="articleBody"><p>{STORY}</p></div>'
    named = f"<ul>{menu}</ul>{story}"
    bare = story.replace("itemprop", "data-part")
    for page in (named, f"<ul>{menu}</ul><article>{bare}</article>"):
        assert newsclean.clean(built(page, TITLE)).title == TITLE
    unnamed = newsclean.extract(built(named.replace("articleBody", "text")))
    assert unnamed.page_type == "empty"


SIX = "".join(f"<p>{STORY} Đợt {n}.</p>" for n in range(6))
CARDS = "".join(
    f"<article><h2><a href='/tin-{n}.html'>Chợ phiên Bến Mơ họp lại lần thứ {n}</a></h2></article>"
    for n in range(5)
)


@pytest.mark.parametrize(
    "part", [f"<div>{SIX}<div>{CARDS}</div></div>", f"<div>{SIX}{CARDS}<p>{STORY}</p></div>"]
)
def test_a_story_with_a_box_of_linked_headings_is_no_list(part: str) -> None:
    told = [block.text for block in newsclean.clean(part).body]
    assert told.count(f"{STORY} Đợt 0.") >= 1
    assert "Chợ phiên Bến Mơ họp lại lần thứ 1" not in told


def test_a_list_with_an_introduction_is_one() -> None:
    page = built(f"<h1>Bến Mơ</h1><div>{SIX[: len(SIX) // 2]}{TEASERS}</div>")
    assert newsclean.extract(page).page_type == "list"


def test_a_bare_picture_is_no_article_and_one_with_a_caption_is() -> None:
    held = "{{bao.bai.trangThai === 'daDang' ? 'Đã đăng bài viết này' : 'Bài đang chờ duyệt'}}"
    shell = f"<div><img src='https://bao.example/dang-tai.gif'>{f'<p>{held}</p>' * 6}</div>"
    assert newsclean.extract(f"<html><body>{shell}</body></html>").page_type == "empty"
    caption = "<figcaption>Chuyến đò cuối cùng rời bến Ngân Hạ.</figcaption>"
    shown = f"<figure><img src='https://bao.example/do.jpg'>{caption}</figure>"
    page = f"<html><body><div>{shown}{f'<p>{held}</p>' * 6}</div></body></html>"
    assert newsclean.extract(page).article is not None
