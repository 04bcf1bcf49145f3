"""Who wrote the story of a page of unknown layout: bylines around it, notes behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.blocks import PICTURE_LABELS, Block, Decision, Label
from newsclean.fields.anchors import Anchors
from newsclean.fields.headlines import bare_key, without_paper
from newsclean.folding import compare_key
from newsclean.lazy import lazy_re
from newsclean.lines.bylines import behind_names_re, byline_re
from newsclean.lines.language import has_vietnamese
from newsclean.lines.names import is_name, names_in
from newsclean.lines.outlets import read_outlets
from newsclean.lines.signoff import read_sign_off
from newsclean.phrases.bylines import POSTS
from newsclean.segment.measures import LONGEST_HEADING, PROSE

__all__ = ["check_bylines", "mark_authors"]

_LONGEST_SIGN_OFF: Final = 400
_TAKEN: Final = "theo "

_BESIDE_NAMES: Final = ("(", "/", ":", " - ", " – ", ",", ";", " và ", "&")
"""What stands behind a name, or between names."""

# A name of its own is found ten times as fast as a member of an enumeration.
_BYLINE: Final = Label.BYLINE
_LAST: Final = 6
"""Blocks at the end of a story among which its closing lines stand."""

_REPORTERS: Final = Decision(Label.BOILERPLATE, "reporters-line")
_BY_NAME: Final = Decision(Label.BYLINE, "byline-above-story")
_WRITTEN: Final = Decision(Label.BYLINE, "written-by-below")
_BIO: Final = Decision(Label.BOILERPLATE, "author-bio")
_BIO_VERBS: Final = (
    "is ", "covers ", "writes ", "has been ", "joined ", "lives ", "works ", "ist ", "schreibt ",
    "arbeitet ", "berichtet ", "kam ", "lebt ", "est ", "travaille ", "es ", "escribe ", "è ",
)  # fmt: skip
_UNSURE: Final = (Label.BOILERPLATE, Label.DATE, Label.COMMENT)
"""What a line by the headline may be taken for that is a byline."""
_SENTENCE: Final = "sentence-under-title"
"""Rule of leads that nothing but their place speaks for."""


def check_bylines(blocks: Sequence[Block], anchors: Anchors) -> None:
    """Keep as bylines the names of stated authors; without any, names above or below the story.

    Args:
        blocks: The blocks of the page; hints are changed, and the names in bylines noted.
        anchors: What the page states of itself.
    """
    stated = {compare_key(name) for name in anchors.people}
    prose = [n for n, b in enumerate(blocks) if b.hint is None and len(b.text) >= PROSE]
    first, last = (prose[0], prose[-1]) if prose else (len(blocks), -1)
    told: list[Block] = []
    for place, block in enumerate(blocks):
        in_head, around = place < first, place < first or place > last
        if not in_head and block.hint is None:
            continue  # the story
        marked = block.hint is not None and block.hint.label is _BYLINE
        is_open = block.hint is None or block.hint.label in _UNSURE
        opening = byline_re().match(block.text) if in_head and is_open else None
        if not marked and opening is None:
            continue
        if marked and _signs(block.text, stated):
            continue  # all of it is read
        names = _authors_in(block.text, stated, anchors, opening)
        if names and (stated or (around and is_name(names[0]))):
            block.names = names if stated else _all_names_in(block.text) or names
            block.hint = block.hint if marked else _BY_NAME
        if not block.names and in_head and _written_re().match(block.text) is not None:
            told += [block] if marked or not _is_below_picture(blocks, place) else []
        if not block.names and block.hint is not None and marked:
            label = Label.SOURCE if _names_origin(block.text) else Label.BOILERPLATE
            block.hint = Decision(label, block.hint.rule)
    _overrule(told, blocks)


def _authors_in(
    text: str, stated: set[str], anchors: Anchors, opening: re.Match[str] | None
) -> tuple[str, ...]:
    """The author whom a byline names; where some are stated, one of them and who is with them."""
    name = _name_in(text)
    if not stated:
        return (name,) if name else ()
    if opening is not None and compare_key(name) not in stated:
        name = _name_in(text[opening.end() :])  # "von Anna Lowe" might be all a name
    if compare_key(name) not in stated:
        return ()
    if " and " in text and _written_re().match(text) is not None:
        return _all_names_in(without_paper(text, anchors.site)) or (name,)
    return (name,)


def _is_below_picture(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line stands right below a picture: "By Lan Moss" says who took it, or who wrote."""
    hint = blocks[place - 1].hint if place else None
    return hint is not None and hint.label in PICTURE_LABELS


def _overrule(told: Sequence[Block], blocks: Sequence[Block]) -> None:
    """Keep what a byline above the story says, where no other repeats the stated names.

    The head states who has put the piece on the page, or the paper, and the byline who wrote it.
    """
    if any(block.names and block.hint is not None for block in blocks):
        return
    for block in told:
        names = names_in(behind_names_re().split(block.text, maxsplit=1)[0])
        if block.hint is not None and names and all(map(is_name, names)):
            block.names, block.hint = names, Decision(_BYLINE, block.hint.rule)


