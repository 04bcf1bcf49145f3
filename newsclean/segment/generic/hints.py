"""A sheet for pages of an unknown layout: what names of elements and shares of links hint at."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.compiled_template import Matched
from newsclean.dom import Node
from newsclean.elements import INLINE, holds_more, is_bold, tagged, text_of
from newsclean.folding import fold
from newsclean.phrases.classes import CLASS_WORDS
from newsclean.segment.generic.columns import LABELLED_TAGS, is_chrome
from newsclean.segment.generic.datelines import is_but_dated
from newsclean.segment.generic.links import (
    LINK,
    is_card_link,
    is_own,
    leads_elsewhere,
    links_from,
    opens_card,
)
from newsclean.segment.generic.named import hint_at, is_of_author
from newsclean.segment.generic.names import Named
from newsclean.segment.measures import (
    LARGEST,
    LINKED_TITLE,
    SHORTEST_LEAD,
    Linked,
    is_but_linked,
    letters_below,
    letters_of,
    share_of,
    sum_links,
)
from newsclean.segment.pictures import is_laid_over
from newsclean.segment.sheet import Reading, Sheet
from newsclean.template import Rule

__all__ = ["MENU", "SHORT_LEAD", "TITLE", "GenericSheet"]

TITLE: Final = Decision(Label.TITLE, "page-headline")
"""Decision for the headline of the page."""

LINKED: Final = Decision(Label.RELATED_TITLE, "line-of-links")
CARD: Final = Decision(Label.RELATED_TITLE, "card")
MENU: Final = Decision(Label.MENU, "short-line-of-links")
SHORT_LEAD: Final = Decision(Label.LEAD, "short-lead")

_LONGEST_LINKED: Final = 300
_LONGEST_ITEM: Final = 200
"""Characters of a title in a list of which a few words are the link."""

# A name of its own is found ten times as fast as a member of an enumeration.
_TAGS: Final = Label.TAGS
_AD: Final = Label.AD
_LEAD: Final = Label.LEAD
_MENU: Final = Label.MENU
_CAPTION: Final = Label.CAPTION
_BYLINE: Final = Label.BYLINE
_HEADING: Final = Label.HEADING
_LIST_ITEM: Final = Label.LIST_ITEM
_LINKED_SHARE: Final = 0.85
_MOSTLY: Final = 0.5
_LONGEST_CARD: Final = 600
_MOST: Final = 0.5
"""Share of the story's prose that no card has."""
_LONGEST_CAPTION: Final = 250
_LONGEST_CREDIT: Final = 60
_SHARE: Final = 0.25
"""Share of the story's prose from which what is named as a box may be a part of it."""
_BOX_SHARE: Final = 0.5
"""The same where that prose was counted without the box, as what is beside it."""
_LONGEST_BOX: Final = 1_200
"""Characters of such a box; a longer one may be a part of a story, with a name of another use."""
_PROFILE: Final = 1_500
_PROFILE_SHARE: Final = 0.25
_FEWEST_PICTURES: Final = 3
_GALLERY_SHARE: Final = 0.6
"""Share of the prose that a gallery has; where it has more, its captions are the story."""
_PARTS: Final = frozenset(("p", "h2", "h3", "h4", "h5", "li", "blockquote", "td"))
_NOTICE: Final = 150
_SHORTEST_NAMED: Final = 15
"""Characters of a lead in an element that is named so."""
_STOPS: Final = (".", "…", "!", "?", ".”", '."', "。")
_FEW: Final = 6
_LEVELS: Final = 3
"""Elements of running text around a line among which the link may be that it is."""
_BOXES: Final = frozenset(("div", "section", "aside", "table", "ul", "ol", "article", "dl"))


