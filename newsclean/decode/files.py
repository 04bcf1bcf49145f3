"""Files that are no text: what their first bytes say, and control characters, which text lacks.

Bytes of such a file reach a store as they are, or as the str that some program has made of them.
"""

from __future__ import annotations

from typing import Final

from newsclean.errors import DecodeError
from newsclean.lazy import lazy_re

__all__ = ["CONTROLS", "PLAIN_FILES", "check_bytes", "check_text", "name_file"]

_FILES: Final = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"%PDF-", "PDF"),
    (b"WARC/1.", "WARC"),
    (b"From: <Saved by ", "MHTML"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "packed (xz)"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!\x1a", "RAR"),
    (b"PAR1", "Parquet"),
    (b"ARROW1", "Feather (Arrow)"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel or PowerPoint"),
    (b"wOFF", "font (WOFF)"),
    (b"wOF2", "font (WOFF)"),
    (b"\x00\x00\x01\x00", "ICO"),
    (b"ID3\x03", "MP3"),
    (b"ID3\x04", "MP3"),
    (b"OggS\x00", "Ogg"),
    (b"\x1aE\xdf\xa3", "WebM or Matroska"),
)
_INNER: Final = (
    (4, b"ftyp", "video or picture (MP4, AVIF)"),
    (8, b"WEBPVP8", "WebP"),
    (8, b"WAVEfmt", "WAV"),
)
"""Signs behind the size of the file, where they stand."""
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
"""Where tar writes it, behind the name and the state of the first file (POSIX.1, pax)."""
PLAIN_FILES: Final = (b"%PDF-", b"WARC/1.", b"From: <Saved by ", b"{\\rtf")
"""Those of them that may hold nothing but letters."""
# A record of a web archive that is a str has a refusal of its own.
_PLAIN_TEXTS: Final = ("%PDF-", "From: <Saved by ", "{\\rtf")

CONTROLS: Final = bytes({*range(32), 127} - {*b"\t\n\r\f\x1b"})
"""Control characters that text has no use for; charsets such as ISO-2022-JP shift by ESC."""
_CONTROL_SHARE: Final = 0.05
"""Share of such characters beyond which bytes are no text: random bytes have 0.11, Vietnamese has
0.5 in UTF-16 and 0.7 in UTF-32, and a damaged page has a few."""
_CONTROL_FEW: Final = 3
_FEWEST_KINDS: Final = 4
_NUL_SHARE: Final = 0.3
"""Of what was UTF-16; plain text has 0.4 and more in it."""
_LOST: Final = "\ufffd".encode()
_BEGINNING: Final = 512
"""Characters in which what was made a str of a file shows a control character, as nearly all do."""
_COUNTED: Final = 65_536
_FEWEST_SIGNS: Final = 2
_VOWELS: Final = ("ICO", "MHTML", "MP3", "Ogg", "RTF")
"""Names that are spoken with a vowel first."""


def name_file(data: bytes) -> str | None:
    r"""Name the kind of file that bytes are by their first ones.

    Args:
        data: The bytes.

    Returns:
        A name for messages; None where they may be text.

    >>> name_file(b"GIF89a...."), name_file(b"Giao th\xf4ng")
    ('GIF', None)
    """
    for sign, name in _FILES:
        if data.startswith(sign):
            return name
    for place, sign, name in _INNER:
        if data.startswith(sign, place):
            return name
    return None


def check_bytes(data: bytes) -> None:
    """Refuse files of other kinds, and bytes with more control characters than damage explains.

    Args:
        data: Bytes that may be no text.

    Raises:
        DecodeError: They are none.
    """
    name = name_file(data)
    if name is not None:
        raise DecodeError(f"the bytes are {_an(name)} file, not text")
    if data.startswith(_TAR, _TAR_AT):
        raise DecodeError("the bytes are a tar file, not text: hand over each page in it")
    body = data.rstrip(b"\0")  # some stores fill their blocks up
    controls = len(body) - len(body.translate(None, CONTROLS))
    # What was read as UTF-8 and written again has three bytes for each that did not fit.
    size = len(body) - (len(_LOST) - 1) * body.count(_LOST)
    if _is_many(controls, size):
        raise DecodeError(
            f"the bytes are no text: {controls} of {len(body)} are NUL or other control "
            "characters; if they are text in UTF-16 or the like, declare Options.encoding"
        )


def check_text(text: str) -> None:
    """Refuse a str that some program has made of a file of another kind, or of packed bytes.

    Args:
        text: A document.

    Raises:
        DecodeError: It is no text.
    """
    if text.startswith(_PLAIN_TEXTS) or _control_re().search(text, 0, _BEGINNING) is not None:
        name = _name_text(text)
        if name is not None:
            advice = "hand over its bytes, as they were stored, or leave it out"
            raise DecodeError(f"the str was made of {_an(name)} file, and is no text: {advice}")
        body = text[:_COUNTED].rstrip("\0")
        found = _control_re().findall(body)
        # A tool may have put one such character between words; files hold many of them.
        is_file = len(set(found)) >= _FEWEST_KINDS or body.count("\0") > _NUL_SHARE * len(body)
        if is_file and _is_many(len(found), len(body)):
            raise DecodeError(
                f"the str is no text: {len(found)} of {len(body)} characters are NUL or other"
                " control characters; hand over the bytes that it was made of, as they were stored"
            )


def _an(name: str) -> str:
    return f"{'an' if name.startswith(_VOWELS) else 'a'} {name}"


def _is_many(controls: int, size: int) -> bool:
    return controls > max(_CONTROL_FEW, _CONTROL_SHARE * size)


def _name_text(text: str) -> str | None:
    """Name the kind of file that a str was made of, by its bytes as far as they are known."""
    codes = map(ord, text[:_TAR_AT])
    # A byte that did not fit is itself in Latin-1, and stands in a surrogate of its own in others.
    kept = bytes(code & 0xFF for code in codes if code <= 0xFF or 0xDC80 <= code <= 0xDCFF)
    for sign, name in _FILES:
        lossy = sign.decode("utf-8", "replace")
        signs = len(lossy) - lossy.count("\ufffd")
        if signs >= _FEWEST_SIGNS and text.startswith(lossy):
            return name
    return name_file(kept)


# Without the ends of lines that some tools write.
_control_re: Final = lazy_re("[\x00-\x08\x0e-\x1a\x7f]")
