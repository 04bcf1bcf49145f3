"""Results as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newsclean.extraction import Extraction, Place
from newsclean.review import Coverage, explain

__all__ = ["printable", "show_coverage", "show_detection", "show_explanation"]


def printable(text: str) -> str:
    r"""Return text with what a terminal would act on replaced, so that a page cannot steer it.

    Args:
        text: Text of a page, or a path.

    Returns:
        The text, a string; control characters and the like are U+FFFD, a tab is two spaces.

    >>> printable("Giá vàng\x1b[31m"), printable("Vàng\t80 triệu")
    ('Giá vàng\ufffd[31m', 'Vàng  80 triệu')
    """
    if text.isprintable():
        return text
    text = text.replace("\t", "  ")  # between the cells of a table row
    return "".join(each if each.isprintable() or each == "\u00a0" else "\ufffd" for each in text)


def show_detection(extraction: Extraction) -> Iterator[str]:
    """Write which publisher a document was taken for, and why, and what to look at.

    Args:
        extraction: The result of the document, an `Extraction`.

    Yields:
        Lines, the document's id first.
    """
    return map(printable, chain(_detection(extraction), _notes(extraction)))


def show_explanation(
    extraction: Extraction, width: int | None, *, places: bool = False
) -> Iterator[str]:
    """Write what was kept and what was taken out of a document, block by block.

    Args:
        extraction: The result of the document, extracted with `Options(removed="page")`.
        width: Columns to cut the lines at; None for whole texts.
        places: Whether a line below each block says where it stands.

    Yields:
        Lines: the detection, then each block with "+" where it is kept and "-" where it is not,
        its label, its rule and its text; "→" names the field that took the content over.
    """
    lines = chain(_detection(extraction), _blocks(extraction, places), _notes(extraction))
    return (_clip(printable(line), width) for line in lines)


def show_coverage(told: Coverage) -> Iterator[str]:
    """Write which parts of a publisher file fired, and which never did.

    Args:
        told: The `Coverage`.

    Yields:
        Lines: each layout with its regions and rules, then the parts of the publisher, each with
        the number of documents it fired on; then the documents that the file did not read.
    """
    yield f"{told.publisher}: {told.documents} document{'' if told.documents == 1 else 's'}"
    width = max((len(part.id) for part in told.parts), default=0)
    for part in told.parts:
        hint = f": {part.hint}" if part.hint else ""
        count = str(part.documents) if part.documents else f"never{hint}"
        indent = "  " if part.kind == "template" or part.template is None else "    "
        kind = part.kind.replace("_", " ")
        yield printable(f"{indent}{kind:<{14 - len(indent)}} {part.id:<{width}}  {count}")
    for document in told.unread:
        yield printable(f"  not read: {document.id}: {document.reason}")


def _detection(extraction: Extraction) -> Iterator[str]:
    yield str(extraction.id)
    detection = extraction.detection
    if detection is None:
        return
    confidence = f" (confidence {detection.confidence:.2f})" if detection.publisher else ""
    yield f"  publisher  {detection.publisher or 'unknown'}{confidence}"
    yield f"  template   {detection.template} ({detection.kind}, {extraction.page_type})"
    for evidence in detection.evidence:
        yield f"  evidence   {evidence.mark} ({evidence.weight:.2f}): {evidence.text}"
    if len(detection.candidates) > 1:
        others = (f"{each.publisher} {each.confidence:.2f}" for each in detection.candidates)
        yield f"  candidates {', '.join(others)}"


def _blocks(extraction: Extraction, places: bool) -> Iterator[str]:
    blocks = explain(extraction)
    label_width = max((len(block.label) for block in blocks), default=0)
    rule_width = max((len(block.rule) for block in blocks), default=0)
    for block in blocks:
        mark = "+" if block.kept else "-"
        target = f"→ {block.moved_to}: " if block.moved_to else ""
        labels = f"{block.label:<{label_width}}  {block.rule:<{rule_width}}"
        yield f"  {mark} {labels}  {target}{block.text or ''}"
        if places:
            yield f"      {_place(block.place)}"


def _place(place: Place) -> str:
    return place.path if place.path is not None else f"{place.start}-{place.end}"


def _notes(extraction: Extraction) -> Iterator[str]:
    for note in extraction.warnings:
        yield f"  warning    {note.code}: {note.message}"
    if extraction.failure is not None:
        yield f"  failed     {extraction.failure.code}: {extraction.failure.message}"


def _clip(line: str, width: int | None) -> str:
    if width is None or len(line) <= width:
        return line
    return line[: width - 1] + "…"
