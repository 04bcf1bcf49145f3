"""What the speed benchmarks clean: the seeds, and invented documents and pages of any size."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from newsclean.testing import PageOptions, build_page, write_page_story
from newsclean.testing.prose import Writer

__all__ = ["html_page", "seeds", "synthetic"]

SEEDS = Path(__file__).parents[1] / "seeds"
POOL = 400
WRITERS = 20
CARDS = 8
CARD_SIZE = 1_500
PROSE_SHARE = 0.15
"""Share of a page that is the story; the rest of real pages is scripts, menus and cards."""


@cache
def seeds() -> dict[str, bytes]:
    """Return the seeds by their number, as bytes."""
    return {path.name[:3]: path.read_bytes() for path in sorted(SEEDS.glob("*.txt"))}


@cache
def _paragraphs() -> tuple[str, ...]:
    writers = [Writer(Random(number)) for number in range(WRITERS)]  # noqa: S311 - repeatable
    return tuple(
        writers[number % WRITERS].paragraph(2 + number % 4, "detail") for number in range(POOL)
    )


def synthetic(size: int) -> bytes:
    """Build a flattened page of invented prose.

    Args:
        size: How large it is at least, in bytes.

    Returns:
        The page as UTF-8: title, lead, paragraphs with a caption after every tenth, and a related
        block. No two of its paragraphs are equal.
    """
    writer = Writer(Random(size))  # noqa: S311 - repeatable
    tail = "\n\n".join(_related(min(CARDS, size // CARD_SIZE), size)).encode()
    blocks = [writer.headline(), f"VOV.VN - {writer.lead()}"]
    length, number, pool = len(tail), 0, _paragraphs()
    while length < size:
        number += 1
        text = f"{pool[number % POOL]} Đây là hồ sơ thứ {number}."
        blocks.append(text)
        length += len(text) + len(text) // 3
        if number % 10 == 0:
            blocks.append(f"Quang cảnh số {number}. (Ảnh: Minh Hạ)")
    return "\n\n".join(blocks).encode() + b"\n\n" + tail


def _related(cards: int, seed: int) -> list[str]:
    """A heading, and cards that print their title twice, each about something else."""
    writers = [Writer(Random(seed + number)) for number in range(1, cards + 1)]  # noqa: S311
    titles = [(writer.headline(), f"VOV.VN - {writer.lead()}") for writer in writers]
    lines = [line for title, teaser in titles for line in (title, title, teaser)]
    return ["Tin liên quan", *lines] if lines else []


def html_page(template: str, size: int, *, prose: float = PROSE_SHARE) -> bytes:
    """Build a page of invented prose in the markup of a template, with chrome around the story.

    Args:
        template: Id of a template of `newsclean.testing.TEMPLATES`.
        size: How large it is about, in bytes; none is smaller than its plainest form.
        prose: Which share of it is prose.

    Returns:
        The page as UTF-8.
    """
    story = write_page_story(Random(7), sections=1)  # noqa: S311 - repeatable
    options = PageOptions(parts=frozenset(("lead", "canonical", "og", "time")))
    page = build_page(story, template, options).html
    missing = max(0, size - len(page.encode()))
    head, last, rest = page.rpartition("</p>")
    page = f"{head}{last}{_more_prose(round(missing * prose))}{rest}"
    chrome = _chrome(round(missing * (1 - prose)))
    half = len(chrome) // 2
    body = page.index(">", page.index("<body")) + 1
    end = page.rindex("</body>")
    return "".join(
        [page[:body], *chrome[:half], page[body:end], *chrome[half:], page[end:]]
    ).encode()


def _more_prose(size: int) -> str:
    written: list[str] = []
    length, pool = 0, _paragraphs()
    while length < size:
        text = f"<p>{pool[len(written) % POOL]} Đây là hồ sơ thứ {len(written)}.</p>"
        written.append(text)
        length += len(text.encode())
    return "".join(written)


def _chrome(size: int) -> list[str]:
    """Menus, scripts and boxes of cards, in pieces that stand alone."""
    written: list[str] = []
    length = 0
    while length < size:
        text = _CHROME[len(written) % len(_CHROME)].replace("{}", str(len(written)))
        written.append(text)
        length += len(text.encode())
    return written


_CHROME = (
    '<nav class="menu"><ul>'
    + "".join(f'<li class="item"><a href="/muc-{n}/{{}}">Mục {n}</a></li>' for n in range(20))
    + "</ul></nav>",
    '<script>window.slots = window.slots || []; window.slots.push({"id": "slot-{}"});'
    + " ".join(f'window.slots.push({{"zone": "{n}", "size": [300, 250]}});' for n in range(4))
    + "</script>",
    '<section class="box"><h3>Mới nhất</h3>'
    + "".join(
        f'<article class="story"><figure><a href="/tin-{n}-{{}}.html"><img data-src="/anh-{n}.jpg" '
        f'alt=""></a></figure><h4><a href="/tin-{n}-{{}}.html">Làng nghề số {n} mở hội ngày '
        f"{{}}</a></h4></article>"
        for n in range(6)
    )
    + "</section>",
    '<footer><div class="links">'
    + "".join(f'<a class="link" href="/trang-{n}">Trang {n}</a> ' for n in range(12))
    + "</div></footer>",
)
