"""What is wrong with a publisher file, in words: the line, the part, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType
from typing import Any, Final

from pydantic import ValidationError

from newsclean.blocks import BODY_LABELS, Label
from newsclean.compiled_template import check_ids
from newsclean.errors import PublisherError
from newsclean.template import Mark, Publisher, Rule, Template

__all__ = ["check_publisher", "describe"]

_FORBIDDEN: Final = "extra_forbidden"
_NO_TUPLE: Final = "tuple_type"
_LONGEST_INPUT: Final = 60


def describe(error: Exception, name: str) -> str:
    """Say what is wrong with a publisher file.

    Args:
        error: What was raised when it was run or checked.
        name: Name of the file, or whatever it came from.

    Returns:
        The message, a string: the name, the line that failed, and what to write there.

    >>> describe(PublisherError("it sets no PUBLISHER"), "song_xanh.py")
    'song_xanh.py: it sets no PUBLISHER'
    """
    return f"{_place(error, name)}: {_words(error)}"


def check_publisher(publisher: Publisher) -> None:
    """Refuse what can only be a mistake in the parts of a publisher that lie outside its layouts.

    Args:
        publisher: The publisher. The regions of its layouts are checked where they are compiled.

    Raises:
        PublisherError: A part says nothing, or can never be reached; the message names it.
    """
    place = f"publisher {publisher.id!r}"
    check_ids("mark", publisher.marks, place)
    check_ids("rule", publisher.rules, place)
    for mark in publisher.marks:
        _check_mark(mark, publisher, f"{place}: mark {mark.id!r}")
    for rule in publisher.rules:
        if not (rule.lines or rule.starts or rule.pattern):
            more = ", and rules of elements go into the `rules` of a template" if rule.css else ""
            raise PublisherError(
                f"{place}: rule {rule.id!r}: it names no `lines`, `starts` or `pattern`{more}"
            )
    marks = {mark.id for mark in publisher.marks}
    for number, template in enumerate(publisher.templates):
        _check_template(template, marks, f"{place}: template {template.id!r}")
        later = [each.id for each in publisher.templates[number + 1 :] if each.kind == "html"]
        if template.kind == "html" and not template.markers and later:
            raise PublisherError(
                f"{place}: template {template.id!r}: without `markers` it takes all pages, and"
                f" {later[0]!r} behind it none: name markers, or put it last"
            )


def _check_mark(mark: Mark, publisher: Publisher, place: str) -> None:
    if not (mark.needle or mark.lead_prefix or mark.css or mark.site_names or mark.hosts):
        raise PublisherError(f"{place}: it names nothing to look for, such as `css` or `contains`")
    if mark.lead_prefix and not publisher.lead_prefixes:
        raise PublisherError(f"{place}: the publisher has no `lead_prefixes`, which it looks for")
    if mark.cards and not mark.line:
        raise PublisherError(f"{place}: `cards` stand under a `line`, which it does not name")


def _check_template(template: Template, marks: set[str], place: str) -> None:
    if unknown := sorted(set(template.requires) - marks):
        raise PublisherError(f"{place}: requires no known mark: {', '.join(unknown)}")
    if template.kind == "text":
        for name in ("markers", "regions", "rules"):
            if getattr(template, name):
                raise PublisherError(
                    f'{place}: `{name}` say nothing of text: move them to one of kind="html"'
                )
    for rule in template.rules:
        _check_element_rule(rule, f"{place}: rule {rule.id!r}")


def _check_element_rule(rule: Rule, place: str) -> None:
    if rule.css is None:
        raise PublisherError(
            f"{place}: it has no `css`; rules of lines go into the `rules` of the publisher"
        )
    if rule.role is not None and rule.label not in BODY_LABELS:
        raise PublisherError(
            f"{place}: `role` is of prose; Label.{rule.label.name} is none, Label.PARAGRAPH is"
        )


def _place(error: Exception, name: str) -> str:
    """The name with the line that failed behind it, and its file where that is another one."""
    frames = [] if isinstance(error, PublisherError) else extract_tb(error.__traceback__)
    lines = [frame for frame in frames if frame.name == "<module>"]
    if not lines:
        return name
    file = PurePath(lines[-1].filename).name
    place = name if file == PurePath(name).name else f"{name}: {file}"
    return f"{place}:{lines[-1].lineno}"


def _words(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(_mistakes(error))
    if isinstance(error, AttributeError) and error.obj is Label:
        known = ", ".join(sorted(label.name for label in Label))
        return f"there is no Label.{error.name}; labels are {known}"
    return str(error)


def _mistakes(error: ValidationError) -> Iterator[str]:
    """What is wrong with each field of a `Region`, `Template` or the like."""
    given = _given(error.__traceback__)
    part = error.title if given.get("id") is None else f"{error.title} {given['id']!r}"
    for each in error.errors(include_url=False):
        place = ".".join(map(str, each["loc"]))
        yield f"{part}: {place}: {_told(each['type'], each['msg'], each['input'])}"


def _told(kind: str, message: str, given: object) -> str:
    if kind == _NO_TUPLE and isinstance(given, str):
        return f"write ({given!r},), a tuple: without the comma it is one string"
    if kind == _NO_TUPLE:
        return "write a tuple, with a comma behind its only item: (one,)"
    if kind == _FORBIDDEN:
        return "there is no such field"
    if kind == "value_error":
        return message.removeprefix("Value error, ")
    if kind == "missing":
        return "it is not given"
    shown = repr(given)
    return f"{message}, not {shown}" if len(shown) <= _LONGEST_INPUT else message


def _given(trace: TracebackType | None) -> dict[str, Any]:
    """The fields that the model which failed was to be made of."""
    fields: dict[str, Any] = {}
    while trace is not None:
        frame = trace.tb_frame
        data = frame.f_locals.get("data") if frame.f_code.co_name == "__init__" else None
        if isinstance(data, dict):  # of pydantic's constructor, which keeps them nowhere else
            fields = data
        trace = trace.tb_next
    return fields
