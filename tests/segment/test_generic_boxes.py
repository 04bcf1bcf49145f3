"""What stands in and beside the story of a page of an unknown layout, and is none of it."""

from __future__ import annotations

from unicodedata import normalize

import pytest

import newsclean
from tests.segment.reading import lines, paragraphs, read_page, story_of

TITLE = "The ferry of Marsh Sound makes its last crossing"
SENTENCES = (
    "The boat left the pier at six with forty people and a crate of hens on board.",
    "Nobody had told the keeper of the inn, and he had baked for the morning crowd.",
    "“I learned to walk on that deck,” said the pilot, “and so did my mother.”",
    "The company wants to sell the hull, and the school wants to keep the bell.",
)
STORY = story_of(SENTENCES)
TEASER = "A short walk along the river shows where the ferry used to land before the bridge."


def read(body: str, head: str = "") -> newsclean.Article:
    return read_page(body, head, url="https://marsh.example/ferry")


def plain(inside: str) -> newsclean.Article:
    story = f"{paragraphs(*STORY[:4])}{inside}{paragraphs(*STORY[4:8])}"
    return read(f"<h1>{TITLE}</h1><div>{story}</div>")


OTHERS = [
    f"<article><h2>{name} stays open</h2>{paragraphs(*STORY[start : start + 6])}</article>"
    for name, start in (("The inn", 5), ("The mill", 6), ("The school", 4))
]


@pytest.mark.parametrize("headline", ["<h1>{}</h1>", "<header><h2>{}</h2></header>"])
def test_articles_behind_the_one_with_the_headline_are_other_stories(headline: str) -> None:
    own = f"<article>{headline.format(TITLE)}{paragraphs(*STORY[:5])}</article>"
    head = f'<meta property="og:title" content="{TITLE}">'
    article = read(f"<main>{own}{''.join(OTHERS)}</main>", head)
    assert article.title == TITLE
    assert lines(article) == STORY[:5]


def test_entries_of_a_report_that_goes_on_are_parts_of_it() -> None:
    entries = "".join(
        f"<article><h2>At {hour} o’clock</h2>{paragraphs(*STORY[hour : hour + 2])}</article>"
        for hour in range(1, 6)
    )
    article = read(f"<h1>{TITLE}</h1><main>{entries}</main>")
    assert {*STORY[1:7]} <= {*lines(article)}


def test_an_article_that_frames_the_headline_alone_shuts_out_none() -> None:
    frame = f"<article><h1>{TITLE}</h1><p>{STORY[8]}</p></article>"
    told = f"<article><h2>How it began</h2>{paragraphs(*STORY[:8])}</article>"
    assert {*STORY[:8]} <= {*lines(read(f"<main>{frame}{told}</main>"))}


@pytest.mark.parametrize(
    "name", ["nav_boats", "related-work", "share-prices", "ads-at-sea", "tools"]
)
def test_ids_of_headings_are_made_of_their_words(name: str) -> None:
    heading = f'<h3 class="subheading" id="{name}">Boats of the sound</h3>'
    assert "Boats of the sound" in lines(plain(heading))


def test_a_headline_with_a_link_to_read_more_is_a_card() -> None:
    card = (
        '<aside class="element"><h2>Old maps of the sound. A find at the inn</h2>'
        '<a href="/maps">Read more</a></aside>'
    )
    assert lines(plain(card)) == STORY[:8]


def test_an_aside_of_prose_with_a_link_stays() -> None:
    text = "The sound is nine miles wide, and a pilot has been on duty there since 1804."
    link = '<a href="/maps">maps</a>'
    assert f"{text} See the maps." in lines(plain(f"<aside><p>{text} See the {link}.</p></aside>"))


def test_posts_of_a_forum_are_comments() -> None:
    posts = "".join(f'<li class="forum-post"><b>Tom</b><p>{text}</p></li>' for text in STORY)
    body = f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:5])}</div>"
    assert (
        lines(read(f'{body}<div class="divforum"><ul class="forum">{posts}</ul></div>'))
        == STORY[:5]
    )


