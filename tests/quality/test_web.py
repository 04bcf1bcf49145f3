"""Pages of any site: what is lost, wrongly kept or wrongly named shows in the scores."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.quality import gate, sets
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.score import add_up
from benchmarks.quality.tally import Score
from benchmarks.quality.web import WebCase, WebGold, fold_of, load_web, web_digest
from benchmarks.quality.web_score import name_parts, score_web_prediction, text_of
from newsclean import extract
from newsclean.article import Article, BodyBlock
from newsclean.extraction import Extraction
from newsclean.publishers import generic

STORY = [
    "The ferry to the island sailed again on Monday after three weeks of repairs.",
    "Its old engine had failed in the middle of the strait, and boats towed it home.",
    "Fishermen say that they can now sell their catch in town on the same day.",
    "The yard replaced the shaft and both pumps, and painted the hull while it lay dry.",
    "The council paid half of the bill, and the rest came from a loan that runs for six years.",
]
GOLD = {
    "url": "https://harbour.example/ferry",
    "text": "\n\n".join(STORY),
    "title": "The ferry sails again",
    "date": "2025-03-04",
    "authors": ["An Mai and Lan Vo"],
    "with": ["three weeks of repairs"],
    "without": ["Subscribe to the harbour letter"],
}
PAGE = (
    "<html><head><title>The ferry sails again</title></head><body><main><article>"
    "<h1>The ferry sails again</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    + "</article></main></body></html>"
)


def case() -> WebCase:
    return WebCase("ferry", WebGold.model_validate(GOLD), PAGE.encode())


def article(*texts: str, **fields: object) -> Article:
    body = [BodyBlock(kind="paragraph", text=text) for text in texts or STORY[1:]]
    values = {
        "title": GOLD["title"],
        "lead": STORY[0],
        "body": body,
        "published_on": "2025-03-04",
        "authors": ("Lan Vo", "An Mai"),
    }
    return Article.model_validate(values | fields)


def score(found: Article | None, *, explain: bool = False) -> Score:
    extraction = Extraction(article=found, detection=None, page_type="article")
    prediction = Prediction(found or Article(), extraction)
    return score_web_prediction(case(), prediction, explain=explain)


def wrong(found: Score) -> set[str]:
    return {name for name, tally in found.tallies.items() if tally.got != tally.of}


def test_what_equals_the_gold_gets_full_marks() -> None:
    found = score(article(), explain=True)
    assert wrong(found) == set()
    assert found.findings == []
    assert add_up([found])["all"]["f1"].value == 1.0


def test_lost_words_are_shown_with_those_around_them() -> None:
    found = score(article(*STORY[2:]), explain=True)
    assert wrong(found) == {"recall", "precision", "exact"}
    (finding,) = found.findings
    assert finding.what == "lost"
    assert "three weeks of repairs. [[Its old engine" in finding.text
    assert finding.text.endswith("towed it home]]. Fishermen say that they can")


def test_words_wrongly_kept_are_shown_and_snippets_counted() -> None:
    found = score(article(*STORY[1:], "Subscribe to the harbour letter"), explain=True)
    assert wrong(found) == {"precision", "exact", "unwanted"}
    assert {finding.what for finding in found.findings} == {"leak", "extra"}


def test_no_article_loses_all_but_has_no_precision() -> None:
    found = score(None)
    assert "precision" not in found.tallies
    assert {"found", "recall", "wanted", "title", "date", "authors"} <= wrong(found)


@pytest.mark.parametrize(
    ("field", "value", "measures"),
    [
        ("title", "The ferry", {"title"}),
        ("published_on", "2025-03-05", {"date"}),
        ("authors", ("An Mai",), {"authors", "authors_exact"}),
    ],
)
def test_a_wrong_field(field: str, value: object, measures: set[str]) -> None:
    assert wrong(score(article(**{field: value}))) == measures


def test_bylines_are_taken_apart() -> None:
    assert name_parts("Dr Lan Vo, An Mai, and Erik van Dam") == ["lan vo", "an mai", "dam erik van"]
    assert name_parts("Vo, Lan T.") == ["lan t vo"]
    assert name_parts("Lan Vo, CFP") == name_parts("Lan Vo, CEO of Harbour Foods") == ["lan vo"]
    assert name_parts("Lan Vo, VMD; An Mai, BA (Port)") == ["lan vo", "an mai"]
    assert name_parts("Harbour Staff") == ["harbour staff"]


def test_the_text_is_lead_and_body() -> None:
    assert text_of(article()) == "\n".join(STORY)


def write(folder: Path, pages: int = 1) -> Path:
    (folder / "html").mkdir(parents=True)
    gold = {f"ferry-{number}": GOLD for number in range(pages)}
    (folder / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    for name in gold:
        (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(PAGE.encode(), mtime=0))
    return folder


def test_a_set_is_read_and_its_digest_knows_each_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "port")
    (found,) = load_web(folder)
    assert (found.id, found.page, found.has_fields) == ("ferry-0", PAGE.encode(), True)
    before = web_digest(folder)
    (folder / "html" / "ferry-0.html.gz").write_bytes(gzip.compress(b"", mtime=0))
    assert web_digest(folder) != before
    (folder / "html" / "ferry-0.html.gz").unlink()
    with pytest.raises(ValueError, match="ferry-0: its page is missing"):
        load_web(folder)


def test_the_gate_reads_such_a_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "load_floors", dict)
    folder = write(tmp_path / "articles", pages=6)
    assert gate.main([str(folder)]) == 0
    printed = capsys.readouterr().out
    assert "bootstrap over pages: f1 1.0000 ± 0.0000" in printed
    assert "fold:" in printed
    assert "0.00% of 6   MISSED" in printed  # the page prints no date
    assert gate.main([str(folder), "--show", "ferry-1"]) == 0
    assert "[date] differs" in capsys.readouterr().out


def test_only_f1_and_fields_of_all_pages_have_floors(tmp_path: Path) -> None:
    (found,) = sets.find_page_sets([str(write(tmp_path / "port"))])
    assert found.is_pinned("all", "f1")
    assert not found.is_pinned("all", "precision")
    assert not found.is_pinned("fold:1", "f1")


def test_folds_depend_on_nothing_but_the_id() -> None:
    assert {fold_of(str(number)) for number in range(50)} == set(range(5))
    assert fold_of("ferry-0") == fold_of("ferry-0")


def test_without_publisher_files_pages_go_through_the_generic_template() -> None:
    page = Path(__file__).parents[1] / "publishers" / "vov" / "vov-2020" / "cau-tre" / "page.html"
    assert extract(page.read_bytes()).detection.template == "vov-2020"  # type: ignore[union-attr]
    with sets.generic_alone() as options:
        found = extract(page.read_bytes(), options=options).detection
    assert found is not None
    assert (found.publisher, found.template) == (None, generic.HTML.id)
