"""What stands between the headline and the story of a page of an unknown layout."""

from __future__ import annotations

from unicodedata import normalize

import pytest

import newsclean

TITLE = "Làng gốm Hạ Thanh mở lại lò nung cổ"
SAPO = "Sau 40 năm tắt lửa, lò nung cổ đỏ lửa trở lại trong sáng nay."
SENTENCE = "kể rằng cây cầu gỗ bắc qua suối đã được dân làng sửa lại trong tháng trước."
STORY = [f"Đoạn văn số {number} {SENTENCE}" for number in range(1, 5)]
P = "".join(f"<p>{text}</p>" for text in STORY)
OG = f'<meta property="og:title" content="{TITLE}">'


def read(body: str, head: str = "") -> newsclean.Article:
    article = newsclean.extract(f"<html><head>{head}</head><body>{body}</body></html>").article
    assert article is not None
    return article


def lines(article: newsclean.Article) -> list[str | None]:
    return [block.text for block in article.body]


@pytest.mark.parametrize("head", ["", OG, f"<title>{TITLE}</title>"])
@pytest.mark.parametrize(
    "body",
    [
        f"<div><h1>{TITLE}</h1>{P}</div>",
        f"<article><header><h1>{TITLE}</h1></header>{P}</article>",
        f"<div><h1><span>{TITLE}</span></h1>{P}</div>",
        f'<div><h1 class="x">{TITLE}</h1>{P}</div>',
        f"<main><div><h1>{TITLE}</h1></div><div>{P}</div></main>",
    ],
)
def test_headline_is_title_whatever_its_markup(body: str, head: str) -> None:
    article = read(body, head)
    assert article.title == TITLE
    assert lines(article) == STORY


@pytest.mark.parametrize(
    "markup", ["<h2>{}</h2>", "<p>{}</p>", "<div>{}</div>", "<p><b>{}</b></p>", "<b>{}</b><br>"]
)
def test_stated_title_is_found_in_bare_elements(markup: str) -> None:
    article = read(f"<div>{markup.format(TITLE)}{P}</div>", OG)
    assert article.title == TITLE
    assert lines(article) == STORY


NAMES = ["sapo", "summary", "lead", "st-sapo", "description", "none", ""]


@pytest.mark.parametrize("tag", ["p", "div", "h2"])
@pytest.mark.parametrize("name", NAMES)
def test_sentence_between_headline_and_story_is_the_lead(tag: str, name: str) -> None:
    lead = f'<{tag} class="{name}">{SAPO}</{tag}>' if name else f"<{tag}>{SAPO}</{tag}>"
    body = f'<div><h1 class="title">{TITLE}</h1>{lead}<div class="content">{P}</div></div>'
    article = read(body)
    assert (article.title, article.lead) == (TITLE, SAPO)
    assert lines(article) == STORY


@pytest.mark.parametrize("name", ["sapo", "summary", "lead"])
def test_named_lead_needs_no_stop(name: str) -> None:
    text = SAPO.rstrip(".")
    article = read(f'<div><h1>{TITLE}</h1><p class="{name}">{text}</p><div>{P}</div></div>')
    assert article.lead == text


def test_named_lead_beside_the_story_is_the_lead() -> None:
    article = read(f'<div><h1>{TITLE}</h1><p class="summary">{SAPO}</p>{P}</div>')
    assert (article.lead, lines(article)) == (SAPO, STORY)


def test_second_sentence_under_headline_is_kept() -> None:
    second = "Ban quản lý làng nghề mời khách tới xem mẻ gốm đầu tiên."
    article = read(f"<div><h1>{TITLE}</h1><p>{SAPO}</p><p>{second}</p><div>{P}</div></div>")
    kept = [article.lead, *lines(article)]
    assert [text for text in kept if text is not None] == [SAPO, second, *STORY]


def test_text_without_an_element_is_kept() -> None:
    body = f"<div><h1>{TITLE}</h1>Sau 40 năm <b>tắt lửa</b>, lò nung cổ đỏ lửa trở lại trong sáng"
    article = read(f"{body} nay.<div>{P}</div></div>")
    assert (article.lead, lines(article)) == (SAPO, STORY)


