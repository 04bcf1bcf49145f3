"""What opens a lead before its first sentence: a paper's code, a place, an agency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from string import ascii_uppercase
from typing import Final, NamedTuple

from newsclean.folding import CAPITALS
from newsclean.phrases import grammar_vi, prefixes
from newsclean.phrases.agencies import FOREIGN, HOME

__all__ = ["LeadCodes", "LeadOpening", "LeadPrefix"]

_WINDOW: Final = 40
_BEGINNING: Final = 3
_LONGEST_OPENING: Final = 300
"""Characters that are looked at for one code or dateline, with what follows it."""
_DASHES: Final = "-‐‑‒–—―−"
_DASH: Final = rf"[{_DASHES}]+"
_ANY_DASH: Final = re.compile(_DASH)
_END: Final = rf"(?:\s*[.:,]?\s*{_DASH}|\s*[.:]|(?=\s))"
_OPENERS: Final = (
    grammar_vi.CONNECTIVES,
    grammar_vi.TIME_OPENERS,
    grammar_vi.GROUP_OPENERS,
    grammar_vi.PERSON_TITLES,
    prefixes.OFFICES,
)
_SPACED: Final = " - "
_CODE_LETTERS: Final = frozenset(f"{ascii_uppercase}{CAPITALS[3:]}0123456789.+")
"""Second letters of codes that nobody listed."""
_BARE_CODE: Final = re.compile(
    rf"\((?P<code>[{CAPITALS}][{CAPITALS}.]{{1,5}})\)\s(?=[{CAPITALS}]\w* [^\W\d_]*[a-zà-ỹ])"
)
"""A paper's code in brackets without a dash: "(ABO) Trên địa bàn …"."""
_SITE: Final = ".vn"
_SITE_CODE: Final = re.compile(
    rf"(?P<code>[A-Za-z][\w-]{{2,24}}(?:\.(?:com|net|org))?\.vn)\s*{_DASH}\s+(?=\S)"
)
"""The address of a paper that nobody listed."""
_LEFT: Final = re.compile(rf"{_DASH}\s+(?=\S)")
"""A dash whose code is gone, as some papers print one before every lead."""


class LeadPrefix(NamedTuple):
    """A code such as "VOV.VN" before a lead, and the offset of the text behind it."""

    code: str
    end: int


class LeadOpening(NamedTuple):
    """A lead cut into what opens it and the rest.

    Attributes:
        code: The paper's code, the place or the dateline, without brackets and dashes; or None.
        text: The lead without it.
        source: The agency of a dateline such as "Hà Nội (TTXVN) -", or None.
    """

    code: str | None
    text: str
    source: str | None = None


class LeadCodes:
    """The codes that open leads, ready to match.

    Args:
        codes: Codes of the papers that have publisher files, beside those of the shared table.
    """

    def __init__(self, codes: Iterable[str]) -> None:
        names = {name.casefold() for name in prefixes.NAMES}
        known = {code for code in (*prefixes.CODES, *codes) if code.casefold() not in names}
        self._pattern = _code_re(known)
        self._openings = _openings((*known, *prefixes.NAMES))
        self._pairs = frozenset(letters[:2] for letters in self._openings)
        # Where no code holds a dash of its own, one that stands before a dash is found by look-up.
        self._plain = known if not any(_SPACED in code for code in known) else frozenset()

    def match(self, text: str) -> LeadPrefix | None:
        """Return the paper's code that opens a lead or teaser, or None.

        Args:
            text: A folded line.

        Returns:
            The code without brackets and dash, and where the text behind it begins.
        """
        # Two letters tell most lines; few others begin like a code with a dash near: no pattern.
        two = text[:2]
        if two[0] not in "([":
            listed = two[-1] in _CODE_LETTERS or (
                two in self._pairs
                and not self._openings.isdisjoint((text[:_BEGINNING], two, two[0]))
            )
            if not listed or _ANY_DASH.search(text, 0, _WINDOW) is None:
                return None
        head = text[:_WINDOW]
        code, dash, rest = head.partition(_SPACED)
        if dash and code in self._plain and rest and not rest[0].isspace():
            return LeadPrefix(code, len(code) + len(dash))
        found = self._pattern.match(text)
        if found is None:
            return None
        code = next(part for part in found.groups() if part is not None)
        first = code.split(" ", 1)[0]
        if found["bare"] is not None and not prefixes.NO_CODES.isdisjoint((code, first)):
            return None
        if found["name"] is not None and not _opens_sentence(text[found.end() :]):
            return None
        if found["unknown"] is not None and first.casefold() in prefixes.PARTS:
            return None
        return LeadPrefix(code, found.end())

    def split(self, text: str) -> LeadOpening:
        """Split what opens a lead off it.

        Args:
            text: The lead as printed.

        Returns:
            The parts; words are never lost between them.
        """
        code = source = None
        begin = 0
        # A second code behind the first goes too: the cleaned lead, read again, would lose it.
        # What opens a lead is short: copying all behind it, for each of many, would be quadratic.
        while head := text[begin : begin + _LONGEST_OPENING]:
            if "(" in head and (found := _dateline_re().match(head)):
                line = found["line"]
                code = code or (line.strip("() ") if line[0] == "(" else line)
                source = source or found["agency"]
                begin += found.end()
            elif known := self.match(head):
                code = code or known.code
                begin += known.end
            elif (
                head[:_BEGINNING] in _PLACE_OPENINGS
                and (place := _place_re().match(head))
                and (place["glued"] is not None or _opens_sentence(head[place.end() :]))
            ):
                code = code or place["place"]
                begin += place.end()
            elif begin == 0 and head[0] == "(" and (bare := _BARE_CODE.match(head)):
                code = bare["code"]
                begin += bare.end()
            elif head.find(_SITE, 0, _WINDOW) > 0 and (site := _SITE_CODE.match(head)):
                code = code or site["code"]
                begin += site.end()
            elif dash := _LEFT.match(head):
                begin += dash.end()
            else:
                break
        return LeadOpening(code, text[begin:], source)


