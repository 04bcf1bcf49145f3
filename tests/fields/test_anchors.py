"""Anchors: what a page states of itself in meta tags and JSON-LD."""

from __future__ import annotations

import json
from typing import Literal
from unicodedata import normalize

import pytest

import newsclean
from newsclean.dom import parse
from newsclean.fields import people
from newsclean.fields.anchors import Anchors
from newsclean.fields.headlines import site_keys, without_site
from newsclean.fields.jsonld import Entity, article_of, read_json_ld
from newsclean.fields.printed import Printed
from newsclean.fields.searched import SearchedAnchors
from newsclean.limits import Limits


def anchors_of(
    head: str, offset: str | None = "+07:00", url: str | None = None, language: str = "vi-VN"
) -> Anchors:
    tree = parse(f"<!doctype html><html lang={language}><head>{head}</head><body></body>", Limits())
    return Anchors(tree, url, offset)


def script(entity: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(entity)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Mùa quýt ở Bản Lùng",
    "datePublished": "2026-03-01T07:00:00+0700",
    "dateModified": "2026-03-01T06:00:00+0700",
    "author": [{"@type": "Person", "name": "Lò Thị Mây"}],
    "publisher": {"@type": "Organization", "name": "Báo Sông Xanh"},
    "articleSection": ["Đời sống", "Khoa học, công nghệ"],
    "keywords": "quýt, Bản Lùng, quýt",
    "image": {"@type": "ImageObject", "url": "https://a.example/q.jpg", "caption": "Vườn quýt."},
}


