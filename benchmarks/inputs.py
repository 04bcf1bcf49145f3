"""What the speed benchmarks clean: the seeds, and invented documents of any size."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from newsclean.testing.prose import Writer

__all__ = ["seeds", "synthetic"]

SEEDS = Path(__file__).parents[1] / "seeds"
POOL = 400
WRITERS = 20
CARDS = 8
CARD_SIZE = 1_500


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
