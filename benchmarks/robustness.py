"""How well newsclean tells stories from cards, captions and junk on pages that nobody has seen.

Every page is invented (`newsclean.testing`), so the truth of each line is known. Run it with
`python -m benchmarks.robustness`; it exits with 1 when a goal is missed. `--corpus
../shared/corpus/text/gold` prints real stories with real cards in the same layouts; `--html` paints
pages of every layout in its markup instead.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import newsclean
from benchmarks.page_robustness import score_pages, show_page
from benchmarks.transplant import Corpus
from newsclean.extraction import Extraction
from newsclean.testing import TEMPLATES
from newsclean.testing.compare import fold
from newsclean.testing.documents import FlatDocument, Line, random_document
from newsclean.testing.layouts import Layout

RELATED_GOAL = 0.01
"""Share of related lines that may stand in title, lead or body."""

_LONG = 20
"""Characters from which a line counts as found when it is part of a kept block."""


@dataclass(frozen=True)
class Finding:
    """One line that came out wrong.

    Attributes:
        seed: Seed of its document.
        what: "related", "lost", "caption", "junk", "title" or "lead".
        traits: What might explain it.
        line: The line.
        rule: The rule that decided on it, as far as the extraction tells.
    """

    seed: int
    what: str
    traits: tuple[str, ...]
    line: Line
    rule: str


@dataclass
class Tally:
    """Counts over all documents.

    Attributes:
        seen: Lines by question.
        by_trait: Lines by question and trait.
        wrong: What came out wrong.
        merged: Story lines that are kept, but not as a block of their own.
        documents: How many documents.
        exact: Documents whose title, lead and body are all right.
    """

    seen: Counter[str] = field(default_factory=Counter)
    by_trait: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[Finding] = field(default_factory=list)
    merged: int = 0
    documents: int = 0
    exact: int = 0


class Kept:
    """The title, lead and body that an extraction returned, ready to be searched."""

    def __init__(self, extraction: Extraction) -> None:
        article = extraction.article
        self.title = fold(article.title) if article and article.title else ""
        self.lead = fold(article.lead) if article and article.lead else ""
        self.body = [fold(block.text) for block in article.body] if article else []
        self.blocks = {self.title, self.lead, *self.body}
        self.story = "\n".join([self.lead, *self.body])
        self.all = f"{self.title}\n{self.story}"

    def holds(self, text: str) -> bool:
        """Whether the text is a block, or, if long, part of one."""
        folded = fold(text)
        return folded in self.blocks or (len(folded) > _LONG and folded in self.all)


def score(seed: int, document: FlatDocument, tally: Tally) -> None:
    """Add one document to the tally.

    Args:
        seed: Its seed, for the report.
        document: The document with its truth.
        tally: What is added to.
    """
    extraction = newsclean.extract(document.text)
    kept, rules = Kept(extraction), _rules(document, extraction)
    for before, line in zip((None, *document.lines), document.lines, strict=False):
        for what, wrong in _judge(line, document, kept):
            traits = _traits(what, line, before, document.layout)
            tally.seen[what] += 1
            tally.by_trait.update((what, trait) for trait in traits)
            if wrong:
                rule = rules.get(fold(line.text), "?")
                tally.wrong.append(Finding(seed, what, traits, line, rule))
        truth = fold(line.truth) if line.role == "body" else ""
        tally.merged += bool(truth) and truth in kept.story and truth not in kept.blocks
    tally.documents += 1
    tally.exact += _is_exact(document, kept)


def _is_exact(document: FlatDocument, kept: Kept) -> bool:
    title, lead = document.truths("title"), document.truths("lead")
    return (
        [kept.title] == ([fold(text) for text in title] or [""])
        and [kept.lead] == ([fold(text) for text in lead] or [""])
        and kept.body == [fold(text) for text in document.truths("body")]
    )


def _rules(document: FlatDocument, extraction: Extraction) -> dict[str, str]:
    """Which rule decided on which line, by the folded text of the line."""
    found = {}
    for decision in extraction.decisions:
        place = decision.place
        if place.start is not None and place.end is not None:
            text = document.text[place.start : place.end]
            found[fold(text)] = f"{decision.label.value} by {decision.rule}"
    for removed in extraction.removed:
        found.setdefault(fold(removed.text), f"{removed.label.value} by {removed.rule}")
    return found


def _judge(line: Line, document: FlatDocument, kept: Kept) -> Iterator[tuple[str, bool]]:
    """The questions that one line answers, and whether the answer is wrong."""
    if line.role == "related":
        text = line.text.removeprefix(document.layout.prefix)
        yield "related", kept.holds(line.text) or kept.holds(text)
    elif line.role == "caption":
        yield "caption", kept.holds(line.text)
    elif line.role == "junk":
        places = {kept.lead, *kept.body} if line.kind == "title-again" else kept.blocks
        yield "junk", fold(line.text) in places
    elif line.role == "title":
        yield "title", kept.title != fold(line.truth)
    elif line.role in ("lead", "body"):
        yield "lost", fold(line.truth) not in kept.story
    if line.role == "lead":
        yield "lead", kept.lead != fold(line.truth)


def _traits(what: str, line: Line, before: Line | None, layout: Layout) -> tuple[str, ...]:
    box = line.box
    if what == "related" and box is not None:
        coded = ("teasers with the publisher's code",) if box.coded else ()
        place, heading = f"box {box.place}", f"heading {box.heading}"
        return (place, heading, f"{place}, {heading}", box.order, f"part {line.kind}", *coded)
    if what in ("title", "lead"):
        above = (f"under {kind}" for kind in layout.head_junk)
        copies = f"title printed {layout.title_copies} x"
        return (copies, f"prefix {layout.prefix!r}", f"spacing {layout.spacing}", *above)
    if what == "lost":
        after = f"after {before.role} {before.kind}" if before else "first line"
        return (line.kind, after, *sorted({f"box {box.place}" for box in layout.boxes}))
    return (line.kind,)


def report(tally: Tally, show: int) -> bool:
    """Print the tally.

    Args:
        tally: What was counted.
        show: How many examples of each kind to print.

    Returns:
        Whether both goals are met.
    """
    print(f"{tally.documents} documents, {tally.exact} with title, lead and body all right")
    for what, name in _NAMES.items():
        wrong, seen = len(_findings(tally, what)), tally.seen[what]
        print(f"{name:42} {wrong:6} of {seen:7}  {wrong / max(seen, 1):8.3%}")
    print(f"{'body lines merged with others, none lost':42} {tally.merged:6}")
    for what in _NAMES:
        _print_traits(tally, what, show)
        _print_examples(_findings(tally, what), show)
    related, lost = len(_findings(tally, "related")), len(_findings(tally, "lost"))
    good = related <= RELATED_GOAL * tally.seen["related"] and lost == 0
    print(
        "goals met" if good else f"GOALS MISSED: related <= {RELATED_GOAL:.0%}, story lines lost 0"
    )
    return good


_NAMES = {
    "related": "related lines in title, lead or body",
    "lost": "story lines lost from lead and body",
    "caption": "caption lines in title, lead or body",
    "junk": "junk lines in title, lead or body",
    "title": "titles wrong",
    "lead": "leads wrong",
}


def _findings(tally: Tally, what: str) -> list[Finding]:
    return [finding for finding in tally.wrong if finding.what == what]


def _print_traits(tally: Tally, what: str, show: int) -> None:
    wrong = Counter(trait for finding in _findings(tally, what) for trait in finding.traits)
    rules = Counter(finding.rule for finding in _findings(tally, what))
    if what == "caption":
        wrong.update({trait: 0 for question, trait in tally.by_trait if question == what})
    if not wrong:
        return
    print(f"\n== {_NAMES[what]}")
    for trait, count in wrong.most_common(2 * show):
        seen = tally.by_trait[what, trait]
        print(f"  {count:5} of {seen:6} {count / seen:7.1%}  {trait}")
    print("  by rule: " + "; ".join(f"{rule} {count}" for rule, count in rules.most_common(show)))


def _print_examples(findings: Iterable[Finding], show: int) -> None:
    """Print one line for each of the commonest combinations of traits and rule."""
    alike: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.rule, finding.traits].append(finding)
    for group in sorted(alike.values(), key=len, reverse=True)[:show]:
        first = group[0]
        print(f"  {len(group)} x, seed {first.seed}: {', '.join(first.traits)}; {first.rule}")
        print(f"      {first.line.text[:120]}")


def show_document(document: FlatDocument) -> None:
    """Print a document line by line with its truth and what became of each line.

    Args:
        document: One of the documents that the report names.
    """
    extraction = newsclean.extract(document.text)
    kept, rules = Kept(extraction), _rules(document, extraction)
    print(document.layout)
    for line in document.lines:
        mark = "KEPT" if kept.holds(line.truth or line.text) else "    "
        where = f"{line.role}/{line.kind}"
        print(
            f"{line.gap} {mark} {where:28} {rules.get(fold(line.text), '?'):44} {line.text[:110]}"
        )
    print(f"title={kept.title!r}\nlead={kept.lead!r}\ndetection={extraction.detection}")


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark.

    Args:
        arguments: Command line, None for that of the process.

    Returns:
        0 when the goals are met, otherwise 1.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=2000, help="how many pages (2000)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the first page (1)")
    parser.add_argument("--show", type=int, default=10, help="examples of each kind (10)")
    parser.add_argument("--page", type=int, help="print one page with its decisions instead")
    parser.add_argument("--corpus", type=Path, help="take the stories of this folder of gold files")
    parser.add_argument("--html", action="store_true", help="score pages of markup instead")
    parser.add_argument("--template", help="layout of the page to print")
    options = parser.parse_args(arguments)
    if options.html:
        return _score_markup(options)
    if options.corpus and not options.corpus.is_dir():
        print(f"skipped: there is no folder {options.corpus}")
        return 0
    make = Corpus(options.corpus).document if options.corpus else random_document
    if options.page is not None:
        show_document(make(options.page))
        return 0
    tally = Tally()
    for seed in range(options.seed, options.seed + options.documents):
        score(seed, make(seed), tally)
    return 0 if report(tally, options.show) else 1


def _score_markup(options: argparse.Namespace) -> int:
    if options.page is not None and options.template:
        show_page(options.template, options.page)
        return 0
    count = max(1, options.documents // len(TEMPLATES))
    return 0 if score_pages(options.seed, count, options.show) else 1


if __name__ == "__main__":
    sys.exit(main())
