"""Where the story of a page of an unknown layout begins and ends, and what in it is no prose."""

from __future__ import annotations

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, read_page, story_of

TITLE = "Old kiln of Harlow village is fired again after forty years"
SENTENCES = (
    "The first pots came out of the kiln on Monday, still warm, with a thin blue glaze.",
    "Neighbours had carried clay up the hill for three weeks, two buckets at a time.",
    "“We had no drawings of the flue,” said the potter, “so we followed the soot.”",
    "The council paid for the bricks, and the school lent its yard to dry the bowls.",
)
STORY = story_of(SENTENCES)
TEASER = "A short walk along the river shows where the ferry used to land before the bridge."


def read(body: str, head: str = "") -> newsclean.Article:
    return read_page(body, head, url="https://harlow.example/kiln")


def story(*inside: str, count: int = 8) -> str:
    half = count // 2
    middle = "".join(inside)
    return f"{paragraphs(*STORY[:half])}{middle}{paragraphs(*STORY[half:count])}"


def plain(*inside: str) -> newsclean.Article:
    return read(f"<h1>{TITLE}</h1><div>{story(*inside)}</div>")


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="row"><div class="block">{}</div><div class="block">{}</div></div>',
        '<div><div class="part rank-1">{}</div><div class="part rank-2">{}</div></div>',
        "<main><section>{}</section><section>{}</section></main>",
        '<div><div class="text">{}</div><div><section><div>{}</div></section></div></div>',
    ],
)
def test_a_story_cut_into_several_containers_is_read_whole(markup: str) -> None:
    body = markup.format(paragraphs(*STORY[:5]), paragraphs(*STORY[5:9]))
    assert lines(read(f"<h1>{TITLE}</h1>{body}")) == STORY[:9]


def test_many_small_parts_that_are_built_alike_are_all_read() -> None:
    parts = "".join(
        f'<div class="item"><h3>Step {number}</h3><div class="text"><p>{text}</p></div></div>'
        for number, text in enumerate(STORY[3:9], 1)
    )
    body = f"<h1>{TITLE}</h1><div><div>{paragraphs(*STORY[:3])}</div><div>{parts}</div></div>"
    assert [text for text in lines(read(body)) if not (text or "").startswith("Step")] == STORY[:9]


CARDS = "".join(
    f'<div class="item"><h3><a href="/walk-{number}">Along the river, part {number}</a></h3>'
    f"<p>{TEASER} {TEASER}</p></div>"
    for number in range(4)
)
REPLIES = "".join(
    f'<div class="reply"><p>{TEASER} I remember that well, part {number}.</p></div>'
    for number in range(8)
)


@pytest.mark.parametrize(
    "beside",
    [
        f'<div class="more">{CARDS}</div>',
        f'<div id="comments">{REPLIES}</div>',
        f'<aside><div class="col">{paragraphs(*[TEASER] * 4)}</div></aside>',
        f"<footer><div>{paragraphs(*[TEASER] * 4)}</div></footer>",
    ],
)
def test_cards_comments_and_chrome_beside_the_story_stay_out(beside: str) -> None:
    body = f"<h1>{TITLE}</h1><main><div>{story()}</div>{beside}</main>"
    assert lines(read(body)) == STORY[:8]


@pytest.mark.parametrize(
    ("part", "is_told"),
    [
        (f'<div class="c"><h3>Who rows</h3>{STORY[10]}<br><br>{STORY[11]}<br></div>', True),
        (f'<div class="c"><ul><li>{STORY[10]}</li><li>{STORY[11]}</li></ul></div>', True),
        (f'<div class="newsletter">{STORY[10]}<br><br>{STORY[11]}<br></div>', False),
        (
            f'<div class="c">{STORY[10]}<br><br>{STORY[11]}<br><form></form></div>',
            False,
        ),
        ('<div class="c"><ul><li>Harlow</li><li>Marsh Sound</li></ul></div>', False),
    ],
)
def test_a_part_behind_the_story_needs_no_paragraph_elements(part: str, is_told: bool) -> None:
    parts = f"<div>{paragraphs(*STORY[:8])}</div><div>{paragraphs(*STORY[8:10])}</div>"
    kept = lines(read(f"<h1>{TITLE}</h1><div>{parts}{part}</div>"))
    assert kept[:10] == STORY[:10]
    assert (STORY[11] in kept) is is_told
    assert (len(kept) > 10) is is_told


