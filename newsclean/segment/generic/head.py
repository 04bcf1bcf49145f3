"""Reads what stands between the headline and the story: lead, byline, date, perhaps prose."""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.dom import Node, ids_around
from newsclean.fields.anchors import Anchors
from newsclean.folding import compare_key
from newsclean.lines.bylines import author_re
from newsclean.lines.dates import find_date, parse_date
from newsclean.lines.index import LineIndex
from newsclean.lines.language import worth_in_letters
from newsclean.segment.generic.datelines import (
    DATE,
    is_date_line,
    join_times,
    part_names,
    part_time,
)
from newsclean.segment.generic.hints import SHORT_LEAD, GenericSheet
from newsclean.segment.measures import SHORTEST_LEAD
from newsclean.segment.story import read_siblings

__all__ = ["read_under_headline"]

_DESCRIBED: Final = Decision(Label.LEAD, "lead-by-description")
_FIRST: Final = Decision(Label.LEAD, "sentence-under-title")
_UNDER_TITLE: Final = Decision(Label.BOILERPLATE, "between-title-and-story")

_LONG_SENTENCE: Final = 120

# A name of its own is found ten times as fast as a member of an enumeration.
_LEAD: Final = Label.LEAD
_LIST_ITEM: Final = Label.LIST_ITEM
_PARAGRAPH: Final = 250
"""Characters of several sentences, whose last one may lack its stop."""

_SHORTEST_STATED: Final = 25
_FEWEST_SPACES: Final = 3
"""Characters, and spaces between them, of a description that is printed word for word."""

_STORY: Final = 5
"""Sentences that make a story: short lines between them belong to it."""

_MUCH: Final = 1_000
"""Characters of prose above the headline that are no notice, but the story."""
_STOPS: Final = r"[.!?…。！？؟۔।][”\"’»)\]』」）]*$"


def read_under_headline(
    sheet: GenericSheet, headline: Node, container: Node, anchors: Anchors, lines: LineIndex
) -> None:
    """Write what stands between headline and story.

    Where the container stands above the headline, it may be a notice and the story be below: all
    that follows the headline is read then. Its sentences are kept where they tell at least half as
    much as the container, else the longer ones only.

    Args:
        sheet: Where blocks go.
        headline: The element of the headline.
        container: The element of the story, outside the headline.
        anchors: What the page states of itself.
        lines: The line rules of the registry.
    """
    way = set(ids_around(container))
    is_below = _is_below(headline, way)
    letters: float = sheet.letters
    if not is_below:
        if letters >= _MUCH:
            return
        way = set()
        sheet.letters = 0.0  # a notice is no measure of how much prose a named element may hold
    before = len(sheet.blocks)
    sheet.in_head = True
    node: Node | None = headline
    while node is not None and node.mem_id not in way:
        following = read_siblings(sheet, node.next, way)
        node = node.parent if following is None else following
    while node is not None and node.mem_id != container.mem_id:
        node = read_siblings(sheet, node.first_child, way)
    sheet.in_head = False
    sheet.letters = letters
    _mark_stated(sheet.blocks[before:], anchors, lines)
    join_times(sheet.blocks, before, len(sheet.blocks))
    part_names(sheet.blocks, before, len(sheet.blocks))
    blocks = sheet.blocks[before:]
    least = SHORTEST_LEAD if is_below else _least_below(blocks, letters)
    _mark_rest(blocks, least, is_below=is_below)


def _least_below(blocks: list[Block], letters: float) -> int:
    """How long sentences below a headline must be, where a container above it has some letters."""
    told = sum(worth_in_letters(b.text) for b in blocks if _is_sentence(b.text, SHORTEST_LEAD))
    return SHORTEST_LEAD if told >= letters / 2 else _LONG_SENTENCE


def _is_below(headline: Node, way: set[int]) -> bool:
    """Whether the way to the story begins behind the headline."""
    node: Node | None = headline
    while node is not None and node.mem_id not in way:
        sibling = node.next
        while sibling is not None:
            if sibling.mem_id in way:
                return True
            sibling = sibling.next
        node = node.parent
    return False


def _mark_stated(blocks: list[Block], anchors: Anchors, lines: LineIndex) -> None:
    """Mark dates, also those in an element named as lead, and what the page describes it with."""
    for block in blocks:
        if block.hint is not None and block.hint.label is not _LEAD:
            continue
        is_day = parse_date(block.text, None) is not None
        if is_day or (block.hint is None and is_date_line(block.text, lines)):
            block.hint, block.text = DATE, part_time(block.text)
        elif block.hint is None and _is_description(block.text, anchors):
            block.hint = _DESCRIBED if len(block.text) >= SHORTEST_LEAD else SHORT_LEAD


def _mark_rest(blocks: list[Block], least: int, *, is_below: bool) -> None:
    """Keep what reads as a sentence, the first one as lead where nothing else is; drop the rest."""
    has_lead = not is_below or any(
        block.hint is not None and block.hint.label is _LEAD for block in blocks
    )
    told = [n for n, b in enumerate(blocks) if b.hint is None and _is_sentence(b.text, least)]
    kept = {*told, *(range(told[0], told[-1]) if len(told) >= _STORY else ())}
    for number, block in enumerate(blocks):
        if block.hint is not None:
            continue
        listed = is_below and block.kind is _LIST_ITEM and len(block.text) >= SHORTEST_LEAD
        if listed:
            continue  # what a story has to say, in points
        if number not in kept:
            block.hint = _UNDER_TITLE
        elif not has_lead:
            block.hint, has_lead = _FIRST, True


def _is_sentence(text: str, least: int) -> bool:
    if worth_in_letters(text) < least:
        return False
    if re.search(_STOPS, text) is None:
        return len(text) >= _PARAGRAPH and ". " in text
    # A time of day may close like a sentence: "By Lan Anh on March 4, 2025 at 11:08 a.m."
    is_byline = len(text) < _LONG_SENTENCE and author_re().match(text) is not None
    return not (is_byline and find_date(text) is not None)


def _is_description(text: str, anchors: Anchors) -> bool:
    """Whether a block is what the page gives as its description, which may be cut short."""
    if anchors.description is None or len(text) < _SHORTEST_STATED:
        return False
    stated, printed = compare_key(anchors.description), compare_key(text)
    if len(text) < SHORTEST_LEAD:
        return stated == printed and text.count(" ") >= _FEWEST_SPACES
    if len(stated) < 30:
        return False
    return printed.startswith(stated[: max(30, len(stated) - 8)]) or stated.startswith(printed)
