"""Captions, credits and picture names to images, each picture once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from newsclean.blocks import Block, Label
from newsclean.folding import bare_words, compare_key, fold
from newsclean.label.draft import Draft
from newsclean.lines.captions import PICTURE_PLACES, credit_of, same_caption

__all__ = ["collect_images"]

_LONGEST_NAMED: Final = 240
_MAY_BE_NUMBERED: Final = re.compile(r"nh ?\d")
_NUMBERED: Final = re.compile(
    r"\s(?:[-–] )?(?:hình ảnh|hinh anh|ảnh|anh) ?\d{1,3}[ :.]*(?=\w)", re.IGNORECASE
)
_NAME: Final = Label.IMAGE_NAME
_CREDIT: Final = Label.CREDIT


def collect_images(draft: Draft, indices: Sequence[int]) -> list[dict[str, Any]]:
    """Collect the images of the story.

    Args:
        draft: The blocks and the decisions on them.
        indices: The blocks that are captions, credits or names of pictures, in order.

    Returns:
        The fields of each `Image`, in reading order.
    """
    title = None if draft.title is None else draft.blocks[draft.title].text
    images: list[dict[str, Any]] = []
    by_caption: dict[str, dict[str, Any]] = {}
    name: Block | None = None  # a picture without a caption so far
    last = -2
    for index in indices:
        block, decision = draft.blocks[index], draft.decisions[index]
        if decision is not None and decision.label is _NAME:
            _add_name(images, name)
            name, last = None if block.text in PICTURE_PLACES else block, index
            continue
        if decision is not None and decision.label is _CREDIT:
            _add_name(images, name)
            name, last = None, index
            if images:
                images[-1]["credit"] = draft.told(credit_of, block.text) or block.text
            continue
        adjacent = index - last == 1
        if name is not None and name.url and block.url and name.url != block.url:
            adjacent = False  # markup says that the caption is another picture's
        if not (adjacent and name is None and images and _merge(draft, images[-1], block)):
            caption = _unnamed(block, title)
            _add_caption(draft, images, by_caption, caption, name if adjacent else None)
            if not adjacent:
                _add_name(images, name, before_last=True)
        name, last = None, index
    _add_name(images, name)
    return images


def _unnamed(block: Block, title: str | None) -> Block:
    """A caption without the name of its picture, headline and number, that a dump has put before.

    "Phường Mẫu trồng cây ảnh 1Người dân …", "Phuong Mau trong cay hinh anh 1Người dân …".
    """
    head = block.text[:_LONGEST_NAMED]
    if title is None or _MAY_BE_NUMBERED.search(head) is None:
        return block
    for found in _NUMBERED.finditer(head):
        if bare_words(head[: found.start()]) == bare_words(title):
            return replace(block, text=block.text[found.end() :])
    return block


def _add_caption(
    draft: Draft,
    images: list[dict[str, Any]],
    by_caption: dict[str, dict[str, Any]],
    block: Block,
    name: Block | None,
) -> None:
    key = draft.key_of(block.text)
    known = by_caption.get(key)
    if known is not None:
        if name is not None and name.text and not _opens_caption(name.text, block.text):
            known.setdefault("alt", name.text)
        if block.url is not None:
            known.setdefault("url", block.url)
        return
    image: dict[str, Any] = {"caption": block.text, "credit": draft.told(credit_of, block.text)}
    url = block.url or (name.url if name is not None else None)
    if url is not None:
        image["url"] = url
    if name is not None and name.text:
        if not _opens_caption(name.text, block.text):
            image["alt"] = name.text
    elif block.alt and (alt := _other_text(block.alt, block.text)):
        image["alt"] = alt
    by_caption[key] = image
    images.append(image)


def _opens_caption(name: str, caption: str) -> bool:
    """Whether a caption opens with the name of its picture, and so says it."""
    return compare_key(caption).startswith(compare_key(name).rstrip("."))


def _other_text(alt: str, caption: str) -> str | None:
    """The alternative text of a picture where it says something else than its caption."""
    if alt in caption:
        return None  # as on most pages, but for spaces and credits
    alt = fold(alt)
    key, known = compare_key(alt), compare_key(caption)
    return None if not key or key in known or known in key else alt


def _add_name(
    images: list[dict[str, Any]], name: Block | None, *, before_last: bool = False
) -> None:
    """Add a picture that has no caption, by its alternative text or address."""
    if name is None:
        return
    image = {"alt": name.text or None, "url": name.url}
    images.insert(len(images) - 1 if before_last and images else len(images), image)


def _merge(draft: Draft, image: dict[str, Any], block: Block) -> bool:
    """Merge a second printing of a caption into its image; the fuller one is the caption."""
    caption = image.get("caption")
    if caption is None or (block.url is not None and image.get("url", block.url) != block.url):
        return False  # two pictures, even where their captions differ in the credit only
    if not same_caption(caption, block.text):
        return False
    if caption != block.text and draft.key_of(caption) != draft.key_of(block.text):
        fuller, other = sorted((caption, block.text), key=len, reverse=True)
        image["caption"] = fuller
        image["credit"] = draft.told(credit_of, fuller) or draft.told(credit_of, other)
        image["alt"] = other
    if block.url is not None:
        image.setdefault("url", block.url)
    return True
