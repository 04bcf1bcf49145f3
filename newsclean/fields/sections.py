"""The section of the paper, as breadcrumbs tell it, in JSON-LD or printed, or a link above all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Any, Final

from newsclean.dom import Node, Tree, ids_around
from newsclean.elements import text_of
from newsclean.fields.headlines import bare_key
from newsclean.fields.jsonld import Entity, kinds_of, texts_of, value_of
from newsclean.fields.runs import runs_from
from newsclean.folding import bare_words, fold, line_key
from newsclean.lazy import lazy_re
from newsclean.phrases.sections import HOME_WORDS, NO_SECTIONS

__all__ = [
    "crumbs_above",
    "deepest_section",
    "link_above",
    "printed_crumbs",
    "stated_crumbs",
]

_BACK: Final = ("back to ", "<", "←", "«", "‹")
"""What opens a link to the list that a page was reached from."""
_SIGNS: Final = frozenset("›»>→/")
"""What stands between breadcrumbs."""
_ABOVE: Final = 12
"""Runs of text above a headline among which they stand."""
_LONGEST_RUN: Final = 300
"""Characters of such a run that are looked at: each of its names may be that of the front page."""
_MOST: Final = 6
"""Links of a breadcrumb; a list with more holds a menu. So many lists are looked at, too."""
_LONGEST: Final = 60
_LONGEST_NAME: Final = 40
_INLINE: Final = frozenset(("span", "b", "strong", "em", "i", "small", "font"))
_KINDS: Final = frozenset(("html", "htm", "php", "aspx", "vnp", "vov"))
"""What files of pages are called behind their last stop."""
_CUT_TITLE: Final = 25
"""Letters from which on the beginning of the headline is no section, but the headline cut short."""


def stated_crumbs(entities: Iterable[Entity]) -> list[str]:
    """Return the names of the first breadcrumb list among JSON-LD entities, in order.

    Args:
        entities: The entities.

    Returns:
        Names as stated; the page's own, which carries no address, is left out.
    """
    for entity in entities:
        if "BreadcrumbList" in kinds_of(entity):
            return list(_names(entity.get("itemListElement")))
    return []


def _names(elements: Any) -> Iterator[str]:
    for element in elements if isinstance(elements, list) else [elements]:
        # One site wraps each element in a list of its own.
        part = element[0] if isinstance(element, list) and element else element
        if not isinstance(part, dict):
            continue
        item = part.get("item")
        if item is None and not part.get("url"):
            continue
        yield from texts_of(value_of(part, "name")) or texts_of(
            item if isinstance(item, dict) else None
        )


def printed_crumbs(tree: Tree) -> list[str]:
    """Return the texts of the links in the page's first printed breadcrumb, a list."""
    for node in tree.parser.css('[class*="breadcrumb"]')[:_MOST]:
        links = node.css("a")
        if 0 < len(links) <= _MOST:
            return [text for link in links if (text := fold(text_of(link)))]
    return []


def crumbs_above(headline: Node) -> list[str]:
    """Return the names of breadcrumbs without a name of their own, as they stand above a headline.

    Args:
        headline: The element that prints the headline.

    Returns:
        The names behind that of the front page, with a sign such as "›" before each; empty where
        there are none.
    """
    texts = [run.text[:_LONGEST_RUN] for run in islice(runs_from(headline, back=True), _ABOVE)]
    if not any(map(_SIGNS.intersection, texts)):
        return []
    parts = [part.strip() for text in reversed(texts) for part in _signs_re().split(text)]
    pieces = [part for part in parts if part]
    found: list[str] = []
    for place, piece in enumerate(pieces):
        if line_key(piece) in HOME_WORDS:
            signs, names = pieces[place + 1 :: 2], pieces[place + 2 :: 2]
            pairs = takewhile(lambda pair: pair[0][0] in _SIGNS, zip(signs, names, strict=False))
            found = [name for _, name in pairs] or found
    # The last one may be the headline in other words.
    return [name for name in found if len(name) <= _LONGEST_NAME]


_signs_re: Final = lazy_re("([›»>→/]+)")


def link_above(headline: Node) -> list[str]:
    """Return the name of a section that is linked right above a headline, alone in its place.

    Menus and links to share, read on or print stand there, too: the address of a section is called
    what its link says, and no other link stands with it.

    Args:
        headline: The element that prints the headline.

    Returns:
        The name, folded; empty where there is none.
    """
    run = next(runs_from(headline, back=True), None)
    if run is None or len(run.text) > _LONGEST_NAME:
        return []
    link = run.node.parent
    while link is not None and link.tag != "a" and link.tag in _INLINE:
        link = link.parent
    if link is None or link.tag != "a":
        return []
    if not _leads_to(link.attributes.get("href") or "", run.text):
        return []
    return [run.text] if len(_apart(link, headline).css("a")) == 1 else []


def _leads_to(address: str, name: str) -> bool:
    """Whether the path of an address ends in a name, a number or the kind of file behind it."""
    words = bare_words(name)
    steps = [step for step in address.partition("?")[0].partition("#")[0].split("/") if step]
    if not steps or not any(map(str.isalpha, words)) or _people_re().search(address):
        return False
    last = bare_words(steps[-1].replace("_", " "))
    behind = last[len(words) :]
    return last[: len(words)] == words and all(map(_is_number_or_kind, behind))


def _is_number_or_kind(word: str) -> bool:
    return word in _KINDS or not word.isalpha()


def _apart(node: Node, other: Node) -> Node:
    """Return the outermost element around a node that does not hold another."""
    shared = ids_around(other)
    found = node
    while (parent := found.parent) is not None and parent.mem_id not in shared:
        found = parent
    return found


_people_re: Final = lazy_re(r"(?i)author|contributor|/(?:people|staff|team|profile|tac-gia)/")


def deepest_section(
    crumbs: Sequence[str], titles: Iterable[str], site: Collection[str]
) -> str | None:
    """Return the last of some breadcrumbs that names a section.

    Args:
        crumbs: Names from the outside in.
        titles: Titles of the page, any of which may be the last crumb, cut short or not.
        site: What the site calls itself.

    >>> deepest_section(["Trang chủ", "Kinh doanh", "Tài chính"], ["Giá vàng"], ())
    'Tài chính'
    """
    own = frozenset(map(bare_key, titles))
    for crumb in reversed(crumbs):
        name = fold(crumb)
        key = bare_key(name)
        if not key or key.isdecimal() or len(name) > _LONGEST or key in own or key in site:
            continue
        if len(key) >= _CUT_TITLE and any(title.startswith(key) for title in own):
            continue
        line = line_key(name)
        if line in HOME_WORDS or line in NO_SECTIONS or name.lower().startswith(_BACK):
            continue
        return name
    return None
