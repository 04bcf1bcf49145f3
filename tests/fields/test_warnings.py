"""Warnings on times and layouts: only where something was assumed of what is returned."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.registry import default_registry
from newsclean.testing import TEMPLATES, random_page

PUBLISHERS = Path(__file__).parents[1] / "publishers"
STORY = "".join(
    f"<p>Tổ dân phố số {n} nhận chăm sóc một đoạn bờ sông dài hai trăm mét trong ba năm đầu, "
    f"mỗi tuần {n} buổi, có người ghi sổ và báo lại cho phường vào cuối tháng.</p>"
    for n in range(1, 5)
)


def page(head: str = "", *, printed: str = "", language: str = "vi") -> str:
    time = f'<div class="date">{printed}</div>' if printed else ""
    return (
        f"<html lang={language}><head>{head}</head><body><h1>Phường Hạ Trầu sửa bờ sông</h1>"
        f"{time}<div>{STORY}</div></body></html>"
    )


def published(value: str) -> str:
    return f'<meta property="article:published_time" content="{value}">'


def codes(markup: str, url: str | None = None) -> list[str]:
    result = newsclean.extract(markup, url=url)
    assert result.article is not None
    assert result.article.publisher or url is None
    return [note.code for note in result.warnings]


@pytest.mark.parametrize(
    "markup",
    [
        page(printed="02/03/2026 08:46 (GMT+7)"),
        page(printed="08:46 02/03/2026 (giờ Hà Nội)"),
        page(printed="02/03/2026"),
        page(published("2026-03-02")),
        page(published("2026-03-02T08:46:00+07:00")),
        page(published("2026-03-02T08:46:00+07:00"), printed="02/03/2026 08:46"),
        page(published("2026-03-02T01:46:00Z"), printed="Thứ Hai, 02/03/2026, 08:46"),
        page(published("2026-03-02T08:46:00"), language="en"),
    ],
)
def test_no_zone_was_assumed(markup: str) -> None:
    assert "assumed-zone" not in codes(markup)


@pytest.mark.parametrize(
    "markup",
    [
        page(printed="02/03/2026 08:46"),
        page(published("2026-03-02T08:46:00")),
        page(published("2026-03-02"), printed="02/03/2026 08:46"),
        page(
            published("2026-03-02T08:46:00+07:00")
            + '<meta property="article:modified_time" content="2026-03-03T09:00:00">'
        ),
    ],
)
def test_a_zone_was_assumed_and_is_said_once(markup: str) -> None:
    assert codes(markup).count("assumed-zone") == 1


def test_a_known_paper_needs_no_assumption_in_any_layout() -> None:
    found = codes(page(published("2026-03-02T08:46:00")), url="https://vov.vn/bo-song.vov")
    assert "assumed-zone" not in found


def test_a_paper_in_a_layout_that_nobody_knows_is_told() -> None:
    url = "https://vov.vn/xa-hoi/bo-song-post1.vov"
    result = newsclean.extract(page("<title>Phường Hạ Trầu sửa bờ sông</title>"), url=url)
    assert result.detection is not None
    (note,) = [note for note in result.warnings if note.code == "unknown-layout"]
    assert "'vov'" in note.message
    assert repr(result.detection.template) in note.message
    newest = default_registry().by_id["vov"].templates[0]
    assert note.message.endswith(f"since it lacks the marker {newest.markers[0]!r} of 'vov-2020'")


@pytest.mark.parametrize(
    "part", [STORY, f"<h1>Phường Hạ Trầu sửa bờ sông</h1>{STORY}", f"<img src='/a.jpg'>{STORY}"]
)
def test_a_part_of_a_page_has_no_layout(part: str) -> None:
    assert "unknown-layout" not in codes(part, "https://vov.vn/xa-hoi/bo-song-post1.vov")


@pytest.mark.parametrize("template", TEMPLATES)
def test_known_layouts_and_unknown_papers_are_not_told(template: str) -> None:
    sample = random_page(template, 3)
    result = newsclean.extract(sample.html, url=sample.url)
    assert "unknown-layout" not in [note.code for note in result.warnings]
    assert "unknown-layout" not in codes(page())


def test_text_and_pages_without_an_article_are_not_told() -> None:
    url = "https://vov.vn/xa-hoi"
    text = newsclean.extract("Phường Hạ Trầu sửa bờ sông\n\nMột câu của bài viết.", url=url)
    lists = "".join(f"<h3><a href=/{n}>Tin số {n} của phường Hạ Trầu</a></h3>" for n in range(9))
    listing = newsclean.extract(f"<html><body>{lists}</body></html>", url=url)
    assert listing.article is None
    for result in (text, listing):
        assert result.detection is not None
        assert result.detection.publisher == "vov"
        assert "unknown-layout" not in [note.code for note in result.warnings]


def test_fixtures_of_known_layouts_are_not_told() -> None:
    ids = {template.id for each in default_registry().publishers for template in each.templates}
    pages = [path for path in PUBLISHERS.glob("*/*/*/page.html") if path.parents[1].name in ids]
    assert len(pages) > 20
    for path in pages:
        result = newsclean.extract(path.read_bytes())
        assert "unknown-layout" not in [note.code for note in result.warnings], path


@pytest.mark.parametrize(
    "printed",
    [
        "02/03/2026 08:46",
        "<span>Đỗ Thị Lan</span> <span>02/03/2026 08:46</span>",
        "<b>Đỗ Thị Lan</b><br>02/03/2026 08:46",
    ],
)
@pytest.mark.parametrize("language", ["vi", "''", "en"])
def test_the_zone_of_a_printed_time_does_not_depend_on_its_line(
    printed: str, language: str
) -> None:
    result = newsclean.extract(page(printed=printed, language=language))
    assert result.article is not None
    assert result.article.published_at is not None
    assert result.article.published_at.isoformat() == "2026-03-02T08:46:00+07:00"
    assert [note.code for note in result.warnings] == ["assumed-zone"]


def test_a_stated_time_is_placed_by_the_language_of_the_text_where_none_is_stated() -> None:
    head = published("2026-03-02T08:46:00") + (
        '<meta property="article:modified_time" content="2026-03-03T09:00:00">'
    )
    article = newsclean.clean(page(head, language="''"))
    times = (article.published_at, article.modified_at)
    assert [time and time.isoformat() for time in times] == [
        "2026-03-02T08:46:00+07:00",
        "2026-03-03T09:00:00+07:00",
    ]
    assert newsclean.clean(page(head, language="en")).published_at is None
