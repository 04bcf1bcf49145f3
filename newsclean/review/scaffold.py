"""Starts a publisher file and its fixtures from saved pages, for a person to finish."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import ValidationError

from newsclean.api import extract
from newsclean.arguments import check_many
from newsclean.article import Article
from newsclean.blocks import Label
from newsclean.detect.evidence import host_of
from newsclean.errors import PublisherError
from newsclean.folding import fold
from newsclean.options import Options
from newsclean.registry import Registry, read_publisher
from newsclean.review.filler import Filler, skeleton
from newsclean.review.losses import losses, on_pages
from newsclean.review.survey import Page, Survey, survey
from newsclean.template import Publisher

__all__ = ["Fixture", "Scaffold", "scaffold"]

_REGIONS = (
    (Label.SECTION, "breadcrumb", True),
    (Label.KICKER, "kicker", False),
    (Label.TITLE, "headline", False),
    (Label.DATE, "article-date", False),
    (Label.LEAD, "sapo", False),
    # A region that stands inside another one is read where it is named before it.
    (Label.BYLINE, "author-line", False),
    (Label.SOURCE, "origin", False),
    (Label.PARAGRAPH, "story", False),
    (Label.TAGS, "tag-links", True),
)
_AFFIXES = re.compile(r"(?i)^(?:báo|tạp chí)(?: điện tử)? | (?:online|điện tử)$")
"""Words of a paper's name that are left out where it is printed in passing."""

_LONGEST_MASTHEAD = 120
"""Characters of a line in which `Mark.line_contains` is looked for."""

_SHARED = {
    "epi-2022": ("newsclean.publishers._epi", "EPI_2022"),
    "vccorp-2020": ("newsclean.publishers._vccorp", "VCCORP_2020"),
}
"""Layouts that many papers share, and where they are declared."""


@dataclass(frozen=True, slots=True)
class Fixture:
    """A page with invented prose, and what the publisher file reads from it.

    Attributes:
        page: The markup.
        expected: The article as JSON, to be checked by hand: the code wrote it.
    """

    page: str
    expected: str


@dataclass(frozen=True, slots=True)
class Scaffold:
    """A publisher file begun, with its fixtures.

    Attributes:
        template: Id of its template.
        source: The publisher file.
        fixtures: One fixture a page.
        notes: What to look at first, a sentence each.
    """

    template: str
    source: str
    fixtures: tuple[Fixture, ...]
    notes: tuple[str, ...]


def scaffold(documents: Iterable[str | bytes], *, publisher: str, domain: str) -> Scaffold:
    """Start a publisher file and fixtures from saved pages of one layout.

    Args:
        documents: The pages, bytes or str; three or more tell what is stable.
        publisher: Id of the new publisher, lower case ("song_xanh").
        domain: Its host name; an address will do.

    Returns:
        The `Scaffold`: a file that loads, and what has to be checked in it.

    Raises:
        InputError: A page cannot be read.
        NotAnArticle: There is no page, or one holds no article.
        PublisherError: The id or the domain is none that a publisher can have.
        TypeError: The documents are one page, or no pages at all.
    """
    check_many("documents", documents, (str, bytes))
    domain = _checked(publisher, domain)
    found = survey(documents)
    template = f"{publisher}-{_first_year(found.pages)}"
    source = "\n".join(_source(found, publisher, domain, template)) + "\n"
    registry = Registry((read_publisher(source, f"{publisher}.py"),))
    mails = (mail for page in found.pages for mail in _mails(page, domain))
    filler = Filler(registry.lines, frozenset((*_printed_names(found), *mails)))
    fixtures = tuple(_fixture(page, filler, registry, domain) for page in found.pages)
    return Scaffold(template, source, fixtures, tuple(_notes(found, registry, domain)))


def _checked(publisher: str, domain: str) -> str:
    """Refuse names before the pages are read; in the file they would fail as errors of syntax."""
    host = host_of(domain)
    try:
        Publisher(id=publisher, name="-", domains=())
    except ValidationError:
        reason = "small letters, digits and _, a letter first"
        raise PublisherError(f"id {publisher!r} is not like song_xanh: {reason}") from None
    try:
        Publisher(id=publisher, name="-", domains=(host,))
    except ValidationError:
        raise PublisherError(f"domain {domain!r} is no host name such as songxanh.vn") from None
    return host


def _first_year(pages: Sequence[Page]) -> str:
    years = [page.article.published_on.year for page in pages if page.article.published_on]
    return str(min(years)) if years else "new"


