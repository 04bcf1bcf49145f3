"""The benchmark of phrases: which paragraphs of stories they take."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.phrases import find_taken, main, read_paragraphs

STORY = (
    "The ferry had crossed the sound four times a day since the war.\n\n"
    "Short line\n"
    "Sign up for our free newsletter on boats, bells and bridges here.\n"
)


def test_what_phrases_take_is_found(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY, encoding="utf-8")
    paragraphs = list(read_paragraphs(tmp_path))
    assert [place for place, _ in paragraphs] == ["ferry.txt"] * 2
    (taken,) = find_taken(paragraphs)
    assert taken.rule == "newsletter-invitation-en"
    assert taken.text.startswith("Sign up for our")


def test_the_command_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ferry.txt").write_text(STORY, encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert "1 of 2 paragraphs" in capsys.readouterr().out
    assert main([str(tmp_path / "none")]) == 2
