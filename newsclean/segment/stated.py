"""Reads the story that a page states in its JSON-LD, where its markup holds none or a teaser of it.

Some pages are filled by scripts that newsclean does not run, and print a headline and a notice
without them; their data is written for search engines, and holds the story all the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple
from unicodedata import is_normalized

from newsclean.blocks import BODY_LABELS, Block, Decision, Label
from newsclean.detect.page_type import is_front
from newsclean.dom import Node, Paths, parse
from newsclean.elements import text_of
from newsclean.extraction import DocumentKind
from newsclean.fields.anchors import Anchors
from newsclean.fields.stories import StatedStory
from newsclean.folding import compare_key, fold
from newsclean.lines.language import worth_in_letters
from newsclean.segment.choices import is_chosen
from newsclean.segment.generic.hints import TITLE, GenericSheet
from newsclean.segment.measures import SHORTEST_LEAD
from newsclean.segment.rest import read_rest
from newsclean.segment.sheet import Reading, Sheet
from newsclean.segment.story import read_story
from newsclean.segment.text import segment_text

__all__ = ["Stated", "is_told", "read_headline", "read_stated"]

_STORY: Final = 500
"""Characters of printed prose, in a layout that is known, with which nobody asks what the data
states: to read it takes time."""

_LEAST: Final = 200
"""Characters of a stated story."""
_LONG: Final = 1_000
"""The same of one that was cut short: what closes so and has less is but a teaser."""
_SENTENCES: Final = 2
_FAR: Final = 3
"""How often longer than what is printed of it a stated story is, where the page prints none."""
_LONGER: Final = 1.5
"""The same beside all that was printed in its place: notices, comments, other stories."""
_PROBE: Final = 30
"""Letters by which sentences are known again. To look for each text in the other as a whole would
take time that grows with the square of a page."""

_STOP: Final = re.compile(r"[.!?…؟۔](?=[\"”’»)\]]*(?:\s|$))|[。！？।။።։]")
_STOPS: Final = re.compile(r"[.!?…؟۔。！？।။።։:\"'”’»)]+")
_IS_CUT: Final = re.compile(r"(?:…|\.{3})[\])]?[\w\s]{0,20}$")
_TAGS: Final = re.compile(
    r"</?(?:p|br|div|section|h[1-6]|[uo]l|li|table|figure|blockquote|span|b|strong|em|i|a|img)\b"
    r"[^<>]*>",
    re.IGNORECASE,
)
_TOLD: Final = BODY_LABELS | {Label.LEAD}
_HEAD: Final = frozenset({Label.TITLE, Label.LEAD})
_DESCRIBED: Final = Decision(Label.LEAD, "lead-by-description")
_AGAIN: Final = Decision(Label.REPEAT, "stated-again")
_BESIDE: Final = Decision(Label.BOILERPLATE, "beside-stated-story")


class Stated(NamedTuple):
    """A page whose story is taken from its data.

    Attributes:
        blocks: What its markup prints, and the story where the head of the page ends.
        form: Whether the story is text or markup.
    """

    blocks: list[Block]
    form: DocumentKind


def is_told(blocks: Sequence[Block]) -> bool:
    """Tell whether a page prints so much prose that its data need not be asked.

    Args:
        blocks: The blocks of its markup.

    Returns:
        True or False.
    """
    return sum(len(block.text) for block in blocks if _may_tell(block)) >= _STORY


def read_headline(reading: Reading, headline: Node | None) -> list[Block]:
    """Read nothing but the headline of a page whose markup holds no story.

    Args:
        reading: The page.
        headline: The element of its headline, None where none prints it.

    Returns:
        The headline, and the rest of the page where all of it is to be accounted for.
    """
    sheet = Sheet(reading)
    if headline is not None:
        sheet.add(fold(text_of(headline)), headline, TITLE)
        sheet.note(headline)
    if reading.is_whole:
        read_rest(sheet, reading.tree)
    return sheet.blocks


def read_stated(reading: Reading, anchors: Anchors, blocks: list[Block]) -> Stated | None:
    """Take the story from the data of a page, where its markup holds none or a teaser of it.

    Args:
        reading: The page.
        anchors: What it states of itself.
        blocks: The blocks of its markup; those that the story stands in the place of are marked.

    Returns:
        The `Stated`; None where the page states no story, or prints it.

    Raises:
        LimitExceeded: There are more blocks than the limits allow, or tags beyond them in the data.
    """
    body = anchors.body
    if body is None or worth_in_letters(body) < _LEAST or _is_printed(blocks, body):
        return None
    stated = anchors.stated_story
    if stated is None or (is_front(anchors.url) and not stated.is_named):
        return None
    form: DocumentKind = "text" if _TAGS.search(stated.text) is None else "html"
    told = _read_text(reading, stated) if form == "text" else _read_markup(reading, stated)
    key = compare_key(" ".join(block.text for block in told))
    if not _is_story(told) or key in compare_key(anchors.description or ""):
        return None
    sentences = _sentences(key)
    for block in filter(_is_open, blocks):
        block.hint = _AGAIN if _shares(block.text, sentences) else _BESIDE
    has_lead = any(block.hint is not None and block.hint.label is Label.LEAD for block in blocks)
    if not has_lead and _is_lead(stated.description, key):
        told.insert(0, Block(stated.description or "", hint=_DESCRIBED))
    if reading.paths:
        path = Paths().of(stated.script)
        for number, block in enumerate(told, 1):
            block.path = path if number == 1 else f"{path}#{number}"
    ends = [n for n, block in enumerate(blocks, 1) if block.hint and block.hint.label in _HEAD]
    end = ends[-1] if ends else 0
    return Stated([*blocks[:end], *told, *blocks[end:]], form)


def _is_printed(blocks: Sequence[Block], body: str) -> bool:
    """Whether a page prints its story, as far as the data has it, or what the caller keeps."""
    if any(block.hint and is_chosen(block.hint) and not _is_dropped(block) for block in blocks):
        return True
    told = [block.text for block in blocks if _may_tell(block) or _is_dropped(block)]
    if _LONGER * sum(map(len, told)) >= len(body):
        return True
    told += [block.text for block in blocks if _is_shown(block)]  # they tell a story in pictures
    sentences = _sentences(compare_key(body))
    return _FAR * sum(len(text) for text in told if _shares(text, sentences)) > len(body)


def _may_tell(block: Block) -> bool:
    """Whether a block may be a part of a story, captions aside, also where they stand for one."""
    return block.role != "photo_story" and (block.hint is None or block.hint.label in _TOLD)


def _is_shown(block: Block) -> bool:
    return block.hint is not None and block.hint.label is Label.CAPTION


def _is_open(block: Block) -> bool:
    return block.hint is None or block.hint.label in BODY_LABELS


def _is_dropped(block: Block) -> bool:
    """Whether the caller drops a block: if the data holds it too, it is not to come back so."""
    hint = block.hint
    return hint is not None and is_chosen(hint) and hint.label is Label.BOILERPLATE


def _shares(text: str, sentences: AbstractSet[str]) -> bool:
    """Whether a printed text has a sentence of the story in the data."""
    return not sentences.isdisjoint(_sentences(compare_key(text)))


def _sentences(key: str) -> set[str]:
    """The first letters of each sentence of a text, of which its key is given."""
    starts = (0, *(stop.end() for stop in _STOPS.finditer(key)))
    return {key[start : start + _PROBE] for start in starts if len(key) - start >= _PROBE}


def _read_text(reading: Reading, stated: StatedStory) -> list[Block]:
    """Cut a story without tags at its breaks."""
    options = reading.options
    composed = is_normalized("NFC", stated.text)
    headings = options.publishers.lines.headings
    told = segment_text(stated.text, options.limits.max_blocks, headings, composed=composed)
    for block in told:
        block.start = block.end = -1  # no offsets in the page
        # What looks like a script in the dump of a page is a story's own here.
        if block.hint is not None and block.hint.label is Label.BOILERPLATE:
            block.hint = None
    return told


def _read_markup(reading: Reading, stated: StatedStory) -> list[Block]:
    """Read a story with tags as one that stands in the page."""
    tree = parse(stated.text, reading.options.limits)
    if tree.body is None:
        return []
    sheet = GenericSheet(reading._replace(tree=tree, paths=False))
    sheet.letters = float(len(fold(text_of(tree.body))))
    sheet.note(tree.body)
    read_story(sheet, tree.body)
    return sheet.blocks


def _is_story(told: Sequence[Block]) -> bool:
    """Whether what the data states is prose of several sentences, and no teaser."""
    text = " ".join(block.text for block in told if _is_open(block))
    letters = worth_in_letters(text)
    if letters < _LEAST or (letters < _LONG and _IS_CUT.search(text) is not None):
        return False
    return len(_STOP.findall(text)) >= _SENTENCES


def _is_lead(description: str | None, key: str) -> bool:
    """Whether a description is the lead of a story: a sentence that the story does not repeat."""
    if description is None or len(description) < SHORTEST_LEAD:
        return False
    closes = _STOP.search(description, len(description) - 2) is not None
    return closes and _IS_CUT.search(description) is None and compare_key(description) not in key
