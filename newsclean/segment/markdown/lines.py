"""Lines of Markdown as they were meant: what a tool has broken over several is one again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

__all__ = ["ADDRESS", "IMAGE", "LINK", "Line", "read_lines"]

ADDRESS: Final = (
    r"(?:\(\s*<?(?P<url>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+\"[^\"]*\"|\s+'[^']*')?\s*\)"
    # Some tools leave the spaces in addresses as they find them, others mark where they end.
    r"|\(\s*<[^<>\n]*>(?:\s+\"[^\"]*\"|\s+'[^']*')?\s*\)"
    r"|\((?:https?:|data:|mailto:|javascript:|/)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))"
)
_TEXT: Final = r"\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]"
IMAGE: Final = re.compile(rf"!{_TEXT}{ADDRESS}")
LINK: Final = re.compile(rf"{_TEXT}{ADDRESS}")

_WIDE: Final = re.compile(r"\s{2,}")
_BEGINS: Final = re.compile(
    r"#{1,6}\s|[*+-]\s|\d{1,3}\\?[.)]\s|[>|]|```|~~~|:::|!\[|(?:[*_=-]\s*){3,}$|[-|:\s]+$"
)
"""How a line begins that goes on no paragraph."""
_ENDS: Final = re.compile(r"#{1,6}\s|[|]|```|~~~|:::|(?:[*_=-]\s*){3,}$|[-|:\s]+$")
"""How a line begins that no other goes on."""
_BREAKS: Final = ("  ", "\\")
_STOPS: Final = frozenset(".!?…:;|")
_GOES_ON: Final = frozenset(",.;)]”")
_CODE_ENDS: Final = frozenset("{};")
_MOST_CODE: Final = 0.1
_FEWEST: Final = 2
_SHARE: Final = 0.2
_SHORTEST: Final = 60
"""Characters of two lines; tags and words of a menu in small letters are shorter."""

_IN_ADDRESS: Final = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*$")
_MOST_JOINED: Final = 12
_MOST_WRAPPED: Final = 60
_MOST_INSIDE: Final = 24
_LONGEST: Final = 4_000
"""Lines and characters over which a link may be broken; lines of a paragraph."""


@dataclass(slots=True)
class Line:
    """A line of Markdown.

    Attributes:
        text: What it holds, white space folded.
        start: Offset of its first character.
        end: Offset behind its last one.
        gap: Empty lines above it.
        breaks: Whether its end ends a line of the paragraph, too.
        url: Address of a link around it and other lines.
    """

    text: str
    start: int
    end: int
    gap: int = 0
    breaks: bool = False
    url: str | None = None


def read_lines(text: str) -> list[Line]:
    r"""Read the lines of a document, those that were broken as one.

    Args:
        text: The document.

    Returns:
        Its lines that hold anything, in order.

    >>> [line.text for line in read_lines("Đọc [bản\ntin](https://a.vn/mot-\nhai) này.\n\nHết.")]
    ['Đọc [bản tin](https://a.vn/mot-hai) này.', 'Hết.']
    """
    lines = [*_cut(text)]
    if "](" in text:
        lines = [*_close_links(lines)]
        _open_boxes(lines)
        lines = [line for line in lines if line.text]
    return [*_unwrap(lines)] if _is_wrapped(lines) else lines


def _cut(text: str) -> Iterator[Line]:
    start = gap = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            begin = start + len(raw) - len(raw.lstrip())
            breaks = raw.rstrip("\r\n").endswith(_BREAKS)
            # The pattern of addresses would try each share of a long run of spaces.
            yield Line(_WIDE.sub(" ", bare), begin, begin + len(bare), gap, breaks)
            gap = 0
        else:
            gap += 1
        start += len(raw)


def _close_links(lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines over which a link or picture was broken."""
    index = 0
    while index < len(lines):
        line = lines[index]
        count = _count_joined(lines, index) if "[" in line.text else 1
        yield _join(lines[index : index + count]) if count > 1 else line
        index += count


