"""Unpacks bytes that a server sent packed and nobody unpacked: gzip, zlib and raw deflate."""

from __future__ import annotations

import zlib
from typing import Final, NamedTuple

from newsclean.errors import LimitExceeded

__all__ = ["Unpacked", "unpack", "unpack_raw"]

_OF_MANY: Final = "of a file of many pages, hand over each page"
_GZIP: Final = b"\x1f\x8b"
_ZLIB: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_PIECE: Final = 1 << 10
_MOST: Final = 1 << 16
_MEMBERS: Final = 64
"""How many packed parts in a row are read; gzip may have several."""

_LEVELS: Final = 3
"""How often bytes may be packed again; some caches pack what is packed already."""


class Unpacked(NamedTuple):
    """What packed bytes held.

    Attributes:
        data: The bytes.
        form: "gzip" or "deflate".
        whole: Whether the packed bytes were all there; what could be read is in `data` anyway.
    """

    data: bytes
    form: str
    whole: bool


def unpack(data: bytes, limit: int) -> Unpacked | None:
    """Unpack bytes that say of themselves that they are packed.

    Args:
        data: The bytes.
        limit: The most bytes that are unpacked.

    Returns:
        What they held, None where they are not packed or nothing of them can be read.

    Raises:
        LimitExceeded: They hold more than `limit` bytes.
    """
    found, whole = None, True
    for _ in range(_LEVELS):
        inner = _unpack_once(data, limit)
        if inner is None:
            break
        data, whole = inner.data, whole and inner.whole
        found = Unpacked(data, found.form if found else inner.form, whole)
    return found


def unpack_raw(data: bytes, limit: int) -> Unpacked | None:
    """Unpack bytes packed with deflate alone, which nothing marks.

    Args:
        data: Bytes that are no text.
        limit: The most bytes that are unpacked.

    Returns:
        What they held, None where they cannot be read to their end.

    Raises:
        LimitExceeded: They hold more than `limit` bytes.
    """
    found, whole = _inflate(data, -zlib.MAX_WBITS, limit)
    return Unpacked(found, "deflate", whole) if whole and found else None


def _unpack_once(data: bytes, limit: int) -> Unpacked | None:
    if data.startswith(_GZIP):
        found, whole = _inflate(data, 16 + zlib.MAX_WBITS, limit)
        return Unpacked(found, "gzip", whole) if found or whole else None
    if data.startswith(_ZLIB):
        found, whole = _inflate(data, zlib.MAX_WBITS, limit)
        # "x^2" begins like packed bytes, too; they would not be text.
        if whole or (found and not _is_text(data)):
            return Unpacked(found, "deflate", whole)
    return None


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _inflate(data: bytes, form: int, limit: int) -> tuple[bytes, bool]:
    """Unpack piece by piece: what stands before a fault is kept, and little is held at a time."""
    parts: list[bytes] = []
    size, position = 0, 0
    for _ in range(_MEMBERS):
        stream, rest = zlib.decompressobj(form), b""
        while not stream.eof:
            if not rest:
                rest = data[position : position + _PIECE]
                position += _PIECE
            if not rest:
                return b"".join(parts), False
            try:
                parts.append(stream.decompress(rest, _MOST))
            except zlib.error:
                return b"".join(parts), False
            rest = stream.unconsumed_tail
            size += len(parts[-1])
            if size > limit:
                allowed = f"see Options.limits.max_bytes ({_OF_MANY})"
                raise LimitExceeded(f"packed document of over {limit} bytes; {allowed}")
        position = min(position, len(data)) - len(rest) - len(stream.unused_data)
        if form <= zlib.MAX_WBITS or not data.startswith(_GZIP, position):
            break
    return b"".join(parts), True
