"""The tags of a page as the HTML standard reads them, without building a tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from newsclean.errors import LimitExceeded
from newsclean.lazy import lazy_re

__all__ = ["RAW", "REST", "SPACE", "attribute_count", "is_self_closing", "iter_tags", "tag_re"]

RAW: Final = frozenset(b"script style textarea title xmp iframe noembed noframes noscript".split())
"""Elements whose text the parser takes as it is, unless they stand in drawings or menus."""

SPACE: Final = rb"\t\n\f\r "
# A name may begin with "="; a value without quotes may hold anything but spaces and ">".
_VALUE: Final = rb"(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^%b>\"'][^%b>]*+)" % (SPACE, SPACE)
_ATTRIBUTE: Final = rb"[^%b/>][^%b/>=]*+(?:[%b]*+=[%b]*+%b?+)?+" % (
    *(SPACE, SPACE, SPACE, SPACE),
    _VALUE,
)
REST: Final = rb"(?:[%b/]++|%b)*+" % (SPACE, _ATTRIBUTE)


def iter_tags(
    data: bytes, is_raw: Callable[[bytes], bool | None], most: int
) -> Iterator[tuple[bytes, bytes]]:
    """Read the tags of a page, without comments and the text of scripts and the like.

    Args:
        data: The markup.
        is_raw: Says of an element of `RAW` whether the parser takes its text as it is; None where
            it cannot be told. It is asked when the element's tag has been yielded.
        most: The most attributes that a tag may have.

    Yields:
        The name in lower case, a slash before it where the tag closes, and all of the tag. Of a
        text that may be raw or not the opening tags are yielded.

    Raises:
        LimitExceeded: A tag has too many attributes, or what follows depends on what cannot be
            told.
    """
    position, doubtful_to = 0, 0
    ends: dict[bytes, int] = {}
    while True:
        for tag in tag_re().finditer(data, position):
            start, end = tag.span()
            if start < doubtful_to < end:
                raise LimitExceeded("markup that cannot be told from script or style")
            name = tag[1]
            if name is None:
                continue
            name = name.lower()
            if end - start > 2 * most and attribute_count(tag[0], most) > most:
                raise LimitExceeded(
                    f"a tag with over {most} attributes; see Options.limits.max_attributes"
                )
            if start >= doubtful_to or name[0] != 47:  # a slash
                yield name, tag[0]
            if name in RAW and (raw := is_raw(name)) is not False:
                behind = ends[name] = _raw_end(data, name, end, ends.get(name, -1))
                if raw:
                    position = behind
                    break
                doubtful_to = max(doubtful_to, behind)
        else:
            return


def _raw_end(data: bytes, name: bytes, start: int, known: int) -> int:
    """Where the text of a raw element ends; what was found before is not looked for again.

    In text that may be raw or not, each of a hundred thousand tags may wait for the same end.
    """
    if known >= start:
        return known
    if name == b"script":
        return _script_end(data, start)
    closing = _raw_end_re(name).search(data, start)
    return len(data) if closing is None else closing.start()


def _script_end(data: bytes, start: int) -> int:
    """Where a script ends: not by the end tag of another that a comment in it holds."""
    commented = inner = False
    for mark in _script_re().finditer(data, start):
        sign = mark[0][:2]
        if sign == b"<!":
            commented = True
        elif sign == b"--":
            commented = inner = False
        elif sign != b"</":
            inner = commented
        elif inner:
            inner = False
        else:
            return mark.start()
    return len(data)


def attribute_count(data: bytes, most: int, start: int = 0) -> int:
    """Count the attributes of a tag.

    Args:
        data: What holds the tag.
        most: Where counting may stop.
        start: Where the tag begins.

    Returns:
        The number, or `most` + 1 where there are more.
    """
    head = _head_re().match(data, start)
    if head is None:
        return 0
    position = head.end()
    for count in range(most + 1):
        found = _attribute_re().match(data, position)
        if found is None:
            return count
        position = found.end()
    return most + 1


def is_self_closing(tag: bytes) -> bool | None:
    """Say whether a tag closes itself, where elements may; None where it is hard to tell.

    Args:
        tag: All of the tag.

    Returns:
        True, False or None.
    """
    if not tag.endswith(b"/>"):
        return False
    return True if _plain_self_closing_re().fullmatch(tag) else None


tag_re: Final = lazy_re(
    rb"<(?:(/?[a-zA-Z][^%b/>]*+)%b(?:>|\Z)"
    rb"|!--(?:-?>|(?s:.*?)(?:--!?>|\Z))"
    rb"|(?:[!?]|/[^a-zA-Z>])[^>]*+)" % (SPACE, REST)
)
"""The pattern of a tag, whose name is the first group, or of a comment, without."""
_head_re: Final = lazy_re(rb"<[a-zA-Z][^%b/>]*+" % SPACE)
_attribute_re: Final = lazy_re(rb"[%b/]*+%b" % (SPACE, _ATTRIBUTE))
_plain_self_closing_re: Final = lazy_re(
    rb"<[a-zA-Z][^%b/>]*+(?:[%b]++[^%b/>=\"']++(?:=\"[^\"]*+\"|='[^']*+')?+)*+[%b]*+/>"
    % ((SPACE,) * 4)
)
_script_re: Final = lazy_re(rb"<!(?=--)|-->|</?script[%b/>]" % SPACE, re.IGNORECASE)


@cache
def _raw_end_re(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"</%b[%b/>]" % (name, SPACE), re.IGNORECASE)
