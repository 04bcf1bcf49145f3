"""Writes `docs/reference/fields.md` from the models: `python -m tests.docs.fields_page`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import AwareDatetime, BaseModel

from newsclean import article, extraction, template
from newsclean.batch import Document, Workers
from newsclean.limits import Limits
from newsclean.options import Options
from newsclean.review import Coverage, CoveredPart, UnreadDocument

PAGE = Path(__file__).parents[2] / "docs/reference/fields.md"
MODELS: dict[str, tuple[type[BaseModel], ...]] = {
    "The article": (
        article.Article,
        article.BodyBlock,
        article.Image,
        article.RelatedLink,
        article.Source,
    ),
    "The account": (
        extraction.Extraction,
        extraction.Detection,
        extraction.Evidence,
        extraction.Candidate,
        extraction.BlockDecision,
        extraction.Removed,
        extraction.Place,
        extraction.Note,
        extraction.Failure,
    ),
    "What you may set": (Options, Limits),
    "Runs over many documents": (Document, Workers),
    "A publisher file": (
        template.Publisher,
        template.Template,
        template.Region,
        template.Rule,
        template.Mark,
    ),
    "What a publisher file did": (
        Coverage,
        CoveredPart,
        UnreadDocument,
    ),
}
HEAD = """\
# Fields

All fields of the models, with types and defaults. `clean` returns an `Article`, `extract` an
`Extraction`; both take `Options`, and `extract_many` takes `Document` values, too. The models are
frozen, and `model_dump_json` writes them with these names. Those of a
[publisher file](../how-to/add-a-publisher.md) stand at the end.
[Warnings by code](errors.md#warnings) and [failures by code](errors.md#what-to-do)
are listed with the errors, and [labels](labels.md) on a page of their own.

"""


def fields_page() -> str:
    """Return the page, a string of Markdown."""
    parts = [HEAD]
    for heading, models in MODELS.items():
        parts.append(f"## {heading}\n\n")
        parts += (_section(model) for model in models)
    return "".join(parts).rstrip() + "\n"


def _section(model: type[BaseModel]) -> str:
    told = inspect.cleandoc(model.__doc__ or "")
    summary, _, attributes = told.partition("\n\nAttributes:\n")
    meanings = dict(_meanings(attributes))
    types = get_type_hints(model)
    rows = [
        f"| `{name}` | {_type(types[name])} | {_default(model, name)} | {meanings[name]} |\n"
        for name in model.model_fields
    ]
    head = "| field | type | default | meaning |\n|---|---|---|---|\n"
    return f"### {model.__name__}\n\n{summary}\n\n{head}{''.join(rows)}\n"


def _meanings(attributes: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", attributes, re.MULTILINE):
        yield found[1], " ".join(found[2].split()).replace("|", r"\|")


def _type(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return " or ".join(_type(each) for each in arguments)
    if origin is Literal:
        return ", ".join(f'`"{each}"`' for each in arguments)
    if origin is tuple:
        return f"tuple of {_type(arguments[0])}"
    if annotation is NoneType:
        return "`None`"
    if annotation is AwareDatetime:
        return "`datetime` with a zone"
    name = annotation.__name__
    if issubclass(annotation, Enum):
        return f"[`{name}`](labels.md)"
    if any(annotation in models for models in MODELS.values()):
        return f"[`{name}`](#{name.lower()})"
    return f"`{name}`"


def _default(model: type[BaseModel], name: str) -> str:
    field = model.model_fields[name]
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=True)
    if value == ():
        return "empty"
    if isinstance(value, BaseModel):
        return f"`{type(value).__name__}()`"
    return f'`"{value}"`' if isinstance(value, str) else f"`{value!r}`"


if __name__ == "__main__":
    PAGE.write_text(fields_page(), encoding="utf-8", newline="\n")
