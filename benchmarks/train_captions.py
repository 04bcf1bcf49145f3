"""Trains and evaluates the sequence labeller on the corpus beside the project.

python benchmarks/train_captions.py --evaluate     cross-validation by source and by document
python benchmarks/train_captions.py --write        train on everything, write the weights
"""

# ruff: noqa: S311  random choices make training data, no secrets

from __future__ import annotations

import argparse
import html
import json
import random
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite

from newsclean.blocks import Label
from newsclean.label.features import Kind, StoryLine
from newsclean.label.sequence import label_sequence
from newsclean.label.view import StoryView

CORPUS = Path("../shared/corpus")
CUE = re.compile(r"\s*[(\-–.]*\s*\(?\b(?:[Ảả]nh|Nguồn|Video)(?: minh ho[ạa]| tư liệu)?\b[ :–-].*$")
STORY = {"paragraph": "P", "list_item": "P", "quote": "P", "heading": "H", "caption": "C"}


@dataclass(frozen=True)
class Line:
    """A line of a story with its gold label; `counted` is false for those the gold leaves open."""

    text: str
    label: str
    counted: bool = True
    cued: bool = False


@dataclass(frozen=True)
class Story:
    """The story lines of one document."""

    id: str
    source: str
    lead: str
    lines: tuple[Line, ...]
    scored: bool = True


Labeller = Callable[[Story], list[str]]


def fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def text_stories() -> list[Story]:
    stories = []
    for path in sorted((CORPUS / "text/gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold.get("lines"):
            page = (CORPUS / "text/pages" / f"{path.stem}.txt").read_text(encoding="utf-8")
            lines = [line for line in map(fold, page.splitlines()) if line]
            stories.append(_text_story(gold, lines))
    return [story for story in stories if story.lines]


def _text_story(gold: dict[str, Any], lines: list[str]) -> Story:
    open_texts = {fold(text) for text in gold["either"]}
    found = []
    for text, label in zip(lines, gold["lines"], strict=True):
        if label == "related_head":
            break
        if label in STORY:
            cued = label == "caption" and CUE.search(text) is not None
            found.append(Line(text, STORY[label], text not in open_texts, cued))
    return Story(gold["id"], _source(gold["id"]), fold(gold["lead"] or ""), tuple(found))


def _source(name: str) -> str:
    head = name.partition("-")[0]
    return "nhandan-thoinay" if name.startswith("nhandan-thoinay") else head


def html_stories() -> list[Story]:
    stories = []
    for path in sorted((CORPUS / "html/gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["body"] and not gold.get("mockup") and "mock" not in gold["id"]:
            stories.append(_html_story(gold, path.stem))
    return stories


def _html_story(gold: dict[str, Any], name: str) -> Story:
    page = (CORPUS / "html/pages" / f"{name}.html").read_text(encoding="utf-8", errors="replace")
    page = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    page = fold(html.unescape(re.sub(r"<[^>]+>", " ", page)))
    placed = []
    at = 0
    for block in gold["body"]:
        text = fold(block["text"])
        at = max(at, page.find(text[:30], at))
        placed.append((at, 0, Line(text, STORY.get(block["kind"], "P"))))
    start = placed[0][0]
    for caption in gold["captions"]:
        text = fold(caption["text"])
        bare = CUE.sub("", text).strip()
        if len(bare) > 8:
            placed.append((max(start, page.find(text[:30], start - 2000)), 1, Line(bare, "C")))
    placed.sort(key=lambda item: item[:2])
    return Story(
        name, "html", fold(gold["lead"] or ""), tuple(line for _, _, line in placed), False
    )


def without_cues(story: Story) -> Story:
    return _with(story, [line for line in story.lines if not line.cued])


def stripped(story: Story) -> Story:
    """The story with the cues of its captions taken off, as further training data."""
    lines = []
    for line in story.lines:
        text = CUE.sub("", line.text).strip() if line.cued else line.text
        if len(text) > 8:
            lines.append(Line(text, line.label, line.counted))
    return _with(story, lines)


def split_sentences(story: Story, rng: random.Random, share: float) -> Story:
    """The story with some paragraphs cut into sentences, as some papers print all of theirs."""
    lines: list[Line] = []
    for line in story.lines:
        if line.label == "P" and rng.random() < share:
            parts = re.split(r"(?<=[a-zà-ỹ0-9”\"][.…]) (?=[A-ZÀ-ỸĐ“\"])", line.text)
            lines.extend(Line(part, "P", line.counted) for part in parts)
        else:
            lines.append(line)
    return _with(story, lines)


def cut_one(story: Story) -> Iterator[Story]:
    """The story with one paragraph cut into sentences, for each paragraph that has several."""
    for index, line in enumerate(story.lines):
        whole = split_sentences(_with(story, [line]), random.Random(0), 1.0).lines
        if len(whole) > 1:
            before, after = uncounted(story.lines[:index]), uncounted(story.lines[index + 1 :])
            yield _with(story, [*before, *whole, *after])


def uncounted(lines: Iterable[Line]) -> list[Line]:
    return [Line(line.text, line.label, counted=False) for line in lines]


def insert_foreign(story: Story, pool: Sequence[str], rng: random.Random, count: int) -> Story:
    """The story with sentences of other stories in it."""
    lines = list(story.lines)
    for text in rng.sample(pool, min(count, len(pool))):
        lines.insert(rng.randrange(len(lines) + 1), Line(text, "P"))
    return _with(story, lines)


def move_captions(story: Story, rng: random.Random) -> Story:
    """The story with its captions at other places."""
    lines = [line for line in story.lines if line.label != "C"]
    for line in story.lines:
        if line.label == "C":
            lines.insert(rng.randrange(len(lines) + 1), line)
    return _with(story, lines)


def _with(story: Story, lines: Iterable[Line]) -> Story:
    return Story(story.id, story.source, story.lead, tuple(lines), story.scored)


def sentences(stories: Iterable[Story]) -> list[str]:
    rng = random.Random(1)
    return sorted(
        {
            line.text
            for story in stories
            for line in split_sentences(story, rng, 1.0).lines
            if line.label == "P" and line.counted and 20 < len(line.text) < 200
        }
    )


def augmented(stories: Sequence[Story], seed: int = 0) -> list[Story]:
    rng = random.Random(seed)
    pool = sentences(stories)
    found: list[Story] = []
    for story in stories:
        variants = {without_cues(story), stripped(story)}
        for base in sorted(variants, key=lambda s: len(s.lines)):
            found += [base, base, move_captions(base, rng), move_captions(base, rng)]
            found += [split_sentences(base, rng, share) for share in (0.3, 1.0)]
            found += [
                insert_foreign(base, pool, rng, 3),
                move_captions(split_sentences(base, rng, 0.5), rng),
            ]
    return found


def chain_features(view: StoryView, index: int) -> list[str]:
    """What the learnt chain sees of a line: the same facts that the rules read."""
    line = view.lines[index]
    if line.kind is Kind.PROSE:
        return ["prose"]
    stop = "stop" if line.stopped else "bare" if view.stops_sentences else "loose"
    overlap = view.overlap(index)
    ratio = len(line.text) / max(1, view.usual_length)
    facts = {
        "size": min(len(line.tokens) // 4, 8),
        "ratio": min(int(ratio * 5), 5),
        "auxiliaries": min(line.auxiliaries, 2),
        "short_prose": int(view.short_prose * 5),
        "cover": int(overlap.cover * 5),
        "run": min(overlap.run // 3, 4),
        "before": int(overlap.before * 5),
        "after": int(overlap.after * 5),
        "tail": index > view.last_prose,
    }
    return [
        f"kind={line.kind.name}",
        *(f"{stop}:{trait.name}" for trait in line.traits),
        *(f"{stop}:{name}={value}" for name, value in facts.items()),
    ]


def sequence(story: Story) -> list[tuple[list[str], Line]]:
    lines = [StoryLine(line.text) for line in story.lines]
    view = StoryView(lines, [StoryLine(story.lead)] if story.lead else [])
    return [(chain_features(view, i), line) for i, line in enumerate(story.lines)]


def train(stories: Sequence[Story], c2: float, folder: str) -> Labeller:
    """Train a linear chain on `stories` and return it as a labeller."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.0, "c2": c2, "max_iterations": 200})
    for story in augmented(stories):
        counted = [(row, line.label) for row, line in sequence(story) if line.counted]
        trainer.append([row for row, _ in counted], [label for _, label in counted])
    trainer.train(f"{folder}/chain.crf")
    tagger = pycrfsuite.Tagger()
    tagger.open(f"{folder}/chain.crf")

    def tag(story: Story) -> list[str]:
        return list(tagger.tag([row for row, _ in sequence(story)]))

    return tag


LETTER = {Label.PARAGRAPH: "P", Label.HEADING: "H", Label.CAPTION: "C"}


def rules(story: Story) -> list[str]:
    found = label_sequence([line.text for line in story.lines], lead=story.lead or None)
    return [LETTER[label] for label in found]


@dataclass
class Score:
    """Counts over lines and documents."""

    captions: int = 0
    caught: int = 0
    body: int = 0
    lost: int = 0
    kind_errors: int = 0
    documents: int = 0
    exact: int = 0

    def add(self, gold: Sequence[Line], found: Sequence[str]) -> None:
        """Count the lines of one document."""
        pairs = [(x.label, y) for x, y in zip(gold, found, strict=True) if x.counted]
        self.captions += sum(g == "C" for g, _ in pairs)
        self.caught += sum(g == "C" == y for g, y in pairs)
        self.body += sum(g != "C" for g, _ in pairs)
        self.lost += sum(g != "C" == y for g, y in pairs)
        self.kind_errors += sum(g != y and "C" not in (g, y) for g, y in pairs)
        self.documents += 1
        self.exact += all(g == y for g, y in pairs)

    def join(self, other: Score) -> None:
        """Add the counts of `other`."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def __str__(self) -> str:
        precision = self.caught / max(1, self.caught + self.lost)
        return (
            f"captions {self.caught}/{self.captions}  precision {precision:.3f}  "
            f"body kept {self.body - self.lost}/{self.body} "
            f"({1 - self.lost / max(1, self.body):.2%})  "
            f"heading/paragraph errors {self.kind_errors}  "
            f"documents exact {self.exact}/{self.documents}"
        )


@dataclass
class Report:
    """The scores by test, and the errors on the documents as they are."""

    scores: dict[str, Score]
    errors: list[str]


TESTS = (
    "text",
    "html",
    "all paragraphs cut into sentences",
    "half of the paragraphs cut",
    "one paragraph cut",
    "sentences of other stories put in",
)


def judge(labeller: Labeller, stories: Sequence[Story], pool: Sequence[Story]) -> Report:
    """Score `labeller` on `stories` as they are, and under stress."""
    report = Report({name: Score() for name in TESTS}, [])
    for story in stories:
        rng = random.Random(story.id)
        plain = without_cues(story)
        found = labeller(plain)
        report.scores["text" if story.scored else "html"].add(plain.lines, found)
        report.errors += _errors(plain, found)
        for name, share in ((TESTS[2], 1.0), (TESTS[3], 0.5)):
            cut = split_sentences(plain, rng, share)
            report.scores[name].add(cut.lines, labeller(cut))
        for cut in cut_one(plain):
            report.scores[TESTS[4]].add(cut.lines, labeller(cut))
        foreign = sentences(other for other in pool if other.id != story.id)
        for _ in range(20):
            mixed = insert_foreign(_with(plain, uncounted(plain.lines)), foreign, rng, 2)
            report.scores[TESTS[5]].add(mixed.lines, labeller(mixed))
    return report


def cross_validate(stories: Sequence[Story], key: str, c2: float) -> Report:
    """Score chains, each trained without the group of documents that it is scored on."""
    whole = Report({name: Score() for name in TESTS}, [])
    with tempfile.TemporaryDirectory() as folder:
        for group in sorted({getattr(story, key) for story in stories}):
            inside = [story for story in stories if getattr(story, key) == group]
            outside = [story for story in stories if getattr(story, key) != group]
            part = judge(train(outside, c2, folder), inside, stories)
            whole.errors += part.errors
            for name, score in part.scores.items():
                whole.scores[name].join(score)
    return whole


def _errors(story: Story, found: Sequence[str]) -> list[str]:
    return [
        f"  {story.id} {line.label}→{label} {line.text[:110]}"
        for line, label in zip(story.lines, found, strict=True)
        if line.counted and line.label != label
    ]


def show(heading: str, report: Report, errors: bool) -> None:
    print(heading)
    for name, score in report.scores.items():
        print(f"  {name:36s} {score}")
    if errors:
        print("\n".join(report.errors))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evaluate", action="store_true", help="score the rules and the chains")
    parser.add_argument("--errors", action="store_true", help="list the lines that are wrong")
    parser.add_argument("--c2", type=float, default=3.0, help="L2 regularisation of the chains")
    args = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: no corpus at {CORPUS}")
        return
    stories = [*text_stories(), *html_stories()]
    show("rules, as shipped", judge(rules, stories, stories), args.errors)
    if args.evaluate:
        for key, name in (("source", "source"), ("id", "document")):
            report = cross_validate(stories, key, args.c2)
            show(f"learnt chain, leaving one {name} out", report, args.errors)


if __name__ == "__main__":
    main()
