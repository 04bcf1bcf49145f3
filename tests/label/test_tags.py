"""Tags below a story: behind a heading, parted by commas, or as lines of "#tag"."""

from __future__ import annotations

import pytest

from newsclean.blocks import Label
from tests.stories import CARDS, LEAD, STORY, TITLE, body, cards, clean, labels, story

TAGS = ("ven sông", "Hạ Trầu", "TP.HCM")


def flat(*lines: str) -> str:
    return "\n".join((TITLE, LEAD, *STORY, *lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("#ven sông #Hạ Trầu #TP.HCM",),
        ("#ven sông", "#Hạ Trầu", "#TP.HCM"),
        ("#ven sông # Hạ Trầu # TP.HCM",),
        ("#ven sông", "# Hạ Trầu", "# TP.HCM"),
    ],
)
@pytest.mark.parametrize("behind", [(), ("Tin liên quan", *cards("TP")), ("Nút bấm",)])
def test_hashtags_below_a_story_are_its_tags(
    lines: tuple[str, ...], behind: tuple[str, ...]
) -> None:
    document = story(*lines, *behind, after=4)
    article = clean(document)
    assert article.tags == TAGS
    assert body(document) == STORY
    assert labels(document, *lines) == [Label.TAGS] * len(lines)


def test_one_hashtag_is_enough_below_all_prose() -> None:
    document = story("#vensông", after=4)
    assert (clean(document).tags, body(document)) == (("vensông",), STORY)


@pytest.mark.parametrize(
    "line",
    [
        "#TrồngCây",
        "#TrồngCây #HạTrầu",
        "#1 Cây sưa đỏ",
        "#TrồngCây là lời kêu gọi mà phường gửi tới mọi nhà trong ngày hội đầu tháng 5.",
    ],
)
def test_lines_of_a_story_that_open_so_stay(line: str) -> None:
    assert body(story(line)) == (*STORY[:2], line, *STORY[2:])


@pytest.mark.parametrize(
    "line",
    [
        "#1 Cây sưa đỏ",
        "# Bước ba: trồng cây",
        "# Trồng cây",
        "#menu .cay-xanh, #box-12",
        "#than.cay #la,",
        "#TrồngCây đã xong!",
        "#",
    ],
)
def test_selectors_remarks_and_sentences_are_no_hashtags(line: str) -> None:
    assert clean(story(line, after=4)).tags == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("Tags:", "ven sông", ",", "Hạ Trầu", ",", "TP.HCM"),
        ("Tags", ":", "ven sông", ";", "Hạ Trầu", ";", "TP.HCM"),
        ("Từ khóa:", "ven sông,", "Hạ Trầu,", "TP.HCM"),
        ("Từ khóa: ven sông,", "Hạ Trầu,", "TP.HCM"),
    ],
)
@pytest.mark.parametrize("byline", [(), ("AN BÌNH",)])
def test_tags_may_be_parted_by_commas(lines: tuple[str, ...], byline: tuple[str, ...]) -> None:
    article = clean(flat(*lines, *byline))
    assert (article.tags, article.authors) == (TAGS, byline)
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        ("Từ khóa: ven sông, Hạ Trầu, TP.HCM",),
        ("Tags:", "#ven sông", "#Hạ Trầu", "#TP.HCM"),
        ("Tags:", *TAGS),
    ],
)
def test_tags_on_one_line_or_one_a_line(lines: tuple[str, ...]) -> None:
    article = clean(flat(*lines))
    assert (article.tags, article.authors) == (TAGS, ())


def test_where_nothing_parts_tags_the_list_ends_with_the_next_known_line() -> None:
    article = clean(flat("Tags:", *TAGS, "Tin liên quan", CARDS[0].title, CARDS[1].title))
    assert article.tags == TAGS
    assert len(article.related) == 2


@pytest.mark.parametrize("paper", ["VietnamPlus", "Dân trí", "Tuổi Trẻ"])
def test_a_paper_asks_to_be_followed_by_its_name(paper: str) -> None:
    document = story(f"Theo dõi {paper}", after=4)
    assert labels(document, f"Theo dõi {paper}") == [Label.FOLLOW]
    assert body(document) == STORY
    assert "Theo dõi cây mới trồng" in body(story("Theo dõi cây mới trồng"))
