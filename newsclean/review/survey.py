"""Where the parts of saved pages stand: what the generic template found, as selectors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsclean.api import extract
from newsclean.article import Article
from newsclean.blocks import BODY_LABELS, Label
from newsclean.dom import Node, Tree, parse
from newsclean.elements import holds
from newsclean.errors import NotAnArticle
from newsclean.extraction import Detection
from newsclean.folding import fold
from newsclean.options import Options
from newsclean.registry import Registry
from newsclean.review.selectors import (
    Part,
    choose_selectors,
    compounds,
    is_in_picture,
    node_at,
    same_text,
)
from newsclean.review.values import author_paths, date_paths, dated, section_paths, tag_path

__all__ = ["Page", "Survey", "survey"]

_BLANK = Options(registry=Registry(()), removed="page")
_BY_VALUE = {Label.DATE: date_paths, Label.BYLINE: author_paths}
"""What finds the elements that print a part which no block is."""

_SINGLE = (Label.KICKER, Label.TITLE, Label.DATE, Label.LEAD, Label.BYLINE, Label.SOURCE)


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page and what was found in it without knowing its paper.

    Attributes:
        tree: The page.
        article: Its article.
        detection: Which layout read it.
        paths: Paths of the blocks by label; those of the body only where they were kept.
        story: Path of the element around the body.
    """

    tree: Tree
    article: Article
    detection: Detection
    paths: dict[Label, list[str]]
    story: str

    @property
    def site_name(self) -> str | None:
        """What the page calls its site."""
        return fold(self.tree.stated("og:site_name") or "") or None

    @property
    def title_end(self) -> str | None:
        """What stands behind the headline in the title of the page, often the site's name."""
        node = self.tree.title
        whole, headline = fold(node.text()) if node is not None else "", self.article.title
        if not headline or not whole.startswith(headline):
            return None
        return re.split(r"\s[-–—|•·:]\s", whole[len(headline) :])[-1].strip(" -–—|•·:") or None

    def nodes(self, label: Label) -> list[Node]:
        """The elements of a label's blocks, in the order of the account."""
        found = (node_at(self.tree, path) for path in self.paths.get(label, ()))
        return [node for node in found if node is not None]


@dataclass(frozen=True, slots=True)
class Survey:
    """What the pages have in common.

    Attributes:
        pages: The pages.
        regions: Selectors by label; the story has the label `PARAGRAPH`.
        captions: Simple selectors of captions inside the story.
        cards: Simple selectors of cards inside the story.
        boxes: Selectors of related boxes outside it.
    """

    pages: tuple[Page, ...]
    regions: dict[Label, tuple[str, ...]]
    captions: tuple[str, ...]
    cards: tuple[str, ...]
    boxes: tuple[str, ...]

    @property
    def name(self) -> str | None:
        """What the pages call their site; in their titles, all of them."""
        stated = next((page.site_name for page in self.pages if page.site_name), None)
        if stated is None and len(self.pages) > 1:
            ends = {page.title_end for page in self.pages}
            return ends.pop() if len(ends) == 1 else None
        return stated


def survey(documents: Iterable[str | bytes]) -> Survey:
    """Find the parts of pages of one layout.

    Args:
        documents: The pages.

    Returns:
        What they have in common.

    Raises:
        InputError: A page cannot be read.
        NotAnArticle: A page holds no article.
    """
    pages = tuple(_page(number, document) for number, document in enumerate(documents, 1))
    if not pages:
        raise NotAnArticle("there is no page to read")
    regions = {label: _single(pages, label) for label in _SINGLE}
    regions[Label.PARAGRAPH] = choose_selectors([_around(page, page.story) for page in pages])
    for label in (Label.SECTION, Label.TAGS):
        regions[label] = _links(pages, label)
    inside, outside = _boxes(pages)
    return Survey(pages, regions, _captions(pages), inside, outside)


def _page(number: int, document: str | bytes) -> Page:
    result = extract(document, kind="html", options=_BLANK)
    if result.article is None or result.detection is None or not result.article.body:
        reason = result.failure.message if result.failure else "it has no body"
        raise NotAnArticle(f"page {number} is of no use: {reason}")
    paths: dict[Label, list[str]] = {}
    for decision in result.decisions:
        label = decision.label
        if decision.place.path and (decision.kept or label not in BODY_LABELS):
            paths.setdefault(label, []).append(decision.place.path)
    tree = parse(document, _BLANK.limits)
    body = [path for label in BODY_LABELS for path in paths.get(label, ())]
    return Page(tree, result.article, result.detection, paths, _common(body))


def _common(paths: Sequence[str]) -> str:
    """Path of the element around all; the parent where there is one path alone."""
    split = [path.split("/") for path in paths]
    if len(set(paths)) == 1 and split[0][-1].startswith("p["):
        return "/".join(split[0][:-1])
    length = 0
    while all(len(each) > length for each in split) and len({each[length] for each in split}) == 1:
        length += 1
    return "/".join(split[0][:length])


