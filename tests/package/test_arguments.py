"""Wrong arguments: one clear error that names the argument, from both ways in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import newsclean

PAGE = "Giá vàng tăng mạnh\n\nSáng nay, giá vàng trong nước tăng mạnh."


@pytest.mark.parametrize("function", [newsclean.clean, newsclean.extract])
@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"kind": "foo"}, ValueError, "kind must be one of 'auto', 'html', 'text', 'markdown'"),
        ({"kind": None}, ValueError, "kind must be one of .*, not None"),
        ({"kind": []}, ValueError, "kind must be one of"),
        ({"url": 5}, TypeError, "url must be str or None, not int"),
        ({"url": b"https://example.org"}, TypeError, "url must be str or None, not bytes"),
        ({"options": {"removed": "none"}}, TypeError, "options must be newsclean.Options, not"),
        ({"options": None}, TypeError, "options must be newsclean.Options, not NoneType"),
    ],
)
def test_a_wrong_argument_is_named(
    function: Callable[..., object],
    arguments: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    for document in (PAGE, PAGE.encode(), f"<p>{PAGE}</p>"):
        with pytest.raises(error, match=message):
            function(document, **arguments)


@pytest.mark.parametrize("name", ["klingon", "", "rot13", "hex", "utf-8\x00"])
def test_options_refuse_an_unknown_charset(name: str) -> None:
    with pytest.raises(ValueError, match="unknown charset"):
        newsclean.Options(encoding=name)


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "windows-1258", "utf-16", "utf-32-le", "gbk"])
def test_options_take_any_charset_of_text(name: str) -> None:
    assert newsclean.Options(encoding=name).encoding == name
