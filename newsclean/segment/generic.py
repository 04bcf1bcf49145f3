"""Reads a page of an unknown layout: title, what stands under it, the story where the prose is."""

from __future__ import annotations

import re

from newsclean.blocks import Block, Decision, Label
from newsclean.dom import TEXT, Node, Tree
from newsclean.elements import INLINE, SKIP, text_of, visible
from newsclean.errors import NotAnArticle
from newsclean.fields.anchors import Anchors
from newsclean.fields.dates import parse_date
from newsclean.folding import compare_key, fold
from newsclean.layout import ElementRules, Layout, Matched
from newsclean.options import Options
from newsclean.phrases.classes import CLASS_WORDS, LEAD_WORDS, words_of
from newsclean.segment.mass import Mass, find_container
from newsclean.segment.rest import read_rest
from newsclean.segment.sheet import Sheet
from newsclean.segment.story import read_story
from newsclean.template import Rule

__all__ = ["segment_generic"]

_THIN = 300
"""Characters of prose; with less, text outside paragraph elements is tried too."""

_LEAST = 350
"""Characters of prose without which a page that does not call itself an article is none."""

_LEAST_HINTED = 120
"""The same for a page whose Open Graph type alone says that it is one; list pages say so too."""

_MANY_TEASERS = 5

_LONGEST_LINKED = 300
_SHORTEST_LEAD = 50
_HEAD_STEPS = 400
_HEAD_PROSE = 120
_STOPS = '.!?…”"»)'
_NEAR = 3
"""Blocks behind a picture among which its caption may stand."""

_CARD = 600
_BOXES = frozenset(("div", "section", "aside", "table", "ul", "ol", "article", "dl"))


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
    if headline is None:
        read_story(sheet, container.node)
    elif _holds(container.node, headline):
        _read_around(sheet, headline, container.node)
    else:
        sheet.add(fold(text_of(headline)), headline, _TITLE)
        sheet.note(headline)
        _read_head(sheet, headline, container.node, anchors)
        read_story(sheet, container.node)
    sheet.note(container.node)
    _keep_one_lead(sheet.blocks)
    _mark_captions(sheet.blocks)
    _check_bylines(sheet.blocks, anchors)
    if options.removed == "page" and paths:
        read_rest(sheet, tree)
    return sheet.blocks


def _read_around(sheet: _GenericSheet, headline: Node, container: Node) -> None:
    """Read a container that holds the headline too; what stands above it is no prose."""
    sheet.headline = headline.mem_id
    read_story(sheet, container)
    blocks = sheet.blocks
    place = next((n for n, block in enumerate(blocks) if block.hint == _TITLE), 0)
    for block in blocks[:place]:
        if block.hint is None:
            block.hint = _ABOVE_TITLE
    for block in blocks[place + 1 : place + 6]:
        if block.hint is None and len(block.text) < _SHORTEST_LEAD:
            block.hint = _DATE if parse_date(block.text, None) is not None else None


def _check(container: Mass | None, headline: Node | None, anchors: Anchors) -> None:
    """Refuse a page without a story."""
    is_article = (anchors.schema_type or "").endswith(("Article", "Posting"))
    stated = is_article or anchors.published_on is not None
    hinted = stated or anchors.og_type == "article"
    least = 0 if stated and headline is not None else _LEAST if not hinted else _LEAST_HINTED
    if container is None or container.letters < least:
        raise NotAnArticle("the page holds no run of prose: a list, home or error page")
    if not hinted and _is_list(container):
        raise NotAnArticle("the page is a list of teasers, each with a link to its article")


def _is_list(container: Mass) -> bool:
    """Whether most paragraphs of the container stand beside a linked heading of their own."""
    headings = container.node.css("h2 a, h3 a, h4 a")
    return len(headings) >= _MANY_TEASERS and len(headings) >= 0.5 * container.blocks


_TITLE = Decision(Label.TITLE, "page-headline")
_LEAD = Decision(Label.LEAD, "lead-by-description")
_DATE = Decision(Label.DATE, "date-under-title")
_UNDER_TITLE = Decision(Label.BOILERPLATE, "between-title-and-story")
_ABOVE_TITLE = Decision(Label.MENU, "above-headline")
_ALT = Decision(Label.CAPTION, "text-of-picture")
_LINKED = Decision(Label.RELATED_TITLE, "line-of-links")
_MENU = Decision(Label.MENU, "short-line-of-links")


