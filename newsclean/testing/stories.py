"""Invented stories with their pictures and cards: `StorySpec` and how one is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Literal

from newsclean.testing import words
from newsclean.testing.prose import Writer

__all__ = ["Card", "Picture", "Piece", "StorySpec", "write_story"]

PieceKind = Literal["paragraph", "heading", "list_item", "question"]

_CUES = (
    ("bracket", "{text}. (Ảnh: {credit})"),
    ("bracket", "{text} (Ảnh: {credit})"),
    ("bracket", "{text}. (ảnh: {credit})."),
    ("bracket-source", "{text}. (Nguồn: {credit})"),
    ("bracket-caps", "{text}. (Ảnh: {caps})"),
    ("bracket-bare", "{text}. (Ảnh {caps})"),
    ("tail", "{text}. Ảnh: {name}/TTXVN"),
    ("tail", "{text}. Ảnh: {name}"),
    ("dash", "{text} - Ảnh: {caps}"),
    ("illustration", "Ảnh minh họa. (Nguồn: {credit})"),
    ("plain", "{text}."),
    ("plain", "{text}"),
)


@dataclass(frozen=True)
class Piece:
    """One block of the body.

    Attributes:
        kind: What it is; a question is a line of an interview.
        text: Its text.
    """

    kind: PieceKind
    text: str


@dataclass(frozen=True)
class Picture:
    """A picture of the story.

    Attributes:
        caption: The caption as printed.
        cue: How its credit is marked; "plain" where nothing marks it as a caption.
        near_copy: The same caption with small changes, as an alternative text holds it.
    """

    caption: str
    cue: str
    near_copy: str


@dataclass(frozen=True)
class Card:
    """A teaser for another story.

    Attributes:
        title: Its headline.
        teaser: Its summary.
        caption: The caption of its picture.
        date: Its time of publication as printed.
    """

    title: str
    teaser: str
    caption: str
    date: str


@dataclass(frozen=True)
class StorySpec:
    """An invented article and the cards that a page shows with it.

    Attributes:
        section: Section of the paper.
        title: The headline.
        lead: The sapo.
        body: The blocks of the story, in order; the last is a paragraph.
        pictures: Its pictures.
        cards: Cards of stories about other things.
        author: A name to sign with.
    """

    section: str
    title: str
    lead: str
    body: tuple[Piece, ...]
    pictures: tuple[Picture, ...]
    cards: tuple[Card, ...]
    author: str


def write_story(
    rng: Random, *, pictures: int = 2, cards: int = 6, sections: int | None = None
) -> StorySpec:
    """Write an article.

    Args:
        rng: Source of all choices.
        pictures: How many pictures it has.
        cards: How many cards stand with it.
        sections: How many sections it has between the first and the last paragraph; 2 to 7 by
            chance if None.

    Returns:
        The `StorySpec`.
    """
    writer = Writer(rng)
    title = writer.headline()
    size = rng.randint(2, 7) if sections is None else sections
    return StorySpec(
        section=writer.topic.section,
        title=title,
        lead=writer.lead(),
        body=tuple(_body(rng, writer, title, size)),
        pictures=tuple(_picture(rng, writer) for _ in range(pictures)),
        cards=tuple(_card(rng, writer.topic.section) for _ in range(cards)),
        author=writer.person(),
    )


def _body(rng: Random, writer: Writer, title: str, sections: int) -> Iterator[Piece]:
    yield Piece("paragraph", writer.paragraph(rng.randint(1, 4), "open"))
    for _ in range(sections):
        yield from _section(rng, writer, title)
    yield Piece("paragraph", f"{writer.paragraph(rng.randint(1, 3))} {writer.sentence('close')}")


def _section(rng: Random, writer: Writer, title: str) -> Iterator[Piece]:
    shape = rng.choice(_SHAPES)
    if shape == "headed":
        yield Piece("heading", writer.subhead())
    if shape == "interview":
        yield Piece("question", writer.question())
    if shape == "short":
        yield Piece("paragraph", writer.short())
    elif shape == "trap":
        yield Piece("paragraph", writer.trap())
    elif shape == "trap-inside":
        yield Piece("paragraph", f"{writer.trap()} {writer.paragraph(2, 'data')}")
    elif shape == "title-quoted":
        yield Piece(
            "paragraph",
            f"Bài “{title}” đăng tuần trước nhận được nhiều hồi âm. {writer.sentence('quote')}",
        )
    else:
        text = writer.paragraph(rng.randint(1, 6), rng.choice(_OPENINGS))
        yield Piece("paragraph", f"{text} Cụ thể như sau:" if shape == "list" else text)
    if shape == "list":
        yield from (Piece("list_item", writer.list_item()) for _ in range(rng.randint(2, 4)))
        yield Piece("paragraph", writer.paragraph(1, "plan"))


_SHAPES = ("plain",) * 6 + (
    "headed",
    "headed",
    "short",
    "trap",
    "trap-inside",
    "list",
    "interview",
    "title-quoted",
)
_OPENINGS = ("detail", "data", "quote", "cause", "contrast", "plan", "background", "fact")


def _picture(rng: Random, writer: Writer) -> Picture:
    cue, pattern = rng.choice(_CUES)
    text, name = writer.caption(), writer.person()
    slots = {"credit": rng.choice(words.AGENCIES), "name": name, "caps": name.upper()}
    first, _, rest = text.partition(" ")
    near = text.replace("(bìa phải)", "(trái)") if "(bìa phải)" in text else f"{first}  {rest}"
    if " tại " in text and near == f"{first}  {rest}":
        near = text.replace(" tại ", " (giữa) tại ", 1)
    return Picture(pattern.format(text=text, **slots), cue, pattern.format(text=near, **slots))


def _card(rng: Random, section: str) -> Card:
    writer = Writer(rng, avoid=(section,))
    picture = _picture(rng, writer)
    day = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/2026"
    return Card(
        title=writer.headline(),
        teaser=writer.lead() if rng.random() < 0.7 else writer.paragraph(rng.randint(1, 2), "open"),
        caption=picture.caption,
        date=f"{day} {rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",
    )
