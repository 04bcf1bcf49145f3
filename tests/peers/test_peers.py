"""The comparison with other systems: what is measured, how it is added up, what is left out."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from benchmarks.markdown import aligned, table
from benchmarks.peers import __main__ as command
from benchmarks.peers import compare, speed, systems
from benchmarks.peers.accuracy import accuracy
from benchmarks.peers.pages import Page, load_pages
from benchmarks.peers.systems import PARSES, SYSTEMS, Fields, Reader, System
from benchmarks.peers.table import behind, tables
from benchmarks.report.plot import plot
from benchmarks.speed.pages import page_figures
from benchmarks.speed.table import tables as speed_tables

STORY = [
    "The ferry to the island sailed again on Monday after three weeks of repairs.",
    "Its old engine had failed in the middle of the strait, and boats towed it home.",
    "Fishermen say that they can now sell their catch in town on the same day.",
    "The yard replaced the shaft and both pumps, and painted the hull while it lay dry.",
    "The council paid half of the bill, and the rest came from a loan that runs for six years.",
]
PAGE = (
    "<html><head><title>The ferry sails again</title></head><body><main><article>"
    "<h1>The ferry sails again</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    + "</article></main></body></html>"
)
GOLD = {
    "url": "https://harbour.example/ferry",
    "text": "\n\n".join(STORY),
    "title": "The ferry sails again",
    "date": "2025-03-04",
    "authors": ["An Mai"],
}
VIETNAMESE = {
    "id": "cho-noi",
    "site": "other:harbour.example",
    "kind": "html",
    "title": "The ferry sails again",
    "lead": STORY[0],
    "body": [{"kind": "paragraph", "text": text} for text in STORY[1:]],
    "captions": [{"text": "The hull in the dry dock"}],
    "related": ["A new pier for the island"],
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    articles, html = tmp_path / "articles", tmp_path / "html"
    for folder in (articles / "html", html / "gold", html / "pages"):
        folder.mkdir(parents=True)
    (articles / "gold.json").write_text(json.dumps({"ferry": GOLD}), encoding="utf-8")
    (articles / "html" / "ferry.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (html / "gold" / "cho-noi.json").write_text(json.dumps(VIETNAMESE), encoding="utf-8")
    (html / "pages" / "cho-noi.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def fake(text: str, fields: Fields | None = None) -> System:
    @contextmanager
    def reader() -> Iterator[Reader]:
        yield lambda _: text

    return System("fake", "newsclean", "bytes", reader, fields=fields and (lambda _: fields))


def test_newsclean_is_scored_and_timed_beside_the_bare_parse(corpus: Path) -> None:
    ours = ["newsclean", "newsclean, generic alone", "newsclean, flattened text"]
    figures = compare(corpus, passes=1, only=ours)
    assert list(figures["sets"]) == ["articles", "vietnamese"]
    english, other = (figures["sets"][name]["systems"] for name in figures["sets"])
    assert english["newsclean"]["f1"] == other["newsclean"]["words"] == 1.0
    assert other["newsclean, flattened text"]["recall"] > 0.9
    assert english["newsclean"]["title"] == 1.0
    assert english["newsclean"]["date"] == 0.0  # the page prints none
    costs = figures["speed"]["english"]["systems"]
    assert costs[PARSES["bytes"]]["ratio"] == 1.0
    assert costs["newsclean"]["ratio"] > 1.0
    printed = tables(figures)
    assert "| newsclean " in printed
    assert printed.count("generic alone") == 1


def test_leaks_and_lost_words_count(corpus: Path) -> None:
    pages = load_pages(corpus)[-1]
    text = "\n".join([*STORY[:4], "A new pier for the island"])
    values = accuracy(fake(text), pages)
    assert (values["related"], values["captions"]) == (0.0, 1.0)
    assert 0.5 < values["words"] < 1
    assert 0.5 < values["recall"] < 1
    assert values["exact"] == 0.0


def test_fields_that_a_system_does_not_offer_are_not_held_against_it(corpus: Path) -> None:
    (articles, _) = load_pages(corpus)
    given = accuracy(fake("", Fields("The ferry sails again")), articles)
    assert given["title"] == 1.0
    assert not {"date", "authors"} & set(given)
    found = accuracy(fake("", Fields("", "2025-03-04", ("Mai, An", "Lan Vo"))), articles)
    assert (found["title"], found["date"]) == (0.0, 1.0)
    assert found["authors"] == pytest.approx(2 / 3)


def test_a_page_that_a_system_cannot_read_counts_as_empty(corpus: Path) -> None:
    @contextmanager
    def reader() -> Iterator[Reader]:
        def read(_: Page) -> Any:
            raise RuntimeError("broken")

        yield read

    broken = System("broken", "newsclean", "bytes", reader)
    values = accuracy(broken, load_pages(corpus)[0])
    assert (values["failed"], values["recall"], values["f1"]) == (1, 0.0, 0.0)


def test_costs_add_up_beside_the_parse_of_the_same_objects() -> None:
    pages = [Page(str(number), b"x" * 500_000, "", "", None, "English") for number in range(2)]
    parses = [system for system in SYSTEMS if system.name in PARSES.values()]
    costs = [
        speed.Costs(parses[0], (0.001, 0.003)),
        speed.Costs(parses[1], (0.002, 0.006)),
        speed.Costs(fake(""), (0.004, 0.006)),
    ]
    found = speed.summary(costs, pages)["fake"]
    assert found["median_ms"] == pytest.approx(5.0)
    assert found["mb_s"] == pytest.approx(100.0)
    assert found["ratio"] == pytest.approx(2.5)
    assert (found["ratio_median"], found["ratio_worst"]) == (pytest.approx(3), pytest.approx(4))


def test_pages_stand_beside_their_least_programs(corpus: Path) -> None:
    figures = page_figures(corpus, passes=1)
    assert figures["english"]["least"] > 0
    assert "least program / parse, median" in speed_tables({"pages": figures})


def test_every_page_is_timed(corpus: Path) -> None:
    pages = [*load_pages(corpus)[0].pages] * 25
    (cost,) = speed.measure([fake("")], pages, passes=1)
    assert len(cost.seconds) == 25
    assert all(map(math.isfinite, cost.seconds))


def test_pages_that_others_read_better_are_listed() -> None:
    def read(**f1: float) -> dict[str, Any]:
        return {"pages": f1}

    systems = {
        "newsclean": read(a=0.5, b=0.9, c=0.97),
        "newsclean, str": read(a=1.0, b=1.0, c=1.0),
        "one": read(a=0.6, b=0.8, c=0.98),
        "other": read(a=0.4, b=0.95, c=0.98),
    }
    listed = behind({"sets": {"generic": {"systems": systems}}}).splitlines()
    assert listed[-2:] == ["| a | 0.500 | 0.600 | one |", "| b | 0.900 | 0.950 | other |"]


def test_what_is_not_installed_is_named_and_left_out(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = System("gone", "no-such-package-of-news", "str", SYSTEMS[0].reader)
    monkeypatch.setattr(systems, "SYSTEMS", (*SYSTEMS[:3], gone))
    monkeypatch.setattr("benchmarks.peers.SYSTEMS", (*SYSTEMS[:3], gone))
    figures = compare(corpus, passes=0)
    assert figures["absent"] == ["no-such-package-of-news"]
    assert "gone" not in figures["sets"]["articles"]["systems"]
    assert "Not installed, and left out: no-such-package-of-news." in tables(figures)


def test_the_command(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = tmp_path / "peers.json"
    asked = ["--corpus", str(corpus), "--only", "newsclean", "--passes", "0"]
    assert command.main([*asked, "--json", str(written)]) == 0
    assert "\nnewsclean  newsclean " in capsys.readouterr().out
    assert json.loads(written.read_text(encoding="utf-8"))["speed"] == {}
    assert command.main(["--corpus", str(tmp_path / "absent")]) == 0
    assert capsys.readouterr().out.startswith("SKIPPED")


def test_the_plot_holds_its_text_and_is_the_same_for_equal_figures(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib draws the plot; extra `bench`")
    reached = {"newsclean": {"f1": 0.9}, "other": {"f1": 0.8}}
    costs = {"newsclean": {"ratio": 2.0}, "other": {"ratio": 20.0}}
    figures = {
        "sets": {"generic": {"systems": reached}},
        "speed": {"english": {"systems": costs}},
    }
    first, second = tmp_path / "a.svg", tmp_path / "b.svg"
    assert plot(figures, first)
    assert plot(figures, second)
    assert first.read_bytes() == second.read_bytes()
    assert ">newsclean<" in first.read_text(encoding="utf-8")
    assert not plot(figures | {"speed": {}}, tmp_path / "c.svg")


def test_tables_are_aligned_on_a_terminal() -> None:
    assert table(["a", "b"], [["long", ""]]) == "| a | b |\n| --- | --- |\n| long |  |\n"
    printed = aligned("Text\n\n" + table(["a", "b"], [["long", ""], ["x", 12]]) + "\nMore")
    assert printed == "Text\n\na     b\n----  ---\nlong\nx     12\n\nMore"
