"""Marks scripts, data, forms and links that a dump has taken for text: no line of it is read.

Code in a page's text is printed for its readers, and nobody asks for it here.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.blocks import Block, Decision, Label
from newsclean.folding import CAPITALS
from newsclean.lines.captions import PICTURE_PLACES
from newsclean.lines.prose import LONGEST_TITLE, SHORTEST_PROSE
from newsclean.read.shortcodes import is_shortcode

__all__ = ["DATA_ENDS", "mark_choices", "mark_data", "mark_links", "mark_scripts"]

_CODE: Final = Decision(Label.BOILERPLATE, "code-line")
_LINKS: Final = Decision(Label.BOILERPLATE, "list-of-links")
_BUTTON: Final = Decision(Label.MENU, "button-mark")
_CHOICES: Final = Decision(Label.MENU, "choices-of-form")

_STRONG: Final = re.compile(
    r"(?:var|let|const)\s+[\w$]+\s*(?:[=;,]|$)"
    r"|(?:async\s+)?function\b.*\("
    r"|(?:if|for|while|switch|catch|return|else|do|try)\b[^a-zà-ỹ]{0,3}(?:[({]|$|.*;$)"
    r"|(?:window|document|googletag|jQuery|self|this|module|exports)\s*[.\[=]"
    r"|(?:import|export)\s.*;$"
    r"|(?:\$|!?function|\(function|\(\(\)\s*=>)\s*\(|\}|\]\s*[,;)}]|\)\s*[;{]"
    r"|\{|\[\s*\{"
    r"|//|/\*|\*/|<!--|-->|<!\[CDATA|\]\]>|'use strict'|\"use strict\""
    r"|@(?:media|import|font-face|charset|keyframes)\b"
    r"|[\"'][^\"']{1,60}[\"']\s*:\s*(?:[\"'\[{\d]|true\b|false\b|null\b)"
    r"|[A-Za-z_$][\w$.]*\s*(?:=\s*(?!=)|:\s*[\"'{\[]|\(.*\)\s*;\s*$)"
    r"|[.#]?[A-Za-z][\w\-.#: >,]*\{"
    r"|[a-z-]{2,40}\s*:\s*[^;]{1,120};"
)
"""How lines of scripts, style sheets and JSON begin."""

_ENDS: Final = frozenset("{};,()[]'\"+:&|?>")
"""How lines of code end; what begins like code and ends otherwise is prose about it."""

_SET: Final = re.compile(r"(?:var|let|const)\s+[\w$]+\s*=")
"""How lines of code begin that may end as prose does."""

_FEWEST_RULES: Final = 2
_FEWEST_MARKS: Final = 3
_MOST_BETWEEN: Final = 80
"""Rules on one line; or the braces and semicolons of one, and characters for each of them."""
_LONGEST_PROSE: Final = 2_000
"""Characters; braces on a line of other letters that is no longer may be those of a sentence."""

_SELECTORS: Final = re.compile(r"[\w\-.#:*\[\]()=\"'~^$|>+@, ]++", re.ASCII)
"""Selectors that share the braces of a line below."""
_STYLED: Final = re.compile(r"[.#:]\w|[>*~=\[]")
_MOST_SPACES: Final = 2
"""What selectors hold and prose does not; few of them are names of elements alone."""

_ADDRESS: Final = re.compile(r"\d{1,5}\. +[a-z]+:\S*")
_OVER_ADDRESSES: Final = frozenset(("References", "Visible links:", "Hidden links:"))
_FEWEST_LINKS: Final = 3
_PRESSED: Final = "(BUTTON)"

DATA_ENDS: Final = frozenset("{};]")
_COMMENTS: Final = ("//", "/*", "*/", "<!--", "-->")
_MARKS: Final = re.compile(r"[{}<>=;\\]|['\"]\s*[:,+)]")
_STOPS: Final = frozenset(".!?…")
_COUNTED: Final = f" {' '.join(map(str, range(1, 29)))} "
"""The days of any month; a table has as many as twelve numbers in its head."""
_NUMBER: Final = re.compile(r"\d+")
_SENTENCE: Final = re.compile(rf"\w\w[.!?…][”\"’)]? [“\"]?[{CAPITALS}]\w* \w")
_DAY: Final = re.compile(r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b")
_PARTING: Final = "-/."
"""What parts day, month and year."""
_FEWEST_DAYS: Final = 8
_WORD: Final = re.compile(r"\w+")
_OFTEN: Final = 2
"""How often each word stands beside the days, on average; where a sentence lists days, once."""
_DEEPEST: Final = 4_000
"""Lines that one pair of braces may hold; an open brace in a string holds the rest of the page."""


def mark_scripts(blocks: list[Block], text: str) -> None:
    """Give the lines of scripts, style sheets and indented data a hint.

    A line inside braces is code whatever it looks like, until the braces close; prose ends them.

    Args:
        blocks: The lines of a document; hints are filled in.
        text: The document, which is looked at for braces first.
    """
    if "{" not in text:
        return
    inside: list[Block] = []
    depth = 0
    for place, block in enumerate(blocks):
        line = block.text
        if not depth:
            if not _is_script(line):
                continue
            block.hint = _CODE
            _mark_selectors(blocks, place)
        elif _is_prose(line) or len(inside) > _DEEPEST:
            inside.clear()
            depth = 0
            continue
        elif _is_script(line):
            block.hint = _CODE
        else:
            inside.append(block)
        depth = max(0, depth + line.count("{") - line.count("}"))
        if not depth:
            for held in inside:
                held.hint = _CODE
            inside.clear()


def _mark_selectors(blocks: list[Block], rule: int) -> None:
    """Mark the lines above a rule of a style sheet that hold more of its selectors."""
    below = blocks[rule].text
    if "{" not in below:
        return
    while rule:
        above = blocks[rule - 1].text
        if not (above[-1] == "," or below[0] in "{,") or not _is_selector(above):
            return
        rule -= 1
        below = above
        blocks[rule].hint = _CODE


def _is_selector(line: str) -> bool:
    """Whether a line holds selectors, and is no sentence above the code that it tells of."""
    if _SELECTORS.fullmatch(line) is None:
        return False
    return _STYLED.search(line) is not None or (line.islower() and line.count(" ") <= _MOST_SPACES)


def mark_data(blocks: list[Block]) -> None:
    """Give lines that are data or a statement by themselves a hint, scripts around them or not.

    Args:
        blocks: The blocks of a document, none of them a part of a line; hints are filled in.
    """
    for block in blocks:
        if block.hint is None and block.text[-1] in DATA_ENDS and _is_data(block.text):
            block.hint = _CODE


def mark_links(blocks: list[Block], text: str) -> None:
    """Give the list of addresses that a text browser puts below a page a hint, and its buttons.

    Args:
        blocks: The lines of a document; hints are filled in.
        text: The document.
    """
    if _PRESSED in text:
        for block in blocks:
            if block.text.startswith(_PRESSED):
                block.hint = _BUTTON
    place = len(blocks)
    while place and (
        blocks[place - 1].text in _OVER_ADDRESSES or _ADDRESS.fullmatch(blocks[place - 1].text)
    ):
        place -= 1
    if len(blocks) - place > _FEWEST_LINKS and blocks[place].text in _OVER_ADDRESSES:
        for block in blocks[place:]:
            block.hint = _LINKS


def mark_choices(blocks: list[Block]) -> None:
    """Give lines that hold the choices of a form a hint: all days of a month, the issues by date.

    Args:
        blocks: The blocks of a document; hints are filled in.
    """
    for block in blocks:
        text = block.text
        if (
            len(text) > LONGEST_TITLE
            and block.hint is None
            and text[-1] not in _STOPS
            and ((_COUNTED in text and not _holds_prose(text)) or _lists_days(text))
        ):
            block.hint = _CHOICES


def _holds_prose(text: str) -> bool:
    """Whether sentences stand on a line, or words in a row as no choice has: a page on one line."""
    return _SENTENCE.search(text) is not None or max(map(len, _NUMBER.split(text))) > LONGEST_TITLE


def _lists_days(text: str) -> bool:
    """Whether a line prints a few words again and again, each time with another day."""
    if sum(map(text.count, _PARTING)) < 2 * _FEWEST_DAYS:
        return False
    days = len(_DAY.findall(text))
    if days < _FEWEST_DAYS:
        return False
    words = _WORD.findall(_DAY.sub(" ", text))
    different = len(set(words))
    return different <= days and _OFTEN * different <= len(words)


def _is_data(line: str) -> bool:
    first, last = line[0], line[-1]
    if is_shortcode(line):
        return True
    if (first == "[" and line[1:2] not in ("{", '"')) or line in PICTURE_PLACES:
        return False  # a link or a note in brackets
    if first in "{}[" or last in "{}":
        return True
    return last == ";" and line.isascii() and any(map(line.__contains__, ":=("))


def _is_script(line: str) -> bool:
    if "{" in line and (line[-1] == "{" or _holds_rules(line)):
        return line not in PICTURE_PLACES
    if line[0] == "." and line[-1] == "," and _SELECTORS.fullmatch(line):
        return True
    # How a line ends is told at a third of what the pattern costs.
    if line[-1] not in _ENDS and not line.endswith("*/") and not line.startswith(_COMMENTS):
        return _SET.match(line) is not None
    return line not in PICTURE_PLACES and _STRONG.match(line) is not None


def _holds_rules(line: str) -> bool:
    """Whether a line holds rules of a style sheet, or statements, one behind the other."""
    if line[-1] in _STOPS and len(line) <= _LONGEST_PROSE:
        return False  # a sentence that names fields of a form
    opened = line.count("{")
    marks = opened + line.count("}") + line.count(";")
    dense = marks * _MOST_BETWEEN >= len(line)
    if opened >= _FEWEST_RULES and (line.isascii() or len(line) > _LONGEST_PROSE):
        return dense or line.count(":") >= opened
    return dense and marks >= _FEWEST_MARKS and line[-1] in _ENDS


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence of a story, which stands in no script."""
    return (
        len(line) >= SHORTEST_PROSE
        and line[0].isalpha()
        and not line.isascii()
        and _MARKS.search(line) is None
    )