class GenericSheet(Sheet):
    """A sheet for an unknown layout: names of elements and shares of links give hints.

    Attributes:
        letters: Characters of the story's prose, by which what is named as a box is measured.
        beside: Ids of elements in the container that are no part of the story.
        comments: Ids of elements that hold comments, long ones perhaps.
        boxes: Ids of elements whose prose was not counted as the story's.
        mostly_linked: Ids of the blocks of which most is text of links.
        linked_items: Ids of other items of lists that hold a link, and no prose.
        in_head: Whether what is written stands between headline and story.
        opens: Whether the story is read, outside the headline, and may open with a lead.
        first: The paragraph that opens the story.
        is_bold: Whether all of it is bold, and the next one is not.
    """

    __slots__ = (
        "_sums", "beside", "boxes", "comments", "first", "in_head", "is_bold", "letters",
        "linked_items", "mostly_linked", "opens",
    )  # fmt: skip

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.inline = self.rules.inline | {"a", "span", "time"}
        self.letters = 0.0
        self.beside: set[int] = set()
        self.comments: set[int] = set()
        self.boxes: set[int] = set()
        self.mostly_linked: set[int] = set()
        self.linked_items: set[int] = set()
        self.in_head = self.opens = False
        self.first: Block | None = None
        self.is_bold = False
        self._sums: dict[int, Linked] = {}

    def note(self, node: Node) -> None:
        """Note that a node and all in it is read, and sum up its links before it is."""
        super().note(node)
        sum_links(self._sums, node)

    def judge(self, node: Node, tag: str, attributes: dict[str, str | None]) -> Matched | None:
        """Say what an element is: the headline, what a rule says, or what its name hints at."""
        if self.headline or self.beside:
            place = node.mem_id
            if place == self.headline:
                return _MATCHED_TITLE
            if place in self.beside:
                return _BESIDE
        matched = self.rules.judge(tag, attributes)
        if matched is not None:
            return matched
        if "style" in attributes and self._is_hidden(node, attributes["style"] or ""):
            return _HIDDEN
        if tag == "a":
            is_card = is_card_link(node) and not leads_elsewhere(node, self.addresses)
            return _CARD_LINK if is_card else None
        named = hint_at(tag, attributes)
        if (named.tells or tag in _TELLING_TAGS) and (found := self._named(node, tag, named)):
            return found
        if tag in _BOXES and self._is_box(node) and not leads_elsewhere(node, self.addresses):
            return _MATCHED[_TAGS] if node.text().lstrip().startswith("#") else _CARD_LINK
        return None

    def _named(self, node: Node, tag: str, named: Named) -> Matched | None:
        """What an element is by its name, where its content agrees."""
        if tag == "footer" and node.parent is not None and node.parent.tag == "blockquote":
            return None  # whom the quote is of
        label, is_weak = named.label, named.is_weak
        may_lead = named.may_lead and self.in_head and not is_of_author(node)
        is_lead = named.is_lead or may_lead
        if is_lead and not _is_titled_picture(node, tag):
            label, is_weak = _LEAD, False
        elif label is None and is_chrome(node, tag):
            label = _MENU
        elif (label is None and named.is_picture and self._is_picture(node)) or (
            label is None and named.is_gallery and self._is_gallery(node)
        ):
            return _MATCHED[_CAPTION]
        if label is None or (label is _AD and named.is_picture and is_laid_over(node)):
            return None
        if label is _LEAD and self._is_short_lead(node, named):
            return _MATCHED_SHORT_LEAD
        # Prose in a paragraph of its own is no advertisement, whatever it is called.
        blunt = is_weak or (tag == "p" and label in _BLUNT)
        fits = self._is_short if blunt else self._fits
        return _MATCHED[label] if fits(node, label) else None

    def _is_picture(self, node: Node) -> bool:
        """Whether an element named after a picture holds one and a line about it, no more."""
        parts = 0
        holds_picture = False
        for inner in node.traverse():
            tag = inner.tag
            if tag == "img":
                holds_picture = True
            elif tag in _PARTS and inner.text().strip():
                parts += 1
                if parts > 1:
                    return False
        if not holds_picture:
            return False
        length = letters_of(node)
        sums = self._sums.get(node.mem_id)
        if sums is not None and sums.letters > 0.5 * length:
            # Who took it, with a link to where it was found; a card has a title, to its own site.
            return length <= _LONGEST_CREDIT and not any(
                is_own(link, self.addresses) for link in node.css("a")
            )
        return 0 < length <= _LONGEST_CAPTION

    def _is_gallery(self, node: Node) -> bool:
        """Whether an element named after pictures holds several, and no great part of the story."""
        pictures = len(node.css("img"))
        if pictures < _FEWEST_PICTURES or len(node.css("p")) > 2 * pictures:
            return False
        return letters_of(node) < _GALLERY_SHARE * self.letters

    def _is_hidden(self, node: Node, style: str) -> bool:
        """Whether a style hides an element, and no great part of the story with it."""
        bare = style.replace(" ", "").lower()
        if not any(rule in bare for rule in _HIDING):
            return False
        return letters_of(node) < _HIDDEN_SHARE * self.letters

    def _is_short_lead(self, node: Node, named: Named) -> bool:
        """Whether an element named as lead holds one that is shorter than most: a sentence.

        What is called "sapo" is one in any case; dates and notices are told from it later.
        """
        if holds_more(node, SHORTEST_LEAD) or node.mem_id in self._sums:
            return False
        text = fold(text_of(node))
        is_told = named.is_lead or text.endswith(_STOPS)
        return is_told and _SHORTEST_NAMED <= len(text) < SHORTEST_LEAD

    def _is_short(self, node: Node, _: Label) -> bool:
        """Whether an element whose name means little holds no more than a notice."""
        return not holds_more(node, _NOTICE) and letters_of(node) <= _NOTICE

    def _fits(self, node: Node, label: Label) -> bool:
        """Whether what is in an element agrees with what its name hints at."""
        if label in _SHORT and len(node.text()) > LARGEST:
            return False
        length = letters_of(node)
        if label is _LEAD:
            return SHORTEST_LEAD <= length <= 1_200
        if label is _BYLINE:
            return length <= 400 or self._is_profile(node, length)
        if label is _CAPTION:
            return length <= 800
        if label is Label.COMMENT and node.mem_id in self.comments:
            return True
        sums = self._sums.get(node.mem_id)
        linked = sums.letters if sums is not None else 0
        prose = length - linked
        most = _SHARE * self.letters
        if node.mem_id in self.boxes:
            most = max(most, min(_BOX_SHARE * self.letters, _LONGEST_BOX))
        return prose < most or linked > 0.6 * length

    def _is_profile(self, node: Node, length: int) -> bool:
        """Whether an element named after authors shows one, above the story or with links."""
        if length > _PROFILE:
            return False
        if self.in_head and length < _MOST * self.letters:
            return True
        return length < _PROFILE_SHARE * self.letters and node.css_first("img, a") is not None

    def _is_box(self, node: Node) -> bool:
        """Whether an element is a list of links, or a card: picture, linked title and teaser."""
        sums = self._sums.get(node.mem_id)
        if sums is None:
            return False
        same = sums.count > 1 and sums.target is not None
        if not same and sums.letters < LINKED_TITLE:
            return False
        length = letters_below(node, max(_LONGEST_CARD, sums.letters / 0.7))
        if length is None:
            return False
        if sums.letters > 0.7 * length and sums.letters >= LINKED_TITLE:
            return True
        if length >= _LONGEST_CARD or 0 < _MOST * self.letters <= length - sums.letters:
            return False  # of a short story, all may be in an element with one card among it
        if same and sums.letters > 0.2 * length:
            return True
        if sums.letters < LINKED_TITLE:
            return False
        return self._is_teaser(node) if sums.count == 1 else sums.count < _FEW and opens_card(node)

    def _is_teaser(self, node: Node) -> bool:
        """Whether an element holds a line that is a link to the site, and text, but no prose."""
        link = node.css_first("a")
        line = None if link is None else link.parent
        if link is None or line is None or line.mem_id == node.mem_id or line.tag in INLINE:
            return False
        url = self.addresses.absolute(link.attrs.get("href"))
        alone = fold(text_of(line)) == fold(text_of(link))
        return alone and self.addresses.is_own(url) and node.css_first("p, li, table") is None

    def add(
        self,
        text: str,
        node: Node,
        hint: Decision | None = None,
        kind: Label = Label.PARAGRAPH,
    ) -> Block:
        """Write one block; a line of links is told from prose."""
        url, share = None, 0.0
        if hint is None and len(text) <= _LONGEST_LINKED:
            links, share = self._links(text, node)
            if _MOSTLY <= share < _LINKED_SHARE and is_but_linked(links, text):
                share = _LINKED_SHARE  # "10:20 Chợ phiên mở lại"
            if share >= _LINKED_SHARE and (kind is not _HEADING or len(text) >= LINKED_TITLE):
                hint, url = self._link_decision(text, links[0])
                if kind is _HEADING and (url is None or text[0].isdigit()):
                    hint = None  # a heading that links to itself, or heads an item of a list
                elif text[-1] == "." and text[-3:] != "...":
                    hint = None  # titles have no stop: a sentence of the story that is all a link
            elif share >= _MOSTLY:
                url = self.addresses.absolute(links[0].attrs.get("href"))
        is_first = (self.headline or self.opens) and self._follow(text, hint)
        block = super().add(text, node, hint, kind)
        if is_first:
            self.first = block if kind is Label.PARAGRAPH else None
            self.is_bold = is_bold(node, text)
        elif self.is_bold and self.blocks[-2] is self.first:
            self.is_bold = not is_bold(node, text)
        block.url = url
        if share >= _MOSTLY:
            self.mostly_linked.add(id(block))
        else:
            self._mark_item(block, node)
        return block

    def _mark_item(self, block: Block, node: Node) -> None:
        """Remember an item of a list that holds a link."""
        if block.kind is _LIST_ITEM and len(block.text) <= _LONGEST_ITEM:
            element = node.parent if node.is_text_node else node
            if element is not None and element.mem_id in self._sums:
                self.linked_items.add(id(block))

    def _follow(self, text: str, hint: Decision | None) -> bool:
        """Note where the story's own element opens its head; say whether a line closes it."""
        if hint == TITLE:
            self.in_head = True
        elif hint is None and len(text) >= SHORTEST_LEAD and not is_but_dated(text):
            is_first = self.in_head or self.opens
            self.in_head = self.opens = False
            return is_first
        return False

    def _links(self, text: str, node: Node) -> tuple[list[Node], float]:
        """The links of a line, and what share of it their texts make."""
        element = node.parent if node.is_text_node else node
        first = node
        levels = 0
        while levels < _LEVELS and element is not None and (tag := element.tag) in _WRAPPERS:
            if tag == "a" and (share := share_of([element], text)) >= _LINKED_SHARE:
                return [element], share
            first, element = element, element.parent
            levels += 1
        sums = None if element is None else self._sums.get(element.mem_id)
        if element is None or sums is None or sums.letters < _MOSTLY * len(text):
            return [], 0.0  # as in most paragraphs: their links are a few words
        # An element may hold more than this line: its other links say nothing of it.
        links = tagged(element, LINK) if element.mem_id == node.mem_id else links_from(first)
        return links, share_of(links, text)

    def _link_decision(self, text: str, link: Node) -> tuple[Decision | None, str | None]:
        target = link.attrs.get("href")
        if not is_own(link, self.addresses):
            return None, None
        url = self.addresses.absolute(target)
        if len(text) < LINKED_TITLE:
            return MENU, url
        # What leads nowhere unfolds what stands below it: a question and its answer.
        return (None if target == "#" else LINKED), url