def _headline(tree: Tree, anchors: Anchors) -> Node | None:
    """The element that prints the title which the page states, or else its first `h1`."""
    wanted = compare_key(anchors.title or "")
    headings = tree.parser.css("h1")
    if wanted:
        for heading in (*headings, *tree.parser.css("h2")):
            key = compare_key(heading.text())
            if key == wanted or (len(key) > 20 and (key in wanted or wanted in key)):
                return heading
        if (node := _printed(tree, wanted)) is not None:
            return node
    return next((node for node in headings if len(compare_key(node.text())) >= 8), None)


def _printed(tree: Tree, wanted: str) -> Node | None:
    """The first element outside links whose own text is the title."""
    if tree.body is None:
        return None
    for node in visible(tree.body):
        if node.tag != TEXT or len(text := node.text_content or "") < len(wanted):
            continue
        parent = node.parent
        if parent is not None and parent.tag != "a" and compare_key(text) == wanted:
            return parent
    return None


def _holds(node: Node, inner: Node) -> bool:
    above: Node | None = inner
    while above is not None:
        if above.mem_id == node.mem_id:
            return True
        above = above.parent
    return False


def _read_head(sheet: _GenericSheet, headline: Node, container: Node, anchors: Anchors) -> None:
    """Write what stands between headline and story: lead, byline, date; nothing of it is prose."""
    before = len(sheet.blocks)
    sheet.in_head = True
    node: Node | None = headline
    for _ in range(_HEAD_STEPS):
        node = _following(node)
        if node is None or node.mem_id == container.mem_id:
            break
        if _holds(node, container):
            node = _until(sheet, node, container)
            break
        if node.tag != TEXT and node.tag not in SKIP:
            read_story(sheet, node)
            sheet.note(node)
    sheet.in_head = False
    for block in sheet.blocks[before:]:
        if block.hint is None:
            block.hint = _head_decision(block, anchors)


def _following(node: Node | None) -> Node | None:
    """The next element behind a node and all that is in it."""
    while node is not None and node.next is None:
        node = node.parent
    return None if node is None else node.next


def _until(sheet: Sheet, node: Node, container: Node) -> Node | None:
    """Read the elements before the container, down the way to it."""
    current = node.first_child
    while current is not None and current.mem_id != container.mem_id:
        if current.tag == TEXT or current.tag in SKIP:
            current = current.next
        elif _holds(current, container):
            current = current.first_child
        else:
            read_story(sheet, current)
            sheet.note(current)
            current = current.next
    return current


def _head_decision(block: Block, anchors: Anchors) -> Decision | None:
    if parse_date(block.text, None) is not None:
        return _DATE
    if _is_description(block.text, anchors):
        return _LEAD
    is_prose = len(block.text) >= _HEAD_PROSE and block.text[-1] in _STOPS
    return None if is_prose else _UNDER_TITLE


def _is_description(text: str, anchors: Anchors) -> bool:
    """Whether a block is what the page gives as its description, which may be cut short."""
    if anchors.description is None or len(text) < _SHORTEST_LEAD:
        return False
    stated, printed = compare_key(anchors.description), compare_key(text)
    if len(stated) < 30:
        return False
    return printed.startswith(stated[: max(30, len(stated) - 8)]) or stated.startswith(printed)


def _keep_one_lead(blocks: list[Block]) -> None:
    """Keep one lead; what its name or the description made a second one is prose."""
    leads = [block for block in blocks if block.hint is not None and block.hint.label is Label.LEAD]
    for block in leads[1:]:
        block.hint = None


def _mark_captions(blocks: list[Block]) -> None:
    """Take a line that prints the alternative text of the picture above it for its caption."""
    alt, distance = "", _NEAR
    for block in blocks:
        distance += 1
        if block.hint is not None and block.hint.label is Label.IMAGE_NAME:
            alt, distance = compare_key(block.text), 0
        elif block.hint is None and len(alt) > 8 and distance <= _NEAR:
            block.hint = _ALT if compare_key(block.text) == alt else None


