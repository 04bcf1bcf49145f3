"""Lines that read as prose, in the marks of any script."""

from __future__ import annotations

import pytest

from newsclean.lines.prose import is_prose


@pytest.mark.parametrize(
    "line",
    [
        "水車は四十年のあいだ止まったままだった。",
        "「床板を張り替えた。」",
        "他说：“春天再来。”",
        "नदी का पानी उतर गया।",
        "پانی اتر گیا۔",
    ],
)
def test_a_stop_closes_prose_in_any_script(line: str) -> None:
    assert is_prose(line)


@pytest.mark.parametrize("line", ["堰の水車がふたたび回りはじめた", "「水車小屋」を訪ねて"])
def test_a_headline_has_no_stop(line: str) -> None:
    assert not is_prose(line)