def _count_joined(lines: Sequence[Line], index: int) -> int:
    """How many lines hold all of the links that a line opens; 1 where they are never closed."""
    whole = lines[index].text
    if not _is_open(whole):
        return 1
    following = lines[index + 1 : index + _MOST_JOINED]
    if not any(")" in line.text for line in following):
        return 1
    for count, line in enumerate(following, start=2):
        if line.gap or len(whole) > _LONGEST or (line.text[0] == "[" and _in_address(whole)):
            return 1
        whole = _glue(whole, line.text)
        if not _is_open(whole):
            return count if "](" in whole else 1
    return 1


def _is_open(text: str) -> bool:
    if text.count("[") <= text.count("]") and not _in_address(text):
        return False
    rest = LINK.sub("", IMAGE.sub("", text))
    return rest.rfind("[") > rest.rfind("]") or _in_address(rest)


def _in_address(text: str) -> bool:
    return text.rfind("](") > text.rfind(" ") and _IN_ADDRESS.search(text) is not None


def _glue(above: str, below: str) -> str:
    """Two lines as one; an address is broken where it has no space."""
    return above + below if _in_address(above) else f"{above} {below}"


def _join(lines: Sequence[Line]) -> Line:
    text = lines[0].text
    for line in lines[1:]:
        text = _glue(text, line.text)
    first, last = lines[0], lines[-1]
    return Line(text, first.start, last.end, first.gap, last.breaks, first.url)


def _open_boxes(lines: Sequence[Line]) -> None:
    """Take links around several paragraphs, a card each, off them; each keeps the address."""
    opened: int | None = None
    for index, line in enumerate(lines):
        if opened is not None and "](" in line.text:
            url = _take_closing(line)
            if url is not None:
                inside = lines[opened : index + 1]
                inside[0].text = _without_opening(inside[0].text)
                for each in inside:
                    each.url = url
                opened = None
        if "[" in line.text and _is_open(line.text):
            opened = index
        elif opened is not None and index - opened >= _MOST_INSIDE:
            opened = None


def _take_closing(line: Line) -> str | None:
    """Cut the end of a link that an earlier line opened off a line, and return its address."""
    text = line.text
    hidden = LINK.sub(lambda link: "_" * len(link[0]), text) if "[" in text else text
    hidden = LINK.sub(lambda link: "_" * len(link[0]), hidden) if "[" in hidden else hidden
    close = hidden.find("](")
    if close < 0 or "[" in hidden[:close]:
        return None
    closing = LINK.match(f"[{text[close:]}")
    if closing is None:
        return None
    line.text = f"{text[:close]} {text[close + closing.end() - 1 :]}".strip()
    return closing["url"] or None


def _without_opening(text: str) -> str:
    hidden = LINK.sub(lambda link: "_" * len(link[0]), text)
    place = hidden.rfind("[")
    return f"{text[:place]}{text[place + 1 :]}".strip()


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether sentences go on from line to line, as they hardly do where lines are paragraphs."""
    if sum(line.text[-1] in _CODE_ENDS for line in lines) > _MOST_CODE * len(lines):
        return False  # of code that a tool took for text, no line goes on another
    going_on = pairs = 0
    for above, line in pairwise(lines):
        if _may_go_on(above, line):
            pairs += 1
            going_on += (
                (line.text[0].islower() or line.text[0] in _GOES_ON)
                and above.text[-1] not in _STOPS
                and len(above.text) + len(line.text) >= _SHORTEST
            )
    return going_on >= max(_FEWEST, _SHARE * pairs)


def _may_go_on(above: Line, line: Line) -> bool:
    return not (
        line.gap
        or above.breaks
        or line.url is not above.url
        or _ENDS.match(above.text)
        or _BEGINS.match(line.text)
    )


def _unwrap(lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines of each paragraph."""
    run: list[Line] = []
    for line in lines:
        if run and not (len(run) < _MOST_WRAPPED and _may_go_on(run[-1], line)):
            yield _join(run)
            run = []
        run.append(line)
    if run:
        yield _join(run)
