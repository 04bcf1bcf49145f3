"""Reads a picture and its caption, whatever wraps them."""

from __future__ import annotations

from typing import TypeAlias

from newsclean.blocks import Decision
from newsclean.dom import TEXT, Node
from newsclean.elements import INLINE, image_source, visible
from newsclean.folding import compare_key, fold
from newsclean.segment.sheet import Sheet

__all__ = ["read_picture"]

_Image: TypeAlias = tuple[Node, str]
"""An `img` element with its address as stated."""


def read_picture(sheet: Sheet, root: Node, decision: Decision) -> None:
    """Write the pictures under a node, each with the caption that follows it.

    Args:
        sheet: Where blocks go.
        root: A figure, or a wrapper of one or more pictures.
        decision: Of the caption.
    """
    images: list[_Image] = []
    parts: list[str] = []
    place: Node | None = None
    for node in visible(root):
        tag = node.tag
        if tag == TEXT:
            parts.append(node.text_content or "")
            if place is None:
                place = node
        elif tag == "img":
            if images and "".join(parts).strip():
                _write(sheet, images, parts, place or root, decision)
                images, parts, place = [], [], None
            if (source := image_source(node)) is not None:
                images.append((node, source))
        elif tag not in INLINE:
            parts.append(" ")
    _write(sheet, images, parts, place or root, decision)


def _write(
    sheet: Sheet, images: list[_Image], parts: list[str], place: Node, decision: Decision
) -> None:
    caption = _once(fold("".join(parts)))
    if caption:
        first = images[0][1] if images else None
        sheet.add(caption, place, decision).url = sheet.addresses.absolute(first)
    for node, source in images[1:] if caption else images:
        sheet.add_image(node, source)


def _once(caption: str) -> str:
    """Return a caption that is printed twice, once."""
    half = len(caption) // 2
    first, second = caption[:half], caption[half + len(caption) % 2 :]
    if half > 1 and caption[half] == " " and compare_key(first) == compare_key(second):
        return first
    return caption
