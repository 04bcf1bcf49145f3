"""What fired on documents and what never did, as the writer of a publisher file is told."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean import Document
from newsclean.blocks import Label
from newsclean.errors import PublisherError
from newsclean.review import Coverage, coverage
from newsclean.template import Mark, Publisher, Region, Rule, Template

URL = "https://songxanh.example/1.html"
STORY = "Trưởng bản Lò Văn Sính kể rằng chiếc cầu cũ bị {} trong một đêm mưa đầu tháng ba."
OFFICE = (
    "Báo Sông Xanh, cơ quan của Hội Bảo vệ sông Mẫu, giấy phép số 12/GP-SX, số 1 phố Bến Đò,"
    " xã Hạ, tỉnh Mẫu, thư điện tử toasoan@songxanh.example"
)
PAGE = f"""<html><body><div class="tit">Bản Lùng dựng lại cầu tre sau lũ</div>
<div class="chapeau">Hơn ba mươi hộ dân góp công dựng lại chiếc cầu bắc qua suối Nậm Hoa.</div>
<div class="text"><p>{STORY.format("cuốn trôi")}</p>
<div class="pic"><img src="/1.jpg"><p>Cầu mới. <i class="by">Trần Bến</i></p></div>
<p>{STORY.format("lũ kéo đi")}</p><a class="card" href="/2.html">Mùa quýt chín</a>
<p>Bờ sông là của chung</p></div><div class="ask">Gửi ý kiến cho báo</div>
<div>{OFFICE}</div></body></html>"""
LAYOUT = Template(
    id="song_xanh-2026",
    kind="html",
    markers=(".tit", ".text"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=(".tit",)),
        Region(id="sapo", label=Label.LEAD, css=(".chapo",)),
        Region(id="story", label=None, css=(".text",)),
        Region(id="inside", label=Label.TAGS, css=(".pic",)),
    ),
    rules=(
        Rule(id="photo-caption", label=Label.CAPTION, css=".pic"),
        Rule(id="photo-credit", label=Label.CREDIT, css=".by"),
        Rule(id="related-card", label=Label.RELATED_TITLE, css=".card"),
        Rule(id="ask-readers", label=Label.PROMO, css=".ask"),
        Rule(id="share-bar", label=Label.SHARE, css=".share"),
    ),
)
PAPER = Publisher(
    id="song_xanh",
    name="Báo Sông Xanh",
    domains=("songxanh.example",),
    marks=(
        Mark(id="chapeau", weight=0.6, css=".chapeau"),
        Mark(id="mail", weight=0.9, line_contains="toasoan@songxanh.example"),
        Mark(id="office", weight=0.9, contains="phố Bờ Đê"),
    ),
    rules=(Rule(id="slogan", label=Label.SITE_LINE, lines=("Bờ sông là của chung",)),),
    templates=(LAYOUT, Template(id="song_xanh-text", kind="text")),
)


MAIL = "'toasoan@songxanh.example' is there, but not in a short line: `contains` looks anywhere"


def told(found: Coverage) -> dict[str, tuple[int, str | None]]:
    return {part.id: (part.documents, part.hint) for part in found.parts}


def test_each_part_is_told_with_what_is_known_of_its_silence() -> None:
    found = coverage([Document(PAGE, url=URL), Document(PAGE, url=URL)], PAPER)
    assert (found.publisher, found.documents, found.unread) == ("song_xanh", 2, ())
    outside = "it matches only what no region reads, or what stands in another rule's box"
    assert told(found) == {
        "song_xanh-2026": (2, None),
        "headline": (2, None),
        "sapo": (0, "it matches nothing"),
        "story": (2, None),
        "inside": (0, "it matches, but is empty, or stands in a region that is read before it"),
        "photo-caption": (2, None),
        "photo-credit": (2, None),
        "related-card": (0, "it matches 'a': of inline elements, name the tag, as in a.name"),
        "ask-readers": (0, outside),
        "share-bar": (0, "it matches nothing"),
        "song_xanh-text": (0, None),
        "slogan": (2, None),
        "chapeau": (2, None),
        "mail": (0, MAIL),
        "office": (0, None),
    }
    assert {part.id for part in found.never} == {
        name for name, (count, _) in told(found).items() if not count
    }


@pytest.mark.parametrize(
    "picture",
    [
        '<table><tr><td><img src="/1.jpg"></td></tr><tr><td class="cap">Cầu mới.</td></tr></table>',
        '<figure><img src="/1.jpg"><p class="cap">Cầu mới.</p></figure>',
    ],
)
def test_a_rule_for_a_part_of_a_picture_is_told_where_it_looks(picture: str) -> None:
    page = PAGE.replace('<div class="pic">', f'{picture}<div class="pic">')
    caption = Rule(id="photo-caption", label=Label.CAPTION, css=".cap")
    layout = LAYOUT.model_copy(update={"rules": (caption,)})
    paper = PAPER.model_copy(update={"templates": (layout,)})
    count, hint = told(coverage([Document(page, url=URL)], paper))["photo-caption"]
    assert count == 0
    assert (
        hint
        == "it stands in a picture, which is read whole: name the picture, or leave the rule out"
    )


def test_nothing_is_read_otherwise_for_being_watched() -> None:
    options = newsclean.Options(registry=newsclean.Registry([PAPER]))
    before = newsclean.extract(PAGE, url=URL, options=options)
    coverage([Document(PAGE, url=URL)], PAPER)
    assert newsclean.extract(PAGE, url=URL, options=options) == before


def test_a_document_that_the_file_does_not_read_is_named_with_the_reason() -> None:
    broken = PAPER.model_copy(update={"templates": (LAYOUT.evolve(markers=(".titel", ".text")),)})
    documents = [
        Document(PAGE, url=URL, id="marker"),
        Document(PAGE.replace("chapeau", "x"), id="unknown"),
        Document("<p>Xin chào.</p>", id="list"),
        Document(PAGE, url="https://vov.vn/1", id="other"),
        Document(b"%PDF-1.4", id="file"),
        Document(None, id="gap"),
        Document(Path("gone.html"), id="gone"),
    ]
    found = {each.id: each.reason for each in coverage(documents, broken).unread}
    assert found["marker"] == "template 'song_xanh-2026': marker '.titel' matches nothing"
    assert found["unknown"].startswith("taken for no known paper")
    assert found["list"].startswith("not-an-article")
    assert found["other"] == "taken for 'vov'"
    assert found["gone"] == "cannot be read: No such file or directory"
    assert set(found) == {each.id for each in documents}


def test_texts_are_looked_at_too() -> None:
    text = "Bản Lùng dựng lại cầu\n\nTrưởng bản kể rằng cầu cũ đã trôi.\n\nphố Bờ Đê\n"
    found = coverage([Document(text, kind="text")], PAPER)
    assert told(found)["office"] == (1, None)
    assert told(found)["song_xanh-text"] == (1, None)


def test_a_wrong_publisher_and_a_single_page_are_refused() -> None:
    bare = PAPER.model_copy(update={"templates": (LAYOUT.model_copy(update={"regions": ()}),)})
    with pytest.raises(PublisherError, match="no region is the story"):
        coverage([PAGE], bare)
    with pytest.raises(TypeError, match="documents"):
        coverage(PAGE, PAPER)
    with pytest.raises(TypeError, match="publisher"):
        coverage([PAGE], "song_xanh.py")  # type: ignore[arg-type]


def test_a_page_without_the_story_of_its_layout_is_not_read_by_it() -> None:
    story = Region(id="story", label=None, css=(".bai",))
    wrong = LAYOUT.evolve(markers=(".tit",), regions=(story,))
    found = coverage(
        [Document(PAGE, url=URL, id="a")], PAPER.model_copy(update={"templates": (wrong,)})
    )
    (unread,) = found.unread
    reason = "its story was not found, and the generic template read the page"
    assert (unread.id, unread.reason) == ("a", f"template 'song_xanh-2026': {reason}")
    assert told(found)["story"] == (0, "it matches nothing")
    assert told(found)["headline"] == (0, f"it matches, but {reason}")


def test_a_layout_may_be_no_more_than_a_story() -> None:
    bare = LAYOUT.model_copy(update={"regions": LAYOUT.regions[2:3]})
    found = coverage([Document(PAGE, url=URL)], PAPER.model_copy(update={"templates": (bare,)}))
    assert (told(found)["story"], found.unread) == ((1, None), ())
