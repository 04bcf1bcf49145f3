"""Reads the head of a page: meta tags, canonical link, language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Final
from urllib.parse import urljoin

from newsclean.addresses import unwrap
from newsclean.dom import Node, Tree
from newsclean.folding import fold

__all__ = ["Head", "content_text", "first", "read_canonical", "read_head", "read_locale", "values"]

_LANGUAGE: Final = (
    "og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage",
    "lang",
)  # fmt: skip

Head = dict[str, list[str]]
"""Contents of meta tags by lower-case property, name or itemprop, in order."""


def read_head(tree: Tree) -> Head:
    """Read the meta tags of a page.

    Args:
        tree: The page.

    Returns:
        The `Head`.
    """
    head: Head = {}
    for attributes in tree.metas:
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if key and content:
            head.setdefault(key.lower(), []).append(content)
    return head


def read_canonical(tree: Tree, head: Head, url: str | None) -> str | None:
    """Read the address that a page states for itself.

    Args:
        tree: The page.
        head: Its meta tags.
        url: Its address as the caller knows it, to make the other absolute.

    Returns:
        The canonical address, or the caller's, a string; None where there is neither.
    """
    stated = tree.canonical or first(head, ("og:url",))
    if not stated:
        return url
    stated = stated.strip()
    try:
        absolute = urljoin(url or "", f"https:{stated}" if stated.startswith("//") else stated)
    except ValueError:
        return url
    return unwrap(absolute) if absolute.startswith(("http://", "https://")) else url


def read_locale(tree: Tree, head: Head) -> str:
    """Read the language that a page says it is in, with its region if it names one.

    Args:
        tree: The page.
        head: Its meta tags.

    Returns:
        The code in lower case with a dash ("en-us"), a string; empty where there is none.
    """
    root: Node | None = tree.parser.root
    stated = root.attrs.get("lang") if root is not None else None
    stated = stated or first(head, _LANGUAGE)
    match = re.match(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?(?![A-Za-z])", stated or "")
    return match[0].lower().replace("_", "-") if match else ""


def values(head: Head, keys: Iterable[str]) -> Iterable[str]:
    """Return the contents of the tags that have one of some keys, an iterable of strings."""
    return (value for key in keys for value in head.get(key, ()))


def first(head: Head, keys: Iterable[str]) -> str | None:
    """Return the first content that is not empty, folded; a string, or None."""
    return next((text for value in values(head, keys) if (text := content_text(value))), None)


def content_text(value: str) -> str:
    """Return a content as newsclean returns text, a string.

    Some papers escape twice: the attribute's value still holds entities.
    """
    return fold(unescape(value) if "&" in value else value)
