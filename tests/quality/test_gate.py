"""The gate: floors hold, never fall unasked, and a changed corpus is noticed."""

import json
from pathlib import Path

import pytest

from benchmarks.quality import floors as floors_module
from benchmarks.quality import gate, score
from benchmarks.quality.floors import failures, raised
from benchmarks.quality.gold import Case, corpus_digest, find_sets, load_cases
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.tally import Tally
from newsclean.article import Article
from newsclean.extraction import Extraction

GROUPS = {"all": {"title": Tally(1, 2), "lead": Tally(2, 3)}}


@pytest.fixture
def pinned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "floors.json"
    monkeypatch.setattr(gate, "load_floors", lambda: floors_module.load_floors(path))
    monkeypatch.setattr(gate, "save_floors", lambda floors: floors_module.save_floors(floors, path))
    return path


def _answer(monkeypatch: pytest.MonkeyPatch, article: Article) -> None:
    extraction = Extraction(article=article, detection=None, page_type="article")
    monkeypatch.setattr(score, "predict", lambda *_, **__: Prediction(article, extraction))


def test_a_value_below_its_floor_fails() -> None:
    floors = raised(None, GROUPS, "d", lower=False)
    assert failures(floors, GROUPS, "d") == ([], [])
    worse = {"all": {"title": Tally(0, 2), "lead": Tally(2, 3)}}
    below, _ = failures(floors, worse, "d")
    assert below == ["all title: 0.0000 is below its floor 0.5000"]


def test_a_measure_that_is_gone_fails() -> None:
    floors = raised(None, GROUPS, "d", lower=False)
    below, _ = failures(floors, {"all": {"title": Tally(1, 2)}}, "d")
    assert below == ["all lead: no value is below its floor 0.6666"]


def test_update_raises_and_never_lowers() -> None:
    floors = raised(None, GROUPS, "d", lower=False)
    mixed = {"all": {"title": Tally(2, 2), "lead": Tally(0, 3)}}
    kept = raised(floors, mixed, "d", lower=False)["groups"]["all"]
    assert kept == {"title": 1.0, "lead": 0.6666}
    assert raised(floors, mixed, "d", lower=True)["groups"]["all"] == {"title": 1.0, "lead": 0.0}


def test_a_changed_corpus_is_noticed(folder: Path) -> None:
    before = corpus_digest(folder)
    floors = raised(None, GROUPS, before, lower=False)
    page = folder / "pages" / "lang-gom.txt"
    page.write_bytes(page.read_bytes() + b"\n")
    assert corpus_digest(folder) != before
    assert failures(floors, GROUPS, corpus_digest(folder)) == (
        [],
        ["the pages or their gold have changed"],
    )


def test_the_digest_knows_names_from_contents(folder: Path) -> None:
    before = corpus_digest(folder)
    page = folder / "pages" / "lang-gom.txt"
    page.rename(page.with_name("lang-gom-2.txt"))
    assert corpus_digest(folder) != before


def test_sets_are_found_at_and_below_a_folder(folder: Path) -> None:
    assert find_sets(folder) == find_sets(folder.parent) == [folder]


def test_a_missing_page_is_an_error(folder: Path) -> None:
    (folder / "pages" / "lang-gom.txt").unlink()
    with pytest.raises(ValueError, match=r"its page lang-gom\.txt is missing"):
        load_cases(folder)


def test_labels_must_match_the_printed_lines(case: Case) -> None:
    with pytest.raises(ValueError, match="16 lines, 15 labels"):
        _ = Case(case.gold, case.page + b"\n\nThem").labelled_lines


def test_the_gate_pins_passes_and_fails(
    folder: Path, pinned: Path, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, article)
    assert gate.main([str(folder), "--update"]) == 0
    assert gate.main([str(folder)]) == 0
    _answer(monkeypatch, article.model_copy(update={"body": article.body[:2]}))
    assert gate.main([str(folder)]) == 1
    before = pinned.read_text(encoding="utf-8")
    assert gate.main([str(folder), "--update"]) == 1
    assert pinned.read_text(encoding="utf-8") == before
    assert gate.main([str(folder), "--update", "--allow-regression"]) == 0
    assert gate.main([str(folder)]) == 0


def test_a_changed_page_fails_until_updated(
    folder: Path, pinned: Path, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, article)
    assert gate.main([str(folder), "--update"]) == 0
    page = folder / "pages" / "lang-gom.txt"
    page.write_bytes(page.read_bytes() + b"\n")
    assert gate.main([str(folder)]) == 1
    assert gate.main([str(folder), "--update"]) == 0
    assert gate.main([str(folder)]) == 0


@pytest.mark.usefixtures("pinned")
def test_reports(
    folder: Path,
    article: Article,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _answer(monkeypatch, article.model_copy(update={"body": article.body[:2]}))
    assert gate.main([str(folder), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["groups"]["all"]["body_kept"] == {
        "value": pytest.approx(2 / 3),
        "got": 2,
        "of": 3,
    }
    assert gate.main([str(folder), "--show", "lang-gom"]) == 0
    assert "missing: Khách mua nhiều nhất là ấm trà men xanh." in capsys.readouterr().out
    assert gate.main([str(folder)]) == 0
    assert "documents exact, lead and body (lines)" in capsys.readouterr().out


def test_without_a_corpus_the_gate_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "CORPUS", tmp_path / "absent")
    assert gate.main([]) == 0
    assert capsys.readouterr().out.startswith("SKIPPED")
    assert gate.main([str(tmp_path)]) == 2
