"""Reads a page of an unknown layout: title, what stands under it, the story where the prose is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NoReturn

from newsclean.blocks import Block, Decision, Label
from newsclean.detect.page_type import Refusal, find_front, find_refusal, name_refusal
from newsclean.dom import Node, Tree, ids_around
from newsclean.elements import HEADINGS, INLINE, holds, text_of
from newsclean.errors import NotAnArticle
from newsclean.fields.anchors import Anchors
from newsclean.fields.searched import SearchedAnchors
from newsclean.folding import fold
from newsclean.lines.index import LineIndex
from newsclean.lines.language import worth_in_letters
from newsclean.segment.choices import ChosenSheet
from newsclean.segment.generic.around import read_headed_boxes
from newsclean.segment.generic.datelines import mark_dates
from newsclean.segment.generic.head import read_under_headline
from newsclean.segment.generic.hints import CARD, LINKED, TITLE, GenericSheet
from newsclean.segment.generic.mass import Mass, find_container
from newsclean.segment.generic.origin import read_origin
from newsclean.segment.generic.titled import is_short_story, is_story_around
from newsclean.segment.generic.trim import trim
from newsclean.segment.measures import PROSE, letters_of
from newsclean.segment.rest import read_rest
from newsclean.segment.sheet import Reading
from newsclean.segment.story import read_story

__all__ = ["segment_generic"]

_THIN: Final = 500
"""Characters of prose; with less, text outside paragraph elements is tried too."""

_LEAST: Final = 350
"""Characters of prose without which a page that does not call itself an article is none."""

_LEAST_HINTED: Final = 120
"""The same for a page whose Open Graph type alone says that it is one (list pages say so too), and
for a headline and its text that somebody has cut out of a page."""

_FEW_LINKS: Final = 3
_MOST_LINKS: Final = 30
"""Links outside the prose of a part of a page that has a headline: cards, tags, buttons."""
_MANY_TEASERS: Final = 5
_SHORTEST_TITLE: Final = 10
_STORY: Final = 4
"""Paragraphs of prose in a row, which no list of teasers has."""

_TEASERS_SHARE: Final = 0.8
"""Share of a list's prose that stands right under a linked title; in a story few paragraphs do."""


def segment_generic(reading: Reading, anchors: SearchedAnchors) -> list[Block]:
    """Cut a page of an unknown layout into blocks.

    Args:
        reading: The page, its template the generic one.
        anchors: What the page states of itself, and where its headline is.

    Returns:
        The blocks in reading order.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
        NotAnArticle: The page is a list, or holds no prose.
    """
    tree, lines = reading.tree, reading.options.publishers.lines
    headline = anchors.headline
    container = _find_story(tree, headline, 0.5 * len(anchors.body or ""))
    _check(tree, container, headline, anchors)
    assert container is not None
    anchors.story = container.node
    if headline is not None and holds(headline, container.node):
        headline = None  # nobody has closed it: what is in it is the story
    chosen = reading.has_choices
    sheet = ChosenSheet(reading, is_known=False) if chosen else GenericSheet(reading)
    sheet.letters = container.letters
    sheet.beside, sheet.boxes = container.beside, container.boxes
    sheet.comments = container.comments
    sheet.note(container.node)
    if headline is None:
        read_story(sheet, container.node)
    elif holds(container.node, headline):
        _read_around(sheet, headline, container.node, lines)
    else:
        sheet.add(fold(text_of(headline)), headline, TITLE)
        sheet.note(headline)
        read_under_headline(sheet, headline, container.node, anchors, lines)
        _read_below(sheet, container.node, lines)
    read_origin(sheet, tree, container.node, anchors)
    trim(sheet, anchors, lines)
    _check_blocks(tree, sheet.blocks, anchors, lines)
    if anchors.language == "vi":
        story = ids_around(container.node) | ids_around(headline)
        read_headed_boxes(sheet, tree, story, lines)
    sheet.finish()
    if reading.is_whole:
        read_rest(sheet, tree)
    return sheet.blocks


