"""Lines of flattened text to blocks, and the places that `Article.to_text` leaves."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.registry import default_registry
from newsclean.segment.text import segment_text
from newsclean.segment.text.own import read_slots

HEADINGS = default_registry().lines.headings


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("\n" * 4 + "\n" * 4 + "Tin.\n\nTin nữa.", (False, False)),
        ("Tiêu đề\n\n\n\n\n\nTin.\n\nTin nữa.", (True, False)),
        ("\n\n\n\nSapo.\n\nTin.", (False, True)),
        ("Tiêu đề\n\nSapo.\n\nTin.", None),
        ("Tiêu đề\n\n\n\n\n\nTin.\nTin nữa.", None),
        ("Tiêu đề\nTiêu đề\n\n\n\n\n\nTin.", None),
        ("Tiêu đề\n\nSapo.\n\n\n\n\n\nTin.", None),
        ("Tiêu đề\n\n\n\n\n\nTin.\n", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_slots(text: str, slots: tuple[bool, bool] | None, newline: str) -> None:
    assert read_slots(text.replace("\n", newline)) == slots


def test_gaps_count_the_empty_lines_above() -> None:
    blocks = segment_text("Một\n\n\nHai\nBa\n \n\u200b\nBốn", 10, HEADINGS)
    assert [(block.text, block.gap) for block in blocks] == [
        ("Một", 0), ("Hai", 2), ("Ba", 0), ("Bốn", 1),
    ]  # fmt: skip


@pytest.mark.parametrize("lines", [2, 3])
def test_lines_are_counted(lines: int) -> None:
    text = "\n\n".join(["Một dòng."] * lines)
    if lines == 2:
        assert len(segment_text(text, 2, HEADINGS)) == 2
    else:
        with pytest.raises(newsclean.LimitExceeded, match=r"3 lines.*max_blocks allows 2"):
            segment_text(text, 2, HEADINGS)


def test_a_bar_beside_an_invisible_character_is_a_line() -> None:
    text = "0\n\x1b|"
    account = newsclean.extract(text, kind="text", options=newsclean.Options(removed="page"))
    assert [text[d.place.start : d.place.end] for d in account.decisions] == ["0", "\x1b|"]
