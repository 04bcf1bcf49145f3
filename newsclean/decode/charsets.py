"""Bytes to str: packed bytes, byte-order marks, declared charsets, UTF-8, UTF-16, windows-1258."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from newsclean.arguments import Page, read_page
from newsclean.decode.files import CONTROLS, PLAIN_FILES, check_bytes, check_text, name_file
from newsclean.decode.packed import Unpacked, unpack, unpack_raw
from newsclean.errors import DecodeError, LimitExceeded
from newsclean.extraction import Note
from newsclean.lazy import lazy_re
from newsclean.options import Options

__all__ = ["BLANK", "FIRST", "Decoded", "decode"]

_MARK: Final = "\ufeff"
BLANK: Final = f"{_MARK} \t\r\n"
"""What may stand before the first sign of a document."""
FIRST: Final = 64
"""Characters that tell, behind blanks, how a document begins."""

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET: Final = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE,
)
_META_WINDOW: Final = 4096
_INVALID_BYTES: Final = Note(code="invalid-bytes", message="bytes that are not UTF-8 were left out")
_CUT: Final = Note(code="packed-cut", message="the packed bytes break off, or are damaged")
_BROKEN_SHARE: Final = 0.2
"""Share of non-ASCII bytes that may be invalid in a page still read as UTF-8; a page in
windows-1258 has nearly all of them invalid, a page cut or spliced has a few. Bytes of other
charsets are valid by chance in a third of all places at most."""
_PIECE: Final = 16_384
"""Bytes; strings of this size stay in the processor's cache, and need no fresh pages of memory."""
_HIGH_SHARE: Final = 0.6
"""Share of non-ASCII bytes beyond which windows-1258 is no guess: Vietnamese has about 0.3."""
_WIDE: Final = ("utf-16", "utf-32")
_WIDE_GUESSES: Final = (
    ("utf-32-le", 4, 2, 0),
    ("utf-32-be", 4, 1, 3),
    ("utf-16-le", 2, 1, 0),
    ("utf-16-be", 2, 0, 1),
)
"""Encodings by bytes a character: how many, which is NUL in plain letters, which is not."""

_WIDE_SAMPLE: Final = 4_096
_WIDE_SHARE: Final = 0.25
"""Share of plain letters in text; Vietnamese has 0.7."""

_WIDE_CONTROLS: Final = 0.15
"""Share of bytes that look like control characters; "đ", "ă" and "Đ" have such, 0.04 of a text."""

_LATIN: Final = frozenset(("ascii", "iso8859-1"))
"""Charsets that pages name when they mean windows-1252, as the standard of HTML has it."""


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


def decode(document: Page, options: Options) -> Decoded:
    """Decode a document.

    Args:
        document: Bytes (or a bytearray or memoryview) or str.
        options: The caller's charset and limits.

    Returns:
        The text with the encoding used, a `Decoded`.

    Raises:
        LimitExceeded: The document, or what it holds where it is packed, is larger than
            `Limits.max_bytes`.
        DecodeError: No encoding fits the bytes, or they are no text, or the str was made of such.
        TypeError: The document is neither bytes nor str: a mistake of the caller.
    """
    page = read_page("document", document)
    if isinstance(page, str):
        # A character takes at least a byte, so most documents need no count of their bytes.
        if 4 * len(page) > options.limits.max_bytes:
            _check_size(len(page.encode("utf-8", "surrogatepass")), options)
        check_text(page)
        # The mark of byte order, which bytes lose when they are decoded, would hide a first word.
        return Decoded(f" {page[1:]}" if page.startswith(_MARK) else page)
    _check_size(len(page), options)
    found = unpack(page, options.limits.max_bytes)
    if found is not None:
        return _decode_unpacked(found, options.encoding)
    try:
        return _decode_bytes(page, options.encoding)
    except DecodeError:
        found = unpack_raw(page, options.limits.max_bytes)
        if found is None:
            raise
        return _decode_unpacked(found, options.encoding)


def _decode_unpacked(found: Unpacked, declared: str | None) -> Decoded:
    decoded = _decode_bytes(found.data, declared)
    message = f"the bytes were packed ({found.form}); what they hold was read"
    decoded.warnings.append(Note(code="unpacked", message=message))
    if not found.whole:
        decoded.warnings.append(_CUT)
    return decoded


def _check_size(size: int, options: Options) -> None:
    limit = options.limits.max_bytes
    if size > limit:
        allowed = f"Options.limits.max_bytes allows {limit}"
        raise LimitExceeded(
            f"document of {size} bytes; {allowed} (of a file of many pages, hand over each page)"
        )


