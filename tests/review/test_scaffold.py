"""Drafts of publisher files: they load, they read the pages, and no third-party text is in them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import newsclean
from newsclean import Document
from newsclean.dom import parse
from newsclean.errors import NotAnArticle, PublisherError
from newsclean.options import Options
from newsclean.registry import Registry, default_registry, load_publisher, read_publisher
from newsclean.review import coverage, scaffold
from newsclean.review.filler import Filler, skeleton
from newsclean.review.losses import losses
from newsclean.template import Publisher

FIXTURES = Path(__file__).parents[1] / "publishers"
OPTIONS = Options()


def fixture(template: str, slug: str = "cau-tre") -> tuple[bytes, dict[str, object]]:
    (folder,) = FIXTURES.glob(f"*/{template}/{slug}")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert isinstance(expected, dict)
    return (folder / "page.html").read_bytes(), expected


def reading(publisher: Publisher) -> Options:
    return Options(registry=Registry((publisher,)))


@pytest.mark.parametrize(
    "template", ["vov-2020", "vov-2019", "nhandan-2020", "vietnam_vn-2025", "vietnamplus-2024"]
)
def test_a_draft_loads_and_reads_the_page_it_was_made_from(template: str) -> None:
    page, expected = fixture(template)
    draft = scaffold([page], publisher="draft", domain="draft.example")
    publisher = read_publisher(draft.source, "draft.py")
    article = newsclean.clean(page, url="https://draft.example/1", options=reading(publisher))
    assert article.template == draft.template
    assert (article.title, article.lead) == (expected["title"], expected["lead"])
    told = [block.model_dump(mode="json", exclude_defaults=True) for block in article.body]
    assert told == expected["body"]


def test_a_draft_is_data_and_says_what_to_check(tmp_path: Path) -> None:
    page, _ = fixture("vov-2020")
    draft = scaffold([page], publisher="draft", domain="draft.example")
    assert not re.search(r"^\s*(def|class|if|for|lambda)\b", draft.source, flags=re.MULTILINE)
    assert len(draft.source.splitlines()) < 80
    assert "nothing stable was found" in draft.source
    assert any("three pages" in note for note in draft.notes)
    path = tmp_path / "draft.py"
    path.write_text(draft.source, encoding="utf-8")
    assert load_publisher(path).id == "draft"


def test_what_is_stable_shows_across_pages() -> None:
    pages = [
        f'<html><body><h1 class="tit n{n}">Cầu tre mới ở bản số {n}</h1>'
        f'<div id="post-{n}7{n}4" class="bai {name}">{prose(n)}</div></body></html>'
        for n, name in ((1, "doc"), (2, "mau"), (3, "la"))
    ]
    draft = scaffold(pages, publisher="draft", domain="draft.example")
    assert 'css=(".bai",)' in draft.source
    assert 'css=(".tit",)' in draft.source
    assert "post-" not in draft.source
    (note,) = draft.notes
    assert note.startswith("pages 1, 2, 3: no address is stated, and no mark names the paper")


SAVED = """<html lang="vi"><head><title>{title} - Sông Xanh Online</title></head><body>
<div class="sx-top"><a href="/">Sông Xanh</a> <a href="/a">Thời sự</a>
 <a href="/b">Kinh tế</a></div><div class="sx-wrap">
