"""Where a page's prose is: the container with most of it, found in one pass over paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.dom import TEXT, Node, Tree
from newsclean.elements import INLINE, SKIP
from newsclean.phrases.classes import CLASS_WORDS, STORY_WORDS, words_of

__all__ = ["Mass", "find_container"]

_SHORTEST = 25
"""Characters; shorter paragraphs are no evidence of prose."""

_SHARES = (1.0, 0.7, 0.5, 0.0, 0.0)
"""What a paragraph counts for the elements around it, from the inside. Two halves of a story count
more for what holds both, a story and its comments, which are nested deeper, do not."""

_CANDIDATES = 8
_CLIMBS = 3
_PART = 250
_PART_SHARE = 0.12
_LONG_PARAGRAPH = 110
"""Characters of a story's paragraphs on average; teasers and comments have fewer."""

_CHROME = frozenset(("nav", "footer", "aside", "menu", "dialog"))


@dataclass(slots=True)
class Mass:
    """Prose under an element.

    Attributes:
        node: The element.
        score: Characters of prose, those deeper down counted less.
        letters: Characters of prose up to five levels down.
        blocks: How many paragraphs they are in.
    """

    node: Node
    score: float = 0.0
    letters: float = 0.0
    blocks: int = 0


def find_container(tree: Tree, *, tolerant: bool = False) -> Mass | None:
    """Find the element that holds the page's story.

    Args:
        tree: The page.
        tolerant: Whether text outside paragraph elements counts too.

    Returns:
        Its mass, None where the page has no prose.
    """
    if tree.body is None:
        return None
    weights = _text_weights(tree.body) if tolerant else _paragraph_weights(tree.body)
    masses = _masses(weights)
    best = sorted(masses.values(), key=lambda mass: -mass.score)[:_CANDIDATES]
    chosen = max(best, key=lambda mass: mass.score * _likeness(mass.node), default=None)
    return None if chosen is None else _widened(chosen, masses)


def _paragraph_weights(body: Node) -> list[tuple[Node, float]]:
    weights = []
    for node in body.css("p"):
        weight = _prose(node)
        if weight >= _SHORTEST:
            weights.append((node, weight))
    return weights


def _prose(node: Node) -> float:
    """Characters of a paragraph, links counted against it."""
    text = node.text()
    length = len(text.strip())
    if length < _SHORTEST:
        return 0
    first = node.first_child
    if first is not None and first.next is None and first.tag == TEXT:
        return length
    linked = sum(len(link.text().strip()) for link in node.css("a"))
    return length - 1.5 * linked


def _text_weights(body: Node) -> list[tuple[Node, float]]:
    """The block elements that hold text of their own, with its length."""
    own: dict[int, tuple[Node, float]] = {}
    waiting: list[tuple[Node | None, Node, bool]] = []
    node, block, linked = body.first_child, body, False
    while True:
        if node is None:
            if not waiting:
                break
            node, block, linked = waiting.pop()
            continue
        tag = node.tag
        if tag == TEXT:
            length = len((node.text_content or "").strip())
            if length:
                before = own.get(block.mem_id, (block, 0.0))[1]
                own[block.mem_id] = (block, before + (-0.5 * length if linked else length))
        elif tag not in SKIP and (child := node.first_child) is not None:
            waiting.append((node.next, block, linked))
            if tag not in INLINE:
                block, linked = node, False
            linked = linked or tag == "a"
            node = child
            continue
        node = node.next
    return [pair for pair in own.values() if pair[1] >= 2 * _SHORTEST]


def _masses(weights: list[tuple[Node, float]]) -> dict[int, Mass]:
    """Add each paragraph to the three elements around it, unless it stands in chrome."""
    masses: dict[int, Mass] = {}
    chrome: dict[int, bool] = {}
    for node, weight in weights:
        parent = node.parent
        if parent is None or _in_chrome(parent, chrome):
            continue
        above: Node | None = parent
        for share in _SHARES:
            if above is None or above.tag == "html":
                break
            mass = masses.get(above.mem_id)
            if mass is None:
                mass = masses[above.mem_id] = Mass(above)
            mass.score += share * weight
            mass.letters += weight
            mass.blocks += 1
            above = above.parent
    return masses


def _widened(chosen: Mass, masses: dict[int, Mass]) -> Mass:
    """Climb while the element around holds another part of the story beside the chosen one."""
    for _ in range(_CLIMBS):
        parent = chosen.node.parent
        around = None if parent is None else masses.get(parent.mem_id)
        if around is None or around.node.tag == "body":
            break
        if around.letters > chosen.letters and not any(
            _is_part(masses[child.mem_id], chosen)
            for child in around.node.iter()
            if child.mem_id in masses and child.mem_id != chosen.node.mem_id
        ):
            break
        if around.letters > chosen.letters:
            chosen = around
        else:
            break
    return chosen


def _is_part(other: Mass, chosen: Mass) -> bool:
    """Whether a sibling is a part of the story: built alike, or as full of long paragraphs."""
    if other.letters < max(_PART, _PART_SHARE * chosen.letters):
        return False
    names = other.node.attributes.get("class") or ""
    if other.node.tag == chosen.node.tag and names == (chosen.node.attributes.get("class") or ""):
        return True
    named = any(word in CLASS_WORDS for word in words_of(names))
    return not named and other.letters >= _LONG_PARAGRAPH * other.blocks


def _in_chrome(node: Node, known: dict[int, bool]) -> bool:
    """Whether an element is, or stands in, a part of the page that holds no story."""
    chain: list[int] = []
    found = False
    above: Node | None = node
    while above is not None:
        key = above.mem_id
        if key in known:
            found = known[key]
            break
        chain.append(key)
        if above.tag in _CHROME:
            found = True
            break
        above = above.parent
    known.update(dict.fromkeys(chain, found))
    return found


def _likeness(node: Node) -> float:
    """How much an element's name speaks for a story, 1 where it says nothing."""
    attributes = node.attributes
    if attributes.get("itemprop") == "articleBody":
        return 1.6
    factor = 1.2 if node.tag in {"article", "main"} else 1.0
    words = words_of(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
    if not STORY_WORDS.isdisjoint(words):
        factor *= 1.2
    if any(word in CLASS_WORDS for word in words):
        factor *= 0.4
    return factor
