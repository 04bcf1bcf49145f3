"""Rules of a layout about inline elements: parts of a card, who took a picture, cards of spans."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article
from newsclean.blocks import Label
from newsclean.registry import Registry
from newsclean.template import Publisher, Region, Rule, Template

STORY = (
    "<p>Trưởng bản Lò Văn Sính kể rằng chiếc cầu cũ bị cuốn trôi trong một đêm mưa tháng ba.</p>"
)
TITLE, TEASER = "Mùa quýt chín muộn ở Nậm Hoa", "Bà con ba bản hái quýt đến tận giữa tháng hai."
OTHER = "Lớp học đêm bên bếp lửa nhà sàn"
BOX = Rule(id="related-box", label=Label.RELATED_TITLE, css=".box")
PART = Rule(id="card-teaser", label=Label.RELATED_TEASER, css=".teaser")
PHOTO = Rule(id="photo-caption", label=Label.CAPTION, css=".photo")
CREDIT = Rule(id="photo-credit", label=Label.CREDIT, css=".by")


def read(markup: str, *rules: Rule) -> Article:
    regions = (
        Region(id="headline", label=Label.TITLE, css=("h1",)),
        Region(id="story", label=None, css=(".text",)),
    )
    layout = Template(id="ha_trau-2026", kind="html", regions=regions, rules=rules)
    paper = Publisher(id="ha_trau", name="Hạ Trầu", domains=("a.example",), templates=(layout,))
    options = newsclean.Options(registry=Registry([paper]))
    html = f'<h1>Bản Lùng dựng lại cầu</h1><div class="text">{STORY}{markup}</div>'
    return newsclean.clean(html, url="https://a.example/1.html", options=options)


def card(*spans: tuple[str, str], between: str = "") -> str:
    inner = between.join(f'<span class="{name}">{text}</span>' for name, text in spans)
    return f'<a class="card" href="/2.html">{inner}</a>'


def cards(article: Article) -> list[tuple[str, str | None]]:
    assert len(article.body) == 1
    return [(link.title, link.teaser) for link in article.related]


def test_title_and_teaser_in_two_spans_are_not_glued() -> None:
    box = f'<div class="box"><b>Bạn nên đọc</b>{card(("title", TITLE), ("teaser", TEASER))}</div>'
    assert cards(read(box, BOX)) == [(TITLE, TEASER)]


@pytest.mark.parametrize(
    "spans",
    [
        [("a", "Mùa quýt "), ("b", "Chín Muộn ở Nậm Hoa")],
        [("a", "Mùa quýt"), ("b", " Chín muộn ở Nậm Hoa")],
        [("a", "Mùa quýt chín muộn: $41"), ("b", ",712,946")],
        [("a", "Mùa quýt 2"), ("b", "6 ở Nậm Hoa")],
        [("a", "Mùa quýt chín M"), ("a", "Uộn ở Nậm Hoa")],
    ],
)
def test_spans_within_a_title_are_one_text(spans: list[tuple[str, str]]) -> None:
    box = f'<div class="box">{card(*spans)}</div>'
    assert cards(read(box, BOX)) == [("".join(text for _, text in spans), None)]


@pytest.mark.parametrize("tag", ["span", "i", "div", "p"])
@pytest.mark.parametrize("css", [".teaser", "{tag}.teaser"])
def test_a_rule_says_which_part_of_a_card_is_its_teaser(tag: str, css: str) -> None:
    short = "Ba bản cùng hái"  # too short to be a teaser by itself
    inner = f'<span>{TITLE}</span> <{tag} class="teaser">{short}</{tag}>'
    box = f'<div class="box"><a href="/2.html">{inner}</a></div>'
    part = Rule(id="card-teaser", label=Label.RELATED_TEASER, css=css.format(tag=tag))
    assert cards(read(box, BOX, part)) == [(TITLE, short)]
    assert cards(read(box, BOX)) != [(TITLE, short)]


def test_a_link_that_its_rule_names_is_a_card_of_spans() -> None:
    two = card(("title", TITLE), ("teaser", TEASER))
    rule = Rule(id="related-card", label=Label.RELATED_TITLE, css="a.card")
    assert cards(read(two, rule)) == [(TITLE, TEASER)]
    assert cards(read(two, rule, PART)) == [(TITLE, TEASER)]


def test_a_teaser_outside_of_a_box_is_no_link_of_its_own() -> None:
    title = Rule(id="card-title", label=Label.RELATED_TITLE, css=".title")
    for between in ("", " "):
        two = card(("title", TITLE), ("teaser", TEASER), between=between)
        assert cards(read(f"<div>{two}</div>", title, PART)) == [(TITLE, TEASER)]


def test_a_rule_says_what_the_heading_of_a_box_is() -> None:
    heading = Rule(id="box-heading", label=Label.RELATED_HEADING, css=".head")
    inner = f'<a class="head" href="/muc">Đọc nhiều</a> <a href="/3.html">{OTHER}</a>'
    (link,) = read(f'<div class="box">{inner}</div>', BOX, heading).related
    assert (link.title, link.kind) == (OTHER, "most_read")


@pytest.mark.parametrize("tag", ["i", "span", "em", "a", "div", "p"])
def test_who_took_a_picture_may_stand_in_any_element_of_its_caption(tag: str) -> None:
    caption = f'<div>Bà con đến xem lễ từ sớm. <{tag} class="by">Trần Bến</{tag}></div>'
    photo = f'<div class="photo"><img src="/1.jpg">{caption}</div>'
    article = read(photo, PHOTO, CREDIT)
    assert len(article.body) == 1
    (image,) = article.images
    assert (image.caption, image.credit) == ("Bà con đến xem lễ từ sớm.", "Trần Bến")
    (image,) = read(f"<figure><img src='/1.jpg'>{caption}</figure>", CREDIT).images
    assert (image.caption, image.credit) == ("Bà con đến xem lễ từ sớm.", "Trần Bến")
