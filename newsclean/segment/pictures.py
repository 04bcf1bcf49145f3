"""Reads a picture and its caption, whatever wraps them."""

from __future__ import annotations

from typing import TypeAlias

from newsclean.blocks import Decision, Label
from newsclean.dom import Node
from newsclean.elements import INLINE, image_source, text_of, visible
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
    run = _Run(sheet, root, decision)
    credited: set[int] = set()  # ids of what names who took them
    for node in visible(root):
        if credited and node.mem_id in credited:
            continue
        if node.is_text_node:
            run.add_text(node)
        elif (tag := node.tag) == "img":
            run.add_image(node)
        elif tag not in INLINE:
            run.parts.append(" ")
            if sheet.rules.has_credits and (named := _credit(sheet, node)) is not None:
                run.write()
                sheet.add(fold(text_of(node)), node, named)
                credited.update(part.mem_id for part in node.traverse(include_text=True))
    run.write()


class _Run:
    """Pictures and the text behind them, up to the next picture."""

    __slots__ = ("_decision", "_images", "_place", "_root", "_sheet", "parts")

    def __init__(self, sheet: Sheet, root: Node, decision: Decision) -> None:
        self._sheet, self._root, self._decision = sheet, root, decision
        self._images: list[_Image] = []
        self._place: Node | None = None
        self.parts: list[str] = []

    def add_text(self, node: Node) -> None:
        self.parts.append(node.text_content or "")
        if self._place is None:
            self._place = node

    def add_image(self, node: Node) -> None:
        if self._images and "".join(self.parts).strip():
            self.write()
        if (source := image_source(node)) is not None:
            self._images.append((node, source))

    def write(self) -> None:
        place = self._root if self._place is None else self._place
        _write(self._sheet, self._images, self.parts, place, self._decision)
        self._images, self.parts, self._place = [], [], None


def _credit(sheet: Sheet, node: Node) -> Decision | None:
    """The decision of a rule that an element names who took the picture."""
    matched = sheet.judge(node, node.tag or "", node.attributes)
    if matched is None or matched.decision.label is not Label.CREDIT:
        return None
    return matched.decision if text_of(node).strip() else None


def _write(
    sheet: Sheet, images: list[_Image], parts: list[str], place: Node, decision: Decision
) -> None:
    caption = _once(fold("".join(parts)))
    if caption:
        block = sheet.add(caption, place, decision)
        if images:
            node, source = images[0]
            block.url = sheet.addresses.absolute(source)
            block.alt = node.attributes.get("alt")
    for node, source in images[1:] if caption else images:
        sheet.add_image(node, source)


def _once(caption: str) -> str:
    """Return a caption that is printed twice, once."""
    half = len(caption) // 2
    first, second = caption[:half], caption[half + len(caption) % 2 :]
    if half > 1 and caption[half] == " " and compare_key(first) == compare_key(second):
        return first
    return caption