def test_comments_longer_than_the_story_are_not_taken_for_it() -> None:
    body = f'<h1>{TITLE}</h1><div>{story()}</div><div id="comments"><div>{REPLIES * 4}</div></div>'
    assert lines(read(body)) == STORY[:8]


def test_an_aside_that_is_never_closed_does_not_swallow_the_page() -> None:
    assert lines(read(f"<aside class='bar'>Menu<h1>{TITLE}</h1><div>{story()}</div>")) == STORY[:8]


@pytest.mark.parametrize("name", ["has-sidebar", "no_toc", "sidebar-enabled--false", "is-hidden"])
def test_names_of_states_say_nothing_of_what_an_element_is(name: str) -> None:
    inner = f'<div class="{name}"><p>{STORY[8]}</p></div>'
    assert lines(plain(inner))[4] == STORY[8]


@pytest.mark.parametrize(
    "line",
    [
        "<h3><a href='/ferry'>HARLOW FERRY MAY RUN AGAIN NEXT SUMMER</a></h3>",
        "<p><b><a href='/ferry'>Harlow ferry may run again next summer</a></b></p>",
        "<p>Advertisement</p>",
        "<p>Share this on WhatsApp</p>",
        "<p>Thank you! Please check your inbox to confirm.</p>",
        "<p>We may earn a commission from links on this page.</p>",
        "<p>Sign up for our weekly newsletter here.</p>",
        "<p>Read more: Harlow ferry may run again</p>",
        "<p>Listen 3 min</p>",
        "<p>3 min read</p>",
        "<p>1 of 6</p>",
        "<div>Caption</div><div>Close</div>",
        "<p>Anna Lowe, Associated Press</p>",
        "<p>Photo: Anna Lowe / Harlow Museum</p>",
    ],
)
def test_lines_of_buttons_promotion_and_credits_are_no_prose(line: str) -> None:
    assert lines(plain(line)) == STORY[:8]


@pytest.mark.parametrize(
    "line",
    [
        "<h3>What the potter found</h3>",
        "<h3>More good news</h3>",
        "<h3><a href='#found'>What the potter found</a></h3>",
        "<h3><a href='https://elsewhere.example/found'>What the potter found in the flue</a></h3>",
        "<p>Anna Lowe</p>",
        "<p>Correction: an earlier version gave the wrong year.</p>",
        "<p>The last stone was laid in May. (Nobody cheered.)</p>",
        "<blockquote>We followed the soot.</blockquote>",
        "<ul><li>clay from the hill</li></ul>",
    ],
)
def test_short_lines_of_the_story_stay(line: str) -> None:
    assert len(lines(plain(line))) == 9


META = '<meta name="author" content="Anna Lowe">'


@pytest.mark.parametrize(
    "end",
    [
        "<p>Anna Lowe is a reporter for the Harlow Post, and keeps bees.</p>",
        "<h4>About the author</h4><p>She has written on crafts since 2009.</p>",
        "<p>(Reporting by Anna Lowe in Harlow; Editing by Tom Reed)</p>",
        "<p>Harlow Post’s Tom Reed contributed to this report.</p>",
        "<p>Copyright © 2024 Harlow Post</p>",
    ],
)
def test_closing_lines_about_people_and_rights_are_no_prose(end: str) -> None:
    article = read(f"<h1>{TITLE}</h1><div>{story()}{end}</div>", META)
    assert lines(article) == STORY[:8]
    assert article.authors == ("Anna Lowe",)


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Anna Lowe</p>",
        "<p>By <a href='/anna'>Anna Lowe</a> | Updated May 3, 2024</p>",
        "<div class='byline'>Anna Lowe</div>",
        "<p>Written by Anna Lowe</p>",
    ],
)
def test_byline_above_the_story_names_its_author(byline: str) -> None:
    article = read(f"<h1>{TITLE}</h1>{byline}<div>{story()}</div>")
    assert lines(article) == STORY[:8]
    assert article.authors == ("Anna Lowe",)


