"""Reads a page of an unknown layout: title, what stands under it, the story where the prose is."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.blocks import Block, Decision, Label
from newsclean.dom import TEXT, Node, Tree
from newsclean.errors import NotAnArticle
from newsclean.fields.anchors import Anchors
from newsclean.fields.dates import parse_date
from newsclean.folding import compare_key, fold
from newsclean.layout import ElementRules, Layout, Matched
from newsclean.options import Options
from newsclean.phrases.classes import CLASS_WORDS, LEAD_WORDS, words_of
from newsclean.segment.elements import HEADINGS, SKIP, text_of
from newsclean.segment.mass import Mass, find_container
from newsclean.segment.sheet import Sheet
from newsclean.segment.story import State, read_story
from newsclean.template import Rule

__all__ = ["segment_generic"]

_THIN = 300
"""Characters of prose; with less, text outside paragraph elements is tried too."""

_LEAST = 140
"""Characters of prose without which a page that does not call itself an article is none."""

_LONGEST_LINKED = 300
_SHORTEST_LEAD = 50
_HEAD_STEPS = 400


def segment_generic(
    tree: Tree, layout: Layout, anchors: Anchors, options: Options, *, paths: bool = True
) -> list[Block]:
    """Cut a page of an unknown layout into blocks.

    Args:
        tree: The page.
        layout: The generic template.
        anchors: What the page states of itself.
        options: The limits.
        paths: Whether blocks get the path of their node.

    Returns:
        The blocks in reading order.

    Raises:
        LimitExceeded: There are more blocks than the limits allow.
        NotAnArticle: The page is a list, or holds no prose.
    """
    container = find_container(tree)
    if container is None or container.letters < _THIN:
        tolerant = find_container(tree, tolerant=True)
        if container is None or (tolerant and tolerant.letters > 1.5 * container.letters):
            container = tolerant
    headline = _headline(tree, anchors)
    _check(container, headline, anchors)
    assert container is not None
    sheet = _GenericSheet(layout.rules, anchors.url, options.limits.max_blocks, paths=paths)
    sheet.letters = container.letters
    if headline is not None:
        sheet.add(fold(text_of(headline)), headline, _TITLE)
        sheet.claim(headline)
        if not _holds(container.node, headline):
            _read_head(sheet, headline, container.node, anchors)
    read_story(sheet, container.node)
    _mark_lead(sheet.blocks, anchors)
    return sheet.blocks


def _check(container: Mass | None, headline: Node | None, anchors: Anchors) -> None:
    """Refuse a page without a story."""
    stated = (anchors.schema_type or "").endswith(
        ("Article", "Posting")
    ) or anchors.og_type == "article"
    if container is None or (container.letters < _LEAST and not (stated and headline is not None)):
        raise NotAnArticle("the page holds no run of prose: a list, home or error page")


_TITLE = Decision(Label.TITLE, "page-headline")
_LEAD = Decision(Label.LEAD, "lead-by-description")
_LEAD_CLASS = Decision(Label.LEAD, "lead-by-class")
_DATE = Decision(Label.DATE, "date-under-title")
_UNDER_TITLE = Decision(Label.BOILERPLATE, "between-title-and-story")
_LINKED = Decision(Label.RELATED_TITLE, "line-of-links")
_MENU = Decision(Label.MENU, "short-line-of-links")


def _headline(tree: Tree, anchors: Anchors) -> Node | None:
    """The heading that prints the title which the page states, or else its first `h1`."""
    wanted = compare_key(anchors.title or "")
    first: Node | None = None
    for node in tree.parser.css("h1"):
        key = compare_key(node.text())
        if len(key) < 8:
            continue
        if wanted and (key == wanted or (len(key) > 20 and (key in wanted or wanted in key))):
            return node
        first = first or node
    if wanted:
        for node in tree.parser.css("h2"):
            if compare_key(node.text()) == wanted:
                return node
    return first


def _holds(node: Node, inner: Node) -> bool:
    above: Node | None = inner
    while above is not None:
        if above.mem_id == node.mem_id:
            return True
        above = above.parent
    return False


def _read_head(sheet: Sheet, headline: Node, container: Node, anchors: Anchors) -> None:
    """Write what stands between headline and story: lead, byline, date; nothing of it is prose."""
    before = len(sheet.blocks)
    node: Node | None = headline
    for _ in range(_HEAD_STEPS):
        while node is not None and node.next is None:
            node = node.parent
        node = None if node is None else node.next
        if node is None or node.mem_id == container.mem_id:
            break
        if _holds(node, container):
            node = _until(sheet, node, container)
            break
        if node.tag != TEXT and node.tag not in SKIP:
            read_story(sheet, node)
    for block in sheet.blocks[before:]:
        if block.hint is None:
            block.hint = _head_decision(block, anchors)


def _until(sheet: Sheet, node: Node, container: Node) -> Node | None:
    """Read the elements before the container, down the way to it."""
    current: Node | None = node.first_child
    while current is not None and current.mem_id != container.mem_id:
        if current.tag == TEXT or current.tag in SKIP:
            current = current.next
        elif _holds(current, container):
            current = current.first_child
        else:
            read_story(sheet, current)
            current = current.next
    return current


def _head_decision(block: Block, anchors: Anchors) -> Decision:
    if parse_date(block.text, None) is not None:
        return _DATE
    if _is_description(block.text, anchors):
        return _LEAD
    return _UNDER_TITLE


def _is_description(text: str, anchors: Anchors) -> bool:
    """Whether a block is what the page gives as its description, which may be cut short."""
    if anchors.description is None or len(text) < _SHORTEST_LEAD:
        return False
    stated, printed = compare_key(anchors.description), compare_key(text)
    if len(stated) < 30:
        return False
    return printed.startswith(stated[: max(30, len(stated) - 8)]) or stated.startswith(printed)


def _mark_lead(blocks: list[Block], anchors: Anchors) -> None:
    """Keep one lead; where none was marked, none is invented."""
    leads = [block for block in blocks if block.hint in {_LEAD, _LEAD_CLASS}]
    for block in leads[1:]:
        block.hint = None


class _GenericSheet(Sheet):
    """A sheet for an unknown layout: names of elements and shares of links give hints."""

    __slots__ = ("_words", "letters")

    def __init__(
        self, rules: ElementRules, base: str | None, max_blocks: int, *, paths: bool
    ) -> None:
        super().__init__(rules, base, max_blocks, paths=paths)
        self.letters = 0.0
        self._words: dict[str, Label | None] = {}

    def judge(self, node: Node, tag: str, attributes: dict[str, str | None]) -> Matched | None:
        matched = self.rules.match(tag, attributes)
        if matched is not None:
            return matched
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        label = self._words[names] if names in self._words else self._learn(names)
        if label is None and tag in _LABELLED_TAGS:
            label = Label.MENU
        if label is None or not self._fits(node, label):
            return None
        return _matched(label)

    def _learn(self, names: str) -> Label | None:
        words = words_of(names)
        label = next((CLASS_WORDS[word] for word in words if word in CLASS_WORDS), None)
        if label is None and "caption" in words:
            label = Label.CAPTION
        if label is None and not LEAD_WORDS.isdisjoint(words) and "sapo" in words:
            label = Label.LEAD
        self._words[names] = label
        return label

    def _fits(self, node: Node, label: Label) -> bool:
        """Whether what is in an element agrees with what its name hints at."""
        text = text_of(node).strip()
        length = len(text)
        if label is Label.LEAD:
            return _SHORTEST_LEAD <= length <= 1_200
        if label is Label.BYLINE:
            return length <= 400
        if label is Label.CAPTION:
            return length <= 800
        linked = sum(len(fold(link.text())) for link in node.css("a"))
        prose = length - linked
        return prose < 0.25 * self.letters or linked > 0.6 * length

    def add(
        self,
        text: str,
        node: Node,
        hint: Decision | None = None,
        kind: Label = Label.PARAGRAPH,
    ) -> Block:
        url = None
        if hint is None and len(text) <= _LONGEST_LINKED and kind is not Label.HEADING:
            hint, url = self._linked(text, node)
        block = super().add(text, node, hint, kind)
        block.url = url
        return block

    def _linked(self, text: str, node: Node) -> tuple[Decision | None, str | None]:
        """A line that is all links leads elsewhere; one with a word of its own is prose."""
        element = node if node.tag != TEXT else node.parent
        for _ in range(3):
            if element is None or element.tag not in _WRAPPERS:
                break
            if element.tag == "a":
                return self._link_decision(text, element)
            element = element.parent
        if element is None:
            return None, None
        links = element.css("a")
        linked = sum(len(fold(link.text())) for link in links)
        if not links or linked < 0.85 * len(text):
            return None, None
        return self._link_decision(text, links[0])

    def _link_decision(self, text: str, link: Node) -> tuple[Decision, str | None]:
        url = self.addresses.absolute(link.attributes.get("href"))
        return (_LINKED if len(text) >= 25 else _MENU), url


_WRAPPERS = frozenset(("a", "b", "strong", "em", "i", "span", "u", "font"))
_LABELLED_TAGS = frozenset(("nav", "footer", "form", "aside", "menu"))
_RULES = {
    label: Rule(id=f"named-{label.value.replace('_', '-')}", label=label)
    for label in (*CLASS_WORDS.values(), Label.CAPTION, Label.LEAD)
}
_MATCHED = {label: Matched(rule, Decision(label, rule.id), 0) for label, rule in _RULES.items()}


def _matched(label: Label) -> Matched:
    return _MATCHED[label]


_ = (HEADINGS, Iterable)