def _opens_sentence(text: str) -> bool:
    """Whether a text opens as only a sentence does: a name may be the second half of another."""
    words = text[:_WINDOW].split(" ", 2)[:2]
    if not words or words[0][:1].islower():
        return False
    first = words[0].strip(",").casefold()
    both = " ".join(words).strip(",").casefold()
    return first[:1].isdigit() or any(not known.isdisjoint((first, both)) for known in _OPENERS)


def _openings(words: Iterable[str]) -> frozenset[str]:
    """The first three letters of words, with either Đ."""
    first = {word[:_BEGINNING] for word in words}
    return frozenset(first | {letters.replace("Đ", "\u00d0") for letters in first})


_PLACE_OPENINGS: Final = _openings(prefixes.PLACES)


def _one_of(words: Iterable[str]) -> str:
    either = re.escape("|".join(sorted(words, key=len, reverse=True))).replace(r"\|", "|")
    return either.replace("Đ", "[Đ\u00d0]")  # old pages print the other one


def _code_re(codes: Iterable[str]) -> re.Pattern[str]:
    """Match a paper's code before a lead or teaser, with its dash, brackets or neither."""
    known = sorted(set(codes))
    names = _one_of(prefixes.NAMES)
    online = _one_of(code for code in known if "." in code or code.endswith(("O", "ĐT")))
    both = f"{_one_of(known)}|{names}"
    unknown = (
        rf"[{CAPITALS}][\w.&+]*(?: [\w.&+]+){{0,3}}|[\w-]+(?:\.[\w-]+){{0,2}}\.(?:vn|com|net|org)"
    )
    return re.compile(
        # In brackets a dash may be missing, as in "(TNO) Chiều 5/3".
        rf"(?:[(\[]\s*((?i:{both}))(?:\s*[/,]\s*[^()\[\]]{{1,24}})?\s*[)\]]{_END}"
        # "VOV.VN -", "TTO –", "TP - "; "VOV-Tây Bắc" is a station.
        rf"|({_one_of(known)})(?:\s*[.:]?\s+{_DASH}|\s*[.:]?{_DASH}(?=\s)|\s*[.:]\s*{_DASH})"
        rf"|({online}){_DASH}"
        # "Công lý - Ngày 5/3": a sentence has to follow such a name.
        rf"|(?P<name>{names})\s*\.?\s+{_DASH}\s+"
        # A code nobody listed: in brackets, or bare capitals before a spaced dash.
        rf"|[(\[]\s*(?P<unknown>{unknown})\s*[)\]](?:\s*[.:]?\s*{_DASH}|(?=\sLTS\b))"
        rf"|(?P<bare>[{CAPITALS}][{CAPITALS}0-9.+]{{1,11}}(?: [{CAPITALS}0-9.]{{2,10}}){{0,2}})"
        rf"\s+{_DASH}\s)"
        r"\s*(?=\S)"
    )


@cache
def _dateline_re() -> re.Pattern[str]:
    """Match a dateline with its agency: "Hà Nội (TTXVN 5/3) -"."""
    word = rf"[{CAPITALS}][\w.]*"
    agencies = _one_of(("TTXVN/Vietnam+", *HOME, *FOREIGN))
    return re.compile(
        rf"(?P<line>(?:{word}(?: {word}){{0,4}},?\s+)?"
        rf"\(\s*(?P<agency>{agencies})\b\+?[^()]{{0,14}}\))"
        rf"(?:\s*[.:]?\s*{_DASH}\s*|(?<=\d\))\s+)(?=\S)"
    )


@cache
def _place_re() -> re.Pattern[str]:
    """Match a place: set off with a dash from the sentence behind it, or glued to it."""
    places = _one_of(prefixes.PLACES)
    return re.compile(
        rf"(?P<place>{places})(?:\s*[.:,]?\s+{_DASH}\s+|(?P<glued>)(?=[{CAPITALS}][a-zà-ỹ]))"
    )