@pytest.mark.parametrize("words", ["Our Pick", "Read More", "Best Kilns", "Edited By"])
def test_words_of_buttons_are_no_names(words: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class='author'>{words}</p><div>{story()}</div>").authors == ()


def test_name_named_as_lead_is_none() -> None:
    assert (
        read(f"<h1>{TITLE}</h1><p class='summary'>Anna Lowe</p><div>{story()}</div>").lead is None
    )


def test_story_without_paragraph_elements_outweighs_a_notice_with_them() -> None:
    notice = f'<div class="notice">{paragraphs(TEASER, TEASER)}</div>'
    blocks = "".join(f"<div>{text}</div>" for text in STORY[:8])
    assert lines(read(f"{notice}<main><h1>{TITLE}</h1><div>{blocks}</div></main>")) == STORY[:8]


@pytest.mark.parametrize("dateline", ["HARLOW, May 3 — ", "LONDON (AP) — ", "(Reuters) – "])
def test_dateline_of_another_language_stays_in_the_story(dateline: str) -> None:
    first = dateline + STORY[0]
    body = f"<h1>{TITLE}</h1><div>{paragraphs(first, *STORY[1:8])}</div>"
    assert lines(read(body)) == [first, *STORY[1:8]]


def test_an_aside_of_prose_is_a_quotation_and_one_of_links_a_box() -> None:
    quote = "They had no drawings of the flue, and followed the soot up the hill for a week."
    links = "".join(f'<a href="/walk-{n}">A walk along the river, part {n}</a> ' for n in range(3))
    assert lines(plain(f"<aside><p>{quote}</p></aside>", f"<aside>{links}</aside>"))[4] == quote
    assert len(lines(plain(f"<aside>{links}</aside>"))) == 8


def test_what_is_moved_out_of_sight_goes_and_what_is_folded_stays() -> None:
    out = '<div style="position:absolute; left:-9999px">Cheap kilns for everyone here</div>'
    folded = '<div style="display: none"><p>How hot was it? Over a thousand degrees.</p></div>'
    assert lines(plain(out)) == STORY[:8]
    assert len(lines(plain(folded))) == 9


@pytest.mark.parametrize("line", ["<div>{}</div>", "<p><b>{}</b></p>", "<h3>{}</h3>"])
def test_headline_printed_again_between_the_prose_is_no_prose(line: str) -> None:
    assert lines(plain(line.format(TITLE))) == STORY[:8]


def test_points_between_headline_and_story_are_body() -> None:
    points = ["The kiln was cold for forty years until the first of May", "A second firing is set"]
    listed = "".join(f"<li>{point}</li>" for point in points)
    body = f"<h1>{TITLE}</h1><ul>{listed}</ul><div class='text'>{story()}</div>"
    assert lines(read(body)) == [points[0], *STORY[:8]]


def test_samples_of_code_are_part_of_the_story() -> None:
    code = "kiln.on('hot', () =&gt; { glaze.apply(pots); });"
    assert len(lines(plain(f"<pre>{code}</pre>"))) == 9


def test_body_that_the_page_states_outweighs_a_few_paragraphs() -> None:
    stated = " ".join(STORY[:9])
    script = f'{{"@type": "NewsArticle", "headline": "{TITLE}", "articleBody": "{stated}"}}'
    head = f'<script type="application/ld+json">{script.replace("“", "").replace("”", "")}</script>'
    blocks = "".join(f"<div>{text}</div>" for text in STORY[:9])
    notice = paragraphs(*[TEASER] * 7)
    body = f"<h1>{TITLE}</h1><div>{blocks}</div><div>{notice}</div>"
    assert lines(read(body, head)) == STORY[:9]


PROSE = {
    "de": "Der Ofen am Hang wurde nach vierzig Jahren wieder angefeuert, und das Dorf sah zu.",
    "fr": "Le four de la colline a été rallumé après quarante ans, et tout le village regardait.",
    "es": "El horno de la colina se encendió de nuevo tras cuarenta años, y el pueblo miraba.",
    "ru": "Печь на холме снова разожгли через сорок лет, и вся деревня пришла смотреть на огонь.",
    "ar": "أُشعل الفرن القديم على التل من جديد بعد أربعين عاما وجاء أهل القرية كلهم لمشاهدة النار.",
    "ja": "丘の上の古い窯に四十年ぶりに火が入り、村の人々が朝から集まって炎を見守りました。",
    "zh": "山坡上的老窑四十年后重新点火，全村的人一大早就赶来，围着窑口看火光慢慢升起来了。",
    "th": "เตาเผาเก่าบนเนินเขาถูกจุดไฟอีกครั้งหลังผ่านไปสี่สิบปี และชาวบ้านทั้งหมู่บ้านมาดู",
}


@pytest.mark.parametrize("language", PROSE)
def test_prose_of_any_language_gives_the_full_body(language: str) -> None:
    texts = [f"{PROSE[language]} ({number}) {PROSE[language]}" for number in range(6)]
    menu = "".join(f'<li><a href="/{n}">{PROSE[language][:12]}</a></li>' for n in range(9))
    body = f"<ul>{menu}</ul><h1>{PROSE[language][:30]}</h1><div>{paragraphs(*texts)}</div>"
    page = f'<html lang="{language}"><body>{body}</body></html>'
    article = newsclean.extract(page).article
    assert article is not None
    assert lines(article) == texts


@pytest.mark.parametrize("name", ["caption", "img_chu_thich_0407", "art__cap-img text-center"])
def test_captions_by_their_names(name: str) -> None:
    caption = "Potters of Harlow carry their bowls down to the river in spring"
    article = plain(f'<div><img src="/pots.jpg"></div><p class="{name}">{caption}</p>')
    assert lines(article) == STORY[:8]
    assert [image.caption for image in article.images] == [caption]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='text'>{}</div>".format("<br><br>".join(STORY[:8])),
        "<td>{}</td>".format("<br>".join(STORY[:8])).join(("<table><tr>", "</tr></table>")),
        "<div>{}</div>".format("".join(f"<div><span>{text}</span></div>" for text in STORY[:8])),
        "<article>{}</article>".format("".join(f"<section>{text}</section>" for text in STORY[:8])),
    ],
)
def test_paragraphs_of_whatever_markup(markup: str) -> None:
    menu = "<ul><li><a href='/a'>Home</a></li><li><a href='/b'>News from the hill</a></li></ul>"
    assert lines(read(f"{menu}<h1>{TITLE}</h1>{markup}")) == STORY[:8]


