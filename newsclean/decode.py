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
_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"%PDF-", "PDF"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
)
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\r\f\x1b"})
"""Control characters that text has no use for; charsets such as ISO-2022-JP shift by ESC."""
_CONTROL_SHARE = 0.05
"""Share of such characters beyond which bytes are no text: random bytes have 0.11, Vietnamese has
0.5 in UTF-16 and 0.7 in UTF-32, and a damaged page has a few."""
_PIECE = 16_384
"""Bytes; strings of this size stay in the processor's cache, and need no fresh pages of memory."""
_HIGH_SHARE = 0.6
"""Share of non-ASCII bytes beyond which windows-1258 is no guess: Vietnamese has about 0.3."""
_WIDE = ("utf-16", "utf-32")


@dataclass(slots=True)
class Decoded:
    """A document as str.

    Attributes:
        encoding: The encoding its bytes were read in; None for `str` input.
        warnings: What had to be guessed or left out.
        data: The bytes, where they are valid UTF-8 and a parser may take them as they are.
    """

    _text: str | None
    encoding: str | None = None
    warnings: list[Note] = field(default_factory=list)
    data: bytes | None = None

    @property
    def text(self) -> str:
        """The text; that of bytes which a parser takes as they are is decoded when asked for."""
        if self._text is None:
            self._text = (self.data or b"").decode()
        return self._text

    def beginning(self, length: int) -> str:
        """The first characters of the text, as many as given, without decoding all of it."""
        if self._text is None and self.data is not None:
            return self.data[: 4 * length].decode("utf-8", "ignore")[:length]
        return self.text[:length]


def decode(document: str | bytes, options: Options) -> Decoded:
    """Decode a document.

    Args:
        document: Bytes or str.
        options: The caller's charset and limits.

    Returns:
        The text with the encoding used, a `Decoded`.

    Raises:
        LimitExceeded: The document is larger than `Limits.max_bytes`.
        DecodeError: No encoding fits the bytes, or they are no text.
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
            name = _name(declared)
            if b"\0" in data and not name.startswith(_WIDE):
                _check_text(data)
            return Decoded(text, name, warnings, data if name == "utf-8" else None)
        warnings.append(Note(code="encoding-refused", message=f"the bytes are not in {declared}"))
    if not _is_valid(data):
        _check_text(data)
        return _decode_legacy(data, warnings)
    # Valid UTF-8 is text, but for what NUL gives away, and for a PDF of nothing but ASCII.
    if b"\0" in data or data.startswith(b"%PDF-"):
        _check_text(data)
    return Decoded(None, "utf-8", warnings, data)


def _is_valid(data: bytes) -> bool:
    """Whether bytes are UTF-8; decoding a page in pieces takes a third of the time of the whole."""
    if data.isascii():
        return True
    view, position = memoryview(data), 0
    while position < len(data):
        end = position + _PIECE
        try:
            _, used = codecs.utf_8_decode(view[position:end], "strict", end >= len(data))
        except UnicodeDecodeError:
            return False
        position += used
    return True


def _decode_with_bom(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "ignore")
    return Decoded(text, "utf-8" if encoding == "utf-8-sig" else encoding)


def _check_text(data: bytes) -> None:
    """Refuse files of other kinds, and bytes with more control characters than damage explains."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise DecodeError(f"the bytes are a {name} file, not text")
    body = data.rstrip(b"\0")  # some stores fill their blocks up
    controls = len(body) - len(body.translate(None, _CONTROLS))
    if controls > max(3, _CONTROL_SHARE * len(body)):
        raise DecodeError(
            f"the bytes are no text: {controls} of {len(body)} are NUL or other control "
            "characters; if they are text in UTF-16 or the like, declare Options.encoding"
        )


def _decode_legacy(data: bytes, warnings: list[Note]) -> Decoded:
    """Decode bytes that are not valid UTF-8 as a whole."""
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
    if high > _HIGH_SHARE * len(data):
        raise DecodeError("the bytes fit no charset that was tried; declare Options.encoding")
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
