"""What a site calls itself, and headlines without that name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from html import unescape
from typing import Final
from urllib.parse import urlsplit

from newsclean.folding import compare_key, fold
from newsclean.lines.language import worth_in_letters

__all__ = [
    "agrees",
    "bare_key",
    "choose_headline",
    "is_reworded",
    "is_told_apart",
    "may_name_site",
    "names_article",
    "site_keys",
    "without_paper",
    "without_site",
]

_LONGEST_SITE_NAME: Final = 40
_SHORTEST_BEGINNING: Final = 10
_SAME_WORDS: Final = 0.8
"""Share of the words of two titles which both have, from which on they are one title."""
_FEWEST: Final = 2
_HALF: Final = 0.5
_FEWEST_SHARED: Final = 4
"""Words that two titles of one article share, where neither holds the other."""
_LONG: Final = 20
"""Letters of a title that stands by no chance in another one."""
_COMMON: Final = frozenset((
    "the a an and or of in on at to for from with by is are your you our "
    "der die das den dem des ein eine und von im zu zur mit für auf am le la les du de et en un "
    "une à au aux pour sur el los las del y con por para que il di e da do os as no na het een van"
).split())  # fmt: skip
_SUFFIXES: Final = frozenset("com org net edu gov co ac or go ne".split())
"""What stands between the name of a site and its country."""
_NO_LETTERS: Final = re.compile(r"[\W_]+")
_BETWEEN: Final = re.compile(r"\s+[|–—•:·»‹-]\s+")


def bare_key(text: str) -> str:
    """Return the letters and digits of a text in lower case: names of sites differ in the rest.

    >>> bare_key("Báo Sông-Xanh.vn")
    'báosôngxanhvn'
    """
    key = fold(text).casefold().replace(" ", "")
    return key if key.isalnum() else _NO_LETTERS.sub("", key)


def site_keys(names: Iterable[str | None], url: str | None) -> frozenset[str]:
    """Return keys of what a site calls itself.

    Args:
        names: Names that it states.
        url: Address of a page of it; its host is one of its names, with and without the ending.

    Returns:
        The `bare_key` of each name, and of the part before a dash or bar, where mottos stand.

    >>> sorted(site_keys(["Sông Xanh - Tin nhanh"], "https://songxanh.example/a"))
    ['songxanh', 'songxanhexample', 'sôngxanh', 'sôngxanhtinnhanh', 'wwwsongxanhexample']
    """
    keys = set()
    for name in names:
        if name:
            keys.add(bare_key(name))
            if (cut := _BETWEEN.search(name)) is not None:
                keys.add(bare_key(name[: cut.start()]))
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        host = None
    if host:
        host = host.removeprefix("www.")
        *labels, _ = host.split(".")
        own = [label for label in labels if label not in _SUFFIXES]
        keys |= {bare_key(label) for label in (host, f"www{host}", *own[:1], *own[-1:])}
    return frozenset(key for key in keys if key)


def without_site(title: str, site: Collection[str], *, printed: bool = False) -> str:
    """Return a title without the site's name at its end or beginning.

    Args:
        title: The title.
        site: What the site calls itself, as `site_keys` gives it.
        printed: Whether it is a printed headline: no more than a known name is cut from one.

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
        if not _is_site(title[cut.end() : end], site):
            break
        end = cut.start()
    last = cuts[-1]
    if _is_site(title[: cuts[0].start()], site) and cuts[0].end() < end:
        opening = cuts[0].end()
    elif end == len(title) and "|" in last[0] and not printed:
        tail = end - last.end()
        if tail <= min(_LONGEST_SITE_NAME, last.start()):
            end = last.start()
    return title[opening:end]


def may_name_site(title: str) -> bool:
    """Tell whether a title has a part that may be the site's name, a bool."""
    return _BETWEEN.search(title) is not None


def _is_site(part: str, site: Collection[str]) -> bool:
    """Whether a part of a title is a name of the site, or the longer beginning of one."""
    key = bare_key(part)
    return key in site or (
        len(key) >= _SHORTEST_BEGINNING and any(name.startswith(key) for name in site)
    )


def without_paper(byline: str, site: Collection[str]) -> str:
    """Return a byline without the site's name, and its desk, behind a comma.

    >>> without_paper("Lan Moss, River Times", {"rivertimes"}), without_paper("Moss, RT", {"rt"})
    ('Lan Moss', 'Moss')
    >>> without_paper("Lan Moss, RT Business", {"rt"}), without_paper("RT, Lan Moss", {"rt"})
    ('Lan Moss', 'RT, Lan Moss')
    """
    names, comma, paper = byline.rpartition(",")
    if not comma:
        return byline
    words = paper.split()
    key = bare_key(paper)
    of_site = key in site or bool(words and not words[0].istitle() and bare_key(words[0]) in site)
    return names if of_site and names.strip() else byline


