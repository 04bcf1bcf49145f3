"""Names the language of a text by its script, and by letters or little words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import Final

from newsclean.lazy import lazy_re
from newsclean.phrases.languages import LETTERS, LITTLE_WORDS, NEIGHBOURS, SCRIPTS, TWO_SCRIPTS

__all__ = ["name_language"]

_WINDOW: Final = 2_000
_SAMPLE: Final = 200
"""Letters of another script that tell which it is."""
_SHARE: Final = 0.3
"""Share of a text that is written in its script, spaces counted."""
_KANA: Final = 0.05
"""Share of such letters that no Chinese text has."""
_OWN: Final = 0.003
"""Share of letters of one language that names of people and places do not reach."""
_FEWEST_OWN: Final = 2
"""Such letters, where a text is longer than a line."""
_LINE: Final = 100
_LITTLE: Final = 0.15
"""Share of little words in a text that tells its language."""
_MARGIN: Final = 1.25
"""How many times more it must have of them than of those of any other."""
_FEWEST: Final = 12
"""Words of a text that tell its language."""
_MANY: Final = 50
"""The same where the page states another."""
_HARDLY: Final = 0.4
"""How much of its share a text has of the little words of a language that it is not in."""
_STARTS: Final = [start for start, _ in SCRIPTS]
_SAME: Final = {"nb": "no", "nn": "no"}


def name_language(text: str, stated: str | None = None) -> str | None:
    """Name the language of a text.

    Args:
        text: Some of it.
        stated: The language that its page states.

    Returns:
        A code: the stated one unless the text speaks against it, since templates state theirs
        whatever they hold; None where nothing tells.

    >>> name_language("La rivière est montée dans la nuit et le pont est parti avec les eaux")
    'fr'
    >>> name_language("旧桥昨天夜里被大水冲走了。", "en"), name_language("The bridge", "de")
    ('zh', 'de')
    """
    sample = text[:_WINDOW]
    others = [] if sample.isascii() else _other_re().findall(sample)
    if len(others) > _SHARE * len(sample):
        codes = _codes_of(others)
        return stated if stated in codes or not codes else _told_apart(sample, codes)
    words = sample.lower().split()
    told = _by_words(words)
    if stated is None or told is None:
        return stated or told
    known = _SAME.get(stated, stated)
    is_latin = stated in TWO_SCRIPTS or not any(stated in codes.split() for _, codes in SCRIPTS)
    if len(words) < _MANY or (is_latin and known not in LITTLE_WORDS):
        return stated
    return told if _count(words, known) <= _HARDLY * _count(words, told) else stated


def _codes_of(letters: list[str]) -> list[str]:
    """The languages that are written in the script of most letters."""
    found = Counter(bisect_right(_STARTS, ord(letter)) - 1 for letter in letters[:_SAMPLE])
    scripts = {SCRIPTS[place][1]: count for place, count in found.items()}
    if scripts.get("ja", 0) > _KANA * sum(scripts.values()):
        return ["ja"]
    return max(scripts, key=scripts.__getitem__).split()


def _told_apart(text: str, codes: list[str]) -> str | None:
    if codes[0] not in LETTERS:
        return codes[0]
    letters = Counter(text.lower())
    counts = [(code, sum(map(letters.__getitem__, own))) for code, own in LETTERS[codes[0]]]
    for fewest in (max(_OWN * len(text), min(_FEWEST_OWN, len(text) / _LINE)), 1):
        told = next((code for code, count in counts if count >= fewest), None)
        if told is not None:
            return told
    return None


def _by_words(words: list[str]) -> str | None:
    if len(words) < _FEWEST:
        return None
    counts = Counter(words)
    shares = sorted(
        ((sum(map(counts.__getitem__, own)), code) for code, own in LITTLE_WORDS.items()),
        reverse=True,
    )
    (most, code), (next_most, _) = shares[:2]
    if most < max(_LITTLE * len(words), _MARGIN * next_most):
        return None
    others = max(sum(map(counts.__getitem__, own)) for own in NEIGHBOURS)
    return code if most > others else None


def _count(words: list[str], code: str) -> int:
    return sum(map(LITTLE_WORDS.get(code, frozenset()).__contains__, words))


_other_re: Final = lazy_re("[\u0370-\u1dff\u3040-\ud7a3]")
