"""The account of a page: with `removed="page"` no visible text of it is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsclean
from newsclean.dom import parse
from newsclean.elements import visible
from newsclean.limits import Limits

PAGES = sorted((Path(__file__).parents[1] / "publishers").glob("*/*/*/page.html"))


def key_of(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def words_of(page: bytes) -> list[str]:
    body = parse(page, Limits()).body
    assert body is not None
    texts = [node.text_content or "" for node in visible(body) if node.is_text_node]
    return [key for text in texts if (key := key_of(text))]


@pytest.mark.parametrize("page", PAGES, ids=["/".join(page.parts[-4:-1]) for page in PAGES])
def test_all_visible_text_is_in_the_article_or_in_the_account(page: Path) -> None:
    data = page.read_bytes()
    extraction = newsclean.extract(data, options=newsclean.Options(removed="page"))
    article = extraction.article
    assert article is not None
    removed = [block.text for block in extraction.removed]
    printed = [article.title, article.lead_prefix, article.lead, article.text]
    held = key_of(" ".join(text for text in (*printed, *removed) if text))
    assert [words for words in words_of(data) if words not in held] == []


@pytest.mark.parametrize("page", PAGES, ids=["/".join(page.parts[-4:-1]) for page in PAGES])
def test_what_is_kept_does_not_depend_on_the_account(page: Path) -> None:
    data = page.read_bytes()
    articles = [
        newsclean.extract(data, options=newsclean.Options(removed=removed)).article
        for removed in ("none", "region", "page")
    ]
    assert articles[0] == articles[1] == articles[2] == newsclean.clean(data)


def test_the_rest_of_a_page_does_not_count_against_the_limit() -> None:
    menu = "".join(f"<li>Mục {number}</li>" for number in range(50))
    sentence = "<p>Chiếc cầu tre nối hai bờ suối ở bản Lùng đã được dựng lại xong sáng nay.</p>"
    page = f"<ul>{menu}</ul><h1>Cầu tre mới ở bản Lùng</h1><article>{sentence * 8}</article>"
    limits = newsclean.Limits(max_blocks=20)
    region, whole = (
        newsclean.extract(page, options=newsclean.Options(removed=removed, limits=limits))
        for removed in ("region", "page")
    )
    assert region.article is not None
    assert whole.article == region.article
    assert len(whole.removed) >= len(region.removed) + 50


def test_what_was_read_is_listed_once_where_the_whole_page_is_the_story() -> None:
    story = "".join(f"<p>{number}. {text}</p>" for number, text in enumerate([SENTENCE] * 4))
    options = newsclean.Options(removed="page")
    assert newsclean.extract(f"<h1>Chợ nổi họp trở lại</h1>{story}", options=options).removed == ()


LIST = (
    "<html><body><nav>Trang chủ</nav><h1>Đời sống</h1>"
    + "".join(f"<h3><a href='/{n}.html'>Xã Mẫu mở lớp dạy bơi thứ {n}</a></h3>" for n in range(9))
    + "<p hidden>Bản in</p><script>var a</script></body></html>"
)
CODES = "\n".join(f"(TTXVN) - Xã Mẫu mở lớp dạy bơi thứ {number}." for number in range(6))


@pytest.mark.parametrize(("document", "page_type"), [(LIST, "list"), (CODES, "list")])
def test_a_refused_page_is_accounted_for_where_all_of_it_is_asked_for(
    document: str, page_type: str
) -> None:
    options = newsclean.Options(removed="page")
    refused = newsclean.extract(document, options=options)
    assert refused.article is None
    assert refused.page_type == page_type
    assert [block for block in refused.decisions if block.kept] == []
    assert len(refused.decisions) == len(refused.removed)
    held = key_of(" ".join(block.text for block in refused.removed))
    printed = words_of(document.encode()) if document is LIST else [*map(key_of, CODES.split("\n"))]
    assert [words for words in printed if words not in held] == []
    assert {(str(block.label), block.rule) for block in refused.removed} <= {
        ("boilerplate", "refused-page"),
        ("menu", "page-menu"),
    }
    whole = newsclean.extract(document)
    assert (whole.removed, whole.decisions, whole.failure) == ((), (), refused.failure)


def test_a_refused_list_is_listed_beyond_the_limit_of_blocks() -> None:
    options = newsclean.Options(removed="page", limits=newsclean.Limits(max_blocks=2))
    refused = newsclean.extract(LIST, options=options)
    assert refused.page_type == "list"
    assert len(refused.removed) > 9


SENTENCE = "Sáng nay, người dân hai bên sông mang hoa và quả ra chợ như trước mùa nước lớn vừa qua."
