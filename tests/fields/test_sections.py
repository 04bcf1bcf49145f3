"""The section of a page, told from its breadcrumbs."""

from __future__ import annotations

import pytest

from newsclean.fields.sections import deepest_section

TITLE = "Bản Lùng dựng lại chiếc cầu tre sau mùa nước lớn"


@pytest.mark.parametrize(
    "last", [TITLE, "Bản Lùng dựng lại chiếc cầu tre…", "Bản Lùng dựng lại chiếc cầu tre ..."]
)
def test_the_headline_is_no_section_though_it_is_cut_short(last: str) -> None:
    assert deepest_section(["Trang chủ", "Đời sống", last], TITLE, ()) == "Đời sống"


def test_a_section_may_open_the_headline() -> None:
    assert deepest_section(["Trang chủ", "Bản Lùng"], TITLE, ()) == "Bản Lùng"


def test_home_and_the_site_itself_are_no_sections() -> None:
    assert deepest_section(["Trang chủ", "Báo Sông Xanh"], TITLE, ("báosôngxanh",)) is None
