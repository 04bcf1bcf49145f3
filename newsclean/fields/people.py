"""Names of authors, as JSON-LD and meta tags state them; the site itself is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, Final

from newsclean.fields.headlines import bare_key, without_paper
from newsclean.fields.jsonld import Entity, page_of, texts_of, value_of
from newsclean.fields.meta import Head, content_text
from newsclean.folding import distinct
from newsclean.lines.language import has_vietnamese
from newsclean.lines.names import is_name, names_in
from newsclean.lines.outlets import read_outlets
from newsclean.phrases.people import COMPANIES, HOUSES

__all__ = ["stated_people"]

_KEYS: Final = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
    "dable:author", "article:author_name", "citation_author", "dcterms.creator", "dc.author",
    "authors", "rbauthors",
)  # fmt: skip
_PAPER: Final = ("báo", "bao")
"""What papers write before their names."""
_MOST_VALUES: Final = 100
"""Values of an author statement that are read; each may refer to any entity of the page."""
_DEEPEST: Final = 4
"""Levels of lists and references between an article and the name of its author."""


def stated_people(
    article: Entity, entities: list[Entity], head: Head, site: Collection[str], language: str | None
) -> tuple[str, ...]:
    """Return the names that the head of a page gives, JSON-LD before meta tags.

    Args:
        article: The entity that describes the article.
        entities: All entities, for references by `@id`.
        head: The meta tags.
        site: What the site calls itself.
        language: Language code of the page. Vietnamese papers state themselves as a person.

    Returns:
        Names, those of the first statement that gives any.
    """
    for stated in _statements(article, entities, head):
        if names := distinct(
            part
            for name, kind in stated
            if _is_author(name, kind, site, language)
            for part in names_in(without_paper(content_text(name), site))
            if part == name or _is_author(part, kind, site, language)
        ):
            return names
    return ()


def _statements(
    article: Entity, entities: list[Entity], head: Head
) -> Iterator[list[tuple[str, str | None]]]:
    """What each part of the head says of authors: names, each with the type of what it names."""
    yield _authors_of(article, entities)
    yield _authors_of(page_of(entities) or {}, entities)
    for key in _KEYS:
        if key in head:
            yield [(value, None) for value in head[key][:_MOST_VALUES]]


def _authors_of(entity: Entity, entities: list[Entity]) -> list[tuple[str, str | None]]:
    """The names in the author values of an entity, each with the type of what it names."""
    authors = value_of(entity, "author") or entity.get("creator")
    found: list[tuple[str, str | None]] = []
    waiting = [(authors, 0)]
    for _ in range(_MOST_VALUES):
        if not waiting:
            break
        value, depth = waiting.pop()
        if isinstance(value, str):
            found.append((value, None))
        elif depth > _DEEPEST:
            continue
        elif isinstance(value, list):
            waiting.extend((part, depth + 1) for part in reversed(value[:_MOST_VALUES]))
        elif isinstance(value, dict):
            names = texts_of(value) or texts_of(value_of(value, "name"))
            kind = "organization" if "Organization" in str(value.get("@type")) else "person"
            found.extend((name, kind) for name in names[:_MOST_VALUES])
            if not names:
                waiting.append((_referred(value, entities), depth + 1))
    return found


def _referred(value: Entity, entities: list[Entity]) -> Any:
    """The entity, or the list, that an entity without a name stands for."""
    name = value.get("@id")
    if name is None:
        return value.get("@list")
    return next((e for e in entities if e.get("@id") == name and value_of(e, "name")), None)


def _is_author(name: str, kind: str | None, site: Collection[str], language: str | None) -> bool:
    """Whether a stated author is none of the site's names, or a person who has the same one."""
    key = bare_key(content_text(name))
    if key.startswith(_PAPER) and key[len(_PAPER[0]) :] in site:
        return False
    if has_vietnamese(name) and read_outlets(name) is not None:
        return False
    if language == "vi":
        return not any(key in own for own in site)
    if kind == "organization":
        return not any(key in own or own in key for own in site)
    if not COMPANIES.isdisjoint(re.split(r"[\s,]+", name.casefold().replace(".", ""))):
        return False
    if kind == "person" or key not in site:
        return True
    # The site of one person carries the person's name.
    return name.count(" ") == 1 and is_name(name) and HOUSES.isdisjoint(name.casefold().split())
