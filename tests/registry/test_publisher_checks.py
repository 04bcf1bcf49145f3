"""A publisher file in which something can only be a mistake is refused, with what to write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsclean.errors import PublisherError
from newsclean.registry import Registry, default_registry, load_publisher, read_publisher

FILE = '''"""Báo Sông Xanh (songxanh.example)."""

from newsclean.blocks import Label
from newsclean.template import Mark, Publisher, Region, Rule, Template

LAYOUT = Template(
    id="song_xanh-2026",
    kind="html",
    markers=(".tit", ".text"),
    regions=(
        Region(id="headline", label=Label.TITLE, css=(".tit",)),
        Region(id="sapo", label=Label.LEAD, css=(".chapeau",)),
        Region(id="story", label=None, css=(".text",)),
    ),
    rules=(Rule(id="photo-caption", label=Label.CAPTION, css=".pic"),),
)

PUBLISHER = Publisher(
    id="song_xanh",
    name="Báo Sông Xanh",
    domains=("songxanh.example",),
    lead_prefixes=("SXO",),
    marks=(Mark(id="lead-prefix", weight=0.85, lead_prefix=True),),
    rules=(Rule(id="slogan", label=Label.SITE_LINE, lines=("Bờ sông là của chung",)),),
    templates=(LAYOUT, Template(id="song_xanh-text", kind="text")),
)
'''
PLACE = "publisher 'song_xanh': template 'song_xanh-2026': "
RULE = 'Rule(id="photo-caption", label=Label.CAPTION, css=".pic"),'
MARK = 'Mark(id="lead-prefix", weight=0.85, lead_prefix=True),'
STORY = 'Region(id="story", label=None, css=(".text",)),'


def test_the_file_is_right_but_for_what_each_case_changes() -> None:
    assert read_publisher(FILE, "song_xanh.py").id == "song_xanh"
    default_registry().check()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id="sapo"', 'id="headline"', f"{PLACE}two regions have the id 'headline'"),
        (STORY, "", PLACE + 'no region is the story: write Region(id="story", label=None'),
        ("label=None", "label=Label.PARAGRAPH", f"{PLACE}region 'story': its label is Label.PARA"),
        (RULE, RULE * 2, f"{PLACE}two rules have the id 'photo-caption'"),
        ('css=".pic"', 'lines=("Ảnh",)', f"{PLACE}rule 'photo-caption': it has no `css`"),
        ('css=".pic"', 'css=".pic", role="fact_box"', f"{PLACE}rule 'photo-caption': `role`"),
        ('lines=("Bờ sông là của chung",)', 'css=".x"', "rule 'slogan': it names no `lines`"),
        (MARK, MARK * 2, "two marks have the id 'lead-prefix'"),
        (", lead_prefix=True", "", "mark 'lead-prefix': it names nothing to look for"),
        ('lead_prefixes=("SXO",)', "lead_prefixes=()", "mark 'lead-prefix': the publisher has no"),
        ("lead_prefix=True", 'css=".x", cards="title-title-teaser"', "`cards` stand under"),
        ('kind="text"', 'kind="text", markers=(".x",)', "'song_xanh-text': `markers` say nothing"),
        (
            'markers=(".tit", ".text"),',
            "",
            None,  # the only layout of a paper may do without
        ),
        (
            "(LAYOUT, ",
            '(LAYOUT.evolve(id="a", markers=()), LAYOUT, ',
            "template 'a': without `markers` it takes all pages, and 'song_xanh-2026' behind it",
        ),
        ("Label.LEAD", "Label.SAPO", ":12: there is no Label.SAPO; labels are AD, B"),
        (
            '(".tit", ".text")',
            '(".tit")',
            ":6: Template 'song_xanh-2026': markers: write ('.tit',), a tuple",
        ),
        ('(".chapeau",)', '".chapeau"', ":12: Region 'sapo': css: write ('.chapeau',)"),
        ('("SXO",)', "3", "Publisher 'song_xanh': lead_prefixes: write a tuple"),
        ("label=None, ", "label=None, selector='p', ", "Region 'story': selector: there is no"),
        ('name="Báo Sông Xanh",', "", ":18: Publisher 'song_xanh': name: it is not gi"),
        ("0.85", "85", "Mark 'lead-prefix': weight: Input should be less than"),
        ('"songxanh.example",', '"www.a.vn",', "domains.0: 'www.a.vn' is no host name such as"),
    ],
)
def test_a_mistake_is_refused_with_its_place(old: str, new: str, message: str | None) -> None:
    source = FILE.replace(old, new)
    assert source != FILE
    if message is None:
        assert read_publisher(source, "song_xanh.py").templates[0].markers == ()
        return
    with pytest.raises(PublisherError, match=rf"^song_xanh\.py.*{re.escape(message)}"):
        read_publisher(source, "song_xanh.py")


def test_a_file_that_is_imported_is_named_beside_the_one_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layouts = tmp_path / "song_xanh_layouts.py"
    layouts.write_text("from newsclean.blocks import Label\n\nLabel.SAPO\n", encoding="utf-8")
    own = tmp_path / "song_xanh.py"
    own.write_text("import song_xanh_layouts\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PublisherError, match=r"/song_xanh\.py: song_xanh_layouts\.py:3: there is"):
        load_publisher(own)


def test_a_layout_of_a_parent_brings_its_story() -> None:
    grown = FILE.replace(
        "PUBLISHER =",
        'NEXT = LAYOUT.evolve(id="song_xanh-2027", markers=("h1",), regions=())\nPUBLISHER =',
    ).replace("(LAYOUT,", "(LAYOUT, NEXT,")
    assert read_publisher(grown, "song_xanh.py").templates[1].regions[-1].id == "story"


def test_a_layout_without_a_story_is_refused_without_a_file_too() -> None:
    good = read_publisher(FILE, "song_xanh.py")
    bad = good.templates[0].evolve(id="x").model_copy(update={"regions": ()})
    registry = Registry([good.model_copy(update={"templates": (bad,)})])
    with pytest.raises(PublisherError, match="no region is the story"):
        _ = registry.compiled
