"""Drafts of publisher files: they load, they read the pages, and no third-party text is in them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import newsclean
from newsclean.dom import parse
from newsclean.errors import NotAnArticle, PublisherError
from newsclean.options import Options
from newsclean.registry import Registry, default_registry, load_publisher, read_publisher
from newsclean.review import scaffold
from newsclean.review.filler import Filler, skeleton
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
    assert draft.notes == ()


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
    assert read_publisher(draft.source, "draft.py").name == name


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
