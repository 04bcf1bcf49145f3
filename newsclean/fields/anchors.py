"""What a page states of itself outside its text: meta tags, JSON-LD, canonical links.

Anchors verify and fill in; they are never blind truth. Flattened text has none. Each is read when
it is first asked for, since a known layout prints most of them itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from newsclean.addresses import unwrap
from newsclean.dom import Tree
from newsclean.elements import Addresses
from newsclean.fields.headlines import bare_key, may_name_site, site_keys, without_site
from newsclean.fields.jsonld import (
    SCRIPTS,
    Entity,
    addresses_of,
    article_of,
    first_text,
    is_article,
    kinds_of,
    page_of,
    publisher_of,
    read_json_ld,
    texts_of,
)
from newsclean.fields.meta import (
    Head,
    content_text,
    first,
    read_canonical,
    read_head,
    read_locale,
    values,
)
from newsclean.fields.people import stated_people
from newsclean.fields.printed import Printed
from newsclean.fields.sections import deepest_section, stated_crumbs
from newsclean.fields.stories import StatedStory, find_stated_story
from newsclean.fields.topics import stated_topics
from newsclean.folding import fold
from newsclean.lazy import lazy
from newsclean.lines.dates import VIETNAM, ParsedDate, differ, parse_date, parse_epoch
from newsclean.read.preamble import Preamble

__all__ = ["Anchors"]

_TITLE: Final = (
    "og:title",
    "twitter:title",
    "dc.title",
    "title",
    "parsely-title",
    "sailthru.title",
)
_DESCRIPTION: Final = ("og:description", "description", "twitter:description", "dc.description")
_PUBLISHED: Final = (
    "article:published_time", "datepublished", "og:published_time", "pubdate", "publishdate",
    "publish-date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "date", "dc.date", "article.published", "published_time", "publication_date", "datecreated",
    "rnews:datepublished", "cxenseparse:recs:publishtime", "og:pubdate", "published-date",
    "published", "citation_publication_date", "citation_online_date", "citation_date",
    "dcterms.issued", "dcterms.date", "dc.date.created", "dc.created", "article:published",
    "article:created_time", "article.created", "article:publicationdate", "publish_date",
    "published_date", "date_published", "originalpublicationdate", "og:article:published_time",
    "og:publish_date", "release_date", "displaydate", "dateposted", "bt:pubdate",
    "prism.publicationdate", "mediator_published_time", "shareaholic:article_published_time",
)  # fmt: skip
_MODIFIED: Final = (
    "article:modified_time", "datemodified", "og:updated_time", "article:modified",
    "last-modified", "dcterms.modified", "modified_time",
)  # fmt: skip
_TAGS: Final = ("article:tag", "news_keywords", "keywords", "parsely-tags")
_BREADCRUMBS: Final = ("BreadcrumbList",)
_MANY: Final = 3
"""Commas in a stated section that lists topics."""
_IMAGE: Final = (
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "twitter:image:src",
)
_SITE: Final = ("og:site_name", "application-name", "apple-mobile-web-app-title")
_MONTH_FIRST: Final = ("en-us", "en-ph")
_DAY_FIRST: Final = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-sg", "en-my")
_UNCLEAR: Final = (None, "en", "zh", "ja", "ko", "sv", "hu", "lt")
"""Languages whose readers are at odds about days and months, or write the year first."""


class Anchors:
    """Statements of a page's head. All optional.

    Args:
        tree: The page; None for flattened text.
        url: Its address, if the caller knows it, to make others absolute.
        offset: Zone of times that state none, as "+07:00"; None leaves such times out, unless the
            page says that it is in Vietnamese.
        home: Address of its paper's site, as "https://vov.vn"; None where that is unknown.

    """

    def __init__(
        self,
        tree: Tree | None = None,
        url: str | None = None,
        offset: str | None = None,
        home: str | None = None,
    ) -> None:
        self._tree = tree
        self._url = url
        self._offset = offset
        self._home = home
        self._preamble: Preamble | None = None

    def take(self, preamble: Preamble) -> None:
        """Take what a tool has printed before a text for the head that the text has lost.

        Args:
            preamble: Its statements.
        """
        self._preamble = preamble

    @property
    def is_silent(self) -> bool:
        """Whether nothing can be stated: flattened text has lost it all."""
        return self._tree is None and self._preamble is None

    @lazy
    def _head(self) -> Head:
        if self._tree is None:
            return {} if self._preamble is None else self._preamble.meta
        return read_head(self._tree)

    @lazy
    def _entities(self) -> list[Entity]:
        return read_json_ld(self._scripts)

    @property
    def _listed(self) -> Iterator[Entity]:
        """The entities of the scripts that hold nothing but breadcrumbs."""
        return chain.from_iterable(
            read_json_ld([script], hints=_BREADCRUMBS) for script in self._scripts
        )

    @lazy
    def _scripts(self) -> list[str]:
        if self._tree is None:
            return []
        scripts = self._tree.parser.css(SCRIPTS)
        return [script.text() for script in scripts]

    @lazy
    def _article(self) -> Entity:
        return article_of(self._entities) or {}

    @lazy
    def url(self) -> str | None:
        """Canonical address, or the one the caller gave."""
        if self._tree is not None:
            return read_canonical(self._tree, self._head, self._url)
        stated = first(self._head, ("address",))
        return self._url if stated is None else unwrap(stated)

    @property
    def base(self) -> str | None:
        """Address that makes others absolute: that of the page, or else of its paper's site."""
        return self.url or self._home

    @lazy
    def language(self) -> str | None:
        """Language code of the page."""
        return self._locale.partition("-")[0] or None

    @lazy
    def day_first(self) -> bool | None:
        """Whether "7/8/2026" is 7 August here; None where it is not known."""
        if self._tree is None:
            return True
        if self._locale in _MONTH_FIRST:
            return False
        return True if self.language not in _UNCLEAR or self._locale in _DAY_FIRST else None

    @lazy
    def _locale(self) -> str:
        return read_locale(self._tree, self._head) if self._tree is not None else ""

    @lazy
    def site_name(self) -> str | None:
        """Name of the site, or else of who publishes the article."""
        return first(self._head, _SITE) or publisher_of(self._article, self._entities)

    @lazy
    def schema_type(self) -> str | None:
        """The schema.org type of the page ("NewsArticle" …)."""
        return next(iter(kinds_of(self._article)), None)

    @property
    def is_article(self) -> bool:
        """Whether JSON-LD says of the page that it is an article."""
        return is_article(self._article)

    @lazy
    def og_type(self) -> str | None:
        """The Open Graph type of the page ("article", "website")."""
        return first(self._head, ("og:type",))

    @lazy
    def site(self) -> frozenset[str]:
        """Keys of what the site calls itself."""
        publisher = texts_of(self._article.get("publisher"))
        return site_keys((*publisher, self.site_name, *values(self._head, ("source",))), self.url)

    @lazy
    def title(self) -> str | None:
        """Headline of JSON-LD, og:title or the page's title, without the site's suffix."""
        title = next(self.titles, None)
        return without_site(title, self.site) if title and may_name_site(title) else title

    @property
    def titles(self) -> Iterator[str]:
        """All titles that the page states, with names of the site, the surest one first."""
        if title := first_text(self._article.get("headline")):
            yield title
        yield from filter(None, map(content_text, values(self._head, _TITLE)))
        yield from self._titled

    @property
    def own_titles(self) -> list[str]:
        """The titles that a breadcrumb may repeat."""
        return [*filter(None, (self.title,)), *self.titles]

    @property
    def _titled(self) -> Iterator[str]:
        """The text of the page's title element, unless it is empty or the name of a file."""
        node = None if self._tree is None else self._tree.title
        title = "" if node is None else fold(node.text())
        if title and (" " in title or "." not in title):
            yield title

    @lazy
    def body(self) -> str | None:
        """The story as JSON-LD gives it, often without its markup or cut short."""
        return fold(" ".join(texts_of(self._told.get("articleBody")))) or None

    @lazy
    def _told(self) -> Entity:
        """The article with a body: a plug-in for search engines may describe it once more."""
        if "articleBody" in self._article:
            return self._article
        return article_of([each for each in self._entities if each.get("articleBody")]) or {}

    @lazy
    def stated_story(self) -> StatedStory | None:
        """The same as it is written there, where it surely is that of this page."""
        if self.body is None or self._tree is None:
            return None
        titles = [*values(self._head, _TITLE), *self._titled]
        others = [title for title in titles if bare_key(title) not in self.site]
        return find_stated_story(self._tree, self._told, self._entities, others)

    @lazy
    def description(self) -> str | None:
        """Description of og:description, the meta tag or JSON-LD."""
        described = first(self._head, _DESCRIPTION)
        return described or first_text(self._article.get("description"))

    @lazy
    def authors(self) -> tuple[str, ...]:
        """Names that JSON-LD or meta tags give."""
        return stated_people(self._article, self._entities, self._head, self.site, self.language)

    @property
    def printed(self) -> Printed:
        """Who and when as printed, where the layout does not tell: nothing, unless searched for."""
        return Printed()

    @property
    def own_title(self) -> str | None:
        """The printed headline alone, where its heading holds more, as a search finds it."""
        return None

    @property
    def people(self) -> tuple[str, ...]:
        """The stated names, or else those that are printed."""
        return self.authors or self.printed.authors

    @lazy
    def published(self) -> ParsedDate | None:
        """Time of publication of the article."""
        return self._published[0] or self._published[1]

    @lazy
    def served(self) -> ParsedDate | None:
        """Time of publication that a tool may have from the server, as its last change."""
        stated = None if self._preamble is None else self._preamble.served
        return None if stated is None else self._time((stated,))

    @lazy
    def modified(self) -> ParsedDate | None:
        """Time of the last change."""
        return self._modified[0] or self._modified[1]

    @lazy
    def page_published(self) -> ParsedDate | None:
        """Time of publication that JSON-LD gives the page, which need not be an article."""
        page = page_of(self._entities) or {}
        return self._time(texts_of(page.get("datePublished")))

    @lazy
    def _published(self) -> tuple[ParsedDate | None, ParsedDate | None]:
        return self._times(_PUBLISHED, "datePublished")

    @lazy
    def _modified(self) -> tuple[ParsedDate | None, ParsedDate | None]:
        return self._times(_MODIFIED, "dateModified")

    @property
    def disagreements(self) -> Iterator[str]:
        """Where two statements of a time differ, a sentence each."""
        for field, (meta, other) in (("published", self._published), ("modified", self._modified)):
            if meta and other and differ(meta.at, other.at):
                yield f"{field}: meta says {meta.raw}, JSON-LD {other.raw}"

    @property
    def section(self) -> str | None:
        """Section of the paper."""
        return self._section

    @lazy
    def _section(self) -> str | None:
        """The deepest of the stated breadcrumbs, or the section that is stated for the article."""
        crumbs = stated_crumbs(chain(self._entities, self._listed))
        if crumbs and (found := deepest_section(crumbs, self.own_titles, self.site)):
            return found
        sections = texts_of(self._article.get("articleSection"))
        sections = sections or self._head.get("article:section", [])
        if sections and sections[-1].count(",") < _MANY:
            # "World,Cup" is a list, deepest level last; "Khoa học, công nghệ" is one name.
            levels = re.split(r",(?=\S)", sections[-1])
            if found := deepest_section(levels, (), self.site):
                return found
        return None

    @lazy
    def image_url(self) -> str | None:
        """Address of the picture that stands for the article."""
        stated = first(self._head, _IMAGE) or next(addresses_of(self._article.get("image")), None)
        return Addresses(self.base).absolute(stated) if stated else None

    @property
    def tags(self) -> tuple[str, ...]:
        """Topics."""
        return self._topics

    @lazy
    def _topics(self) -> tuple[str, ...]:
        names = [name for name in _TAGS if name in self._head]
        if names[:2] == list(_TAGS[:2]) and len(self._head[names[0]]) == 1:
            del names[0]  # one `article:tag` with a list in it may hold sections, too
        found = self._head[names[0]] if names else texts_of(self._article.get("keywords"))
        return stated_topics(found)

    @lazy
    def _zone(self) -> str | None:
        """Zone of times that state none."""
        return VIETNAM if self._offset is None and self.language == "vi" else self._offset

    def _times(self, keys: Iterable[str], name: str) -> tuple[ParsedDate | None, ParsedDate | None]:
        """A time as meta tags and as JSON-LD state it."""
        meta = self._time(values(self._head, keys))
        stated = texts_of(self._article.get(name))
        if meta is not None and stated[:1] == [meta.raw]:
            return meta, meta  # most pages state one string twice
        return meta, self._time(stated)

    def _time(self, stated: Iterable[str]) -> ParsedDate | None:
        parsed = (
            parse_date(value, self._zone, day_first=self.day_first)
            or parse_epoch(value, self._zone)
            for value in stated
        )
        return next((found for found in parsed if found is not None), None)