@pytest.mark.parametrize("name", ["counter hide", "invisible", "d-none d-print-block"])
def test_elements_that_are_not_shown_hold_no_story(name: str) -> None:
    notice = f'<div class="{name}"><span>Ten free stories are left for you this month.</span></div>'
    assert lines(plain(notice)) == STORY[:8]


def test_a_class_that_says_what_is_hidden_says_nothing_of_the_element() -> None:
    assert "Boats of the sound sail on." in lines(
        plain('<div class="hide-on-print"><p>Boats of the sound sail on.</p></div>')
    )


NAMED = '<meta name="author" content="Anna Lowe">'


def test_who_the_author_is_makes_no_lead() -> None:
    bio = "<div>Anna Lowe writes about boats and the people who sail them for this paper.</div>"
    body = f"<h1>{TITLE}</h1>{bio}<main>{paragraphs(*STORY[:8])}</main>"
    assert read(body, NAMED).lead is None


@pytest.mark.parametrize(
    "bio",
    [
        "Anna Lowe ist Redakteurin in Marsh und fährt selbst zur See.",
        "Anna Lowe kam 2001 zur Zeitung.",
        "Anna Lowe est journaliste à Marsh depuis vingt ans.",
    ],
)
def test_who_the_author_is_closes_the_story_in_other_languages(bio: str) -> None:
    body = f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:8], bio)}</div>"
    assert lines(read(body, NAMED)) == STORY[:8]


@pytest.mark.parametrize(
    "line",
    [
        "Written by hand in May",
        "Follow the seals on YouTube, the pilot said, and you will never see one on the sound.",
    ],
)
def test_lines_that_open_like_closing_ones_stay(line: str) -> None:
    assert line in lines(
        read(f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:6], line, *STORY[6:8])}</div>")
    )


@pytest.mark.parametrize(
    "line",
    [
        "A post shared by The Ferry (@marshferry) on Mar 12, 2018 at 12:30pm PDT",
        "View this post on Instagram",
        "Ein Beitrag geteilt von Marsh (@marsh) am 23. Okt 2017 um 0:31 Uhr",
    ],
)
def test_what_a_platform_adds_to_a_post_is_no_story(line: str) -> None:
    post = f"<blockquote><p>The bell rang twice.</p><p>{line}</p></blockquote>"
    assert line not in lines(plain(post))
    assert "The bell rang twice." in lines(plain(post))


def test_the_day_may_stand_some_lines_below_the_headline() -> None:
    above = "<p>By Anna Lowe</p><p>Marsh Sound</p><figure><img src='a.jpg'></figure><p>Boats</p>"
    body = f"<div><h1>{TITLE}</h1>{above}<div>March 4, 2025</div>{paragraphs(*STORY[:8])}</div>"
    assert "March 4, 2025" not in lines(read(body))


@pytest.mark.parametrize(
    "box",
    [
        '<div class="picBox"><a href="/big"><img src="a.jpg"></a><p>{}</p></div>',
        '<div class="story-image"><img src="a.jpg"><span>{}</span></div>',
        '<p class="photo"><img src="a.jpg"><br>{}</p>',
    ],
)
def test_a_line_in_an_element_named_after_its_picture_is_the_caption(box: str) -> None:
    caption = "The old pilot looks at the pier where the ferry used to land"
    article = plain(box.format(caption))
    assert lines(article) == STORY[:8]
    assert [image.caption for image in article.images] == [caption]


def test_prose_beside_a_picture_stays() -> None:
    box = f'<div class="image-and-text"><img src="a.jpg">{paragraphs(*STORY[8:11])}</div>'
    assert {*STORY[8:11]} <= {*lines(plain(box))}


def slides(count: int) -> str:
    items = "".join(
        f'<li><img src="{n}.jpg"><h2>A history of the sound</h2><p>{STORY[n]}</p></li>'
        for n in range(count)
    )
    return f'<div class="gallery"><ul class="slides">{items}</ul></div>'


def test_texts_of_a_gallery_are_captions() -> None:
    article = plain(slides(4).replace("The boat", "Our boat"))
    assert lines(article) == STORY[:8]
    assert len(article.images) == 4