def _find_story(tree: Tree, headline: Node | None, least: float) -> Mass | None:
    """Find the container by its paragraphs; where they are thin, by any text."""
    container = find_container(tree, headline)
    if container is not None and container.letters >= max(_THIN, least):
        return container
    tolerant = find_container(tree, headline, tolerant=True)
    if container is None or tolerant is None:
        return container or tolerant
    chosen = tolerant if tolerant.letters > 1.5 * container.letters else container
    chosen.around = max(container.around, tolerant.around)
    return chosen


def _read_around(sheet: GenericSheet, headline: Node, container: Node, lines: LineIndex) -> None:
    """Read a container that holds the headline too; what stands above it is no prose."""
    sheet.headline = headline.mem_id
    read_story(sheet, container)
    sheet.in_head = False
    blocks = sheet.blocks
    place = next((n for n, block in enumerate(blocks) if block.hint == TITLE), 0)
    for block in blocks[:place]:
        if block.hint is None:
            block.hint = _ABOVE_TITLE
    heading = headline.parent
    if headline.tag in INLINE and heading is not None and heading.tag in HEADINGS:
        printed = fold(heading.text())
        for block in blocks[place + 1 : place + 3]:
            if block.hint is None and block.text in printed:
                block.hint = _BESIDE_TITLE
    mark_dates(blocks, place + 1, lines)


def _read_below(sheet: GenericSheet, container: Node, lines: LineIndex) -> None:
    """Read a container without the headline, which may open with the lead that did not stand above.

    What the container closes its head with is prose, as where the headline stands in it.
    """
    start = len(sheet.blocks)
    hints = (block.hint for block in sheet.blocks)
    has_lead = any(hint is not None and hint.label is Label.LEAD for hint in hints)
    sheet.in_head = sheet.opens = not has_lead
    read_story(sheet, container)
    sheet.in_head = sheet.opens = False
    mark_dates(sheet.blocks, start, lines, opens=True)


def _check(tree: Tree, container: Mass | None, headline: Node | None, anchors: Anchors) -> None:
    """Refuse a page without a story."""
    stated = anchors.is_article or anchors.published is not None
    hinted = stated or anchors.og_type == "article"
    least = 0 if stated and headline is not None else _LEAST
    if hinted or (headline is not None and _is_fragment(tree)):
        least = min(least, _LEAST_HINTED)
    weight = 0.0 if container is None else _weight(container, titled=headline is not None)
    if container is None:
        _refuse(name_refusal(tree, anchors, listed=False))
    front = find_front(tree, anchors, container.letters)
    if front is not None and (headline is None or not _runs_on(container)):
        _refuse(front)
    if weight < min(least, _LEAST_HINTED):
        _check_part(tree, anchors, None)
    if weight < least and not (
        _names_story(tree, container.node, headline) or is_short_story(tree, headline, anchors)
    ):
        _check_part(tree, anchors, headline)
    if not hinted and _is_list(container) and not is_story_around(tree, headline, anchors):
        _refuse(name_refusal(tree, anchors, listed=True))
    printed = "" if headline is None else fold(text_of(headline))
    if not stated and (refusal := find_refusal(tree, anchors, printed)) is not None:
        _refuse(refusal)


def _check_part(tree: Tree, anchors: Anchors, headline: Node | None) -> None:
    """Refuse a page with little prose, but not a part of one: that may be short, as text may."""
    refusal = name_refusal(tree, anchors, listed=False)
    if refusal.page_type != "empty" or not _is_part(tree, headline):
        _refuse(refusal)


def _is_part(tree: Tree, headline: Node | None) -> bool:
    """Whether markup has neither a head nor a menu: a story as feeds and databases hold it.

    Below a headline with prose, cards, tags and buttons are of the story.
    """
    if tree.is_whole:
        return False
    links = len(tree.parser.css("a[href]")) - len(tree.parser.css("p a[href]"))
    if links <= _FEW_LINKS:
        return True
    return headline is not None and links <= _MOST_LINKS and not _is_below_menu(tree, headline)


def _is_below_menu(tree: Tree, headline: Node) -> bool:
    links = 0
    for node in tree.body.traverse() if tree.body is not None else ():
        if node.mem_id == headline.mem_id:
            break
        links += node.tag == "a"
    return links > _FEW_LINKS


