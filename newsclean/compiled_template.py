"""A template made ready to read pages: its selectors checked, its element rules indexed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from newsclean.blocks import RELATED_LABELS, Decision, Label
from newsclean.dom import check_selector
from newsclean.elements import INLINE
from newsclean.errors import PublisherError
from newsclean.lazy import lazy_re
from newsclean.template import Mark, Region, Rule, Template

__all__ = [
    "GENERIC",
    "CompiledTemplate",
    "ElementRules",
    "Matched",
    "WatchedRules",
    "check_ids",
    "check_mark",
]

GENERIC: Final = "generic"
"""Who owns the layouts of last resort, in place of a publisher's id."""

Attributes = Mapping[str, str | None]

_MOST_KINDS: Final = 2_000
"""Kinds of elements whose match is remembered; the pages of a site have some hundred."""

_LONGEST_KIND: Final = 200
"""Characters of the class of such a kind."""

_PARTS: Final = RELATED_LABELS - {Label.RELATED_TITLE}
"""Labels of the parts of a card, or of the heading of a box."""


class Matched(NamedTuple):
    """What a rule says of an element.

    Attributes:
        rule: The rule.
        decision: Label and rule id for the blocks of the element.
        order: Place of the rule in its template.
    """

    rule: Rule
    decision: Decision
    order: int


class _Test(NamedTuple):
    tag: str | None
    id: str | None
    classes: frozenset[str]
    attributes: tuple[tuple[str, str, str], ...]

    def holds(self, tag: str, attributes: Attributes) -> bool:
        if self.tag is not None and self.tag != tag:
            return False
        if self.id is not None and attributes.get("id") != self.id:
            return False
        if self.classes and not self.classes.issubset((attributes.get("class") or "").split()):
            return False
        return all(_attribute_holds(attributes, *test) for test in self.attributes)


def _attribute_holds(attributes: Attributes, name: str, op: str, wanted: str) -> bool:
    if name not in attributes:
        return False
    value = attributes[name] or ""
    match op:
        case "=":
            return value == wanted
        case "^=":
            return value.startswith(wanted)
        case "$=":
            return value.endswith(wanted)
        case "*=":
            return wanted in value
        case "~=":
            return wanted in value.split()
    return True


class ElementRules:
    """The element rules of a template; an element costs a look-up for each of its classes.

    Attributes:
        inline: Inline elements that a rule may be about; one that names no element is not about
            links and emphasis inside a sentence.
        named: Those of them that a rule names.
        names: Attributes other than the class that rules look at.
        has_credits: Whether a rule says who took a picture.
        has_parts: Whether a rule says what a part of a card is.

    Args:
        rules: The rules; those without `css` are left out.
        place: Where they stand, for messages.

    Raises:
        PublisherError: A selector does not parse, or is not a simple one.
    """

    def __init__(self, rules: Iterable[Rule], place: str) -> None:
        self._classes: dict[str, list[tuple[_Test, Matched]]] = {}
        self._attributes: dict[str, list[tuple[_Test, Matched]]] = {}
        self._tags: dict[str, list[tuple[_Test, Matched]]] = {}
        told: set[str] = set()  # tags that the rules are about, "" for any
        self.has_credits = self.has_parts = False
        for order, rule in enumerate(rules):
            if rule.css is not None:
                matched = Matched(rule, Decision(rule.label, rule.id), order)
                self.has_credits = self.has_credits or rule.label is Label.CREDIT
                self.has_parts = self.has_parts or rule.label in _PARTS
                for test in _tests(rule.css, f"{place}: rule {rule.id!r}"):
                    self._index(test, matched)
                    told.add(test.tag or "")
        self.named = frozenset(told & INLINE)
        self.inline = self.named | ({"span"} if "" in told else frozenset())
        self.names = frozenset(self._attributes) - {"class"}
        self._tags_told = None if "" in told else frozenset(told)
        self._kinds: dict[tuple[str, str | None], Matched | None] = {}

    def _index(self, test: _Test, matched: Matched) -> None:
        if test.classes:
            key, index = min(test.classes), self._classes
        elif test.id is not None:
            key, index = "id", self._attributes
        elif test.attributes:
            key, index = test.attributes[0][0], self._attributes
        else:
            key, index = test.tag or "", self._tags
        index.setdefault(key, []).append((test, matched))

    def judge(self, tag: str, attributes: Attributes) -> Matched | None:
        """Return what `match` does; elements told apart by tag and class alone are few kinds.

        Args:
            tag: Name of the element.
            attributes: Its attributes.

        Returns:
            The match, or None.
        """
        if self._tags_told is not None and tag not in self._tags_told:
            return None
        if self.names and not self.names.isdisjoint(attributes):
            return self.match(tag, attributes)
        kind = (tag, attributes.get("class"))
        try:
            return self._kinds[kind]
        except KeyError:
            pass
        matched = self.match(tag, attributes)
        # What is remembered depends on the rules alone, never on the page it was seen in.
        if len(self._kinds) < _MOST_KINDS and len(kind[1] or "") <= _LONGEST_KIND:
            self._kinds[kind] = matched
        return matched

    def match(self, tag: str, attributes: Attributes) -> Matched | None:
        """Return what the first rule that holds says of an element.

        Args:
            tag: Name of the element.
            attributes: Its attributes.

        Returns:
            The match, or None.
        """
        found = self._tags.get(tag)
        best = _first(found, tag, attributes, None) if found is not None else None
        classes = attributes.get("class")
        if classes:
            for token in classes.split():
                if (found := self._classes.get(token)) is not None:
                    best = _first(found, tag, attributes, best)
        for name, found in self._attributes.items():
            if name in attributes:
                best = _first(found, tag, attributes, best)
        return best