def test_a_gallery_that_tells_the_story_is_the_story() -> None:
    article = read(f"<h1>{TITLE}</h1><div><p>{STORY[9]}</p>{slides(8)}</div>")
    assert {*STORY[:8]} <= {*lines(article)}


def test_who_the_author_is_may_stand_in_a_box_above_the_story() -> None:
    life = "Anna Lowe has sailed the sound since she was six, and wrote of its boats. " * 7
    box = f'<section class="authors"><img src="a.jpg"><b>Anna Lowe</b><p>{life}</p></section>'
    body = f"<h1>{TITLE}</h1><div>{box}{paragraphs(*STORY)}{paragraphs(*STORY)}</div>"
    assert life.strip() not in lines(read(body, NAMED))


def test_a_part_of_the_story_that_is_named_after_its_author_stays() -> None:
    part = f'<div class="author-notes">{paragraphs(*STORY[8:11])}</div>'
    assert {*STORY[8:11]} <= {*lines(plain(part))}


def test_the_description_of_a_picture_is_no_lead() -> None:
    caption = "The old pilot looks at the pier where the ferry used to land, in March."
    lead = "The sound loses its ferry after two hundred years, and nobody has asked the school."
    head = (
        f'<header><h1>{TITLE}</h1><div class="img-frame"><img src="a.jpg">'
        f'<p class="atc-ImageDescription">{caption}</p></div><p class="intro">{lead}</p></header>'
    )
    article = read(f"<main>{head}<div>{paragraphs(*STORY[:8])}</div></main>")
    assert article.lead == lead
    assert lines(article) == STORY[:8]


@pytest.mark.parametrize("credit", ["Bild: dpa", "Foto: Anna Lowe", "Photo by Anna Lowe"])
def test_lines_that_credit_a_picture_are_captions(credit: str) -> None:
    assert lines(plain(f"<p>{credit}</p>")) == STORY[:8]


@pytest.mark.parametrize(
    "part",
    [
        "<ul><li>Why the sound needs a boat of its own. (More)</li></ul>",
        "<p>Oil the deck once a year. (Paint keeps the damp in).</p>",
        f"<p>“{STORY[9].strip('“”')} {STORY[10]}” – Source: Marsh Council</p>",
    ],
)
def test_brackets_and_sources_far_from_pictures_close_prose(part: str) -> None:
    assert len(lines(plain(part))) == 9


def test_brackets_under_a_picture_credit_it() -> None:
    part = "<img src='a.jpg' alt='Pier'><p>The pier in March. (Anna Lowe)</p>"
    assert lines(plain(part)) == STORY[:8]


def test_a_sentence_that_is_all_a_link_is_told_by_its_stop() -> None:
    steps = ("Oil the deck and the rails once a year.", "Ask the council for a permit.")
    items = "".join(f'<li><a href="/{n}">{step}</a></li>' for n, step in enumerate(steps))
    kept = lines(plain(f"<p>{STORY[9]}</p><ol>{items}</ol>"))
    assert {*steps} <= {*kept}
    titles = ("Oil the deck: how the last crew did it", "Read more about the boats of the sound.")
    links = "".join(f'<p><a href="/{n}">{title}</a></p>' for n, title in enumerate(titles))
    assert {*titles}.isdisjoint(lines(plain(links)))


def test_links_under_a_related_heading_are_related() -> None:
    items = "".join(f'<li><a href="/walk-{n}">Along the river</a>, part {n}</li>' for n in range(3))
    article = plain(f"<h3>More great Harlow stories</h3><ul>{items}</ul>")
    assert lines(article) == STORY[:8]
    assert len(article.related) == 3


def test_a_linked_line_with_a_teaser_is_a_card() -> None:
    card = (
        '<div class="evt"><div><a href="/ferry">Harlow ferry may run again next summer</a></div>'
        f"<div><span>{TEASER}</span></div></div>"
    )
    article = plain(card)
    assert lines(article) == STORY[:8]
    assert [link.title for link in article.related] == ["Harlow ferry may run again next summer"]