def test_live_blog_gives_all_its_posts() -> None:
    posts = "".join(
        f'<div class="post" id="p{number}"><time>1{number}:20</time><h3>Firing, hour {number}</h3>'
        f"{paragraphs(text)}</div>"
        for number, text in enumerate(STORY[:8])
    )
    found = lines(read(f"<h1>{TITLE}</h1><div>{posts}</div>"))
    assert [text for text in found if text in STORY] == STORY[:8]
    assert [text for text in found if (text or "").startswith("Firing")] == [
        f"Firing, hour {number}" for number in range(8)
    ]


def test_interview_keeps_questions_and_answers() -> None:
    asked = "How hot was the kiln, in the end?"
    answers = "".join(
        f"<p><b>{asked} ({n})</b></p><p>{text}</p>" for n, text in enumerate(STORY[:6])
    )
    assert len(lines(read(f"<h1>{TITLE}</h1><div>{answers}</div>"))) == 12


def test_table_list_and_quotation_keep_their_kinds() -> None:
    rows = "".join(f"<tr><td>Bowl {n}</td><td>{n}0 degrees</td></tr>" for n in range(3))
    article = plain(
        f"<h2>The bowls</h2><table>{rows}</table><ul><li>clay</li></ul>"
        "<blockquote>Soot.</blockquote>"
    )
    kinds = [block.kind for block in article.body if block.text not in STORY]
    assert kinds == ["heading", *["table_row"] * 3, "list_item", "quote"]


