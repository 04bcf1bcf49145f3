"""How well newsclean tells stories from cards, captions and junk on pages that nobody has seen.

Every page is invented (`newsclean.testing`), so the truth of each line is known. Run it with
`python -m benchmarks.robustness`; it exits with 1 when a goal is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import newsclean
from newsclean.extraction import Extraction
from newsclean.testing.compare import fold
from newsclean.testing.documents import FlatDocument, Line, random_document

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
        group: The stratum it belongs to.
        line: The line.
        rule: The rule that decided on it, as far as the extraction tells.
    """

    seed: int
    what: str
    group: str
    line: Line
    rule: str


@dataclass
class Tally:
    """Counts over all documents.

    Attributes:
        seen: Lines by kind of question and stratum.
        wrong: What came out wrong.
        merged: Story lines that are kept, but not as a block of their own.
        documents: How many documents.
        exact: Documents whose title, lead and body are all right.
    """

    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[Finding] = field(default_factory=list)
    merged: Counter[str] = field(default_factory=Counter)
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
        self.all = "\n".join([self.title, self.lead, *self.body])

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
    kept, rules, found = Kept(extraction), _rules(document, extraction), []
    for line in document.lines:
        for what, group, wrong in _judge(line, document, kept, tally):
            tally.seen[what, group] += 1
            if wrong:
                found.append(Finding(seed, what, group, line, rules.get(fold(line.text), "?")))
    tally.wrong.extend(found)
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


def _judge(
    line: Line, document: FlatDocument, kept: Kept, tally: Tally
) -> Iterator[tuple[str, str, bool]]:
    """The questions that one line answers: (question, stratum, whether it went wrong)."""
    if line.role == "related":
        text = line.text.removeprefix(document.layout.prefix)
        yield "related", _stratum(line), kept.holds(line.text) or kept.holds(text)
    elif line.role == "caption":
        yield "caption", line.kind, kept.holds(line.text)
    elif line.role == "junk":
        again = line.kind == "title-again"
        yield (
            "junk",
            line.kind,
            fold(line.text) in ({kept.lead, *kept.body} if again else kept.blocks),
        )
    elif line.role == "title":
        yield "title", "titled", kept.title != fold(line.truth)
    elif line.role in ("lead", "body"):
        yield from _judge_story(line, kept, tally)


def _judge_story(line: Line, kept: Kept, tally: Tally) -> Iterator[tuple[str, str, bool]]:
    text = fold(line.truth)
    if line.role == "lead":
        yield "lead", "titled", kept.lead != text
    inside = text in kept.all
    tally.merged[line.kind] += inside and text not in kept.blocks
    yield "lost", line.kind, not inside


def _stratum(line: Line) -> str:
    box = line.box
    if box is None:
        return "?"
    code = ", coded" if box.coded else ""
    return f"{box.place}, heading {box.heading}, {box.order}{code}"


def report(tally: Tally, show: int) -> bool:
    """Print the tally.

    Args:
        tally: What was counted.
        show: How many examples of each kind to print.

    Returns:
        Whether both goals are met.
    """
    print(f"{tally.documents} documents, {tally.exact} with title, lead and body all right")
    rates = {
        what: _total(tally, what)
        for what in ("related", "lost", "caption", "junk", "title", "lead")
    }
    for what, (wrong, seen) in rates.items():
        print(f"{_NAMES[what]:42} {wrong:6} of {seen:7}  {wrong / max(seen, 1):8.3%}")
    print(f"{'story lines merged or split, none lost':42} {tally.merged.total():6}")
    for what in rates:
        _print_groups(tally, what)
        _print_examples([finding for finding in tally.wrong if finding.what == what], show)
    related, lost = rates["related"], rates["lost"]
    good = related[0] <= RELATED_GOAL * related[1] and lost[0] == 0
    print(
        "goals met" if good else f"GOALS MISSED: related <= {RELATED_GOAL:.0%}, story lines lost 0"
    )
    return good


_NAMES = {
    "related": "related lines in title, lead or body",
    "lost": "story lines lost",
    "caption": "caption lines in title, lead or body",
    "junk": "junk lines in title, lead or body",
    "title": "titles wrong",
    "lead": "leads wrong",
}


def _total(tally: Tally, what: str) -> tuple[int, int]:
    seen = sum(count for (question, _), count in tally.seen.items() if question == what)
    return sum(finding.what == what for finding in tally.wrong), seen


def _print_groups(tally: Tally, what: str) -> None:
    wrong = Counter(finding.group for finding in tally.wrong if finding.what == what)
    rules = Counter(finding.rule for finding in tally.wrong if finding.what == what)
    if what == "caption":
        wrong.update(dict.fromkeys((g for q, g in tally.seen if q == what), 0))
    if not wrong:
        return
    print(f"\n== {_NAMES[what]}: by kind")
    for group, count in wrong.most_common(25):
        print(f"  {count:5} of {tally.seen[what, group]:6}  {group}")
    print("   by rule: " + "; ".join(f"{rule} {count}" for rule, count in rules.most_common(8)))


def _print_examples(findings: Iterable[Finding], show: int) -> None:
    by_group: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_group[finding.group].append(finding)
    worst = sorted(by_group.values(), key=len, reverse=True)
    for group in worst[:show]:
        finding = group[0]
        print(
            f"   seed {finding.seed} [{finding.group}] ({finding.rule}): {finding.line.text[:150]}"
        )


def show_document(seed: int) -> None:
    """Print a generated document line by line with its truth and what became of each line.

    Args:
        seed: The seed that the report names.
    """
    document = random_document(seed)
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
    options = parser.parse_args(arguments)
    if options.page is not None:
        show_document(options.page)
        return 0
    tally = Tally()
    for seed in range(options.seed, options.seed + options.documents):
        score(seed, random_document(seed), tally)
    return 0 if report(tally, options.show) else 1


if __name__ == "__main__":
    sys.exit(main())
