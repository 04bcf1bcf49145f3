"""Reads JSON-LD: lists, `@graph`, nested entities, and scripts that are not quite JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, Final

from newsclean.folding import fold

__all__ = [
    "SCRIPTS",
    "Entity",
    "addresses_of",
    "article_of",
    "first_text",
    "is_article",
    "kinds_of",
    "page_of",
    "publisher_of",
    "read_json_ld",
    "texts_of",
    "value_of",
]

Entity = dict[str, Any]

SCRIPTS: Final = 'script[type="application/ld+json"]'

_HINTS: Final = ('"headline"', '"datePublished"', '"articleBody"', "Article", "BlogPosting")
_LONGEST: Final = 2_000_000
"""Characters; a longer script is no description of an article."""

_MOST_ENTITIES: Final = 2_000
# How well an entity of a type describes the article of the page.
_RANKS: Final = {
    "newsarticle": 4, "reportagenewsarticle": 4, "analysisnewsarticle": 4, "opinionnewsarticle": 4,
    "liveblogposting": 4, "article": 3, "blogposting": 3, "technicalarticle": 3, "report": 2,
    "videoobject": 1,
}  # fmt: skip
_PAGES: Final = frozenset(("webpage", "itempage", "aboutpage", "medicalwebpage"))


def read_json_ld(scripts: Iterable[str], hints: Iterable[str] = _HINTS) -> list[Entity]:
    """Read the entities of JSON-LD scripts that may describe an article.

    Args:
        scripts: Texts of the scripts.
        hints: Strings of which a script must hold one to be read.

    Returns:
        Entities as dictionaries, in order, those nested in lists and `@graph` included.
    """
    entities: list[Entity] = []
    for script in scripts:
        if len(script) <= _LONGEST and any(hint in script for hint in hints):
            entities.extend(_entities(_load(script)))
    return entities


def article_of(entities: list[Entity]) -> Entity | None:
    """Return the entity that describes the page's article best, a dictionary, or None."""
    best = max(entities, key=_rank, default=None)
    return best if best is not None and _rank(best) > 0 else None


def page_of(entities: list[Entity]) -> Entity | None:
    """Return the entity that describes the page itself, a dictionary, or None."""
    return next(
        (each for each in entities if any(kind.lower() in _PAGES for kind in kinds_of(each))), None
    )


def publisher_of(article: Entity, entities: list[Entity]) -> str | None:
    """Return the name of who publishes an article, given with it or by reference; or None."""
    stated = article.get("publisher")
    if isinstance(stated, dict) and value_of(stated, "name") is None and "@id" in stated:
        stated = next((each for each in entities if each.get("@id") == stated["@id"]), None)
    return first_text(stated)


def value_of(entity: Entity, key: str) -> Any:
    """Return the value of a key; some sites write it with a capital letter."""
    value = entity.get(key)
    return entity.get(key.capitalize()) if value is None else value


def texts_of(value: Any) -> list[str]:
    """Return the strings of a JSON-LD value: itself, its parts, or their names, a list."""
    texts = (value_of(part, "name") if isinstance(part, dict) else part for part in _listed(value))
    return [_text(text) for text in texts if isinstance(text, str) and text.strip()]


def addresses_of(value: Any) -> Iterator[str]:
    """Yield the addresses in an image value: itself, its parts, or what they hold."""
    for part in _listed(value):
        url = (part.get("url") or part.get("contentUrl")) if isinstance(part, dict) else part
        if isinstance(url, str) and url.strip():
            yield _text(url.strip())


def first_text(value: Any) -> str | None:
    """Return the first string of a JSON-LD value that is not empty, folded; or None."""
    return next((text for part in texts_of(value) if (text := fold(part))), None)


def kinds_of(entity: Entity) -> list[str]:
    """Return the types of an entity, a list; the one that says most of an article is the first.

    >>> kinds_of({"@type": ["CreativeWork", "http://schema.org/NewsArticle"]})
    ['NewsArticle', 'CreativeWork']
    """
    stated = entity.get("@type")
    kinds = [kind for kind in _listed(stated) if isinstance(kind, str)]
    return sorted((re.split("[/:#]", kind)[-1] for kind in kinds), key=_rank_of, reverse=True)


def is_article(entity: Entity) -> bool:
    """Tell whether an entity says that it is an article, a bool.

    >>> is_article({"@type": "NewsArticle"}), is_article({"@type": "VideoObject"})
    (True, False)
    """
    return any(kind.endswith(("Article", "Posting")) for kind in kinds_of(entity)[:1])


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _rank_of(kind: str) -> int:
    return _RANKS.get(kind.lower(), 0)


def _rank(entity: Entity) -> float:
    rank = max(map(_rank_of, kinds_of(entity)), default=0)
    # Of two equals, the one that says more.
    return rank + (0.5 if rank and "datePublished" in entity else 0)


def _load(script: str) -> Any:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(_bare(script), strict=False)
    except (ValueError, RecursionError):
        return _salvage(script)


def _bare(script: str) -> str:
    """Return a script without comment marks around it and commas before closing brackets."""
    text = script.strip().removeprefix("//").removesuffix(";").strip()
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>")):
        text = text.removeprefix(opening).removesuffix(closing).strip().removesuffix("//")
    return re.sub(r",(?=\s*[}\]])", "", text)


def _salvage(script: str) -> Entity:
    """Read the plain strings of a script that is no JSON (a quote or a comma is missing)."""
    string = r'"((?:[^"\\\n]|\\.)*)"'
    entity: Entity = {}
    for name in ("headline", "description", "datePublished", "dateModified", "articleSection"):
        if found := re.search(rf'"{name}"\s*:\s*{string}', script):
            entity[name] = _unescape(found[1])
    if not entity:
        return {}
    names = re.findall(r'"author"\s*:\s*(?:\[\s*)?\{[^{}]*?"name"\s*:\s*' + string, script)
    people = [{"@type": "Person", "name": _unescape(name)} for name in names]
    return {"@type": "Article", **entity, "author": people}


def _unescape(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _entities(value: Any) -> Iterator[Entity]:
    waiting = [value]
    for _ in range(_MOST_ENTITIES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value[:_MOST_ENTITIES]))
        elif isinstance(value, dict):
            yield value
            nested = [value.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage")]
            waiting.extend(part for part in reversed(nested) if isinstance(part, list | dict))


def _text(text: str) -> str:
    return unescape(text) if "&" in text else text