def _decode_bytes(data: bytes, declared: str | None) -> Decoded:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_with_bom(data, encoding)
    warnings: list[Note] = []
    if declared is not None:
        decoded = _decode_declared(data, declared)
        if decoded is not None:
            return decoded
        message = f"the bytes are not in {declared}, or there is no such charset"
        warnings.append(Note(code="encoding-refused", message=message))
    if b"\0" in data and (wide := _guess_wide(data)) is not None:
        return Decoded(data.decode(wide, "ignore"), wide, [*warnings, _guessed(wide)])
    text, valid = _read_utf8(data)
    if not valid:
        check_bytes(data)
        return _decode_legacy(data, warnings)
    # Valid UTF-8 is text, but for what NUL or the first bytes give away.
    if b"\0" in data or data.startswith(PLAIN_FILES):
        check_bytes(data)
    return Decoded(text, "utf-8", warnings, data)


def _decode_declared(data: bytes, declared: str) -> Decoded | None:
    """Decode in the caller's charset, unless it does not fit, or the bytes show another."""
    text, name = _try(data, declared)
    if text is None:
        return None
    if name == "utf-8":
        if b"\0" in data:
            check_bytes(data)
        return Decoded(text, name, [], data)
    if not name.startswith(_WIDE):
        if b"\0" in data:
            if _guess_wide(data) is not None:
                return None
            check_bytes(data)
        # Servers name charsets that fit any bytes; text in them is never valid UTF-8 by chance.
        if not data.isascii() and not name.startswith("utf") and _is_valid(data):
            return None
    return Decoded(text, name)


def _guess_wide(data: bytes) -> str | None:
    """The name of UTF-16 or UTF-32 where bytes without a mark look like it, else None."""
    if name_file(data) is not None:
        return None
    sample = data[:_WIDE_SAMPLE]
    for name, width, zero, letter in _WIDE_GUESSES:
        zeros, letters = sample[zero::width].count(0), sample[letter::width]
        if zeros > _WIDE_SHARE * len(sample) / width and 20 * letters.count(0) < zeros:
            controls = len(letters) - len(letters.translate(None, CONTROLS))
            return name if controls <= _WIDE_CONTROLS * len(letters) else None
    return None


def _guessed(name: str) -> Note:
    return Note(code="encoding-guessed", message=f"read as {name}, which nothing declared")


def _read_utf8(data: bytes) -> tuple[str | None, bool]:
    """The text of short bytes, which checking them gives anyway, and whether they are UTF-8."""
    if len(data) > _PIECE or data.isascii():
        return None, _is_valid(data)
    try:
        return data.decode(), True
    except UnicodeDecodeError:
        return None, False


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


def _decode_legacy(data: bytes, warnings: list[Note]) -> Decoded:
    """Decode bytes that are not valid UTF-8 as a whole."""
    found = _META_CHARSET.search(data[:_META_WINDOW])
    meta = found.group(1).decode("ascii") if found else None
    if meta is not None:
        text, name = _try(data, meta)
        # A page whose charset can be read in it as it stands has one byte a letter.
        if text is not None and not name.startswith("utf"):
            return Decoded(text, name, warnings)
    data = _pair_re().sub(_join_pair, data)
    high = len(data) - len(data.decode("ascii", "ignore"))
    lenient = data.decode("utf-8", "ignore")
    broken = high - (len(lenient.encode()) - (len(data) - high))
    if broken <= max(3, _BROKEN_SHARE * high):
        # Bytes are left out, never replaced: nothing is invented.
        warnings.extend([_INVALID_BYTES] if broken else [])
        return Decoded(lenient, "utf-8", warnings)
    if high > _HIGH_SHARE * len(data):
        raise DecodeError("the bytes fit no charset that was tried; declare Options.encoding")
    warnings.append(_guessed("windows-1258"))
    return Decoded(data.decode("cp1258", "ignore"), "cp1258", warnings)


def _join_pair(pair: re.Match[bytes]) -> bytes:
    """The one character, in UTF-8, that two halves stand for."""
    halves = pair[0].decode("utf-8", "surrogatepass")
    return halves.encode("utf-16", "surrogatepass").decode("utf-16").encode()


# Some databases and programs write an emoji as the two halves that UTF-16 has for it (CESU-8).
_pair_re: Final = lazy_re(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")


def _try(data: bytes, encoding: str) -> tuple[str | None, str]:
    """The text and the charset's name; None if the bytes are not in it, or nobody knows it."""
    try:
        name = codecs.lookup(encoding).name
        if name in _LATIN and not data.isascii():
            with suppress(UnicodeError):
                return data.decode("cp1252"), "cp1252"
        return data.decode(encoding), name
    except (LookupError, UnicodeError, ValueError):
        return None, ""