def _single(pages: Sequence[Page], label: Label) -> tuple[str, ...]:
    """Selectors of a part that stands once: of its first block, or an element around it."""
    parts = []
    for page in pages:
        found = [node for first in _printed(page, label) for node in same_text(first)]
        parts.append([Part(page.tree, node) for node in found])
    return choose_selectors(parts)


def _printed(page: Page, label: Label) -> list[Node]:
    """The elements of which any prints a part: of its first block, or those that hold its value."""
    first = page.nodes(label)[:1]
    if first or label not in _BY_VALUE:
        return [dated(node, page.article) for node in first] if label is Label.DATE else first
    paths = _BY_VALUE[label](page.tree, page.article, page.story)
    return [node for path in paths if (node := node_at(page.tree, path)) is not None]


def _around(page: Page, path: str) -> list[Part]:
    """The element at a path and those around it that hold neither headline nor lead."""
    apart = [*page.paths.get(Label.TITLE, ()), *page.paths.get(Label.LEAD, ())]
    parts: list[Part] = []
    while path.count("/") > 1 and not any(other.startswith(f"{path}/") for other in apart):
        node = node_at(page.tree, path)
        if node is not None:
            parts.append(Part(page.tree, node))
        path = path.rpartition("/")[0]
    return parts


def _links(pages: Sequence[Page], label: Label) -> tuple[str, ...]:
    """Selectors of the links in the element around the blocks of a label."""
    parts = []
    for page in pages:
        paths = page.paths.get(label, [])
        around = [_common([path.rpartition("/")[0] for path in paths])] if paths else []
        if not around and label is Label.TAGS:
            around = [path] if (path := tag_path(page.tree, page.article)) else []
        elif not around:
            around = section_paths(page.tree, page.article)
        parts.append([part for path in around for part in _around(page, path)])
    return tuple(f"{css} a" for css in choose_selectors(parts))


def _captions(pages: Sequence[Page]) -> tuple[str, ...]:
    """Simple selectors of captions in the story, but for those that are known by their picture."""
    wanted = [
        (page, node_at(page.tree, path))
        for page in pages
        for path in page.paths.get(Label.CAPTION, ())
        if path.startswith(f"{page.story}/") and "/figcaption" not in path
    ]

    def is_caption(page: Page, node: Node) -> bool:
        return any(node.mem_id == other.mem_id for other in page.nodes(Label.CAPTION))

    found = [(page, [node]) for page, node in wanted if node is not None]
    return _simple(
        [(page, nodes) for page, nodes in found if not is_in_picture(*nodes)], is_caption
    )


def _boxes(pages: Sequence[Page]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Simple selectors of cards inside the story, and of boxes outside."""
    inside: list[tuple[Page, list[Node]]] = []
    outside: list[tuple[Page, list[Node]]] = []
    for page in pages:
        for path in page.paths.get(Label.RELATED_TITLE, ()):
            within = path.startswith(f"{page.story}/")
            around = [part.node for part in reversed(_box(page, path))]
            (inside if within else outside).append((page, around))

    def is_box(page: Page, node: Node) -> bool:
        return not any(holds(node, each) for label in _KEPT for each in page.nodes(label))

    return _simple(inside, is_box), _simple(outside, is_box)


_KEPT = (Label.TITLE, Label.LEAD, Label.DATE, Label.BYLINE, *sorted(BODY_LABELS))


def _box(page: Page, path: str) -> list[Part]:
    """The elements around a card that hold no part of the article, from the inside out."""
    apart = [other for label in _KEPT for other in page.paths.get(label, ())]
    parts: list[Part] = []
    while path.count("/") > 1 and not any(f"{other}/".startswith(f"{path}/") for other in apart):
        node = node_at(page.tree, path)
        if node is not None:
            parts.append(Part(page.tree, node))
        path = path.rpartition("/")[0]
    return parts


def _simple(
    wanted: Sequence[tuple[Page, Sequence[Node]]], is_right: Callable[[Page, Node], bool]
) -> tuple[str, ...]:
    """Simple selectors that match one element of each list, and nothing that is wrong."""
    chosen: dict[str, None] = {}
    for page, nodes in wanted:
        if any(_is_matched(page, node, chosen) for node in nodes):
            continue
        for css in (css for node in nodes for css in compounds(node)):
            if all(is_right(each, found) for each, _ in wanted for found in each.tree.every(css)):
                chosen[css] = None
                break
    return tuple(chosen)


def _is_matched(page: Page, node: Node, selectors: Iterable[str]) -> bool:
    return any(found.mem_id == node.mem_id for css in selectors for found in page.tree.every(css))
