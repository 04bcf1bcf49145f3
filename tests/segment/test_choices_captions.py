"""`Options.keep` and `Options.drop` that name captions: the picture stays, whatever they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Options
from newsclean.article import Article
from newsclean.testing import TEMPLATES, random_page

PUBLISHERS = Path(__file__).parents[1] / "publishers"
CAPTION = "Bà con Bến Mơ chuyển gạch lên bờ sông. Ảnh: Lê Mẫu"
URL = "https://song.example/gach.jpg"
PARAGRAPHS = [
    f"Tổ dân phố số {n} nhận chăm sóc một đoạn bờ sông dài khoảng hai trăm mét trong ba năm đầu, "
    f"mỗi tuần {n} buổi, có người ghi sổ và báo lại cho phường vào cuối tháng."
    for n in range(1, 5)
]
FIGURES = [
    f"<figure><img src={URL} alt='gạch'><figcaption>{CAPTION}</figcaption></figure>",
    f"<figure><figcaption>{CAPTION}</figcaption><img src={URL} alt='gạch'></figure>",
    (
        f"<figure><div><img src={URL} alt='gạch'></div>"
        f"<figcaption><p>{CAPTION}</p></figcaption></figure>"
    ),
]


def page(figure: str) -> str:
    first, *others = (f"<p>{text}</p>" for text in PARAGRAPHS)
    return (
        f"<h1>Phường Hạ Trầu sửa bờ sông</h1><div class=than>{first}{figure}{''.join(others)}</div>"
    )


def clean(figure: str, **choice: str) -> Article:
    return newsclean.clean(page(figure), options=Options.model_validate(choice))


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize(
    "css", ["figcaption", "figure > figcaption", "figure :not(img):not(div)", "figure"]
)
def test_a_kept_caption_is_a_paragraph_and_its_picture_stays(figure: str, css: str) -> None:
    article = clean(figure, keep=css)
    assert [block.text for block in article.body] == [PARAGRAPHS[0], CAPTION, *PARAGRAPHS[1:]]
    assert [(image.url, image.alt, image.caption) for image in article.images] == [
        (URL, "gạch", None)
    ]


@pytest.mark.parametrize("figure", FIGURES)
def test_a_dropped_caption_leaves_its_picture(figure: str) -> None:
    article = clean(figure, drop="figcaption")
    assert [block.text for block in article.body] == PARAGRAPHS
    assert [(image.url, image.caption) for image in article.images] == [(URL, None)]


@pytest.mark.parametrize("figure", FIGURES)
def test_pictures_inside_a_kept_element_stay_pictures(figure: str) -> None:
    plain = clean(figure)
    assert [image.caption for image in plain.images] == [CAPTION]
    for css in ("div.than", "img"):
        assert clean(figure, keep=css).images == plain.images, css


@pytest.mark.parametrize("figure", FIGURES)
def test_a_dropped_figure_goes_with_its_picture(figure: str) -> None:
    assert clean(figure, drop="figure").images == ()


def test_captions_of_a_known_layout_are_kept_too() -> None:
    markup = (PUBLISHERS / "vov/vov-2020/cau-tre/page.html").read_text(encoding="utf-8")
    plain = newsclean.clean(markup)
    caption = plain.images[0].caption
    article = newsclean.clean(markup, options=Options(keep=("figcaption", ".article-photo p")))
    texts = [block.text for block in article.body]
    assert caption in texts
    assert [image.url for image in article.images] == [image.url for image in plain.images]


def test_the_account_tells_caption_and_picture_apart() -> None:
    result = newsclean.extract(page(FIGURES[0]), options=Options(keep=("figcaption",)))
    places = [decision.place for decision in result.decisions]
    assert len(set(places)) == len(places)
    assert [made.rule for made in result.decisions if "option" in made.rule] == [
        "option-keep: figcaption"
    ]


@given(st.sampled_from(TEMPLATES), st.integers(0, 200))
def test_pictures_stay_whatever_becomes_of_captions(template: str, seed: int) -> None:
    sample = random_page(template, seed)
    plain = newsclean.clean(sample.html, url=sample.url)
    urls = {image.url for image in plain.images if image.url}
    texts = [block.text for block in plain.body]
    for choice in ({"keep": "figcaption"}, {"drop": "figcaption"}):
        options = Options.model_validate(choice)
        article = newsclean.clean(sample.html, url=sample.url, options=options)
        assert {image.url for image in article.images if image.url} == urls
        left = [block.text for block in article.body]
        assert left == texts if "drop" in choice else is_part(texts, left)


def is_part(texts: list[str], of: list[str]) -> bool:
    """Whether texts stand in others in their order."""
    others = iter(of)
    return all(text in others for text in texts)