def _source(found: Survey, publisher: str, domain: str, template: str) -> Iterator[str]:
    """Write the file."""
    shared = {page.detection.template for page in found.pages}
    known = _SHARED.get(shared.pop()) if len(shared) == 1 else None
    name = found.name or domain
    prefixes = sorted({p.article.lead_prefix for p in found.pages if p.article.lead_prefix})
    hosts = _image_hosts(found.pages, domain)
    yield f'"""{_plain(name)} ({domain})."""\n'
    yield "from __future__ import annotations\n"
    layouts = "LAYOUT, "
    if known is None and not found.regions[Label.PARAGRAPH]:
        yield "from newsclean.template import Mark, Publisher, Template\n"
        yield "# The story stands in no element with a stable name: the generic template reads it."
        layouts = ""
    elif known is None:
        yield "from newsclean.blocks import Label"
        yield "from newsclean.template import Mark, Publisher, Region, Rule, Template\n"
        yield from _layout(found, template)
    else:
        yield f"from {known[0]} import {known[1]}"
        yield "from newsclean.template import Mark, Publisher, Template\n"
        yield "# A layout that many papers share; add regions and rules that are this paper's own."
        year = _first_year(found.pages)
        seen = f", first_seen={_quoted(year)}" if year.isdigit() else ""
        yield f"LAYOUT = {known[1]}.evolve(id={_quoted(template)}{seen})"
    yield "\nPUBLISHER = Publisher("
    yield f"    id={_quoted(publisher)},"
    yield f"    name={_quoted(name)},"
    yield f"    domains=({_quoted(domain)},),"
    yield "    # The paper's own names as bylines print them: they are never authors."
    yield f"    names={_row(_printed_names(found))},"
    yield "    # Codes that open its leads, such as VOV.VN."
    yield f"    lead_prefixes={_row(prefixes)},"
    yield "    # What identifies a page without its address; no other paper may have it."
    marks = list(_marks(found, name, hosts, domain))
    yield from ("    marks=(", *marks, "    ),") if marks else ("    marks=(),",)
    text = _quoted(f"{publisher}-text")
    yield f'    templates=({layouts}Template(id={text}, kind="text"){"" if layouts else ","}),'
    yield ")"


def _printed_names(found: Survey) -> list[str]:
    """The paper's name, and without the words that many a paper has in its own."""
    if found.name is None:
        return []
    bare = _AFFIXES.sub("", found.name)
    return list(dict.fromkeys((found.name, bare))) if len(bare) > 2 else [found.name]


def _marks(found: Survey, name: str, hosts: Sequence[str], domain: str) -> Iterator[str]:
    """What names the paper on its pages: the name of the site, a mail address, picture hosts."""
    if any(page.site_name for page in found.pages):
        yield f'        Mark(id="site-name", weight=0.8, site_names=({_quoted(name)},)),'
    mails = [set(_mails(page, domain)) for page in found.pages]
    for mail in sorted(set.intersection(*mails))[:1]:
        lines = [line for page in found.pages for line in _lines(page) if mail in line]
        test = "contains" if max(map(len, lines)) > _LONGEST_MASTHEAD else "line_contains"
        yield f'        Mark(id="masthead-mail", weight=0.9, {test}={_quoted(mail)}),'
    if hosts:
        yield f'        Mark(id="image-host", weight=0.6, hosts={_row(hosts)}),'


def _mails(page: Page, domain: str) -> list[str]:
    """Mail addresses of the paper, as mastheads print them."""
    pattern = rf"[\w.-]{{2,40}}@(?:[\w-]{{1,40}}\.)?{re.escape(domain)}\b"
    return re.findall(pattern, "\n".join(_lines(page)))


def _lines(page: Page) -> list[str]:
    """The texts that a page shows."""
    text = page.tree.body.text(separator="\n") if page.tree.body is not None else ""
    return [fold(line) for line in text.splitlines()]


