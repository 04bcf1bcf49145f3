"""Flattened pages with ground truth: `build_text` prints a story in a layout, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Literal, get_args

from newsclean.arguments import check_choice
from newsclean.testing import words
from newsclean.testing.layouts import Box, Chooser, Layout, choose_layout
from newsclean.testing.noise import apply_noise
from newsclean.testing.stories import Card, Picture, StorySpec, write_story

__all__ = ["FlatDocument", "Line", "build_text", "random_document", "render"]

_LONG = 60
"""Characters of a paragraph that is still clearly prose when half of it is gone."""

_GOES_ON = 2
"""Paragraphs behind a box that tell that the story goes on there."""

Role = Literal["title", "lead", "body", "caption", "related", "junk", "either"]


@dataclass(frozen=True)
class Line:
    """One printed line and what it is.

    Attributes:
        text: The line as printed, before any noise.
        role: What it is; "either" where a cut left too little to tell.
        kind: More exactly: the kind of body block, the cue of a caption, the part of a card, the
            kind of junk.
        truth: What a perfect reader returns for it; empty where it returns nothing.
        gap: Empty lines before it.
        box: The box of cards that it is part of.
    """

    text: str
    role: Role
    kind: str
    truth: str = ""
    gap: int = 1
    box: Box | None = None


@dataclass(frozen=True)
class FlatDocument:
    """A flattened page and its ground truth.

    Attributes:
        text: The page.
        lines: Its lines, in order.
        story: The story it shows.
        layout: The layout it was printed in.
    """

    text: str
    lines: tuple[Line, ...]
    story: StorySpec
    layout: Layout

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        """Show layout and text when Hypothesis reports a failure: enough to see what went wrong."""
        printer.text(f"FlatDocument(layout={self.layout!r},\ntext={self.text!r})")

    def truths(self, role: Role) -> tuple[str, ...]:
        """What a perfect reader returns for the lines of a role, in order (strings).

        Args:
            role: The role, one of those of `Line`.

        Returns:
            The strings; none where the document has no line of the role.

        Raises:
            ValueError: There is no such role, of which every test would hold.
        """
        check_choice("role", role, get_args(Role))
        return tuple(line.truth for line in self.lines if line.role == role and line.truth)


def build_text(story: StorySpec, layout: Layout, rng: Random) -> FlatDocument:
    """Print a story in a layout.

    Args:
        story: The story.
        layout: The layout.
        rng: Where boxes, pictures and noise fall.

    Returns:
        The `FlatDocument`.
    """
    printed = _Page(story, layout, rng).lines()
    lines = _space(_cut(printed, rng) if layout.truncated else printed, layout, rng)
    return FlatDocument(render(lines, layout, rng), lines, story, layout)


def render(lines: Iterable[Line], layout: Layout, rng: Random) -> str:
    """Print lines as text.

    Args:
        lines: The lines.
        layout: Its `noise` is applied.
        rng: Where the noise falls.

    Returns:
        The text.
    """
    text = "".join("\n" * (line.gap + 1) + line.text for line in lines).lstrip("\n")
    return apply_noise(text, layout.noise, rng)


def random_document(seed: int) -> FlatDocument:
    """Write a story and print it in a layout, all by chance.

    Args:
        seed: Equal seeds give equal pages.

    Returns:
        The `FlatDocument`.
    """
    rng = Random(seed)  # noqa: S311  (pages are invented, not encrypted)
    layout = choose_layout(Chooser(rng.choice))
    cards = sum(box.cards for box in layout.boxes)
    return build_text(write_story(rng, pictures=layout.pictures, cards=cards), layout, rng)


class _Page:
    """Prints the parts of one page."""

    def __init__(self, story: StorySpec, layout: Layout, rng: Random) -> None:
        self.story, self.layout, self.rng = story, layout, rng
        self._cards = iter(story.cards)

    def lines(self) -> list[Line]:
        tail = list(self.layout.tail_junk)
        first = tail[:1] if self.layout.junk_before_boxes else []
        return [
            *self._head(),
            *self._boxes("before"),
            *self._body(),
            *self._junk(first),
            *self._boxes("after"),
            *self._junk(tail[len(first) :]),
        ]

    def _head(self) -> Iterator[Line]:
        layout, story = self.layout, self.story
        if not layout.titled:
            return
        above = [kind for kind in layout.head_junk if kind in ("site", "menu", "section")]
        yield from self._junk(above)
        yield Line(story.title, "title", "title", story.title)
        for copy in range(1, layout.title_copies):
            yield Line(_respaced(story.title, copy), "junk", "title-again", gap=copy % 2)
        yield from self._junk([kind for kind in layout.head_junk if kind not in above])
        yield Line(layout.prefix + story.lead, "lead", "lead", story.lead)

    def _body(self) -> Iterator[Line]:
        pieces = self.story.body
        at = {self.rng.randrange(len(pieces)): picture for picture in self.story.pictures}
        middle, advert = self._middle_index(), self._middle_index() if self.layout.advert else -1
        for index, piece in enumerate(pieces):
            if index == middle:
                yield from self._boxes("middle")
            behind = "middle" if index == middle else "before" if index == 0 else ""
            if index in at and self._may_interrupt(index, at[index], behind):
                yield from self._picture(at[index])
            if index == advert:
                yield Line(self.rng.choice(words.ADVERTS), "junk", "advert")
            last = index == len(pieces) - 1
            yield from (
                self._close(piece.text)
                if last
                else [Line(piece.text, "body", piece.kind, piece.text)]
            )

    def _may_interrupt(self, index: int, picture: Picture, behind: str) -> bool:
        """Whether the picture may stand before this piece, behind the boxes of a place.

        Nothing parts a heading or question from what follows it, and nobody could tell an unmarked
        caption that opens a page without headline from a headline, or one right behind a box, with
        the paragraph below it, from the box's next card.
        """
        if picture.cue == "plain" and not picture.caption.endswith("."):
            boxes = [box for box in self.layout.boxes if box.place == behind]
            if not self.layout.file_names and any(map(_prints_bare_titles, boxes)):
                return False
        if index == 0:
            return self.layout.titled or picture.cue != "plain"
        before, piece = self.story.body[index - 1], self.story.body[index]
        return piece.kind != "list_item" and before.kind == "paragraph"

    def _middle_index(self) -> int:
        """Where a box may interrupt the story: before a paragraph that follows a paragraph."""
        pieces = self.story.body
        places = [
            index
            for index in range(1, len(pieces))
            if pieces[index - 1].kind == pieces[index].kind == "paragraph"
        ]
        return self.rng.choice(places) if places else len(pieces) - 1

    def _close(self, text: str) -> Iterator[Line]:
        """The last paragraph with its end mark, and the sign-off."""
        layout = self.layout
        sign_off = _sign_off(layout.sign_off, self.story.author, self.rng)
        ended = text.removesuffix(".") + layout.end_mark
        if layout.sign_off == "glued":
            mark = text.removesuffix(".") + "./."
            yield Line(f"{mark} {self.story.author}/VOV", "body", "sign-off-glued", text)
            return
        yield Line(ended, "body", "paragraph", text)
        if sign_off:
            yield Line(sign_off, "junk", f"sign-off-{layout.sign_off}")

    def _picture(self, picture: Picture) -> Iterator[Line]:
        if self.layout.file_names:
            name = self.rng.choice((*words.FILE_NAMES, f"{self.story.title} - Ảnh 1."))
            yield Line(name, "junk", "image-name")
        gap = 0 if self.layout.file_names else 1
        copies = self.layout.caption_copies
        kind = picture.cue if copies == "once" else f"{picture.cue}, printed twice"
        yield Line(picture.caption, "caption", kind, gap=gap)
        if copies != "once":
            again = picture.caption if copies == "twice" else picture.near_copy
            yield Line(again, "caption", kind, gap=self.rng.randint(0, 1))

    def _boxes(self, place: str) -> Iterator[Line]:
        for box in self.layout.boxes:
            if box.place == place:
                cards = [next(self._cards) for _ in range(box.cards)]
                yield from _box_lines(box, cards, self.layout.prefix, self.rng.choice(_GLUES))

    def _junk(self, kinds: Iterable[str]) -> Iterator[Line]:
        for kind in kinds:
            for index, text in enumerate(_junk_lines(kind, self.story, self.rng)):
                yield Line(text, "junk", kind, gap=1 if index == 0 or kind == "menu" else 0)


def _prints_bare_titles(box: Box) -> bool:
    """Whether a line and a paragraph can be a card of the box: it has no codes, dates, arrows."""
    return not box.coded and box.order not in ("title-date-teaser", "arrows")


_GLUES = ("", " ", ": ")
"""What stands between a heading and the headline it is glued to."""


def _box_lines(box: Box, cards: list[Card], prefix: str, glue: str) -> Iterator[Line]:
    lines = [line for card in cards for line in _card_lines(box, card, prefix)]
    if box.ragged and lines[0].kind == "caption":
        del lines[0]
    if box.ragged and lines[-1].kind == "teaser":
        del lines[-1]
    if box.heading in ("known", "unknown", "repeated"):
        yield Line(box.heading_text, "related", "heading", box=box)
    if box.heading == "repeated":
        yield Line(box.heading_text, "related", "heading", gap=0, box=box)
    if box.heading == "glued":
        lines[0] = replace(lines[0], text=box.heading_text.rstrip(":") + glue + lines[0].text)
    yield from lines


def _card_lines(box: Box, card: Card, prefix: str) -> Iterator[Line]:
    teaser = prefix + card.teaser if box.coded else card.teaser
    parts = {
        "title": card.title,
        "again": card.title,
        "teaser": teaser,
        "caption": card.caption,
        "date": card.date,
    }
    parts["arrow"] = f">> {card.title}"
    for part, gap in _CARD_PARTS[box.order]:
        yield Line(
            parts[part],
            "related",
            "title" if part in ("again", "arrow") else part,
            gap=gap,
            box=box,
        )


_PAIR = (("title", 1), ("again", 0), ("teaser", 1))
_CARD_PARTS: dict[str, tuple[tuple[str, int], ...]] = {
    "title-title-teaser-twice": (*_PAIR, ("title", 1), ("again", 1), ("teaser", 1)),
    "title-title-teaser": _PAIR,
    "title-title": _PAIR[:2],
    "title-teaser": (("title", 1), ("teaser", 1)),
    "caption-title-teaser": (("caption", 1), ("title", 1), ("teaser", 1)),
    "title-date-teaser": (("title", 1), ("date", 0), ("teaser", 1)),
    "titles": (("title", 0),),
    "arrows": (("arrow", 0),),
}


def _cut(lines: list[Line], rng: Random) -> list[Line]:
    """Break off in the second half of a paragraph of the story, but not of the first.

    A page that is half a sentence could be anything; so could half a sentence behind a box where
    nothing tells yet that the story has gone on.
    """
    body = [i for i, line in enumerate(lines) if line.role == "body"]
    places = [i for i in body[1:] if len(lines[i].truth) > _LONG and not _is_behind_box(lines, i)]
    if not places:
        return lines
    last = rng.choice(places)
    text = lines[last].truth
    kept = text[: rng.randint(len(text) // 2, len(text))].strip()
    return [*lines[:last], replace(lines[last], text=kept, truth=kept, kind="cut")]


def _is_behind_box(lines: list[Line], index: int) -> bool:
    roles = [line.role for line in lines[:index]]
    below = roles[::-1].index("related") if "related" in roles else len(roles)
    paragraphs = [line for line in lines[index - below : index] if line.kind == "paragraph"]
    return below < len(roles) and len(paragraphs) < _GOES_ON


def _space(lines: list[Line], layout: Layout, rng: Random) -> tuple[Line, ...]:
    return tuple(replace(line, gap=_gap(line, layout, rng)) for line in lines)


def _gap(line: Line, layout: Layout, rng: Random) -> int:
    if layout.spacing == "none":
        return 0
    if layout.spacing == "loose":
        return rng.randint(1, 3)
    if layout.spacing == "tight" and line.role in ("caption", "related"):
        return 0 if line.kind != "heading" else 1
    return line.gap


def _respaced(title: str, copy: int) -> str:
    """The title as an alternative text holds it: every second copy with a doubled space."""
    return title.replace(" ", "  ", 1) if copy % 2 else title


def _sign_off(kind: str, author: str, rng: Random) -> str:
    return {
        "none": "",
        "glued": "",
        "caps": author.upper(),
        "desk": f"{author}/VOV",
        "agency": rng.choice(("(TTXVN/Vietnam+)", "(Vietnam+)", "(TTXVN)", f"{author} (Vietnam+)")),
        "theo": rng.choice(("Theo TTXVN", "(Theo Reuters)", "Theo VOV", "Theo Báo Tin tức")),
        "photos": f"Bài và ảnh: {author.upper()}",
    }[kind]


def _junk_lines(kind: str, story: StorySpec, rng: Random) -> list[str]:
    paper = rng.choice(words.PAPERS)
    if kind == "menu":
        return [part for word in rng.sample(words.MENU_WORDS, 4) for part in (word, ";")]
    if kind == "masthead":
        names = [f"{rng.choice(words.SURNAMES)} {rng.choice(words.GIVEN_NAMES)}" for _ in range(2)]
        slots = {"province": rng.choice(words.PROVINCES), "district": rng.choice(words.DISTRICTS)}
        lines = rng.sample(words.MASTHEAD_LINES, rng.randint(2, 5))
        return [line.format(editor=names[0], editor2=names[1], **slots) for line in lines]
    return {
        "site": ["Vietnam.vn - Nền tảng quảng bá Việt Nam"],
        "date": [
            rng.choice(
                (
                    "Thứ Ba, 12/10/2015, 10:30",
                    "21/07/2025 18:03",
                    "Thứ năm, 25/03/2021 17:24 GMT+7",
                    "20/10/2020 | 08:00",
                )
            )
        ],
        "byline": [f"{paper}{paper}21/01/2024"],
        "share": rng.sample(words.SHARE_LINES, 2),
        "section": [story.section],
        "follow": [rng.choice(words.FOLLOW_LINES)],
        "comments": [*rng.sample(words.COMMENT_BOX, 2), "No data"],
        "tags": ["Từ khóa:", rng.choice(words.PROVINCES).lower(), story.section.lower()],
        "host": [rng.choice(("vietnamplus.vn", "vov.vn", "nhandan.vn"))],
    }[kind]