VIETNAMESE = [
    f"Lò nung cổ trên đồi được đốt lại lần thứ {number} trong ba mươi năm, cả làng cùng lên xem."
    for number in range(6)
]


BOX = "".join(
    f'<li><a href="/tin-{n}">Bến đò làng Hạ sắp chạy lại chuyến {n}</a></li>' for n in (1, 2)
)


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        (f"<section><h3>Tin liên quan</h3><ul>{BOX}</ul></section>", "related"),
        (
            f'<div><header><h2><a href="/x">Đọc nhiều</a></h2></header><ul>{BOX}</ul></div>',
            "most_read",
        ),
        (f'<div class="box-title">Cùng chuyên mục</div><ul>{BOX}</ul><p>Hết</p>', "same_section"),
        (f"<h3>Đọc nhiều trong Làng nghề</h3><div><ul>{BOX}</ul></div>", "most_read"),
    ],
)
def test_headed_lists_outside_the_story_are_related(box: str, kind: str) -> None:
    body = f"<h1>Làng Hạ đốt lại lò nung cổ</h1><div>{paragraphs(*VIETNAMESE)}</div>"
    page = f'<html lang="vi"><body><main>{body}</main><aside>{box}</aside></body></html>'
    article = newsclean.extract(page).article
    assert article is not None
    assert lines(article) == VIETNAMESE
    assert [link.kind for link in article.related] == [kind, kind]


def test_a_list_without_a_known_heading_is_no_related_box() -> None:
    body = f"<h1>Làng Hạ đốt lại lò nung cổ</h1><div>{paragraphs(*VIETNAMESE)}</div>"
    page = f'<html lang="vi"><main>{body}</main><h3>Làng nghề</h3><ul>{BOX}</ul></html>'
    article = newsclean.extract(page).article
    assert article is not None
    assert article.related == ()


def test_links_that_unfold_an_answer_are_its_question() -> None:
    asked = ["Who will run the boat from here on?", "Where does the new bus to town stop?"]
    folds = "".join(
        f'<li><a href="#">{question}</a><div>{paragraphs(answer)}</div></li>'
        for question, answer in zip(asked, STORY[8:10], strict=True)
    )
    kept = lines(plain(f"<ul>{folds}</ul>"))
    assert kept == [*STORY[:4], asked[0], STORY[8], asked[1], STORY[9], *STORY[4:8]]


def test_picture_and_title_with_one_target_open_a_card() -> None:
    card = (
        '<div class="evt"><a href="/ferry"><img src="/f.jpg"></a><div><div><a href="/ferry">Harlow'
        f" ferry may run again next summer</a></div><span>{TEASER * 3}</span>"
        '<p>Topic: <a href="/river">River</a></p></div></div>'
    )
    assert lines(plain(card)) == STORY[:8]


def test_a_list_of_hashtags_is_tags() -> None:
    names = ("pottery", "village life", "river ferry")
    tags = "".join(f'<li><a href="/tag/{name}">#{name}</a></li>' for name in names)
    article = plain(f'<ul class="list">{tags}</ul>')
    assert lines(article) == STORY[:8]
    assert article.tags == names
    assert article.related == ()


PAYWALL = (
    "<div class='paywall'><h3>Subscribe to read on</h3><p>Get unlimited access for one pound.</p>"
    "<p>Already a subscriber? <a href='/in'>Log in</a></p></div>"
)


@pytest.mark.parametrize(
    "end",
    [
        PAYWALL,
        "<form><label>Email address</label><p>Get our newsletter every Friday.</p></form>",
        "<div class='newsletter-signup'><p>News from the hill, in your inbox.</p></div>",
        "<div class='share-bar'><span>Share</span><a href='/f'>Facebook</a></div>",
        "<section id='comments'><h4>2 comments</h4><p>I was there. It was warm.</p></section>",
        "<div class='author-bio'><p>She writes on crafts and bees.</p></div>",
    ],
)
def test_boxes_at_the_end_of_the_story_are_no_prose(end: str) -> None:
    assert lines(read(f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:8])}{end}</div>")) == STORY[:8]


