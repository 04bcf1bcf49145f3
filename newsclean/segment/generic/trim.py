"""A second look at the blocks of a page of unknown layout: lead, credits, titles, headed lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby, islice
from typing import Final

from newsclean.blocks import RELATED_LABELS, TITLE_AGAIN, Block, Decision, Label
from newsclean.fields.anchors import Anchors
from newsclean.folding import compare_key
from newsclean.lazy import lazy_re
from newsclean.lines.captions import caption_cue
from newsclean.lines.dates import parse_date
from newsclean.lines.index import LineIndex
from newsclean.lines.language import guess_language, worth_in_letters
from newsclean.lines.names import is_name
from newsclean.lines.signoff import LONGEST
from newsclean.phrases.agencies import FOREIGN, PICTURE_DESKS
from newsclean.segment.generic.authors import check_bylines, mark_authors
from newsclean.segment.generic.datelines import DATE, is_date_line
from newsclean.segment.generic.hints import LINKED, MENU, SHORT_LEAD, TITLE, GenericSheet
from newsclean.segment.measures import LONGEST_HEADING, PROSE, SHORTEST_LEAD

__all__ = ["trim"]

_NAMED: Final = frozenset(
    f"named-{name}" for name in ("boilerplate", "promo", "ad", "menu", "share", "site-line")
)
"""Rules by which names of elements alone take blocks away."""

# A name of its own is found ten times as fast as a member of an enumeration.
_PARAGRAPH: Final = Label.PARAGRAPH
_LEAD: Final = Label.LEAD
_IMAGE_NAME: Final = Label.IMAGE_NAME
_LIST_ITEM: Final = Label.LIST_ITEM
_LINKED: Final = (LINKED, MENU)
_PICTURES: Final = frozenset({Label.IMAGE_NAME, Label.CAPTION})


_NEAR: Final = 3
"""Blocks behind a picture among which its caption may stand."""

_FIRST: Final = 10
"""Blocks behind a headline among which a lead stands."""
_SENTENCE_STOPS: Final = (".", "…", "。")
"""A question heads a part of a story."""
_LEAD_ENDS: Final = 600
"""Characters of the longest lead."""
_CLOSERS: Final = "\"'”’»)"

_BRACKET: Final = "caption-bracket"
_LONGEST_CAPTION: Final = 150
"""Characters; a longer line that names a source is a quotation."""
_LONG_TITLE: Final = 20
_LONGEST_CREDIT: Final = 90

_FEWEST_SPACES: Final = 3
"""Those between the words of a short title; buttons and entries of menus have fewer."""

_ALT: Final = Decision(Label.CAPTION, "text-of-picture")
_CREDIT: Final = Decision(Label.CAPTION, "credit-line")
_PLACEHOLDER: Final = Decision(Label.BOILERPLATE, "placeholder")
_SHORT_LINE: Final = Decision(Label.PARAGRAPH, "short-line")
_BESIDE: Final = Decision(Label.BOILERPLATE, "bare-line-beside-story")
_DATELINE: Final = Decision(Label.PARAGRAPH, "dateline")
_HEADING_LEAD: Final = Decision(Label.LEAD, "sentence-as-heading")
_FIRST_LEAD: Final = Decision(Label.LEAD, "first-paragraph")
_NO_LEAD: Final = Decision(Label.BOILERPLATE, "beside-lead")
_LISTED: Final = Decision(Label.RELATED_TITLE, "under-related-heading")
_LIST_HEADING: Final = Decision(Label.RELATED_HEADING, "heading-above-links")


def trim(sheet: GenericSheet, anchors: Anchors, lines: LineIndex) -> None:
    """Correct hints that one block alone could not give rightly.

    Args:
        sheet: The blocks of the page; their hints are changed.
        anchors: What the page states of itself.
        lines: The line rules of the registry.
    """
    blocks = sheet.blocks
    _keep_named_story(blocks)
    _mark_heading_lead(blocks)
    _mark_first_lead(sheet, anchors)
    _keep_one_lead(blocks, lines)
    _mark_captions(blocks)
    _mark_titles(blocks)
    check_bylines(blocks, anchors)
    _keep_items(sheet)
    _mark_lists(sheet, lines)
    mark_authors(blocks, anchors)
    if _language(blocks, anchors) not in (None, "vi"):
        _keep_short_lines(blocks, lines)


def _language(blocks: Sequence[Block], anchors: Anchors) -> str | None:
    """The language that the page states, or that its prose shows."""
    prose = (block.text for block in blocks if block.hint is None and len(block.text) >= PROSE)
    return anchors.language or guess_language(" ".join(islice(prose, 3)))


def _keep_short_lines(blocks: Sequence[Block], lines: LineIndex) -> None:
    """Keep lines between the prose whose shape says something in Vietnamese papers only.

    In front of the prose and behind it they are bare names, buttons and captions.
    """
    prose = [n for n, b in enumerate(blocks) if b.hint is None and len(b.text) >= PROSE]
    if not prose:
        return
    _mark_bare_lines(blocks[: prose[0]], blocks[prose[-1] + 1 :], lines)
    if lines.lead_prefix(blocks[prose[0]].text) is not None:
        blocks[prose[0]].hint = _DATELINE  # "LONDON (AP) —" is no paper's code
    distance = _NEAR
    for block in blocks[prose[0] + 1 : prose[-1]]:
        distance += 1
        if block.hint is not None:
            distance = 0 if block.hint.label in _PICTURES else distance
            continue
        if distance > _NEAR and _is_remark(block.text):
            block.hint = Decision(block.kind, _SHORT_LINE.rule)
        if block.kind is not _PARAGRAPH:
            continue
        # "(Nobody cheered.)" is an aside, "(Anna Lowe)" may be a credit.
        if block.text.endswith(_ASIDES) or (
            len(block.text) <= LONGEST
            and lines.match(block.text, linked=block.url is not None) is None
            and caption_cue(block.text) is None
        ):
            block.hint = _SHORT_LINE


def _mark_bare_lines(before: Sequence[Block], behind: Sequence[Block], lines: LineIndex) -> None:
    """Mark lines outside the prose that are but a name, and those behind it that are but a date."""
    for block in (*before, *behind):
        is_open = block.hint is None and block.kind is _PARAGRAPH
        if is_open and len(block.text) <= LONGEST_HEADING and is_name(block.text):
            block.hint = _BESIDE
    for block in behind:
        if block.hint is None and block.kind is _PARAGRAPH and is_date_line(block.text, lines):
            block.hint = DATE


def _is_remark(text: str) -> bool:
    """Whether a line far from pictures is prose that closes with brackets, or with its source."""
    if len(text) <= _LONGEST_CAPTION and ")" not in text[-3:] and "]" not in text[-3:]:
        return False
    cue = caption_cue(text)
    return cue is not None and (cue.rule == _BRACKET or len(text) > _LONGEST_CAPTION)


def _keep_named_story(blocks: Sequence[Block]) -> None:
    """Take names for nothing where they would take away more prose than they leave.

    Page builders give the elements of the story itself names such as "widget".
    """
    named = [block for block in blocks if block.hint is not None and block.hint.rule in _NAMED]
    if not named:
        return
    taken = sum(len(block.text) for block in named if len(block.text) >= PROSE)
    if taken > sum(len(block.text) for block in blocks if block.hint is None):
        for block in named:
            block.hint = None


def _mark_heading_lead(blocks: Sequence[Block]) -> None:
    """Take a sentence that is set as a heading right under the headline for the lead."""
    if any(block.hint is not None and block.hint.label is Label.LEAD for block in blocks):
        return
    title = next((n for n, block in enumerate(blocks) if block.hint == TITLE), len(blocks))
    told = [block for block in blocks[title + 1 : title + _FIRST] if block.hint is None][:2]
    if len(told) < 2 or told[0].kind is not Label.HEADING or told[1].kind is not Label.PARAGRAPH:
        return
    text = told[0].text
    is_long = worth_in_letters(text) >= SHORTEST_LEAD
    if is_long and text.rstrip(_CLOSERS)[-1:] in _SENTENCE_STOPS:
        told[0].hint = _HEADING_LEAD


def _mark_first_lead(sheet: GenericSheet, anchors: Anchors) -> None:
    """Take the paragraph that opens a story in Vietnamese for the lead, if papers set it so.

    It is bold, or what the page describes itself with.
    """
    first = sheet.first
    if (
        first is None
        or first.hint is not None
        or not SHORTEST_LEAD <= len(first.text) <= _LEAD_ENDS
    ):
        return
    if first.text.rstrip(_CLOSERS)[-1:] not in _SENTENCE_STOPS:
        return
    if any(block.hint is not None and block.hint.label is _LEAD for block in sheet.blocks):
        return
    stated = compare_key(anchors.description or "")
    if not (sheet.is_bold or compare_key(first.text) == stated):
        return
    if _language(sheet.blocks, anchors) == "vi":
        first.hint = _FIRST_LEAD


def _keep_one_lead(blocks: Sequence[Block], lines: LineIndex) -> None:
    """Keep one lead; what its name or the description made a second one is prose."""
    found = False
    hints = [block.hint for block in blocks if block.hint is not None]
    is_short = all(hint == SHORT_LEAD for hint in hints if hint.label is _LEAD)
    for block in blocks:
        if block.hint is None or block.hint.label is not _LEAD:
            continue
        rule = lines.match(block.text)
        if rule is not None and rule.zone == "any":
            block.hint = rule.decision
        elif parse_date(block.text, None) is not None:
            block.hint = DATE
        elif found or (block.hint == SHORT_LEAD and not is_short):
            block.hint = None
        elif not is_short and worth_in_letters(block.text) < SHORTEST_LEAD:
            block.hint = _NO_LEAD
        else:
            found = True


def _mark_captions(blocks: Sequence[Block]) -> None:
    """Take credits, and lines that print the alternative text of a picture, for captions.

    What a script was to fill in, "{{ author.name }}", is looked for on the same way.
    """
    alt, distance = "", _NEAR
    for block in blocks:
        distance += 1
        if block.hint is not None and block.hint.label is _IMAGE_NAME:
            alt, distance = compare_key(block.text), 0
        elif block.hint is not None:
            continue
        elif block.text.startswith("{{") and block.text.endswith("}}"):
            block.hint = _PLACEHOLDER
        elif len(alt) > 8 and distance <= _NEAR and compare_key(block.text) == alt:
            block.hint = _ALT
        elif len(block.text) <= _LONGEST_CREDIT and (
            _is_credit(block.text) or (distance == 1 and block.text[0] == "©")
        ):
            block.hint = _CREDIT


def _mark_titles(blocks: Sequence[Block]) -> None:
    """Mark lines between the prose that print the headline again, as galleries do."""
    title = next((block.text for block in blocks if block.hint == TITLE), "")
    key = compare_key(title)
    for block in blocks if len(key) >= _LONG_TITLE else ():
        # A key is hardly ever longer than its text; where it is ("ß"), labelling looks again.
        same = block.hint is None and len(key) <= len(block.text) <= len(title) + 8
        if same and compare_key(block.text) == key:
            block.hint = TITLE_AGAIN


def _is_credit(text: str) -> bool:
    # How a line ends or opens is told without the pattern, and rules most of them out.
    said = text.strip("()")
    possible = said[-1:] in _DESKS_END and said.endswith(_DESKS)
    possible = possible or (said[:1] in _KINDS_OPEN and said.startswith(_KINDS))
    return possible and _credit_re().fullmatch(text) is not None


@cache
def _credit_re() -> re.Pattern[str]:
    agencies, kinds = ("|".join(map(re.escape, names)) for names in (_DESKS, _KINDS))
    return re.compile(
        rf"\(?[A-Z][^.!?:;]{{2,50}}?(?:,|\s?/|\s+via|\s?\|)\s?(?:{agencies})\)?"
        rf"|\(?(?:{kinds})s?(?: credits?| source| courtesy)?(?: ?: | by ).{{2,80}}"
    )


_DESKS: Final = (*FOREIGN, *PICTURE_DESKS)
_KINDS: Final = (
    "Photo",
    "Photograph",
    "Image",
    "Featured image",
    "Header image",
    "Picture",
    "Beitragsbild",
    "Titelbild",
    "Bild",
    "Foto",
    "Imagen",
    "Imagem",
    "Immagine",
)
_DESKS_END: Final = frozenset(name[-1] for name in _DESKS)
_KINDS_OPEN: Final = frozenset(name[0] for name in _KINDS)


def _keep_items(sheet: GenericSheet) -> None:
    """Keep the items of a list that are but a link where most have text of their own.

    Teasers are as many as the titles that they stand below, or have dates beside them.
    """
    blocks = sheet.blocks if sheet.mostly_linked else ()
    for is_listed, run in groupby(blocks, lambda block: block.kind is _LIST_ITEM):
        if not is_listed:
            continue
        items = list(run)
        linked = [item for item in items if item.hint in _LINKED]
        told = [b for b in items if b.hint is None and id(b) not in sheet.mostly_linked]
        if linked and len(told) > max(2, len(linked)):
            is_dated = any(parse_date(item.text, None) is not None for item in told)
            for item in () if is_dated else linked:
                item.hint = None


def _mark_lists(sheet: GenericSheet, lines: LineIndex) -> None:
    """Take the lines of links under a heading such as "More Harlow stories" for its cards.

    So are items of a list of which but some words are the link.
    """
    above: Block | None = None
    is_heading = False  # whether `above` is known to head a box: most lines are followed by none
    linked = sheet.mostly_linked | sheet.linked_items
    for block in sheet.blocks if linked else ():
        short = block.hint is MENU and block.text.count(" ") >= _FEWEST_SPACES
        if block.hint is not None and not short:
            if block.text and block.hint.label not in RELATED_LABELS:
                above = None
        elif not short and id(block) not in linked:
            above, is_heading = block, False
        elif _heads_box(block, lines):
            above, is_heading = block, True
        elif above is not None and (is_heading or _heads_box(above, lines)):
            block.hint, above.hint, is_heading = _LISTED, _LIST_HEADING, True
        else:
            above = None


def _heads_box(block: Block, lines: LineIndex) -> bool:
    if len(block.text) > LONGEST_HEADING:
        return False
    rule = lines.match(block.text)
    if rule is not None:
        return rule.decision.label is Label.RELATED_HEADING
    return _more_re().fullmatch(block.text) is not None


_more_re: Final = lazy_re(
    r"(?:more|other|latest|top) (?:\S+ ){0,3}(?:stories|news|articles|coverage|posts):?",
    re.IGNORECASE,
)


_ASIDES: Final = (".)", "!)", "?)")
