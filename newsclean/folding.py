"""Folding of text: what is returned (NFC, white space, invisible characters) and comparison keys.

Spelling is never changed in what is returned; keys may fold case, Ð and punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import Final
from unicodedata import combining, is_normalized, normalize

__all__ = [
    "CAPITALS",
    "INVISIBLE",
    "MARKS",
    "bare_words",
    "caseless",
    "close_mark",
    "compare_key",
    "distinct",
    "fold",
    "is_longer",
    "is_plain",
    "line_key",
    "opening_key",
    "spellings",
    "unfold",
]

INVISIBLE: Final = re.compile(
    "["
    "\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"  # controls that are no white space
    "\u00ad"  # soft hyphen
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"  # joiners and fillers of other scripts
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero-width and bidi
    "\ufe00-\ufe0f\ufff9-\ufffc"  # variation selectors, annotations, object replacement
    r"\ud800-\udfff"  # lone surrogates, which no literal of a compiled module may hold
    "]+"
)
"""Characters that are removed wherever text is returned or compared."""

CAPITALS: Final = "A-ZĐÐÀÁẢÃẠĂÂẤẦẨẪẬẮẰẲẴẶÈÉẺẼẸÊẾỀỂỄỆÌÍỈĨỊÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÙÚỦŨỤƯỨỪỬỮỰỲÝỶỸỴ"
"""The capital letters, for a class of characters: a range such as À-Ỹ holds small ones too."""

_PLAIN: Final = re.compile(
    "[\r\n -~"
    "\u00a0-\u00ac\u00ae-\u024f\u1ea0-\u1eff"  # Latin letters with their marks
    "\u2010-\u2027\u2030-\u205e\u20ab\u20ac"  # dashes, quotes, points, currencies
    "\u2190-\u21ff\u25a0-\u25ff"  # arrows and bullets
    "]*+"
)
_END: Final = " \t:;,.…!>»›→▶-–—|•*·#[]()“”\"'"
MARKS: Final = frozenset(_END)
"""What may stand around a phrase on its line, one of the characters of a counter too."""
_OPENING: Final = 24
_SURE: Final = 8
"""Characters that are looked at, and letters of their key that no cut can have changed."""
_LONGEST_LETTER: Final = 3
"""Characters of a decomposed letter: "ệ" is one with two marks."""
_TIMES: Final = 8
"""How many times the limit of characters, of a much longer text, tell that it is too long."""
_BARE_WORD: Final = re.compile(r"[a-z0-9]+")
_WHITE: Final = re.compile(r"\s{2,}")
_COUNTER: Final = re.compile(r"\s*\(\s*\d+\s*\)\s*$")


def fold(line: str) -> str:
    r"""Return a line as newsclean returns it.

    Args:
        line: One line of text.

    Returns:
        The line in NFC, white space folded to single spaces, without invisible characters.

    >>> fold("  Hà\u00a0Nội \u200b đẹp ")
    'Hà Nội đẹp'
    """
    line = line.strip()
    if "  " not in line and line.isprintable():
        # The common line; a composed one comes back as it is.
        return line if line.isascii() else normalize("NFC", line)
    # Sources are wrapped: joining their lines takes a third of what joining all words does.
    lines = line.replace("\xa0", " ").splitlines()
    spaced = " ".join([part for part in map(str.strip, lines) if part])
    if not spaced.isprintable():
        spaced = INVISIBLE.sub("", spaced).strip()
    if "  " in spaced or not spaced.isprintable():
        spaced = " ".join(spaced.split())
    return normalize("NFC", spaced)


def is_plain(text: str) -> bool:
    r"""Tell whether a text holds nothing but Latin letters, common marks, spaces and line ends.

    Such a text is in NFC and has no invisible characters, which to ask for takes twice as long.

    Args:
        text: Any text.

    Returns:
        True or False; hard spaces are spaces here.

    >>> is_plain("Giá vàng\r\ntăng…"), is_plain("a\tb"), is_plain("e\u0301")
    (True, False, False)
    """
    return _PLAIN.fullmatch(text) is not None


def is_longer(text: str, limit: float) -> bool:
    r"""Tell what is surely folded to more than some characters, far faster than by folding.

    Args:
        text: Any text.
        limit: The most characters.

    Returns:
        True where that is sure, whatever is composed in the text; False else.

    >>> is_longer("Two  words\n", 7), is_longer("Two  words\n", 8)
    (True, False)
    """
    if len(text) > _TIMES * limit and _has_more(text[: int(_TIMES * limit)], limit):
        return True  # most long texts are told by their beginning
    return len(text) > limit and _has_more(text, limit)


def _has_more(text: str, limit: float) -> bool:
    letters = len(text) - text.count(" ") - text.count("\n") - text.count("\t") - text.count("\r")
    return letters > (limit if text.isascii() else _LONGEST_LETTER * limit)


def unfold(raw: str, positions: Iterable[int]) -> list[int]:
    r"""Return where places of a folded line stand in the line as it was.

    Args:
        raw: The line before folding, without white space around it.
        positions: Offsets in `fold(raw)`, ascending: one pass finds them all.

    Returns:
        The offsets in `raw`; between a letter and its marks never.

    >>> unfold("a  b\u200bc", [1, 2])
    [1, 3]
    """
    if is_plain(raw) and not raw[:1].isspace():
        return _unfold_spaces(raw, positions)
    places = []
    found = folded = 0
    for position in positions:
        while found < len(raw) and folded < position:
            end = _end_of_piece(raw, found)
            if not raw[found].isspace():
                folded += len(normalize("NFC", INVISIBLE.sub("", raw[found:end])))
            elif folded:
                folded += 1
            found = end
        while found < len(raw) and INVISIBLE.match(raw, found):
            found += 1
        places.append(found)
    return places


def _unfold_spaces(raw: str, positions: Iterable[int]) -> list[int]:
    """The same for a line in which nothing but runs of white space is folded: no letter is read."""
    places = []
    extra = 0
    runs = _WHITE.finditer(raw)
    run = next(runs, None)
    for position in positions:
        while run is not None and run.start() - extra < position:
            extra += run.end() - run.start() - 1
            run = next(runs, None)
        places.append(min(position + extra, len(raw)))
    return places


def _end_of_piece(raw: str, start: int) -> int:
    """Where a run of white space ends, or a letter with all that is composed with it.

    What is invisible parts neither: it is gone before a line is composed.
    """
    is_space = raw[start].isspace()
    end = start + 1
    while end < len(raw):
        char = raw[end]
        joins = char.isspace() if is_space else combining(char) or "\u1160" <= char <= "\u11ff"
        if not joins and not INVISIBLE.match(char):
            break
        end += 1
    return end


def close_mark(text: str) -> str:
    """Return a text with a closing "./." as ".".

    Args:
        text: A folded line.

    Returns:
        The line; the mark is as old as the telegraph and ends a story.

    >>> close_mark("Vụ việc đang được điều tra./.")
    'Vụ việc đang được điều tra.'
    """
    while text.endswith("/.") and text[-3:-2] and text[-3] in '.…”"!?)]':
        text = text[:-2]
    return text


def caseless(text: str) -> str:
    r"""Return a text without case, as its words are looked up or compared.

    Args:
        text: A folded text.

    Returns:
        The text in small letters, Ð (U+00D0) read as Đ (U+0110).

    >>> caseless("\u00d0ội Ghe") == caseless("đội ghe")
    True
    """
    return text.casefold().replace("ð", "đ")


_CASED: Final = (
    range(0x41, 0x2E00),
    range(0xA640, 0xABC0),
    range(0xFB00, 0xFB18),
    range(0xFF21, 0xFF3B),
)
"""Where letters stand whose case is folded; those behind are of scripts without any phrase."""


@cache
def _written() -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """The letters that are folded to one other, by that one.

    And what letters are folded to several, with each such letter, by the first of the several.
    """
    to_one = {"đ": "\u00d0\u00f0"}
    to_several: dict[str, list[tuple[str, str]]] = {}
    letters = [chr(code) for codes in _CASED for code in codes]
    for letter, folded in zip(letters, map(str.casefold, letters), strict=True):
        if len(folded) > 1:
            to_several.setdefault(folded[0], []).append((folded, letter))
        elif folded != letter:
            to_one[folded] = to_one.get(folded, "") + letter
    return to_one, to_several


def spellings(phrase: str, width: int) -> set[str]:
    """Return what a text may begin with whose `caseless` form begins with a phrase.

    So texts are told by their first letters as they stand, at a tenth of what folding them takes.

    Args:
        phrase: The phrase, as `caseless` makes it.
        width: How many characters of the text are wanted.

    Returns:
        Its beginnings in every spelling, shorter ones where the phrase is.

    >>> sorted(spellings("đọc", 2))
    ['ÐỌ', 'Ðọ', 'ðỌ', 'ðọ', 'ĐỌ', 'Đọ', 'đỌ', 'đọ']
    """
    to_one, to_several = _written()
    if not any(
        phrase.startswith(folded, at) or folded.startswith(phrase[at:])
        for at, first in enumerate(phrase[:width])
        for folded, _ in to_several.get(first, ())
    ):
        either = [letter + to_one.get(letter, "") for letter in phrase[:width]]
        return set(map("".join, product(*either)))
    heads = {("", phrase)}
    for _ in range(width):
        longer = {pair for pair in heads if not pair[1]}
        for head, rest in heads - longer:
            longer |= {(head + letter, rest[1:]) for letter in rest[0] + to_one.get(rest[0], "")}
            for folded, letter in to_several.get(rest[0], ()):
                if rest.startswith(folded) or folded.startswith(rest):
                    longer.add((head + letter, rest[len(folded) :]))
        heads = longer
    return {head for head, _ in heads}


def line_key(text: str) -> str:
    """Return the key under which a short line is looked up among phrases.

    Args:
        text: A folded line.

    Returns:
        The line without case, leading and trailing punctuation and a counter such as "(12)",
        Ð (U+00D0) read as Đ (U+0110).

    >>> line_key("Bình luận (0)"), line_key("TIN LIÊN QUAN:"), line_key("\u00d0ọc thêm")
    ('bình luận', 'tin liên quan', 'đọc thêm')
    """
    key = caseless(text)
    if key.endswith(")"):
        key = _COUNTER.sub("", key)
    return key.strip(_END)


def compare_key(text: str) -> str:
    """Return the key under which two printings of one text are equal.

    Args:
        text: A folded line.

    Returns:
        The text without case, spaces, end punctuation and kinds of quotes, Ð (U+00D0) read as Đ
        (U+0110).

    >>> compare_key("Nga- NATO  bất đồng") == compare_key("Nga - NATO bất đồng.")
    True
    """
    key = text.replace(" ", "").casefold()
    if not key.isprintable():
        key = "".join(key.split())
    key = key.strip(_END)
    if key.isascii():
        return key
    # Replacing what is absent costs a scan; translating the line would cost ten times as much.
    key = key.replace("ð", "đ").replace("“", '"').replace("”", '"')
    return key.replace("–", "-").replace("’", "'")


def opening_key(text: str) -> str:
    """Return the first letters of a text's `compare_key`, at a fraction of its cost.

    Args:
        text: A text; white space may stand before it.

    Returns:
        Up to eight letters; texts whose openings differ have different keys.

    >>> opening_key("“Giá vàng tăng mạnh trong phiên sáng nay")
    'giávàngt'
    """
    head = text.lstrip()[:_OPENING]
    if not (head.isascii() or is_normalized("NFC", head)):
        head = normalize("NFC", text.lstrip()[: _LONGEST_LETTER * _OPENING])
    return compare_key(head)[:_SURE]


def bare_words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents, as names of files have them.

    Args:
        text: Any text.

    Returns:
        The words; letters of other scripts are left out.

    >>> bare_words("Đường số 5: mưa, lũ")
    ['duong', 'so', '5', 'mua', 'lu']
    """
    plain = text.casefold().replace("\u0111", "d").replace("\u00f0", "d")
    return _BARE_WORD.findall("".join(filter(str.isascii, normalize("NFD", plain))))


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts without later printings of an earlier one, and without empty ones.

    Args:
        texts: Folded texts.

    Returns:
        The first printing of each, in order.

    >>> distinct(["Sông Trầu", "", "SÔNG TRẦU.", "Hạ Trầu"])
    ('Sông Trầu', 'Hạ Trầu')
    """
    kept: dict[str, str] = {}
    for text in texts:
        if text:
            kept.setdefault(compare_key(text), text)
    return tuple(kept.values())
