"""Proves of most large pages, at a fifth of what reading their tags takes, that they are plain.

The tags are followed on a stack that is never lower than the parser's own. An opening tag goes on
it. An end tag takes off what it names if that lies on top: the parser has that on top of its stack,
too, and ends it, or does not have it at all. Where the stack stays low and few formatting elements
are open on it, no shape can take the parser long. What cannot be followed so simply is not plain,
and is for `Nesting` to judge.

Elements whose end tags many pages leave out go with the element around them. That is safe as long
as both stacks are known to hold the same, but for what the parser has ended of such elements. From
the first tag on that may have parted them, what goes that way counts as still open.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.guard.nesting import FLAT, FORMATTING
from newsclean.guard.tokens import RAW, REST, SPACE
from newsclean.lazy import lazy_re
from newsclean.limits import Limits

__all__ = ["is_plain"]

_PARTS: Final = 4
"""Elements that the parser may open for one: around a cell its row and the rows' group."""
_MOST_FORMATTING: Final = 8
"""Formatting elements that may be open at a time; the parser repeats them in each block behind one
that ends without them."""
_MOST_OPTIONS: Final = 1_000
_MOST_HIDDEN: Final = 5_000
"""Signs that open no tag: in the values of a tag with many attributes they would hide it."""
_MOST_ROOTS: Final = 4

_STRANGE: Final = frozenset(b"applet frameset marquee math object plaintext ![cdata[".split())
"""What has rules of its own and is rare on pages of news, but for scripts."""
_NOT_PUSHED: Final = FLAT | frozenset((b"html", b"head", b"body", b""))  # comments have no name
_ENDS_ALIKE: Final = frozenset(b"dd dt li option p td th tr".split())
"""Elements that a second one right in them ends."""
_IMPLIED: Final = frozenset(b"dd dt li optgroup option p rb rp rt rtc".split())
"""Elements that end with the block around them."""
_BLOCKS: Final = frozenset(
    b"address article aside blockquote center div dl fieldset figcaption figure footer header main "
    b"nav ol pre section ul".split()
)
_ROW_GROUPS: Final = frozenset((b"tbody", b"tfoot", b"thead"))
_CELLS: Final = frozenset((b"td", b"th"))
_ROWS: Final = _ROW_GROUPS | _CELLS | {b"tr"}
_SHAPES: Final = frozenset(
    b"animate circle ellipse image line path polygon polyline rect stop use".split()
)
"""Elements of drawings that mostly close themselves."""
_IN_REGIONS: Final = (
    _SHAPES
    | RAW
    | frozenset(
        b"svg g defs clippath mask filter symbol lineargradient radialgradient pattern tspan "
        b"option optgroup".split()
    )
)
"""Elements of drawings and menus; others may end the drawing or the menu, or be passed over."""
_GOES_WITH: Final[dict[bytes, frozenset[bytes]]] = {
    **dict.fromkeys(_BLOCKS, _IMPLIED),
    **dict.fromkeys(_ROWS, _CELLS | {b"tr"}),
    b"table": _ROWS,
}
"""What ends with an element, by the element; where one of these is missing, nothing."""
_BELONGS_IN: Final[dict[bytes, frozenset[bytes]]] = {
    **dict.fromkeys((b"li",), frozenset((b"ul", b"ol"))),
    **dict.fromkeys((b"dd", b"dt"), frozenset((b"dl",))),
    **dict.fromkeys(_ROW_GROUPS, frozenset((b"table",))),
    **dict.fromkeys(_CELLS, frozenset((b"tr",))),
    b"tr": _ROW_GROUPS | {b"table"},
}
"""What an element stands in; elsewhere the parser may end others first, or pass it over."""
_NOT_IN_ROWS: Final = _ROW_GROUPS | {b"table", b"tr"}
_NOTHING: Final[frozenset[bytes]] = frozenset()
_WATCHED: Final = frozenset(
    (*FORMATTING, *RAW, *_BELONGS_IN, b"svg", b"select", b"table", b"button")
)


