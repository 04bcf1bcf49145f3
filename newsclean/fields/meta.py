"""Reads the anchors of a page: meta tags, JSON-LD, canonical link, language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from urllib.parse import urljoin

from newsclean.dom import Node, Tree
from newsclean.fields.anchors import Anchors
from newsclean.fields.dates import ParsedDate, parse_date
from newsclean.fields.jsonld import Entity, article_of, names_of, read_json_ld, texts_of
from newsclean.folding import compare_key, distinct, fold

__all__ = ["Head", "read_head", "read_page_anchors", "without_site"]

Head = dict[str, list[str]]
"""Contents of meta tags by lower-case property, name or itemprop, in order."""

_TITLE = ("og:title", "twitter:title", "dc.title", "title", "parsely-title", "sailthru.title")
_DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description")
_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "pubdate", "publishdate",
    "publish-date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "date", "dc.date", "article.published", "published_time", "publication_date", "datecreated",
    "rnews:datepublished", "cxenseparse:recs:publishtime", "og:pubdate", "published-date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "datemodified", "og:updated_time", "article:modified",
    "last-modified", "dcterms.modified", "modified_time",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
    "dable:author", "article:author_name",
)  # fmt: skip
_TAGS = ("article:tag", "news_keywords", "keywords", "parsely-tags")
_SITE = ("og:site_name", "application-name", "apple-mobile-web-app-title")
_LONGEST_SITE_NAME = 40
_VIETNAM = "+07:00"


def read_head(tree: Tree) -> Head:
    """Read the meta tags of a page.

    Args:
        tree: The page.

    Returns:
        The `Head`.
    """
    head: Head = {}
    for node in tree.parser.css("meta"):
        attributes = node.attributes
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if key and content:
            head.setdefault(key.lower(), []).append(content)
    return head


def read_page_anchors(
    tree: Tree, head: Head, url: str | None = None, offset: str | None = "+07:00"
) -> Anchors:
    """Read what a page states of itself outside its text.

    Args:
        tree: The page.
        head: Its meta tags, as `read_head` gives them.
        url: Address of the page, to make others absolute.
        offset: Zone of times that state none, as "+07:00"; None leaves such times out, unless the
            page says that it is in Vietnamese.

    Returns:
        The `Anchors`; what they disagree about is listed in them.
    """
    scripts = tree.parser.css('script[type="application/ld+json"]')
    entities = read_json_ld(script.text() for script in scripts)
    article = article_of(entities) or {}
    anchors = Anchors(site_name=_first(head, _SITE), schema_type=_schema_type(article))
    anchors.url = _canonical(tree, head, url)
    anchors.language = _language(tree, head)
    anchors.og_type = _first(head, ("og:type",))
    if offset is None and anchors.language == "vi":
        offset = _VIETNAM
    _read_texts(anchors, head, article, tree)
    _read_times(anchors, head, article, offset)
    _read_people(anchors, head, article)
    _read_topics(anchors, head, article)
    _read_images(anchors, head, article)
    return anchors


def _read_texts(anchors: Anchors, head: Head, article: Entity, tree: Tree) -> None:
    title = _first_text(article.get("headline")) or _first(head, _TITLE)
    if title is None and (node := tree.first("title")) is not None:
        title = fold(node.text())
    anchors.title = title and without_site(title, anchors.site_name)
    anchors.description = _first(head, _DESCRIPTION) or _first_text(article.get("description"))
    anchors.body = _first_text(article.get("articleBody"))


def _read_times(anchors: Anchors, head: Head, article: Entity, offset: str | None) -> None:
    for field, keys, name in (
        ("published", _PUBLISHED, "datePublished"),
        ("modified", _MODIFIED, "dateModified"),
    ):
        meta = _time(_values(head, keys), offset)
        json_ld = _time(texts_of(article.get(name)), offset)
        chosen = meta or json_ld
        if chosen is not None:
            setattr(anchors, f"{field}_at", chosen.at and chosen.at.replace(microsecond=0))
            setattr(anchors, f"{field}_raw", chosen.raw)
            if field == "published":
                anchors.published_on = chosen.day
        if meta and json_ld and meta.at and json_ld.at and abs(meta.at - json_ld.at).seconds >= 60:
            anchors.disagreements.append(f"{field}: meta says {meta.raw}, JSON-LD {json_ld.raw}")


def _read_people(anchors: Anchors, head: Head, article: Entity) -> None:
    names = names_of(article.get("author")) or list(_values(head, _AUTHORS))
    sites = (*texts_of(article.get("publisher")), anchors.site_name, _first(head, ("source",)))
    papers = {compare_key(fold(name)) for name in sites if name}
    people = (re.sub(r"(?i)^by\s+", "", fold(name)) for name in names if _is_printed(name))
    anchors.authors = distinct(name for name in people if compare_key(name) not in papers)


def _is_printed(name: str) -> bool:
    """Whether a stated author is a name, and no address, account or number."""
    return "://" not in name and not name.startswith("@") and not name.strip().isdigit()


def _read_topics(anchors: Anchors, head: Head, article: Entity) -> None:
    sections = texts_of(article.get("articleSection")) or head.get("article:section", [])
    if sections:
        # "World,Cup" is a list, deepest level last; "Khoa học, công nghệ" is one name.
        anchors.section = fold(re.split(r",(?=\S)", sections[-1])[-1]) or None
    values = _stated_tags(head)
    if values is None:
        values = texts_of(article.get("keywords"))
    anchors.tags = distinct(tag for value in values for tag in map(_clean, value.split(",")))


def _stated_tags(head: Head) -> list[str] | None:
    """The topics of the meta tags; one `article:tag` with a list in it may hold sections, too."""
    names = [name for name in _TAGS if name in head]
    if names[:2] == list(_TAGS[:2]) and len(head[names[0]]) == 1:
        del names[0]
    return head[names[0]] if names else None


def _read_images(anchors: Anchors, head: Head, article: Entity) -> None:
    images = article.get("image")
    parts = images if isinstance(images, list) else [images]
    entities = [part for part in parts if isinstance(part, dict)]
    captions = [text for part in entities for text in texts_of(part.get("caption"))]
    urls = [text for part in parts if isinstance(part, str) for text in texts_of(part)]
    urls += [text for part in entities for text in texts_of(part.get("url"))]
    anchors.image_captions = distinct(map(fold, captions))
    anchors.image_url = next(iter([*head.get("og:image", ()), *urls]), None)


def without_site(title: str, site_name: str | None) -> str:
    """Return a page title without the site's name at its end.

    Args:
        title: The title.
        site_name: The site's name, where known.

    Returns:
        The title. Only the known name, or what follows the last " | ", is taken for a site's.

    >>> without_site("Giá vàng tăng - Báo X", "Báo X"), without_site("Anh - Pháp: 2-1", None)
    ('Giá vàng tăng', 'Anh - Pháp: 2-1')
    """
    cuts = list(re.finditer(r"\s+[|–—•:·»-]\s+", title))
    for cut in reversed(cuts):
        tail = title[cut.end() :]
        known = site_name is not None and compare_key(tail) == compare_key(site_name)
        bar = "|" in cut[0] and len(tail) <= _LONGEST_SITE_NAME and cut.start() >= len(tail)
        if known or bar:
            return title[: cut.start()]
    return title


def _time(values: Iterable[str], offset: str | None) -> ParsedDate | None:
    parsed = (parse_date(value, offset, day_first=None) for value in values)
    return next((date for date in parsed if date is not None), None)


def _schema_type(article: Entity) -> str | None:
    kinds = article.get("@type")
    return str(kinds[0] if isinstance(kinds, list) and kinds else kinds) if kinds else None


def _canonical(tree: Tree, head: Head, url: str | None) -> str | None:
    link = tree.first('link[rel="canonical"]')
    stated = (link.attributes.get("href") if link is not None else None) or _first(
        head, ("og:url",)
    )
    if not stated:
        return url
    try:
        absolute = urljoin(url or "", stated.strip())
    except ValueError:
        return url
    return absolute if absolute.startswith(("http://", "https://")) else url


def _language(tree: Tree, head: Head) -> str | None:
    root: Node | None = tree.first("html")
    stated = root.attributes.get("lang") if root is not None else None
    stated = stated or _first(head, ("og:locale", "content-language", "language"))
    match = re.match(r"[A-Za-z]{2,3}(?=[-_]|$)", stated or "")
    return match[0].lower() if match else None


def _values(head: Head, keys: Iterable[str]) -> Iterable[str]:
    return (value for key in keys for value in head.get(key, ()))


def _first(head: Head, keys: Iterable[str]) -> str | None:
    return next((text for value in _values(head, keys) if (text := _clean(value))), None)


def _clean(value: str) -> str:
    # Some papers escape twice: the attribute's value still holds entities.
    return fold(unescape(value) if "&" in value else value)


def _first_text(value: object) -> str | None:
    return next((text for part in texts_of(value) if (text := fold(part))), None)
