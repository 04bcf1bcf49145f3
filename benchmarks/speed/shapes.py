"""Awkward flattened documents, of any size: where a careless cleaner takes quadratic time."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from time import process_time

import newsclean
from benchmarks.inputs import synthetic

__all__ = ["SHAPES", "shape_growth"]


def _repeat(unit: str, size: int) -> bytes:
    return (unit * (size // len(unit.encode()) + 1)).encode()


def _number(pattern: str, size: int) -> bytes:
    count = size // len(pattern.encode()) + 1
    return "".join(pattern.format(number) for number in range(count)).encode()


def _one_line(size: int) -> bytes:
    return synthetic(size).replace(b"\n\n", b" ")


def _decomposed(size: int) -> bytes:
    return unicodedata.normalize("NFD", synthetic(size).decode()).encode()


SHAPES: dict[str, Callable[[int], bytes]] = {
    "prose": synthetic,
    "prose in one line": _one_line,
    "prose, decomposed": _decomposed,
    "short lines": partial(_number, "Dòng {}\n"),
    "one long line repeated": partial(_repeat, "Chợ nổi họp phiên cuối năm trong sương.\n"),
    "one short line repeated": partial(_repeat, "Chợ\n"),
    "captions": partial(_number, "Quang cảnh số {}. (Ảnh: Minh Hạ)\n\n"),
    "related headings": partial(_repeat, "Tin liên quan\n\n"),
    "related cards": partial(
        _number, "Làng {0} mở hội\n\nLàng {0} mở hội\n\nVOV.VN - Hội {0}.\n\n"
    ),
    "bylines": partial(_repeat, "MINH HẠ\n\n"),
    "credits in one line": partial(_repeat, "(Ảnh: An/Ba) "),
    "end marks in one line": partial(_repeat, "./. "),
    "sign-offs in one line": partial(_repeat, "An Ba/VOV online ./. "),
    "no space at all": partial(_repeat, "a"),
    "brackets": partial(_repeat, "("),
    "empty lines": partial(_repeat, "\n"),
}


def shape_growth(small: int, rounds: int) -> dict[str, dict[str, float]]:
    """Time each shape small, and ten times as large.

    Args:
        small: Size of the small one, in bytes.
        rounds: How often each is timed; the fastest counts.

    Returns:
        By shape: nanoseconds a byte of both, and "growth", the second over the first (about 1, or
        less, where time is linear; about 10 where it is quadratic).
    """
    rows = {}
    for name, build in SHAPES.items():
        first, second = (_ns_byte(build(size), rounds) for size in (small, small * 10))
        rows[name] = {"ns_byte": first, "ns_byte_large": second, "growth": second / first}
    return rows


def _ns_byte(page: bytes, rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = process_time()
        newsclean.extract(page)
        times.append(process_time() - start)
    return min(times) / len(page) * 1e9
