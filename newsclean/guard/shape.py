"""Refuses markup on which the parser's time or memory would grow with the square of its size.

Every page is sampled, at places that depend on its content: that costs a small part of the parse.
Of a page whose samples look wrong, or whose tags are many, a quick look at all tags mostly proves
that it is plain. Any other is read tag by tag; `Limits.guard` = "full" does so with every page.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final
from zlib import crc32

from newsclean.guard.nesting import Nesting
from newsclean.guard.plain import is_plain
from newsclean.guard.tokens import attribute_count, iter_tags
from newsclean.lazy import lazy_re
from newsclean.limits import Limits

__all__ = ["check_shape"]

_SMALL: Final = 8_192
"""Bytes; the worst shape of this size parses in 30 ms."""

_WINDOW: Final = 128
_STEP: Final = 3_072
"""About every 3,000 bytes, 128 are looked at."""

_PLAIN_TAGS: Final = 4_000
"""Tags of a page below which formatting elements cannot make millions of nodes; news pages have 500
to 3,000."""

_MANY_TAGS: Final = 12_000
"""Tags up to which the parser's worst shapes, but for formatting elements, take half a second."""

_MANY_FORMATTING: Final = 300
"""Formatting tags, links not counted, that are worth a look; news pages have up to 60."""

_REPEATED: Final = 1_000_000
"""Formatting tags times tags: no more nodes than this are made of elements left open."""

_CHANCE: Final = 3
"""Times the root of the number of tags seen: how far openings run ahead of closings on one in
fifty news pages, for they are seen as if at random."""

_STRETCH: Final = 64 * 1024
"""Bytes without a tag that are worth a look: a script, or a tag with many attributes."""

_DEEPER: Final = {b"": 1, b"/": -1}
_OPENERS: Final = 4
_SIGNS: Final = 100
"""How many tags before such a stretch may be the one that it lies in, and signs that are none."""


def check_shape(data: bytes, limits: Limits) -> None:
    """Check that a page is no trap for the parser.

    Args:
        data: The markup, in UTF-8.
        limits: The deepest nesting and the most attributes that are parsed.

    Raises:
        LimitExceeded: Nesting, attributes of one tag or open formatting elements are beyond the
            limits; the parser's time would grow with their square.
    """
    if len(data) > min(_SMALL, 3 * limits.max_depth) and (
        limits.guard == "full" or _looks_wrong(data, limits)
    ):
        _read_tags(data, limits)


def _read_tags(data: bytes, limits: Limits) -> None:
    nesting = Nesting(limits)
    for name, tag in iter_tags(data, nesting.is_raw, limits.max_attributes):
        nesting.add(name, tag)


def _looks_wrong(data: bytes, limits: Limits) -> bool:
    """Whether samples of a page speak for a shape that must be read tag by tag."""
    start, step = _places(data)
    sample = b"".join([data[at : at + _WINDOW] for at in range(start, len(data), step)])
    share = step / _WINDOW
    # Texts in turn with what tells a closing tag from an opening one.
    parts = _name_re().split(sample)
    if _looks_tangled(sample, parts[1::2], share, limits) and not is_plain(data, limits):
        return True
    return (
        len(data) > _STRETCH
        and max(map(len, parts)) * share > _STRETCH
        and _in_tag(data, parts, (start, step), limits)
    )


def _looks_tangled(sample: bytes, slashes: list[bytes], share: float, limits: Limits) -> bool:
    """Whether samples speak for so many tags, so deep, or so much formatting, that it matters."""
    tags = len(slashes) * share
    if tags > _MANY_TAGS or (
        tags > limits.max_depth / 2
        # Elements that do not nest can only make a page look deeper; looking past them is dear.
        and _looks_deep(slashes, share, limits)
        and _looks_deep(_nesting_re().findall(sample), share, limits)
    ):
        return True
    formatting = len(_formatting_re().findall(sample)) * share
    if formatting > _MANY_FORMATTING:
        return True
    return tags > _PLAIN_TAGS and 2 * formatting * tags > _REPEATED


def _places(data: bytes) -> tuple[int, int]:
    """Where the first window stands and how far apart they are.

    Both depend on the content, so that a page is not easily painted around them.
    """
    key = crc32(data[:: 1 + len(data) // 256])
    step = _STEP - key % 509
    return (key >> 9) % step, step


def _looks_deep(slashes: list[bytes], share: float, limits: Limits) -> bool:
    """Whether samples speak for deep nesting more than chance does."""
    swing = _swing(slashes)
    return swing * share > limits.max_depth / 2 and swing > _CHANCE * len(slashes) ** 0.5


def _swing(slashes: list[bytes]) -> int:
    """How far openings run ahead of closings, anywhere in a row of them."""
    depths = list(accumulate(map(_DEEPER.__getitem__, slashes), initial=0))
    return max(depths) - min(depths)


def _in_tag(data: bytes, parts: list[bytes], places: tuple[int, int], limits: Limits) -> bool:
    """Whether a long stretch without tags may lie in a tag with too many attributes."""
    start, step = places
    at = 0
    for part in parts:
        if len(part) * step > _STRETCH * _WINDOW:
            middle = start + (at + len(part) // 2) // _WINDOW * step
            if _opens_wide(data, middle, limits.max_attributes):
                return True
        at += len(part) + 1
    return False


def _opens_wide(data: bytes, place: int, most: int) -> bool:
    """Whether one of the tags that open before a place, or may open there, is too wide."""
    openers = 0
    for _ in range(_SIGNS):
        place = data.rfind(b"<", 0, place)
        if place < 0 or openers == _OPENERS:
            return False
        if _name_re().match(data, place):
            openers += 1
            if attribute_count(data, most, place) > most:
                return True
    return True


_name_re: Final = lazy_re(rb"<(/?)[a-zA-Z]")
_nesting_re: Final = lazy_re(
    rb"<(/?)(?!(?i:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta"
    rb"|opt(?:ion|group)|p|param|r[pt]|source|t(?:d|h|r|body|head|foot)|track|wbr)[\s/>])[a-zA-Z]"
)
"""Tags of elements that nest; void ones, and those that a second one closes, do not."""
_formatting_re: Final = lazy_re(
    rb"<(?:[bBiIuUsS]|[eE][mM]|[tT][tT]|(?i:font|nobr|code|big|small|str(?:ong|ike)))[\s/>]"
)