class WatchedRules(ElementRules):
    """Element rules that note which of them were found to hold, for a look at a publisher file.

    Attributes:
        fired: Ids of the rules that held for an element that was asked about.

    Args:
        rules: As of `ElementRules`.
        place: As of `ElementRules`.

    Raises:
        PublisherError: A selector does not parse, or is not a simple one.
    """

    def __init__(self, rules: Iterable[Rule], place: str) -> None:
        super().__init__(rules, place)
        self.fired: set[str] = set()

    def judge(self, tag: str, attributes: Attributes) -> Matched | None:
        """Return what `ElementRules.judge` does, and note the rule."""
        matched = super().judge(tag, attributes)
        if matched is not None:
            self.fired.add(matched.rule.id)
        return matched


def _first(
    found: Iterable[tuple[_Test, Matched]],
    tag: str,
    attributes: Attributes,
    best: Matched | None,
) -> Matched | None:
    for test, matched in found:
        if (best is None or matched.order < best.order) and test.holds(tag, attributes):
            best = matched
    return best


def _tests(css: str, place: str) -> list[_Test]:
    check_selector(css, place)
    return [_test(compound.strip(), css, place) for compound in _split(css)]


def _split(css: str) -> list[str]:
    return re.split(r",(?![^\[]*\])", css)


def _test(compound: str, css: str, place: str) -> _Test:
    tag = element_id = None
    classes: set[str] = set()
    attributes: list[tuple[str, str, str]] = []
    position = 0
    while position < len(compound):
        part = _part_re().match(compound, position)
        if part is None:
            raise PublisherError(
                f"{place}: {css!r} is no list of simple selectors such as 'div.box, [data-source]'"
            )
        tag = part["tag"] or tag
        element_id = part["id"] or element_id
        classes.update([part["class"]] if part["class"] else [])
        if part["name"]:
            attributes.append((part["name"], part["op"] or "", part["value"] or ""))
        position = part.end()
    return _Test(tag, element_id, frozenset(classes), tuple(attributes))


_part_re: Final = lazy_re(
    r"""(?P<tag>^[a-zA-Z][\w-]*) | \.(?P<class>-?[_a-zA-Z][\w-]*) | \#(?P<id>[_a-zA-Z][\w-]*)
      | \[\s*(?P<name>[\w-]+)\s*
        (?:(?P<op>[~^$*]?=)\s*(?P<quote>["']?)(?P<value>[^"'\]]*)(?P=quote)\s*)?\]
    """,
    re.VERBOSE,
)


class CompiledTemplate:
    """A template ready to read pages.

    Args:
        template: The template.
        owner: Id of its publisher, for messages.

    Raises:
        PublisherError: A selector does not parse; the message names owner, template and rule.
    """

    def __init__(self, template: Template, owner: str) -> None:
        place = f"publisher {owner!r}: template {template.id!r}"
        self.template = template
        self.rules: ElementRules = ElementRules(template.rules, place)
        for marker in template.markers:
            check_selector(marker, f"{place}: marker")
        for region in template.regions:
            for css in (*region.css, *((region.within,) if region.within else ())):
                check_selector(css, f"{place}: region {region.id!r}")
        if owner != GENERIC:
            _check_story(template.regions, place)
        check_ids("region", template.regions, place)
        check_ids("rule", template.rules, place)

    def watch(self) -> WatchedRules:
        """Note from now on which rules hold, and return what notes it, a `WatchedRules`."""
        watched = WatchedRules(self.template.rules, self.template.id)
        self.rules = watched
        return watched

    @cached_property
    def story(self) -> tuple[Region, ...]:
        """The regions whose blocks are labelled one by one."""
        return tuple(region for region in self.template.regions if region.label is None)

    @cached_property
    def boxes(self) -> frozenset[str]:
        """Ids of the regions that are boxes of related news."""
        return frozenset(r.id for r in self.template.regions if r.label in RELATED_LABELS)


def check_ids(kind: str, parts: Iterable[Region | Rule | Mark], place: str) -> None:
    """Refuse two parts of one id: `Template.evolve` and results tell them apart by nothing else.

    Args:
        kind: What they are, for the message.
        parts: The parts.
        place: Where they stand, for the message.

    Raises:
        PublisherError: Two share an id.
    """
    seen: set[str] = set()
    for part in parts:
        if part.id in seen:
            raise PublisherError(f"{place}: two {kind}s have the id {part.id!r}: rename one")
        seen.add(part.id)


def _check_story(regions: Iterable[Region], place: str) -> None:
    """Refuse a layout that names no story: its pages would be read as if it were not there."""
    written = 'write Region(id="story", label=None, css=(…,)), with the element around the prose'
    labels = {region.id: region.label for region in regions}
    if None in labels.values():
        return
    if (label := labels.get("story")) is not None:
        raise PublisherError(
            f"{place}: region 'story': its label is Label.{label.name}, which is that of a single"
            f" block; {written}"
        )
    raise PublisherError(f"{place}: no region is the story: {written}")


def check_mark(mark: Mark, owner: str) -> None:
    """Check the selector of a mark.

    Args:
        mark: The mark.
        owner: Id of its publisher, for the message.

    Raises:
        PublisherError: The selector does not parse.
    """
    if mark.css is not None:
        check_selector(mark.css, f"publisher {owner!r}: mark {mark.id!r}")
