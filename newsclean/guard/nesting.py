"""How deep the parser will nest the tags of a page; where in doubt, an element counts as open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newsclean.errors import LimitExceeded
from newsclean.guard.tokens import attribute_count, is_self_closing
from newsclean.limits import Limits

__all__ = ["FLAT", "FORMATTING", "Nesting"]

FORMATTING: Final = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())
"""Elements that the parser opens again in each block behind them while they are not closed."""

# Elements that hold nothing, and those that the parser makes or passes over by itself.
FLAT: Final = frozenset(
    b"area base basefont bgsound br col colgroup embed frame head hr image img input keygen link "
    b"meta param source track wbr".split()
)
_ROOTS: Final = frozenset((b"html", b"body"))
_ROWS: Final = frozenset(b"caption tbody td tfoot th thead tr".split())
_CELLS: Final = frozenset(b"caption td th".split())
_ITEMS: Final = {b"li": (b"li",), b"dd": (b"dd", b"dt"), b"dt": (b"dd", b"dt")}
_OPTIONS: Final = frozenset((b"option", b"optgroup"))
_HEADINGS: Final = frozenset((b"h1", b"h2", b"h3", b"h4", b"h5", b"h6"))
_ALONE: Final = frozenset((b"a", b"button", b"nobr"))
"""Elements that end the one of their name that they stand in."""
_ENDS_SELECT: Final = frozenset(b"input keygen textarea select".split())
_IN_SELECT: Final = frozenset(b"option optgroup hr script".split())
_DRAWINGS: Final = frozenset((b"svg", b"math"))
# Elements of drawings in which HTML is HTML again; the star keeps them apart from their namesakes.
_HTML_POINTS: Final = frozenset(
    b"*" + name for name in b"foreignobject desc title mi mo mn ms mtext annotation-xml".split()
)
# HTML that ends a drawing.
_BREAKS_OUT: Final = frozenset(
    b"b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img "
    b"li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul "
    b"var".split()
)
# No end tag reaches an element outside of these.
_BARRIERS: Final = _HTML_POINTS | frozenset(b"table template object applet marquee select".split())
# Elements that end a paragraph.
_BLOCKS: Final = frozenset(
    b"address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    b"figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p "
    b"plaintext pre search section summary ul xmp".split()
)
# An end tag of an element of no other meaning does not reach past these.
_SPECIAL: Final = (_BLOCKS | _BARRIERS) - {b"dialog"} | frozenset(
    b"button iframe noembed noframes noscript script style textarea".split()
)
_LOOSE: Final = frozenset((b"address", b"div", b"p"))
"""Elements past which an item of a list ends the item before."""

_ALIKE: Final = 3
"""Equal formatting elements that the parser keeps open at a time."""

_WALKS: Final = 200_000_000
"""Steps through open elements that the parser may take on one page: half a second."""

_REPEATS: Final = 500_000
_REPEATS_A_TAG: Final = 8
"""How many elements formatting may repeat on any page, and for each of its tags."""


@dataclass(slots=True)
class _Formatting:
    """A formatting element that is not closed.

    Attributes:
        level: What is around it, as `Nesting._level` counts.
        name: Its name.
        tag: Its tag as printed.
        place: Where on the stack it is, -1 where it waits to be opened again.
    """

    level: int
    name: bytes
    tag: bytes
    place: int


class Nesting:
    """The elements that are open while the tags of a page go by.

    Args:
        limits: The deepest nesting, and the most attributes, that are parsed.
    """

    __slots__ = (
        "_barriers", "_cells", "_doubtful", "_equal", "_formatting", "_limits", "_lost",
        "_options", "_region", "_repeats", "_root_attributes", "_specials", "_stack", "_strict",
        "_tags", "_walks", "_where",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._stack: list[bytes] = []
        self._where: dict[bytes, list[int]] = {}  # places in the stack by name
        self._barriers: list[int] = []
        self._specials: list[int] = []
        self._strict: list[int] = []  # the specials, loose ones left out
        self._cells: list[bytes] = []  # the open cell of each open table
        self._formatting: list[_Formatting] = []
        self._lost = 0  # formatting elements that are no more on the stack, to be opened again
        self._equal: dict[bytes, int] = {}
        self._region = b""  # the drawing, menu or frame set that the tags stand in
        self._doubtful = False  # whether that cannot be told any more
        self._tags = self._walks = self._repeats = 0
        self._options = self._root_attributes = 0

    @property
    def depth(self) -> int:
        """How many elements may be open."""
        return len(self._stack)

    def add(self, name: bytes, tag: bytes) -> None:
        """Take the next tag.

        Args:
            name: Its name in lower case, behind a slash where it closes.
            tag: All of it.

        Raises:
            LimitExceeded: The page is nested too deep, or would take the parser too many steps.
        """
        self._tags += 1
        self._walks += len(self._stack)
        if self._lost:
            self._reopen()
        if name[0] == 47:  # a slash
            self._close(name[1:])
        else:
            self._add_opening(name, tag)
        if self._walks > _WALKS or self._repeats > _REPEATS + _REPEATS_A_TAG * self._tags:
            raise LimitExceeded("elements left open make the markup too costly to parse")
        if len(self._stack) > self._limits.max_depth:
            raise LimitExceeded(
                f"markup nested deeper than {self._limits.max_depth}; see Options.limits.max_depth"
            )

    def is_raw(self, name: bytes) -> bool | None:
        """Say whether the parser takes the text of the element that was added last as it is.

        Args:
            name: The element, one of `tokens.RAW`.

        Returns:
            True or False; None where it cannot be told.
        """
        if self._doubtful:
            return None
        if self._region in _DRAWINGS:
            return False
        return True if not self._region or name == b"script" else None

    def _add_opening(self, name: bytes, tag: bytes) -> None:
        if self._region and not self._enter(name):
            return
        if self._region in _DRAWINGS:
            self._open(name, tag)
            return
        if name in _BLOCKS:
            self._end_paragraph(name)
        if name in _ROWS:
            self._open_row(name)
        elif name in _ROOTS:
            self._count_attributes(tag)
        elif name not in FLAT:
            if name in _OPTIONS:
                self._count_option()
            self._open(name, tag)

    def _enter(self, name: bytes) -> bool:
        """Note what a tag means for the drawing or menu that it stands in; whether it counts."""
        if self._region == b"select":
            if name in _ENDS_SELECT:
                return self._close(b"select") is None or name != b"select"
            self._doubtful = self._doubtful or name not in _IN_SELECT
        elif self._is_html_again():
            self._doubtful = True
        elif name in _BREAKS_OUT:
            self._truncate(self._where[self._region][0])
        elif name == b"font":  # it depends on its attributes
            self._doubtful = True
        return True

    def _is_html_again(self) -> bool:
        return any(self._where.get(point) for point in _HTML_POINTS)

    def _open(self, name: bytes, tag: bytes) -> None:
        if name in _DRAWINGS or self._region in _DRAWINGS:
            closed = None if self._is_html_again() else is_self_closing(tag)
            if closed:
                return
            self._doubtful = self._doubtful or closed is None or self._region == b"select"
            self._region = self._region if self._region in _DRAWINGS else name
            name = b"*" + name if b"*" + name in _HTML_POINTS else name
        elif name == b"select":
            self._region, self._options = name, 0
        elif name == b"frameset":
            self._doubtful = True
            return
        elif name in _ALONE:
            self._close(name)
            self._reopen()
        elif name in _HEADINGS and self._stack and self._stack[-1] in _HEADINGS:
            self._truncate(len(self._stack) - 1)
        if name in FORMATTING and (self._doubtful or self._region not in _DRAWINGS):
            self._format(name, tag)
        self._push(name)

    def _push(self, name: bytes) -> None:
        place = len(self._stack)
        self._stack.append(name)
        self._where.setdefault(name, []).append(place)
        if name == b"table":
            self._cells.append(b"")
        if name in _SPECIAL:
            self._specials.append(place)
            if name not in _LOOSE:
                self._strict.append(place)
            if name in _BARRIERS:
                self._barriers.append(place)

    def _truncate(self, size: int) -> None:
        """Close the elements from a place in the stack on."""
        for name in reversed(self._stack[size:]):
            self._where[name].pop()
            if name == b"table":
                self._end_cell(b"")
                self._cells.pop()
            if name in _SPECIAL:
                self._specials.pop()
                if name not in _LOOSE:
                    self._strict.pop()
                if name in _BARRIERS:
                    self._barriers.pop()
        del self._stack[size:]
        for element in reversed(self._formatting):
            self._repeats += 1
            if element.place >= size:
                element.place = -1
                self._lost += 1
            elif element.place >= 0:
                break
        if self._region and not self._where.get(self._region):
            self._region = b"select" if self._where.get(b"select") else b""

    def _close(self, name: bytes) -> int | None:
        """Take an end tag; the place of the element that it ends, None where it ends none."""
        if self._region in _DRAWINGS and not self._where.get(name):
            self._doubtful = self._doubtful or name in FLAT or name in _ROWS
        if name in _CELLS and self._in_table() and self._cells[-1] == name:
            self._end_cell(b"")
            self._truncate(self._barriers[-1] + 1)
        if name in FORMATTING:
            self._unformat(name)
        place = self._reach(name)
        if place is not None:
            self._truncate(place)
        return place

    def _reach(self, name: bytes) -> int | None:
        if self._region in _DRAWINGS and self._where.get(b"*" + name):
            name = b"*" + name
        places = self._where.get(name)
        # A form ends without what is open in it.
        if not places or (name == b"form" and places[-1] < len(self._stack) - 1):
            return None
        wide = name in _SPECIAL and name not in _HTML_POINTS
        outer = self._barriers if wide else self._specials
        return places[-1] if not outer or places[-1] >= outer[-1] else None

    def _end_paragraph(self, name: bytes) -> None:
        """Close the paragraph that an element ends, and the item that an item ends."""
        outer = max((self._barriers or [-1])[-1], (self._where.get(b"button") or [-1])[-1])
        for other in _ITEMS.get(name, ()):
            places = self._where.get(other)
            if places and places[-1] >= self._strict[-1]:
                self._truncate(places[-1])
        places = self._where.get(b"p")
        if places and places[-1] > outer:
            self._truncate(places[-1])

    def _in_table(self) -> bool:
        return bool(self._barriers) and self._stack[self._barriers[-1]] == b"table"

    def _open_row(self, name: bytes) -> None:
        """Take a part of a table: it ends the cell before."""
        if self._in_table():
            self._end_cell(name if name in _CELLS else b"")
            self._truncate(self._barriers[-1] + 1)

    def _end_cell(self, following: bytes) -> None:
        """End the cell of the innermost table, and with it the formatting that it opened."""
        if self._cells[-1]:
            level = self._level()
            while self._formatting and self._formatting[-1].level >= level:
                self._forget(len(self._formatting) - 1)
        self._cells[-1] = following

    def _level(self) -> int:
        """A number that grows with all around that keeps formatting in, or out."""
        return 2 * len(self._barriers) + bool(self._cells and self._cells[-1])

    def _format(self, name: bytes, tag: bytes) -> None:
        """Open a formatting element, and forget the first of four equal ones."""
        alike = self._equal.get(tag, 0)
        if alike >= _ALIKE:
            self._repeats += len(self._formatting)
            self._forget(next(n for n, one in enumerate(self._formatting) if one.tag == tag))
        self._equal[tag] = self._equal.get(tag, 0) + 1
        self._formatting.append(_Formatting(self._level(), name, tag, len(self._stack)))

    def _reopen(self) -> None:
        """Open formatting again that was closed by the end of an element around it."""
        level = self._level()
        for element in self._formatting:
            self._repeats += 1
            if element.place < 0 and element.level >= level:
                element.place = len(self._stack)
                self._push(element.name)
                self._lost -= 1

    def _unformat(self, name: bytes) -> None:
        """Close the last formatting element of a name, unless it stands outside of a cell."""
        level = self._level()
        for place in range(len(self._formatting) - 1, -1, -1):
            self._repeats += 1
            element = self._formatting[place]
            if element.level < level:
                return
            if element.name == name:
                self._forget(place)
                return

    def _forget(self, place: int) -> None:
        element = self._formatting.pop(place)
        self._lost -= element.place < 0
        self._equal[element.tag] -= 1
        if not self._equal[element.tag]:
            del self._equal[element.tag]

    def _count_option(self) -> None:
        if self._stack and self._stack[-1] == b"option":
            self._truncate(len(self._stack) - 1)
        self._options += 1
        self._walks += 4 * self._options  # the parser looks for the chosen one each time

    def _count_attributes(self, tag: bytes) -> None:
        """Count what the parser adds to the page's own elements."""
        most = self._limits.max_attributes
        self._root_attributes += attribute_count(tag, most)
        if self._root_attributes > most:
            raise LimitExceeded(
                f"over {most} attributes of html and body; see Options.limits.max_attributes"
            )
