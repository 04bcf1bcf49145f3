"""What happens to the characters of a dump: line ends, decomposed marks, invisible characters."""

from __future__ import annotations

import unicodedata
from random import Random

__all__ = ["INVISIBLE", "NOISES", "apply_noise"]

INVISIBLE = "\u200b\ufeff\u00ad\u2060\u200e"
"""Characters without width that dumps sprinkle over prose."""

NOISES = ("crlf", "nfd", "zero_width", "nbsp", "double_spaces", "trailing", "indent")
"""The kinds of noise, in the order in which they make sense."""


def apply_noise(text: str, kinds: tuple[str, ...], rng: Random) -> str:
    """Change the characters of a text, not its words or lines.

    Args:
        text: The text.
        kinds: Which of `NOISES`; they are applied in the order of `NOISES`.
        rng: Where they fall.

    Returns:
        The changed text.
    """
    order = ("double_spaces", "trailing", "indent", "nbsp", "zero_width", "nfd", "crlf")
    for kind in order:
        if kind in kinds:
            text = _apply(text, kind, rng)
    return text


def _apply(text: str, kind: str, rng: Random) -> str:
    if kind == "crlf":
        return text.replace("\n", "\r\n")
    if kind == "nfd":
        return unicodedata.normalize("NFD", text)
    if kind == "zero_width":
        return _sprinkle(text, rng)
    if kind in ("nbsp", "double_spaces"):
        return "".join(_respace(letter, kind, rng) for letter in text)
    lines = text.split("\n")
    if kind == "trailing":
        return "\n".join(line + " " * rng.randint(0, 2) for line in lines)
    return "\n".join(("  " if line and rng.random() < 0.5 else "") + line for line in lines)


def _respace(letter: str, kind: str, rng: Random) -> str:
    if letter != " " or rng.random() > 0.1:
        return letter
    return "\u00a0" if kind == "nbsp" else "  "


def _sprinkle(text: str, rng: Random) -> str:
    """Put invisible characters inside words; one in forty letters gets one."""
    return "".join(
        letter + rng.choice(INVISIBLE) if letter.isalpha() and rng.random() < 0.025 else letter
        for letter in text
    )
