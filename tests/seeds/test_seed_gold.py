"""The five seeds equal their hand-made gold, field by field. The texts are compared exactly.

What the gold writes as printed and newsclean returns differently: a closing "./." is "."; a
teaser may come with or without the publisher's code; near-equal captions are one image.
"""

import json
from datetime import date
from typing import Any, Protocol

import pytest

import newsclean
from newsclean import Article, Extraction

DETECTED = {
    "seed-000": "vov",
    "seed-001": "vov",
    "seed-002": "nhandan",
    "seed-003": "vietnamplus",
    "seed-004": "vietnam_vn",
}


class Seed(Protocol):
    """What the fixture in `conftest.py` gives."""

    @property
    def gold(self) -> dict[str, Any]: ...
    @property
    def text(self) -> str: ...
    @property
    def result(self) -> Extraction: ...
    @property
    def article(self) -> Article: ...


def _closed(text: str) -> str:
    return text.removesuffix("./.") + "." if text.endswith("./.") else text


def _without_code(text: str | None, code: str | None) -> str | None:
    """A teaser without the publisher's code, however it is spaced."""
    if text is None or code is None or not text.startswith(code):
        return text
    return text.removeprefix(code).lstrip(" -")


def _expected_images(gold: dict[str, Any]) -> list[tuple[str, str | None]]:
    """Caption and credit of each picture: of the two near-equal captions of 004 the fuller one."""
    captions = [(caption["text"], caption["credit"]) for caption in gold["captions"]]
    return captions[1:] if gold["id"] == "seed-004" else captions


def test_gold_is_complete(seed: Seed) -> None:
    assert seed.gold["id"] in DETECTED
    assert seed.gold["title"]
    assert seed.gold["body"]


def test_title(seed: Seed) -> None:
    assert seed.article.title == seed.gold["title"]


def test_lead(seed: Seed) -> None:
    assert seed.article.lead == seed.gold["lead"]


def test_lead_prefix(seed: Seed) -> None:
    assert seed.article.lead_prefix == seed.gold["lead_prefix"]


def test_body(seed: Seed) -> None:
    expected = [(block["kind"], _closed(block["text"])) for block in seed.gold["body"]]
    assert [(block.kind, block.text) for block in seed.article.body] == expected


def test_captions_and_credits(seed: Seed) -> None:
    images = [(image.caption, image.credit) for image in seed.article.images]
    assert images == _expected_images(seed.gold)


def test_alt_texts(seed: Seed) -> None:
    """A file name or the shorter form of a caption is the alt text; else it adds nothing."""
    other = {
        "seed-003": "ttxvn-dien-kremlin-resize.jpg",
        "seed-004": seed.gold["captions"][0]["text"],
    }
    for image in seed.article.images:
        assert image.alt in (None, other.get(seed.gold["id"], image.caption))
    assert any(image.alt for image in seed.article.images) or seed.gold["id"] not in other


def test_related_titles(seed: Seed) -> None:
    assert [link.title for link in seed.article.related] == seed.gold["related"]


def test_related_teasers(seed: Seed) -> None:
    code = seed.gold["lead_prefix"]
    teasers = [_without_code(link.teaser, code) for link in seed.article.related]
    expected = [_without_code(teaser, code) for teaser in seed.gold["related_teasers"]]
    assert teasers == (expected or [None] * len(seed.gold["related"]))


def test_card_captions(seed: Seed) -> None:
    captions = [link.caption for link in seed.article.related]
    assert captions == (seed.gold["related_captions"] or [None] * len(seed.gold["related"]))


def test_kind_of_related_box(seed: Seed) -> None:
    boxes = {"seed-002": {"recommended"}, "seed-004": {"same_section"}}
    boxes["seed-003"] = {"related", "recommended"}  # "Đọc thêm" says either
    (kind,) = {link.kind for link in seed.article.related}
    assert kind in boxes.get(seed.gold["id"], {"related"})


def test_source(seed: Seed) -> None:
    expected = [seed.gold["source"]] if seed.gold["source"] else []
    assert [source.name for source in seed.article.sources] == expected


def test_authors(seed: Seed) -> None:
    assert list(seed.article.authors) == seed.gold["authors"]


def test_date(seed: Seed) -> None:
    day = seed.gold["published"]
    assert seed.article.published_on == (date.fromisoformat(day) if day else None)
    assert seed.article.published_at is None
    assert seed.article.modified_at is None
    raw = seed.article.published_raw
    assert (raw is None) == (day is None)
    assert raw is None or raw in seed.text


def test_publisher(seed: Seed) -> None:
    detection = seed.result.detection
    assert detection is not None
    assert detection.publisher == seed.article.publisher == DETECTED[seed.gold["id"]]
    assert 0.5 < detection.confidence <= 1


def test_evidence_is_in_the_text(seed: Seed) -> None:
    detection = seed.result.detection
    assert detection is not None
    assert detection.evidence
    folded = " ".join(seed.text.split()).casefold()
    for evidence in detection.evidence:
        assert " ".join(evidence.text.split()).casefold() in folded


def test_no_junk(seed: Seed) -> None:
    article = seed.article
    prose = [article.title or "", article.lead or "", *(block.text for block in article.body)]
    leaks = [junk for junk in seed.gold["junk"] if any(junk in text for text in prose)]
    assert leaks == []


def test_article_kind_and_language(seed: Seed) -> None:
    assert seed.result.page_type == "article"
    assert seed.article.language == "vi"


def test_clean_gives_the_same_article(seed: Seed) -> None:
    assert newsclean.clean(seed.text) == seed.article


def test_json_round_trip(seed: Seed) -> None:
    assert Article.model_validate_json(seed.article.model_dump_json()) == seed.article
    assert Extraction.model_validate_json(seed.result.model_dump_json()) == seed.result


def test_json_keeps_the_schema(seed: Seed) -> None:
    schema = Article.model_json_schema(mode="serialization")
    dump = json.loads(seed.article.model_dump_json())
    assert schema["additionalProperties"] is False
    assert set(dump) == set(schema["properties"])


@pytest.mark.parametrize("model", [Article, Extraction])
def test_schema_is_json(model: type[Article | Extraction]) -> None:
    assert json.loads(json.dumps(model.model_json_schema())) == model.model_json_schema()
