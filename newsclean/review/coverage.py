"""Which parts of a publisher file fired on documents, and which never did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from newsclean.api import extract
from newsclean.arguments import check_type
from newsclean.article import Model
from newsclean.batch.document import (
    Content,
    Document,
    Item,
    check_documents,
    iter_items,
    read_content,
)
from newsclean.decode import decode
from newsclean.detect.html import add_marks
from newsclean.detect.text import marks_in
from newsclean.dom import Tree
from newsclean.elements import INLINE
from newsclean.errors import InputError
from newsclean.extraction import Extraction
from newsclean.marks import Found
from newsclean.options import Options
from newsclean.read import Parsed, read
from newsclean.registry import Registry, default_registry
from newsclean.review.selectors import is_in_picture
from newsclean.segment.regions import Finder
from newsclean.template import Mark, Publisher, Region, Rule, Template

__all__ = ["Coverage", "CoveredPart", "UnreadDocument", "coverage"]

_NOT_READ = "it matches, but is empty, or stands in a region that is read before it"

_NO_STORY = "its story was not found, and the generic template read the page"


class CoveredPart(Model):
    """A part of a publisher file, and on how many documents it fired.

    Attributes:
        kind: What it is: a layout, one of its regions or rules of elements, a rule of lines or a
            mark of the publisher.
        template: Id of the layout that it is, or is a part of; None for parts of the publisher.
        id: Its id.
        documents: On how many documents it fired.
        hint: Where it fired on none, what is known of the reason.
    """

    kind: Literal["template", "region", "rule", "line_rule", "mark"]
    template: str | None
    id: str
    documents: int
    hint: str | None = None


class UnreadDocument(Model):
    """A document that no layout of the file has read.

    Attributes:
        id: The id of the document, or its number.
        reason: Why, as far as is known.
    """

    id: str
    reason: str


class Coverage(Model):
    """What `coverage` tells.

    Attributes:
        publisher: Id of the publisher.
        documents: How many documents there were.
        parts: All parts of the file, in its order.
        unread: The documents that none of its layouts has read.
    """

    publisher: str
    documents: int
    parts: tuple[CoveredPart, ...]
    unread: tuple[UnreadDocument, ...]

    @property
    def never(self) -> tuple[CoveredPart, ...]:
        """The parts that fired on no document."""
        return tuple(part for part in self.parts if not part.documents)


def coverage(documents: Iterable[Document | Content], publisher: Publisher) -> Coverage:
    """Say which parts of a publisher file fire on documents, to find those that are wrong.

    A region fires where something is read from it, a rule where it holds for an element or a line
    that is read, a mark where it is found, whether or not it was needed.

    Args:
        documents: Pages or texts, as of `extract_many`; `newsclean.Document` has an address, too.
        publisher: The publisher. It is known beside the built-in ones, in place of one of its id.

    Returns:
        The `Coverage`.

    Raises:
        PublisherError: Something in the publisher is wrong.
        TypeError: It is no `Publisher`, or the documents are one page.
    """
    check_type("publisher", publisher, Publisher)
    check_documents(documents)
    watch = _Watch(publisher)
    for number, item in enumerate(iter_items(documents), 1):
        watch.look_at(item, item.id or str(number))
    return watch.told()


class _Watch:
    """Counts what fires."""

    def __init__(self, publisher: Publisher) -> None:
        others = (each for each in default_registry().publishers if each.id != publisher.id)
        self.publisher = publisher
        self.options = Options(registry=Registry((publisher, *others)))
        self.registry = self.options.publishers
        self.registry.check()
        self.alone = Registry((publisher,))
        self.watched = {
            template.id: self.registry.compiled[template.id].watch()
            for template in publisher.templates
            if template.kind == "html"
        }
        self.count = 0
        self.fired: Counter[tuple[str | None, str]] = Counter()
        self.hints: dict[tuple[str | None, str], str] = {}
        self.unread: list[UnreadDocument] = []

    def look_at(self, item: Item, name: str) -> None:
        self.count += 1
        content = "" if item.content is None else item.content
        try:
            content = read_content(content, self.options.limits.max_bytes)
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}"
            self.unread.append(UnreadDocument(id=name, reason=reason))
            return
        for rules in self.watched.values():
            rules.fired.clear()
        result = extract(content, url=item.url, kind=item.kind, options=self.options)
        try:
            parsed = read(decode(content, self.options), item.kind, self.options)
        except InputError as error:
            self.unread.append(UnreadDocument(id=name, reason=str(error)))
            return
        told = {decision.rule for decision in result.decisions}
        self._look_for_marks(parsed)
        self._count(None, (r.id for r in self.publisher.rules if self._own(r) in told))
        layout = self._layout(result)
        if layout is None or result.article is None:
            self.unread.append(UnreadDocument(id=name, reason=self._reason(result, parsed)))
            return
        self.fired[layout.id, ""] += 1
        if parsed.tree is not None:
            self._look_inside(layout, parsed.tree, told, name)

    def _count(self, template: str | None, ids: Iterable[str]) -> None:
        self.fired.update((template, each) for each in set(ids))

    def _own(self, rule: Rule) -> str:
        return f"{self.publisher.id}/{rule.id}"

    def _look_for_marks(self, parsed: Parsed) -> None:
        found: dict[str, list[Found]] = {}
        if parsed.tree is not None:
            add_marks(parsed.tree, self.alone, found)
        else:
            found = marks_in(parsed.text, self.alone)
        fired = {each.mark for each in found.get(self.publisher.id, ())}
        self._count(None, fired)
        body = None if parsed.tree is None else parsed.tree.body
        text = parsed.text if body is None else body.text()
        for mark in self.publisher.marks:
            if mark.id not in fired and mark.needle and mark.needle in text:
                self.hints[None, mark.id] = f"{mark.needle!r} is there, but not {_where(mark)}"

    def _layout(self, result: Extraction) -> Template | None:
        detected = result.detection
        if detected is None or detected.publisher != self.publisher.id:
            return None
        own = (each for each in self.publisher.templates if each.id == detected.template)
        return next(own, None)

    def _look_inside(self, layout: Template, tree: Tree, told: set[str], name: str) -> None:
        """Count the regions and rules that fired on a page, and look why others did not."""
        finder = Finder(tree, layout.regions)
        found = {region.id for region in layout.regions if finder.find(region)}
        story = {region.id for region in layout.regions if region.label is None}
        # Where the story is not found, the generic template reads all of the page.
        is_read = bool(found & story) and bool(found & told or found <= story)
        if not is_read:
            self.unread.append(
                UnreadDocument(id=name, reason=f"template {layout.id!r}: {_NO_STORY}")
            )
        for each in found:
            if each in told or (is_read and each in story):
                self.fired[layout.id, each] += 1
            else:
                self.hints[layout.id, each] = (
                    _NOT_READ if is_read else f"it matches, but {_NO_STORY}"
                )
        fired = self.watched[layout.id].fired
        self._count(layout.id, fired)
        for rule in layout.rules:
            if rule.id not in fired and (hint := _look_for(rule, tree)):
                self.hints[layout.id, rule.id] = hint

    def _reason(self, result: Extraction, parsed: Parsed) -> str:
        if result.failure is not None:
            return f"{result.failure.code}: {result.failure.message}"
        detected = result.detection
        if detected is None or detected.publisher != self.publisher.id:
            other = None if detected is None else detected.publisher
            return (
                f"taken for {other!r}"
                if other
                else "taken for no known paper: it has neither an address nor a mark of this one"
            )
        missing = [
            f"template {template.id!r}: marker {css!r} matches nothing"
            for template in self.publisher.templates
            for css in template.markers
            if parsed.tree is not None and parsed.tree.first(css) is None
        ]
        return "; ".join(missing) or "no layout of the file reads documents of this form"

    def told(self) -> Coverage:
        parts = [
            *(part for template in self.publisher.templates for part in self._parts(template)),
            *(self._part("line_rule", None, rule) for rule in self.publisher.rules),
            *(self._part("mark", None, mark) for mark in self.publisher.marks),
        ]
        return Coverage(
            publisher=self.publisher.id,
            documents=self.count,
            parts=tuple(parts),
            unread=tuple(self.unread),
        )

    def _parts(self, template: Template) -> Iterator[CoveredPart]:
        count = self.fired[template.id, ""]
        yield CoveredPart(kind="template", template=template.id, id=template.id, documents=count)
        yield from (self._part("region", template.id, region) for region in template.regions)
        yield from (self._part("rule", template.id, rule) for rule in template.rules)

    def _part(
        self,
        kind: Literal["region", "rule", "line_rule", "mark"],
        template: str | None,
        part: Region | Rule | Mark,
    ) -> CoveredPart:
        count = self.fired[template, part.id]
        hint = None if count else self.hints.get((template, part.id))
        if not count and hint is None and template and self.fired[template, ""]:
            hint = "it matches nothing"
        return CoveredPart(kind=kind, template=template, id=part.id, documents=count, hint=hint)


def _where(mark: Mark) -> str:
    """Where the words of a mark have to stand."""
    if mark.line_contains:
        return "in a short line: `contains` looks anywhere"
    return "as a line of its own" if mark.line else "at the start of a line, or near an end"


def _look_for(rule: Rule, tree: Tree) -> str | None:
    """Say where the elements of a rule stand that did not fire; None where there are none."""
    node = tree.first(rule.css) if rule.css else None
    if node is None:
        return None
    tag = node.tag or ""
    if tag in INLINE and tag != "span":
        return f"it matches {tag!r}: of inline elements, name the tag, as in {tag}.name"
    if is_in_picture(node):
        return (
            "it stands in a picture, which is read whole: name the picture, or leave the rule out"
        )
    return "it matches only what no region reads, or what stands in another rule's box"
