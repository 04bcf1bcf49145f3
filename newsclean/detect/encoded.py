"""A page that somebody has written in other signs on its way: base64, hexadecimal, escapes."""

from __future__ import annotations

import re
from typing import Final

from newsclean.decode import BLANK, Decoded
from newsclean.detect.page_type import Refusal
from newsclean.lazy import lazy_re

__all__ = ["find_encoded"]

_WINDOW: Final = 20_000
_LONGEST_WORD: Final = 40
"""Letters of a word; what has more before its first blank is written by no one."""
_FEWEST_SIGNS: Final = 10
"""Different ones; a line that is drawn has one or two."""
_OPENINGS: Final = ("&lt;", "&amp;lt;", "\\u003", "\\x", "%3C", "%3c", "data:")
"""What pages begin with that were escaped, percent-encoded or put into an address."""
_FORM: Final = "the document is {}, and no page: hand over what {} makes of it"


def find_encoded(beginning: str, decoded: Decoded) -> Refusal | None:
    r"""Find that a document is a page in other signs, which nobody has read back.

    Args:
        beginning: Its first characters, without blanks before them.
        decoded: The document.

    Returns:
        The `Refusal`, with what reads it back; None for a page or text.

    >>> find_encoded("&lt;p&gt;Sáng nay&lt;/p&gt;", Decoded("&lt;p&gt;Sáng nay&lt;/p&gt;")).reason
    'the document is escaped markup, and no page: hand over what html.unescape makes of it'
    >>> find_encoded("&lt; 5 độ", Decoded("&lt; 5 độ")) is None
    True
    """
    if beginning.startswith(_OPENINGS):
        return _find_escaped(decoded)
    if " " in beginning[:_LONGEST_WORD] or _word_re().match(beginning) is None:
        return None
    text = decoded.beginning(_WINDOW).strip(BLANK)
    if _all_re().fullmatch(text) is None or len(set(text)) < _FEWEST_SIGNS:
        return None
    if _hex_re().fullmatch(text) is not None:
        return _refuse("written in hexadecimal", "bytes.fromhex")
    return None if text.islower() else _refuse_base64()  # a slug, the name of a file


def _find_escaped(decoded: Decoded) -> Refusal | None:
    text = decoded.beginning(_WINDOW).strip(BLANK)
    found = _escaped_re().match(text)
    if found is None:
        return None
    if found["entity"] is not None:
        # A sign that a tool has left before a story says nothing of the story.
        is_all = found["page"] is not None or _block_re().search(text, found.end()) is not None
        return _refuse("escaped markup", "html.unescape") if is_all else None
    if found["json"] is not None:
        return _refuse("markup escaped as JSON escapes it", "json.loads")
    if found["percent"] is not None:
        return _refuse("percent-encoded", "urllib.parse.unquote")
    if _all_re().fullmatch(text, found.end()) is None:
        return None
    if found["hex"] is not None:
        return _refuse("written in hexadecimal", r"bytes.fromhex, without \x,")
    return _refuse_base64()


def _refuse_base64() -> Refusal:
    return _refuse("written in base64", "base64.b64decode")


def _refuse(what: str, reader: str) -> Refusal:
    return Refusal("no-page", _FORM.format(what, reader))


_word_re: Final = lazy_re(rf"[A-Za-z0-9+/_-]{{{_LONGEST_WORD}}}")
_all_re: Final = lazy_re(r"[A-Za-z0-9+/_=\r\n-]*+")
_hex_re: Final = lazy_re(r"[0-9A-Fa-f\r\n]*+")
_escaped_re: Final = lazy_re(
    r"""(?P<entity>(?:&amp;|&)lt;(?:(?P<page>!doctype|html\b|\?xml)|!--|[a-z][a-z\d]{0,9}\b))
    | (?P<json>\\u003c(?:!|\\?/|[a-z]))
    | (?P<hex>\\x(?=[\da-f]{40}))
    | (?P<percent>%3c(?:%21|!|[a-z]))
    | data:[\w.+/;=-]{0,80};base64,
    """,
    re.VERBOSE | re.IGNORECASE,
)
_block_re: Final = lazy_re(
    r"(?:&amp;|&)lt;(?:/(?:p|div|h[1-6]|li|article|section|td)(?:&amp;|&)gt;|br\b)", re.IGNORECASE
)
