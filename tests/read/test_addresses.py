"""Addresses of a page made absolute, and told from those of other sites."""

from __future__ import annotations

import pytest

from newsclean.elements import Addresses


@pytest.mark.parametrize(
    ("page", "url", "own"),
    [
        ("https://songxanh.example/a", "https://tin.songxanh.example/b", True),
        ("https://songxanh.example/a", "https://bandao.example/b", False),
        ("https://songxanh.com.vn/a", "https://m.songxanh.com.vn/b", True),
        ("https://songxanh.com.vn/a", "https://bandao.com.vn/b", False),
        ("https://songxanh.gov.vn/a", "https://bandao.gov.vn/b", False),
        ("https://www.info.com/a", "https://tin.info.com/b", True),
        ("https://songxanh.vn/a", "https://SongXanh.vn:443/b", True),
    ],
)
def test_sites_are_told_by_what_their_owners_registered(page: str, url: str, own: bool) -> None:
    assert Addresses(page).is_own(url) is own


@pytest.mark.parametrize(
    ("stated", "absolute"),
    [
        (" https://bandao.example/b\n", "https://bandao.example/b"),
        ("\n/b", "https://songxanh.example/b"),
        ("b", "https://songxanh.example/b"),
        ("//bandao.example/b", "https://bandao.example/b"),
        ("JavaScript:void(0)", None),
        ("MAILTO:toasoan@songxanh.example", None),
        ("#b", None),
        (" ", None),
    ],
)
def test_addresses_are_made_absolute(stated: str, absolute: str | None) -> None:
    assert Addresses("https://songxanh.example/a").absolute(stated) == absolute
