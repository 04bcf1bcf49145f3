"""The parts of the page on quality: sets with gold, and invented text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.markdown import table
from benchmarks.robustness import RELATED_GOAL

__all__ = ["QUESTIONS", "SETS", "invented_part", "quality_part"]

SETS = {
    "html": "HTML pages",
    "alone": "The same pages, with the generic template alone",
    "generic": "Pages of any site: the article-extraction-benchmark",
    "articles": "Pages of any site: articles with title, day and authors",
    "text": "Flattened text",
}
MEASURES = {
    "f1": "F1 of runs of four words", "precision": "precision", "recall": "recall",
    "exact": "lead and body exact",
    "title": "title", "lead": "lead", "body": "body, all blocks", "body_kept": "body blocks kept",
    "body_pure": "body blocks that belong there", "words": "word F1 of the body",
    "out:related": "related lines kept out", "out:caption": "captions kept out",
    "captions": "captions", "credits": "credits", "authors": "authors", "sources": "sources",
    "date": "day", "published": "published", "modified": "modified", "section": "section",
    "tags": "tags", "related": "related", "wanted": "snippets that must be there",
    "unwanted": "snippets that must not", "detected": "publisher named",
    "unclaimed": "others not claimed", "refused": "pages without an article refused",
}  # fmt: skip
"""What is shown of the gate's measures, with the words of the page."""

POOR = 0.9
"""Precision or recall of a page below which it is listed."""

QUESTIONS = {
    "related": "related lines in title, lead or body", "lost": "story lines lost",
    "caption": "captions in title, lead or body", "junk": "other lines in title, lead or body",
    "title": "titles wrong", "lead": "leads wrong",
}  # fmt: skip


def quality_part(name: str, result: Mapping[str, Any] | None) -> str:
    """Write the part on a set.

    Args:
        name: The set.
        result: What the gate said of it as JSON; None where it was not there.

    Returns:
        Markdown, a string.
    """
    head = f"## {SETS[name]}\n\n"
    if result is None:
        return f"{head}Not measured: the corpus was not there.\n"
    parts = [f"{head}{len(result['documents'])} documents.\n", _measures(result["groups"])]
    goals = [
        [line["what"], line["goal"], line["value"], "met" if line["met"] else "**missed**"]
        for line in result["acceptance"]
        if line["met"] is not None
    ]
    if goals:
        parts.append(table(["goal", "wanted", "reached", ""], goals))
    by_words = "recall" in result["groups"]["all"]
    parts.append(_poor(result["documents"]) if by_words else _misses(result["documents"]))
    return "\n".join(parts)


def _measures(groups: Mapping[str, Mapping[str, Any]]) -> str:
    columns = ["all", *(g for kind in ("kind", "site", "fold") for g in _of_kind(groups, kind))]
    rows = [
        [words, *(_share(groups[group].get(measure)) for group in columns)]
        for measure, words in MEASURES.items()
        if measure in groups["all"]
    ]
    names = [c.replace(":", " ") if c.startswith("fold") else c.partition(":")[2] for c in columns]
    return table(["measure", "all", *names[1:]], rows)


def _of_kind(groups: Mapping[str, Any], kind: str) -> list[str]:
    return sorted(group for group in groups if group.startswith(f"{kind}:"))


def _share(value: Mapping[str, Any] | None) -> str:
    if value is None or value["value"] is None:
        return ""
    return f"{value['value']:.3f} of {value['of']:.0f}"


def _misses(documents: Mapping[str, Any]) -> str:
    """List what is not right in which document; texts stay out."""
    rows = []
    for name, told in sorted(documents.items()):
        wrong = ", ".join(f"{words} {value:.2f}" for words, value in _below(told["measures"], 1))
        if wrong:
            rows.append([f"`{name}`", wrong])
    if not rows:
        return "Nothing is wrong in any document.\n"
    head = f"Not all right in {len(rows)} of {len(documents)} documents:\n"
    return f"{head}\n{table(['document', 'measures below 1'], rows)}"


def _below(measures: Mapping[str, float | None], most: float) -> Iterator[tuple[str, float]]:
    for measure, value in measures.items():
        if measure in MEASURES and value is not None and value < most:
            yield MEASURES[measure], value


def _poor(documents: Mapping[str, Any]) -> str:
    """List the pages whose text is far from the gold, the worst first."""
    found = []
    for name, told in documents.items():
        precision, recall = (told["measures"].get(each) for each in ("precision", "recall"))
        worst = min(precision or 0.0, 1.0 if recall is None else recall)
        if worst < POOR:
            found.append((worst, name, precision or 0.0, recall))
    if not found:
        return f"No page has precision or recall below {POOR}.\n"
    rows = [
        [f"`{name[:12]}`", f"{precision:.2f}", "" if recall is None else f"{recall:.2f}"]
        for _, name, precision, recall in sorted(found)
    ]
    head = f"Precision or recall below {POOR} in {len(rows)} of {len(documents)} pages:\n"
    return f"{head}\n{table(['page', 'precision', 'recall'], rows)}"


def invented_part(text: Mapping[str, Any], pages: Mapping[str, Any]) -> str:
    """Write the part on what nobody has looked at.

    Args:
        text: Of invented texts: how many there are, how many are all right, and lines that went
            wrong and that were seen, by question.
        pages: Of invented pages: how many there are, of how many layouts, and how many lost a
            block of their story or have a card in it.

    Returns:
        Markdown, a string.
    """
    lines = text["lines"]
    rows = [
        [words, f"{wrong} of {seen}", f"{wrong / seen:.2%}" if seen else ""]
        for what, words in QUESTIONS.items()
        for wrong, seen in [lines[what]]
    ]
    related, lost = lines["related"], lines["lost"]
    goals = [
        _goal(
            "text: related lines in title, lead or body",
            f"<= {RELATED_GOAL:.0%}",
            f"{related[0] / max(related[1], 1):.2%} of {related[1]}",
            met=related[0] <= RELATED_GOAL * related[1],
        ),
        _none("text: story lines lost", *lost),
        _none("pages that lost a block of their story", pages["lost"], pages["pages"]),
        _none("pages with a card in their story", pages["leaked"], pages["pages"]),
    ]
    return (
        "## Invented documents\n\nTexts made up at random, with boxes and junk of any shape, which "
        f"nobody has looked at: {text['exact']} of {text['documents']} have title, lead and body "
        f"all right.\n\n{table(['what went wrong in texts', 'lines', 'share'], rows)}\n"
        f"With {pages['pages']} pages, painted in the markup of {pages['layouts']} layouts:\n\n"
        f"{table(['goal', 'wanted', 'reached', ''], goals)}"
    )


def _none(what: str, wrong: int, seen: int) -> list[str]:
    return _goal(what, "0", f"{wrong} of {seen}", met=not wrong)


def _goal(what: str, wanted: str, reached: str, *, met: bool) -> list[str]:
    return [what, wanted, reached, "met" if met else "**missed**"]
