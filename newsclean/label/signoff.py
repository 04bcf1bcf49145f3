"""Bylines, sign-offs and source lines: who wrote a piece and whom it was taken from."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft
from newsclean.label.signoff_patterns import BARE_FORMS, FORMS, SMALL_WORDS, sign_off_patterns
from newsclean.phrases.agencies import AGENCIES, HOME, NATIONAL
from newsclean.phrases.bylines import NOTES
from newsclean.phrases.outlets import NO_OUTLETS, read_outlets
from newsclean.phrases.sources import LONGEST_SOURCE, read_source

__all__ = ["SignOff", "label_sign_offs", "read_sign_off"]

LONGEST = 120
_LONGEST_ADDRESS = 300
_SHORT = 40
_OPEN = frozenset(".?!,;")
_MARKS = frozenset(":/(")
_PARAGRAPH = Label.PARAGRAPH
_HEAD = frozenset({Label.TITLE, Label.LEAD})
_PICTURES = frozenset({Label.CAPTION, Label.CREDIT, Label.IMAGE_NAME})

_BUREAUS = (*HOME, *NATIONAL)

_BYLINE = Decision(Label.BYLINE, "sign-off")
_SOURCE = Decision(Label.SOURCE, "source-line")
_NAMED_SOURCE = Decision(Label.SOURCE, "named-source")
_EDITORS = "editor-line-others"
_TAKEN_FOR = frozenset(("caption-credit", _EDITORS))
"""Rules that take a line for a credit or a notice, which names a source where a story ends."""
_BEGINS = frozenset({Label.TITLE, Label.DATE, Label.BYLINE})
_ENDS = frozenset(
    {Label.SOURCE, Label.BYLINE, Label.TAGS, Label.SHARE, Label.FOLLOW, Label.COMMENT}
    | {Label.MASTHEAD, Label.RELATED_HEADING}
)
"""Labels of what stands right behind the end of a story."""


class SignOff(NamedTuple):
    """What a sign-off says.

    Attributes:
        authors: Names of people and desks.
        sources: Agencies and papers.
    """

    authors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def label_sign_offs(draft: Draft) -> None:
    """Label bylines and source lines that stand where a story ends, or right under its title.

    Args:
        draft: The working state; decisions are filled in.
    """
    blocks, decisions = draft.blocks, draft.decisions
    seen = False
    closing = True  # whether the block behind the one looked at is no part of the story
    for index in range(len(blocks) - 1, -1, -1):
        decision = decisions[index]
        if _names_source(draft, index, decision, last=not seen):
            decisions[index] = _NAMED_SOURCE
            closing, seen = True, False
            continue
        if decision is not None:
            closing = closing or decision.label not in _PICTURES
            continue
        last, seen = not seen, True
        if blocks[index].kind is not _PARAGRAPH and not last:
            closing = False  # a heading or list item of markup signs nothing, but a bold last line
            continue
        text = blocks[index].text
        if _fits(text):
            signed = _read_in_place(draft, index, text, closing=closing)
            if signed is not None:
                decisions[index] = _BYLINE if signed.authors else _SOURCE
                closing, seen = True, False  # the line above is the last one of what is left
                continue
        closing = False


def _names_source(draft: Draft, index: int, decision: Decision | None, *, last: bool) -> bool:
    """Whether a line at the end of a story names a source behind a word for it.

    Elsewhere it is the source of a picture or of a table; Chinese papers name theirs above, too.
    """
    block = draft.blocks[index]
    if len(block.text) > LONGEST_SOURCE or (":" not in block.text and "：" not in block.text):
        return False
    if decision is not None and decision.rule not in _TAKEN_FOR:
        return False
    above = draft.label(index - 1) if index else None
    begins = decision is not None and decision.rule == _EDITORS and above in _BEGINS
    ends = last or draft.label(index + 1) in _ENDS
    if index == 0 or block.kind is not _PARAGRAPH or above in _PICTURES or not (ends or begins):
        return False
    return read_source(block.text) is not None


def _read_in_place(draft: Draft, index: int, text: str, *, closing: bool) -> SignOff | None:
    """Read a line as a sign-off if one can stand where it stands, or if it says so itself."""
    if not closing and not (
        text[-1] not in _OPEN and ("/" in text or text[0] == "(" or ":" in text or _is_taken(text))
    ):
        previous = draft.decisions[index - 1] if index else None
        opening = previous is not None and previous.label in _HEAD
        if not opening and (len(text) > _SHORT or not _stands_above_title(draft, index)):
            return None
    signed = read_sign_off(text, closing=closing)
    if signed is not None and not signed.sources and _MARKS.isdisjoint(text):
        return signed if draft.is_vietnamese() else None  # else headings, buttons
    return signed


def _stands_above_title(draft: Draft, index: int) -> bool:
    """Whether a line stands between prose and a title: a heading stands above prose."""
    if index == 0 or index + 1 == len(draft.blocks):
        return False
    return draft.prose[index - 1] and not draft.prose[index + 1]


def read_sign_off(text: str, *, closing: bool = True) -> SignOff | None:
    """Read a byline or source line.

    Args:
        text: A folded line.
        closing: Whether the line closes a story; names in mixed case count only there.

    Returns:
        Names and sources, None where the line is no sign-off.

    >>> read_sign_off("Đỗ Văn An/VOV-Phnom Penh")
    SignOff(authors=('Đỗ Văn An',), sources=('VOV-Phnom Penh',))
    >>> read_sign_off("(TTXVN/Vietnam+)")
    SignOff(authors=(), sources=('TTXVN/Vietnam+',))
    >>> read_sign_off("Ông An cho biết vụ việc đang được điều tra.") is None
    True
    """
    if not _fits(text):
        return None
    patterns = sign_off_patterns()
    line = text.strip(" *-–—")
    folded = line.casefold()
    told = "theo" in folded or "nguồn" in folded or "từ" in folded
    origin = _origin(line, told=told, closing=closing)
    if origin is not None:
        return origin
    listed = not _has_small_words(line)
    for name, needed in FORMS.items():
        if needed not in line or (name in BARE_FORMS and not listed):
            continue
        if (name == "taken" and not told) or (name == "agency" and not _opens_as_agency(line)):
            continue
        if not closing and (name == "names" or (name == "place" and not _names_agency(line))):
            continue
        found = patterns[name].fullmatch(line)
        if found:
            return _signed(name, found.groupdict())
    return None


def _fits(text: str) -> bool:
    """Whether a line is short enough for a sign-off; addresses are long."""
    return len(text) <= LONGEST or (len(text) <= _LONGEST_ADDRESS and "://" in text)


def _has_small_words(line: str) -> bool:
    """Whether a word begins with a small letter, as none of a list of names does."""
    return any(word[0].islower() and word.strip(")-–.") not in SMALL_WORDS for word in line.split())


def _opens_as_agency(line: str) -> bool:
    return line.lstrip("(").startswith(AGENCIES)


def _origin(line: str, *, told: bool, closing: bool) -> SignOff | None:
    """Read a line that names known agencies, papers or sites, perhaps behind a name."""
    found = sign_off_patterns()["origin"].fullmatch(line) if told else None
    if found is None:
        return _bare_origin(line, closing=closing)
    source, before = found["source"], found["before"].strip(" -–—,/(.")
    if source.strip(" .)").casefold() in NO_OUTLETS:
        sources: tuple[str, ...] | None = ()
    else:
        sources = read_outlets(source)
    if sources is None:
        return None
    if not before:
        return SignOff((), sources)
    signed = read_sign_off(before) if len(before) <= _SHORT else None
    if signed is None:
        return None
    return SignOff(signed.authors, tuple(dict.fromkeys((*signed.sources, *sources))))


def _bare_origin(line: str, *, closing: bool) -> SignOff | None:
    """Read the bare name of an agency, a paper or a site, in brackets or at the end of a story."""
    if (
        "V" in line
        and _names_agency(line)
        and (desk := sign_off_patterns()["of_agency"].fullmatch(line))
    ):
        return SignOff(tuple(_authors(desk["names"])), (desk["source"],))
    if not line.startswith("(") and not closing and "/" not in line:
        return None
    sources = read_outlets(line)
    return SignOff((), sources) if sources else None


def _is_taken(text: str) -> bool:
    """Whether a line names nothing but the outlet that a story was taken from."""
    if text[:5] not in ("Theo ", "THEO ") or len(text) > _SHORT:
        return False
    return _names_agency(text) or read_outlets(text[5:]) is not None


def _names_agency(line: str) -> bool:
    return any(name in line for name in _BUREAUS)


def _signed(name: str, parts: dict[str, str | None]) -> SignOff | None:
    authors = _authors(parts.get("names") or "")
    sources = [name for key in ("source", "second") for name in _sources(parts.get(key))]
    if name == "taken" and not parts.get("names"):
        return _taken(parts["source"] or "")
    if not authors and not sources:
        return None
    return SignOff(tuple(authors), tuple(dict.fromkeys(sources)))


def _taken(text: str) -> SignOff | None:
    """Read what stands behind "Theo": a name glued to its agency, or a source."""
    glued = sign_off_patterns()["glued_agency"].fullmatch(text)
    if glued:
        return SignOff((glued["names"].strip(),), (glued["source"],))
    bracket = sign_off_patterns()["bracket"].fullmatch(text)
    if bracket and bracket["names"]:
        return SignOff(tuple(_authors(bracket["names"])), (bracket["source"],))
    source = _source(text)
    # A paper has a name: "Theo kế hoạch năm 2024" is the heading of a section.
    return SignOff((), (source,)) if source and not source[0].islower() else None


def _authors(text: str) -> list[str]:
    names = []
    for part in sign_off_patterns()["between"].split(text):
        name = sign_off_patterns()["note"].sub("", part).strip(" .,:;-–—*()")
        if part.strip().endswith(".") and len(name) <= 3:
            name += "."
        if name and name.casefold() not in NOTES:
            names.append(name)
    return list(dict.fromkeys(names))


def _sources(text: str | None) -> tuple[str, ...]:
    """Read what stands behind a name: known outlets one by one, else the whole."""
    if text and (desk := sign_off_patterns()["of_agency"].fullmatch(text.strip(" .,;()"))):
        return (desk["source"],)
    source = _source(text)
    if source is None:
        return ()
    return read_outlets(source) or (source,)


def _source(text: str | None) -> str | None:
    if not text:
        return None
    name = text.strip(" .,:;-–—*()")
    if name.casefold().startswith("theo "):
        name = name[5:].strip(" :(")
    return name if name and name.casefold() not in NOTES else None
