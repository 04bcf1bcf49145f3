"""Trains and evaluates the sequence labeller on the corpus beside the project.

    python benchmarks/train_captions.py --evaluate     cross-validation by source and by document
    python benchmarks/train_captions.py --write        train on everything, write the weights
"""

from __future__ import annotations

import argparse
import html
import json
import random
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from newsclean.blocks import Label
from newsclean.label.features import Kind, StoryView, kind_of
from newsclean.label.sequence import Model, label_with

CORPUS = Path("../shared/corpus")
WEIGHTS_FILE = Path("newsclean/label/weights.py")
NAMES = ("P", "H", "C")
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


def _text_story(gold: dict, lines: list[str]) -> Story:
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
    head = name.split("-")[0]
    return "nhandan-thoinay" if name.startswith("nhandan-thoinay") else head


def html_stories() -> list[Story]:
    stories = []
    for path in sorted((CORPUS / "html/gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["body"] and not gold.get("mockup") and "mock" not in gold["id"]:
            stories.append(_html_story(gold, path.stem))
    return stories


def _html_story(gold: dict, name: str) -> Story:
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
    return Story(name, "html", fold(gold["lead"] or ""), tuple(line for _, _, line in placed), False)


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
    """The story with some of its paragraphs cut into sentences: papers of one-sentence paragraphs."""
    lines: list[Line] = []
    for line in story.lines:
        if line.label == "P" and rng.random() < share:
            parts = re.split(r"(?<=[a-zà-ỹ0-9”\"][.…]) (?=[A-ZÀ-ỸĐ“\"])", line.text)
            lines.extend(Line(part, "P", line.counted) for part in parts)
        else:
            lines.append(line)
    return _with(story, lines)


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
            found += [insert_foreign(base, pool, rng, 3), move_captions(split_sentences(base, rng, 0.5), rng)]
    return found


def sequence(story: Story) -> tuple[list[list[str]], list[str]]:
    texts = [line.text for line in story.lines]
    kinds = [kind_of(text) for text in texts]
    view = StoryView(texts, kinds, [story.lead] if story.lead else [])
    rows, labels = [], []
    for index, (line, kind) in enumerate(zip(story.lines, kinds, strict=True)):
        if not line.counted or (kind is not Kind.OPEN and line.label == "C"):
            continue
        rows.append(["prose"] if kind is Kind.PROSE else view.features(index))
        labels.append("P" if kind is Kind.PROSE else line.label)
    return rows, labels


def train(stories: Sequence[Story], c2: float, cost: int) -> Model:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.0, "c2": c2, "max_iterations": 200, "feature.possible_transitions": True})
    for story in augmented(stories):
        trainer.append(*sequence(story))
    with tempfile.NamedTemporaryFile(suffix=".crf") as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(file.name)
        info = tagger.info()
        tagger.close()
    table: dict[str, list[int]] = {}
    for (name, label), value in info.state_features.items():
        table.setdefault(name, [0, 0, 0])[NAMES.index(label)] = round(100 * value)
    table.pop("prose", None)
    steps = [[round(100 * info.transitions.get((a, b), 0)) for b in NAMES] for a in NAMES]
    weights = {name: (row[0], row[1], row[2]) for name, row in sorted(table.items()) if any(row)}
    return Model(weights, tuple((a, b, c) for a, b, c in steps), cost)  # type: ignore[arg-type]


LETTER = {Label.PARAGRAPH: "P", Label.HEADING: "H", Label.CAPTION: "C"}


def predict(model: Model, story: Story) -> list[str]:
    context = [story.lead] if story.lead else []
    return [LETTER[found] for found in label_with(model, [x.text for x in story.lines], context)]


@dataclass
class Score:
    captions: int = 0
    caught: int = 0
    body: int = 0
    lost: int = 0
    kind_errors: int = 0
    documents: int = 0
    exact: int = 0

    def add(self, gold: Sequence[Line], found: Sequence[str]) -> None:
        pairs = [(x.label, y) for x, y in zip(gold, found, strict=True) if x.counted]
        self.captions += sum(g == "C" for g, _ in pairs)
        self.caught += sum(g == "C" == y for g, y in pairs)
        self.body += sum(g != "C" for g, _ in pairs)
        self.lost += sum(g != "C" == y for g, y in pairs)
        self.kind_errors += sum(g != y and "C" not in (g, y) for g, y in pairs)
        self.documents += 1
        self.exact += all(g == y for g, y in pairs)

    def __str__(self) -> str:
        precision = self.caught / max(1, self.caught + self.lost)
        return (
            f"captions {self.caught}/{self.captions}  precision {precision:.3f}  "
            f"body kept {self.body - self.lost}/{self.body} ({1 - self.lost / max(1, self.body):.2%})  "
            f"heading/paragraph errors {self.kind_errors}  documents exact {self.exact}/{self.documents}"
        )


def evaluate(stories: Sequence[Story], args: argparse.Namespace) -> None:
    for name, key in (("source", "source"), ("document", "id")):
        if args.by not in (name, "both"):
            continue
        score, extra, hard, foreign = Score(), Score(), Score(), Score()
        errors: list[str] = []
        for group in sorted({getattr(story, key) for story in stories}):
            inside = [story for story in stories if getattr(story, key) == group]
            model = train([s for s in stories if getattr(s, key) != group], args.c2, args.cost)
            for story in inside:
                plain = without_cues(story)
                found = predict(model, plain)
                (score if story.scored else extra).add(plain.lines, found)
                errors += _errors(plain, found)
                _stress(model, story, stories, hard, foreign)
        print(f"leave one {name} out, text: {score}")
        print(f"leave one {name} out, html: {extra}")
        print(f"leave one {name} out, cut into sentences: {hard}")
        print(f"leave one {name} out, foreign sentences in: {foreign}")
        print("\n".join(errors) if args.errors else "")


def _stress(model: Model, story: Story, stories: Sequence[Story], hard: Score, foreign: Score) -> None:
    rng = random.Random(story.id)
    cut = split_sentences(without_cues(story), rng, 1.0)
    hard.add(cut.lines, predict(model, cut))
    pool = sentences(other for other in stories if other.id != story.id)
    for _ in range(5):
        mixed = insert_foreign(without_cues(story), pool, rng, 2)
        marked = [Line(x.text, x.label, x.text in set(pool)) for x in mixed.lines]
        foreign.add(marked, predict(model, mixed))


def _errors(story: Story, found: Sequence[str]) -> list[str]:
    return [
        f"  {story.id} {line.label}→{label} {line.text[:110]}"
        for line, label in zip(story.lines, found, strict=True)
        if line.counted and line.label != label
    ]


def write(model: Model) -> None:
    rows = "".join(f"    {json.dumps(k, ensure_ascii=False)}: {v},\n" for k, v in model.weights.items())
    WEIGHTS_FILE.write_text(
        '"""Weights of the sequence labeller, written by benchmarks/train_captions.py. Data only."""\n\n'
        "from __future__ import annotations\n\n"
        f"CAPTION_COST = {model.caption_cost}\nTRANSITIONS = {model.transitions}\n"
        f"WEIGHTS: dict[str, tuple[int, int, int]] = {{\n{rows}}}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evaluate", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--by", choices=("source", "document", "both"), default="both")
    parser.add_argument("--c2", type=float, default=3.0)
    parser.add_argument("--cost", type=int, default=100)
    args = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: no corpus at {CORPUS}")
        return
    stories = [*text_stories(), *html_stories()]
    if args.evaluate:
        evaluate(stories, args)
    if args.write:
        write(train(stories, args.c2, args.cost))


if __name__ == "__main__":
    main()