def _layout(found: Survey, template: str) -> Iterator[str]:
    """Write a layout of the paper's own."""
    headline, story = found.regions[Label.TITLE], found.regions[Label.PARAGRAPH]
    markers = tuple(", ".join(each) for each in (headline, story) if each)
    year = _first_year(found.pages)
    yield "LAYOUT = Template("
    yield f"    id={_quoted(template)},"
    yield '    kind="html",'
    if year.isdigit():
        yield f"    first_seen={_quoted(year)},"
    yield "    # All of these must be in a page of this layout, and in none of the paper's others."
    yield f"    markers={_row(markers)},"
    yield "    regions=("
    for label, name, every in _REGIONS:
        yield from _region(found, label, name, every)
    if found.boxes:
        boxes = f"label=Label.RELATED_TITLE, css={_row([', '.join(found.boxes)])}, every=True"
        yield f'        Region(id="related-box", {boxes}),'
    yield "    ),"
    yield "    # Elements inside the story that are no prose; add advertisements and players."
    yield "    rules=("
    for name, rule_label, selectors in (
        ("photo-caption", "CAPTION", found.captions),
        ("related-card", "RELATED_TITLE", found.cards),
    ):
        if selectors:
            css = _quoted(", ".join(selectors))
            yield f"        Rule(id={_quoted(name)}, label=Label.{rule_label}, css={css}),"
    yield "    ),"
    yield ")"


def _region(found: Survey, label: Label, name: str, every: bool) -> Iterator[str]:
    css = found.regions[label]
    if not css:
        yield f"        # {name}: nothing stable was found."
        return
    written = "None" if label is Label.PARAGRAPH else f"Label.{label.name}"
    more = ", every=True" if every else ""
    yield f"        Region(id={_quoted(name)}, label={written}, css={_row(css)}{more}),"


def _plain(text: str) -> str:
    """Text of a page that may stand in a docstring, and in quotes in a selector."""
    return " ".join(text.translate(dict.fromkeys(map(ord, "\"'\\"), " ")).split())


def _quoted(text: str) -> str:
    """A string literal; what a page says never becomes code."""
    return json.dumps(text, ensure_ascii=False)


def _row(texts: Sequence[str]) -> str:
    """A tuple of string literals."""
    return f"({', '.join(map(_quoted, texts))}{',' if len(texts) == 1 else ''})"


def _image_hosts(pages: Sequence[Page], domain: str) -> list[str]:
    """Hosts of the pictures that are the paper's own, and not the site itself."""
    found = {urlsplit(image.url or "").netloc for page in pages for image in page.article.images}
    return sorted(host for host in found if host.endswith(f".{domain}") and host != f"www.{domain}")


def _fixture(page: Page, filler: Filler, registry: Registry, domain: str) -> Fixture:
    markup = skeleton(page.tree, filler)
    article = _read(markup, registry, domain) or Article()
    told = article.model_dump(
        mode="json",
        exclude_defaults=True,
        exclude={"published_raw", "modified_raw", "site_name", "image_url", "schema_version"},
    )
    if told.get("url") == f"https://{domain}/":
        del told["url"]  # that of no page: it was read as one of the paper's
    return Fixture(markup, json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def _read(page: str, registry: Registry, domain: str | None) -> Article | None:
    options = Options(registry=registry, removed="none")
    url = None if domain is None else f"https://{domain}/"
    return extract(page, url=url, kind="html", options=options).article


def _notes(found: Survey, registry: Registry, domain: str) -> Iterator[str]:
    """Say what was not found, and where the file reads a page otherwise than the survey did."""
    if not registry.publishers[0].templates[1:]:
        yield "the story stands in no element with a stable name: the draft declares no layout"
    if len(found.pages) < 3:
        yield "give three pages or more: what is stable shows only across pages"
    read: dict[int, tuple[Article, Article]] = {}
    unmarked: list[int] = []
    for number, page in enumerate(found.pages, 1):
        host = host_of(page.article.url or domain)
        if host != domain and not host.endswith(f".{domain}"):
            yield f"page {number}: it states an address of {host}, not of {domain}"
        source = page.tree.parser.html or ""
        article = _read(source, registry, domain)
        layouts = {each.id for each in registry.publishers[0].templates}
        if article is None or (len(layouts) > 1 and article.template not in layouts):
            yield f"page {number}: the file's layout does not read it"
            continue
        read[number] = article, page.article
        if page.article.url is None and _is_unknown(source, registry):
            unmarked.append(number)
    yield from losses(read)
    if unmarked:
        yield (
            f"{on_pages(unmarked)}: no address is stated, and no mark names the paper: the file"
            " is used only where the address is given (`url=`, `--url`), or with a Mark of your own"
        )


def _is_unknown(source: str, registry: Registry) -> bool:
    """Whether a page is not taken for the paper's without its address."""
    article = _read(source, registry, None)
    return article is None or article.publisher is None