def test_headline_below_the_story_opens_nothing() -> None:
    foot = "<p>Tòa soạn giữ bản quyền mọi bài viết đăng trên trang này.</p>"
    article = read(f"<div>{P}</div><div><h1>{TITLE}</h1>{foot}</div>")
    assert article.lead is None
    assert lines(article) == STORY


DATE = "Chủ nhật, 12/4/2026, 07:30 (GMT+7)"


@pytest.mark.parametrize("tag", ["span", "b", "time"])
def test_link_claims_no_text_outside_itself(tag: str) -> None:
    crumb = '<div class="bread"><a href="/vh">Văn hóa trong tỉnh và các huyện lân cận</a></div>'
    date = f'<{tag} class="t">{DATE}</{tag}>'
    article = read(f"<main>{crumb}<h1>{TITLE}</h1>{date}{P}</main>")
    assert [item.title for item in article.related if item.title == DATE] == []
    assert article.title == TITLE


def test_prose_that_opens_with_a_link_is_prose() -> None:
    text = "Bảo tàng gốm mở cửa miễn phí cho học sinh trong cả tuần tới, theo lời ban quản lý."
    prose = text.replace("Bảo tàng gốm", '<a href="/a.html">Bảo tàng gốm</a>')
    article = read(f'<div><h1>{TITLE}</h1>{P}<div class="x">{prose}</div></div>')
    assert text in lines(article)


def test_line_that_is_one_link_is_related() -> None:
    line = '<div><span><a href="/a.html">Bảo tàng gốm mở cửa miễn phí cả tuần</a></span></div>'
    article = read(f"<div><h1>{TITLE}</h1>{P}{line}</div>")
    assert [item.title for item in article.related] == ["Bảo tàng gốm mở cửa miễn phí cả tuần"]
    assert lines(article) == STORY


def test_names_that_would_take_the_whole_story_away_count_for_nothing() -> None:
    story = "".join(f'<div class="widget"><p>{text}</p></div>' for text in STORY * 3)
    widget = '<div class="widget"><p>Thời tiết hôm nay</p></div>'
    assert set(STORY) <= set(lines(read(f"<main><h1>{TITLE}</h1>{story}</main>")))
    plain = read(f"<main><h1>{TITLE}</h1>{P}{widget}</main>")
    assert lines(plain) == STORY


def test_a_headline_with_its_text_alone_is_an_article() -> None:
    cut = f"<h1>{TITLE}</h1><p>{SAPO}</p><p>{SAPO}</p>"
    article = read(cut)
    assert article.title == TITLE
    menu = "".join(f'<a href="/{n}">Mục {n}</a> ' for n in range(9))
    with pytest.raises(newsclean.NotAnArticle):
        newsclean.clean(f"<html><body><div>{menu}</div>{cut}</body></html>")


@pytest.mark.parametrize("markup", ["<h1>{}</h1>", "<h1>Làng nghề: {}</h1>", "<div>{}</div>"])
def test_headline_of_a_decomposed_page_is_found(markup: str) -> None:
    body = f"<p>Trang chủ</p>{markup.format(TITLE)}<p>{SAPO}</p><div>{P}</div>"
    composed = newsclean.extract(f"<html><head>{OG}</head><body>{body}</body></html>")
    page = normalize("NFD", f"<html><head>{OG}</head><body>{body}</body></html>")
    assert newsclean.extract(page).article == composed.article
    assert composed.article is not None
    assert composed.article.lead == SAPO


NOTICE = (
    "Từ tuần trước, báo dùng hệ thống mới cho bạn đọc, một số đường dẫn của trang này có thể chưa "
    "mở được như trước."
)


@pytest.mark.parametrize("form", ["<div>{}</div>", "<div><p>{}</p></div>", "<ul><li>{}</li></ul>"])
def test_story_below_the_headline_is_read_where_a_notice_above_it_is_longer(form: str) -> None:
    below = "".join(form.format(text) for text in STORY[:3])
    notice = f"<div><p>{NOTICE}</p><p>{NOTICE.replace('báo', 'tòa soạn')}</p></div>"
    head = '<meta property="og:type" content="article">'
    kept = lines(read(f"{notice}<h1>{TITLE}</h1>{below}", head))
    assert kept[:3] == STORY[:3]