def test_a_card_of_a_decomposed_page_is_one_as_well() -> None:
    title = "Bến đò cũ mở lại sau bốn mươi năm ở bản Lùng, khách về đông"
    teaser = ("Người bản góp đá kè bờ, trồng lại hàng tre già và sửa mái nhà chờ. " * 9)[:520]
    link = '<a href="/ben-do.html">{}</a>'
    picture = link.format('<img src="/1.jpg">')
    card = f'<div class="o">{picture}{link.format(title)}{teaser}</div>'
    page = f"<h1>{TITLE}</h1><div>{paragraphs(*STORY[:4])}{card}{paragraphs(*STORY[4:8])}</div>"
    assert lines(read(page)) == STORY[:8]
    assert lines(read(normalize("NFD", page))) == STORY[:8]


def test_short_titles_under_the_heading_of_a_box_are_its_cards_not_a_menu() -> None:
    links = (
        ("/a", "The inn stays open"),
        ("/b", "A bell for the school of Marsh Sound"),
        ("/c", "All stories"),
    )
    items = "".join(f'<li><a href="{href}">{text}</a></li>' for href, text in links)
    article = plain(f"<h3>Related stories</h3><ul>{items}</ul>")
    assert [link.title for link in article.related] == [text for _, text in links[:2]]
    assert lines(article) == STORY[:8]


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("The ferry itself goes on sale in the spring, and nobody in the town will bid for it.", 1),
        ("Inn, mill, school, chapel, the two shops at the pier, the old net loft and the slip", 0),
    ],
)
def test_a_heading_that_reads_like_a_button_stays_above_prose_only(below: str, kept: int) -> None:
    assert lines(plain(f"<h3>Next</h3><p>{below}</p>")).count("Next") == kept


def test_the_tail_that_portals_print_below_a_story_is_none_of_it() -> None:
    tail = (
        "<div><strong>Tác giả bài viết:</strong> Lê Thị Mận</div>"
        "<div>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div>"
        "<div>Xếp hạng: <b>5</b> - <b>1</b> phiếu bầu</div><div>Click để đánh giá bài viết</div>"
        "<h4>Những tin mới hơn</h4><ul><li><a href='/1'>Họp tổ dân phố số 4</a></li></ul>"
        "<h4>Những tin cũ hơn</h4><ul><li><a href='/2'>Bến Mơ mở lại chợ phiên</a></li></ul>"
    )
    story = (
        "Sáng 3/5, phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông với hơn ba trăm người.",
        "Phó Chủ tịch phường cho biết mỗi tổ dân phố nhận chăm sóc một đoạn bờ sông dài.",
        "Kinh phí mua cây giống do các doanh nghiệp trên địa bàn đóng góp từ đầu năm đến nay.",
        "Ông Trần Văn Lúa nói rằng trước đây đoạn bờ sông này thường bị đổ rác thải xây dựng.",
    )
    article = read(f"<h1>Hạ Trầu trồng cây</h1><div>{paragraphs(*story)}{tail}</div>")
    assert (lines(article), article.authors) == ([*story], ("Lê Thị Mận",))


@pytest.mark.parametrize(
    "chrome",
    [
        "<nav><a href='/p'>Before this</a> <span>After this</span></nav>",
        "<form><p>Have the news of the sound in your letters each morning.</p><input></form>",
        "<menu><li>Before this</li></menu>",
        "<aside><span>At work since 1912</span></aside>",
    ],
)
@pytest.mark.parametrize("named", [False, True])
def test_elements_of_pages_need_no_names_to_be_no_story(chrome: str, *, named: bool) -> None:
    assert lines(plain(chrome.replace(">", " class=a1>", 1) if named else chrome)) == STORY[:8]


def test_a_form_around_the_story_is_no_box() -> None:
    page = f"<form><h1>{TITLE}</h1><div>{paragraphs(*STORY[:8])}</div></form>"
    assert lines(read(page)) == STORY[:8]
