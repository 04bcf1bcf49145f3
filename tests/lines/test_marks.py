"""Arrows, hands and the marks of lists before a phrase."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from newsclean.lines.index import LineIndex

INDEX = LineIndex(())
LINK = "Xem thêm: Phường Hạ Trầu trồng hai nghìn cây xanh"
FOLLOW = "Mời quý độc giả theo dõi chúng tôi trên các nền tảng"
POINTERS = ("👉 ", "👉🏽 ", "➡️ ", "→ ", "▶ ", "☛", ">", "› ")
BULLETS = ("- ", "– ", "* ", "• ", "+ ")


def label_of(text: str) -> Label | None:
    rule = INDEX.match(text)
    return None if rule is None else rule.decision.label


@pytest.mark.parametrize("mark", ["", *POINTERS, *BULLETS])
def test_a_link_is_known_behind_any_mark(mark: str) -> None:
    assert label_of(mark + LINK) is Label.RELATED_TITLE


@pytest.mark.parametrize("mark", ["", *POINTERS])
def test_a_notice_is_known_behind_an_arrow_or_a_hand(mark: str) -> None:
    assert label_of(mark + FOLLOW) is Label.FOLLOW


@pytest.mark.parametrize("mark", [mark for mark in BULLETS if mark != "* "])
def test_a_list_of_the_story_may_advise_what_a_notice_says(mark: str) -> None:
    assert label_of(mark + FOLLOW) is None


def test_stations_print_an_asterisk_before_their_notice() -> None:
    assert label_of("* " + FOLLOW) is Label.FOLLOW


@pytest.mark.parametrize("mark", [*POINTERS, *BULLETS])
def test_a_mark_alone_says_nothing(mark: str) -> None:
    assert label_of(mark + "Phường Hạ Trầu trồng hai nghìn cây xanh ven sông") is None
