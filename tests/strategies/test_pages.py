"""The painted pages are what they claim to be: true to their parts, varied, repeatable."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given

from newsclean.publishers import generic
from newsclean.registry import default_registry
from newsclean.testing import TEMPLATES, HtmlPage, build_page, fold, random_page, write_page_story
from newsclean.testing.markup import markup_of
from newsclean.testing.markup.walk import texts_of
from newsclean.testing.pages import PageOptions
from newsclean.testing.strategies import html_pages

_PAINTED = ("vov", "nhandan", "vietnamplus", "vietnam_vn")
"""Publishers whose every layout is painted; others may share the layout of their CMS."""


def known_templates(*publishers: str) -> set[str]:
    known = [each for each in default_registry().publishers if each.id in publishers]
    layouts = [layout for publisher in known for layout in publisher.templates]
    return {layout.id for layout in (*layouts, *generic.PAGES) if layout.kind == "html"}


def test_every_layout_is_painted() -> None:
    assert known_templates(*_PAINTED) <= set(TEMPLATES)
    everyone = (publisher.id for publisher in default_registry().publishers)
    assert set(TEMPLATES) <= known_templates(*everyone)


def test_an_unknown_template_is_refused() -> None:
    with pytest.raises(ValueError, match="vov-1999"):
        markup_of("vov-1999")


@given(html_pages())
def test_every_truth_stands_in_the_page(page: HtmlPage) -> None:
    text, truth = fold(page.text), page.truth
    printed = (truth.title, truth.kicker, truth.lead, *(shot.caption for shot in truth.images))
    for wanted in (*printed, *(card.title for card in truth.related)):
        assert fold(wanted or "") in text
    for block in truth.body:
        assert fold(block.text.replace("\t", " ")).removesuffix(".") in text


@given(html_pages())
def test_junk_is_printed_and_is_no_truth(page: HtmlPage) -> None:
    texts = set(texts_of(page.root))
    truth = page.truth
    story = {truth.title, truth.lead, *(block.text for block in truth.body)}
    assert set(truth.junk) <= texts
    assert not set(truth.junk) & story


def test_equal_seeds_give_equal_pages() -> None:
    assert random_page("vov-2020", 7) == random_page("vov-2020", 7)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_part_shows(template: str) -> None:
    markup = markup_of(template)
    story = write_page_story(Random(4))  # noqa: S311
    plain = build_page(story, template, PageOptions(parts=frozenset(("lead", "author"))))
    for part in markup.prints - {"lead", "author", "lead_picture"}:
        parts = frozenset(("lead", "author", part))
        assert build_page(story, template, PageOptions(parts=parts)).html != plain.html, part