def test_what_stands_below_a_headline_at_the_end_of_a_long_story_is_no_part_of_it() -> None:
    long = "".join(f"<p>{text} {SENTENCE.capitalize()}</p>" for text in STORY * 3)
    article = read(f"<div>{long}</div><h1>{TITLE}</h1><div>{SAPO}</div>")
    assert SAPO not in lines(article)


FRAMES = (
    "<h1>{}</h1><div>{}{}</div>",
    "<div><h1>{}</h1>{}{}</div>",
    "<div><h1>{}</h1>{}<div>{}</div></div>",
)
LEADS = (
    "<h2>{}</h2>",
    '<h2 id="article_sapo">{}</h2>',
    '<h3 id="lead">{}</h3>',
    '<div class="hometext m-bottom">{}</div>',
    '<div class="tom-tat">{}</div>',
    '<p class="mo_ta">{}</p>',
    '<p class="trichdan">{}</p>',
    '<div class="tomTat">{}</div>',
    '<div class="chapeau">{}</div>',
    '<p class="summary">{}</p>',
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("markup", LEADS)
def test_lead_in_any_form_wherever_the_container_begins(markup: str, frame: str) -> None:
    article = read(frame.format(TITLE, markup.format(SAPO), P), f"<title>{TITLE}</title>")
    assert (article.lead, lines(article)) == (SAPO, STORY)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("tag", ['h2 id="sapo_detail"', 'div class="tom-tat"', 'h2 class="lead"'])
def test_lead_that_is_named_needs_no_stop(tag: str, frame: str) -> None:
    text = SAPO.rstrip(".")
    markup = f"<{tag}>{text}</{tag.split(maxsplit=1)[0]}>"
    article = read(frame.format(TITLE, markup, P), f"<title>{TITLE}</title>")
    assert (article.lead, lines(article)) == (text, STORY)


@pytest.mark.parametrize("frame", FRAMES[:2])
@pytest.mark.parametrize(
    "heading",
    [
        "<h2>Vì sao lò nung cổ của làng gốm phải tắt lửa suốt bốn mươi năm?</h2>",
        "<h2>Lò nung cổ và bốn mươi năm tắt lửa của cả một làng nghề bên suối</h2>",
        '<h2 id="lead-lo-nung-co-va-40-nam">Lò nung cổ và bốn mươi năm tắt lửa của cả làng</h2>',
        f"<h2>{SAPO}</h2><h3>Mẻ gốm đầu tiên</h3>",
        "<h2>Lửa đỏ.</h2>",
        f'<p class="mo-ta-anh">{SAPO}</p>',
    ],
)
def test_heading_of_a_part_of_the_story_is_no_lead(heading: str, frame: str) -> None:
    article = read(frame.format(TITLE, heading, P), f"<title>{TITLE}</title>")
    assert article.lead is None
    assert lines(article)[-len(STORY) :] == STORY
    assert len(article.body) > len(STORY)


def test_a_second_named_lead_is_prose() -> None:
    second = "Ban quản lý làng nghề mời khách tới xem mẻ gốm đầu tiên."
    markup = f'<p class="sapo">{SAPO}</p><div><p class="tom-tat">{second}</p>{P}</div>'
    article = read(f"<h1>{TITLE}</h1>{markup}", f"<title>{TITLE}</title>")
    assert (article.lead, lines(article)) == (SAPO, [second, *STORY])


SHORT_FRAMES = [
    f"<h1>{TITLE}</h1>{{}}<div>{P}</div>",
    f"<div><h1>{TITLE}</h1>{{}}{P}</div>",
    f"<h1>{TITLE}</h1><div>{{}}{P}</div>",
]


@pytest.mark.parametrize("frame", SHORT_FRAMES)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sapo", "Lò nung đã đỏ lửa trở lại."),
        ("detail-sapo", "Lò nung đỏ lửa sau 40 năm"),
        ("cms-desc", "Lò nung đã đỏ lửa trở lại."),
        ("summary", "Khách đông hơn năm trước…"),
    ],
)
@pytest.mark.parametrize("tag", ["p", "div", "h2"])
def test_a_short_sentence_that_is_named_as_lead_is_the_lead(
    tag: str, name: str, text: str, frame: str
) -> None:
    article = read(frame.format(f'<{tag} class="{name}">{text}</{tag}>'))
    assert article.lead == text
    assert lines(article) == STORY


