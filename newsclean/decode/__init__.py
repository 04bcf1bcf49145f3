"""Bytes to str: unpacked, in the charset that fits, with what was guessed or is wrong reported."""

from __future__ import annotations

from newsclean.decode.charsets import BLANK, FIRST, Decoded, decode

__all__ = ["BLANK", "FIRST", "Decoded", "decode"]
