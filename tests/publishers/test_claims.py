"""A paper claims its own pages, with and without an address, and nobody else's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsclean.detect.html import detect_html
from newsclean.dom import parse
from newsclean.limits import Limits
from newsclean.registry import default_registry

HERE = Path(__file__).parent
NEWEST = [
    next(template.id for template in publisher.templates if template.kind == "html")
    for publisher in default_registry().publishers
]
PAGES = sorted(HERE.glob("*/*/*/page.html"))
OWN = [page for page in PAGES if page.parts[-3] in NEWEST]
_BY_THEME = ("vov",)
"""Papers whose theme has class names of its own."""

_ADDRESS = re.compile(r'<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>')


def claimed(html: str, url: str | None = None) -> str | None:
    found = detect_html(parse(html, Limits()), url, default_registry())
    return found.publisher.id if found.publisher else None


def names(pages: list[Path]) -> list[str]:
    return ["/".join(page.parts[-4:-1]) for page in pages]


@pytest.mark.parametrize("page", OWN, ids=names(OWN))
def test_a_page_saved_without_its_address_is_recognised(page: Path) -> None:
    html = _ADDRESS.sub("", page.read_text(encoding="utf-8"))
    assert claimed(html) == page.parts[-4]


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_the_same_markup_at_another_address_is_not_claimed(page: Path) -> None:
    html = _ADDRESS.sub("", page.read_text(encoding="utf-8"))
    other = '<link rel="canonical" href="https://songxanh.example.vn/bai-1">'
    assert claimed(other + html) is None


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_class_names_alone_name_no_paper(page: Path) -> None:
    html = _ADDRESS.sub("", page.read_text(encoding="utf-8"))
    bare = re.sub(r'(?:src|srcset|content|href|data-[\w-]+)="[^"]*"', "", html)
    found = claimed(re.sub(r">[^<]+<", "><", bare))
    assert found is None or found in _BY_THEME