@pytest.mark.parametrize(
    "entity",
    [
        ARTICLE,
        [{"@type": "WebSite", "name": "Article"}, ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
    ],
    ids=["alone", "list", "graph", "nested"],
)
def test_reads_json_ld_in_all_its_shapes(entity: object) -> None:
    anchors = anchors_of(script(entity))
    assert anchors.title == "Mùa quýt ở Bản Lùng"
    assert anchors.authors == ("Lò Thị Mây",)
    assert anchors.published is not None
    assert anchors.published.at is not None
    assert anchors.published.at.isoformat() == "2026-03-01T07:00:00+07:00"
    assert anchors.published.raw == "2026-03-01T07:00:00+0700"
    assert anchors.modified is not None
    assert anchors.modified.at is not None
    assert anchors.modified.at < anchors.published.at  # as stated, however odd
    assert anchors.section == "Khoa học, công nghệ"
    assert anchors.tags == ("quýt", "Bản Lùng")
    assert anchors.schema_type == "NewsArticle"


@pytest.mark.parametrize(
    "text",
    [
        '<!-- {"@type": "NewsArticle", "headline": "Tin \\u0111\\u1eb9p", } -->',
        '{"@type": "NewsArticle", "headline": "Tin đẹp", "description": "a "b" c"}',
        '{"@type": "NewsArticle", "headline": "Tin đẹp", "author": {"name": "An"}',
        '{"@type": "NewsArticle", "headline": "Tin đẹp",\n "description": "hai\ndòng"}',
    ],
    ids=["commented", "quotes", "cut", "newline"],
)
def test_broken_json_ld_still_gives_its_headline(text: str) -> None:
    article = article_of(read_json_ld([text]))
    assert article is not None
    assert article["headline"] == "Tin đẹp"


def test_json_ld_nested_without_end_is_no_danger() -> None:
    assert article_of(read_json_ld(['{"Article":' * 100_000])) is None
    assert article_of(read_json_ld(["[" * 50_000 + '"Article"' + "]" * 50_000])) is None


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_paper_is_no_author_in_any_form_of_unicode(form: Literal["NFC", "NFD"]) -> None:
    paper = normalize(form, "Báo Sông Xanh")
    anchors = anchors_of(
        f"""<meta property="og:site_name" content="{paper}">
        <script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Mùa quýt",
        "author": {{"name": "{paper}"}}, "publisher": {{"name": "{paper}"}}}}</script>"""
    )
    assert anchors.authors == ()


def test_reads_meta_tags() -> None:
    anchors = anchors_of(
        """<title>Mùa quýt | Báo Sông Xanh</title>
        <meta property="og:site_name" content="Báo Sông Xanh">
        <meta property="og:title" content="Mùa qu&amp;yacute;t - Báo Sông Xanh">
        <meta name="description" content=" Quýt  chín. ">
        <meta name="author" content="Báo Sông Xanh">
        <meta property="article:published_time" content="2026-03-01 07:00">
        <meta property="article:section" content="Đời sống,Làng quê">
        <meta property="article:tag" content="quýt"><meta property="article:tag" content="Quýt">
        <link rel="canonical" href="/mua-quyt-post1.html">""",
        url="https://songxanh.example/x",
    )
    assert anchors.title == "Mùa quýt"
    assert anchors.description == "Quýt chín."
    assert anchors.authors == ()  # the paper is no author
    assert anchors.published is not None
    assert anchors.published.at is not None
    assert anchors.published.at.isoformat() == "2026-03-01T07:00:00+07:00"
    assert anchors.section == "Làng quê"
    assert anchors.tags == ("quýt",)
    assert anchors.url == "https://songxanh.example/mua-quyt-post1.html"
    assert anchors.language == "vi"


def test_meta_wins_over_json_ld_and_the_disagreement_is_told() -> None:
    meta = '<meta property="article:published_time" content="2026-03-01T09:00:00+07:00">'
    anchors = anchors_of(meta + script(ARTICLE))
    assert anchors.published is not None
    assert anchors.published.at is not None
    assert anchors.published.at.hour == 9
    assert len(list(anchors.disagreements)) == 1


def test_without_a_zone_a_naive_time_is_left_out() -> None:
    anchors = anchors_of('<meta name="pubdate" content="2026-03-01 07:00">', None, language="en")
    assert anchors.published is not None
    assert anchors.published.at is None
    assert anchors.published.raw == "2026-03-01 07:00"


@pytest.mark.parametrize(
    ("title", "site", "bare"),
    [
        ("Giá quýt tăng - Báo Sông Xanh", "Báo Sông Xanh", "Giá quýt tăng"),
        ("Giá quýt tăng ở bản | Sông Xanh", None, "Giá quýt tăng ở bản"),
        ("Giá quýt - và giá cam", None, "Giá quýt - và giá cam"),
        ("Giá quýt tăng – Sông Xanh - Sông Xanh", "Sông Xanh", "Giá quýt tăng"),
        ("Sông Xanh: nước lớn | Báo Sông Xanh", "Báo Sông Xanh", "Sông Xanh: nước lớn"),
        ("Sông Xanh | Giá quýt tăng", "Sông Xanh", "Giá quýt tăng"),
        ("Giá quýt tăng - Sông Xanh", "Sông Xanh - Tin nhanh miền núi", "Giá quýt tăng"),
        ("Bản Lùng 2 - 1 Bản Đông", "Báo Sông Xanh", "Bản Lùng 2 - 1 Bản Đông"),
    ],
)
def test_only_the_sites_name_is_cut_from_a_title(title: str, site: str | None, bare: str) -> None:
    assert without_site(title, site_keys([site], None)) == bare


TAG = '<meta property="article:tag" content="{}">'
KEYWORDS = '<meta name="news_keywords" content="quýt, Bản Lùng">'


@pytest.mark.parametrize(
    ("head", "tags"),
    [
        (TAG.format("quýt") + TAG.format("Nậm Hoa") + KEYWORDS, ("quýt", "Nậm Hoa")),
        (TAG.format("Miền núi,quýt,Miền núi") + KEYWORDS, ("quýt", "Bản Lùng")),
        (TAG.format("Miền núi,quýt"), ("Miền núi", "quýt")),
    ],
    ids=["one each", "a list beside keywords", "a list alone"],
)
def test_topics_that_are_stated_one_each_go_first(head: str, tags: tuple[str, ...]) -> None:
    assert anchors_of(head).tags == tags


def authors_of(*parts: str, language: str = "en", url: str | None = None) -> tuple[str, ...]:
    return anchors_of("".join(parts), language=language, url=url).authors


def entity(**values: object) -> str:
    return script({"@type": "NewsArticle", "headline": "Orchards of the north", **values})


PERSON = {"@type": "Person", "@id": "https://a.example/#lan", "name": "Lan Moss"}


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Lan Moss", ("Lan Moss",)),
        ({"@type": "Person", "name": ["Lan Moss", "Ed Reed"]}, ("Lan Moss", "Ed Reed")),
        ([[{"name": "Lan Moss"}], {"@list": ["Ed Reed"]}], ("Lan Moss", "Ed Reed")),
        ({"@id": "https://a.example/#lan"}, ("Lan Moss",)),
        ({"@type": "Person", "Name": "Lan Moss"}, ("Lan Moss",)),
        ({"@type": "Person", "name": "By Lan Moss"}, ("Lan Moss",)),
        ("Lan Moss, Ed Reed and Ida Voss", ("Lan Moss", "Ed Reed", "Ida Voss")),
        ("Lan Moss, MD, Professor of Pomology", ("Lan Moss",)),
        ("Lan Moss; River Times; orchard-keeper", ("Lan Moss",)),
        ("Moss, Lan", ("Moss, Lan",)),
        ("https://a.example/lan", ()),
        ("desk@a.example", ()),
        ("1048576", ()),
        ("orchards.example", ()),
        ({"@type": "Organization", "name": "River Times"}, ()),
        ({"@type": "Organization", "name": "Institute of Pomology"}, ("Institute of Pomology",)),
    ],
)
def test_names_in_all_shapes_of_an_author_value(author: object, names: tuple[str, ...]) -> None:
    graph = {"@graph": [{**ARTICLE, "publisher": "River Times", "author": author}, PERSON]}
    assert authors_of(script(graph)) == names


