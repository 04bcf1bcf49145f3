"""What a registry knows, as Markdown tables: publishers with their layouts, and declared rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean.arguments import check_type
from newsclean.phrases import en, others, vi
from newsclean.publishers import generic
from newsclean.registry import Registry
from newsclean.template import Publisher, Rule, Template

__all__ = ["publishers_table", "rules_table"]


def publishers_table(registry: Registry) -> str:
    """List the publishers of a registry with their layouts.

    Args:
        registry: The publishers, a `Registry`.

    Returns:
        A Markdown table, a string that ends with a line feed: one row a template.
    """
    check_type("registry", registry, Registry)
    rows = [
        (
            publisher.name,
            f"`{publisher.id}`",
            ", ".join(publisher.domains),
            f"`{template.id}`",
            template.kind,
            _period(template),
        )
        for publisher in registry.publishers
        for template in publisher.templates
    ]
    return _table(("paper", "publisher", "domains", "template", "reads", "pages of"), rows)


def rules_table(registry: Registry) -> str:
    """List the rules that are declared as data: of publishers, layouts and shared phrases.

    Rules of labellers that look at more than one line or element have ids in results, too, and
    are not listed.

    Args:
        registry: The publishers, a `Registry`.

    Returns:
        A Markdown table, a string that ends with a line feed: one row a rule and label.
    """
    check_type("registry", registry, Registry)
    users: dict[tuple[str, str], list[str]] = {}
    for user, rules in _declared(registry.publishers):
        for rule, label in rules:
            names = users.setdefault((rule, label), [])
            if user not in names:
                names.append(user)
    rows = [
        (f"`{rule}`", f"`{label}`", ", ".join(names))
        for (rule, label), names in sorted(users.items())
    ]
    return _table(("rule", "label", "declared by"), rows)


def _declared(publishers: Iterable[Publisher]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield who declares rules, each with pairs of rule id and label as they are in results."""
    for language, rules in (("vi", vi.RULES), ("en", en.RULES), ("others", others.RULES)):
        yield f"phrases/{language}", [_named(rule) for rule in rules]
    for template in generic.PAGES:
        yield template.id, _of_template(template)
    for publisher in publishers:
        yield publisher.id, [_named(rule, f"{publisher.id}/") for rule in publisher.rules]
        for template in publisher.templates:
            yield publisher.id, _of_template(template)


def _of_template(template: Template) -> list[tuple[str, str]]:
    regions = [(region.id, str(region.label)) for region in template.regions if region.label]
    return [*regions, *(_named(rule) for rule in template.rules)]


def _named(rule: Rule, owner: str = "") -> tuple[str, str]:
    return f"{owner}{rule.id}", str(rule.label)


def _period(template: Template) -> str:
    if template.first_seen is None:
        return ""
    return f"{template.first_seen} – {template.last_seen or ''}".rstrip()


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
