"""Changes around a story, or to markup that says nothing, leave the article as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean import Article
from newsclean.phrases.classes import CLASS_WORDS, LEAD_WORDS
from newsclean.publishers import generic
from newsclean.registry import default_registry
from newsclean.testing import HtmlPage, StorySpec, build_page, fold, write_page_story
from newsclean.testing.markup.elements import Element, Style, el, print_page, rebuild
from newsclean.testing.pages import PageOptions
from newsclean.testing.strategies import html_pages, prose_paragraphs

SEEDS = st.integers(0, 1_000_000)


def read(html: str | bytes, page: HtmlPage) -> Article:
    return newsclean.clean(html, url=page.url)


def printed(root: Element, style: Style | None = None) -> str:
    return f"<!doctype html>{print_page(root, style)}"


def change_body(root: Element, change: Callable[[Element], Element]) -> Element:
    return rebuild(root, lambda element: change(element) if element.tag == "body" else element)


@given(html_pages(), st.integers(1, 5))
def test_more_boxes_around_the_page_change_nothing(page: HtmlPage, depth: int) -> None:
    def wrap(body: Element) -> Element:
        for number in range(depth):
            body = replace(body, children=(el("div", *body.children, id=f"w{number}"),))
        return body

    assert read(printed(change_body(page.root, wrap)), page) == read(page.html, page)


def selectors() -> str:
    publishers = default_registry().publishers
    layouts = [layout for publisher in publishers for layout in publisher.templates]
    parts = [part.model_dump_json() for part in (*publishers, *layouts, *generic.PAGES)]
    return " ".join((*parts, *CLASS_WORDS, *LEAD_WORDS))


_USED = set(re.findall(r"[A-Za-z][\w-]*", selectors()))


@given(html_pages(), SEEDS)
def test_class_names_that_say_nothing_change_nothing(page: HtmlPage, seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    names: dict[str, str] = {}

    def rename(element: Element) -> Element:
        classes = (dict(element.attributes).get("class") or "").split()
        kept = (name if is_used(name) else names.setdefault(name, new()) for name in classes)
        others = tuple(pair for pair in element.attributes if pair[0] != "class")
        both = " ".join((*kept, new()))
        return replace(element, attributes=(*others, ("class", both)))

    def new() -> str:
        return f"zq{rng.randrange(10**6)}"

    def is_used(name: str) -> bool:
        parts = re.split(r"[-_]+", name)
        return not _USED.isdisjoint((name, f"{parts[0]}-", *parts))

    changed = rebuild(page.root, lambda element: element if in_head(element) else rename(element))
    assert read(printed(changed), page) == read(page.html, page)


def in_head(element: Element) -> bool:
    return element.tag in {"html", "head", "meta", "title", "link", "script"}


STYLES = st.builds(
    Style,
    spacing=st.sampled_from(("none", "lines", "wide")),
    shuffled=SEEDS,
    quote=st.sampled_from(("'", '"')),
)


@given(html_pages(), STYLES)
def test_spaces_quotes_and_order_of_attributes_change_nothing(page: HtmlPage, style: Style) -> None:
    assert read(printed(page.root, style), page) == read(printed(page.root), page)


UNSEEN = (
    "<!-- hộp tin -->",
    "<!-- <p>Một câu cũ mà tòa soạn đã bỏ đi.</p> -->",
    "<?php dem() ?>",
    '<script>document.write("<p>Một câu do chương trình viết.</p>")</script>',
    "<style>p { color: #222 }</style>",
    "<template><p>Một câu mẫu mà không ai thấy bao giờ.</p></template>",
    '<noscript><img src="https://dem.example.vn/p.gif"></noscript>',
    '<ins class="adsbygoogle"></ins>',
    '<input type="hidden" value="a1">',
)


@pytest.mark.parametrize("unseen", UNSEEN)
@given(page=html_pages(), seed=SEEDS)
def test_what_no_reader_sees_changes_nothing(unseen: str, page: HtmlPage, seed: int) -> None:
    rng = Random(seed)  # noqa: S311

    def sprinkle(gap: re.Match[str]) -> str:
        return f"{gap[1]}{unseen if rng.random() < 0.3 else ''}{gap[2]}"

    head, _, body = page.html.partition("<body")
    changed = re.sub(r"((?<!</script)>)(\s*<)", sprinkle, body)
    assert read(f"{head}<body{changed}", page) == read(page.html, page)


@given(html_pages())
def test_composed_and_decomposed_letters_are_the_same(page: HtmlPage) -> None:
    assert read(unicodedata.normalize("NFD", page.html), page) == read(page.html, page)


@given(html_pages(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_bytes_and_text_agree(page: HtmlPage, encoding: str) -> None:
    assert read(page.html.encode(encoding), page) == read(page.html, page)


def related_box() -> Element:
    cards = [
        el("li", el("a", f"{title} và chuyện của những người ở lại", href=f"/khac-{n}/"))
        for n, title in enumerate(("Mùa nước nổi ở Láng Cát", "Gò Mít sau ngày dọn về bản mới"))
    ]
    return el("div", el("h3", "Tin liên quan"), el("ul", cards), class_="related-news")


OUTSIDE: dict[str, Callable[[], Element]] = {
    "related": related_box,
    "follow": lambda: el("div", "Mời quý độc giả theo dõi chúng tôi trên Google News"),
    "ad": lambda: el("div", "Quảng cáo", class_="ads-banner"),
    "comments": lambda: el(
        "div",
        el("h4", "Bình luận (0)"),
        el("form", el("button", "Gửi bình luận")),
        class_="comments",
    ),
    "menu": lambda: el(
        "nav", el("ul", (el("li", el("a", name, href="/m")) for name in ("Thời sự", "Du lịch")))
    ),
}


@pytest.mark.parametrize("what", OUTSIDE)
@given(page=html_pages(), above=st.booleans())
def test_what_stands_outside_the_story_changes_nothing(
    what: str, page: HtmlPage, above: bool
) -> None:
    # This layout has no container: every `div` behind its header is part of the story.
    box = el("section", OUTSIDE[what]())

    def add(body: Element) -> Element:
        both = (box, *body.children) if above else (*body.children, box)
        return replace(body, children=both)

    before = read(page.html, page)
    after = read(printed(change_body(page.root, add)), page)
    assert story_of(after) == story_of(before)


def story_of(article: Article) -> tuple[object, ...]:
    blocks = tuple(article.body)
    return (article.title, article.lead, blocks, article.images, article.authors, article.sources)


@st.composite
def pages_twice(draw: st.DrawFn) -> tuple[HtmlPage, StorySpec]:
    """A page, and a story that can be painted in its place with the same options."""
    page = draw(html_pages())
    story = write_page_story(Random(draw(SEEDS)))  # noqa: S311
    return page, story


@given(pages_twice(), prose_paragraphs(1), SEEDS)
def test_an_inserted_sentence_changes_that_sentence(
    given_page: tuple[HtmlPage, StorySpec], sentence: str, seed: int
) -> None:
    page, story = given_page
    places = [n for n, piece in enumerate(story.body[:-1]) if piece.kind == "paragraph"]
    at = places[seed % len(places)]
    text = story.body[at].text
    assume(not text.endswith(":"))  # it announces a list
    longer = replace(story.body[at], text=f"{text} {sentence}")
    changed = replace(story, body=(*story.body[:at], longer, *story.body[at + 1 :]))
    before, after = (paint(spec, page) for spec in (story, changed))
    assert [fold(block.text) for block in after.body] == [
        fold(longer.text) if fold(block.text) == fold(text) else fold(block.text)
        for block in before.body
    ]
    assert after.model_copy(update={"body": ()}) == before.model_copy(update={"body": ()})


def paint(story: StorySpec, like: HtmlPage) -> Article:
    options: PageOptions = like.options
    page = build_page(story, like.truth.template, options)
    return read(page.html, page)
