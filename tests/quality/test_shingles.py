"""The comparison by shingles, against values worked out by hand."""

from __future__ import annotations

import pytest

from benchmarks.quality.shingles import Match, f1_of, match, means, spread


def test_equal_words_are_exact_whatever_stands_between_them() -> None:
    assert match("A boat, a bell; a net.", "A boat\na bell a net") == Match(1.0, 1.0, True)


def test_shingles_count_as_often_as_they_stand() -> None:
    # Gold: abcd bcde; found: abcd bcda cdab dabc abcd bcde.
    found = match("a b c d e", "a b c d a b c d e")
    assert found == Match(2 / 6, 1.0, False)
    assert match("a b c d a b c d e", "a b c d e") == Match(1.0, 2 / 6, False)


def test_a_text_of_few_words_is_one_shingle() -> None:
    assert match("a b", "a b") == Match(1.0, 1.0, True)
    assert match("a b", "a c") == Match(0.0, 0.0, False)


def test_an_empty_text_has_no_precision_and_an_empty_gold_no_recall() -> None:
    assert match("a b c d", "") == Match(None, 0.0, False)
    assert match("", "a b c d") == Match(0.0, None, False)
    assert match("", "") == Match(None, None, True)


def test_f1_is_that_of_the_means_over_pages() -> None:
    pages = [Match(1.0, 0.5, True), Match(0.5, 0.5, False), Match(None, 0.0, False)]
    reached = means(pages)
    assert reached.precision == pytest.approx(0.75)
    assert reached.recall == pytest.approx(1 / 3)
    assert reached.f1 == pytest.approx(2 * 0.75 * (1 / 3) / (0.75 + 1 / 3))
    assert reached.exact == pytest.approx(1 / 3)
    assert f1_of(0.0, 0.0) == 0.0


def test_the_bootstrap_error_repeats_and_is_that_of_a_mean() -> None:
    pages = [Match(1.0, 1.0, page % 2 == 0) for page in range(100)]
    error = spread(pages, lambda drawn: means(drawn).exact)
    assert error == spread(pages, lambda drawn: means(drawn).exact)
    assert error == pytest.approx(0.05, rel=0.1)  # sqrt(0.25 / 100)
    assert spread(pages[:1], lambda drawn: means(drawn).exact) == 0.0