def test_an_author_that_refers_to_itself_is_no_danger() -> None:
    looped: dict[str, object] = {"@id": "#a", "author": {"@id": "#a"}}
    assert authors_of(script({"@graph": [{**ARTICLE, **looped}]})) == ()


@pytest.mark.interpreted
def test_only_so_many_references_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    refer = people._referred

    def count(value: Entity, entities: list[Entity]) -> object:
        nonlocal asked
        asked += 1
        return refer(value, entities)

    monkeypatch.setattr(people, "_referred", count)
    many = [{"@id": f"#{number}"} for number in range(5_000)]
    assert authors_of(script({"@graph": [{**ARTICLE, "author": many}]})) == ()
    assert 0 < asked <= 200


def test_the_author_of_the_page_stands_in_for_that_of_the_article() -> None:
    page = {"@type": "WebPage", "author": {"@type": "Person", "name": "Lan Moss"}}
    assert authors_of(script({"@graph": [page, {"@type": "Article", "headline": "x"}]})) == (
        "Lan Moss",
    )


def test_meta_tags_are_asked_one_after_the_other() -> None:
    head = (
        '<meta name="author" content="Rivertimes.example"><meta name="citation_author" '
        'content="Moss, Lan"><meta name="citation_author" content="Reed, Ed">'
    )
    assert authors_of(head) == ("Moss, Lan", "Reed, Ed")


def test_a_person_may_have_the_name_of_the_site_but_no_vietnamese_paper_is_one() -> None:
    site = '<meta property="og:site_name" content="{0}"><meta name="author" content="{0}">'
    stated = entity(author={"@type": "Person", "name": "{0}"})
    assert authors_of((site + stated).replace("{0}", "Lan Moss")) == ("Lan Moss",)
    assert authors_of((site + stated).replace("{0}", "Sông Xanh"), language="vi") == ()
    assert authors_of(site.replace("{0}", "River Times")) == ()
    assert authors_of('<meta name="author" content="Moss">', url="https://moss.example/a") == ()


def test_the_pages_own_date_stands_apart_from_the_articles() -> None:
    page = {"@type": "WebPage", "datePublished": "2026-03-01T06:00:00+00:00"}
    anchors = anchors_of(script(page))
    assert anchors.published is None  # a home page has one, too
    assert anchors.page_published is not None
    assert anchors.page_published.day.isoformat() == "2026-03-01"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<meta property="og:image" content="/q.jpg">', "https://a.example/q.jpg"),
        (script(ARTICLE), "https://a.example/q.jpg"),
        (script({**ARTICLE, "image": ["https://a.example/q.jpg", "x"]}), "https://a.example/q.jpg"),
        (script({**ARTICLE, "image": [{"contentUrl": "q.jpg"}]}), "https://a.example/q.jpg"),
        (script({**ARTICLE, "image": [None, 3, {}]}), None),
    ],
)
def test_the_picture_that_stands_for_an_article(head: str, url: str | None) -> None:
    assert anchors_of(head, url="https://a.example/tin").image_url == url


