"""Articles as schema.org NewsArticle, in JSON-LD."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from newsclean.arguments import check_type
from newsclean.article import Article, Image, Source
from newsclean.registry import Registry, default_registry

__all__ = ["to_jsonld", "to_jsonld_script"]

# What could end a script, open a comment, or end a line of it.
_SCRIPT = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def to_jsonld(article: Article, *, registry: Registry | None = None) -> dict[str, Any]:
    """Return the article as a schema.org NewsArticle.

    `articleBody` holds lead and body, `description` the lead. Links to other articles are left
    out. Properties without a value are absent.

    Args:
        article: The article, an `Article`.
        registry: Where the publisher's name is looked up, a `Registry`; None for the built-in one.

    Returns:
        A dict of JSON values, to be written with `json.dumps`.

    Raises:
        TypeError: It is no `Article`.

    >>> to_jsonld(Article(title="Tiêu đề", language="vi"))["headline"]
    'Tiêu đề'
    """
    check_type("article", article, Article)
    properties = {
        "headline": article.title,
        "description": article.lead,
        "articleBody": article.text,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "datePublished": _iso(article.published_at or article.published_on),
        "dateModified": _iso(article.modified_at),
        "articleSection": article.section,
        "keywords": list(article.tags),
        "inLanguage": article.language,
        "url": article.url,
        "thumbnailUrl": article.image_url,
        "image": [_image(image) for image in article.images],
        "isBasedOn": [_source(source) for source in article.sources],
        "publisher": _publisher(article, registry),
    }
    return {"@context": "https://schema.org", "@type": "NewsArticle"} | _present(properties)


def to_jsonld_script(article: Article, *, registry: Registry | None = None) -> str:
    r"""Return the article as JSON-LD that may stand in a `<script>` element of a page.

    Args:
        article: The article, an `Article`.
        registry: As in `to_jsonld`.

    Returns:
        One line of JSON, a string, in which page text cannot end the script.

    Raises:
        TypeError: It is no `Article`.

    >>> "</script>" in to_jsonld_script(Article(title="</script><script>alert(1)"))
    False
    """
    return json.dumps(to_jsonld(article, registry=registry), ensure_ascii=False).translate(_SCRIPT)


def _present(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value}


def _iso(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None


def _image(image: Image) -> dict[str, Any]:
    properties = {
        "contentUrl": image.url,
        "description": image.alt,
        "caption": image.caption,
        "creditText": image.credit,
    }
    return {"@type": "ImageObject"} | _present(properties)


def _source(source: Source) -> dict[str, Any]:
    provider = {"@type": "Organization", "name": source.name}
    return {"@type": "CreativeWork"} | _present({"provider": provider, "url": source.url})


def _publisher(article: Article, registry: Registry | None) -> dict[str, Any] | None:
    kind = {"@type": "NewsMediaOrganization"}
    if article.publisher is None:
        return kind | {"name": article.site_name} if article.site_name else None
    known = (default_registry() if registry is None else registry).by_id.get(article.publisher)
    printed = {"name": known.name} if known else {}
    return kind | {"identifier": article.publisher} | printed
