"""Where a page's prose is: the container of the story, found from its paragraphs upwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from newsclean.blocks import Label
from newsclean.dom import Node, Tree, ids_around
from newsclean.segment.generic.columns import are_alike, is_cards, is_column, is_consent, likeness
from newsclean.segment.generic.names import hint_of
from newsclean.segment.generic.weights import paragraph_weights, text_weights

__all__ = ["Mass", "find_container"]

_SHARES: Final = (1.0, 0.7, 0.5)
"""What a paragraph counts for the elements around it, from the inside. Two halves of a story count
more for what holds both, a story and its comments, which are nested deeper, do not."""

_CANDIDATES: Final = 8
_DOWN: Final = 3
"""Levels below a container on which boxes of cards stand beside the story."""

_PART: Final = 250
_PART_ALIKE: Final = 60
_PART_SHARE: Final = 0.12
_LARGE_PART: Final = 600
"""Characters of prose that make a part of a story of any length."""

_LONG_PARAGRAPH: Final = 110
"""Characters of a story's paragraphs on average; teasers and comments have fewer."""

_BOX_SHARE: Final = 0.5
"""Share of a page's prose that an element named as a box may hold; one with more is no box."""

_OWN_SHARE: Final = 0.3
"""Share of a page's prose that stands right in its body, where that is the container."""

_ARTICLE_SHARE: Final = 0.2
"""How long an article is, beside the next one of the page, that is more than a headline's frame."""

_MUCH: Final = 400
"""Characters of prose outside comments; with fewer, what is named so may be the story."""

_IN_COLUMN: Final = 0.5
"""What prose counts for that stands in a column beside the headline: notes, and other articles."""

_LISTS: Final = frozenset(("ul", "ol", "li", "dl"))
_CHROME: Final = frozenset(("nav", "footer", "aside", "menu", "dialog", "form"))
_PROSE_TAGS: Final = frozenset(
    ("p", "ul", "ol", "dl", "blockquote", "table", "figure", "pre", "h2", "h3", "h4", "h5", "h6")
)


@dataclass(slots=True)
class Mass:
    """Prose under an element.

    Attributes:
        node: The element.
        place: Its id.
        tag: Its name.
        up: The mass of the element around it; None for the body.
        depth: How many elements are around it.
        own: Characters of prose in its own paragraphs.
        score: Characters of prose, those deeper down counted less.
        letters: Characters of prose at any depth, without that of boxes.
        around: The same of the whole page, on the container that was found.
        blocks: How many paragraphs they are in.
        box: Whether its name or tag says that it is a box beside the story.
        beside: Ids of elements in it that are no part of the story.
        comments: Ids of the elements of the page that hold what readers wrote, on the container.
        boxes: Ids of all boxes of the page, on the container.
    """

    node: Node
    place: int
    tag: str
    up: Mass | None = None
    depth: int = 0
    own: float = 0.0
    score: float = 0.0
    letters: float = 0.0
    around: float = 0.0
    blocks: int = 0
    box: bool = False
    beside: set[int] = field(default_factory=set)
    comments: set[int] = field(default_factory=set)
    boxes: set[int] = field(default_factory=set)


def find_container(
    tree: Tree, headline: Node | None = None, *, tolerant: bool = False
) -> Mass | None:
    """Find the element that holds the page's story.

    Args:
        tree: The page.
        headline: The element of its headline, where known.
        tolerant: Whether text outside paragraph elements counts too.

    Returns:
        Its mass, None where the page has no prose.
    """
    if tree.body is None:
        return None
    weights = text_weights(tree.body) if tolerant else paragraph_weights(tree)
    container = _find(_Masses(weights, ids_around(headline), named=True))
    if container is None and tolerant:
        container = _find(_Masses(weights, ids_around(headline), named=False))
    return container


def _find(masses: _Masses) -> Mass | None:
    best = sorted(masses.open(), key=lambda mass: -mass.score)[:_CANDIDATES]
    chosen = masses.likeliest(best)
    if chosen is None or not chosen.letters:
        return None
    while chosen.tag in _LISTS and chosen.up is not None and chosen.up.up is not None:
        chosen = chosen.up  # what stands above and below a list of the story is of it
    container = masses.widened(chosen)
    container.beside |= masses.cards_in(container)
    container.around = masses.letters
    container.comments = masses.comments
    container.boxes = masses.boxes
    return container


