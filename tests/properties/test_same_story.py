"""Changes around a story, or to characters that nobody sees, leave the article as it is."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import FlatDocument, Line, fold, render
from newsclean.testing.noise import NOISES
from newsclean.testing.promises import story_texts
from newsclean.testing.strategies import flattened_documents

FOOTER = (
    Line("Mời quý độc giả theo dõi VOV.VN trên", "junk", "follow"),
    Line("Bình luận (0)", "junk", "comments"),
    Line("No data", "junk", "comments", gap=0),
    Line("Cơ quan chủ quản: Hội Báo chí tỉnh Tân Giang", "junk", "masthead"),
)


def folded_story(text: str) -> list[str]:
    article = newsclean.extract(text, kind="text").article
    if article is None:
        return []
    title, lead, body = story_texts(article)
    return [fold(part or "") for part in (title, lead, *body)]


def printed(document: FlatDocument, lines: tuple[Line, ...], *noise: str) -> str:
    return render(lines, replace(document.layout, noise=noise), Random(0))  # noqa: S311


@pytest.mark.parametrize("noise", NOISES)
@given(document=flattened_documents())
def test_unseen_characters_change_nothing(noise: str, document: FlatDocument) -> None:
    plain = folded_story(printed(document, document.lines))
    assert folded_story(printed(document, document.lines, noise)) == plain


@given(flattened_documents(), st.integers(1, len(FOOTER)))
def test_a_footer_changes_nothing(document: FlatDocument, size: int) -> None:
    # A page that broke off has no footer; with one, its last line is a caption that lacks its stop.
    assume(not document.layout.truncated)
    plain = folded_story(printed(document, document.lines))
    assert folded_story(printed(document, (*document.lines, *FOOTER[:size]))) == plain


@given(flattened_documents())
def test_bytes_and_text_agree(document: FlatDocument) -> None:
    text = printed(document, document.lines)
    assert folded_story(text) == [
        fold(part or "")
        for article in [newsclean.clean(text.encode(), kind="text")]
        for part in (article.title, article.lead, *(block.text for block in article.body))
    ]


def old_spelling(text: str) -> str:
    """Print Đ as old pages do: as a letter of Icelandic that looks the same."""
    return text.replace("Đ", "\u00d0")


@given(flattened_documents())
def test_either_letter_that_looks_like_a_d_with_a_stroke_will_do(document: FlatDocument) -> None:
    """Phrases and headings are known in either spelling; what is returned keeps its own."""
    text = printed(document, document.lines)
    assert folded_story(old_spelling(text)) == [old_spelling(part) for part in folded_story(text)]
