"""Stories that stand in the data of a page only, its markup yet to be filled by a script."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Options
from newsclean.testing import HtmlPage
from newsclean.testing.page_promises import find_page_invented, find_page_unaccounted
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import html_pages

TITLE = "Bến đò Ngân Hạ thôi chở khách sau bảy mươi năm"
LEAD = "Sáng 3/3, chuyến đò cuối cùng rời bến Ngân Hạ, nhường khách cho cây cầu vừa thông xe."
STORY = (
    "Từ mờ sáng, hơn một trăm người đã đứng kín bờ sông để đi chuyến đò cuối cùng với ông lái.",
    "Ông Khúc Văn Diễn, người chở đò 40 năm nay, nói rằng ông vui nhiều hơn là buồn vì bọn trẻ.",
    "Cây cầu mới dài 212 mét, rộng 9 mét, được làm bằng tiền góp của ba xã ven sông.",
    "Xã giữ lại con đò gỗ làm kỷ niệm, đặt dưới gốc đa đầu bến, nơi khách vẫn ngồi chờ ngày xưa.",
)
TEASERS = "".join(
    f"<h3><a href='/tin-{n}.html'>Chợ phiên Bến Mơ họp lại lần thứ {n} trong năm</a></h3>"
    for n in range(2, 12)
)
SHELL = (
    '<div id="root"><nav><a href="/">Trang chủ</a> <a href="/tin">Tin mới</a></nav>'
    f"<h1>{TITLE}</h1><div class='skeleton'></div></div>"
)
NOTE = "body-from-data"
WHOLE = Options(removed="page")


def script(
    body: object, *, kind: str = "NewsArticle", headline: str = TITLE, **more: object
) -> str:
    stated = {"@type": kind, "headline": headline, "articleBody": body, **more}
    return f'<script type="application/ld+json">{json.dumps(stated, ensure_ascii=False)}</script>'


def page(data: str, body: str = SHELL, title: str = f"{TITLE} - Báo Ngân Hạ") -> str:
    return f'<html lang="vi"><head><title>{title}</title>{data}</head><body>{body}</body></html>'


def codes(extraction: newsclean.Extraction) -> list[str]:
    return [note.code for note in extraction.warnings]


def texts(article: newsclean.Article | None) -> list[str]:
    assert article is not None
    return [block.text for block in article.body]


FORMS = {
    "lines": "\n".join(STORY),
    "empty lines": "\r\n\r\n".join(STORY),
    "paragraphs": "".join(f"<p>{text}</p>" for text in STORY),
    "breaks": "<br/><br/>".join(STORY),
    "divisions": "<div>" + "".join(f"<div><span>{text}</span></div>" for text in STORY) + "</div>",
    "escaped": "".join(f"&lt;p&gt;{text}&amp;nbsp;&lt;/p&gt;" for text in STORY),
    "entities": "\n".join(STORY).replace("ô", "&ocirc;").replace(" ", "&nbsp;", 3),
    "a list": list(STORY),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("url", [None, "https://vov.vn/a.vov", "https://dantri.com.vn/a.htm"])
def test_the_body_is_what_the_data_states_where_the_markup_prints_none(
    form: str, url: str | None
) -> None:
    html = page(script(FORMS[form]))
    extraction = newsclean.extract(html, url=url, options=WHOLE)
    assert extraction.article is not None
    assert (extraction.article.title, texts(extraction.article)) == (TITLE, [*STORY])
    assert NOTE in codes(extraction)
    assert extraction.page_type == "article"
    assert extraction.failure is None
    assert not find_page_unaccounted(("Trang chủ", "Tin mới", TITLE, *STORY), extraction)
    assert not find_page_invented(html, extraction, ordered=form != "a list")
    assert all(made.place.path for made in extraction.decisions)
    script_path = "html/head/script[1]"
    paths = [made.place.path for made in extraction.decisions if made.rule == "prose"]
    assert paths == [script_path, *(f"{script_path}#{number}" for number in (2, 3, 4))]


def test_a_second_description_of_the_article_need_not_hold_its_body() -> None:
    plug_in = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2026-03-03T08:00+07:00"}
    described = f'<script type="application/ld+json">{json.dumps(plug_in)}</script>'
    for data in (described + script(FORMS["lines"]), script(FORMS["lines"]) + described):
        assert texts(newsclean.clean(page(data))) == [*STORY]


def test_one_line_is_one_paragraph() -> None:
    body = " ".join(STORY)
    assert texts(newsclean.clean(page(script(body)))) == [body]


def test_clean_and_the_region_give_the_same() -> None:
    html = page(script(FORMS["lines"]))
    for options in (Options(), Options(removed="none"), WHOLE):
        assert newsclean.clean(html, options=options) == newsclean.extract(html).article
    assert codes(newsclean.extract(html)) == [NOTE]


def test_the_data_may_describe_the_story_with_its_lead() -> None:
    article = newsclean.clean(page(script(FORMS["lines"], description=f"(PLO)- {LEAD}")))
    assert (article.lead_prefix, article.lead) == ("PLO", LEAD)
    assert texts(article) == [*STORY]


@pytest.mark.parametrize(
    "description",
    [STORY[0], f"{LEAD[:60]}…", "Tin tức, hình ảnh, video mới nhất về bến đò Ngân Hạ", "Ngân Hạ."],
)
def test_a_description_that_is_no_lead_is_none(description: str) -> None:
    article = newsclean.clean(page(script(FORMS["lines"], description=description)))
    assert (article.lead, texts(article)) == (None, [*STORY])


def test_a_first_line_with_the_code_of_a_paper_is_the_lead() -> None:
    article = newsclean.clean(page(script("\n".join((f"VOV.VN - {LEAD}", *STORY)))))
    assert (article.lead_prefix, article.lead, texts(article)) == ("VOV.VN", LEAD, [*STORY])


def test_lines_of_the_data_are_labelled_like_those_of_any_text() -> None:
    caption = "Chuyến đò cuối cùng rời bến sáng 3/3. Ảnh: Hà My"
    cards = [f"Chợ phiên Bến Mơ họp lại lần thứ {n} trong năm" for n in (3, 4)]
    told = (STORY[0], caption, *STORY[1:], "(Theo TTXVN)", "Tin liên quan", *cards)
    for body in ("\n".join(told), "".join(f"<p>{text}</p>" for text in told[:6])):
        article = newsclean.clean(page(script(body)))
        assert texts(article) == [*STORY]
        assert [image.credit for image in article.images] == ["Hà My"]
        assert [source.name for source in article.sources] == ["TTXVN"]
    article = newsclean.clean(page(script("\n".join(told))))
    assert [link.title for link in article.related] == cards


def test_markup_in_the_data_keeps_its_kinds() -> None:
    body = (
        f"<p>{STORY[0]}</p><h2>Chuyến đò cuối</h2><figure><img src='/do.jpg'><figcaption>Con đò gỗ"
        f"</figcaption></figure><p>{STORY[1]}</p><ul><li>{STORY[2]}</li></ul><p>{STORY[3]}</p>"
    )
    article = newsclean.clean(page(script(body)), url="https://ngan.example/a.html")
    kinds = [(block.kind, block.text) for block in article.body]
    assert kinds == [
        ("paragraph", STORY[0]),
        ("heading", "Chuyến đò cuối"),
        ("paragraph", STORY[1]),
        ("list_item", STORY[2]),
        ("paragraph", STORY[3]),
    ]
    assert [(image.caption, image.url) for image in article.images] == [
        ("Con đò gỗ", "https://ngan.example/do.jpg")
    ]


def test_a_printed_teaser_gives_way_to_the_story_and_is_accounted_for() -> None:
    notice = (
        "Mời bạn đăng ký gói đọc báo tháng để theo dõi các bài viết dài của chúng tôi hằng ngày."
    )
    printed = (
        f"<h1>{TITLE}</h1><div class='sapo'>{LEAD}</div><div><p>{STORY[0]}</p><p>{notice}</p></div>"
    )
    more = tuple(f"{text} Năm {number}." for number in (2024, 2025, 2026) for text in STORY)
    html = page(script("\n".join((*STORY, *more))), f"<main>{printed}</main>")
    extraction = newsclean.extract(html, options=WHOLE)
    assert extraction.article is not None
    assert (extraction.article.lead, texts(extraction.article)) == (LEAD, [*STORY, *more])
    rules = {removed.text: removed.rule for removed in extraction.removed}
    assert rules[STORY[0]] == "stated-again"
    assert rules[notice] == "beside-stated-story"
    assert codes(extraction) == [NOTE]


def test_what_else_a_page_prints_in_the_place_of_its_story_is_not_the_story() -> None:
    notice = "Chúng tôi dùng cookie để nhớ bạn đã đọc gì, và để đo số người đọc mỗi bài trong ngày."
    consent = "".join(f"<p>{notice} Điều {number}.</p>" for number in range(6))
    more = tuple(f"{text} Năm {number}." for number in (2025, 2026) for text in STORY)
    html = page(script("\n".join((*STORY, *more))), f"{SHELL}<div>{consent}</div>")
    assert texts(newsclean.clean(html)) == [*STORY, *more]


@pytest.mark.parametrize("form", FORMS)
def test_nothing_changes_where_the_story_is_printed(form: str) -> None:
    printed = f"<h1>{TITLE}</h1>" + "".join(f"<p>{text} <i>Đ.</i></p>" for text in STORY)
    plain, stated = (page(data, printed) for data in ("", script(FORMS[form])))
    for url in (None, "https://vov.vn/a.vov"):
        extraction = newsclean.extract(stated, url=url)
        assert NOTE not in codes(extraction)
        assert texts(extraction.article) == texts(newsclean.extract(plain, url=url).article)


def shown(*captions: str) -> str:
    figures = (
        f"<figure><img src='/{n}.jpg'><figcaption>{caption}</figcaption></figure>"
        for n, caption in enumerate(captions)
    )
    return f"<article><h1>{TITLE}</h1>{''.join(figures)}</article>"


def test_captions_may_be_the_printed_story_but_others_are_none() -> None:
    told = newsclean.extract(page(script(FORMS["lines"]), shown(*STORY)))
    assert NOTE not in codes(told)
    other = " Cảnh bến sông trong một buổi chiều mưa, thuyền về muộn và chợ đã vãn người."
    beside = newsclean.extract(
        page(script(FORMS["lines"]), shown(*(f"Ảnh {n}.{other}" for n in range(4))))
    )
    assert texts(beside.article) == [*STORY]
    assert beside.article is not None
    assert len(beside.article.images) == 4


def test_pictures_of_a_known_layout_are_no_story_where_the_data_holds_another() -> None:
    view = "Người dân hai bờ sông Ngân ra tiễn chuyến đò chở khách cuối cùng, chiều muộn ngày {}/3."
    captions = [view.format(number) for number in range(1, 6)]
    figures = "".join(
        f"<figure><img src='/{n}.jpg'><figcaption>{caption}</figcaption></figure>"
        for n, caption in enumerate(captions)
    )
    body = f"<h1 class='article-title'>{TITLE}</h1><div class='text-long'>{figures}</div>"
    url = "https://vov.vn/a-post1.vov"
    pictures = newsclean.extract(page("", body), url=url)
    assert (pictures.page_type, texts(pictures.article)) == ("photo", captions)
    filled = newsclean.extract(page(script(FORMS["lines"]), body), url=url)
    assert (filled.page_type, texts(filled.article)) == ("article", [*STORY])
    assert filled.article is not None
    assert [image.caption for image in filled.article.images] == captions
    same = newsclean.extract(page(script("\n".join(captions)), body), url=url)
    assert (same.page_type, codes(same)) == ("photo", [])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("my", "ရွာက လှေဟောင်းလေးဟာ ဒီမနက် နောက်ဆုံးအကြိမ် ဆိပ်ကမ်းက ထွက်ခွာသွားပါပြီ။"),
        ("hi", "गाँव की पुरानी नाव आज सुबह आखिरी बार घाट से निकली और सब लोग देखते रहे।"),
        ("ar", "غادر قارب القرية القديم الرصيف للمرة الأخيرة صباح اليوم، فهل يعود؟"),
        ("zh", "村里的老渡船今天早上最后一次离开码头，村民们天还没亮就站满了河岸。"),
    ],
)
def test_stops_of_other_scripts_close_sentences(language: str, sentence: str) -> None:
    told = [f"{number} {sentence}" for number in range(5)]
    html = page(script("\n".join(told))).replace('"vi"', f'"{language}"')
    assert texts(newsclean.clean(html)) == told


NONE = {
    "a teaser that was cut": script(" ".join(STORY)[:330] + "..."),
    "a teaser with a link": script(" ".join(STORY)[:330] + " [&hellip;] Xem tiếp"),
    "one sentence": script(STORY[1]),
    "headings": script("\n".join(text.rstrip(".") for text in STORY)),
    "its description": script(" ".join(STORY[:3]), description=" ".join(STORY[:3]))
    + f'<meta name="description" content="{" ".join(STORY)}">',
    "no text": script({"@type": "Text"}),
    "a video": script(" ".join(STORY), kind="VideoObject"),
    "a product": script(" ".join(STORY), kind="Product"),
    "other articles": script(" ".join(STORY), headline="Chợ phiên Bến Mơ họp lại sau lũ")
    + script(" ".join(STORY[::-1]), headline="Bản Lùng có cầu treo mới trước mùa mưa"),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_story_in_the_data_is_none(name: str) -> None:
    extraction = newsclean.extract(page(NONE[name]))
    assert NOTE not in codes(extraction)
    assert extraction.article is None or not extraction.article.body


@pytest.mark.parametrize("address", ["/", "/tim-kiem?q=song", "/tag/song-ngan"])
def test_pages_that_list_articles_are_none_whatever_their_data_holds(address: str) -> None:
    link = f'<link rel="canonical" href="https://bao.example{address}">'
    assert newsclean.extract(page(link + script(FORMS["lines"]), TEASERS)).article is None
    one = script(FORMS["lines"], headline="Chợ phiên Bến Mơ họp lại sau lũ lớn")
    printed = f"<h1>Báo Ngân Hạ hằng ngày</h1><p>{LEAD}</p><p>{STORY[3]}</p>{TEASERS}"
    if address == "/":
        assert NOTE not in codes(newsclean.extract(page(link + one, printed, "Báo Ngân Hạ")))


def test_a_list_is_one_unless_its_title_is_the_headline_of_the_story() -> None:
    stated = script(FORMS["lines"])
    assert newsclean.extract(page(stated, TEASERS, "Đời sống - Báo Ngân Hạ")).page_type == "list"
    filled = newsclean.extract(page(stated, f"{SHELL}<aside>{TEASERS}</aside>"))
    assert texts(filled.article) == [*STORY]


def test_what_the_caller_chooses_is_not_outdone_by_the_data() -> None:
    html = page(
        script(FORMS["lines"]), f"<h1>{TITLE}</h1><div class='a'><p>{STORY[0]}</p></div>{TEASERS}"
    )
    kept = newsclean.extract(html, options=Options(keep="div.a"))
    assert texts(kept.article) == [STORY[0]]
    story = "".join(f"<p>{text}</p>" for text in STORY)
    printed = page(
        script(FORMS["lines"]), f"<h1>{TITLE}</h1><div><div class='a'>{story}</div></div>"
    )
    dropped = newsclean.extract(printed, options=Options(drop="div.a"))
    assert dropped.article is None or STORY[0] not in texts(dropped.article)


def test_a_sample_of_code_in_the_data_is_of_the_story() -> None:
    code = "kiln.on('hot', () => { glaze.apply(pots); });"
    body = f"{STORY[0]}\n{code}\n{STORY[1]}\n{STORY[2]}"
    assert code in texts(newsclean.clean(page(script(body))))


def test_tags_beyond_the_limits_are_an_error() -> None:
    deep = "<div>" * 3_000 + "".join(f"<p>{text}</p>" for text in STORY)
    assert newsclean.extract(page(script(deep))).failure is not None


@given(html_pages(), st.sampled_from(("\n", "\n\n", "<br>", "</p><p>")))
def test_promises_hold_for_pages_that_a_script_would_fill(made: HtmlPage, between: str) -> None:
    truth = made.truth
    told = [block.text for block in truth.body]
    body = between.join(text.replace("<", "‹") for text in told)
    body = f"<p>{body}</p>" if between == "</p><p>" else body
    shell = re.sub(r"(?s)<body.*", "", made.html) + f"<body><h1>{truth.title}</h1><nav>Mới</nav>"
    html = shell.replace("</head>", script(body, headline=truth.title) + "</head>")
    extraction = newsclean.extract(html, url=made.url, options=WHOLE)
    assert not find_page_invented(html, extraction)
    article = extraction.article
    if article is None or not article.body:
        assert sum(map(len, told)) < 250 or "articleBody" in made.html
        return
    assert not find_page_unaccounted(("Mới", truth.title, *told), extraction)
    assert article == newsclean.extract(html, url=made.url).article
    again = newsclean.clean(article.to_text(), kind="text")
    assert story_texts(again) == story_texts(article)
