"""Wrong publisher files fail loudly, and name the place; others' publishers come when asked."""

from __future__ import annotations

from importlib import metadata

import pytest
from pydantic import ValidationError

import newsclean
from newsclean.blocks import Label
from newsclean.compiled_template import CompiledTemplate, ElementRules
from newsclean.errors import PublisherError
from newsclean.publishers._epi import EPI_2022
from newsclean.registry import ENTRY_POINTS, Registry, default_registry
from newsclean.template import Publisher, Region, Rule, Template

STORY = Region(id="story", label=None, css=("div.body",))
PAPER = Publisher(
    id="songxanh",
    name="Báo Sông Xanh",
    domains=("songxanh.example.vn",),
    templates=(Template(id="songxanh-2026", kind="html", markers=("div.body",), regions=(STORY,)),),
)
PAGE = """<link rel="canonical" href="https://songxanh.example.vn/x"><h1>Tin</h1>
<div class="body"><p>Cầu tre bắc qua suối Nậm Hoa đã xong.</p></div><p>Đuôi trang.</p>"""


def rules(css: str) -> ElementRules:
    return ElementRules((Rule(id="some-rule", label=Label.AD, css=css),), "place")


@pytest.mark.parametrize(
    ("css", "told"), [("a.box, span", True), ("a.box, .ad", True), ("p", False)]
)
def test_an_element_that_no_rule_names_is_told_by_its_tag(css: str, told: bool) -> None:
    both = rules(css)
    for tag in ("a", "span", "p", "div"):
        for attributes in ({}, {"class": "box ad"}, {"class": "box", "id": "x"}):
            assert both.judge(tag, attributes) == both.match(tag, attributes)
    assert (both.judge("a", {"class": "box ad"}) is not None) is told


@pytest.mark.parametrize(
    ("css", "tag", "attributes", "holds"),
    [
        ("div.box", "div", {"class": "a box"}, True),
        ("div.box", "p", {"class": "box"}, False),
        (".a.b", "p", {"class": "b a"}, True),
        (".a.b", "p", {"class": "a"}, False),
        ("#main", "p", {"id": "main"}, True),
        ("[data-source]", "p", {"data-source": None}, True),
        ("[data-source^=rec]", "p", {"data-source": "recent"}, True),
        ("[type='Photo, big']", "p", {"type": "Photo, big"}, True),
        ("[src$='.gif']", "img", {"src": "a.gif"}, True),
        ("[rel~=tag]", "a", {"rel": "nofollow tag"}, True),
        ("zone", "zone", {}, True),
        ("p, div.box", "p", {}, True),
    ],
)
def test_simple_selectors(
    css: str, tag: str, attributes: dict[str, str | None], holds: bool
) -> None:
    assert (rules(css).match(tag, attributes) is not None) is holds


def test_the_first_rule_wins() -> None:
    both = (
        Rule(id="one", label=Label.AD, css=".x"),
        Rule(id="two", label=Label.SHARE, css="div, .y"),
    )
    found = ElementRules(both, "place").match("div", {"class": "y x"})
    assert found is not None
    assert found.rule.id == "one"


@pytest.mark.parametrize("css", ["div > p", "div p", "p:first-child", "p:contains(x)", "..x", ""])
def test_other_selectors_of_rules_are_refused(css: str) -> None:
    with pytest.raises(PublisherError, match="place: rule 'some-rule'"):
        rules(css)


@pytest.mark.parametrize(
    ("template", "place"),
    [
        (Template(id="t", kind="html", markers=("p:bad(",)), "marker"),
        (
            Template(id="t", kind="html", regions=(Region(id="r", label=None, css=("p:bad(",)),)),
            "region 'r'",
        ),
        (
            Template(id="t", kind="html", rules=(Rule(id="u", label=Label.AD, css="a b"),)),
            "rule 'u'",
        ),
    ],
    ids=["marker", "region", "rule"],
)
def test_errors_name_publisher_template_and_part(template: Template, place: str) -> None:
    with pytest.raises(PublisherError, match=f"publisher 'p': template 't': {place}"):
        CompiledTemplate(template, "p")


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(ValidationError):
        Template(id="t", kind="html", selectors=())  # type: ignore[call-arg]
    with pytest.raises(ValidationError):
        EPI_2022.evolve(markings=())


def test_evolve_replaces_parts_by_id_and_keeps_their_places() -> None:
    other = EPI_2022.evolve(id="x", regions=(STORY, Region(id="new", label=None, css=("i",))))
    ids = [region.id for region in other.regions]
    assert ids == [*(region.id for region in EPI_2022.regions), "new"]
    assert STORY in other.regions


def test_a_callers_publisher_reads_its_pages_and_changes_nothing_else() -> None:
    options = newsclean.Options(registry=default_registry().with_publishers([PAPER]))
    article = newsclean.clean(PAGE, options=options)
    assert article.publisher == "songxanh"
    assert article.text == "Cầu tre bắc qua suối Nậm Hoa đã xong."
    assert "songxanh" not in default_registry().by_id


def test_taken_domains_and_template_ids_are_refused() -> None:
    with pytest.raises(PublisherError, match="taken"):
        default_registry().with_publishers([PAPER, PAPER.model_copy(update={"id": "other"})])
    double = Publisher(
        id="q", name="Q", domains=("q.example",), templates=(EPI_2022.evolve(markers=()),)
    )
    with pytest.raises(PublisherError, match="taken"):
        _ = Registry([double]).compiled


def test_entry_points_are_read_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def offered(*, group: str) -> list[metadata.EntryPoint]:
        return [metadata.EntryPoint("songxanh", f"{__name__}:PAPER", group)]

    monkeypatch.setattr(metadata.EntryPoint, "load", lambda self: PAPER)
    monkeypatch.setattr("newsclean.registry.entry_points", offered)
    assert "songxanh" in default_registry().with_entry_points().by_id
    assert "songxanh" not in default_registry().by_id


@pytest.mark.parametrize("loaded", ["no publisher", ImportError("gone")])
def test_a_broken_entry_point_is_named(loaded: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_: metadata.EntryPoint) -> object:
        if isinstance(loaded, Exception):
            raise loaded
        return loaded

    monkeypatch.setattr(metadata.EntryPoint, "load", load)
    point = metadata.EntryPoint("bad", "x:y", ENTRY_POINTS)
    monkeypatch.setattr("newsclean.registry.entry_points", lambda *, group: [point])
    with pytest.raises(PublisherError, match="entry point 'bad'"):
        default_registry().with_entry_points()
