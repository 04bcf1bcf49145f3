"""How two texts are compared: `fold` maps what counts as equal to one key."""

from __future__ import annotations

import html
import re
import unicodedata

__all__ = ["contains", "fold", "fold_caption", "fold_card", "fold_teaser", "words"]

_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)]
)
_VARIANTS = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("‐‑‒–—―−", "-")
)
_WORD = re.compile(r"\w+")
_PREFIX = re.compile(r"\(?[A-ZĐ][A-ZĐ0-9.+]{1,11}\)? ?- ?(?=\S)")
_BRACKETED = re.compile(r" ?\([^()]*\)")


def fold(text: str | None) -> str:
    """Return the comparison key of a text, a string (empty for None).

    Entities are decoded, the text is NFC, invisible characters are gone, white space is folded,
    quote and dash variants are one, and a closing "./." is ".".
    """
    if not text:
        return ""
    plain = unicodedata.normalize("NFC", html.unescape(text)).translate(_INVISIBLE)
    folded = " ".join(plain.translate(_VARIANTS).split())
    return folded[:-2] if folded.endswith("./.") else folded


def fold_teaser(text: str | None) -> str:
    """Return the key of a card's text, a string, without the publisher's code that may open it."""
    return _PREFIX.sub("", fold(text), count=1) if text else ""


def fold_card(text: str | None) -> str:
    """Return the key of a related title, a string, without brackets around all of it."""
    folded = fold(text)
    if folded.startswith("[") and folded.endswith("]"):
        return folded[1:-1].strip()
    return folded


def fold_caption(text: str | None) -> str:
    """Return the key shared by near-equal captions, a string: bracketed words do not count."""
    return _BRACKETED.sub("", fold(text)).strip(" .")


def words(text: str) -> list[str]:
    """Return the syllables of a folded text, a list of strings."""
    return _WORD.findall(text)


def contains(text: str, phrase: str) -> bool:
    """Tell whether a folded phrase stands in a folded text as whole words, a bool."""
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        opens = start == 0 or not (phrase[0].isalnum() and text[start - 1].isalnum())
        closes = end == len(text) or not (phrase[-1].isalnum() and text[end].isalnum())
        if opens and closes:
            return True
        start = text.find(phrase, start + 1)
    return False