def is_plain(data: bytes, limits: Limits) -> bool:
    """Say whether a page is certain to be no trap for the parser, wide tags apart.

    Args:
        data: The markup, in UTF-8.
        limits: The deepest nesting that is parsed.

    Returns:
        True where it is certain.
    """
    small = data.lower()
    names = _name_re().findall(small)
    seen = set(names)
    if (
        not seen.isdisjoint(_STRANGE)
        or any(b"<" in name for name in seen)  # it would pass for a tag of its own
        or small.count(b"<") - len(names) > _MOST_HIDDEN
        or _commented_script_re().search(small)  # it may hold end tags that do not end it
        or names.count(b"option") > _MOST_OPTIONS
        or names.count(b"html") + names.count(b"body") > _MOST_ROOTS
    ):
        return False
    page = _Open(limits.max_depth // _PARTS)
    ended = {name: name[1:] for name in seen if name[:1] == b"/"}
    if not page.follow(names, ended):
        return False
    return not any(_raw_markup_re(name).search(small) for name in page.raw_in_drawings)


class _Open:
    """The elements that are open while the tags of a page go by.

    Args:
        deepest: How many may be open at a time.
    """

    __slots__ = (
        "_deepest", "_drawings", "_formatting", "_is_exact", "_menus", "_regions", "_stack",
        "raw_in_drawings",
    )  # fmt: skip

    def __init__(self, deepest: int) -> None:
        self._deepest = deepest
        self._stack: list[bytes] = []
        self._is_exact = True
        self._drawings = self._formatting = self._menus = self._regions = 0
        self.raw_in_drawings: set[bytes] = set()

    def follow(self, names: list[bytes], ended: dict[bytes, bytes]) -> bool:
        """Follow the tags of a page.

        Args:
            names: Their names.
            ended: What they name, for those that end it.

        Returns:
            False where they nest too deep or cannot be followed.
        """
        stack = self._stack
        for name in names:
            end = ended.get(name)
            if end is None:
                if (
                    name in _NOT_PUSHED or (name in _ENDS_ALIKE and stack and stack[-1] == name)
                ) and not self._drawings:
                    continue
                if self._regions and name not in _IN_REGIONS:
                    self._is_exact = False
                if name in _WATCHED and not self._open(name):
                    return False
                stack.append(name)
                if len(stack) > self._deepest:
                    return False
            elif stack and stack[-1] == end:
                stack.pop()
                if end in _WATCHED:
                    self._count(end, -1)
            elif end not in _NOT_PUSHED or self._drawings:
                self._end_around(end)
        return True

    def _open(self, name: bytes) -> bool:
        """Take note of an element that opens; False where it cannot be followed."""
        within = self._stack[-1] if self._stack else b""
        if name == b"table":
            self._is_exact = self._is_exact and within not in _NOT_IN_ROWS
        elif name == b"button":
            self._is_exact = self._is_exact and name not in self._stack
        elif name in _BELONGS_IN:
            self._is_exact = self._is_exact and within in _BELONGS_IN[name]
        elif name in RAW:
            if self._menus or (self._drawings and name == b"script"):
                return False
            if self._drawings:  # there its text is markup
                self.raw_in_drawings.add(name)
        else:
            self._count(name, 1)
        return self._formatting <= _MOST_FORMATTING

    def _count(self, name: bytes, by: int) -> None:
        if name in FORMATTING:
            self._formatting += by
        elif name == b"svg":
            self._drawings += by
            self._regions += by
        elif name == b"select":
            self._menus += by
            self._regions += by

    def _end_around(self, name: bytes) -> None:
        """Take an end tag of what does not lie on top."""
        stack = self._stack
        goes = _SHAPES if self._drawings else _GOES_WITH.get(name, _NOTHING)
        place = len(stack) - 1
        while place >= 0 and stack[place] in goes and stack[place] != name:
            place -= 1
        if place < 0 or stack[place] != name or name == b"form":
            self._is_exact = False
            return
        if not self._is_exact:
            self._deepest -= len(stack) - 1 - place
        del stack[place:]
        self._count(name, -1)


@cache
def _name_re() -> re.Pattern[bytes]:
    """A tag in small letters, whose name is the group, with the text of scripts and the like."""
    # A look back has one length.
    raw = b"|".join(
        rb"(?<=<(?:%b))" % b"|".join(name for name in sorted(RAW) if len(name) == size)
        for size in sorted(set(map(len, RAW)))
    )
    last = bytes({name[-1] for name in RAW})  # looked at first: most names end otherwise
    text = rb"[^<]*+(?:<(?!/\1[%b/>])[^<]*+)*+" % SPACE
    return re.compile(
        rb"<(?:(/?[a-z][^%b/>]*+|!\[cdata\[)(?:(?<=[%b])(?:%b)%b>%b|%b(?:>|\Z))"
        rb"|!--(?:-?>|(?s:.*?)(?:--!?>|\Z))"
        rb"|(?:[!?]|/[^a-z>])[^>]*+)" % (SPACE, last, raw, REST, text, REST)
    )


_commented_script_re: Final = lazy_re(rb"<script[^<]*+(?:<(?!/?script|!--)[^<]*+)*+<!--")
"""A script with a comment in it."""


@cache
def _raw_markup_re(name: bytes) -> re.Pattern[bytes]:
    """An element of raw text that holds what would be a tag in a drawing."""
    return re.compile(rb"<%b[%b/>][^<]*+<(?!/%b[%b/>])" % (name, SPACE, name, SPACE))