def _signs(text: str, stated: set[str]) -> bool:
    """Whether a byline says more than a name: "Lan Anh (TTXVN)", "Bài: Lan Anh", several names."""
    if text.casefold() in POSTS:
        return not stated
    signed = read_sign_off(text) if any(map(text.__contains__, _BESIDE_NAMES)) else None
    if signed is None or not signed.authors:
        return False
    told = any(map(text.__contains__, "(/:")) and (signed.sources or ":" in text)
    several = len(signed.authors) > 1 and all(map(is_name, signed.authors))
    if not told and not (several and has_vietnamese(text)):
        return False
    return not stated or any(compare_key(name) in stated for name in signed.authors)


def _name_in(text: str) -> str:
    """The name of a byline, without what opens it and what stands behind it."""
    opening = byline_re().match(text)
    if opening is not None and is_name(text[opening.end() :]):
        text = text[opening.end() :]  # "Por Anna Lowe"; "Von" alone before a name may be one
    names = names_in(behind_names_re().split(text, maxsplit=1)[0].partition(",")[0])
    return names[0] if names else ""


def _all_names_in(text: str) -> tuple[str, ...]:
    """The names of a byline, if they are several people's, as a sign-off lists them."""
    names = names_in(behind_names_re().split(text, maxsplit=1)[0])
    return names if len(names) > 1 and all(map(is_name, names)) else ()


def _names_origin(text: str) -> bool:
    """Whether the place of a byline names an outlet instead: "Theo TTXVN", "(TTXVN/Vietnam+)"."""
    taken = text.strip("() ")
    opened = taken[:5].casefold() == _TAKEN
    if not opened and not text.startswith("("):
        return False  # the name of the paper itself, as bylines have it
    return read_outlets(taken[5:] if opened else taken) is not None


def mark_authors(blocks: Sequence[Block], anchors: Anchors) -> None:
    """Mark who reported and who the author is, in the last lines of the story.

    Args:
        blocks: The blocks of the page; their hints are changed.
        anchors: What the page states of itself.
    """
    named = (b for b in blocks if b.hint is not None and b.hint.label is _BYLINE)
    printed = (name for block in named for name in block.names or (block.text,))
    known = (*anchors.people, *printed)
    names = (name for name in known if bare_key(name) not in anchors.site)
    authors = tuple(f"{name.casefold()} " for name in names)
    for block in blocks:
        is_lead = block.hint is not None and block.hint.rule == _SENTENCE
        if is_lead and _opens_bio(block.text, authors):
            block.hint = None  # no lead, whatever else it is
    last = [block for block in blocks if block.hint is None][1:][-_LAST:]
    for place, block in enumerate(last):
        if len(block.text) <= _LONGEST_SIGN_OFF and _reporters_re().fullmatch(block.text):
            block.hint = _REPORTERS
        elif _opens_bio(block.text, authors):
            for behind in last[place:]:
                behind.hint = behind.hint or _BIO
            found = _about_re().fullmatch(block.text)
            if not authors and found is not None and len(names_in(found["names"] or "")) == 1:
                block.names, block.hint = names_in(found["names"]), _WRITTEN
            return


def _opens_bio(text: str, authors: tuple[str, ...]) -> bool:
    """Whether a line introduces the author: "About the author", "Lan Anh is a reporter …"."""
    if len(text) <= LONGEST_HEADING and (found := _about_re().fullmatch(text)) is not None:
        # "Written by hand in May" heads a part of a story.
        return found["names"] is None or all(map(is_name, names_in(found["names"])))
    folded = text.casefold()
    author = next((name for name in authors if folded.startswith(name)), None)
    return author is not None and folded.startswith(_BIO_VERBS, len(author))


_written_re: Final = lazy_re(r"(?:(?:written|words|story|text|reported)\s)?by\s", re.IGNORECASE)
_about_re: Final = lazy_re(
    r"about (?:the )?(?:authors?|writers?|contributors?)|author bio(?:graphy)?|meet the author"
    r"|(?:written|authored) by:? (?P<names>.+)",
    re.IGNORECASE,
)
_reporters_re: Final = lazy_re(
    r"\(?(?:additional )?reporting by .+(?:writing|editing|reporting) by .+"
    r"|.{3,80} contributed (?:to this (?:report|story|article)|reporting)\.?"
    r"|write to .{3,60} at \S+@\S+"
    r"|follow .{2,60} on (?:facebook|instagram|twitter|x|linkedin|tiktok|youtube|threads)\b"
    r"(?!.*\b(?:said|says|told|was|were|had)\b).{0,300}",
    re.IGNORECASE,
)