def _check_bylines(blocks: list[Block], anchors: Anchors) -> None:
    """Keep as bylines what are names; where the page states its authors, those alone."""
    stated = {compare_key(name) for name in anchors.authors}
    for block in blocks:
        if block.hint is None or block.hint.label is not Label.BYLINE:
            continue
        name = re.sub(_BY, "", block.text).strip(" ,:|-–")
        is_name = re.fullmatch(_NAME, name) is not None
        if is_name and (not stated or compare_key(name) in stated):
            block.text = name
        else:
            block.hint = Decision(Label.BOILERPLATE, block.hint.rule)


_BY = r"(?i)^(?:written |posted |story |words )?by\b|^(?:tác giả|bởi|theo)\b|^author\b"
_NAME = r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){1,4}"


class _GenericSheet(Sheet):
    """A sheet for an unknown layout: names of elements and shares of links give hints."""

    __slots__ = ("_words", "headline", "in_head", "letters")

    def __init__(
        self, rules: ElementRules, base: str | None, max_blocks: int, *, paths: bool
    ) -> None:
        super().__init__(rules, base, max_blocks, paths=paths)
        self.inline = rules.inline | {"a", "span", "time"}
        self.letters = 0.0
        self.headline = 0
        self.in_head = False
        self._words: dict[str, Label | None] = {}

    def judge(self, node: Node, tag: str, attributes: dict[str, str | None]) -> Matched | None:
        if self.headline and node.mem_id == self.headline:
            return _MATCHED_TITLE
        matched = self.rules.match(tag, attributes)
        if matched is not None:
            return matched
        if tag == "a":
            return _CARD_LINK if _is_card_link(node) else None
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        label = self._words[names] if names in self._words else self._learn(names)
        if label is None and tag in _LABELLED_TAGS:
            label = Label.MENU
        if label is not None and self._fits(node, label):
            return _MATCHED[label]
        return _CARD_LINK if tag in _BOXES and _is_box(node) else None

    def _learn(self, names: str) -> Label | None:
        words = words_of(names)
        label = next((CLASS_WORDS[word] for word in words if word in CLASS_WORDS), None)
        if label is None and "caption" in words:
            label = Label.CAPTION
        if "sapo" in words or (self.in_head and not LEAD_WORDS.isdisjoint(words)):
            label = Label.LEAD
        if not self.in_head:
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

    def _link_decision(self, text: str, link: Node) -> tuple[Decision | None, str | None]:
        url = self.addresses.absolute(link.attributes.get("href"))
        if not self.addresses.is_own(url):
            return None, None
        return (_LINKED if len(text) >= 25 else _MENU), url


def _is_card_link(link: Node) -> bool:
    """Whether a link holds more than a run of text: it is a card, not a word in a sentence."""
    return any(child.tag not in INLINE and child.tag not in _PICTURES for child in link.iter())


def _is_box(node: Node) -> bool:
    """Whether an element is a list of links, or a card: picture, linked title and teaser."""
    links = node.css("a")
    if not links:
        return False
    length = len(fold(node.text()))
    linked = sum(len(fold(link.text())) for link in links)
    if linked > 0.7 * length and linked >= 25:
        return True
    same = len(links) > 1 and len({link.attributes.get("href") for link in links}) == 1
    return same and length < _CARD and linked > 0.2 * length


_PICTURES = frozenset(("img", "picture", "svg", "figure", "br", "-comment"))
_WRAPPERS = frozenset(("a", "b", "strong", "em", "i", "span", "u", "font"))
_LABELLED_TAGS = frozenset(("nav", "footer", "form", "aside", "menu"))
_RULES = {
    label: Rule(id=f"named-{label.value.replace('_', '-')}", label=label)
    for label in (*CLASS_WORDS.values(), Label.CAPTION, Label.LEAD)
}
_MATCHED = {label: Matched(rule, Decision(label, rule.id), 0) for label, rule in _RULES.items()}
_CARD_LINK = Matched(
    Rule(id="card", label=Label.RELATED_TITLE), Decision(Label.RELATED_TITLE, "card"), 0
)
_MATCHED_TITLE = Matched(Rule(id="page-headline", label=Label.TITLE), _TITLE, 0)
