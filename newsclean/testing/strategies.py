"""Hypothesis strategies for invented pages, messy pages and arbitrary text.

Needs the extra `testing`. Layouts are drawn piece by piece, so a failing example shrinks to the
plainest page that still fails.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from newsclean.errors import MissingExtra
from newsclean.testing import words
from newsclean.testing.documents import FlatDocument, build_text
from newsclean.testing.layouts import Chooser, Layout, choose_layout
from newsclean.testing.markup import markup_of
from newsclean.testing.markup.damage import DAMAGES, NOISY_TOKENS
from newsclean.testing.noise import NOISES, apply_noise
from newsclean.testing.pages import (
    TEMPLATES,
    HtmlPage,
    build_page,
    choose_options,
    write_page_story,
)
from newsclean.testing.prose import Writer
from newsclean.testing.stories import StorySpec, write_story

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtra("newsclean.testing.strategies", "testing") from error

__all__ = [
    "damaged_pages",
    "flattened_documents",
    "html_pages",
    "layouts",
    "messy",
    "messy_documents",
    "prose_paragraphs",
    "raw_markup",
    "raw_text",
    "stories",
]

T = TypeVar("T")

_SEEDS = st.integers(min_value=0, max_value=2**32 - 1)

_TOKENS = (
    *(heading for texts in words.HEADINGS_KNOWN.values() for heading in texts),
    *words.PREFIXES,
    *words.FOLLOW_LINES,
    *words.COMMENT_BOX,
    *words.FILE_NAMES,
    *(
        "./.",
        ";",
        ">> ",
        "(Ảnh: ",
        "(Nguồn: AFP/TTXVN)",
        "Ảnh: ",
        "- ",
        "\u201c",
        "\u201d",
        "21/01/2024",
    ),
    *(
        "(TTXVN/Vietnam+)",
        "Theo ",
        "/VOV",
        "Vietnam.vn - Nền tảng quảng bá Việt Nam",
        "<p>",
        "&nbsp;",
    ),
)


def stories(*, pictures: int = 2, cards: int = 6) -> st.SearchStrategy[StorySpec]:
    """Invented articles.

    Args:
        pictures: How many pictures each has.
        cards: How many cards of other stories stand with it.

    Returns:
        A strategy of `StorySpec`.
    """
    return st.builds(
        lambda seed: write_story(_random(seed), pictures=pictures, cards=cards), _SEEDS
    )


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Layouts that a careful reader could undo: a strategy of `Layout`."""

    def choice(items: Sequence[T], /) -> T:
        return draw(st.sampled_from(items))

    return choose_layout(Chooser(choice))


@st.composite
def flattened_documents(
    draw: st.DrawFn, layout: st.SearchStrategy[Layout] | None = None
) -> FlatDocument:
    """Flattened pages with their truth.

    Args:
        draw: Given by Hypothesis.
        layout: Where the layouts come from; `layouts()` if None.

    Returns:
        A strategy of `FlatDocument`.
    """
    chosen = draw(layouts() if layout is None else layout)
    rng = _random(draw(_SEEDS))
    cards = sum(box.cards for box in chosen.boxes)
    sections = draw(st.integers(min_value=0, max_value=7))
    story = write_story(rng, pictures=chosen.pictures, cards=cards, sections=sections)
    return build_text(story, chosen, rng)


@st.composite
def html_pages(draw: st.DrawFn, template: str | None = None) -> HtmlPage:
    """Pages of real structure with their truth.

    Args:
        draw: Given by Hypothesis.
        template: Id of the template whose layout they have; any if None.

    Returns:
        A strategy of `HtmlPage`.
    """

    def choice(items: Sequence[T], /) -> T:
        return draw(st.sampled_from(items))

    chosen = template or draw(st.sampled_from(TEMPLATES))
    options = choose_options(Chooser(choice), chosen)
    sections = draw(st.integers(min_value=markup_of(chosen).least, max_value=7))
    story = write_page_story(_random(draw(_SEEDS)), sections=sections)
    return build_page(story, chosen, options)


