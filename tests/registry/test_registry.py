"""Registries, and the line rules that they make."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest

import newsclean
from newsclean import registry as registry_module
from newsclean.blocks import Label
from newsclean.lines.index import LineIndex
from newsclean.registry import Registry, default_registry
from newsclean.template import Mark, Publisher, Rule
from tests.stories import LEAD, STORY, TITLE, page

HA_TRAU = Publisher(
    id="ha_trau",
    name="Báo Hạ Trầu",
    domains=("hatrau.example",),
    lead_prefixes=("HTO",),
    marks=(Mark(id="lead-prefix", weight=0.85, lead_prefix=True),),
    rules=(
        Rule(id="slogan", label=Label.SITE_LINE, lines=("Bờ sông là của chung",)),
        Rule(id="issue", label=Label.SITE_LINE, pattern=r"Số \d+"),
        Rule(id="own-follow", label=Label.PROMO, starts=("Mời quý độc giả theo dõi Báo Hạ Trầu",)),
    ),
)


@pytest.mark.parametrize(
    "start",
    [
        f"Bạn ở gần hay xa, hãy theo dõi {'những câu chuyện bên bờ sông ' * 3}của Báo Hạ Trầu",
        "chuyen-ben-bo-song.hatrau.example mời bạn đọc",
    ],
)
def test_first_words_of_any_length_hold(start: str) -> None:
    rule = Rule(id="own-follow", label=Label.PROMO, starts=(start,))
    index = LineIndex([HA_TRAU.model_copy(update={"rules": (rule,)})])
    for line in (f"{start} mỗi tuần", f"{start.upper()} mỗi tuần"):
        found = index.match(line)
        assert found is not None
        assert found.decision.rule == "ha_trau/own-follow"
    assert index.match(start[:-1]) is None


def test_a_publisher_of_ones_own_is_detected_and_its_rules_hold() -> None:
    document = page(
        TITLE, f"HTO - {LEAD}", *STORY, "Bờ sông là của chung!", "Số 12",
        "Mời quý độc giả theo dõi Báo Hạ Trầu trên mạng",
    )  # fmt: skip
    own = default_registry().with_publishers((HA_TRAU,))
    extraction = newsclean.extract(document, kind="text", options=newsclean.Options(registry=own))
    assert extraction.article is not None
    assert (extraction.article.publisher, extraction.article.lead) == ("ha_trau", LEAD)
    assert [block.text for block in extraction.article.body] == list(STORY)
    assert [block.rule for block in extraction.removed] == [
        "ha_trau/slogan", "ha_trau/issue", "ha_trau/own-follow",
    ]  # fmt: skip
    without = newsclean.extract(document, kind="text").article
    assert without is not None
    assert without.publisher is None
    assert "ha_trau" not in default_registry().by_id


@pytest.mark.parametrize(
    "changes",
    [{"id": "vov"}, {"domains": ("vov.vn",)}, {"domains": ("hatrau.vn", "hatrau.vn")}],
)
def test_a_taken_id_or_domain_is_refused(changes: dict[str, object]) -> None:
    other = Publisher.model_validate({**HA_TRAU.model_dump(), **changes})
    with pytest.raises(newsclean.PublisherError, match=r"is taken|named twice"):
        default_registry().with_publishers((other,))


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("hatrau.example", "ha_trau"),
        ("m.hatrau.example", "ha_trau"),
        ("example", None),
        ("xhatrau.example", None),
        ("", None),
    ],
)
def test_a_host_has_one_owner(host: str, owner: str | None) -> None:
    found = Registry((HA_TRAU,)).owner(host)
    assert (found.id if found else None) == owner


def test_a_broken_pattern_is_named() -> None:
    broken = HA_TRAU.model_copy(
        update={"rules": (Rule(id="issue", label=Label.SITE_LINE, pattern="("),)}
    )
    with pytest.raises(newsclean.PublisherError, match=r"ha_trau.*'issue'"):
        LineIndex((broken,))


def offered(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    offers = EntryPoints((EntryPoint("ha_trau", value, registry_module.ENTRY_POINTS),))
    monkeypatch.setattr(registry_module, "entry_points", lambda **_: offers)


def test_entry_points_are_read_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    offered(monkeypatch, f"{__name__}:HA_TRAU")
    monkeypatch.setattr(EntryPoint, "load", lambda _self: HA_TRAU)
    assert "ha_trau" in default_registry().with_entry_points().by_id
    assert "ha_trau" not in default_registry().by_id


@pytest.mark.parametrize("value", ["no_such_module_12:X", "newsclean:Nothing", "newsclean:clean"])
def test_a_wrong_entry_point_is_named(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    offered(monkeypatch, value)
    with pytest.raises(newsclean.PublisherError, match="'ha_trau'"):
        default_registry().with_entry_points()


def test_whole_lines_go_before_patterns_and_both_before_first_words() -> None:
    rules = (
        Rule(id="by-pattern", label=Label.AD, pattern="Số 1.*"),
        Rule(id="by-start", label=Label.AD, starts=("Số",)),
        Rule(id="by-line", label=Label.AD, lines=("Số 12 tháng 5",)),
    )
    publisher = HA_TRAU.model_copy(update={"rules": rules})
    index = LineIndex((publisher,))
    found = {text: index.match(text) for text in ("Số 12 tháng 5.", "Số 13", "Số 20 tháng 6")}
    assert [rule.decision.rule for rule in found.values() if rule] == [
        "ha_trau/by-line", "ha_trau/by-pattern", "ha_trau/by-start",
    ]  # fmt: skip
