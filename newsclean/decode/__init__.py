"""Bytes to str: unpacked, in the charset that fits, with what was guessed or is wrong reported."""

from __future__ import annotations

from newsclean.decode.charsets import Decoded, decode

__all__ = ["Decoded", "decode"]