def choose_headline(
    printed: str | None, stated: str | None, site: Collection[str], language: str | None
) -> str | None:
    """Choose between the printed headline of a page of an unknown layout and the stated one.

    Args:
        printed: The headline that the page prints.
        stated: The one that its head states, without the site's name.
        site: What the site calls itself.
        language: Language code of the page.

    Returns:
        The printed one without the site's name. The stated one where none is printed, and where
        the other differs in little but its capitals, which Vietnamese papers do not spare either,
        in a word of its own, run together with it, or in entities that it prints as text.

    >>> choose_headline("THE RIVER ROSE", "The River Rose", (), "en")
    'The River Rose'
    >>> choose_headline("FloodThe river rose at night", "The river rose at night", (), "en")
    'The river rose at night'
    >>> choose_headline("Pike &amp; eel", "Pike & eel", (), "en")
    'Pike & eel'
    """
    if printed is None or stated is None:
        return printed or stated or None
    if _is_run_together(printed, stated):
        return stated
    if "&" in printed and unescape(printed) == stated:
        return stated
    is_loud = printed.isupper() and language != "vi" and not stated.isupper()
    if is_loud and (bare_key(printed) == bare_key(stated) or is_reworded(printed, stated)):
        return stated
    return without_site(printed, site, printed=True)


def _is_run_together(printed: str, stated: str) -> bool:
    """Whether a heading prints the stated title and, without a space, a kicker or a name."""
    start = printed.find(stated)
    if start < 0 or len(stated) < _LONG:
        return False
    before, behind = printed[:start][-1:], printed[start + len(stated) :][:1]
    if before.isalnum() or before in {".", "!", "?", ":"}:
        return True
    # Any other letter goes on with a word: the head states a title that was cut short.
    return behind.isupper() and not stated[-1].isupper()


def is_told_apart(own: str, beside: str, titles: Iterable[str]) -> bool:
    """Tell whether the text of a heading is a title without what elements in it hold, a bool.

    Args:
        own: The text that stands in none of them.
        beside: What they hold: a badge, a day, a name.
        titles: What the page states as its title; none of them has that, and one opens as the text.

    >>> is_told_apart("The river rose at night", "Members", ["The river rose at night | News"])
    True
    >>> is_told_apart("The river rose at night", "again", ["The river rose at night again"])
    False
    """
    if len(own) < _LONG and worth_in_letters(own) < _LONG:
        return False
    key, other = compare_key(own), compare_key(beside)
    stated = {title: compare_key(title) for title in titles}
    if not other or any(other in title for title in stated.values()):
        return False
    return any(
        title.startswith(key) and not fold(printed)[len(own) :].lstrip()[:1].isalnum()
        for printed, title in stated.items()
    )


def is_reworded(printed: str, stated: str) -> bool:
    """Tell whether two titles have nearly the same words, a bool.

    >>> is_reworded("Four new ways to cross a wide river", "Four ways to cross a wide river")
    True
    """
    ours, theirs = (set(_words(text)) for text in (printed, stated))
    return len(ours & theirs) >= max(_FEWEST_SHARED, _SAME_WORDS * len(ours | theirs))


def agrees(printed: str, stated: str) -> bool:
    """Tell whether a heading may print the headline that the page states, a bool.

    The two are often worded differently, but share a word; a heading that shares none is the
    site's name or a section's.

    >>> agrees("Our blog", "The river rose at night"), agrees("Rising rivers", "The rivers rose")
    (False, True)
    """
    ours, theirs = (set(_words(text)) for text in (printed, stated))
    return len(ours) < _FEWEST or len(theirs) < _FEWEST or bool(ours & theirs - _COMMON)


def names_article(title: str, headline: str) -> bool:
    """Tell whether the title of a page is that of an article, a bool.

    Either may be cut short, worded a little otherwise, or have the site's name behind it. The name
    of a section, all words of which the headline may have, is none of it.

    >>> names_article("The river rose at night | Sông Mẫu", "The river rose...")
    True
    >>> names_article("River news", "River news: the river rose at night")
    False
    """
    ours, theirs = bare_key(title), bare_key(headline)
    if (theirs in ours and len(theirs) >= _SHORTEST_BEGINNING) or (
        ours in theirs and len(ours) >= _HALF * len(theirs)
    ):
        return True
    words, stated = (set(_words(text)) for text in (title, headline))
    return len(words & stated) >= max(_FEWEST_SHARED, _HALF * max(len(words), len(stated)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text).casefold())
