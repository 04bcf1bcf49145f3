"""Short stories of pages that state nothing but a title, and lists that look a little like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean

TITLE = "Làng gốm Bến Mơ nhóm lại lò bầu sau bốn mươi năm"
MENU = "".join(f'<li><a href="/muc-{n}">Chuyên mục {n}</a></li>' for n in range(12))
STORY = (
    "Sáng mồng ba, lò bầu cuối cùng của làng gốm Bến Mơ được nhóm lại, cả làng ra đứng xem từ sớm.",
    "Cụ Đinh Thị Thạo, thợ chuốt già nhất làng, nói rằng cụ đã quên mùi khói lò từ ngày con đi xa.",
    "Mẻ đầu có hai trăm chum nhỏ, sáu chục hũ men tro và một bộ ấm chén dành riêng cho nhà đình.",
    "Ủy ban xã hứa làm lại con đường ra bến trước mùa mưa, để thuyền lớn chở được gốm về xuôi.",
    "Lớp học chuốt mở vào tối thứ bảy, ai muốn học cũng được, chỉ cần mang theo một tấm tạp dề.",
)
BLURB = (
    "Tin tức mới nhất về làng gốm Bến Mơ, được cập nhật hằng ngày cho bạn đọc gần xa của báo. "
    "Mời bạn theo dõi các bài viết, hình ảnh và phóng sự về nghề chuốt gốm ở dưới đây mỗi sáng."
)


def paged(body: str, title: str = f"{TITLE} | Báo Bến Mơ", head: str = "") -> str:
    return (
        f'<html lang="vi"><head><title>{title}</title>{head}</head><body><ul>{MENU}</ul>{body}'
        "<div class='foot'>Điện thoại: 0200 000 000</div></body></html>"
    )


def told(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def names(count: int) -> list[str]:
    return [f"Chợ phiên Bến Mơ họp lại lần thứ {n} trong năm nay" for n in range(2, count + 2)]


def lines(article: newsclean.Article | None) -> list[str]:
    assert article is not None
    return [block.text for block in article.body]


@pytest.mark.parametrize("tag", ["h1", "h2", "div"])
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("title", ["{}", "{} | Báo Bến Mơ", "Đời sống - {} - Bến Mơ"])
def test_a_short_story_is_one_where_the_title_names_its_headline(
    tag: str, count: int, title: str
) -> None:
    body = f"<{tag}>{TITLE}</{tag}><div>{told(*STORY[:count])}</div>"
    for url in (None, "https://benmo.example/lo-bau.html"):
        extraction = newsclean.extract(paged(body, title.format(TITLE)), url=url)
        assert lines(extraction.article) == [*STORY[:count]]
        assert extraction.article is not None
        assert extraction.article.title == TITLE


def test_one_paragraph_is_a_story_too_and_a_few_titles_below_are_related() -> None:
    related = "".join(f'<li><a href="/tin-{n}">{name}</a></li>' for n, name in enumerate(names(5)))
    one = f"{STORY[0]} {STORY[1]}"
    extraction = newsclean.extract(
        paged(f"<h1>{TITLE}</h1><div>{told(one)}</div><h3>Tin liên quan</h3><ul>{related}</ul>")
    )
    assert lines(extraction.article) == [one]


@pytest.mark.parametrize("before", [2, 3])
@pytest.mark.parametrize("box", ["<div class='box'>{}</div>", "<ul>{}</ul>", "{}"])
def test_a_box_of_linked_headings_between_paragraphs_makes_no_list(before: int, box: str) -> None:
    cards = "".join(f'<h3><a href="/tin-{n}">{name}</a></h3>' for n, name in enumerate(names(6)))
    story = told(*STORY[:before]) + box.format(cards) + told(*STORY[before:])
    extraction = newsclean.extract(paged(f"<h1>{TITLE}</h1><div>{story}</div>"))
    assert lines(extraction.article) == [*STORY]


NO_STORIES = {
    "a headline that the title does not name": paged(
        f"<h1>Hội làng Bến Mơ mở vào ngày rằm tháng giêng</h1>{told(STORY[0], STORY[1])}"
    ),
    "the name of a section": paged(
        f"<h1>Làng nghề</h1>{told(STORY[0], STORY[1])}", "Làng nghề | Báo Bến Mơ"
    ),
    "one short sentence": paged(f"<h1>{TITLE}</h1>{told(STORY[0][:70] + '.')}"),
    "a page that calls itself no article": paged(
        f"<h1>{TITLE}</h1>{told(STORY[0], STORY[1])}",
        head='<meta property="og:type" content="website">',
    ),
    "a front page": paged(
        f"<h1>{TITLE}</h1>{told(STORY[0], STORY[1])}",
        head='<link rel="canonical" href="https://benmo.example/">',
    ),
    "an error": paged(
        f"<h1>Trang bạn tìm không còn tồn tại</h1>{told(STORY[0], STORY[1])}",
        "Trang bạn tìm không còn tồn tại | Báo Bến Mơ",
    ),
    "a notice": paged(
        f"<h1>{TITLE}</h1>"
        + told(
            "Vui lòng đăng nhập để gửi bình luận của bạn về bài viết này trên trang của chúng tôi, "
            "và theo dõi chúng tôi trên Facebook, Zalo và YouTube."
        )
    ),
}


@pytest.mark.parametrize("name", NO_STORIES)
def test_what_else_is_short_is_no_article(name: str) -> None:
    assert newsclean.extract(NO_STORIES[name]).article is None


CARDS = {
    "ePi": '<article class="story"><figure class="story__thumb"><a href="/{n}.html"><img alt=""'
    ' src="/{n}.jpg"></a></figure><h3 class="story__heading"><a class="cms-link" href="/{n}.html">'
    '{title}</a></h3><div class="story__summary">{teaser}</div><div class="story__meta"><time>4 giờ'
    " trước</time></div></article>",
    "VCCorp": '<div class="box-category-item"><a class="box-category-link-with-avatar" href="/{n}"'
    ' title="{title}"><img alt="" src="/{n}.jpg"></a><div class="box-category-content"><h3><a'
    ' class="box-category-link-title" href="/{n}">{title}</a></h3><p class="box-category-sapo">'
    "{teaser}</p></div></div>",
    "VOV": '<div class="article-card"><a class="vovvn-title" href="/{n}"><h3 class="card-title">'
    '{title}</h3></a><p class="card-text">{teaser}</p></div>',
    "VOV 2019": '<div class="media"><div class="media-body"><h5 class="media-title"><a href="/{n}">'
    "{title}</a></h5><p>{teaser}</p></div></div>",
    "VnExpress": '<article class="item-news"><h3 class="title-news"><a href="/{n}">'
    '{title}</a></h3><p class="description"><a href="/{n}">{teaser}</a></p></article>',
    "teasers above": '<div class="row"><p>{teaser}</p><h4><a href="/{n}">{title}</a></h4></div>',
    "titles alone": '<li><a href="/{n}">{title}</a></li>',
    "titles and days": '<li><a href="/{n}">{title}</a> <span>0{n}/03/2026</span></li>',
}
SECTIONS = (
    "{}",
    '<section class="zone--timeline">{}</section>',
    "<ul class='content-list'>{}</ul>",
)


def listed(card: str, count: int) -> str:
    teaser = (
        "Tiểu thương bày hơn {n} gian hàng gốm và thổ cẩm ngay buổi sáng đầu tiên của phiên chợ."
    )
    return "".join(
        CARDS[card].format(n=n, title=title, teaser=teaser.format(n=n))
        for n, title in enumerate(names(count))
    )


@given(
    st.sampled_from(sorted(CARDS)),
    st.integers(9, 30),
    st.sampled_from(SECTIONS),
    st.sampled_from(("", told(BLURB), f"<div class='intro'>{BLURB}</div>", f"<h2>{BLURB}</h2>")),
    st.sampled_from(("", told("Cơ quan chủ quản: Hội làng nghề Bến Mơ. Giấy phép số 20/GP-BTT."))),
)
def test_no_list_with_a_long_heading_and_a_note_is_an_article(
    card: str, count: int, section: str, note: str, foot: str
) -> None:
    heading = "Tin tức mới nhất về làng gốm Bến Mơ"
    body = f"<h1>{heading}</h1>{note}{section.format(listed(card, count))}{foot}"
    for around in ("{}", "<div class='main'>{}</div>"):
        page = paged(around.format(body), f"{heading} - Báo Bến Mơ")
        assert newsclean.extract(page).article is None
