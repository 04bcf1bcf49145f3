"""Joins lines that a dump has broken inside sentences: wrapped source, inline links on lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsclean.blocks import Block
from newsclean.lines.index import Headings

__all__ = ["is_wrapped", "join_inline", "touching", "unwrap"]

Pair = tuple[Block, Block]

_SHARE: Final = 0.15
_LEAST: Final = 4
_SURE: Final = 10
"""Lines that go on others, in a document of which most lines are those of menus."""
_MOST_LINES: Final = 0.9
_LONGEST_WORD: Final = 20
_OPENERS: Final = frozenset("“\"'‘(«")
_NARROWEST: Final = 50
_BEYOND: Final = 12
"""Characters of lines that a tool fills; how many more than most others one of them may have."""
_STOPS: Final = frozenset(".!?…:;")
_GOES_ON: Final = frozenset(",.)”")
_CLOSERS: Final = frozenset(",.;:!?)…”")
"""Marks that no paragraph begins with."""
_BEHIND_CLOSER: Final = frozenset(" ,.;:")
_LONE: Final = frozenset(",.")
"""Marks that stand alone on a line between two links; others part the entries of menus."""
_LINKS: Final = frozenset("và hoặc cùng với của tại ở and or".split())
"""Words that do."""
_LONGER: Final = 5
"""Characters, more than they have."""
_OPEN_QUOTES: Final = frozenset("“(«")
_UNITS: Final = frozenset("/%")
"""Marks between a number and its unit."""
_SENTENCE_ENDS: Final = frozenset(".!?…")
_SPACES: Final = frozenset(" \xa0")
_LEAST_OF_RUN: Final = 60
"""Characters of a line, one of which a run without a stop at its end must have: tags have less."""
_SHORTEST: Final = 60
"""Characters of two lines; shorter ones are no parts of a wrapped paragraph."""
_SHORTEST_PIECES: Final = 40
"""Characters of two pieces of one sentence that a space holds together; two tags have less."""
_LONG: Final = 40
"""Characters; titles and tags that open with a small letter have less, and so have most of those
that end with a word which something has to follow."""
_CODE_MARKS: Final = frozenset("{}=<>;\\'\"|_")
_LEADS_ON: Final = frozenset(
    "theo của và là với tại bởi hoặc rằng các những of the and with a an".split()
)
"""Words that end no sentence and no title."""
_SITES: Final = (".vn", ".com", ".net", ".org")
_DASHES: Final = ("-", "–", "—")
_ITEM_MARKS: Final = frozenset((") ", ". "))
"""What follows the letter of a list item ("a) …")."""


def is_wrapped(blocks: list[Block], pairs: list[Pair]) -> bool:
    """Whether sentences go on from line to line, as they hardly do where lines are paragraphs.

    Args:
        blocks: The lines of a document.
        pairs: Those that touch, as `touching` finds them.

    Returns:
        True or False.
    """
    going_on = sum(_goes_on(above, block) for above, block in pairs)
    if going_on >= max(_LEAST, _SHARE * len(blocks)):
        return True
    return going_on >= _SURE and _filled(blocks) is not None


def touching(blocks: list[Block]) -> list[Pair]:
    """Find the lines with no empty one above them.

    Args:
        blocks: The lines of a document.

    Returns:
        Each with the line above it; most documents have few.
    """
    return [pair for pair in pairwise(blocks) if pair[1].gap == 0]


def unwrap(blocks: list[Block], headings: Headings) -> list[Block]:
    """Join each line that goes on a sentence to the line above it.

    Args:
        blocks: The lines of a wrapped document.
        headings: The headings of related boxes, on which nothing goes on.

    Returns:
        The blocks; a joined one reaches from its first line to its last.
    """
    parts: list[list[Block]] = []
    filled = _filled(blocks)
    for block in blocks:
        above = parts[-1][-1] if parts else None
        if (
            above is not None
            and block.gap == 0
            and (
                _goes_on(above, block)
                or (filled is not None and _is_full(above, block, filled))
                or _breaks_off(above, block)
            )
            and not headings.holds(above.text)
        ):
            parts[-1].append(block)
        else:
            parts.append([block])
    return [_join(lines) if len(lines) > 1 else lines[0] for lines in parts]


class _Filled(NamedTuple):
    """How a tool has filled its lines.

    Attributes:
        width: The characters it has put on each.
        marked: Whether these count that were taken out later, as the numbers of links are.
    """

    width: int
    marked: bool

    def length(self, block: Block) -> int:
        """The characters of a line that fill it."""
        return block.end - block.start if self.marked else len(block.text)


def _filled(blocks: list[Block]) -> _Filled | None:
    """How a tool has filled the lines, where sentences go on from one to the next; else None."""
    pairs = [
        (above, block)
        for above, block in pairwise(blocks)
        if block.gap == 0 and _goes_on(above, block)
    ]
    if len(pairs) < _LEAST:
        return None
    for marked in (False, True):
        lengths = sorted(_Filled(0, marked).length(above) for above, _ in pairs)
        filled = _Filled(lengths[int(_MOST_LINES * (len(lengths) - 1))], marked)
        full = sum(_is_full(above, block, filled) for above, block in pairs)
        if filled.width >= _NARROWEST and full >= _MOST_LINES * len(pairs):
            return filled
    return None


def _is_full(above: Block, block: Block, filled: _Filled) -> bool:
    """Whether the first word of a line had no more room on the line above it."""
    if above.hint is not None or block.hint is not None:
        return False
    word, _, behind = block.text.partition(" ")
    if behind[:1] in _DASHES and (word[-1] == ")" or word.casefold().endswith(_SITES)):
        return False  # the code of a paper before a lead
    if len(word) > _LONGEST_WORD or not (word[0].isalnum() or word[0] in _OPENERS):
        return False  # an address had no room anywhere, and items begin lines
    length = filled.length(above)
    return filled.width <= length + 1 + len(word) and length <= filled.width + _BEYOND


def join_inline(
    blocks: list[Block], pairs: list[Pair], text: str, headings: Headings
) -> list[Block]:
    """Join the pieces of paragraphs whose links and bold words a dump put on lines of their own.

    Such a dump keeps the space beside a link at the end of one line or the start of the next.

    Args:
        blocks: The lines of a document.
        pairs: Those that touch, as `touching` finds them.
        text: The document, into which the blocks' offsets point.
        headings: The headings of related boxes, on which nothing goes on.

    Returns:
        The blocks; a joined one reaches from its first line to its last.
    """
    if not any(_continues(above, block, text) for above, block in pairs):
        return [*blocks]
    marks = [
        None if block.gap or headings.holds(above.text) else _continues(above, block, text)
        for above, block in pairwise(blocks)
    ]
    for index, mark in enumerate(marks[1:]):
        # A link that a comma or a word ties to the next one goes on the line above it, too.
        if mark and marks[index] is None and _is_tied(*blocks[index : index + 3]):
            marks[index] = False
    joined: list[Block] = []
    run = [*blocks[:1]]
    going_on = False
    for block, mark in zip(blocks[1:], marks, strict=True):
        if mark is not None:
            going_on = going_on or mark
            run.append(block)
            continue
        joined += _close(run, going_on)
        run, going_on = [block], False
    return [*joined, *_close(run, going_on)]


def _is_tied(above: Block, block: Block, below: Block) -> bool:
    """Whether a few words in small letters stand between a sentence and a lone mark or word."""
    if block.gap or above.hint is not None or above.text[-1] in _STOPS:
        return False
    return block.text[0].islower() and (below.text in _LONE or below.text in _LINKS)


def _close(run: Sequence[Block], going_on: bool) -> Sequence[Block]:
    """A run as one block, where one of its lines goes on a sentence and it reads as prose."""
    if len(run) < 2 or not going_on:
        return run
    if run[-1].text[-1] not in _STOPS and all(len(line.text) < _LEAST_OF_RUN for line in run):
        return run
    return (_join(run),)


def _continues(above: Block, block: Block, text: str) -> bool | None:
    """Whether a line goes on the one above: True for sure, False if others do, None if not."""
    if above.hint is not None or block.hint is not None:
        return None
    first, last = block.text[0], above.text[-1]
    if first in _CLOSERS and (block.text in _LONE or block.text[1:2] in _BEHIND_CLOSER):
        return True
    if last in _OPEN_QUOTES or (len(block.text) < _LONGER and block.text in _LINKS):
        return True
    if len(above.text) < _LONGER and (above.text in _LONE or above.text in _LINKS):
        return False if first.islower() or len(block.text) < _SHORTEST_PIECES else None
    if first in _UNITS and last.isalnum():
        # What holds no space and no accents may be a path.
        return first == "%" or " " in block.text or not block.text.isascii()
    goes_on = first.islower() and block.text[1:3] not in _ITEM_MARKS
    if not _is_spaced(above, block, text):
        goes_on = goes_on and last not in _STOPS and not _begins(block.text, above=last)
        return True if goes_on and _is_long_prose(block.text) else None
    if goes_on and not _is_name(block.text):
        is_long = len(above.text) + len(block.text) >= _SHORTEST_PIECES
        return is_long and last not in _SENTENCE_ENDS
    return None if last in _SENTENCE_ENDS else _leads_on(above.text)


def _begins(text: str, *, above: str) -> bool:
    """Whether a small letter begins a sentence: of a name, of a site before a dash.

    A unit behind a number may have a capital, too.
    """
    word, _, behind = text.partition(" ")
    coined = any(map(str.isupper, word)) and not above.isdigit()
    return coined or word.endswith(_SITES) or behind[:1] in _DASHES


def _is_spaced(above: Block, block: Block, text: str) -> bool:
    """Whether a dump has kept the space between two pieces, as it does around links."""
    end, start = above.end, block.start
    if text[end : end + 1] in _SPACES and text[end + 1 : end + 2] in ("\n", "\r"):
        return True
    return start > 1 and text[start - 1] in _SPACES and text[start - 2] == "\n"


def _is_long_prose(text: str) -> bool:
    """Whether a line that opens with a small letter is too long for a tag, and no code."""
    return len(text) >= _LONG and _CODE_MARKS.isdisjoint(text)


def _leads_on(text: str) -> bool:
    """Whether a long line ends so that something has to follow it."""
    if len(text) < _LONG:
        return False
    return text[-1] == "," or text[text.rfind(" ") + 1 :] in _LEADS_ON


def _goes_on(above: Block, block: Block) -> bool:
    if block.hint is not None or above.hint is not None:
        return False  # a line of code
    first = block.text[0]
    if not (first.islower() or first in _GOES_ON) or above.text[-1] in _STOPS:
        return False
    if block.text[1:3] in _ITEM_MARKS or _is_name(block.text) or _is_file(block.text):
        return False
    # Tags and menu words in small letters are short, each on a line.
    return len(above.text) + len(block.text) >= _SHORTEST


def _breaks_off(above: Block, block: Block) -> bool:
    """Whether a line of wrapped text ends so that a capital goes on it, too: "…, ông" + "Lúa"."""
    if above.hint is not None or block.hint is not None:
        return False
    return block.text[0].isalpha() and block.text[1:3] not in _ITEM_MARKS and _leads_on(above.text)


def _is_name(text: str) -> bool:
    """Whether a line is the name of a site or a file, "vov.vn" or "ben-pha.jpg": no words."""
    return " " not in text and "." in text.strip(".")


def _is_file(text: str) -> bool:
    """Whether a line opens with the name of a picture, as dumps print those without other text."""
    word = text.partition(" ")[0]
    return len(word) > _LONGEST_WORD and _is_name(word)


def _join(lines: Sequence[Block]) -> Block:
    first = lines[0]
    text = first.text
    for line in lines[1:]:
        apart = (
            line.text[0] not in _CLOSERS
            and line.text[0] not in _UNITS
            and text[-1] not in _OPEN_QUOTES
        )
        text += f" {line.text}" if apart else line.text
    return Block(text, first.start, lines[-1].end, first.gap)
