"""Posts as WordPress stores them, and shortcodes that a tool has left in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.options import Options
from newsclean.read import Kind
from newsclean.testing.promises import find_unaccounted

TITLE = "Cầu gỗ xóm Hạ trôi mất trong đêm"
STORY = (
    "Cây cầu dài bốn mươi mét, bắc từ năm 1990, là lối ra chợ duy nhất của người trong xóm.",
    "Ông Lường Văn Quế kể rằng nước lên từ nửa đêm, đến gần sáng thì nhịp giữa gãy đôi.",
    "Xã đã cho hai chiếc đò chở học trò sang trường, mỗi sáng chạy từ năm rưỡi đến bảy giờ.",
    "Dân quân kéo được mười bốn tấm ván mắc ở bãi bồi phía dưới, cách cầu cũ nửa cây số.",
)
SHOWN = "Cầu cũ trước mùa nước lớn"
OPEN = '[caption id="attachment_12" align="aligncenter" width="600"]'
PICTURE = '<img class="size-full" src="https://sx.example/a.jpg" alt="" width="600" />'
PLAYERS = (
    '[gallery ids="1,2,3"]',
    "[gallery]",
    "[embed]https://video.example/watch?v=abc[/embed]",
    '[embed width="640"]https://video.example/abc[/embed]',
    '[video width="640" mp4="https://sx.example/b.mp4"][/video]',
    '[audio mp3="https://sx.example/b.mp3"][/audio]',
    '[playlist type="video" ids="7,8"]',
)
SPOKEN = (
    "“[Ông ấy] nói rằng cầu sẽ được bắc lại trước mùa mưa”, bà Lò Thị Mây kể với xã.",
    "[…] và đò chạy suốt ngày, theo lời của người chở đò ở bến dưới từ năm 1990.",
    "[Video] Người dân xóm Hạ qua sông bằng đò sau khi cầu gỗ trôi mất trong đêm.",
    "Người dân [trong ảnh] qua sông bằng đò, mỗi chuyến 12 người và ba chiếc xe.",
    "[embed] là tên một lệnh, người làm trang của xã giải thích với lớp học tin.",
    "Đội {{số hai}} của xã đi vớt ván từ sáng, đến trưa thì đủ để bắc một nhịp.",
)


def lines(document: str, kind: Kind) -> list[str | None]:
    article = newsclean.clean(document, kind=kind)
    return [block.text for block in article.body]


@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", "\n \n\n"])
@pytest.mark.parametrize("kind", ["auto", "html"])
def test_blank_lines_part_the_paragraphs_of_a_stored_post(kind: Kind, end: str) -> None:
    post = end.join((f'<a href="/x">Cây cầu</a>{STORY[0][7:]}', *STORY[1:], "<h2>Đò</h2>"))
    assert lines(post, kind) == [*STORY, "Đò"]


@pytest.mark.parametrize("wrap", ["{}", "<p>{}</p>", "<figure>{}</figure>"])
@pytest.mark.parametrize("link", ["{}", '<a href="https://sx.example/a.jpg">{}</a>'])
def test_captions_in_shortcodes_are_captions(link: str, wrap: str) -> None:
    shown = wrap.format(f"{OPEN}{link.format(PICTURE)} {SHOWN}[/caption]")
    separator = "\n\n" if wrap == "{}" else ""
    parts = STORY if wrap == "{}" else tuple(f"<p>{text}</p>" for text in STORY)
    article = newsclean.clean(separator.join((*parts[:2], shown, *parts[2:])), kind="html")
    assert [block.text for block in article.body] == [*STORY]
    assert [(image.url, image.caption) for image in article.images] == [
        ("https://sx.example/a.jpg", SHOWN)
    ]


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize("form", ["post", "part"])
def test_galleries_and_players_in_markup_are_no_text(player: str, form: str) -> None:
    parts = (*STORY[:2], player, *STORY[2:])
    post = "\n\n".join(parts) if form == "post" else "".join(f"<p>{text}</p>" for text in parts)
    assert lines(post, "html") == [*STORY]


@pytest.mark.parametrize("player", [*PLAYERS[:1], *PLAYERS[2:], "[/caption]", "[/su_note]"])
def test_galleries_and_players_in_text_are_accounted_for(player: str) -> None:
    text = "\n\n".join((TITLE, *STORY[:2], player, *STORY[2:]))
    result = newsclean.extract(text, kind="text", options=Options(removed="page"))
    assert result.article is not None
    assert result.article.to_text().split("\n\n")[:-1] == [TITLE, *STORY]
    assert [(block.text, str(block.label)) for block in result.removed] == [(player, "boilerplate")]


def test_a_caption_in_its_shortcode_is_cut_out_of_a_text() -> None:
    text = "\n\n".join((TITLE, *STORY[:2], f"{OPEN} {SHOWN}[/caption]", *STORY[2:]))
    result = newsclean.extract(text, kind="text")
    assert result.article is not None
    assert result.article.to_text().split("\n\n")[:-1] == [TITLE, *STORY]
    assert [image.caption for image in result.article.images] == [SHOWN]
    assert [block.text for block in result.removed] == [OPEN, SHOWN, "[/caption]"]
    for block in result.removed:
        assert text[block.place.start : block.place.end].strip() == block.text


@pytest.mark.parametrize("spoken", SPOKEN)
@pytest.mark.parametrize("kind", ["text", "html"])
def test_words_in_brackets_stay(spoken: str, kind: Kind) -> None:
    parts = (*STORY[:2], spoken, *STORY[2:])
    if kind == "text":
        assert newsclean.clean("\n\n".join((TITLE, *parts)), kind=kind).to_text().count(spoken) == 1
    assert spoken in lines("".join(f"<p>{text}</p>" for text in parts), "html")


def test_what_a_script_was_to_fill_in_is_no_text() -> None:
    holders = "<p>{{ article.author.name }} - {{ article.time | date : 'dd/MM/yyyy' }}</p>"
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<html><body><nav>Tin</nav><h1>{TITLE}</h1><div>{holders}{story}</div></body></html>"
    assert lines(page, "html") == [*STORY]


def test_a_whole_page_is_read_as_it_is() -> None:
    story = "".join(f"<p>{text}</p>" for text in (*STORY, PLAYERS[0]))
    page = f"<html><body><nav>Tin</nav><h1>{TITLE}</h1><div>{story}</div></body></html>"
    assert lines(page, "html") == [*STORY, PLAYERS[0]]


MARKS = st.sampled_from([OPEN, "[/caption]", SHOWN, PICTURE, *PLAYERS, *STORY, "[", "]", "\n\n"])


@given(st.lists(MARKS, max_size=30).map(" ".join))
def test_shortcodes_in_any_order_are_read(text: str) -> None:
    newsclean.extract(text, kind="html")
    found = newsclean.extract(text, kind="text", options=Options(removed="page"))
    assert not find_unaccounted(text, found)


@pytest.mark.parametrize(
    "unit", ["[caption ", "[embed]", "[caption a=]x", '[a b="', "\n\n ", "[/a]"]
)
def test_marks_without_end_are_read_in_time(unit: str) -> None:
    text = unit * 20_000
    page = newsclean.extract(text, kind="html")
    assert (page.article is None) != (page.failure is None)
    found = newsclean.extract(text, kind="text", options=Options(removed="page"))
    assert not find_unaccounted(text, found)
