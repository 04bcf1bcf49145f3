"""Detection in markup: addresses first, then marks of the paper's own, structure for the layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from unicodedata import normalize

from newsclean.addresses import unwrap
from newsclean.detect.evidence import THRESHOLD, Detected, host_of, rank
from newsclean.detect.text import marks_in
from newsclean.dom import Tree
from newsclean.marks import Found
from newsclean.publishers import generic
from newsclean.registry import Registry
from newsclean.template import Publisher, Template

__all__ = ["add_marks", "detect_html"]

_END: Final = 5_000
"""Characters at either end of a page's text in which papers name themselves: codes before leads,
mastheads."""

_ADDRESSES: Final = (("host", 0.98), ("canonical", 0.97), ("og-url", 0.95))


def detect_html(tree: Tree, url: str | None, registry: Registry) -> Detected:
    """Find the publisher and the layout of a page.

    Args:
        tree: The page.
        url: Its address, if the caller knows it.
        registry: The publishers to know.

    Returns:
        What was found. A page whose address belongs to no publisher is claimed for one only where
        a later address and a mark of the paper's own agree (a copy in an archive).
    """
    addresses = list(_addresses(tree, url))
    found: dict[str, list[Found]] = {}
    for mark in addresses:
        if (owner := registry.owner(mark.text)) is not None:
            found.setdefault(owner.id, []).append(mark)
    first = registry.owner(addresses[0].text) if addresses else None
    if first is None and not (addresses and not found):
        add_marks(tree, registry, found)
        if addresses:
            found = {name: marks for name, marks in found.items() if _agree(marks)}
    if not found:
        return Detected(None, _shared_template(tree, addresses))
    return _detected(tree, first or registry.by_id[rank(found)[0][0]], found)


def _addresses(tree: Tree, url: str | None) -> Iterator[Found]:
    stated = (url, tree.canonical, tree.stated("og:url"))
    read = host = ""
    for (name, weight), address in zip(_ADDRESSES, stated, strict=True):
        # A bare path has no host; `host_of` would read its first part as one.
        if not address or "//" not in address:
            continue
        if address != read:  # most pages state one address twice
            read, host = address, host_of(unwrap(address.strip()))
        if host:
            yield Found(name, host, weight)


def add_marks(tree: Tree, registry: Registry, found: dict[str, list[Found]]) -> None:
    """Add the marks of a page, in its markup and at both ends of its text.

    Args:
        tree: The page.
        registry: The publishers to know.
        found: The marks found so far, by publisher id; it is added to.
    """
    for owner, mark in registry.page_marks.find(tree):
        found.setdefault(owner, []).append(mark)
    if tree.body is not None:
        text = tree.body.text(separator="\n")
        if len(text) > 2 * _END:
            text = f"{text[:_END]}\n{text[-_END:]}"
        text = normalize("NFC", text)
        bare = "\n".join([line for line in map(str.strip, text.splitlines()) if line])
        for owner, marks in marks_in(text, registry, bare).items():
            found.setdefault(owner, []).extend(marks)


def _agree(marks: list[Found]) -> bool:
    """Whether an address and a mark of the paper's own speak for it together."""
    names = {mark.mark for mark in marks}
    stated = names & {name for name, _ in _ADDRESSES}
    return bool(stated) and len(names) > len(stated)


def _detected(tree: Tree, publisher: Publisher, found: dict[str, list[Found]]) -> Detected:
    candidates = rank(found)
    confidence = dict(candidates)[publisher.id]
    if confidence < THRESHOLD:
        return Detected(None, _template(tree, generic.PAGES), 0.0, (), tuple(candidates))
    evidence = tuple(sorted(found[publisher.id], key=lambda mark: -mark.weight))
    template = _template(tree, (*publisher.templates, *generic.PAGES))
    return Detected(publisher, template, confidence, evidence, tuple(candidates))


def _shared_template(tree: Tree, addresses: list[Found]) -> Template:
    """The layout of a page of no known publisher; only Vietnamese sites share a known CMS."""
    root = tree.parser.root
    language = (root.attrs.get("lang") or "") if root is not None else ""
    foreign = language and not language.lower().startswith("vi")
    if foreign and not any(mark.text.endswith(".vn") for mark in addresses):
        return generic.HTML
    return _template(tree, generic.PAGES)


def _template(tree: Tree, templates: Sequence[Template]) -> Template:
    """The first layout whose markers the page has, else the generic one."""
    for template in templates:
        if template.kind == "html" and all(tree.first(css) for css in template.markers):
            return template
    return generic.HTML