CARD = (
    "<article><h3><a href='/{n}'>Harlow ferry may run again, part {n}</a></h3>"
    "<p>{teaser}</p></article>"
)


@pytest.mark.parametrize(
    "body",
    [
        "".join(CARD.format(n=n, teaser=TEASER) for n in range(12)),
        "<h1>News from the hill</h1>" + "".join(CARD.format(n=n, teaser=TEASER) for n in range(12)),
        "<h1>404</h1><p>The page was not found.</p><p><a href='/'>Back to the front page</a></p>",
        "<h1>Just a moment…</h1><p>Checking your browser before you go on.</p>",
    ],
)
def test_lists_and_errors_are_no_articles(body: str) -> None:
    assert newsclean.extract(f"<html lang='en'><body>{body}</body></html>").article is None


def test_a_paragraph_of_prose_is_prose_whatever_its_name() -> None:
    named = f'<p class="ad-paragraph">{STORY[8]}</p><p class="ads">Buy bowls</p>'
    assert [text for text in lines(plain(named)) if text not in STORY[:8]] == [STORY[8]]


def test_a_long_paragraph_under_the_headline_needs_no_stop() -> None:
    long = " ".join(STORY[8:10]).removesuffix(".")
    body = f"<h1>{TITLE}</h1><div><p>{long}</p></div><section><div>{story()}</div></section>"
    assert lines(read(body))[0] == long or read(body).lead == long


@pytest.mark.parametrize(
    "line", ["Anzeige", "Publicité", "Реклама", "広告", "Leia também: a balsa volta", "Teilen"]
)
def test_buttons_and_headings_in_other_languages_are_no_prose(line: str) -> None:
    assert lines(plain(f"<p>{line}</p>")) == STORY[:8]


TITLED = '<a href="/{n}">Harlow ferry may run again, part {n}, the council says</a>'


@pytest.mark.parametrize(
    "item",
    [
        '<div class="item"><div class="title">{title}</div><p>{text}</p></div>',
        "<p>{title}</p><p>{text}</p>",
        "<p><strong>{title}</strong><br>{text} <a href='/x'>Read more</a></p>",
    ],
)
def test_titles_that_lead_on_with_a_teaser_each_are_a_list(item: str) -> None:
    items = "".join(
        item.format(title=TITLED.format(n=n), text=f"{TEASER} {STORY[n]}") for n in range(9)
    )
    result = newsclean.extract(f"<h1>News</h1><div>{items}</div>")
    assert result.article is None
    assert result.page_type == "list"


def test_a_few_related_links_between_the_prose_make_no_list() -> None:
    linked = "".join(f"<p>{TITLED.format(n=n)}</p>" for n in range(6))
    assert lines(plain(linked)) == STORY[:8]


def test_a_page_of_nothing_but_a_notice_is_no_article() -> None:
    notice = "We use cookies and data to keep our services going, and to measure them. " * 6
    assert newsclean.extract(f"<h1>Before you continue</h1><p>{notice}</p>").article is None


def test_paragraphs_in_wrappers_of_one_style_are_one_story() -> None:
    wrapped = "".join(
        f'<div style="text-align: justify;"><div>{text}</div></div>' for text in STORY[:5]
    )
    assert lines(read(f"<header><h1>{TITLE}</h1></header>{wrapped}")) == STORY[:5]


def test_what_stands_around_a_list_with_most_of_the_prose_is_of_the_story() -> None:
    told = "".join(f"<li>{text}</li>" for text in STORY[:6])
    inside = (
        f"<p>Host: the council, Mill Lane 4</p><h2>Agenda</h2><ol>{told}</ol><p>Tea follows.</p>"
    )
    kept = lines(read(f"<header><h1>{TITLE}</h1></header><div>{inside}</div>"))
    expected = ["Host: the council, Mill Lane 4", "Agenda", *STORY[:6], "Tea follows."]
    assert kept == expected