class _Masses:
    """The prose under each element that has any, summed up once from the paragraphs."""

    def __init__(
        self,
        weights: Iterable[tuple[Node, float]],
        above: frozenset[int],
        *,
        named: bool,
    ) -> None:
        self._named = named
        self.comments: set[int] = set()
        self.boxes: set[int] = set()
        self.by_id: dict[int, Mass] = {}
        self._above = above
        for parent, weight in weights:
            mass = self._mass(parent)
            mass.own += weight
            mass.blocks += 1
        self._order = sorted(self.by_id.values(), key=lambda mass: -mass.depth)
        self._mark_boxes()
        self._sum()

    def _mass(self, node: Node) -> Mass:
        """The mass of an element; those of all elements around it are made, too."""
        chain: list[tuple[Node, int, str]] = []
        above: Node | None = node
        mass: Mass | None = None
        while above is not None:
            place = above.mem_id
            mass = self.by_id.get(place)
            if mass is not None or (tag := above.tag or "") == "html":
                break
            chain.append((above, place, tag))
            above = above.parent
        for element, place, tag in reversed(chain):
            mass = Mass(element, place, tag, mass, 0 if mass is None else mass.depth + 1)
            self.by_id[place] = mass
        assert mass is not None
        return mass

    def _mark_boxes(self) -> None:
        """Mark what is named as a box, unless it holds the headline or too much of the page."""
        total = sum(mass.own for mass in self._order)
        named: dict[str, float] = {}
        found: list[tuple[Mass, str, Label | None, float]] = []
        for mass in self._order:
            mass.letters += mass.own
            if mass.up is None:
                continue
            mass.up.letters += mass.letters
            if mass.place in self._above:
                continue
            names, label = _name_of(mass.node)
            if not self._named and label is not Label.COMMENT:
                label = None
            if label is not None or mass.tag in _CHROME:
                named[names] = named.get(names, 0.0) + mass.letters
                found.append((mass, names, label, mass.letters))
        self.comments = {
            mass.place
            for mass, _, label, letters in found
            if label is Label.COMMENT and total - letters >= _MUCH
        }
        if self.comments:
            total -= self._letters_of_comments()
        for mass, names, label, letters in found:
            held = letters if label in _ALONE else named[names]
            is_small = held <= max(_BOX_SHARE * total, _MUCH)
            mass.box = is_small or mass.place in self.comments
        self._shut_other_articles()
        self.boxes = {mass.place for mass in self._order if mass.box}

    def _letters_of_comments(self) -> float:
        """Characters of prose that readers wrote: by these, a story is no smaller a part."""
        letters = 0.0
        within: set[int] = set()
        for mass in reversed(self._order):
            if mass.up is not None and mass.up.place in within:
                within.add(mass.place)
            elif mass.place in self.comments:
                within.add(mass.place)
                letters += mass.letters
        return letters

    def _shut_other_articles(self) -> None:
        """Take articles for boxes that stand beside the one with the headline, each with its own.

        Sites append further stories for readers who scroll on.
        """
        told = {
            mass.up.place: mass.letters
            for mass in self._order
            if mass.tag == "article" and mass.up and mass.place in self._above
        }
        for mass in self._order if told else ():
            up = mass.up
            if up is None or mass.tag != "article" or mass.place in self._above:
                continue
            least = max(_MUCH, _ARTICLE_SHARE * mass.letters)
            if told.get(up.place, 0) >= least and mass.node.css_first("h1, h2") is not None:
                mass.box = True

    def _sum(self) -> None:
        """Sum up once more, without what boxes hold."""
        for mass in self._order:
            mass.letters = 0.0
        for mass in self._order:
            if mass.box:
                continue
            mass.letters += mass.own
            if mass.own:
                around: Mass | None = mass
                for share in _SHARES:
                    if around is None:
                        break
                    around.score += share * mass.own
                    around = None if around.box else around.up
            if mass.up is not None:
                mass.up.letters += mass.letters
                mass.up.blocks += mass.blocks

    @property
    def letters(self) -> float:
        """Characters of prose of the whole page, without that of boxes."""
        return self._order[-1].letters

    def open(self) -> list[Mass]:
        """The masses of elements that neither are boxes nor stand in one."""
        shut: set[int] = set()
        found = []
        for mass in reversed(self._order):
            if mass.box or (mass.up is not None and id(mass.up) in shut):
                shut.add(id(mass))
            elif mass.up is not None or mass.own >= _OWN_SHARE * mass.letters:
                found.append(mass)
        return found

    def likeliest(self, candidates: Sequence[Mass]) -> Mass | None:
        """The one that may be the story; one in a column beside the headline is worth less."""
        scored = [(mass.score * likeness(mass.node), mass) for mass in candidates]
        best, most = None, 0.0
        for score, mass in sorted(scored, key=lambda each: -each[0]):
            if score <= most:
                break
            worth = _IN_COLUMN * score if self._is_in_column(mass) else score
            if worth > most:
                best, most = mass, worth
        return best

    def _is_in_column(self, mass: Mass) -> bool:
        around: Mass | None = mass
        while around is not None and around.up is not None and around.place not in self._above:
            if is_column(around.node):
                return True
            around = around.up
        return False

    def widened(self, chosen: Mass) -> Mass:
        """Climb while elements around hold other parts of the story beside the chosen one."""
        best, inner = chosen, chosen
        passed: list[tuple[Mass, Mass]] = []
        while (around := inner.up) is not None:
            # Where nothing but boxes is beside, there is no part to be found.
            if around.letters > inner.letters:
                beside, gained = self._parts(around, inner, best)
                if gained:
                    for outer, within in passed:
                        beside |= self._parts(outer, within, best, is_within=True)[0]
                    around.beside = beside | best.beside
                    best, passed = around, []
                    inner = around
                    continue
            passed.append((around, inner))
            inner = around
        return best

    def cards_in(self, best: Mass) -> set[int]:
        """The ids of elements full of cards beside those that hold most of the prose."""
        found: set[int] = set()
        mass: Mass | None = best
        for _ in range(_DOWN):
            if mass is None:
                break
            within = (self.by_id.get(child.mem_id) for child in mass.node.iter())
            inner = [each for each in within if each is not None and each.letters]
            mass = max(inner, key=lambda other: other.letters, default=None)
            if mass is None or mass.letters < 0.5 * best.letters:
                break  # a story of many parts, each with a linked heading perhaps
            found.update(
                other.place
                for other in inner
                if other is not mass and other.blocks > 1 and is_cards(other.node, other.blocks)
            )
        return found

    def _parts(
        self, around: Mass, inner: Mass, best: Mass, *, is_within: bool = False
    ) -> tuple[set[int], bool]:
        """The elements beside `inner` that are no parts, and whether any other is one.

        Those behind it count where one is, or where it is known that one is further out.
        """
        beside: set[int] = set()
        trailing: list[Node] = []
        gained = behind = False
        for child in around.node.iter():
            place = child.mem_id
            if place == inner.place:
                behind = True
                continue
            other = self.by_id.get(place)
            if other is not None and other.letters and _is_part(other, inner, best):
                gained = True
                trailing = []
            elif other is not None and other.box:
                beside.add(place)
            elif behind and child.tag not in _PROSE_TAGS:
                trailing.append(child)
        gained = gained or around.own >= _least_part(best)
        if gained or is_within:
            beside.update(node.mem_id for node in trailing if not _tells(node, best))
        return beside, gained


