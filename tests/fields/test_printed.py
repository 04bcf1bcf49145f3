"""Who and when, as printed around the headline of a page that states neither."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article

STORY = "<p>The river rose in the night and took the old bridge with it, board by board.</p>" * 8
TITLE = "<h1>The bridge at Lower Moss is gone</h1>"


def clean(
    head: str = "", *, above: str = "", below: str = "", lang: str = "en", url: str | None = None
) -> Article:
    page = (
        f'<html lang="{lang}"><head><title>The bridge at Lower Moss is gone</title></head><body>'
        f"<nav><a href='/a'>Home</a> By Nobody At All</nav><main>{above}{TITLE}{head}"
        f"<article>{STORY}</article>{below}</main></body></html>"
    )
    return newsclean.clean(page, url=url)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<p>By Lan Moss</p>", ("Lan Moss",)),
        (
            "<p>By <a href='/u/1'>Lan Moss</a>, <a>Ed Reed</a> and <a>Ida Voss</a></p>",
            ("Lan Moss", "Ed Reed", "Ida Voss"),
        ),
        ("<p>Written by <b>Lan Moss</b></p><p>River Times</p>", ("Lan Moss",)),
        ("<p>By Lan Moss and Ed Reed on March 4, 2025</p>", ("Lan Moss", "Ed Reed")),
        ("<p>Posted on March 4, 2025 by Lan Moss</p>", ("Lan Moss",)),
        ("<p>Authors: Lan Moss and Ed Reed, extension educators</p>", ("Lan Moss", "Ed Reed")),
        ("<div class='post-author'><span>Lan Moss</span></div>", ("Lan Moss",)),
        ("<div class='PostHead__AuthorName-sc-1'>Lan Moss, MD</div>", ("Lan Moss",)),
        ("<span itemprop='author'><b itemprop='name'>The Moss Team</b></span>", ("The Moss Team",)),
        ("<a rel='author' href='/lan'>lanmoss</a>", ("lanmoss",)),
        ("<a href='/authors/lan-moss'>Lan Moss</a>", ("Lan Moss",)),
        ("<p>Ed Reed</p><p>March 4, 2025</p>", ("Ed Reed",)),
        ("<p><a href='/category/river'>River Life</a></p><p>March 4, 2025</p>", ()),
        ("<div class='author'>Read More</div>", ()),
        ("<p>By signing up you agree to our terms.</p>", ()),
        ("<p>Posted: May 4, 2025</p>", ()),
        ("<p>Analysis by Lan Moss</p>", ("Lan Moss",)),
        ("<p>Reviewed by Lan Moss, MD</p>", ()),
        ("<p>March 4, 2025</p><p>Share This</p>", ()),
        ("<p><a href='/river-life'>River Life</a></p><p>March 4, 2025</p>", ()),
        ("<p><a href='/river-life/ed-reed'>Ed Reed</a></p><p>March 4, 2025</p>", ("Ed Reed",)),
        ("<p>View all posts by Lan Moss</p>", ("Lan Moss",)),
        ("<p>Von Lan Moss und Redaktion</p>", ()),
        ("<p>Von Lan Moss</p>", ("Lan Moss",)),
        ("<p>Par Lan Moss</p>", ("Lan Moss",)),
        ("<p>作者：李在山</p>", ("李在山",)),
        ("<p>Von Montag an gesperrt</p>", ()),
    ],
)
def test_bylines_under_the_headline(head: str, names: tuple[str, ...]) -> None:
    assert clean(head).authors == names


@pytest.mark.parametrize("byline", ["By Lan Moss", "Opinion: Lan Moss", "Words by Lan Moss"])
def test_a_byline_is_no_text_of_the_story(byline: str) -> None:
    page = f"<article><h1>The bridge at Lower Moss is gone</h1><div>{byline}</div>{STORY}</article>"
    article = newsclean.clean(f'<html lang="en"><body>{page}</body></html>')
    assert article.authors == ("Lan Moss",)
    assert len(article.body) == 8


def test_nothing_of_a_byline_vanishes() -> None:
    byline = "By Lan Moss | River watch | 8 min read"
    page = f'<article><h1>The bridge is gone</h1><p class="byline">{byline}</p>{STORY}</article>'
    result = newsclean.extract(f'<html lang="en"><body>{page}</body></html>')
    assert result.article is not None
    assert result.article.authors == ("Lan Moss",)
    assert [(each.text, each.moved_to) for each in result.removed] == [(byline, "authors")]


def test_a_byline_above_the_headline_counts_and_one_in_a_menu_does_not() -> None:
    assert clean(above="<p>By Lan Moss</p>").authors == ("Lan Moss",)
    assert clean().authors == ()


def test_short_lines_behind_a_story_sign_it_in_vietnamese_only() -> None:
    article = clean(below="<p>Rivers And Bridges</p>")
    assert article.authors == ()
    assert len(article.body) == 8


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        ("<div class='ten'>Vũ Hạnh Mai</div>", ("Vũ Hạnh Mai",)),
        ("<div class='lblTacGia'>Hạnh Mai</div>", ("Hạnh Mai",)),
        ("<div align='right'><b>Hạnh Mai</b></div>", ("Hạnh Mai",)),
        ("<div><b>Hạ Mới</b></div>", ()),
        ("<a href='/vu-hanh-mai'>Vũ Hạnh Mai</a>", ()),
        ("<ul class='comments'><li>Vũ Hạnh Mai</li><li>Hay quá!</li></ul>", ()),
        ("<div class='ten'>Tin Mới Nhất</div>", ()),
        ("<div class='noi'>Thái Nguyên</div>", ()),
        ("<div class='noi'>Hồ Chí Minh</div>", ()),
        ("<div class='bao'>Hà Nội Mới</div>", ()),
        ("<p align='right'>Hạnh Mai</p>", ("Hạnh Mai",)),
        ("<p style='text-align: right'><b>Hạnh Mai</b></p>", ("Hạnh Mai",)),
        ("<p class='text-right'>Hạnh Mai</p>", ("Hạnh Mai",)),
        ("<div class='col-right'><h3>Đọc Nhiều</h3></div>", ()),
        ("<div class='right sidebar'><div>Đọc Nhiều</div></div>", ()),
        ("<div style='margin-right: 4px'><b>Tin Nóng</b></div>", ()),
        ("<div class='copyright'>Bản Quyền</div>", ()),
    ],
)
def test_a_full_name_behind_a_story_in_vietnamese_is_its_author(
    behind: str, names: tuple[str, ...]
) -> None:
    story = "<p>Nước lên trong đêm, cuốn theo từng tấm ván của cây cầu gỗ cũ ở cuối xóm.</p>" * 8
    page = f"<h1>Cây cầu gỗ xóm Hạ trôi mất trong đêm</h1><div>{story}</div>{behind}"
    article = newsclean.clean(f'<html lang="vi"><body><main>{page}</main></body></html>')
    assert article.authors == names


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<p>March 4th, 2025</p>", "2025-03-04"),
        (
            "<span>Updated: <b>May 9, 2025</b></span> <span>Published: <b>4 Mar 2025</b></span>",
            "2025-03-04",
        ),
        ("<p>Last updated on Mar. 4, 2025</p>", "2025-03-04"),
        ("<time datetime='2025-03-04T20:00:00Z'>2 days ago, 4 March 2025</time>", "2025-03-04"),
        ("<p>on Tuesday March 4, 2025 @08:00PM</p>", "2025-03-04"),
        ("<p>2025.03.04</p>", "2025-03-04"),
        ("<p>3/24/2025</p>", "2025-03-24"),
        ("<p>3/4/2025</p>", None),
        ("<p>04.03.2025</p>", "2025-03-04"),
        ("<p>Founded in 1925</p>", None),
        ("<p>Opened to carts on May 4, 1925</p>", None),
        ("<ul><li>The bridge at Lower Moss was opened to carts on May 4, 2005</li></ul>", None),
        ("<p>März 4, 2025</p>", "2025-03-04"),
        ("<time datetime='2025-05-09T20:00:00Z'>Publié le 4 mars 2025</time>", "2025-03-04"),
        ("<time datetime='2025-05-09T20:00:00Z'>4 mars 2025</time>", "2025-05-09"),
    ],
)
def test_dates_under_the_headline(head: str, day: str | None) -> None:
    found = clean(head).published_on
    assert (found and found.isoformat()) == day


def test_all_stated_authors_count_where_the_page_prints_one() -> None:
    page = (
        '<html lang="en"><head><meta name="author" content="Lan Moss, Ed Reed"></head><body>'
        f"{TITLE}<p class='byline'>By Lan Moss</p><article>{STORY}</article></body></html>"
    )
    assert newsclean.clean(page).authors == ("Lan Moss", "Ed Reed")


@pytest.mark.parametrize(
    ("locale", "day"), [("en-US", "2025-03-04"), ("en-GB", "2025-04-03"), ("de", "2025-04-03")]
)
def test_the_language_of_a_page_tells_days_from_months(locale: str, day: str) -> None:
    found = clean("<p>3/4/2025</p>", lang=locale).published_on
    assert found is not None
    assert found.isoformat() == day


def test_marked_authors_and_times_count_wherever_they_stand() -> None:
    marked = (
        "<footer><time datetime='2025-03-04T11:15:06Z'>4 March</time> "
        "<span itemprop='author'>The Moss Team</span></footer>"
    )
    article = clean(below=marked)
    assert article.authors == ("The Moss Team",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2025-03-04T11:15:06+00:00"
    several = clean(below=marked + marked.replace("Moss", "Reed").replace("04T", "05T"))
    assert (several.authors, several.published_on) == ((), None)  # a list of other stories


def test_the_time_of_a_card_is_another_storys() -> None:
    card = "<article><h2><a href='/b'>Old mill sold</a></h2><time>4 March 2025</time></article>"
    assert clean(below=card).published_on is None


def test_no_time_is_looked_for_where_a_known_layout_prints_it() -> None:
    page = (
        "<html lang='vi'><body><h1 class='article-title'>Nước lớn cuốn cầu tre</h1>"
        f"<div class='article-content'><div class='text-long'>{STORY}</div></div>"
        "<div><time>16/07/2026 08:46</time></div></body></html>"
    )
    article = newsclean.clean(page, url="https://vov.vn/a-post1.vov")
    assert article.template is not None
    assert article.template.startswith("vov")
    assert article.published_on is None


def test_a_topic_beside_the_date_shares_words_with_the_headline() -> None:
    assert clean("<p>Lower Moss</p><p>March 4, 2025</p>").authors == ()


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2025/03/04/bridge/", "2025-03-04"),
        ("https://a.example/news/2025-03-04-bridge", "2025-03-04"),
        ("https://a.example/2025/13/04/bridge/", None),
        ("https://a.example/1234/56/78/bridge", None),
    ],
)
def test_the_address_is_asked_last(url: str, day: str | None) -> None:
    story = f"<html lang='en'><body>{TITLE}{STORY}</body></html>"
    result = newsclean.extract(story, url=url)
    assert result.article is not None
    found = result.article.published_on
    assert (found and found.isoformat()) == day
    assert ("date-from-address" in {note.code for note in result.warnings}) == bool(day)
    dated = newsclean.extract(story.replace(STORY, f"<p>May 9, 2025</p>{STORY}"), url=url)
    assert dated.article is not None
    assert dated.article.published_raw == "May 9, 2025"


@pytest.mark.parametrize(
    "footer",
    [
        "<p>Posted by <span class='post-author vcard'><span class='fn'>Lan Moss</span></span></p>",
        "<p><span class='author vcard'><a class='fn' href='/lan'>Lan Moss</a></span></p>",
        "<p><a class='p-author h-card'>Lan Moss</a></p>",
    ],
)
def test_microformats_below_the_story_name_the_author(footer: str) -> None:
    assert clean(below=f"<div class='post-footer'>{footer}</div>").authors == ("Lan Moss",)


@pytest.mark.parametrize(
    "footer",
    [
        "<abbr class='published' title='2025-03-04T08:46:00-05:00'>8:46</abbr>",
        "<abbr class='published' title='Tuesday, March the 4th, at noon'>2025-03-04</abbr>",
        "<p>Author: Lan Moss | Published on 4 March 2025</p>",
        "<p>Posted:</p><p>2025-03-04 08:46</p>",
        "<p>Veröffentlicht am 04.03.2025, drucken</p>",
        "<p>发布日期：2025-03-04 责任编辑</p>",
        "<span class='entry-date'>March 4, 2025</span>",
        "<p>Gespeichert von <b>Lan</b> am 4. März 2025 - 18:55</p>",
        "<p>Dieser Artikel wurde am 4. März 2025 <a href='#c'>Schon neun Kommentare hier</a></p>",
        "<p>Von Lan am 04.03.2025, 11:51 | 0 Meinungen</p>",
    ],
)
def test_lines_below_the_story_state_the_day(footer: str) -> None:
    day = clean(below=f"<div class='post-footer'>{footer}</div>").published_on
    assert str(day) == "2025-03-04"


@pytest.mark.parametrize(
    "behind",
    [
        "<div class='comments'><p>Posted by Ed Reed on 4 March 2025</p></div>",
        "<div><a href='/b'>The old mill by the weir is sold</a><p>Posted on 4 March 2025</p></div>",
        "<p>Read on 4 March 2025 in the town hall</p>",
        "<p>Updated on 4 March 2025</p>",
        "<p>More</p><p>By Ed Reed on 4 March 2025</p>",
    ],
    ids=["comment", "card", "no word", "update", "a byline further down"],
)
def test_other_days_behind_the_story_are_not_the_articles(behind: str) -> None:
    assert clean(below=behind).published_on is None


@pytest.mark.parametrize(
    "name", ["River Times GmbH, Lower Moss", "Moss Media Ltd.", "Redaktion", "von"]
)
def test_companies_and_desks_are_no_authors(name: str) -> None:
    head = f'<meta name="author" content="{name}">'
    page = f'<html lang="de"><head>{head}</head><body>{TITLE}<div>{STORY}</div></body></html>'
    assert newsclean.clean(page).authors == ()


NAME = "Xóm Vạn Đăng thắp lại ngọn hải đăng gỗ"
SHORT = (
    "<p>Ngọn đèn tắt từ trận bão năm ngoái, nay được dân chài góp tiền thay bóng mới.</p>"
    "<p>Cụ Ngô Thị Lượm, 84 tuổi, nói rằng thấy đèn là biết chồng con sắp về tới cửa lạch.</p>"
    "<p>Từ tối nay, ghe nào về muộn cũng có đèn soi lối vào bến, khỏi phải hú gọi nhau.</p>"
    "<p>Xã giao hai thanh niên thay phiên trực đèn, mỗi đêm được trả tiền dầu và một bữa cháo.</p>"
)
CARD = "<a href='/tin-2'>Vạn Đăng mở hội cầu ngư đầu tháng sau</a>"


def clean_vi(head: str = "", *, above: str = "", inside: str = "", below: str = "") -> Article:
    page = (
        f'<html lang="vi"><head><title>{NAME}</title></head><body>{above}<main><h1>{NAME}</h1>'
        f"{head}<div>{SHORT}{inside}</div>{below}</main></body></html>"
    )
    return newsclean.clean(page)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<p>Tác giả: Vũ Hạnh Mai</p>", ("Vũ Hạnh Mai",)),
        ("<p>Bởi Vũ Hạnh Mai</p>", ("Vũ Hạnh Mai",)),
        ("<div><b>Vũ Hạnh Mai</b> <i>03/03/2026 10:15</i></div>", ("Vũ Hạnh Mai",)),
        ("<div>Vũ Hạnh Mai - 03/03/2026 10:15</div>", ("Vũ Hạnh Mai",)),
        ("<div>Thời sự - 03/03/2026 10:15</div>", ()),
        ("<div>Cù Lao, 03/03/2026</div>", ()),
    ],
)
def test_bylines_of_vietnamese_pages(head: str, names: tuple[str, ...]) -> None:
    article = clean_vi(head)
    assert article.authors == names
    assert len(article.body) + (article.lead is not None) == 4


TODAY = "Thứ Bảy, 21/11/2026"


@pytest.mark.parametrize("above", ["", f"<div>{TODAY} | <a href='/'>Trang chủ</a></div>"])
@pytest.mark.parametrize(
    ("around", "day"),
    [
        ({"head": "<p>03/03/2026 10:15</p>"}, "2026-03-03"),
        ({"head": "<p>Vũ Hạnh Mai <b>Cập nhật lúc 03/03/2026 10:15</b></p>"}, "2026-03-03"),
        ({"head": "<p>Cập nhật 04/03/2026 10:15</p><p>Đăng ngày 03/03/2026</p>"}, "2026-03-03"),
        ({"head": f"<div>{CARD} <i>01/03/2026</i></div><p>03/03/2026</p>"}, "2026-03-03"),
        ({"inside": f"<ul><li>{CARD} (04/03/2026)</li></ul>"}, None),
        ({"inside": f"<div><p>{CARD}</p><span>04/03/2026 08:00</span></div>"}, None),
        ({"below": "<div><p>In ra ngày 04/03/2026</p></div>"}, None),
    ],
)
def test_the_day_is_that_under_the_headline(
    around: dict[str, str], day: str | None, above: str
) -> None:
    found = clean_vi(above=above, **around).published_on
    assert (found and found.isoformat()) == (day or ("2026-11-21" if above else None))


def test_a_day_above_the_headline_counts_unless_the_site_prints_it_in_its_head() -> None:
    day = "Thứ Ba, 03/03/2026"
    found = clean_vi(above=f"<div>{day}</div>").published_on
    assert found is not None
    assert found.isoformat() == "2026-03-03"
    assert clean_vi(above=f"<header><div>{day}</div></header>").published_on is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<strong>Vũ Hạnh Mai</strong><em>&nbsp;(TTXVN)</em>", ("Vũ Hạnh Mai",)),
        ("Bài và ảnh: Vũ Hạnh Mai", ("Vũ Hạnh Mai",)),
        ("Theo TTXVN", ()),
        ("Xem thêm (12)", ()),
    ],
)
def test_a_byline_may_say_more_than_a_name(line: str, names: tuple[str, ...]) -> None:
    article = clean_vi(inside=f"<div class='author'>{line}</div>")
    assert article.authors == names
    named = [source.name for source in article.sources]
    assert named == (["TTXVN"] if "TTXVN" in line else [])
    assert len(article.body) == 4


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("(04.03.2025) ", "2025-03-04"),
        ("Lower Moss, 4 March 2025 – ", "2025-03-04"),
        ("LOWER MOSS, March 4, 2025 /Reed Wire/ -- ", "2025-03-04"),
        ("Lower Moss (March 4, 2025) - ", None),
        ("On March 4, 2025 - a Tuesday - ", None),
        ("On May 4, 1925, ", None),
        ("March 4, 2025 was a Tuesday: ", None),
        ("(born on March 4, 2005) ", None),
    ],
)
def test_a_story_may_open_with_its_day(opening: str, day: str | None) -> None:
    page = f"<html lang='en'><body>{TITLE}<div><p>{opening}{STORY[3:]}</div></body></html>"
    found = newsclean.clean(page).published_on
    assert (found and str(found)) == day