def _is_titled_picture(node: Node, tag: str) -> bool:
    """Whether an element is the picture that leads a story, with its caption."""
    return tag == "figure" or node.css_first("figcaption") is not None


_SHORT: Final = frozenset({Label.LEAD, Label.BYLINE, Label.CAPTION})
_WRAPPERS: Final = frozenset(("a", "b", "strong", "em", "i", "span", "u", "font"))
_BLUNT: Final = frozenset(
    {Label.AD, Label.SHARE, Label.MENU, Label.SITE_LINE, Label.BOILERPLATE, Label.PLAYER}
)
_TELLING_TAGS: Final = LABELLED_TAGS | {"aside"}


def _matched(decision: Decision) -> Matched:
    return Matched(Rule(id=decision.rule, label=decision.label), decision, 0)


_MATCHED: Final = {
    label: _matched(Decision(label, f"named-{label.value.replace('_', '-')}"))
    for label in (*CLASS_WORDS.values(), Label.CAPTION, Label.LEAD)
}
_CARD_LINK: Final = _matched(CARD)
_HIDING: Final = ("left:-9999", "top:-9999", "text-indent:-9999")
"""Styles that move an element out of sight; what is not displayed may be unfolded by readers."""
_HIDDEN_SHARE: Final = 0.25
_HIDDEN: Final = _matched(Decision(Label.BOILERPLATE, "hidden-element"))
_BESIDE: Final = _matched(Decision(Label.BOILERPLATE, "beside-the-story"))
_MATCHED_SHORT_LEAD: Final = _matched(SHORT_LEAD)
_MATCHED_TITLE: Final = _matched(TITLE)
