"""Every layout reads a skeleton of its real structure, and every rule fires on one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.blocks import Label
from newsclean.compiled_template import ElementRules, Matched
from newsclean.publishers import generic
from newsclean.registry import default_registry

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*/*/*/page.html"))
NAMES = ["/".join(page.parts[-4:-1]) for page in PAGES]
FIELDS = (
    "title", "kicker", "lead", "lead_prefix", "body", "images", "related", "authors", "sources",
    "published_at", "modified_at", "published_on", "section", "tags", "language", "url",
    "publisher", "template",
)  # fmt: skip


def read(page: Path, name: str = "expected.json") -> dict[str, Any]:
    expected = json.loads(page.with_name(name).read_text(encoding="utf-8"))
    assert isinstance(expected, dict)
    return expected


def templates() -> Iterator[tuple[str, str]]:
    for publisher in default_registry().publishers:
        for template in publisher.templates:
            if template.kind == "html":
                yield publisher.id, template.id


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_gives_the_article_that_was_written_into_it(page: Path) -> None:
    article = newsclean.clean(page.read_bytes()).model_dump(mode="json", exclude_defaults=True)
    article.pop("schema_version", None)
    expected = read(page)
    for field in FIELDS:
        assert article.get(field) == expected.get(field), field
    assert set(expected) <= set(FIELDS)


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_bytes_str_and_account_agree(page: Path) -> None:
    data = page.read_bytes()
    article = newsclean.clean(data)
    extraction = newsclean.extract(data, options=newsclean.Options(removed="page"))
    assert newsclean.clean(data.decode()) == article
    assert extraction.article == article
    assert all(block.place.path for block in extraction.removed)
    assert len({block.place for block in extraction.decisions}) == len(extraction.decisions)


@pytest.mark.parametrize(("publisher", "template"), list(templates()))
def test_every_layout_has_a_fixture(publisher: str, template: str) -> None:
    assert list((HERE / publisher / template).glob("*/page.html"))


@pytest.mark.interpreted
def test_every_rule_and_region_of_markup_fires(monkeypatch: pytest.MonkeyPatch) -> None:
    fired: set[str] = set()
    judge = ElementRules.judge

    def spy(rules: ElementRules, tag: str, attributes: dict[str, str | None]) -> Matched | None:
        found = judge(rules, tag, attributes)
        if found is not None:
            fired.add(found.rule.id)
        return found

    monkeypatch.setattr(ElementRules, "judge", spy)
    for page in PAGES:
        extraction = newsclean.extract(page.read_bytes())
        fired.update(decision.rule for decision in extraction.decisions)
    layouts = [t for publisher in default_registry().publishers for t in publisher.templates]
    rules = [rule for layout in (*layouts, *generic.PAGES) for rule in layout.rules]
    regions = [region for layout in layouts for region in layout.regions if region.label]
    known = {rule.id for rule in rules} | {region.id for region in regions}
    assert known - fired == set()


def test_what_a_skeleton_holds_beside_the_article_is_not_in_it() -> None:
    chrome = ("Tin đọc nhiều", "Quảng cáo", "Tin liên quan", "Nghe bài viết", "Gửi tin", "Facebook")
    for page in PAGES:
        article = newsclean.clean(page.read_bytes())
        prose = article.to_text()
        assert not [words for words in chrome if words in prose]


def test_moved_parts_keep_their_labels() -> None:
    page = HERE / "nhandan" / "nhandan-2022" / "cau-tre" / "page.html"
    removed = newsclean.extract(page.read_bytes()).removed
    labels = {block.label for block in removed}
    assert {Label.BYLINE, Label.CAPTION, Label.RELATED_TITLE, Label.AD, Label.TAGS} <= labels
