"""Which paper and layout a page is from: addresses, marks, structure; others stay unclaimed."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.detect.evidence import Detected
from newsclean.detect.html import detect_html
from newsclean.dom import parse
from newsclean.limits import Limits
from newsclean.registry import default_registry

PAGES = Path(__file__).parents[1] / "publishers"
VOV = (PAGES / "vov" / "vov-2020" / "cau-tre" / "page.html").read_text(encoding="utf-8")
NHANDAN = (PAGES / "nhandan" / "nhandan-2022" / "cau-tre" / "page.html").read_text(encoding="utf-8")


def detect(page: str, url: str | None = None) -> Detected:
    return detect_html(parse(page, Limits()), url, default_registry())


def name(found: Detected) -> str | None:
    return found.publisher.id if found.publisher else None


def without_addresses(page: str) -> str:
    return page.replace('rel="canonical"', 'rel="x"')


@pytest.mark.parametrize("url", [None, "https://vov.vn/doi-song/x.vov", "https://m.vov.vn/x"])
def test_an_address_names_the_paper(url: str | None) -> None:
    found = detect(VOV, url)
    assert (name(found), found.template.id) == ("vov", "vov-2020")
    assert found.confidence > 0.9
    assert found.evidence[0].text in {"vov.vn", "m.vov.vn"}


def test_without_any_address_marks_of_its_own_name_the_paper() -> None:
    found = detect(without_addresses(VOV))
    assert name(found) == "vov"
    assert {"site-name", "theme"} <= {mark.mark for mark in found.evidence}


@pytest.mark.parametrize("page", [VOV, NHANDAN])
def test_a_page_at_another_address_is_not_claimed(page: str) -> None:
    foreign = page.replace('href="https://vov.vn', 'href="https://songxanh.example.vn')
    foreign = foreign.replace('href="https://nhandan.vn', 'href="https://songxanh.example.vn')
    assert name(detect(foreign)) is None
    assert name(detect(foreign, "https://songxanh.example.vn/x")) is None


def test_a_copy_in_an_archive_is_claimed_by_address_and_mark_together() -> None:
    assert name(detect(VOV, "https://archive.example/x")) == "vov"


def test_a_reprint_that_only_names_its_source_is_not_claimed() -> None:
    page = '<link rel="canonical" href="https://vov.vn/x.vov"><h1>Tin</h1><p>Theo VOV.</p>'
    assert name(detect(page, "https://songxanh.example.vn/x")) is None


def test_a_lookalike_domain_is_another_site() -> None:
    page = VOV.replace('href="https://vov.vn', 'href="https://notvov.vn')
    assert name(detect(page)) is None


def test_class_names_of_a_shared_cms_name_no_paper_but_its_layout() -> None:
    page = NHANDAN.replace('href="https://nhandan.vn', 'href="https://songxanh.example.vn')
    found = detect(page)
    assert (name(found), found.template.id) == (None, "epi-2022")


def test_competing_papers_are_reported() -> None:
    page = without_addresses(VOV).replace(
        "<nav>", '<nav><img src="https://img.vietnamplus.vn/a.jpg">', 1
    )
    found = detect(page)
    assert name(found) == "vov"
    assert [publisher for publisher, _ in found.candidates][:2] == ["vov", "vietnamplus"]


def test_an_unknown_page_gets_the_generic_layout() -> None:
    assert detect("<p>Tin</p>").template.id == "generic-html"
