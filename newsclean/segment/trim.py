"""A second look at the blocks of a page of unknown layout: lead, credits, bylines, headed lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

from newsclean.blocks import RELATED_LABELS, Block, Decision, Label
from newsclean.fields.anchors import Anchors
from newsclean.fields.dates import parse_date
from newsclean.fields.headlines import bare_key
from newsclean.fields.language import guess_language, worth_in_letters
from newsclean.fields.people import is_name, names_in
from newsclean.folding import compare_key
from newsclean.label.captions import caption_cue
from newsclean.label.signoff import LONGEST
from newsclean.phrases.agencies import FOREIGN, PICTURE_DESKS
from newsclean.phrases.bylines import byline_re
from newsclean.phrases.lines import LineIndex
from newsclean.segment.head import DATE
from newsclean.segment.hints import TITLE, GenericSheet

__all__ = ["trim"]

_NAMED = frozenset(
    f"named-{name}" for name in ("boilerplate", "promo", "ad", "menu", "share", "site-line")
)
"""Rules by which names of elements alone take blocks away."""

_PROSE = 80
"""Characters; what is shorter is no prose that could be missed."""

_SHORTEST_LEAD = 50
_NEAR = 3
"""Blocks behind a picture among which its caption may stand."""

_LONG_TITLE = 20
_LONGEST_CREDIT = 90
_LONGEST_HEADING = 60
_LONGEST_SIGN_OFF = 400
_LAST = 6
"""Blocks at the end of a story among which its closing lines stand."""

_ALT = Decision(Label.CAPTION, "text-of-picture")
_TITLE_AGAIN = Decision(Label.REPEAT, "title-again")
_CREDIT = Decision(Label.CAPTION, "credit-line")
_SHORT_LINE = Decision(Label.PARAGRAPH, "short-line")
_BESIDE = Decision(Label.BOILERPLATE, "bare-line-beside-story")
_DATELINE = Decision(Label.PARAGRAPH, "dateline")
_NO_LEAD = Decision(Label.BOILERPLATE, "beside-lead")
_LISTED = Decision(Label.RELATED_TITLE, "under-related-heading")
_LIST_HEADING = Decision(Label.RELATED_HEADING, "heading-above-links")
_REPORTERS = Decision(Label.BOILERPLATE, "reporters-line")
_BY_NAME = Decision(Label.BYLINE, "byline-above-story")
_BIO = Decision(Label.BOILERPLATE, "author-bio")


def trim(sheet: GenericSheet, anchors: Anchors, lines: LineIndex) -> None:
    """Correct hints that one block alone could not give rightly.

    Args:
        sheet: The blocks of the page; their hints are changed.
        anchors: What the page states of itself.
        lines: The line rules of the registry.
    """
    blocks = sheet.blocks
    _keep_named_story(blocks)
    _keep_one_lead(blocks, lines)
    _mark_captions(blocks)
    _mark_titles(blocks)
    _check_bylines(blocks, anchors)
    _mark_lists(sheet, lines)
    _mark_end(blocks, anchors)
    if _language(blocks, anchors) not in (None, "vi"):
        _keep_short_lines(blocks, lines)


def _language(blocks: Sequence[Block], anchors: Anchors) -> str | None:
    """The language that the page states, or that its prose shows."""
    prose = (block.text for block in blocks if block.hint is None and len(block.text) >= _PROSE)
    return anchors.language or guess_language(" ".join(islice(prose, 3)))


def _keep_short_lines(blocks: Sequence[Block], lines: LineIndex) -> None:
    """Keep lines between the prose whose shape says something in Vietnamese papers only.

    In front of the prose and behind it they are bare names, buttons and captions.
    """
    prose = [n for n, b in enumerate(blocks) if b.hint is None and len(b.text) >= _PROSE]
    if not prose:
        return
    for block in (*blocks[: prose[0]], *blocks[prose[-1] + 1 :]):
        is_open = block.hint is None and block.kind is Label.PARAGRAPH
        if is_open and len(block.text) <= _LONGEST_HEADING and is_name(block.text):
            block.hint = _BESIDE
    if lines.lead_prefix(blocks[prose[0]].text) is not None:
        blocks[prose[0]].hint = _DATELINE  # "LONDON (AP) —" is no paper's code
    for block in blocks[prose[0] + 1 : prose[-1]]:
        if block.hint is not None or block.kind is not Label.PARAGRAPH:
            continue
        # "(Nobody cheered.)" is an aside, "(Anna Lowe)" may be a credit.
        if block.text.endswith(_ASIDES) or (
            len(block.text) <= LONGEST
            and lines.match(block.text) is None
            and caption_cue(block.text) is None
        ):
            block.hint = _SHORT_LINE


def _keep_named_story(blocks: Sequence[Block]) -> None:
    """Take names for nothing where they would take away more prose than they leave.

    Page builders give the elements of the story itself names such as "widget".
    """
    named = [block for block in blocks if block.hint is not None and block.hint.rule in _NAMED]
    taken = sum(len(block.text) for block in named if len(block.text) >= _PROSE)
    if taken > sum(len(block.text) for block in blocks if block.hint is None):
        for block in named:
            block.hint = None


def _keep_one_lead(blocks: Sequence[Block], lines: LineIndex) -> None:
    """Keep one lead; what its name or the description made a second one is prose."""
    found = False
    for block in blocks:
        if block.hint is None or block.hint.label is not Label.LEAD:
            continue
        rule = lines.match(block.text)
        if rule is not None and rule.zone == "any":
            block.hint = rule.decision
        elif parse_date(block.text, None) is not None:
            block.hint = DATE
        elif found:
            block.hint = None
        elif worth_in_letters(block.text) < _SHORTEST_LEAD:
            block.hint = _NO_LEAD
        else:
            found = True


def _mark_captions(blocks: Sequence[Block]) -> None:
    """Take credits, and lines that print the alternative text of a picture, for captions."""
    alt, distance = "", _NEAR
    for block in blocks:
        distance += 1
        if block.hint is not None and block.hint.label is Label.IMAGE_NAME:
            alt, distance = compare_key(block.text), 0
        elif block.hint is not None:
            continue
        elif len(alt) > 8 and distance <= _NEAR and compare_key(block.text) == alt:
            block.hint = _ALT
        elif len(block.text) <= _LONGEST_CREDIT and _credit_re().fullmatch(block.text):
            block.hint = _CREDIT


def _mark_titles(blocks: Sequence[Block]) -> None:
    """Mark lines between the prose that print the headline again, as galleries do."""
    title = next((block.text for block in blocks if block.hint == TITLE), "")
    key = compare_key(title)
    for block in blocks if len(key) >= _LONG_TITLE else ():
        # A key is never longer than its text.
        same = block.hint is None and len(key) <= len(block.text) <= len(title) + 8
        if same and compare_key(block.text) == key:
            block.hint = _TITLE_AGAIN


@cache
def _credit_re() -> re.Pattern[str]:
    agencies = "|".join(re.escape(name) for name in (*FOREIGN, *PICTURE_DESKS))
    kinds = r"Photos?|Photograph|Image|Picture"
    return re.compile(
        rf"\(?[A-Z][^.!?:;]{{2,50}}?(?:,|\s?/|\s+via|\s?\|)\s?(?:{agencies})\)?"
        rf"|\(?(?:{kinds})(?: credit| source| courtesy)?(?:: | by ).{{2,60}}"
    )


def _check_bylines(blocks: Sequence[Block], anchors: Anchors) -> None:
    """Keep as bylines the names of stated authors; without any, names above or below the story."""
    stated = {compare_key(name) for name in anchors.people}
    prose = [n for n, b in enumerate(blocks) if b.hint is None and len(b.text) >= _PROSE]
    first, last = (prose[0], prose[-1]) if prose else (len(blocks), -1)
    for place, block in enumerate(blocks):
        in_head, around = place < first, place < first or place > last
        marked = block.hint is not None and block.hint.label is Label.BYLINE
        is_open = block.hint is None or (not stated and block.hint.label is Label.BOILERPLATE)
        opened = in_head and is_open and byline_re().match(block.text)
        if not marked and not opened:
            continue
        name = _name_in(block.text)
        if name and (compare_key(name) in stated if stated else around and is_name(name)):
            block.text, block.hint = name, block.hint if marked else _BY_NAME
        elif block.hint is not None and marked:
            block.hint = Decision(Label.BOILERPLATE, block.hint.rule)


def _name_in(text: str) -> str:
    """The name of a byline, without what opens it and what stands behind it."""
    names = names_in(re.split(_BEHIND_NAME, text, maxsplit=1)[0])
    return names[0] if names else ""


def _mark_lists(sheet: GenericSheet, lines: LineIndex) -> None:
    """Take the lines of links under a heading such as "More Harlow stories" for its cards."""
    above: Block | None = None
    is_heading = False  # whether `above` is known to head a box: most lines are followed by none
    for block in sheet.blocks if sheet.mostly_linked else ():
        if block.hint is not None:
            if block.text and block.hint.label not in RELATED_LABELS:
                above = None
        elif id(block) not in sheet.mostly_linked:
            above, is_heading = block, False
        elif _heads_box(block, lines):
            above, is_heading = block, True
        elif above is not None and (is_heading or _heads_box(above, lines)):
            block.hint, above.hint, is_heading = _LISTED, _LIST_HEADING, True
        else:
            above = None


def _heads_box(block: Block, lines: LineIndex) -> bool:
    if len(block.text) > _LONGEST_HEADING:
        return False
    rule = lines.match(block.text)
    if rule is not None:
        return rule.decision.label is Label.RELATED_HEADING
    return _more_re().fullmatch(block.text) is not None


@cache
def _more_re() -> re.Pattern[str]:
    return re.compile(
        r"(?:more|other|latest|top) (?:\S+ ){0,3}(?:stories|news|articles|coverage|posts):?",
        re.IGNORECASE,
    )


def _mark_end(blocks: Sequence[Block], anchors: Anchors) -> None:
    """Mark who reported and who the author is, in the last lines of the story."""
    named = [b.text for b in blocks if b.hint is not None and b.hint.label is Label.BYLINE]
    names = (name for name in (*anchors.people, *named) if bare_key(name) not in anchors.site)
    authors = tuple(f"{name.casefold()} " for name in names)
    last = [block for block in blocks if block.hint is None][1:][-_LAST:]
    for place, block in enumerate(last):
        if len(block.text) <= _LONGEST_SIGN_OFF and _reporters_re().fullmatch(block.text):
            block.hint = _REPORTERS
        elif _opens_bio(block.text, authors):
            for behind in last[place:]:
                behind.hint = behind.hint or _BIO
            return


def _opens_bio(text: str, authors: tuple[str, ...]) -> bool:
    """Whether a line introduces the author: "About the author", "Lan Anh is a reporter …"."""
    if len(text) <= _LONGEST_HEADING and _about_re().fullmatch(text) is not None:
        return True
    folded = text.casefold()
    author = next((name for name in authors if folded.startswith(name)), None)
    return author is not None and folded.startswith(_BIO_VERBS, len(author))


@cache
def _about_re() -> re.Pattern[str]:
    return re.compile(
        r"about (?:the )?(?:authors?|writers?|contributors?)|author bio(?:graphy)?|meet the author"
        r"|(?:written|authored) by:? .+",
        re.IGNORECASE,
    )


@cache
def _reporters_re() -> re.Pattern[str]:
    return re.compile(
        r"\(?(?:additional )?reporting by .+(?:writing|editing|reporting) by .+"
        r"|.{3,80} contributed (?:to this (?:report|story|article)|reporting)\.?"
        r"|write to .{3,60} at \S+@\S+"
        r"|follow .{2,60} on (?:facebook|instagram|twitter|x|linkedin|tiktok|youtube|threads)\b.*",
        re.IGNORECASE,
    )


_ASIDES = (".)", "!)", "?)")
_BIO_VERBS = ("is ", "covers ", "writes ", "has been ", "joined ", "lives ", "works ")
_BEHIND_NAME = r"\s*[|•·–—(/]|,|\s-\s|\s(?=\d)|\s(?:on|updated|published|and)\s"
