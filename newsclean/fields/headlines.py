"""What a site calls itself, and headlines without that name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from newsclean.folding import fold

__all__ = ["bare_key", "site_keys", "without_site"]

_LONGEST_SITE_NAME = 40
_BETWEEN = re.compile(r"\s+[|–—•:·»-]\s+")


def bare_key(text: str) -> str:
    """Return the letters and digits of a text in lower case: names of sites differ in the rest.

    >>> bare_key("Báo Sông-Xanh.vn")
    'báosôngxanhvn'
    """
    return "".join(filter(str.isalnum, fold(text).casefold()))


def site_keys(names: Iterable[str | None], url: str | None) -> frozenset[str]:
    """Return keys of what a site calls itself.

    Args:
        names: Names that it states.
        url: Address of a page of it; its host is one of its names, with and without the ending.

    Returns:
        The `bare_key` of each name, and of the part before a dash or bar, where mottos stand.

    >>> sorted(site_keys(["Sông Xanh - Tin nhanh"], "https://songxanh.example/a"))
    ['songxanh', 'songxanhexample', 'sôngxanh', 'sôngxanhtinnhanh']
    """
    keys = set()
    for name in names:
        if name:
            keys.add(bare_key(name))
            keys.add(bare_key(_BETWEEN.split(name, maxsplit=1)[0]))
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        host = None
    if host:
        host = host.removeprefix("www.")
        keys |= {bare_key(host), bare_key(host.partition(".")[0])}
    return frozenset(key for key in keys if key)


def without_site(title: str, site: Collection[str]) -> str:
    """Return a title without the site's name at its end or beginning.

    Args:
        title: The title.
        site: What the site calls itself, as `site_keys` gives it.

    Returns:
        The title. Only a known name, or what follows the last " | ", is taken for a site's.

    >>> without_site("Giá vàng tăng - Báo X", {"báox"}), without_site("Anh - Pháp: 2-1", ())
    ('Giá vàng tăng', 'Anh - Pháp: 2-1')
    """
    cuts = list(_BETWEEN.finditer(title))
    if not cuts:
        return title
    end, opening = len(title), 0
    for cut in reversed(cuts):
        if bare_key(title[cut.end() : end]) not in site:
            break
        end = cut.start()
    last = cuts[-1]
    if bare_key(title[: cuts[0].start()]) in site and cuts[0].end() < end:
        opening = cuts[0].end()
    elif end == len(title) and "|" in last[0]:
        tail = end - last.end()
        if tail <= min(_LONGEST_SITE_NAME, last.start()):
            end = last.start()
    return title[opening:end]