def crumbs(*names: str, **more: object) -> dict[str, object]:
    elements = [
        {"@type": "ListItem", "item": {"@id": f"https://a.example/{place}", "name": name}}
        for place, name in enumerate(names)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": elements, **more}


@pytest.mark.parametrize(
    ("head", "section"),
    [
        (script(crumbs("Trang chủ", "Kinh doanh", "T&#224;i chính")), "Tài chính"),
        (script({"@graph": [ARTICLE, crumbs("Trang chủ", "Làng quê")]}), "Làng quê"),
        (
            script(crumbs("Trang chủ", "Sông Xanh", "Mùa quýt ở Bản Lùng")) + script(ARTICLE),
            "Khoa học, công nghệ",
        ),
        (
            script(
                crumbs(itemListElement=[[{"name": "Kinh doanh", "item": "https://a.example/k"}]])
            ),
            "Kinh doanh",
        ),
        (
            script(
                crumbs(
                    itemListElement=[
                        {"name": "Home", "item": "https://a.example"},
                        {"name": "Rivers", "item": "https://a.example/r"},
                        {"name": "Old bridge gone"},
                    ]
                )
            ),
            "Rivers",
        ),
        (script(crumbs("Home")), None),
        (script(crumbs(itemListElement=["x", None, [], {"item": 3}])), None),
        ('<meta property="article:section" content="Rivers, Bridges, Moss, Oaks">', None),
        ('<meta property="article:section" content="Homepage">', None),
        ('<meta property="article:section" content="Sông Xanh">', None),
    ],
)
def test_the_deepest_breadcrumb_is_the_section(head: str, section: str | None) -> None:
    site = '<meta property="og:site_name" content="Sông Xanh">'
    assert anchors_of(site + head).section == section


def test_printed_breadcrumbs_are_read_where_nothing_is_stated() -> None:
    links = "<a href='/'>Home</a> <a href='/r'>Rivers</a>"
    story = "<p>The river rose in the night and took the old bridge with it, board by board.</p>"
    page = (
        f"<html lang='en'><body><div class='breadcrumbs'>{links}</div><h1>The old bridge is gone"
        f"</h1><article>{story * 8}</article></body></html>"
    )
    assert newsclean.clean(page).section == "Rivers"
    assert newsclean.clean(page.replace(links, links * 9)).section is None  # a menu


@pytest.mark.parametrize(
    "kind",
    [
        "http://schema.org/NewsArticle",
        "https://schema.org/NewsArticle",
        "schema:NewsArticle",
        ["CreativeWork", "NewsArticle"],
    ],
)
def test_a_type_may_be_written_out_or_be_one_of_several(kind: object) -> None:
    anchors = anchors_of(script({**ARTICLE, "@type": kind}))
    assert anchors.schema_type == "NewsArticle"
    assert anchors.authors == ("Lò Thị Mây",)


def test_breadcrumbs_may_have_several_types() -> None:
    crumbs = {
        "@type": ["ItemList", "BreadcrumbList"],
        "itemListElement": [{"name": "Nông thôn", "item": "https://songxanh.example/nong-thon"}],
    }
    assert anchors_of(script(crumbs)).section == "Nông thôn"


def test_a_broken_script_with_much_white_space_takes_no_time_by_its_square() -> None:
    # With two repeats side by side this one would take minutes.
    broken = '{"@type": "NewsArticle", "headline": "Mùa quýt", "author":' + " " * 300_000 + "x}"
    anchors = anchors_of(f'<script type="application/ld+json">{broken}</script>')
    assert (anchors.title, anchors.authors) == ("Mùa quýt", ())


def test_what_is_printed_is_known_to_those_alone_who_searched_for_it() -> None:
    page = (
        "<h1>Cây cầu mới</h1><p>By Lan Moss</p><p>4 March 2025</p><div class=breadcrumb><a>Xã</a>"
    )
    tree = parse(f"<html lang=en><title>Cây cầu mới</title><body>{page}", Limits())
    stated = Anchors(tree)
    assert (stated.people, stated.section) == ((), None)
    searched = SearchedAnchors(stated, tree.first("h1"))
    assert (searched.people, searched.section) == (("Lan Moss",), "Xã")
    assert searched.printed.published is not None
    assert (stated.people, stated.section, stated.printed) == ((), None, Printed())


def test_who_publishes_the_article_names_the_site_where_meta_tags_do_not() -> None:
    meta = '<meta property="og:site_name" content="Sông Xanh">'
    assert anchors_of(script(ARTICLE)).site_name == "Báo Sông Xanh"
    assert anchors_of(meta + script(ARTICLE)).site_name == "Sông Xanh"
    paper = {"@type": "Organization", "@id": "#paper", "name": "Sông Trầu"}
    graph = {"@graph": [{**ARTICLE, "publisher": {"@id": "#paper"}}, paper]}
    assert anchors_of(script(graph)).site_name == "Sông Trầu"
    assert anchors_of(script({**ARTICLE, "publisher": {"@id": "#none"}})).site_name is None
