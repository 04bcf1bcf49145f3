"""What stories on real pages contain, in the structures that papers give it; one case each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsclean
from newsclean.article import Article

TITLE = "Bản Lùng dựng lại chiếc cầu tre sau mùa nước lớn"
LEAD = "Hơn bốn mươi hộ ở Bản Lùng góp công dựng lại chiếc cầu tre bắc qua suối Nậm Hoa."
TOLD = [
    f"Buổi làm thứ {n} có hơn {n} chục người dân ba xóm cùng vác tre, đan phên và lát mặt cầu."
    for n in range(2, 7)
]
CARD = "Chợ phiên Bến Mơ họp trở lại sau tám năm vắng khách"
CAPTION = "Người dân vác tre ra bờ suối."
Page = Callable[..., Article]


def epi(host: str) -> Page:
    """Pages of the CMS of Nhân Dân and VietnamPlus today."""

    def page(*inserted: str, after: int = 2, outside: str = "", meta: str = "") -> Article:
        told = "".join((*map(p, TOLD[:after]), *inserted, *map(p, TOLD[after:])))
        html = (
            f"<html><head>{meta}</head><body><div class='article'><div class='article__header'>"
            f"<h1 class='article__title cms-title'>{TITLE}</h1></div>"
            f"<div class='article__sapo cms-desc'>{LEAD}</div>{outside}"
            "<div class='article__body zce-content-body cms-body' itemprop='articleBody'>"
            f"{told}</div></div></body></html>"
        )
        return newsclean.clean(html, url=f"https://{host}/cau-tre-post1.html")

    return page


def vov(*inserted: str, after: int = 2, outside: str = "", meta: str = "") -> Article:
    told = "".join((*map(p, TOLD[:after]), *inserted, *map(p, TOLD[after:])))
    html = (
        f"<html><head>{meta}</head><body><article class='detail'>"
        f"<h1 class='article-title'>{TITLE}</h1>"
        f"<div class='article-summary'><h2><div>VOV.VN - {LEAD}<br></div></h2></div>{outside}"
        f"<div class='article-content'><div class='text-long'>{told}</div></div></article>"
        "</body></html>"
    )
    return newsclean.clean(html, url="https://vov.vn/doi-song/cau-tre-post1.vov")


def p(text: str) -> str:
    return f"<p>{text}</p>"


def body(article: Article) -> list[str]:
    return [block.text for block in article.body]


EPI = [epi("nhandan.vn"), epi("www.vietnamplus.vn")]
ALL = [*EPI, vov]
everywhere = pytest.mark.parametrize("page", ALL, ids=["nhandan", "vietnamplus", "vov"])
on_epi = pytest.mark.parametrize("page", EPI, ids=["nhandan", "vietnamplus"])


@everywhere
def test_the_story_alone(page: Page) -> None:
    article = page()
    assert (article.title, article.lead, body(article)) == (TITLE, LEAD, TOLD)


PICTURES = {
    "figcaption": "<figure><img src=/1.jpg><figcaption>{}</figcaption></figure>",
    "cell": "<table class='picture'><tr><td class='pic'><img src=/1.jpg></td></tr>"
    "<tr><td class='caption'>{}</td></tr></table>",
    "paragraph in a cell": "<table class='picture'><tr><td class='pic'><img src=/1.jpg></td></tr>"
    "<tr><td class='caption'><p>{}</p></td></tr></table>",
    "repeated in alt": "<figure><img src=/1.jpg alt='{0}'><figcaption>{0}</figcaption></figure>",
}
ON_EPI = PICTURES | {
    "bare text": "<div class='article-photo'><img src=/1.jpg>{}</div>",
    "fig": "<div class='article-photo'><img src=/1.jpg><span class='fig'>{}</span></div>",
}


@pytest.mark.parametrize("name", ON_EPI)
@on_epi
def test_captions_are_no_prose(page: Page, name: str) -> None:
    article = page(ON_EPI[name].format(CAPTION))
    assert body(article) == TOLD
    assert [image.caption for image in article.images] == [CAPTION]


@pytest.mark.parametrize("name", ["figcaption", "repeated in alt"])
def test_captions_of_vov_are_no_prose(name: str) -> None:
    embed = PICTURES[name].format(CAPTION)
    wrapped = (
        f"<figure class='gallery-embed embedded-entity' data-alt='{CAPTION}'>"
        f"<article>{embed}</article></figure>"
    )
    for picture in (embed, wrapped):
        article = vov(picture)
        assert body(article) == TOLD
        assert [image.caption for image in article.images] == [CAPTION]


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("(Ảnh: Hà My)", "Hà My"),
        ("Ảnh: Hà My/TTXVN", "Hà My/TTXVN"),
        ("(Nguồn: AFP)", "AFP"),
        ("(Ảnh: HÀ MY/TTXVN).", "HÀ MY/TTXVN"),
        ("", None),
    ],
)
@everywhere
def test_credits_are_taken_out(page: Page, printed: str, credit: str | None) -> None:
    caption = f"{CAPTION} {printed}".strip()
    (image,) = page(PICTURES["figcaption"].format(caption)).images
    assert (image.caption, image.credit) == (caption, credit)


@on_epi
def test_the_lead_photo_stands_outside_the_body(page: Page) -> None:
    photo = (
        PICTURES["figcaption"].format(CAPTION).replace("<figure", "<figure class=article__avatar")
    )
    article = page(outside=photo)
    assert [image.caption for image in article.images] == [CAPTION]
    assert body(article) == TOLD


BOXES = {
    "card": "<article class='story'><h2 class='story__heading'><a href=/b>{}</a></h2></article>",
    "relate": "<div class='article-relate'><article class='story'><h3><a href=/b>{}</a></h3>"
    "</article></div>",
    "list": "<div class='related-news'><h3 class='box-heading'>Tin liên quan</h3>"
    "<a href=/b>{}</a></div>",
    "data": "<div data-source='related-news'><h3>Tin liên quan</h3>"
    "<h4><a href=/b>{}</a></h4></div>",
    "block": "<div class='related-inline-story clearfix cms-relate'><a href=/b>{}</a></div>",
}


@pytest.mark.parametrize("after", [0, 2, 5])
@pytest.mark.parametrize("name", BOXES)
@on_epi
def test_cards_are_related(page: Page, name: str, after: int) -> None:
    article = page(BOXES[name].format(CARD), after=after)
    assert body(article) == TOLD
    assert [link.title for link in article.related] == [CARD]


@pytest.mark.parametrize("after", [0, 2, 5])
def test_cards_of_vov_are_related_and_embeds_are_not(after: int) -> None:
    heading = f"<h2 class='article-title'><a href=/b>{CARD}</a></h2>"
    card = f"<article class='inner-article'>{heading}</article>"
    article = vov(card, after=after)
    assert (article.title, body(article)) == (TITLE, TOLD)
    assert [link.title for link in article.related] == [CARD]


@everywhere
def test_a_link_in_a_sentence_is_prose(page: Page) -> None:
    text = "Người dân <a class='cms-relate' href='/tags/ban-lung'>Bản Lùng</a> không còn đi vòng."
    assert body(page(p(text)))[2] == "Người dân Bản Lùng không còn đi vòng."


@pytest.mark.parametrize(
    ("box", "role"),
    [
        ("<div class='notebox'><p>{}</p></div>", "fact_box"),
        ("<div class='notebox align-center cms-note'><p>{}</p></div>", "fact_box"),
        ("<blockquote class='cms-quote'><p>{}</p></blockquote>", "pull_quote"),
    ],
)
@on_epi
def test_boxes_of_the_story_stay_and_are_marked(page: Page, box: str, role: str) -> None:
    text = "Suối Nậm Hoa dài mười hai cây số, chảy qua ba xóm của Bản Lùng."
    block = page(box.format(text)).body[2]
    assert (block.text, block.role) == (text, role)


@on_epi
def test_a_live_blog_keeps_its_entries(page: Page) -> None:
    entries = "".join(
        f"<div class='article__live'><p class='timestr'><span class='hour'>1{n}:41</span></p>"
        f"<p class='blockcap'>Chặng {n}</p><p class='text'>{text}</p></div>"
        for n, text in enumerate(TOLD)
    )
    live = f"<div class='live-zone'><div class='live-content'>{entries}</div></div>"
    article = page(live, after=5)
    assert body(article)[5:] == [line for n, t in enumerate(TOLD) for line in (f"Chặng {n}", t)]
    assert {block.role for block in article.body[5:]} == {"live_entry"}


@on_epi
def test_an_interview_keeps_questions_and_answers(page: Page) -> None:
    talk = (
        "<div class='itv-question-answer'>"
        "<div class='item question'><p>Vì sao chọn tre già?</p></div>"
        "<div class='item anwser'><p>Tre già ngâm bùn thì không mọt, ông Sính nói.</p></div></div>"
        "<div class='itv-interaction'><p>Mời bạn đọc gửi câu hỏi.</p></div>"
    )
    article = page(talk)
    assert [(block.role, block.text) for block in article.body[2:4]] == [
        ("question", "Vì sao chọn tre già?"),
        ("answer", "Tre già ngâm bùn thì không mọt, ông Sính nói."),
    ]
    assert len(article.body) == len(TOLD) + 2


BARE = ["Dòng thứ nhất kể chuyện dựng cầu.", "Dòng thứ hai kể chuyện ngâm tre."]


@pytest.mark.parametrize(
    "markup",
    [
        "<div>{}</div><div>{}</div>",
        "{}<br>{}",
        "{}<br><br>{}<br/>",
        "<p>{}<br>{}</p>",
        "<div class='cms-text'>{}</div><div align='justify'>{}</div>",
        "<span>{}</span><br><span>{}</span>",
    ],
)
@everywhere
def test_paragraphs_may_be_bare(page: Page, markup: str) -> None:
    assert body(page(markup.format(*BARE))) == [*TOLD[:2], *BARE, *TOLD[2:]]


def test_prose_in_a_paragraph_of_an_ad_class_is_prose_and_the_ad_is_none() -> None:
    text = "Trưởng bản kể rằng chiếc cầu cũ bị cuốn trôi trong một đêm mưa."
    article = vov(f"<p class='ads-detail-center'>{text}</p><div class='block-ads'>Mua ngay</div>")
    assert body(article) == [*TOLD[:2], text, *TOLD[2:]]


@on_epi
def test_ads_are_dropped(page: Page) -> None:
    ads = "<div class='sda_middle'>Mua ngay</div><div class='rennab'><p>Giảm giá</p></div>"
    assert body(page(ads)) == TOLD


@on_epi
def test_author_source_and_tags_inside_the_body_are_fields(page: Page) -> None:
    closing = (
        "<div class='article__author'><p class='name'>HÀ MY</p></div>"
        "<div class='article__source'><span class='name'>(TTXVN/Vietnam+)</span></div>"
        "<div class='article__tag'><div class='box-content'><a href=/t>Bản Lùng</a></div></div>"
    )
    article = page(closing, after=5)
    assert body(article) == TOLD
    assert article.authors == ("HÀ MY",)
    assert [source.name for source in article.sources] == ["TTXVN/Vietnam+"]
    assert article.tags == ("Bản Lùng",)


@everywhere
def test_a_lead_repeated_as_the_first_paragraph_is_printed_once(page: Page) -> None:
    article = page(p(LEAD), after=0)
    assert (article.lead, body(article)) == (LEAD, TOLD)


@pytest.mark.parametrize(
    ("signed", "authors", "sources"),
    [
        ("<br>HÀ MY", ("HÀ MY",), []),
        ("<br><strong>Hà My/VOV.VN</strong>", ("Hà My",), ["VOV.VN"]),
        ("<br>(TTXVN/Vietnam+)", (), ["TTXVN/Vietnam+"]),
    ],
)
@everywhere
def test_a_sign_off_in_the_last_paragraph_is_no_prose(
    page: Page, signed: str, authors: tuple[str, ...], sources: list[str]
) -> None:
    text = "Bọn trẻ chạy qua cầu trong ngày đầu tiên."
    article = page(p(f"{text}{signed}"), after=5)
    assert body(article) == [*TOLD, text]
    assert article.authors == authors
    assert [source.name for source in article.sources] == sources


def test_a_photo_story_keeps_its_prose_and_says_so() -> None:
    html = "".join(PICTURES["figcaption"].format(text) for text in TOLD)
    article = newsclean.clean(
        f"<div class='article'><h1 class='article__title cms-title'>{TITLE}</h1>"
        f"<div class='article__sapo cms-desc'>{LEAD}</div>"
        f"<div class='article__body zce-content-body cms-body'>{html}</div></div>",
        url="https://nhandan.vn/cau-tre-post1.html",
    )
    assert body(article) == TOLD
    assert {block.role for block in article.body} == {"photo_story"}


@everywhere
def test_tables_and_lists_keep_their_structure(page: Page) -> None:
    table = "<table><tr><th>Hộ</th><th>Công</th></tr><tr><td>Châu</td><td>9</td></tr></table>"
    article = page(
        f"{table}<ul><li>Chuẩn bị tre già</li><li>Đan phên tre</li></ul><h3>Việc khó</h3>"
    )
    assert [(block.kind, block.text) for block in article.body[2:7]] == [
        ("table_row", "Hộ\tCông"),
        ("table_row", "Châu\t9"),
        ("list_item", "Chuẩn bị tre già"),
        ("list_item", "Đan phên tre"),
        ("heading", "Việc khó"),
    ]
    assert article.body[3].cells == ("Châu", "9")


@pytest.mark.parametrize(
    "stated",
    [
        "2026-03-02T08:46:00+0700",
        "2026-03-02T08:46:00+07:00",
        "2026-03-02T01:46:00Z",
        "2026-03-02 08:46",
        "2026-03-02 08:46+0700",
    ],
)
@everywhere
def test_times_have_a_zone(page: Page, stated: str) -> None:
    meta = f"<meta property='article:published_time' content='{stated}'>"
    published = page(meta=meta).published_at
    assert published is not None
    assert published.isoformat() in ("2026-03-02T08:46:00+07:00", "2026-03-02T01:46:00+00:00")


@everywhere
def test_a_page_may_be_changed_before_it_is_published(page: Page) -> None:
    meta = (
        "<meta property='article:published_time' content='2026-03-02T08:46:00+0700'>"
        "<meta property='article:modified_time' content='2026-03-02T03:46:00+0700'>"
    )
    article = page(meta=meta)
    assert article.published_at is not None
    assert article.modified_at is not None
    assert article.modified_at < article.published_at


def test_a_bold_name_above_the_source_signs_the_story() -> None:
    told = "".join(
        f"<p>Đoạn {number} kể rằng cây cầu gỗ bắc qua suối đã được dân làng sửa lại.</p>"
        for number in range(5)
    )
    end = "<p><strong>Lò Thị Mây</strong></p><p>Theo TTXVN</p>"
    article = newsclean.clean(f"<html><body><h1>Bản Mây sửa cầu</h1>{told}{end}</body></html>")
    assert article.authors == ("Lò Thị Mây",)
    assert [source.name for source in article.sources] == ["TTXVN"]
    assert [block.kind for block in article.body] == ["paragraph"] * 5