@st.composite
def damaged_pages(draw: st.DrawFn, most: int = 3) -> str:
    """Pages whose markup was damaged: no truth survives, the promises must.

    Tags are dropped, parts doubled, moved or nested, scripts and comments put between, and the
    page may break off anywhere. `find_page_invented` checks them with `ordered=False`.

    Args:
        draw: Given by Hypothesis.
        most: The largest number of damages.

    Returns:
        A strategy of strings.
    """
    html = draw(html_pages()).html
    names = draw(st.lists(st.sampled_from(list(DAMAGES)), max_size=most, unique=True))
    rng = _random(draw(_SEEDS))
    for name in names:
        html = DAMAGES[name](html, rng)
    return html


def raw_markup(most: int = 30) -> st.SearchStrategy[str]:
    """Any sequence of tags, broken tags, entities and text.

    Args:
        most: The largest number of pieces.

    Returns:
        A strategy of strings.
    """
    piece = st.one_of(st.sampled_from(NOISY_TOKENS), st.sampled_from(_TOKENS), raw_text(3))
    return st.lists(piece, max_size=most).map("".join)


def prose_paragraphs(most: int = 4) -> st.SearchStrategy[str]:
    """Invented paragraphs.

    Args:
        most: The largest number of sentences.

    Returns:
        A strategy of strings.
    """
    length = st.integers(min_value=1, max_value=most)
    return st.builds(lambda seed, size: Writer(_random(seed)).paragraph(size), _SEEDS, length)


@st.composite
def messy(draw: st.DrawFn, text: str, most: int = 4) -> str:
    """Damage a text the way dumps are damaged: no truth survives, the promises must.

    Blocks are doubled, lines moved or glued, junk is mixed in, characters are decomposed or
    sprinkled with invisible ones, line ends change, and the page may break off at any character.

    Args:
        draw: Given by Hypothesis.
        text: The text.
        most: The largest number of damages.

    Returns:
        A strategy of strings.
    """
    damages = draw(st.lists(st.sampled_from(list(_DAMAGES)), max_size=most, unique=True))
    rng = _random(draw(_SEEDS))
    for damage in damages:
        text = _DAMAGES[damage](text, rng)
    noises = draw(st.lists(st.sampled_from(NOISES), max_size=2, unique=True))
    return apply_noise(text, tuple(noises), rng)


def messy_documents() -> st.SearchStrategy[str]:
    """Invented pages, damaged: a strategy of strings."""
    return flattened_documents().flatmap(lambda document: messy(document.text))


def raw_text(most: int = 40) -> st.SearchStrategy[str]:
    """Any text at all: every plane of Unicode, surrogates, controls, and words of boilerplate.

    Args:
        most: The largest number of pieces.

    Returns:
        A strategy of strings.
    """
    anything = st.text(st.characters(exclude_categories=()), max_size=20)
    piece = st.one_of(
        anything, st.sampled_from(_TOKENS), st.sampled_from(("\n", "\n\n", "\r\n", " "))
    )
    return st.lists(piece, max_size=most).map("".join)


def _double_blocks(text: str, rng: Random) -> str:
    lines = text.split("\n")
    start = rng.randrange(len(lines))
    end = rng.randint(start, len(lines))
    at = rng.randint(0, len(lines))
    return "\n".join(lines[:at] + lines[start:end] + lines[at:])


def _move_lines(text: str, rng: Random) -> str:
    lines = text.split("\n")
    line = lines.pop(rng.randrange(len(lines)))
    lines.insert(rng.randint(0, len(lines)), line)
    return "\n".join(lines)


def _mix_in_junk(text: str, rng: Random) -> str:
    lines = text.split("\n")
    for _ in range(rng.randint(1, 5)):
        lines.insert(rng.randint(0, len(lines)), rng.choice(_TOKENS))
    return "\n".join(lines)


def _glue_lines(text: str, rng: Random) -> str:
    return "".join("" if letter == "\n" and rng.random() < 0.2 else letter for letter in text)


_DAMAGES: dict[str, Callable[[str, Random], str]] = {
    "double blocks": _double_blocks,
    "move lines": _move_lines,
    "mix in junk": _mix_in_junk,
    "glue lines": _glue_lines,
    "break off": DAMAGES["cut"],
    "start late": DAMAGES["start late"],
}


def _random(seed: int) -> Random:
    return Random(seed)  # noqa: S311  (pages are invented, not encrypted)
