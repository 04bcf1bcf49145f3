"""Bytes to str: byte-order marks, the caller's charset, UTF-8, meta charset, windows-1258."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from newsclean.errors import DecodeError, LimitExceeded
from newsclean.extraction import Note
from newsclean.options import Options

__all__ = ["Decoded", "decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
_META_WINDOW = 4096
_INVALID_BYTES = Note(code="invalid-bytes", message="bytes that are not UTF-8 were left out")
_GUESSED = Note(code="encoding-guessed", message="read as windows-1258, which nothing declared")
_BROKEN_SHARE = 0.05
"""Share of non-ASCII bytes that may be invalid in a page still read as UTF-8; a page in
windows-1258 has nearly all of them invalid, a page cut or spliced has a few."""
_NUL_SHARE = 0.2
"""Share of NUL bytes beyond which no charset of single bytes was used: Vietnamese has about 0.4 in
UTF-16 and 0.7 in UTF-32, and none elsewhere."""


@dataclass(slots=True)
class Decoded:
    """A document as str.

    Attributes:
        text: The text.
        encoding: The encoding its bytes were read in; None for `str` input.
        warnings: What had to be guessed or left out.
        data: The bytes, where they are valid UTF-8 and a parser may take them as they are.
    """

    text: str
    encoding: str | None = None
    warnings: list[Note] = field(default_factory=list)
    data: bytes | None = None


def decode(document: str | bytes, options: Options) -> Decoded:
    """Decode a document.

    Args:
        document: Bytes or str.
        options: The caller's charset and limits.

    Returns:
        The text with the encoding used, a `Decoded`.

    Raises:
        LimitExceeded: The document is larger than `Limits.max_bytes`.
        DecodeError: No encoding fits the bytes.
        TypeError: The document is neither bytes nor str: a mistake of the caller.
    """
    if isinstance(document, str):
        # A character takes at least a byte, so most documents need no count of their bytes.
        if 4 * len(document) > options.limits.max_bytes:
            _check_size(len(document.encode("utf-8", "surrogatepass")), options)
        return Decoded(document)
    if not isinstance(document, bytes | bytearray | memoryview):
        raise TypeError(f"document must be bytes or str, not {type(document).__name__}")
    data = bytes(document)
    _check_size(len(data), options)
    return _decode_bytes(data, options.encoding)


def _check_size(size: int, options: Options) -> None:
    limit = options.limits.max_bytes
    if size > limit:
        raise LimitExceeded(f"document of {size} bytes; Options.limits.max_bytes allows {limit}")


def _decode_bytes(data: bytes, declared: str | None) -> Decoded:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_with_bom(data, encoding)
    warnings: list[Note] = []
    if declared is not None:
        text = _try(data, declared)
        if text is not None:
            return Decoded(text, _name(declared), warnings, data if _is_utf8(declared) else None)
        warnings.append(Note(code="encoding-refused", message=f"the bytes are not in {declared}"))
    try:
        return Decoded(data.decode(), "utf-8", warnings, data)
    except UnicodeDecodeError:
        return _decode_legacy(data, warnings)


def _decode_with_bom(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "ignore")
    return Decoded(text, "utf-8" if encoding == "utf-8-sig" else encoding)


def _decode_legacy(data: bytes, warnings: list[Note]) -> Decoded:
    """Decode bytes that are not valid UTF-8 as a whole."""
    if data.count(0) > _NUL_SHARE * len(data):
        raise DecodeError("too many bytes are NUL; if this is text, declare Options.encoding")
    found = _META_CHARSET.search(data[:_META_WINDOW])
    meta = found.group(1).decode("ascii") if found else None
    if meta is not None and not _is_utf8(meta):
        text = _try(data, meta)
        if text is not None:
            return Decoded(text, _name(meta), warnings)
    high = len(data) - len(data.decode("ascii", "ignore"))
    lenient = data.decode("utf-8", "ignore")
    if high - (len(lenient.encode()) - (len(data) - high)) <= max(3, _BROKEN_SHARE * high):
        # Bytes are left out, never replaced: nothing is invented.
        warnings.append(_INVALID_BYTES)
        return Decoded(lenient, "utf-8", warnings)
    warnings.append(_GUESSED)
    return Decoded(data.decode("cp1258", "ignore"), "cp1258", warnings)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None


def _name(encoding: str) -> str:
    return codecs.lookup(encoding).name


def _is_utf8(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name == "utf-8"
    except LookupError:
        return False
