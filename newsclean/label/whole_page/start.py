"""Where the story begins in a dump of a whole page, whose menus and teasers stand above it too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsclean.blocks import Label
from newsclean.folding import caseless
from newsclean.label.draft import Draft
from newsclean.lines.bylines import author_re
from newsclean.lines.names import names_in
from newsclean.lines.prose import SHORTEST_PROSE
from newsclean.lines.signoff import read_sign_off

__all__ = ["Stretch", "find_story", "find_verse", "is_page", "title_of_page"]

_CHROME: Final = frozenset(
    {
        Label.MENU, Label.SHARE, Label.COMMENT, Label.SITE_LINE, Label.FOLLOW, Label.PLAYER,
        Label.BOILERPLATE, Label.MASTHEAD, Label.AD,
    }
)  # fmt: skip
"""Labels of lines that stand around stories, not in them."""

_DATE: Final = Label.DATE
_OF_VERSE: Final = range(4, 11)
_LONGEST_VERSE: Final = 50
"""Words and characters of a line of a poem."""
_MOST_NAMES: Final = 3
"""Words of such a line for each that has a capital."""
_FEWEST_VERSES: Final = 8
_WORDS_OF_VERSE: Final = 5
"""Lines in a row, and words of each on an average."""
_MARKS: Final = frozenset("0123456789:|/»›>*•&")
_BULLETS: Final = ("* ", "• ", "+ ", "o ")
"""Marks of the entries of menus; some tools write the letter for entries of entries."""
_MENU_WORDS: Final = ("trang chủ", "đăng nhập")
"""What menus say when a dump prints all of their entries on one line."""

_FEWEST: Final = 3
_MOST_COUNTED: Final = 400
"""Characters of one paragraph that count; a long one is no better sign of the story."""
_COST: Final = 40
"""Characters of prose that one line of another shape outweighs."""
_SHORTEST_TITLE: Final = 20
_LEAST_OF_TITLE: Final = 40
"""Characters; a headline that is shorter is as likely the entry of a menu."""
_SHORTEST_OPEN_LEAD: Final = 90
"""Characters; what stands under a headline and is longer is no second headline."""
_FARTHEST: Final = 25
"""Lines between a headline and the first prose of its story: dates, buttons, names."""
_TITLE_LINES: Final = 2
"""Lines at the beginning of a document, scripts aside, among which `<title>` may stand."""
_MOST_ABOVE: Final = 0.1
_MOST_PRINTED: Final = 6
"""Printings of a headline that are looked at."""
_CLOSERS: Final = "”\"'’)] "

Stretch = tuple[int, int]
"""The indices of the first and the last line of a story."""


def is_page(draft: Draft, head: int) -> bool:
    """Whether what stands above the first prose is the top of a whole page.

    Args:
        draft: The working state.
        head: Index of the first prose.

    Returns:
        True where menus, buttons or scripts stand there.
    """
    signs = 0
    for index in range(head):
        made = draft.decisions[index]
        text = draft.blocks[index].text
        if _is_menu(text):
            return True
        if made is not None:
            signs += made.label in _CHROME
        elif text.startswith(_BULLETS):
            signs += 1
        elif index > 1 and len(text) >= _SHORTEST_TITLE and _opens_first(draft, index):
            return True  # `<title>` and headline, with something between them
    return signs >= _FEWEST


def _opens_first(draft: Draft, index: int) -> bool:
    """Whether the first line of a document opens with what another prints."""
    return draft.key(0).startswith(draft.key(index))


def find_story(draft: Draft) -> Stretch | None:
    """Find the stretch of lines that holds most prose for the fewest other lines.

    Args:
        draft: The working state.

    Returns:
        Its first and last line, None where there is no prose.
    """
    best = total = 0
    start = 0
    found: Stretch | None = None
    for index in draft.open():
        gain = _gain(draft, index)
        if total <= 0:
            total, start = 0, index
        total += gain
        if total > best:
            best, found = total, (start, index)
    return found


def title_of_page(
    draft: Draft, plain: Sequence[int], prose: int, story: Stretch | None
) -> tuple[int | None, bool]:
    """Find the headline in the dump of a whole page.

    Args:
        draft: The working state.
        plain: Indices of the lines that can be headlines, in order.
        prose: Index of the first prose.
        story: The stretch of lines with most prose, None where there is no prose.

    Returns:
        Its index, None without any; and whether the page names it, a bool.
    """
    named = None if story is None else _find_named(draft, plain, story)
    if named is not None:
        return named, True
    title = _find_near(draft, plain, prose)
    if title is None and story is not None and _stands_below_teasers(draft, story):
        title = _find_near(draft, plain, story[0])
    return title, False


def _stands_below_teasers(draft: Draft, story: Stretch) -> bool:
    """Whether there is prose above a story, and at most a tenth of its own: teasers in a menu."""
    above = _prose_in(draft, range(story[0]))
    return 0 < above <= _MOST_ABOVE * _prose_in(draft, range(story[0], story[1] + 1))


def _prose_in(draft: Draft, lines: range) -> int:
    """The characters that count as prose in some lines."""
    return sum(max(0, _gain(draft, index)) for index in lines)


def _gain(draft: Draft, index: int) -> int:
    text = draft.blocks[index].text
    linked = draft.blocks[index].url is not None
    if draft.prose[index] and len(text) >= SHORTEST_PROSE and not linked:
        last = text.rstrip(_CLOSERS)[-1:]
        if last in ".!?…:;":
            return min(len(text), _MOST_COUNTED)
    return -_COST


def find_verse(draft: Draft, lines: Sequence[int]) -> int | None:
    """Find where a poem begins among lines that could be those of a menu.

    Its lines touch, have few words, but more than entries of menus, and no marks of these; names
    are rare in them.

    Args:
        draft: The working state.
        lines: Indices of open lines, in order.

    Returns:
        The index of its first line, None where there is no poem.
    """
    verses: list[int] = []
    words = 0
    for index in lines[1:]:  # the first one may be the headline
        count = _words_of_verse(draft.blocks[index].text)
        if not count or (verses and index != verses[-1] + 1):
            verses, words = [], 0
        if count:
            verses.append(index)
            words += count
        if len(verses) >= _FEWEST_VERSES and words >= _WORDS_OF_VERSE * len(verses):
            return verses[0]
    return None


def _words_of_verse(text: str) -> int:
    """How many words a line has that can be one of a poem, 0 where it cannot."""
    words = text.split(" ")
    if len(words) not in _OF_VERSE or len(text) > _LONGEST_VERSE or not _MARKS.isdisjoint(text):
        return 0
    names = sum(word[:1].isupper() for word in words[1:])
    return len(words) if names * _MOST_NAMES <= len(words) else 0


def _find_named(draft: Draft, plain: Sequence[int], story: Stretch) -> int | None:
    """Find the headline that the first line of a page names, as `<title>` does.

    It is the last printing with most of the story's prose behind it; teasers of a menu may have run
    into that stretch.
    """
    first = plain[0] if plain else len(draft.blocks)
    told = sum(draft.label(index) is not Label.BOILERPLATE for index in range(first))
    if not plain or told >= _TITLE_LINES or not _is_long(draft, first):
        return None
    named = draft.key(first)
    again = [
        index
        for index in plain
        if first < index < story[1]
        and _is_long(draft, index)
        and named.startswith(draft.key(index))
    ]
    prose = [index for index in range(story[0], story[1] + 1) if _gain(draft, index) > 0]
    whole = sum(len(draft.blocks[index].text) for index in prose)
    for title in reversed(again[-_MOST_PRINTED:]):
        # Without the site's name behind it, the first line may be one that the story prints again.
        if draft.key(title) == named and prose and prose[0] < title:
            continue
        if 2 * sum(len(draft.blocks[i].text) for i in prose if i > title) >= whole:
            return title
    return None


def _find_near(draft: Draft, plain: Sequence[int], story: int) -> int | None:
    """Choose the headline above the first line of a story: one printed twice, else the nearest."""
    above = [index for index in plain if index < story and _is_long(draft, index)]
    printed = Counter(draft.key(index) for index in above)
    near = [index for index in above if story - index <= _FARTHEST]
    # Menus are printed twice as well: their entries are short, and links where that can be seen.
    bare = [
        index
        for index in near
        if draft.blocks[index].url is None and not _tells_author(draft.blocks[index].text)
    ] or near
    least = min(_LEAST_OF_TITLE, len(draft.blocks[bare[-1]].text)) if bare else 0
    twice = [
        index
        for index in bare
        if printed[draft.key(index)] > 1 and len(draft.blocks[index].text) >= least
    ]
    found = twice or bare
    if len(found) > 1 and (
        _is_open_lead(draft, found[-2], found[-1]) or _is_under_date(draft, found[-2], found[-1])
    ):
        return found[-2]
    return found[-1] if found else None


def _tells_author(text: str) -> bool:
    """Whether a line says who wrote, or where to reach them."""
    if "@" in text:
        return True
    opening = author_re().match(text)
    if opening is not None and names_in(text[opening.end() :]):
        return True
    signed = read_sign_off(text, closing=False)
    return signed is not None and bool(signed.authors)


def _is_open_lead(draft: Draft, above: int, index: int) -> bool:
    """Whether a line is a lead without a stop, right under its headline."""
    lead = draft.blocks[index].text
    return above == index - 1 and len(lead) >= _SHORTEST_OPEN_LEAD > len(draft.blocks[above].text)


def _is_under_date(draft: Draft, above: int, index: int) -> bool:
    """Whether a short line, an entry of a menu, stands below the date of a longer headline."""
    size = len(draft.blocks[index].text)
    return draft.label(above + 1) is _DATE and size < _LEAST_OF_TITLE <= len(
        draft.blocks[above].text
    )


def _is_long(draft: Draft, index: int) -> bool:
    text = draft.blocks[index].text
    if len(text) < _SHORTEST_TITLE or text.startswith(_BULLETS):
        return False
    return not _is_menu(text)


def _is_menu(text: str) -> bool:
    folded = caseless(text)
    return any(map(folded.__contains__, _MENU_WORDS))
