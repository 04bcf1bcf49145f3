"""Buttons, players and notices that pages of no known paper print in or around their story."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article

TITLE = "Cây cầu gỗ xóm Hạ trôi mất trong đêm"
LEAD = "Nước lũ cuốn cây cầu gỗ duy nhất của xóm Hạ, hai trăm hộ dân phải đi đò qua sông."
STORY = (
    "Cây cầu dài bốn mươi mét, bắc từ năm 1990, là lối ra chợ duy nhất của người trong xóm.",
    "Ông Lường Văn Quế kể rằng nước lên từ nửa đêm, đến gần sáng thì nhịp giữa gãy đôi.",
    "Xã đã cho hai chiếc đò chở học trò sang trường, mỗi sáng chạy từ năm rưỡi đến bảy giờ.",
    "Dân quân kéo được mười bốn tấm ván mắc ở bãi bồi phía dưới, cách cầu cũ nửa cây số.",
)
CARD = (
    "<table><tr><td><h3><a href='/a1'>Xóm Hạ dựng cầu tạm trong một tuần</a></h3>"
    "<p>Tre và dây thừng do ba xóm góp.</p></td></tr></table>"
)
SIGNED = "<p style='text-align:right'><b>Hạnh Mai</b></p>"


def clean(above: str = "", within: str = "", behind: str = "") -> Article:
    told = [f"<p>{text}</p>" for text in STORY]
    story = "".join((*told[:2], within, *told[2:], SIGNED, behind))
    return newsclean.clean(
        f'<html lang="vi"><head><title>{TITLE}</title><meta name="description" content="{LEAD}">'
        f"</head><body><article><h1>{TITLE}</h1>{above}<p><b>{LEAD}</b></p><div>{story}</div>"
        "</article></body></html>",
        url="https://sx.example/cau-go",
    )


@pytest.mark.parametrize(
    "above",
    [
        "<div><span>0:00</span>/<span>3:21</span><span>Nữ miền Bắc</span></div>",
        "<div>0:00 / 12:05 1x 1.5x</div>",
        "<div class=box-audio>Nghe bài <span>0:00</span> / <span>3:20</span> Giọng Nam Bộ</div>",
        "<div><span>1.204 lượt xem</span> <span>12 bình luận</span></div>",
        "<span>3 phút đọc</span>",
        "<p>Thời gian đọc: 4 phút</p>",
    ],
)
def test_players_and_counters_above_a_story_are_none_of_it(above: str) -> None:
    article = clean(above=above)
    assert [block.text for block in article.body] == list(STORY)
    assert article.authors == ("Hạnh Mai",)


@pytest.mark.parametrize(
    "within",
    [
        "<div><video></video><p>Trình duyệt của bạn không hỗ trợ video HTML5.</p></div>",
        "<div><p>Mời quý vị nghe bản tin tại đây:</p></div>",
        "<div class='video-resource__headline'>Xem cảnh nước cuốn cầu gỗ lúc nửa đêm</div>",
        "<p class='assigned_videoTitle'>Xóm Hạ sau một đêm lũ, nhìn từ bờ bên này</p>",
        "<div id='beyondwords-wrapper'><p>Bạn có thể nghe bài này bằng giọng đọc máy!</p></div>",
        CARD,
    ],
)
def test_players_and_cards_in_a_story_are_none_of_it(within: str) -> None:
    assert [block.text for block in clean(within=within).body] == list(STORY)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h3 class='video-title'>{}</h3>", "Chiếc cầu trong phim ba mươi năm trước"),
        ("<div class='video-details'><p>{}</p></div>", STORY[0].replace("Cây", "Chiếc")),
        ("<div class='video-title'><p>{}</p></div>", f"{STORY[0]} {STORY[1]}"),
    ],
)
def test_what_a_story_tells_of_a_video_stays(markup: str, text: str) -> None:
    told = [block.text for block in clean(within=markup.format(text)).body]
    assert told == [*STORY[:2], text, *STORY[2:]]


@pytest.mark.parametrize(
    "behind",
    [
        "<div>Quan tâm Báo Sông Xanh trên Zalo</div>",
        "<div class='x'><p>Vui lòng đăng nhập để gửi bình luận</p></div>",
        "<div class='danhgia'><ul><li>Kém</li><li>Tạm được</li></ul></div>",
        "<p>Mọi ý kiến đóng góp xin gửi về: <a href='mailto:a@sx.example'>a@sx.example</a></p>",
        "<p>Link gốc: <a href='https://sx.example/a'>https://sx.example/a</a></p>",
    ],
)
def test_notices_behind_a_story_are_none_of_it(behind: str) -> None:
    article = clean(behind=behind)
    assert [block.text for block in article.body] == list(STORY)
    assert article.authors == ("Hạnh Mai",)


def test_an_assessment_in_a_story_that_is_called_like_a_rating_stays() -> None:
    told = (
        "Cầu tạm bằng tre chịu được bốn người đi cùng lúc, nhưng không chở được xe máy và lúa.",
        "Theo người trong xóm, chỗ yếu nhất là nhịp giữa, nơi cọc đóng vào đất bồi chưa được sâu.",
    )
    box = f"<div class='danhgia'><h3>Đánh giá</h3><p>{told[0]}</p><p>{told[1]}</p></div>"
    given = "Nhà ông {} góp mười hai cây tre và hai cuộn dây thừng, chở ra bến từ lúc gà gáy."
    more = "".join(f"<p>{given.format(name)}</p>" for name in ("Quế", "Mận", "Bưởi", "Na", "Sim"))
    assert set(told) <= {block.text for block in clean(within=more + box).body}


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Cầu gỗ xóm Hạ dài bốn mươi mét, rộng một mét tám.</p>",
        "<a href='/a1'>Bản vẽ cầu gỗ xóm Hạ năm 1990</a> nay còn ở nhà ông Quế, đủ cả ba tờ.",
        "<p><a href='/a1'>Bản vẽ cầu gỗ xóm Hạ năm 1990</a>, ông Quế kể, còn đủ cả ba tờ.</p>",
        "<a href='https://luat.example/9'>Quyết định số 9 về cầu gỗ xóm Hạ</a><p>Cấm xe tải.</p>",
    ],
)
def test_a_table_of_one_cell_that_is_no_card_stays(inside: str) -> None:
    article = clean(within=f"<table><tr><td>{inside}</td></tr></table>")
    assert "cầu gỗ xóm Hạ" in " ".join(block.text for block in article.body).replace("Cầu", "cầu")
    assert article.related == ()


@pytest.mark.parametrize(
    ("paragraphs", "lead"),
    [
        ((f"<p><b>{LEAD}</b></p>", *STORY), LEAD),
        ((f"<p><b>{LEAD}</b></p>", f"<b>{STORY[0]}</b>", *STORY[1:]), None),
        ((f"<p><b>{LEAD[:-1]}?</b></p>", *STORY), None),
        ((f"<p>{LEAD}</p>", *STORY), None),
    ],
    ids=["bold", "all-bold", "question", "plain"],
)
@pytest.mark.parametrize("wrap", ["<article>{}{}</article>", "{}<div class='x'>{}</div>"])
def test_a_bold_paragraph_that_opens_a_story_in_vietnamese_is_its_lead(
    paragraphs: tuple[str, ...], lead: str | None, wrap: str
) -> None:
    story = "".join(part if part.startswith("<p>") else f"<p>{part}</p>" for part in paragraphs)
    told = wrap.format(f"<h1>{TITLE}</h1>", story)
    article = newsclean.clean(f'<html lang="vi"><body><main>{told}</main></body></html>')
    assert article.lead == lead
    assert len(article.body) == len(paragraphs) - (lead is not None)


def test_a_paragraph_that_the_page_describes_itself_with_is_its_lead_in_vietnamese() -> None:
    story = "".join(f"<p>{text}</p>" for text in (LEAD, *STORY))
    article = newsclean.clean(
        f'<html lang="vi"><head><meta name="description" content="{LEAD}"></head><body>'
        f"<article><h1>{TITLE}</h1>{story}</article></body></html>"
    )
    assert (article.lead, len(article.body)) == (LEAD, len(STORY))


def test_prose_beside_a_recording_stays() -> None:
    told = " ".join(STORY[:2])
    assert told in [
        block.text for block in clean(within=f"<div class=audio><p>{told}</p></div>").body
    ]


@pytest.mark.parametrize("named", ["", " class=blockquote-footer"])
def test_whom_a_quote_is_of_stays(named: str) -> None:
    quote = "“Cầu mất thì dựng lại, người còn là được.”"
    speaker = f"<footer{named}>Ông Lường Văn Quế</footer>"
    article = clean(within=f"<blockquote><p>{quote}</p>{speaker}</blockquote>")
    assert [block.text for block in article.body][2:4] == [quote, "Ông Lường Văn Quế"]


def test_the_numbers_of_the_pages_of_a_story_are_none_of_it() -> None:
    pages = "".join(f"<a href='?trang={number}'>{number}</a> " for number in (1, 2, 3))
    article = clean(behind=f"<div class=phantrang>{pages}Trang sau</div>")
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        (" <b>Hạnh Mai</b>", ("Hạnh Mai",)),
        ("<strong>Hạnh Mai</strong>", ("Hạnh Mai",)),
        ("/. <em>Hạnh Mai - Đỗ An</em>", ("Hạnh Mai", "Đỗ An")),
        (" Đó là lời của <b>Đỗ An</b>", ()),
        (" Cầu mới do ông lo, ở tp. Hạ Lang", ()),
    ],
)
def test_names_behind_the_last_stop_of_a_story_sign_it(end: str, authors: tuple[str, ...]) -> None:
    told = "".join(f"<p>{text}</p>" for text in STORY[:-1]) + f"<p>{STORY[-1]}{end}</p>"
    page = f"<h1>{TITLE}</h1><p><b>{LEAD}</b></p>{told}"
    article = newsclean.clean(f'<html lang="vi"><body><main>{page}</main></body></html>')
    assert article.authors == authors
    assert ("Đỗ An" in article.body[-1].text or "Hạ Lang" in article.body[-1].text) != bool(authors)


def test_links_with_but_a_time_beside_them_are_no_list_of_the_story() -> None:
    titles = ("Chợ xóm Hạ mở lại", "Giá cá cơm tăng gấp đôi sau lũ", "Cầu tạm nối hai bờ sông")
    items = (f"<li><i>10:2{n}</i> <a href='/a{n}'>{t}</a></li>" for n, t in enumerate(titles))
    article = clean(behind=f"<ul>{''.join(items)}</ul>")
    assert [block.text for block in article.body] == list(STORY)
    assert article.authors == ("Hạnh Mai",)


def test_who_wrote_may_stand_in_the_foot_of_a_story() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<article><h1>{TITLE}</h1>{story}<footer><p>Vũ Hạnh Mai</p></footer></article>"
    article = newsclean.clean(f'<html lang="vi"><body>{page}</body></html>')
    assert article.authors == ("Vũ Hạnh Mai",)
    assert [block.text for block in article.body] == list(STORY)