def _names_story(tree: Tree, story: Node, headline: Node | None) -> bool:
    """Whether the markup says of an element that it is the story, or the article with headline."""
    if headline is None:
        return False
    above: Node | None = story
    while above is not None and above.tag != "article":
        above = above.parent
    is_article = above is not None and holds(above, headline)
    return is_article or tree.first('[itemprop="articleBody"]') is not None


def _weight(container: Mass, *, titled: bool) -> float:
    """Characters of prose, those of scripts without letters counted as the letters they save.

    Under a headline, what stands around the container counts: a lead, or a part of the story. Which
    element is the container changes with each paragraph, and which page is an article may not.
    """
    if container.letters >= _LEAST:
        return container.letters
    text = fold(text_of(container.node)) or " "
    worth = worth_in_letters(text) / len(text)
    if titled and container.letters * worth >= _LEAST_HINTED:
        return container.around * worth
    return container.letters * worth


def _is_fragment(tree: Tree) -> bool:
    """Whether a page has no menus: it was cut out of one, or made by hand."""
    return len(tree.parser.css("a[href]")) <= _FEW_LINKS


def _check_blocks(tree: Tree, blocks: Sequence[Block], anchors: Anchors, lines: LineIndex) -> None:
    """Refuse a page whose prose is but teasers, or notices that phrases tell."""
    if anchors.is_article or anchors.published:
        return
    prose = [n for n, block in enumerate(blocks) if _is_prose(block)]
    if anchors.og_type != "article" and len(prose) >= _MANY_TEASERS:
        titled = sum(blocks[n - 1].hint in _CARDS for n in prose if n > 0)
        if titled >= _MANY_TEASERS and titled >= _TEASERS_SHARE * len(prose):
            _refuse(name_refusal(tree, anchors, listed=True))
    few = 0 < len(prose) < _MANY_TEASERS
    if few and all(lines.match(blocks[n].text) for n in prose) and not _tells(blocks, lines):
        _refuse(name_refusal(tree, anchors, listed=False))


def _tells(blocks: Sequence[Block], lines: LineIndex) -> bool:
    """Whether sentences too short to count one by one are a story together."""
    told = (
        len(block.text)
        for block in blocks
        if block.hint is None
        and block.text.endswith(_SENTENCE_ENDS)
        and not lines.match(block.text)
    )
    return sum(told) >= _LEAST


def _is_prose(block: Block) -> bool:
    is_open = block.hint is None or block.hint.label is Label.PARAGRAPH
    return is_open and len(block.text) >= PROSE


def _refuse(refusal: Refusal) -> NoReturn:
    raise NotAnArticle(refusal.reason, refusal.page_type)


def _runs_on(container: Mass) -> bool:
    """Whether as many paragraphs stand in a row as in a story: templates misstate addresses."""
    return _longest_run(container.node, _teasers_in(container)) >= _STORY


def _teasers_in(container: Mass) -> list[Node]:
    return [link for link in container.node.css("h2 a, h3 a, h4 a") if _leads_on(link)]


def _is_list(container: Mass) -> bool:
    """Whether most paragraphs of the container stand beside a linked heading of their own."""
    headings = _teasers_in(container)
    if len(headings) < _MANY_TEASERS or len(headings) < 0.5 * container.blocks:
        return False
    return _longest_run(container.node, headings) < max(_STORY, 0.5 * container.blocks)


def _leads_on(link: Node) -> bool:
    """Whether a link in a heading is that of a teaser, no mark to link to the heading."""
    target = link.attrs.get("href") or ""
    return not target.startswith("#") and len(text_of(link).strip()) >= _SHORTEST_TITLE


def _longest_run(root: Node, headings: Sequence[Node]) -> int:
    """Paragraphs of prose in a row: a story may have a box of linked headings in it, or behind."""
    ends = {node.mem_id for node in headings}
    longest = run = 0
    for node in root.traverse():
        if node.mem_id in ends:
            run = 0
        elif node.tag == "p" and letters_of(node) >= PROSE:
            run += 1
            longest = max(longest, run)
    return longest


_SENTENCE_ENDS: Final = (".", "!", "?", "…", "”", '"')
_CARDS: Final = (LINKED, CARD)
_BESIDE_TITLE: Final = Decision(Label.BOILERPLATE, "beside-headline")
_ABOVE_TITLE: Final = Decision(Label.MENU, "above-headline")