@pytest.mark.parametrize("frame", SHORT_FRAMES)
@pytest.mark.parametrize(
    "text",
    [
        "03/03/2026 10:15",
        "<a href='/x'>Xem thêm ảnh về lò nung cổ</a>",
        "Theo dõi chúng tôi trên Google News",
        "3 phút đọc",
    ],
)
@pytest.mark.parametrize("name", ["sapo", "summary"])
def test_dates_buttons_and_notices_that_are_named_as_lead_are_none(
    name: str, text: str, frame: str
) -> None:
    article = read(frame.format(f'<p class="{name}">{text}</p>'))
    assert article.lead is None
    assert lines(article) == STORY


@pytest.mark.parametrize("frame", SHORT_FRAMES)
def test_a_short_sentence_beside_a_named_lead_is_prose(frame: str) -> None:
    short = "Khách đông hơn năm trước."
    markup = f'<p class="sapo">{short}</p><p class="sapo">{SAPO}</p>'
    article = read(frame.format(markup))
    assert article.lead == SAPO
    assert lines(article) == [short, *STORY]


def test_what_describes_a_picture_above_a_story_is_no_lead() -> None:
    picture = '<div class="lead-image"><img src="/a.jpg"><p>Ảnh: Nguyễn Thị Thanh Hạnh.</p></div>'
    assert read(f"<h1>{TITLE}</h1>{picture}<div>{P}</div>").lead is None


def test_the_caption_of_the_picture_that_leads_a_story_is_no_lead() -> None:
    caption = "Bà con Hạ Thanh quây quần bên lò nung cổ trong buổi sáng đầu tiên đỏ lửa trở lại."
    shown = f'<img src="/a.jpg"><figcaption><p>{caption}</p></figcaption>'
    for framed in (f'<figure class="lead-art">{shown}', f'<div class="lead"><figure>{shown}'):
        picture = f"{framed}</figure></div>"
        article = read(f"<h1>{TITLE}</h1>{picture}<p class='sapo'>{SAPO}</p><div>{P}</div>")
        assert (article.lead, lines(article)) == (SAPO, STORY)
        assert article.images[0].caption == caption


def test_a_lead_beside_the_name_of_the_author_is_the_lead() -> None:
    frame = f'<div class="author-wrap"><p>Lan Moss</p><h2 class="sapo">{SAPO}</h2></div>'
    article = read(f"<h1>{TITLE}</h1>{frame}<div>{P}</div>")
    assert (article.lead, lines(article)) == (SAPO, STORY)


AUTHOR = "Lan Moss viết về làng nghề từ mười năm nay, và đã sống ở Hạ Thanh hai mùa gốm. "


@pytest.mark.parametrize(
    "note",
    [
        f'<div class="author-description">{AUTHOR}</div>',
        f'<div class="author-dropdown"><div class="description"><p>{AUTHOR * 6}</p></div></div>',
        f'<div class="author-box"><p class="excerpt">{AUTHOR}</p></div>',
    ],
)
@pytest.mark.parametrize("frame", ["{}<div>{}</div>", "<div>{}{}</div>"])
def test_who_the_author_is_is_no_lead(note: str, frame: str) -> None:
    told = [f"Đoạn văn số {number} {SENTENCE}" for number in range(1, 20)]
    story = "".join(f"<p>{text}</p>" for text in told)
    article = read(f"<h1>{TITLE}</h1>" + frame.format(f"{note}<p class='sapo'>{SAPO}</p>", story))
    assert (article.lead, lines(article)) == (SAPO, told)


@pytest.mark.parametrize(
    ("printed", "stated", "is_lead"),
    [
        ("Lò nung cổ đỏ lửa sau bốn mươi năm", None, True),
        ("Lò nung cổ đỏ lửa sau bốn mươi năm", "Làng gốm Hạ Thanh vui như hội.", False),
        ("Hạ Thanh vui", None, False),
    ],
)
def test_a_short_line_that_the_page_describes_itself_with_is_the_lead(
    printed: str, stated: str | None, *, is_lead: bool
) -> None:
    head = f'<meta name="description" content="{stated or printed}">'
    article = read(f"<h1>{TITLE}</h1><p>{printed}</p><div>{P}</div>", head)
    assert article.lead == (printed if is_lead else None)
    assert lines(article) == STORY
