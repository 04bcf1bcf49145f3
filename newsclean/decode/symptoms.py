"""Signs in a text that it was coded wrongly before it came here; repaired where the caller asks."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from itertools import islice
from typing import Final

from newsclean.errors import MissingExtra
from newsclean.extraction import Note
from newsclean.lazy import lazy_re

__all__ = ["find_symptoms", "repair_text"]

_SAMPLE: Final = 20_000
"""Characters that are looked at; what is wrong with a text is wrong in all of it."""

_FEW: Final = 3
"""Signs below which a text may just be about them."""

_TCVN3_SHARE: Final = 0.1
_VNI_SHARE: Final = 0.25
"""Share of words with a sign of an old font; in such a font Vietnamese has twice as many."""

_OLD_FEW: Final = 8
_VIETNAMESE: Final = "cp1258"

_TWICE_CODED: Final = Note(
    code="mojibake",
    message="the text was coded twice ('á»‹' for 'ị'); Options.repair would mend it",
)
_STILL_CODED: Final = Note(
    code="mojibake",
    message="some of the text is coded twice still: bytes of it were lost before it came here",
)
_LOST: Final = "\ufffd"
_TWICE_ESCAPED: Final = Note(
    code="escaped-twice", message="the text holds entities such as '&nbsp;'; see Options.repair"
)
_JSON_ESCAPED: Final = Note(
    code="escaped-twice",
    message=r"the text holds escapes such as '\u1ebf': hand over what json.loads makes of them",
)
_OLD_FONT: Final = Note(
    code="old-font",
    message="the letters are those of an old font (TCVN3 or VNI); convert the text before cleaning",
)


def find_symptoms(text: str, encoding: str | None = None, *, repaired: bool = False) -> list[Note]:
    """Look for signs of a wrong coding.

    Args:
        text: What was taken from a document.
        encoding: What its bytes were read in; None for a document that was a str.
        repaired: Whether it was mended already.

    Returns:
        A note for each kind of sign; the text is not changed.

    >>> [note.code for note in find_symptoms("Thá»• NhÄ© Ká»³ Ä‘á» nghá»‹ Nga")]
    ['mojibake']
    """
    lost = text.count(_LOST)
    notes = [_note_lost(lost)] if lost else []
    text = text[:_SAMPLE]
    if "&" in text and _entity_re().search(text):
        notes.append(_TWICE_ESCAPED)
    elif "\\u" in text and _holds_few(_json_re(), text):
        notes.append(_JSON_ESCAPED)
    if text.isascii():
        return notes
    if any(map(text.__contains__, _FIRST)) and _holds_few(_mojibake_re(), text):
        notes.append(_STILL_CODED if repaired else _TWICE_CODED)
    # In windows-1258, which has letters of Vietnamese, old fonts show such in wrong places.
    elif _sign_re().search(text) is None:
        return notes
    elif encoding == _VIETNAMESE or not _holds_few(_proper_re(), text):
        words = len(text.split())
        tcvn3, vni = len(_tcvn3_re().findall(text)), len(_vni_re().findall(text))
        if tcvn3 >= max(_OLD_FEW, _TCVN3_SHARE * words) or vni >= max(_OLD_FEW, _VNI_SHARE * words):
            notes.append(_OLD_FONT)
    return notes


def _note_lost(count: int) -> Note:
    """A note on signs that stand where somebody could not read a byte."""
    signs = f"{count} signs '{_LOST}' stand" if count > 1 else f"a sign '{_LOST}' stands"
    message = f"{signs} in the article for bytes that were lost before it came here"
    return Note(code="lost-characters", message=message)


def _holds_few(pattern: re.Pattern[str], text: str) -> bool:
    return len(list(islice(pattern.finditer(text), _FEW))) == _FEW


def repair_text(text: str, *, markup: bool) -> tuple[str, list[Note]]:
    """Mend text that was coded or escaped twice.

    Args:
        text: A document.
        markup: Whether it is markup, in which entities stand for characters.

    Returns:
        The text, and a note where it was changed.

    Raises:
        MissingExtra: The package ftfy is not installed.
    """
    try:
        from ftfy import TextFixerConfig, fix_encoding
    except ImportError as error:
        raise MissingExtra("Options.repair", "repair") from error
    # What is lost stays lost: ftfy would put a sign in its place.
    config = TextFixerConfig(replace_lossy_sequences=False)
    pattern = _mojibake_re()
    lines = [
        fix_encoding(line, config) if pattern.search(line) else line
        for line in text.splitlines(keepends=True)
    ]
    mended = "".join(lines)
    if markup:
        mended = _escaped_entity_re().sub(r"&\1", mended)
    else:
        mended = _entity_re().sub(lambda found: unescape(found[0]), mended)
    if mended == text:
        return text, []
    message = "text that was coded or escaped twice was repaired, as Options.repair asks"
    return mended, [Note(code="repaired", message=message)]


_FIRST: Final = "áÄÆÃÌâ"
"""What the first byte of a letter in UTF-8 is read as."""
# The second byte of a letter in UTF-8, read as windows-1252 or Latin-1.
_TAIL: Final = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_ENTITY: Final = (
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|lt|gt|quot|nbsp|apos|[lr][sd]quo|[nm]dash|hellip"
    r"|[aeiouyd](?:grave|acute|circ|tilde|uml))"
)


# Letters with a hat or a tone, "đ", "ơ" and "ư", marks that stand alone, and quotes. Where the
# other coding was Latin-1, quotes and dashes hold controls, which no block of an article keeps:
# what is left of "it’s", "isn’t", "we’ll" and " – " is told by the letters around it. Each way
# begins with a letter of its own, which most places are passed over by.
_mojibake_re: Final = lazy_re(
    f"á[º»]{_TAIL}?|Ä[\u0090\u0091‘]|Æ[°¡]|Ã{_TAIL}|Ì{_TAIL}|â(?:[€\u0080]"
    r"|(?<=[a-z]â)(?<!\brâ)(?:s|ll)\b|(?<=nâ)t\b|(?<=[a-z] â)(?= [a-z]))"
)
_proper_re: Final = lazy_re("[\u1ea0-\u1ef9\u0300-\u0323ăđơưĂĐƠƯ]")
# Signs that stand for letters, beside a letter of the same word.
_tcvn3_re: Final = lazy_re(r"\b[^\W\d_]*(?:[^\W\d_][¨©®µ¶·¸¹»¼½¾¬«¦§]|[®§](?=[^\W\d_]))\w*")
# A vowel and the letter that stands for its mark.
_vni_re: Final = lazy_re(r"\b\w*(?:[aeouyôö][øûïåäüë]|[aeo]â[^\W\d_]|ñö)\w*", re.IGNORECASE)
# What words of either font hold at least.
_sign_re: Final = lazy_re("[¨©®µ¶·¸¹»¼½¾¬«¦§øûïåäüëâñØÛÏÅÄÜËÂÑ\u212b]")
_json_re: Final = lazy_re(r"\\u(?!00[0-7])[\da-f]{4}", re.IGNORECASE)
_entity_re: Final = lazy_re(f"{_ENTITY};", re.IGNORECASE)


@cache
def _escaped_entity_re() -> re.Pattern[str]:
    return re.compile(f"&amp;({_ENTITY.removeprefix('&')};)", re.IGNORECASE)
