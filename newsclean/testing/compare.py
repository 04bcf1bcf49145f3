"""Comparing texts by what a reader sees, independently of how newsclean strips characters."""

from __future__ import annotations

import unicodedata

__all__ = ["fold"]

_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_REPLACEMENT = "\ufffd"


def fold(text: str) -> str:
    r"""Reduce a text to what can be seen.

    Args:
        text: Any string, lone surrogates and control characters included.

    Returns:
        Its NFC form without control, format and surrogate characters, white space folded to single
        spaces, a closing "./." as ".".

    >>> fold("Tin\u200b  mới./.")
    'Tin mới.'
    """
    seen = "".join(letter for letter in text if _is_seen(letter))
    clean = " ".join(unicodedata.normalize("NFC", seen).split())
    return clean[:-3] + "." if clean.endswith("./.") else clean


def _is_seen(letter: str) -> bool:
    if letter.isspace():
        return True
    return letter != _REPLACEMENT and unicodedata.category(letter) not in _UNSEEN
