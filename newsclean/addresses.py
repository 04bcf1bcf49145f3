"""Addresses of pages as callers and archives write them."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy import lazy_re

__all__ = ["read_address", "unwrap"]

_MOST_WRAPS: Final = 3
_FILES: Final = frozenset(
    "html htm xhtml shtml php asp aspx jsp txt md json xml warc gz zip pdf".split()
)


def read_address(url: str | None) -> str | None:
    """Read the address that a caller gives for a page.

    Args:
        url: The address. Blanks may stand around it, "https://" may be left out, and it may be
            that of a copy in an archive.

    Returns:
        The address of the page itself, with its scheme; None where none is given, or what is given
        is a path or the name of a file.

    >>> read_address(" vov.vn/doi-song/cau.vov "), read_address("/doi-song/cau.vov")
    ('https://vov.vn/doi-song/cau.vov', None)
    >>> read_address("https://web.archive.org/web/2020/https://vov.vn/cau.vov")
    'https://vov.vn/cau.vov'
    """
    bare = (url or "").strip()
    if not bare:
        return None
    if _scheme_re().match(bare) is None:
        bare = bare.removeprefix("//")
        found = _host_re().match(bare)
        if found is None or (found["ending"].lower() in _FILES and found.end() == len(bare)):
            return None
        bare = f"https://{bare}"
    return unwrap(bare)


def unwrap(address: str) -> str:
    """Return the address of which an archive, a cache or a reader keeps a copy.

    Args:
        address: An absolute address.

    Returns:
        The address that it holds, or itself.

    >>> unwrap("https://archive.ph/2026.03.02-084600/https://vov.vn/cau.vov")
    'https://vov.vn/cau.vov'
    >>> unwrap("https://songxanh.example/chia-se/https://vov.vn/cau.vov")
    'https://songxanh.example/chia-se/https://vov.vn/cau.vov'
    """
    for _ in range(_MOST_WRAPS):
        found = _wrapped_re().match(address)
        if found is None:
            break
        # Some write the address behind theirs without its scheme, or with one stroke.
        address = f"{(found['scheme'] or 'https').lower()}://{found['rest']}"
    return address


_scheme_re: Final = lazy_re(r"[A-Za-z][A-Za-z\d+.-]*://(?=[^\s?#])")
_host_re: Final = lazy_re(
    r"(?:[\w-]+\.)+(?P<ending>[^\W\d_]{2,24}|xn--[\w-]+)(?::\d{1,5})?(?=[/?#]|$)"
)
_wrapped_re: Final = lazy_re(
    r"""https?://(?:www\.)?(?:
        (?:web\.)?archive\.org/web/(?:[\d*]{1,14}(?:[a-z]{2}_)?/)? (?=https?:/|[\w-]+\.)
      | archive\.(?:today|ph|is|li|md|vn|fo)/ (?:(?:o/)?[\w.-]+/)? (?=https?:/)
      | r\.jina\.ai/ (?=https?:/|[\w-]+\.)
      | webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]{12}:)? (?=https?:/|[\w-]+\.)
      | [\w-]+\.cdn\.ampproject\.org/[a-z]/(?:s/)? (?=[\w-]+\.)
      | (?:www\.)?google(?:\.[a-z]{2,3}){1,2}/amp/(?:s/)? (?=[\w-]+\.)
      | [^/?\#\s]+/(?:[\w.-]+/){0,4}\d{14}(?:[a-z]{2}_)?/ (?=https?:/)
    )
    (?:(?P<scheme>https?):/{1,2})?(?P<rest>[^/\s].*)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