<div class="sx-crumb"><a href="/">Trang chủ</a> › <a href="/x">{section}</a></div>
<div class="sx-bai"><div class="sx-tit">{title}</div>
<div class="sx-meta"><span class="sx-who">{author}</span> <span class="sx-when">{when}</span></div>
<div class="sx-chapeau">SXO – Hơn ba mươi hộ dân ở bãi bồi dựng lại cầu sau trận lũ hai năm.</div>
<div class="sx-text">{prose}</div><div class="sx-sign">{author}</div>
<div class="sx-keys">Thẻ: <a href="/tag/1">{tag}</a>, <a href="/tag/2">sông Mẫu</a></div>
</div></div>
<div class="sx-foot">Báo Sông Xanh - Cơ quan của Hội Bảo vệ sông Mẫu. Giấy phép số 12/GP-SX.
 Địa chỉ: số 1 phố Bến Đò. Email: {mail}. Tổng biên tập: Nguyễn Văn Mẫu</div></body></html>"""
VALUES = (
    ("Xã Hạ khởi công bờ kè dài hai cây số", "Thời sự", "Lê Thị Sông", "02/03/2026 | 08:15"),
    ("Vườn cam ven sông hồi sinh sau lũ", "Kinh tế", "Phạm Văn Bồi", "01/03/2026 | 16:40"),
    ("Lớp dạy bơi trên bến đò cũ", "Đời sống", "Trần Thị Bến", "28/02/2026 | 06:05"),
)


def saved(mail: str = "toasoan@songxanh.example") -> list[str]:
    """Pages whose date, section, authors and tags stand in lines with others."""
    return [
        SAVED.replace("\n", "").format(
            title=title,
            section=section,
            author=author,
            when=when,
            mail=mail,
            tag=f"kè {number}",
            prose=prose(number),
        )
        for number, (title, section, author, when) in enumerate(VALUES)
    ]


def test_a_draft_reads_each_field_that_the_generic_template_reads() -> None:
    pages = saved()
    draft = scaffold(pages, publisher="song_xanh", domain="songxanh.example")
    assert draft.notes == ()
    for css in (".sx-when", ".sx-who", ".sx-crumb a", ".sx-keys a"):
        assert f'css=("{css}",)' in draft.source
    options = reading(read_publisher(draft.source, "song_xanh.py"))
    for page, (title, section, author, _) in zip(pages, VALUES, strict=True):
        article, generic = newsclean.clean(page, options=options), newsclean.clean(page)
        assert (article.template, article.title) == (draft.template, title)
        assert (article.section, article.authors) == (section, (author,))
        assert article.published_at == generic.published_at is not None
        assert article.tags == generic.tags != ()


def test_a_draft_names_the_paper_as_its_pages_do() -> None:
    draft = scaffold(saved(), publisher="song_xanh", domain="songxanh.example")
    publisher = read_publisher(draft.source, "song_xanh.py")
    assert publisher.name == "Sông Xanh Online"
    assert publisher.names == ("Sông Xanh Online", "Sông Xanh")
    assert [mark.contains for mark in publisher.marks] == ["toasoan@songxanh.example"]
    for fixture_made in draft.fixtures:
        assert "Sông Xanh - " in fixture_made.page
        assert "toasoan@songxanh.example" in fixture_made.page
        assert "Nguyễn" not in fixture_made.page


def test_a_draft_without_marks_says_when_it_is_used() -> None:
    draft = scaffold(saved("toasoan@gmail.example"), publisher="x", domain="songxanh.example")
    assert "    marks=()," in draft.source
    (note,) = draft.notes
    assert note.startswith("pages 1, 2, 3: no address is stated, and no mark names the paper")


def test_a_draft_of_pages_without_stable_names_declares_no_layout() -> None:
    pages = [page.replace('class="sx-', f'class="c{n}x{n}00-') for n, page in enumerate(saved(), 1)]
    draft = scaffold(pages, publisher="x", domain="songxanh.example")
    assert "the draft declares no layout" in draft.notes[0]
    publisher = read_publisher(draft.source, "x.py")
    assert [template.kind for template in publisher.templates] == ["text"]
    article = newsclean.clean(pages[0], options=reading(publisher))
    assert (article.publisher, article.template) == ("x", "generic-html")


def test_a_date_that_no_block_holds_is_found_by_its_value() -> None:
    page, _ = fixture("tienphong-2014")
    draft = scaffold([page], publisher="draft", domain="draft.example")
    assert 'Region(id="article-date", label=Label.DATE' in draft.source


def table_pages() -> list[str]:
    """Pages that close their story with who wrote it, and frame pictures with tables."""
    picture = (
        '<table class="sx-pic"><tbody><tr><td><img src="/1.jpg"></td></tr>'
        '<tr><td class="sx-cap">Cầu tre ở bãi bồi. Ảnh: Lê Sông</td></tr></tbody></table>'
    )
    sign = '</div><div class="sx-sign">'
    return [
        page.replace('<div class="sx-text">', f'<div class="sx-text">{picture}')
        .replace(sign, '<div class="sx-sign">Bài, ảnh: ')
        .replace('<div class="sx-keys">', '</div><div class="sx-keys">')
        .replace(f'<span class="sx-who">{author}</span>', "")
        for page, (_, _, author, _) in zip(saved(), VALUES, strict=True)
    ]


def test_each_part_of_a_draft_fires_on_the_pages_it_was_made_from() -> None:
    pages = table_pages()
    draft = scaffold(pages, publisher="song_xanh", domain="songxanh.example")
    publisher = read_publisher(draft.source, "song_xanh.py")
    documents = [Document(page, url="https://songxanh.example/1") for page in pages]
    never = coverage(documents, publisher).never
    assert [(part.id, part.hint) for part in never] == [("song_xanh-text", None)]
    assert "author-line" in draft.source


def test_the_words_before_names_stay_in_a_fixture() -> None:
    draft = scaffold(table_pages(), publisher="song_xanh", domain="songxanh.example")
    for made in draft.fixtures:
        assert "Bài, ảnh: " in made.page
        expected = json.loads(made.expected)
        assert len(expected["authors"]) == 1
        assert not any("ảnh:" in block["text"] for block in expected["body"])


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Bài: THANH TRÚC - Ảnh: HỮU BẦN", "Bài: * * - Ảnh: * *"),
        ("Tin và ảnh: Hữu Bần", "Tin và ảnh: * *"),
        ("Thực hiện: Hữu Bần", "Thực hiện: * *"),
        ("Bài viết hay và ảnh đẹp của Hữu Bần", "* * * * * * * * *"),
    ],
)
def test_words_are_kept_in_front_of_a_colon_alone(line: str, kept: str) -> None:
    made = Filler(Registry(()).lines, frozenset()).text(line).split()
    same = (a if a == b else "*" for a, b in zip(line.split(), made, strict=True))
    assert " ".join(same) == kept


def test_what_a_draft_loses_is_told_field_by_field() -> None:
    theirs, when = newsclean.clean(saved()[0]), "2026-03-02 08:15:00+07:00"
    gone = {"authors": (), "published_at": None, "section": "Kinh tế", "tags": theirs.tags[:1]}
    ours = theirs.model_copy(update={**gone, "title": "Khác", "published_on": None})
    assert list(losses({2: (ours, theirs), 3: (theirs, theirs)})) == [
        "page 2: title differs from what the generic template found",
        "page 2: authors is lost: the draft reads nothing, and the generic template 'Lê Thị Sông'",
        f"page 2: published_at is lost: the draft reads nothing, and the generic template '{when}'",
        "page 2: section differs: the draft reads 'Kinh tế', and the generic template 'Thời sự'",
        "page 2: tags is lost: the draft reads 'kè 0', and the generic template 'kè 0, sông Mẫu'",
    ]
    more = theirs.model_copy(update={"authors": (*theirs.authors, "Trần Bến")})
    assert list(losses({1: (more, theirs)})) == []


def prose(number: int) -> str:
    story = "Chiếc cầu tre bắc qua suối đã được dân bản dựng lại sau mùa nước lớn, kịp năm học mới."
    return "".join(f"<p>{story} Đoạn {number}{each}.</p>" for each in range(8))


def test_pages_of_a_shared_layout_build_on_it() -> None:
    page, _ = fixture("tienphong-2021")
    draft = scaffold([page], publisher="draft", domain="draft.example")
    assert "EPI_2022.evolve(" in draft.source
    assert "Region(" not in draft.source


@pytest.mark.parametrize("template", ["vov-2020", "tienphong-2021", "vietnam_vn-2025"])
def test_no_words_of_the_page_are_in_its_fixture(template: str) -> None:
    page, expected = fixture(template)
    (made,) = scaffold([page], publisher="draft", domain="draft.example").fixtures
    body = expected["body"]
    assert isinstance(body, list)
    for text in (expected["title"], expected["lead"], *(block["text"] for block in body)):
        words = re.findall(r"[^\W\d_]+", text)
        for first, second, third in zip(words, words[1:], words[2:], strict=False):
            assert f"{first} {second} {third}" not in made.page
    assert "cau-tre" not in made.page


def test_a_fixture_keeps_the_structure_and_the_shape_of_the_prose() -> None:
    page, expected = fixture("vov-2020")
    (made,) = scaffold([page], publisher="vov", domain="vov.vn").fixtures
    article = newsclean.clean(made.page)
    assert article.template == "vov-2020"
    body = expected["body"]
    assert isinstance(body, list)
    shapes = [re.sub(r"[^\W\d_]", "x", block["text"]) for block in body]
    assert [re.sub(r"[^\W\d_]", "x", block.text) for block in article.body] == shapes
    assert article.published_at is not None
    assert article.published_at.isoformat() == expected["published_at"]
    assert article.lead_prefix == "VOV.VN"


def test_a_fixture_states_no_address_that_its_page_does_not_have() -> None:
    page, _ = fixture("vov-2020")
    bare = re.sub(rb"<link[^>]*canonical[^>]*>|<meta[^>]*og:url[^>]*>", b"", page)
    (made,) = scaffold([bare], publisher="vov", domain="vov.vn").fixtures
    assert "url" not in json.loads(made.expected)
    (made,) = scaffold([page], publisher="vov", domain="vov.vn").fixtures
    assert json.loads(made.expected)["url"] == newsclean.clean(made.page).url


def test_a_page_of_another_site_is_told() -> None:
    page, _ = fixture("vov-2020")
    told = "page 1: it states an address of vov.vn, not of draft.example"
    assert told in scaffold([page], publisher="draft", domain="draft.example").notes
    notes = scaffold([page], publisher="vov", domain="vov.vn").notes
    assert not any("states an address" in note for note in notes)


def test_what_a_page_says_never_becomes_code() -> None:
    name = 'X"""\nimport nowhere\n"""\\'
    head = f"<meta property='og:site_name' content='{name}'>"
    page = f"<html><head>{head}</head><body><h1 class='a'>Cầu tre mới ở bản</h1><div class='b'>"
    page += prose(1) + "</div></body></html>"
    draft = scaffold([page], publisher="draft", domain="draft.example")
    assert read_publisher(draft.source, "draft.py").name == " ".join(name.split())


def test_scripts_and_hidden_addresses_are_not_in_a_skeleton() -> None:
    page = (
        '<html><head><script>var secret = 1</script><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Giá vàng </script> tăng", "@id": "//a.vn/x-y.html",'
        ' "datePublished": "2026-03-02"}</script></head><body><!-- note -->'
        '<a href="javascript:go()" onclick="go()" data-user="Lan">Tin liên quan</a>'
        '<a href="https://a.vn/gia-vang-tang.html?u=lan">Giá vàng tăng</a></body></html>'
    ).replace("</script> tăng", "tăng")
    filler = Filler(default_registry().lines, frozenset())
    made = skeleton(parse(page, OPTIONS.limits), filler)
    for gone in (
        "secret",
        "note",
        "javascript",
        "onclick",
        "Lan",
        "lan",
        "vàng",
        "gia-vang",
        "x-y",
    ):
        assert gone not in made.replace("Tin liên quan", "")
    assert "Tin liên quan" in made
    assert '"datePublished": "2026-03-02"' in made
    assert "https://a.vn/trang-" in made


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Tin liên quan", "Tin liên quan"),
        ("Tổng Biên tập: Lê Quốc Mẫu", "Tổng Biên tập"),
        ("Thứ Hai, ngày 02/03/2026 - 06:31", "Thứ Hai, ngày 02/03/2026 - 06:31"),
        ("VOV.VN - Sáng nay, cây cầu được khánh thành.", "VOV.VN - "),
        ("Người dân bên cầu. Ảnh: Lê Quốc Mẫu", " Ảnh: "),
    ],
)
def test_phrases_dates_and_codes_stay_and_names_go(text: str, kept: str) -> None:
    made = Filler(default_registry().lines, frozenset()).text(text)
    assert kept in made
    assert "Quốc" not in made
    assert "khánh" not in made
    assert len(made) == len(text)


def test_pages_without_an_article_and_bad_ids_are_refused() -> None:
    with pytest.raises(NotAnArticle, match="page 1"):
        scaffold(["<html><body><p>Xin chào.</p></body></html>"], publisher="x", domain="x.example")
    with pytest.raises(NotAnArticle, match="no page"):
        scaffold([], publisher="x", domain="x.example")
    page, _ = fixture("vov-2020")
    with pytest.raises(PublisherError, match="id"):
        scaffold([page], publisher="1 x", domain="x.example")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("PUBLISHER = 3", "it sets no PUBLISHER"),
        ("\n1 / 0", "2: division"),
        ("def (", "invalid syntax"),
        (
            """
from newsclean.template import *
T = Template(id='t', kind='html', markers=('p:bad(',))
PUBLISHER = Publisher(id='x', name='X', domains=(), templates=(T,))""",
            "template 't': marker",
        ),
    ],
    ids=["other", "code", "syntax", "selector"],
)
def test_a_wrong_publisher_file_names_itself_and_the_place(
    source: str, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "bad.py"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(PublisherError, match=rf"(?s)bad\.py:.*{message}"):
        load_publisher(path)
