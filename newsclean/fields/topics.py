"""The topics of a page, as links right behind its story print them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Final

from newsclean.dom import Node
from newsclean.fields.meta import content_text
from newsclean.folding import distinct, fold, line_key
from newsclean.lines.language import worth_in_letters
from newsclean.phrases.topics import NO_TOPICS, TAG_WORDS

__all__ = ["is_topic", "printed_tags", "stated_topics"]

_CODE: Final = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+|@.*")
_LONGEST_STATED: Final = 100

_LINKS: Final = 24
"""Links behind a story among which its topics stand."""
_ELEMENTS: Final = 100
"""Elements behind a story that are searched for links."""
_FARTHEST: Final = 2
"""Links between two topics."""
_MOST: Final = 20
_LONGEST: Final = 60
"""Letters of a topic; a longer link is a title."""
_LEVELS: Final = 3
"""Elements around the text of a link, with the link, whose names tell what it is."""
_WORDS: Final = ("tag", "keyword", "tu-khoa", "chu-de")
_NAMING: Final = ("class", "id", "rel", "href")
_APART: Final = frozenset(("nav", "form", "header"))


def stated_topics(values: Iterable[str]) -> tuple[str, ...]:
    """Return the topics that statements list, apart from codes and words of a system.

    Args:
        values: The statements, each one topic or several that commas part; else semicolons do.

    Returns:
        The topics, each once.

    >>> stated_topics(["River, flood", "uncategorized", "ctp_video"]), stated_topics(["Rain;Mud"])
    (('River', 'flood'), ('Rain', 'Mud'))
    """
    parts = (part for value in values for part in value.split(";" if "," not in value else ","))
    return distinct(topic for topic in map(content_text, parts) if is_topic(topic))


def is_topic(text: str) -> bool:
    """Tell whether a text may be a topic, a bool: no heading of topics, no date, no code.

    Args:
        text: A folded line.
    """
    if text.endswith((":", "：")) or len(text) > _LONGEST_STATED or not _has_letters(text):
        return False
    key = line_key(text)
    return key not in TAG_WORDS and key not in NO_TOPICS and _CODE.fullmatch(text) is None


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))


def printed_tags(story: Node) -> tuple[str, ...]:
    """Read the topics that are linked behind a story, in elements or to addresses called so.

    Args:
        story: The element of the story.

    Returns:
        The topics; none where there are more than a story has: those of the whole site.
    """
    found: list[str] = []
    known: dict[int, str] = {}
    since = 0
    for link in islice(_links_behind(story), _LINKS):
        since += bool(found)
        if since > _FARTHEST:
            break
        if _is_tag(link, known) and (name := _name_in(link)) and is_topic(name):
            found.append(name)
            since = 0
    return distinct(found) if len(found) <= _MOST else ()


def _links_behind(story: Node) -> Iterator[Node]:
    """The links in the elements right behind the story, and behind those around it."""
    around: Node | None = story
    left = _ELEMENTS
    while around is not None and around.tag != "body":
        node = around.next
        while node is not None and left:
            # A selector would be read anew for each of them.
            for element in () if _is_apart(node) else node.traverse():
                left -= 1
                if element.tag == "a":
                    yield element
                if not left:
                    return
            node = node.next
        around = around.parent


def _is_apart(node: Node) -> bool:
    """Whether an element is one of the page; the foot of an article is none."""
    if node.tag != "footer":
        return node.tag in _APART
    return node.parent is None or node.parent.tag != "article"


def _is_tag(link: Node, known: dict[int, str]) -> bool:
    names = []
    node: Node | None = link
    for _ in range(_LEVELS):
        if node is None:
            break
        if node.mem_id not in known:
            attributes = node.attributes
            stated = (attributes.get(name) or "" for name in _NAMING)
            known[node.mem_id] = " ".join(stated).lower() if attributes else ""
        names.append(known[node.mem_id])
        node = node.parent
    called = " ".join(names)
    if not any(word in called for word in _WORDS):
        return False  # what patterns cost ten times as much to see
    return _tags_re().match(called) is not None


def _name_in(link: Node) -> str:
    """The topic that a link names, without a count behind it; empty for a title."""
    name = fold(link.text()).partition(" (")[0].strip("#, ")
    return name if worth_in_letters(name) <= _LONGEST else ""


@cache
def _tags_re() -> re.Pattern[str]:
    others = "hot|trend|cloud|popular|menu|related|comment|author|category"
    return re.compile(
        rf"(?!.*(?:{others}))"
        r".*?(?:(?<![a-z])(?:tags?|keywords?|tu-khoa|chu-de)(?![a-z])|tags\b)",
        re.DOTALL,
    )
