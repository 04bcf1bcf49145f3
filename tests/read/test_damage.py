"""Damaged pages: only the errors of newsclean, one place a block, one article for any account."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

import newsclean

PAGES = sorted((Path(__file__).parents[1] / "publishers").glob("*/*/*/page.html"))
NAMES = ["/".join(page.parts[-4:-1]) for page in PAGES]
STRAY = (b"<script>", b"<!--", b"<table>", b"</div></div>", b"<svg>", b"<h1>", b"<figure>", b"<a>")
ROUNDS = 25


def damage(page: bytes, chance: random.Random) -> bytes:
    tags = [match.span() for match in re.finditer(rb"<[^>]*>", page)]
    start, end = chance.choice(tags)
    other = chance.choice(tags)[0]
    cut = chance.randrange(len(page))
    return chance.choice(
        (
            page[:cut],
            page[:start] + page[end:],
            page[:other] + page[start:end] + page[other:],
            page[:start] + chance.choice(STRAY) + page[start:],
            page[: min(start, other)] + page[max(start, other) :],
            page[:cut] + bytes([chance.randrange(256)]) + page[cut + 1 :],
        )
    )


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_damage_breaks_no_promise(page: Path) -> None:
    chance = random.Random(NAMES.index("/".join(page.parts[-4:-1])))  # noqa: S311 - repeatable, not secret
    for _ in range(ROUNDS):
        data = page.read_bytes()
        for _ in range(chance.randint(1, 3)):
            if b">" in data:
                data = damage(data, chance)
        extraction = newsclean.extract(data, options=newsclean.Options(removed="page"))
        places = {decision.place for decision in extraction.decisions}
        assert len(places) == len(extraction.decisions)
        if extraction.article is None:
            with pytest.raises(newsclean.NewscleanError):
                newsclean.clean(data)
        else:
            assert newsclean.clean(data) == extraction.article


def test_links_of_a_story_inside_its_headline_are_counted_once() -> None:
    title = "Hội Nông dân Thanh Lộc nói gì về cánh đồng Hòa Khê"
    prose = (
        "Cách Hòa Khê chừng tám cây số, một tổ khác cũng đang làm công việc tương tự trên bãi bồi. "
        "Mức hỗ trợ dao động từ hai đến năm triệu đồng một vụ, tùy diện tích. "
    )
    box = f'<div class="phan">{prose * 3}<a>Hội Nông dân huyện</a> nói với bà con.</div>'
    page = f"<title>{title}</title><h1>{title}<div>{box}<div>{prose * 4}</div></div>"
    article = newsclean.clean(page, kind="html")
    assert article.title == title
    assert "nói với bà con" in (article.text or "")
