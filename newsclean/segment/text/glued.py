"""Cuts lines into which a dump has glued several parts: captions, sign-offs, whole paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.blocks import Block, Decision, Label
from newsclean.folding import CAPITALS, fold, line_key, unfold
from newsclean.lines.index import Headings
from newsclean.segment.signature import find_signature

if TYPE_CHECKING:
    from regex import Pattern

__all__ = [
    "cut_cards",
    "cut_dated",
    "cut_doubled",
    "cut_heading",
    "cut_tail",
    "is_glued",
    "may_hold_cards",
    "split_glued",
]

_MOST_LINES: Final = 3
_LONG_LINE: Final = 600
_LONGEST_TAIL: Final = 160
_LONGEST_CAPTION: Final = 320

_LONGEST_CARD_TITLE: Final = 180
_CODE_BEHIND: Final = re.compile(r"\.(?:VN|vn) [-–]")
_FEWEST_BEFORE: Final = 4
"""Characters before the stop of a code that stands behind a title: one, a space, two letters."""
_SHORTEST_DOUBLED: Final = 18
"""Characters of a headline; words of a story are repeated, too."""
_SHORTEST_DATED: Final = 40
"""Characters of a headline before a date; names and sections have fewer."""
_DATED: Final = re.compile(
    r"(?<=\s)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?P<time>(?:,| -)? \d{1,2}[:h]\d\d(?::\d\d)?)?"
    r"|\d{4}-\d\d-\d\d(?P<clock>[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)$"
)
_LONGEST_HEADING: Final = 34
# A small letter right before a capital one, or capitals right before a capitalised word: no
# Vietnamese word is spelt so.
_SMALL: Final = rf"(?![{CAPITALS}])[a-zà-ỹ]"
_JOINT: Final = re.compile(
    rf"{_SMALL}(?=[{CAPITALS}“\"])|[{CAPITALS}]{{2}}(?=[{CAPITALS}]{_SMALL})"
)

_CAPTION: Final = Decision(Label.CAPTION, "glued-caption")
_SECTION: Final = Decision(Label.SECTION, "section-behind-title")
_RELATED: Final = Decision(Label.RELATED_TITLE, "glued-link")


def is_glued(blocks: list[Block]) -> bool:
    """Whether a document is one run of text: a few lines, one of them as long as a story.

    Args:
        blocks: The lines of the document.

    Returns:
        True or False.
    """
    return len(blocks) <= _MOST_LINES and any(len(block.text) >= _LONG_LINE for block in blocks)


def cut_doubled(block: Block, source: str) -> Sequence[Block]:
    """Cut a headline that a dump prints twice on one line, `<title>` and headline, in two.

    Args:
        block: The first line.
        source: The document, into which the block's offsets point.

    Returns:
        The line, or its two halves.
    """
    half, odd = divmod(len(block.text), 2)
    text = block.text
    if not odd or half < _SHORTEST_DOUBLED or text[half] != " " or text[:half] != text[half + 1 :]:
        return (block,)
    return tuple(_cut(block, source, [(half + 1, None)]))


def cut_dated(block: Block, source: str) -> Sequence[Block]:
    """Cut a date off the end of a headline, and the section that bars set off between them.

    Args:
        block: The first line: "Headline 12/01/2024 08:15", "Headline | Section | 12/01/2024", or
            with the date as programs print it ("2024-01-12 08:15:00+07:00").
        source: The document, into which the block's offsets point.

    Returns:
        The line, or its parts.
    """
    text = block.text
    if not (text[-1:].isdigit() or text[-1:] == "Z") or (found := _DATED.search(text)) is None:
        return (block,)
    bars = [at for at in range(found.start()) if text[at] == "|"]
    first = bars[0] if bars else found.start()
    headline = text[:first]
    if len(headline.rstrip()) < _SHORTEST_DATED or not (bars or found["time"] or found["clock"]):
        return (block,)
    cuts: list[tuple[int, Decision | None]] = []
    for bar in bars:
        cuts += [(bar, None), (bar + 1, _SECTION)]
    return tuple(_cut(block, source, [*cuts, (found.start(), None)]))


def cut_heading(block: Block, source: str, headings: Headings) -> Sequence[Block]:
    """Cut the heading of a box off the title that a dump has glued to it ("Đọc thêmGiá vàng …").

    Args:
        block: A line.
        source: The document, into which the block's offsets point.
        headings: The headings that are known.

    Returns:
        The line, or its two parts.
    """
    text = block.text
    cuts: list[tuple[int, Decision | None]] = []
    end = 0
    while length := _glued_heading(text[end:], headings):
        end += length
        end += len(text) - end - len(text[end:].lstrip())
        cuts.append((end, None))
    return tuple(_cut(block, source, cuts)) if cuts else (block,)


def may_hold_cards(line: str) -> bool:
    """Tell whether a line may hold glued cards, a bool: a site's code stands behind a title.

    Most lines with a code are teasers, which it opens.
    """
    return _CODE_BEHIND.search(line, _FEWEST_BEFORE) is not None


def cut_cards(block: Block, source: str) -> Sequence[Block]:
    """Cut a line behind a story into the titles and coded teasers that a dump has glued.

    Args:
        block: A line: "Title VOV.VN - Teaser. Next title VOV.VN - Teaser."
        source: The document, into which the block's offsets point.

    Returns:
        The line, or its parts.
    """
    cuts: dict[int, Decision | None] = {}
    for found in glued_patterns()["code"].finditer(block.text):
        begin = _sentence_start(block.text, found.start())
        if found.start() - begin <= _LONGEST_CARD_TITLE:
            cuts[begin] = None
            cuts[found.end()] = None
    return tuple(_cut(block, source, sorted(cuts.items()))) if cuts else (block,)


def _glued_heading(text: str, headings: Headings) -> int:
    """Length of the heading that a line opens with, 0 without one or with nothing behind it."""
    if not headings.may_open(text):
        return 0
    joint = _JOINT.search(text, 2, _LONGEST_HEADING)
    if joint and line_key(text[: joint.end()]) in headings.keys:
        return joint.end()
    return _heading_length(text, headings)


def _heading_length(text: str, headings: Headings) -> int:
    """Length of a heading of three words or more before a word in capitals, 0 without one."""
    words = text[:_LONGEST_HEADING].split(" ")
    for count in range(3, min(len(words), 7)):
        if words[count][:1].isupper():
            head = " ".join(words[:count])
            if line_key(head) in headings.keys:
                return len(head)
    return 0


def cut_tail(block: Block, source: str) -> Sequence[Block]:
    """Cut what stands behind the closing "./." of a line off it, or a sign-off behind its stop.

    Args:
        block: A line.
        source: The document, into which the block's offsets point.

    Returns:
        The line, or its two parts.
    """
    text = block.text
    at = text.rfind("/.")
    tail = len(text) - at - 2
    if at > 0 and 1 < tail <= _LONGEST_TAIL and text[at - 1] in '.”"…':
        return tuple(_cut(block, source, [(at + 2, None)]))
    signed = find_signature(text)
    return (block,) if signed is None else tuple(_cut(block, source, [(signed, None)]))


def split_glued(block: Block, source: str, opening: str) -> Iterator[Block]:
    """Cut a line of a glued document into paragraphs, captions, links and its sign-off.

    Args:
        block: A line.
        source: The document, into which the block's offsets point.
        opening: The first line of the document; where the story repeats it, it is cut off.

    Yields:
        Its parts in order; captions and links carry a hint.
    """
    text = block.text
    if len(text) < _LONG_LINE:
        yield from cut_tail(block, source)
        return
    cuts: dict[int, Decision | None] = {}
    end = _cut_sign_off(text, cuts)
    if len(opening) < end and text.startswith(opening):
        cuts[len(opening)] = None
    _cut_paragraphs(text, end, cuts)
    _cut_captions(text, end, cuts)
    _cut_links(text, end, cuts)
    yield from _cut(block, source, sorted(cuts.items()))


def _cut(block: Block, source: str, cuts: Sequence[tuple[int, Decision | None]]) -> Iterator[Block]:
    """Cut a block at offsets of its text; each part takes the hint of the cut before it."""
    raw = source[block.start : block.end]
    exact = raw == block.text
    bounds = [(0, block.hint), *((at, hint) for at, hint in cuts if at > 0)]
    if cuts and cuts[0][0] == 0:
        bounds[0] = cuts[0]
    stops = [*(at for at, _ in bounds[1:]), len(block.text)]
    # All places at once: each search from the start of the line would take time by its square.
    places = [0, *stops] if exact else _unfold(raw, block.text, [0, *stops])
    for number, (begin, hint) in enumerate(bounds):
        part = fold(block.text[begin : stops[number]])
        if part:
            first, last = places[number], places[number + 1]
            gap = block.gap if number == 0 else -1
            yield Block(part, block.start + first, block.start + last, gap, hint=hint)


def _unfold(raw: str, text: str, stops: Sequence[int]) -> list[int]:
    """Where places of a line stand in its source, pieces of which were joined without a space."""
    folded = fold(raw)
    if folded == text:
        return unfold(raw, stops)
    places = []
    at = seen = 0
    for stop in stops:
        for letter in text[seen:stop].replace(" ", ""):
            at = folded.find(letter, at) + 1 or at
        seen = stop
        places.append(at)
    return unfold(raw, places)


def _cut_sign_off(text: str, cuts: dict[int, Decision | None]) -> int:
    """Cut the sign-off at the end of the line; return where the story ends."""
    end = len(text)
    found = glued_patterns()["url"].search(text, max(0, end - 300))
    if found:
        end = found.start()
        cuts[end] = None
    found = glued_patterns()["sign_off"].search(text, max(0, end - _LONGEST_TAIL), end)
    if found:
        end = found.start("signed")
        cuts[end] = None
    mark = text.rfind("/.", max(0, end - 2 * _LONGEST_TAIL), end)
    if mark > 0 and end - mark > 3 and text[mark - 1] in '.”"…':
        cuts[mark + 2] = None
        # Behind the closing mark only cards are glued to each other without a stop.
        for joint in glued_patterns()["joint"].finditer(text, mark + 2, end):
            cuts[joint.start()] = None
        return mark + 2
    return end


def _cut_paragraphs(text: str, end: int, cuts: dict[int, Decision | None]) -> None:
    for found in glued_patterns()["glue"].finditer(text, 0, end):
        cuts.setdefault(found.end(), None)
    for found in glued_patterns()["unstopped"].finditer(text, 0, end):
        begin = _sentence_start(text, found.start() + 1)
        fragment = text[begin : found.start() + 1]
        if begin > 0 and "," not in fragment and len(fragment) <= _LONGEST_CAPTION:
            cuts[begin] = _CAPTION
            cuts.setdefault(found.end(), None)
        elif begin == 0 and len(fragment) <= _LONGEST_CAPTION:
            cuts[0] = _CAPTION
            cuts.setdefault(found.end(), None)


def _cut_captions(text: str, end: int, cuts: dict[int, Decision | None]) -> None:
    for found in glued_patterns()["credit"].finditer(text, 0, end):
        begin = _sentence_start(text, found.start())
        if found.end() - begin > _LONGEST_CAPTION:
            continue
        for at in [at for at in cuts if begin < at < found.end()]:
            del cuts[at]
        cuts[begin] = _CAPTION
        cuts.setdefault(found.end(), None)


def _cut_links(text: str, end: int, cuts: dict[int, Decision | None]) -> None:
    for found in glued_patterns()["link"].finditer(text, 0, end):
        cuts[found.start()] = _RELATED
        cuts.setdefault(found.end(), None)


def _sentence_start(text: str, before: int) -> int:
    """Where the sentence begins that ends at `before`, ignoring a stop right in front of it."""
    window = max(0, before - _LONGEST_CAPTION - 40)
    start = 0 if window == 0 else window
    for name in ("stop", "glue"):
        for found in glued_patterns()[name].finditer(text, window, before):
            if found.end() < before - 1:
                start = max(start, found.end())
    return start


@cache
def glued_patterns() -> dict[str, Pattern[str]]:
    """Compile on first use: few documents are glued."""
    import regex

    # Words that hardly stand inside a name, as "Những", "Các" and "Vì" do ("Quỹ Vì người nghèo").
    openers = "Nhưng|Tại|Theo|Trong|Tuy|Đây|Hiện|Sau đó|Trước đó|Bên cạnh|Ngoài ra|Cụ thể"
    return {
        name: regex.compile(pattern)
        for name, pattern in {
            "url": r"(?:Link bài gốc:?\s*)?https?://[^\s<>\"]{4,250}\s*$",
            # A signature behind the last stop: capitals, an agency, "Theo …", "Name/VOV …".
            "sign_off": (
                r"[.!?…”\")\]:/]\s*(?P<signed>"
                r"\(?Theo\s[^.!?]{2,60}"
                r"|\((?:Theo\s)?[^().!?]{2,40}\)"
                r"|(?:(?:CTV|PV|Nhóm PV)\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,5}"
                r"\s*/\s*[\p{L}\d+–-][^!?]{1,60}"
                r"|(?:\p{Lu}\p{Ll}*\s){1,3}\p{Lu}\p{Ll}*\s*\([^()]{2,40}\)"
                r"|(?:\p{Lu}\.)*\p{Lu}{2,}(?:[\s,–-]+(?:\p{Lu}\.)*\p{Lu}{1,}){0,7}"
                r"|(?:\p{Lu}\.)+\p{Lu}+(?:\s?[-–,]\s?(?:\p{Lu}\.)+\p{Lu}+){0,3}"
                r")\s*$"
            ),
            # A stop with no space behind it joins two paragraphs ("… đề.Cũng từ đó").
            "glue": (
                r"(?<=[\p{Ll}\d”\")\]][.!?…]|[\p{Ll}\d][.!?…][”\"])"
                r"(?=[“\"]?\p{Lu}[\p{L}]*[\s,])"
            ),
            # A function word in capitals where no sentence ended: a line without a stop ended.
            "unstopped": rf"(?<=[\p{{Ll}}\d])(?:\s)(?=(?:{openers})\s\p{{Ll}})",
            "joint": r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})",
            "credit": (
                r"\(\s*(?:Ảnh|ảnh|Nguồn|nguồn|Nguồn ảnh|Đồ họa|Video|Clip)\b[\s:.]*[^()]{0,60}\)\.?"
            ),
            # A site's code where no sentence has ended: a title, perhaps a question, is before it.
            "code": (
                r"(?<=[\p{L}\d?!”\"’)%])\s"
                r"(?=\p{Lu}[\p{L}\d]{1,14}\.(?:vn|VN)\s[-–]\s?[\p{Lu}“\"\d])"
            ),
            "link": r"\[\s?\p{Lu}[^\[\]]{18,160}\]",
            "stop": r"(?<=[\p{Ll}\d”\")\]][.!?…][”\"]?)\s+(?=[\p{Lu}“\"(\[\d])",
        }.items()
    }
