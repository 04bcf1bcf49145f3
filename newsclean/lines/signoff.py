"""What bylines, sign-offs and source lines say: who wrote a piece and whom it was taken from."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.lines.bylines import author_re, behind_names_re
from newsclean.lines.names import is_name
from newsclean.lines.outlets import read_outlets
from newsclean.lines.signoff_patterns import BARE_FORMS, FORMS, SMALL_WORDS, sign_off_patterns
from newsclean.phrases.agencies import AGENCIES, HOME, NATIONAL
from newsclean.phrases.bylines import NOTES, POSTS, TEAM, WRITTEN
from newsclean.phrases.outlets import NO_OUTLETS
from newsclean.phrases.prefixes import CODES
from newsclean.phrases.sections import SECTIONS

__all__ = ["LONGEST", "SHORT", "SignOff", "is_taken", "may_sign_off", "read_sign_off"]

LONGEST: Final = 120
"""Characters of a line that signs a piece, but for those with an address."""
SHORT: Final = 40
"""Characters of one that says less plainly that it does: a bare name, "Theo" and an outlet."""
_LONGEST_ADDRESS: Final = 300
_FEWEST_INITIALS: Final = 2
_CONTENT: Final = "nội dung"
_BETWEEN: Final = " -–—|;,•·/."
_BESIDE: Final = re.compile(r".[-–—|;,/] ?(?:hình )?ảnh ?$")
"""Who took the pictures, behind who wrote the piece."""
_BUREAUS: Final = (*HOME, *NATIONAL)
_AND: Final = re.compile(r",? and ")
_CODE: Final = re.compile(r"(?!(?:[CKNPT]H|NGH?|TR)O)[BCDĐGHKLMNPQRSTVX]{2,6}O|BBT")
"""A paper's own code, for its pages online, or its editors: "SGGPO". No syllable is spelt so."""
_COUNTED: Final = re.compile(r"[IVX]{1,5}\.?")
_OTHERS: Final = " tác giả khác"
_AND_OTHERS: Final = re.compile(r" và \d{1,2} tác giả khác$")
"""Behind the first of several names, where the others are seen on request only."""


class SignOff(NamedTuple):
    """What a sign-off says.

    Attributes:
        authors: Names of people and desks.
        sources: Agencies and papers.
    """

    authors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


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
    if not may_sign_off(text):
        return None
    line = text.strip(" *-–—")
    if len(line) < 2 or _COUNTED.fullmatch(line) is not None:
        return None  # a button for the size of letters: "A-"; the number of a part: "II."
    if line.endswith(_OTHERS):
        line = _AND_OTHERS.sub("", line)
    folded = line.casefold()
    if (behind := _behind_opening(line, folded)) != line:
        line, folded = behind, behind.casefold()
    if closing and ":" in line and (team := _team(line)) is not None:
        return team
    told = "theo" in folded or "nguồn" in folded or "từ" in folded
    origin = _origin(line, told=told, closing=closing)
    return _read_form(line, folded, told=told, closing=closing) if origin is None else origin


def _team(line: str) -> SignOff | None:
    """Read who did what: "Bài: Đỗ An - Ảnh: Lan", "Đỗ An - Ảnh: Lan Moss", "Nội dung: Đỗ An"."""
    role, *parts = line.split(":")
    if _BESIDE.search(role.casefold()) is not None:
        parts.insert(0, role)
        role = _CONTENT
    if role.casefold() not in WRITTEN or (len(parts) == 1 and role.casefold() != _CONTENT):
        return None
    authors: list[str] = []
    for place, part in enumerate(parts, 1):
        folded = part.casefold().rstrip()
        following = next((other for other in TEAM if folded.endswith(other)), "")
        if not following and place < len(parts):
            return None
        names = _authors(part[: len(folded) - len(following)].strip(_BETWEEN))
        written = role.casefold() in WRITTEN
        if not names or not all(is_name(name, fewest=1 + written) for name in names):
            return None
        authors += names if written else ()
        role = following
    return SignOff(tuple(dict.fromkeys(authors)))


def _read_form(line: str, folded: str, *, told: bool, closing: bool) -> SignOff | None:
    """Read a line by the first of the forms of sign-offs that it has."""
    patterns = sign_off_patterns()
    for name, needed in FORMS.items():
        if needed not in line:
            continue
        if name in BARE_FORMS and (_has_small_words(line) or _opens_with_section(folded)):
            return None  # they are the last
        if (name == "taken" and not told) or (name == "agency" and not _opens_as_agency(line)):
            continue
        if not closing and (name == "names" or (name == "place" and not _names_agency(line))):
            continue
        found = patterns[name].fullmatch(line)
        if found:
            return _signed(name, found.groupdict())
    return None


def _behind_opening(line: str, folded: str) -> str:
    """A line without what opens a byline before a name: "By Lan Moss", "Tác giả Theo Dân trí"."""
    if "by" not in folded and "bởi" not in folded and "tác giả" not in folded:
        return line
    opened = author_re().match(line)
    if opened is None:
        return line
    rest = line[opened.end() :].lstrip(" :")
    if not rest[:1].isupper():
        return line
    if " and " in rest:
        rest = _AND.sub(" & ", rest)
    if "|" in rest and (cut := behind_names_re().search(rest)) is not None:
        rest = rest[: cut.start()]
    return rest


def may_sign_off(text: str) -> bool:
    """Tell whether a line is short enough for a sign-off, a bool; addresses are long."""
    return len(text) <= LONGEST or (len(text) <= _LONGEST_ADDRESS and "://" in text)


def _opens_with_section(folded: str) -> bool:
    """Whether a line opens with the name of a section, as headings do: "THỊ TRƯỜNG GIÁ CẢ"."""
    return " ".join(folded.split(" ", 2)[:2]) in SECTIONS


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
    signed = read_sign_off(before) if len(before) <= SHORT else None
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


def is_taken(text: str) -> bool:
    """Tell whether a line names nothing but the outlet that a story was taken from, a bool."""
    if text[:5] not in ("Theo ", "THEO ") or len(text) > SHORT:
        return False
    name = text[5:].strip()
    return _names_agency(text) or name in CODES or read_outlets(name) is not None


def _names_agency(line: str) -> bool:
    return any(map(line.__contains__, _BUREAUS))


def _signed(name: str, parts: dict[str, str | None]) -> SignOff | None:
    if name == "desk":
        return SignOff((parts["names"] or "",))
    authors = _authors(parts.get("names") or "")
    sources = [name for key in ("source", "second") for name in _sources(parts.get(key))]
    if name == "taken" and not parts.get("names"):
        return _taken(parts["source"] or "")
    if not authors and not sources:
        return None
    if sources and _abbreviates(sources[0], parts.get("names") or ""):
        return None
    people = tuple(author for author in authors if _CODE.fullmatch(author) is None)
    return SignOff(people, tuple(dict.fromkeys(sources)))


def _abbreviates(source: str, name: str) -> bool:
    """Whether what stands in brackets is short for what stands before: it is no agency."""
    initials = "".join(word[0] for word in name.split())
    return len(source) > _FEWEST_INITIALS and source.isupper() and source == initials.upper()


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
    people = [name for name in names if name.casefold() not in POSTS]
    return list(dict.fromkeys(people or names))


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
    known = name.casefold()
    return name if name and known not in NOTES and known not in POSTS and "@" not in name else None
