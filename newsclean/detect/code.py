"""Scripts and style sheets, which a browser saves beside a page and servers name "text/html"."""

from __future__ import annotations

import re
from typing import Final

from newsclean.decode import BLANK, Decoded
from newsclean.lazy import lazy_re

__all__ = ["is_code"]

_FEWEST_SIGNS: Final = 4
_SHARE: Final = 0.01
"""Share of braces and semicolons; prose has none of the ones, and few of the others."""
_PROSE: Final = 60
"""Characters of a line of prose."""
_LONGEST_WORDS: Final = 12
_FEW_SIGNS: Final = 20
"""Characters of prose for each sign of code that it may hold."""
_SIGNS: Final = "{};=<>|&[]"
_COMMENT: Final = "//"
_ENDS: Final = "{};,"
_STRINGS: Final = ('("', "('", '="', "='")
"""How messages stand in a script."""


def is_code(decoded: Decoded) -> bool:
    """Tell whether a document is a script or a style sheet, and holds no line of prose.

    A page that was flattened with its scripts may begin like one, and goes on in prose.

    Args:
        decoded: A document that does not begin with a tag.

    Returns:
        True or False.

    >>> is_code(Decoded("var a=1;function b(){return a}var c={d:b()};"))
    True
    >>> is_code(Decoded("Hàm (function) là một khái niệm của lập trình; {a} thì không."))
    False
    """
    text = decoded.text
    if "{" not in text or _opening_re().match(text) is None:
        return False
    text = _without_comments(text)
    braces = text.count("{") + text.count("}")
    if braces < _FEWEST_SIGNS or braces + text.count(";") < _SHARE * len(text):
        return False
    return not any(map(_is_prose, text.split("\n")))


def _without_comments(text: str) -> str:
    first, *others = text.split("/*")
    return "".join((first, *(each.partition("*/")[2] for each in others)))


def _is_prose(line: str) -> bool:
    line = line.strip()
    if len(line) < _PROSE or line.startswith(_COMMENT) or line[-1] in _ENDS:
        return False
    if any(map(line.__contains__, _STRINGS)):
        return False
    if line.count(" ") * _LONGEST_WORDS < len(line):
        return False
    return sum(map(line.count, _SIGNS)) * _FEW_SIGNS <= len(line)


_opening_re: Final = lazy_re(
    rf"""[{BLANK};!(]*+
    (?: /\*(?:(?!\*/)[\s\S])*+\*/ [{BLANK};!(]*+ | //[^\n]*+\n [{BLANK};!(]*+ )*+
    (?: ["']use[ ]strict["']
      | function\b[^.\n]{{0,80}}\( | (?:var|let|const)[ ][\w$]+[ ]?(?:=|,|;)
      | (?:async[ ])?\([\w$, ]{{0,40}}\)[ ]?=> | \)[ ]?=>
      | import[ ][{{*\w$"'] | export[ ](?:default|const|function|\{{)
      | (?:window|document|self|globalThis|module|exports|this|jQuery|[$]|_)
        (?:\.[\w$]+|\[)[^\n]{{0,80}}[=(]
      | (?:define|require|jQuery|[$]|if|try|for|while)[ ]?[({{]
      | [\w$]+(?:\.[\w$]+)*[ ]?=[ ]?(?:function|\{{|\[|new\b|[\w$]+\|\|)
      | @(?:charset|import|media|font-face|keyframes|namespace|layer|supports)\b
      | (?:[.\#:\[]?[\w$-]|\*[\s,:{{.])[^{{}};]{{0,2000}}\{{\s*+
        (?:[\w-]+\s*+:|\}}|[.\#:*\[]?[\w-][^{{}};]{{0,200}}\{{)
    )""",
    re.VERBOSE,
)