def _is_part(other: Mass, inner: Mass, best: Mass) -> bool:
    """Whether a sibling is a part of the story: built alike, or as full of long paragraphs."""
    if other.box or other.letters < _PART_ALIKE:
        return False
    alike = are_alike(other.node, inner.node)
    if not alike and other.letters < _least_part(best):
        return False
    if not alike and other.letters < _LONG_PARAGRAPH * other.blocks:
        return False
    if not alike and (is_column(other.node) or is_consent(other.node, best.node)):
        return False
    return not is_cards(other.node, other.blocks)


def _tells(node: Node, best: Mass) -> bool:
    """Whether an element is a part of the story that is written without paragraph elements."""
    if node.tag in _CHROME or _name_of(node)[1] is not None or node.css_first("form") is not None:
        return False
    weights = [weight for _, weight in text_weights(node)]
    return sum(weights) >= max(_least_part(best), _LONG_PARAGRAPH * len(weights))


def _least_part(best: Mass) -> float:
    return max(_PART, min(_PART_SHARE * best.letters, _LARGE_PART))


def _name_of(node: Node) -> tuple[str, Label | None]:
    """The names of an element, and what the first word of them that says so hints at."""
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return names, hint_of(names).strong


_ALONE: Final = frozenset({Label.COMMENT, Label.RELATED_TITLE})
"""Boxes that are judged one by one; others of one name are judged together."""
